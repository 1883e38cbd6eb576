import { Button } from '../parts/design.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import pages from 'virtual:protocol/pages'
import type { Advice } from '../../../check/contract.ts'
import { TRI_VALUES, triName } from './choices.tsx'
import { answer, takeBack } from './desk.ts'
import type { Answers } from './situation.ts'
import { useLanguage } from './use-desk.ts'

interface Props {
  readonly questions: Advice['questions']
  readonly answers: Answers
  readonly plain: boolean
}

/** What only a person knows: each question with three buttons, and answers that can be taken back. */
export function Questions({ questions, answers, plain }: Props): ReactNode {
  const { t } = useTranslation()
  const open = questions.filter(({ about }) => !(about in answers))
  if (open.length === 0 && Object.keys(answers).length === 0) return null
  return (
    <section className="questions" aria-label={t('question.title')}>
      {open.map(({ about, text }) => (
        <fieldset key={about} className="question">
          <legend>{text}</legend>
          {!plain && <Answering about={about} />}
        </fieldset>
      ))}
      {!plain && <Answered answers={answers} />}
    </section>
  )
}

function Answering({ about }: { readonly about: string }): ReactNode {
  const { t } = useTranslation()
  if (about === 'channel') return <a href="#channel">{t('choose.channel')} …</a>
  return (
    <span className="question-answers">
      {TRI_VALUES.map(([name, value]) => (
        <Button key={name} type="button" variant="secondary" className="small" onClick={() => answer(about, value)}>
          {t(`answer.${triName(value)}`)}
        </Button>
      ))}
    </span>
  )
}

function Answered({ answers }: Pick<Props, 'answers'>): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  const questions: Readonly<Record<string, { nl: string; en: string } | undefined>> = pages.questions
  const given = Object.entries(answers)
  if (given.length === 0) return null
  return (
    <ul className="answered" aria-label={t('question.answered')}>
      {given.map(([about, value]) => (
        <li key={about}>
          <span>{questions[about]?.[language]}</span>{' '}
          <button type="button" className="plain-button" onClick={() => takeBack(about)}>
            {t('question.undo', { answer: t(`answer.${triName(value)}`) })}
          </button>
        </li>
      ))}
    </ul>
  )
}
