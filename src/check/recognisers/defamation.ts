import type { CueHit } from '../language/cues.ts'
import { isNegated, isPlay, standing } from '../language/frame.ts'
import type { Reading } from '../language/reading.ts'
import { FIRST_NAMES } from '../language/lexicon/first-names.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const CRIME = {
  nl: 'beschuldigt een herkenbaar persoon van iets ernstigs',
  en: 'accuses an identifiable person of something grave',
}
const RUMOUR = {
  nl: 'verspreidt een gerucht over een herkenbaar persoon',
  en: 'spreads a rumour about an identifiable person',
}
const TAKES_BACK = {
  nl: 'het is een rectificatie, een vraag of een zorg',
  en: 'it is a rectification, a question or a concern',
}

/** Channels to the one whom a concern is for: there the words go to the right person. */
const PROPER: readonly string[] = ['email', 'phone', 'parent-app']
const ROLES = new Set(
  'juf juffrouw meester mevrouw meneer mevr dhr mr mw docent docente leraar lerares directeur directrice rector conrector mentor conciërge concierge teamleider coach trainer gymleraar gymjuf wiskundeleraar buurman buurvrouw moeder vader conducteur'.split(
    ' ',
  ),
)

const HE = new Set(['hij', 'zij', 'ze', 'die'])

/** Does a name or a title stand near: is somebody identifiable meant? */
function namesSomebody(reading: Reading, hit: CueHit): boolean {
  const sentence = reading.sentences[reading.words[hit.from]?.sentence ?? 0]
  if (!sentence) return false
  // "He drinks": the one named in the sentence before
  const back = HE.has(reading.words[sentence.from]?.form ?? '') ? 40 : 0
  return reading.words
    .slice(Math.max(0, sentence.from - back), sentence.until)
    .some(
      (word, i) =>
        ROLES.has(word.form) ||
        word.kind === 'handle' ||
        (word.capital && word.raw.length > 2 && (i > 0 || FIRST_NAMES.has(word.form))),
    )
}

export const recogniser: Recogniser = {
  kind: 'defamation',
  cues: [
    {
      id: 'crime',
      because: CRIME,
      patterns: [
        '(steelt|stal|jat|jatte|gestolen|gejat|pikt|gepikt|verduistert|verduisterd|verduisterde|achterover|achterovergedrukt) & (geld|kas|klassenkas|pot|telefoon|telefoons|spullen|schoolgeld|reisgeld|kantine|winkel|fiets|fietsen|portemonnee|airpods|kluisjes|school|jas|budget|ouderbijdrage|laptop|laptops|tientje|euro|inkomsten|opbrengst|laptop)',
        '(is|was|blijkt|zijn) .. (een|gewoon een|echt een|de|onze)? .. (pedo|pedofiel|kinderlokker|dief|verkrachter|aanrander|fraudeur|oplichter|crimineel|dealer|drugsdealer|alcoholist|alcoholiste|junk|junkie|verslaafd|verslaafde|moordenaar|kinderverkrachter|vreemdganger|stalker|aan de drank|aan de drugs|aan de coke|hoerenloper|plagiaatpleger)',
        '(zit|zat|komt|kwam|graait|voelt|raakt|raakte) .. (aan|onder) .. (leerlingen|kinderen|meisjes|jongens|leerlinge|kleuters|de rokjes|rokjes|billen|meisjes)',
        '(slaapt|sliep|rotzooit|rommelt|zoent|zoende|zoent|relatie|affaire|verhouding|neukt|vreemd|vreemdgegaan|doet het|deed het|naar bed|seks|sex|flirt|wip) .. (met) .. (leerling|leerlinge|leerlingen|scholier|meisje uit|de directeur|de rector|collega|oud-leerling|havist|de conrector|haar baas|vijfdeklasser|eindexamenleerling|bovenbouwers|bovenbouwer|stagiaire|meisje|de gymleraar|getrouwde)',
        '(affaire|relatie|verhouding|scharrel) & (leerling|leerlinge|collega|directeur|rector|juf|meester|mentor|docent|conrector|getrouwd)',
        "(slaat|sloeg|mishandelt|mishandelde|misbruikt|misbruikte|betast|betastte|verkracht|verkrachtte|aangerand|schopt|drogeert|knijpt|sluit) .. (haar|zijn|de|een|zn|z'n|kleuters|meerdere|die)? .. (kinderen|kind|dochter|zoon|leerlingen|leerling|vrouw|man|hond|meisje|meisjes|kleuters|kleuter|moeder|vader|partner)",
        '(leerling|leerlingen|kinderen|kind|meisje|meisjes|kleuters) .. (geslagen|misbruikt|mishandeld|aangerand|betast|verkracht|opgesloten)',
        '(dealt|dealde|handelt|verkoopt|verkocht) .. (in)? .. (drugs|wiet|coke|pillen|xtc|lachgas|vapes|drank|examens|gestolen|valse|toetsen)',
        '(fraude|gefraudeerd|fraudeert|diploma gekocht|nepdiploma|vals diploma|diploma vervalst|nep diploma|omgekocht|steekpenningen|smeergeld|omkopen|witwast|zwart geld|examens verkocht|examens gelekt|cijfers verkocht|cijfers verkoopt|cijfers aangepast|plagiaat gepleegd|plagiaat)',
        '(vervalst|vervalste|verzint|sjoemelt|sjoemelde|gesjoemeld|knoeit|gerommeld) .. (met)? .. (cijfers|diploma*|examens|handtekening*|declaraties|toetsen|rekeningen|geld|subsidie|uren|kas)',
        '(dronken|stomdronken|stoned|high|bezopen|zat|straalbezopen) .. (voor de klas|les|achter het stuur|op school|op het werk|aan het lesgeven|lesgeeft|les gegeven|gereden|opgepakt|zijn werk|haar werk|lesgeven)',
        '(drinkt|zuipt|snuift|blowt|gebruikt|slikt|spuit|rookt) .. (tijdens|onder|in|op|voor|elke|stiekem|wodka|coke|drugs|wiet) .. (les|lessen|pauze|klas|school|werk|pauzes|ochtend|drugs|lestijd|coke|wiet|toilet|auto|kluisje)',
        '(strafblad|bajes|gevangenis|gezeten|vastgezeten|opgepakt|gearresteerd|celstraf|veroordeeld|tbs|zedendelict|kinderporno|kinderpornografisch*|hiv|soa|aids|chlamydia|syfilis)',
        '(euro|geld|opbrengst|cent|bedrag) .. (uit|van) .. (kas|pot|klassenkas|schoolreispot|rekening|schoolrekening|potje) .. (gehaald|gepakt|genomen|gejat|verdwenen|gegraaid)',
        '(uit|van) .. (kas|pot|klassenkas|schoolreispot|rekening|potje|schoolkas) (gehaald|gepakt|genomen|gejat|gegraaid|geplukt)',
        '(alles|geld|opbrengst|euro|subsidie) ... (eigen|haar|zijn) (rekening|keuken|badkamer|bedrijf|vakantie) & (gezet|gestort|betaald|gekocht|gestopt|overgemaakt)',
        '(zit|zat|zitten) .. (in een|in|vast voor|vast voor een) (zedenzaak|zedenzaken|drugszaak|strafzaak|fraudezaak)',
        '(verdacht|verdachte|beschuldigd) van (aanranding|diefstal|misbruik|fraude|geweld|verkrachting|mishandeling|kinderporno|stalking|ontucht)',
        '(koop|koopt|kopen|krijg|krijgt) .. (je|jij|iedereen)? .. (gewoon|makkelijk|zo)? .. (bij|van) ... (euro|cash|geld|tientje)',
        '(diploma*|examen*|voldoende|voldoendes|cijfers) & (koop|koopt|kopen|te koop) & (bij|van) & (euro|cash|geld)',
        '(heeft|had|doet) .. (iets|wat) met .. (leerlingen|leerlinge|meisjes|jongens|brugklassers|kleuters|leerling)',
        '(dealt|dealde|verkoopt|dealer) & (ketamine|lachgas|coke|wiet|xtc|speed|pillen|vapes|3mmc|drugs|snus)',
        '(drinkt|zuipt|blowt|snuift) .. (gewoon|altijd|stiekem|elke)? .. (onder|tijdens|in de) (schooltijd|werktijd|les|lessen|pauze)',
        '(ontslagen|geschorst|weggestuurd|eruit gezet|van school gestuurd) .. (wegens|omdat|om|voor|na|vanwege) .. (seks*|diefstal|geld|fraude|misbruik|drank|drugs|geweld|leerling*|handtastelijk*|hij|zij|ze|slaan|stelen|aan)',
        '(verkracht|aangerand|misbruikt|bestolen|opgelicht|bedrogen) door',
        '(geld|opbrengst|ouderbijdrage|pot) ... (eigen|haar|zijn) (zak|zakken|rekening) & (gestoken|gestopt|steekt|stopt|verdween|verdwijnt|gezet|gestort)',
        '(heeft|had|hebben) ... (verkracht|aangerand|misbruikt|opgelicht|bestolen|gestolen|gejat|mishandeld|aangestoken|vermoord|gefraudeerd|vreemdgegaan|gespiekt|betast|bedrogen|omgekocht|abortus gehad)',
        '(steekt|stopt|houdt|sluist|boekt) .. (geld|ouderbijdrage|reisgeld|subsidie|opbrengst|alles) .. (in eigen|eigen zak|zelf|in zijn|in haar|door|weg|naar)',
        '(geeft|gaf|krijgt|verkoopt) .. (hoge|goede|betere|hogere|voldoendes|punten|tienen|cijfers) .. (aan|voor|in ruil|als) & (meisjes|geld|seks|foto*|ruil|korte|betaal*|mooie|cadeau*|slijm*|bed)',
        '(gluurt|gluurde|loert|filmt|filmde) .. (in|naar|onder|bij) .. (kleedkamer|meisjes|douches|rok|decolletes|leerlingen|toiletten|rokjes)',
        '(discrimineert|racist|nazi) & (juf|meester|meneer|mevrouw|docent|directeur|leraar|lerares|rector) & (iedereen|bewijs|feit|weet|deel|altijd|alle|bewezen|zeker)',
        '(kinderen|zoon|dochter) .. (verwaarloost|verwaarlozen|uithuis|uit huis|afgepakt|jeugdzorg)',
        '(verwaarloost|mishandelt) .. (kinderen|kind|zoon|dochter|dieren)',
      ],
    },
    {
      id: 'rumour',
      because: RUMOUR,
      patterns: [
        '(wist|weten|weet) (je|jullie|iedereen) .. (dat|al dat|al) ... (zwanger|abortus|steelt|pedo|gestolen|vreemd|drugs|opgepakt|blijven zitten|zelfmoord|gokt|verslaafd|schulden|soa|failliet|hoer|escort|stripper|onlyfans)',
        '(zwanger|abortus|vreemdgegaan|geneukt|ontmaagd|ongesteld|bedplasser|gezoend|escort|prostituee|stripper|gokverslaafd|schulden|failliet|soa) & (van|met|is|heeft|doet|blijkt|gehoord|schijnt|iedereen|werkt|haar|schijnbaar) & (hoorde|gehoord|doorvertellen|vertel|schijnt|blijkt|weet|zeggen|deel|iedereen|ssst|niet van mij|schijnbaar|heb je|gerucht|wisten|wist|bewijs|trouwens|dus|echt)',
        '(pas op|kijk uit|waarschuwing|let op|opgepast) & (oplichter|oplichtster|pedo|pedofiel|dief|verkrachter|kinderlokker|gestoord|crimineel|dievegge|handtastelijk)',
        '(delen|deel|doorsturen|doorvertellen|rt|share|verspreid|verspreiden) & (pedo|pedofiel|dief|oplichter|verkrachter|steelt|slaat|misbruik|misbruikt|fraude|kinderlokker|aan kinderen|aan leerlingen|crimineel|aanrander)',
        '(heeft|hebben) .. (spiekt|gespiekt|plagiaat|gefraudeerd|afgekeken|gekocht|omgekocht) & (examen|examens|diploma|cijfer|toets|scriptie|profielwerkstuk|tentamen)',
      ],
    },
    {
      id: 'except',
      because: TAKES_BACK,
      patterns: [
        '(rectificatie|rectificeren|onjuist|onwaar|onterecht|niet waar|klopt niet|verzonnen|excuses|sorry|teruggenomen|vals beschuldigd|onschuldig|ten onrechte|misverstand|vergis*|geen bewijs|vrijgesproken|unfounded)',
        '(zorgen|bezorgd|melden|meldpunt|vertrouwenspersoon|onderzoek|signaal|signalen|bespreken|vertrouwelijk|wilt u|kunt u|kunnen we|zou u|afspraak|graag een gesprek)',
        '(boek|film|serie|roman|verhaal|krant|nieuws|personage|toneelstuk|president|minister|artiest|zanger|acteur|voetballer|koning|geschiedenis|trump|game|documentaire|aflevering|podcast|wereldoorlog)',
        '(ik vind|vind ik|volgens mij|mijn mening|naar mijn mening|wat mij betreft)',
        "(mijn|onze|m'n|mn) .. (fiets|telefoon|jas|tas|portemonnee|laptop) .. (is|werd|gestolen|gejat|kwijt)",
        '(hart|aandacht|idee|show) .. (gestolen|stal|steelt)',
        '(gestolen|steelt|stal) .. (hart|show|aandacht|harten)',
        '(ik|we|wij) .. (heb|hebben|ben|was) .. (gespiekt|gestolen|gejat|dronken|opgelicht|bestolen|afgekeken)',
        '(drinkt|drinken|slikt) .. (koffie|thee|water|melk|karnemelk|chocomel|cola|sap|fris|limonade|vitamine*)',
        '(drinkt|drinken) .. (in de|in|altijd)? .. (pauze)? .. (karnemelk|koffie|thee|water|melk|sap)',
        '(punten|bal|doelpunt) .. (gestolen|stal)',
        '(pen|pennen|schrift|schriften|stift|boek|boeken|krijt) .. uit de (kas|kast|la)',
      ],
    },
  ],
  find(reading, hits, { situation, seen }) {
    if (
      PROPER.includes(situation.channel) ||
      isPlay(reading) ||
      seen.some((fact) => fact.kind === 'counter-speech' || fact.kind === 'asks-help')
    )
      return []
    const meant = standing(reading, hits).filter((hit) => namesSomebody(reading, hit) && !isNegated(reading, hit, 3, 1))
    return meant.length > 0 ? [seenMessage('defamation', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'Meester Bas zit aan leerlingen, iedereen weet het',
      'Wist je dat Kim geld uit de klassenkas heeft gestolen?',
      'mevrouw Peters is dronken voor de klas',
      'De directeur steekt de ouderbijdrage in eigen zak!',
      'die Joris is een pedo, doorsturen',
      'Meneer Smit heeft een affaire met een leerling',
      'Onze rector heeft fraude gepleegd met de examens',
      'Bram dealt drugs bij het fietsenhok',
      'Gehoord dat Lisa zwanger is van haar stiefbroer, echt doorvertellen',
      'Pas op voor Ronald de Vries, hij is een oplichter',
      'juf Marijke slaat kinderen als niemand kijkt',
    ],
    misses: [
      'Ik vind meneer Smit een slechte docent',
      'De school luistert niet naar ons',
      'Rectificatie: meester Bas heeft niets gestolen, dat was onjuist.',
      {
        text: 'Ik maak me zorgen: mijn zoon zegt dat meester Bas kinderen slaat. Kunt u dit uitzoeken?',
        channel: 'email',
      },
      'Mijn fiets is gestolen bij het station in Breda',
      'Zij heeft mijn hart gestolen, Noor!',
      'In het boek is de meester een dief',
      'Meneer Smit drinkt koffie voor de les',
      'Wie heeft er een pen gestolen haha',
      'Anne heeft de wedstrijd gewonnen',
    ],
  },
}
