import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const EXTORTED = { nl: 'wordt afgeperst met beelden', en: 'is being blackmailed with images' }

export const recogniser: Recogniser = {
  kind: 'sextortion',
  cues: [
    {
      id: 'extorted',
      because: EXTORTED,
      patterns: [
        "(dreigt|dreigen|dreigde|dreigden|gedreigd) ... (foto|foto's|fotos|naaktfoto|naaktfoto's|naaktfotos|nude|nudes|filmpje|filmpjes|video|beelden|screenshots|videos|naaktbeelden) & (mijn|mn|m'n|me|mij|ze|van|die|haar|zijn|te|het)",
        "(foto|foto's|fotos|naaktfoto|naaktfoto's|naaktfotos|nude|nudes|filmpje|filmpjes|video|beelden|screenshots|naaktbeelden) & (afgeperst|gechanteerd|chanteert|chanteren|chantage|afpersen|afperst|afpersing|sextortion|chanteerde) & (ik|mij|me|mijn|zoon|dochter|vriendin|vriend|leerling|hij|zij|ze|iemand|met|haar|hem)",
        '(chanteert|chanteren|afpersen|chanteerde|perst) (mij|me|mijn|mn|haar|hem|ons) .. (af|met|dochter|zoon|vriendin)',
        '(word|wordt|ben|is|werd) .. (afgeperst|gechanteerd) & (ik|mijn|zoon|dochter|vriendin|vriend|leerling|hij|zij|ze)',
        "(wil|willen|eist|eisen|vraagt|vragen|moet|betalen|eiste) & (geld|euro|betalen|meer foto's|meer nudes|nog een|paysafe|tikkie|cadeaukaart|cadeaukaarten|bitcoin|giftcard|meer fotos|meer) & (anders|of|zo niet) & (foto|foto's|fotos|nude|nudes|naaktfoto|naaktfoto's|naaktfotos|filmpje|video|beelden|ze|hem) & (stuurt|sturen|zet|online|deelt|doorsturen|iedereen|delen|ouders|volgers|plaatst|lekt|posten|familie|vrienden|verspreidt|verspreiden|stuur) & (hij|zij|ze|iemand|die|mij|mijn|ik|me|mn)",
        "(anders|of) (stuurt|zet|deelt|plaatst|lekt|post|verspreidt|sturen|gooit|zetten|delen|gaat|gaan) (hij|zij|ze|ie|die|iemand) .. (mijn|mn|m'n|die|alles|het|de|haar|zijn|ze) .. (foto|foto's|fotos|nude|nudes|naaktfoto*|filmpje|video|beelden|screenshots|door|online|naar)?",
        "(hij|zij|ze|iemand|ie|die) .. (wil|zou|gaat|zegt|zei) ... (mijn|mn|m'n) (foto|foto's|fotos|nude|nudes|naaktfoto|naaktfoto's|naaktfotos|filmpje|video|beelden) .. (doorsturen|delen|online|verspreiden|lekken|posten|doorstuurt|exposen|sturen|deelt|zetten)",
        '(wil|wilt|eist|moet|vraagt) .. (nu)? ... (euro|geld|cadeaukaarten|cadeaukaart|tikkie|bitcoin|paysafe) (of|anders) (hij|zij|ze|ie|die) (zet|stuurt|deelt|gooit|plaatst|post)',
        "(moet|moeten) ... (cadeaukaarten|cadeaukaart|geld|betalen|euro|bitcoin) ... anders (gaat|gaan|komt|komen|staat) (zijn|haar|mijn|mn|het|de|die) (filmpje|foto|foto's|fotos|video|beelden|nude|nudes)",
        '(iets|wat|foto|filmpje) .. gestuurd & (als|of|anders) & (betaal|betaalt|betalen|geld|euro) & (iedereen|vrienden|volgers|ouders|familie|klas) & (ik|mijn|zoon|dochter)',
        '(sextortion|afpersing) & (is dit|mij|mijn|slachtoffer|zoon|dochter)',
      ],
    },
    {
      id: 'never',
      because: EXTORTED,
      patterns: [
        "(voorlichting|gastles|lesbrief|spreekbeurt|ouderavond|workshop|artikel|werkstuk|themaweek|webinar|podcast) & (sextortion|chantage|afpersing|beelden|foto's|online)",
      ],
    },
  ],
  find(reading, hits) {
    const lesson = hits.some((hit) => hit.cue.id === 'never')
    return hits.length > 0 && !lesson ? [seenMessage('sextortion', reading, reasons(hits))] : []
  },
  examples: {
    hits: [
      'Hij dreigt mijn naaktfoto door te sturen als ik niet betaal',
      'iemand wil 200 euro anders stuurt hij mijn nudes naar al mijn volgers',
      'ik word afgeperst met een filmpje',
      'Mijn zoon wordt gechanteerd met foto’s die hij op snap stuurde',
      'ze chanteert me met screenshots van onze cam',
      'Hij zegt dat hij mijn foto’s gaat doorsturen',
      'Ik moet meer foto’s sturen anders zet hij alles online',
      'Is dit sextortion? Ik denk dat ik slachtoffer ben.',
    ],
    misses: [
      'Ik zet je nudes online als je niet betaalt',
      'Er dreigt regen op de fotodag',
      'Woensdag is er een gastles over sextortion',
      'Ze gaan mijn tekening ophangen',
      'Stuur de foto’s van het kamp',
    ],
  },
}
