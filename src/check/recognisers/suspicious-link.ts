import { parse } from 'tldts'
import { BRANDS, LURES, ODD_ENDINGS, SHORTENERS } from '../language/lexicon/brands.ts'
import { plain, unleet } from '../language/letters.ts'
import { HAS } from '../language/reading.ts'
import type { Asked, Recogniser, Seen } from '../recogniser.ts'
import type { Words } from '../../protocol/kinds.ts'

/**
 * A link with or without scheme: what stands between spaces and holds a dot between two signs of a host. Our own scan:
 * the reading has the tokens already, so no link finder is needed.
 */
const TOKEN = /(?<![^\s<("'[,;:])(?:https?:\/\/|hxxps?:\/\/)?[^\s<>"'()[\],;/@:?#]{1,253}[^\s<>"]{0,512}/giu
const HOSTED = /^(?:h[tx]{2}ps?:\/\/)?(?:([^\s/@]{1,128})@)?([^\s/?#:]{3,253})/iu
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$/

const WHY = {
  ip: { nl: 'de link gaat naar een getal, niet naar een naam', en: 'the link goes to a number, not to a name' },
  short: {
    nl: 'een verkorte link: je ziet niet waar hij heen gaat',
    en: "a shortened link: you can't see where it goes",
  },
  hidden: { nl: 'de link verbergt met een @ waar hij heen gaat', en: 'the link hides with an @ where it goes' },
  letters: { nl: 'de link heeft letters die op andere lijken', en: 'the link has letters that look like others' },
  brand: {
    nl: 'de link noemt een bekende naam, maar is niet van hen',
    en: 'the link names a well-known name, but is not theirs',
  },
  odd: {
    nl: 'een link met een ongewone uitgang die om iets vraagt',
    en: 'a link with an unusual ending that asks for something',
  },
} as const satisfies Record<string, Words>

export const recogniser: Recogniser = {
  kind: 'suspicious-link',
  needs: HAS.link | HAS.dot,
  find(reading, _hits, { context }) {
    const { text } = reading
    const seen: Seen[] = []
    if ((reading.has & HAS.link) === 0 && !text.includes('.')) return seen
    for (const match of text.matchAll(TOKEN)) {
      const link = match[0].replace(/[.,!?;:)\]*_'"]+$/, '')
      if (!link.includes('.')) continue
      const why = suspicion(link, context)
      if (why)
        seen.push({ kind: 'suspicious-link', start: match.index, end: match.index + link.length, because: [why] })
    }
    return seen
  },
  examples: {
    hits: [
      'Betaal nu via tikkie-betalen.xyz/p/88211',
      'Kijk hier: https://bit.ly/4xQp9z',
      'log ff in op http://185.220.14.9/magister',
      'Je pakket wacht: postnl-bezorging.info/track',
      'https://ing.nl@veilig-inloggen.ru/start',
      'Nieuwe app van school: https://mаgister.net/app',
      'xn--magster-9gb.nl/login',
      'Update je gegevens op rab0bank.com/update.',
      'gratis robux op robux-claim.top',
      'hxxps://digid.nl.inloggen-veilig.com/',
      'Bevestig je account (www.somtodaay.nl/inlog)',
      'https://parro.app.ouders-login.site/verify?id=2',
      'Open tinyurl.com/gymfoto26',
    ],
    misses: [
      'Betaal via https://tikkie.me/pay/abc123',
      'Het rooster staat op magister.net en op www.lyceumzuid.nl.',
      'Zie https://www.rabobank.nl/jongeren voor de les over geld',
      'Mail naar j.smit@deklimboom.nl',
      'We lezen t/m blz. 12.Daarna gaan we verder.',
      'Om 12.30 uur op 3.5 km van school',
      'Filmpje: https://youtu.be/abcd1234',
      'Bestanden staan in docs.google.com/d/1 en op deklimboom.sharepoint.com',
      'De site is kinderboekenweek.nl en oudersenonderwijs.nl',
      'Zie schooltv.nl/link/vulkanen en nos.nl',
      'ok...dan niet haha',
      'Inschrijven kan op sportdag.deklimboom.nl/inschrijven',
      'Tikkie komt er zo aan, ik stuur hem vanavond.',
    ],
  },
}

/** Why a link is not to be trusted, or nothing. Never visits it. */
function suspicion(link: string, context: Asked['context']): Words | undefined {
  const match = HOSTED.exec(link)
  const host = match?.[2]?.toLowerCase()
  if (!match || !host?.includes('.')) return undefined
  const scheme = /^h[tx]{2}ps?:/i.test(link)
  if (match[1] !== undefined) return scheme ? WHY.hidden : undefined
  if (ADDRESS.test(host)) return scheme || link.length > host.length ? WHY.ip : undefined
  const parsed = parse(host, { extractHostname: false, validateHostname: false, allowPrivateDomains: false })
  const domain = parsed.domain
  if (domain === null || (!scheme && parsed.isIcann !== true)) return undefined
  if (context.own.has(host) || context.own.has(domain)) return undefined
  return judge(link.slice(link.toLowerCase().indexOf(host)), host, domain, parsed.publicSuffix ?? '')
}

function judge(link: string, host: string, domain: string, suffix: string): Words | undefined {
  if (SHORTENERS.has(domain)) return WHY.short
  if (/(?:^|\.)xn--/.test(host) || /[^\p{ASCII}]/u.test(host)) return looksForeign(host) ? WHY.letters : undefined
  if (borrowsBrand(host, domain)) return WHY.brand
  return ODD_ENDINGS.has(suffix.split('.').at(-1) ?? '') && LURES.test(link) ? WHY.odd : undefined
}

/** Letters of another script among Latin ones, or a name that can't be read; é and ü are fine. */
function looksForeign(host: string): boolean {
  return host.includes('xn--') || /[^\p{Script=Latin}\p{Script=Common}]/u.test(host)
}

/** Does the host name a brand, exactly, misspelt or with digits for letters, without being the brand's? */
function borrowsBrand(host: string, domain: string): boolean {
  const label = domain.split('.')[0] ?? ''
  const pieces = new Set(host.split(/[.-]/))
  const read = unleet(plain(host))
  for (const [brand, own] of BRANDS) {
    if (own.includes(domain)) return false
    const lone = brand.length < 5
    const named = lone ? pieces.has(brand) && isLure(host, label, brand) : host.includes(brand)
    if (named || (!lone && read.includes(brand))) return !isOtherWord(label, brand)
    if (brand.length >= 6 && label !== brand && isOneOff(label, brand)) return true
  }
  return false
}

/** Short names ("ing", "bol") are common pieces of other names: only with a dash beside them or as a host before another's. */
function isLure(host: string, label: string, brand: string): boolean {
  return label !== brand && (LURES.test(host) || host.startsWith(`${brand}.nl.`) || host.startsWith(`${brand}.com.`))
}

/** Words that hold a brand by chance, on the site of a school, a town or a museum. */
const OTHER_WORDS: Readonly<Record<string, RegExp>> = {
  apple: /pineapple|applecross/,
  ideal: /idealis|ideale/,
  steam: /steamed|steamonderwijs|steamlab/,
  politie: /politiek|politiemuseum/,
  magister: /magisterium/,
}

function isOtherWord(label: string, brand: string): boolean {
  return OTHER_WORDS[brand]?.test(label) ?? false
}

/** One letter more, less, other, or two swapped. Linear in the shorter. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a.charAt(i) === b.charAt(i)) i++
  const restA = a.slice(i)
  const restB = b.slice(i)
  if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)) return true
  return restA.slice(2) === restB.slice(2) && restA.charAt(1) + restA.charAt(0) === restB.slice(0, 2)
}
