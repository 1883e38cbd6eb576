/** How the pages for who looks after the school begin: who asks, what of, and what to work with. */
import type { RouterContextProvider } from 'react-router'
import type { Actor } from '../../../features/access/may.ts'
import type { Action } from '../../../features/access/table.ts'
import type { SchoolServices } from '../../server/page-services/page-services.ts'
import { requireAccess } from '../page-access.ts'
import { schoolIn } from '../services.ts'

/** Of a loader or an action. */
export interface Asked {
  readonly request: Request
  readonly params: Readonly<Record<string, string | undefined>>
  readonly context: Readonly<RouterContextProvider>
}

/** Who asks, once the access table allows it, and the school's services. Throws the page that somebody gets to see otherwise. */
export async function enter(
  { request, params, context }: Asked,
  action: Action,
): Promise<{ readonly actor: Actor; readonly school: SchoolServices }> {
  const { actor } = await requireAccess(context, action, params, request)
  if (!actor) throw new TypeError('these pages are for people who are signed in')
  return { actor, school: schoolIn(context) }
}

/** The fields of a form that was sent, as text. */
export class Fields {
  readonly #form: FormData
  constructor(form: FormData) {
    this.#form = form
  }
  text(name: string): string {
    const value = this.#form.get(name)
    return typeof value === 'string' ? value : ''
  }
  all(name: string): string[] {
    return this.#form.getAll(name).filter((value) => typeof value === 'string')
  }
  /** Every field by its name; of one that comes more often the last. */
  record(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#form.keys()].map((name) => [name, this.text(name)]))
  }
  has(name: string): boolean {
    return this.#form.has(name)
  }
}

export async function fieldsOf(request: Request): Promise<Fields> {
  return new Fields(await request.formData())
}
