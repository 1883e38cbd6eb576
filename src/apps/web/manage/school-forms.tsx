/** The forms with which a school is set up; each has a page of its own. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Form } from 'react-router'
import type { Choice } from '../../server/page-services/people.ts'
import type { SchoolView } from '../../server/page-services/school.ts'
import type { SchoolEdit, SchoolSent } from '../pages/manage/school-edit.tsx'
import { Card, Choose, Field, Send, Ticks } from './parts.tsx'
import { SCHOOL } from './school-words.ts'
import { GENERAL, useWords } from './words.ts'

interface FormProps {
  readonly edit: SchoolEdit
  readonly sent: SchoolSent | undefined
}

/** What was typed before, or else what is there; and what is wrong with it. */
function useTyped(sent: SchoolSent | undefined): {
  readonly value: (name: string, otherwise: string) => string
  readonly wrong: (...names: readonly string[]) => string | undefined
} {
  const words = useWords(SCHOOL)
  return {
    value: (name, otherwise) => (sent ? (sent.values[name] ?? '') : otherwise),
    wrong: (...names) => (sent?.fields.some((field) => names.includes(field)) === true ? words.wrong : undefined),
  }
}

export function FactsForm({ edit: { view, choices }, sent }: FormProps): ReactNode {
  const [words, general] = [useWords(SCHOOL), useWords(GENERAL)]
  const { value, wrong } = useTyped(sent)
  const { name, sector, brin, languages } = view.facts
  return (
    <Form method="post" className="card">
      <Field name="name" label={words.name} value={value('name', name)} wrong={wrong('name')} />
      <Choose
        name="sector"
        label={words.sector}
        value={value('sector', sector)}
        options={choices.sectors.map((one) => [one, words.sectors[one]] as const)}
      />{' '}
      {/* prettier-ignore */}
      <Field name="brin" label={words.brin} hint={words.brinHint} value={value('brin', brin ?? '')} wrong={wrong('brin')} />{' '}
      {/* prettier-ignore */}
      <Ticks name="languages" legend={words.languages} chosen={languages} options={choices.languages.map((one) => [one, words.language[one]] as const)} wrong={wrong('languages')} />{' '}
      {/* prettier-ignore */}
      <Send intent="facts">{general.save}</Send>
    </Form>
  )
}

export function ChannelForm({ edit: { view, choices, id }, sent }: FormProps): ReactNode {
  const [words, general] = [useWords(SCHOOL), useWords(GENERAL)]
  const { t } = useTranslation()
  const { value, wrong } = useTyped(sent)
  const old = view.channels.find((channel) => channel.id === id)
  return (
    <Form method="post" className="card">
      <Choose
        name="kind"
        label={words.kind}
        value={value('kind', old?.kind ?? 'parent-app')}
        options={choices.channels.map((one) => [one, t(`channel.${one}`)] as const)}
      />{' '}
      {/* prettier-ignore */}
      <Field name="name" label={words.channelName} value={value('name', old?.name ?? '')} wrong={wrong('name')} required />
      <label className="pick">
        <input
          type="checkbox"
          name="formal"
          value="yes"
          defaultChecked={value('formal', old?.formal === true ? 'yes' : '') === 'yes'}
        />{' '}
        {/* prettier-ignore */}
        <span>{words.formal}</span>
      </label>
      <Choose
        name="basis"
        label={words.basis}
        value={value('basis', old?.basis ?? 'unknown')}
        options={choices.bases.map((one) => [one, words.bases[one]] as const)}
      />{' '}
      {/* prettier-ignore */}
      <Choose name="agreement" label={words.agreement} value={value('agreement', old?.agreement ?? 'none')} options={choices.agreements.map((one) => [one, words.agreements[one]] as const)} />{' '}
      {/* prettier-ignore */}
      <Field name="note" label={words.note} value={value('note', old?.note ?? '')} wrong={wrong('note')} rows={3} />
      <Send intent="channel">{general.save}</Send>
      {old && (
        <Send intent="end-channel" look="secondary">
          {words.end(old.name)}
        </Send>
      )}
    </Form>
  )
}

export function ContactsForms({ edit: { view, choices, adults } }: FormProps): ReactNode {
  const [words, general] = [useWords(SCHOOL), useWords(GENERAL)]
  return (
    <>
      <p className="hint">{words.contactsHint}</p>
      {choices.duties.map((duty) => {
        const chosen = view.contacts[duty].map(({ id }) => id)
        const isChosen = ({ id }: Choice): boolean => chosen.includes(id)
        const sorted = [...adults.filter(isChosen), ...adults.filter((one) => !isChosen(one))]
        const options = sorted.map(({ id, name }) => [id, name] as const)
        return (
          <Card key={duty} id={`duty-${duty}`} title={general.duties[duty]}>
            <Form method="post" key={chosen.join()}>
              <input type="hidden" name="duty" value={duty} />
              <div className="scrolls">
                <Ticks name="people" legend={general.people} chosen={chosen} options={options} />
              </div>
              <Send intent="contacts">{general.save}</Send>
            </Form>
          </Card>
        )
      })}
    </>
  )
}

export function AnnexForms({ edit: { view }, sent }: FormProps): ReactNode {
  const [words, general] = [useWords(SCHOOL), useWords(GENERAL)]
  const { value, wrong } = useTyped(sent)
  const going = view.annexes.filter(({ validUntil }) => validUntil === null)
  return (
    <>
      {going.map(({ id, title }) => (
        <Form method="post" key={id} className="card">
          <input type="hidden" name="id" value={id} />
          <p>{title.nl}</p>
          <Send intent="end-annex" look="secondary">
            {words.end(title.nl)}
          </Send>
        </Form>
      ))}
      <Card id="annex" title={words.addAnnex}>
        <Form method="post">
          <Field name="title" label={words.annexTitle} value={value('title', '')} wrong={wrong('title.nl')} required />
          <Field
            name="text"
            label={words.annexText}
            value={value('text', '')}
            wrong={wrong('text.nl')}
            rows={6}
            required
          />
          <Field name="titleEn" label={words.annexTitleEn} value={value('titleEn', '')} wrong={wrong('title.en')} />
          <Field
            name="textEn"
            label={words.annexTextEn}
            value={value('textEn', '')}
            wrong={wrong('text.en')}
            rows={6}
          />
          <Field name="clause" label={words.clause} value={value('clause', '')} wrong={wrong('clause')} />
          <Field
            name="validFrom"
            type="date"
            label={words.validFrom}
            value={value('validFrom', view.today)}
            wrong={wrong('validFrom')}
            required
          />{' '}
          {/* prettier-ignore */}
          <Send intent="annex">{general.save}</Send>
        </Form>
      </Card>
    </>
  )
}

export function SignInForm({ edit: { view }, sent }: FormProps): ReactNode {
  const [words, general] = [useWords(SCHOOL), useWords(GENERAL)]
  const { value, wrong } = useTyped(sent)
  const { passwords, issuer, clientId, hasSecret, isTrusted, back }: SchoolView['signIn'] = view.signIn
  const ticked = (name: string, now: boolean): boolean => value(name, now ? 'yes' : '') === 'yes'
  return (
    <Form method="post" className="card">
      <p>{words.signInText}</p>
      <label className="pick">
        <input type="checkbox" name="passwords" value="yes" defaultChecked={ticked('passwords', passwords)} />
        <span>{words.passwords}</span>
      </label>
      <h2>{words.account}</h2>
      <p>
        {words.back}: <code className="long">{back}</code>
      </p>
      <Field
        name="issuer"
        type="url"
        label={words.issuer}
        hint={words.issuerHint}
        value={value('issuer', issuer)}
        wrong={wrong('issuer')}
      />{' '}
      {/* prettier-ignore */}
      <Field name="clientId" label={words.clientId} value={value('clientId', clientId)} wrong={wrong('clientId')} />
      <Field
        name="clientSecret"
        type="password"
        label={words.secret}
        hint={hasSecret ? words.secretKept : undefined}
        wrong={wrong('clientSecret')}
      />{' '}
      {/* prettier-ignore */}
      <label className="pick">
        <input type="checkbox" name="isTrusted" value="yes" defaultChecked={ticked('isTrusted', isTrusted)} />
        <span>{words.trusted}</span>
      </label>
      <Send intent="test-sign-in" look="secondary">
        {words.test}
      </Send>
      <Send intent="sign-in">{general.save}</Send>
    </Form>
  )
}
