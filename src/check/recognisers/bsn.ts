import { digitRun, goesOn } from '../language/digits.ts'
import { labelAt } from '../language/labels.ts'
import { personNames } from '../language/names.ts'
import { lastBefore, near, oneOf } from '../language/nearby.ts'
import { HAS, type Reading } from '../language/reading.ts'
import type { Asked, Recogniser, Seen } from '../recogniser.ts'

const because = [
  { nl: 'genoemd als bsn en de elfproef klopt', en: 'said to be a citizen number, and the eleven test holds' },
]
const BEGIN = /(?<![\d\p{L}+@_-]|\d\d[ .,]|\d[.,])\d(?=[\d. -])/gu

export const recogniser: Recogniser = {
  kind: 'bsn',
  needs: HAS.manyDigits,
  cues: [
    {
      id: 'said',
      because: { nl: 'genoemd als bsn', en: 'said to be a citizen number' },
      patterns: ['bsn', 'bsn-nummer', 'bsn-nr', 'bsnnr', 'bsnnummer', '(burgerservicenummer|burgerservice-nummer|burgerservicenr|burgerservice)', 'burger service nummer', '(sofi|sofinummer|sofi-nummer|sofinr)'], // prettier-ignore
    },
  ],
  find(reading, _hits, { context }) {
    const seen: Seen[] = []
    let last = 0
    for (const match of reading.text.matchAll(BEGIN)) {
      if (match.index < last) continue
      const end = numberEnd(reading.text, match.index)
      if (end < 0 || !(isSaid(reading, match.index, end) || (isUnsaid(reading, match.index, end) && (seen.length > 0 || isSomeones(reading, match.index, end, context))))) continue // prettier-ignore
      last = end
      seen.push({ kind: 'bsn', start: match.index, end, because })
    }
    return seen
  },
  examples: {
    hits: [
      'Het BSN van Noor is [[123456782]].',
      'bsn: [[1112.22.333]]',
      'Voor de aanmelding: Sem Bakker, burgerservicenummer [[111 222 333]]',
      'me bsn is [[123456782]] kan je t invullen',
      'B.S.N. [[111222333]]',
      'Nummer [[111222333]] is haar bsn, graag invullen in het systeem.',
      'Sofi-nummer vader [[1234 56 782]]',
      'BSN [[111222333]] en BSN [[123456782]] staan in de lijst',
      'burger service nummer van mijn zoon = [[111222333]]',
      'Burgerservicenummers: Noor [[123456782]], Sem [[111222333]]',
      'Noor de Boer, [[123456782]], start maandag',
      'voor haar paspoort: [[1234.56.782]]',
      'bsn kind 1 [[123 456 782]]',
      'Het bsn van Noor is [[123456782]]. Haar tweelingbroer heeft [[111222333]].',
    ],
    misses: [
      'Ordernummer 123456782 wordt morgen bezorgd.',
      'Vul je bsn nooit in op zo een site.',
      'Je bsn staat op je pas. Bestelnummer 123456782 ligt klaar.',
      'bsn 123456789 klopt niet, kijk nog eens',
      'Mijn nummer is 0612345678 en mijn bsn geef ik niet',
      'Voor het bsn graag bellen: 111222333 is het klantnummer',
      '123456782 stappen gezet dit jaar haha',
      'bsn volgt nog, geboortedatum 30-06-2007',
      'Ordernummer 111222333 van Noor is binnen',
      'leerlingnummer 111222333, het bsn volgt nog',
    ],
  },
}

/** End of a number of nine digits (eight: a leading zero left out) that passes the eleven test, or -1. */
function numberEnd(text: string, start: number): number {
  const run = digitRun(text, start, 10)
  for (const count of [9, 8]) {
    const end = run.ends[count - 1]
    if (end === undefined || goesOn(text, end) || /^[\p{L}_]/u.test(text.slice(end))) continue
    if (DATE.test(text.slice(start, end))) continue
    if (text.slice(start, end).length <= count + 4 && isBsn(run.digits.slice(0, count).padStart(9, '0'))) return end
  }
  return -1
}

const DATE = /^\d{1,2}([-./ ])\d{1,2}\1\d{4}$/

/** The eleven test: 9A+8B+…+2H−I is a multiple of eleven, and not nought. */
function isBsn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < 9; i++) sum += Number(digits.charAt(i)) * (i === 8 ? -1 : 9 - i)
  return sum % 11 === 0 && /[1-9]/.test(digits)
}

/** After one number of this kind another that passes, said to be nothing else, is one too: "zijn tweelingzus heeft …". */
function isUnsaid(reading: Reading, start: number, end: number): boolean {
  return labelAt(reading, start, end, 4, 2) === undefined
}

const PAPERS = oneOf('paspoort idkaart id-kaart identiteitskaart id-bewijs zorgpas zorgpasje zorgverzekering verzekeringspas duo toeslagen belastingdienst') // prettier-ignore

/** Nine digits that pass, straight after somebody's name or where identity papers are spoken of. */
function isSomeones(reading: Reading, start: number, end: number, context: Asked['context']): boolean {
  if (end - start < 9) return false
  const name = lastBefore(personNames(reading, context), start)
  const gap = name && start - name.end < 12 ? reading.text.slice(name.end, start) : '?'
  return /^(?:[ ,:=–(-]|\n| is | heeft )+$/.test(gap) || near(reading, start, end, PAPERS, 14, 8)
}

function isSaid(reading: Reading, start: number, end: number): boolean {
  // The words between label and number: "het bsn van mijn dochter Noor van der Berg is …"
  return labelAt(reading, start, end, 10, 4) === 'bsn'
}
