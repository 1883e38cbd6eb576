/** What the pages about the school's settings show and do. */
import { backAddress } from '../../../features/account/school-sign-in.ts'
import { readSettings, writeSettings } from '../../../features/account/settings.ts'
import { rulesFor, type Actor } from '../../../features/access/may.ts'
import { PeopleError } from '../../../features/people/error.ts'
import { listPeople } from '../../../features/people/queries.ts'
import {
  addAnnex,
  changeSchool,
  endAnnex,
  endChannel,
  setChannel,
  setContacts,
} from '../../../features/school/actions.ts'
import { AGREEMENTS, BASES, DUTIES, SCHOOL_LANGUAGES, SECTORS, type Annex, type ChannelFacts, type Duty } from '../../../features/school/model.ts' // prettier-ignore
import { schoolPage, type SchoolPage } from '../../../features/school/queries.ts'
import { dutchDay } from '../../../platform/clock.ts'
import { asSchool } from '../../../platform/database/database.ts'
import { isId } from '../../../platform/ids.ts'
import { beginOidc, issuerUrl, OidcError } from '../../../platform/sign-in/oidc.ts'
import { CHANNELS, type Words } from '../../../protocol/kinds.ts'
import { done, type Choice, type Outcome } from './people.ts'
import type { PageRequest } from './page-services.ts'

export interface SchoolView extends SchoolPage {
  readonly mayChange: boolean
  readonly today: string
  readonly signIn: SignInView
}

export interface SignInView {
  readonly passwords: boolean
  readonly issuer: string
  readonly clientId: string
  readonly hasSecret: boolean
  readonly isTrusted: boolean
  /** To be filled in at the issuer. */
  readonly back: string
}

/** What was typed; an empty secret keeps the one that is there. */
export interface SignInForm {
  readonly passwords: boolean
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly isTrusted: boolean
}

/** What can be chosen in forms. */
export const SCHOOL_CHOICES = { channels: CHANNELS, bases: BASES, agreements: AGREEMENTS, duties: DUTIES, sectors: SECTORS, languages: SCHOOL_LANGUAGES } as const // prettier-ignore

/** As typed: fields that make no sense are refused by the school's rules. */
export interface FactsForm {
  readonly name: string
  readonly sector: string
  readonly brin: string
  readonly languages: readonly string[]
}

export interface SchoolSettingsServices {
  readonly choices: typeof SCHOOL_CHOICES
  view(actor: Actor): Promise<SchoolView>
  /** Grown-ups who can be there for a duty. */
  adults(actor: Actor): Promise<readonly Choice[]>
  change(actor: Actor, form: FactsForm): Promise<Outcome>
  /** An empty id adds one. */
  setChannel(actor: Actor, id: string, channel: Readonly<Record<keyof ChannelFacts, string>>): Promise<Outcome>
  endChannel(actor: Actor, id: string): Promise<Outcome>
  setContacts(actor: Actor, duty: string, people: readonly string[]): Promise<Outcome>
  addAnnex(actor: Actor, annex: Annex): Promise<Outcome>
  endAnnex(actor: Actor, id: string): Promise<Outcome>
  /** Asks the issuer for what it offers, as signing in does. */
  testSignIn(actor: Actor, form: SignInForm): Promise<Outcome>
  setSignIn(actor: Actor, form: SignInForm): Promise<Outcome>
}

const MOST_ADULTS = 1_000

export function schoolSettingsServices(asked: PageRequest): SchoolSettingsServices {
  const { services } = asked.installation
  const { db } = services
  return {
    choices: SCHOOL_CHOICES,
    view: (actor) => view(asked, actor),
    adults: async (actor) => {
      const staff = await asSchool(db, actor, async (tx) => [
        ...(await listPeople(tx, { kind: 'staff', limit: MOST_ADULTS })),
        ...(await listPeople(tx, { kind: 'other', limit: MOST_ADULTS })),
      ])
      const grown = staff.filter(({ kinds }) => !kinds.includes('pupil')).map(({ id, name }) => [id, name] as const)
      return [...new Map(grown)].map(([id, name]) => ({ id, name }))
    },
    change: (actor, form) => done(() => changeSchool(services, actor, factsOf(form))),
    setChannel: (actor, id, typed) =>
      done(() => setChannel(services, actor, channelOf(typed), isId(id) ? id : undefined)),
    endChannel: (actor, id) => done(async () => endChannel(services, actor, idIn(id))),
    setContacts: (actor, duty, people) =>
      done(async () => setContacts(services, actor, dutyIn(duty), people.filter(isId))), // prettier-ignore
    addAnnex: (actor, annex) => done(() => addAnnex(services, actor, annex)),
    endAnnex: (actor, id) => done(async () => endAnnex(services, actor, idIn(id), dutchDay(services.now()))),
    testSignIn: (actor, form) => testSignIn(asked, actor, form),
    setSignIn: (actor, form) => setSignIn(asked, actor, form),
  }
}

function idIn(text: string): string {
  return isId(text) ? text : invalid('id')
}

function dutyIn(text: string): Duty {
  return DUTIES.find((duty) => duty === text) ?? invalid('duty')
}

function invalid(field: string): never {
  throw new PeopleError('invalid', [field])
}

async function view({ installation }: PageRequest, actor: Actor): Promise<SchoolView> {
  const { accounts, services } = installation
  return asSchool(services.db, actor, async (tx) => {
    const { passwords, issuer } = await readSettings(tx, accounts.keys, actor.school)
    return {
      ...(await schoolPage(tx)),
      mayChange: rulesFor(actor, 'school.change').length > 0,
      today: dutchDay(services.now()),
      signIn: {
        passwords,
        issuer: issuer?.issuer ?? '',
        clientId: issuer?.clientId ?? '',
        hasSecret: issuer !== null,
        isTrusted: issuer?.isTrusted ?? false,
        back: backAddress(accounts, actor.school),
      },
    }
  })
}

function factsOf({ name, sector, brin, languages }: FactsForm): Parameters<typeof changeSchool>[2] {
  const known = SECTORS.find((one) => one === sector)
  const spoken = SCHOOL_LANGUAGES.filter((one) => languages.includes(one))
  const code = brin.trim().toUpperCase()
  return { name: name.trim(), ...(known ? { sector: known } : {}), brin: code === '' ? null : code, languages: spoken }
}

/** Whatever is not in a list is refused by the schema. */
function channelOf(typed: Readonly<Record<keyof ChannelFacts, string>>): ChannelFacts {
  const { kind, name, formal, basis, agreement, note } = typed
  return { kind, name: name.trim(), formal: formal === 'yes', basis, agreement, note: note.trim() } as ChannelFacts
}

const INCOMPLETE: Words = {
  nl: 'Vul het adres, de client-id en het geheim alle drie in, of laat het adres leeg om het schoolaccount uit te zetten. Er is niets bewaard.',
  en: 'Fill in address, client id and secret, all three, or leave the address empty to turn the school account off. Nothing was stored.',
}
const NO_ADDRESS: Words = {
  nl: 'Dit is geen adres dat met https:// begint. Er is niets bewaard.',
  en: 'This is no address that begins with https://. Nothing was stored.',
}
const UNREACHABLE: Words = {
  nl: 'Op dit adres antwoordt niemand zoals OpenID Connect dat doet. Kijk het adres na: vaak eindigt het op /v2.0 of op de naam van de school. Er is niets bewaard.',
  en: 'Nobody answers at this address as OpenID Connect does. Look at the address again: it often ends in /v2.0 or in the name of the school. Nothing was stored.',
}

type Issuer = NonNullable<Awaited<ReturnType<typeof readSettings>>['issuer']>

/** The issuer as typed, with the secret that is there when none was typed; null turns it off. */
async function issuerOf(
  asked: PageRequest,
  actor: Actor,
  form: SignInForm,
): Promise<{ readonly issuer: Issuer | null } | Extract<Outcome, { problem: Words }>> {
  // prettier-ignore
  const { accounts } = asked.installation
  const [address, clientId, typed] = [form.issuer.trim(), form.clientId.trim(), form.clientSecret.trim()]
  if (address === '') return { issuer: null }
  if (!issuerUrl(address)) return { problem: NO_ADDRESS, fields: ['issuer'] }
  const before = await asSchool(accounts.db, actor, (tx) => readSettings(tx, accounts.keys, actor.school))
  const kept = before.issuer?.issuer === address ? before.issuer.clientSecret : ''
  const clientSecret = typed === '' ? kept : typed
  if (clientId === '' || clientSecret === '')
    return { problem: INCOMPLETE, fields: clientId === '' ? ['clientId'] : ['clientSecret'] }
  return { issuer: { issuer: address, clientId, clientSecret, isTrusted: form.isTrusted } }
}

async function testSignIn(asked: PageRequest, actor: Actor, form: SignInForm): Promise<Outcome> {
  const found = await issuerOf(asked, actor, form)
  if ('problem' in found) return found
  if (found.issuer === null) return { problem: INCOMPLETE, fields: ['issuer'] }
  return discover(asked, actor, found.issuer)
}

async function discover({ installation }: PageRequest, actor: Actor, issuer: Issuer): Promise<Outcome> {
  try {
    await beginOidc(issuer, backAddress(installation.accounts, actor.school))
    return { done: undefined }
  } catch (error) {
    if (error instanceof OidcError) return { problem: UNREACHABLE, fields: ['issuer'] }
    throw error
  }
}

/** Stores only what answers: otherwise nobody could sign in with it, and nobody would know why. */
async function setSignIn(asked: PageRequest, actor: Actor, form: SignInForm): Promise<Outcome> {
  const { accounts } = asked.installation
  const found = await issuerOf(asked, actor, form)
  if ('problem' in found) return found
  const { issuer } = found
  const works = issuer ? await discover(asked, actor, issuer) : { done: undefined }
  if ('problem' in works) return works
  await asSchool(accounts.db, actor, (tx) => writeSettings(tx, accounts.keys, actor.school, { passwords: form.passwords, issuer })) // prettier-ignore
  return { done: undefined }
}
