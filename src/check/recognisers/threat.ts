import { announcedHarm, isAboutSport, isPractical } from '../language/harm-talk.ts'
import { HARM_CALLS } from '../language/lexicon/harm-parts.ts'
import { ANNOUNCES, THREAT_CUES } from '../language/lexicon/threat-cues.ts'
import { NO_THREAT_CUES } from '../language/lexicon/threat-exceptions.ts'
import { isNegated, isPlay, standing, tellsOfAbuse } from '../language/frame.ts'
import type { CueHit } from '../language/cues.ts'
import type { Reading } from '../language/reading.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

/** The cue whose words only say that the text is to be read by its parts. */
const PARTS = 'parts'

/** Cues that hold a "not" of their own, so that a "not" beside them takes nothing back. */
const DENIES = new Set(['veiled', 'unless', 'fate'])

/** Cues that foretell: a practical warning may sound the same. */
const FORETELLS = new Set(['veiled', 'fate'])

/** Cues that say no more than "or else": where images are the harm, they are no threat of their own. */
const WEAK = new Set(['veiled', 'unless'])

/** The hits that count: not taken back by a "not" beside them, not about a match, not a practical warning. */
function meant(reading: Reading, hits: readonly CueHit[]): readonly CueHit[] {
  if (isAboutSport(reading)) return []
  const practical = isPractical(reading)
  return hits.filter((hit) => {
    if (practical && FORETELLS.has(hit.cue.id)) return false
    return DENIES.has(hit.cue.id) || !isNegated(reading, hit, 3, 1)
  })
}

export const recogniser: Recogniser = {
  kind: 'threat',
  cues: [
    ...THREAT_CUES,
    ...NO_THREAT_CUES,
    { id: PARTS, because: ANNOUNCES.harm, patterns: [`(${HARM_CALLS.join('|')})`] },
  ],
  find(reading, all, { seen }) {
    if (tellsOfAbuse(seen) || isPlay(reading)) return []
    const images = seen.some((fact) => fact.kind === 'sexual-image')
    const hits = all.filter((hit) => hit.cue.id !== PARTS)
    const counted = meant(reading, standing(reading, hits)).filter((hit) => !(images && WEAK.has(hit.cue.id)))
    if (counted.length > 0) return [seenMessage('threat', reading, reasons(counted))]
    const harm = hits.some((hit) => hit.cue.id.startsWith('except')) ? undefined : announcedHarm(reading)
    return harm && !(images && harm === 'veiled') ? [seenMessage('threat', reading, [ANNOUNCES[harm]])] : []
  },
  examples: {
    hits: [
      'Morgen na school sla ik je helemaal verrot',
      'Ik weet waar je woont, dus let op je woorden.',
      'kga je echt kapot maken als ik je buiten zie',
      'Als je niet betaalt dan steken we je fiets in de fik',
      'Jij gaat eraan vriend',
      'Wacht maar tot na school, dan ben je van ons',
      'Ik neem morgen een mes mee en dan zullen we zien wie er lacht',
      'Mevrouw, het zou jammer zijn als er iets met uw auto gebeurt.',
      'Kom maandag maar niet naar school als je leven je lief is',
      'Hou je mond hierover of ik breek je vingers',
      'we wachten je op bij het fietsenhok, je krijgt klappen',
      '50 euro voor vrijdag, anders komen mijn broers bij je langs',
      'M0rgen sl4 ik je in elk44r',
      'U geeft mijn zoon een voldoende, anders zult u het merken. Ik weet waar uw kinderen op school zitten.',
      'Ik blaas heel die school op',
    ],
    misses: [
      'Ik maak je taak wel even af.',
      'We maken ze zaterdag in met voetbal!',
      'Ik ga dood van het lachen om jullie filmpje',
      'Kijk maar uit met fietsen, het is glad bij school.',
      'Mijn moeder vermoordt me als ik weer een onvoldoende haal',
      'Ik schiet je straks dood in Fortnite haha',
      'Pas op, de stoep is nat.',
      'Ik doe je niks, ik wil alleen praten.',
      'Hij zei dat hij me na school in elkaar gaat slaan. Wat moet ik doen?',
      'Vergeet niet te betalen voor de excursie, anders kan je kind niet mee.',
      'Ik pak je tas wel even mee naar het lokaal.',
      'Ik haal je straks op bij school, wacht maar bij de poort.',
      'We moeten dit probleem aanpakken voordat het uit de hand loopt.',
      'In het boek steekt de hoofdpersoon zijn broer neer.',
    ],
  },
}
