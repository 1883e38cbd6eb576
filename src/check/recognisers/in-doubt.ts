import { sentenceNear } from '../language/around.ts'
import { isQuoted } from '../language/frame.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const BECAUSE = { nl: 'vraagt of dit gedeeld mag worden', en: 'asks whether this may be shared' }
const SHARE = '(posten|post|delen|plaatsen|doorsturen|sturen|uploaden|publiceren|gebruiken|rondsturen|online zetten|opzetten|openbaar maken|appen|repost|reposten|gedeeld worden|geplaatst worden|gepost worden|online|erop|op insta|op tiktok|op de site|op facebook|in de nieuwsbrief|in de app|in de groepsapp)' // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'in-doubt',
  cues: [
    {
      id: 'may-i',
      because: BECAUSE,
      patterns: [
        `(mag|mogen|kan|kunnen|zal) (ik|we|wij|dit|deze|die|dat|het|zoiets|iemand) ... ${SHARE}`,
        `(mag|kan) (dit|deze|dat|die|het) (wel|zo|even|ook)? (op|in|naar|online)`,
        `of (ik|we|wij|dit|deze|die|dat|het|mijn) ... (mag|kan|mogen|kunnen|moet|kon|mocht) (ik|we)? (wel|zo|zomaar|gewoon|nog|hier|ook)? ${SHARE}`,
        `of (ik|we|wij|dit|deze|die|dat|het) ... ${SHARE} (mag|kan|mogen|kunnen)`,
        `(weet|vraag|twijfel|benieuwd|zeker|idee) & of (dit|deze|dat|die|het|zoiets) .. (mag|kan|handig|verstandig|goed idee|oke|ok)`,
        `(moet|zal) (ik|dit|deze) ... (eerst)? (vragen|toestemming)`,
        `(is|was) het (oke|ok|goed|handig|verstandig|slim|toegestaan|akkoord|een goed idee) (als|om|dat) ... ${SHARE}`,
        `(twijfel|twijfelen|weet niet|geen idee|onzeker|vraag me af|vroeg me af|ben benieuwd) & (of|mag|kan) & ${SHARE}`,
        `(twijfel|twijfelen) ... ${SHARE}`,
        `(of|mag|kan) & (mag|kan|mogen|kunnen|zomaar) & (delen|posten|plaatsen|doorsturen|publiceren) & (weet|twijfel|vraag|benieuwd|zeker)`,
        `(kan|mag) dit (wel|zo|door de beugel|online|erop)`,
        `(mag|mogen|kan|kunnen) (je|jij|u|jullie) (eigenlijk|gewoon|zomaar|wel)? ... (foto|fotos|foto's|filmpje|filmpjes|video|dit|deze|namen|screenshot|beelden|lijst|tekening|tekeningen) ... ${SHARE}`,
        `(mag|kan) (dit|deze|dat|die|het|mijn|onze) (foto|fotos|foto's|filmpje|video|bericht|tekst|verhaal|screenshot|lijst|post) (wel|zo|even|ook|gewoon)? (op|in|naar|online|erbij)`,
        `zou (ik|je|we) ... (mogen|kunnen) (zetten|posten|plaatsen|delen|noemen|doorsturen)`,
        '(twijfel|twijfelen|twijfelgeval) & (post|bericht|foto|filmpje|verhaal) & (persoonlijk|online|plaatsen|delen|kan|mag)',
        '(wat|hoe) (denk|denken|vind|vinden) (jij|jullie|je|u) & (posten|plaatsen|delen|publiceren|online)',
        'zou (ik|jij|je|jullie) (dit|deze|dat|het) ... (posten|plaatsen|delen|online)',
      ],
    },
  ],
  find(reading, hits) {
    const meant = hits.filter((hit) => !isQuoted(reading, hit) && isAsked(reading, hit.from, hit.until))
    return meant.length > 0 ? [seenMessage('in-doubt', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'Mag ik dit posten?',
      'Mag deze foto op insta?',
      'Ik twijfel of ik dit filmpje wel kan delen met de ouders.',
      'kan ik dit zo online zetten of niet',
      'Is het oké als ik de klassenfoto laat plaatsen op Facebook?',
      'Zou jij dit posten?',
      'Weet niet of ik dit mag doorsturen, wat vind jij?',
      'Mogen we de tekeningen in de nieuwsbrief gebruiken?',
      'Kan dit zo op de site?',
      'Iemand een idee of ik het filmpje van het toneelstuk mag doorsturen?',
      'Ben er niet zeker van of we de namen zo mogen delen.',
      'weet iemand of dit mag',
      'mag je eigenlijk een filmpje van de meester op tiktok zetten?',
      'Kan deze foto zo in de nieuwsbrief?',
    ],
    misses: [
      'Je mag dit gewoon delen hoor.',
      'Mag ik naar de wc?',
      'Ik deel dit met jullie omdat het zo mooi is.',
      'Dit mag je niet posten.',
      'Kan ik morgen een laptop gebruiken voor de toets?',
      'Mag ik een pen lenen?',
      'Weet iemand of we morgen vrij zijn?',
      { text: 'Wilt u laten weten of wij foto’s van uw kind mogen plaatsen?', role: 'staff' },
      'Ik weet niet of de bus vandaag rijdt.',
    ],
  },
}

const DOUBT = /^(?:twijfel|twijfelen|onzeker|weet|idee|vraag|vroeg|benieuwd|zeker)$/

/** A question, with its mark or without ("kan ik dit posten of niet"), or a doubt in words. */
function isAsked(reading: Parameters<typeof isQuoted>[0], from: number, until: number): boolean {
  const sentence = sentenceNear(reading, from)
  if (!sentence) return false
  const words = reading.words.slice(sentence.from, sentence.until)
  if (words.some((word) => /^(?:laptop|pen|rekenmachine|telefoon|toets|wc|computer|boek)$/.test(word.form)))
    return false
  if (words.some((word) => /^(?:toestemmen|laten|aangeven|doorgeven)$/.test(word.form)) && words.some((word) => /^(?:u|uw|jullie)$/.test(word.form))) return false // prettier-ignore
  if (words.some((word) => DOUBT.test(word.form))) return true
  return sentence.question || (from === sentence.from && /^(?:ik|we|je|dit|deze|die|dat|het)$/.test(reading.words[from + 1]?.form ?? '') && until > from + 1) // prettier-ignore
}
