import { addressesIn } from '../language/addresses.ts'
import { HAS } from '../language/reading.ts'
import type { Recogniser } from '../recogniser.ts'

const because = [{ nl: 'een straat met een huisnummer', en: 'a street with a house number' }]

export const recogniser: Recogniser = {
  kind: 'address',
  needs: HAS.digit,
  find(reading, _hits, { context }) {
    return addressesIn(reading, context)
      .filter((address) => address.personal)
      .map(({ start, end }) => ({ kind: 'address', start, end, because }))
  },
  examples: {
    hits: [
      'Ik woon op de [[Beukenlaan 14]], kom je ook?',
      'feestje bij mij thuis, [[kerkstraat 12b]] vanaf 8 uur',
      'Familie de Wit, [[Van der Helststraat 3]], 7411 AB Deventer',
      'Haar adres is [[Burgemeester van Tuylplein 8 A]].',
      'Hij is verhuisd naar de [[Laan van de Vrede 102]] in Zwolle.',
      'Sem woont aan de [[Prins Bernhardweg 7-2]].',
      'kan iemand dr huiswerk brengen? [[lindenlaan 45]]',
      'Wij wonen op [[Vogelzang 23]], naast de sloot',
      'adres: [[Waterlelie 5]], 3435 AB Nieuwegein',
      'Graag bezorgen op [[Dorpsstraat 22bis]].',
      '[[Jan van Galenstraat 114]] daar woont die gast dus',
      'ik zit bij oma, [[Molenweg nr. 9]]',
      'De ouders van Lotte (gescheiden): [[Eikenlaan 3]] en [[2e Boomdwarsstraat 17]]',
      'Mijn oppas woont [[Korte Houtstraat 5-III]].',
    ],
    misses: [
      'Onze school staat aan de Schoolstraat 2.',
      'We gaan naar het Zeemuseum, Havenkade 10.',
      'Loop door de Beukenlaan 5 minuten rechtdoor.',
      'Ik zag hem in de Kerkstraat.',
      'Om 10 uur verzamelen bij de sporthal, Sportlaan 4.',
      'Op het schoolplein 3 doelpunten gescoord!',
      'Nederland 3 - Duitsland 2, wat een wedstrijd',
      'De bakkerij aan de Dorpsstraat 40 sponsort de taarten.',
      'Onderweg 3 keer gestopt.',
      'Boek 4, hoofdstuk 12, bladzijde 33',
      'De Molenweg is 2 weken afgesloten.',
      'OBS De Klimboom, Beukenlaan 14, 7411 AB Deventer',
      'Groep 7 gaat op 12 mei naar het park',
      'De snelweg A28 en de Ringweg 30 km',
    ],
  },
}
