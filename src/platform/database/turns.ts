/** A queue for one thing that one caller may have at a time. */

interface Waiting {
  readonly grant: () => void
  readonly refuse: (error: Error) => void
}

export class Turns {
  readonly #waiting: Waiting[] = []
  #taken = false

  /** Waits for a turn and gives the function that ends it; calling that twice does nothing. */
  async enter(): Promise<() => void> {
    if (this.#taken) await new Promise<void>((grant, refuse) => this.#waiting.push({ grant, refuse }))
    this.#taken = true
    let left = false
    return () => {
      if (left) return
      left = true
      this.#pass()
    }
  }

  /** Refuses everybody who waits; who has the turn keeps it. */
  refuse(error: Error): void {
    for (const waiting of this.#waiting.splice(0)) waiting.refuse(error)
  }

  #pass(): void {
    const next = this.#waiting.shift()
    if (next) next.grant()
    else this.#taken = false
  }
}
