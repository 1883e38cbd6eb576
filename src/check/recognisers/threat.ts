import { isNegated, isPlay, standing, tellsOfAbuse } from '../language/frame.ts'
import type { CueHit } from '../language/cues.ts'
import type { Reading } from '../language/reading.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const HARM = { nl: 'kondigt aan iemand pijn te doen', en: 'announces to hurt someone' }
const VEILED = { nl: 'dreigt tussen de regels door', en: 'threatens between the lines' }
const THINGS = { nl: 'kondigt aan iets van iemand kapot te maken', en: "announces to wreck someone's things" }
const MONEY = { nl: 'eist iets en dreigt anders', en: 'demands something or else' }
const PLACE = { nl: 'dreigt met geweld op een plek met mensen', en: 'threatens with violence in a place with people' }

/** Cues that hold a "not" of their own, so that a "not" beside them takes nothing back. */
const DENIES = new Set(['veiled', 'unless', 'fate'])

/** Does the hit count: not taken back by a "not" beside it? */
function isMeant(reading: Reading, hit: CueHit): boolean {
  return DENIES.has(hit.cue.id) || !isNegated(reading, hit, 3, 1)
}

export const recogniser: Recogniser = {
  kind: 'threat',
  cues: [
    {
      id: 'harm',
      because: HARM,
      patterns: [
        '@hurt @addressed .. (@wrecked|ziekenhuis|elkaar|gezicht|kop|hoofd|mes|pistool) & @ik',
        '@ik @hurt (je|jou|jullie|jlie|u|hem|haar|ze|hun|die|em|jouw) ... (@wrecked|@body|elkaar|ziekenhuis|grond|trap)',
        '@hurt @ik (je|jou|jullie|jlie|u|hem|haar|ze|hun|die|em|jouw) ... (@wrecked|@body|elkaar|ziekenhuis|grond|trap)',
        '@ik (sla|schop|trap|steek|schiet|vermoord|wurg|verkracht|mep|beuk|ram|stomp|mol|keel|martel) (je|jou|jullie|jlie|u|jouw)',
        '(sla|schop|trap|steek|schiet|vermoord|wurg|verkracht|mep|beuk|ram|stomp|mol|keel|martel) @ik (je|jou|jullie|jlie|u|jouw)',
        '@khurt (je|jou|jullie|hem|haar|ze|jouw|die|u)',
        '@ik @iga (je|jou|jullie|jlie|u|jouw|hem|haar|ze|hun|hen|die|em|jou) ... (@hurt|pakken|slopen|neerleggen|opwachten|grijpen)',
        '(ga|zal|kom|moet|wil) @ik (je|jou|jullie|jlie|u|jouw|hem|haar|ze|hun|hen|die|em) ... (@hurt|pakken|slopen|neerleggen|opwachten|grijpen)',
        '@ik (laat|laten) (je|jou|jullie|hem|haar|ze|u) ... (slaan|steken|pakken|aanpakken|afmaken|opwachten|verkrachten|neersteken|bloeden|lijden|kruipen|janken)',
        '(laat|laten) @ik (je|jou|jullie|hem|haar|ze|u) ... (slaan|steken|pakken|aanpakken|afmaken|opwachten|verkrachten|neersteken|bloeden|lijden|kruipen)',
        '@ik (maak|maken) (je|jou|jullie|u|hem|haar|ze|jouw) .. (af|dood|kapot|koud|leven)', '(maak|maken) @ik (je|jou|jullie|u|hem|haar|ze|jouw) .. (af|dood|kapot|koud|leven)',
        'kmaak (je|jou|jullie|hem|haar) .. (af|dood|kapot|koud)', '@iga @addressed .. (afmaken|kapotmaken|doodmaken|vermoorden|doodslaan|doodsteken|neersteken|verkrachten|doodschieten|neerschieten)',
        '@iga @target .. (kapot|dood|af|leven|koud) (maken|slaan|steken|schieten|schoppen|trappen|verpesten|vergallen)',
        '@iga @target ... (elkaar|verrot|ziekenhuis) (slaan|trappen|schoppen|meppen|timmeren|in|rammen|beuken|krijgen)',
        '(sla|slaan|trap|trappen|schop|schoppen|ram|rammen|mep|timmer|beuk|meppen) ... in elkaar & @ik', 'in elkaar (sla|slaan|trap|trappen|schop|schoppen|rammen|meppen|timmeren|beuken) & @ik & @target',
        '(sla|slaan|trap|schop|ram|timmer|beuk|mep|schoppen|trappen|rammen|timmeren|beuken) ... (verrot|kapot|dood|neer|bewusteloos|invalide|ziekenhuis|knock-out) & @ik',
        'ik (pak|grijp|krijg|vind|kom|spoor|zoek) (je|jou|jullie|hem|haar) (nog|wel|nog wel|op|allemaal|halen)', '(pak|grijp|krijg|vind) ik (je|jou|jullie|hem|haar) (nog|wel|allemaal|buiten|alleen)', '@ik (vind|vinden|krijgen|pakken) @addressed (wel|nog|toch|allemaal|overal)',
        '@ik (wacht|wachten) (je|jou|jullie|hem|haar|u) .. (op|buiten)', '(wacht|wachten) @ik (je|jou|jullie|hem|haar|u) .. (op|buiten)', '@ik (ga|gaan|zal|komen|kom) @target .. opwachten',
        '@ik (breek|snij|snijd|brand|bijt|ruk|trek|draai|ram|sla|hak|knip|schop) (je|jou|jouw|jullie|hem|haar|zijn|die|u|uw|elke) ... @body', '(breek|snij|snijd|ruk|trek|draai|ram|sla|hak|schop) @ik (je|jou|jouw|jullie|hem|haar|zijn|die|uw|elke) ... @body',
        '(breken|slaan|rammen|uitslaan|afhakken|omdraaien|doorsnijden|afsnijden|opensnijden|uitrukken|dichtknijpen|inslaan) & (@body) & (@ik) & (je|jou|jouw|jullie|haar|zijn|hem|uw)',
        '@body (breken|uitslaan|afhakken|omdraaien|doorsnijden|afsnijden|inslaan|dichtknijpen) & (je|jou|jouw|jullie|uw)',
        '(keel|strot|nek) (door|om|dicht|open) & @ik & (je|jou|jouw|haar|hem|zijn)',
        '@ik .. (mes|pistool|bijl|knuppel|hamer|kogel|boksbeugel) ... (jou|jullie|je) & (door|in|voor|tegen|keel|buik|rug|hoofd|hart|ribben|kop)', '(mes|kogel|bijl) (in|door|tussen) (je|jouw|zijn|haar|jullie|die|uw) (@body|buik|hart|rug|donder|lijf)',
        '@ik (neem|nemen|heb|breng|brengen) ... @weapon mee', 'morgen .. @weapon mee & (ik|jou|je|jullie|iedereen)', '@ik .. @weapon (bij|op) @addressed', '@ik (gooi|gooien|kieper|duw|duwen|flikker|smijt) @target ... (trap|raam|brug|water|sloot|kanaal|trein|balkon|container)',
        '(gooi|duw|flikker|smijt) ik @target ... (trap|raam|brug|water|sloot|kanaal|trein|balkon)', '@ik .. (schuif|ruim|leg|knal|hoek|snij|hak|maai|steek|schiet) @target .. (neer|om|op|overhoop|open|dood|lek|af)', '(ruim|leg|knal|hoek|snij|maai|steek|schiet|hak) @ik @target .. (neer|om|op|overhoop|open|dood|lek|af)',
        '@ik (rij|rijd|rijden) @target .. (dood|omver|aan|plat|ondersteboven|van|overhoop)', '(rijd|rij) ik @target .. (dood|omver|plat|ondersteboven|van)', '@ik (geef|geven|verkoop) @target .. (klappen|klap|pak slaag|oplawaai|kopstoot|vuistslag|hengst|ram|beuk|slaag|mep|stomp|elleboog)', '(geef|verkoop) ik @target .. (klappen|klap|oplawaai|kopstoot|vuistslag|hengst|ram|beuk|slaag|stomp)',
        '@ik (help|helpen|schop|slaan) @target .. (helpen|graf|ziekenhuis|rolstoel|kist|hiernamaals|ic)', '(graf|ziekenhuis|rolstoel|kist|lijkzak|lijkenhuis|mortuarium) (in|uit) & @target & (@ik|sla|help|beland*|eindig*|krijg)', '@ik (doe|doen) (je|jou|jullie|hem|haar) (wat|iets|pijn)',
        'i will (kill|hurt|beat|stab|find|smack) you', '(im|ill|i\'ll|i\'m) (gonna|going|kill|beat|stab|find|smack|fuck) .. you', 'gonna (kill|beat|stab|smack) you',
        'ben ik .. klaar met .. gezicht', '@ik (wil|gaan|ga|zal) (je|jou|jullie|hem|haar|u) (dood|zien bloeden|zien lijden|horen gillen)', '@ik (wil|zie) (je|jou|hem|haar|jullie) .. (bloeden|creperen|lijden|kruipen)',
      ],
    },
    {
      id: 'fate',
      because: HARM,
      patterns: [
        '@addressed (gaat|ga|gaan) (eraan|eronder|dood|klappen|sterven|bloeden|eraangaan|pijn|boeten|kapot|neer)', '(ga|gaat|gaan) (je|jij|jullie|u) .. (eraan|dood|klappen|sterven|bloeden|boeten|kapot|huilen van)', '@target (gaat|gaan) (er aan|eraan|erin|klappen krijgen)', '^@target (gaat|gaan) er (nog)? aan$',
        '(krijg|krijgt|krijgen) (je|jij|jullie|hij|zij|ze|u) .. (klappen|slaag|rammel|mes|kogel|knal|hengst|beuk|kopstoot|vuist)', '(je|jij|jullie|u|hij|zij|ze|jlie) (krijg|krijgt|krijgen|vangt|vang|vangen) .. (klappen|klap|slaag|rammel|mes|kogel|knal|hengst|beuk|kopstoot|vuist|cobra)', '(pak|klap|klappen) slaag & @target & (krijg|krijgt|krijgen|geef|geven|ga|gaat)',
        '(klappen|slaag) (krijgen|vangen) & (je|jij|jullie|hij|zij|ze|die|u)', '(je|jij|jullie|u|hij|zij|die) (bent|zijn|is|ben) .. er geweest', '(ben|bent|zijn|is) (je|jij|jullie|hij|zij) .. er geweest', '^(je|jij|jullie|u) (bent|ben|zijn) .. (dood|kapot|dead|doodgewoon) .. (man|jongen|vriend|morgen|straks|maandag|gast|bro|als|zodra)', '^(je|jij|jullie) (bent|ben|zijn) (dood|kapot|dead|doodgeverfd|een lijk|dood vlees)$', '(morgen|straks|maandag|vanavond|vanmiddag) (ben|bent|zijn) (je|jij|jullie) (dood|kapot|aan|er|de)',
        '(ben|bent|zijn) (je|jij|jullie) (dood|kapot|de lul) & (als|zodra|morgen|straks|wanneer|dan|maandag|vanavond)', '@addressed (overleeft|overleef|overleven|haalt|haal|halen) .. (niet|nooit)', '(overleef|overleeft|haal|haalt) (je|jij|jullie|u|hij|zij) .. (niet|nooit)', '@addressed (leeft|leef|leven) niet lang', '@addressed .. (niet|nooit) .. (levend|heelhuids) ', '(niet|nooit) .. (levend|heelhuids) & (je|jij|jullie|u|thuis|huis|weg|komt|kom)',
        '(je|jouw|jullie|uw|zijn|haar) (dagen|uren) zijn geteld', '(je|jouw|zijn|haar|jullie) laatste (dag|uur|uurtje|avond|schooldag|adem|week)', '(je|jij|jullie|u) (eindigt|eindig|belandt|beland|ligt|lig|eindigen|belanden|liggen) .. (ziekenhuis|graf|kist|sloot|grond|goot|rolstoel|ic|water)', '(lig|eindig|beland) (je|jij) .. (ziekenhuis|graf|kist|sloot|grond|rolstoel)', '(je|jij|jullie|u) kan .. (begrafenis|kist|graf) (regelen|uitzoeken|kiezen|bestellen)', '(je|jij|jullie) (wordt|word|worden) (gepakt|opgewacht|afgemaakt|neergestoken|vermoord|doodgeschoten|geript|gesloopt|verbouwd|gemold|afgerost)', '(word|wordt|worden) (je|jij|jullie|u) .. (gepakt|opgewacht|afgemaakt|neergestoken|vermoord|gesloopt|gemold|in elkaar)', '(jij|jullie|hij|zij) (bent|zijn|is) .. dood man', 'dood man', '(bloed|tranen) (gaat|zal|gaan|gaat er) vloeien', 'bloed vloeien & (gaat|zal|er)', '(jij|jullie|je) .. (spijt|gevolgen) .. (voelen|krijgen|hebben)', '@addressed .. (spijt|bezuren|berouwen|boeten|bekopen|ontgelden)', 'hier (ga|gaat|gaan|zal|zullen) (je|jij|jullie|u) .. (spijt|bezuren|boeten|betalen|bekopen)', '(spijt|boeten|bezuren|berouwen|bekopen) & (ga|gaat|gaan|zal|zult|zullen) & (je|jij|jullie|u|hij|zij|het) & (dit|hier|hiervoor|hiervan|daar|dat|nog|als|wel|daarvoor|krijgen)',
        '@addressed .. (niet|nooit) meer (lopen|kunnen lopen|ademen|lachen|praten|veilig|herkennen|wakker)', '(niet|nooit) meer .. (lopen|opstaan|lachen|ademen|wakker|herkent|herkennen|praten) & (je|jij|jullie|jou|zorg*|sla|tot)', 'zorg ik .. dat (je|jij|jullie|hij|zij|u) ... (niet|nooit|ziekenhuis|spijt|bloedt|pijn|lijdt)', 'ik zorg .. dat (je|jij|jullie|hij|zij|u) ... (nooit|ziekenhuis|spijt|bloedt|pijn|lijdt|lopen|rolstoel)', '(zorg*|wachten) & dat & (je|jij|jullie|hij|zij|u) & (ziekenhuis|rolstoel|pijn|bloedt|lopen|leven)',
      ],
    },
    {
      id: 'veiled',
      because: VEILED,
      patterns: [
        '@ik (weet|weten) (precies|heus|allang|wel|ook|inmiddels|nu|nog|heel|goed)? (precies|goed|wel)? waar (je|jij|jullie|u|hij|zij|ze|jouw) .. (woont|woon|wonen|slaapt|werkt|fietst|zit|school|loopt|uithangt)', '(weet|weten) @ik .. waar (je|jij|jullie|u|jouw) .. (woont|woon|wonen|slaapt|werkt)', '@ik .. waar (je|jouw|uw|jullie) @kin .. (woont|wonen|werkt|zit|zitten|school|slaapt|loopt|speelt|fietst)', '@ik (weet|weten|ken) .. (jouw|je|uw) (adres|route|huis)', 'kweet waar (je|jij|jullie) .. (woont|woon|wonen)', 'waar (je|jij|u|jullie) (woont|woon|wonen) & (weet|weten) & @ik',
        'pas .. (maar|dus)? op (voor|met|jij|jullie|vriend|ventje|wat|vanaf|als|buiten|onderweg)', '^(dus|en|oke|jij)? pas (jij|jullie)? (maar|goed|heel|beter)? (goed|heel)? op (jij|jullie|vriend|vriendje|ventje|meisje|mannetje|gast|bro|morgen|straks|buiten)?$', '(kijk|kijken) (jij|jullie|je)? (maar|goed|beter) (goed|heel|voortaan)? (uit vriend|uit gast|uit jij|uit voor|uit als|uit morgen|uit buiten|over je schouder|om je heen|achter je)', '^(kijk|kijken) (jij|jullie)? maar (goed|heel)? uit (he|jij|jullie|vriend)?$', '(kijk|kijken) .. (achterom|over je schouder|om je heen|achter je) & (maar|goed|voortaan|zou|beter|moet|blijf)', 'zou .. (uitkijken|oppassen|achterom|schouder) & (ik|jou|jij|je)', '(slaap|slapen) (lekker|zacht|goed)? .. (zolang|nu het|een oog|oog open|met een)', '(oog|ogen) open & (slaap|slapen)',
        '(wacht|wachten) (jij|jullie|je)? (maar|gewoon) (af|tot|eens|even tot|eventjes|ff) .. (morgen|school|buiten|ik|we|alleen|tegenkom|uit|pauze|zie|maandag|mn|mijn|vanavond|vriend|gast)', '^(wacht|wachten) (jij|jullie) maar (af)?', '^wacht maar (af|jij|vriend|gast|ventje|bro)?$', 'je (zult|zal|gaat|ga) .. (merken|voelen|zien|meemaken|weten) (wat|hoe) er .. (gebeurt|gebeuren)', '(wat|hoe) er .. (gebeurt|gebeuren|overkomt) & (als|zien|merken|weten) & (je|jij|jullie|u) & (ga|gaat|gaan|zult|zullen|zal|maar|wel|praat|praten|klikt)', '(krijgt|krijg|krijgen) (dit|deze|die|dat|het) .. (dubbel|terug|betaald)', '(dit|dat|deze) (krijg|krijgt|krijgen) (je|jij|jullie|u|hij|zij) .. (terug|dubbel|betaald|nog)', '@ik (zet|zetten|krijg|krijgen|neem|nemen) .. (betaald|wraak) & (jou|je|jullie|op|hem|haar|wel|het)', '(betaald|terug) zetten & (ik|we) & (jou|je|jullie|dit|het|hem|haar)',
        '(we|wij|ik|ben|bent|zijn) .. (niet|nog lang niet|nog niet) .. klaar met (jou|je|jullie|hem|haar|u)', '(dit|het) (is|was) (nog)? (lang)? (niet|nog niet) (voorbij|klaar|over|afgelopen) & (vriend|jij|met|reken|jou|je|tussen|ik|wij|wacht)', '(je|jij|jullie|u) (bent|zijn|ben) (de|als) volgende', '(jij|jullie) (bent|zijn|ben) (nog|straks|morgen)? aan de beurt', '(bent|ben|zijn) (je|jij|jullie) .. (de volgende|aan de beurt)', '(je|jij|jullie|u) (bent|ben|zijn) gewaarschuwd', 'laatste (waarschuwing|kans) & (jou|je|jij|jullie|anders|daarna|volgende|u)', 'volgende keer .. (ben|bent|raak|blijft|blijf|is|sla|schiet|steek) (je|ik|het|jij)', '(niet|nooit|nergens) (meer)? veilig & (je|jij|jullie|u|bent|ben|voel|zijn|meer) & (jou|hier|nergens|meer|straat|school|jij|jullie)', '(nergens|nooit) .. veilig & (jij|je|jullie|bent)',
        '(jammer|zonde|vervelend|sneu|pijnlijk) .. (als|wanneer) .. (iets|wat) .. (met|aan) ', '(zou|zal|is|wel) .. (jammer|zonde|vervelend|sneu) .. als & (je|jouw|jullie|uw|jou|gebeur*|overkom*|kwijt|kapot|fik|brand)', '(ongeluk|ongelukje|ongelukken) .. (gebeuren|gebeurt|zitten|krijgen|krijgt) & (je|jij|jou|jouw|zo|kan|kunnen|zou|snel|klein)', '(kan|kunnen|zou|zouden) .. (ongelukken|ongeluk|ongelukje|rare dingen|dingen) .. (gebeuren|overkomen)', '(iets|wat) (overkomt|overkomen|gebeurt) & (je|jou|jouw|jullie|uw) & (zou|jammer|niet|wil|als|willen|hoop)', '@ik (ken|heb|stuur|bel|haal|roep|neem|vraag) .. @gang .. (op je af|langs|halen|op af|jou wel|jullie wel|weten waar|regelen)', '@gang (komen|komt|weten|weet|staan|staat|gaan|gaat|zullen|zal) .. (je|jou|jullie|jouw) & (mijn|mn|me|m\'n|ik) & (halen|pakken|opwachten|langs|vinden|wachten|waar|wel|straks|morgen|klaar|huis|opzoeken|slaan|steken|spreken)', '@ik (stuur|haal|neem|bel) (mijn|mn|me|m\'n) @gang', '(stuur|haal|neem|bel) ik (mijn|mn|me|m\'n) @gang',
        'kom (jij|je|jullie)? (maar|morgen|maandag|beter|vooral) .. niet (meer|morgen|maandag|naar|op|opdagen|alleen|buiten)', '@addressed (kan|kunt|kun|moet|kunnen) (beter|maar) (niet|thuis|thuisblijven|wegblijven) .. (komen|blijven|thuis|school|verschijnen)?', '(durf|durft|durven) (je|jij|jullie|u)? .. (nog)? (naar|op|hier|te komen|je gezicht) & (dan|maar|eens|gebeurt|wat|anders|zal|komen)', '(zet|zetten) .. (voet) & (niet|nog|een|als|waag|durf) & (hier|school|binnen|wijk|buurt|dan|meer)', '(je|jij|u|jullie) (weet|weten) (niet|wel) .. (met wie|wie ik ben|waartoe|wat ik|wie je) .. ', 'je weet wat (er|je) .. (gebeurt|gebeuren|staat te|wachten|krijgt|overkomt|komt)', '(wachten|wacht|zien) .. (wat er|wat) .. (gebeurt|gebeuren|overkomt|staat) & (je|jij|jou|jullie)', '(er|je) (zwaait|staat) .. (wat|iets) & (jou|je|jullie|wacht*|te wachten)', '(iets|wat) te wachten & (je|jou|jullie|staat|hem|haar)', '(hou|houd|houdt) (je|jij|jullie) (mond|bek|bakkes|smoel|kop) .. (anders|of ik|of we|of je|dicht of)', '(mond|bek) (houden|dicht) & (anders|of) & (ik|we|wij|krijg*|ben|gebeurt|weet)',
        '@ik (zie|kom) (je|jou|jullie) (wel|nog|morgen|straks|buiten|na) .. (buiten|alleen|tegen|donker|school|tegenkomen|wel)  & (dan|wacht|pas|reken|zonder|geen|alleen|weet|bang|zorg)', '@ik (kom|komen) (je|jou|jullie|hem|haar|ze|u) (halen|nog wel|opzoeken|pakken|wel halen|thuis)', '(kom|komen) @ik (je|jou|jullie|hem|haar|ze|u) .. (halen|opzoeken|pakken)', '@ik (kom|komen) .. (bij jou|bij je|naar je|naar jouw|langs je|jullie huis|je huis) .. (huis|langs|deur|thuis)', '@ik (kom|komen) .. (langs|verhaal) .. (en|dan|halen|met) & (jou|je|jullie|verhaal|knuppel|jongens|matties|broer*)', 'tot .. (tegenkom|zie|pak|krijg) & (wacht|wachten) & (ik|we) & (je|jou|jullie|hem|haar)', '(donker|steegje|steeg|fietstunnel|tunneltje|parkeerplaats) & (ik|we|kom|alleen|tegen) & (je|jou|jullie|jij|hem|haar) & (wacht*|pas|pak|pakken|pakt|kom|komen|tegenkom*|zien|opwachten|hoop)', '(leven|levens) (zuur|hel|verpest|ellende) & (ik|we|maak|maken|wordt) & (je|jouw|jullie|zijn|haar)', '@ik (maak|maken|ga|gaan) .. (je|jouw|jullie|haar|zijn|uw) leven .. (hel|zuur|kapot|ellende|verpesten|zuurmaken|verwoesten|ondraaglijk)', '(maak|maken|ga|gaan) @ik .. (je|jouw|jullie|haar|zijn|uw) leven .. (hel|zuur|kapot|verpesten|verwoesten|ondraaglijk)', '@ik (verpest|vergal|verwoest|verniel|vernietig|ruineer|verziek) (je|jouw|jullie|haar|zijn|uw|jou|hem) (leven|carriere|toekomst|reputatie|gezin)?', '@ik (zal|ga|gaan|zullen) (je|jou|jullie|hem|haar|ze|u) (leren|krijgen|kapot|wat laten|laten voelen|laten bloeden|laten boeten|nog krijgen|te grazen|mores)', '(te grazen|te pakken|onder handen) nemen & @target & (ik|we|ga|gaan|zal|zullen)', '(neem|nemen|pak|pakken) .. (te grazen|te pakken|onder handen) & (ik|we) & @target', '(neem|nemen) ik @target .. (te grazen|te pakken|onder handen)', '(hoop|bid) .. (niet|nooit|voor je) & (tegenkom|alleen|tegen|vind|pak|te pakken) & (je|jij|jou|jullie) & (ik|we|mij|ons)', '(dan|anders) (weet|zwaait|zul|zal|ga) (je|jij|er|jullie|u) .. (wat er|wat ik|wat|hoe) ', '^(anders|dan) (weet|zul|zal) (je|jij|jullie) .. wel$', 'neem .. afscheid van & (je|jouw) & (@kin|@belongings|leven|gezicht|maar|vast)', '(zeg|zeggen|geniet) .. (dag|gedag|doei|vaarwel) .. tegen (je|jouw|jullie)', '(beter|maar) (verhuizen|onderduiken|rennen|bodyguard) & (je|jij|jullie)', '(ren|rennen) (maar|zo hard|zolang) & (kunt|kan|als|want|nu|je)', 'rip (alvast|jij|gast|bro|jullie)', '(oog|voor|met) (om|in) (oog|mijn vizier|het vizier)', '@ik (vergeet|vergeten) (dit|niet|je|jou) .. (nooit|niet|gezicht) & (pak|pakken|pakt|krijg*|terug|wacht|pas|wraak|wel|nog|weet)', '(wraak) & (ik|we|neem|krijg|zoet|komt|wordt|mijn) & (jou|je|jullie|hem|haar|op|neem|komt|wel|zoet)',
      ],
    },
    {
      id: 'things',
      because: THINGS,
      patterns: [
        '@ik & @wreck & (je|jouw|jullie|uw|zijn|haar|die|dat|deze|van|de|het|jou) (@belongings|nieuwe|kut|auto)', '@ik (steek|steken|prik|prikken|snij|laat) .. (band|banden) .. (lek|stuk|leeg|kapot)', '(steek|steken|prik|laat) @ik .. (band|banden) .. (lek|stuk|leeg|kapot)', '(band|banden) .. (lek|stuk|kapot) (steken|prikken|snijden|maken) & (ga|gaan|zal|ik|we|kom) & (je|jouw|jullie|zijn|haar|uw|die|van)', '(fik|brand|as|vlammen|vlam) & (@belongings) & (steek|steken|gaat|zet|zetten|staat|vliegt|ga|gaan) & (je|jouw|jullie|uw|die|de|hele|zijn|haar) & (ik|we|wij|straks|morgen|vannacht|vanavond|binnenkort|als|dan|anders)', '(ruit|ruiten|raam|ramen) (in|ingooien|inslaan|eruit|sneuvelen|intikken) & (je|jouw|jullie|uw|zijn|haar|ik|we|vannacht|morgen)', '(ruit|ruiten|raam|ramen) & (gooi|gooien|sla|slaan|tik|knal) & (ik|we|gaan|ga) & (je|jouw|jullie|uw|zijn|haar|ze|hun|die|in)', '@ik (breek|flikker|sloop|ram|trap|verniel|kras|slopen|krassen) (je|jouw|jullie|uw|zijn|haar|die) .. @belongings .. (stuk|kapot|water|sloot|gracht|raam|in|af|plat|total|vol|open|dicht)?', '(breek|gooi|flikker|sloop|ram|trap|sla|maak|verniel|kras) @ik (je|jouw|jullie|uw|zijn|haar|die|dat) .. @belongings', '@ik (ga|gaan|zal|kom|komen) (je|jouw|jullie|uw|zijn|haar|die|de|dat) .. @belongings .. (@wreck|in|kapotmaken|dumpen|verzuipen|meenemen|vol)', '(ga|gaan|zal|kom|komen) @ik (je|jouw|jullie|uw|zijn|haar|die|dat) .. @belongings .. (@wreck|kapotmaken|dumpen)', '(je|jouw|jullie|uw|zijn|haar) @belongings .. (gaat|gaan|wordt|worden|zal|ligt) .. (eraan|kapot|fik|sloot|gesloopt|vernield|aan stukken|sneuvelen|lekgestoken|bekrast|gracht|vlammen)', '(gaat|gaan|wordt|worden|ligt|is) (je|jouw|jullie|uw|zijn|haar) @belongings .. (eraan|kapot|fik|sloot|gesloopt|vernield|stukken|sneuvelen|lek|gracht|vlammen|weg)', 'weg .. (@belongings) & (als|dan|anders|zeg|is) & (je|jouw|jullie)  & (ik|zorg*|dag|vaarwel)', '(afspraak|zekering|remkabel|remkabels|remmen) (door|doorknippen|doorsnijden) & (ik|je|jouw)', '(remkabel|remkabels|remleiding) & (ik|we|door*) & (je|jouw|zijn|haar|fiets|auto)',
      ],
    },
    {
      id: 'unless',
      because: MONEY,
      patterns: [
        '(betaal|betalen|betaalt|geld|euro|tientje|centen|cash|tikkie|lever|geef|geeft|verwijder|haal|trek|wis|delete|stop|luister) ... (anders|of) (ik|we|wij|je|jij|weet|ga|gaan|sla|krijg|komen|kom|breek|gebeurt|doe|is|zal|mijn) ... (@hurt|@wrecked|@body|klappen|mes|huis|halen|pakken|spijt|eraan|kapot|dood|langs|kinderen|familie|gebeurt|pijn|problemen|af|meemaken|broer|neef)', 'als (je|jij|jullie|u|hij|zij) .. niet .. (betaalt|betaal|betalen|geeft|geld|terugbetaalt|luistert|stopt|komt|doet|weghaalt|verwijdert|ophoudt|mond|bek|oprot|meewerkt|terug|aanpast|voldoende|cijfer) ... (dan|ga|kom|sla|breek|steek|maak|pak|weet|zwaait|gebeurt|krijg|zorg|loopt|zijn|is|staan|staat) ... (@hurt|@body|@wrecked|je|jij|jou|iets|af|verkeerd|huis|klappen|kapot|gevolgen|deur|auto|ik|we|wel)', 'niet (betaalt|betaal|betalen|geeft|luistert|doet) & (als|dan|anders) & (ik|we|mes|klappen|kapot|jou|huis|steek|sla|pakken|vinden|gaat|weet|gebeurt) & (je|jij|jullie|jou)', '(als|zodra|wanneer) (je|jij|jullie|u) .. (praat|klikt|vertelt|verraadt|zegt|aangifte|politie|snitcht|meldt|doorvertelt|mond) ... (@hurt|@body|@wrecked|dan|ben|bent|ga|kom|dood|eraan|weet|pak|klappen)', '(dan|anders) (sla|schop|steek|pak|maak|breek|trap|vermoord|schiet|ram|beuk|mep|sloop) (ik|we|wij) (je|jou|jullie|hem|haar|alles|jouw|uw|die|ze)', '(of|anders) (ik|we|wij|er) .. (sla|schop|steek|pak|breek|trap|vermoord|schiet|ram|beuk|mep|sloop|vallen|komen) (je|jou|jullie|hem|haar|alles|jouw|uw|klappen|doden|gewonden|slachtoffers|problemen)', '(anders|of) (vallen|komen|gebeuren|volgen) .. (er)? .. (klappen|ongelukken|gewonden|doden|slachtoffers|koppen|gevolgen)', '(er|dan) (vallen|gaan) .. (klappen|doden|gewonden|slachtoffers|koppen) (vallen|rollen)?', '(betaal|betalen|dokken|dokt|schuif|geld|euro) & (of|anders) & (klappen|mes|broer|broers|neef|huis|ziekenhuis|langs|pijn|gebroken|halen|kapot|gevolgen|benen|been|fiets|auto) & (je|jij|jou|jouw|jullie|u)', '(rente|schuld) & (klappen|langs|pijn|mes|halen|gevolgen|deur) & (je|jij|jou|jouw|jullie)',
      ],
    },
    {
      id: 'place',
      because: PLACE,
      patterns: [
        '@ik (blaas|blazen|brand|branden|steek|schiet|fik|knal|maai|sloop) .. (school|schoolgebouw|gebouw|gymzaal|kantoor|klas|aula|iedereen|allemaal|tent) .. (op|plat|af|fik|brand|dood|neer|overhoop|omver)', '(blaas|brand|steek|schiet|fik|knal|maai) @ik .. (school|schoolgebouw|gebouw|gymzaal|kantoor|klas|aula|iedereen|allemaal|tent) .. (op|plat|af|fik|brand|dood|neer|overhoop|omver)', '@iga .. (school|gebouw|iedereen|klas|aula|lokaal|allemaal) .. (opblazen|platbranden|affikken|afbranden|neerschieten|doodschieten|neermaaien|overhoop schieten|fik steken|brand steken|doodsteken|vermoorden|afmaken)', 'er (ligt|ligt er|gaat|ontploft|komt) .. (bom|explosief|bommen) .. (school|gebouw|kluisje|kluisjes|aula|lokaal|af|hal)?', '(bom|explosief) .. (af|ontploft|ontploffen|gaat|geplaatst|verstopt|leggen) & (school|morgen|vandaag|uur|gebouw|aula|ik|jullie|gymzaal)', '(schietpartij|shooting|bloedbad|aanslag|slachting|massacre|columbine) & (morgen|maandag|ik|school|hier|jullie|we|komt|wordt|binnenkort|straks) & (ga|gaat|gaan|wordt|komt|maak|pleeg|plegen|doe|doen|aanrichten|houden|wacht|houd)', '(jullie|iedereen|allemaal) .. (gaan|gaat) .. (dood|eraan|sterven|bloeden)', '(gaan|gaat) (jullie|iedereen) .. (dood|eraan|sterven|bloeden|kapot)', 'kom (morgen|maandag|vrijdag|donderdag|dinsdag|woensdag) niet naar school & (leven|lief|waarschuwing|gewaarschuwd|veilig|als|want|iets|gebeuren|schiet*|bom|mes)', '@ik (neem|heb|breng) .. (@weapon) .. (mee|naar school|in mijn|bij me) & (school|morgen|straks|jou|jullie|tas|kluisje|iedereen)', '@ik (schiet|steek|sla|maak) (jullie|iedereen|ze) (allemaal)? .. (neer|dood|overhoop|kapot|af)',
      ],
    },
    {
      id: 'except',
      because: HARM,
      patterns: [
        '(lachen|lol|grap|grapje|geintje|verveling|honger|kriebel|spanning|schattig|cuteness) & (dood|kapot|stuk|af|lig|ga|sterf)', '(maak|maken) .. (taak|opdracht|verslag|huiswerk|werkstuk|presentatie|planning|bestelling|project|tekening|filmpje|afspraak|som|les|blad) .. (af|klaar)', '(sla|slaan) .. (over|alarm|bladzijde|hoofdstuk|vraag)', '(steek|steken) .. (vinger|hand|duim|hoofd|kaars|kaarsjes|lampjes|licht|handen) .. (op|aan|uit)?', 'ik schiet .. (op|te hulp|foto|filmpje|plaatje|doel|goal)', '(schiet|schieten) (op|je te binnen|wel op|niet op|nou op)', '(knuffel|knuffels|knuffelen|kietel|kietelen|zoen|kusjes|kus) & @target', '(aangifte|politie|112|wijkagent|veilig-thuis) .. (gedaan|doen|bellen|gebeld|ingeschakeld)', '(brandweer|brandoefening|ontruiming|oefening)', '(brandalarm|ontruimingsoefening|brandoefening)',
      ],
    },
  ],
  find(reading, hits, { seen }) {
    if (tellsOfAbuse(seen) || isPlay(reading)) return []
    const meant = standing(reading, hits).filter((hit) => isMeant(reading, hit))
    return meant.length > 0 ? [seenMessage('threat', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'Morgen na school sla ik je helemaal verrot',
      'Ik weet waar je woont, dus let op je woorden.',
      'kga je echt kapot maken als ik je buiten zie',
      'Als je niet betaalt dan steken we je fiets in de fik',
      'Jij gaat eraan vriend',
      'Wacht maar tot na school, dan ben je van ons',
      'Ik neem morgen een mes mee en dan zullen we zien wie er lacht',
      'Mevrouw, het zou jammer zijn als er iets met uw auto gebeurt.',
      'Kom maandag maar niet naar school als je leven je lief is',
      'Hou je mond hierover of ik breek je vingers',
      'we wachten je op bij het fietsenhok, je krijgt klappen',
      '50 euro voor vrijdag, anders komen mijn broers bij je langs',
      'M0rgen sl4 ik je in elk44r',
      'U geeft mijn zoon een voldoende, anders zult u het merken. Ik weet waar uw kinderen op school zitten.',
      'Ik blaas heel die school op',
    ],
    misses: [
      'Ik maak je taak wel even af.',
      'We maken ze zaterdag in met voetbal!',
      'Ik ga dood van het lachen om jullie filmpje',
      'Kijk maar uit met fietsen, het is glad bij school.',
      'Mijn moeder vermoordt me als ik weer een onvoldoende haal',
      'Ik schiet je straks dood in Fortnite haha',
      'Pas op, de stoep is nat.',
      'Ik doe je niks, ik wil alleen praten.',
      'Hij zei dat hij me na school in elkaar gaat slaan. Wat moet ik doen?',
      'Vergeet niet te betalen voor de excursie, anders kan je kind niet mee.',
      'Ik pak je tas wel even mee naar het lokaal.',
      'Ik haal je straks op bij school, wacht maar bij de poort.',
      'We moeten dit probleem aanpakken voordat het uit de hand loopt.',
      'In het boek steekt de hoofdpersoon zijn broer neer.',
    ],
  },
}
