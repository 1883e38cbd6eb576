/** What a number is said to be: "bsn: …", "bestelnummer …", "leerling nr. …". The label just before it counts most. */
import { wordsAfter, wordsBefore } from './nearby.ts'
import type { Reading, Word } from './reading.ts'

export type Label = 'bsn' | 'phone' | 'pupil-number' | 'iban' | 'other'

const list = (label: Label, words: string): [string, Label][] => words.split(/\s+/).map((word) => [word, label])

/** Words that label a number by themselves. */
const ALONE = new Map<string, Label>([
  ...list('bsn', 'bsn burgerservice sofi burgerservicenr'),
  ...list('phone', 'telefoon tel mobiel mobieltje mobile gsm phone bel bellen belt gebeld app appen appje whatsapp sms smsen bereikbaar noodnummer 06'), // prettier-ignore
  ...list(
    'pupil-number',
    'llnr lln.nr llnnr lnr pgn onderwijsnr leerlingnr studentnr leerlingid studentid stamnr stnr leerlingpas leerlingenpas pasnr',
  ),
  ...list('iban', 'iban rekening bankrekening giro bank'),
  ...list('other', 'order bestelling factuur kenmerk referentie isbn ean barcode kvk brin btw polis dossier serie ticket artikel pakket track trace zending transactie foutcode foutmelding bon lokaal kamer pagina blz score stemmen bezoekers euro'), // prettier-ignore
])

/** Words that label a number when "nummer" or "nr" follows, joined or apart. */
const WITH_NUMBER = new Map<string, Label>([
  ...list('bsn', 'burgerservice sofi bsn burger-service service persoonsgebonden'),
  ...list('phone', 'telefoon tel mobiel mobiele gsm thuis nood app whatsapp prive'),
  ...list(
    'pupil-number',
    'leerling leerlingen student studenten st stud leerl stam onderwijs lln ll leerlinge studie school-leerling kandidaat kandidaats examen pas schoolpas leerlingpas deelnemer pupil',
  ),
  ...list('iban', 'rekening bankrekening iban'),
  ...list('other', 'bestel order factuur klant lid lidmaatschaps artikel zaak serie product vlucht ticket reserverings inschrijf transactie pakket track polis dossier kamer rug kvk model fout storing aangifte bon spoor'), // prettier-ignore
])

const NUMBER = /^(.+?)[-.]?(?:nummers?|nrs?|num|no)$/
const JUST_NUMBER = new Set(['nummer', 'nr', 'nummers', 'nrs', 'num'])

/** What the word at `i` of a list says about a number; `next` is the word that stands before it in the text. */
function labelOf(word: Word, before: Word | undefined): Label | undefined {
  const { form } = word
  if (JUST_NUMBER.has(form)) {
    return before && WITH_NUMBER.get(before.form)
  }
  const stem = NUMBER.exec(form)?.[1]
  return ALONE.get(form) ?? (stem === undefined ? undefined : WITH_NUMBER.get(stem))
}

/** The nearest label: up to `back` words before the place, else up to `ahead` words after it; just "nummer" is a phone's. */
export function labelAt(reading: Reading, start: number, end: number, back = 7, ahead = 4): Label | undefined {
  const before = wordsBefore(reading, start, back + 1)
  const after = wordsAfter(reading, end, ahead)
  const said = first(before.slice(0, back), (i) => before[i + 1]) ?? first(after, (i) => after[i - 1])
  return said ?? (before.some((word) => JUST_NUMBER.has(word.form)) ? 'phone' : undefined)
}

function first(words: readonly Word[], before: (i: number) => Word | undefined): Label | undefined {
  for (const [i, word] of words.entries()) {
    const label = labelOf(word, before(i))
    if (label) return label
  }
  return undefined
}
