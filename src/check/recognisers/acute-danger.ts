import { isPlay, standing } from '../language/frame.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const NOW = { nl: 'er is nu gevaar', en: 'there is danger right now' }

export const recogniser: Recogniser = {
  kind: 'acute-danger',
  cues: [
    {
      id: 'now',
      because: NOW,
      patterns: [
        '(heb|heeft|net|zojuist|zonet|al) .. (pillen|paracetamol|medicijnen|overdosis|slaappillen|doosje|strip) .. (genomen|geslikt|ingenomen|gepakt|binnen|op)',
        '(pillen|paracetamol|medicijnen|overdosis|slaappillen) (geslikt|genomen|ingenomen)',
        '(sta|staat|zit|zitten|ben|is|loopt) .. (nu)? .. (op|bij|langs) .. (dak|brug|spoor|rails|viaduct|perron|flat|rand|balkon) & (springen|spring|springt|afscheid|niet meer|ga|einde|dood|ze wil|help|leven|wil|klaar)',
        '(als|wil) .. (springen|spring) & (dak|brug|spoor|trein|flat)',
        '(nu|vanavond|vannacht|straks|zo meteen|vandaag|zometeen|direct) & (einde|zelfmoord|zelfdoding|polsen|uit het leven|ophangen|verhangen|er een eind aan|dood maken|van het leven) & (ik|zij|ze|hij|maak|maken|ga|gaat|pleeg|wil|doe|stap*)',
        '(ik|zij|ze|hij) (doe|doet|ga|gaat) het .. (nu|vanavond|vannacht|vandaag|echt) .. (doen|echt)? & (pillen|touw|mes|spoor|brug|afscheid|dood|leven|sorry|trein|dak|vaarwel)',
        '(afscheidsbrief|afscheidsbericht) .. (gevonden|gekregen|gestuurd|achtergelaten|geschreven|net|gelegd)',
        '(staat|staan|loopt|lopen|rent|zit|is|zijn) .. (nu)? ... (mes|pistool|wapen|bijl|vuurwapen|geweer|machete) .. (in|bij|voor|op|rond) & (school|deur|gang|plein|aula|klas|hier|lokaal|kantine|huis|voor|buiten|hal)',
        '(iemand|man|jongen|hij|zij|ze) .. (met een) (mes|pistool|wapen|bijl|vuurwapen|machete) & (school|deur|plein|gang|hier|nu|buiten|kantine|huis|klas|lokaal|aula)',
        '(hij|zij|ze|iemand|man|ex|vader|jongens) (staat|staan|is) nu .. (voor|bij|aan) .. (deur|huis|poort|raam|mij)',
        '(loopt|staat|zit|rent|is|komt) .. (iemand|man|jongen|vent|gast|leerling|vader|persoon|hij|zij|vrouw) .. (met een|met|heeft een) .. (mes|pistool|wapen|bijl|vuurwapen|geweer|machete)',
        '(staat|loopt|zit|is) .. (bij|voor|op|in) ... met een (mes|pistool|wapen|bijl|vuurwapen|geweer|machete)',
        '(staat|zit|hangt) .. (op|over|aan) .. (rand|reling|leuning) .. (dak|brug|viaduct|flat|balkon)',
        '(wordt|word|is) (er)? .. geschoten & (aula|school|gang|plein|help|hier|lokaal|buiten|nu)',
        '(hele|heel) .. (doos|doosje|strip|pot|potje) .. (pillen|medicijnen|paracetamol) .. (op|geslikt|ingenomen|binnen)',
        '(bel|bellen|belt) .. (nu|meteen|direct|snel|alsjeblieft)? .. (112|politie|ambulance)',
        '112 (bellen|gebeld|nodig|nu)',
        '(slaat|slaan|schopt|steekt|wurgt|mishandelt|vechten|steken) .. (nu|haar|hem|me|mij|elkaar) .. (nu|op dit moment|help|bloedt|kom|snel) ',
        '(bloedt|bloed|bewusteloos|ademt niet|niet meer bij|buiten bewustzijn|reageert niet meer) & (nu|help|veel|ligt|erg|snel|112|overal|kom|polsen|hij|zij|ze)  & (ligt|help|nu|112|heel|hevig|snel|gesneden|geslagen|gestoken|overal|pillen|mes)',
        '(opgesloten|vastgehouden|ingesloten) & (nu|help|zitten|zit|mes|man|bang) & (ik|we|ons|me|mij)',
        '(achtervolgt|volgt|achterna) .. (me|mij|ons) .. (nu|op dit moment|help|nog steeds|al tien|al een)',
        '(schiet|schieten|geschoten|schoten) & (school|hier|gang|aula|plein) & (nu|help|iemand|man|hoor|hoorde|112)',
      ],
    },
    {
      id: 'except',
      because: NOW,
      patterns: [
        '(brandoefening|oefening|poster|les|lesgeven|ehbo|toneelstuk|film|stel|voorbeeld|scenario|cursus|training)',
        '(alleen|in geval van|bij) (spoed|nood)',
        '(als|wanneer|indien) .. (gevaar|nood|spoed)',
        '(kaas|brood|taart|broodje|appel|kookles|keuken|koken|doel|handbal|boogschieten|afdeling)',
      ],
    },
  ],
  find(reading, hits) {
    const meant = isPlay(reading) ? [] : standing(reading, hits)
    return meant.length > 0 ? [seenMessage('acute-danger', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'ik heb net twintig pillen geslikt',
      'Hij staat nu voor de deur met een mes',
      'er loopt iemand met een pistool rond in school',
      'Bel 112, ze ligt bewusteloos in de gang',
      'ze staat op het dak en wil springen',
      'ik maak er vannacht een einde aan zelfmoord is beter',
      'Mijn dochter heeft een afscheidsbrief achtergelaten',
      'hij volgt me nu nog steeds, ik ben bang',
    ],
    misses: [
      'Bij spoed bel je 112, zo staat het op de poster.',
      'De brandoefening is nu',
      'Ik sta op het perron, de trein is te laat',
      'Hij staat nu voor de klas',
      'Snij het brood met een mes',
    ],
  },
}
