/** A server to try Deelwijs out on: made-up people only, in a folder of its own that says so. */
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Role } from '../../features/people/roles.ts'
import { signInUnproven } from '../../features/account/set-up.ts'
import { goBack, goTo, keepSignedIn, read, takeForms, visitorOf } from '../../features/account/http/web.ts'
import { listPeople } from '../../features/people/queries.ts'
import type { Tx } from '../../platform/database/database.ts'
import { dropDemoFolder, markDemoFolder } from '../../platform/demo-folder.ts'
import type { Installation } from './installation.ts'

/**
 * Makes a folder ready for made-up people, before anything is in it; with `reset` the demo that was there goes first. Throws
 * an InputError for a folder with anything else in it, DatabaseError `in-use` when it is to be reset while somebody works in it.
 */
export function prepareDemo(data: string, reset: boolean): void {
  if (reset) dropDemoFolder(data)
  markDemoFolder(data)
}

export interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
}

const MOST = 2_000

/** Somebody for each role: those who have the fewest others with it, so that each shows what that role sees. */
export async function demoPeople(tx: Tx): Promise<DemoPerson[]> {
  const all = await listPeople(tx, { limit: MOST })
  const chosen = new Map<string, DemoPerson>()
  for (const role of new Set(all.flatMap(({ roles }) => roles))) {
    const [first] = all.filter(({ roles }) => roles.includes(role)).sort((a, b) => a.roles.length - b.roles.length)
    if (first) chosen.set(first.id, { id: first.id, name: first.name, roles: first.roles })
  }
  return [...chosen.values()]
}

const form = z.object({ school: z.uuid().toLowerCase(), person: z.uuid().toLowerCase() })

/** Anybody signs in as anybody. To be added to a server with made-up people only. */
export async function addDemo(app: FastifyInstance, { accounts }: Installation): Promise<void> {
  await app.register((scope, _, done) => {
    takeForms(scope)
    scope.post('/account/demo', { config: { access: 'public' }, schema: { hide: true } }, async (request, reply) => {
      const { school, person } = read(form, request.body)
      const result = await signInUnproven(accounts, visitorOf(accounts, request, reply), school, person)
      if ('failure' in result) return goBack(reply, '/inloggen', result, { school })
      keepSignedIn(accounts, reply, result)
      return goTo(reply, '/mijn')
    })
    done()
  })
}
