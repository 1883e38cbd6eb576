import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Photo } from './album.ts'
import { Drawing } from './drawing.tsx'
import { DrawLayer } from './draw-layer.tsx'
import { MarkButton, markNames } from './mark-button.tsx'
import type { Tool } from './tools.tsx'
import { useStudio } from './use-studio.ts'

interface StageProps {
  readonly photo: Photo
  readonly tool: Tool
  readonly thick: number
  readonly zoom: number
  readonly tell: (line: string) => void
}

/** The photo as it will be, with a real button on everything that is or can be covered. */
export function Stage({ photo, tool, thick, zoom, tell }: StageProps): ReactNode {
  const { t } = useTranslation()
  const { view, compare } = useStudio()
  const current = view?.photo === photo.id ? view : null
  const names = markNames(photo.edit.marks, t)
  return (
    <div className={compare ? 'stages stages--two' : 'stages'}>
      {compare && (
        <figure className="stage-frame">
          <figcaption>{t('photo.before')}</figcaption>
          {current?.original && (
            <Drawing bitmap={current.original} className="stage-before" label={t('photo.before')} />
          )}
        </figure>
      )}
      <figure className="stage-frame">
        {compare && <figcaption>{t('photo.after')}</figcaption>}
        {/* Enlarged, it scrolls: then it has to be reached by the keyboard too. */}
        <div
          className="stage-scroll"
          id="stage"
          tabIndex={zoom > 1 ? 0 : -1}
          role="group"
          aria-label={t('photo.stage')}
        >
          <div className="stage" style={{ width: `${zoom * 100}%`, aspectRatio: `${photo.width} / ${photo.height}` }}>
            {current ? <Drawing bitmap={current.covered} className="stage-drawing" /> : <p className="stage-wait">…</p>}
            {photo.edit.crop && <CropShade photo={photo} />}
            {photo.edit.marks.map((mark) => (
              <MarkButton key={mark.id} mark={mark} name={names.get(mark.id) ?? ''} photo={photo} tell={tell} />
            ))}
            {tool !== 'choose' && <DrawLayer photo={photo} tool={tool} thick={thick} />}
          </div>
        </div>
      </figure>
    </div>
  )
}

/** What falls outside the crop is dimmed. */
function CropShade({ photo }: { readonly photo: Photo }): ReactNode {
  const [x, y, width, height] = photo.edit.crop ?? [0, 0, photo.width, photo.height]
  const across = (pixels: number): string => `${(pixels / photo.width) * 100}%`
  const down = (pixels: number): string => `${(pixels / photo.height) * 100}%`
  const place = { left: across(x), top: down(y), width: across(width), height: down(height) }
  return <div className="crop-shade" style={place} />
}
