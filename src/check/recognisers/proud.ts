import { isNegated, isQuoted } from '../language/frame.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const PROUD = { nl: 'trots of een compliment', en: 'pride or a compliment' }
const FEAST = { nl: 'iets te vieren', en: 'something to celebrate' }

export const recogniser: Recogniser = {
  kind: 'proud',
  cues: [
    {
      id: 'proud',
      because: PROUD,
      patterns: [
        '(trots|supertrots|apetrots|megatrots|supertrotse|beretrots|reuzetrots|trotse)',
        '(chapeau|petje af|hulde|klasse|complimenten|compliment|pluim|respect) (voor|aan|jongens|allemaal|team)',
        '(groot|dik|enorm|dikke|heel) (compliment|complimenten|pluim)',
        'wat een (topper|toppers|kanjer|kanjers|talent|talenten|prestatie|mooie|prachtige|geweldige|fantastische|leuke|geslaagde|superleuke|heerlijke|gezellige|feest|geweldig)',
        '(wat|zo) (hebben|heeft|had|deden|deed|zijn) ... (goed|mooi|knap|hard|prachtig|geweldig|super|fantastisch|genoten)',
        '(jullie|je|ze|leerlingen|kinderen|klas|team|groep) ... (knap|fantastisch|geweldig|prachtig|schitterend|super|supergoed|keihard) (gedaan|gewerkt|gespeeld|gemaakt|gezongen|geholpen|gepresteerd|gepresenteerd)',
        '(knap|goed|super|netjes|lekker|mooi|geweldig|top) (gedaan|gewerkt|gespeeld|bezig|werk) (jongens|allemaal|team|toppers|kanjers)?',
        '(bedankt|dank|dankjewel|dankuwel|dankbaar) ... (inzet|hulp|moeite|geweldige|fantastische|mooie|leuke|lieve|gezellige)',
        '(geweldige|fantastische|prachtige|mooie|knappe|indrukwekkende|leuke|geslaagde|schitterende) (prestatie|middag|dag|avond|voorstelling|musical|uitvoering|resultaten|werkstukken|tekeningen|les|week|optreden|sportdag|excursie|project)',
        '(genoten|genieten) van',
        '(beste|leukste|liefste|mooiste) (school|klas|team|juf|meester|docent|collegas|mentor|leerlingen)',
        'blij met (zulke|deze|zon|ons|onze|mijn)',
      ],
    },
    {
      id: 'feast',
      because: FEAST,
      patterns: [
        '(gefeliciteerd|gefeli|proficiat|hoera|hieperdepiep|felicitaties|feliciteren|gefeliciflapstaart|hulde)',
        '(geslaagd|geslaagden|gewonnen|kampioen|kampioenen|diploma|diplomas|diploma-uitreiking|eerste plaats|eerste prijs|finale gehaald|predicaat|excellente|jubileum)',
        '(gehaald|behaald|bereikt) & (diploma|finale|prijs|medaille|certificaat|keurmerk|record|bedrag|zwemdiploma|rijbewijs)',
        '(opgehaald|ingezameld) .. (euro|bedrag|voor)',
        '(jarig|verjaardag) & (gefeliciteerd|hoera|vieren|feest|vandaag)',
      ],
    },
  ],
  find(reading, hits, { seen }) {
    const meant = hits.filter(
      (hit) =>
        !isQuoted(reading, hit) && !isNegated(reading, hit, 2, 1) && !isMocked(reading.words[hit.from - 1]?.form),
    )
    return meant.length > 0 && !seen.some((fact) => fact.kind === 'school-criticism')
      ? [seenMessage('proud', reading, reasons(meant))]
      : []
  },
  examples: {
    hits: [
      'Wat zijn wij trots op onze brugklassers!',
      'Gefeliciteerd aan alle geslaagden van 2026!',
      'Jullie hebben keihard gewerkt, toppers!',
      'Groep 8 heeft het schoolvoetbaltoernooi gewonnen!',
      'Dank aan alle ouders voor hun geweldige hulp bij het kamp.',
      'Wat een prachtige voorstelling was dat gisteravond.',
      'Een dik compliment voor de conciërge, alles was op tijd klaar.',
      'Knap gedaan allemaal, 850 euro ingezameld voor het hospice.',
      'dikke prestatie, gefeli bro',
      'Genoten van de sportdag met de hele school.',
    ],
    misses: [
      'Daar ben ik niet trots op.',
      'Vergeet morgen je gymspullen niet.',
      'Hij schreef "wat een topper" en dat was gemeen.',
      'De uitreiking is om 19.00 uur in de aula.',
      'Wanneer krijgen we de toets terug?',
      'Nooit trots geweest op dit gebouw.',
    ],
  },
}

function isMocked(before: string | undefined): boolean {
  return before === 'zogenaamd' || before === 'te' || before === 'zogenaamde'
}
