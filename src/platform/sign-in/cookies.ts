/**
 * The two cookies of sign-in. Over https their names begin with `__Host-`: the browser then takes them from this very
 * host only, over https only. On plain http (the machine itself, while trying out) they can't have that.
 */
export interface SessionCookie {
  readonly school: string
  readonly token: string
}

const SESSION = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/

/** Names of the cookies: who is signed in, and which browser asked for something. */
export function cookieNames(secure: boolean): { readonly session: string; readonly browser: string } {
  const prefix = secure ? '__Host-' : ''
  return { session: `${prefix}session`, browser: `${prefix}browser` }
}

/** How both are set; without `maxAge` (seconds) a cookie ends with the browser. */
export function cookieOptions(secure: boolean, maxAge?: number): CookieOptions {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure, ...(maxAge === undefined ? {} : { maxAge }) }
}

export interface CookieOptions {
  readonly path: '/'
  readonly httpOnly: true
  readonly sameSite: 'lax'
  readonly secure: boolean
  readonly maxAge?: number
}

/** The school goes along, so that a session is looked up inside its school; both must fit or nobody is signed in. */
export function writeSessionCookie({ school, token }: SessionCookie): string {
  return `${school}.${token}`
}

/** Null for whatever we did not write ourselves. */
export function readSessionCookie(value: string | undefined): SessionCookie | null {
  const [, school, token] = SESSION.exec(value ?? '') ?? []
  return school !== undefined && token !== undefined ? { school, token } : null
}
