import { isPlay } from '../language/frame.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const THREATENED = { nl: 'wordt zelf bedreigd', en: 'is being threatened' }

/** Where nobody is threatened: pieces, animals, a club's place. */
const FIGURATIVE = /koning(?:in)? de|\b(?:degradatie|diersoort|uitsterven|klimaat|natuur|ijsbe(?:er|ren)|bijen)\b/i

export const recogniser: Recogniser = {
  kind: 'threatened',
  cues: [
    {
      id: 'threatened',
      because: THREATENED,
      patterns: [
        "(word|werd|ben|wordt|is|worden) & (bedreigd|geintimideerd|opgewacht|afgeperst|gestalkt|achtervolgd) & (ik|mijn|mn|m'n|we|onze|ons|wij|me)",
        '(bedreigt|bedreigen|bedreigde|bedreigden|intimideert|intimideren) .. (mij|me|ons|mijn|mn|onze)',
        '(dreigt|dreigen|dreigde|dreigden|gedreigd) .. (mij|me|ons|mijn|mn|met|om|dat|te)',
        '(zegt|zei|zeggen|zeiden|appt|appte|stuurt|stuurde|schrijft|schreef|roept|riep|sturen|stuurden) .. (dat|me|mij) ... (me|mij|mijn|ons|ik) ... (slaan|pakken|vermoorden|opwachten|afmaken|steken|neersteken|kapot|dood|kapotmaken|verkrachten|klappen|schoppen|iets aan|doodmaken|vinden|elkaar|slaat|pakt|vermoordt|opwacht|afmaakt|eraan|verrot|eraan ga|neersteekt|doodmaakt|ziekenhuis)',
        '(wacht|wachten|wachtten|opwachten) (me|mij|mijn zoon|mijn dochter) .. (op|buiten|na|opwachten)',
        '(wil|willen|gaat|gaan|komt|komen) (me|mij|mijn zoon|mijn dochter|ons) .. (slaan|pakken|vermoorden|opwachten|afmaken|steken|neersteken|kapotmaken|in elkaar|doodmaken|halen|iets aandoen)',
        '(berichten|berichtjes|appjes|appje|bericht|dms|mails|brief|briefje) .. (dat|waarin) (ik|we|wij|hij|zij) ... (eraan|dood|klappen|gepakt|opgewacht|slaan|pakken|ga)',
        '(gezegd|geschreven|gestuurd|geappt|gedreigd) dat (ze|hij|zij|ie) (me|mij|ons|mijn) ... (slaan|pakken|opwachten|vermoorden|steken|neersteken|slopen|vinden|afmaken)',
        '(mij|me|ons|mijn|onze) ... gedreigd .. (met|dat|om)?',
        '(kreeg|krijg|gekregen|ontving|ontvangen|krijgt|krijgen) .. (dreigbericht|dreigberichten|doodsbedreiging|doodsbedreigingen|dreigementen|bedreiging|bedreigingen|dreigbrief|dreigtelefoontjes|dreigmail*)',
        '(dreigbericht|dreigberichten|doodsbedreiging|doodsbedreigingen|dreigementen|bedreigingen) .. (gekregen|ontvangen|binnen|gehad|krijg)',
      ],
    },
  ],
  find(reading, hits) {
    return hits.length > 0 && !isPlay(reading) && !FIGURATIVE.test(reading.text)
      ? [seenMessage('threatened', reading, reasons(hits))]
      : []
  },
  examples: {
    hits: [
      'Ik word bedreigd via snap',
      'Hij dreigt me op te wachten na school',
      'iemand stuurt dat hij me gaat vermoorden',
      'Mijn zoon is bedreigd door een klasgenoot',
      'Ze willen me in elkaar slaan, ik durf niet naar huis',
      'ik heb doodsbedreigingen gekregen',
      'Hij zei dat hij mij gaat pakken',
      'Een vader bedreigde mij gisteren op het plein',
    ],
    misses: [
      'Ik ga je pakken',
      'Er dreigt onweer',
      'Wat moet ik leren voor maandag',
      'Het klimaat wordt bedreigd',
      'Wacht op me bij de poort',
    ],
  },
}
