/** A first look at a whole chat: is it one, who wrote in it, which lines can't be read. Constant memory. */
import type { ChatFacts } from './summary.ts'
import { MAX_PARTICIPANTS } from './mask.ts'
import { ChatReader } from './parse.ts'

export interface SurveyResult extends ChatFacts {
  /** Names of the writers, in the order in which they first wrote; at most MAX_PARTICIPANTS. */
  readonly authors: readonly string[]
}

/** Give it the text with `push`, then ask for the `result`. */
export class Survey {
  readonly #authors = new Set<string>()
  readonly #reader = new ChatReader(({ author }) => {
    if (author !== null) this.#meet(author)
  })

  /** True once it is sure that the text is no chat; the rest need not be read. */
  get refused(): boolean {
    return this.#reader.refused
  }

  push(piece: string): void {
    this.#reader.push(piece)
  }

  /** Ends the reading; null when the text is no chat. */
  result(): SurveyResult | null {
    this.#reader.end()
    const { format, unread } = this.#reader
    return format && { authors: [...this.#authors], participants: this.#authors.size, unread, format }
  }

  #meet(author: string): void {
    if (this.#authors.size < MAX_PARTICIPANTS && !this.#authors.has(author)) this.#authors.add(copyOf(author))
  }
}

/** A string of its own: a part of a string would keep the whole piece of the file in memory. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1)
}
