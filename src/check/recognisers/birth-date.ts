import { fullDates, type FullDate } from '../language/dates.ts'
import { personNames } from '../language/names.ts'
import { lastBefore, near, oneOf, wordsAfter, wordsBefore } from '../language/nearby.ts'
import { HAS, type Reading } from '../language/reading.ts'
import type { Asked, Recogniser, Seen } from '../recogniser.ts'

const BORN = oneOf('geb geboren geboortedatum geboortedat geboorte geboortedag gebdatum gebdat gebdag gbdatum dob born birthday birthdate geb-datum geboorte-datum') // prettier-ignore
const BIRTHDAY = oneOf('jarig jarige verjaardag verjaart verjaardagsdatum bday verjaardagen')
/** Says that the date just after it is another one. */
const OTHER = oneOf(
  'ingeschreven inschrijving inschrijfdatum gestart start startdatum vanaf sinds begonnen begint overleden overlijden overleed gestorven toets afspraak gesprek rapport versie feest feestje vieren viert gevierd partijtje trakteert trakteren trakteer uitgenodigd kinderfeestje opgericht uitgereikt deadline inleveren les uiterlijk getekend groet groeten groetjes geldig verloopt schoolfoto foto update notulen verslag',
)
const FAMOUS = oneOf(
  'koning koningin prins prinses president schrijver schrijfster dichter schilder schilderes zanger zangeres voetballer componist wetenschapper wetenschapster auteur keizer filosoof uitvinder uitvindster geschiedenis geschiedenisles werkstuk spreekbeurt boekverslag oorlog eeuw wikipedia beroemd beroemde acteur actrice generaal minister boek boeken roman gedicht film',
)
const ANIMAL = oneOf("kitten kittens puppy puppy's pups pup hond kat veulen lammetje lammetjes kalf kalfje konijn konijntje cavia kuikens kuikentjes poes") // prettier-ignore

/** One's own people are not famous, whatever the talk is about. */
const KIN = oneOf('opa oma moeder vader mama papa zoon zoontje dochter dochtertje zus zusje broer broertje leerling')

/** Years in which somebody alive was born; a birthday later than `LAST` is a party, not a birth. */
const FIRST = 1930
const LAST = 2022

const because = [{ nl: 'een volledige geboortedatum', en: 'a full date of birth' }]

export const recogniser: Recogniser = {
  kind: 'birth-date',
  needs: HAS.digit,
  // a date in words has no digit
  cues: [
    {
      id: 'born',
      because: { nl: 'noemt een geboorte', en: 'speaks of a birth' },
      patterns: ['(geboren|geboortedatum)'],
    },
  ],
  find(reading, _hits, { context }) {
    const seen: Seen[] = []
    const dates = fullDates(reading.text)
    const isFact = dates.map((date, i) => {
      const said = isSaid(reading, date, dates[i - 1]?.end ?? 0, dates[i + 1]?.start ?? Infinity)
      return (said || isBesideName(reading, date, context)) && !isElse(reading, date)
    })
    const one = isFact.includes(true)
    dates.forEach((date, i) => {
      if (!isFact[i] && !(one && isAnother(reading, date))) return
      seen.push({ kind: 'birth-date', start: date.start, end: date.end, because })
    })
    return seen
  },
  examples: {
    hits: [
      'Sem Bakker, geboren op [[12-03-2014]], start maandag in groep 6.',
      'Noor (geb. [[3 maart 2015]]) is onze nieuwe leerling.',
      "mn geboortedatum is [[7 mrt '09]] dus ja ik ben 16",
      'geb.datum: [[2013-11-02]]',
      'Hij is jarig op [[5 juni 2012]] dus dan wordt hij 14',
      'Yara Demir [[04/09/2013]] mist haar tweede prik.',
      '[[12.3.2011]] is mijn verjaardag',
      'Geboren: [[1 jan. 2010]].',
      'Juf Ilse is van [[4 april 1985]], geboren in Zwolle',
      'Lotte ([[12-05-2016]]) en Finn ([[3-6-2014]]) komen bij ons op school',
      'geboren [[12 03 14]]',
      'De nieuwe collega, geb [[14-2-68]], kijkt mee',
      'Tess is van [[9 juli 2013]] en niet van juni',
      'ik ben van [[17-08-2009]], dus ik mag al mee',
      'Joris Vonk, 731206448, [[21-2-2007]], komt in mijn mentorklas',
      'Zij werd geboren op [[drie mei tweeduizendelf]].',
      'Onze zoon Mats, geb. [[9-VI-2015]]',
      'Niet [[4 mei 2014]] maar [[5 mei 2014]] is zijn geboortedatum.',
      'Kamplijst: Wies [[2-9-13]], Tygo [[14-12-12]]',
      'Mijn opa is geboren op [[2 april 1944]], midden in de oorlog',
    ],
    misses: [
      'De toets is op 12-03-2027.',
      'Anne Frank werd geboren op 12 juni 1929 in Frankfurt.',
      'Voor mijn spreekbeurt: prinses Amalia is geboren op 7 december 2003.',
      'Op 3 april ben ik jarig, wie komt er?',
      'Mijn verjaardag vieren we op 14-11-2026 in het zwembad.',
      'Onze school is opgericht op 1 augustus 1998.',
      'Sem is sinds 01-08-2019 ingeschreven.',
      'Inleveren voor 12-12-2026, Lisa!',
      'De puppy is geboren op 12-03-2024, zo schattig',
      'Geboren en getogen in Zwolle, en op 12-03-2026 weer terug.',
      'Schoolfoto 12-03-2014 gevonden op zolder',
      'Versie 03-02-2015 van het rapport',
      'Napoleon, geboren 15-08-1769',
      'Het rapport is van 12-03-2015.',
      'Twee mei tweeduizend zes was een mooie dag.',
      'De brief van 3 mei 2012 ligt nog bij Sem.',
    ],
  },
}

/** Is the date said to be a birth: by the nearest telling word between the dates beside it? */
function isSaid(reading: Reading, date: FullDate, after: number, before: number): boolean {
  for (const word of wordsBefore(reading, date.start, 8)) {
    if (word.start < after || OTHER(word) || word.form === 'getogen') break
    if (BORN(word)) return true
    if (BIRTHDAY(word)) return isPast(date)
  }
  for (const word of wordsAfter(reading, date.end, 8)) {
    if (word.end > before || OTHER(word)) return false
    if (BORN(word)) return true
    if (BIRTHDAY(word)) return isPast(date)
  }
  return false
}

/** Beside a birth date any other date of such a year, said to be nothing else, is one too: "niet 3 mei 2012 maar …". */
function isAnother(reading: Reading, date: FullDate): boolean {
  return isPast(date) && !near(reading, date.start, date.end, OTHER, 6, 3) && !isElse(reading, date)
}

function isPast({ year }: FullDate): boolean {
  return year < 100 ? year <= LAST % 100 || year >= FIRST % 100 : year <= LAST
}

/** Between a name and the date: a sign, "is van", or at most two other numbers of the same person. */
const BESIDE =
  /^[\s,(:;/=–"-]{1,4}(?:(?:(?:bsn|nr|is)?[ :]{0,2}[\w.-]{0,6}\d[\d .-]{2,12}|[A-Z]{2}\d\d[A-Z]{4}\d{10})[\s,(:;/–-]{1,3}){0,2}$/
const IS_VAN =
  /^['’]?s? ?(?:is|=|was)?(?: dus| echt| gewoon| toch| nu| ook| pas| volgens [\p{L} ]{3,30})? ?(?:van )?[:(]?$/u
/** "ik ben van …", "hij is van …": the one who is spoken of, without a name. */
const WHO_IS_VAN =
  /(?:^|[^\p{L}])(?:(?:ik ben|(?:jij|je) bent|(?:hij|zij|ze) is|u bent|ben jij|ben ik|is hij|is ze|is zij)(?: dus| echt| gewoon| toch| ook| pas)?|(?:juf|meester|zoon|dochter|zus|broer|zusje|broertje)(?: \p{L}{2,20}){0,2} is)(?: dus| echt| gewoon| toch| ook)? van $/iu

/** "bsn 146868067, 28-02-2005": one row of somebody's data. */
const ROW =
  /(?:bsn|leerlingn\p{L}{1,6}|studentn\p{L}{1,6}|lnr|stamn\p{L}{1,6})[ .:]{0,3}[\p{L}\d.-]{4,14}[,;/ –]{1,3}$/iu

/** Straight after somebody's name or number, or the words "hij is van": "Yara Demir 04/09/2013". */
function isBesideName(reading: Reading, date: FullDate, context: Asked['context']): boolean {
  if (!isPast(date) || (date.year >= 100 && date.year < 1940)) return false
  const before = reading.text.slice(Math.max(0, date.start - 64), date.start)
  if (WHO_IS_VAN.test(before)) return true
  if (near(reading, date.start, date.end, OTHER, 6, before.endsWith('(') ? 0 : 3)) return false
  const name = lastBefore(personNames(reading, context), date.start)
  const gap = name && date.start - name.end <= 56 ? reading.text.slice(name.end, date.start) : '?'
  return BESIDE.test(gap) || IS_VAN.test(gap) || ROW.test(before)
}

function isElse(reading: Reading, date: FullDate): boolean {
  if (date.year >= 100 && date.year < FIRST) return true
  if (near(reading, date.start, date.end, ANIMAL, 14, 10)) return true
  return near(reading, date.start, date.end, FAMOUS, 14, 10) && !near(reading, date.start, date.end, KIN, 8, 0)
}
