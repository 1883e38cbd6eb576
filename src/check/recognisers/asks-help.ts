import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const ASKS = { nl: 'vraagt om hulp', en: 'asks for help' }
const TROUBLE = {
  nl: 'vertelt over iets dat pijn doet of bang maakt',
  en: 'tells of something that hurts or frightens',
}

export const recogniser: Recogniser = {
  kind: 'asks-help',
  cues: [
    {
      id: 'ask',
      because: ASKS,
      patterns: [
        '(wat|hoe) (moet|kan|kunnen|moeten|zal|zou) (ik|wij|we) .. (nu)? .. (doen|mee|helpen|aan doen|reageren|stoppen|stopt|tegen doen|zeggen|oplossen)',
        '(weet|wist|weten) .. (niet|echt niet) .. wat ... (doen|moet|moeten)',
        '(help|hulp) (me|mij|alsjeblieft|alsjeblief|aub|pls|please|nodig|gezocht|vragen|ons|zoeken)',
        '^help$',
        '(kan|kun|kunt|wil|wilt|kunnen|wie kan) (iemand|je|jij|u|jullie|mij|me) .. (helpen|help|meedenken|iets doen|ingrijpen|advies)',
        '(wie|iemand) .. (helpt|helpen|kan me helpen|kan helpen)',
        'wat (moet|kan|doe) ik (nu|hiermee|daarmee|hieraan)',
        '(bij wie|waar|met wie) (kan|moet|kunnen) (ik|we|wij|hij|zij|ze) .. (terecht|heen|praten|naartoe|naar toe|aankloppen|melden|zijn|hulp)',
        '(heb|hebben|heeft|zoek|zoeken|wil) .. (hulp|advies|raad) .. (nodig|van|hoe|over|hierbij|met|voor)?',
        '(mag|kan|kunnen|wil|zou) (ik|we|wij) .. (met u|met je|met jou|met iemand|even|met jullie|graag) .. (praten|spreken|vertellen|bellen)',
        '(durf|durft) .. (niet|niet meer|bijna niet|het niemand) .. (naar|te|meer|alleen|het|aan)',
        '(doe|doen|grijp|kan) .. (iets|in) .. (alsjeblieft|aub|tegen|aan)',
        '(kan|wil|moet) .. (de school|school|jullie|u|iemand|leiding|mentor) .. (iets doen|ingrijpen|optreden|hiernaar kijken|in gesprek)',
        "(hoe) (krijg|stop|haal|help|blokkeer|verwijder|steun) ik .. (dit|het|haar|hem|weg|foto|foto's|filmpje|ze|mijn|die|account)",
        'tips .. (hoe|om|voor)',
      ],
    },
    {
      id: 'trouble',
      because: TROUBLE,
      patterns: [
        "(gepest|pesten|pest|gepeste|uitgescholden|schelden|scheldt|bedreigd|bedreigt|bedreigen|dreigt|dreigen|dreigement*|geslagen|slaan|slaat|gestalkt|stalkt|stalker|afgeperst|chanteert|gechanteerd|chantage|sextortion|uitgelachen|buitengesloten|lastiggevallen|lastigvallen|lastig|bang|angst|naaktfoto|naaktfoto's|naaktfotos|nude|nudes|blote|naakt|filmpje|gelekt|doorgestuurd|verspreid|zelfmoord|snijdt|depressief|verdrietig|huilen|huilt|gehackt|racistisch|gediscrimineerd|discriminatie|achtervolgt|volgt|volgen|mishandeld|aangerand|betast|misbruik|misbruikt|eenzaam|nepaccount|roddels|roddelen|haat|haatberichten|vechten|afwachten|opwachten|mes|vermoorden|exposed|bangalijst|deepfake|negeren|genegeerd|ruzie|nare|naar bericht|rare foto*|vreemde man|filmpje|afgeperst|onveilig|geweld|vernederd|geintimideerd|druk|dwingt|dwingen|uitgemaakt|scheldwoorden|rust|zorgen)",
      ],
    },
  ],
  find(reading, hits) {
    const ids = new Set(hits.map((hit) => hit.cue.id))
    return ids.size === 2 ? [seenMessage('asks-help', reading, reasons(hits))] : []
  },
  examples: {
    hits: [
      'Ik word gepest, wat moet ik doen?',
      'Mijn ex heeft mijn naaktfoto doorgestuurd, bij wie kan ik terecht?',
      'kan iemand me helpen, ze dreigen me op te wachten',
      'Een vriendin van mij snijdt zichzelf, hoe kan ik haar helpen?',
      'Ik durf niet meer naar school want ik ben bang',
      'Ik weet niet wat ik moet doen, ze lachen me uit en ik moet steeds huilen',
      'help me, hij chanteert me',
      'Mag ik met u praten? Er gaan roddels over mij rond.',
    ],
    misses: [
      'Wat moet ik doen voor wiskunde?',
      'Wie kan helpen bij de kerstviering?',
      'Jij bent dood',
      'Kun je me helpen met Engels',
      'Ik ben bang dat ik de bus mis',
    ],
  },
}
