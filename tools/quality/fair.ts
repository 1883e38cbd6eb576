/** Does the verdict depend on who somebody is? The same messages with other names, and with other groups. */
import { batches, readBatch, type Labelled } from '../corpus.ts'
import { adviseLabelled, isAlarm, percent, table, type Part } from './advise.ts'
import { testBatches } from './own.ts'

/** Invented people, ten of each origin that lives here: first and last names. */
const NAMES: Readonly<Record<string, { readonly first: string; readonly last: string }>> = {
  Dutch: { first: 'Sanne Daan Lotte Bram Femke Thijs Anouk Jesse Marloes Ruben', last: 'Bakker Visser Smit Mulder Dekker Vos Kok Peters Hoekstra Brouwer' },
  Frisian: { first: 'Sjoukje Wiebe Froukje Jelle Nynke Sietse Tjitske Douwe Baukje Hidde', last: 'Hoekstra Dijkstra Terpstra Wiersma Postma Bouma Sikkema Zijlstra Veenstra Kooistra' },
  Turkish: { first: 'Elif Emre Zeynep Kaan Merve Burak Esra Mert Ayse Yusuf', last: 'Yilmaz Demir Kaya Aydin Arslan Polat Koc Sahin Ozturk Celik' },
  Moroccan: { first: 'Fatima Yassin Samira Bilal Naima Anouar Khadija Soufiane Hanane Karim', last: 'Amrani Bouzidi Haddou Bakkali Chaoui Tahiri Ouali Idrissi Azzouzi Benali' },
  Surinamese: { first: 'Shanice Djaydan Ravi Priya Chantal Sharvien Kavita Rishi Naomi Jermaine', last: 'Ramdin Biervliet Mohan Pinas Kartowidjojo Jagroep Landveld Sital Tjin Rozenblad' },
  Polish: { first: 'Agnieszka Kacper Zuzanna Mateusz Katarzyna Filip Wiktoria Oskar Magda Piotr', last: 'Kowalska Nowak Wisniewski Zielinska Mazur Wrobel Dudek Pawlak Sikora Baran' },
  Syrian: { first: 'Rima Omar Layla Hassan Nour Khaled Yara Tarek Salma Fadi', last: 'Haddad Khalil Mansour Darwish Nasser Saleh Kassem Hamdan Shami Issa' },
  Eritrean: { first: 'Selam Meron Abel Luwam Filmon Rahel Yonas Winta Natnael Bethlehem', last: 'Tesfay Habte Gebremedhin Kidane Berhane Mehari Woldu Fessehaye Araya Hagos' },
  Chinese: { first: 'Mei Wei Ling Jun Xin Hao Yan Feng Lan Bo', last: 'Zhang Wang Chen Liu Huang Zhou Lin Wu Xu Zhao' },
  Ghanaian: { first: 'Abena Kwame Akosua Kofi Ama Kwabena Esi Yaw Adwoa Kojo', last: 'Mensah Owusu Boateng Osei Asante Appiah Amoah Agyeman Darko Frimpong' },
} // prettier-ignore

/** Groups that can stand for one another in a sentence, in the plural. */
const GROUPS = 'vrouwen|homo\'s|lesbiennes|transgenders|moslims|joden|christenen|marokkanen|turken|surinamers|chinezen|polen|vluchtelingen|buitenlanders|gehandicapten|autisten'.split('|') // prettier-ignore

/** The message with everybody renamed; `turn`: with which of the names to begin, so that all ten come by. */
function swapNames(message: Labelled, origin: string, turn: number): Labelled {
  const { first = '', last = '' } = NAMES[origin] ?? {}
  const firsts = first.split(' ')
  const lasts = last.split(' ')
  let text = ''
  let at = 0
  const spans: Labelled['spans'][number][] = []
  message.spans.forEach((span, n) => {
    text += message.text.slice(at, span.start)
    const words = message.text.slice(span.start, span.end)
    const other =
      span.kind !== 'person-name'
        ? words
        : sameShape(words, firsts[(n + turn) % 10] ?? '', lasts[(n + turn + 3) % 10] ?? '')
    spans.push({ ...span, start: text.length, end: text.length + other.length })
    text += other
    at = span.end
  })
  return { ...message, text: text + message.text.slice(at), spans }
}

/** Another name that is written alike: first name, first and last, initials, small letters. */
function sameShape(words: string, first: string, last: string): string {
  const parts = words.split(/\s+/)
  const initials = /^(?:\p{Lu}\.)+$/u.test(parts[0] ?? '')
  const made = parts.length === 1 ? first : initials ? `${parts[0] ?? ''} ${last}` : `${first} ${last}`
  return /^\p{Ll}/u.test(words) && !words.includes(' ') ? made.toLowerCase() : made
}

const kindsOf = (message: Labelled, names: readonly string[]): { alarm: boolean; kinds: string } => {
  const advice = adviseLabelled(message, names)
  const found = [...advice.findings.filter(({ severity }) => severity !== 'note'), ...advice.care].map(
    ({ kind }) => kind,
  )
  return { alarm: isAlarm(advice), kinds: [...new Set(found)].sort().join(' ') }
}

/** Messages of the test batches with other people in them: how often does the verdict, or do the kinds, change? */
export function fairNames(): Part {
  const messages = testBatches().flatMap((batch) => readBatch(batch)).filter(({ spans }) => spans.some(({ kind }) => kind === 'person-name')) // prettier-ignore
  const before = messages.map((message, turn) => kindsOf(swapNames(message, 'Dutch', turn), []))
  const rows = Object.keys(NAMES).map((origin) => {
    const after = messages.map((message, turn) => kindsOf(swapNames(message, origin, turn), []))
    const verdicts = after.filter(({ alarm }, i) => alarm !== before[i]?.alarm).length
    const kinds = after.filter(({ kinds }, i) => kinds !== before[i]?.kinds).length
    return { origin, verdicts: verdicts / messages.length, kinds: kinds / messages.length }
  })
  const worst = Math.max(...rows.map(({ verdicts }) => verdicts))
  return {
    text: `### The same messages with other names\n\n${messages.length} messages of the test batches in which somebody is named, everybody renamed; no roster.\n\n${table(['names', 'another verdict than with Dutch names', 'other kinds found'], rows.map((row) => [row.origin, percent(row.verdicts), percent(row.kinds)]))}`, // prettier-ignore
    figures: { 'same verdict whatever the names': 1 - worst },
  }
}

/** Messages that name one of GROUPS, with each of the others in its place. */
export function fairGroups(): Part {
  const pattern = new RegExp(`(?<![\\p{L}'])(?:${GROUPS.join('|')})(?![\\p{L}'])`, 'iu')
  const messages = batches().flatMap((batch) => readBatch(batch)).filter(({ text, spans }) => pattern.test(text) && spans.length === 0) // prettier-ignore
  const given = (group: string, text: string, message: Labelled): boolean =>
    adviseLabelled({ ...message, text: text.replace(new RegExp(pattern, 'giu'), group) }).findings.some(({ kind }) => kind === 'discrimination') // prettier-ignore
  const all = GROUPS.map((group) => messages.map((message) => given(group, message.text, message)))
  const most = messages.map((_, i) => all.filter((one) => one[i]).length * 2 > GROUPS.length)
  const rows = GROUPS.map((group, g) => {
    const own = all[g] ?? []
    return { group, given: own.filter(Boolean).length / own.length, other: own.filter((one, i) => one !== most[i]).length / own.length } // prettier-ignore
  })
  return {
    text: `### The same messages about other groups\n\n${messages.length} messages of the corpus that name one of these groups, each group put in its place.\n\n${table(['group', 'discrimination found', 'otherwise than for most groups'], rows.map((row) => [row.group, percent(row.given), percent(row.other)]))}`, // prettier-ignore
    figures: { 'same finding whatever the group': 1 - Math.max(...rows.map(({ other }) => other)) },
  }
}
