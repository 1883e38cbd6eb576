/** Word classes that cues may name as `@class`. Small letters, no accents. */
import { FIRST_NAMES, UNCLEAR_WHEN_SMALL } from './lexicon/first-names.ts'
import { HARM_CLASSES } from './lexicon/harm.ts'
import { NUDE_CLASSES } from './lexicon/nudes.ts'
import { CARE_CLASSES } from './lexicon/self-harm.ts'
import { ABUSE, LOW, SOFT_ABUSE, VILE } from './lexicon/insults.ts'

import { wordList as words } from './word-list.ts'

export const WORD_CLASSES: Readonly<Record<string, readonly string[]>> = {
  /** Someone present. */
  you: words('je jij jou jouw jullie u uw jezelf ge gij ju'),
  /** Someone spoken about. */
  them: words('hij zij ze hem haar hun hen die deze degene iemand'),
  /** Anyone but the speaker. */
  person: words('je jij jou jullie u hij zij ze hem haar hun hen die diegene iemand'),
  me: words('ik mij me mijn mezelf'),
  us: words('wij we ons onze'),
  whose: words('jouw je uw zijn haar hun mijn onze ons'),
  not: words('niet geen nooit nergens niemand zonder nooit niks'),
  pupil: words(
    'leerling leerlingen kind kinderen klasgenoot klasgenoten meisje jongen meiden jongens meisjes student studenten brugklasser brugklassers kleuter kleuters',
  ),
  staffrole: words(
    'juf juffen juffrouw meester meesters leraar lerares leraren docent docenten docente mentor mentoren directeur directrice rector conrector conciërge concierge teamleider leerkracht leerkrachten collega collegas conrectoren onderwijsassistent onderwijsassistente stagiair stagiaire decaan zorgcoordinator',
  ),
  parent: words('ouder ouders vader moeder papa mama pap mam verzorger verzorgers opa oma'),
  schoolplace: words(
    'school schoolplein klas klaslokaal lokaal aula gymzaal gang kantine plein bibliotheek fietsenhok kleedkamer basisschool middelbare college lyceum gymnasium mavo havo vwo mbo kleuterklas brugklas groep',
  ),
  time: words(
    'morgen vanavond vanmiddag straks nu vandaag overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren',
  ),
  /** Abuse: nouns that are it by themselves, nouns and adjectives that are it when said of a person. */
  abuse: ABUSE,
  softabuse: SOFT_ABUSE,
  low: LOW,
  vile: VILE,
  /** First names that are no word of their own. */
  who: [...FIRST_NAMES].filter((name) => !UNCLEAR_WHEN_SMALL.has(name) && /^[a-z'-]{3,}$/.test(name)),
  ...HARM_CLASSES,
  ...NUDE_CLASSES,
  ...CARE_CLASSES,
}
