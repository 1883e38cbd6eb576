import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const BULLIED = { nl: 'wordt zelf gepest of buitengesloten', en: 'is being bullied or shut out' }

/** Told for a laugh. */
const MERRY = /\b(?:haha\w*|lol|xd|mijn mop|mijn grap|de bedoeling)\b/i

export const recogniser: Recogniser = {
  kind: 'bullied',
  cues: [
    {
      id: 'bullied',
      because: BULLIED,
      patterns: [
        "(word|werd|ben|wordt|is) .. (ik|zoon|dochter|kind|zusje|broertje|we|wij)? .. (gepest|buitengesloten|uitgelachen|getreiterd|uitgescholden|vernederd|genegeerd|gecyberpest|gekleineerd|belachelijk gemaakt) & (ik|mijn|mn|m'n|me|onze|ons|we)",
        '(pesten|pest|treiteren|treitert|negeren|negeert|kleineren|vernederen|uitlachen) (ze|hij|zij|jullie)? (mij|me|ons|mijn dochter|mijn zoon|mijn kind)',
        '(lachen|lacht|sluiten|schelden|scheldt|sluit) (mij|me|mijn dochter|mijn zoon) .. (uit|buiten)',
        '(iedereen|ze|hij|zij|niemand|klasgenoten|de klas|meiden|jongens) (pest|pesten|haat|haten|negeert|negeren|lacht|lachen|uitlacht|mijdt) (mij|me)',
        'niemand .. (wil|mag|praat|zit|speelt|praat met) .. (met mij|met me|naast mij|naast me|mij|me) .. (spelen|praten|zitten|samenwerken|omgaan)?',
        '(noemen|noemt|schelden|scheldt) (mij|me) .. (elke|steeds|altijd|uit|dik|lelijk|dikzak|een|hoer|homo|iedere|varken|de hele|stom)',
        '(mag|mocht) ik .. (nooit|niet|nergens) .. (meedoen|mee doen|erbij|aan tafel|bij zitten|meespelen)',
        '(ik) .. (nooit|niet|nergens) .. (meedoen|erbij horen|meespelen|uitgenodigd) & (mag|mocht|word|hoor)',
        '(pakken|pakt|verstoppen|verstopt|gooien|gooit|slopen) .. (steeds|altijd|elke dag) .. (mijn|mn) (tas|spullen|jas|eten|etui|fiets|schoenen)',
        '(doen|doet) (ze|iedereen|zij|de hele klas)? .. alsof ik .. (lucht|niet besta|er niet|onzichtbaar)',
        '(ze|iedereen|zij) (doen|doet) alsof ik .. (lucht|niet besta|er niet|onzichtbaar)',
        '(ze|hij|zij) (hem|haar|mij|me|mijn) ... (pesten|treiteren|uitlachen|uitschelden|buitensluiten|sarren|negeren|slaan) & (mijn|zoontje|zoon|dochter|dochtertje|kind|ik)',
        '(noemen|noemt) (ze|hij|zij|iedereen)? (mij|me) .. (allemaal|steeds|elke|altijd|dikke|dik|lelijk|varken|homo|hoer|stinkerd|freak)',
        'niemand (kiest|vraagt|wil|groet|nodigt) (mij|me) .. (ooit|nooit|met|voor|mee|uit|meer)',
        '(pesters|pestkoppen|pestkop|pester) .. (mij|me|mijn|laten|stoppen|niet)',
        '(nepaccount|haataccount|groepsapp|appgroep) .. (over|tegen|zonder) (mij|me)',
        '(ik ben|ben ik|mijn zoon is|mijn dochter is) .. (het pispaaltje|de pispaal|het mikpunt|de zondebok|het doelwit)',
      ],
    },
  ],
  find(reading, hits) {
    return hits.length > 0 && !MERRY.test(reading.text) ? [seenMessage('bullied', reading, reasons(hits))] : []
  },
  examples: {
    hits: [
      'Ik word al maanden gepest in de klas',
      'ze lachen me uit om mn kleren',
      'niemand wil naast me zitten',
      'Mijn dochter wordt buitengesloten door haar klas',
      'Ze noemen me elke dag varken',
      'iedereen negeert mij',
      'Ze maken een groepsapp zonder mij',
      'Waarom pesten ze mij altijd?',
    ],
    misses: [
      'Niemand gaat naast haar zitten ok?',
      'Iedereen negeert hem vanaf morgen',
      'Wij leren over pesten bij mentorles',
      'Hij is de pispaal, doe lekker mee',
      'Ik lach me dood',
    ],
  },
}
