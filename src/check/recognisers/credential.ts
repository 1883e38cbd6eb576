import type { CueHit } from '../language/cues.ts'
import { near, oneOf, wordIndex } from '../language/nearby.ts'
import { HAS, type Reading } from '../language/reading.ts'
import {
  apart,
  isMadeUp,
  isOrdinary,
  keypadCodesIn,
  passwordsIn,
  plainCodesIn,
  valueAt,
  valuesAfter,
  type Value,
} from '../language/values.ts'
import type { Recogniser, Seen } from '../recogniser.ts'

const QUIZ = oneOf(
  'kahoot kahootje quiz quizje quizizz gimkit socrative lessonup menti mentimeter blooket quizlet korting kortingscode actiecode game gamecode spel spelcode lobby lescode klascode klassencode klassecode classroom classroomcode vakcode escaperoom escape-room bestelcode speurtocht puzzel schatkist postcode pinguin brawl roblox fortnite minecraft voucher cadeaucode',
)
const PLACE = oneOf(
  'deur deuren voordeur achterdeur zijdeur hoofdingang ingang personeelsingang poort hek alarm slot kluis kluisje sleutelkluis sleutelkastje sleutelkast fietsenhok fietsenstalling gymzaal gymlokaal berging magazijn gebouw school schooldeur hoofddeur buitendeur personeelskamer lerarenkamer kopieerapparaat kopieermachine printer ipad ipads tablet telefoon laptop pas pinpas bankpas lift garage slagboom parkeerplaats kelder server lokaal wifi fiets fietsslot hangslot kantoor directiekamer toetsenkast archief medicijnkast',
  'deur ingang kluis hek poort slot kast',
)
/** A password of a game of the school itself, not of an account in one. */
const RIDDLE = oneOf('speurtocht escaperoom escape-room puzzel schatkist quiz kahoot raadsel vossenjacht')
/** Words of signing in, and what one signs in to. */
const LOGIN = oneOf(
  'ww wachtwoord wachtwoorden wachtwrd pw pass password inlog inloggen inlogt login logins log logt ingelogd account accounts gebruikersnaam gebruiker username user wifi hotspot netwerk netflix disney spotify videoland vimeo duolingo magister somtoday parnassys snappet esis zermelo itslearning smartschool teams gmail icloud playstation xbox portaal portal reset gereset resetten typ typt gelockt vergrendeld beveiligd beheer beheerder admin kopieerapparaat printer chromebook inlogpin probeer laptop laptopje ict resetlijst server digibord probeer probeert laptop laptopje ict resetlijst server digibord',
  'portaal omgeving account inlog login wachtwoord wifi',
)
/** What opens with a code. */
const LOCKED = oneOf(
  'alarm slot slotje hangslot cijferslot lift luik brandkast medicijnkast garage garagebox code codes pin pincode combinatie cijfers toets toetsen toetst intoetsen tik tikt druk sleutel ipad tablet tablets ontgrendel ontgrendelen berging deur hek hekje poort kluis kluisje kast kastje ingang hok kelder',
  'deur deurtje hek hekje poort kluis kluisje slot slotje kast kastje ingang hok hokje kelder box doosje alarm code pin gang',
)
const LOCK = oneOf(
  'alarm slot slotje hangslot cijferslot fietsslot lift luik brandkast medicijnkast garage garagebox berging pin pincode poort hek deur kluis kluisje ingang',
  'deur hek hekje poort kluis kluisje slot slotje kastje ingang hok hokje kelder doosje alarm pin',
)
const because = [{ nl: 'een wachtwoord of toegangscode', en: 'a password or access code' }]
const becauseUser = [{ nl: 'een gebruikersnaam met het wachtwoord erbij', en: 'a user name with its password' }]

export const recogniser: Recogniser = {
  kind: 'credential',
  needs: HAS.digit,
  cues: [
    {
      id: 'password',
      because: { nl: 'noemt een wachtwoord', en: 'names a password' },
      patterns: ['(wachtwoord|wachtwoorden|wachtwrd|wachtword|ww|wwoord|pw|pass|passwd|password|passwoord|paswoord|passcode|wifiwachtwoord|wifi-wachtwoord|wachtwoordje|wifi-ww|codewoord|inlogwachtwoord|beheerderswachtwoord)'], // prettier-ignore
    },
    {
      id: 'code',
      because: { nl: 'noemt een code', en: 'names a code' },
      patterns: ['(pin|pincode|pincodes|toegangscode|deurcode|alarmcode|hekcode|poortcode|sleutelcode|kluiscode|kluisjescode|inlogcode|wificode|wifi-code|verificatiecode|sms-code|smscode|beveiligingscode|ontgrendelcode|cijfercode|slotcode|printcode|kopieercode|herstelcode|bevestigingscode|inlogpin|beheerderspin|toegangspin|koppelcode|noodcode|activeringscode|activatiecode|licentiecode|licentie|garagecode|liftcode|fietscode|gebouwcode|hokcode)'], // prettier-ignore
    },
    { id: 'bare', because: { nl: 'noemt een code', en: 'names a code' }, patterns: ['(code|codes|combinatie)'] },
    {
      id: 'lock',
      because: { nl: 'noemt een slot met een code', en: 'names a lock with its code' },
      patterns: ['(deur|alarm|poort|hek|kluis|slot|ingang|slagboom|berging|cijferslot|schuifdeur|roldeur|alarmpaneel|alarmkastje|hangslot|sleutelkluis|sleutelkastje|sleutelkast|voordeur|achterdeur|zijdeur|hoofddeur|buitendeur|schooldeur|gymdeur|nooddeur|kelderdeur|magazijndeur|schuurdeur|tuindeur|branddeur|hoofdingang|zijingang|personeelsingang|leveranciersingang|achteringang|fietsenhok|fietsenkelder|fietsenstalling|berghok)'], // prettier-ignore
    },
    {
      id: 'login',
      because: { nl: 'noemt een inlog', en: 'names a login' },
      patterns: ['(loginlijst|inloglijst|accountlijst|logins|inlog|login|inloggegevens|inlogs|logingegevens|inlognaam|loginnaam|gebruikersnaam|gebruikersnm|gebruiker|username|user|inloggen)', 'account', 'naam', '(log|logt|meld) .. (in|aan) met?'], // prettier-ignore
    },
  ],
  find(reading, hits) {
    const labelled = hits.filter((hit) => hit.cue.id !== 'login').flatMap((hit) => secretOf(reading, hit) ?? [])
    const secrets = apart([...labelled, ...typedIn(reading), ...keyedIn(reading), ...madeUpIn(reading)])
    const pairs = hits.filter((hit) => hit.cue.id === 'login').flatMap((hit) => loginOf(reading, hit, secrets))
    const users = secrets.flatMap((secret) => partnerOf(reading, secret) ?? [])
    return [
      ...secrets.map(({ start, end }): Seen => ({ kind: 'credential', start, end, because })),
      ...apart([...pairs, ...users].filter(({ text }) => !text.startsWith('@')), secrets).map(({ start, end }): Seen => ({ kind: 'credential', start, end, because: becauseUser })), // prettier-ignore
    ]
  },
  examples: {
    hits: [
      'Het wachtwoord van de wifi is [[Zonnebloem22]].',
      'ww [[Klimboom!2026]]',
      'De code van de voordeur is [[4512#]], niet doorvertellen.',
      'gebruikersnaam: [[jdevries]], wachtwoord: [[Appel123]]',
      'Alarmcode [[7731]] en dan op groen drukken',
      'pin van de printer: [[0482]]',
      'Inlog magister [[118204]] / [[Welkom01]]',
      'kan je ff inloggen, [[n.bakker]] en ww is [[hondje09!]]',
      'Het hek gaat open met code [[2580]].',
      "wachtwoord is '[[blauwe koe]]'",
      'De nieuwe deurcode wordt [[19734]] vanaf maandag',
      '[[6014]] is de code van het fietsenhok',
      'mijn wachtwoord is [[poesje]]',
      'user: [[admin]] pass: [[School#1]]',
      'De sleutelkluis bij de achterdeur: code [[3391]]',
      'Zijdeur [[5830*]] en het alarm gaat uit met [[104477]].',
      'De kluis gaat open met [[9027]].',
      'logins: [[pjansma]] wachtwoord [[Appeltaart9]]',
      'De achterdeur gaat open met [[6-0-4-1]], daarna hekje',
      'alarm gymzaal eraf met [[*2718*]] hoor',
      'kluisje 31, cijferslot [[27 04 33]], wifi van de buren: [[Kippensoep09]]',
      'Het ww van Netflix is gewoon [[messi30]] hahaha',
      'magister van de invaller: [[k.smit]] / [[Herfst26!]]',
      'Log maar in met [[b.visser]] en dan [[Vlinderboot7]].',
      'Hek zuid [[7007A]], hek noord [[7008A]]',
      'koppelcode ouderportaal: [[HG7-2KQ]]',
      'alarmcode huis Otten [[4421]] want zij zijn weg',
    ],
    misses: [
      'Deel je wachtwoord nooit met iemand.',
      'De Kahoot heeft pin 482913, doe je mee?',
      'Het wachtwoord is gewijzigd, vraag het bij de balie.',
      'Je wachtwoord is verlopen.',
      'Mijn wachtwoord is niet meer geldig, help!',
      'Weet iemand de code van de deur?',
      'Kies een wachtwoord met minstens 12 tekens.',
      'De lescode voor lessonup is 48213',
      'Kortingscode ZOMER10 geeft 10% op schoolspullen',
      'code rood vandaag door de storm',
      'Ik ben mijn pincode vergeten.',
      'De gedragscode staat op de site.',
      'Er zijn 3 codes kwijt, wie heeft ze?',
      'Welke gebruikersnaam heb jij bij Roblox?',
      'dit jaar leren we programmeren: code schrijven in groep 8',
      'Het hek kostte 1250 euro.',
      'De deur gaat om 0830 open, tot 1600.',
      'Wachtwoord: vraag het aan je mentor',
      'De wedstrijd eindigde in 3-1-2, de deur was dicht.',
      'Log in en kijk bij groep7 of havo4.',
      'De kluiscode in de escaperoom was 9014 en wij hadden hem.',
      'Het wachtwoord voor de speurtocht is BANANENSCHIL.',
    ],
  },
}

/** Codes in the shape of a keypad where a lock is spoken of, "achterdeur, toets 6 6 2 9 A". */
function typedIn(reading: Reading): readonly Value[] {
  return keypadCodesIn(reading.text).filter(({ start, end, text, stated }) => {
    if (near(reading, start, end, QUIZ, 6, 6) || /^(?:19|20)\d\d(?![#*A-Z])/.test(text)) return false
    if (/(?:nummer|nr)(?: is)?:? $/.test(reading.text.slice(Math.max(0, start - 16), start))) return false
    if (!stated) return near(reading, start, end, LOCKED, 9, 0) && /(?:[:=,]|(?:is|met|op|toets|druk|code|cijferslot|kluis|slot)) ?$/u.test(reading.text.slice(Math.max(0, start - 12), start)) // prettier-ignore
    return near(reading, start, end, LOCKED, /[#*]/.test(text) ? 14 : 9, /[#*]/.test(text) ? 5 : 0)
  })
}

/** "alarmcode huis Otten …": the code itself comes a few words later. */
const CODE_OF =
  /(?<!\p{L})(?:pin|pincode|alarmcode|deurcode|hekcode|toegangscode|kluiscode|garagecode|sleutelcode|poortcode)(?: \p{L}+){0,6}[ :]{1,2}$/iu

/** Plain digits that only a lock can ask for: "de sleutelkluis bij de ingang is nu 7306". */
function keyedIn(reading: Reading): readonly Value[] {
  return plainCodesIn(reading.text).filter(({ start, end, text }) => {
    const before = reading.text.slice(Math.max(0, start - 16), start)
    const toQuiz = near(reading, start, end, QUIZ, 8, 4)
    const isNamed = CODE_OF.test(reading.text.slice(Math.max(0, start - 56), start)) || (text.length === 4 && /(?<!\p{L}|error )code:? $/iu.test(before)) // prettier-ignore
    if (isNamed && !UNIT.test(reading.text.slice(end))) return !toQuiz && !/^(?:19|20)\d\d$/.test(text) // prettier-ignore
    if (!/(?:[:=]|(?:^|[\s,])(?:is|nu|met|op|dus|toets|toets je|tik|tik je|druk|probeer|nog|maar|pin|slot|slotje|hangslot|kluisje|alarm)) ?$/u.test(before)) return false // prettier-ignore
    if (UNIT.test(reading.text.slice(end)) || (/^(?:19|20)\d\d$/.test(text) && !before.endsWith(' met '))) return false
    const sentence = reading.words[wordIndex(reading, start)]?.sentence
    return !toQuiz && near(reading, start, end, (word) => word.sentence === sentence && LOCK(word), 12, 0)
  })
}

/** Made-up words where somebody signs in, "lukt het met Zonnebloem22?". */
function madeUpIn(reading: Reading): readonly Value[] {
  if (!reading.words.some(LOGIN)) return []
  return passwordsIn(reading.text).filter(({ start, end, text }) => !text.startsWith('@') && near(reading, start, end, LOGIN, 24, 14) && !near(reading, start, end, QUIZ, 5, 4)) // prettier-ignore
}

/** The user name just before a password: "tvries / Herfst26!", "n.bakker en dan hondje09". */
function partnerOf({ text }: Reading, secret: Value): Value | undefined {
  const from = Math.max(0, secret.start - 80)
  const match = /(?:^|[\s:=(])([\p{L}\d.][\p{L}\d._@-]{2,39})(?:\s?[/|+–]\s?|,\s|\s(?:en|met|&)\s(?:dan\s|als\s)?|\s)(?:en\s)?(?:(?:het\s|mijn\s|dan\s)?(?:tijdelijk\s)?(?:ww|wachtwoord|pw|pass|password|eenmalig)(?:\sis)?[\s:=]{1,3})?["“'‘]?$/u.exec(text.slice(from, secret.start)) // prettier-ignore
  if (!match?.[1] || !isMadeUp(secret.text) || /mail(?:adres)?:? $/i.test(text.slice(Math.max(0, from + match.index - 10), from + match.index + 1))) return undefined // prettier-ignore
  const name = match[1].replace(/[.-]+$/, '')
  const start = from + match.index + match[0].indexOf(match[1])
  const said = /(?:naam|account|inlog|login|gebruiker|user|als)[:=,]? (?:is )?$/i.test(text.slice(Math.max(0, start - 20), start)) // prettier-ignore
  const shaped = /^[\p{Ll}\d]+(?:[._-][\p{L}\d]+)+$|^\p{Ll}{2,}\d+\p{L}?$/u.test(name)
  const paired = said || /^[/|+–]/.test(match[0].slice(match[0].indexOf(match[1]) + match[1].length).trim())
  if (!shaped && !(paired && /^\p{Ll}{4,}$/u.test(name) && !isOrdinary(name) && !NO_SECRET.has(name))) return undefined
  return text.charAt(start - 1) === '@' ? undefined : { start, end: start + name.length, text: name, stated: true }
}

/** The secret that a hit leads to, after it or before it. */
function secretOf(reading: Reading, hit: CueHit): Value | undefined {
  const first = reading.words[hit.from]
  const last = reading.words[hit.until - 1]
  if (!first || !last || near(reading, first.start, last.end, hit.cue.id === 'password' ? RIDDLE : QUIZ, 6, 6)) return undefined // prettier-ignore
  if (hit.cue.id === 'lock') return opened(reading.text, last.end)
  if (hit.cue.id === 'bare' && !near(reading, first.start, last.end, PLACE, 7, 7))
    return valuesAfter(reading.text, last.end).find((value) => value.stated && GROUPS.test(value.text))
  const isSecret = hit.cue.id === 'password' ? isPassword : isCode
  const after = valuesAfter(reading.text, last.end).find((value) => isSecret(reading.text, value))
  return after ?? before(reading, first.start, isSecret)
}

/** "6014 is de code van …" */
function before(reading: Reading, start: number, isSecret: (text: string, value: Value) => boolean): Value | undefined {
  const window = reading.text.slice(Math.max(0, start - 90), start)
  const match = /(?:^|\s)(\S{3,40})\s(?:is|wordt|was)\s(?:nu\s|weer\s|dus\s)?(?:de|het|mijn|mn|onze|hun|zijn|haar|t|'t)\s(?:nieuwe\s|wifi\s)?$/.exec(window) // prettier-ignore
  if (!match?.[1] || !/\d/.test(match[1])) return undefined
  const value = valueAt(reading.text, start - window.length + window.lastIndexOf(match[1], window.length - 1), false)
  return value && isSecret(reading.text, value) ? value : undefined
}

/** "magazijndeur 0852*", "de kluis gaat open met 7193", "het alarm eraf met 661900": digits that only a lock can ask for. */
function opened(text: string, end: number): Value | undefined {
  const match = /^(?:\s?[:=]?\s?|[^.!?\n\d]{0,40}\s(?:met|op|toets|tik|typ|druk|code|cijfers)\s(?:de\s)?(?:code\s|cijfers\s)?)(?=\d{4,8}[A-Z]?[#*]?(?:[\s.,;!)]|$))/.exec(text.slice(end, end + 72)) // prettier-ignore
  if (!match || /\b(?:tel|bel|telefoon|nummer|lokaal|bedrag|om|vanaf|sinds|in|groep)\s*$|€/.test(match[0]))
    return undefined
  const value = valueAt(text, end + match[0].length, true)
  return value && !/^(?:19|20)\d\d$/.test(value.text) && !UNIT.test(text.slice(value.end)) ? value : undefined // prettier-ignore
}

const UNIT = /^\s?(?:euro|uur|leerlingen|stuks|keer|meter|m\b|cm|kg|kilo|mensen|kinderen|ouders|fietsen|boeken|stoelen|personen|bezoekers|stappen|woorden)/ // prettier-ignore

const NO_SECRET = new Set(
  'geheim kwijt weg fout verkeerd nodig hetzelfde dezelfde anders anoniem belangrijk persoonlijk prive privé sterk zwak lang kort moeilijk makkelijk bekend vraag vragen zie kies maak heb van voor bij via onder tekens cijfers letters minimaal minstens vergeten resetten reset herstellen wijzigen veranderen delen stelen kraken fout lekken klopt werkt mail stuur bel kom kun kan alleen altijd gewoon simpel raar welke hoeft ligt staat hangt krijg krijgen gelijk streng strikt veilig onveilig nieuw nieuwe oude rood oranje geel zwart schrijven instellen invullen intypen typen gehackt gelekt woorden momenteel helaas daarna daarvoor eenmalig tijdelijk standaard wachtwoord code pin voorlopig iemand vrij wifi gebruikersnaam inlog login leerlingnummer geboortedatum username account gebruiker onthouden opschrijven'.split(
    ' ',
  ),
)

function isPassword(text: string, value: Value): boolean {
  const { text: token } = value
  if (token.includes(' ')) return value.stated && /["“„'‘«]/.test(text.charAt(value.start - 1))
  if (NO_SECRET.has(token.toLowerCase()) || isOrdinary(token) || /^(?:https?:|www\.)/i.test(token)) return false
  if (/^0\d{9}$/.test(token)) return false
  if (/\d/.test(token)) return /[^\d]/.test(token) ? !/^\d{1,3}[a-z]{1,6}$|^\d+[-–.]\d+$|^\d{1,2}:\d\d$/.test(token) : token.length >= 4 && value.stated // prettier-ignore
  if (/^[^\p{L}]+$/u.test(token) || /^\p{L}['’-]/u.test(token)) return false
  if (/[^\p{L}'’-]/u.test(token.slice(1)) && !/[.,]/.test(token)) return value.stated
  if (/^\p{L}{3,}(?:-\p{L}{3,}){2,}$/u.test(token)) return true
  if (/^[a-z]{11,}$/.test(token) && !/(?:ing|ingen|heid|en|formulier|beleid|manager|beheer)$/.test(token)) return true
  return value.stated && token.length >= 4 && endsThere(text, value.end)
}

/** Does the sentence, or the piece about this, end here? */
function endsThere(text: string, end: number): boolean {
  return /^["'”’]?(?:\s*$|[.!,;)\n](?!\p{L})|\s(?:en|voor|van)\s(?:de|het|gebruik|mijn|die|je|user|ik|dan)|\s(?:ok|oke|haha\p{L}{0,12}|lol|niet aan)(?!\p{L})|\s?[^\s\p{L}\d])/u.test(text.slice(end, end + 24)) // prettier-ignore
}

/** "HG7-2KQ", "8F2K-LL09". */
const GROUPS = /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{1,5}(?:-[A-Z\d]{1,5}){1,4}$/

function isCode(text: string, value: Value): boolean {
  const { text: token } = value
  if (/^ \d/.test(text.slice(value.end))) return false
  if (GROUPS.test(token) || (value.stated && /[“"„'‘«]/.test(text.charAt(value.start - 1)) && token.includes(' ')))
    return true
  if (/^(?:19|20)\d\d$/.test(token) && !value.stated) return false
  if (value.stated && /^\d{2}(?:-\d{2}){2}$/.test(token)) return true
  return /^\d{3,10}$/.test(token.replace(/[#*]+$/, '')) ? !/^\s?(?:euro|keer|leerlingen|cijfers|uur|meter|mensen|ouders)/.test(text.slice(value.end)) && trimmed(value) : /^(?=\D*\d)[A-Za-z\d]{4,12}$/.test(token) && (value.stated || /^\d{3,}[A-Z]$/.test(token)) // prettier-ignore
}

/** Not a number of one or two digits. */
function trimmed(value: Value): boolean {
  return !/^\d{1,2}$/.test(value.text)
}

/** The user name of a login, when a password is given with it; both when they stand together. */
function loginOf(reading: Reading, hit: CueHit, secrets: readonly Value[]): readonly Value[] {
  const last = reading.words[hit.until - 1]
  if (!last) return []
  const near = secrets.find((secret) => secret.start > last.end - 120 && secret.start < last.end + 120)
  const pair = pairAfter(reading.text, last.end)
  if (pair && (near === undefined || pair[1].start === near.start)) return pair
  if (near === undefined) return []
  const before = userBefore(reading.text, near.start)
  if (before && before.start > last.start) return [before]
  const named = USER_NAME.has(last.form)
  const user = valuesAfter(reading.text, last.end).find((value) => value.start !== near.start && isUser(value, named))
  return user ? [user] : []
}

/** "directie dpalet wachtwoord Welkom2026": the name just before the word for password. */
function userBefore(text: string, start: number): Value | undefined {
  const match = /(?:^|[\s:])([a-z][a-z\d._-]{2,30})[\s,]{1,2}(?:en\s|met\s)?(?:wachtwoord|ww|pw|pass|password)(?:\sis)?[\s:=]{1,3}$/.exec(text.slice(Math.max(0, start - 64), start)) // prettier-ignore
  if (!match?.[1] || NO_SECRET.has(match[1]) || /^(?:het|een|mijn|jouw|nieuwe|nieuw|oude|eigen|onze|met|and|the|bijbehorende|zelfde|magister|somtoday|school|account|systeem)$/.test(match[1])) return undefined // prettier-ignore
  const at = start - Math.min(start, 64) + match.index + match[0].indexOf(match[1])
  const value = valueAt(text, at, true)
  return value && isUser(value) ? value : undefined
}

/** Labels after which any name is a user name. */
const USER_NAME = new Set('inlognaam loginnaam gebruikersnaam gebruikersnm username user'.split(' '))

function isUser({ text, stated }: Value, named = false): boolean {
  if (NO_SECRET.has(text.toLowerCase()) || isOrdinary(text)) return false
  return named || stated || /[\d._@]/.test(text)
}

/** "inlog: naam / geheim1", "naam en ww is geheim1" straight after a word for login. */
function pairAfter(text: string, offset: number): readonly [Value, Value] | undefined {
  const match = /^[^\n]{0,24}?[\s:=]([\p{L}\d][^\s,/]{2,39})(?:\s?[/|+,]\s?|\s(?:en|met)\s(?:als\s)?)(?:(?:het\s)?(?:ww|wachtwoord|pw|password|pass)(?:\sis)?[\s:=]{0,3})?(\S{4,40})/u.exec(text.slice(offset, offset + 128)) // prettier-ignore
  if (!match?.[1] || !match[2]) return undefined
  const secret = valueAt(text, offset + match[0].length - match[2].length, false)
  const user = valueAt(text, offset + match[0].indexOf(match[1]), true)
  if (!secret || !user || !isUser(user) || !/\d/.test(secret.text) || !isPassword(text, secret)) return undefined
  return [user, secret]
}
