import { Button } from '../parts/design.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Photo } from './album.ts'
import { usualBox } from './draw-layer.tsx'
import { markId } from './mark-button.tsx'
import { happen, setCompare, studioState } from './studio.ts'
import { ToolButton } from './tool-button.tsx'
import { useStudio } from './use-studio.ts'

/** What a pointer on the photo does. */
export type Tool = 'choose' | 'box' | 'brush'

const MOST_ZOOM = 4
const BRUSHES = [0.01, 0.02, 0.04, 0.08]

interface ToolsProps {
  readonly photo: Photo
  readonly tool: Tool
  readonly setTool: (tool: Tool) => void
  readonly thick: number
  readonly setThick: (thick: number) => void
  readonly zoom: number
  readonly setZoom: (zoom: number) => void
  readonly tell: (line: string) => void
}

/** What can be done on the photo itself. */
export function Tools(props: ToolsProps): ReactNode {
  const { t } = useTranslation()
  const { compare } = useStudio()
  const { photo, tool, setTool, zoom, setZoom } = props
  const toolButton = (name: 'box' | 'brush'): ReactNode => (
    <ToolButton icon={name} pressed={tool === name} onClick={() => setTool(tool === name ? 'choose' : name)}>
      {t(`photo.${name}`)}
    </ToolButton>
  )
  return (
    <div className="tool-row" role="group" aria-label={t('photo.tools')}>
      {toolButton('box')}
      {toolButton('brush')}
      <ToolButton
        icon="undo"
        label={t('photo.undo')}
        off={photo.past.length === 0}
        onClick={() => happen({ type: 'undone' })}
      />
      <ToolButton
        icon="redo"
        label={t('photo.redo')}
        off={photo.future.length === 0}
        onClick={() => happen({ type: 'redone' })}
      />
      <ToolButton icon="minus" label={t('photo.smaller')} off={zoom <= 1} onClick={() => setZoom(zoom / 2)} />
      <ToolButton icon="plus" label={t('photo.larger')} off={zoom >= MOST_ZOOM} onClick={() => setZoom(zoom * 2)} />
      <ToolButton icon="compare" pressed={compare} onClick={() => setCompare(!compare)}>
        {t('photo.compare')}
      </ToolButton>
    </div>
  )
}

/** Below the photo, so that the photo stays where it is when a tool is taken up. */
export function ToolHelp({ photo, tool, setTool, thick, setThick, tell }: ToolsProps): ReactNode {
  const { t } = useTranslation()
  if (tool === 'choose') return null
  return (
    <div className="tool-help">
      <p>{t(tool === 'box' ? 'photo.boxText' : 'photo.brushText')}</p>
      {tool === 'brush' && (
        <label className="thick">
          {t('photo.brushSize')}
          <input
            type="range"
            min={0}
            max={BRUSHES.length - 1}
            value={BRUSHES.indexOf(thick)}
            onChange={({ currentTarget }) => setThick(BRUSHES[Number(currentTarget.value)] ?? thick)}
          />
        </label>
      )}
      <div className="tool-row">
        {tool === 'box' && (
          <Button
            type="button"
            variant="secondary"
            className="small"
            onClick={() => placeBox(photo, () => tell(t('photo.mark.added')))}
          >
            {t('photo.boxPlace')}
          </Button>
        )}
        <Button type="button" variant="primary" className="small" onClick={() => setTool('choose')}>
          {t('photo.done')}
        </Button>
      </div>
    </div>
  )
}

export const FIRST_BRUSH = 0.02

/** Puts a box in the middle and goes there: from then on the arrow keys do the rest. */
export function placeBox(photo: Photo, told: () => void): void {
  happen({ type: 'marked', parts: [usualBox(photo)] })
  const { album } = studioState()
  const marks = album.photos.find(({ id }) => id === photo.id)?.edit.marks
  const placed = marks?.at(-1)
  requestAnimationFrame(() => {
    if (placed) document.getElementById(markId(placed.id))?.focus()
    told()
  })
}
