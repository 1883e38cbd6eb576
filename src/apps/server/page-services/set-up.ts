/** What the set-up page works with: is it open, and begin the first school. */
import { signInUnproven } from '../../../features/account/set-up.ts'
import { isSecure } from '../../../features/account/http/web.ts'
import type { SignedIn, Visitor } from '../../../features/account/model.ts'
import { foundSchool } from '../../../features/school/found.ts'
import { cookieNames, cookieOptions, readSessionCookie, writeSessionCookie } from '../../../platform/sign-in/cookies.ts'
import { newToken } from '../../../platform/sign-in/tokens.ts'
import { allVersionFolders, readProtocol } from '../../../platform/protocol-files.ts'
import { foundingOf, type SetUpProblems } from '../set-up-form.ts'
import type { PageRequest } from './page-services.ts'

export interface SetUpServices {
  /** Is there a mail server, so that people can sign in with a link? */
  readonly hasMail: boolean
  /** `open`: with this code a school can begin; `shut`: not with this one; `done`: there is a school. */
  look(code: string): 'open' | 'shut' | 'done'
  /** The protocols to choose from; each organisation once. */
  protocols(): Promise<readonly ProtocolChoice[]>
  /** Begins the school of a form, and signs its administrator in with the cookie that comes back. */
  found(form: Readonly<Record<string, string>>): Promise<SetUpOutcome>
}

export interface ProtocolChoice {
  readonly id: string
  readonly organisation: string
  readonly title: { readonly nl: string; readonly en: string }
}

export type SetUpOutcome =
  | { readonly cookie: string }
  | { readonly problems: SetUpProblems }
  /** The code is another one, or somebody else was first. */
  | { readonly shut: true }

export function setUpServices(asked: PageRequest): SetUpServices {
  const { setUp, hasMail } = asked.installation
  return {
    hasMail,
    look: (code) => (setUp.code === null ? 'done' : setUp.fits(code) ? 'open' : 'shut'),
    protocols,
    found: (form) => found(asked, form),
  }
}

async function protocols(): Promise<readonly ProtocolChoice[]> {
  const read = await Promise.all((await allVersionFolders()).map((folder) => readProtocol(folder)))
  const heads = read.flatMap(({ protocol }) => (protocol ? [protocol.head] : []))
  const newest = new Map(heads.map((head) => [head.id.split('/')[0] ?? head.id, head]))
  return [...newest].map(([id, { organisation, title }]) => ({ id, organisation, title }))
}

async function found(asked: PageRequest, form: Readonly<Record<string, string>>): Promise<SetUpOutcome> {
  const { accounts, services, setUp } = asked.installation
  const { founding, problems } = foundingOf(form, (await protocols()).map(({ id }) => id)) // prettier-ignore
  if (!setUp.fits(form['code'] ?? '')) return { shut: true }
  if (!founding) return { problems }
  const begun = await setUp.use(form['code'] ?? '', () => foundSchool(services, founding, { first: true }))
  if (!begun) return { shut: true }
  const signedIn = await signInUnproven(accounts, visitorIn(asked), begun.school, begun.administrator)
  if ('failure' in signedIn) throw new Error('whoever set up the school is not among its people')
  return { cookie: cookieOf(asked, signedIn) }
}

function visitorIn({ installation, request }: PageRequest): Visitor {
  const { session } = cookieNames(isSecure(installation.accounts))
  return {
    browser: newToken(),
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    session: readSessionCookie(request.cookies[session]),
  }
}

function cookieOf({ installation, request }: PageRequest, { cookie }: SignedIn): string {
  const secure = isSecure(installation.accounts)
  const { session } = cookieNames(secure)
  return request.server.serializeCookie(session, writeSessionCookie(cookie), cookieOptions(secure))
}
