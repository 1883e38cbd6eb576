import { sentenceNear } from '../language/around.ts'
import { isNegated, isQuoted } from '../language/frame.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const BECAUSE = { nl: 'er gaat beeld of geluid mee', en: 'a picture or sound goes with it' }
/** What WhatsApp writes where a picture, film or recording stood. */
const PLACEHOLDER = /(?:<media weggelaten>|<media omitted>|(?:afbeelding|foto|video|gif|sticker|image|videobericht|audio|spraakbericht) (?:weggelaten|omitted)|\.(?:jpe?g|png|heic|webp|mp4|mov|opus|m4a|gif)\s?\((?:bestand bijgevoegd|file attached)\)|<(?:bijgevoegd|attached): [^<>\n]{1,120}>)/i // prettier-ignore
const IMAGE = "(foto|fotos|foto's|video's|fotootje|fotootjes|fotoserie|fotoalbum|filmpje|filmpjes|video|videos|vid|vids|clip|clipje|opname|opnames|beeld|beelden|selfie|groepsfoto|klassenfoto|screenshot|screenshots|pic|pics|picje|kiekje|kiekjes|plaatje|plaatjes|geluidsopname|audio|spraakbericht|geluidsfragment|livestream|story|reel|reels|montage|aftermovie|snap|screen)" // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'image-shared',
  always: true,
  cues: [
    {
      id: 'shared',
      because: BECAUSE,
      patterns: [
        `(zie|bekijk|check|kijk|hier|hierbij|bijgaand|bijgevoegd|onderstaand|bijlage|dit|deze) .. ${IMAGE}`,
        `${IMAGE} (in|bij|als) (de)? (bijlage|comments|reacties|link|app|hieronder)`,
        `${IMAGE} (van|uit|met|waarop|waar) ...`,
        `(post|deel|plaats|stuur|upload|zet|app|drop|gooi) (ik|we|wij|de|het|een|wat|even|ff|alvast|hier|jullie|nog)? .. ${IMAGE}`,
        `ik (post|deel|plaats|stuur|upload|zet|drop|gooi) ... ${IMAGE}`,
        `(wat|enkele|een paar|nog|mooie|leuke|nieuwe|alle|meer) ${IMAGE}`,
        `${IMAGE} (staat|staan|hieronder|volgt|volgen|erbij)`,
        '(gefilmd|gefotografeerd|vastgelegd|opgenomen)',
        '(swipe|swipen) (voor|naar)',
        'op (de|deze|dit|die|het) (foto|video|filmpje|plaatje|selfie)',
        '(album|fotoalbum) staat',
      ],
    },
  ],
  find(reading, hits) {
    const holds = PLACEHOLDER.test(reading.text.length > 4000 ? reading.text.slice(0, 4000) : reading.text)
    const meant = hits.filter(
      (hit) => !isQuoted(reading, hit) && !isNegated(reading, hit, 3, 1) && !isForbidden(reading, hit.from),
    )
    if (holds) return [seenMessage('image-shared', reading, [BECAUSE])]
    return meant.length > 0 ? [seenMessage('image-shared', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'Zie foto, wat een middag!',
      'filmpje van die valpartij in de gang',
      '<Media weggelaten>',
      'IMG-20260204-WA0012.jpg (bestand bijgevoegd)',
      'Hierbij een paar foto’s van het kamp.',
      'afbeelding weggelaten',
      'Op deze foto zie je groep 4 in de moestuin.',
      'ik zet de video straks op insta',
      'Nog wat leuke plaatjes uit de gymzaal.',
    ],
    misses: [
      'Maak geen foto van elkaar in de klas.',
      'De fotograaf komt dinsdag.',
      'Wie heeft er een camera?',
      'Morgen toets over hoofdstuk 3.',
      'We maken nooit video van leerlingen.',
      'Mijn telefoon is kapot.',
    ],
  },
}

/** "geen", "verboden", "niet zonder": the sentence forbids rather than shares. */
function isForbidden(reading: Parameters<typeof isNegated>[0], from: number): boolean {
  const sentence = sentenceNear(reading, from)
  if (!sentence) return false
  return reading.words
    .slice(sentence.from, sentence.until)
    .some((word) => /^(?:verboden|geen|verbiedt|verwijder|verwijderen|fotograaf)$/.test(word.form))
}
