/** The code that whoever starts a new server gets on their screen: a stranger who finds the server first can't set it up. */
import { timingSafeEqual } from 'node:crypto'
import { newToken } from '../../platform/sign-in/tokens.ts'

export class SetUpCode {
  #code: string | null
  #turn: Promise<unknown> = Promise.resolve()

  /** `isFresh`: there is no school yet. */
  constructor(isFresh: boolean) {
    this.#code = isFresh ? newToken() : null
  }

  /** To be shown to who starts the server; null once there is a school. */
  get code(): string | null {
    return this.#code
  }

  fits(given: string): boolean {
    if (this.#code === null) return false
    const [a, b] = [Buffer.from(given), Buffer.from(this.#code)]
    return a.length === b.length && timingSafeEqual(a, b)
  }

  /** Sets up for who has the code, one at a time; afterwards the code opens nothing any more. Null for another code. */
  use<T>(given: string, work: () => Promise<T>): Promise<T | null> {
    const done = this.#turn.then(async () => {
      if (!this.fits(given)) return null
      const result = await work()
      this.#code = null
      return result
    })
    this.#turn = done.catch(() => undefined)
    return done
  }
}
