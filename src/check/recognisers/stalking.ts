import { isPlay, standing, tellsOfAbuse } from '../language/frame.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const WATCHES = { nl: 'bespiedt of volgt iemand', en: 'watches or follows somebody' }
const KEEPS = { nl: 'blijft contact zoeken dat de ander niet wil', en: 'keeps seeking contact that is not wanted' }

export const recogniser: Recogniser = {
  kind: 'stalking',
  cues: [
    {
      id: 'watches',
      because: WATCHES,
      patterns: [
        "(tracker|airtag|gps-tracker|zendertje) & (haar|dr|zijn|zn|je|jouw|ex|d'r) & (gestopt|verstopt|zit|gedaan|gelegd|geplakt) & (ik|zo)",
        '(tracker|airtag|gps-tracker|zendertje) .. in ... (tas|rugzak|jas|auto|fiets) & (zie|weet|volg|volgen|kijken) & (waar|precies|altijd|elke)',
        '@ik .. (op|in) (haar|zijn|jouw|je|dr|zn) (telefoon|laptop|mobiel|ipad) .. (app|spyware|software|iets|programma) .. (gezet|geinstalleerd|gedaan) & (meelees|meelezen|zie|zien|volgen|alles|lees)',
        '@ik (rij|rijd|fiets|loop|ga) .. (elke|iedere) (dag|ochtend|middag|avond) .. (achter|naar) (je|jou|jullie|haar|hem|u) (aan)?',
        '(rij|rijd|fiets|loop|ga) ik .. (elke|iedere) (dag|ochtend|middag|avond) .. achter (je|jou|jullie|haar|hem|u)',
        '@ik (stond|sta) .. (weer|vannacht|gisteren|gister)? .. voor (je|jouw|haar|zijn|uw) (huis|raam|deur|slaapkamer|school)',
        '@ik (volg|achtervolg) (je|jou|haar|hem|u) .. (elke|iedere) (dag|avond|ochtend|keer) .. (naar huis|naar school|op straat)?',
        'zie (je|jou|haar|hem) .. (elke|iedere) (ochtend|dag|avond|middag) & (gordijn|gordijnen|raam|prive|blokk*|dichtzet*|slaapkamer|verstopt)',
        '@ik (zie|zag) (je|jouw|haar) (lamp|licht|raam|gordijn|gordijnen|schaduw|tv) .. (branden|aan|bewegen|open|dicht)?',
        '(stuur|schrijf|app|bel) ik (je|jou|haar|hem) (elke|iedere) (dag|avond|nacht|week|uur) & (niks|niet|nooit|terug|al|maanden|weken)',
        '@ik (sta|staan|zit|fiets|loop|rij|kom|wacht|lig|kijk|post) .. (elke|iedere|al|weer|de hele|vaak|s|nog steeds|altijd|dagelijks|steeds) ... (jouw|je|uw|haar|zijn|jou|jullie) .. (huis|deur|raam|straat|voor|werk|school|slaapkamer|woning|voordeur)',
        '(elke|iedere) (dag|avond|ochtend|nacht|middag) .. (sta|fiets|loop|rij|zit|wacht|kijk|kom|volg|post) ik .. (voor|langs|bij|naar|achter|op) (jouw|je|uw|haar|zijn|jou|hem)',
        '(volg|achtervolg|stalk|bespied|schaduw|observeer|begluur) (ik)? (je|jou|haar|hem|u) .. (al|elke|overal|steeds|weken|maanden|naar huis|dagen|gewoon|op de voet|iedere|sinds|een tijdje)',
        '@ik (volg|volgen|achtervolg|stalk|bespied|schaduw) (je|jou|haar|hem|u) .. (al|elke|overal|steeds|weken|naar huis|iedere|dagelijks|op de voet|altijd|van|al weken)',
        '@ik (blijf|blijven|ga|zal) (je|jou|haar|hem|u) .. (volgen|achtervolgen|stalken|bespieden|in de gaten|appen|bellen|sturen|schrijven|opzoeken|berichten|lastigvallen|opwachten|zoeken)',
        '(blijf|ga) ik (je|jou|haar|hem|u) .. (volgen|achtervolgen|stalken|bespieden|in de gaten|appen|bellen|sturen|schrijven|opzoeken|berichten|lastigvallen)',
        '@ik (weet|ken|zie|zag) .. (precies|altijd|elke|hoe laat|alles|wanneer|waar) ... (je|jij|jou|u) .. (thuis|uit|bent|slaapt|licht|gordijn|raam|fietst|route|loopt|doet|aan had|aanhad|draagt|zit|naar huis|thuiskomt|gaat|sport|uithangt|naar bed|opstaat|gister|deed|met wie)',
        '@ik (zag|zie) (je|jou|haar|hem) .. (gister|gisteren|vannacht|weer|net|vanavond|elke|wel|steeds|door) ... (raam|slaapkamer|gordijn|licht|niet doorhad|niet door had|niet zag|slapen|douchen|omkleden)',
        '@ik (hou|houd|houden) (je|jou|haar|hem|u) .. (in de gaten|in het oog|scherp)',
        '(hou|houd) ik (je|jou|haar|hem|u) .. (in de gaten|in het oog)',
        '(airtag|gps-tracker|tracker|snapmap|locatie|gps|spyware|track|tracken|volg-app) & (jouw|je|haar|zijn|jou|hem) & (ik|we) & (tas|fiets|jas|auto|volg|volgen|weet|zie|gestopt|verstopt|gelegd|gezet|zien|geplaatst|telefoon|constant|altijd|de hele)',
        '(door|bij) (je|jouw|haar) (raam|slaapkamerraam|gordijn|gordijnen) .. (kijken|gluren|kijk|gluur|zie|naar binnen)',
        "@ik .. (foto's|foto|fotos|filmpjes) .. (gemaakt|van jou|van je|van haar) .. (zonder dat|terwijl|stiekem|toen je|elke dag|slaapt|niet zag|niet doorhad) ",
        'overal waar (jij|je|zij|hij) (bent|gaat|komt|heen|heengaat|loopt|is)',
        '(ontsnappen|ontsnapt|ontkomen|ontloopt|verstoppen) .. (niet|nooit|aan mij|voor mij) & (je|jij) & (mij|me|niet|nooit|kan|kun|altijd)',
        '(elke|al) (stap|stappen|beweging) .. (je|jij|zij|hij) .. (zet|maakt)?',
      ],
    },
    {
      id: 'keeps',
      because: KEEPS,
      patterns: [
        '(elke|iedere) (dag|avond|nacht|ochtend|week) (stuur|bel|app|mail|schrijf|bericht) ik (je|jou|jouw|haar|zijn|hem|u) & (tot|totdat|zolang|lang)',
        '@ik (stuur|bel|app|mail|schrijf) .. (je|jou|haar|hem) .. (elke|iedere) .. (tot|totdat) (je|jij|ze|hij)',
        '(app|bel|stuur|mail|dm) .. (je|jou|haar|hem) .. (weken|maanden|nacht|dagen) & (blokkeren|blokkeer|blokken|helpt niet|nummers|negeer*|negeren)',
        '(ontkomt|ontkom|ontsnapt|ontsnap|ontloopt) .. (niet|nooit) (aan)? (mij|me)',
        '(nieuwe|nieuw) .. (nummer|telefoonnummer|adres|account) & (heb|gevonden|ken) & (ik) & (alweer|ook|toch|zo) & (je|jouw|ontkomt|haar)',
        '(waarom|wrm) .. (reageer|antwoord|app|neem|lees|blokkeer|blok|negeer|ontwijk|bel|open) .. (je|jij) .. (niet|nooit|mij|me|terug|op) & (keer|berichten|dagen|weken|uur|blijf|elke|gebeld|appjes|account|wacht|huis|weet|nummer|buiten|zie|online)',
        '(neem|reageer|antwoord|app) .. (op|terug|dan|nou|eens) & (keer gebeld|berichten|keer|blijf|huis|kom|wacht|stop niet|elke) & (ik|k)',
        '(al|nu|heb|dit is|dit is al) .. (30|40|50|60|20|100|200|15|25|35|75|tien|twintig|dertig|veertig|vijftig|zestig|honderd|tweehonderd|zoveel|duizend) (keer|x|berichten|appjes|belletjes|gemiste|oproepen|mails|mailtjes|dms|snaps|telefoontjes) & (je|jou|jij|u|haar|hem|gebeld|gestuurd|geappt|reageer|blijf)',
        '(blokkeert|blokkeer|blokkeren|blok|blokt|geblokkeerd|geblokt|verwijdert|verwijder) & (nieuw|nieuwe|ander|andere|tweede|derde|vierde|zesde|vijfde|nog een|weer een) & (account|accounts|nummer|profiel|nummers|telefoon|app) & (ik|me|mij|toch|maak|heb|vind|k)',
        '(nieuw|ander|derde|vierde|vijfde|zesde|tiende|zoveelste) (account|nummer|profiel) .. (gemaakt|omdat|want|aangemaakt|zodat|om|maak) & (jou|je|jij|mij|me|haar|hem|geblokkeerd|blokkeert|geblokt|blokt|zien|volgen|bereiken|berichten)',
        '@ik (stop|geef|laat|hou) .. (niet|nooit) .. (op|tot|voordat|voor|met rust|totdat|los|mee) & (je|jij|jou|haar|hem|u) & (antwoord*|reageer*|praat*|mij|me|bellen|appen|los|rust|date|verkering|schrijven|sturen|terugneem*|houdt|bent|zegt)',
        '@ik (laat|laten) (je|jou|haar|hem|u) .. (nooit|niet) .. (met rust|los|gaan)',
        '(laat|laten) ik (je|jou|haar|hem|u) .. (nooit|niet) .. (met rust|los|gaan)',
        '(je|jij|u|zij|hij) .. (komt|kom|raakt|raak) .. (niet|nooit) .. (van mij af|van me af|mij kwijt|me kwijt)',
        '(ik|k) .. (wacht|sta) .. (weer|elke|elke dag|iedere|net zo lang|buiten|de hele) .. (op je|op jou|bij je|voor je|op haar|op hem|bij jouw|voor jouw) .. (deur|huis|tot|totdat|werk|school|les|kluisje|straat)',
        '(jij|je|zij|hij|ze) .. (bent|is|wordt|hoort) .. (van mij|bij mij|de mijne) & (altijd|niemand|ooit|nooit|toch|of|geen|wil|niet|alleen|snap*)',
        '(nee) .. (accepteer|telt|geloof|pik) .. (ik|niet|geen) & (blijf|je|jou|elke|wachten|bellen|appen|volgen|door)',
        '(je|jij|zij|ze|u) .. (wil|wilt|wilde) .. (geen|niet) .. (contact|praten|meer|afspreken|zien|reageren) & (ik|toch) & (blijf|elke|toch|ga|kom|wacht|sta|nieuw|volg|stuur|door|weer)',
        '(stuur ik|bel|app|mail|dm|snap|bel ik|app ik|mail ik) (je|jou|haar|hem|u) .. (net zo lang|elke dag|elk uur|de hele|elke nacht|iedere|dag en nacht|blijven|tot je|totdat|tot u|door)',
        '(bloemen|cadeaus|cadeautjes|brieven|briefjes|kaarten) & (elke|weer|iedere|blijf) & (deur|brievenbus|fiets|kluisje|huis) & (je|jouw|haar|jou)',
      ],
    },
    {
      id: 'except',
      because: WATCHES,
      patterns: [
        '(haha|hahaha|lol|grapje|jk|xd|lmao) & (stalk|stalken|gestalkt|stalker|insta|tiktok|profiel|account)',
        '(insta|tiktok|youtube|kanaal|verhaal|les|voorstelling|artiest|band|zanger*|kat|poes|hond|serie) .. (volg|volgen|stalk|gestalkt)',
        '(volg|volgen|stalk|stalken) .. (insta|tiktok|youtube|kanaal|vtuber|influencer*|pagina|nieuws|les|lessen|cursus|crush)',
        '(uitleg|instructie|stappenplan|voorbeeld|advies|redenering|gedachtegang)',
        '(woordje|woordjes|oefenen|kleuters|vocabulaire|recept|weetje|gedicht|quizvraag|oefening|grapje|foto van de)',
        '(oppassen|ophalen|oppas|ophaal|kusjes|pakketje|bezorger|sleutel)',
        '(gaat|weet|kus|groetjes|liefs|groeten) (van)? (mama|papa|oma|opa)$',
      ],
    },
  ],
  find(reading, hits, { seen }) {
    if (tellsOfAbuse(seen) || isPlay(reading)) return []
    const meant = standing(reading, hits)
    return meant.length > 0 ? [seenMessage('stalking', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'Ik sta elke avond voor jouw huis te kijken of je licht brandt',
      'je kan me wel blokkeren maar ik maak gewoon weer een nieuw account',
      'waarom reageer je niet? Ik heb je vandaag al 40 keer gebeld',
      'Ik volg je al weken naar huis',
      'ik stop niet tot je met me praat',
      'Ik laat je nooit meer met rust',
      'ik weet precies hoe laat je thuis komt',
      'heb een airtag in je tas gestopt zodat ik altijd zie waar je bent',
      'Overal waar jij gaat ben ik ook',
      'ik bel je net zo lang tot je opneemt',
    ],
    misses: [
      'Ik volg je uitleg niet helemaal',
      'haha ik heb je hele insta gestalkt',
      'Ik sta elke dag om zeven uur op',
      'Ik heb je net gebeld, bel je me terug?',
      'Hij staat elke dag voor mijn huis, ik ben bang',
      'Ik wacht op je bij de deur',
      'Ik volg die artiest al jaren',
      'ik zie je morgen wel in de klas',
      'Ik blijf je sturen hoe het met je broertje gaat, mama',
    ],
  },
}
