import type { Fault } from '../album.ts'

/** A photo that is refused, with the reason as a word that the page can say. */
export class Refused extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault)
    this.fault = fault
  }
}
