/** Writes src/check/recognisers/index.ts from the folder: the folder is the registry. `--check` only tells whether it is up to date. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../src/check/recognisers/', import.meta.url)

/** The text of the registry for the files that are there now. */
export function registryText(): string {
  const ids = readdirSync(folder)
    .filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== 'index.ts')
    .map((file) => file.slice(0, -3))
    .sort()
  const name = (id: string): string => id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return [
    '/** Every recogniser, one file each. Made by `npm run registry` from the folder; a test holds it equal. */',
    ...ids.map((id) => `import { recogniser as ${name(id)} } from './${id}.ts'`),
    "import type { Recogniser } from '../recogniser.ts'",
    '',
    'export const RECOGNISERS: readonly Recogniser[] = [',
    ...ids.map((id) => `  ${name(id)},`),
    ']',
    '',
  ].join('\n')
}

if (import.meta.main) {
  const target = new URL('index.ts', folder)
  const text = registryText()
  const now = readFileSync(target, { encoding: 'utf8', flag: 'a+' })
  if (process.argv.includes('--check')) process.exitCode = now === text ? 0 : 1
  else if (now !== text) writeFileSync(target, text)
}
