import type { CueHit } from '../language/cues.ts'
import { between, sentenceNear } from '../language/around.ts'
import { personNames } from '../language/names.ts'
import { HAS, type Reading } from '../language/reading.ts'
import type { Words } from '../../protocol/kinds.ts'
import { seenWords, type Asked, type Recogniser } from '../recogniser.ts'

const GRADE = { nl: 'een cijfer van iemand anders', en: "somebody else's grade" }
const ADVICE = { nl: 'een advies of oordeel over iemand', en: 'an advice or verdict about somebody' }
const SUBJECT = '(wiskunde|rekenen|nederlands|engels|frans|duits|spelling|taal|lezen|biologie|scheikunde|natuurkunde|nask|economie|geschiedenis|aardrijkskunde|gym|gedrag|inzet|scheikunde|toets|proefwerk|so|examen|tentamen|repetitie|spreekbeurt|werkstuk|presentatie|dictee|pta|se|eindexamen|cito|latijn|grieks|spaans|tekenen|muziek|maatschappijleer|informatica|lo|ckv|techniek|begrijpend)' // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'assessment',
  cues: [
    {
      id: 'grade',
      because: GRADE,
      patterns: [
        `(een|n|'n) (voor|op|bij) (de|het|zijn|haar|zn|dr|t)? ${SUBJECT}`,
        `(voor|op) (de|het|zijn|haar|zn|dr|t)? ${SUBJECT}`,
        '(haalde|haalt|gehaald|scoorde|scoort|gescoord|kreeg|krijgt|gekregen|stond|staat|had|heeft) (een|n|maar|weer|slechts|gemiddeld)',
        '(cijfer|punt|score|gemiddelde|eindcijfer|iq|citoscore|cito-score|avi|rapportcijfer)',
        '(onvoldoende|onvoldoendes|tekortpunten|voldoende) (voor|op|bij|in)',
        '(haalde|haalt|kreeg|krijgt|had|heeft) (een)? (dikke|ruime)? (voldoende|onvoldoende)',
        '(een|weer|twee|drie|vier|vijf) (dikke|vette|zware)? (onvoldoende|onvoldoendes|tekortpunten)',
        '(een|n) (vier|drie|twee|vijf|zes|zeven|acht|negen|tien) (voor|op|bij)',
      ],
    },
    { id: 'subject', because: GRADE, patterns: [SUBJECT] },
    {
      id: 'marks',
      because: GRADE,
      patterns: [
        '(uitslag|uitslagen|cijfers|resultaten|scores|punten|gemiddelden|toetsresultaten|eindcijfers|rapportcijfers)',
      ],
    },
    {
      id: 'advice',
      because: ADVICE,
      patterns: [
        '(vmbo|havo|vwo|mavo|gymnasium|kader|basis|praktijkonderwijs|pro|vmbo-t|vmbo-b|vmbo-k|vmbo-kader|vmbo-basis|vmbo-tl|tl|vmbo-gt) advies',
        '(advies|schooladvies|eindadvies) & (vmbo|havo|vwo|mavo|gymnasium|praktijkonderwijs|vmbo-t|vmbo-kader|vmbo-basis|vmbo-tl|vmbo-b|vmbo-k|kader|sbo|vso) & (wordt|is|werd|luidt|blijft|kreeg|krijgt|gekregen|van)',
        '(vmbo-advies|havo-advies|vwo-advies|mavo-advies|kaderadvies|basisadvies|kader-advies|basis-advies|praktijkschooladvies|gymnasiumadvies|vmbo-t-advies|tl-advies|pro-advies)',
        '(schooladvies|advies|eindadvies|voorlopig|bijgesteld|definitief) (is|wordt|van|advies)? (vmbo|havo|vwo|mavo|praktijkonderwijs|kader|basis|vmbo-t|vmbo-kader|vmbo-basis|vmbo-tl|gymnasium)',
        'advies (voor|om) (het|naar)? (speciaal|praktijkonderwijs|sbo|vso|havo|vwo|vmbo|mavo)',
        '(blijven|blijft|bleef|laten) zitten',
        'zittenblijver',
        'zitten gebleven',
        '(over|doet|doen) groep (drie|vier|vijf|zes|zeven|acht)',
        'niet (over|bevorderd)',
        '(doubleert|doubleren|doublure|afgestroomd|bevorderd)',
        '(gaat|gaan) niet over',
        'niet over naar',
        '(gaat|mag|mogen|gaan) over naar (de|het|groep|klas|leerjaar|2|3|4|5|6|vier|drie|havo|vwo)',
        '(onvoldoende|voldoende|goed|matig) (gescoord|gepresteerd|gehaald)',
        'gezakt met (een|twee|drie|vier|vijf|zes) (onvoldoendes|onvoldoende|tekortpunten)',
        'gezakt (voor)?',
        '(vmbo-basis|vmbo-kader|vmbo-tl|vmbo-t|vmbo-b|vmbo-k|vmbo-gt|praktijkonderwijs) & (verwachten|verwachtten|ouders|parnassys|haalbaar|past|doorstroomtoets|uitslag|voorlopig|eindgesprek|hoger|lager|hoopten|wilden)',
        '(een|n) (dikke|ruime|ruim|zeer|kleine|nette)? (goed|voldoende|onvoldoende|matig|uitmuntend|uitstekend|zwak) (voor|op|bij) (zijn|haar|de|het|technisch|begrijpend|zn|dr)? ' +
          SUBJECT,
        'scoort (ver|ruim|flink|zwaar|net)? (onder|boven) (het)? (niveau|gemiddelde)',
        'zakt (voor)? (het|zijn|haar)? (examen|eindexamen)',
        '(zwakste|slechtste|beste|slimste|domste) (leerling|lezer|rekenaar|van de klas)',
        '(zwakke|matige|trage) (lezer|speller|rekenaar|leerling)',
        '(ver|ruim|flink|fors)? (onder|boven) (het)? (niveau|gemiddelde)',
        '(groot|flinke|grote|forse) (leerachterstand|taalachterstand|achterstand)',
        '(leerachterstand|taalachterstand|rekenachterstand|leesachterstand)',
        'kan het niveau niet aan',
        'op (groep|e3|m3|e4|m4|e5|m5) niveau',
        'beoordeling (onvoldoende|voldoende|goed|matig)',
        'niveau van (groep|vmbo)',
        '(matig|onvoldoende|slecht) beoordeeld',
        '(negatief|positief|bindend) (studieadvies|advies|beoordelingsgesprek)',
        'functioneert (niet|onvoldoende|slecht|matig)',
        'disfunctioneert',
        '(niet|te) (slim|zwak) genoeg (voor)?',
        '(werkhouding|motivatie|concentratie) (is|blijft) (zwak|matig|onvoldoende|slecht)',
        '(onvoldoende|zwakke|matige|slechte) (werkhouding|motivatie|inzet)',
      ],
    },
  ],
  needs: HAS.digit,
  find(reading, hits, asked) {
    const spans = hits.filter((hit) => isOfSomebody(reading, hit, asked)).map((hit) => spanOf(reading, hit))
    const said = spans.filter((span) => span !== undefined)
    return merged([...said, ...listed(reading, asked, hits.length > 0)]).map((span) =>
      seenWords('assessment', reading, span.from, span.until, [span.because]),
    )
  },
  examples: {
    hits: [
      'Sem heeft een [[4,2]] voor wiskunde.',
      'Fatima krijgt een [[havo-advies]], haar ouders zijn het er niet mee eens.',
      'Jayden had een [[3]] voor de toets lol',
      'Het cijfer van Noor is een [[5,4]], net niet.',
      'Daan [[blijft zitten]] dit jaar.',
      'Youssef heeft een IQ van [[85]].',
      'Lisa van Dijk stond een [[8,1]] gemiddeld.',
      'Tim is een [[zwakke lezer]] en heeft hulp nodig.',
      'Mila haalde een [[9]] voor haar spreekbeurt!',
      'Ruben is [[gezakt]] helaas.',
    ],
    misses: [
      'Ik heb een 4 voor wiskunde, mama wordt boos.',
      'De toets van Sem is op 4 juni.',
      'Wie heeft een onvoldoende? Kom naar de bijles.',
      'Sem zit in groep 4 en Lisa in 3b.',
      'Het gemiddelde van de klas was een 6,8.',
      'Tim heeft 3 boeken bij zich voor Nederlands.',
      'We gaan met 8 leerlingen naar de finale, Daan ook.',
      'Het havo-advies is veranderd, zegt de minister.',
      'Noor, neem 2 euro mee voor de toetsweek.',
      'Ali heeft 5 broers.',
    ],
  },
}

interface Span {
  readonly from: number
  readonly until: number
  readonly because: Words
}

function spanOf(reading: Reading, hit: CueHit): Span | undefined {
  if (hit.cue.id === 'marks') return undefined
  const place = hit.cue.id === 'advice' ? levelIn(reading, hit) : gradeNear(reading, hit)
  return place && { from: place[0], until: place[1], because: hit.cue.because }
}

const LEVEL = /^(?:vmbo|havo|vwo|mavo|gymnasium|praktijkonderwijs|sbo|vso|kader|vmbo-\w+)/

/** The level alone, when the advice is told over many words: "het advies voor Lars wordt havo". */
function levelIn(reading: Reading, { from, until }: CueHit): readonly [number, number] {
  if (until - from < 4) return [from, until]
  for (let i = from; i < until; i++) if (LEVEL.test(reading.words[i]?.form ?? '')) return [i, i + 1]
  return [from, until]
}

/** Marks straight behind a name, or behind "een": "Sem 3,1, Lot 5,9 en Noor bleef steken op een 2,7". */
function listed(reading: Reading, asked: Asked, cued: boolean): readonly Span[] {
  const { words } = reading
  if ((reading.has & HAS.digit) === 0) return []
  const names = personNames(reading, asked.context)
  const ends = new Set(names.map((name) => name.until))
  const spans: Span[] = []
  for (let i = 1; i < words.length; i++) {
    const word = words[i]
    if (word?.kind !== 'number' || !/^(?:10|[1-9])$/.test(word.form) || !isDecimal(reading, i)) continue
    if (COUNTED.test(words[i + 2]?.form ?? '')) continue
    const led = ends.has(i) || (/^(?:een|n|met|op)$/.test(words[i - 1]?.form ?? '') && words[i - 1]?.sentence === words[i]?.sentence && between(names, Math.max(0, i - 12), i).length > 0) // prettier-ignore
    const own = words.slice(Math.max(0, i - 4), i).some((word) => SELF.has(word.form))
    if (led && !own) spans.push({ from: i, until: i + 2, because: GRADE })
  }
  return cued || spans.filter((span) => ends.has(span.from)).length > 1 ? spans : []
}

const SELF = new Set('ik mijn mn mij we wij ons allemaal'.split(' '))

/** A named person in the sentence or the one before; and it is not the sender's own result. */
function isOfSomebody(reading: Reading, hit: CueHit, asked: Asked): boolean {
  const sentence = sentenceNear(reading, hit.from)
  if (!sentence) return false
  const before = reading.sentences[(reading.words[hit.from]?.sentence ?? 0) - 1]?.from ?? sentence.from
  if (reading.words.slice(sentence.from, hit.from).some((word) => /^(?:school|stichting|gemeente|college|lyceum|gemiddeld)$/.test(word.form))) return false // prettier-ignore
  const named = between(personNames(reading, asked.context), Math.max(before, hit.from - 80), sentence.until).length > 0
  if (!named) return false
  const subject = reading.words.slice(Math.max(sentence.from, hit.from - 4), hit.from + 1)
  return !subject.some((word) => SELF.has(word.form)) && !reading.words.slice(sentence.from, sentence.until).some((word) => word.form === 'minister') // prettier-ignore
}

const WORD_GRADES = new Set('een twee drie vier vijf zes zeven acht negen tien'.split(' '))
const MARKS = new Set('onvoldoende onvoldoendes voldoende tekortpunten'.split(' '))
const COUNTED = /^(?:euro|leerlingen|keer|uur|minuten|boeken|weken|dagen|jaar|maanden|punten|kinderen|mei|juni|juli|april|maart|broers|zussen|broertjes|vragen|fouten|vakken|bladzijden|kilo|kg|km|kilometer|cm|liter|gram|seconden|sec|seconde|miljoen|januari|februari|september|oktober|november|december|lessen|procent|meter|personen|mensen|x|man|stuks|opdrachten|graden|goals|doelpunten)$/ // prettier-ignore

/** The mark that the cue speaks of: a number from 1 to 10 with "een" before it, or after "IQ", "score", "cijfer". */
function gradeNear(reading: Reading, hit: CueHit): readonly [number, number] | undefined {
  const { words } = reading
  const sentence = sentenceNear(reading, hit.from)
  if (!sentence) return undefined
  if (hit.cue.id === 'subject') return markBehind(reading, hit)
  for (let i = hit.from; i < hit.until; i++) {
    if (MARKS.has(words[i]?.form ?? '')) return [i, i + 1]
    if (i > hit.from && WORD_GRADES.has(words[i]?.form ?? '') && words[i - 1]?.form === 'een') return [i, i + 1]
  }
  for (let i = Math.max(sentence.from, hit.from - 5); i < Math.min(sentence.until, hit.until + 6); i++) {
    const until = gradeAt(reading, i, hit)
    if (until > i) return [i, until]
  }
  return undefined
}

/** "Nederlands 6,2": a mark with a decimal straight behind its subject. */
function markBehind(reading: Reading, hit: CueHit): readonly [number, number] | undefined {
  return isDecimal(reading, hit.until) && Number(reading.words[hit.until]?.form) <= 10
    ? [hit.until, hit.until + 2]
    : undefined
}

function gradeAt(reading: Reading, i: number, hit: CueHit): number {
  const { words, text } = reading
  const word = words[i]
  if (!word || !/^\d{1,3}[+-]?$/.test(word.form) || /[€]/.test(text.charAt(word.start - 1))) return i
  const until = isDecimal(reading, i) ? i + 2 : i + 1
  const before = words[i - 1]?.form ?? ''
  if (COUNTED.test(words[until]?.form ?? '') || /^(?:groep|klas|lokaal|nummer|om|op|blz|pagina|hoofdstuk|paragraaf|leerjaar|bladzijde|vwo|havo)$/.test(before)) return i // prettier-ignore
  const value = Number(word.form.replace(/[+-]$/, ''))
  const isScore = /^(?:iq|cijfer|score|cito|citoscore|cito-score|avi)$/.test(words[hit.from]?.form ?? '')
  if (isScore) return until
  return value >= 1 &&
    value <= 10 &&
    (until - i === 2 || /^(?:een|n|maar|weer|gemiddeld|haalde|slechts|dikke|'n)$/.test(before))
    ? until
    : i
}

/** "4,2" or "4.2": the reading makes two numbers of it. */
function isDecimal(reading: Reading, i: number): boolean {
  const end = reading.words[i]?.end ?? -2
  const right = reading.words[i + 1]
  return right?.start === end + 1 && /^\d{1,2}$/.test(right.form) && /[,.]/.test(reading.text.charAt(end))
}

function merged(spans: readonly Span[]): readonly Span[] {
  const out: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.until - a.until)) {
    const last = out[out.length - 1]
    if (!last || span.from >= last.until) out.push(span)
  }
  return out
}
