/** How values go in and come out: one table for both engines, so that the same query gives the same values. */

type Parse = (text: string) => unknown

const PARSERS: Readonly<Record<number, Parse>> = {
  16: (text) => text === 't', // bool
  17: bytes, // bytea
  20: whole, // int8
  21: Number, // int2
  23: Number, // int4
  26: Number, // oid
  114: (text) => JSON.parse(text) as unknown, // json
  700: Number, // float4
  701: Number, // float8
  1184: (text) => new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z')), // timestamptz; sessions are in UTC
  3802: (text) => JSON.parse(text) as unknown, // jsonb
}

/** Arrays, by the type of what is in them. */
const ARRAYS: Readonly<Record<number, number>> = {
  1000: 16,
  1001: 17,
  1005: 21,
  1007: 23,
  1009: 25,
  1015: 1043,
  1016: 20,
  1021: 700,
  1022: 701,
  1182: 1082,
  1185: 1184,
  1231: 1700,
  2951: 2950,
  3807: 3802,
}

/** Gives the function that reads a value of a type from its text form. Dates, numerics and intervals stay text. */
export function parserOf(type: number): Parse {
  const element = ARRAYS[type]
  if (element !== undefined) return (text) => readArray(text, PARSERS[element] ?? String)
  return PARSERS[type] ?? String
}

function whole(text: string): number | bigint {
  const value = Number(text)
  return Number.isSafeInteger(value) ? value : BigInt(text)
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.slice(2), 'hex'))
}

/** Items of one array: quoted with backslashes, NULL, or bare; arrays in arrays too. */
const ITEM = /"((?:[^"\\]|\\.)*)"|([^",{}]+)|([{}])/gs

function readArray(text: string, parse: Parse): unknown[] {
  const root: unknown[] = []
  const open: unknown[][] = [root]
  for (const [, quoted, bare, brace] of text.matchAll(ITEM)) {
    const top = open.at(-1) ?? root
    if (brace === '{') {
      const inner: unknown[] = []
      top.push(inner)
      open.push(inner)
    } else if (brace === '}') open.pop()
    else if (quoted !== undefined) top.push(parse(quoted.replace(/\\(.)/gs, '$1')))
    else top.push(bare === 'NULL' ? null : parse(bare ?? ''))
  }
  return root[0] as unknown[]
}

/** A parameter as the engines take it: text, bytes or null. Objects become JSON, arrays become arrays of the database. */
export function toWire(value: unknown): string | Uint8Array | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (value instanceof Uint8Array) return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return writeArray(value)
  if (typeof value === 'object') return JSON.stringify(value)
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value)
  throw new TypeError(`a ${typeof value} is no value for the database`)
}

function writeArray(items: readonly unknown[]): string {
  return `{${items.map(writeItem).join(',')}}`
}

function writeItem(item: unknown): string {
  if (Array.isArray(item)) return writeArray(item)
  const wire = toWire(item)
  if (wire === null) return 'NULL'
  const text = typeof wire === 'string' ? wire : `\\x${Buffer.from(wire).toString('hex')}`
  return `"${text.replace(/[\\"]/g, '\\$&')}"`
}
