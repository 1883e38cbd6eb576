import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Message } from './message.ts'
import { ChatReader } from './parse.ts'

/** Reads a text, in pieces of `size` code units. */
function readChat(text: string, size = 65_536): { messages: Message[]; reader: ChatReader } {
  const messages: Message[] = []
  const reader = new ChatReader((message) => messages.push(message))
  for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
  reader.end()
  return { messages, reader }
}

const NARROW = '\u202f'
const LRM = '\u200e'
const RLM = '\u200f'

const two = (value: number): string => String(value).padStart(2, '0')
type Moment = readonly [number, number, number, number, number, number]
const half = (hour: number): string => (hour < 12 ? 'AM' : 'PM')
const twelve = (hour: number): number => hour % 12 || 12

/** Renders headers as phones do. Day 13 and later in the first message leaves no doubt about the order. */
const STYLES: readonly { readonly seconds: boolean; readonly head: (moment: Moment) => string }[] = [
  { seconds: false, head: ([y, m, d, h, i]) => `${two(d)}-${two(m)}-${y} ${two(h)}:${two(i)} - ` },
  { seconds: false, head: ([y, m, d, h, i]) => `${m}/${d}/${y % 100}, ${twelve(h)}:${two(i)}${NARROW}${half(h)} - ` },
  { seconds: false, head: ([y, m, d, h, i]) => `${two(d)}.${two(m)}.${y % 100}, ${two(h)}:${two(i)} - ` },
  { seconds: false, head: ([y, m, d, h, i]) => `[${two(h)}:${two(i)}, ${d}-${m}-${y}] ` },
  { seconds: true, head: ([y, m, d, h, i, s]) => `[${two(d)}-${two(m)}-${y} ${two(h)}:${two(i)}:${two(s)}] ` },
  {
    seconds: true,
    head: ([y, m, d, h, i, s]) =>
      `${LRM}[${y}/${two(m)}/${two(d)}, ${twelve(h)}:${two(i)}:${two(s)} ${half(h).toLowerCase()}] `,
  },
  { seconds: true, head: ([y, m, d, h, i, s]) => `[${RLM}${d}${RLM}/${m}${RLM}/${y}، ${two(h)}:${two(i)}:${two(s)}] ` },
]

describe('what is written is read back', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'bc', 'def', 'ghij', ' ', 'é', '🌸', ',', '.', '!', '?', ':'),
    minLength: 1,
    maxLength: 40,
  })
  const line = letters.map((text) => text.trim()).filter((text) => text !== '' && text !== 'null')
  const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
  const author = fc.constantFrom('Noor', 'Sam de Wit', 'Juf Aya 🌸', '+31 6 00000000', 'Bo (papa)')
  const minute = fc.integer({ min: 0, max: 300 * 24 * 3600 })
  const messages = fc.array(fc.record({ author, text, minute }), { minLength: 1, maxLength: 30 })
  const START = Date.UTC(2024, 0, 13, 9, 0, 0)

  test.each(STYLES.map((style, i) => [i, style] as const))('style %i', (_i, style) => {
    fc.assert(
      fc.property(messages, fc.integer({ min: 1, max: 50 }), fc.constantFrom('\n', '\r\n'), (chat, size, end) => {
        const inOrder = [{ author: 'Noor', text: 'begin', minute: 0 }, ...chat].sort((a, b) => a.minute - b.minute)
        const dates = inOrder.map((message) => new Date(START + message.minute * 1000).toISOString())
        const rendered = inOrder.map(
          (message, i) => `${style.head(momentOf(dates[i] ?? ''))}${message.author}: ${message.text}`,
        )
        const { messages: found, reader } = readChat(rendered.join('\n').replaceAll('\n', end), size)
        expect(reader.unread.count).toBe(0)
        expect(found.map(({ author, text, date }) => ({ author, text, date }))).toEqual(
          inOrder.map(({ author, text }, i) => ({ author, text, date: dates[i]?.slice(0, style.seconds ? 19 : 16) })),
        )
      }),
      { numRuns: 60 },
    )
  })

  test('any text at all does no harm, however it is cut', () => {
    const noise = fc.string({
      unit: fc.constantFrom('1', '/', '-', '[', ']', ':', ' ', ',', '2024', '\n', '\r', LRM, 'a', '🌸', '<', '>'),
      maxLength: 300,
    })
    fc.assert(
      fc.property(noise, fc.integer({ min: 1, max: 20 }), (raw, size) => {
        expect(readChat(raw, size).messages).toEqual(readChat(raw).messages)
      }),
    )
  })
})

function momentOf(date: string): Moment {
  const [y = 0, m = 0, d = 0, h = 0, i = 0, s = 0] = date.split(/\D/).map(Number)
  return [y, m, d, h, i, s]
}
