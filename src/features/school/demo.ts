/** Two schools of one board to try everything out on. All people, names and addresses are made up. */
import { dutchDay } from '../../platform/clock.ts'
import { asSchool, type Actor } from '../../platform/database/database.ts'
import { fictitiousSchool } from '../../roster/fiction.ts'
import { addPerson, giveRoles } from '../people/actions.ts'
import { listPeople, type ListedPerson } from '../people/queries.ts'
import type { GivenRole } from '../people/roles.ts'
import { importRoster } from '../roster/actions.ts'
import type { Services } from '../services.ts'
import { setContacts } from './actions.ts'
import { foundSchool, type Founding } from './found.ts'
import type { ChannelFacts, Duty } from './model.ts'

interface DemoSchool {
  readonly founding: Omit<Founding, 'board' | 'contacts'>
  readonly roster: { readonly seed: number; readonly pupils: number; readonly staff: number; readonly domain: string }
}

const BOARD = 'Stichting De Zilverreiger'

const CHANNELS: readonly ChannelFacts[] = [
  { kind: 'parent-app', name: 'Ouderapp', formal: true, basis: 'public-task', agreement: 'signed', note: '' },
  { kind: 'website', name: 'Website van de school', formal: true, basis: 'public-task', agreement: 'own', note: '' },
  { kind: 'email', name: 'E-mail', formal: true, basis: 'public-task', agreement: 'signed', note: '' },
  {
    kind: 'instagram',
    name: 'Instagram van de school',
    formal: false,
    basis: 'consent',
    agreement: 'in-progress',
    note: 'Alleen foto’s met toestemming; de communicatiemedewerker plaatst ze.',
  },
  {
    kind: 'whatsapp-group',
    name: 'Groepsapps van ouders',
    formal: false,
    basis: 'unknown',
    agreement: 'impossible',
    note: 'Van ouders zelf. De school deelt er niets.',
  },
]

const SCHOOLS: readonly DemoSchool[] = [
  {
    founding: {
      school: {
        name: 'Lyceum De Zilverreiger',
        sector: 'vo',
        brin: '99ZZ',
        languages: ['nl', 'en'],
        protocol: 'loket',
      },
      administrator: { givenName: 'Renske', familyName: 'Oldenkamp', email: 'r.oldenkamp@zilverreiger.example' },
      channels: CHANNELS,
    },
    roster: { seed: 11, pupils: 240, staff: 45, domain: 'zilverreiger.example' },
  },
  {
    founding: {
      school: {
        name: 'Praktijkschool De Zilverreiger',
        sector: 'vo',
        brin: null,
        languages: ['nl', 'en', 'ar', 'tr'],
        protocol: 'loket',
      },
      administrator: { givenName: 'Wout', familyName: 'Terbrugge', email: 'w.terbrugge@praktijk.example' },
      channels: CHANNELS.slice(0, 4),
      annexes: [
        {
          clause: 'A5',
          title: { nl: 'Foto’s in de werkplaats', en: 'Photos in the workshop' },
          text: {
            nl: 'In de werkplaats en de keuken maak je geen foto’s of filmpjes. Wil je je werkstuk laten zien? Vraag het je praktijkdocent: die maakt er een foto van zonder mensen erop.',
            en: 'In the workshop and the kitchen you take no photos or films. Would you like to show your work? Ask your teacher, who takes a photo of it without people.',
          },
          validFrom: '2024-08-01',
        },
      ],
    },
    roster: { seed: 12, pupils: 60, staff: 14, domain: 'praktijk.example' },
  },
]

/** Fills an empty database with the demo schools. Gives their ids, the large one first. */
export async function fillDemo(services: Services): Promise<readonly string[]> {
  const made: string[] = []
  let board: string | undefined
  for (const { founding, roster } of SCHOOLS) {
    const { school, administrator, board: id } = await foundSchool(services, { ...founding, board: { id: board, name: BOARD }, contacts: [] }) // prettier-ignore
    board = id
    const actor = { school, person: administrator }
    await importRoster(services, actor, fictitiousSchool({ ...roster, today: dutchDay(services.now()) }))
    await fillRoles(services, actor, roster.domain)
    made.push(school)
  }
  return made
}

/** Roles that no roster tells, given to staff who have the fewest, and to people from outside. */
async function fillRoles(
  services: Services,
  actor: Actor & { readonly person: string },
  domain: string,
): Promise<void> {
  const all = await asSchool(services.db, actor, (tx) => listPeople(tx, { kind: 'staff', limit: 200 }))
  const staff = all.filter(({ id, roles }) => id !== actor.person && !roles.includes('leadership'))
  const [communication, privacy, bullying] = staff.toSorted(byFewestRoles).map(({ id }) => id)
  const counsellor = all.find(({ roles }) => roles.includes('counsellor'))?.id
  const outside = async (givenName: string, familyName: string, role: GivenRole): Promise<string> => {
    const email = `${givenName}.${familyName}@${domain}`
    const id = await addPerson(services, actor, { kinds: ['other'], givenName, familyName, email })
    await giveRoles(services, actor, id, [role])
    return id
  }
  const officer = await outside('Hanna', 'Brinkhuis', 'data-protection-officer')
  await outside('Pieter', 'Wessels', 'board')
  await give(communication, 'communication')
  await give(privacy, 'privacy-officer')
  const duties: readonly (readonly [Duty, readonly (string | undefined)[]])[] = [
    ['sharing', [communication]],
    ['reports', [counsellor ?? bullying]],
    ['bullying', [bullying]],
    ['confidential', [counsellor ?? bullying]],
    ['privacy', [privacy, officer]],
    ['breach', [privacy]],
  ]
  for (const [duty, people] of duties)
    await setContacts(services, actor, duty, people.filter((id) => id !== undefined)) // prettier-ignore

  async function give(id: string | undefined, role: GivenRole): Promise<void> {
    if (id !== undefined) await giveRoles(services, actor, id, [role])
  }
}

function byFewestRoles(a: ListedPerson, b: ListedPerson): number {
  return a.roles.length - b.roles.length || (a.id < b.id ? -1 : 1)
}
