import { standing } from '../language/frame.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const WISH = { nl: 'iemand zegt er niet meer te willen zijn', en: 'somebody says not to want to be there any more' }
const HARMS = { nl: 'iemand doet zichzelf pijn', en: 'somebody hurts themselves' }
const ALONE = { nl: 'iemand ziet geen uitweg meer', en: 'somebody sees no way out' }
const FAREWELL = { nl: 'het klinkt als een afscheid', en: 'it sounds like a farewell' }
const OTHER = { nl: 'het is een les, een grap of een manier van spreken', en: 'it is a lesson, a joke or a figure of speech' }

export const recogniser: Recogniser = {
  kind: 'care-signal',
  cues: [
    {
      id: 'wish',
      because: WISH,
      patterns: [
        '(wil|wilt|wou|wilde|willen|hoef|hoeft|zou) .. (er)? .. (niet|nooit|liever niet) (meer|langer) .. (zijn|leven|wakker|bestaan|verder|hier zijn|door)', '(wil|wilt|wou|wilde|hoef|hoeft) .. niet (meer)? (leven|bestaan|verder leven)', '(niet|nooit) (meer|langer) (leven|te leven|willen leven|wakker worden|wakker te worden|willen bestaan|bestaan|verder leven)', '(niet|nooit) (meer|langer) (hoeft|hoef|hoefde|wil|wilt|wilde) .. (leven|te leven|zijn|bestaan|wakker)', '(ik|hij|zij|ze|iemand|k) (wil|wilt|wou|wilde) .. (dood|doodgaan|sterven|dood zijn|er een eind aan)$', '(wil|wilt|wou|wilde) .. (gewoon|echt|alleen maar|liever|zo graag|het liefst) .. (dood|doodgaan|sterven|verdwijnen)', '(wil|wilt|wou|wilde) (ik|hij|zij|ze|k) .. (dood|doodgaan|sterven|niet meer leven)', '(ik|k) (wil|wou) .. (dood|doodgaan|sterven)', 'kwil dood', '(dood|doodgaan|sterven) (wil|wilt|wou|wilde|willen|zou willen)', '(was|ben|waren) .. (ik|hij|zij|ze) .. (maar|liever|beter) .. (dood|niet geboren|nooit geboren)', '(liever|beter|beter af) dood', 'ik .. (liever|beter) dood', '(nooit|niet) (geboren|bestaan|bestond) & (ik|was|had|wou|wilde|zij|hij|ze) & (liever|beter|wou|wilde|was|maar|dat ik)', '@suicide & (denk|denken|denkt|wil|plannen|plan|over|heb|heeft|ga|gaat|pleeg|plegen|wilt|gedachten|poging|praat|praatte|dacht|overweeg|overweegt|misschien|ik|ze|zij|hij|dochter|zoon|vriendin|vriend|gevonden|schreef|schrijft|geschreven|leerling)', '(ik|hij|zij|ze|@someone) .. @suicide', '(einde|eind|einde aan|punt) .. (aan)? .. (maken|maak|maakt|leven) & (wil|wilt|ga|gaat|ik|er|zij|ze|hij|leven|alles|dit) & (aan|achter) & (er|mijn|leven|haar|zijn|alles|mn)', '(eruit|uit het leven|ertussenuit) stappen & (leven|wil|ik|ze|hij|zij|ga|uit)', 'stappen uit het leven', 'uit het leven .. (stappen|stapt|te stappen|gestapt)', '(van|uit) .. (dak|flat|brug|gebouw|balkon|toren|viaduct) .. (springen|spring|springt|afspringen|te springen) & (wil|ga|gaat|ik|ze|zij|hij|denk|soms|misschien|zou)', '(voor|onder) .. (de|een)? (trein|metro|bus|auto) .. (springen|spring|springt|gooien|gooi|gooit|lopen|stappen|gaan liggen|komen|te springen|te stappen)', '(spring|springt|gooi|gooit|stap|loop|ga) .. (ik|zij|ze|hij)? .. (voor|onder) .. (de|een)? trein', '(pillen|paracetamol|medicijnen|medicatie|slaappillen|overdosis|antidepressiva) & (slik|slikken|geslikt|genomen|innemen|nemen|neem|pak|pakken|heel|alle|veel|doosje|doosjes|strip|potje|opgespaard|verzameld|overdosis) & (dood|wakker|klaar|alles|tegelijk|hele|alle|genoeg|rust|veel|einde|teveel|spaar*|inslapen|slapen|ik|verzameld|opgespaard|leven|strip)', '(dood|doodsgedachten|sterven|doodgaan) & (denk|denken|denkt|dacht|nadenken) & (ik|vaak|steeds|hij|zij|ze|veel|elke|soms|altijd) & (aan|over)', '(hang|hangt|hangen|ophangen|verhangen|verhang|ophang) & (mezelf|mijzelf|zichzelf|me op)', '@self .. (ophangen|verhangen|verdrinken|doodmaken|vermoorden|doden|van het leven|van kant|wat aandoen|iets aandoen|iets aan te doen|wat aan te doen|iets aandoet|wat aandoet|afmaken|voor de trein|van de brug|neersteken)', '(van kant maken|van kant gemaakt|van het leven beroven|het leven benemen)', '(slapen|inslapen|slaap) .. (en|om) .. (nooit|niet) (meer)? wakker .. (worden|te worden|word)', '(nooit|niet) meer wakker .. (word|worden|te worden|werd|hoef)', '(hoop|hoopte|bid) .. (niet|nooit) .. (wakker|opsta)', '(kill|killing|kms|unalive) (myself|mezelf|me|herself|zichzelf)', '(i|just) .. (wanna|want to) (die|disappear)', '(zonder mij|zonder mij zou|zonder me) .. (beter|beter af|blijer|gelukkiger|makkelijker|fijner|leuker|beter zijn)', '(beter|beter af|blijer|gelukkiger|makkelijker) .. (zonder mij|als ik er niet|als ik dood|als ik weg|als ik er niet meer|dat ik er niet)', '(als ik|als hij|als zij|wanneer ik|dat ik) .. (er)? .. (niet meer) (ben|was|zou zijn|leef|zijn) & (beter|mist|missen|blij|merk*|opvallen|boeit|huilen|verdrietig|iedereen|niemand|rust|zorg)', '(niet meer willen zijn|niet meer te willen zijn|niet meer wil zijn|niet meer wilt zijn|niet meer wilde zijn|niet meer wou zijn)', '(leven) (heeft|heeft voor mij|heeft toch) (geen|weinig) .. (zin|nut|waarde|doel)', '(geen|nul) .. zin .. (in|om) .. (het leven|te leven|leven|verder te gaan|verder te leven|door te gaan)', '(zin|nut) van (het|mijn|mn) leven & (niet|geen|zie|weg|kwijt)', '(moe|klaar|zat|beu) .. (van|met) (het leven|leven|alles in dit leven|mijn leven|bestaan|vechten)', '(klaar|zat|beu|genoeg) .. (het|dit|mijn) leven', 'levensmoe', '(mijn|mn|zijn|haar) leven .. (niet|niks|geen) .. (waard|meer waard|zin)', '(dood|overleden) .. (zijn|wil|wens|wenst|wenste) & (wou|wilde|wens|wenste|was) & (ik|dat ik|zichzelf)', 'wens .. dood & (mezelf|ik|zichzelf|mij)', '(verdwijnen|oplossen|weg zijn) & (voorgoed|voor altijd|van de wereld|wil|wou|gewoon|altijd) & (ik|zij|ze|hij) & (wil|wou|zou|wilde|voorgoed|altijd|kon)', '(niet weten|weet niet) of ik .. (morgen|er morgen|er nog|dit overleef|dit red|er maandag)', '(ik|zij|ze|hij) .. (er)? (morgen|maandag|straks|binnenkort) .. niet meer (ben|is|zijn|leef)', '(er)? .. (morgen|maandag|straks|binnenkort) .. niet meer (ben|leef|zal zijn)', 'hoe .. (pijnloos|snel) .. (dood|doodgaan|sterven|einde)', '(pijnloos|pijnloze) & (dood|doodgaan|sterven|einde|manier|eind)',
      ],
    },
    {
      id: 'harms',
      because: HARMS,
      patterns: [
        '@selfharm & (doe|doet|aan|ik|zij|ze|hij|weer|denk|denkt|vermoed*|signalen|leerling*|dochter|zoon|vriendin|vriend|zie|sporen|vaak|soms|begonnen)', '(snij|snijd|snijdt|snijden|snijd|sneed|gesneden|kras|krast|krassen|gekrast|kerf|kerft|brand|brandt|verwond|verwondt|verwonden|verwondde|beschadig|beschadigt|beschadigen|sla|slaat|bijt|knijp|verbrand|verbrandt|pijnig|pijnigt|prik|prikt|straf|straft) .. @self', '@self .. (snij|snijd|snijdt|snijden|sneed|gesneden|krassen|krast|gekrast|kerft|beschadig*|verwond*|pijn|pijnigen|verbranden|branden|uithonger*|straffen|slaan|slaat|prikken|snijd|te snijden|kapot|toetakelen)', '(pijn) .. (doe|doet|doen|aandoen|aandoet|aandoe) & @self', '(doe|doet|deed) .. @self .. (pijn|wat aan|iets aan)', '(snee|sneeen|sneetjes|snijwonden|snijwond|sneden|krassen|littekens|kraslittekens|snijsporen|brandplekken|wondjes|krasjes|streepjes) & (arm|armen|pols|polsen|been|benen|bovenbenen|onderarm|onderarmen|dijen|dij|buik|mouwen|mouw|haarzelf|zichzelf|haar|zijn)', '(snij|snijd|snijdt|snijden|sneed|gesneden|krast|kras|krassen) & (arm|armen|pols|polsen|been|benen|bovenbenen|onderarm|onderarmen|mesje|scheermesje|scheermes|passer|schaar|scherven)', '(polsen|pols) (doorsnijden|doorgesneden|snijden|open)', '(mesje|scheermesje|scheermes|scheermesjes) .. (arm|armen|pols|polsen|rust|lucht|helpt|weer|nodig)', '(ik|zij|ze|hij|@someone) (snij|snijd|snijdt|snijdde|kras|krast) (weer|nog|steeds|vaak|soms|me|mij|mezelf|zichzelf)$', '(weer|begonnen|gaan|ga|stoppen|gestopt) .. (snijden|te snijden|met snijden|met krassen|te krassen) & (ik|ze|zij|hij|weer|met)', '^(ik|zij|ze|hij) (snij|snijd|snijdt|kras|krast) (mij|me|mezelf|zichzelf)', '(eet|eten|gegeten) .. (niks|niets|niet|nauwelijks|bijna niks|bijna niets) (meer)? & (dagen|weken|expres|om af|straf|overgeef|braak|dun|haat|flauwgevallen|dik|kilo|lijf|lichaam|steekt) & (ik|ze|zij|hij|mijn)', '(vinger|vingers) in .. (keel) & (na|eten|elke|ik|ze|zij)', '(overgeven|kotsen|braken|braakt|kotst|overgeeft) & (expres|na elke|na het eten|na elk) & (ik|ze|zij|hij|eten|maaltijd)', '(cutten|cut|cutting|gecut) (mezelf|zichzelf|weer|me|myself)', '(ik|ze|zij|hij) .. (weer)? (cut|cutten|gecut)',
      ],
    },
    {
      id: 'alone',
      because: ALONE,
      patterns: [
        '(niemand|geen mens|geen hond|niemand hier|geen ene) .. (zou|gaat|zal|zou het) .. (me|mij|ons|mn|het|er|er om|om mij)? .. (missen|merken|mis|opvallen|huilen|rouwen|om geven)', '(niemand) (mist|zal|zou) .. (mij|me) .. (missen|als|toch)?', '(zie|ziet|zien|zag|heb|heeft) .. (geen|nergens) .. (uitweg|toekomst|uitkomst|licht meer|andere uitweg|oplossing meer|reden meer|hoop meer|andere oplossing)', '(geen|nergens) .. (uitweg|reden meer|hoop meer|perspectief meer|levenslust|levensmoed)', '(trek|trekt|hou|houd|houdt|red|redt|kan|kon|vol) .. (het|dit|t|er) .. (echt|gewoon|zo|helemaal)? (niet) (meer|langer) (aan|vol|trekken|volhouden|opbrengen|verder|hebben|leven)?$', '(ik|hij|zij|ze) (trek|trekt|red|redt|hou|houd|kan) (het|dit) .. niet (meer|langer) & (leven|dood|thuis|school|alles|alleen|op|zo|verder|help|moe|huil|huilen|pijn|donker|niemand|echt|slapen)', '(kan|kon) .. niet (meer|langer) .. (verder|zo verder|doorgaan|volhouden|vechten)', '(kan|kon) .. (het|dit) .. niet (meer|langer) aan', '(wil|wilt) .. (gewoon|alleen maar|alleen nog|dat het) .. (rust|ophoudt|stopt|voorbij|over is) & (alles|hoofd|pijn|altijd|voorgoed|gewoon|eindelijk|leven|stemmen|wil)', '(ik|k) (wil|wou) .. dat (het|alles|de pijn) .. (stopt|ophoudt|voorbij is|over is|stopte|ophield|over was)', '(pijn|alles|het) .. (stopt|ophoudt|op laten houden|laten stoppen|stopte) & (wil|wou|gewoon|eindelijk|alleen)', '(ben|is|voel|voelt) .. (iedereen|anderen|jullie|familie|ouders|de wereld) .. (tot last|een last)', '(tot last|een last) .. (voor)? .. (iedereen|anderen|jullie|familie|ouders|de wereld|mijn)', '(alleen maar|iedereen|ik ben) .. (tot last|een last)', '(ik|zij|ze|hij) (haat|haatte|walg) .. (mezelf|mijzelf|zichzelf|mijn leven|mn leven|haar leven|zijn leven|van mezelf)', '(haat|haatte) ik (mezelf|mijzelf|mijn leven|mn leven)', '(donkere|zwarte|nare|enge) gedachten', '(donkere|zwarte|nare) (gedachten|plek|gedachtes)', '(stemmen|stem) in .. hoofd & (zeggen|zegt|ik|moet|dood|snij*|pijn|haar|hij|zij)', '(wanhopig|hopeloos|leeg|waardeloos|uitgeput|overbodig) & (voel|voelt|ben|is) & (ik|zij|ze|hij|me|zich) & (zo|niet|meer|leven|altijd|elke|dag|huil*|alleen|nergens|dood|weken|maanden|nutteloos|van binnen|niemand)', '(niks|niets|geen ding) .. (heeft|maakt) .. (nog|meer)? .. (zin|uit) & (meer|leven|mij|voor mij|ik)', '(niets|niks|alles) .. (heeft|geen) (nog|meer) zin', '(waarvoor|waarom) (leef|besta) ik', '(waarom|waarvoor) .. (leef|besta|leven|doorgaan) & (nog|eigenlijk|ik) & (ik|leef|besta|zou)', '(praat|praatte|zegt|zei|schrijft|schreef|stuurde|appte|hint|zinspeelt|dreigt) .. (over|dat|op) .. (de dood|doodgaan|sterven|zelfmoord|er niet meer|niet meer wil|niet meer wilt|leven|zelfdoding|er een eind|niet langer)', '(zorgen) .. (om|over) & (leven|dood|snij*|zichzelf|niet meer|somber|eet niet|afscheid|suicid*|depressie|depressief) & (maak|maken|maakt|leerling|dochter|zoon|vriend|vriendin|haar|hem)', '(depressief|depressie|somber) & (leven|dood|niet meer|weg|zin) & (ik|zij|ze|hij|mijn) & (wil|wilt|geen|niet)',
      ],
    },
    {
      id: 'farewell',
      because: FAREWELL,
      patterns: [
        '(afscheidsbrief|afscheidsbrieven|afscheidsbriefje|afscheidsbericht|afscheidsberichten)', 'dit is .. (mijn|mn) (laatste|afscheid|laatste bericht|laatste post|laatste story|laatste dag|einde|afscheidsbericht)', '(mijn|mn) laatste (bericht|post|story|dag hier|nacht|avond|woorden)', '(vaarwel|adieu) & (wereld|allemaal|iedereen|altijd|jullie|leven|voorgoed|ik|hou|sorry)', 'afscheid .. (van het leven|van de wereld|van alles)', 'sorry (voor alles|mam|mama|pap|papa|allemaal|iedereen) & (hou|houden|volgende|rust|beter|niet meer|kan|vaarwel|altijd|doei|zorg|trek|meer)', '(zorg|zorgen|pas) (goed|jullie|alsjeblieft)? .. (voor|op) (mijn|mn|m\'n) (hond|kat|konijn|zusje|broertje|moeder|mama|vis|spullen|cavia|paard) & (straks|als ik|weg|dood|er niet|niet meer|later|vaarwel|ik ben)', '(spullen|alles) .. (weggegeven|weggeeft|weg te geven|weggeven) & (ze|zij|hij|ik|ineens|afscheid|opeens|favoriete|lievelings*)', '(vanavond|vannacht|morgen|vandaag|straks) .. (is het|zal het|ben ik|maak ik) .. (voorbij|over|klaar|weg|er een eind|dood|afgelopen|niet meer) & (ik|alles|mij|pijn|leven|eindelijk|sorry|rust|voorgoed)', '(jullie|iedereen) .. (eindelijk|straks|binnenkort|dan) .. (van mij af|van me af|geen last meer|rust)', '(zijn|ben|is|bent) .. (van mij af|van me af) & (jullie|iedereen|dan|straks|eindelijk|binnenkort|snel|gauw|allemaal)', 'geen last meer van (mij|me)', 'tot in (de hemel|het volgende leven|een volgend leven)', '(volgend|volgende) leven & (tot|misschien|hopelijk|zie)', '(binnenkort|straks|bijna|gauw) bij (opa|oma|papa|mama|mijn) & (hemel|daarboven|ben ik|weer|eindelijk)', '(ik ga|k ga|ik ben) .. (naar|bij) (opa|oma|de hemel|boven) (toe)? & (rust|eindelijk|dood|boven|hemel)',
      ],
    },
    {
      id: 'except',
      because: OTHER,
      patterns: [
        '(dood|doodga|doodgaan|ga dood|sterf|kapot|stuk) .. (van|door|aan) (het|de|al|dit|deze|alle|die)? (lachen|hitte|kou|honger|verveling|schaamte|stress|warmte|saaiheid|dorst|spierpijn|kramp|cringe|lach|lol|zenuwen|huiswerk|toetsen|toetsweek|spanning|nieuwsgierigheid)', '(lach|lachen|lachte|schaam|schaamde|verveel|verveelde|werk|schrik|schrok|eet|snoep) .. (mij|me|m\'n) .. (dood|kapot|rot|ziek|suf)', '(voorlichting|gastles|lesbrief|lespakket|documentaire|spreekbeurt|werkstuk|artikel|onderzoek|preventie|training|themaweek|boek|roman|film|serie|protocol|lezing|webinar|toneelstuk|hoofdpersoon|personage|statistieken|cijfers|verslag|hoofdstuk|geschiedenis|nieuws|podcast)', '(fortnite|minecraft|gta|roblox|fifa|game|gamen|level|valorant|potje)', '(als ik) .. (nog|weer) (een|1) .. (toets|som|les|hoofdstuk|proefwerk|opdracht) .. ', '(zin|moe) .. (school|wiskunde|huiswerk|toets|toetsweek|gym|les|examens)', '(ei|brood|taart|ui|uien|groente|komkommer|papier|karton|vlees|tomaat|wortel|appel|fruit|figuurtjes|hout|linoleum)', '(chemo|kanker|operatie|euthanasie|palliatief|hospice)', '(dieet|vasten|ramadan|suikerfeest)',
      ],
    },
  ],
  find(reading, hits) {
    const meant = standing(reading, hits)
    return meant.length > 0 ? [seenMessage('care-signal', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'Ik wil er niet meer zijn',
      'niemand zou me missen als ik weg was',
      'Volgens mij snijdt ze zichzelf, ik zag krassen op haar arm.',
      'kwil gewoon niet meer wakker worden',
      'Jullie zijn beter af zonder mij.',
      'Mijn zoon zegt dat hij niet langer wil leven, hij is tien.',
      'ik denk elke dag aan de dood',
      'Een leerling uit mijn klas praat over zelfmoord.',
      'sorry voor alles, ik kan niet meer. zorg goed voor mijn hond als ik er niet meer ben',
      'Dit is mijn laatste bericht. Vaarwel allemaal, ik hou van jullie',
      'ik haat mezelf zo erg',
      'soms wil ik gewoon voor de trein springen',
      'ik zie geen uitweg meer',
      'm’n vriendin heeft alle pillen van haar moeder opgespaard',
    ],
    misses: [
      'Ik ga dood van het lachen haha',
      'Als ik nog één toets moet maken wil ik niet meer leven lol',
      'Donderdag is de gastles over zelfbeschadiging voor klas 3.',
      'Ik wil niet meer met jou in de groep zitten.',
      'Zij snijdt het brood, jij smeert het.',
      'Ik trek die wiskunde echt niet.',
      'Ik wil niet meer naar die school, de bus duurt zo lang.',
      'Niemand zag dat de bel al ging.',
      'Mijn telefoon is dood, tot straks',
      'Het boek eindigt met de zelfmoord van de hoofdpersoon.',
      'Ik stap eruit bij halte Dorpsstraat.',
      'Wij nemen vrijdag afscheid van juf Annet, neem allemaal een bloem mee.',
    ],
  },
}
