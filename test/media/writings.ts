/** The pictures that reading is measured on: a class list, chats, a shirt, a letter, a board, and some without anything private. */
import type { Line, Writing } from './writing.ts'

const CLASS: readonly (readonly [string, string, string])[] = [
  ['Emma Bakker', '12-03-2014', '06-12345678'],
  ['Youssef El Amrani', '04-11-2013', '06-23456789'],
  ['Sanne de Vries', '30-06-2014', '06-34567890'],
  ['Daan Jansen', '02-02-2014', '06-45678901'],
  ['Fatima Yildiz', '17-09-2013', '06-56789012'],
  ['Noah Visser', '21-01-2014', '06-67890123'],
]

/** A list as it hangs on a wall; `size` is that of its letters in pixels. */
function list(name: string, size: number, more: Partial<Writing> = {}): Writing {
  const at = (column: number): number => size * ([2, 13, 21][column] ?? 0)
  const rows = CLASS.flatMap((row, i) =>
    row.map((text, column): Line => ({ x: at(column), y: size * (5 + 2 * i), size, text: `[[${text}]]` })),
  )
  const heads = ['Naam', 'Geboren', 'Telefoon'].map((text, column): Line => ({ x: at(column), y: size * 3.2, size, text, bold: true })) // prettier-ignore
  const title: Line = { x: size * 2, y: size * 1.6, size: size * 1.3, text: 'Klassenlijst groep 7b', bold: true }
  return { name, width: size * 31, height: size * 18, paper: '#fdfdf8', lines: [title, ...heads, ...rows], ...more }
}

interface Bubble {
  readonly from?: string
  readonly lines: readonly string[]
  readonly own?: boolean
}

const TALK: readonly Bubble[] = [
  { from: '[[Marieke Postma]]', lines: ['Hoi, [[Tim]] is ziek vandaag, hij heeft', '[[buikgriep]].'] },
  { lines: ['Oei, beterschap! Ik geef het door.'], own: true },
  { from: '[[Jeroen Kuipers]]', lines: ['Kan iemand [[Lotte]] ophalen?', 'Wij wonen [[Dorpsstraat 12]].'] },
  { from: '[[Jeroen Kuipers]]', lines: ['Mijn nummer is [[06-87654321]]', 'of mail [[j.kuipers@example.com]]'] },
  { lines: ['Ik rij er zo langs, tot straks!'], own: true },
]

interface Look {
  readonly paper: string
  readonly theirs: string
  readonly own: string
  readonly ink: string
  readonly names: string
}

const LIGHT: Look = { paper: '#efe7dd', theirs: '#ffffff', own: '#dcf8c6', ink: '#111b21', names: '#b03a7c' }
const DARK: Look = { paper: '#0b141a', theirs: '#202c33', own: '#005c4b', ink: '#e9edef', names: '#53bdeb' }

function chat(name: string, look: Look, size = 34): Writing {
  const lines: Line[] = [
    { x: size * 2, y: size * 2, size: size * 1.1, text: 'Groepsapp 7b', colour: look.ink, bold: true },
  ]
  const behind: string[] = []
  let y = size * 3.5
  for (const { from, lines: said, own = false } of TALK) {
    const x = own ? size * 7 : size
    const height = size * (1.4 * (said.length + (from ? 1 : 0)) + 1)
    behind.push(`<rect x="${x}" y="${y}" width="${size * 23}" height="${height}" rx="${size / 2}" fill="${own ? look.own : look.theirs}"/>`) // prettier-ignore
    const all = [...(from ? [{ text: from, colour: look.names, bold: true }] : []), ...said.map((text) => ({ text, colour: look.ink }))] // prettier-ignore
    all.forEach((line, i) => lines.push({ x: x + size * 0.7, y: y + size * (1.4 * i + 1.4), size, ...line }))
    lines.push({ x: x + size * 20.5, y: y + height - size * 0.3, size: size * 0.65, text: '14:02', colour: '#8696a0' })
    y += height + size * 0.6
  }
  return { name, width: size * 32, height: Math.ceil(y + size), paper: look.paper, lines, behind: behind.join('') }
}

const MEADOW = `<defs><linearGradient id="g" x2="0" y2="1"><stop offset="0" stop-color="#9cc9ee"/><stop offset="1" stop-color="#5f8a3c"/></linearGradient></defs>
  <rect width="100%" height="100%" fill="url(#g)"/><circle cx="330" cy="150" r="90" fill="#d9a98a"/>`

function shirt(name: string, text: string, colour: string, ink: string): Writing {
  const body = `<path d="M180 270 Q330 220 480 270 L520 640 L140 640 Z" fill="${colour}"/>`
  const writing: Line = {
    x: 330 - text.replace(/[[\]]/g, '').length * 21,
    y: 420,
    size: 60,
    text,
    colour: ink,
    bold: true,
  }
  return { name, width: 660, height: 640, paper: '#9cc9ee', behind: MEADOW + body, lines: [writing] }
}

function letter(): Writing {
  const texts = [
    'Beste mevrouw [[Hendriks]],',
    'Voor de inschrijving van [[Lucas Hendriks]] hebben wij nodig:',
    'BSN: [[111222333]]',
    'IBAN: [[NL91 ABNA 0417 1643 00]]',
    'Adres: [[Lindelaan 48]], [[3331 GK]] Zwijndrecht',
    'Leerlingnummer: [[204512]]',
    'E-mail: [[p.hendriks@example.com]]',
    'Kenteken: [[12-ABC-3]]',
  ]
  const lines = texts.map((text, i): Line => ({ x: 90, y: 140 + 64 * i, size: 26, text }))
  return { name: 'letter', width: 1240, height: 760, paper: '#fff', lines }
}

function board(): Writing {
  const texts = [
    'Cijfers wiskunde',
    '[[Emma Bakker]]  [[5,4]]',
    '[[Daan Jansen]]  [[8,1]]',
    'wachtwoord wifi: [[Welkom123!]]',
  ]
  const lines = texts.map((text, i): Line => ({ x: 120, y: 170 + 110 * i, size: 56, text, colour: '#f4f4f4' }))
  return { name: 'blackboard', width: 1200, height: 640, paper: '#2d4a3e', lines, turned: 1.5, blurred: 0.8 }
}

export const PRIVATE: readonly Writing[] = [
  list('list', 26),
  list('small list', 11),
  list('large list', 90),
  list('tilted list', 26, { turned: 2.5, blurred: 0.9, paper: '#d8d2c4' }),
  chat('chat', LIGHT),
  chat('dark chat', DARK),
  chat('small chat', LIGHT, 15),
  shirt('shirt', '[[SANNE]]', '#c8102e', '#fff'),
  shirt('shirt with number', '[[DE VRIES]]', '#f5c400', '#1a1a1a'),
  letter(),
  board(),
]

function poster(): Writing {
  const texts = [
    'Open dag',
    'zaterdag 12 april',
    'van 10.00 tot 13.00 uur',
    'Iedereen is welkom!',
    'Neem je zwemspullen mee',
  ]
  const lines = texts.map((text, i): Line => ({ x: 100, y: 170 + 100 * i, size: 54, text, bold: i === 0 }))
  return { name: 'poster', width: 1000, height: 760, paper: '#ffe9b0', lines }
}

/** Nothing in these is anybody's. */
export const HARMLESS: readonly Writing[] = [
  poster(),
  { name: 'meadow', width: 660, height: 640, paper: '#9cc9ee', behind: MEADOW, lines: [] },
]
