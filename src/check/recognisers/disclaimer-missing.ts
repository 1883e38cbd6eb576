import { seenMessage, type Recogniser } from '../recogniser.ts'

const BECAUSE = {
  nl: 'er staat niet bij dat het je eigen mening is',
  en: 'it does not say that this is your own opinion',
}
const OWN = '(eigen|persoonlijke|persoonlijk|prive|privemening)'

export const recogniser: Recogniser = {
  kind: 'disclaimer-missing',
  // What is absent has no cue; the cues find the notice.
  always: true,
  cues: [
    {
      id: 'notice',
      because: BECAUSE,
      patterns: [
        `(mijn|mn|een|op|is|zijn|dit|puur) ${OWN} (mening|titel|opvatting|standpunt|visie|account|meningen|opinie|kijk|gedachte|gedachten|ervaring|bericht|post|blik)`,
        `${OWN} (mening|titel|opvatting|standpunt|visie|opinie|account)`,
        'mijn (mening|opinie|opvatting)',
        'op persoonlijke titel',
        '(spreek|schrijf|post|praat|zeg|deel|reageer) ... namens (mezelf|mijzelf)',
        'namens (mezelf|mijzelf)',
        '(spreek|spreken|schrijf|praat|zeg|post) .. voor (mezelf|mijzelf|mij persoonlijk)',
        'persoonlijke (noot|observatie|gedachte|frustratie|ontboezeming|reactie)',
        '(spreek|schrijf|post|praat|zeg|reageer|zit|ben) ... (prive|privepersoon|persoonlijk)',
        'niet (namens|uit naam van|in naam van|per se|noodzakelijk|noodzakelijkerwijs|perse) ... (school|werkgever|die|van|standpunt|mening)',
        '(geen|niet) (het)? (officieel|officiele) (standpunt|mening|schoolstandpunt|bericht|reactie)',
        '(niet|los) van (mijn|de) (werkgever|school)',
        'als (privepersoon|burger|mens|ouder)',
        '(tweets|posts|meningen|opvattingen|uitspraken) (zijn|op) .. (mij|mezelf|mijzelf|titel|eigen)',
        '(opinions|views) (are)? (my|mine)',
        'my own (opinion|views)',
        '(op|onder) (persoonlijk|eigen) (titel|naam)',
        'ik vind (persoonlijk|zelf)',
        'persoonlijk vind ik',
        'zoals ik het zie',
        '(privestandpunt|privemening|privebericht|priveaccount)',
        '(eigen|voor eigen) (rekening|humor|woorden|account)',
        '#opeigentitel',
        '(spreekt|praat|schrijft|zegt|post) ... (voor|namens) (mij|mezelf|mijzelf|zichzelf|haarzelf|hemzelf)',
        '(account|post|schrijf|zeg|bericht|tweet|mening) ... (is|zijn) ... van (mij|mezelf|mijzelf) (alleen)?',
        '(is|zijn) alleen van (mij|mezelf|mijzelf)',
        '(is|zijn) (helemaal|alleen|puur|gewoon) van (mezelf|mijzelf)',
        '(geen|niet het) (schoolbeleid|schoolstandpunt)',
        'niet van (school|de school|het bestuur|de directie)',
        'school (staat|is) (hier|niet) ... (buiten|los|verantwoordelijk)',
      ],
    },
  ],
  find: (reading, hits) =>
    hits.length > 0 || !reading.words.some((word) => word.kind === 'word')
      ? []
      : [seenMessage('disclaimer-missing', reading, [BECAUSE])],
  examples: {
    hits: ['Ik vind dat de school het beter kan.', 'Wat een fijne open dag was dat!', 'Als docent zie ik elke dag hoe hard wij werken.', 'Mijn leerlingen zijn toppers.', 'Het rooster deugt niet.', 'Iedereen heeft recht op goed onderwijs, ook hier.'], // prettier-ignore
    misses: ['Dit is mijn eigen mening, niet die van de school.', 'Ik schrijf dit op persoonlijke titel.', 'Dit zeg ik namens mezelf.', 'Ik spreek hier alleen voor mezelf.', '🙂🙂', 'Het rooster deugt niet. (Persoonlijke mening)', 'Ik spreek niet namens mijn werkgever.', 'Geen officieel standpunt, gewoon hoe ik erover denk.', 'Ik vind persoonlijk dat het anders moet.', 'Dat is mijn privéstandpunt.', 'Docent op Het Kompas, hier voor eigen rekening: het kan anders.', 'Dit account spreekt alleen voor mij.', 'Wat ik hier zeg is van mij alleen.'], // prettier-ignore
  },
}
