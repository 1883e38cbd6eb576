/** Schools with people, a server with sign-in, and browsers that keep cookies: for the tests of accounts. */
import { sql } from 'kysely'
import Fastify, { type FastifyInstance, type LightMyRequestResponse } from 'fastify'
import { addAccounts } from '#src/features/account/http/routes.ts'
import { FAILURE_WORDS } from '#src/features/account/words.ts'
import type { Accounts, KnownPerson } from '#src/features/account/model.ts'
import type { Role } from '#src/features/people/roles.ts'
import { asSchool, type Database, type Tx } from '#src/platform/database/database.ts'
import { newId } from '#src/platform/ids.ts'
import { signInKeys } from '#src/platform/sign-in/tokens.ts'

export const ORIGIN = 'https://deelwijs.school.example'
export const KEYS = signInKeys(new Uint8Array(32).fill(9))

interface Listed extends KnownPerson {
  readonly school: string
  readonly email: string
  readonly eckId: string | null
}

export class World {
  readonly accounts: Accounts
  readonly school = newId()
  readonly otherSchool = newId()
  /** What the clock says; moved by the tests. */
  time = new Date('2026-03-02T08:00:00Z')
  /** How many mails were announced. */
  mails = 0
  readonly #people: Listed[] = []

  constructor(db: Database, origin = ORIGIN) {
    const find = async (tx: Tx, is: (person: Listed) => boolean): Promise<Listed[]> => {
      const { rows } = await sql<{ school: string }>`select current_school() as school`.execute(tx)
      return this.#people.filter((person) => person.school === rows[0]?.school && is(person))
    }
    this.accounts = {
      db,
      people: {
        byEmail: (tx, email) => find(tx, (person) => person.email === email),
        byEckId: (tx, eckId) => find(tx, (person) => person.eckId === eckId),
        byId: async (tx, id) => (await find(tx, (person) => person.id === id))[0] ?? null,
      },
      keys: KEYS,
      site: { origin, name: 'Deelwijs' },
      now: () => this.time,
      onMail: () => this.mails++,
    }
  }

  /** Puts somebody on the list of a school. */
  add(name: string, roles: readonly Role[], more: Partial<Listed> = {}): Listed {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@thuis.example`
    const person = { id: newId(), name, roles, email, eckId: null, school: this.school, ...more }
    this.#people.push(person)
    return person
  }

  /** Takes somebody off the list. */
  remove(person: Listed): void {
    this.#people.splice(this.#people.indexOf(person), 1)
  }

  later(minutes: number): void {
    this.time = new Date(this.time.getTime() + minutes * 60_000)
  }

  async server(): Promise<FastifyInstance> {
    const app = Fastify()
    const sessionOf = await addAccounts(app, this.accounts)
    app.get('/who', { config: { access: 'public' } }, async (request) => (await sessionOf(request)) ?? {})
    app.post('/elsewhere', { config: { access: 'public' } }, () => ({ done: true }))
    return app
  }

  /** How many rows a table of this school has. */
  async count(table: 'session' | 'account' | 'challenge' | 'mail'): Promise<number> {
    const rows = await asSchool(this.accounts.db, this, (tx) => tx.selectFrom(table).select('school_id').execute())
    return rows.length
  }
}

/** A browser: keeps cookies, says where a request comes from. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly #app: FastifyInstance
  readonly #address: string
  constructor(app: FastifyInstance, address = '192.0.2.10') {
    this.#app = app
    this.#address = address
  }

  async get(url: string): Promise<LightMyRequestResponse> {
    return this.#ask({ method: 'GET', url })
  }

  /** Sends a form of our own page. */
  async form(
    url: string,
    fields: Readonly<Record<string, string>>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<LightMyRequestResponse> {
    const type = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    return this.#ask({
      method: 'POST',
      url,
      payload: new URLSearchParams(fields).toString(),
      headers: { ...type, ...headers },
    })
  }

  /** Sends JSON from a script of our own page. */
  async json(url: string, body: object): Promise<LightMyRequestResponse> {
    return this.#ask({ method: 'POST', url, payload: body, headers: { 'sec-fetch-site': 'same-origin' } })
  }

  /** Who this browser is signed in as; null when nobody. */
  async person(): Promise<string | null> {
    const answer = await this.get('/who')
    if (answer.statusCode !== 200) throw new Error(`${answer.statusCode}: ${answer.body}`)
    return answer.json<{ person?: string }>().person ?? null
  }

  async #ask(request: {
    method: 'GET' | 'POST'
    url: string
    payload?: string | object
    headers?: Record<string, string>
  }): Promise<LightMyRequestResponse> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await this.#app.inject({
      ...request,
      remoteAddress: this.#address,
      headers: {
        ...request.headers,
        cookie,
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0',
      },
    })
    for (const { name, value } of answer.cookies) {
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return answer
  }
}

/** What the page that a browser is sent to would say of it. */
export function messageOf(answer: LightMyRequestResponse): string | null {
  const query = new URL(answer.headers.location ?? '', ORIGIN).searchParams
  const failure = query.get('melding')
  if (failure !== null && failure in FAILURE_WORDS) return failure
  return failure === null ? null : `unknown word: ${failure}`
}
