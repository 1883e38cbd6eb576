/** One file of `anonymise`: what it is, whether it is done already, and doing it. */
import { readFile, writeFile } from 'node:fs/promises'
import { sniff, HEAD, type FilmType, type PictureType, type SoundType } from '../../media/sniff.ts'
import { MOST_BYTES, PictureFault } from '../../media/faults.ts'
import type { Carried } from '../../media/metadata.ts'
import type { Box, Style } from '../../media/picture.ts'
import { textRegions } from '../../media/text/regions.ts'
import type { Context } from '../../check/contract.ts'
import type { Detectors } from '../../platform/media/detector.ts'
import { anonymiseFilm } from '../../platform/media/film.ts'
import type { Sound } from '../../platform/media/film-args.ts'
import { faultOf, fileSource, firstBytes } from '../../platform/files.ts'
import { fingerprint, type Job, type Names, type OutcomeFolder } from '../../platform/media/folder.ts'
import type { TextReader } from '../../platform/media/ocr.ts'
import { anonymisePicture, type PictureSettings } from '../../platform/media/picture.ts'
import { muteSound, type Stretch } from '../../platform/media/sound.ts'
import { Refused } from './anonymise-words.ts'

export interface ReportedFace {
  readonly box: Box
  readonly score: number
  readonly kept?: true
}

/** What is told of a file. */
export interface Report {
  readonly width: number
  readonly height: number
  readonly faces: readonly ReportedFace[]
  readonly metadataRemoved: readonly Carried[]
  /** False when only what stands beside the pixels was to go. */
  readonly covering?: false
  /** Names and numbers that were read and covered; left out when nobody asked for that. */
  readonly texts?: readonly ReportedFace[]
  readonly firstOnly?: true
  /** Of a film or a recording. */
  readonly seconds?: number
  /** What came of a film's sound; null when it had none. */
  readonly sound?: Sound | null
  /** Seconds of a recording that are silent now. */
  readonly muted?: number
  readonly frames?: number
  readonly coveredFrames?: number
}

export interface Work {
  readonly folder: OutcomeFolder<Report>
  readonly names: Names
  readonly style: Style
  readonly keep: readonly Box[]
  readonly onlyMetadata: boolean
  /** Reads pictures, with what the school knows, to cover names and numbers; null when nobody asked for that. */
  readonly text: { readonly reader: TextReader; readonly context: Context | undefined } | null
  /** What becomes of the sound of films. */
  readonly sound: Sound
  /** Stretches of recordings that are made silent. */
  readonly mute: readonly Stretch[]
  /** Told how far a long file is, 0 to 1. */
  readonly progress: (part: number) => void
  /** Opened when the first file needs it. */
  readonly detectors: () => Promise<Detectors>
  readonly signal: AbortSignal
}

export interface Outcome {
  readonly name: string
  readonly report: Report
  /** It was there already, from the same input and the same settings. */
  readonly skipped: boolean
}

/** The endings that say what is inside; the first is given when a file's own says something else. */
const ENDINGS: Readonly<Record<Exclude<PictureType, 'heic'>, readonly string[]>> = {
  jpeg: ['.jpg', '.jpeg', '.jpe', '.jfif'],
  png: ['.png'],
  webp: ['.webp'],
  avif: ['.avif'],
  gif: ['.gif'],
  tiff: ['.tif', '.tiff'],
}
const FILM_ENDINGS: Readonly<Record<FilmType, string>> = { mp4: '.mp4', mov: '.mp4', mkv: '.mkv', webm: '.webm' }
const SOUND_ENDINGS: Readonly<Record<SoundType, readonly string[]>> = {
  wav: ['.wav'],
  mp3: ['.mp3'],
  m4a: ['.m4a'],
  // Bare AAC has no place for its length; the same sound in a box has.
  aac: ['.m4a'],
  ogg: ['.ogg'],
  opus: ['.opus'],
  flac: ['.flac'],
}

/** Makes one file safe, unless it is done already. Throws a FileError, PictureFault, FilmError or Refused. */
export async function anonymiseOne(job: Job, work: Work): Promise<Outcome> {
  const { size } = await fileSource(job.path)
  const sniffed = sniff(await firstBytes(job.path, HEAD))
  if (sniffed.kind === 'picture') return picture(job, sniffed.type, size, work)
  if (sniffed.kind === 'film') return film(job, sniffed.type, work)
  if (sniffed.kind === 'sound') return recording(job, sniffed.type, work)
  throw new PictureFault(sniffed.type)
}

async function picture(job: Job, type: PictureType, size: number, work: Work): Promise<Outcome> {
  if (size > MOST_BYTES) throw new PictureFault('too-heavy')
  const original = await readFile(job.path).catch((error: unknown) => {
    throw faultOf(error, job.path)
  })
  return unlessDone(job, ENDINGS[type === 'heic' ? 'jpeg' : type], original, work, async (name, from) => {
    const detect = work.onlyMetadata ? null : await work.detectors()
    const safe = await anonymisePicture(original, { ...work, detect, findText: textFinder(work) })
    const report: Report = {
      width: safe.width,
      height: safe.height,
      faces: safe.faces.map(({ box, score, kept }) => ({ box, score, ...(kept ? { kept } : {}) })),
      metadataRemoved: safe.metadataRemoved,
      ...(detect ? {} : { covering: false }),
      ...(work.text ? { texts: safe.texts.map(({ box, score }) => ({ box, score })) } : {}),
      ...(safe.firstOnly ? { firstOnly: true } : {}),
    }
    return work.folder.put(name, from, async (path) => {
      await writeFile(path, safe.bytes)
      return report
    })
  })
}

function textFinder({ text, signal }: Work): NonNullable<PictureSettings['findText']> | null {
  return text && (async (picture) => textRegions(await text.reader.readText(picture, signal), text.context))
}

async function film(job: Job, type: FilmType, work: Work): Promise<Outcome> {
  if (work.onlyMetadata) throw new Refused('only-pictures')
  if (work.text) throw new Refused('text-in-film')
  return unlessDone(job, [FILM_ENDINGS[type]], job.path, work, async (name, from) => {
    const detector = await work.detectors()
    const keep = work.keep.map((box) => ({ time: 0, box }))
    return work.folder.put(name, from, async (path) => {
      const done = await anonymiseFilm(job.path, path, { ...work, detector, keep })
      const { frames, coveredFrames, seconds, size, sound } = done
      return { ...size, faces: [], metadataRemoved: [], seconds, frames, coveredFrames, sound }
    })
  })
}

/** A voice can't be covered where it is: someone says which stretches go, or that only what stands beside the sound goes. */
async function recording(job: Job, type: SoundType, work: Work): Promise<Outcome> {
  const { mute, onlyMetadata, signal } = work
  if (mute.length === 0 && !onlyMetadata) throw new Refused('which-parts')
  return unlessDone(job, SOUND_ENDINGS[type], job.path, work, (name, from) =>
    work.folder.put(name, from, async (path) => {
      const { seconds, muted } = await muteSound(job.path, path, onlyMetadata ? [] : mute, signal)
      return { width: 0, height: 0, faces: [], metadataRemoved: [], seconds, muted }
    }),
  )
}

/** Finds the outcome's name and mark, and does the work when no outcome with that mark is there. */
async function unlessDone(
  job: Job,
  endings: readonly string[],
  content: Uint8Array | string,
  work: Work,
  make: (name: string, from: string) => Promise<Report>,
): Promise<Outcome> {
  const name = work.names.name(job, endings)
  if (name === null) throw new Refused('name-taken')
  const { style, keep, onlyMetadata, sound, mute } = work
  const text = work.text ? { text: work.text.context ?? true } : {}
  const better = onlyMetadata ? null : (await work.detectors()).models.yunet
  const from = await fingerprint(content, { style, keep, onlyMetadata, sound, mute, better, version: VERSION, ...text })
  const finished = await work.folder.finished(name, from)
  if (finished) return { name, report: finished, skipped: true }
  if (await work.folder.isForeign(name)) throw new Refused('foreign')
  return { name, report: await make(name, from), skipped: false }
}

/** Raised when outcomes would differ from those of before, so that none is skipped for being old. */
const VERSION = 1
