import type { Fault } from '../album.ts'

/** A film is no fault of its own: it goes another way. */
export type Refusal = Fault | 'film'

/** A photo that is refused, with the reason as a word that the page can say. */
export class Refused extends Error {
  readonly fault: Refusal
  constructor(fault: Refusal) {
    super(fault)
    this.fault = fault
  }
}
