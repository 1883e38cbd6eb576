import { tellsOfAbuse } from '../language/frame.ts'
import { GROUP_VOCABULARY, hasGroupContempt } from '../language/group-talk.ts'
import { seenMessage, type Recogniser } from '../recogniser.ts'

const CONTEMPT = {
  nl: 'spreekt met minachting over een groep mensen of sluit ze uit',
  en: 'speaks with contempt of a group of people or shuts them out',
}
const LESSON = new Set(
  'geschiedenis geschiedenisles werkstuk spreekbeurt presentatie debat stelling opstel essay roman boek film serie documentaire personage toneelstuk hoofdstuk maatschappijleer burgerschap voorlichting gastles hitler nazi nazis holocaust shoah bezetting slavernij kolonialisme apartheid inquisitie auschwitz wo2 emancipatie mensenrechten grondwet artikel grondrechten museum kabinet verkiezingen'.split(
    ' ',
  ),
)

export const recogniser: Recogniser = {
  kind: 'discrimination',
  always: true, // a group's name may be misspelt or glued to the next word: no cue can tell
  cues: [{ id: 'group', because: CONTEMPT, patterns: [`(${[...GROUP_VOCABULARY].join('|')})`] }],
  find(reading, _hits, { seen }) {
    if (tellsOfAbuse(seen) || reading.words.some((word) => LESSON.has(word.form))) return []
    return hasGroupContempt(reading) ? [seenMessage('discrimination', reading, [CONTEMPT])] : []
  },
  examples: {
    hits: [
      'Alle homo’s zijn vies',
      'ik haat moslims',
      'Marokkanen horen hier niet thuis',
      'vieze kankerjood',
      'Vluchtelingen verdienen geen respect',
      'm0sl1ms zijn ratten',
      'Meisjes horen niet op voetbal, die kunnen niks',
      'Rot op naar je eigen land, vieze Turk',
      'ikhaathomos',
      'Joden zijn wlagelijk',
      'Gehandicapten horen niet op een gewone school',
      'Buitenlanders stelen allemaal, gooi ze het land uit',
      'Er wonen veel transgenders in de stad. Ze zijn echt gestoord.',
      'Zwarte mensen zijn minder waard',
    ],
    misses: [
      'Ik haat homo’s helemaal niet',
      'Wie zegt dat "moslims vies zijn" zit fout',
      'Wij homo’s vieren vandaag coming-outdag',
      'Ajax-fans zijn honden',
      'Vluchtelingen verdienen respect',
      'Mijn Marokkaanse buurman is ziek',
      'In WO2 vermoordden de nazi’s zes miljoen Joden',
      'Ik ben trans en daar ben ik trots op',
      'Hij schold mij uit voor kankerneger, waar kan ik dit melden?',
      'De meisjes van groep 8 hebben gewonnen',
      'Ik haat spruitjes',
      'Docenten zijn lui',
      'Moslims vieren deze week het Suikerfeest',
      'Niemand mag vrouwen slaan',
    ],
  },
}
