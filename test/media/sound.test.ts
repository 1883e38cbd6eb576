/** Recordings made silent in places, end to end with the system's ffmpeg. */
import { mkdtemp, readFile, readdir, rm, truncate, writeFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FilmFault } from '#src/media/film/fault.ts'
import { muteSound, SOUND_ENDINGS } from '#src/platform/media/sound.ts'
import { missingCommands } from '#tools/debian.ts'
import { landscape, asSharp } from './draw.ts'
import { faultOf, ffmpeg, probed, samplesOf, tagsOf } from './films.ts'

const SECRET = 'Jan de Vries'
const STRETCHES = [
  { from: 0.5, to: 1.2345 },
  { from: 2, to: 2.1 },
  { from: 3.5, to: 9 },
]
/** Codecs of what is read, by ending. */
const CODECS: Readonly<Record<string, readonly string[]>> = { '.opus': ['-c:a', 'libopus'], '.ogg': ['-c:a', 'libvorbis'] } // prettier-ignore
const RATE = 48_000

let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(async () => {
  const missing = missingCommands()
  if (missing) throw new Error(missing)
  folder = await mkdtemp(join(tmpdir(), 'deelwijs-sound-'))
  await asSharp(landscape(64, 64)).jpeg().toFile(at('cover.jpg'))
  for (const ending of SOUND_ENDINGS) {
    const noise = ['-f', 'lavfi', '-i', `anoisesrc=d=4:a=0.4:r=${RATE}:seed=1`, '-ac', '2']
    const picture = ending === '.mp3' || ending === '.m4a' || ending === '.flac'
    const cover = picture ? ['-i', at('cover.jpg'), '-map', '0:a', '-map', '1:v', '-c:v', 'copy', '-disposition:v:0', 'attached_pic'] : [] // prettier-ignore
    await ffmpeg(...noise.slice(0, 4), ...cover, '-ac', '2', ...(CODECS[ending] ?? []), '-metadata', `title=${SECRET}`, '-metadata', `artist=${SECRET}`, at(`in${ending}`)) // prettier-ignore
  }
}, 60_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a recording', () => {
  for (const ending of SOUND_ENDINGS)
    it(`is silent where it should be, to the sample, and sounds elsewhere: ${ending}`, async () => {
      const report = await muteSound(at(`in${ending}`), at(`out${ending}`), STRETCHES)
      expect(report.seconds).toBeCloseTo(4, 1)
      expect(report.muted).toBeCloseTo(0.7345 + 0.1 + 0.5, 1)
      const samples = await samplesOf(at(`out${ending}`))
      for (const { from, to } of STRETCHES)
        expect(samples.subarray(2 * Math.floor(from * RATE), 2 * Math.ceil(to * RATE)).some((value) => value !== 0)).toBe(false) // prettier-ignore
      for (const second of [0.2, 1.6, 2.6])
        expect(samples.subarray(2 * RATE * second, 2 * RATE * (second + 0.2)).some((value) => Math.abs(value) > 1000)).toBe(true) // prettier-ignore
    })

  for (const ending of SOUND_ENDINGS)
    it(`loses its tags and its cover: ${ending}`, async () => {
      expect(JSON.stringify(await tagsOf(at(`in${ending}`)))).toContain(SECRET)
      await muteSound(at(`in${ending}`), at(`bare${ending}`), [])
      expect(JSON.stringify(await tagsOf(at(`bare${ending}`)))).not.toContain(SECRET)
      expect((await probed(at(`bare${ending}`))).streams.map((one) => one.codec_type)).toEqual(['audio'])
      const bytes = (await readFile(at(`bare${ending}`))).toString('latin1')
      expect([SECRET, 'JFIF', 'Lavc'].filter((word) => bytes.includes(word))).toEqual([])
    })

  it('that is a film gives its sound alone', async () => {
    await ffmpeg('-f', 'lavfi', '-i', 'testsrc=d=1', '-i', at('in.wav'), '-shortest', at('film.mp4'))
    await muteSound(at('film.mp4'), at('alone.m4a'), [{ from: 0, to: 0.5 }])
    expect((await probed(at('alone.m4a'))).streams.map((one) => one.codec_type)).toEqual(['audio'])
  })
})

describe('what can’t be handled leaves nothing behind', () => {
  const refused: readonly [string, FilmFault, (path: string) => Promise<unknown>][] = [
    ['nothing at all', 'no-sound', (path) => writeFile(path, '')],
    ['words', 'no-sound', (path) => writeFile(path, 'geen geluid. '.repeat(400))],
    ['a silent film', 'no-sound', (path) => ffmpeg('-f', 'lavfi', '-i', 'testsrc=d=1', '-f', 'mp4', path)],
    ['a recording cut off', 'damaged', (path) => cutOff(path)],
  ]

  async function cutOff(path: string): Promise<void> {
    await ffmpeg('-i', at('in.flac'), '-map', '0:a', '-c', 'copy', '-f', 'flac', path)
    await truncate(path, Math.floor((await stat(path)).size / 3))
  }

  for (const [name, fault, make] of refused)
    it(name, async () => {
      await make(at('bad.bin'))
      const before = await readdir(folder)
      expect(await faultOf(muteSound(at('bad.bin'), at('bad-out.m4a'), [{ from: 0, to: 1 }]))).toBe(fault)
      expect(await readdir(folder)).toEqual(before)
    })

  it('a kind that isn’t written', async () => {
    expect(await faultOf(muteSound(at('in.wav'), at('out.aiff'), []))).toBe('no-room')
  })

  it('stretches that make no sense', async () => {
    for (const stretch of [
      { from: 2, to: 1 },
      { from: -1, to: 1 },
      { from: NaN, to: 2 },
    ])
      await expect(muteSound(at('in.wav'), at('odd.wav'), [stretch])).rejects.toThrow(RangeError)
  })

  it('a recording that is stopped', async () => {
    const before = await readdir(folder)
    expect(await faultOf(muteSound(at('in.wav'), at('stopped.wav'), [], AbortSignal.abort()))).toBe('cancelled')
    expect(await readdir(folder)).toEqual(before)
  })
})
