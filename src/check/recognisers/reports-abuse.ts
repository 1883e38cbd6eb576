import { announcedHarm } from '../language/harm-talk.ts'
import { HAS } from '../language/reading.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const TELLS = { nl: 'vertelt wat een ander zei of deed', en: 'tells what somebody else said or did' }
const UNDERGOES = { nl: 'vertelt wat hem of haar of een kind overkomt', en: 'tells what happens to them or to a child' }
const REPORTS = { nl: 'wil iets melden', en: 'wants to report something' }

/** "He said I …": the "I" is somebody else. */
const SAID_FIRST =
  /\b(?:zei|zegt|zeggen|riep|roept|schreef|schrijft|appte|appt|stuurde|dreigt|dreigde)\b[^.!?]{0,90}\b(?:ik|me|mij|haar|hem)\b/i

export const recogniser: Recogniser = {
  kind: 'reports-abuse',
  cues: [
    {
      id: 'undergoes',
      because: UNDERGOES,
      patterns: [
        "(wordt|word|werd|werden|is|zijn|worden|ben) & (gepest|uitgescholden|bedreigd|geslagen|gestalkt|lastiggevallen|buitengesloten|uitgelachen|vernederd|gediscrimineerd|afgeperst|gechanteerd|gekleineerd|getreiterd|mishandeld|aangerand|geintimideerd|belaagd|genegeerd|opgewacht|achtervolgd|gecyberpest|geexposed|gedoxt|beledigd|opgejaagd|betast|gefilmd) & (ik|me|mijn|m'n|mn|zoon|dochter|zus|zusje|broer|broertje|kind|vriendin|vriend|leerling|leerlingen|klasgenoot|klasgenote|collega|kleinzoon|kleindochter|nichtje|neefje|meisje|jongen|hij|zij|ze|we|wij|kinderen|iemand|juf|meester|docent)",
        "(pest|pesten|pestte|scheldt|schelden|schold|bedreigt|bedreigen|bedreigde|stalkt|stalken|stalkte|slaat|slaan|sloeg|schopt|chanteert|chanteren|kleineert|treitert|negeert|negeren|vernedert|vernederen|intimideert|buitensluiten|uitlachen|discrimineert|achtervolgt|volgt|belaagt|filmde|filmden) .. (mij|me|mijn|ons|onze|m'n|mn|hem|haar)? .. (mij|me|mijn|ons|onze|zoon|dochter|zusje|broertje|vriendin|uit|kind|steeds|elke|al|iedere)",
        '(noemt|noemde|noemen|noemden|scheldt|schold|maakte|maken|roept|riep|roepen|riepen) (mij|me|ons|mijn|haar|hem) & (uit|steeds|een|zoon|dochter|voor|de|telkens|elke|altijd|kk|hoer|homo|vies)',
        "(heeft|hebben|had|hadden) .. (mij|me|mijn|mn|ons|onze|m'n|haar|hem|zoon|dochter|leerling) ... (uitgescholden|bedreigd|geslagen|gepest|genoemd|gestuurd|doorgestuurd|verspreid|gedeeld|gepost|gelekt|online gezet|geappt|gefilmd|getrapt|geschopt|gezegd|geroepen|gestalkt|gechanteerd|gedreigd|gekregen|gezet|geexposed|gemaakt|gevraagd|geplaatst|uitgemaakt|gehackt|ontvangen)",
        "(mijn|mn|m'n|me) (nude|nudes|naaktfoto|naaktfoto's|naaktfotos|naaktfilmpje|foto|foto's|fotos|filmpje|filmpjes|video|beelden) .. (is|zijn|staat|staan|werd|werden|wordt|worden|gaat|gaan|rond|verspreid|gelekt|doorgestuurd|gedeeld)",
        "(van mij|van mijn dochter|van mijn zoon|van mn dochter|van onze dochter|van onze zoon|van haar|van hem) .. (is|zijn|staat|staan|wordt|worden|gaat|gaan|doorgestuurd|verspreid|gelekt|rond|gedeeld) & (foto|foto's|fotos|filmpje|naaktfoto|naaktfoto's|nude|nudes|video|beelden|seksfilmpje|deepfake) & (melden|help|zonder|toestemming|erg|doen|ik|mij|mijn|verwijderen|weet|kan)",
        "(kreeg|krijg|krijgt|krijgen|ontving|ontvangt|ontvang|kregen|gekregen|ontvangen) & (bericht|berichten|berichtje|berichtjes|appje|appjes|dreigbericht|dreigberichten|dreigementen|dreigement|scheldwoorden|bedreigingen|bedreiging|haatberichten|haatreacties|doodsbedreiging|doodsbedreigingen|dm|dms|mailtje|mails|nude|nudes|dickpic|dickpics|naaktfoto|naaktfoto's|reacties|racistische) & (ik|mijn|zoon|dochter|hij|zij|ze|we|leerling|leerlingen|collega|wij|juf)",
        '(dreigbericht|dreigberichten|doodsbedreiging|doodsbedreigingen|haatberichten|scheldberichten|pestberichten|scheldpartij|dreigementen|pesterijen|pestkoppen|pestkop) & (ik|mijn|zoon|dochter|krijgt|kreeg|over|van|we|leerling|klas|haar|hem|die|tegen|aan)',
        '(staan|staat|stond|stonden) .. (elke dag|steeds|al weken|iedere dag|weer|vaak) .. (voor|bij) (mijn|ons|mn|haar|onze) (huis|deur|raam|werk)',
        '(volgt|achtervolgt|stalkt|belt|appt|filmt) (mij|me|mijn|ons|haar) .. (al|elke|steeds|overal|dochter|zoon|naar huis|dag|blijft|de hele|na)',
        '(iemand|hij|zij|ze|jongen|man|ex|oud-leerling|vader|moeder) .. (blijft|blijven|bleef) .. (mij|me|mijn|ons|haar) .. (appen|bellen|volgen|berichten|lastig|lastigvallen|sturen|mailen|pesten|opwachten|slaan|schelden|uitschelden|stalken|filmen|vragen)',
        "(vraagt|vroeg|vragen|vroegen|bleef|blijft|dwong|dwingt|dwingen|wil dat) .. (mij|me|ik|mijn dochter|mijn zoon|zij|ze|haar|leerling|meisjes|meisje) ... (nude|nudes|naaktfoto|naaktfoto's|naaktfotos|foto|foto's|bloot|naakt|blote)",
        'ze .. (vroegen|vragen) om een nude',
      ],
    },
    {
      id: 'tells',
      because: TELLS,
      patterns: [
        "(hij|zij|ze|iemand|jongen|meisje|jongens|meiden|klasgenoten|klasgenoot|leraar|docent|juf|meester|leerlingen|leerling|ouder|ouders|anoniem|ex) .. (noemt|noemde|noemen|noemden|scheldt|schold|uitmaakt|maakt|maakte|maakten|schelden|zegt|zei|zeiden|schreef|stuurt|stuurde|stuurden|appt|appte|roept|riep|roepen|riepen|dreigt|dreigde|dreigen|dreigden) .. (mij|me|mijn|ons|onze|hem|haar|tegen|dat|steeds|naar|om|m'n|mn)",
        '(zei|zeiden|schreef|schreven|stuurde|stuurden|appte|appten|riep|riepen|dreigde|dreigden|beweerde|postte|plaatste|snauwde|fluisterde|siste|schreeuwde|schreeuwden) .. (dat|letterlijk|tegen|naar|mij|me|hem|haar|over|dingen|in de|op|iets|namelijk|nog|het|hij|zij|om|over|woorden|zoiets|onder)',
        '(hij|zij|ze|iemand|die|klasgenoot|jongen|meisje|leerling|leerlingen|vader|moeder|ouder|docent|meester|juf|jongens|meiden|vriend|ex|leraar|account) (zegt|zeggen|stuurt|sturen|schrijft|schrijven|appt|roept|roepen|dreigt|dreigen|beweert|post|plaatst|schreeuwt) .. (dat|steeds|tegen|om|mij|me|hem|haar|dingen|berichten|altijd|elke|naar|over|ons|met)',
        '(zegt|dreigt|stuurt|appt|roept) (hij|zij|ze|iemand|ie) .. (dat|steeds|tegen|om|mij|me)',
        '(staat|stond|staan|stonden) .. (groepsapp|app|chat|groep|insta|snap) dat',
        'er (staat|stond|wordt|werd|worden|werden|zijn|waren) .. (gezegd|geschreven|geroepen|gescholden|gepest|bedreigd|gestuurd|racistisch*|gedreigd|dingen|berichten|reacties|foto*|naaktfoto*|opmerkingen|uitgescholden|gedeeld|rondgestuurd)',
        '(in de|in onze|op de|in een) (groepsapp|klassenapp|appgroep|snapgroep|groep|chat|klasapp|groepschat) (staat|stond|wordt|werd|worden|werden|schelden|zeggen|stuurde|schreef)',
        '(screenshot|screenshots|bericht|berichten|filmpje|appje|appjes) .. (gekregen|gezien|gemaakt|bewaard|van wat|waarin staat|waarin hij|waarin ze|als bewijs|opgeslagen|waarin|meegestuurd|bijgevoegd)',
        '(noemt|noemde|noemden|noemen|uitgescholden|uitgemaakt) .. (mij|me|haar|hem|ons|voor|zoon|dochter|leerling|een) .. (mij|me|een|voor|steeds)',
        'voor (hoer|homo|slet|kankerhomo|vieze|mongool|dikzak|flikker|neger|kanker|terrorist|aap|kutmarokkaan|zwarte|jood|kankerlijer|kutwijf|dief) .. (uitgemaakt|uitgescholden|gescholden|uitmaakt|uitscheldt|uitschelden)',
        '(zag|hoorde|zagen|hoorden) (ik|jij|je|jullie|we|wij) .. (ook|net|gisteren|vandaag|daarnet|op|dat|hoe|een)',
        '(heb|hebben|maakte) .. (een|er|ook|nog)? .. (foto|screenshot|screenshots|kopie) .. (van|ervan|als) .. (scherm|chat|groep|bewijs|berichten|gesprek|telefoon)',
        '(screenshotten|screenshot maken|bewaren) .. wat (ze|hij|zij|iedereen) .. (over|tegen|naar|zeggen|zegt|stuurt|sturen)',
        '(zag|gezien|hoorde|gehoord|merk|merkte|zie|hoor) .. (dat|hoe) ... (gepest|uitgescholden|geslagen|bedreigd|buitengesloten|vernederd|uitgelachen|gescholden|pest|pesten|scheldt|slaat|bedreigt|geschopt|uitschelden|getrapt)',
      ],
    },
    {
      id: 'reports',
      because: REPORTS,
      patterns: [
        "(wil|willen|wilde|kan|moet|moeten|graag|ga|zou|hierbij|kom) ... (melden|melding|rapporteren|aangeven|aangifte|aankaarten|melding doen|meld) & (dit|dat|iets|van|over|pesten|bedreiging|bericht|gedrag|incident|foto|foto's|racisme|discriminatie|er|hoe|waar|ik|wij)",
        '(heb|hebben|heeft|al) .. (gerapporteerd|gereport|gemeld bij|aangegeven bij)',
        '(hierbij|ik|we|wij) (meld|melden|rapporteer) .. (ik|we|dat|een|dit|over|wij|jullie)',
        '(waar|hoe|bij wie) .. (kan|moet|kunnen|meld|melden) .. (melden|melding|aangifte|ik dit|dit|terecht)',
        '(aangifte|melding) .. (gedaan|doen|gemaakt|maken|van|tegen)',
        '(vertrouwenspersoon|anti-pestcoordinator|antipestcoordinator|mentor|pestcoordinator|wijkagent) & (melden|bericht|gepest|verteld|gesprek|over|stuurde|bedreigd|laten zien|gesproken|ingelicht)',
      ],
    },
    // to tell what somebody said is to report abuse only when what was said is abuse
    {
      id: 'abuse',
      because: TELLS,
      patterns: [
        '(@abuse|@hurt|@wrecked|slaat|slaan|sloeg|geslagen|steekt|pakt|pakken|opwachten|opwacht|afmaken|kapotmaken|eraan|klappen|hoer|homo|aap|varken|dik|dikke|dikzak|lelijk|stom|dom|stinkt|stink|neger|jood|moslim|terrorist|racistisch*|racisme)',
        "(naakt*|nude|nudes|bloot|blote|seks*|dickpic|dickpics|foto|foto's|filmpje|gepest|pest|pesten|pesterij*|uitgescholden|scheld*|schold|bedreig*|dreig*|bedreigd|gestalkt|buitengesloten|uitgelachen|vernederd|gediscrimineerd|afgeperst|zelfmoord|sterven|nare|erge|gemene|vieze|grove|rot|dingen|steeds|lastig|bewijs|screenshot|screenshots|haat*|bang|doodgaan|melden)",
      ],
    },
  ],
  find(reading, all) {
    const abuse = all.some((hit) => hit.cue.id === 'abuse') || (reading.has & HAS.quote) !== 0
    const hits = all.filter((hit) => hit.cue.id !== 'abuse' && (abuse || hit.cue.id !== 'tells'))
    const onlyTells = hits.every((hit) => hit.cue.id === 'tells')
    if (hits.length === 0 || (onlyTells && !SAID_FIRST.test(reading.text) && announcedHarm(reading))) return []
    return [seenMessage('reports-abuse', reading, reasons(hits))]
  },
  examples: {
    hits: [
      'Hij zei dat hij me na school in elkaar gaat slaan.',
      'Mijn dochter wordt al weken uitgescholden voor hoer in de klassenapp.',
      'Iemand stuurde mij "ga dood vieze homo", waar kan ik dit melden?',
      'Ze noemen me elke dag dikzak',
      'ik kreeg een dreigbericht van een anoniem account',
      'Er staat in de groepsapp dat ze haar morgen gaan opwachten.',
      'Mijn naaktfoto is doorgestuurd door mijn ex',
      'Ik zag dat een jongen uit 2b werd geslagen bij het fietsenhok',
    ],
    misses: [
      'Ik ga je slaan',
      'Wie gaat er mee naar de stad?',
      'Jij bent een sukkel',
      'Ik meld me morgen bij de receptie.',
      'Pak je boek op bladzijde 12.',
    ],
  },
}
