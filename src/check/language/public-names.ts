/** Tells the names that belong to no private person: known to all, or part of a school, street, firm or animal. */
import {
  FAME_BEFORE,
  NOT_PRIVATE_AFTER,
  NOT_PRIVATE_BEFORE,
  PUBLIC_PEOPLE,
  PUBLIC_WORDS,
} from './lexicon/not-private.ts'
import { baseOf, isFirst, joins, wordAt, type Names } from './name-words.ts'

/** Where a name stands: its first word, the one after its last, and its end in the text. */
interface Placed {
  readonly from: number
  readonly until: number
  readonly end: number
}

/** Is the name somebody whom everyone knows, or part of the name of a school, street, firm or animal? */
export function isPublic(names: Names, name: Placed): boolean {
  const { words } = names.reading
  const forms = words.slice(name.from, name.until).map((word) => baseOf(names, word).form)
  if (isInPhrase(names, name)) return true
  if (forms.length === 1 && PUBLIC_WORDS.has(forms[0] ?? '')) return true
  if (isPartOfThing(names, name)) return true
  if (forms.length > 1 && PUBLIC_WORDS.has(forms[forms.length - 1] ?? '')) return true
  return isFamous(names, name, forms.length) || isSchool(names, name)
}

/** Is the name, with up to two words on either side, one that everybody knows? */
function isInPhrase(names: Names, name: Placed): boolean {
  for (let left = 0; left <= 2; left++) {
    let phrase = ''
    for (let at = name.from - left; at < name.until + 4; at++) {
      const word = wordAt(names, at)
      if (!word) continue
      const { form } = baseOf(names, word)
      phrase = phrase === '' ? form : `${phrase} ${form}`
      if (at >= name.until - 1 && (PUBLIC_PEOPLE.has(phrase) || (left > 0 && NOT_A_PERSON.has(phrase)))) return true
    }
  }
  return false
}

const NOT_A_PERSON = new Set([
  'bakker bart',
  'tante sidonia',
  'dokter bibber',
  'oom donald',
  'oom dagobert',
  'pietje precies',
  'tante es',
])

function isPartOfThing(names: Names, name: Placed): boolean {
  const before = wordAt(names, name.from - 1)
  const after = wordAt(names, name.until)
  if (before && NOT_PRIVATE_BEFORE.has(before.form) && joins(names, name.from - 1)) return true
  if (after && joins(names, name.until - 1) && (after.capital || /^(?:bv|nv|vof)$/.test(after.form))) {
    if (NOT_PRIVATE_AFTER.has(after.form) || /^(?:I|II|III|IV|V|VI|VII|VIII|XIV|XVI)$/.test(after.raw)) return true
  }
  if (before?.capital && /^(?:de|het)$/.test(before.form) && isThingBefore(names, name.from - 2)) return true
  if (isNamedThing(names, name) || isSubject(names, name)) return true
  return /^(?:\.nl|\.com| & |-[A-Z])/.test(names.reading.text.slice(name.end, name.end + 4))
}

/** "zalencentrum De Marijke", "Fietsenmaker Rinus Blom": a house or a firm. */
function isThingBefore(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  if (!word || !joins(names, i)) return false
  return NOT_PRIVATE_BEFORE.has(word.form) || FIRM.test(word.form)
}

const FIRM =
  /(?:centrum|centra|handel|winkel|zaak|bedrijf|groep|service|markt|hal|hoeve|hof|huis|school|club|vereniging|studio|praktijk|station|fabriek|camping|boerderij|kwekerij|hotel|bakkerij|locatie|gebouw|tent)$/
const MAKER = /(?:maker|maakster|bakker|slager|handelaar|dealer|verhuur|techniek|bouw|transport)$/

/** "hondje heet Wolf", "Sietske is de naam van onze boot". */
function isNamedThing(names: Names, name: Placed): boolean {
  const { words } = names.reading
  const back = words.slice(Math.max(0, name.from - 4), name.from).map((word) => word.form)
  if (/^(?:heet|heette|heten|genaamd|noemen|gedoopt)$/.test(back[back.length - 1] ?? '') && back.some((form) => NOT_PRIVATE_BEFORE.has(form))) return true // prettier-ignore
  const maker = wordAt(names, name.from - 1)
  if (maker?.capital && joins(names, name.from - 1) && (MAKER.test(maker.form) || FIRM.test(maker.form))) return true
  if (!maker?.capital && maker && joins(names, name.from - 1) && FIRM.test(maker.form) && maker.form.length > 5)
    return true
  const ahead = words.slice(name.until, name.until + 8).map((word) => word.form).join(' ') // prettier-ignore
  return /^(?:is|was|wordt) (?:de|een) (?:naam|bijnaam) van (?:onze|ons|de|het|een|mijn|mn|hun) (?:\w*(?:boot|hond|kat|poes|robot|pop|konijn|paard|auto|bus|schip|cavia|hamster|plant|knuffel|team|mascotte))\b/.test(
    ahead,
  )
}

const SCHOOLWORK =
  /^(?:\w*werkstuk|spreekbeurt|boekverslag|pws|presentatie|betoog|essay|documentaire|hoofdstuk|tentoonstelling|schilderij|museum)$/

/** Whom a paper or a talk is about: "mijn profielwerkstuk gaat over Vermeer". */
function isSubject(names: Names, name: Placed): boolean {
  const { words } = names.reading
  if (words[name.from - 1]?.form !== 'over') return false
  return words.slice(Math.max(0, name.from - 16), name.from - 1).some((word) => SCHOOLWORK.test(word.form))
}

function isFamous(names: Names, name: Placed, count: number): boolean {
  const first = names.reading.words[name.from]
  if (count === 1 && first && isFirst(names, name.from)) return false
  const before = names.reading.words.slice(Math.max(0, name.from - 2), name.from).map((word) => word.form).join(' ') // prettier-ignore
  return FAME_BEFORE.some((phrase) => phrase.test(before))
}

/** Does the name stand inside the name of a school of the context? */
function isSchool(names: Names, name: Placed): boolean {
  const { words } = names.reading
  return names.context.schools.some((school) => {
    const parts = school.split(' ')
    if (parts.length < 2) return parts[0] === words[name.from]?.form
    return parts.some((_, k) => k <= 5 && parts.every((part, n) => words[name.from - k + n]?.form === part))
  })
}
