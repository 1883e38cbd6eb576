import { MediaError } from '../picture.ts'

/** Why a film or a recording was refused, as a word that a program can put into the language of its user. */
export type FilmFault =
  | 'no-ffmpeg' // the tools aren't there
  | 'no-film' // no moving picture in it, or not one that can be read
  | 'no-sound' // no sound in it
  | 'damaged' // it ends too early or can't be decoded
  | 'too-large' // more pixels than MOST_PIXELS
  | 'too-long' // longer than MOST_SECONDS
  | 'no-room' // the result could not be written
  | 'no-encoder' // this browser can't write films
  | 'cancelled'

/** A film or a recording that can't be handled; nothing is written. */
export class FilmError extends MediaError {
  readonly fault: FilmFault
  constructor(fault: FilmFault, message: string) {
    super(message)
    this.fault = fault
  }
}

/** 4096 × 2304: what phones film at most, and a bound for memory. */
export const MOST_PIXELS = 4096 * 2304
export const MOST_SECONDS = 6 * 3600
