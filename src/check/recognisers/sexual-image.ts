import { standing, tellsOfAbuse } from '../language/frame.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const ASKS = { nl: 'vraagt om een naaktbeeld of seksueel beeld', en: 'asks for a nude or sexual image' }
const SPREADS = { nl: 'deelt, ruilt of verkoopt een seksueel beeld', en: 'spreads, trades or sells a sexual image' }
const MAKES = { nl: 'maakt of wil een nepnaaktbeeld', en: 'makes or wants a fake nude' }
const THREATENS = { nl: 'dreigt een seksueel beeld te delen', en: 'threatens to spread a sexual image' }
const WARNS = { nl: 'waarschuwt of geeft les', en: 'warns or teaches' }

export const recogniser: Recogniser = {
  kind: 'sexual-image',
  cues: [
    {
      id: 'asks',
      because: ASKS,
      patterns: [
        '@nude & (stuur|stuurt|sturen|send|geef|app|snap|wil|wilt|mag|kun|kan|krijg|krijgen|zie|zien|maak|dm|heb je|durf|durft|ruil|wanneer|graag|please|pls|plz|aub|asjeblieft|alsjeblieft|even|ff|kom maar|voor mij|laat)', '^(mag|kan|krijg|wil|heb) .. @nude', '@nude (van je|van jou|of niet|voor mij|pls|please|plz|sturen|graag|of blok|dan)', '(stuur|stuurt|send|geef|app|snap|maak|laat|dm|toon|show) ... @image ... @bare', '(stuur|stuurt|send|geef|app|snap|maak|laat|dm|toon|show) ... @bare .. @image',
        '(wil|mag|kan|krijg|kun|durf|willen|durft|zullen|doe) ... @image .. @bare', '(wil|mag|kan|krijg|kun|durf|willen|durft) ... (naakt|naakte|blote|bloot|sexy|geile|pikante|ondeugende|intieme|spannende|hete) .. @image', '(foto|fotos|foto\'s|pic|pics|filmpje|selfie|video|snap) ... zonder .. (kleren|kleding|shirt|bh|beha|top|trui|broek|shirtje|topje|ondergoed|iets aan)', 'zonder .. (kleren|kleding|bh|beha|ondergoed|shirtje|topje) & (stuur|foto|fotos|foto\'s|pic|snap|filmpje|cam|camera|webcam|send|zien|maak)', '(laat|show|toon) .. (je|jouw) .. (tieten|borsten|kut|poesje|lul|pik|piemel|lichaam|kont|boobs|tepels|billen|bh|beha) .. (zien|eens|voor)?', '(tieten|borsten|kut|poesje|piemel|lul|pik|kont|boobs|tepels|billen) (laten zien|zien|showen|sturen) & (mag|wil|laat|ga|kan|kun|stuur|cam|pls|durf|moet|camera|euro)', '(stuur|send|app|snap) .. iets (geils|pikants|ondeugends|sexys|spannends|bloots|heets|kinkys)', '(iets geils|iets pikants|iets ondeugends|iets sexys) & (stuur|sturen|send|voor mij|zien)', '(kleed|kleden) (je|jezelf) .. uit & (cam|camera|webcam|voor|filmpje|foto|video|facetime|bellen|snap)', '(trek|doe) .. (je|jouw)? (shirt|bh|beha|broek|kleren|trui|top|topje|shirtje|slipje) .. (uit|omhoog|omlaag|naar beneden) & (cam|camera|webcam|foto|filmpje|video|facetime|stuur|laat|zien|snap|voor mij)', '(uitkleden|strippen) & (cam|camera|webcam|facetime|foto|video|voor mij)', '(camseks|cammen|sexten|sexting) & (wil|zullen|zin|kom|ga|doe|samen|met mij)', '(zin|wil) .. (sexten|cammen|sexting|camseks)', '(foto|pic|filmpje|snap) .. van (je|jouw) .. (lichaam|tieten|borsten|kont|billen|kut|lul|pik|piemel|boobs|benen wijd|ondergoed|lingerie|slipje)', '(tietenpics|nudes|naakts) (voor|ruilen|sturen|terug)', 'als je .. (echt)? van (me|mij) .. (houdt|hield) .. (stuur|foto|foto\'s|laat) & (foto|foto\'s|zien|pic|stuur|nude|bloot|naakt|meer)', '(voor wat hoort wat|ik stuur jou|ik eerst|stuur ik) & @nude', '(lingerie|ondergoed|bikini|bh|beha) & (stuur|send|snap|app) & (foto|pic|selfie|eentje|fotootje|jezelf|me|mij)', 'send (me|some|your) .. (nudes|pics|titties|boobs|dickpic)', '(blijft|blijf) (tussen ons|onder ons) & (foto|pic|stuur|nude|naakt*|bloot)', '(euro|tikkie|vbucks|geld|telefoon|sigaretten|vape|vapes|cijfer|cijfers|voldoende) & (@nude|tieten|blote|naakt|bloot|sexy)', 
      ],
    },
    {
      id: 'spreads',
      because: SPREADS,
      patterns: [
        '@nude & (van|vn) & (heb|hebben|heeft|hebt|wie|kijk|check|hier|staat|staan|rond|delen|doorsturen|stuur|sturen|gestuurd|gelekt|lekken|leaken|verkoop|koop|ruil|ruilen|post|posten|dm|groep|snap|telegram|link|zien|gezien|alle|nieuwe|hoeveel|euro|wil|verzamel*|zet|online|gedeeld|gekregen|verspreid*|stond|mapje|map)', '@nude & @sendit', '@nude & (telegram|discord|snapgroep|groep|groepsapp|link|mapje|map|dropbox|drive|site|reddit|kanaal|ruil|euro|lijst)', '(wie|iemand) .. (heeft|hebt|heb|wil) .. @nude', '@nude (te koop|ruilen|beschikbaar|per stuk|gratis|kopen|checken)', '(ruil|ruilen|verkoop|koop|verzamel|verzamelen) .. @nude', '(filmpje|filmpjes|video|foto|foto\'s|fotos|beelden|opname|snap|pic|pics|vid|screenshot|screenshots) ... (waarop|waarin|waar|van|dat|die|met|hoe) .. (naakt|bloot|pijpt|pijpen|neukt|neuken|seks|sex|tieten|borsten|topless|masturbeert|aftrekt|vingert|uitkleedt|douche|douchen|doucht|ondergoed|bh|beha|omkleedt|omkleden|zoent|blote|kont)', '(naakt|bloot|topless|pijpt|pijpen|neukt|neuken|seks|sex|tieten|borsten|masturbeert|aftrekt|vingert|uitgekleed|blote|naakte|sexy|intieme|pikante|geile) & (filmpje|filmpjes|video|foto|foto\'s|fotos|beelden|pic|pics|vid|opname|clip|screenshots) & (@sendit|wie|heb|heeft|check|hier|kijk|groep|iedereen|allemaal|gezien|lol|telegram|dm|hebben|haar|zijn|ex|van)', '(mijn ex|me ex|mn ex|haar ex|zijn ex|exen) & (@nude|naakt|bloot|blote|intieme|seks|sex|pikante|sexy) & (stuur|post|deel|heb|zet|foto\'s|fotos|filmpje|doorsturen|delen|groep|nog|gooi|lek)', '(bangalijst|bangalijsten|banga|banga-lijst|sletlijst|slettenlijst|hoerenlijst|hoerenlijstje|slettentop10) & (maak|maken|gemaakt|nieuwe|wie|staat|staan|stuur|zet|stemmen|deel|vul|aanvullen|moet|nummer|top|onze|update|van|stem|post|online|compleet|check|erop|op|jaar|klas)', '(expose|exposen|exposed|geexposed|exposet|exposegroep|exposeaccount|expose-account|exposepagina) & (meisjes|meiden|meisje|jongens|haar|hem|ze|wie|foto*|filmpje*|stuur|klas|school|slet|hoer|nudes|inzendingen|volgende|gaan|ga|we|account|je|jou|jullie|account)', '(kleedkamer|kleedkamers|douche|douches|wc|toilet|toiletten|kleedhok) & (gefilmd|filmen|filmpje|filmpjes|film|video|stiekem|foto|foto\'s|fotos|opname|telefoon|camera) & (meisjes|meiden|meisje|haar|jongens|hem|naakt|bloot|uitgekleed|omkleden|omkleedt|omkleedde|omkleden|ze|douchen|doucht|heb|delen|doorsturen|stuur|onder|over)', '(rok|rokje|rokjes|decollete|onder haar) & (filmen|gefilmd|foto|fotos|foto\'s|filmpje|film) & (onder|stiekem|in|haar|kijk|check)', '(onlyfans|of-account) & (lek|lekken|gelekt|leak|leaken|gratis|juf|mevrouw|docent*|haar|meester|gevonden|screenshots|stuur|delen|deel|check)', '(stuur|deel|post|zet|gooi) .. (haar|zijn|dat|die) .. (tieten|borsten|lul|piemel|kont|blote|naakte|nakie) .. (door|rond|online|groep|snap|insta)?', '(gepijpt|gepijpd|gevingerd|geneukt|pijpbeurt) & (filmpje|video|gefilmd|film|foto|bewijs|opname)',
      ],
    },
    {
      id: 'makes',
      because: MAKES,
      patterns: [
        '(deepfake|deepfakes|deepfaken|gedeepfaket|faceswap|nudify|nudifier|uitkleedapp|uitkleed-app|deepnude|ai-naakt|ai-naaktfoto|ai-nude|ai-nudes) & (naakt|bloot|porno|juf|mevrouw|docent*|leraar|haar|hem|van|meisjes|klas|meester|leerling*|seks|sex|blote|naaktfoto*|maak|gemaakt|stuur|je|jou|maken)', '(ai|app|bot|chatgpt|photoshop|fotoshop|grok|site|appje|bewerkt|bewerken|gefotoshopt|gephotoshopt|geplakt|plakken|hoofd|gezicht) & (naakt|naakte|bloot|blote|uitkleden|uitkleedt|uitgekleed|uitkleed|porno|pornofilm|pornofilmpje|seksfilm|seksvideo|naaktfoto|naaktfoto\'s|naaktfotos|naaktlichaam|naaktmodel|pornoster|nudes|nude) & (maak|maakt|maken|gemaakt|haar|hem|juf|mevrouw|meester|docent*|foto|foto\'s|fotos|op|kleedt|klas|meisje*|stuur|foto)', '(hoofd|gezicht) .. (op|in) .. (porno*|naakt*|seks*|pornoster)',
      ],
    },
    {
      id: 'threatens',
      because: THREATENS,
      patterns: [
        '(anders|of|als|dan|totdat|tenzij) & (@nude|naakt|blote|intieme|pikante|sexy|seksfilmpje|bloot) & (@sendit|iedereen|ziet|zien|ouders|moeder|school|insta)', '(anders|of|als|dan) & (foto|foto\'s|fotos|filmpje|filmpjes|video|beelden|pics|die foto|screenshots) & (online|doorsturen|lek|lekken|leak|leaken|iedereen|verspreid|verspreiden|exposen|expose|rond) & (ik|we) & (geld|euro|betaal|betaalt|stuur|meer|uitmaakt|dumpt|blokt|blokkeert|praat|luistert|niet doet|wat ik zeg|nog een|naakt|nieuwe|bloot|blok|uit maakt|afspreekt|verkering|terugkomt|seks|sex)', '@ik (heb|hebben) .. (@nude|naaktfoto\'s) .. van (je|jou|haar|hem|jullie)', '@ik (expose|exposen|lek|leak) (je|jou|haar|hem|jullie|alles)', '@ik (ga|gaan|zal|kom) (je|jou|haar|hem|jullie) .. (exposen|leaken|lekken)', '(ga|zal) ik (je|jou|haar|hem|jullie) (exposen|leaken|lekken)',
      ],
    },
    {
      id: 'never',
      because: WARNS,
      patterns: [
        '(voorlichting|gastles|lesbrief|lespakket|lesprogramma|workshop|ouderavond|themaweek|theatervoorstelling|lessenserie|spreekbeurt|werkstuk|helpwanted|halt|strafbaar|strafbare|preventie|protocol|mediawijsheid|wetboek|webinar|onderzoek|nieuwsbericht) & (@nude|sexting|deepfake|deepfakes|naakt|seksuele|seksueel|exposen|beelden|online)', '(deel|stuur|verstuur|maak|geef|zet|post) (nooit|nimmer|geen) ... (@nude|@image)', '(nooit|niet|geen) .. (@nude|naaktbeelden|intieme|naakt) .. (sturen|delen|doorsturen|versturen|maken|vragen|verspreiden|posten|opslaan|door)', '(@nude|beelden|foto\'s|fotos|filmpje|filmpjes|foto) ... niet (door|verder|sturen|delen|doorsturen|verspreiden|openen|opslaan)', '(stuur|deel|verspreid) .. (@nude|foto\'s|fotos|foto|filmpje|beelden|ze|het) .. niet (door|verder|meer)?', '(doorsturen|delen|verspreiden|sturen|maken|bezit|vragen) ... @nude ... (strafbaar|verboden|mag niet|fout|niet oke|gevaarlijk|gevolgen)', '@nude ... (strafbaar|verboden|misdrijf|gevolgen|politie|aangifte)', '(risico|risicos|risico\'s|gevaar|gevaren|gevolgen) & (@nude|sexting)', '(verwijder|wis|verwijderen) & @nude & (meteen|direct|als|heb|hebt|krijg|ontvang*)', '(ga|wil|zou|zal|doe|stuur) .. (geen|nooit|niet) .. @nude', '(hou|stop) (op|ermee) .. (vragen|sturen|zeuren) & @nude', 'stop met .. @nude', '(vraag|vraagt|vroeg|blijft) .. (mij|me) .. om .. @nude',
      ],
    },
  ],
  find(reading, hits, { seen }) {
    if (tellsOfAbuse(seen)) return []
    const meant = standing(reading, hits)
    return meant.length > 0 ? [seenMessage('sexual-image', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'hey schatje stuur is een naaktfoto, blijft tussen ons x',
      'wie heeft die nudes van die meid uit 3b',
      'Nieuwe bangalijst komt vrijdag online, stuur namen in dm',
      'ruil je nudes? ik heb er van 4 meisjes uit onze klas',
      'als je niet met me afspreekt zet ik die naaktfoto van je op insta',
      'Ik heb met AI een naakte foto van juf Ingrid gemaakt, wie wil m zien',
      'laat je tieten zien op cam dan krijg je 20 euro',
      'stuur een foto zonder bh pls',
      'die video waarop ze hem pijpt gaat helemaal rond, check snap',
      'heb stiekem gefilmd in de kleedkamer van de meisjes, wie wil het filmpje',
      'Ik ga je exposen op tiktok wacht maar',
      'st8ur nud3s dan',
      'check de telegram groep, al haar naaktfotos staan erin',
    ],
    misses: [
      'Stuur nooit een naaktfoto, ook niet als iemand erom blijft vragen.',
      'Vanavond is er een ouderavond over sexting en naaktfoto’s.',
      'Mijn ex heeft mijn naaktfoto doorgestuurd, bij wie kan ik terecht?',
      'Stuur even een foto van het huiswerk pls',
      'Wie heeft er foto’s van de sportdag?',
      'Het doorsturen van naaktbeelden is strafbaar, ook als je veertien bent.',
      'Ik maak mijn spreekbeurt over deepfakes in de politiek',
      'Wat een spannende video van de survivaltocht!',
      'Krijg je zo’n filmpje, stuur het dan niet door en vertel het je mentor.',
      'Ik heb foto’s van jou in je bikini op het strand gewist, geen zorgen.',
      'Ze vroegen om een nude en ik heb nee gezegd, wat moet ik nu doen?',
    ],
  },
}
