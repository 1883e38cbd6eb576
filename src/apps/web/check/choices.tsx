import { Select } from '../parts/design.ts'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CHANNELS, ROLES, type Channel, type Role, type Tri } from '../../../protocol/kinds.ts'
import { choose, tick } from './desk.ts'
import { hasDuty, hasLessons } from './situation.ts'
import { useDesk } from './use-desk.ts'

/** For elements that can only hold strings. */
export const TRI_VALUES: readonly (readonly [value: string, meaning: Tri])[] = [
  ['yes', true],
  ['no', false],
  ['unknown', null],
]

export function triOf(value: string): Tri {
  return TRI_VALUES.find(([name]) => name === value)?.[1] ?? null
}

export function triName(tri: Tri): 'yes' | 'no' | 'unknown' {
  return tri === null ? 'unknown' : tri ? 'yes' : 'no'
}

/** One sentence of choices: who you are, where you share, and whether it is about school. */
export function ChoiceLine(): ReactNode {
  const { t } = useTranslation()
  const { choices } = useDesk()
  return (
    <div className="choices" role="group" aria-label={t('choose.group')}>
      <Choice label={t('choose.role')} value={choices.role} onChange={(role) => choose({ role: role as Role })}>
        <Options names={ROLES} prefix="role" />
      </Choice>
      <Choice
        id="channel"
        label={t('choose.channel')}
        value={choices.channel}
        onChange={(channel) => choose({ channel: channel as Channel })}
      >
        <Options names={CHANNELS} prefix="channel" />
      </Choice>
      {hasDuty(choices) && (
        <Choice
          label={t('choose.duty')}
          value={triName(choices.onDuty)}
          onChange={(duty) => choose({ onDuty: triOf(duty) })}
        >
          <DutyOptions />
        </Choice>
      )}
      <AboutSchool />
    </div>
  )
}

/** The options of a list of codes, by their names in words. */
export function Options({
  names,
  prefix,
}: {
  readonly names: readonly Role[] | readonly Channel[]
  readonly prefix: 'role' | 'channel'
}): ReactNode {
  const { t } = useTranslation()
  return names.map((name) => (
    <Select.Option key={name} value={name}>
      {t(`${prefix}.${name}` as `role.${Role}`)}
    </Select.Option>
  ))
}

export function DutyOptions(): ReactNode {
  const { t } = useTranslation()
  return (
    <>
      <Select.Option value="yes">{t('choose.onDuty')}</Select.Option>
      <Select.Option value="no">{t('choose.offDuty')}</Select.Option>
      <Select.Option value="unknown">{t('choose.dutyUnknown')}</Select.Option>
    </>
  )
}

interface ChoiceProps {
  readonly id?: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly children: ReactNode
}

function Choice({ id, label, value, onChange, children }: ChoiceProps): ReactNode {
  const own = useId()
  return (
    <span className="choice">
      <label htmlFor={id ?? own}>{label}</label>
      <Select id={id ?? own} value={value} autoComplete="off" onChange={(event) => onChange(event.target.value)}>
        {children}
      </Select>
    </span>
  )
}

function AboutSchool(): ReactNode {
  const { t } = useTranslation()
  const { choices } = useDesk()
  return (
    <fieldset className="choice segments">
      <legend>{t('choose.school')}</legend>
      <span className="segment-row">
        {TRI_VALUES.map(([name, value]) => (
          <label key={name} className="segment">
            <input
              type="radio"
              name="about-school"
              autoComplete="off"
              checked={choices.schoolRelated === value}
              onChange={() => choose({ schoolRelated: value })}
            />
            <span>{t(`answer.${triName(value)}`)}</span>
          </label>
        ))}
      </span>
    </fieldset>
  )
}

/** What is true of this one message: with a picture, or during a lesson. */
export function Ticks(): ReactNode {
  const { t } = useTranslation()
  const { image, lesson, choices } = useDesk()
  return (
    <div className="ticks">
      <Tick label={t('choose.image')} checked={image} onChange={(checked) => tick({ image: checked })} />
      {hasLessons(choices) && (
        <Tick label={t('choose.lesson')} checked={lesson} onChange={(checked) => tick({ lesson: checked })} />
      )}
    </div>
  )
}

interface TickProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

function Tick({ label, checked, onChange }: TickProps): ReactNode {
  return (
    <label className="tick">
      <input
        type="checkbox"
        autoComplete="off"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
