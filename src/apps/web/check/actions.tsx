import { Button } from '../parts/design.ts'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { safeFixes } from '../../../check/fix.ts'
import { fixAll, isCurrent, undo } from './desk.ts'
import { textField } from './editor.tsx'
import { useDesk } from './use-desk.ts'

type Done = 'copied' | 'copyFailed' | 'changed' | 'undone'

/** What can be done with the text as a whole; each says in words, also aloud, that it was done. */
export function TextActions(): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  const [done, setDone] = useState<{ readonly what: Done; readonly text: string } | null>(null)
  if (desk.text.trim() === '') return null
  const care = desk.advised !== null && desk.advised.advice.care.length > 0
  const fixes = desk.advised && isCurrent(desk) && !care ? safeFixes(desk.advised.advice).length : 0
  const tell = (what: Done): void => setDone({ what, text: desk.text })
  const doAndTell = (act: () => void, what: Done): void => {
    act()
    setDone({ what, text: '' })
  }
  return (
    <div className="actions">
      {fixes > 1 && (
        <Button type="button" variant="primary" onClick={() => doAndTell(fixAll, 'changed')}>
          {t('check.fixAll')}
        </Button>
      )}
      {!care && (
        <Button type="button" variant="secondary" onClick={() => void copy(desk.text).then(tell)}>
          {t(desk.past.length > 0 ? 'check.copyFixed' : 'check.copy')}
        </Button>
      )}
      {desk.past.length > 0 && (
        <Button type="button" variant="tertiary" onClick={() => doAndTell(undo, 'undone')}>
          {t('check.undo')}
        </Button>
      )}
      <p className="done" role="status">
        {done && (done.text === '' || done.text === desk.text) ? t(`check.${done.what}`) : ''}
      </p>
    </div>
  )
}

async function copy(text: string): Promise<Done> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    textField()?.select()
    return 'copyFailed'
  }
}
