/** Hands mail to the school's mail server over SMTP. */
import { createTransport } from 'nodemailer'
import { z } from 'zod'
import type { Letter } from './letter.ts'

export interface SmtpSettings {
  /** `smtps://name:word@mail.school.example`, or `smtp://…:587`, which asks for TLS before anything is said. */
  readonly url: string
  /** Who it comes from, such as `Deelwijs <deelwijs@school.example>`. */
  readonly from: string
}

export interface Message extends Letter {
  readonly to: string
  /** The same at each attempt, so that receivers can tell a repeated mail. */
  readonly id: string
}

export interface Mailer {
  /** Resolves once the server has taken it. Throws a MailError. */
  send(message: Message): Promise<void>
}

/** A mail that was not taken. `code` is what the server or the connection said, such as 550 or ECONNECTION: no text. */
export class MailError extends Error {
  readonly code: string
  /** Trying again will not help: the address is refused. */
  readonly isFinal: boolean
  constructor(code: string, isFinal: boolean) {
    super(`mail was not taken (${code})`)
    this.name = 'MailError'
    this.code = code
    this.isFinal = isFinal
  }
}

/** One address, nothing around it: no line breaks, no second address. */
const address = z.email().max(254)
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost']

/** Longest that handing over one mail may take; a lease on it is longer. */
export const LONGEST_HANDOVER_MS = 60_000

/** Throws a TypeError for settings that can't be right. */
export function openMailer({ url, from }: SmtpSettings): Mailer {
  const server = new URL(url)
  if (server.protocol !== 'smtp:' && server.protocol !== 'smtps:')
    throw new TypeError('The mail server is not smtp(s)://.')
  const secure = server.protocol === 'smtps:'
  const transport = createTransport({
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: Number(server.port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !LOOPBACK.includes(server.hostname),
    ...(server.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 15_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = domainOf(from)
  return {
    send: async ({ to, id, subject, text, html }) => {
      if (!address.safeParse(to).success) throw new MailError('address', true)
      const headers = { 'Auto-Submitted': 'auto-generated' }
      const sending = transport.sendMail({ from, to, subject, text, html, headers, messageId: `<${id}@${host}>` })
      await inTime(sending).catch((error: unknown) => {
        throw mailError(error)
      })
    },
  }
}

/** Throws a TypeError when there is no address in it. */
function domainOf(from: string): string {
  const domain = /@([A-Za-z0-9.-]+)>?\s*$/.exec(from)?.[1]
  if (domain === undefined) throw new TypeError('The sender of mail is no address.')
  return domain
}

async function inTime(sending: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new MailError('ETIMEDOUT', false)), LONGEST_HANDOVER_MS)
  })
  await Promise.race([sending, late]).finally(() => clearTimeout(timer))
}

/**
 * What a server says about the address or the mail has a number, and from 500 on it is for good; what is wrong with who we are
 * or how we speak (EAUTH, ETLS, ESOCKET) is mended by people, and tried again.
 */
function mailError(error: unknown): MailError {
  if (error instanceof MailError) return error
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const name = typeof code === 'string' ? code : 'unknown'
  const isAboutMail = typeof responseCode === 'number' && (name === 'EENVELOPE' || name === 'EMESSAGE')
  return isAboutMail ? new MailError(String(responseCode), responseCode >= 500) : new MailError(name, false)
}
