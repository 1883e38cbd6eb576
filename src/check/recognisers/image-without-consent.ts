import { sentenceNear } from '../language/around.ts'
import type { CueHit } from '../language/cues.ts'
import { isNegated, isQuoted } from '../language/frame.ts'
import type { Reading } from '../language/reading.ts'
import { reasons, seenMessage, type Asked, type Recogniser } from '../recogniser.ts'

const SHARES = { nl: 'deelt beeld of geluid van anderen', en: 'shares a picture or sound of others' }
export const URGES = {
  nl: 'spoort anderen aan om beeld te maken of te delen',
  en: 'urges others to take or share pictures',
}
export const SECRET = { nl: 'het beeld is zonder vragen gemaakt', en: 'the picture was taken without asking' }

const IMAGE = "(foto|fotos|foto's|fotootje|fotootjes|filmpje|filmpjes|video|videos|video's|vid|vids|clip|clipje|opname|opnames|beelden|selfie|groepsfoto|klassenfoto|klassefoto|portretfoto|screenshot|screenshots|pic|pics|kiekje|kiekjes|plaatje|plaatjes|geluidsopname|stream|livestream|story|reel|reels|snap|snaps|meme|memes|sticker|stickers|aftermovie|fotoserie|album|fotoalbum|spraakopname|geluidsfragment|tiktok|edit|edits|compilatie|montage|sfeerbeelden|sfeerfoto|sfeerfotos|schoolfoto|schoolfotos|teamfoto|boomerang)" // prettier-ignore
const PEOPLE = '(leerling|leerlingen|kind|kinderen|klas|klassen|groep|brugklas|brugklassers|kleuters|meisje|meisjes|jongen|jongens|meiden|juf|meester|leraar|lerares|docent|docente|docenten|leraren|meneer|mevrouw|mentor|concierge|collega|collegas|ouders|klasgenoot|klasgenoten|iedereen|mensen|hem|haar|hen|ze|zij|hij|die|vechtpartij|ruzie|gevecht|valpartij|feest|kamp|musical|sportdag|schoolreis|schoolreisje|optreden|excursie|geslaagden|finalisten|winnaars|toneelstuk|voorstelling|diploma-uitreiking|kerstviering|team|spelers|gezicht|gezichten|gymles|les|zwemles|kleedkamer|afzwemmen|kringgesprek|spreekbeurt|presentatie|sinterklaasviering|schoolfeest|gala|klassenuitje|disco|leesles|toppers|kanjers|bandleden|dansers|koor|elftal|werkweek|examenstunt|atleten|tweeling|invaller|stagiair|stagiaire)' // prettier-ignore
const POST = '(post|posten|gepost|deel|delen|gedeeld|plaats|plaatsen|geplaatst|zet|zetten|gezet|stuur|sturen|gestuurd|doorsturen|doorgestuurd|upload|uploaden|geupload|gooi|gooien|drop|droppen|app|appen|rondsturen|rondgestuurd|verspreiden|verspreid|online|tiktok|insta|instagram|story|snap|facebook|youtube|viral|groepsapp|appgroep|publiceren|tag|taggen|getagd|repost|doorappen|livestream)' // prettier-ignore

/** What a picture that was just taken is done with. */
const POSTS = `(gezichtjes|gezichten|gefilmd|schoolinsta|schooltiktok|schoolpagina|onze pagina|klasseninsta|tag|${POST.slice(1, -1)}|${IMAGE.slice(1, -1)})`

export const recogniser: Recogniser = {
  kind: 'image-without-consent',
  after: ['image-shared'],
  cues: [
    {
      id: 'shares',
      because: SHARES,
      patterns: [
        `${POST} & ${IMAGE} & ${PEOPLE}`,
        `(hier|zie|check|kijk|bekijk|dit|deze|bijgaand|hierbij|nog|wat) & ${IMAGE} & (van|met|waarop|uit|tijdens|bij|waar) & ${PEOPLE}`,
        `${IMAGE} (van|met|waarop) .. ${PEOPLE}`,
        `${IMAGE} & (gemaakt|genomen|geschoten) & ${PEOPLE}`,
        `${IMAGE} & ${PEOPLE} & (hieronder|volgt|online|bekijk|kijk|erop|herkenbaar|duidelijk)`,
        `op (de|deze|dit|die|het) (foto|video|filmpje|plaatje|selfie|kiekje|beeld) & (zie|zien|staat|staan|zijn|is) & ${PEOPLE}`,
        `(heb|hebben|heeft) & ${PEOPLE} & (gefilmd|gefotografeerd|opgenomen|vastgelegd|gesnapt|gescreenshot) & (${POST.slice(1, -1)}|kijk|check|hier|haha|lol|link|zie)`,
        `(gefilmd|gefotografeerd|opgenomen|vastgelegd) & ${POST}`,
        `(alle|onze|nieuwe|mooie|leuke) ${IMAGE} (van|staan|staat) & (online|site|website|facebook|insta|instagram|album|app|groepsapp|drive|youtube|schoolkamp|kamp|klas|kinderen|leerlingen|schoolreis|sportdag)`,
      ],
    },
    {
      id: 'urges',
      because: URGES,
      patterns: [
        `(film|filmt|filmen|fotografeer|maak|neem|schiet) & (${PEOPLE.slice(1, -1)}|${IMAGE.slice(1, -1)}) & ${POST}`,
        `(wie|heeft|iemand) & ${IMAGE} & (van|met) & (${PEOPLE.slice(1, -1)}) & (${POST.slice(1, -1)}|heeft|nog|sturen|stuur)`,
        `(deel|stuur|post|verspreid|drop|gooi|plaats|zet) & (dit|deze|die|dat|het|jullie|allemaal|massaal|door|iedereen|overal|hem) & ${IMAGE}`,
        `(iedereen|allemaal|jongens|jullie|wie) & (film|filmen|fotos maken|foto maken|fotograferen|opnemen) & (als|wanneer|straks|morgen|nu|hem|haar|die|leraar|docent|juf|mevrouw|meneer|meester)`,
        `(film|neem|fotografeer) (hem|haar|die|ze|hun|hen|mevrouw|meneer|juf|meester|stiekem|allemaal|alles|iedereen) & (stiekem|als|op|wanneer|straks|even|huilt|valt|schreeuwt|${POST.slice(1, -1)})`,
        `(maak|maken|maakt) & (meme|memes|sticker|stickers|edit|tiktok|deepfake) & (van|met) & ${PEOPLE}`,
      ],
    },
    {
      id: 'secret',
      because: SECRET,
      patterns: [
        `(stiekem|heimelijk|ongevraagd|zonder te vragen|zonder vragen|zonder toestemming|zonder dat hij|zonder dat ze|zonder dat zij|zonder dat iemand|zonder dat de|zonder dat mevrouw|zonder dat meneer|zonder dat juf) & (gefilmd|filmen|film|foto|fotos|opgenomen|opnemen|opname|gefotografeerd|filmpje|video|fotograferen|geplaatst|gepost|online|gemaakt)`,
        `(weet|weten|wist|wisten|heeft|merkt|hebben) (het|er|niks|nergens|niet|nog|hij|zij|ze|van|toch)? (nog)? (niet|niks|nergens|niets|van|door) & (${IMAGE.slice(1, -1)}|gefilmd|gefotografeerd|opgenomen)`,
        `(niet|geen|nog) (om)? (gevraagd|toestemming|goedgekeurd) & (${IMAGE.slice(1, -1)}|gefilmd|gefotografeerd)`,
        `${IMAGE} & (boeit|maakt|kan me|kan mij) (niet|niks|niets|schelen|me|mij)? & (wil|vindt|vind|willen|weg|schelen|uit)`,
        `(wil|wilde|wou|willen|wilden) (hij|zij|ze|niet|eigenlijk|liever|er)? .. niet & (foto|fotos|filmpje|video|op beeld) & (toch|maar|post|online|haha|geplaatst|gezet|deel)`,
      ],
    },
    {
      id: 'presumes',
      because: SECRET,
      patterns: [
        `(vinden|vindt|vind|vonden) (dat|het|ze|zij|hij|de ouders|ouders|niemand|haar|hem)? (vast|wel|toch|heus|zeker|hopelijk) .. (punt|erg|goed|prima|oke|ok|leuk|best|probleem|niemand|grappig) & ${POSTS}`,
        `(zal|zullen) (het|dat|er|ze)? (vast|wel|heus)? (wel)? .. (leuk|goed|prima|oke|niet erg) vinden & ${POSTS}`,
        `(zullen|zal|zal ze|zullen ze) .. (leuk|goed|prima|niet erg) vinden & ${POSTS}`,
        `(hij|zij|ze|niemand) (weet|weten) (nog)? (niet|niks|nergens) & (viral|tiktok|online|insta|gefilmd|filmen|filmde|story)`,
        `(hoop|hopelijk) .. (vinden|vindt|vind) .. (goed|erg|oke|prima|leuk) & ${POSTS}`,
        `(ouders|moeders|vaders|hij|zij|ze|iedereen|niemand|leerlingen|kinderen) .. (nog|niet|niks|nergens) .. (gesproken|gevraagd|gebeld|ingelicht|geinformeerd|toestemming|getekend) & ${POSTS}`,
        `(nog|niet) .. (gesproken|gevraagd|gebeld|gepolst) & ${POSTS}`,
        `${POSTS} & (vraag|vragen|regel|regelen|toestemming|ouders) .. (achteraf|later wel|nog wel|straks wel|later)`,
        `${POSTS} & (wie|niemand|geen haan|geen mens) .. (kraait|boos|moeilijk|merkt)`,
      ],
    },
  ],
  find(reading, hits, asked) {
    if (isSettled(reading) || reading.words.some((word) => INTIMATE.test(word.form))) return []
    const meant = hits.filter((hit) => !isQuoted(reading, hit) && isMeant(reading, hit))
    const named = meant.length === 0 && sharesNamed(reading, asked)
    return meant.length > 0 || named
      ? [seenMessage('image-without-consent', reading, named ? [SHARES] : reasons(meant))]
      : []
  },
  examples: {
    hits: [
      'Hier het filmpje van die vechtpartij in de gang haha',
      'Ik zet straks alle foto’s van de kinderen op Facebook!',
      'stiekem gefilmd hoe mevrouw tegen de deur liep',
      'Op deze foto zie je Sem en Lisa met hun werkstuk.',
      'film hem als hij moet huilen en post het in de app',
      'Wat een feest! Foto’s van de leerlingen staan op insta.',
      'Deel dit filmpje van meneer door aan iedereen!',
      'kijk deze screenshot van die juf tijdens de les',
      'Maak er een meme van, die docent ziet er niet uit, en zet em op tiktok',
      'kijk dan hoe Bo en Indy staan te zingen, ik zet hem op de klasseninsta, ouders vinden het vast prima',
      'Alle gezichten van de sponsorloop staan online, ik heb de ouders nog niet gevraagd maar ach',
      'Groep 4 op schoolreis, zie foto met alle kinderen in de speeltuin.',
    ],
    misses: [
      'Foto van de kinderen, geplaatst met toestemming van alle ouders.',
      'Maak geen foto’s van elkaar in de kleedkamer.',
      'Zie foto van onze nieuwe moestuin.',
      'Alle gezichten zijn afgedekt op de foto van de klas.',
      'De fotograaf maakt dinsdag de klassenfoto.',
      'Mag ik een foto van de leerlingen op de site zetten?',
      'De kinderen staan van achteren op de foto.',
      'Iedereen is aan het werk en ik post een foto van mijn koffie.',
      'Ik heb de ouders nog niet gesproken, dus ik plaats nog geen foto’s.',
      'Kan iemand een foto van het huiswerk sturen?',
      'Hij heeft een filmpje van mij geplaatst zonder te vragen, wat kan ik doen?',
      'Foto van de tekening van Mila, knap hoor!',
      'Wij filmen nooit in de les zonder dat iedereen akkoord is.',
    ],
  },
}

/** Consent said, faces covered or turned away, or a rule about pictures: then all is as it should be. */
const SETTLED = /\b(?:met toestemming|toestemming (?:van|gegeven|gevraagd|gekregen|is|hebben|voor)|(?:vinden|vond|vonden|vindt) (?:het|dat) (?:goed|ok[eé]?|prima)|akkoord|mocht(?:en)? van|hebben ja gezegd|goedgevonden|goedkeuring|afgedekt|geblurd|onherkenbaar|wazig|zonder gezichten|niet herkenbaar|van achter(?:en)?|op de rug|rugzijde|alleen (?:de )?(?:handen|voeten|schaduw)|in overleg met|zelf gevraagd of|avg-?proof|emoji over|toestemmingsformulier\w*|beeldgebruik|ga(?:f|ven) (?:\w+ )?toestemming|nee heeft gezegd|stockfoto)\b/i // prettier-ignore
const REFUSED = /\b(?:geen|zonder|niet om|nog geen|niet met) (?:toestemming|akkoord)\b/i

function isSettled(reading: Reading): boolean {
  const text = reading.text.length > 20_000 ? reading.text.slice(0, 20_000) : reading.text
  return SETTLED.test(text) && !REFUSED.test(text)
}

/** Intimate pictures are another kind. */
const INTIMATE = /^(?:nudes?|naakt|naaktfoto'?s?|blote|bloot|sexy|seksfilmpje|dickpics?|tieten|lekks?)$/

const THINGS = /^(?:cappuccino|koffie|lunch|ontbijt|boterham|huis|tuintje|uitzicht|lucht|zonsopkomst|sneeuw|regenboog|kleisculptuur|sculptuur|klei|maquette|bureau|nakijkwerk|stapel|fiets|auto|kerstboom|versiering|etalage|toetsenbord|planten|broodtrommel|tekening|tekeningen|werkstuk|werkstukken|huiswerk|rooster|gebouw|lokaal|moestuin|tuin|schoolplein|bord|boek|boeken|schilderij|schilderijen|knutsel|knutsels|opdracht|opdrachten|taart|bloemen|uitzicht|aantekeningen|samenvatting|boekenlijst|som|sommen|poster|lokaalnummer|gevonden|jas|tas|hond|logo|menu|flyer|uitnodiging|briefje|antwoorden|bladzijde|pagina|cavia|boom|kunstwerken|kunstwerk|vulkaan|robot)$/ // prettier-ignore
const FORBIDS =
  /^(?:verboden|geen|nooit|fotograaf|fotografe|schoolfotograaf|verwijder|verwijderen|haal|offline|verbied|spreekbeurt|camera|mogen|mag)$/
const VICTIM = /^(?:mij|mezelf|me)$/

/** Not a thing, not a rule against it, not a question whether it may, not what was done to the speaker. */
function isMeant(reading: Reading, hit: CueHit): boolean {
  const sentence = sentenceNear(reading, hit.from)
  if (!sentence) return false
  const forms = reading.words.slice(sentence.from, sentence.until).map((word) => word.form)
  if (
    forms.some((form) => THINGS.test(form)) &&
    hit.cue.id !== 'secret' &&
    hit.cue.id !== 'presumes' &&
    !/^(?:staan|staat|zie|zien)$/.test(forms[3] ?? '')
  )
    return false
  if (hit.cue.id !== 'secret' && hit.cue.id !== 'presumes' && forms.some((form) => FORBIDS.test(form))) return false
  if (forms.some((form, i) => VICTIM.test(form) && forms[i - 1] === 'van')) return false
  if (sentence.question && hit.cue.id !== 'secret' && !/^(?:wie|heeft|iemand)$/.test(forms[0] ?? '')) return false
  if (hit.cue.id === 'presumes' && forms.some((form) => /^(?:geen|wacht|wachten|eerst)$/.test(form))) return false
  if (forms.includes('nooit') || forms.includes('verboden')) return false
  return !(hit.cue.id === 'shares' && isNegated(reading, hit, 2, 1))
}

/** A picture that goes with a text that names who is on it: "Sem en Lisa, zie foto". */
function sharesNamed(reading: Reading, asked: Asked): boolean {
  const image = asked.seen.some((fact) => fact.kind === 'image-shared')
  if (!image || !asked.seen.some((fact) => fact.kind === 'person-name')) return false
  const text = reading.text.slice(0, 4000)
  if (reading.words.some((word) => FORBIDS.test(word.form))) return false
  return ON_IT.test(text) || (OF_THEM.test(text) && !reading.words.some((word) => THINGS.test(word.form)))
}

const ON_IT = /\bop (?:de|deze|dit|die|het) (?:foto|filmpje|video|selfie)\b/i
const OF_THEM = /\b(?:foto|filmpje|video|selfie|fotos|foto's|foto’s) (?:van|met)\b|\bzie (?:foto|filmpje|video)\b/i
