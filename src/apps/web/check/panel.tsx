import { Button, Heading, Paragraph } from '../parts/design.ts'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { AdviceView, settledOutcome, verdictTitle } from './advice.tsx'
import { LONGEST, write, type DeskState } from './desk.ts'
import { PANEL_ID } from './findings.tsx'
import { useDesk, useSettled } from './use-desk.ts'

const EXAMPLES = ['proud', 'phone', 'sick'] as const
const QUIET_MS = 900

/** Beside the message: the advice, or an invitation while there is no text. */
export function AdvicePanel(): ReactNode {
  const { t } = useTranslation()
  const desk = useDesk()
  return (
    <section
      className="panel"
      id={PANEL_ID}
      tabIndex={-1}
      aria-labelledby="advice-title"
      aria-busy={desk.phase === 'busy'}
    >
      <h2 id="advice-title" className="ams-visually-hidden">
        {t('check.advice')}
      </h2>
      <Aloud desk={desk} />
      <Content desk={desk} />
    </section>
  )
}

function Content({ desk }: { readonly desk: DeskState }): ReactNode {
  const { t } = useTranslation()
  const { phase, text, advised, choices, answers } = desk
  if (phase === 'failed') return <Paragraph className="warning">{t('check.failed')}</Paragraph>
  if (text.length > LONGEST) return null
  if (text.trim() === '') return <Examples />
  if (!advised)
    return <Paragraph className="waiting">{t(phase === 'loading' ? 'check.loading' : 'check.busy')}</Paragraph>
  return <AdviceView advice={advised.advice} text={advised.text} role={choices.role} answers={answers} />
}

/** The advice in one line, read aloud once the typing has stopped. */
function Aloud({ desk }: { readonly desk: DeskState }): ReactNode {
  const { t } = useTranslation()
  const line = useSettled(summary(desk, t), QUIET_MS)
  return (
    <p className="ams-visually-hidden" aria-live="polite">
      {line}
    </p>
  )
}

function summary({ phase, advised, answers }: DeskState, t: TFunction): string {
  if (phase === 'failed') return t('check.failed')
  if (!advised) return ''
  const { advice } = advised
  const outcome = settledOutcome(advice, answers)
  if (outcome === 'care') return `${t('care.title')}. ${t('care.text')}`
  const count = advice.findings.filter(({ severity }) => severity !== 'note').length
  const open = advice.questions.filter(({ about }) => !(about in answers)).length
  const title = verdictTitle(outcome, open, t)
  return count > 0 ? `${title}. ${t('finding.list', { count })}.` : `${title}.`
}

function Examples(): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="examples">
      <Heading level={3} size="level-3">
        {t('check.empty')}
      </Heading>
      <Paragraph>{t('check.emptyText')}</Paragraph>
      <ul>
        {EXAMPLES.map((name) => (
          <li key={name}>
            <Button type="button" variant="secondary" onClick={() => write(t(`example.${name}.text`))}>
              <span className="example-name">{t(`example.${name}.name`)}</span>
              <span className="example-text" lang="nl">
                “{t(`example.${name}.text`)}”
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
