/** A whole name in one column, taken apart as far as its writing tells. */

/** Words between given and family name in Dutch lists. */
const PREFIX =
  /^(?:(?:van|von|de|den|der|het|'t|’t|ter|ten|te|la|le|el|al|op|in|aan|uit|bij|d'|du|da|dos|di|vd|v\/d)\s+)+/i

export interface NameParts {
  readonly givenName: string
  readonly initials: string
  readonly prefix: string
  readonly familyName: string
}

/** "Berg, Sanne van den", "Berg, van den, Sanne", "Sanne van den Berg" or "S. van den Berg". */
export function nameParts(name: string): NameParts {
  const [family = '', ...after] = name.split(',').map((part) => part.trim())
  if (after.length === 0) return inOrder(name)
  const words = after.join(' ').split(' ').filter(Boolean)
  const isPrefix = (word: string): boolean => PREFIX.test(`${word} `)
  return {
    ...called(words.filter((word) => !isPrefix(word)).join(' ')),
    prefix: words.filter(isPrefix).join(' '),
    familyName: family,
  }
}

function inOrder(name: string): NameParts {
  const space = name.indexOf(' ')
  if (space < 0) return { ...called(name), prefix: '', familyName: '' }
  const rest = name.slice(space + 1).trim()
  const prefix = PREFIX.exec(rest)?.[0] ?? ''
  return { ...called(name.slice(0, space)), prefix: prefix.trim(), familyName: rest.slice(prefix.length) }
}

/**
 * Prefix and family name apart, also where a system writes both in one field (OneRoster knows no prefix): whatever the format,
 * the same person then has the same name.
 */
export function familyParts(prefix: string, familyName: string): Pick<NameParts, 'prefix' | 'familyName'> {
  const twice = prefix !== '' && familyName.toLowerCase().startsWith(`${prefix.toLowerCase()} `)
  const family = twice ? familyName.slice(prefix.length + 1) : familyName
  const whole = prefix === '' ? family : `${prefix} ${family}`
  const found = PREFIX.exec(whole)?.[0] ?? ''
  return found.length > prefix.length ? { prefix: found.trim(), familyName: whole.slice(found.length) } : { prefix, familyName: family } // prettier-ignore
}

/** Initials have dots; anything else is the name that is called. */
function called(name: string): Pick<NameParts, 'givenName' | 'initials'> {
  return /^(?:\p{L}{1,2}\.\s?)+$/u.test(name) ? { givenName: '', initials: name } : { givenName: name, initials: '' }
}
