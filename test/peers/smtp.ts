/** A real mail server on the machine itself, that can be told to fail, and a reader of what it took. */
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'

export interface Received {
  readonly to: readonly string[]
  readonly headers: ReadonlyMap<string, string>
  readonly text: string
  readonly html: string
}

/**
 * How the next mail fares: `busy` and `refused` (address) are answers; `dies` breaks the connection halfway the mail,
 * `silent` after the whole mail was taken but before saying so.
 */
export type Mood = 'well' | 'busy' | 'refused' | 'dies' | 'silent'

export interface SmtpPeer {
  readonly url: string
  readonly received: Received[]
  mood: Mood
  stop(): Promise<void>
}

/** Starts it on a port; a port of before lets it come back after it was stopped. It speaks no TLS. */
export async function startSmtpPeer(port = 0, host = '127.0.0.1'): Promise<SmtpPeer> {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo: (_, session, done) => done(answerTo(peer.mood, session)),
    onData(stream, session, done) {
      if (peer.mood === 'dies') {
        breakOff(session, server)
        return
      }
      void whole(stream).then((source) => {
        received.push({ ...parse(source), to: session.envelope.rcptTo.map(({ address }) => address) })
        if (peer.mood === 'silent') breakOff(session, server)
        else done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, host, resolve))
  const address = server.server.address() as AddressInfo
  const peer: SmtpPeer = {
    url: `smtp://${host}:${address.port}`,
    received,
    mood: 'well',
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
  return peer
}

function answerTo(mood: Mood, session: SMTPServerSession): Error | null {
  const answers = { busy: [451, 'busy'], refused: [550, 'nobody here'] } as const
  if (mood !== 'busy' && mood !== 'refused') return null
  const [responseCode, words] = answers[mood]
  return Object.assign(new Error(words), { responseCode, session: session.id })
}

function breakOff(session: SMTPServerSession, server: SMTPServer): void {
  for (const connection of server.connections) {
    const { id, _socket } = connection as unknown as { id: string; _socket: { destroy(): void } }
    if (id === session.id) _socket.destroy()
  }
}

async function whole(stream: SMTPServerDataStream): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('latin1')
}

/** Reads what mail programs write: headers over several lines, parts, quoted-printable and base64. */
function parse(source: string): Omit<Received, 'to'> {
  const { headers, body } = split(source)
  const boundary = /boundary="?([^";]+)"?/.exec(headers.get('content-type') ?? '')?.[1]
  const parts = boundary === undefined ? [source] : body.split(`--${boundary}`).slice(1, -1)
  const read = (type: string): string => {
    const part = parts.map(split).find((one) => one.headers.get('content-type')?.startsWith(type))
    return part ? decode(part.body, part.headers.get('content-transfer-encoding') ?? '7bit') : ''
  }
  return { headers, text: read('text/plain'), html: read('text/html') }
}

function split(source: string): { headers: Map<string, string>; body: string } {
  const [head = '', ...rest] = source.replace(/^\r\n/, '').split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const pairs = lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line) ?? [])
  return {
    headers: new Map(pairs.map(([, name = '', value = '']) => [name.toLowerCase(), words(value)])),
    body: rest.join('\r\n\r\n'),
  }
}

/** Words in a header that are not ASCII. */
function words(value: string): string {
  return value.replace(/=\?utf-8\?([qb])\?([^?]*)\?=\s*/gi, (_, way: string, coded: string) =>
    way.toLowerCase() === 'b' ? decode(coded, 'base64') : decode(coded.replaceAll('_', ' '), 'quoted-printable'),
  )
}

function decode(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1').toString()
  const bytes = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) // prettier-ignore
  return Buffer.from(bytes, 'latin1').toString()
}
