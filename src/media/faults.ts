/** Why a file is refused, as a word that each place puts into the language of its user. */
import type { Words } from '../protocol/kinds.ts'
import { MediaError } from './picture.ts'
import type { RefusedType } from './sniff.ts'

export type Fault = RefusedType | 'damaged' | 'too-large' | 'too-slow' | 'too-heavy'

/** A picture that can't be handled: nothing of it is passed on. `message` is the English line. */
export class PictureFault extends MediaError {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(FAULTS[fault].en)
    this.fault = fault
  }
}

/** Most pixels that a picture may have, all its frames together: what a large camera gives, and a bomb does not fit. */
export const MOST_PIXELS = 80_000_000
/** Most bytes of a picture file. */
export const MOST_BYTES = 256 * 1024 * 1024

/** What is wrong and what to do, in a sentence or two each. */
export const FAULTS: Readonly<Record<Fault, Words>> = {
  empty: { nl: 'dit bestand is leeg. Stuur of bewaar het opnieuw.', en: 'this file is empty. Send or save it again.' },
  unknown: {
    nl: 'dit is geen foto, film of geluid dat ik ken. Bewaar het als JPEG, PNG of MP4.',
    en: 'this is no picture, film or sound that I know. Save it as JPEG, PNG or MP4.',
  },
  svg: {
    nl: 'dit is een tekening in SVG; die kan van alles bevatten. Bewaar haar als PNG.',
    en: 'this is a drawing in SVG, which can hold anything. Save it as PNG.',
  },
  pdf: {
    nl: 'dit is een PDF. Bewaar de bladzijden als foto’s (PNG of JPEG).',
    en: 'this is a PDF. Save its pages as pictures (PNG or JPEG).',
  },
  zip: {
    nl: 'dit is een zip of een document. Pak het eerst uit en geef de foto’s zelf.',
    en: 'this is a zip or a document. Unpack it first and give the pictures themselves.',
  },
  html: {
    nl: 'dit is een webpagina. Bewaar de foto zelf.',
    en: 'this is a web page. Save the picture itself.',
  },
  bmp: { nl: 'dit is een BMP. Bewaar de foto als PNG.', en: 'this is a BMP. Save the picture as PNG.' },
  raw: {
    nl: 'dit is een ruwe foto uit een camera. Bewaar haar als JPEG.',
    en: 'this is a raw photo from a camera. Save it as JPEG.',
  },
  avi: { nl: 'dit is een AVI. Bewaar de film als MP4.', en: 'this is an AVI. Save the film as MP4.' },
  damaged: {
    nl: 'dit bestand is beschadigd en niet helemaal te lezen. Maak of stuur het opnieuw.',
    en: 'this file is damaged and can’t be read to its end. Make or send it again.',
  },
  'too-large': {
    nl: 'deze foto heeft meer dan 80 megapixels. Maak haar eerst kleiner.',
    en: 'this picture has more than 80 megapixels. Make it smaller first.',
  },
  'too-heavy': {
    nl: 'dit bestand is groter dan 256 MB. Maak de foto eerst kleiner.',
    en: 'this file is larger than 256 MB. Make the picture smaller first.',
  },
  'too-slow': {
    nl: 'deze foto lezen duurde te lang. Bewaar haar opnieuw, als JPEG.',
    en: 'reading this picture took too long. Save it again, as JPEG.',
  },
}
