/**
 * The access table: which role may do what, to whose. Data, and the only place where this is decided; whatever is not in
 * here nobody may. `may.ts` judges by it, `visible.ts` makes lists by it, and administrators read it on a page.
 */
import type { Role } from '../people/roles.ts'

export const ROLES = [
  'pupil',
  'guardian',
  'teacher',
  'manager',
  'communication',
  'counsellor',
  'leadership',
  'privacy-officer',
  'data-protection-officer',
  'administrator',
  'board',
] as const satisfies readonly Role[]

/** How far a rule reaches, seen from who acts. */
export const SCOPES = ['anything', 'own', 'own-child', 'own-group', 'managed', 'school', 'board'] as const
export type Scope = (typeof SCOPES)[number]

interface Words {
  readonly nl: string
  readonly en: string
}

interface ActionFacts {
  /** What it is done to. `installation` is everything that this server holds, of every school. */
  readonly about: 'nothing' | 'account' | 'person' | 'group' | 'school' | 'installation'
  /** Does it change anything, or only show it? */
  readonly changes: boolean
  /** Only for who proved a short while ago to be who they are (step-up). */
  readonly recent?: true
  readonly words: Words
}

export const ACTIONS = {
  check: {
    about: 'nothing',
    changes: false,
    words: { nl: 'een bericht laten nakijken', en: 'have a message checked' },
  },
  anonymise: {
    about: 'nothing',
    changes: false,
    words: { nl: 'gezichten in foto’s en films afdekken', en: 'cover faces in photos and films' },
  },
  'protocol.read': { about: 'nothing', changes: false, words: { nl: 'het protocol lezen', en: 'read the protocol' } },
  'account.read': { about: 'account', changes: false, words: { nl: 'een account bekijken', en: 'see an account' } },
  'account.signOut': { about: 'account', changes: true, words: { nl: 'uitloggen', en: 'sign out' } },
  'account.sessions': {
    about: 'account',
    changes: true,
    words: { nl: 'zien waar iemand is ingelogd, en dat beëindigen', en: 'see where somebody is signed in, and end it' },
  },
  'account.passkeys': {
    about: 'account',
    changes: true,
    words: { nl: 'toegangssleutels maken en wegdoen', en: 'make and remove passkeys' },
  },
  'account.password': {
    about: 'account',
    changes: true,
    words: { nl: 'een wachtwoord instellen en wegdoen', en: 'set and remove a password' },
  },
  'school.read': {
    about: 'school',
    changes: false,
    words: { nl: 'contactpersonen en kanalen van school zien', en: 'see the school’s contact persons and channels' },
  },
  'school.settings': {
    about: 'school',
    changes: false,
    words: { nl: 'de instellingen van school zien', en: 'see the school’s settings' },
  },
  'school.change': {
    about: 'school',
    changes: true,
    recent: true,
    words: { nl: 'de instellingen van school wijzigen', en: 'change the school’s settings' },
  },
  'school.found': {
    about: 'school',
    changes: true,
    recent: true,
    words: { nl: 'een school bij hetzelfde bestuur beginnen', en: 'start a school under the same board' },
  },
  'people.list': {
    about: 'person',
    changes: false,
    words: { nl: 'de lijst met mensen zien', en: 'see the list of people' },
  },
  'people.read': {
    about: 'person',
    changes: false,
    words: { nl: 'gegevens van iemand zien', en: 'see somebody’s details' },
  },
  'people.change': {
    about: 'person',
    changes: true,
    words: { nl: 'gegevens en rollen van iemand wijzigen', en: 'change somebody’s details and roles' },
  },
  'people.erase': {
    about: 'person',
    changes: true,
    recent: true,
    words: { nl: 'iemand voorgoed verwijderen', en: 'erase somebody for good' },
  },
  'group.read': {
    about: 'group',
    changes: false,
    words: { nl: 'zien wie er in een groep zitten', en: 'see who is in a group' },
  },
  'roster.preview': {
    about: 'school',
    changes: false,
    words: { nl: 'zien wat een leerlingenbestand zou veranderen', en: 'see what a roster file would change' },
  },
  'roster.import': {
    about: 'school',
    changes: true,
    words: { nl: 'een leerlingenbestand inlezen', en: 'import a roster file' },
  },
  'access.read': {
    about: 'school',
    changes: false,
    words: { nl: 'deze toegangstabel zien', en: 'see this access table' },
  },
  'record.read': {
    about: 'school',
    changes: false,
    words: { nl: 'zien hoe het logboek ervoor staat', en: 'see how the record stands' },
  },
  'record.verify': {
    about: 'school',
    changes: false,
    words: { nl: 'nagaan of het logboek klopt', en: 'verify that the record is whole' },
  },
  'record.checkpoint': {
    about: 'school',
    changes: true,
    words: { nl: 'een ijkpunt van het logboek maken', en: 'sign a checkpoint of the record' },
  },
  'mail.status': {
    about: 'school',
    changes: false,
    words: { nl: 'zien of mails zijn aangekomen', en: 'see whether mails went out' },
  },
  'backup.make': {
    about: 'installation',
    changes: false,
    recent: true,
    words: { nl: 'een reservekopie maken', en: 'make a back-up' },
  },
} as const satisfies Readonly<Record<string, ActionFacts>>
export type Action = keyof typeof ACTIONS

export function isAction(name: string): name is Action {
  return Object.hasOwn(ACTIONS, name)
}

/** What holds of an action. */
export function factsOf(action: Action): ActionFacts {
  return ACTIONS[action]
}

/** One row of the table. `anybody` is everybody, signed in or not. */
export interface Rule {
  readonly roles: 'anybody' | readonly Role[]
  readonly actions: readonly Action[]
  readonly scope: Scope
  readonly why: Words
}

/** Sees of people what the whole school's work asks for. */
const SEES_SCHOOL = ['leadership', 'counsellor', 'privacy-officer', 'data-protection-officer', 'administrator'] as const

export const RULES: readonly Rule[] = [
  {
    roles: 'anybody',
    actions: ['check', 'anonymise', 'protocol.read'],
    scope: 'anything',
    why: {
      nl: 'Eerst vragen, dan delen: dat moet kunnen zonder account, en zonder dat iemand weet wie het vroeg.',
      en: 'Ask before you share: that must work without an account, and without anybody knowing who asked.',
    },
  },
  {
    roles: ROLES,
    actions: ['account.read', 'account.signOut', 'account.sessions', 'account.passkeys', 'account.password'],
    scope: 'own',
    why: {
      nl: 'Je eigen account is van jou, en van niemand anders; ook een beheerder kan er niet in.',
      en: 'Your own account is yours and nobody else’s; not even an administrator can get in.',
    },
  },
  {
    roles: ROLES,
    actions: ['school.read'],
    scope: 'school',
    why: {
      nl: 'Iedereen op school moet weten bij wie je terecht kunt en welke kanalen van school zijn.',
      en: 'Everybody at school must know whom to turn to, and which channels are the school’s.',
    },
  },
  {
    roles: ROLES,
    actions: ['people.read'],
    scope: 'own',
    why: {
      nl: 'Je mag zien wat school over jou heeft opgeschreven (AVG, artikel 15).',
      en: 'You may see what school has noted about you (GDPR, article 15).',
    },
  },
  {
    roles: ['guardian'],
    actions: ['people.read'],
    scope: 'own-child',
    why: {
      nl: 'Wie gezag heeft, ziet de gegevens van het eigen kind. Zonder gezag, of als dat niet bekend is, gaat het via school.',
      en: 'Who has authority sees the details of their own child. Without it, or when that is not known, it goes by way of school.',
    },
  },
  {
    roles: ['teacher'],
    actions: ['people.read', 'people.list', 'group.read'],
    scope: 'own-group',
    why: {
      nl: 'Een leraar moet weten wie er in de eigen groepen zitten; andere groepen gaan die leraar niet aan.',
      en: 'A teacher must know who is in their own groups; other groups are none of that teacher’s business.',
    },
  },
  {
    roles: ['manager'],
    actions: ['people.read', 'people.list'],
    scope: 'managed',
    why: {
      nl: 'Een leidinggevende beantwoordt vragen van het eigen team, en moet weten wie dat zijn.',
      en: 'A manager answers the questions of their own team, and must know who they are.',
    },
  },
  {
    roles: SEES_SCHOOL,
    actions: ['people.read', 'people.list', 'group.read'],
    scope: 'school',
    why: {
      nl: 'Wie voor de hele school werkt, moet iedereen van school kunnen vinden. De functionaris gegevensbescherming kijkt mee en beslist niets.',
      en: 'Who works for the whole school must be able to find everybody in it. The data protection officer looks on and decides nothing.',
    },
  },
  {
    roles: ['administrator'],
    actions: ['people.change', 'roster.preview', 'roster.import'],
    scope: 'school',
    why: {
      nl: 'De beheerder houdt de lijsten bij. Eén plek, zodat duidelijk is wie iets heeft gewijzigd.',
      en: 'The administrator keeps the lists. One place, so that it is clear who changed something.',
    },
  },
  {
    roles: ['privacy-officer'],
    actions: ['people.erase'],
    scope: 'school',
    why: {
      nl: 'Verwijderen is niet terug te draaien. Daarom doet niet de beheerder dat, maar wie over privacy gaat.',
      en: 'Erasing can’t be undone. So it is not done by the administrator, but by who looks after privacy.',
    },
  },
  {
    roles: ['administrator'],
    actions: ['school.settings', 'school.change'],
    scope: 'school',
    why: {
      nl: 'De beheerder richt Deelwijs in voor school: protocol, kanalen, contactpersonen, inloggen.',
      en: 'The administrator sets Deelwijs up for the school: protocol, channels, contact persons, sign-in.',
    },
  },
  {
    roles: ['leadership', 'privacy-officer', 'data-protection-officer'],
    actions: ['school.settings'],
    scope: 'school',
    why: {
      nl: 'Wie verantwoordelijk is of toezicht houdt, moet kunnen zien hoe het is ingericht.',
      en: 'Who is responsible or keeps watch must be able to see how it was set up.',
    },
  },
  {
    roles: ['administrator'],
    actions: ['school.found'],
    scope: 'board',
    why: {
      nl: 'Een bestuur kan er een school bij krijgen; een school van een ander bestuur begint ergens anders.',
      en: 'A board can get another school; a school of another board is started elsewhere.',
    },
  },
  {
    roles: ['board'],
    actions: ['school.read', 'school.settings'],
    scope: 'board',
    why: {
      nl: 'Het bestuur is verantwoordelijk voor alle eigen scholen en ziet hoe ze zijn ingericht. Leerlingen ziet het niet.',
      en: 'The board is responsible for all of its schools and sees how they are set up. It sees no pupils.',
    },
  },
  {
    roles: ['leadership', 'privacy-officer', 'data-protection-officer', 'administrator'],
    actions: ['access.read'],
    scope: 'school',
    why: {
      nl: 'Wie hierover vragen krijgt, moet kunnen laten zien wie wat mag.',
      en: 'Who gets questions about this must be able to show who may do what.',
    },
  },
  {
    roles: ['privacy-officer', 'data-protection-officer', 'administrator'],
    actions: ['record.read', 'record.verify'],
    scope: 'school',
    why: {
      nl: 'Toezicht op het logboek: kijken of het klopt kan altijd, en verandert niets.',
      en: 'Watching over the record: looking whether it is whole is always fine, and changes nothing.',
    },
  },
  {
    roles: ['privacy-officer', 'administrator'],
    actions: ['record.checkpoint'],
    scope: 'school',
    why: {
      nl: 'Een ijkpunt legt vast hoe het logboek nu is. Dat is een handeling, dus niet voor wie alleen adviseert.',
      en: 'A checkpoint fixes how the record is now. That is an act, so it is not for who only advises.',
    },
  },
  {
    roles: ['administrator'],
    actions: ['mail.status'],
    scope: 'school',
    why: {
      nl: 'De beheerder moet kunnen zien dat mail niet aankomt; wat erin staat, ziet niemand.',
      en: 'The administrator must be able to see that mail does not arrive; what is in it nobody sees.',
    },
  },
  {
    roles: ['administrator'],
    actions: ['backup.make'],
    scope: 'school',
    why: {
      nl: 'Een reservekopie bevat alles. Staan er meer scholen op deze server, dan maakt wie de server beheert hem.',
      en: 'A back-up holds everything. With more schools on this server, it is made by who runs the server.',
    },
  },
]
