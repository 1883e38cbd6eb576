/** Pictures with writing in them, drawn for tests; every name and number is made up. `[[…]]` marks what has to be found. */
import { spawn } from 'node:child_process'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import type { Box, Picture } from '#src/media/picture.ts'

export interface Line {
  readonly x: number
  /** The line that letters stand on. */
  readonly y: number
  readonly size: number
  readonly text: string
  readonly colour?: string
  readonly bold?: boolean
}

export interface Writing {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly paper: string
  readonly lines: readonly Line[]
  /** SVG below the writing. */
  readonly behind?: string
  /** Turned by this many degrees round the middle: nobody holds a phone quite straight. */
  readonly turned?: number
  readonly blurred?: number
}

const MARKED = /\[\[(.*?)\]\]/g

/** What has to be found, as it stands. */
export function factsIn({ lines }: Writing): string[] {
  return lines.flatMap(({ text }) => [...text.matchAll(MARKED)].map((match) => match[1] ?? ''))
}

/** The picture as someone would take it. */
export function drawn(writing: Writing): Promise<Picture> {
  return pixels(
    writing,
    svg(writing, writing.paper, writing.behind ?? '', (line) => line.colour ?? '#111'),
  )
}

/** The picture as a file. */
export async function asPng(writing: Writing): Promise<Buffer> {
  const { data, width, height } = await drawn(writing)
  return sharp(Buffer.from(data), { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer()
}

/** For each fact the part of its ink that lies in one of the boxes, 0 to 1. */
export async function inkCovered(writing: Writing, boxes: readonly Box[]): Promise<number[]> {
  return (await inksOf(writing)).map((ink) => share(ink, boxes))
}

/** How many boxes touch the ink of no fact at all. */
export async function strayBoxes(writing: Writing, boxes: readonly Box[]): Promise<number> {
  const inks = await inksOf(writing)
  return boxes.filter((box) => inks.every((ink) => share(ink, [box]) < 0.05)).length
}

type Points = readonly (readonly [x: number, y: number])[]

const inks = new WeakMap<Writing, Promise<Points[]>>()

function inksOf(writing: Writing): Promise<Points[]> {
  const known = inks.get(writing) ?? inkOf(writing)
  inks.set(writing, known)
  return known
}

/** Points of ink by fact, from one drawing on black: red tells how much ink there is, green beside red of which fact it is. */
async function inkOf(writing: Writing): Promise<Points[]> {
  const facts = factsIn(writing).map(() => [] as [number, number][])
  const step = Math.floor(255 / facts.length)
  let at = -1
  const colour = (): string => `rgb(255,${++at * step},0)`
  const { width, data } = await pixels(
    { ...writing, blurred: 0 },
    svg(writing, '#000', '', () => 'none', colour),
  )
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0] = [data[i], data[i + 1]]
    if (red >= 128) facts[Math.round((255 * green) / red / step)]?.push([(i / 4) % width, Math.floor(i / 4 / width)])
  }
  return facts
}

function svg(
  { width, height, lines, turned = 0 }: Writing,
  paper: string,
  behind: string,
  plain: (line: Line) => string,
  fact: (line: Line) => string = plain,
): string {
  const texts = lines.map((line) => {
    const inner = escaped(line.text).replace(MARKED, (_, text: string) => `<tspan fill="${fact(line)}">${text}</tspan>`)
    const weight = line.bold ? ' font-weight="bold"' : ''
    return `<text x="${line.x}" y="${line.y}" font-size="${line.size}" fill="${plain(line)}"${weight}>${inner}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans, sans-serif">
    <rect width="100%" height="100%" fill="${paper}"/>
    <g transform="rotate(${turned} ${width / 2} ${height / 2})">${behind}${texts.join('\n')}</g></svg>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

/** Draws in a process of its own: where the product reads pictures, libvips is told to refuse drawings, for all threads at once. */
const DRAW = `
import sharp from 'sharp'
const chunks = []
for await (const chunk of process.stdin) chunks.push(chunk)
const picture = sharp(Buffer.concat(chunks))
const blur = Number(process.argv[1])
process.stdout.write(await (blur > 0 ? picture.blur(blur) : picture).ensureAlpha().raw().toBuffer())`

async function pixels({ width, height, blurred = 0 }: Writing, drawing: string): Promise<Picture> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', DRAW, String(blurred)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(drawing)
  const data = await buffer(child.stdout)
  return { width, height, data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.length) }
}

/** The part of the ink that lies in the boxes; nothing when there is no ink: then the fonts are missing. */
function share(ink: Points, boxes: readonly Box[]): number {
  const inside = ink.filter(([x, y]) => boxes.some((box) => x >= box[0] && x < box[0] + box[2] && y >= box[1] && y < box[1] + box[3])) // prettier-ignore
  return ink.length === 0 ? 0 : inside.length / ink.length
}
