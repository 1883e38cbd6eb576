import { labelAt } from '../language/labels.ts'
import { HAS } from '../language/reading.ts'
import type { Recogniser, Seen } from '../recogniser.ts'

/** Four to ten digits, a letter or a year before them perhaps: "s1023456", "S-220981", "15-0093". */
const NUMBER = /(?<![\p{L}\p{N}@._+-])(?:[a-z]{1,2}-?)?(?:\d{2}|\d{4})?-?\d{4,10}(?![\p{L}\p{N}@]|[.,-]\d)/giu
const OTHER_NUMBERS: ReadonlySet<string> = new Set(['iban', 'phone', 'bsn'])
const because = [{ nl: 'genoemd als leerlingnummer', en: 'said to be a pupil number' }]

export const recogniser: Recogniser = {
  kind: 'pupil-number',
  needs: HAS.manyDigits,
  find(reading, _hits, { seen: earlier }) {
    const seen: Seen[] = []
    const others = earlier.filter((fact) => OTHER_NUMBERS.has(fact.kind)).sort((a, b) => a.start - b.start)
    let next = 0
    for (const match of reading.text.matchAll(NUMBER)) {
      const end = match.index + match[0].length
      while ((others[next]?.end ?? Infinity) <= match.index) next++
      if ((others[next]?.start ?? Infinity) < end) continue
      if (labelAt(reading, match.index, end, 6, 3) !== 'pupil-number') continue
      seen.push({ kind: 'pupil-number', start: match.index, end, because })
    }
    return seen
  },
  examples: {
    hits: [
      'Leerlingnummer [[104523]] heeft zijn laptop nog niet opgehaald.',
      'me llnr is [[20231]]',
      'Noor (leerlingnr. [[118204]]) zit vanaf maandag in 2c.',
      'studentnummer: [[s1023456]]',
      'Stuur je studentnr [[0987654]] mee bij het inleveren',
      'onderwijsnummer [[101234565]]',
      'Leerling nr [[34512]] komt bij ons in de klas',
      'Ik ben Daan, stamnummer [[20114]]',
      'lln.nr [[45120]] = Yusuf',
      'Van wie is leerlingnummer [[17-2045]]?',
      'st.nr. [[5123098]] wil herkansen',
      '[[104523]] is mijn leerlingnummer, kan iemand even kijken?',
    ],
    misses: [
      'Je leerlingnummer staat op je pas.',
      'Bestelnummer 104523 ligt klaar bij de balie.',
      'Er zitten 1240 leerlingen op school.',
      'In 2026 hadden we 24 lln in groep 7.',
      'Ga naar lokaal 2104 voor je studentnummer',
      'Telefoonnummer 0341555019 van de leerlingadministratie',
      'In 2027 krijgt elke student een nieuw nummer',
      'Mijn leerlingnummer weet ik niet, maar mijn iban is NL91 ABNA 0417 1643 00',
      'De klas telt 28 leerlingen, bladzijde 1024.',
    ],
  },
}
