/** Streets with a house number, and whose they are: a private person's, or a school's, museum's or shop's. */
import type { ReadyContext } from '../recogniser.ts'
import { COMMON_WORDS } from './common-words.ts'
import { numberOf } from './dates.ts'
import { FIRST_NAMES } from './lexicon/first-names.ts'
import { plain } from './letters.ts'
import { personNames } from './names.ts'
import { lastBefore, near, oneOf, wordIndex, wordsAfter } from './nearby.ts'
import type { Reading, Word } from './reading.ts'

export interface Address {
  readonly start: number
  readonly end: number
  /** Of a private person, as far as the words around it tell. */
  readonly personal: boolean
}

/** Endings that make a street of any word, and those that do so only of a word with a capital. */
const STREET = /(?:straat|straatje|str|laan|laantje|weg|plein|pad|kade|gracht|singel|steeg|dijk|dreef|plantsoen|boulevard|allee)$/ // prettier-ignore
const STREET_NAME = /(?:hof|hofje|erf|brink|gaarde|meent|lei|vest|wal|dam|baan|kamp|hoek|zoom|donk|haven|horst|akker|weide|wei|oord|eind|einde|poort|markt|park|bosch|veld|stede|ring|tuin|rade|berg|heuvel|burg|heide|hoeve|werf|water|zicht|kwartier|wijk|waard|polder|vaart|zijde|sloot|beek|molen|schans)$/ // prettier-ignore
const NO_STREET = new Set(
  'schoolplein speelplein voetbalplein basketbalplein snelweg onderweg fietspad voetpad zebrapad wandelpad uitweg omweg halverwege autoweg terugweg heenweg bospad ruiterpad tegelpad looppad zandpad parkeerplein stappad winkelstraat hoofdstraat zijstraat zandweg landweg rijweg overweg hoofdpad dorpsplein'.split(
    ' ',
  ),
)
const NO_STREET_NAME = new Set('park berg veld wijk ring haven tuin hoek markt kamp water zaterdag voetbalveld sportveld speeltuin dierentuin moestuin schooltuin voorhoek leeshoek speelhoek vlieghaven busbaan atletiekbaan ijsbaan glijbaan tennisbaan zwembad sportpark speelpark pretpark wildpark themapark kerstmarkt rommelmarkt supermarkt schoolkamp zomerkamp'.split(' ')) // prettier-ignore

const NUMBER = /^\d{1,4}(?:-?(?:[a-z]{1,2}|bis|hs|huis|i{1,3})|-\d{1,4}[a-z]?|-[a-z]\d{1,2}|-\d-?hoog)?$/i
/** What belongs to a house number: "12 bis", "33 rood", "300 app. 14", "5, 2e etage". Plain words only where the piece ends. */
const ADDITION =
  /^(?:[ -](?:[A-HJ-Z]|[a-h]|bis|hs|I{2,3}|[A-Z]\d{1,2})|,? (?:bus|app\.?|appartement|kamer|flat) \d{1,4}[a-z]?|,? \d{1,2}e (?:etage|verdieping)| (?:k|huis|rood|zwart|wit|rd|zw|ll|links|rechts|boven|beneden|achter|t\/o)(?=\s*(?:[,.;:!?)\n]|$|[1-9]\d{3} ?[A-Za-z]{2}(?!\p{L}))))(?![\p{L}\d])/u
const POSTCODE_AFTER = /^(?:[ ,.(–-]|\n| in \p{Lu}\p{L}{2,20},){1,4}[1-9]\d{3} ?[A-Za-z]{2}(?![\p{L}\d])/u
/** In a row of somebody's data: after a name or date, before a phone number or a mailbox. */
const ROW_BEFORE = /(?:\p{L}|\d|\))(?: [–/-] |, )$/u
const ROW_AFTER = /^(?: [–/-] |, |\n)(?:\+|0[1-9]|[1-9]\d{3} ?[A-Z]{2}(?!\p{L})|[\w.-]{2,30}@)/u
/** Words before a name that can only be somebody's home. */
const HOME_BEFORE =
  /(?:adres(?:sen)?(?: \p{L}+){0,3}|(?<!\p{L})(?:woon|woont|wonen|woonde|woonachtig|verblijvend|domicilie|thuis|verhuisd|huis|ingeschreven)(?: \p{Ll}+){0,4}|(?<!\p{L})(?:[Bb]ij|vanaf|van|ons|naar) (?:ons|mij|me|hem|haar|oma|opa|(?:haar |zijn )?(?:vader|moeder))(?: \p{Ll}+){0,5}|(?<!\p{L})[Ff]am(?:ilie|\.)? (?:de |van (?:der |den |de )?)?\p{Lu}\p{L}+|(?:[Ff]eest|[Ff]eestje|[Pp]arty|deur|[Bb]ezoek) bij \p{Lu}\p{L}+(?: thuis)?|bij \p{Lu}\p{L}+ (?:thuis|voor de deur|aan de deur|in huis))(?:[:,]| -| –)?[ (]?(?:(?:op|aan|in|naar|nu|is|nog|dus) ){0,3}(?:(?:de|het) )?$/u

/** Between street and number. */
const GAP = /^(?:,? |, ?)(?:(?:nr|no|nummer|huisnummer)\.? ?)?$/i
const MARK = new Set(['nr', 'nummer', 'no', 'huisnummer'])
/** What is counted, not lived at: "Beukenlaan 5 minuten". */
const UNIT = oneOf(
  'uur uurtje minuten minuut min km kilometer meter m euro keer x jaar jaren dagen dag weken week maanden maand leerlingen kinderen personen mensen huizen procent graden e de ste keren punten ronden rondes auto bomen cm mm tot',
)

/** Small words inside a street's name; they never begin it, unless with a capital. */
const PARTICLE = new Set("it van der den de ten ter te het 't op aan in bij naar la le du".split(' '))
const PREPOSITION = new Set('op aan in bij naar'.split(' '))
const FORENAME = new Set('prins prinses koningin koning burgemeester burg dokter dr doctor pastoor professor prof oude nieuwe korte lange grote kleine eerste tweede derde 1e 2e 3e st sint noord zuid oost west jan johan ir mr kapelaan generaal president graaf nieuw kon jac nw pr joh hoge lage'.split(' ')) // prettier-ignore
/** "Nieuwe Gracht", "Lange Dijk". */
const BARE_BEFORE = new Set('oude nieuwe korte lange grote kleine nw hoge lage'.split(' '))
const HEAD = new Set('laan plein weg straat kade boulevard pad singel hof park'.split(' '))
/** Words with a capital because a sentence begins, not a name. */
const NOT_NAME = new Set([
  ...COMMON_WORDS,
  ...'woont woon wonen woonde adres volgens tegenover naast langs hoek vanaf sinds tussen richting via locatie komt ga fiets loop verzamelen familie fam mevrouw meneer thuis huis hallo hoi beste groeten groetjes post nieuw nieuwe oud thuisadres woonadres straat bezoekadres postadres stuur bezorg breng haal ophalen brengen kinderfeestje feestje vandaag morgen'.split(' '), // prettier-ignore
])

const LIVES = oneOf(
  'woon woont wonen woonde woonden wonend woonachtig woonadres thuisadres thuis thuiswonend prive priveadres huisadres verhuisd verhuis verhuist verhuizen verhuizing gezin fam familie buren logeren logeert logeer slaapfeestje logeerpartijtje woning appartement opa oma oppas oppassen ouders inbrekers bezorgadres postbode',
)
const PLACE = oneOf(
  'school basisschool college lyceum gymnasium obs cbs rkbs scholengemeenschap scholengroep museum sporthal gymzaal gymlokaal theater schouwburg bioscoop winkel winkels bibliotheek restaurant kantoor hoofdkantoor zwembad station gemeentehuis stadhuis kerk moskee club vereniging bedrijf bv vof nv stichting gemeente politiebureau politie ziekenhuis ggd huisarts huisartsenpraktijk tandarts apotheek hotel camping dierentuin pretpark manege boerderij kinderboerderij sportpark sportclub stadion buurthuis wijkcentrum dorpshuis cafe snackbar pizzeria bakker bakkerij supermarkt drukkerij garage fabriek atelier speeltuin ijsbaan trampolinepark locatie hoofdlocatie dependance gebouw hoofdgebouw bezoekadres vestiging verzamelen vertrek excursie uitje schoolreis schoolreisje kamp kamphuis voorstelling wedstrijd toernooi training tentoonstelling rondleiding openingstijden ingang entree rector schoolleider afhaalpunt pakketpunt levering industrieweg ouderavond informatieavond diploma-uitreiking gala musical stage stageplek stageadres praktijk opvang bso kinderopvang kdv kringloopwinkel kringloop parkeren parkeerplaats parkeergarage werkzaamheden afgesloten opgebroken ongeluk bushalte halte mediatheek schoolgebouw schoolplein schoollocatie nevenlocatie nevenvestiging hoofdvestiging fc vv sv hc',
  'museum winkel school hal theater kerk centrum hotel bad zaal college lyceum club vereniging bedrijf markt praktijk kantoor bibliotheek station park',
)

/** All addresses of a text. Linear: from each number it looks six words back. */
export function addressesIn(reading: Reading, context: ReadyContext): readonly Address[] {
  const found: Address[] = []
  reading.words.forEach((word, i) => {
    if (!isHouseNumber(word)) return
    const end = withAddition(reading, word)
    const from = streetBefore(reading, i, end)
    if (from === undefined || isCounted(reading, word)) return
    const start = withArticle(reading.text, from.start)
    found.push({ start, end, personal: isPersonal(reading, start, end, context) })
  })
  return found
}

/** In figures, or in a word from ten on ("twaalf"): what is smaller is rather counted. */
function isHouseNumber({ raw, kind }: Word): boolean {
  const first = raw.charCodeAt(0)
  if (first >= 48 && first <= 57) return first > 48 && NUMBER.test(raw)
  return kind === 'word' && raw.length > 3 && (numberOf(raw) ?? 0) >= 10
}

/** "'t Zand": the article belongs to the name. */
function withArticle(text: string, start: number): number {
  return /(?:^|[\s(])['’]t $/.test(text.slice(Math.max(0, start - 4), start)) ? start - 3 : start
}

/** First word of the street whose number stands at `at`. */
function streetBefore(reading: Reading, at: number, end: number): Word | undefined {
  let last = at - 1
  if (MARK.has(reading.words[last]?.form ?? '')) last--
  const street = reading.words[last]
  const number = reading.words[at]
  if (!street || !number || street.kind !== 'word') return undefined
  if (!GAP.test(reading.text.slice(street.end, Math.min(number.start, street.end + 20)))) return undefined
  const from = nameStart(reading, last)
  if (isStreet(reading, street, last) || isHeaded(reading, from, last)) return reading.words[from]
  return street.capital && !isNoStreet(street) && isLivedAt(reading, from, end) ? reading.words[from] : undefined
}

function isStreet(reading: Reading, word: Word, at: number): boolean {
  const { form } = word
  const begins = reading.sentences[word.sentence]?.from === at
  if ((NO_STREET.has(form) && (begins || !word.capital)) || NO_STREET_NAME.has(form)) return false
  const ending = STREET.exec(form)?.[0]
  if (ending === form) return word.capital && BARE_BEFORE.has(reading.words[at - 1]?.form ?? '')
  if (ending !== undefined) return form.length >= ending.length + 2
  const name = word.capital ? STREET_NAME.exec(form)?.[0] : undefined
  return name !== undefined && form.length >= name.length + 3 && /^(?:hof|hofje|erf|brink|gaarde|meent)$/.test(name)
}

/** "Laan van de Vrede", "Plein 1944": the kind of street comes first. */
function isHeaded(reading: Reading, from: number, last: number): boolean {
  const head = reading.words[from]
  return from < last && head?.capital === true && HEAD.has(head.form)
}

function isNoStreet({ form, raw }: Word): boolean {
  return NOT_NAME.has(form) || NOT_LIVED.has(form) || FIRST_NAMES.has(form) || /^[A-Z]{2,4}$/.test(raw)
}

/** Any name with a capital and a number, where words before say that someone lives there or a postcode follows. */
function isLivedAt(reading: Reading, from: number, end: number): boolean {
  const { text } = reading
  const start = withArticle(text, reading.words[from]?.start ?? 0)
  const after = text.slice(end, end + 40)
  const before = text.slice(Math.max(0, start - 72), start)
  if (POSTCODE_AFTER.test(after) || HOME_BEFORE.test(before)) return true
  if (ROW_BEFORE.test(before) && ROW_AFTER.test(after)) return true
  return /(?:[,:]|(?<!\p{L})(?:op|aan|bij|van|naast)) $/u.test(before) && near(reading, start, end, LIVES, 8, 6)
}

/** Words with a number that is none of a house. */
const NOT_LIVED = new Set('groep klas lokaal kamer hoofdstuk bladzijde blz pagina opdracht boek les deel nummer week dag lijn bus tafel route niveau leerjaar team vak periode uur blok perron spoor artikel versie fase stap maat bsn pin code ww wachtwoord tel mobiel postcode leerlingnummer havo vwo vmbo mavo januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ')) // prettier-ignore

/** Walks left over the name: capitals, and small words that lead to one. */
function nameStart(reading: Reading, last: number): number {
  const small = reading.words[last]?.capital === false
  let from = last
  for (let i = last - 1; i >= Math.max(0, last - 5); i--) {
    const word = reading.words[i]
    const next = reading.words[i + 1]
    if (!word || !next || word.kind === 'emoji' || !isJoined(reading.text.slice(word.end, next.start), word)) break
    if (FORENAME.has(word.form) && (small || word.capital || /^\d/.test(word.form))) from = i
    else if (small) {
      if (word.form === 'van' && i === last - 2 && /^(?:der|den)$/.test(next.form)) from = i
      else if (!/^(?:der|den)$/.test(word.form)) break
    } else if (isNamePart(reading, word, i)) from = i
    else if (!PARTICLE.has(word.form) || PREPOSITION.has(word.form)) break
  }
  return from < last && isCallName(reading, from, last) ? from + 1 : from
}

/** "bij Thirza Molenweg 9": a first name before a street of an everyday word is the name of who lives there. */
function isCallName({ words }: Reading, from: number, last: number): boolean {
  const first = words[from]
  const street = words[last]
  if (!first || !street || last !== from + 1 || !FIRST_NAMES.has(first.form) || FORENAME.has(first.form)) return false
  return EVERYDAY.has(street.form.replace(STREET, '').replace(/(?:wal|hof|dijk)$/, ''))
}

const EVERYDAY = new Set(['', ...'parallel eik eiken eike veld kerk molen dorp dorps school stations station beuk beuken linde linden berken kastanje haven markt berg heide bos bosch park tuin ring noord zuid oost west water rijn maas waal zee duin bloem bloemen rozen tulpen lelie sport industrie nieuw hoge lage hoog laag boom boomgaard wilgen esdoorn populieren plataan meer brug wei weide akker kanaal kasteel kloosters klooster brink zand'.split(' ')]) // prettier-ignore

function isJoined(gap: string, word: Word): boolean {
  return gap === ' ' || gap === '-' || (gap === '. ' && (word.raw.length === 1 || FORENAME.has(word.form)))
}

function isNamePart(reading: Reading, word: Word, i: number): boolean {
  if (!word.capital) return false
  if (!PARTICLE.has(word.form)) return !NOT_NAME.has(word.form)
  const begins = reading.sentences[word.sentence]?.from === i
  return /^(?:van|ten|ter|den|'t)$/.test(word.form) || !begins
}

function isCounted(reading: Reading, number: Word): boolean {
  if (/^(?:[:.,/]\d|\s?[%€°]|\s?-\s?[A-Z\d])/.test(reading.text.slice(number.end, number.end + 4))) return true
  const [next] = wordsAfter(reading, number.end, 1)
  return next?.sentence === number.sentence && next.part === number.part && UNIT(next)
}

function withAddition({ text }: Reading, number: Word): number {
  const addition = /^\d/.test(number.raw) ? ADDITION.exec(text.slice(number.end, number.end + 40))?.[0] : undefined
  return number.end + (addition?.length ?? 0)
}

/** Whose place is it? Words of living there beat words of shops and schools. */
export function isPersonal(reading: Reading, start: number, end: number, context: ReadyContext): boolean {
  if (near(reading, start, end, LIVES, 9, 5)) return true
  if (
    /\b(?:bij (?:mij|ons|hem|haar|mn)|kom langs|bij me)\b/i.test(reading.text.slice(Math.max(0, start - 60), end + 40))
  )
    return true
  if (isBesideName(reading, start, context) || OWN_ADDRESS.test(reading.text.slice(Math.max(0, start - 48), start))) return true // prettier-ignore
  const { sentence } = reading.words[wordIndex(reading, start)] ?? {}
  if (near(reading, start, end, (word) => word.sentence === sentence && PLACE(word), 10, 7)) return false
  return context.schools.length === 0 || !names(reading.text.slice(Math.max(0, start - 90), end + 60), context.schools)
}

const OWN_ADDRESS =
  /(?<!\p{L})(?:mijn|mn|zijn|zn|haar|hun|je|jouw|uw|ons) (?:nieuwe |oude )?(?:woon|thuis|post|huis)?adres(?!\p{L})/iu

/** Straight after somebody's name or a birth date: "Mia Verbruggen, Beukenlaan 12". */
function isBesideName(reading: Reading, start: number, context: ReadyContext): boolean {
  const name = lastBefore(personNames(reading, context), start)
  return (
    name !== undefined && /^(?:[ ,:;(–/-]|\n){1,4}$/.test(reading.text.slice(name.end, Math.min(start, name.end + 5)))
  )
}

function names(text: string, schools: readonly string[]): boolean {
  const low = plain(text)
  return schools.some((school) => school.length > 3 && low.includes(school))
}
