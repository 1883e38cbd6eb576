/** Does what stands around an unknown word with a capital call for a person? */
import { DUTCH_SMALL } from './common-words.ts'
import { PERSON_BEFORE } from './lexicon/not-private.ts'
import { isArticle, isFirst, isHumanVerb, isParticle, joins, startsSentence, wordAt, type Names } from './name-words.ts'

/** Where a name found before ends. */
interface Spot {
  readonly until: number
}

const GREETINGS =
  /^(?:hoi|hey|hee|hi|hallo|beste|lieve|dag|geachte|dear|yo|groet|groetjes|groeten|gr|grtjs|liefs|mvg|kus|xx|xxx|bedankt|dank|dankjewel)$/

/** What belongs to a person: "de schorsing van Dex", "de jas van Indy". */
const BELONGS = oneOf(
  `schorsing verslag rapport cijfer cijfers advies schooladvies moeder vader ouders ouder mama papa opa oma zus broer zusje broertje tas jas fiets telefoon mobiel laptop etui schoenen gymtas broodtrommel verjaardag trui pet nummer adres telefoonnummer mail mailadres bsn leerlingnummer inlog account snap insta verzuim
  dossier medicijnen medicijn toets proefwerk werkstuk spreekbeurt gedrag inzet afmelding ziekmelding verzoek intake stage plek tafel kluisje foto filmpje briefje gezicht haar stem geheim begeleiding gesprek voogd verzorger verzorgers hulp opmerking vriendin vriend vriendje bijnaam gehoord houd hou hield af verlost`,
)
/** Only people do these. */
const PERSONAL_VERBS = oneOf(
  `zei zegt vindt vond huilt huilde belde belt appte appt durft durfde schold pest pestte lacht lachte zit zat loopt liep weet wist wil wilde denkt dacht voelt slaapt sliep stopt lag ligt staat stond woont kwam mailde vroeg vraagt vertelde schreef fietst fietste slikt mist hoort liegt spijbelt kreeg haalde kan kon durven heet hing moest mocht`,
)
/** Somebody stands straight behind these: "dreigt Indy met", "heeft Dex gepest". */
const DONE_TO = oneOf(
  'dreigt bedreigt pest pesten sloeg slaat schopt schopte duwde duwt treitert sluit filmde filmt bel app vraag zag zagen zie hielp helpt feliciteer feliciteren tag volg volgen stuur gooi pak pakt pakken blokkeer blokkeren noemt noemen kent kennen ken ontmoette wens wensen',
)

function oneOf(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Does what stands around an unknown word with a capital say that it is somebody? */
export function isCalledFor(names: Names, i: number, last: Spot | undefined): boolean {
  const before = wordAt(names, i - 1)?.form ?? ''
  const further = wordAt(names, i - 2)?.form ?? ''
  if (GREETINGS.test(before) && isSetOff(names, i)) return true
  if (PERSON_BEFORE.has(before) && startsSame(names, i)) return true
  if (before === 'van' && PERSON_BEFORE.has(further)) return true
  if (/^(?:ik|hier) (?:ben|heet|is)$/.test(`${further} ${before}`) || `${further} ${before}` === 'naam is') return true
  if (isListed(names, i, last)) return true
  if (startsSentence(names, i)) return isSubjectOfSentence(names, i)
  if (isArticle(names, i - 1) || wordAt(names, i - 1)?.capital) return false
  const after = wordAt(names, i + 1)
  if (before === 'volgens') return isLoose(names, i)
  if (before === 'van') return BELONGS.has(further) && !after?.capital
  if (PERSONAL_VERBS.has(after?.form ?? '') && joins(names, i)) return !PLACED.test(before)
  return DONE_TO.has(before) && !after?.capital && isLoose(names, i)
}

function startsSame(names: Names, i: number): boolean {
  const { words } = names.reading
  return words[i]?.sentence === words[i - 1]?.sentence
}

const NOUN = /(?:er|aar|ing|heid|man|vrouw|ie|schap|ouders?|meester|kind|team|klas|groep|school|je|en|lijk|bus|dag)$/

/** "Ryvano heeft zijn arm gebroken": a word that begins the sentence, with what people do and "his" or "she" behind it. */
function isSubjectOfSentence(names: Names, i: number): boolean {
  const word = wordAt(names, i)
  if (!word || !joins(names, i) || !isHumanVerb(names, i + 1) || PERSON_BEFORE.has(word.form) || NOUN.test(word.form)) return false // prettier-ignore
  const { words } = names.reading
  return words.slice(i + 2, i + 20).some(({ form, sentence }) => sentence === word.sentence && /^(?:hij|zij|ze|zijn|haar|hem|zn)$/.test(form)) // prettier-ignore
}

const PLACED = /^(?:in|op|te|bij|naar|uit|rond|langs|via|per|met|over|om|sinds|tot|voor)$/

/** Two unknown words with a capital inside a sentence, where neither a place nor a thing is spoken of: somebody's full name. */
export function isFullCalledFor(names: Names, i: number): boolean {
  if (isArticle(names, i - 1) || !joins(names, i) || wordAt(names, i + 2)?.capital) return false
  const words = [wordAt(names, i), wordAt(names, i + 1)]
  if (words.some((word) => !word || word.form.length < 3 || /(?:se|isch|ische)$/.test(word.form))) return false
  if (startsSentence(names, i)) return isHumanVerb(names, i + 2) || wordAt(names, i + 2)?.form === 'uit'
  const before = wordAt(names, i - 1)
  return (
    before !== undefined &&
    !before.capital &&
    joins(names, i - 1) &&
    !/^(?:in|op|te|naar|rond|langs|via|uit|per)$/.test(before.form)
  )
}

/** Nothing but a small word, or the end, behind it: no brand or place of two words. */
function isLoose(names: Names, i: number): boolean {
  const after = wordAt(names, i + 1)
  return !after || !joins(names, i) || DUTCH_SMALL.has(after.form)
}

/** A name after a greeting ends there, or is followed by another capital. */
function isSetOff(names: Names, i: number): boolean {
  const next = wordAt(names, i + 1)
  return !next || !joins(names, i) || next.capital || next.form === 'en' || isParticle(names, i + 1)
}

/** "Sem, Xyra en Lot": an unknown word in a list of names. */
function isListed(names: Names, i: number, last: Spot | undefined): boolean {
  const { words, text } = names.reading
  const before = words[i - 1]
  if (last && before) {
    if (last.until === i - 1 && /^(?:en|of|and)$/.test(before.form)) return true
    if (last.until === i && /^, ?$/.test(text.slice(before.end, words[i]?.start)))
      return words[i + 1]?.kind !== 'number'
  }
  if (isArticle(names, i - 1) || (before?.capital && joins(names, i - 1)) || startsSentence(names, i)) return false
  const and = wordAt(names, i + 1)?.form
  return (and === 'en' || and === 'of') && isFirst(names, i + 2) && (wordAt(names, i + 2)?.capital ?? false)
}
