import { Heading, Paragraph } from '../parts/design.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Advice, Situation } from '../../../check/contract.ts'
import { CHANNELS, ROLES } from '../../../protocol/kinds.ts'
import { AdviceView } from './advice.tsx'
import { DutyOptions, Options, triName, triOf, TRI_VALUES } from './choices.tsx'
import { LONGEST } from './desk.ts'
import { FIRST_CHOICES, NO_SCHOOL } from './memory.ts'
import { situationOf } from './situation.ts'

/** What the server answers to the form. */
export interface PlainAnswer {
  readonly situation: Situation | null
  readonly advice: Advice | null
}

/** The situation in a form that was sent, or null when it was not filled in as the page has it. */
export function situationIn(form: FormData): Situation | null {
  const field = (name: string): string => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const role = ROLES.find((name) => name === field('role'))
  const channel = CHANNELS.find((name) => name === field('channel'))
  const text = field('text')
  if (!role || !channel || text.trim() === '' || text.length > LONGEST) return null
  const choices = { role, channel, onDuty: triOf(field('duty')), schoolRelated: triOf(field('school')) }
  return situationOf({ text, choices, answers: {}, school: NO_SCHOOL, image: false, lesson: field('lesson') === 'yes' })
}

/** For browsers without JavaScript: a form that says that the text goes to the server, and the advice that came back. */
export function PlainCheck({ answer }: { readonly answer: PlainAnswer | undefined }): ReactNode {
  const { t } = useTranslation()
  return (
    <section className="plain" aria-labelledby="plain-title">
      <Heading level={2} id="plain-title">
        {t('plain.title')}
      </Heading>
      <Paragraph>{t('plain.text')}</Paragraph>
      {answer && !answer.advice && <p className="warning">{t('plain.wrong')}</p>}
      {answer?.advice && answer.situation && (
        <AdviceView
          advice={answer.advice}
          text={answer.situation.text}
          role={answer.situation.author.role}
          answers={{}}
          plain
        />
      )}
      <PlainForm situation={answer?.situation ?? null} />
    </section>
  )
}

function PlainForm({ situation }: { readonly situation: Situation | null }): ReactNode {
  const { t } = useTranslation()
  const { role, onDuty } = situation?.author ?? FIRST_CHOICES
  const { channel, schoolRelated } = situation ?? FIRST_CHOICES
  return (
    <form method="post" action="/?index" autoComplete="off" className="plain-form">
      <PlainSelect name="role" label={t('choose.role')} chosen={role}>
        <Options names={ROLES} prefix="role" />
      </PlainSelect>
      <PlainSelect name="channel" label={t('choose.channel')} chosen={channel}>
        <Options names={CHANNELS} prefix="channel" />
      </PlainSelect>
      <PlainSelect name="duty" label={t('choose.duty')} chosen={triName(onDuty)}>
        <DutyOptions />
      </PlainSelect>
      <PlainSelect name="school" label={t('plain.school')} chosen={triName(schoolRelated)}>
        {TRI_VALUES.map(([name, value]) => (
          <option key={name} value={name}>
            {t(`answer.${triName(value)}`)}
          </option>
        ))}
      </PlainSelect>
      <label className="tick">
        <input type="checkbox" name="lesson" value="yes" defaultChecked={situation?.duringLesson ?? false} />
        <span>{t('choose.lesson')}</span>
      </label>
      <label htmlFor="plain-text">{t('check.label')}</label>
      <textarea
        id="plain-text"
        name="text"
        className="ams-text-area"
        rows={8}
        required
        defaultValue={situation?.text ?? ''}
      />
      <button type="submit" className="ams-button ams-button--primary">
        {t('plain.send')}
      </button>
    </form>
  )
}

interface PlainSelectProps {
  readonly name: string
  readonly label: string
  readonly chosen: string
  readonly children: ReactNode
}

function PlainSelect({ name, label, chosen, children }: PlainSelectProps): ReactNode {
  return (
    <p>
      <label htmlFor={`plain-${name}`}>{label}</label>
      <select id={`plain-${name}`} name={name} className="ams-select" defaultValue={chosen}>
        {children}
      </select>
    </p>
  )
}
