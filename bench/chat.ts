/**
 * How fast a chat is read and checked, in how much memory, and whether the last message costs what the first one did;
 * beside it the parser that most programs on npm use. Each measurement runs in a process of its own.
 *
 *   node bench/chat.ts [messages=100000] [messages for the peer, the same by default]
 */
import { spawnSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { once } from 'node:events'
import { parseString } from 'whatsapp-chat-parser'
import { runChat } from '#src/apps/cli/chat.ts'
import { examine } from '#src/chat/examine.ts'
import { ChatReader } from '#src/chat/parse.ts'
import { check } from '#src/check/check.ts'
import { fileSource, readPieces } from '#src/platform/files.ts'
import { protocolInForce } from '#src/platform/protocol-files.ts'

interface Measured {
  readonly messages: number
  readonly seconds: number
  readonly peakMb: number
  /** Seconds for the first and the last tenth of the messages. */
  readonly first?: number
  readonly last?: number
}

const NOW = '2026-11-22T12:00:00Z'

/** Numbers from 0 up to 1, the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const FIRST =
  'Noor Sam Aya Bilal Lotte Daan Yara Mees Femke Joris Zeynep Tijn Isa Ruben Maud Kaan Elin Stijn Fenna Omar'.split(' ')
const LAST = 'Verhoef|Okkerse|van Dalen|El Idrissi|Bosgraaf|de Wit|Kaya|Terpstra|Hofland|Sluijter'.split('|')
const WHAT =
  'de gymtas|een regenjas|het rekenboek|de broodtrommel|een appel|het strookje|de knutselspullen|twee euro|een oud T-shirt'.split(
    '|',
  )
const WHEN =
  'morgen|vrijdag|na de pauze|om half negen|volgende week dinsdag|vanmiddag|na schooltijd|donderdag om kwart over drie'.split(
    '|',
  )
const WHERE =
  'op het plein|bij het hek|in de aula|voor de sporthal|bij de fietsenrekken|in lokaal 12|bij de bushalte'.split('|')

/** Sentences of a class group: {what}, {when}, {where}, {first}, {last}, {d} are filled in. */
const SENTENCES =
  `Wie neemt {when} {what} mee?|Ja hoor, komt goed 👍|Wij zijn er {when} ook bij!|Is het {where} of {where}?|Weet iemand waar {what} van {first} ligt?|Dankjewel allemaal ❤️|Hoe laat begint het {when}?|{first} is {when} jarig, wie doet er mee met een cadeautje?|Ik kan {when} rijden, er passen nog {d} kinderen in de auto.|Haha ja precies|Ik heb {what} gevonden {where}.|Moeten ze {when} {what} meenemen?|Zie je {when}!|Nee, dat was vorige week al.|Mooi gedaan allemaal, wat een leuke musical was dat!|Kan iemand {first} {when} meenemen naar huis?|Ik ben vijf minuten later|Top|Oké|Is er nog plek op de lijst?|De juf zei dat {what} niet nodig is.|Vergeet {what} niet, we verzamelen {when} {where} en lopen daarna samen naar de sporthal.|Mijn nummer is 06-2345{d}{d}{d}{d}, bel maar even|{first} {last} heeft weer waterpokken, dus blijft {when} thuis|Wat een sukkel ben jij zeg|Het wachtwoord is regenboog{d}{d}`.split(
    '|',
  )
/** The last four sentences touch a clause; in a real group those are rare. */
const RARE = 4

function* messages(count: number): Generator<string> {
  const random = seeded(20_241)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const people = FIRST.map((first, i) => `${first} ${LAST[i % LAST.length] ?? ''}`)
  const fill = { what: WHAT, when: WHEN, where: WHERE, first: FIRST, last: LAST, d: '0123456789'.split('') }
  const sentence = (): string => {
    const common = SENTENCES.length - RARE
    const index = random() < 0.02 ? common + Math.floor(random() * RARE) : Math.floor(random() * common)
    return (SENTENCES[index] ?? '').replace(/\{(\w+)\}/g, (_, slot: keyof typeof fill) => pick(fill[slot]))
  }
  const text = (): string => {
    const chance = random()
    if (chance < 0.06) return '<Media weggelaten>'
    if (chance < 0.07) return 'Dit bericht is verwijderd'
    return chance < 0.25 ? `${sentence()}${chance < 0.12 ? '\n' : ' '}${sentence()}` : sentence()
  }
  let time = Date.UTC(2019, 8, 2, 8, 0, 0)
  for (let i = 0; i < count; i++) {
    time += Math.floor(random() * 240_000)
    const iso = new Date(time).toISOString()
    yield `${iso.slice(8, 10)}-${iso.slice(5, 7)}-${iso.slice(0, 4)} ${iso.slice(11, 16)} - ${pick(people)}: ${text()}\n`
  }
}

async function writeChat(path: string, count: number): Promise<void> {
  const file = createWriteStream(path)
  let batch = ''
  for (const message of messages(count)) {
    batch += message
    if (batch.length < 1_000_000) continue
    if (!file.write(batch)) await once(file, 'drain')
    batch = ''
  }
  file.end(batch)
  await finished(file)
}

/** Reads the chat message by message and times the first and the last tenth. */
async function readAll(
  path: string,
  count: number,
  each: Parameters<typeof examine>[1] | null,
): Promise<Omit<Measured, 'peakMb'>> {
  // prettier-ignore
  const begun = performance.now()
  const marks = new Map([0.1, 0.9].map((part) => [Math.floor(count * part), begun]))
  let seen = 0
  const reader = new ChatReader((message) => {
    if (each) examine(message, each)
    if (marks.has(++seen)) marks.set(seen, performance.now())
  })
  for await (const piece of readPieces(await fileSource(path))) reader.push(piece)
  reader.end()
  const ended = performance.now()
  const [early = begun, late = begun] = marks.values()
  return { messages: seen, seconds: (ended - begun) / 1000, first: (early - begun) / 1000, last: (ended - late) / 1000 }
}

const MODES: Readonly<Record<string, (path: string, count: number) => Promise<Omit<Measured, 'peakMb'>>>> = {
  parse: (path, count) => readAll(path, count, null),
  check: async (path, count) => {
    const protocol = await protocolInForce(NOW.slice(0, 10))
    return readAll(path, count, (situation) => check(situation, { protocol, now: NOW }))
  },
  command: async (path, count) => {
    const protocol = await protocolInForce(NOW.slice(0, 10))
    const begun = performance.now()
    const sink = { out: () => Promise.resolve(), err: () => undefined, tty: false }
    await runChat({ file: path, json: true }, { protocol, now: NOW }, sink)
    return { messages: count, seconds: (performance.now() - begun) / 1000 }
  },
  peer: async (path) => {
    const begun = performance.now()
    const found = parseString(await readFile(path, 'utf8'), { parseAttachments: true })
    return { messages: found.length, seconds: (performance.now() - begun) / 1000 }
  },
}

function measure(mode: string, path: string, count: number): Measured | null {
  const child = spawnSync(
    process.execPath,
    ['--max-semi-space-size=8', import.meta.filename, '--measure', mode, path, String(count)],
    {
      encoding: 'utf8',
    },
  )
  return child.status === 0 ? (JSON.parse(child.stdout) as Measured) : null
}

function row(name: string, measured: Measured | null): string {
  if (!measured) return `${name.padEnd(44)}  failed`
  const { messages, seconds, peakMb, first, last } = measured
  const flat = first === undefined || last === undefined ? '' : (last / first).toFixed(2)
  const rate = Math.round(messages / seconds).toLocaleString('en')
  return [name.padEnd(44), messages.toLocaleString('en').padStart(11), `${rate}/s`.padStart(13), `${peakMb} MB`.padStart(9), flat.padStart(11)].join(' ') // prettier-ignore
}

async function compare(count: number, peerCount: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'deelwijs-bench-'))
  try {
    const [chat, small] = [join(folder, 'chat.txt'), join(folder, 'small.txt')]
    await writeChat(chat, count)
    await writeChat(small, peerCount)
    console.log(['what'.padEnd(44), 'messages'.padStart(11), 'speed'.padStart(13), 'peak'.padStart(9), 'last/first'.padStart(11)].join(' ')) // prettier-ignore
    console.log(row('reading', measure('parse', chat, count)))
    console.log(row('reading, size of the peer', measure('parse', small, peerCount)))
    console.log(row('whatsapp-chat-parser (whole file in memory)', measure('peer', small, peerCount)))
    console.log(row('reading and checking', measure('check', chat, count)))
    console.log(row('the command (two passes, masked, JSON)', measure('command', chat, count)))
  } finally {
    await rm(folder, { recursive: true })
  }
}

const [first, mode = '', path = '', count = '0'] = process.argv.slice(2)
if (first === '--measure') {
  const measured = await MODES[mode]?.(path, Number(count))
  console.log(JSON.stringify({ ...measured, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }))
} else {
  const size = Number(first ?? 100_000)
  await compare(size, Number(mode || size))
}
