import { describe, expect, test } from 'vitest'
import { MAX_LINE } from './lines.ts'
import type { Message } from './message.ts'
import { ChatReader, MAX_MESSAGE, MAX_UNREAD_NAMED } from './parse.ts'

/** Reads a whole text. */
function readChat(text: string): { messages: Message[]; reader: ChatReader } {
  const messages: Message[] = []
  const reader = new ChatReader((message) => messages.push(message))
  reader.push(text)
  reader.end()
  return { messages, reader }
}

const NARROW = '\u202f'
const LRM = '\u200e'
const RLM = '\u200f'

describe('headers', () => {
  test.each([
    ['Android, Dutch', '13-03-2024 14:05 - Noor: hoi', '2024-03-13T14:05'],
    ['Android, Dutch, short year', '13-3-24 14:05 - Noor: hoi', '2024-03-13T14:05'],
    ['Android, Dutch, 12 hours', `13-03-2024 2:05${NARROW}p.m. - Noor: hoi`, '2024-03-13T14:05'],
    ['Android, nm', '13-03-2024 2:05 nm. - Noor: hoi', '2024-03-13T14:05'],
    ['Android, vm, midnight', '13-03-2024 12:05 vm - Noor: hoi', '2024-03-13T00:05'],
    ['Android, noon', '3/13/24, 12:05 PM - Noor: hoi', '2024-03-13T12:05'],
    ['Android, American', `3/13/24, 2:05${NARROW}PM - Noor: hoi`, '2024-03-13T14:05'],
    ['Android, British', '13/03/2024, 2:05 pm - Noor: hoi', '2024-03-13T14:05'],
    ['Android, Spanish', '13/3/24, 2:05 p. m. - Noor: hoi', '2024-03-13T14:05'],
    ['Android, German', '13.03.24, 14:05 - Noor: hoi', '2024-03-13T14:05'],
    ['Android, French', '13/03/2024 à 14:05 - Noor: hoi', '2024-03-13T14:05'],
    ['Android, year first', '2024-03-13, 14:05 - Noor: hoi', '2024-03-13T14:05'],
    ['Android, year first, slashes', '2024/3/13 下午2:05 - Noor: hoi', '2024-03-13T14:05'],
    ['Android, long dash', '13-03-2024 14:05 – Noor: hoi', '2024-03-13T14:05'],
    ['Android, Swedish', '2024-03-13 2:05 em - Noor: hoi', '2024-03-13T14:05'],
    ['iPhone, Dutch', '[13-03-2024 14:05:33] Noor: hoi', '2024-03-13T14:05:33'],
    ['iPhone, comma', '[13/03/2024, 14:05:33] Noor: hoi', '2024-03-13T14:05:33'],
    ['iPhone, American', `[3/13/24, 2:05:33${NARROW}PM] Noor: hoi`, '2024-03-13T14:05:33'],
    ['iPhone, a.m.', '[13-03-2024 9:05:33 a.m.] Noor: hoi', '2024-03-13T09:05:33'],
    ['iPhone, dots in the time', '[13.3.2024 14.05.33] Noor: hoi', '2024-03-13T14:05:33'],
    ['iPhone, no seconds', '[13.03.24, 14:05] Noor: hoi', '2024-03-13T14:05'],
    ['iPhone, spaced dots', '[2024. 3. 13. 오후 2:05:33] Noor: hoi', '2024-03-13T14:05:33'],
    ['iPhone, mark in front', `${LRM}[13-03-2024 14:05:33] Noor: hoi`, '2024-03-13T14:05:33'],
    ['iPhone, right to left', `${RLM}[13${RLM}/3${RLM}/2024، 2:05:33 م] Noor: hoi`, '2024-03-13T14:05:33'],
    ['iPhone, Arabic digits', `[١٣${RLM}/٣${RLM}/٢٠٢٤، ١٤:٠٥:٣٣] Noor: hoi`, '2024-03-13T14:05:33'],
    ['clipboard of a computer', '[14:05, 13-03-2024] Noor: hoi', '2024-03-13T14:05'],
    ['clipboard, American', '[2:05 PM, 3/13/2024] Noor: hoi', '2024-03-13T14:05'],
  ])('%s', (_name, line, date) => {
    const { messages } = readChat(`${line}\n`)
    expect(messages).toEqual([{ n: 1, line: 1, date, author: 'Noor', text: 'hoi', kind: 'message' }])
  })

  test.each([
    ['a sum', '12-3-24 = nog wat'],
    ['a time only', '[14:05] Noor: hoi'],
    ['a date that is no date', '13-13-2024 14:05 - Noor: hoi'],
    ['two signs', '13-03/2024 14:05 - Noor: hoi'],
    ['an open bracket', '[13-03-2024 14:05 - Noor: hoi'],
    ['a closing bracket only', '13-03-2024 14:05] Noor: hoi'],
    ['a log', '2024-03-13 14:05:33,120 INFO begin'],
  ])('no header: %s', (_name, line) => {
    expect(readChat(`${line}\n`).reader.format).toBeNull()
  })
})

describe('the order of day and month', () => {
  const chat = (...dates: string[]): string => dates.map((date) => `${date}, 10:00 - Noor: hoi\n`).join('')

  test.each([
    ['a day over twelve later on', chat('05/04/24', '06/04/24', '13/04/24'), 'dmy', false],
    ['a month that can be none', chat('4/5/24', '4/13/24'), 'mdy', false],
    ['going back in time otherwise', chat('1/11/24', '2/10/24', '3/9/24'), 'mdy', false],
    ['the newest first', chat('9/11/24', '8/11/24', '9/10/24', '7/10/24', '12/9/24', '1/9/24'), 'dmy', false],
    ['two numbers of a year first', chat('24/03/12', '24/03/13', '24/03/31'), 'ymd', false],
    ['both do, days beside each other', chat('3/4/24', '3/5/24', '3/6/24'), 'mdy', true],
    ['nothing to go by', chat('03/04/24'), 'dmy', true],
    ['day and month the same', chat('04/04/24', '04/04/24'), 'dmy', false],
    ['year of four numbers first', chat('2024/03/04'), 'ymd', false],
  ])('%s', (_name, text, order, ambiguous) => {
    expect(readChat(text).reader.format).toMatchObject({ order, ambiguous })
  })

  test('is decided from the head, which goes on for as long as it takes', () => {
    const head = '3/4/24, 10:00 - Noor: hoi\n'.repeat(10_000)
    const { reader, messages } = readChat(`${head}4/13/24, 10:00 - Noor: hoi\n`)
    expect(reader.format).toMatchObject({ order: 'mdy', ambiguous: false })
    expect([reader.unread.count, messages.length]).toEqual([0, 10_001])
  })

  test('but not for ever: what it makes impossible later is told', () => {
    const head = '3/4/24, 10:00 - Noor: hoi\n'.repeat(150_000)
    const { reader, messages } = readChat(`${head}4/13/24, 10:00 - Noor: hoi\n`)
    expect(reader.format).toMatchObject({ order: 'dmy', ambiguous: true })
    expect(reader.unread).toEqual({ count: 1, lines: [150_001] })
    expect(messages).toHaveLength(150_000)
  })
})

describe('messages', () => {
  const one = (text: string, author = 'Noor'): Message | undefined =>
    readChat(`[13-03-2024 14:05:33] ${author}: ${text}\n`).messages[0]

  test('go on over lines, blank ones too, with CRLF or LF', () => {
    const { messages } = readChat('13-03-2024 14:05 - Noor: een\r\n\r\ntwee\r\n13-03-2024 14:06 - Sam: drie')
    expect(messages.map(({ text, line }) => ({ text, line }))).toEqual([
      { text: 'een\n\ntwee', line: 1 },
      { text: 'drie', line: 4 },
    ])
  })

  test('a header of another kind inside a text is text', () => {
    const { messages } = readChat(
      '13-03-2024 14:05 - Noor: kijk\n[14:01, 12-03-2024] Sam: dat zei hij\n13-03-2024 14:06 - Sam: ja',
    )
    expect(messages.map(({ text }) => text)).toEqual(['kijk\n[14:01, 12-03-2024] Sam: dat zei hij', 'ja'])
  })

  test.each([
    ['~ Noor', 'Noor'],
    [`~${NARROW}Noor 🌸`, 'Noor 🌸'],
    [`\u202a+31 6 00000000\u202c`, '+31 6 00000000'],
    ['Clubje 12:30', 'Clubje 12:30'],
    ["Bo's moeder (groep 6)", "Bo's moeder (groep 6)"],
  ])('author %s', (written, author) => {
    expect(one('hoi: ja', written)).toMatchObject({ author, text: 'hoi: ja' })
  })

  test.each([
    'Berichten en gesprekken zijn end-to-end versleuteld.',
    'Noor heeft de groep "Groep 6: ouders" gemaakt',
    'Noor heeft het onderwerp gewijzigd van "Klas: 5" naar "Klas: 6"',
    'Sam changed the subject from "A: b" to "B: c"',
    'Sam heeft de groep verlaten',
    'Noor hat die Gruppe „Klasse: 6“ erstellt',
  ])('a line of WhatsApp itself: %s', (text) => {
    expect(readChat(`13-03-2024 14:05 - ${text}\n`).messages[0]).toMatchObject({ author: null, kind: 'system', text })
  })

  test('lines of WhatsApp on an iPhone have a mark; typed words do not', () => {
    expect(one(`${LRM}Sam heeft de groep verlaten`)).toMatchObject({ author: null, kind: 'system' })
    expect(one('Sam heeft de groep verlaten')).toMatchObject({ author: 'Noor', kind: 'message' })
    expect(one(`${LRM}Locatie: bij het zwembad`)).toMatchObject({ author: 'Noor', kind: 'message' })
  })

  test.each([
    [`${LRM}Dit bericht is verwijderd.`],
    ['Je hebt dit bericht verwijderd'],
    ['This message was deleted'],
    [`${LRM}This message was deleted by admin Sam.`],
    ['Diese Nachricht wurde gelöscht.'],
  ])('deleted: %s', (text) => {
    expect(one(text)).toMatchObject({ kind: 'deleted', text: '' })
  })

  test('who talks about a deleted message is read', () => {
    expect(one('dit bericht is verwijderd omdat het niet leuk was')).toMatchObject({ kind: 'message' })
  })

  test.each([
    ['<Media weggelaten>', '', undefined],
    ['<Media omitted>\nop het plein', 'op het plein', undefined],
    ['<Medien ausgeschlossen>', '', undefined],
    [`${LRM}afbeelding weggelaten`, '', undefined],
    [`op het plein ${LRM}video weggelaten`, 'op het plein', undefined],
    [`${LRM}sticker omitted`, '', undefined],
    ['null', '', undefined],
    [`${LRM}<bijgevoegd: 0007-PHOTO-plein.jpg>`, '', '0007-PHOTO-plein.jpg'],
    [`op het plein ${LRM}<attached: 0007.jpg>`, 'op het plein', '0007.jpg'],
    ['IMG-7.jpg (bestand bijgevoegd)\nop het plein', 'op het plein', 'IMG-7.jpg'],
    [`${LRM}IMG-7.jpg (file attached)`, '', 'IMG-7.jpg'],
    [`${LRM}<attached: ../../uit/de/map.jpg>`, '', 'map.jpg'],
  ])('media: %s', (text, caption, attachment) => {
    expect(one(text)).toMatchObject({ kind: 'media', text: caption, ...(attachment ? { attachment } : {}) })
  })

  test.each([['de foto is weggelaten'], ['welke afbeelding weggelaten?'], ['a < b en <attached> zo']])(
    'no media: %s',
    (text) => {
      expect(one(text)).toMatchObject({ kind: 'message', text })
    },
  )

  test('the mark of an edit is no text', () => {
    expect(one(`tot zo ${LRM}<Dit bericht is bewerkt>`)).toMatchObject({ text: 'tot zo', edited: true })
  })

  test('an empty text keeps its author', () => {
    expect(readChat('13-03-2024 14:05 - Noor: \n13-03-2024 14:05 - Sam:').messages).toMatchObject([
      { author: 'Noor', text: '', kind: 'message' },
      { author: 'Sam', text: '', kind: 'message' },
    ])
  })
})

describe('what could not be read', () => {
  test('is told by line: before the first message, and dates that are none', () => {
    const { reader, messages } = readChat(
      'los\n\n13-03-2024 14:05 - Noor: a\n31-02-2024 14:05 - Sam: b\n14-03-2024 25:00 - Sam: c\n',
    )
    expect(reader.unread).toEqual({ count: 3, lines: [1, 4, 5] })
    expect(messages.map(({ text }) => text)).toEqual(['a\n31-02-2024 14:05 - Sam: b\n14-03-2024 25:00 - Sam: c'])
  })

  test('names fifty lines and counts the rest', () => {
    const { reader } = readChat(`${'los\n'.repeat(60)}13-03-2024 14:05 - Noor: a\n`)
    expect(reader.unread.count).toBe(60)
    expect(reader.unread.lines).toHaveLength(MAX_UNREAD_NAMED)
  })

  test('a line of 10 MB is cut and told, the rest is read', () => {
    const { reader, messages } = readChat(
      `13-03-2024 14:05 - Noor: ${'x'.repeat(10_000_000)}\n13-03-2024 14:06 - Sam: ja`,
    )
    expect(reader.unread).toEqual({ count: 1, lines: [1] })
    expect(messages.map(({ text }) => text.length)).toEqual([MAX_LINE - '13-03-2024 14:05 - Noor: '.length, 2])
  })

  test('a message without end is cut and told', () => {
    const { reader, messages } = readChat(`13-03-2024 14:05 - Noor: a\n${`${'y'.repeat(999)}\n`.repeat(200)}`)
    expect(messages[0]?.text).toHaveLength(MAX_MESSAGE)
    expect(reader.unread.lines[0]).toBe(Math.floor((MAX_MESSAGE - 1) / 1000) + 2)
  })

  test.each([
    ['empty', ''],
    ['only blank lines', '\n\r\n\n'],
    ['a letter', 'Beste ouders,\n\nVolgende week is het schoolreisje.\n'],
    ['nothing but NUL', '\0'.repeat(100_000)],
    ['one line of 10 MB', 'x'.repeat(10_000_000)],
    ['a book that quotes one line of a chat', `${'Een regel uit een boek.\n'.repeat(500)}13-03-2024 14:05 - Noor: a\n`],
  ])('no chat: %s', (_name, text) => {
    const { reader, messages } = readChat(text)
    expect({ refused: reader.refused, format: reader.format, messages }).toEqual({
      refused: true,
      format: null,
      messages: [],
    })
  })

  test('NUL in a message stays a sign of the text', () => {
    expect(readChat('13-03-2024 14:05 - Noor: a\0b').messages[0]?.text).toBe('a\0b')
  })
})
