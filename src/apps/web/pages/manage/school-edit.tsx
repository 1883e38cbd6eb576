import type { ReactNode } from 'react'
import { data, Link, redirect, useActionData, useLoaderData, useParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router' // prettier-ignore
import type { Actor } from '../../../../features/access/may.ts'
import type { Words } from '../../../../protocol/kinds.ts'
import type { Choice, Outcome } from '../../../server/page-services/people.ts'
import type { SchoolSettingsServices, SchoolView, SignInForm as SignIn } from '../../../server/page-services/school.ts'
import { enter, fieldsOf, type Fields } from '../../manage/door.ts'
import { Done, Head, Problem } from '../../manage/parts.tsx'
import { AnnexForms, ChannelForm, ContactsForms, FactsForm, SignInForm } from '../../manage/school-forms.tsx'
import { SCHOOL } from '../../manage/school-words.ts'
import { GENERAL, useWords } from '../../manage/words.ts'

const PARTS = { gegevens: 'facts', kanaal: 'channel', contactpersonen: 'contacts', bijlagen: 'annexes', inloggen: 'signIn' } as const // prettier-ignore

function partOf(name: string | undefined): (typeof PARTS)[keyof typeof PARTS] {
  if (name === undefined || !Object.hasOwn(PARTS, name)) throw data(null, { status: 404 })
  return PARTS[name as keyof typeof PARTS]
}

export interface SchoolEdit {
  readonly view: SchoolView
  readonly choices: SchoolSettingsServices['choices']
  readonly adults: readonly Choice[]
  /** Of the channel that is changed; empty for a new one. */
  readonly id: string
}

/** What a form came back with: what was wrong, and what was typed. A secret doesn't come back. */
export interface SchoolSent {
  readonly problem: Words | null
  readonly fields: readonly string[]
  readonly values: Readonly<Record<string, string>>
}

export async function loader(asked: LoaderFunctionArgs): Promise<SchoolEdit> {
  const { actor, school } = await enter(asked, 'school.change')
  const part = partOf(asked.params['part'])
  return {
    view: await school.settings.view(actor),
    choices: school.settings.choices,
    adults: part === 'contacts' ? await school.settings.adults(actor) : [],
    id: new URL(asked.request.url).searchParams.get('id') ?? '',
  }
}

const TYPED = ['name', 'sector', 'brin', 'kind', 'formal', 'basis', 'agreement', 'note', 'title', 'text', 'titleEn', 'textEn', 'clause', 'validFrom', 'passwords', 'issuer', 'clientId', 'isTrusted'] // prettier-ignore

export async function action(asked: ActionFunctionArgs): Promise<ReturnType<typeof data<SchoolSent>> | Response> {
  const { actor, school } = await enter(asked, 'school.change')
  const fields = await fieldsOf(asked.request)
  const id = new URL(asked.request.url).searchParams.get('id') ?? ''
  const outcome = await change(school.settings, actor, id, fields)
  if (!outcome) throw data(null, { status: 400 })
  const values = Object.fromEntries(TYPED.map((name) => [name, fields.text(name)]))
  if ('problem' in outcome) return data({ ...outcome, values }, { status: 400 })
  if (fields.text('intent') === 'test-sign-in') return data({ problem: null, fields: [], values })
  return redirect('/beheer/school?klaar=ja')
}

/** Does what a form asks; null for what no form asks. */
function change(settings: SchoolSettingsServices, actor: Actor, id: string, fields: Fields): Promise<Outcome> | null {
  const text = (name: string): string => fields.text(name)
  switch (text('intent')) {
    case 'facts':
      return settings.change(actor, { name: text('name'), sector: text('sector'), brin: text('brin'), languages: fields.all('languages') }) // prettier-ignore
    case 'channel':
      return settings.setChannel(actor, id, { kind: text('kind'), name: text('name'), formal: text('formal'), basis: text('basis'), agreement: text('agreement'), note: text('note') }) // prettier-ignore
    case 'end-channel':
      return settings.endChannel(actor, id)
    case 'contacts':
      return settings.setContacts(actor, text('duty'), fields.all('people'))
    case 'annex':
      return settings.addAnnex(actor, annexIn(text))
    case 'end-annex':
      return settings.endAnnex(actor, text('id'))
    case 'test-sign-in':
      return settings.testSignIn(actor, signInOf(text))
    case 'sign-in':
      return settings.setSignIn(actor, signInOf(text))
    default:
      return null
  }
}

function annexIn(text: (name: string) => string): Parameters<SchoolSettingsServices['addAnnex']>[1] {
  const given = (name: string): string | null => text(name).trim() || null
  return {
    clause: given('clause'),
    title: { nl: text('title').trim(), en: given('titleEn') },
    text: { nl: text('text').trim(), en: given('textEn') },
    validFrom: text('validFrom'),
  }
}

function signInOf(text: (name: string) => string): SignIn {
  return {
    passwords: text('passwords') === 'yes',
    issuer: text('issuer'),
    clientId: text('clientId'),
    clientSecret: text('clientSecret'),
    isTrusted: text('isTrusted') === 'yes',
  }
}

const FORMS = { facts: FactsForm, channel: ChannelForm, contacts: ContactsForms, annexes: AnnexForms, signIn: SignInForm } // prettier-ignore

/** Changes one part of how the school was set up. */
export default function SchoolEditPage(): ReactNode {
  const edit = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const part = partOf(useParams()['part'])
  const [words, general] = [useWords(SCHOOL), useWords(GENERAL)]
  const Shown = FORMS[part]
  return (
    <>
      <Head title={words[part]} />
      <Problem words={sent?.problem ?? undefined} />
      {sent?.problem === null && <Done>{words.tested}</Done>}
      <Shown edit={edit} sent={sent} />
      <p>
        <Link className="ams-link" to="/beheer/school">
          {general.back}
        </Link>
      </p>
    </>
  )
}
