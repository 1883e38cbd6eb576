/** Parts of the pages for who looks after the school: the head, fields of forms, what went wrong, what was done. */
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from 'react-router'
import type { Words } from '../../../protocol/kinds.ts'
import { Heading, Paragraph } from '../parts/design.ts'
import { GENERAL, useSay, useWords } from './words.ts'

interface HeadProps {
  readonly title: string
  readonly lead?: ReactNode
}

export function Head({ title, lead }: HeadProps): ReactNode {
  const { t } = useTranslation()
  return (
    <header className="manage-head">
      <title>{`${title} · ${t('app.name')}`}</title>
      <Heading level={1}>{title}</Heading>
      {lead !== undefined && <Paragraph size="large">{lead}</Paragraph>}
    </header>
  )
}

interface CardProps {
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of a page, with a heading. */
export function Card({ id, title, children }: CardProps): ReactNode {
  return (
    <section className="card" aria-labelledby={`${id}-title`} id={id}>
      <Heading level={2} id={`${id}-title`}>
        {title}
      </Heading>
      {children}
    </section>
  )
}

/** Something was done: said aloud, and seen. */
export function Done({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p role="status" className="done">
      {children}
    </p>
  )
}

/** Why something was not done; gets the focus, so that nobody misses it. */
export function Problem({ words }: { readonly words: Words | undefined }): ReactNode {
  const say = useSay()
  const box = useRef<HTMLParagraphElement>(null)
  useEffect(() => box.current?.focus(), [words])
  if (!words) return null
  return (
    <p role="alert" className="warning" tabIndex={-1} ref={box}>
      {say(words)}
    </p>
  )
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'date' | 'url' | 'password' | 'search'
  readonly required?: boolean
  /** What is wrong with it; said beside the field. */
  readonly wrong?: string | undefined
  /** In the document once; several forms may have a field of the same name. */
  readonly id?: string
  readonly rows?: number
  readonly lang?: string
}

/** A field with its label above it. What was typed stays when something is wrong. */
export function Field(props: FieldProps): ReactNode {
  const { name, label, hint, value = '', type = 'text', required = false, wrong, id = name, rows, lang } = props
  const described = [hint === undefined ? '' : `${id}-hint`, wrong === undefined ? '' : `${id}-wrong`].filter(Boolean)
  const common = {
    id,
    name,
    required,
    lang,
    defaultValue: value,
    autoComplete: 'off',
    'aria-invalid': wrong !== undefined,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  }
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {wrong !== undefined && (
        <span className="wrong" id={`${id}-wrong`}>
          {wrong}
        </span>
      )}
      {rows === undefined ? (
        <input {...common} type={type} className="ams-text-input" />
      ) : (
        <textarea {...common} rows={rows} className="ams-text-area" />
      )}
    </p>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly id?: string
  readonly hint?: string
}

export function Choose({ name, label, value, options, id = name, hint }: ChoiceProps): ReactNode {
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <select
        id={id}
        name={name}
        className="ams-select"
        defaultValue={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}

interface PicksProps {
  readonly name: string
  readonly legend: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly wrong?: string | undefined
}

/** Several of a list. */
export function Ticks(props: PicksProps & { readonly chosen: readonly string[] }): ReactNode {
  return <Picks type="checkbox" {...props} />
}

/** One of a few. */
export function Options({ chosen, ...props }: PicksProps & { readonly chosen: string }): ReactNode {
  return <Picks type="radio" chosen={[chosen]} {...props} />
}

interface Picked extends PicksProps {
  readonly type: 'checkbox' | 'radio'
  readonly chosen: readonly string[]
}

function Picks({ type, name, legend, chosen, options, wrong }: Picked): ReactNode {
  return (
    <fieldset className="ticks" aria-describedby={wrong === undefined ? undefined : `${name}-wrong`}>
      <legend>{legend}</legend>
      {wrong !== undefined && (
        <p className="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
      {options.map(([value, text]) => (
        <label className="pick" key={value}>
          <input
            type={type}
            name={name}
            value={value}
            required={type === 'radio'}
            defaultChecked={chosen.includes(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  )
}

interface SendProps {
  readonly children: ReactNode
  /** What the form does, where one page has several. */
  readonly intent?: string
  readonly look?: 'primary' | 'secondary'
}

/** Sends its form; while that takes its time it says so. */
export function Send({ children, intent, look = 'primary' }: SendProps): ReactNode {
  const words = useWords(GENERAL)
  const { state, formData } = useNavigation()
  const isBusy = state === 'submitting' && (intent === undefined || formData?.get('intent') === intent)
  return (
    <p className="send">
      <button
        type="submit"
        name={intent === undefined ? undefined : 'intent'}
        value={intent}
        className={`ams-button ams-button--${look}`}
        aria-disabled={isBusy}
        onClick={(event) => isBusy && event.preventDefault()}
      >
        {children}
      </button>
      <span role="status" className="busy">
        {isBusy ? words.busy : ''}
      </span>
    </p>
  )
}
