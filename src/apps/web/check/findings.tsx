import { Button, Heading } from '../parts/design.ts'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import pages from 'virtual:protocol/pages'
import type { Finding, Fix } from '../../../check/contract.ts'
import { SEVERITIES } from '../../../protocol/kinds.ts'
import { Icon } from '../parts/icons.tsx'
import type { AdviceProps } from './advice.tsx'
import { fix } from './desk.ts'
import { pointAt } from './editor.tsx'
import { useLanguage } from './use-desk.ts'

const AT_ONCE = 20
const QUOTE_LENGTH = 60
export const PANEL_ID = 'advice'

/** Everything above a note, the gravest first. */
export function Findings({ advice, text, plain }: AdviceProps): ReactNode {
  const { t } = useTranslation()
  const [shown, setShown] = useState(AT_ONCE)
  const findings = advice.findings.filter(({ severity }) => severity !== 'note').sort(graverFirst)
  if (findings.length === 0) return null
  return (
    <section className="findings" aria-labelledby="findings-title">
      <Heading level={3} size="level-4" id="findings-title">
        {t('finding.list', { count: findings.length })}
      </Heading>
      <ol>
        {findings.slice(0, plain ? undefined : shown).map((finding, i) => (
          <FindingCard
            key={`${finding.rule} ${finding.offset ?? ''} ${i}`}
            finding={finding}
            text={text}
            plain={plain ?? false}
          />
        ))}
      </ol>
      {!plain && findings.length > shown && (
        <Button type="button" variant="tertiary" onClick={() => setShown(shown + AT_ONCE)}>
          {t('finding.more', { count: Math.min(AT_ONCE, findings.length - shown) })}
        </Button>
      )}
    </section>
  )
}

function graverFirst(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    (a.offset ?? Infinity) - (b.offset ?? Infinity) ||
    0
  )
}

interface CardProps {
  readonly finding: Finding
  readonly text: string
  readonly plain: boolean
}

function FindingCard({ finding, text, plain }: CardProps): ReactNode {
  const { t } = useTranslation()
  const quote = quoteOf(finding, text)
  return (
    <li className={`finding finding--${finding.severity}`}>
      <p className="finding-head">
        <span className={`severity severity--${finding.severity}`}>
          <Icon name={finding.severity} /> {t(`severity.${finding.severity}`)}
        </span>
        {quote !== '' && <q>{quote}</q>}
      </p>
      <Heading level={4} className="finding-message">
        {finding.message}
      </Heading>
      <Fixes finding={finding} quote={quote} plain={plain} />
      <Reasons finding={finding} plain={plain} />
    </li>
  )
}

function quoteOf({ offset, length }: Finding, text: string): string {
  if (offset === undefined || !length) return ''
  const quote = text.slice(offset, offset + length)
  return quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)}…` : quote
}

/** Fixes of the text are buttons; what people do themselves is told. */
function Fixes({ finding, quote, plain }: Omit<CardProps, 'text'> & { readonly quote: string }): ReactNode {
  const { t } = useTranslation()
  const doable = plain ? [] : finding.fixes.filter(isDoable)
  const told = finding.fixes.filter((option) => plain || !isDoable(option))
  return (
    <>
      {doable.length > 0 && (
        <div className="fixes">
          {doable.map((option) => (
            <Button
              key={option.label}
              type="button"
              variant="secondary"
              className="small"
              aria-label={quote === '' ? undefined : t('finding.apply', { label: option.label, quote })}
              onClick={() => applied(finding, option)}
            >
              {option.label}
            </Button>
          ))}
        </div>
      )}
      {told.length > 0 && (
        <ul className="told" aria-label={t('finding.also')}>
          {told.map(({ label }) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </>
  )
}

function isDoable({ type, replacement }: Fix): boolean {
  return replacement !== undefined && (type === 'replace' || type === 'append' || type === 'move')
}

/** The button goes away with its finding, so the focus moves to the advice as a whole. */
function applied(finding: Finding, option: Fix): void {
  fix(finding, option)
  document.getElementById(PANEL_ID)?.focus({ preventScroll: true })
}

function Reasons({ finding, plain }: Omit<CardProps, 'text'>): ReactNode {
  const { t } = useTranslation()
  const { offset, length, because } = finding
  return (
    <div className="finding-foot">
      {because.length > 0 && (
        <details>
          <summary>{t('finding.why')}</summary>
          <ul>
            {because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      {!plain && offset !== undefined && length !== undefined && (
        <button type="button" className="plain-button" onClick={() => pointAt(offset, offset + length)}>
          {t('finding.show')}
        </button>
      )}
      <ClauseLink id={finding.clause} />
    </div>
  )
}

function ClauseLink({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  const title = pages.titles[id]?.[language]
  return (
    <Link className="ams-link" to={`/protocol#${id}`}>
      {title ? t('finding.clause', { id, title }) : id}
    </Link>
  )
}

/** What is good to know, out of the way. Compliments stand with the verdict. */
export function Notes({ advice, plain }: AdviceProps): ReactNode {
  const { t } = useTranslation()
  const notes = advice.findings.filter(({ severity, kind }) => severity === 'note' && kind !== 'compliment')
  if (notes.length === 0) return null
  return (
    <details className="notes" open={plain}>
      <summary>
        <Icon name="note" /> {t('finding.notes')} ({notes.length})
      </summary>
      <ul>
        {notes.map((note, i) => (
          <li key={`${note.rule} ${i}`}>
            <p>{note.message}</p>
            <ClauseLink id={note.clause} />
          </li>
        ))}
      </ul>
    </details>
  )
}
