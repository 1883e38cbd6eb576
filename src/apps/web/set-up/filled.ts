/** What stands in the set-up form: what was typed before, or what is likely; and what is wrong with it, in words. */
import type { SetUpProblems } from '../../server/set-up-form.ts'
import type { SET_UP } from './words.ts'

/** What came back of a form that was sent. */
export interface Returned {
  readonly form: Readonly<Record<string, string>>
  readonly problems: SetUpProblems
}

export class Filled {
  readonly #returned: Returned | undefined
  readonly #words: (typeof SET_UP)['nl']['problems']
  constructor(returned: Returned | undefined, words: (typeof SET_UP)['nl']['problems']) {
    this.#returned = returned
    this.#words = words
  }

  value(name: string, likely = ''): string {
    return this.#returned ? (this.#returned.form[name] ?? '') : likely
  }

  isTicked(name: string, likely: boolean): boolean {
    return this.#returned ? this.#returned.form[name] !== undefined : likely
  }

  wrong(name: string): string | undefined {
    const problem = this.#returned?.problems[name]
    return problem && this.#words[problem]
  }

  /** Was anything typed into the fields whose names begin so? */
  isFilledIn(before: string): boolean {
    return Object.entries(this.#returned?.form ?? {}).some(([name, value]) => name.startsWith(before) && value !== '')
  }
}
