import type { CueHit } from '../language/cues.ts'
import { sentenceNear } from '../language/around.ts'
import { BODY, COMPLAINTS, DIAGNOSES, MEDICINES, TREATMENTS } from '../language/lexicon/health-words.ts'
import { identifies } from '../language/someone.ts'
import type { Reading } from '../language/reading.ts'
import { seenWords, type Recogniser, type Seen } from '../recogniser.ts'

const ILLNESS = { nl: 'iets over iemands gezondheid', en: "something about somebody's health" }
const CARE = { nl: 'een medicijn of behandeling', en: 'a medicine or a treatment' }

/** Groups, lessons and figures of speech in the same sentence: then nobody's health is told. */
const NOBODY = new Set(
  'leerlingen kinderen mensen iedereen veel sommige werkstuk spreekbeurt les lessen hoofdstuk boek film documentaire serie onderzoek voorlichting inzameling actie collecte thema wetenschappers infoavond informatieavond lezing workshop training cursus gen studie artikel podcast stichting sponsorloop jongeren dokters patienten quiz mensheid bevolking'.split(' '), // prettier-ignore
)
const FIGURES = new Set(
  'vet lekker ziek goeie beat goal nummer track doelpunt actie game wordt humor moe dood lach gelachen kapot deze die dit zo'.split(
    ' ',
  ),
)
const DENIED = new Set('niet geen nooit zonder'.split(' '))
const CARE_SIGNAL = new Set(
  'suicidaal zelfmoord zelfdoding snijdt snijden krast automutilatie zelfbeschadiging doodwillen'.split(' '),
)

export const recogniser: Recogniser = {
  kind: 'health',
  cues: [
    {
      id: 'illness',
      because: ILLNESS,
      patterns: [
        `(ernstige|zware|lichte|chronische|acute)? ${DIAGNOSES}`,
        '(heeft|heb|met|en|of) add',
        'syndroom van (down|gilles|tourette|asperger|rett)',
        'ziekte van (lyme|crohn|pfeiffer|huntington|alzheimer|parkinson|duchenne|hodgkin|kawasaki|graves)',
        `(gebroken|gekneusde|verstuikte|verzwikte|gescheurde|ontstoken|gekneusd|zere|pijnlijke) ${BODY}`,
        `${BODY} (gebroken|gekneusd|verstuikt|verzwikt|gescheurd|gekneust|verbrand|geblesseerd)`,
        '(epileptische|epilepsie) (aanval|aanvallen|toeval)',
        `pijn (in|aan|op) (mijn|mn|zijn|zn|haar|dr|de|zijn)? ${BODY}`,
        'pijn (in|op) (mijn|mn|zijn|zn|haar|de) (borst|buik|hoofd|keel|oor|oren)',
        `(allergie|allergisch|overgevoelig) voor (noten|pinda|pindas|melk|koemelk|bijen|wespen|katten|honden|ei|eieren|gluten|lactose|penicilline|schaaldieren|pinda's|noot|wespensteken|bijensteken|pollen|kiwi|soja|lactose|aardbeien|tomaat|huisstofmijt|huisstof|paarden|cavias|konijnen|latex|vis|gras|graspollen|sesam|cashewnoten|hazelnoten|aspirine|antibiotica|kunststof|nikkel|insectenbeten)`,
        '(long|positief) (covid|corona|getest)',
        '(verstandelijke|lichamelijke|visuele|auditieve|motorische|meervoudige) (beperking|handicap|achterstand)',
        '(laag|lage) (iq|weerstand)',
        '(maanden|weken) zwanger',
        'in verwachting',
        '(moeite|problemen) met (lopen|ademhalen|slikken|horen)',
        'zwak hart',
        'hoge bloeddruk',
        'glutenvrij dieet',
        'psychische (klachten|problemen)',
        '(mentale|psychische|medische) (klachten|problemen|toestand)',
        '(rugklachten|knieklachten|maagklachten|slaapproblemen|ademhalingsproblemen|spierziekte|darmziekte|nierziekte|longziekte|hartziekte|huidziekte|stofwisselingsziekte|bloedarmoede|schildklier)',
        'open tbc',
        '(hoge|flinke|lichte|40 graden) (koorts|verhoging)',
        '(rode|jeukende|hevige) uitslag',
        'uitslag op (zijn|haar|mijn|zn|mn|zijn hele) (hele)? (armen|benen|buik|gezicht|lijf|rug|handen)',
        '(zware|ernstige|diepe) (depressie|astma|rouw)',
      ],
    },
    {
      id: 'complaint',
      because: ILLNESS,
      patterns: [
        COMPLAINTS,
        `(hevige|erge|flinke|zware|beetje|heftige|vreselijke|chronische) ${COMPLAINTS}`,
        '(depri|psychotisch|overspannen geraakt)',
      ],
    },
    {
      id: 'treatment',
      because: CARE,
      patterns: [MEDICINES, TREATMENTS, `(geopereerd|operatie) aan (zijn|haar|mijn|zn|mn|de) (${BODY.slice(1, -1)}|hart|amandelen|blindedarm|ogen|oren|hersenen|heup)`, 'amandelen (geknipt|eruit)', 'in (het|t)? ziekenhuis', 'op de intensive care', 'in een rolstoel', 'aan (het|een) infuus', 'beenmerg transplantatie', 'in behandeling bij (de|het|een) (ggz|psycholoog|psychiater)', '(arm|been|pols|voet|enkel) in (het|t)? gips'], // prettier-ignore
    },
  ],
  find(reading, hits, asked) {
    const meant = hits.filter((hit) => isMeant(reading, hit) && identifies(reading, hit, asked))
    return longest(reading, meant)
  },
  examples: {
    hits: [
      'Sem heeft [[ADHD]] en krijgt extra tijd.',
      'Mijn dochter is vandaag [[ziek]], ze komt niet.',
      'Fatima zit aan de [[Ritalin]] sinds kort.',
      'Jayden ligt met een [[gebroken arm]] op de bank',
      'Mevrouw De Vries is [[zwanger]]!',
      'Ik heb [[griep]] dus kan niet komen.',
      'Let op, Noor heeft een [[notenallergie]] en haar [[epipen]] zit in het voorvak.',
      'Onze zoon heeft [[dyslexie]] en leest nog niet vlot.',
      'Meneer Bakker is [[overspannen]] en zit met een [[burn-out]] thuis.',
      'Lisa was weer [[flauwgevallen]] tijdens gym',
      'Yusuf gaat elke week naar de [[logopedist]].',
      'Daan ligt [[in het ziekenhuis]].',
      'Mila heeft [[epilepsie]], bel 112 als het lang duurt.',
      'die tim is [[autistisch]] dat zeggen ze',
    ],
    misses: [
      'Dat doelpunt was echt ziek man!',
      'Ik lach me ziek om die juf',
      'Veel leerlingen hebben griep, let goed op elkaar.',
      'Mijn spreekbeurt gaat over diabetes.',
      'We lopen zaterdag voor het goede doel: onderzoek naar kanker.',
      'Die toets was hoofdpijn, en nu vakantie!',
      'De computer is ziek, haha.',
      'In de klas van vandaag leerden we over allergie en astma.',
      'De schoolarts komt dinsdag langs.',
      'Ziek goed gedaan, Sem!',
      'Bij ziekte bel je voor half negen.',
      'wat een kankerweer',
    ],
  },
}

function isMeant(reading: Reading, hit: CueHit): boolean {
  const sentence = sentenceNear(reading, hit.from)
  if (!sentence) return false
  for (let i = sentence.from; i < sentence.until; i++) {
    const form = reading.words[i]?.form ?? ''
    if (NOBODY.has(form) || CARE_SIGNAL.has(form)) return false
  }
  if (DENIED.has(reading.words[hit.from - 1]?.form ?? '')) return false
  if (PROFESSIONALS.test(reading.words[hit.until - 1]?.form ?? '') && !isVisited(reading, hit)) return false
  if (isOtherRole(reading, hit) || isRecording(reading, hit)) return false
  return hit.cue.id !== 'complaint' || !isFigure(reading, hit)
}

const PROFESSIONALS =
  /^(?:logopedist|psycholoog|psychiater|kinderpsycholoog|kinderarts|orthopedagoog|neuroloog|cardioloog|speltherapeut)$/

/** Somebody goes to them; "the report of the speech therapist" tells nobody's illness. */
function isVisited(reading: Reading, hit: CueHit): boolean {
  return reading.words.slice(Math.max(0, hit.from - 3), hit.from).some(({ form }) => /^(?:naar|bij|via|ziet|heeft|krijgt)$/.test(form)) // prettier-ignore
}

/** "de beheerder is ziek": a job, no person that the text names. */
function isOtherRole(reading: Reading, hit: CueHit): boolean {
  const [role, verb] = reading.words.slice(Math.max(0, hit.from - 2), hit.from)
  return /^(?:is|was|ligt)$/.test(verb?.form ?? '') && /^(?:de|onze)$/.test(reading.words[hit.from - 3]?.form ?? '') && /(?:beheerder|fotograaf|monteur|schilder|chauffeur|planner|bezorger|leverancier|trainer|scheids|scheidsrechter|gastspreker|dj|kok|redacteur)$/.test(role?.form ?? '') // prettier-ignore
}

/** "ik heb opgenomen hoe …": with a telephone, not in a hospital. */
function isRecording(reading: Reading, hit: CueHit): boolean {
  if (reading.words[hit.from]?.form !== 'opgenomen') return false
  const around = reading.words.slice(Math.max(0, hit.from - 8), hit.until + 6).map(({ form }) => form)
  if (around.some((form) => /^(?:ziekenhuis|kliniek|ggz|spoed|afdeling|zorg)$/.test(form))) return false
  return around.some((form) => /^(?:heb|heeft|hebben|had|stiekem|geluid|filmpje|film|video|les|telefoon|mobiel|podcast|plan|lijst|contact)$/.test(form)) // prettier-ignore
}

/** "ziek vet", "een zieke beat", "lach me ziek", "die toets was hoofdpijn". */
function isFigure(reading: Reading, hit: CueHit): boolean {
  const next = reading.words[hit.until]
  if (next && next.sentence === reading.words[hit.from]?.sentence && /^(?:vet|lekker|goed|nice|moeilijk|hard|veel|gaaf|cool|lang|mooi|leuk|grappig|makkelijk|van)$/.test(next.form)) return true // prettier-ignore
  const part = reading.words[hit.from]?.part
  const before = reading.words.slice(Math.max(0, hit.from - 4), hit.from).filter((word) => word.part === part).map((word) => word.form) // prettier-ignore
  if (/^(?:dat|dit|die) (?:was|is) (?:zo|echt|gewoon|egt|best|super)?$/.test(before.slice(-3).join(' ')) || /(?:^| )(?:dat|dit) (?:was|is)$/.test(before.join(' '))) return true // prettier-ignore
  return before.includes('lach') || before.includes('lachte') || before.some((form) => FIGURES.has(form) && ['goal', 'beat', 'nummer', 'track', 'doelpunt', 'game', 'film', 'humor'].includes(form)) || isThing(before) // prettier-ignore
}

const THINGS =
  /^(?:toets|computer|laptop|actie|school|les|muziek|feest|feestje|app|plant|boom|hond|kat|konijn|cavia|concert|show|proefwerk|huiswerk|telefoon)$/

function isThing(before: readonly string[]): boolean {
  return before.some((form) => THINGS.test(form)) && !before.some((form) => /^(?:hij|zij|ze|ik|heeft|heb)$/.test(form))
}

/** Of hits that overlap the longest; each place once. */
function longest(reading: Reading, hits: readonly CueHit[]): readonly Seen[] {
  const sorted = [...hits].sort((a, b) => a.from - b.from || b.until - a.until)
  const seen: Seen[] = []
  let end = -1
  for (const hit of sorted) {
    if (hit.from < end) continue
    end = hit.until
    seen.push(seenWords('health', reading, withoutLead(reading, hit), hit.until, [hit.cue.because]))
  }
  return seen
}

/** The phrase begins at the illness, not at its article. */
function withoutLead(reading: Reading, hit: CueHit): number {
  return hit.until - hit.from > 1 && /^(?:een|de|het|heeft|heb|met|en|of)$/.test(reading.words[hit.from]?.form ?? '')
    ? hit.from + 1
    : hit.from
}
