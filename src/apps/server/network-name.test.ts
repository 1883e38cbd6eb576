import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { networkNames } from './network-name.ts'

const from = (ip: string): FastifyRequest => ({ ip }) as FastifyRequest

test('one network has one name, which another server could not make and which does not hold the address', () => {
  const [name, other] = [networkNames(), networkNames()]
  const named = name(from('2001:db8:1:2:3:4:5:6'))
  expect(name(from('2001:db8:1:2:ffff::1'))).toBe(named)
  expect(name(from('2001:db8:1:3::1'))).not.toBe(named)
  expect(other(from('2001:db8:1:2:3:4:5:6'))).not.toBe(named)
  expect(Buffer.from(named, 'base64url')).toHaveLength(32)
})
