import { expect, test } from 'vitest'
import { z } from 'zod'
import { EventTypes, defineEvent, runsOf } from './event.ts'

const KIND = { name: 'jar', times: 'exact', tables: ['jar', 'lid'], forget: () => Promise.resolve() } as const
const eventOf = (type: string, version = 1) =>
  defineEvent({ kind: KIND, type, version, schema: z.strictObject({}), apply: () => Promise.resolve() })
const filled = eventOf('jar.filled')
const closed = eventOf('jar.closed')

test('apply gets runs of one type, and in none of them a stream twice', () => {
  const items = ['a filled', 'b filled', 'a filled', 'b filled', 'b filled', 'c closed', 'b closed', 'a filled'].map(
    (words, sequence) => {
      const [stream = '', what] = words.split(' ')
      const event = { school: '', sequence, stream, type: '', at: new Date(0), payload: {} }
      return { type: what === 'filled' ? filled : closed, event }
    },
  )
  const runs = runsOf(items).map(({ type, events }) => [type.type, ...events.map(({ stream }) => stream)].join(' '))
  expect(runs).toEqual(['jar.filled a b', 'jar.filled a b', 'jar.filled b', 'jar.closed c b', 'jar.filled a'])
})

test('a type may have several versions, and no two the same', () => {
  const [first, second] = [eventOf('jar.opened'), eventOf('jar.opened', 2)]
  const types = new EventTypes([first, second])
  expect(types.find('jar.opened', 1)).toBe(first)
  expect(types.find('jar.opened', 2)).toBe(second)
  expect(types.find('jar.opened', 3)).toBeUndefined()
  expect(types.tables()).toEqual(['jar', 'lid'])
  expect(() => new EventTypes([first, eventOf('jar.opened')])).toThrow('two event types are called jar.opened@1')
})
