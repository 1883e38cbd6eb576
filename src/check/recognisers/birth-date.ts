import { fullDates, type FullDate } from '../language/dates.ts'
import { FIRST_NAMES } from '../language/lexicon/first-names.ts'
import { near, oneOf, wordsAfter, wordsBefore } from '../language/nearby.ts'
import { HAS, type Reading, type Word } from '../language/reading.ts'
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

/** Years in which somebody alive was born; a birthday later than `LAST` is a party, not a birth. */
const FIRST = 1930
const LAST = 2022

const because = [{ nl: 'een volledige geboortedatum', en: 'a full date of birth' }]

export const recogniser: Recogniser = {
  kind: 'birth-date',
  needs: HAS.digit,
  find(reading, _hits, { context }) {
    const seen: Seen[] = []
    let previous = 0
    const dates = fullDates(reading.text)
    dates.forEach((date, i) => {
      const next = dates[i + 1]?.start ?? Infinity
      const said = isSaid(reading, date, previous, next) || isBesideName(reading, date, context)
      previous = date.end
      if (!said || isElse(reading, date)) return
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
  for (const word of wordsAfter(reading, date.end, 4)) {
    if (word.end > before || OTHER(word)) return false
    if (BORN(word)) return true
    if (BIRTHDAY(word)) return isPast(date)
  }
  return false
}

function isPast({ year }: FullDate): boolean {
  return year < 100 ? year <= LAST % 100 || year >= FIRST % 100 : year <= LAST
}

/** Straight after a child's name, in the years of today's children: "Yara Demir 04/09/2013". */
function isBesideName(reading: Reading, date: FullDate, context: Asked['context']): boolean {
  if (date.year < 100 || date.year > LAST || date.year < LAST - 24) return false
  const [last, first] = wordsBefore(reading, date.start, 2)
  if (!last?.capital || !/^ ?[,(:–-]? ?[("]?$/.test(reading.text.slice(last.end, date.start))) return false
  if (near(reading, date.start, date.end, OTHER, 6, 3)) return false
  return isName(last, context) || (first?.capital === true && isName(first, context))
}

function isName(word: Word, context: Asked['context']): boolean {
  return context.nameWords.has(word.form) || FIRST_NAMES.has(word.form)
}

function isElse(reading: Reading, date: FullDate): boolean {
  if (date.year >= 100 && date.year < FIRST) return true
  return near(reading, date.start, date.end, (word) => FAMOUS(word) || ANIMAL(word), 14, 10)
}
