import type { CueHit } from '../language/cues.ts'
import { between, sentenceNear } from '../language/around.ts'
import { PLACE_FILLERS, PLACE_PREPOSITIONS, PLACES, STREET } from '../language/lexicon/places.ts'
import { isTitle } from '../language/name-words.ts'
import { personNames } from '../language/names.ts'
import { HAS, type Reading, type Sentence } from '../language/reading.ts'
import { seenWords, type Asked, type Recogniser, type Seen } from '../recogniser.ts'

const BECAUSE = { nl: 'waar een kind nu is', en: 'where a child is now' }
const LINK = { nl: 'een link naar waar iemand nu is', en: 'a link to where somebody is now' }

const LIVE_LINK =
  /(?:glympse\.com|life360|map\.snapchat|snapchat\.com\/map|find-?my|icloud\.com\/find|locatie-?delen|live-?loc|\/live\/)/i
const MAP_LINK =
  /(?:maps\.app\.goo\.gl|goo\.gl\/maps|google\.[a-z.]{2,6}\/maps|maps\.google|maps\.apple\.com|waze\.com|openstreetmap\.org|w3w\.co|what3words)/i
const LIVE_WORDS = /\b(?:live|volg|volgen|locatie|hier zit|hier is|hier loopt|waar .{1,30}(?:is|zit|loopt|hangt)|nu)\b/i
/** Another time: said anywhere in the sentence, unless the same piece of it says "now". */
const OTHER_TIME = /^(?:morgen|straks|vanmiddag|vanavond|gisteren|vroeger|volgende|vorige|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag)$/ // prettier-ignore
/** A habit, a plan, a class or a thing, in the same piece of the sentence. */
const NOT_NOW = new Set(
  'elke altijd vaak soms was waren gaat gaan ging wil moet mag zou had klas groep leerlingen kinderen iedereen wij tas fiets jas telefoon boek boeken sleutel sleutels gymtas laptop etui bal broodtrommel rugzak pet schoenen trui brief foto tekening werkstuk verhuisd woont uur tot om moeten ophalen'.split(' '), // prettier-ignore
)
const CHILD = new Set(
  'zoon zoontje dochter dochtertje kind kindje broertje zusje broer zus jongen meisje jongetje leerling leerlinge klasgenoot vriendje vriendinnetje nichtje neefje'.split(
    ' ',
  ),
)

export const recogniser: Recogniser = {
  kind: 'live-location',
  needs: HAS.link,
  cues: [
    {
      id: 'now',
      because: BECAUSE,
      patterns: [
        '(is|zit|staat|loopt|wacht|hangt|ligt|speelt|fietst|rent|zwerft|dwaalt) .. (nu|net|momenteel|nog|alleen|helemaal|weer|op dit moment)',
        '(nu|momenteel|op dit moment) .. (is|zit|staat|loopt|wacht|hangt|ligt|speelt|fietst|rent|zwerft)',
        '(zit|staat|loopt|wacht|hangt|ligt|zwerft|schuilt|dwaalt|verstopt|chillt)',
        '(is|zit|staat|hangt|loopt) .. (waarschijnlijk|vermoedelijk|volgens|denk|schijnt|vast|misschien)',
        '(waarschijnlijk|vermoedelijk|volgens mij|denk dat|ik denk|misschien) ... (is|zit|staat|hangt|loopt)',
        'schijnt ... te (zijn|zitten|staan|hangen|lopen)',
        'moet (nu|ergens) .. zijn',
        '(gezien|gespot|gesignaleerd|zag|zagen|zie|zien|ziet)',
        '(is|zijn) & (alleen thuis|weggelopen|ontsnapt|nu)',
        'alleen thuis',
        'locatie (van|is)',
        '(alleen|eentje|moederziel) (bij|op|in|achter|voor|onder|naast|langs)',
        '(nu|momenteel|net) (bv|bijv|dus|weer|ff|even|denk|gewoon|nog)? (bij|op|in|achter|voor|onder|naast|langs)',
      ],
    },
  ],
  find(reading, hits, asked) {
    const links = liveLinks(reading, asked)
    const done = new Set<number>()
    const places: Seen[] = []
    for (const hit of hits) {
      const sentence = sentenceNear(reading, hit.from)
      if (!sentence || isAsked(reading, sentence) || !isAboutChild(reading, sentence, asked)) continue
      const piece = pieceOf(reading, sentence, hit)
      if (!isNow(reading, sentence, piece, hit)) continue
      const place = placeIn(reading, piece) ?? anywhere(reading, piece)
      if (!place || done.has(place[0])) continue
      done.add(place[0])
      places.push(seenWords('live-location', reading, place[0], place[1], [BECAUSE]))
    }
    return [...links, ...places]
  },
  examples: {
    hits: [
      'Sem staat nu helemaal alleen [[bij de bushalte achter school]].',
      'Noor is op dit moment [[in het zwembad]] met haar nichtje.',
      'die jayden zit nu [[achter de jumbo]] als je hem zoekt',
      'Mijn dochter is net gezien [[bij het station]], wie is daar?',
      'Fatima hangt waarschijnlijk [[in het winkelcentrum]].',
      'Daan loopt nu [[langs het kanaal]].',
      'Volgens mij zit Ruben [[op het skatepark]]',
      'Volg Mila live: [[https://glympse.com/AB12-CD34]]',
      'Hier is Sem nu: [[https://maps.app.goo.gl/xYz123]]',
      'Lotte is nu [[alleen thuis]] trouwens',
      'kom gauw, Tijn zit nu [[in de dugout van VV Oost]], hij gaat zo weg',
      'als je Jip wil spreken, hij staat net [[onder de fietstunnel]]',
    ],
    misses: [
      'Groep 5 is nu in de dierentuin!',
      'Sem gaat morgen naar het zwembad.',
      'De fiets van Sem staat nog bij de kantine.',
      'Juf Anja staat bij de poort.',
      'Route naar het museum: https://maps.app.goo.gl/q1w2e3',
      'Wij zijn nu bij het station, tot zo.',
      'Lotte zit in groep 4.',
      'Yusuf zat vroeger op deze school.',
      'Zit Sem nu in de bus?',
      'Jip zit nu in de put, laat hem even.',
      'Sem zit in een moeilijke fase.',
      'We spreken zaterdag af bij de brug, Tim komt ook.',
    ],
  },
}

function liveLinks(reading: Reading, asked: Asked): readonly Seen[] {
  if ((reading.has & HAS.link) === 0) return []
  const child = personNames(reading, asked.context).length > 0 || reading.words.some((word) => CHILD.has(word.form))
  const seen: Seen[] = []
  reading.words.forEach((word, i) => {
    if (word.kind !== 'link') return
    const live =
      LIVE_LINK.test(word.raw) ||
      (MAP_LINK.test(word.raw) && LIVE_WORDS.test(reading.text.slice(Math.max(0, word.start - 120), word.start)))
    if (live && (child || LIVE_LINK.test(word.raw))) seen.push(seenWords('live-location', reading, i, i + 1, [LINK]))
  })
  return seen
}

/** "Zit Sem nu in de bus?": who asks, does not tell. */
function isAsked(reading: Reading, sentence: Sentence): boolean {
  return (
    sentence.question &&
    /^(?:is|zit|staat|loopt|hangt|wie|waar|heeft|weet|zou|wat|welke)$/.test(reading.words[sentence.from]?.form ?? '')
  )
}

/** A named child, or "my daughter"; not somebody with a title, whose whereabouts are their work. */
function isAboutChild(reading: Reading, sentence: Sentence, asked: Asked): boolean {
  const { context } = asked
  const names = personNames(reading, context)
  const near = between(names, sentence.from, sentence.until)
  const child = near.some((name) => !isTitle({ reading, context }, name.from - 1))
  if (child) return true
  const forms = reading.words.slice(sentence.from, sentence.until).map((word) => word.form)
  if (forms.some((form) => CHILD.has(form)) && forms.some((form) => /^(?:mijn|mn|je|jouw|zijn|haar|onze|ons|dat|die)$/.test(form))) return true // prettier-ignore
  return forms.some((form) => /^(?:hij|zij|ze|die)$/.test(form)) && (names[0]?.from ?? sentence.from) < sentence.from
}

const NOW =
  /^(?:nu|net|zojuist|momenteel|alleen|nog|waarschijnlijk|vermoedelijk|volgens|denk|schijnt|misschien|moment|ergens|weggelopen|ontsnapt|locatie)$/

function isNow(reading: Reading, sentence: Sentence, piece: Sentence, hit: CueHit): boolean {
  const forms = reading.words.slice(piece.from, piece.until).map((word) => word.form)
  const said = forms.some((form) => NOW.test(form))
  if (!said && !BEING.test(reading.words[hit.from]?.form ?? '')) return false
  if (forms.some((form) => NOT_NOW.has(form))) return false
  if (forms.some((form) => EXACTLY_NOW.test(form))) return true
  return !reading.words.slice(sentence.from, sentence.until).some((word) => OTHER_TIME.test(word.form))
}

const BEING = /^(?:zit|staat|loopt|wacht|hangt|ligt|zwerft|schuilt|dwaalt|verstopt|chillt)$/

/** The piece of the sentence, between commas, that the hit stands in. */
function pieceOf(reading: Reading, sentence: Sentence, hit: CueHit): Sentence {
  const { words } = reading
  const first = words[hit.from]?.part
  const last = words[hit.until - 1]?.part
  let { from, until } = { from: hit.from, until: hit.until }
  while (from > sentence.from && words[from - 1]?.part === first) from--
  while (until < sentence.until && words[until]?.part === last) until++
  return { ...sentence, from, until }
}

const SCHOOL_NAME = /^(?:college|lyceum|gymnasium|scholengemeenschap)$/

/** "bij de bushalte achter school": the longest run of places, each behind its preposition. */
function placeIn(reading: Reading, sentence: Sentence): readonly [number, number] | undefined {
  for (let i = sentence.from; i < sentence.until; i++) {
    const form = reading.words[i]?.form ?? ''
    if (form === 'alleen' && reading.words[i + 1]?.form === 'thuis') return [i, i + 2]
    if (form === 'thuis' && reading.words[i + 1]?.form === 'alleen') return [i, i + 2]
    if (!PLACE_PREPOSITIONS.has(form) || form === 'van' || SCHOOL_NAME.test(reading.words[i + 3]?.form ?? '')) continue
    const until = placeEnd(reading, i, sentence.until)
    if (until > i) return [i, until]
  }
  return undefined
}

const EXACTLY_NOW = /^(?:nu|net|zojuist|momenteel|moment|alleen|rn)$/
const NO_PLACE = /^(?:put|dip|war|knoop|stress|middelpunt|weg|buurt|les|klas|groep|team|niveau|week|dag|uur|maand|jaar|rapport|lijst|app|appgroep|groepsapp|chat|mail|moment|einde|eind|begin|huilen|janken|paniek|shock|slaap|dood|ziek|gang|beurt|fase|toets|examen|telefoon|insta|snap|tiktok|bed|bad|file|problemen|ruzie|gesprek|kring|ouder|ouders|school|eentje|trouw|hoogte|punt|wiskunde|engels|frans|duits|nederlands|gym|thuis|hem|haar|ons|mij|jou|jullie|hen|elkaar|iedereen|iemand|juf|meester|mentor|docent)$/ // prettier-ignore

/** "zit nu in het wachthokje": behind "now" any noun with its article is a place, unless it is known to be none. */
function anywhere(reading: Reading, sentence: Sentence): readonly [number, number] | undefined {
  const { words } = reading
  const at = words.slice(sentence.from, sentence.until).findIndex((word) => EXACTLY_NOW.test(word.form))
  if (at < 0) return undefined
  for (let i = sentence.from; i < sentence.until - 2; i++) {
    if (!/^(?:bij|op|in|achter|onder|voor|naast|langs|tegenover)$/.test(words[i]?.form ?? '')) continue
    const noun = words[i + 2]
    if (!/^(?:de|het|een|t|n)$/.test(words[i + 1]?.form ?? '') || noun?.kind !== 'word' || noun.form.length < 3)
      continue
    if (
      noun.sentence !== words[i]?.sentence ||
      NO_PLACE.test(noun.form) ||
      noun.form.endsWith('lijst') ||
      NO_PLACE.test(words[i + 3]?.form ?? '')
    )
      continue
    return [i, Math.max(i + 3, placeEnd(reading, i + 2, sentence.until))]
  }
  return undefined
}

function placeEnd(reading: Reading, from: number, limit: number): number {
  let end = from
  for (let i = from + 1; i < Math.min(limit, from + 10); i++) {
    const word = reading.words[i]
    if (!word) break
    if (isPlace(reading, i) || (word.kind === 'number' && reading.words[i - 1]?.form === 'lokaal')) end = i + 1
    else if (!PLACE_PREPOSITIONS.has(word.form) && !PLACE_FILLERS.has(word.form)) break
  }
  return end
}

function isPlace(reading: Reading, i: number): boolean {
  const word = reading.words[i]
  if (!word) return false
  return PLACES.has(word.form) || STREET.test(word.form) || (word.capital && word.raw.length > 2 && end(reading, i))
}

/** A capital counts as a place behind "station", "de" or a place: "station Zwijndrecht", "de Efteling". */
function end(reading: Reading, i: number): boolean {
  const before = reading.words[i - 1]?.form ?? ''
  return (
    PLACES.has(before) ||
    /^(?:de|het|in|vv|sv|fc|club|tennisclub|hotel|cafe|winkelcentrum|voetbalclub)$/.test(before) ||
    PLACES.has(reading.words[i - 2]?.form ?? '')
  )
}
