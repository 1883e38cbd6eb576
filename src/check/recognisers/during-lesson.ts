import { sentenceNear } from '../language/around.ts'
import type { CueHit } from '../language/cues.ts'
import { isNegated, isQuoted } from '../language/frame.ts'
import type { Reading } from '../language/reading.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const BECAUSE = { nl: 'zegt dat je nu in de les zit', en: 'says that you are in a lesson now' }
const LESSON = '(les|wiskunde|nederlands|engels|frans|duits|biologie|bio|scheikunde|natuurkunde|nask|economie|eco|geschiedenis|gs|aardrijkskunde|ak|gym|gymles|rekenen|mentorles|mentoruur|wiskundeles|engelse les|duitse les|franse les|natuurkundeles|scheikundeles|biologieles|geschiedenisles|tekenles|muziekles|ckv|maatschappijleer|maatschappijles|informatica|latijn|grieks|spaans|lo|lesuur|studieuur|godsdienst|techniek|handvaardigheid|spaanse les|klas|college)' // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'during-lesson',
  cues: [
    {
      id: 'now',
      because: BECAUSE,
      patterns: [
        `(zit|zitten|zitte|zit ik|hang|ben|zijn) & (nu|op dit moment|momenteel|nog|weer|rn|hier|midden|stiekem|letterlijk|ff) & (in|bij|onder|tijdens|middenin) (de|het|een|t|mijn|n)? (saaie|saaiste|dooie|droge)? ${LESSON}`,
        `(zit|zitte) (ik)? (bij|in) (de|t)? (saaie|saaiste)? ${LESSON} (en|rn|nu|haha|help|lol|pff|zo|te|dus)`,
        `(kzit|kben) (nu|nog|weer|hier)? (in|bij|onder) (de|het|t)? ${LESSON}`,
        `ik zit (in|onder|bij) (de|een)? (saaie|saaiste)? (les|wiskunde|wiskundeles|mentorles|gymles|scheikunde|natuurkunde|geschiedenis|biologie|economie|aardrijkskunde|lesuur)`,
        `(post|app|appen|film|filmen|typ|stuur|tiktok|tiktokken|snap|snappen|live|insta|scroll|scrollen|whatsappen|bel|story) & (nu|ik|stiekem|gewoon|we) & (tijdens|onder|in|midden in) (de|het|een|deze|t|mijn)? ${LESSON}`,
        `(tijdens|onder|middenin|midden in) (de|het|deze|t|mijn)? ${LESSON} & (stiekem|nu|live|app|appen|telefoon|post|tiktok|snap|story|verveel|saai|film|filmen|scroll)`,
        '(leraar|docent|juf|meester|mentor|meneer|mevrouw|ze|hij) (ziet|merkt|kijkt|heeft|let|is|praat|staat) & (niks|niet|niets|even|gewoon|alleen|bord|weg) & (telefoon|mobiel|app|appen|tafel|tiktok|story|live|les|post|zit hier)',
        '(telefoon|mobiel|mobieltje|tel) & (onder|achter) & (tafel|bureau|boek|etui|tas) & (les|nu|leraar|docent|meneer|mevrouw|juf|stiekem|zit|app)',
        `(live|story|snap|filmpje|tiktok|groetjes|groeten|selfie|update|liveblog|vlog) (vanuit|uit|in|onder) (de|het|mijn|onze)? (les|gymles|tekenles|engels|duits|frans|nederlands|biologie|economie|geschiedenis|klas|lokaal|wiskunde|wiskundeles|klaslokaal|gymles|aula|scheikunde|mentorles)`,
        `(in|bij) (de|t)? ${LESSON} (nu|rn|momenteel)`,
        '^in de les (en|nu|rn)',
        `(verveel|verveeld|saai|dood) & (in|bij|tijdens) (de|deze|het)? ${LESSON} & (nu|me|zit|help|hier|rn|zo)`,
        `nu ${LESSON} (saai|help|en|haha|lol|pff|dus)`,
        `^nu (bij|in) (de|het)? (les|wiskunde|gym|engels|nederlands|scheikunde|biologie|economie|geschiedenis|duits|frans|wiskundeles|mentorles)`,
        '(mijn|de|mn|onze) (1|2|3|4|5|6)? (klas|leerlingen|brugklas|groep|examenklas|havo|vwo|mavo|vmbo|brugklassers|kleuters) & (nu|terwijl|momenteel|op dit moment) & (toets|werken|werkt|zitten|zit|maken|maakt|stil|lezen|leest) & (ik|ff|even|post|insta|hier|scroll)',
        `(geef|sta) & (nu|momenteel|op dit moment) & (les|voor de klas)`,
        '(eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|laatste|1e|2e|3e|4e|5e|6e|7e|8e) (uur|lesuur) (nu|rn|en|bezig|zit)',
        `(bezig|gestart) & (les|wiskundeles|uitleg) & (nu|leraar|docent|telefoon|stiekem|ik app)`,
        `(ontsnap|red|help) (me|mij) (uit|van) (deze|dit|de) (les|lesuur|wiskunde|wiskundeles)`,
      ],
    },
  ],
  find(reading, hits, { situation }) {
    if (situation.duringLesson === false) return []
    const meant = hits.filter((hit) => !isQuoted(reading, hit) && !isNegated(reading, hit, 1, 0) && isNow(reading, hit))
    return meant.length > 0 ? [seenMessage('during-lesson', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'zit nu bij wiskunde zo saai help',
      'Ik zit in de les en verveel me dood',
      'post dit stiekem tijdens engels lol',
      'Live vanuit de klas, meneer ziet niks!',
      'telefoon onder de tafel, leraar heeft niks door haha zit hier bij bio',
      'Mijn klas maakt nu een toets, dus ik zit hier even op insta te kijken.',
      'kzit in de les ff snel dan',
      'ik zit nu in de saaiste les ooit',
      'Sta nu voor de klas en film even mee.',
      'we zitten momenteel in de mentorles en tiktokken gewoon',
    ],
    misses: [
      'Ik zit in de klas bij Sem.',
      'De les van morgen gaat niet door.',
      'Telefoons mogen niet tijdens de les.',
      'Gisteren zat ik in de saaiste les ooit.',
      'Wie geeft er les aan 2b?',
      'Na de les ga ik naar huis.',
      'Ik zit nu in de trein.',
      'Straks wiskunde, daarna vrij.',
      'Wat leren jullie bij geschiedenis?',
      'Nu pauze, eindelijk!',
      { text: 'zit nu bij wiskunde', duringLesson: false },
    ],
  },
}

const NOT_NOW =
  /^(?:gisteren|morgen|straks|vorige|volgende|zat|zaten|vroeger|later|vanavond|daarna|mogen|mag|verboden|pauze|tussenuur|had|hadden|nooit|zodra|na|als|wanneer|elke|altijd)$/

function isNow(reading: Reading, hit: CueHit): boolean {
  const sentence = sentenceNear(reading, hit.from)
  if (!sentence) return false
  return (
    !sentence.question && !reading.words.slice(sentence.from, sentence.until).some((word) => NOT_NOW.test(word.form))
  )
}
