import type { ReactNode } from 'react'
import { redirect, useActionData, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import type { ProtocolChoice } from '../../server/page-services/set-up.ts'
import { Hidden, Message } from '../account/parts.tsx'
import { fieldsOf } from '../manage/door.ts'
import { Card, Field, Head, Options, Send } from '../manage/parts.tsx'
import { usePageLanguage, useWords } from '../manage/words.ts'
import { schoolIn } from '../services.ts'
import { Channels } from '../set-up/channels.tsx'
import { Filled, type Returned } from '../set-up/filled.ts'
import { SET_UP } from '../set-up/words.ts'
import '../style/manage.css'
import '../style/set-up.css'

interface Shown {
  readonly code: string
  readonly isOpen: boolean
  readonly protocols: readonly ProtocolChoice[]
}

/** Open only with the code that whoever started the server has, and only until there is a school. */
export async function loader({ request, context }: LoaderFunctionArgs): Promise<Shown> {
  const { setUp } = schoolIn(context)
  const code = new URL(request.url).searchParams.get('code') ?? ''
  const state = setUp.look(code)
  if (state === 'done') throw redirect('/inloggen')
  return { code, isOpen: state === 'open', protocols: state === 'open' ? await setUp.protocols() : [] }
}

export async function action({ request, context }: ActionFunctionArgs): Promise<Returned | Response> {
  const form = (await fieldsOf(request)).record()
  const outcome = await schoolIn(context).setUp.found(form)
  if ('cookie' in outcome) return redirect('/instellen/klaar', { headers: { 'set-cookie': outcome.cookie } })
  if ('shut' in outcome) return redirect('/instellen?code=')
  return { form, problems: outcome.problems }
}

/** Board, school, first administrator, protocol, contact persons and channels: one form, five minutes. */
export default function SetUp(): ReactNode {
  const words = useWords(SET_UP)
  const shown = useLoaderData<typeof loader>()
  const returned = useActionData<typeof action>()
  if (!shown.isOpen) return <Shut code={shown.code} />
  const filled = new Filled(returned, words.problems)
  return (
    <div className="manage set-up">
      <Head title={words.title} lead={words.lead} />
      {returned && <Message>{words.wrong}</Message>}
      <form method="post">
        <Hidden fields={{ code: shown.code }} />
        <School filled={filled} />
        <You filled={filled} />
        <Protocols filled={filled} protocols={shown.protocols} />
        <Contacts filled={filled} />
        <Card id="channels" title={words.channelsPart}>
          <p>{words.channelsText}</p>
          <Channels filled={filled} />
        </Card>
        <Send>{words.save}</Send>
      </form>
    </div>
  )
}

function Shut({ code }: { readonly code: string }): ReactNode {
  const words = useWords(SET_UP)
  return (
    <div className="manage">
      <Head title={words.shutTitle} lead={words.shut} />
      <form method="get" action="/instellen">
        <Field name="code" label={words.code} required wrong={code === '' ? undefined : words.wrongCode} />
        <Send>{words.codeGo}</Send>
      </form>
    </div>
  )
}

interface PartProps {
  readonly filled: Filled
}

function School({ filled }: PartProps): ReactNode {
  const words = useWords(SET_UP)
  const field = (name: 'board' | 'school' | 'brin') => ({ name, label: words[name], value: filled.value(name), wrong: filled.wrong(name) }) // prettier-ignore
  return (
    <Card id="school-part" title={words.schoolPart}>
      <Field {...field('school')} required />
      <Field {...field('board')} required hint={words.boardHint} />
      <Options
        name="sector"
        legend={words.sector}
        options={Object.entries(words.sectors)}
        chosen={filled.value('sector')}
        wrong={filled.wrong('sector')}
      />
      <Field {...field('brin')} hint={words.brinHint} />
    </Card>
  )
}

function You({ filled }: PartProps): ReactNode {
  const words = useWords(SET_UP)
  return (
    <Card id="you" title={words.youPart}>
      <p>{words.youText}</p>
      <Person filled={filled} before="" isRequired />
    </Card>
  )
}

function Person({
  filled,
  before,
  isRequired = false,
}: PartProps & { readonly before: string; readonly isRequired?: boolean }): ReactNode {
  // prettier-ignore
  const words = useWords(SET_UP)
  const field = (name: 'givenName' | 'prefix' | 'familyName' | 'email') => ({
    name: `${before}${name}`,
    label: words[name],
    value: filled.value(`${before}${name}`),
    wrong: filled.wrong(`${before}${name}`),
  })
  return (
    <div className="name-row">
      <Field {...field('givenName')} required={isRequired} />
      <Field {...field('prefix')} />
      <Field {...field('familyName')} required={isRequired} />
      <Field {...field('email')} type="email" required={isRequired} />
    </div>
  )
}

function Protocols({ filled, protocols }: PartProps & Pick<Shown, 'protocols'>): ReactNode {
  const words = useWords(SET_UP)
  const language = usePageLanguage()
  const options = protocols.map(({ id, organisation, title }) => [id, `${title[language]} – ${organisation}`] as const)
  return (
    <Card id="protocol" title={words.protocolPart}>
      <p>{words.protocolText}</p>
      <Options
        name="protocol"
        legend={words.protocol}
        options={options}
        chosen={filled.value('protocol', protocols[0]?.id)}
        wrong={filled.wrong('protocol')}
      />
    </Card>
  )
}

const DUTIES = ['sharing', 'reports', 'bullying', 'confidential', 'privacy', 'breach'] as const

function Contacts({ filled }: PartProps): ReactNode {
  const words = useWords(SET_UP)
  const isOpen = DUTIES.some((duty) => filled.isFilledIn(`${duty}.`))
  return (
    <Card id="contacts" title={words.contactsPart}>
      <p>{words.contactsText}</p>
      <details open={isOpen}>
        <summary>{words.contactsOpen}</summary>
        {DUTIES.map((duty) => (
          <fieldset key={duty} className="duty">
            <legend>{words.duties[duty]}</legend>
            <Person filled={filled} before={`${duty}.`} />
          </fieldset>
        ))}
      </details>
    </Card>
  )
}
