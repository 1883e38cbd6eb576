import { sentenceNear } from '../language/around.ts'
import type { CueHit } from '../language/cues.ts'
import { isQuoted } from '../language/frame.ts'
import { wordIndex } from '../language/nearby.ts'
import type { Reading } from '../language/reading.ts'
import { isSignature } from '../language/signed.ts'
import type { TextKind } from '../../protocol/kinds.ts'
import { reasons, seenMessage, type Asked, type Recogniser, type Seen } from '../recogniser.ts'

const SELF = { nl: 'het gaat om je eigen gegevens', en: 'these are your own details' }
const CHILD = { nl: 'een ouder over het eigen kind', en: 'a parent about the own child' }
const DATA: readonly TextKind[] = ['person-name', 'address', 'postcode', 'phone', 'email', 'bsn', 'iban', 'birth-date', 'pupil-number', 'licence-plate', 'health', 'assessment', 'handle', 'live-location', 'credential'] // prettier-ignore
const MY = '(mijn|mn|onze)'
const THING = '(nummer|telefoonnummer|06|mobiel|mobiele|adres|mail|mailadres|e-mail|e-mailadres|emailadres|rekening|rekeningnummer|iban|bsn|burgerservicenummer|leerlingnummer|kenteken|snap|insta|instagram|tiktok|gebruikersnaam|wachtwoord|inlog|postcode|geboortedatum|huis|kamer|deurcode|pincode|account|naam|nr)' // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'own-data',
  cues: [
    {
      id: 'self',
      because: SELF,
      patterns: [
        `${MY} (nieuwe|oude|eigen|prive)? ${THING}`,
        '(bel|app|mail|bereik|add|voeg|volg|sms|stuur|tik) (me|mij|mn) (maar|even|gerust|ff|toe|op|aan|naar|via|hier|een|het)?',
        'ik (ben|heb|woon|heet|zit|slik|gebruik|kreeg|haalde|had|was|lig|moet|ga|mail|voel)',
        '(ben|heb|woon|heet|kreeg|haalde|had|was|lig|voel) (ik|zelf)',
        '(kheb|kben|kwoon)',
        '(te|telefonisch|altijd)? bereikbaar op',
        'ik .. (bereiken|bereikbaar)',
        '(me|mij) .. bereiken',
      ],
    },
    {
      id: 'child',
      because: CHILD,
      patterns: [
        `${MY} (oudste|jongste)? (zoon|dochter|zoontje|dochtertje|kind|kinderen|kleinzoon|kleindochter|tweeling|meisje|jongen)`,
        '(ons|mijn) (kind|zoon|dochter|meisje|mannetje|ventje)',
        '(moeder|vader|mama|papa|ouder|ouders|verzorger|voogd|pleegmoeder|pleegvader) van',
        'als (ouder|moeder|vader)',
      ],
    },
  ],
  after: DATA,
  find(reading, hits, asked) {
    if (!asked.seen.some((fact) => DATA.includes(fact.kind))) return []
    const child = hits.filter((hit) => hit.cue.id === 'child' && !isQuoted(reading, hit))
    if (asked.situation.author.role !== 'guardian') return ofSelf(reading, hits, asked)
    if (child.length > 0 || speaksOfChild(reading))
      return isOfOthers(reading) ? [] : [seenMessage('own-data', reading, [CHILD])]
    return ofSelf(reading, hits, asked)
  },
  examples: {
    hits: [
      'Mijn nieuwe nummer is 06-12345678, app me maar.',
      { text: 'Mijn zoon Sem heeft koorts en blijft thuis.', role: 'guardian' },
      { text: 'Onze dochter Noor is allergisch voor pinda, kan dat in de lijst?', role: 'guardian' },
      'Ik heb griep, dus ik kom niet.',
      { text: 'Kunt u mij terugbellen op 06-12345678? Groet, Rachid, vader van Adam', role: 'guardian' },
      'ik heb adhd dus ik mag langer over de toets doen',
      { text: 'Ik ben bereikbaar op 0612345678.', role: 'staff' },
    ],
    misses: [
      'Het nummer van Sem is 06-12345678.',
      { text: 'De moeder van Lisa is zwanger en de vader van Tim is ziek.', role: 'pupil' },
      'Mijn fiets is gestolen.',
      { text: 'Sem uit 2b heeft ADHD.', role: 'staff' },
      'Haar adres is Kerkstraat 12.',
      { text: 'Het kind van de buren, Tim, heeft epilepsie.', role: 'guardian' },
    ],
  },
}

/** Data about the sender: said of "me" or "my", and of nobody else in the same text. */
function ofSelf(reading: Reading, hits: readonly CueHit[], asked: Asked): ReturnType<Recogniser['find']> {
  const own = hits.filter((hit) => hit.cue.id === 'self' && !isQuoted(reading, hit))
  const data = asked.seen.filter((fact) => DATA.includes(fact.kind) && fact.kind !== 'person-name')
  if (own.length === 0 || data.length === 0 || isOfOthers(reading)) return []
  const near = own
    .slice(0, 50)
    .filter((hit) => data.slice(0, 200).some((fact) => isSameSentence(reading, hit, fact.start)))
  const named = asked.seen.some((fact) => fact.kind === 'person-name' && !isSigner(reading, fact))
  return near.length > 0 && !(named && hasOthersData(data)) ? [seenMessage('own-data', reading, reasons(near))] : []
}

function hasOthersData(data: readonly { readonly kind: TextKind }[]): boolean {
  return data.some(
    ({ kind }) => kind === 'health' || kind === 'assessment' || kind === 'bsn' || kind === 'pupil-number',
  )
}

function isSameSentence(reading: Reading, hit: CueHit, start: number): boolean {
  const sentence = sentenceNear(reading, hit.from)
  if (!sentence) return false
  return start >= (reading.words[sentence.from]?.start ?? 0) && start <= (reading.words[sentence.until - 1]?.end ?? 0)
}

function isSigner(reading: Reading, { start, end }: Seen): boolean {
  const from = wordIndex(reading, start)
  return isSignature(reading, from, wordIndex(reading, end - 1) + 1) || /(?:ik ben|ik heet)[\s,.]*$/i.test(reading.text.slice(Math.max(0, start - 20), start)) // prettier-ignore
}

function speaksOfChild(reading: Reading): boolean {
  return reading.words.some((word) => /^(?:hij|zij|ze|haar|hem|zijn)$/.test(word.form)) && reading.words.some((word) => /^(?:ik|wij|we|mijn|ons|onze)$/.test(word.form)) // prettier-ignore
}

/** "the neighbours' child", "a classmate", "number of Sem": somebody else's. */
function isOfOthers(reading: Reading): boolean {
  const { words } = reading
  return words.some((word, i) => {
    const next = words[i + 1]?.form ?? ''
    if (
      /^(?:klasgenoot|klasgenootje|klasgenoten|buren|buurjongen|buurmeisje|medeleerling|vriendje|vriendinnetje)$/.test(
        word.form,
      )
    )
      return true
    if (/^(?:zijn|haar|hun|zn)$/.test(word.form))
      return /^(?:adres|nummer|mail|telefoonnummer|wachtwoord|snap|insta|mailadres|inlog)$/.test(next)
    return (
      /^(?:nummer|adres|mail|telefoonnummer|wachtwoord|inlog)$/.test(word.form) &&
      next === 'van' &&
      (words[i + 2]?.capital ?? false)
    )
  })
}
