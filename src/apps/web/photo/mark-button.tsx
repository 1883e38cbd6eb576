import type { TFunction } from 'i18next'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { coveredBox } from '../../../media/cover/cover.ts'
import type { Region } from '../../../media/picture.ts'
import type { Photo } from './album.ts'
import { isDoubtful, type Mark, type Size } from './marks.ts'
import { happen } from './studio.ts'

export const KEYS_HELP = 'mark-keys'
export const markId = (id: number): string => `mark-${id}`

/** How each mark is called: numbered per kind, in the order in which the keyboard meets them. */
export function markNames(marks: readonly Mark[], t: TFunction): Map<number, string> {
  const counts = { face: 0, text: 0, marked: 0 }
  return new Map(
    marks.map((mark) => {
      const number = ++counts[mark.kind]
      return [mark.id, t(nameOf(mark), { number })]
    }),
  )
}

function nameOf(mark: Mark) {
  if (!isDoubtful(mark)) return `photo.mark.${mark.kind}` as const
  return mark.kind === 'text' ? 'photo.mark.doubtfulText' : 'photo.mark.doubtful'
}

interface MarkButtonProps {
  readonly mark: Mark
  readonly name: string
  readonly photo: Photo
  readonly tell: (line: string) => void
}

/** One face or box on the photo: covers and uncovers. Boxes by hand also move by the arrow keys. */
export function MarkButton({ mark, name, photo, tell }: MarkButtonProps): ReactNode {
  const { t } = useTranslation()
  const state = t(mark.covered ? 'photo.mark.covered' : 'photo.mark.open')
  const toggle = (): void => {
    happen({ type: 'toggled', mark: mark.id })
    tell(t('photo.mark.now', { name, state: t(mark.covered ? 'photo.mark.open' : 'photo.mark.covered') }))
  }
  const byHand = mark.kind === 'marked'
  const onKey = (event: KeyboardEvent): void => {
    if (!byHand) return
    if (event.key === 'Delete' || event.key === 'Backspace') remove(mark, () => tell(t('photo.mark.removed')))
    else if (!move(mark, event, photo)) return
    event.preventDefault()
  }
  const look = [
    'mark-button',
    mark.covered ? 'mark-button--covered' : 'mark-button--open',
    isDoubtful(mark) ? 'mark-button--doubtful' : '',
  ]
  return (
    <button
      type="button"
      id={markId(mark.id)}
      className={look.join(' ').trim()}
      style={placeOf(mark, photo)}
      aria-label={t('photo.mark.named', { name, state })}
      aria-describedby={byHand ? KEYS_HELP : undefined}
      onClick={toggle}
      onKeyDown={onKey}
    />
  )
}

/** The cover of a region in parts of the photo, so that it fits at any size. */
export function placeOf(region: Region, { width, height }: Size): Record<'left' | 'top' | 'width' | 'height', string> {
  const [x, y, wide, high] = coveredBox(region, { width, height })
  const part = (pixels: number, whole: number): string => `${(pixels / whole) * 100}%`
  return {
    left: part(x + wide / 2, width),
    top: part(y + high / 2, height),
    width: part(wide, width),
    height: part(high, height),
  }
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Steps are a hundredth of the photo; with Alt a tenth of that. Gives whether it was an arrow. */
function move(mark: Mark, { key, shiftKey, altKey }: KeyboardEvent, photo: Photo): boolean {
  const arrow = ARROWS[key]
  if (!arrow) return false
  const step = Math.max(1, Math.round(Math.max(photo.width, photo.height) / (altKey ? 1000 : 100)))
  const [x, y] = [arrow[0] * step, arrow[1] * step]
  happen({ type: 'moved', mark: mark.id, by: shiftKey ? [0, 0, x, y] : [x, y, 0, 0] })
  return true
}

function remove(mark: Mark, told: () => void): void {
  happen({ type: 'removed', mark: mark.id })
  document.getElementById('stage')?.focus()
  told()
}
