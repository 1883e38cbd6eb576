/** A letter as mail: the same words as text and as HTML, no pictures, nothing that tells that it was read. */

export interface LetterWords {
  readonly language: 'nl' | 'en'
  readonly subject: string
  /** Paragraphs before the link. */
  readonly before: readonly string[]
  readonly link: { readonly label: string; readonly url: string }
  /** Paragraphs after it. */
  readonly after: readonly string[]
}

export interface Letter {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Sets the words of a letter; every word is escaped. */
export function letterOf({ language, subject, before, link, after }: LetterWords): Letter {
  const text = [...before, `${link.label}:\n${link.url}`, ...after].join('\n\n')
  const paragraph = (words: string): string => `<p>${escape(words)}</p>`
  const anchor = `<p><a href="${escape(link.url)}">${escape(link.label)}</a></p>`
  const body = [...before.map(paragraph), anchor, ...after.map(paragraph)].join('\n')
  const head = `<meta charset="utf-8"><title>${escape(subject)}</title>`
  return {
    subject,
    text: `${text}\n`,
    html: `<!doctype html><html lang="${language}"><head>${head}</head><body>\n${body}\n</body></html>\n`,
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(words: string): string {
  return words.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)
}
