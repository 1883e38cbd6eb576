import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'
import { unreadable } from './which.ts'

describe('what the engine reads', () => {
  test.each([
    'Morgen is er geen gym, neem wel je boeken mee.',
    'ok',
    'haha top',
    'bro that was insane haha ik ga kapot man',
    'egt nice gedaan guys 🔥🔥',
    'jwz die toets was ez',
    'omg same',
    'Sem, Lisa, Mila, Noor, Youssef, Adam en Bram',
    'Prachtige tekeningen gemaakt vandaag!',
    'Top 👍👍👍',
    '0612345678',
    'mooi hoor 😂😂',
    'https://voorbeeld.nl/rooster',
    'we gaan so leren voor english, iemand the summary?',
    'Ik kom ff later, trein delay',
    'IK BEN ER BIJNA',
  ])('reads: %s', (text) => {
    expect(unreadable(read(text))).toBeNull()
  })

  test.each([
    'Can you please tell me when the school trip starts?',
    'My son is ill today, he will not come to school.',
    'Ich kann heute leider nicht kommen, mein Sohn ist krank.',
    "Bonjour, mon fils est malade aujourd'hui et ne vient pas.",
    'Merhaba öğretmenim, oğlum bugün hasta, okula gelemeyecek.',
    'Dzień dobry, moja córka jest dzisiaj chora i nie przyjdzie do szkoły.',
    'السلام عليكم، ابني مريض اليوم',
    'Доброго дня, моя донька сьогодні хвора',
    'Hola, mi hijo no puede venir hoy a la escuela.',
    'Bon dia, mi yu ta malu awe i no por bin skol.',
    '老师您好，我的孩子今天生病了',
    'I hate you so much, nobody wants you here',
  ])('does not read the language of: %s', (text) => {
    expect(unreadable(read(text))).toBe('other-language')
  })

  test.each([
    ['', 'empty'],
    ['  \n ', 'empty'],
    ['...', 'too-little'],
    ['😂😂😂😂', 'emoji'],
    ['👍', 'emoji'],
    ['ja 😂😂😂😂😂', 'emoji'],
    ['PTT-20260312-WA0004.opus (bestand bijgevoegd)', 'voice'],
    ['audio weggelaten', 'voice'],
    ['🎤 0:12', 'voice'],
  ])('says why it can not read %j', (text, why) => {
    expect(unreadable(read(text))).toBe(why)
  })

  test('a long text costs little', () => {
    expect(unreadable(read('the cat and the dog are here '.repeat(20_000)))).toBe('other-language')
  })
})
