/**
 * Makes a file to start from, with places for its examples:
 *   npm run new:clause -- A7 klassenmuur
 *   npm run new:recogniser -- school-trip
 */
import { existsSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'

const CLAUSE = (id: string): string => `id: ${id}
title: { nl: "…", en: "…" }
text:
  nl: "Wat er wordt gevraagd, in gewone woorden."
  en: "What is asked, in plain words."
why:
  nl: "Waarom dat zo is afgesproken."
  en: "Why it was agreed."
for: [staff, pupil, guardian, leadership, other]
source:
  paragraph: "Hoofdstuk en nummer in het document van de school"
  law: []
validFrom: 2024-06-01
rules:
  - id: ${id}-name
    when: { all: [channel.public, phone] }
    finding:
      about: [phone]
      severity: adjust
      message:
        nl: "Wat er staat en waarom dat hier niet kan."
        en: "What it says and why that can’t be here."
      fixes:
        - type: replace
          label: { nl: "Haal het weg", en: "Take it out" }
    examples:
      hits:
        - text: "Vragen? Bel me op [[06-12345678]]."
      misses:
        - text: "Vragen? Loop even binnen."
        - text: "Vragen? Bel me op 06-12345678."
          channel: email
`

const RECOGNISER = (kind: string): string => `import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

export const recogniser: Recogniser = {
  kind: '${kind}',
  cues: [
    {
      id: 'first',
      because: { nl: 'waarom dit telt', en: 'why this counts' },
      patterns: ['woorden (die|dat) .. tellen'],
    },
  ],
  find(reading, hits) {
    return [seenMessage('${kind}', reading, reasons(hits))]
  },
  examples: {
    hits: ['Dit zijn woorden die echt tellen.'],
    misses: ['Dit zijn gewone woorden.', 'Wij tellen tot tien.'],
  },
}
`

/** Writes the file unless it is there; gives the line to show. Throws an Error when the name does not fit. */
export function scaffold(what: string, name = '', slug = ''): string {
  if (what === 'clause') {
    if (!/^[A-Z]\d+$/.test(name) || !/^[a-z0-9-]+$/.test(slug))
      throw new Error('use: npm run new:clause -- A7 a-short-name')
    return write(`protocol/loket/2024-06/clauses/${name}-${slug}.yaml`, CLAUSE(name), 'npx vitest run test/clauses')
  }
  if (!/^[a-z]+(-[a-z]+)*$/.test(name))
    throw new Error('use: npm run new:recogniser -- the-kind (small letters and dashes)')
  const line = write(
    `src/check/recognisers/${name}.ts`,
    RECOGNISER(name),
    'npx vitest run src/check/recognisers.test.ts',
  )
  spawnSync(process.execPath, ['tools/registry.ts'], { stdio: 'inherit' })
  return `${line}\nName the kind in src/protocol/kinds.ts too, so that rules may use it.`
}

function write(path: string, text: string, test: string): string {
  if (existsSync(path)) throw new Error(`${path} is there already`)
  writeFileSync(path, text)
  return `made ${path}: change it, then ${test}`
}

if (import.meta.main) {
  const [what = '', ...names] = process.argv.slice(2)
  try {
    console.log(scaffold(what, ...names))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
}
