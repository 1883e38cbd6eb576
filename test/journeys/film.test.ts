/** Films in a real browser: found, covered and written by the film worker, with the bundled detector. */
import { mkdtemp, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { missingCommands } from '#tools/debian.ts'
import {
  boxAt,
  darkPart,
  ffmpeg,
  framesOf,
  makeFilm,
  probed,
  tagsOf,
  type FilmPlan,
  type Walk,
} from '../media/films.ts'
import { makeSafeIn, openFilmBench, type FilmBench, type Outcome } from './film-bench.ts'

const across: Walk = (frame) => ({ x: 50 + 5 * frame, y: 100 + 10 * Math.sin(frame / 5), size: 60 })
const late: Walk = (frame) => (frame < 9 ? null : { x: 260 - 2 * frame, y: 180, size: 48 })
const PLAN: FilmPlan = { frames: 36, width: 320, height: 240, walks: [across, late] }
const H264 = ['-c:v', 'libx264', '-preset', 'ultrafast', '-pix_fmt', 'yuv420p']
const TIME_LIMIT = 180_000

let folder = ''
let bench: FilmBench
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  const missing = missingCommands()
  if (missing) throw new Error(missing)
  folder = await mkdtemp(join(tmpdir(), 'deelwijs-film-'))
  await makeFilm(at('plain.mp4'), PLAN, [...H264, '-metadata', 'title=Jan de Vries'])
  bench = await openFilmBench()
}, TIME_LIMIT)

afterAll(async () => {
  await bench.close()
  await rm(folder, { recursive: true, force: true })
})

/** Has the browser make a film safe; what comes out is written beside it. */
async function safe(name: string, options?: Parameters<typeof makeSafeIn>[2]): Promise<Outcome> {
  bench.serve(name, at(name))
  const outcome = await makeSafeIn(bench.page, name, options)
  if (outcome.bytes) await writeFile(at(`safe-${name}`), Buffer.from(outcome.bytes, 'base64'))
  return outcome
}

async function exposed(name: string, walks = PLAN.walks): Promise<number[]> {
  const frames = await framesOf(at(name), PLAN.width, PLAN.height)
  return frames.flatMap((frame, i) =>
    walks.some((walk) => {
      const place = walk(i)
      return place !== null && darkPart(frame, boxAt(place)) > 0.005
    })
      ? [i]
      : [],
  )
}

describe('a film in the browser', () => {
  it('shows no face in any frame, and says nothing else', { timeout: TIME_LIMIT }, async () => {
    await ffmpeg('-i', at('plain.mp4'), '-f', 'lavfi', '-i', 'sine=duration=1.5', '-c:v', 'copy', '-c:a', 'aac', at('sounding.mp4')) // prettier-ignore
    expect(await exposed('sounding.mp4')).toHaveLength(36)
    const { film, type } = await safe('sounding.mp4')
    expect(film).toMatchObject({ frames: 36, width: 320, height: 240, coveredFrames: 36 })
    expect(await framesOf(at('safe-sounding.mp4'), 320, 240)).toHaveLength(36)
    expect(await exposed('safe-sounding.mp4')).toEqual([])
    const { streams, format } = await probed(at('safe-sounding.mp4'))
    expect(streams.map((one) => one.codec_type)).toEqual(['video'])
    expect(Number(format.duration)).toBeCloseTo(1.5, 1)
    const tags = JSON.stringify(await tagsOf(at('safe-sounding.mp4')))
    expect(tags).not.toMatch(/Jan de Vries|20\d\d:/)
    expect(type).toMatch(/^video\/(?:mp4|webm)$/)
  })

  it('keeps a chosen face visible', { timeout: TIME_LIMIT }, async () => {
    const place = late(24)
    if (!place) throw new Error('the face is there')
    await safe('plain.mp4', { keep: [{ time: 1, box: boxAt(place) }] })
    expect(await exposed('safe-plain.mp4', [across])).toEqual([])
    expect((await exposed('safe-plain.mp4', [late])).length).toBeGreaterThan(10)
  })

  it('that is turned comes out upright', { timeout: TIME_LIMIT }, async () => {
    await ffmpeg('-i', at('plain.mp4'), '-vf', 'transpose=1', ...H264, at('lying.mp4'))
    await ffmpeg('-i', at('lying.mp4'), '-c', 'copy', '-metadata:s:v:0', 'rotate=90', at('turned.mov'))
    expect((await safe('turned.mov')).film).toMatchObject({ width: 320, height: 240 })
    expect(await exposed('safe-turned.mov')).toEqual([])
  })

  it('of varying rate keeps the times of its frames', { timeout: TIME_LIMIT }, async () => {
    await ffmpeg('-i', at('plain.mp4'), '-vf', "select='not(mod(n,3))+lt(n,8)'", '-fps_mode', 'vfr', ...H264, at('varying.mp4')) // prettier-ignore
    const { film } = await safe('varying.mp4')
    expect(film?.frames).toBe(17)
    expect(Number((await probed(at('safe-varying.mp4'))).format.duration)).toBeCloseTo(1.5, 0)
  })

  it('that can’t be read is refused', { timeout: TIME_LIMIT }, async () => {
    await writeFile(at('words.mp4'), 'geen film')
    await writeFile(at('empty.mp4'), '')
    await ffmpeg('-i', at('plain.mp4'), '-c', 'copy', '-movflags', '+faststart', at('cut.mp4'))
    await truncate(at('cut.mp4'), Math.floor((await stat(at('cut.mp4'))).size / 2))
    const faults = []
    for (const name of ['words.mp4', 'empty.mp4', 'cut.mp4']) faults.push((await safe(name)).fault)
    expect(faults).toEqual(['no-film', 'no-film', 'damaged'])
  })

  it('stops when asked', { timeout: TIME_LIMIT }, async () => {
    expect((await safe('plain.mp4', { stopAt: 0.2 })).fault).toBe('cancelled')
  })
})
