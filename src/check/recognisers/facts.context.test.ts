import { describe, expect, test } from 'vitest'
import { situationSchema } from '../contract.ts'
import { readText, recognise } from '../recognise.ts'

const context = {
  names: ['Noor de Boer'],
  schools: ['OBS De Klimboom'],
  ownNumbers: ['+31 6 12345678', '0341-555010', 'J.Smit@deklimboom.nl', 'NL91 ABNA 0417 1643 00'],
  channels: ['@klim_boom', 'bit.ly'],
}

function kinds(text: string, given: object = context): string[] {
  return recognise(situationSchema.parse({ text, context: given }), readText(text), []).seen.map(
    (fact) => `${fact.kind}:${text.slice(fact.start, fact.end)}`,
  )
}

describe('what the school made public is no personal data', () => {
  test.each([
    ['phone:06-12345678', 'Bel 06-12345678'],
    ['phone:0341-555010', 'Mijn nummer: 0341-555010'],
    ['email:j.smit@deklimboom.nl', 'Mail j.smit@deklimboom.nl'],
    ['iban:NL91ABNA0417164300', 'Rekening NL91ABNA0417164300'],
    ['handle:@klim_boom', 'Zie @klim_boom'],
    ['suspicious-link:https://bit.ly/4xQ', 'Open https://bit.ly/4xQ'],
    ['address:Beukenlaan 14', 'De Klimboom: OBS De Klimboom aan de Beukenlaan 14'],
  ])('%s', (fact, text) => {
    expect(kinds(text)).not.toContain(fact)
  })
  test('without that context it is', () => {
    expect(kinds('Bel 06-12345678 of mail j.smit@deklimboom.nl', {})).toEqual(
      expect.arrayContaining(['phone:06-12345678', 'email:j.smit@deklimboom.nl']),
    )
  })
})

describe('a roster tells whose a date is', () => {
  test('beside a name of the roster', () => {
    expect(kinds('Noor 12-03-2014')).toContain('birth-date:12-03-2014')
  })
})

describe('a million characters take time that grows with the length', () => {
  test.each(['1', '06-', 'a@', 'a.', '@', '1.1.1.', 'ww: ', 'kerkstraat 1 ', 'NL91 ', 'bsn 1', '1234 AB '])(
    'of %j',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      const started = process.threadCpuUsage()
      expect(recognise(situationSchema.parse({ text }), readText(text), []).failed).toEqual([])
      expect(process.threadCpuUsage(started).user / 1000).toBeLessThan(10_000)
    },
  )
})
