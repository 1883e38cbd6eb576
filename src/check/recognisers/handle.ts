import { COMMON_WORDS } from '../language/common-words.ts'
import type { CueHit } from '../language/cues.ts'
import { near, oneOf, wordIndex } from '../language/nearby.ts'
import { HAS, type Reading, type Word } from '../language/reading.ts'
import type { Asked, Recogniser, Seen } from '../recogniser.ts'

const common = new Set(COMMON_WORDS)
const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Names for many people at once, and things after an @ that are no account. */
const NO_ACCOUNT = split('iedereen allen all alle everyone here channel ouders leerlingen klas groep home work school thuis mama papa mam pap juf meester mentor media') // prettier-ignore
/** Accounts of media, clubs and firms, by the whole name. */
const PUBLIC = split(
  'nos nosnl nosstories nosjeugdjournaal jeugdjournaal npo npo3 npo3fm nporadio1 nposport rtl rtlnieuws rtlboulevard eenvandaag zapp zappsport nu.nl nunl telegraaf volkskrant nrc trouw parool adnl hartvannederland 3fm qmusic radio538 538 slam funx ajax afcajax feyenoord psv psveindhoven azalkmaar fcutrecht fctwente knvb onsoranje knsb nocnsf f1 formula1 uefa fifa bol bolcom albertheijn jumbo lidl hema coolblue zalando nike adidas netflix spotify youtube instagram tiktok snapchat whatsapp google apple microsoft playstation xbox nintendo duolingo politie politienl brandweer defensie rivm ggd oudersenonderwijs rijksoverheid minocw ocw efteling artis nemo naturalis rijksmuseum vangoghmuseum kinderboekenweek kindertelefoon 113 pestweb stichting unicef rodekruis greenpeace jumbosupermarkten gvb ns ns_online',
)
/** Pieces of a name that no private person has in it. */
const PUBLIC_PIECE =
  /school|college|lyceum|gymnasium|museum|official|nieuws|krant|journaal|magazine|radio|omroep|winkel|webshop|festival|gemeente|politie|bibliotheek|theater|stichting|foundation|vereniging|company|academ|bakkerij|restaurant|campus|scouting|sportclub|studio|kinderopvang|speeltuin|sportcentr|fanpage|fanclub|memes|supporters/
const PUBLIC_WORD = split('fc vv sv hc rkvv ajax feyenoord psv knvb nos npo rtl tv fm news shop store bv team club media po vo mbo vmbo havo vwo obs cbs rkbs ouderraad mr gmr events kids uni hogeschool hbo support service klantenservice') // prettier-ignore

/** After "snap:" or "insta is". */
const AFTER_LABEL =
  /^(?:naam|account)?(?:\s?[:=]\s?|\s(?:naam |account |acc |van (?:hem|haar|mij) )?(?:is|heet|=)?(?: nu| dus)?[ :]{0,3})@?([\p{L}\d][\p{L}\d._-]{2,29})/iu
const AFTER_CALL = /^\s(?:(?:me|mij|hem|haar|ons|op|snap|insta|tiktok|ff|even|dan|toe|m'n|mn|mijn)[ :]{1,2}){0,4}@?([\p{L}\d][\p{L}\d._-]{2,29})/iu // prettier-ignore

const because = [{ nl: 'de accountnaam van iemand', en: "somebody's account name" }]

export const recogniser: Recogniser = {
  kind: 'handle',
  needs: HAS.at,
  cues: [
    {
      id: 'label',
      because: { nl: 'genoemd als accountnaam', en: 'said to be an account name' },
      patterns: ['(snap|snapchat|snapje|insta|instagram|ig|tiktok|tt|discord|roblox|twitch|psn|gamertag|instaaccount|tiktokaccount|snapnaam|snap-naam|instanaam|insta-account|tiktoknaam)', '(gebruikersnaam|username|usernaam|accountnaam)'], // prettier-ignore
    },
    {
      id: 'call',
      because: { nl: 'roept op iemand toe te voegen', en: 'calls to add somebody' },
      patterns: ['(add|adden|addt|adde|volg|follow)', 'voeg (me|mij|hem|haar)'],
    },
  ],
  find(reading, hits, asked) {
    const seen = new Map<number, Seen>()
    const see = (start: number, end: number): void => {
      if (!seen.has(start)) seen.set(start, { kind: 'handle', start, end, because })
    }
    for (const word of reading.words)
      if (word.kind === 'handle' && isPrivate(reading, word, asked)) see(word.start, word.end)
    for (const hit of hits) {
      const span = named(reading, hit, asked)
      if (span) see(...span)
    }
    return [...seen.values()]
  },
  examples: {
    hits: [
      'Volg [[@noor.xx08]] even, zij filmt alles',
      'mn snap: [[timo_vdb]]',
      'insta is [[lotte.2010]] ok?',
      'Wie kent [[@danny_zwolle12]]? Die stuurt rare berichten.',
      'add me op snap [[yus.040]]',
      'Haar tiktok heet [[sterre_dansje]].',
      'roblox: [[xXdraakje99Xx]]',
      'Zie de foto van [[@fleurtje]], zo leuk!',
      'die is van [[@kees.jan]]',
      'je kan me vinden op insta: [[noordeboer]]',
      'Snapchat = [[finn_bakker]], Instagram = [[@finn.bakker]]',
      'met [[@juf_ilse]] op de foto',
    ],
    misses: [
      'Volg @lyceumzuid voor meer nieuws!',
      'Het stond bij @nosjeugdjournaal.',
      'Kaartjes voor @fczwolle_jeugd gewonnen',
      'Mail naar info@deklimboom.nl',
      'We spreken af @ de gymzaal',
      { text: '@Lotte kom je vanavond ook?', channel: 'whatsapp-group' },
      '@iedereen morgen gymspullen mee',
      'Zet het maar op snap of insta hoor',
      'Ik heb geen insta en ook geen tiktok.',
      'Op snap stuurde ze een foto.',
      'volg de route naar de gymzaal',
      'insta: volg ons daar!',
      'Snap: je moet eerst delen door 2',
      'Zij heeft 2000 volgers op tiktok',
      'add 100 ml water',
      'Voor het ouderportaal koos ik gebruikersnaam opa_henk',
    ],
  },
}

function isPrivate(reading: Reading, word: Word, { situation, context }: Asked): boolean {
  const before = word.start === 0 ? ' ' : reading.text.charAt(word.start - 1)
  if (/[\p{L}\d.@/]/u.test(before)) return false
  const name = reading.text.slice(word.start + 1, word.end).toLowerCase()
  if (name.length < 3 || context.own.has(name) || context.own.has(`@${name}`) || !/\p{L}/u.test(name)) return false
  // In a chat, @ and a plain name calls a member of the chat.
  if (/^(?:whatsapp|parent|email)/.test(situation.channel) && /^\p{L}+$/u.test(name)) return false
  return !isPublic(name, context.schools)
}

function isPublic(name: string, schools: readonly string[]): boolean {
  if (NO_ACCOUNT.has(name) || common.has(name) || PUBLIC.has(name) || PUBLIC_PIECE.test(name)) return true
  const pieces = name.split(/[._-]|(?<=\p{L})(?=\d)/u)
  if (pieces.some((piece) => PUBLIC_WORD.has(piece)) || /^(?:fc|vv|sv|rkvv|obs|cbs)[a-z]{4,}/.test(name)) return true
  const bare = name.replace(/[._-]/g, '')
  return schools.some((school) => school.length > 3 && bare.includes(school.replace(/[^a-z0-9]/g, '')))
}

/** Where the account name stands that a hit leads to. */
function named(reading: Reading, hit: CueHit, { context }: Asked): [number, number] | undefined {
  const last = reading.words[hit.until - 1]
  if (!last) return undefined
  const isLabel = hit.cue.id === 'label'
  const rest = reading.text.slice(last.end, last.end + 80)
  const match = (isLabel ? AFTER_LABEL : AFTER_CALL).exec(rest)
  const name = match?.[1]?.replace(/[.-]+$/, '')
  if (!match || !name) return undefined
  const raw = match[1] ?? ''
  const start = last.end + match[0].length - raw.length
  const end = start + name.length
  if (reading.text.charAt(start - 1) === '@' || isPublic(name.toLowerCase(), context.schools)) return undefined
  if (context.own.has(name.toLowerCase()) || near(reading, start, end, PASSWORD, 8, 8)) return undefined
  if (/^(?:gebruikers|user)/.test(last.form) && !near(reading, last.start, end, PLACE_OF_ACCOUNTS, 8, 8))
    return undefined
  const shaped = /\p{L}/u.test(name) && (/\p{L}\d|\d\p{L}|_/u.test(name) || /^[\p{L}\d]+\.[\p{L}\d]{2,}/u.test(name)) && !/\.(?:nl|com|be|org|net)$/.test(name) // prettier-ignore
  if (shaped) return [start, end]
  return isLabel && /[:=]|\b(?:is|heet)\b/.test(match[0].slice(0, -raw.length)) && standsAlone(reading, start, end, name) ? [start, end] : undefined // prettier-ignore
}

/** A user name is an account that others see only there. */
const PLACE_OF_ACCOUNTS = oneOf('snap snapchat insta instagram ig tiktok discord roblox twitch psn xbox steam fortnite minecraft youtube game games gamen spel account volg volgen add adden') // prettier-ignore
const PASSWORD = oneOf('wachtwoord ww pw password')

/** A word of letters only is an account name when nothing follows it in its sentence, and it is no word we know. */
function standsAlone(reading: Reading, start: number, end: number, name: string): boolean {
  if (name.length < 5 || !/^[a-z]+$/.test(name) || common.has(name) || /(?:en|d|t|ig|lijk)$/.test(name)) return false
  const at = wordIndex(reading, start)
  const next = reading.words[at + 1]
  return /^\s*(?:$|[,.!\n)])/.test(reading.text.slice(end, end + 4)) || next?.kind === 'emoji'
}
