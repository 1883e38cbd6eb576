import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const REJECTS = { nl: 'keurt het af', en: 'rejects it' }
const DEFENDS = { nl: 'komt voor iemand op', en: 'stands up for somebody' }

export const recogniser: Recogniser = {
  kind: 'counter-speech',
  cues: [
    {
      id: 'rejects',
      because: REJECTS,
      patterns: [
        'wie .. (zegt|roept|vindt|denkt|beweert|schrijft|gelooft) ... (fout|mis|ongelijk|dom|verkeerd|racist|racistisch|onzin|achterlijk|kortzichtig|zielig|schamen|geen plek|spoort|niet)',
        '(zeggen|roepen|beweren|schrijven|denken|zegt|roept|beweert|vinden|uitspraak|uitspraken|opmerking|opmerkingen|woorden|gedachte|idee|mening|reactie|reacties|grap|grappen|taal|bericht|berichten|gedrag) ... (racistisch|racisme|discriminatie|discriminerend|homofoob|seksistisch|haatdragend|kwetsend|onacceptabel|ontoelaatbaar|schandalig|schandelijk|walgelijk|verwerpelijk|afschuwelijk|onzin|niet oke|niet ok|niet normaal|niet grappig|kan niet|echt niet|niet door de beugel|beneden alle peil|te ver|fout|verkeerd|niet goed|niet waar|niet acceptabel|onaanvaardbaar|pijnlijk|haat|haatzaaien|nergens op|grens|respectloos|ongepast|klopt niet|klopt gewoon|dom)',
        '(dat|dit|zoiets|zulke|die) .. (is|vind|zijn|klinkt) .. (racistisch|racisme|discriminatie|homofoob|seksistisch|discriminerend|haatzaaien|pesten|transfoob|antisemitisch|validistisch)',
        '(racisme|discriminatie|homohaat|homofobie|seksisme|vrouwenhaat|jodenhaat|moslimhaat|antisemitisme|transfobie|haat|pesten|bedreigingen|bedreigen|schelden|uitschelden|vreemdelingenhaat|haatzaaien) .. (is|zijn|hoort|horen|heeft|hebben|kan|mag|moet|tolereren|accepteren|pikken|stop|stoppen|geen plaats|geen plek|nooit|niet)',
        '(geen|nul|zonder|tegen|stop) (racisme|discriminatie|homohaat|haat|pesten|pesterijen|plek voor|ruimte voor)',
        '(stop|hou|houd|kap|ophouden) .. (nou|eens|alsjeblieft)? .. (met|op met) .. (pesten|schelden|uitschelden|bedreigen|uitlachen|buitensluiten|discrimineren|racistische|racisme|haten|kleineren|roddelen|rondsturen|doorsturen|treiteren|haat|zo doen|zo praten|dat soort|dit soort|die opmerkingen|deze onzin|haatzaaien|iemand|mensen|hem|haar|anderen|afkraken|negeren|elkaar)',
        '(we|wij|jullie|je|hier|men|niemand|mensen) .. (noemen|noem|schelden|pesten|sluiten|lachen|bedreigen|maken|haten|discrimineren|beledigen|zeggen) .. (niemand|elkaar niet|niet uit|mensen niet|anderen niet|geen|hier niet|niet|nooit)  .. (uit|zo|klas|school|buiten|hoer|homo|belachelijk)?',
        '(noem|scheld|zeg|pest|lach|bedreig|sluit|negeer) .. (haar|hem|iemand|mensen|anderen|elkaar|mij|me|nooit|niemand) .. (niet|nooit|geen) .. ',
        '(mag|moet|kun|kan|kunt|hoort|hoor) (je|jij|u|jullie|men|niemand) .. (niet|nooit|geen|niemand) .. (zeggen|roepen|noemen|schelden|uitschelden|haten|discrimineren|pesten|slaan|uitsluiten|buitensluiten|schrijven|beledigen|bedreigen|zo praten|delen|doorsturen)',
        '(vind|vinden) .. (het|dit|dat) .. (niet oke|niet normaal|niet ok|niet kunnen|schandalig|walgelijk|erg|te ver gaan|niet leuk|verschrikkelijk|vreselijk|zielig|belachelijk|gemeen|laf) .. (dat|als|om|hoe|wanneer) ... (zeggen|zegt|noemen|noemt|roept|roepen|scheldt|schelden|pesten|pest|buitensluiten|uitlachen|behandelen|behandeld|dreigt|dreigen|bedreigen|uitgescholden|gepest|haten|haat|discrimineert|gediscrimineerd|uitmaken|doen)',
        '(zeggen|zegt|roepen|noemen|noemt|scheldt|schelden|uitschelden|pesten|buitensluiten|uitlachen|bedreigen|dreigen) .. (is|vind|mag|kan|hoort|gaat) .. (niet oke|niet ok|niet|nooit|fout|laf|zielig|gemeen|strafbaar|niet normaal|verboden|erg|schandalig|walgelijk|pesten|te ver)',
        '(laten we|moeten we|zullen we) .. (respect|normaal doen|aardig|samen|elkaar)',
        'niemand .. (verdient|mag|hoort|zou) .. (het|dit|om)? .. (zo behandeld|gepest|uitgescholden|bedreigd|gehaat|gediscrimineerd|buitengesloten|haat|geslagen|gehaat te)',
        '(onzin|flauwekul|niet waar|leugen|vooroordeel|vooroordelen|stereotype|stereotypen|klopt niet|klopt niks|fout) & (dat|over|alle|idee|gezegd|gedachte|beweert|zegt|zeggen|beeld|mensen die|gezegde)',
        '(mensen|iemand|degenen|diegenen|gasten|leerlingen|ouders) die .. (zeggen|denken|beweren|vinden|roepen|zegt|haten|geloven|schreeuwen|denkt|vindt|beweert|discrimineren) ... (fout|ongelijk|onzin|dom|racist|racisten|verkeerd|schamen|mis|niet|geen|walgelijk|kortzichtig|zielig|tegen|haatdragend|problemen)',
        '(schaam|schaamt|schamen) .. (je|jullie|u|zich) & (zegt|schrijft|pesten|pest|racis*|noemen|noemt|scheldt|schelden|doen|behandelen|uitschelden|praten|durft|zegt|zo|lachen)',
      ],
    },
    {
      id: 'defends',
      because: DEFENDS,
      patterns: [
        'laat (haar|hem|ze|die|mij|dat|hen) .. met rust',
        '(laat|laten) (haar|hem|ze|hen|mij) .. (rust|gaan|met rust)',
        '(opkomen|opkom|opkomt|op te komen|kom op|komen op|bescherm|beschermen|steunen|steun) .. (voor|elkaar) .. (haar|hem|elkaar|slachtoffer|iemand|hen|gepest*|mensen)',
        '(zij|hij|ze) .. heeft (jou|jullie|je) .. (niks|niets) .. (gedaan|misdaan)',
        '(doe|doen) .. (normaal|is normaal) .. tegen (haar|hem|elkaar|hen)',
        '(hoe zou|zou) (jij|je|jullie) .. (vinden|voelen) .. als',
        'niemand gaat .. (iemand|elkaar|hem|haar) ... (slaan|pakken|bedreigen|uitschelden|dissen|meppen|opwachten|uitlachen)',
        '(time-out|timeout|afkoelen|rustig allemaal|allemaal rustig|rust in de groep)',
        '(beheerder|admin|moderator) hier',
        '(reacties|berichten|comments) .. (verwijderd|weggehaald|verborgen) .. (waarin|omdat|want|met|die)',
        'doe .. (even|eens|nou) normaal .. (allemaal|jongens|mensen|mensen|iedereen)',
        '(wees|ben|zijn) .. (gewoon|eens|een beetje|nou)? (aardig|lief|respectvol) .. (voor|tegen|naar) (elkaar|haar|hem|iedereen)',
      ],
    },
  ],
  find(reading, hits) {
    return hits.length > 0 ? [seenMessage('counter-speech', reading, reasons(hits))] : []
  },
  examples: {
    hits: [
      'Niemand gaat hier iemand uitschelden, het was een misverstand.',
      'Beheerder hier: even afkoelen graag.',
      'Wie zegt dat homo’s vies zijn, zit gewoon fout.',
      '"Ga terug naar je eigen land" zeggen is racistisch, punt.',
      'Laat haar met rust, ze heeft jullie niks gedaan',
      'Stop met pesten, dit is niet grappig meer',
      'Noem hem niet zo, dat is gemeen',
      'Mensen die denken dat meisjes niks kunnen, hebben ongelijk',
      'We schelden hier niemand uit, ook niet in de app.',
      'Dat is gewoon racisme.',
    ],
    misses: [
      'Jij bent een sukkel',
      'Alle homo’s zijn vies',
      'Stop met huilen slapjanus',
      'Morgen geen les van meneer Kok',
      'We zeggen de afspraak af.',
    ],
  },
}
