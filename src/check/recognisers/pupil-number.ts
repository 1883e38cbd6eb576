import { fullDates } from '../language/dates.ts'
import { labelAt } from '../language/labels.ts'
import { personNames } from '../language/names.ts'
import { firstAfter, lastBefore, near, oneOf, wordIndex, wordsAfter } from '../language/nearby.ts'
import { HAS, type Reading } from '../language/reading.ts'
import type { Asked, Recogniser, Seen } from '../recogniser.ts'

/** Digits, with a letter, a year or dashes among them perhaps: "s1023456", "S-220981", "15-0093", "220-118-07". */
const NUMBER =
  /(?<![\p{L}\p{N}@._+/-])(?:[a-z]{1,2}-?|\d{1,2}[a-z]-)?\d{1,10}(?:[-./]\d{1,7}){0,2}(?:-?[a-z])?(?![\p{L}\p{N}@]|[.,/-]\d| ?€)/giu
/** In groups: only straight after a word that says so. */
const GROUPS = /(?<![\p{L}\p{N}@._+/-]|\d )\d{2,4}(?: \d{2,4}){1,2}(?![\p{L}\p{N}@]|[.,/-]\d| \d| [A-Z]{2}\b)/gu
/** As universities write it: it needs no label. */
const STUDENT = /^s-?\d{6,7}$/i
/** "leerling 31877", "het pasje met nummer 12-0871": whose number follows. */
const OWNER =
  /(?<!\p{L})(?:leerlinge?|student|kandidaat|pupil|pashouder|deelnemer|stagiair|pas|pasje|(?:school|leerling(?:en)?|studenten)pas(?:je)?)(?: van \p{Lu}\p{L}{1,20})?(?:,? (?:met|is|staat|onder|het|op|nr|nummer)){0,3}[.:=]?[ (]{1,2}$/iu
/** "mijn nummer is …", "haar nr hier: …". */
const OWN_NUMBER =
  /(?<!\p{L})(?:mijn|mn|m'n|me|zijn|zn|z'n|haar|dr|d'r|je|jouw|uw|hun|het) (?:eigen |oude )?(?:nummer|nr)\.?(?: (?:hier|daar|van school|op school|op de pas))?(?: (?:is|was|blijft|wordt)| ?[:=])?[ (]{1,2}$/iu
/** "…, nr 160554", "Zij: 0416622", "wie is 240066", "de ouders van 233104": a number where a person would be named. */
const AS_PERSON =
  /(?:[,;(] ?(?:nr|nummer)\.?|(?<!\p{L})(?:ik ben|wie is|(?:zoon|dochter|kind|broer|zus|broertje|zusje) (?:is|heeft)(?: nummer)?|zij:|hij:|van|voor|achter|onder(?: nummer)?|met nummer)) $/iu
const BESIDE_NAME = /^(?:['’]?s)?(?:,|:| is| =| –| -| heeft| met)?(?: (?:nr|nummer|pas|lnr)\.?)?:?[ (]{1,2}$/u
const BEFORE_NAME = /^(?: ?[=:–-] | \(|, | (?:is|van|voor|hoort bij) )$/
const OTHER_NUMBERS: ReadonlySet<string> = new Set(['iban', 'phone', 'bsn', 'email', 'licence-plate', 'postcode', 'address', 'birth-date']) // prettier-ignore
/** What else has such a number. */
const ORDER = oneOf(
  'bestelling order ordernummer bestelnummer bestelnr factuur factuurnummer nota klantnummer klantnr klant crediteur debiteur pakket track kenmerk dossier dossiernummer zaaknummer ticket foutcode foutmelding stappen punten score likes volgers views lokaal kamer bladzijde isbn artikel artikelnummer serienummer kvk brin polis offerte bon aangifte',
  'bestelnummer ordernummer bon rekening factuur',
)
const SECRET = oneOf('code pincode pin wachtwoord ww bsn rekening telefoon tel bel', 'code')
const UNIT =
  /^ ?(?:euro|stappen|punten|km|meter|keer|leerlingen|mensen|kinderen|woorden|stuks|views|likes|volgers|kilo|gram)/i
const because = [{ nl: 'genoemd als leerlingnummer', en: 'said to be a pupil number' }]

type Place = Pick<Seen, 'start' | 'end'>

export const recogniser: Recogniser = {
  kind: 'pupil-number',
  needs: HAS.manyDigits,
  find(reading, _hits, asked) {
    const places = numbersIn(reading, asked)
    const isFact = places.map(({ start, end }) => isSaid(reading, start, end) || isBesideName(reading, start, end, asked.context)) // prettier-ignore
    const rows = new Set(
      asked.seen.filter((fact) => fact.kind === 'birth-date' || fact.kind === 'bsn').map((fact) => fact.end),
    )
    const shapes = new Set(places.filter((_, i) => isFact[i]).map((place) => shapeOf(reading, place)))
    return places
      .filter((place, i) => isFact[i] === true || isAnother(reading, place, shapes) || isInRow(reading, place, rows))
      .map(({ start, end }) => ({ kind: 'pupil-number', start, end, because }))
  },
  examples: {
    hits: [
      'Leerlingnummer [[104523]] heeft zijn laptop nog niet opgehaald.',
      'me llnr is [[20231]]',
      'Noor (leerlingnr. [[118204]]) zit vanaf maandag in 2c.',
      'studentnummer: [[s1023456]]',
      'Stuur je studentnr [[0987654]] mee bij het inleveren',
      'onderwijsnummer [[101234565]]',
      'Leerling nr [[34512]] komt bij ons in de klas',
      'Ik ben Daan, stamnummer [[20114]]',
      'lln.nr [[45120]] = Yusuf',
      'Van wie is leerlingnummer [[17-2045]]?',
      'st.nr. [[5123098]] wil herkansen',
      '[[104523]] is mijn leerlingnummer, kan iemand even kijken?',
      'Leerling [[218733]] moet zich melden bij de balie.',
      'Zijn nummer is [[41-2207]] en hij zit in 2b.',
      'Mijn stamnummer is [[71 402]]',
      'Het gaat om Iris Visser ([[120773]]) en Daan Smit ([[120774]]).',
      'Leerlingnummers: [[33871]], [[33872]] en [[33905]]',
      'Groetjes, Fatima [[204417]]',
      'pasje gevonden van [[s1048822]]',
      'Leerlingnummer [[24/0981]] staat er dubbel in',
      'kandidaatnummer [[K2071]] krijgt extra tijd',
    ],
    misses: [
      'Je leerlingnummer staat op je pas.',
      'Bestelnummer 104523 ligt klaar bij de balie.',
      'Er zitten 1240 leerlingen op school.',
      'In 2026 hadden we 24 lln in groep 7.',
      'Ga naar lokaal 2104 voor je studentnummer',
      'Telefoonnummer 0341555019 van de leerlingadministratie',
      'In 2027 krijgt elke student een nieuw nummer',
      'Mijn leerlingnummer weet ik niet, maar mijn iban is NL91 ABNA 0417 1643 00',
      'De klas telt 28 leerlingen, bladzijde 1024.',
      'Daan heeft 12500 stappen gezet.',
      'Leerlingnummer weet ik niet, postcode is 2526 LB',
      'Mijn nummer is 4 in de rij.',
      'foutcode 70-1142 bij het inloggen, Sem',
    ],
  },
}

/** What could be one: four to ten digits that are no year and no part of another fact or date. */
function numbersIn(reading: Reading, { seen }: Asked): readonly Place[] {
  const others: Place[] = seen.filter((fact) => OTHER_NUMBERS.has(fact.kind))
  const taken = [...others, ...fullDates(reading.text)].sort((a, b) => a.start - b.start)
  const found: Place[] = []
  const groups = [...reading.text.matchAll(GROUPS)].filter((match) => isLabelled(reading, match.index, match.index + match[0].length, 2, 0)) // prettier-ignore
  let next = 0
  for (const match of [...groups, ...reading.text.matchAll(NUMBER)].sort((a, b) => a.index - b.index)) {
    const start = match.index
    const end = start + match[0].length
    while ((taken[next]?.end ?? Infinity) <= start) next++
    if ((taken[next]?.start ?? Infinity) < end || (found.at(-1)?.end ?? 0) > start) continue
    if (isNumber(match[0]) && !/^ ?[A-Z]{2}(?![\p{L}\d])/u.test(reading.text.slice(end, end + 4)))
      found.push({ start, end })
  }
  return found
}

function isNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '').length
  return digits >= 4 && digits <= 10 && !/^(?:19|20)\d\d$/.test(written)
}

/** By a label, in the sentence itself when it comes after. */
function isLabelled(reading: Reading, start: number, end: number, back: number, ahead: number): boolean {
  const sentence = reading.words[wordIndex(reading, start)]?.sentence
  const after = wordsAfter(reading, end, ahead).filter((word) => word.sentence === sentence).length
  return labelAt(reading, start, end, back, after) === 'pupil-number'
}

function isSaid(reading: Reading, start: number, end: number): boolean {
  const written = reading.text.slice(start, end)
  if (STUDENT.test(written) || isLabelled(reading, start, end, 6, 3)) return true
  const before = reading.text.slice(Math.max(0, start - 64), start)
  if (OWNER.test(before)) return true
  if (!isLong(written) || UNIT.test(reading.text.slice(end, end + 12)) || near(reading, start, end, ORDER, 6, 0)) return false // prettier-ignore
  return OWN_NUMBER.test(before) || (AS_PERSON.test(before) && written.length >= 6)
}

/** Straight beside somebody's name: "Elin = 30558", "Noor (118204)", "Groeten, Sem 55120". */
function isBesideName(reading: Reading, start: number, end: number, context: Asked['context']): boolean {
  if (!isLong(reading.text.slice(start, end)) || UNIT.test(reading.text.slice(end, end + 12)) || near(reading, start, end, ORDER, 4, 2) || near(reading, start, end, SECRET, 1, 0)) return false // prettier-ignore
  const names = personNames(reading, context)
  const name = lastBefore(names, start)
  if (name && start - name.end < 24 && BESIDE_NAME.test(reading.text.slice(name.end, start))) return true
  const next = firstAfter(names, end)
  return next !== undefined && next.start - end < 16 && BEFORE_NAME.test(reading.text.slice(end, next.start))
}

/** Five to seven digits, or with a letter or dash: too long to be a count, too short for a phone. */
function isLong(written: string): boolean {
  const digits = written.replace(/\D/g, '').length
  return digits >= 5 && digits <= 8
}

/** Beside one number of this kind another of the same shape, said to be nothing else, is one too. */
function isAnother(reading: Reading, { start, end }: Place, shapes: ReadonlySet<string>): boolean {
  return end - start >= 5 && shapes.has(shapeOf(reading, { start, end })) && !near(reading, start, end, ORDER, 3, 1) && !near(reading, start, end, SECRET, 1, 0) // prettier-ignore
}

/** "…, 02-05-2009, bsn 724 091 142, 190447": straight after a birth date or citizen number. */
function isInRow(reading: Reading, { start, end }: Place, rowEnds: ReadonlySet<number>): boolean {
  return isLong(reading.text.slice(start, end)) && [1, 2, 3].some((gap) => rowEnds.has(start - gap))
}

function shapeOf(reading: Reading, { start, end }: Place): string {
  return reading.text.slice(start, end).replace(/\d/g, '0').replace(/\p{L}/gu, 'a')
}
