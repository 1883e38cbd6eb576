/**
 * Makes a file to start from, with places for its examples:
 *   npm run new:clause -- A7 klassenmuur [loket/2024-06]
 *   npm run new:recogniser -- school-trip
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'

const VERSION = 'loket/2024-06'

const CLAUSE = (id: string, validFrom: string): string => `id: ${id}
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
validFrom: ${validFrom}
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

const RECOGNISER = (kind: string): string => `import { isNegated, isQuoted } from '../language/frame.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

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
    const meant = hits.filter((hit) => !isNegated(reading, hit) && !isQuoted(reading, hit))
    return meant.length > 0 ? [seenMessage('${kind}', reading, reasons(meant))] : []
  },
  examples: {
    hits: ['Dit zijn woorden die echt tellen.'],
    misses: ['Dit zijn gewone woorden.', 'Dit zijn geen woorden die tellen.'],
  },
}
`

/** Writes the file unless it is there; gives the lines to show. Throws an Error that says which part does not fit. */
function scaffold(what: string, names: readonly string[]): string {
  return what === 'clause' ? newClause(names) : newRecogniser(names)
}

function newClause([id = '', slug = '', version = VERSION, ...more]: readonly string[]): string {
  const use = 'use: npm run new:clause -- A7 a-short-name [organisation/version]'
  if (!/^[A-Z]\d+$/.test(id)) throw new Error(`"${id}": the id is a capital and a number, such as A7; ${use}`)
  if (!/^[a-z0-9-]+$/.test(slug)) throw new Error(`"${slug}": the name has small letters, numbers and dashes; ${use}`)
  if (more.length > 0) throw new Error(`"${more.join(' ')}": one word too many; ${use}`)
  const folder = `protocol/${version}/clauses`
  if (!existsSync(folder)) throw new Error(`"${version}": there is no folder ${folder}`)
  const head = readFileSync(`protocol/${version}/protocol.yaml`, 'utf8')
  if (!new RegExp(`letter: ['"]?${id.charAt(0)}`).test(head))
    throw new Error(`"${id}": no chapter ${id.charAt(0)} in protocol/${version}/protocol.yaml`)
  const there = readdirSync(folder).find((file) => file.startsWith(`${id}-`))
  if (there !== undefined) throw new Error(`${folder}/${there} is there already`)
  const validFrom = /^validFrom: ['"]?([\d-]+)/m.exec(head)?.[1] ?? ''
  return write(
    `${folder}/${id}-${slug}.yaml`,
    CLAUSE(id, validFrom),
    `./bin/deelwijs protocol lint, then npm run unit -- test/clauses -t ${id}`,
  )
}

function newRecogniser([kind = '', ...more]: readonly string[]): string {
  if (!/^[a-z]+(-[a-z]+)*$/.test(kind) || kind === 'index' || more.length > 0) {
    throw new Error('use: npm run new:recogniser -- the-kind (small letters and dashes, in one piece)')
  }
  const line = write(
    `src/check/recognisers/${kind}.ts`,
    RECOGNISER(kind),
    `npm run unit -- src/check/recognisers.test.ts -t ${kind}`,
  )
  spawnSync(process.execPath, ['tools/registry.ts'], { stdio: 'inherit' })
  return `${line}\nName the kind in src/protocol/kinds.ts too (SPAN_KINDS, MESSAGE_KINDS or SIGN_KINDS), so that rules may use it.`
}

function write(path: string, text: string, then: string): string {
  if (existsSync(path)) throw new Error(`${path} is there already`)
  writeFileSync(path, text)
  return `made ${path}: change it, then ${then}`
}

if (import.meta.main) {
  const [what = '', ...names] = process.argv.slice(2)
  try {
    console.log(scaffold(what, names))
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  }
}
