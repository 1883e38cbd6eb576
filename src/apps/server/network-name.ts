/** A name under which requests of one network are counted: in memory only, and another one every day. */
import { createHmac, randomBytes } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { networkOf } from '../../features/account/limits.ts'
import { now } from '../../platform/clock.ts'

/** Gives the function that names a request's network. Nobody can go from the name to the address: the key is never written. */
export function networkNames(): (request: FastifyRequest) => string {
  let [day, key] = ['', randomBytes(32)]
  return ({ ip }) => {
    const today = now().slice(0, 10)
    if (today !== day) [day, key] = [today, randomBytes(32)]
    return createHmac('sha256', key).update(networkOf(ip)).digest('base64url')
  }
}
