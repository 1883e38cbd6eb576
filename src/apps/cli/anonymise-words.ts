/** What `anonymise` says, in both languages. */
import { FAULTS, PictureFault } from '../../media/faults.ts'
import type { FilmFault } from '../../media/film/fault.ts'
import { FilmError } from '../../media/film/fault.ts'
import type { Carried } from '../../media/metadata.ts'
import { MediaError, SURE } from '../../media/picture.ts'
import type { Sound } from '../../platform/media/film-args.ts'
import { FileError } from '../../platform/files.ts'
import type { Language, Words } from '../../protocol/kinds.ts'
import type { Report } from './anonymise-one.ts'
import { harmless } from './harmless.ts'

/** Files that are refused for a reason of the command's own. */
export type Refusal = 'name-taken' | 'foreign' | 'only-pictures' | 'text-in-film' | 'which-parts' | 'no-room'

export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal)
    this.refusal = refusal
  }
}

const REFUSALS: Readonly<Record<Refusal, Words>> = {
  'name-taken': {
    nl: 'een ander bestand krijgt al deze naam. Geef ze elk apart, met een eigen --out.',
    en: 'another file already gets this name. Give them one by one, each with an --out of its own.',
  },
  foreign: {
    nl: 'in de map staat al een bestand met deze naam dat niet van ons is; dat overschrijf ik niet. Kies een andere --out.',
    en: 'the folder already holds a file of this name that is not ours; it is not written over. Choose another --out.',
  },
  'text-in-film': {
    nl: 'in een film zoek ik geen namen en nummers. Laat --text weg voor films, en kijk zelf wat er te lezen is.',
    en: 'names and numbers are not looked for in films. Leave --text out for films, and see yourself what can be read.',
  },
  'only-pictures': {
    nl: '--only-metadata werkt voor foto’s en geluid. Laat het weg voor films.',
    en: '--only-metadata works for pictures and sound. Leave it out for films.',
  },
  'which-parts': {
    nl: 'dit is geluid. Zeg welke seconden stil moeten (--mute 3-7.5), of haal alleen de gegevens weg (--only-metadata).',
    en: 'this is sound. Say which seconds must be silent (--mute 3-7.5), or only take its data out (--only-metadata).',
  },
  'no-room': {
    nl: 'dit kon ik niet wegschrijven. Kijk of er ruimte is en of je in de map mag schrijven.',
    en: 'this could not be written. See whether there is room and you may write in the folder.',
  },
}

const FILM_FAULTS: Readonly<Record<FilmFault, Words>> = {
  'no-ffmpeg': {
    nl: 'voor films is ffmpeg nodig en dat staat hier niet. Installeer het (apt install ffmpeg, brew install ffmpeg).',
    en: 'films need ffmpeg, which is not here. Install it (apt install ffmpeg, brew install ffmpeg).',
  },
  'no-film': { nl: 'hier zit geen beeld in dat te lezen is.', en: 'this holds no picture that can be read.' },
  'no-sound': { nl: 'hier zit geen geluid in.', en: 'this holds no sound.' },
  damaged: {
    nl: 'deze film is beschadigd en niet helemaal te lezen. Maak of stuur hem opnieuw.',
    en: 'this film is damaged and can’t be read to its end. Make or send it again.',
  },
  'too-large': { nl: 'deze film is te groot van beeld. Maak hem eerst kleiner.', en: 'this film’s picture is too large. Make it smaller first.' }, // prettier-ignore
  'too-long': { nl: 'deze film is te lang. Knip hem in stukken.', en: 'this film is too long. Cut it into parts.' },
  'no-room': REFUSALS['no-room'],
  'no-encoder': { nl: 'deze film kan hier niet geschreven worden.', en: 'this film can’t be written here.' },
  cancelled: { nl: 'gestopt.', en: 'stopped.' },
}

const READING: Readonly<Partial<Record<FileError['fault'], Words>>> = {
  missing: { nl: 'dit bestand is er niet (meer).', en: 'there is no such file (any more).' },
}
const NO_ACCESS: Words = {
  nl: 'dit bestand kon ik niet lezen. Kijk of je het mag openen.',
  en: 'this file could not be read. See whether you may open it.',
}
const NOTHING_KEPT: Words = { nl: 'Er is niets van bewaard.', en: 'Nothing of it was kept.' }

/** One line for a file that was refused: what happened and what to do, what was kept. Null for what is no refusal. */
export function refusalLine(file: string, error: unknown, language: Language): string | null {
  const why = whyRefused(error)
  return why && `${harmless(file)}: ${why[language]} ${NOTHING_KEPT[language]}`
}

function whyRefused(error: unknown): Words | null {
  if (error instanceof PictureFault) return FAULTS[error.fault]
  if (error instanceof FilmError) return FILM_FAULTS[error.fault]
  if (error instanceof Refused) return REFUSALS[error.refusal]
  if (error instanceof FileError) return READING[error.fault] ?? NO_ACCESS
  return error instanceof MediaError ? { nl: error.message, en: error.message } : null
}

const CARRIED: Readonly<Record<Carried, Words>> = {
  EXIF: { nl: 'cameragegevens (EXIF)', en: 'camera data (EXIF)' },
  GPS: { nl: 'de plek (GPS)', en: 'the place (GPS)' },
  XMP: { nl: 'XMP', en: 'XMP' },
  IPTC: { nl: 'IPTC', en: 'IPTC' },
  thumbnail: { nl: 'kleine kopie', en: 'small copy' },
  'maker-notes': { nl: 'notities van de camera', en: 'maker notes' },
  camera: { nl: 'welk toestel', en: 'which device' },
  'serial-number': { nl: 'serienummer', en: 'serial number' },
  author: { nl: 'maker', en: 'author' },
  date: { nl: 'datum en tijd', en: 'date and time' },
  comment: { nl: 'opmerking', en: 'comment' },
  'colour-profile': { nl: 'kleurprofiel', en: 'colour profile' },
  'motion-photo': { nl: 'filmpje in de foto', en: 'film inside the photo' },
  'trailing-data': { nl: 'gegevens achter de foto', en: 'data behind the picture' },
  other: { nl: 'overige gegevens', en: 'other data' },
}

/** What was done with one file, in a line. */
export function doneLine(file: string, output: string, report: Report, skipped: boolean, language: Language): string {
  const removed = report.metadataRemoved.map((name) => CARRIED[name][language])
  const parts = [
    facesWords(report, language),
    ...(report.texts ? [textsWords(report.texts.length, language)] : []),
    ...(removed.length > 0 ? [`${REMOVED[language]}: ${removed.join(', ')}`] : []),
    ...(report.firstOnly ? [FIRST_ONLY[language]] : []),
    ...(skipped ? [SKIPPED[language]] : []),
  ]
  return `${harmless(file)} → ${harmless(output)}: ${parts.join('; ')}`
}

function facesWords(report: Report, language: Language): string {
  if (report.coveredFrames !== undefined) return inFilm(report, language)
  if (report.muted !== undefined) return `${Math.round(report.muted * 10) / 10} s ${{ nl: 'stil', en: 'silent' }[language]}` // prettier-ignore
  if (report.covering === false) return { nl: 'geen gezichten afgedekt (zo gevraagd)', en: 'no faces covered (as asked)' }[language] // prettier-ignore
  const kept = report.faces.filter((face) => face.kept).length
  const covered = report.faces.length - kept
  const unsure = report.faces.filter((face) => !face.kept && face.score < SURE).length
  const first = language === 'nl'
    ? covered === 0 ? 'geen gezicht afgedekt' : covered === 1 ? '1 gezicht afgedekt' : `${covered} gezichten afgedekt`
    : covered === 0 ? 'no face covered' : covered === 1 ? '1 face covered' : `${covered} faces covered` // prettier-ignore
  const look = unsure > 0 ? ` (${unsure} ${{ nl: 'om na te kijken', en: 'to check' }[language]})` : ''
  const left = kept > 0 ? `, ${kept} ${{ nl: 'zichtbaar gelaten', en: 'left visible' }[language]}` : ''
  return first + look + left
}

function textsWords(count: number, language: Language): string {
  if (count === 0) return { nl: 'geen naam of nummer gelezen', en: 'no name or number read' }[language]
  return language === 'nl'
    ? `${count} ${count === 1 ? 'stuk' : 'stukken'} tekst afgedekt`
    : `${count} ${count === 1 ? 'piece' : 'pieces'} of text covered`
}

function inFilm({ coveredFrames = 0, frames = 0, sound }: Report, language: Language): string {
  const faces =
    language === 'nl'
      ? `gezichten afgedekt in ${coveredFrames} van ${frames} beelden`
      : `faces covered in ${coveredFrames} of ${frames} frames`
  return sound ? `${faces}, ${SOUND[sound][language]}` : faces
}

const SOUND: Readonly<Record<Sound, Words>> = {
  mute: { nl: 'geluid uit', en: 'sound off' },
  distort: {
    nl: 'stemmen vervormd (zwakker: namen blijven te verstaan)',
    en: 'voices distorted (weaker: names can still be heard)',
  },
  keep: { nl: 'geluid gelaten: stemmen zijn te horen', en: 'sound left: voices can be heard' },
}

const REMOVED: Words = { nl: 'weggehaald', en: 'taken out' }
const FIRST_ONLY: Words = {
  nl: 'alleen de eerste bladzijde of het eerste beeld is bewaard',
  en: 'only the first page or frame was kept',
}
const SKIPPED: Words = { nl: 'was al klaar, overgeslagen', en: 'was done already, skipped' }

export interface Count {
  readonly done: number
  readonly skipped: number
  readonly refused: number
  readonly of: number
}

/** The last line. */
export function summaryLine({ done, skipped, refused, of }: Count, stopped: boolean, language: Language): string {
  const parts =
    language === 'nl'
      ? [`${done} klaar`, `${skipped} waren al klaar`, `${refused} geweigerd`]
      : [`${done} done`, `${skipped} were done already`, `${refused} refused`]
  const told = parts.filter((_, i) => i === 0 || [done, skipped, refused][i] !== 0).join(', ')
  const total = { nl: `van ${of}`, en: `of ${of}` }[language]
  return stopped ? `${STOPPED[language]} ${told} ${total}. ${AGAIN[language]}` : `${told} ${total}.`
}

const STOPPED: Words = { nl: 'Gestopt:', en: 'Stopped:' }
const AGAIN: Words = { nl: 'Dezelfde opdracht gaat hier verder.', en: 'The same command goes on from here.' }

export const LOOK: Words = {
  nl: 'Kijk zelf nog even: staat er een naam op een shirt, een plek of iets anders waaraan je iemand kent?',
  en: 'Have a look yourself: does a name on a shirt, a place or something else still tell who it is?',
}
export const WEAKER: Words = {
  nl: 'Let op: mosaic en blur zijn zwakker. Een gezicht is soms terug te vinden; fill dekt het helemaal af.',
  en: 'Note: mosaic and blur are weaker. A face can sometimes be found again; fill covers it whole.',
}
export const BUNDLED: Words = {
  nl: 'Gezichten worden gezocht met de meegeleverde detector. Een betere haal je met: deelwijs models get',
  en: 'Faces are found with the bundled detector. Get a better one with: deelwijs models get',
}
export const WORKING: Words = { nl: 'Afdekken', en: 'Covering' }
