/** A database with a recorder of all features, and small schools in it: for the tests of schools, people and rosters. */
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { EVENT_TYPES } from '#src/apps/event-types.ts'
import { foundSchool, type Founding } from '#src/features/school/found.ts'
import type { Services } from '#src/features/services.ts'
import { openKeys } from '#src/platform/crypto/keys.ts'
import { asSchool, openDatabase, type Actor, type Tx } from '#src/platform/database/database.ts'
import { readParameters } from '#src/platform/protocol-files.ts'
import { auditSchool } from '#src/record/audit.ts'
import { rebuild } from '#src/record/rebuild.ts'
import { Recorder } from '#src/record/recorder.ts'
import { newPlace, type Place } from './databases.ts'

export class SchoolWorld implements Services {
  readonly db: Services['db']
  readonly keys: string
  readonly parameters: Services['parameters']
  readonly recorder: Recorder
  /** What the clock says; moved by the tests. */
  time = new Date('2026-11-20T09:15:00Z')
  readonly now = (): Date => this.time

  constructor(db: Services['db'], keys: string, parameters: Services['parameters']) {
    this.db = db
    this.keys = keys
    this.parameters = parameters
    const now = (): string => this.time.toISOString()
    this.recorder = new Recorder({ keys: openKeys(keys), types: EVENT_TYPES, now })
  }

  /** Founds a school; gives its administrator, who acts. */
  async found(more: Partial<Founding> = {}): Promise<Actor & { readonly person: string }> {
    const { school, administrator } = await foundSchool(this, { ...FOUNDING, ...more })
    return { school, person: administrator }
  }

  inside<T>(actor: Pick<Actor, 'school'>, work: (tx: Tx) => Promise<T>): Promise<T> {
    return asSchool(this.db, actor, work)
  }

  /** What is wrong with a school's record, and which tables a rebuild makes otherwise: nothing, if all is well. */
  async faults({ school }: Pick<Actor, 'school'>): Promise<unknown[]> {
    const { findings } = await auditSchool(this.db, school, { recorder: this.recorder, outside: [], trusted: [] })
    const { differing } = await asSchool(this.db, { school }, (tx) => rebuild(tx, this.recorder))
    return [...findings, ...differing]
  }
}

export const FOUNDING: Founding = {
  board: { name: 'Stichting Wilgenroos' },
  school: { name: 'De Wilgenroos', sector: 'vo', brin: '99ZZ', languages: ['nl', 'en'], protocol: 'loket' },
  administrator: { givenName: 'Marit', prefix: 'van', familyName: 'Oever', email: 'M.vanOever@wilgenroos.example' },
  contacts: [
    { duty: 'sharing', givenName: 'Teun', familyName: 'Brak', email: 't.brak@wilgenroos.example' },
    { duty: 'reports', givenName: 'Teun', familyName: 'Brak', email: 't.brak@wilgenroos.example' },
    { duty: 'privacy', givenName: 'Marit', familyName: 'Oever', email: 'm.vanoever@wilgenroos.example' },
  ],
  channels: [
    { kind: 'parent-app', name: 'Ouderapp', formal: true, basis: 'public-task', agreement: 'signed', note: '' },
    { kind: 'whatsapp-group', name: 'Klassenapp', formal: false, basis: 'unknown', agreement: 'impossible', note: '' },
  ],
}

/** Opens the world before the tests of a file and removes it after them; gives the function that gives it. */
export function schoolWorld(): () => SchoolWorld {
  let place: Place | undefined
  let world: SchoolWorld | undefined
  beforeAll(async () => {
    place = await newPlace()
    const db = await openDatabase(place.settings)
    world = new SchoolWorld(db, join(place.settings.data, 'keys'), await readParameters())
  }, 60_000)
  afterAll(async () => {
    await world?.db.close()
    await place?.remove()
  }, 60_000)
  return () => {
    if (!world) throw new Error('the world is there in tests only')
    return world
  }
}
