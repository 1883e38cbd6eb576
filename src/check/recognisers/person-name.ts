import { personNames, type PersonName } from '../language/names.ts'
import type { Words } from '../../protocol/kinds.ts'
import type { Recogniser } from '../recogniser.ts'

const BECAUSE: Readonly<Record<PersonName['why'], Words>> = {
  first: { nl: 'een voornaam', en: 'a first name' },
  last: { nl: 'een achternaam', en: 'a family name' },
  title: { nl: 'staat achter juf, meester of een titel', en: 'stands behind a title' },
  initials: { nl: 'voorletters met een achternaam', en: 'initials with a family name' },
  context: { nl: 'de zin noemt hier iemand', en: 'the sentence names somebody here' },
  roster: { nl: 'staat in de groepslijst', en: 'stands in the group list' },
}

export const recogniser: Recogniser = {
  kind: 'person-name',
  // Any word can be a name; one look in a set for each word.
  always: true,
  find(reading, _hits, { context }) {
    return personNames(reading, context).map(({ start, end, why }) => ({
      kind: 'person-name',
      start,
      end,
      because: [BECAUSE[why]],
    }))
  },
  examples: {
    hits: [
      'Wie heeft de gymtas van [[Sem]] gezien?',
      'wtf die [[jayden]] weer met zn grote mond',
      'Morgen gaan [[Fatima]] en [[Quinty]] mee naar de opera.',
      'Juf [[Anja]] en meester [[Bart]] wachten bij het hek.',
      'Mevrouw [[De Vries]] neemt de les over van meneer [[El Amrani]].',
      'Namens de school, [[J.P. Bakker]]',
      "[[Sem]]s fiets staat nog bij de kantine en [[Anna]]'s jas ook",
      'Bedankt voor de hulp!\nGroetjes,\n[[Tineke van der Berg]]',
      'Volgende week begint [[Oleksandra Kovalenko]] in onze klas.',
      '[[Kwame Mensah]], [[Zhang Wei]] en [[Sharvien Ramdin]] zitten in het team.',
      'Vraag het even aan juf [[Roos]].',
      'Leerling [[Xyriel]] mist nog een handtekening.',
      'Mw. [[Janssen-de Boer]] belt u vanmiddag terug.',
      'De moeder van [[Łukasz]] heeft de hapjes gemaakt.',
      'kan [[samira]] ook komen of moet die oppassen',
    ],
    misses: [
      'De school staat in de Jan Steenstraat, naast Albert Heijn.',
      'Een roos en een madeliefje in de lente, prachtig!',
      'We lezen een boek van Paul van Loon en kijken naar Jip en Janneke.',
      'Max Verstappen heeft weer gewonnen!',
      'Onze hond Max mag mee op schoolreis.',
      'Ben je er al? Will je nog iets eten?',
      'Beste ouders, in Mei zijn we twee weken vrij.',
      'Het Johan de Witt College speelt tegen het Willem van Oranje Lyceum.',
      'Google Classroom doet het niet, kijk in Magister.',
      'Koning Willem-Alexander opent de tentoonstelling over Rembrandt.',
      'Sinterklaas komt vrijdag aan in Amsterdam.',
      'Dit dak is gelegd door Hoekstra BV.',
    ],
  },
}
