import { Heading, Paragraph } from '../parts/design.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TFunction } from 'i18next'
import pages from 'virtual:protocol/pages'
import type { Advice } from '../../../check/contract.ts'
import type { Language, Role } from '../../../protocol/kinds.ts'
import { Icon, type IconName } from '../parts/icons.tsx'
import { CarePanel } from './care.tsx'
import { Findings, Notes } from './findings.tsx'
import { outcomeOf, type Outcome } from './outcome.ts'
import { Questions } from './questions.tsx'
import type { Answers } from './situation.ts'
import { useLanguage } from './use-desk.ts'

export interface AdviceProps {
  readonly advice: Advice
  /** The text that the advice is about. */
  readonly text: string
  readonly role: Role
  readonly answers: Answers
  /** Without buttons: for a page without JavaScript. */
  readonly plain?: boolean
}

/** An advice, the most important first. With a care signal there is help and nothing else. */
export function AdviceView(props: AdviceProps): ReactNode {
  const { advice, answers, plain } = props
  const outcome = settledOutcome(advice, answers)
  if (outcome === 'care') return <CarePanel care={advice.care} routes={advice.routes} />
  return (
    <div className="advice">
      <Verdict {...props} outcome={outcome} />
      <Questions questions={advice.questions} answers={answers} plain={plain ?? false} />
      <Findings {...props} />
      <Routes routes={advice.routes} />
      <Notes {...props} />
    </div>
  )
}

/** When every open question was answered with "I don't know", somebody else may know: talk it over. */
export function settledOutcome(advice: Advice, answers: Answers): Outcome {
  const outcome = outcomeOf(advice)
  return outcome === 'question' && advice.questions.every(({ about }) => about in answers) ? 'consult' : outcome
}

const ICONS: Readonly<Record<Exclude<Outcome, 'care'>, IconName>> = {
  share: 'share',
  outside: 'share',
  question: 'question',
  adjust: 'adjust',
  consult: 'consult',
  stop: 'stop',
  unread: 'unread',
}

interface VerdictProps extends AdviceProps {
  readonly outcome: Exclude<Outcome, 'care'>
}

function Verdict({ advice, role, outcome, answers }: VerdictProps): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  const compliments = advice.findings.filter((finding) => finding.kind === 'compliment')
  return (
    <div className={`verdict verdict--${outcome}`}>
      <span className="verdict-icon">
        <Icon name={ICONS[outcome]} />
      </span>
      <div className="verdict-words">
        <Heading level={3} size="level-2">
          {verdictTitle(outcome, openQuestions(advice, answers), t)}
        </Heading>
        {verdictTexts(advice, outcome, role, language, t).map((text) => (
          <Paragraph key={text}>{text}</Paragraph>
        ))}
        {compliments.map((finding) => (
          <p key={finding.rule} className="compliment">
            <Icon name="spark" /> {finding.message}
          </p>
        ))}
      </div>
    </div>
  )
}

function openQuestions({ questions }: Advice, answers: Answers): number {
  return questions.filter(({ about }) => !(about in answers)).length
}

/** The title of an outcome; for questions it says whether there are more. */
export function verdictTitle(outcome: Exclude<Outcome, 'care'>, open: number, t: TFunction): string {
  return outcome === 'question' ? t(open > 1 ? 'outcome.question_other' : 'outcome.question') : t(`outcome.${outcome}`)
}

function verdictTexts(
  advice: Advice,
  outcome: Exclude<Outcome, 'care'>,
  role: Role,
  language: Language,
  t: TFunction,
): string[] {
  const manager = pages.roles[role].manager[language]
  if (outcome === 'unread')
    return [...(advice.unknown.length > 0 ? advice.unknown : []), t('outcome.unreadText'), ...errorText(advice, t)]
  const text = outcome === 'consult' ? t('outcome.consultText', { manager }) : t(`outcome.${outcome}Text`)
  return [text, ...advice.unknown, ...errorText(advice, t)]
}

function errorText(advice: Advice, t: TFunction): string[] {
  return advice.errors.length > 0 ? [t('outcome.errors')] : []
}

/** What somebody can do next. */
export function Routes({ routes }: { readonly routes: Advice['routes'] }): ReactNode {
  const { t } = useTranslation()
  if (routes.length === 0) return null
  return (
    <section className="routes">
      <Heading level={3} size="level-4">
        {t('route.title')}
      </Heading>
      <ul>
        {routes.map(({ kind, label }) => (
          <li key={kind + label}>
            <Icon name="arrow" /> <span>{label}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
