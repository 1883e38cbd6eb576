import { addressesIn } from '../language/addresses.ts'
import { HAS } from '../language/reading.ts'
import type { Recogniser } from '../recogniser.ts'

const because = [{ nl: 'een straat met een huisnummer', en: 'a street with a house number' }]

export const recogniser: Recogniser = {
  kind: 'address',
  needs: HAS.digit,
  // a house number in words has no digit
  cues: [
    {
      id: 'home',
      because: { nl: 'noemt waar iemand woont', en: 'says where somebody lives' },
      patterns: ['(adres|woon|woont|wonen|feestje|bezorgen)'],
    },
  ],
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
      'Feestje bij Daan, [[Waterlelie twaalf]], neem je zwemspullen mee',
      'Post graag naar mijn nieuwe adres: [[Nieuwe Gracht 8 rood]], 2011 AB',
      'Fabian, [[Rietkraag 6 D]], 2771 RT',
      "Ik woon sinds mei op [['t Zand 5]], kom langs",
      'Hij woont in Antwerpen, [[Lange Leemstraat 88 bus 3]]',
      'we gaan met z’n allen naar het huis van Robin: [[Kerkstraat 4]]',
      'Sanne Visser, [[Molenweg 12, 2e etage]]',
      'Ze is niet op school geweest. [[Beukenlaan 27]], 1077 WH, huiswerk graag brengen.',
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
      'Sem, groep 7, komt morgen weer',
      'Bij Ajax 2 doelpunten gezien.',
      'Graag overmaken aan Dorien, NL36 ASNB 0083 8409 12',
      'Je pakket ligt klaar bij het afhaalpunt, Marktplein 4.',
    ],
  },
}
