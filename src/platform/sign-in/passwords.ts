/**
 * Passwords, for who can't sign in another way. argon2id with the least settings that OWASP gives (19 MiB, two passes,
 * one lane); length and how common it is decide whether one is good enough (ASVS 5, 6.2), not its kinds of characters.
 */
import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto'
import { promisify } from 'node:util'
import { guessability } from './common-passwords.ts'

const derive = promisify(argon2)

const COST = { parallelism: 1, memory: 19_456, passes: 2, tagLength: 32 } as const
const SHORTEST = 12
const LONGEST = 128

/** Fewest parts that a guesser must get right; a known word counts as two, any other character as one. */
const FEWEST_PARTS = 9

export type Weakness = 'too-short' | 'too-long' | 'easily-guessed'

/**
 * Why a password won't do, or null when it will. `known` are words that a guesser of this one would try first: name,
 * address, school. Nothing leaves the machine: common passwords come with the project.
 */
export function weakness(password: string, known: readonly string[]): Weakness | null {
  const length = lengthOf(password)
  if (length < SHORTEST) return 'too-short'
  if (length > LONGEST) return 'too-long'
  return guessability(password, known) < FEWEST_PARTS ? 'easily-guessed' : null
}

/** What the database keeps: the settings, salt and hash as one line in the usual notation. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await argon2id(password, salt, COST)
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(salt)}$${bare(hash)}`
}

/**
 * Is it the password of this line? Without a line (nobody by that name, or nobody who has a password) as much is
 * computed, so that time tells nothing.
 */
export async function verifyPassword(password: string, line: string | null): Promise<boolean> {
  const kept = line === null ? undefined : parse(line)
  if (!kept || lengthOf(password) > LONGEST) {
    await argon2id('nobody', Buffer.alloc(16), COST)
    return false
  }
  return timingSafeEqual(await argon2id(password, kept.salt, kept), kept.hash)
}

/** Was it kept with other settings than today's? Then it is hashed again at the next sign-in. */
export function isOutdated(line: string): boolean {
  const kept = parse(line)
  return kept?.memory !== COST.memory || kept.passes !== COST.passes || kept.parallelism !== COST.parallelism
}

interface Kept extends Pick<Argon2Parameters, 'memory' | 'passes' | 'parallelism' | 'tagLength'> {
  readonly salt: Buffer
  readonly hash: Buffer
}

function parse(line: string): Kept | undefined {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(line)
  if (!match) return undefined
  const [, memory, passes, parallelism, salt = '', hash = ''] = match
  const tag = Buffer.from(hash, 'base64')
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: tag.length,
    salt: Buffer.from(salt, 'base64'),
    hash: tag,
  }
}

/** The same password typed on another keyboard may come as other code points: composed first. */
async function argon2id(password: string, salt: Buffer, cost: Omit<Kept, 'salt' | 'hash'>): Promise<Buffer> {
  const { memory, passes, parallelism, tagLength } = cost
  const message = Buffer.from(password.normalize('NFC'), 'utf8')
  return derive('argon2id', { message, nonce: salt, memory, passes, parallelism, tagLength })
}

function lengthOf(password: string): number {
  return Array.from(password).length
}

function bare(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
