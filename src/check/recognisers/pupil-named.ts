import { isTitle } from '../language/name-words.ts'
import { personNames, type PersonName } from '../language/names.ts'
import type { Reading } from '../language/reading.ts'
import { seenMessage, type Asked, type Recogniser } from '../recogniser.ts'

const BECAUSE = { nl: 'een leerling met voor- en achternaam', en: 'a pupil with first and last name' }

const PUPIL = /^(?:leerling|leerlinge|leerlingen|klas|klasgenoot|klasgenoten|klasgenootje|brugklas\w*|groep|kleuter|kleuters|zoon|dochter|kind|kinderen|geslaagd|geslaagden|diploma|toets|cijfer|cijfers|rapport|spreekbeurt|examen|eindexamen|havo|vwo|vmbo|mavo|gymnasium|huiswerk|leerlingnummer|leerlingenraad|uitblinker|schooladvies|absent|spijbelt|gespijbeld|geschorst|mentorleerling|mentorkind|leerjaar|bovenbouw|onderbouw|jongen|meisje|scholier|nablijven|strafwerk|pws|profielwerkstuk|\d[a-z]{1,2}\d?|[hvmat]\d[a-z]?)$/ // prettier-ignore
const ADULT = /^(?:docent|docente|leraar|lerares|leerkracht|directeur|directrice|rector|conrector|mentor|teamleider|conciërge|concierge|juf|meester|ouder|ouders|moeder|vader|opa|oma|stagiair|stagiaire|schrijver|schrijfster|auteur|trainer|coach|gastdocent|wethouder|burgemeester|collega|wijkagent|schoolarts|vrijwilliger|voorzitter|coordinator|decaan|administratie|oud-leerling|namens|groet|groeten|groetjes|mvg)$/ // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'pupil-named',
  after: ['person-name'],
  find(reading, _hits, asked) {
    const full = personNames(reading, asked.context).filter(
      (name) => isFull(reading, name) && !isAdult(reading, name, asked),
    )
    if (full.length === 0) return []
    const pupil = full.some((name) => isPupil(reading, name))
    return pupil ? [seenMessage('pupil-named', reading, [BECAUSE])] : []
  },
  examples: {
    hits: [
      'Leerling Sem de Wit heeft de voorleeswedstrijd gewonnen!',
      'Emma de Jong uit groep 7 woont dichtbij.',
      'Gefeliciteerd Fatima Bouali, geslaagd voor je havo!',
      'Daan Hoekstra (3b) is weer te laat.',
      'Noor van Dijk en Ali Yilmaz zitten in de leerlingenraad.',
      'Mijn dochter Lisa Bakker heeft haar huiswerk af.',
    ],
    misses: [
      'Sem uit groep 7 heeft gewonnen.',
      'Docent Engels Jan Hoekstra gaat met pensioen.',
      'Juf Anja van Dijk is de nieuwe leerkracht van groep 4.',
      'Fijne vakantie!\nGroeten, Marieke de Wit, mentor 2c',
      'Onze leerlingen lezen een boek van Paul van Loon.',
      'Wethouder Peter Jansen opende ons nieuwe schoolplein voor de leerlingen.',
      'Bel Henk Smit voor de sleutel.',
    ],
  },
}

/** First and last name: two words or more, none of them a mere initial. */
function isFull(reading: Reading, name: PersonName): boolean {
  const last = reading.words[name.until - 1]
  return name.until - name.from > 1 && name.why !== 'initials' && (last?.raw.length ?? 0) > 1 && name.why !== 'title'
}

function isAdult(reading: Reading, name: PersonName, asked: Asked): boolean {
  if (isTitle({ reading, context: asked.context }, name.from - 1)) return true
  return near(reading, name, 3, ADULT)
}

/** Some word of being a pupil in its sentence, or anywhere in a short text. */
function isPupil(reading: Reading, name: PersonName): boolean {
  return near(reading, name, 14, PUPIL)
}

function near(reading: Reading, name: PersonName, reach: number, what: RegExp): boolean {
  for (let i = name.from - reach; i < name.until + reach; i++) {
    const word = reading.words[i]
    if (word && (i < name.from || i >= name.until) && what.test(word.form)) return true
  }
  return false
}
