/** Films from end to end with the system's ffmpeg and the bundled detector. */
import { mkdtemp, readdir, readFile, rm, truncate, writeFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FilmFault } from '#src/media/film/fault.ts'
import { openDetectors, type Detectors } from '#src/platform/media/detector.ts'
import { anonymiseFilm, type FilmOptions, type FilmReport } from '#src/platform/media/film.ts'
import { missingCommands } from '#tools/debian.ts'
import {
  boxAt,
  darkPart,
  faultOf,
  ffmpeg,
  framesOf,
  makeFilm,
  probed,
  samplesOf,
  tagsOf,
  type FilmPlan,
  type Walk,
} from './films.ts'

const across: Walk = (frame) => ({ x: 50 + 5 * frame, y: 100 + 10 * Math.sin(frame / 5), size: 60 })
const late: Walk = (frame) => (frame < 9 ? null : { x: 260 - 2 * frame, y: 180, size: 48 })
const PLAN: FilmPlan = { frames: 36, width: 320, height: 240, walks: [across, late] }
const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']
const SECRET = 'Jan de Vries'
const TIME_LIMIT = 120_000

let folder = ''
let detector: Detectors
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  const missing = missingCommands()
  if (missing) throw new Error(missing)
  folder = await mkdtemp(join(tmpdir(), 'deelwijs-film-'))
  detector = await openDetectors({ bundledOnly: true })
  await makeFilm(at('plain.mp4'), PLAN, H264)
}, TIME_LIMIT)

afterAll(async () => {
  await detector.close()
  await rm(folder, { recursive: true, force: true })
})

const anonymise = (input: string, output: string, options: Partial<FilmOptions> = {}): Promise<FilmReport> =>
  anonymiseFilm(at(input), at(output), { detector, ...options })

/** Frames of a film in which a walking face shows, of a plan that may run at another rate or size. */
async function exposed(file: string, plan: FilmPlan, frameOf = (frame: number) => frame): Promise<number[]> {
  const frames = await framesOf(at(file), plan.width, plan.height)
  const shows = (walk: Walk, i: number): boolean => {
    const place = walk(frameOf(i))
    const frame = frames[i]
    return place !== null && frame !== undefined && darkPart(frame, boxAt(place)) > 0.005
  }
  return frames.flatMap((_, i) => (plan.walks.some((walk) => shows(walk, i)) ? [i] : []))
}

describe('a film', () => {
  it('shows faces before, and none in any frame after', { timeout: TIME_LIMIT }, async () => {
    expect(await exposed('plain.mp4', PLAN)).toHaveLength(36)
    const told: number[] = []
    const report = await anonymise('plain.mp4', 'covered.mp4', { progress: (part) => told.push(part) })
    expect(report).toMatchObject({ frames: 36, seconds: 1.5, coveredFrames: 36, sound: null })
    expect(await framesOf(at('covered.mp4'), 320, 240)).toHaveLength(36)
    expect(await exposed('covered.mp4', PLAN)).toEqual([])
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
  })

  it('keeps a chosen face visible and covers the other', { timeout: TIME_LIMIT }, async () => {
    const place = late(24)
    if (!place) throw new Error('the face is there')
    await anonymise('plain.mp4', 'kept.mp4', { keep: [{ time: 1, box: boxAt(place) }] })
    expect(await exposed('kept.mp4', { ...PLAN, walks: [across] })).toEqual([])
    expect((await exposed('kept.mp4', { ...PLAN, walks: [late] })).length).toBeGreaterThan(15)
  })

  it('of varying rate keeps its time', { timeout: TIME_LIMIT }, async () => {
    await ffmpeg('-i', at('plain.mp4'), '-vf', "select='not(mod(n,3))+lt(n,8)'", '-fps_mode', 'vfr', ...H264, at('varying.mp4')) // prettier-ignore
    await anonymise('varying.mp4', 'varying-out.mp4')
    const { format } = await probed(at('varying-out.mp4'))
    expect(Math.abs(Number(format.duration) - 1.5)).toBeLessThan(0.15)
    const frames = await framesOf(at('varying-out.mp4'), 320, 240)
    const source = (i: number): number => (i < 8 ? i : i - (i % 3))
    expect(frames.length).toBeGreaterThan(30)
    expect(await exposed('varying-out.mp4', PLAN, source)).toEqual([])
  })

  it('that is turned comes out upright', { timeout: TIME_LIMIT }, async () => {
    await ffmpeg('-i', at('plain.mp4'), '-vf', 'transpose=1', ...H264, at('lying.mp4'))
    await ffmpeg('-i', at('lying.mp4'), '-c', 'copy', '-metadata:s:v:0', 'rotate=90', at('turned.mov'))
    const before = await probed(at('turned.mov'))
    expect(before.streams[0]).toMatchObject({ width: 240, height: 320 })
    const report = await anonymise('turned.mov', 'turned-out.mp4')
    expect(report.size).toEqual({ width: 320, height: 240 })
    expect(JSON.stringify(await probed(at('turned-out.mp4')))).not.toContain('rotation')
    expect(await exposed('turned-out.mp4', PLAN)).toEqual([])
  })

  it('of odd size loses one row and column at most', { timeout: TIME_LIMIT }, async () => {
    const odd = { ...PLAN, width: 317, height: 239 }
    await makeFilm(at('odd.mkv'), odd, ['-c:v', 'ffv1'])
    const { size } = await anonymise('odd.mkv', 'odd-out.mp4')
    expect(size).toEqual({ width: 316, height: 238 })
    expect(await exposed('odd-out.mp4', { ...odd, ...size })).toEqual([])
  })

  it('may become webm', { timeout: TIME_LIMIT }, async () => {
    await anonymise('plain.mp4', 'covered.webm')
    expect((await probed(at('covered.webm'))).streams).toMatchObject([{ codec_type: 'video', codec_name: 'vp9' }])
    expect(await exposed('covered.webm', PLAN)).toEqual([])
  })
})

describe('what else a file holds', () => {
  const tone = ['-f', 'lavfi', '-i', 'sine=frequency=520:duration=1.5']
  const tagged = ['-metadata', `title=${SECRET}`, '-metadata', 'location=+52.0907+005.1214/', '-metadata', `comment=${SECRET}`, '-metadata', 'creation_time=2026-05-04T10:00:00Z'] // prettier-ignore

  beforeAll(async () => {
    await writeFile(at('words.srt'), `1\n00:00:00,000 --> 00:00:01,000\n${SECRET}\n`)
    await writeFile(at('chapters.txt'), `;FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=0\nEND=900\ntitle=${SECRET}\n`)
    const inputs = ['-i', at('plain.mp4'), ...tone, '-i', at('words.srt'), '-i', at('chapters.txt'), '-i', at('plain.mp4')] // prettier-ignore
    const maps = ['-map', '0:v', '-map', '1:a', '-map', '1:a', '-map', '2:s', '-map', '4:v', '-map_chapters', '3']
    await ffmpeg(...inputs, ...maps, ...H264, '-c:a', 'aac', '-c:s', 'mov_text', ...tagged, '-metadata:s:v:0', `handler_name=${SECRET}`, at('full.mp4')) // prettier-ignore
    await ffmpeg(...inputs, ...maps, ...H264, '-c:a', 'aac', '-c:s', 'srt', '-attach', at('words.srt'), '-metadata:s:t', 'mimetype=text/plain', ...tagged, at('full.mkv')) // prettier-ignore
  }, TIME_LIMIT)

  for (const ending of ['mp4', 'mkv'] as const)
    it(`is left behind: ${ending}`, { timeout: TIME_LIMIT }, async () => {
      expect((await probed(at(`full.${ending}`))).streams.length).toBeGreaterThan(4)
      expect(JSON.stringify(await tagsOf(at(`full.${ending}`)))).toContain(SECRET)
      await anonymise(`full.${ending}`, `full-out.${ending}`)
      const { streams, chapters } = await probed(at(`full-out.${ending}`))
      expect(streams.map((one) => one.codec_type)).toEqual(['video'])
      expect(chapters).toEqual([])
      const bytes = (await readFile(at(`full-out.${ending}`))).toString('latin1')
      expect([SECRET, 'x264', 'Lavc', '+52.09', '2026'].filter((word) => bytes.includes(word))).toEqual([])
      expect(Object.keys(await tagsOf(at(`full-out.${ending}`))).join('\n')).not.toMatch(/GPS|Title|Comment|Author|Artist|Location|Make|Model|Software|Serial/i) // prettier-ignore
      expect(JSON.stringify(await tagsOf(at(`full-out.${ending}`)))).not.toContain(SECRET)
    })

  it('sound goes on when asked, one of it', { timeout: TIME_LIMIT }, async () => {
    const report = await anonymise('full.mp4', 'kept-sound.mp4', { sound: 'keep' })
    expect(report.sound).toBe('keep')
    const { streams, format } = await probed(at('kept-sound.mp4'))
    expect(streams.map((one) => one.codec_type)).toEqual(['video', 'audio'])
    expect(Number(format.duration)).toBeCloseTo(1.5, 1)
    expect(crossings(await samplesOf(at('kept-sound.mp4')))).toBeCloseTo(520, -1)
  })

  it(
    'sound is distorted when asked: its pitch is lost, and each time differently',
    { timeout: TIME_LIMIT },
    async () => {
      await anonymise('full.mp4', 'distorted.mp4', { sound: 'distort' })
      await anonymise('full.mp4', 'again.mp4', { sound: 'distort' })
      const [once, again] = [await samplesOf(at('distorted.mp4')), await samplesOf(at('again.mp4'))]
      expect(once.some((value) => Math.abs(value) > 500)).toBe(true)
      expect(Math.abs(crossings(once) - 520)).toBeGreaterThan(25)
      expect(Buffer.from(once.buffer).equals(Buffer.from(again.buffer))).toBe(false)
    },
  )
})

/** Times a second that a wave goes up through zero: its pitch. */
function crossings(samples: Int16Array): number {
  const middle = samples.subarray(samples.length >> 2, (3 * samples.length) >> 2)
  const ups = middle.filter((value, i) => value >= 0 && (middle[i - 1] ?? 0) < 0).length
  return (ups * 44_100) / middle.length
}

describe('what can’t be handled leaves nothing behind', () => {
  const refused: readonly [string, FilmFault, (path: string) => Promise<unknown>][] = [
    ['nothing at all', 'no-film', (path) => writeFile(path, '')],
    ['words', 'no-film', (path) => writeFile(path, 'geen film, maar woorden. '.repeat(500))],
    ['a playlist that names another file', 'no-film', (path) => writeFile(path, `#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\nfile://${at('plain.mp4')}\n#EXT-X-ENDLIST\n`)], // prettier-ignore
    ['a list of files', 'no-film', (path) => writeFile(path, `ffconcat version 1.0\nfile '${at('plain.mp4')}'\n`)],
    ['a film cut off before its index', 'no-film', (path) => cutOff(path, 0.5, [])],
    ['a film cut off after its index', 'damaged', (path) => cutOff(path, 0.5, ['-movflags', '+faststart'])],
    ['sound alone', 'no-film', (path) => ffmpeg('-f', 'lavfi', '-i', 'sine=duration=1', '-f', 'ipod', path)],
    ['too large a picture', 'too-large', (path) => ffmpeg('-f', 'lavfi', '-i', 'color=s=4400x4400:d=0.1:r=10', '-c:v', 'libx264', '-preset', 'ultrafast', '-f', 'mp4', path)], // prettier-ignore
  ]

  async function cutOff(path: string, part: number, options: readonly string[]): Promise<void> {
    await ffmpeg('-i', at('plain.mp4'), '-c', 'copy', ...options, '-f', 'mp4', path)
    await truncate(path, Math.floor((await stat(path)).size * part))
  }

  for (const [name, fault, make] of refused)
    it(name, { timeout: TIME_LIMIT }, async () => {
      await make(at('bad.mp4'))
      const before = await readdir(folder)
      expect(await faultOf(anonymise('bad.mp4', 'bad-out.mp4'))).toBe(fault)
      expect(await readdir(folder)).toEqual(before)
    })

  it('a film that is stopped half way', { timeout: TIME_LIMIT }, async () => {
    for (const when of [0.1, 0.7]) {
      const stop = new AbortController()
      const before = await readdir(folder)
      const progress = (part: number): void => (part > when ? stop.abort() : undefined)
      expect(await faultOf(anonymise('plain.mp4', 'stopped.mp4', { signal: stop.signal, progress }))).toBe('cancelled')
      expect(await readdir(folder)).toEqual(before)
    }
  })

  it('a place that can’t be written', { timeout: TIME_LIMIT }, async () => {
    expect(await faultOf(anonymise('plain.mp4', 'no-such-folder/out.mp4'))).toBe('no-room')
  })

  it('a machine without ffmpeg is told what to install', async () => {
    const path = process.env['PATH']
    process.env['PATH'] = folder
    try {
      await expect(anonymise('plain.mp4', 'none.mp4')).rejects.toThrow(/apt install ffmpeg/)
    } finally {
      process.env['PATH'] = path
    }
  })
})
