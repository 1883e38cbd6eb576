import type { CueHit } from '../language/cues.ts'
import { isPlay, standing, tellsOfAbuse } from '../language/frame.ts'
import type { Reading } from '../language/reading.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const CALLS = { nl: 'scheldt iemand uit', en: 'calls somebody names' }
const DEGRADES = { nl: 'maakt iemand klein met beledigende woorden', en: 'runs somebody down' }
const FRIENDLY = {
  nl: 'het is vriendelijk, over dingen of over zichzelf',
  en: 'it is friendly, about things or about oneself',
}

const FOND = new Set(
  'love lieverd schat schatje bestie liefie lief knuffel kus kusjes xx xxx ily hou grapje geintje jk grappie mop plaag mis miss proost gefeliciteerd'.split(
    ' ',
  ),
)
const FOND_SIGNS = new Set(['❤', '😘', '🥰', '😍', '💕', '💖', '🫶', '😜', '🤗', '💗', '♥'])
const SELF = new Set(['ik', 'mezelf', 'mijzelf', 'k'])

/** Is it said in a fond way, with a word or sign of love beside it? */
function isFond(reading: Reading): boolean {
  return reading.words.some((word) => FOND.has(word.form) || FOND_SIGNS.has(word.form))
}

/** Is the speaker the one who is called so: "ik ben zo dom", "wat ben ik een sukkel"? */
function isOneself(reading: Reading, hit: CueHit): boolean {
  const words = reading.words.slice(
    Math.max(hit.from - 4, reading.sentences[reading.words[hit.from]?.sentence ?? 0]?.from ?? 0),
    hit.until,
  )
  const self = words.some(
    (word, i) =>
      SELF.has(word.form) &&
      ['ben', 'voel', 'was', 'ook'].some((verb) => verb === words[i + 1]?.form || verb === words[i - 1]?.form),
  )
  return self && !words.some((word) => ['jij', 'je', 'jullie', 'hij', 'zij', 'ze', 'u'].includes(word.form))
}

/** Does a hit count in this text? */
function counts(reading: Reading, hit: CueHit): boolean {
  if (isOneself(reading, hit)) return false
  if (hit.cue.id === 'mild' && (isFond(reading) || isPlay(reading))) return false
  const before = reading.words[hit.from - 1]
  const denied = reading.words
    .slice(Math.max(0, hit.from - 1), hit.until)
    .some((word) => word.form === 'geen' || word.form === 'niet')
  return !denied && !(before?.form === 'geen')
}

export const recogniser: Recogniser = {
  kind: 'insult',
  cues: [
    { id: 'hard', because: CALLS, patterns: ['@abuse'] },
    {
      id: 'calls',
      because: CALLS,
      patterns: [
        '(hou|houd|houden) (je|jullie|jij) (kop|harses|muil|kanis)',
        '(kop|mond) dicht (jij|idioot|sukkel|man|loser|hoer)',
        'janken .. bij (je)? (mama|mammie|mamma|moeder)',
        '(vuile|vieze|stomme|domme|lelijke|dikke|vette|smerige|gore|laffe|achterlijke|kk|kanker|tering|tyfus|kut|fucking|ranzige|hersenloze|achterbakse|klote|rot|kale) .. @softabuse',
        '@vile (hoer|hoeren|trut|wijf|mongool|homo|sukkel|loser|idioot|eikel|lul|leraar|lerares|docent|docente|juf|meester|directeur|directrice|conrector|mentor|concierge|klas|ouders|gast|jongen|kind|meid|mens|vent|dikzak|kop|bek|smoel|hond|aap|varken|koe|team|familie|streber|nerd|stagiair|stagiaire)',
        "(hou|houd|houden|hou') .. (je|jullie|uw|jou|jou'w)? (bek|bakkes|smoel|smoelwerk|kankerbek|kkbek|kutbek|tyfusbek|teringbek|muil|waffel|kk-bek)",
        '(bek|smoel|bakkes) (dicht|houden)',
        '^bek (jij|man|hou|toe)?$',
        '(verwende|luie|kansloze|slome|zeurende|arrogante|opgeblazen|uitgedroogde|slijmerige|waardeloze|domme|stomme|laffe|irritante) (zeikerd|zeikerds|zeurpiet|zeurpieten|randaap|randapen|kwast|kwallen|zak|zakken|bal|ballen|zemel|zemelaar|tuthola|zuurpruim|zuurpruimen|klungel|klungels|boer|boeren|dorpsgek|dorpsgekken|uilskuiken|pannenkoek|flapdrollen|figuren)',
        '(die|dat) .. (kop|smoel|gezicht|hoofd) van (jou|jullie|haar|hem|je) & (net|lijkt|als|een|haha|lelijk)',
        '@addressed .. (klungel|kluns|prutser|dorpsgek|dorpsgekken|zeikerd|zeikerds|zuurpruim|zeurpiet|randaap) ',
        '(achterlijke|debiele|domme|stelletje|kansloze) (dorpsgekken|boeren|randapen|randaap|provincialen|dorpelingen|klunzen)',
        '(die|dat) (hoer|slet|kkwijf|kutwijf|trut|rotkind|lul|eikel|klootzak|kreng) (is|was|kan|moet|gaat|mag|heeft|denkt)',
        '(sodemieter|flikker|donder|tief|tyf|rot|pleur|lazer|fuck|kanker|kk|opzouten|oprotten|optiefen|optyfen|opdonderen|optieften|opkankeren) (op|toch op|gauw op|maar op|jullie op) .. (jij|met je|met jullie|man|gast|kut*|idioot|sukkel|hier|vieze|wijf|u|mens|loser|jullie|hoer)?$',
        '^(oprotten|opkankeren|optyfen|optiefen|opflikkeren|oppleuren)',
        '(oprotten|opkankeren|optyfen|optiefen) (jij|gast|man|hoer|jullie|wijf|kk)',
        '(krijg|krijgt) .. (kanker|tering|tyfus|de kanker|de tering|de tyfus|de pest|de kolere|de pleuris|kk|aids|de klere)',
        '(val|vallen) (dood|allemaal dood)',
        '(ga|sterf|stik|verrek) (dood|kapot) & (jij|jullie|je|toch|lekker|maar|allemaal|kk|hoer|vieze|gewoon|man|mongool)',
        'ga (toch|maar|gewoon|lekker)? dood (man|jij|wijf|joh|gast|vieze|kk)?$',
        '(fuck|fok|fck|fack|screw) (jou|jullie|you|u|je|hem|haar|off|yourself)',
        "(zuig|pijp|lik) .. (mijn|me|mn|m'n) .. (lul|pik|kont|reet|ballen)",
        '(kus|lik) .. (mijn|me|mn) (kont|reet|hol)',
        '(kanker|kk|tering|tyfus|kut|fucking|klote|pokke|godverdomse|gvd) (op|jij|jou|jullie|mens|wijf|kind|gast|jongen|homo|hoer|mongool|leraar|lerares|juf|docent|meester|sukkel|hond|kop|bek|idioot|aap|loser|lelijk|dom|dik)',
        '(je|jouw|jullie|zijn|haar|uw|k) (moeder|ma|mama|oma|zus|moer|moeders) .. (is|kan|mag|was|hoer|kk|kanker) .. (hoer|hoeren|slet|dik|kk|kanker|lelijk|pijpt|kut|goedkoop|vet|dom)',
        '^(je|jouw) (moeder|ma|moer)$',
        '(jij|je|jullie|u) .. (kutkop|lelijke kop|rotkop|rattenkop|varkenskop|stomme kop|dikke kop|domme kop)',
        '(je|jouw|jullie|zijn|haar|die) .. (lelijke|stomme|domme|dikke|vieze|kk|kanker|achterlijke|smerige|kut|vette) .. (kop|bek|smoel|bakkes|reet|kont|gezicht|smoelwerk|hoofd|harses|lijf|tanden|neus)',
        "(jij|je|jullie|u|hij|zij|ze|die|dat) (bent|zijn|is|ben|blijft|blijven|was|lijkt|lijken) .. (een|zo'n|zon|n|'n|echt|gewoon|toch|wel|allemaal|net|de|het|grootste) .. @softabuse",
        "(bent|ben|is|zijn) (jij|je|jullie|u|hij|zij|ze|die) .. (een|zo'n|zon|n|'n|echt|gewoon|toch|allemaal|stelletje) .. @softabuse",
        "(wat|wa) (een|n|'n|is|ben|bent|zijn) .. (een|'n|n)? .. (lul|hoer|wijf|kreng|eikel|rat|varken|loser|freak|engerd|creep|psychopaat|pauper|nul|tuthola|slijmer|streber|egoist|aso|etter|tokkie|koe)",
        '(wat|wa) een .. @softabuse (ben|bent|is|zijn) (jij|je|jullie|u|hij|zij|ze|die|dat)',
        '(is|zijn|bent|ben) .. (gewoon|echt|toch) een .. (donder|kneus|nul|lul|eikel|flapdrol|slapjanus)',
        '(stelletje|stel|bende|zootje|stuk) .. @softabuse',
        '(stelletje|stel|bende|zootje|zooitje) .. (idioten|achterlijken|debielen|ongeregeld|tuig|onbenullen|amateurs|apen|varkens|ratten|losers|randdebielen|mongolen|sukkels|eikels|incapabelen)',
        '(stuk|stukje) (stront|vreten|ongeluk|verdriet|schijt|onbenul|vuil|uitschot|tuig|kutwijf)',
        '(he|hey|hee|yo|ey|oi|hallo|ja|nee|man|haha|dag|moi|ok|oke) @softabuse$',
        '(ik haat|wij haten|we haten|haat) (jou|jullie|je) .. (rot|kut|zo|kk|kanker|lelijk*|kind|met je|stom*|hoer|allemaal)?',
        '^@softabuse (ben|dat|jij|ga|hou|rot|bent|jullie) .. (je|jij|bent|op|zijn|je bek)?$',
        'jij @softabuse',
        '(jou|jij|jullie) (vieze|vuile|stomme|domme|lelijke|dikke|achterlijke|kk|gore|laffe|zielige|kleine|arrogante|valse|hypocriete) ',
        '@softabuse (dat|die) (je|jij|hij|zij|u|jullie) (bent|ben|is|zijn)',
      ],
    },
    {
      id: 'mild',
      because: DEGRADES,
      patterns: [
        '(jij|je|jullie|u|jlie) (bent|zijn|ben|blijft|lijkt|ruikt|zijt|wordt) .. (echt|zo|gewoon|te|best|wel|toch|super|mega|hartstikke|heel|erg|kk|kanker|kapot|fucking|net zo|zoo|egt|ook|allemaal|de|het|een|altijd|veel)? .. @low',
        '(ben|bent|zijn|lijk) (jij|je|jullie|u) .. (echt|zo|gewoon|te|wel|toch|kk|heel|nou|nu|soms|egt|achterlijk|een beetje)? .. @low',
        '(hij|zij|ze|die|hun) (is|zijn|blijft|was|ziet) .. (echt|zo|gewoon|te|wel|toch|super|mega|heel|kk|kanker|kapot|fucking|egt|de) .. (dom|lelijk|dik|vet|achterlijk|gestoord|zielig|sneu|walgelijk|smerig|vies|goor|hersenloos|laf|hypocriet|nep|achterbaks|schijnheilig|asociaal|incompetent|waardeloos|kansloos|ranzig|debiel|gehandicapt|mongools|kinderachtig|lomp|slettig|sletterig|hoerig|spuuglelijk|foeilelijk|moddervet|oerdom|oliedom|hersendood|triest|cringe|minderwaardig|verwaand|arrogant)',
        '(juf|meester|mevrouw|meneer|mevr|docent|docente|leraar|lerares|directeur|directrice|rector|conrector|mentor|concierge|teamleider|die vent|die meid|dat kind|dat mens|dat wijf|die gast|die jongen|die nieuwe|klas) .. (is|zijn|was|blijft) .. (echt|zo|gewoon|te|een|super|heel|kk|egt|toch|de)? .. (dom|domme|lelijk|lelijke|dik|dikke|achterlijk|achterlijke|gestoord|gestoorde|zielig|zielige|walgelijk|walgelijke|smerig|smerige|vies|vieze|goor|hersenloos|laf|laffe|hypocriet|achterbaks|achterbakse|schijnheilig|asociaal|incompetent|incompetente|waardeloos|waardeloze|kansloos|debiel|debiele|gehandicapt|lomp|sneu|sneue|moddervet|idioot|loser|heks|lul|eikel|hoer|wijf|trut|koe|dictator|psychopaat|varken|nul|freak|creep|engerd)',
        '(wat|wa) (ben|bent|zijn) (jij|je|jullie|u) .. (dom|lelijk|dik|stom|achterlijk|zielig|sneu|laf|slecht|gemeen|kinderachtig|hypocriet|irritant|onbeschoft|zwak|triest|een|toch)  .. (@softabuse|dom|lelijk|dik|stom|achterlijk|zielig|sneu|mens|lafaard)?',
        '(ben|bent|zijn) (jij|je|jullie|u) .. (dom|doof|gek|achterlijk|debiel|gestoord|dement|hersendood|blind|gehandicapt|niet goed|niet wijs|helemaal gek|ziek in je hoofd|zo dom) (of|ofzo|in|ofso|geboren|gevallen|goed|man|snik)',
        '(je|jij|jullie|u) .. (stinkt|stinken|meurt|meuren|spoort|sporen) .. (niet|naar|uren|uit|echt|altijd|zo|man|jij|vies|helemaal)?',
        '(stinkt|stink|meurt) (jij|je|hij|zij|ze) .. (naar|uit|echt|altijd|zo)?',
        '(hij|zij|ze|die) (stinkt|meurt) .. (naar|altijd|echt|zo|uren|gewoon)?',
        '(niemand) (mag|wil|vindt|moet|mist|boeit|kan) (jou|jullie) .. (niet|echt|aardig|leuk|hier|uitstaan|hebben|zien|iets)?',
        '(geen hersens|geen hersencel|geen verstand|hersencel|hersencellen|iq van|iq) & (je|jij|jullie|hij|zij|ze|u|hebt|heb|heeft|jou|die)',
        '(jij|je|jullie|u) (kan|kunt|kunnen|snapt|snap|bereikt|doet) .. (echt|gewoon|ook|helemaal)? .. (niks|niets|nooit wat|geen reet|geen moer|geen kut|geen hol)',
        '(je|jij|jullie|u) .. (te|zo) (dom|dik|lelijk|stom|lui|achterlijk) .. (om|dat|voor|bent|bent dat)',
        '(dommer|lelijker|dikker|stommer|zieliger|achterlijker) (dan|als)',
        '(schaam|doe) (je|jullie) .. (diep|kapot|rot|dood)',
        '(kijk|heb|ga) (eens|je|jij)? .. (in de spiegel) .. (gekeken|lelijk*|schrik*|kijken)',
        '(je|jouw|jullie|zijn|haar) .. (haar|kop|gezicht|hoofd|neus|tanden|lijf|lichaam|stem|outfit|kleren|schoenen) (is|zijn|lijkt|ziet) .. (lelijk|smerig|walgelijk|niet om aan te zien|vies|goor|afschuwelijk|om te kotsen|spuuglelijk|kk|ranzig|stinkt|belachelijk)',
        '(word|wordt|kots|kotsen) .. (misselijk|ziek|kotsmisselijk) .. (jou|jullie|je kop|je gezicht|jouw|je stem)',
        '(walg|kots) .. van (jou|jullie|je|hem|haar|die|zijn|u)',
        '(ga|zoek) .. (je|een) .. (schamen|leven|psycholoog|psychiater|dokter|therapeut|vrienden|hobby) & (zielig*|gek|ziek|triest*|dom|lelijk|sneu|loser|dikke|mens|debiel|jij|gestoord)',
        '(geboren|verwekt) & (ongelukje|ongeluk|vergissing|fout|gescheurd|wou|abort*|jammer|gooi*|laten vallen) & (jij|je|jouw|jou)',
        '(hij|zij|ze|jij|je|jullie|die) .. (verstand|hersens|intelligentie|niveau) van een (garnaal|steen|baksteen|pinda|goudvis|aardappel|kip|ezel|kleuter|vis|plank|kikker)',
        '(zo|te) .. (dom|lelijk|lui|lomp|lelijk) als (een|het|de|hij|jij)',
        '(achtereind|achterste|kont) van een varken',
        '(lijkt|lijk|lijken) .. (wel|net|op) .. (varken|koe|walvis|olifant|aap|hoer|zwerver|clown|monster|lijk|rat|heks|paard|nijlpaard|vogelverschrikker|junk) & (jij|je|jullie|hij|zij|ze|die|u)',
        '(onbekwame|incompetente|waardeloze|luie|hysterische|gestoorde|achterlijke|verwende|hypocriete|laffe|arrogante|zielige) (leraar|lerares|docent|docente|juf|meester|directeur|directrice|mentor|ouder|ouders|kind|leerling|leerlingen|klas|moeder|vader|collega|vrouw|man|mens|rotkinderen|team|leerkracht|nitwits|figuren|figuur|mensen|types)',
        "(u|jij|je|jullie) .. (een|zo'n) .. (slechte|waardeloze|vreselijke|verschrikkelijke|onbekwame|rot|domme|stomme|nep|mislukte) (leraar|lerares|docent|docente|juf|meester|directeur|moeder|vader|ouder|mentor|mens|leerkracht|vriend|vriendin|persoon|klas|collega)",
        '(niemand) .. (zit|wacht|zat) .. op (jou|jullie|je|u) .. (te wachten|gezeik|mening|kop|wachten)',
        '(jij|je|jullie|u) .. (niks|niets|nul|geen cent|geen flikker) (waard|voor)',
        '(afgang|schande|lachertje|mislukking|schaamte|blamage|miskleun) & (jij|je|jullie|u|hij|zij|ze) & (bent|zijn|is|ben|wat)',
        '(loser|losers|noob|noobs|freak|nerd|nerds|lafaard|lafaards|sukkel|idioot|idioten|debiel|eikel|hoer|lul|hypocriet|hypocrieten|aso|leugenaar|leugenaars|lul|kreng)$',
        '(lelijke|vieze|stomme|domme|dikke|vuile|gore|smerige|achterlijke) (jij|gast|kind|mens|meid|jongen|mevrouw|meneer|kut|lul|vent|bitch)',
        '@low (gast|vent|meid|wicht|mens|joch|wijf|joh) (ben|jij|dat)',
        '(u|jij|jullie) .. (snapt|snappen|begrijpt) (er)? .. (geen|helemaal) (zak|reet|kut|hol|bal|fuck|ruk) .. (van)?',
        '(wicht|mens|joch|vent) & (dom|stom|lelijk|vervelend|domme|stomme|lelijke|achterlijk|achterlijke|irritant|irritante|vreselijk|vreselijke) & (dat|wat|een|die|jij)',
      ],
    },
    {
      id: 'except',
      because: FRIENDLY,
      patterns: [
        '(mijn|onze|mn) (hond|kat|poes|cavia|konijn|paard|kip)',
        'bek van (vis|vogel|hond)',
        '(haak|hengel|vis) .. (bek|eruit)',
      ],
    },
    { id: 'except', because: FRIENDLY, patterns: ['(scheld|schelden|noem|noemen|zeg) .. (niet|nooit|geen|niemand)'] },
    {
      id: 'except',
      because: FRIENDLY,
      patterns: [
        '(kut|stomme|domme|klote|rot|achterlijke|achterlijk) .. (fiets|toets|weer|regen|bus|trein|wifi|laptop|printer|rooster|wekker|band|telefoon|huiswerk|som|sommen|dag|regel|app|computer|bug|spel|site|pen|tas|deur|kluisje|magister|tussenuur|file|wiskunde|frans|duits|kapot|lift|brug|lijn|auto|scooter|update) ',
        '(gele|houten|pannen|eikels|kastanjes|herfst|boom|bos) .. (eikel|eikels|blad)',
        '(lul|lullen|lult) .. (maar|over|verhaal|niet)',
        '(kinderboerderij|dierentuin|boerderij|stal|bioles|biologie|dieren|dierenpark|konijnen|artis|asiel) ',
        '(gewonnen|verloren) .. (loser|losers|noob)',
        '(zelf|mezelf) .. (sukkel|dom|stom|idioot)',
        '(je|jij|u|jullie) bent .. (niet|geen) .. (dom|lelijk|dik|stom|zwak|gek|lui|achterlijk|raar|loser|sukkel)',
        '(niet|nooit) .. (dom|lelijk|dik|stom|gek|zwak) (hoor|schat|lieverd|bent|ben)',
        '(dierenarts|muts|sjaal|handschoenen|want|wanten)',
      ],
    },
  ],
  find(reading, hits, { seen }) {
    if (tellsOfAbuse(seen)) return []
    const meant = standing(reading, hits).filter((hit) => counts(reading, hit))
    return meant.length > 0 ? [seenMessage('insult', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'jij bent echt een vieze kankerhoer',
      'wat ben jij een sukkel',
      'Mevrouw De Wit is een incompetente trut',
      'hou je bek mongool',
      'Die nieuwe is zo lelijk, getverdemme',
      'k4nkerlijer',
      'Jullie zijn een stelletje idioten',
      'val dood man',
      'Je stinkt naar zweet',
      'ben jij achterlijk ofzo',
      'Zo dom als het achtereind van een varken, die meester',
      'loser',
      'flikker op met je lelijke kop',
    ],
    misses: [
      'kut fiets weer lekke band',
      'ik ben zo dom, boek vergeten',
      'Gekkie ben je ook, hou van je ❤️',
      'Die toets was echt stom',
      'Wat ben ik een sukkel zeg',
      'Hij noemde mij een mongool, kan ik dat ergens melden?',
      'We zagen een ezel en twee varkens op de kinderboerderij',
      'Ik vond de uitleg van meneer niet zo duidelijk.',
      'Je bent niet dom hoor, het was gewoon een lastige som',
      'Neem je muts mee, het is koud',
      'Scheld niet met kankerhoer, dat is niet oké',
      'rotweer vandaag',
    ],
  },
}
