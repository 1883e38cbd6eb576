import type { CueHit } from '../language/cues.ts'
import { isNegated, isPlay, isQuoted } from '../language/frame.ts'
import { HAS, type Reading } from '../language/reading.ts'
import { SWINDLE_CUES, tellsOfSwindle } from '../language/swindle.ts'
import { reasons, seenMessage, type Asked, type Recogniser } from '../recogniser.ts'

const PAY =
  '(overmaken|overmaakt|overboeken|maak|maakt|betaal|betaalt|betalen|betaling|voldoe|voldoen|stort|storten|tikkie|tikkien|betaalverzoek|voorschieten|schieten|leen|lenen|lening|over te maken|te voldoen|te betalen)'
const GOODS =
  '(iphone|iphones|airpods|ps5|playstation|macbook|laptop|kaartjes|tickets|concertkaartjes|schoenen|jordans|nikes|fatbike|fiets|scooter|telefoon|vape|vapes|jas|toetsen|toets|examens|examen|antwoorden|account|robux|dyson)'
const CARDS = '(cadeaukaart|cadeaukaarten|cadeaubon|cadeaubonnen|giftcard|giftcards|gift|waardebon|waardebonnen|applekaart|applekaarten|steamkaart|steamkaarten|paysafecard|paysafekaart|tegoedbon|tegoedbonnen|tegoedkaarten|google-playkaart|googleplaykaarten|steam|paysafe|bol-bonnen|bonnen)' // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'scam',
  after: ['suspicious-link'],
  cues: [
    ...SWINDLE_CUES,
    {
      id: 'kin',
      because: { nl: 'spreekt iemand aan als familie', en: 'addresses somebody as family' },
      patterns: [
        '(hoi|hey|hee|hallo|heey|hai|lieve|ha|dag|yo|hoii|hee) (mam|mama|pap|papa|moeder|oma|opa|ma|pa|mams|paps|mamma|pappa|tante|oom|lieverd|schat)',
        "^(mam|mama|pap|papa|oma|opa|ma|pa|mams|paps) (ik|dit|me|mijn|mn|m'n|kan|kun|ben|heb|mag|wil|sorry)",
      ],
    },
    {
      id: 'new-number',
      because: { nl: 'komt met een nieuw nummer', en: 'comes with a new number' },
      patterns: ['(nieuwe|nieuw|tijdelijk|tijdelijke|ander) (nummer|nr|telefoonnummer|tel|num|simkaart)', '(nummer|telefoon|toestel|mobiel) van (een|mijn|mn) (vriend|vriendin|collega|klasgenoot)', '(oude nummer|oud nummer|oude nr|vorige nummer) & (verwijder|verwijderen|weggooien|weg|wissen|wegdoen|blokkeren|niet meer)'], // prettier-ignore
    },
    {
      id: 'pay',
      because: { nl: 'vraagt om geld', en: 'asks for money' },
      patterns: [
        `(betalen|voldoen|overmaken|betaal|storten) & (op|naar) & (nieuwe|nieuw|ander|rekeningnummer|rekening)`,
        `${PAY} & (euro|euros|bedrag|geld|rekening|factuur|openstaande|openstaand|bijdrage|ouderbijdrage|schoolgeld|boete|kosten|iban|link|linkje|rekeningnummer|verzendkosten|administratiekosten|aanbetaling|borg|schuld|excursie|kamp|schoolreis|cent|schoolboeken|laptop)`,
        '(kan|kun|kunt|wil|wilt|zou|kunnen) .. (je|jij|u|iemand) .. (overmaken|voorschieten|betalen|overboeken|lenen|helpen met geld|storten|tikken)',
        '(geld|euro) & nodig',
        '(rekening|rekeningen|factuur|betaling) & (betalen|voldoen|betaald|betaal|overmaken)',
        '(schiet|schieten) & voor',
        '(stuur|stuurt|sturen) .. (geld|euro|tikkie)',
        '(stort|stort het|storten|maak|betaal) & (kampgeld|klassengeld|ouderbijdrage|schoolgeld|reisgeld|klassenkas|contributie|factuur|overblijfgeld|traktatiegeld)',
        '(openstaand|openstaande|achterstallig|achterstallige) (bedrag|betaling|rekening|schuld|factuur|ouderbijdrage|bijdrage|boete|post|kosten|schoolgeld)',
        '(maak|maakt) .. over',
        '(tikkie|betaalverzoek|betaallink|betaal-link)',
        'betaal .. via',
        '(moet|moeten|dient|kan|graag|voortaan) & (rekening|rekeningnummer|iban|bankrekening) & (bijdrage|ouderbijdrage|geld|bedrag|schoolgeld|kampgeld|kosten)',
      ],
    },
    {
      id: 'school',
      because: {
        nl: 'vraagt uit naam van school of een instantie',
        en: 'asks in the name of the school or an authority',
      },
      patterns: [
        '(namens|uit naam van|in opdracht van) .. (school|directie|directeur|schoolleiding|ouderraad|administratie|bestuur|rector|mentor|klas|juf|meester|bank|gemeente|stichting|college|basisschool|lyceum|politie|penningmeester)',
        '(ik ben|u spreekt met|je spreekt met|hier is|dit is) .. (de nieuwe)? (administratie|penningmeester|schoolfotograaf|boekhouding|boekhouder|incassobureau|directeur|secretaresse|financiele|financien|deurwaarder|bank|belastingdienst|cjib|incasso|financiele administratie)',
        '(school|schooladministratie|schoolfonds|schoolfotograaf|ouderraad|financiele administratie|cjib|belastingdienst|incassobureau|incasso|deurwaarder|duo|bank|postnl|dhl|politie) & (openstaand|openstaande|betaling|betaal|betalen|rekening|boete|schuld|vordering|achterstand|achterstallige|overmaken|invoerkosten|verzendkosten|inklaringskosten|rekeningnummer|kluisrekening|veilige rekening)',
        '(uw|je) (kind|zoon|dochter) .. (niet mee|geschorst|uitgesloten|geweigerd|niet meedoen)',
        'achter met de betaling',
        '(betalingsachterstand|betaalachterstand)',
        '(nieuwe|nieuw|ander|andere|gewijzigd|gewijzigde|veranderd|tijdelijke) (rekening|rekeningnummer|iban|bankrekening|bankrekeningnummer) & (school|ouderbijdrage|bijdrage|kamp|excursie|reis|schoolreis|vanaf|voortaan|overmaken)',
      ],
    },
    {
      id: 'pressure',
      because: { nl: 'zet druk om snel te betalen', en: 'presses to pay fast' },
      patterns: [
        '(vandaag|vanavond|nu|direct|meteen|onmiddellijk|zsm|nog voor) & (betaald|betalen|betaal|overmaken|overgemaakt|voldoen|voldaan|binnen|maak|tikkie|nodig)',
        '(spoed|dringend|haast|urgent|snel|laatste aanmaning|laatste herinnering|deurwaarder|incassokosten|beslag|boete)',
        'binnen (24|48|12|een|2|1|3) (uur|uren|dag)',
        '(anders|zo niet|of) .. (mag|kan|gaat|wordt|komt|krijgt|verliest|volgt) .. (niet mee|mee|geschorst|uitgesloten|deurwaarder|extra|verwijderd|verhoogd|boete|incasso|plek)',
        '(niemand|niet|niks) .. (vertellen|tegen papa|tegen mama|tegen pap|bellen|doorvertellen|zeggen)',
        '(ik|kan) .. (niet|nu niet|even niet) .. (bellen|gebeld|opnemen|bereikbaar)',
      ],
    },
    {
      id: 'alone-cards',
      because: {
        nl: 'laat iemand cadeaukaarten kopen of codes sturen',
        en: 'has somebody buy gift cards or send the codes',
      },
      patterns: [
        `(koop|kopen|haal|halen|regel|regelen|bestel|bestellen|aanschaffen) & ${CARDS} & (code|codes|foto|foto's|krassen|kras|stuur|sturen|app|terug|vergadering|discreet|verrassing|snel|spoed|vandaag|nodig|voor mij)`,
        `(stuur|app|mail|foto) & (code|codes) & ${CARDS}`,
        `(kun|kan|wil|zou) .. (je|jij|u) .. ${CARDS} .. (kopen|halen|regelen|bestellen)`,
      ],
    },
    {
      id: 'alone-cent',
      because: { nl: 'laat een klein bedrag betalen om te "bewijzen"', en: 'has a small sum paid as "proof"' },
      patterns: [
        '(1 cent|een cent|0 01|0 02|een paar cent|1ct|1 eurocent|een eurocent) & (overmaken|maak|betaal|betalen|verificatie|verifieren|controle|bewijs|check|bevestigen|bevestig|tikkie|link|zeker|echt|overmaakt|betaalt)',
        '(cent|eurocent) & (verificatie|verifieren|ter controle|controleren|bewijs|bewijzen|identiteit|te vertrouwen)',
      ],
    },
    {
      id: 'alone-mule',
      because: {
        nl: 'belooft snel geld of vraagt een rekening te lenen',
        en: 'promises fast money or asks to borrow an account',
      },
      patterns: [
        '(leen|leent|lenen|uitlenen|huur|huren|gebruiken|beschikbaar|afstaan|verhuur|verhuren) & (pinpas|bankpas|betaalpas|bankrekening|pasje) & (verdienen|verdien)',
        '(verdienen|verdien|geld|euro|cash) & (pinpas|bankpas|betaalpas|bankrekening) & (lenen|leen|gebruiken|uitlenen|huren)',
        '(leen|leent|lenen|uitlenen|huur|huren|gebruiken|beschikbaar|afstaan|verhuur|verhuren) & (pinpas|bankpas|betaalpas|rekening|bankrekening|pasje|pin) & (euro|geld|verdien|verdienen|cash|procent|snel|krijgt|krijg|half)',
        '(verdien|verdienen|verdiende|maak|pak) & (euro|geld|cash|doekoe|para|barkie|donnie|500|1000|100|200|300) & (per dag|per week|per uur|thuis|vanuit huis|telefoon|zonder werk|makkelijk|snel|makkelijk|gegarandeerd|dm|stuur me|app me)',
        '(snel|makkelijk|gratis) (geld|cash|doekoe|para|cashen) (verdienen|maken|pakken|nodig)',
        '(investeer|inleg|inleggen|investering|investeren|crypto|bitcoin|bitcoins|trading|forex) & (winst|verdubbel|verdubbeld|verdubbelen|rendement|verdien|verdienen|gegarandeerd|rijk|terug|x2|10x)',
        '(verdubbel|verdubbelt|verdubbelen) .. (geld|inleg|euro)',
        '(stuur|geef|leg) .. euro & (krijg|krijgt|maak) & (terug|dubbel|dubbele)',
      ],
    },
    {
      id: 'sale',
      because: {
        nl: 'wil vooruit betaald worden voor iets dat te mooi is',
        en: 'wants to be paid first for what is too good',
      },
      patterns: [
        '(eerst|vooraf|vooruit|van tevoren|alvast|nu) & (betalen|betaal|tikkie|overmaken|geld|aanbetaling|aanbetalen|overmaakt|betaalt) & (dan|daarna|stuur|opsturen|verzenden|verstuur|krijg|krijgt|pas)',
        `${GOODS} & (spotgoedkoop|nieuw in doos|gloednieuw|orgineel|origineel|halve prijs|laatste|te koop|verkoop|goedkoop|voor maar) & (vooraf|vooruit|eerst|aanbetaling|tikkie|verzenden|opsturen|ophalen kan niet|niet ophalen|alleen verzenden)`,
        '(alleen|enkel) .. (tikkie vooraf|vooraf betalen|vooruitbetaling|verzenden|opsturen) & (niet ophalen|geen ophalen|ophalen kan niet|betalen|tikkie)',
        '(ophalen kan niet|ophalen is niet mogelijk|geen ophalen|niet ophalen) & (verzenden|opsturen|tikkie|betalen|betaling|overmaken)',
        '(toetsen|toets|examens|examen|antwoorden|toetsantwoorden|examenantwoorden|cijfers) & (te koop|verkoop|koop|kopen|verhogen|aanpassen|hacken) & (euro|tikkie|betalen|betaal|bitcoin|paysafe|cash)',
      ],
    },
    {
      id: 'won',
      because: { nl: 'zegt dat je iets gewonnen hebt', en: 'says that you won something' },
      patterns: [
        '(gewonnen|winnaar|geselecteerd|uitgekozen|uitgeloot) & (iphone|ps5|playstation|laptop|airpods|fatbike|tickets|robux|macbook|cadeaubon|prijs)',
      ],
    },
    {
      id: 'changed',
      because: { nl: 'laat geld naar een andere rekening gaan', en: 'has money go to another account' },
      patterns: [
        '(rekeningnummer|rekeningnr|iban|bankrekening|rekening|bankgegevens) .. (gewijzigd|veranderd|nieuw|aangepast|vervallen|opgeheven)',
        '(nieuwe|nieuw|andere|gewijzigde) (rekening|rekeningnummer|iban|bankrekening)',
        '(nieuw|nieuwe|ander|andere) (rekeningnummer|rekening|bankrekening)',
        '(bankwissel|overstap naar een andere bank)',
        '(oude|vorige) (rekening|rekeningnummer|iban|nummer)? .. (bestaat|werkt|vervalt|opgeheven|gesloten|geblokkeerd)',
        '(vanaf|voortaan) (nu)? .. (op|naar)',
      ],
    },
    {
      id: 'hush',
      because: { nl: 'wil niet dat je het navraagt', en: "doesn't want you to ask about it" },
      patterns: [
        '(niet|niks|geen) .. (vragen|navragen|bellen|storen|lastigvallen|contact|overleggen|zeggen|vertellen|noemen)',
        '(vraag|bel|app|stoor) .. niet',
        '(op vakantie|onbereikbaar|niet bereikbaar|in vergadering|in het buitenland|in gesprek)',
        '(bij uitblijven|zonder betaling|wegens uitblijven|anders) ... (sluiten|stoppen|halen|afsluiten|blokkeren|leveren|incasso|boete|kosten|niet mee)',
      ],
    },
    {
      id: 'alone-plot',
      because: { nl: 'beraamt een oplichting', en: 'plots a swindle' },
      patterns: [
        '(nep-tikkie|neptikkie|nep-tikkies|neptikkies|nep-betaalverzoek|nepcollecte|nep-collecte|nepactie|nep-actie|nepinzameling|nepwebshop|neploterij)',
        '(nep|fake) (tikkie|tikkies|collecte|actie|inzameling|loterij|betaalverzoek|webshop|bonnen|kaartjes)',
        '(zogenaamd|zgn|zogenaamde|alsof|nep|fake) & (goed doel|goede doel|collecte|collecteren|inzamelen|inzameling|sponsorloop|loterij|lootjes|actie|school|bank) & (buit|verdelen|delen|onszelf|houden|zak|cash|doekoe|winst|geld|euro)',
        '(doen alsof|zogenaamd|zgn|net alsof) & (goed doel|goede doel|collecte|school|inzameling) & (zelf|onszelf|verdelen|houden|verdeel)',
        '(collecte|goed doel|inzameling|sponsorgeld|collectebus|loterij) & (buit|voor onszelf|in eigen zak|zelf houden|onderling verdelen|verdelen onder)',
      ],
    },
    {
      id: 'prize',
      because: {
        nl: 'belooft een prijs of geld tegen betaling of gegevens',
        en: 'promises a prize or money against payment or data',
      },
      patterns: [
        '(gewonnen|winnaar|geselecteerd|uitgekozen|uitgeloot|prijs|gratis) & (iphone|ps5|playstation|laptop|prijs|cadeaubon|reis|airpods|fatbike|euro|tickets|tegoed|robux|macbook) & (verzendkosten|betaal|betalen|kosten|claim|claimen|link|klik|gegevens|rekeningnummer|rekening|administratiekosten)',
        '(erfenis|erven|loterij|staatsloterij|compensatie|teruggave|toeslag|terugbetaling|subsidie) & (miljoen|euro|claim|ontvangen|rekeningnummer|gegevens|link|recht|uitbetalen|kosten)',
        '(zieke|ziek|arme|dakloze|overleden) .. (kind|meisje|jongen|gezin|klasgenoot|hond) & (doneer|doneren|overmaken|tikkie|bijdragen|inzameling|crowdfunding) & (anoniem|rekening|prive|link|nu|vandaag)',
      ],
    },
  ],
  find(reading, hits, asked) {
    if (tellsOfSwindle(hits) || asked.seen.some((fact) => fact.kind === 'reports-abuse')) return []
    const meant = hits.filter(
      (hit) => !isQuoted(reading, hit) && hit.cue.id !== 'denies-swindle' && !isNegatedPayment(reading, hit),
    )
    return isScam(reading, meant, asked) ? [seenMessage('scam', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'Hoi mam, dit is mijn nieuwe nummer, mijn oude kan je weggooien. Kun je snel een rekening voor me betalen?',
      'Hey pap me tel is in de wc gevallen dit is mn nieuwe nummer x',
      'Namens de directie: betaal het openstaande bedrag voor het kamp vandaag nog via deze tikkie, anders mag uw kind niet mee.',
      'Ik verkoop mijn fiets, maak eerst even 1 cent over zodat ik weet dat je echt bent: tikkie-check.site/1',
      'Kun jij voor mij 5 cadeaukaarten kopen? Ik zit in vergadering. Stuur de codes op de app, je krijgt het terug.',
      'iPhone 15 nieuw in doos voor 90 euro, alleen verzenden, eerst betalen dan stuur ik',
      'wie wil snel 500 euro verdienen? leen me je pinpas voor 1 dag, geen scam',
      'Gefeliciteerd! Je bent de winnaar van een PS5. Betaal alleen 2 euro verzendkosten via de link.',
      'Dit is de financiële administratie van school. De ouderbijdrage moet vandaag naar een nieuw rekeningnummer: NL91ABNA0417164300.',
      'leg 50 euro in en ik verdubbel je geld binnen een uur, stuur me een dm',
      'U heeft een openstaande boete bij het CJIB. Betaal direct om beslag te voorkomen: cjib-betaling.info/88',
      'antwoorden van het examen te koop, 40 euro tikkie vooraf, wiskunde en nederlands',
      'Geachte school, ons IBAN is gewijzigd. De openstaande factuur moet vandaag worden betaald, anders sluiten wij de kopieerapparaten af.',
      {
        text: 'Ik ben nu penningmeester van 7b, maak het kampgeld voortaan naar mij over, de oude rekening werkt niet meer. Vraag het maar niet aan Els, die is op vakantie.',
        role: 'guardian',
      },
      'kom we doen een nep-tikkie in de brugklasapp, 150 euro voor ons',
      'Oma ik heb een ander nummer nu. kan je 780 euro voorschieten? niet tegen papa zeggen',
    ],
    misses: [
      { text: 'Herinnering: wilt u het schoolgeld voor het kamp voor 1 mei betalen via de schoolapp?', role: 'staff' },
      'Te koop: jongensfiets 24 inch, 40 euro, ophalen in Deventer.',
      'Pas op voor appjes als "hoi mam dit is mijn nieuwe nummer", dat is oplichting.',
      'Mijn oma kreeg een appje van iemand die zich voordeed als mijn broer en om geld vroeg.',
      {
        text: 'Mijn rekeningnummer is gewijzigd, kunt u dat aanpassen voor de teruggave van de borg?',
        role: 'guardian',
      },
      'We collecteren zaterdag voor het goede doel en delen de straten onderling.',
      'Ik stuur straks een tikkie voor de taart van juf Ilse, 2 euro per gezin.',
      'Heeft iedereen al betaald voor het cadeau van de meester? Tikkie volgt.',
      'Mam kun je me ophalen? mn telefoon is bijna leeg',
      'We zamelen geld in voor het goede doel met een sponsorloop, doe je mee?',
      'In de les economie leren we over lenen, sparen en bitcoin.',
      'Kun je 5 euro lenen tot morgen? Ik ben mijn brood vergeten',
      'Mag ik je rekenmachine lenen voor de toets?',
      'Ik heb een nieuw nummer, groetjes juf Ilse. De oude app werkt nog tot vrijdag.',
      'Wie heeft er nog een kaartje over voor het schoolfeest? Ik betaal 5 euro.',
      'We hebben de tweede prijs gewonnen met het schoolvoetbal, een cadeaubon!',
      { text: 'De ouderbijdrage is dit jaar 45 euro. U ontvangt de factuur via WisCollect.', role: 'leadership' },
    ],
  },
}

function isNegatedPayment(reading: Reading, hit: CueHit): boolean {
  if (hit.cue.id === 'prize')
    return reading.words.slice(Math.max(0, hit.from - 1), hit.until).some(({ form }) => form === 'mijn')
  return hit.cue.id === 'pay' && isNegated(reading, hit, 1, 1)
}

/** Some demands give themselves away; the rest needs money, a false front and haste together. */
function isScam(reading: Reading, hits: readonly CueHit[], { seen, situation }: Asked): boolean {
  const ids = new Set(hits.map(({ cue }) => cue.id))
  if (ids.has('alone-plot')) return true
  if (ids.has('alone-cards') || ids.has('alone-cent') || (ids.has('alone-mule') && !isPlay(reading))) return true
  if ((ids.has('new-number') && (ids.has('kin') || ids.has('pay'))) || ids.has('sale') || ids.has('prize')) return true
  if (!ids.has('pay')) return false
  if (ids.has('won') || seen.some((fact) => fact.kind === 'suspicious-link')) return true
  const ownStaff = situation.author.role === 'staff' || situation.author.role === 'leadership'
  if (ownStaff) return false
  if (ids.has('changed') && (ids.has('hush') || (ids.has('pressure') && situation.author.role === 'other'))) return true
  if (!ids.has('school')) return false
  return ids.has('pressure') || seen.some((fact) => fact.kind === 'iban') || (reading.has & HAS.link) !== 0 || reading.words.some(({ form }) => form === 'link' || form === 'betaallink') // prettier-ignore
}
