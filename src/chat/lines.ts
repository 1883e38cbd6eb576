/** From pieces of text to lines. A line without an end can't fill memory: what goes past the limit is dropped and said. */

/** Longest line that is kept, in UTF-16 code units: twice what WhatsApp allows in one message, emoji count for two. */
export const MAX_LINE = 131_072

/** Called for every line: its text without line end, its number from 1, and whether its tail was dropped. */
export type OnLine = (text: string, number: number, cut: boolean) => void

/** Splits on LF and CRLF; a CR inside a line stays. Holds at most one line of MAX_LINE. */
export class LineSplitter {
  readonly #onLine: OnLine
  #held = ''
  #cut = false
  #number = 0

  constructor(onLine: OnLine) {
    this.#onLine = onLine
  }

  /** Takes the next piece of the text, of any length. */
  push(piece: string): void {
    let from = 0
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      this.#hold(piece, from, at)
      this.#finish()
      from = at + 1
    }
    this.#hold(piece, from, piece.length)
  }

  /** Gives the last line, when the text doesn't end with a line end. */
  end(): void {
    if (this.#held !== '' || this.#cut) this.#finish()
  }

  #hold(piece: string, from: number, to: number): void {
    const room = MAX_LINE - this.#held.length
    if (to - from > room) this.#cut = true
    const part = piece.slice(from, Math.min(to, from + room))
    this.#held = this.#held === '' ? part : this.#held + part
  }

  #finish(): void {
    const text = this.#held.endsWith('\r') ? this.#held.slice(0, -1) : this.#held
    const cut = this.#cut
    this.#held = ''
    this.#cut = false
    this.#onLine(cut ? wholeLetters(text) : text, ++this.#number, cut)
  }
}

/** Without half a surrogate pair at its end. */
function wholeLetters(text: string): string {
  const last = text.charCodeAt(text.length - 1)
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text
}
