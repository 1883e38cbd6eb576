/** Requests that another site made a browser send (CSRF). */

const SAFE = ['GET', 'HEAD', 'OPTIONS']

export interface Asking {
  readonly method: string
  /** `Sec-Fetch-Site` and `Origin`, as sent. */
  readonly fetchSite: string | undefined
  readonly origin: string | undefined
  /** Does it carry a cookie of sign-in? */
  readonly hasCookie: boolean
}

/**
 * Must this request be refused, because another site may be behind it? A browser says where a request comes from; one
 * that says neither is taken for a program, which may not carry our cookies.
 */
export function isForeign(asking: Asking, ownOrigin: string): boolean {
  if (SAFE.includes(asking.method)) return false
  if (asking.fetchSite !== undefined) return asking.fetchSite !== 'same-origin' && asking.fetchSite !== 'none'
  if (asking.origin !== undefined) return asking.origin !== ownOrigin
  return asking.hasCookie
}
