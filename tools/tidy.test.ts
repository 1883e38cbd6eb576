import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RECOGNISERS } from '#src/check/recognisers/index.ts'
import { MESSAGE_KINDS, SIGN_KINDS, SPAN_KINDS } from '#src/protocol/kinds.ts'
import { registryText } from './registry.ts'
import { untidy } from './tidy.ts'

test('imports run one way, the core is pure, functions are short, nothing is unfinished', () => {
  expect(untidy().map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([])
})

test('the registry of recognisers is made from the folder', () => {
  expect(readFileSync('src/check/recognisers/index.ts', 'utf8')).toBe(registryText())
})

test('every kind has one recogniser, in the file of its name', () => {
  const kinds = RECOGNISERS.map((recogniser) => recogniser.kind)
  expect([...kinds].sort()).toEqual([...SPAN_KINDS, ...MESSAGE_KINDS, ...SIGN_KINDS].sort())
  const files = readdirSync('src/check/recognisers').filter((file) => file !== 'index.ts' && !file.endsWith('.test.ts'))
  expect(files.sort()).toEqual(kinds.map((kind) => `${kind}.ts`).sort())
})
