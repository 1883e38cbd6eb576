import { Button } from '../parts/design.ts'
import { useEffect, useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Ticks } from './choices.tsx'
import { deskState, LONGEST, write, type DeskState } from './desk.ts'
import { marksOf, moveMarks, piecesOf } from './marks.ts'
import { useDesk } from './use-desk.ts'

const EDITOR_ID = 'message'

/** Above this a text gets no underlines: drawing it twice would slow typing down. The findings stay. */
const MOST_MIRRORED = 60_000

/** The field for the message. What is typed here goes to the worker on this device, and nowhere else. */
export function Editor(): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  useEffect(takeOverTyped, [])
  return (
    <div className="editor">
      <div className="editor-head">
        <label className="ams-label" htmlFor={EDITOR_ID}>
          {t('check.label')}
        </label>
        {desk.text !== '' && (
          <Button type="button" variant="tertiary" className="small" onClick={() => clear()}>
            {t('check.clear')}
          </Button>
        )}
      </div>
      <Paper desk={desk} placeholder={t('check.placeholder')} />
      {desk.text.length > LONGEST && (
        <p className="warning" role="alert">
          {t('check.tooLong', { count: desk.text.length })}
        </p>
      )}
      <Ticks />
    </div>
  )
}

/** The field over its mirror. Both stand in one cell of a grid that grows along, so they can't get out of step. */
function Paper({ desk, placeholder }: { readonly desk: DeskState; readonly placeholder: string }): ReactNode {
  const mirrored = desk.text.length <= MOST_MIRRORED
  return (
    <div className={mirrored ? 'paper' : 'paper paper--long'}>
      <div className="paper-grid">
        {mirrored && <Mirror desk={desk} />}
        <textarea
          id={EDITOR_ID}
          className="paper-text"
          value={desk.text}
          placeholder={placeholder}
          onChange={(event) => write(event.target.value)}
          // A spelling service or a writing help of the browser may send text away: not here.
          spellCheck={false}
          autoComplete="off"
          autoCorrect="off"
          data-gramm="false"
          data-lt-active="false"
          aria-describedby="private"
          rows={6}
        />
      </div>
    </div>
  )
}

function Mirror({ desk: { text, advised } }: { readonly desk: DeskState }): ReactNode {
  const found = useMemo(() => (advised?.advice.care.length === 0 ? marksOf(advised.advice.findings) : []), [advised])
  const pieces = piecesOf(text, moveMarks(found, advised?.text ?? '', text))
  return (
    <div className="paper-mirror" aria-hidden="true">
      {pieces.map(({ text: piece, severity, start }, i) =>
        severity ? (
          <mark key={i} data-start={start} className={`mark-${severity}`}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
      {/* A last empty line has height in a text field, not in a block. */}
      {'\u200b'}
    </div>
  )
}

/** What somebody typed before the page had woken up counts too. */
function takeOverTyped(): void {
  const field = textField()
  if (field && field.value !== deskState().text) write(field.value)
}

function clear(): void {
  write('')
  textField()?.focus()
}

export function textField(): HTMLTextAreaElement | null {
  const field = document.getElementById(EDITOR_ID)
  return field instanceof HTMLTextAreaElement ? field : null
}

/** Selects a part of the message and brings it into view. */
export function pointAt(start: number, end: number): void {
  const field = textField()
  if (!field) return
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, end)
  const mark = document.querySelector(`.paper-mirror [data-start="${start}"]`)
  ;(mark ?? field).scrollIntoView({ block: 'nearest' })
}
