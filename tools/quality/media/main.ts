/** What is measured of pictures: faces, whether covers can be undone, and files. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { percent, type Figures, type Part } from '../advise.ts'
import { dropped } from '../dropped.ts'
import { faceTables } from './faces.ts'
import { fileTables } from './files.ts'
import { hasPhotos } from './photos.ts'
import { relinkTable } from './relink.ts'

const DOC = 'docs/pictures.md'
const FIGURES = 'docs/pictures.json'
const [BEGIN, END] = ['<!-- tables -->', '<!-- end of tables -->']

/** Measures, and writes the tables; with `check` only says what dropped, from the quick part of it. */
export async function measurePictures(check: boolean): Promise<void> {
  if (!hasPhotos()) {
    console.log('pictures: the photos with known faces are not here; skipped')
    return
  }
  const parts: Part[] = [await faceTables(check), await relinkTable(check), await fileTables(check)]
  const figures = Object.assign({}, ...parts.map((part) => part.figures)) as Figures
  if (check) compare(figures)
  else write(parts, figures)
}

function compare(figures: Figures): void {
  const before = existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as Figures) : {}
  const worse = dropped(before, figures)
  for (const line of worse) console.log(`dropped: ${line}`)
  if (worse.length === 0) console.log(`pictures: ${Object.keys(figures).length} figures, none dropped`)
  process.exitCode = worse.length === 0 ? 0 : 1
}

function write(parts: readonly Part[], figures: Figures): void {
  const text = readFileSync(DOC, 'utf8')
  const [head = '', tail = ''] = [text.split(BEGIN)[0], text.split(END)[1]]
  writeFileSync(DOC, `${head}${BEGIN}\n\n${parts.map((part) => part.text).join('\n\n')}\n\n${END}${tail}`)
  writeFileSync(FIGURES, `${JSON.stringify(figures, null, 2)}\n`)
  console.log(`written to ${DOC}`)
  for (const [name, share] of Object.entries(figures)) console.log(`${percent(share)} ${name}`)
}
