import { near, oneOf } from '../language/nearby.ts'
import { HAS, type Reading } from '../language/reading.ts'
import type { Recogniser, Seen } from '../recogniser.ts'

/** Three groups with one dash or space between them, or six signs together. Each group is a few letters or digits. */
const DASHED = /(?<![\p{L}\p{N}_-])[a-z\d]{1,3}-[a-z\d]{2,3}-[a-z\d]{1,3}(?![\p{L}\p{N}_/-])/giu
const SPACED = /(?<![\p{L}\p{N}_@#./-])(?:[A-Z]{1,3}|\d{1,3}) (?:[A-Z]{2,3}|\d{2,3}) (?:[A-Z]{1,3}|\d{1,3})(?![\p{L}\p{N}_-])/gu // prettier-ignore
const TOGETHER = /(?<![\p{L}\p{N}_@#./-])[a-z\d]{6}(?![\p{L}\p{N}_-])/giu

/** Sidecodes 1–14 of the Dutch number plate: letters as L, digits as D. */
const SHAPES = new Set(
  'LL-DD-DD DD-DD-LL DD-LL-DD LL-DD-LL LL-LL-DD DD-LL-LL DD-LLL-D D-LLL-DD LL-DDD-L L-DDD-LL LLL-DD-L L-DD-LLL D-LL-DDD DDD-LL-D'.split(' '), // prettier-ignore
)
const BELGIAN = new Set(['D-LLL-DDD', 'LLL-DDD'])
const JOINED = new Set([...SHAPES].map((shape) => shape.replaceAll('-', '')))

const CAR = oneOf(
  "kenteken kentekens kentekenplaat nummerbord nummerbordje nummerplaat auto auto's autootje wagen busje bus bestelbus scooter brommer motor snorfiets taxi bestuurder rijdt reed parkeert geparkeerd parkeerplaats parkeerplek lampen lichten golf polo opel fiat volvo toyota tesla bmw audi kia peugeot renault volkswagen vw mercedes ford seat skoda citroen suzuki mini vespa bromfiets aanhanger caravan camper vrachtwagen parkeert parkeerde invalidenplek invalidenparkeerplaats stoep chauffeur vluchtte aanreed",
)
const PLATE = oneOf('kenteken kentekens kentekenplaat nummerbord nummerbordje nummerplaat')
const CODE = oneOf(
  'lokaal lokalen kamer ruimte groep groepen klas klassen code les lescode module artikel model type versie bestelnummer order ordernummer kluis kluisje quiz kahoot vak vakcode score stand wachtwoord pin team teamnaam quiznaam reserveringsnummer reservering periode bladzijde opdracht cluster rooster',
)
const because = [{ nl: 'heeft de vorm van een kenteken', en: 'has the shape of a number plate' }]

export const recogniser: Recogniser = {
  kind: 'licence-plate',
  needs: HAS.digit,
  find(reading) {
    const seen: Seen[] = []
    const see = (match: RegExpExecArray): void => {
      seen.push({ kind: 'licence-plate', start: match.index, end: match.index + match[0].length, because })
    }
    for (const match of reading.text.matchAll(DASHED)) if (isDashed(reading, match)) see(match)
    if (!reading.words.some(CAR)) return seen
    for (const match of reading.text.matchAll(SPACED)) if (isLoose(reading, match)) see(match)
    for (const match of reading.text.matchAll(TOGETHER)) if (isLoose(reading, match)) see(match)
    return seen
  },
  examples: {
    hits: [
      'Wie heeft er een grijze Polo met kenteken [[GK-482-T]]? De lampen staan nog aan.',
      'Die man in de [[12-XRB-7]] stond weer bij het hek',
      'auto van meneer Smit: [[4-TKB-19]]',
      'kenteken is [[gk482t]] als je m ziet',
      'nummerbord [[XX 12 34]] stond dubbel geparkeerd',
      'Zwarte scooter, [[DRB-47-F]], reed over het plein.',
      'Let op: [[RT-PL-08]] rijdt elke dag te hard langs school',
      'De bus heeft kenteken [[37-BND-5]].',
      'Belgisch kenteken [[1-ABC-234]] voor de poort',
      'Mijn moeder rijdt in de [[H-742-NP]]',
      'De bestuurder van [[TJ 606 D]] reed heel netjes',
      'mijn vespa, [[F 183 DR]], staat nog bij het hek',
    ],
    misses: [
      'We zitten vandaag in lokaal B-12-04.',
      'Groep 12-AB-34 heeft gym in de andere zaal.',
      'De datum is 12-03-14, schrijf hem op.',
      'Bestelnummer XX-12-34 ligt klaar',
      'Uitslag: 3-1-2 en 10-12-11',
      'We gaan met de bus naar lokaal 204 voor de les van 3e uur',
      'De kahoot heeft code AB-12-CD',
      'Opdracht 4 t/m 12, blz 33',
      'jongens 3-0-1 gewonnen met auto racen',
      'auto, postcode 1622HG Hoorn',
      'In het prentenboek heeft de auto kenteken XX-00-XX.',
      'Team AB-12-CD heeft gewonnen!',
      'de auto van de meester is 12 jaar oud',
      'om 8 uur staat de bus er',
      'Dat heb ik 123456 keer gezegd in de auto',
    ],
  },
}

function shapeOf(text: string): string {
  return text.replace(/[a-z]/gi, 'L').replace(/\d/g, 'D')
}

/** As in a picture book: only the letter X, and one digit again and again. */
const MADE_UP = /^(?=[^\d]*(\d)(?:\D|\1)*$)[X\d-]+$/i

function isDashed(reading: Reading, match: RegExpExecArray): boolean {
  const [plate] = match
  const end = match.index + plate.length
  const car = near(reading, match.index, end, CAR, 10, 8)
  const shape = shapeOf(plate)
  if (MADE_UP.test(plate)) return false
  if (!SHAPES.has(shape)) return car && BELGIAN.has(shape)
  if (car) return true
  return plate === plate.toUpperCase() && !near(reading, match.index, end, CODE, 3, 2)
}

/** Without dashes only with a word for a car, and never a row of plain words or figures ("de 12 jaar"). */
function isLoose(reading: Reading, match: RegExpExecArray): boolean {
  const [plate] = match
  const end = match.index + plate.length
  const known = plate.includes(' ') ? SHAPES.has(shapeOf(plate).replaceAll(' ', '-')) && plate === plate.toUpperCase() : JOINED.has(shapeOf(plate)) // prettier-ignore
  // four digits and two letters are a postcode sooner
  if (/^\d{4}[a-z]{2}$/i.test(plate) && !near(reading, match.index, end, PLATE, 4, 2)) return false
  return known && near(reading, match.index, end, CAR, 10, 8) && !near(reading, match.index, end, CODE, 2, 0)
}
