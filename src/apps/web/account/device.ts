/** Passkeys, the browser's part: asks the server what to ask the device, asks it, and gives the answer back. */
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

/** How it went: `stopped` is the person's own choice or no passkey here; a sentence is the server's, to be shown. */
export type Outcome =
  | { readonly went: 'well'; readonly next: string }
  | { readonly went: 'stopped' }
  | { readonly went: 'wrong'; readonly sentence: string | null }

/** Signs in with a passkey of this device. */
export function signIn(school: string, next: string): Promise<Outcome> {
  return attempt(async () => {
    const options = await send<Parameters<typeof startAuthentication>[0]['optionsJSON']>('/account/passkey/options', {
      school,
    })
    const passkey = await startAuthentication({ optionsJSON: options })
    return (await send<{ next: string }>('/account/passkey', { school, passkey, next })).next
  })
}

/** Makes a passkey on this device, for who is signed in. */
export function makePasskey(label: string): Promise<Outcome> {
  return attempt(async () => {
    const options = await send<Parameters<typeof startRegistration>[0]['optionsJSON']>('/account/passkeys/options', {})
    const passkey = await startRegistration({ optionsJSON: options })
    await send('/account/passkeys', { passkey, label })
    return '/mijn'
  })
}

class Refused extends Error {}

async function attempt(work: () => Promise<string>): Promise<Outcome> {
  try {
    return { went: 'well', next: await work() }
  } catch (error) {
    if (error instanceof Refused) return { went: 'wrong', sentence: error.message }
    const isOwnChoice =
      error instanceof Error && ['NotAllowedError', 'AbortError', 'InvalidStateError'].includes(error.name)
    return isOwnChoice ? { went: 'stopped' } : { went: 'wrong', sentence: null }
  }
}

async function send<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (answer.ok) return (await answer.json()) as T
  const { detail } = (await answer.json().catch(() => ({}))) as { detail?: string }
  throw new Refused(detail ?? '')
}
