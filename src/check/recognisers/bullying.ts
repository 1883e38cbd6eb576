import { isPlay, standing, tellsOfAbuse } from '../language/frame.ts'
import { PACK_CALLS, packAgainstOne } from '../language/pack-talk.ts'
import type { Reading } from '../language/reading.ts'
import { reasons, seenMessage, type Recogniser, type Seen } from '../recogniser.ts'

const SHUTS = { nl: 'roept op om iemand buiten te sluiten', en: 'calls on others to shut somebody out' }
const RALLIES = { nl: 'zet anderen tegen één persoon op', en: 'turns others against one person' }
const HUMILIATES = { nl: 'maakt iemand voor anderen belachelijk', en: 'makes a fool of somebody before others' }

const BY_PARTS = { shuts: SHUTS, rallies: RALLIES }

/** Words that begin a name seen before. */
function namedWords(reading: Reading, seen: readonly Seen[]): number[] {
  const starts = new Set(seen.filter((fact) => fact.kind === 'person-name').map((fact) => fact.start))
  return starts.size === 0 ? [] : reading.words.flatMap((word, at) => (starts.has(word.start) ? [at] : []))
}

export const recogniser: Recogniser = {
  kind: 'bullying',
  cues: [
    { id: 'parts', because: SHUTS, patterns: [`(${PACK_CALLS.join('|')})`] },
    {
      id: 'shuts',
      because: SHUTS,
      patterns: [
        '(haal|gooi|kick|knikker|verwijder) (@who|haar|hem) (uit|van) (de|onze|die)? (app|groep|groepsapp|chat|lijst)',
        '(zegt|praat|reageert|lacht) iedereen (niks|niets|niet) .. (tegen|op|met|om) (@who|haar|hem)',
        '(doen|doe|doet) .. (of|alsof) (hij|zij|ze|@who) .. (niet bestaat|lucht is|er niet is|niet bestaan)',
        '(kies|kiezen|neem|vraag) (haar|hem|@who) niet',
        '(laat|laten) (haar|hem|@who) .. (als laatste|alleen zitten|alleen staan|stikken|links liggen|over)',
        '(praat|praten|speelt|zit|werkt|gaat) .. niemand .. (met|naast|tegen|bij) (@who|haar|hem)',
        'niemand (nodigt|kiest|helpt|volgt|liket) (@who|haar|hem) .. (uit|mee)?',
        '(opstaan|weglopen|wegschuiven|wegrennen|verhuizen) .. als .. (@who|haar|hem|die)',
        '(@who|haar|hem) (mag|mogen) .. niet in & (groep|app|chat|groepsapp)',
        '(groep|app|groepsapp|chat) ... (@who|haar|hem) .. (niet|zonder) & (nieuwe|gemaakt|mag)',
        "(niemand|geen van jullie|geen mens|niet een) (gaat|zit|praat|mag|nodigt|antwoordt|reageert|helpt|zegt|werkt|kiest|speelt|luistert|doet|appt|liket|volgt|loopt|eet) .. (naast|met|tegen|bij|aan|op) (@who|haar|hem|die|jou|d'r|dr|m)",
        "niemand .. (naast|met|tegen|bij) (@who|haar|hem|die|jou|d'r|dr|m) .. (zitten|praten|spelen|ok|oke|werken|lopen|samenwerken)",
        '(niemand|geen van jullie) (helpt|nodigt|antwoordt|kiest|volgt|liket) (@who|haar|hem|die|jou) .. (uit|meer|ok|oke)?',
        "(iedereen|we|wij|allemaal|jullie|hele klas|heel de klas) (negeert|negeren|negeer|blokkeert|blokkeren|blokken|blokt|ontvolgt|ontvolgen|mijden|mijdt|dissen|boycotten|boycot|unfollow|unfollowen|ghosten|verwijderen|skippen|uitlachen|lachen) .. (@who|haar|hem|die|vanaf|morgen|gewoon|allemaal|allen|vandaag|uit|ok|@time|jou|m|d'r|dr)",
        "(negeer|blok|ontvolg|unfollow|blokkeer|boycot|ghost|mijd|dis) (@who|haar|hem|die|m|dr|d'r) .. (allemaal|gewoon|iedereen|vanaf|ok|allen|massaal|met zn allen|totaal|volledig|morgen)",
        '(negeren|buitensluiten|uitsluiten|wegpesten|kapotpesten|pesten|treiteren|eruit werken|eruit pesten|wegjagen|weg pesten|eruit gooien|doodzwijgen|afmaken) & (we|wij|iedereen|allemaal|jullie|doe mee|wie|ga|gaan|laten|kom|zullen) & (@who|haar|hem|die|tot|van school|jou|klas|morgen|vanaf)',
        '(niet|nooit) (uitnodigen|meedoen|mee laten doen|meevragen|toelaten|toevoegen|in de groep|mee|erbij|kiezen) & (@who|haar|hem|die|zij|hij) & (we|iedereen|niemand|jullie|ok|oke|mag|hoor|haha|lekker|wel|allemaal|feestje|feest|groep|app|behalve|laat)',
        '(iedereen|allemaal) .. (behalve|maar niet|zonder) (zij|hij|ze|@who|haar|hem|die|jij|jou)',
        '(behalve|zonder) (@who|haar|hem|die|jij|jou) & (groep|groepsapp|app|groepje|feestje|feest|uitgenodigd|uitnodigen|mag|mogen|komen|chat|iedereen|nieuwe)',
        '(nieuwe|andere) (groep|groepsapp|app|appgroep|chat|klassenapp) .. (zonder|waar|behalve) .. (@who|haar|hem|die|niet)?',
        "(gooi|gooien|zet|zetten|kick|kicken|flikker|verwijder) (@who|haar|hem|die|we|m|dr|d'r) .. (uit|eruit|weg|groep|app|groepsapp)",
        '(@who|haar|hem|die|jou) .. (uit de groep|uit de app|uit de groepsapp) (gooien|zetten|kicken|flikkeren|knikkeren)',
        '(jij|je|zij|hij) (hoort|hoor) .. (niet|nergens) .. (bij ons|bij|hier|thuis|in deze klas)',
        '(niemand) .. (wil|wilt|mag|wou|vindt) .. (jou|je|haar|hem|met jou|met haar|met hem|naast jou|naast haar|naast hem|dat jij) .. (hier|in de klas|erbij|zitten|aardig|samen|hebben|werken|in het|zien|spelen|in ons|hebben hier|leuk|bij|er)?',
        '(jij|je) (mag|mocht|mogen) .. (niet|nooit) .. (meedoen|bij ons|meespelen|erbij|aan tafel|in de groep|in ons|mee)',
        '(ga|rot|sodemieter|ga toch) .. (naar een andere school|van school|andere klas|naar een andere klas) & (niemand|jij|je|wij|we|iedereen|ons|jou|hier)',
        '(praat|praten|speel|spelen|omgaan|zit|zitten|lunch|eet|werk) .. (niet|nooit) (meer)? (met|naast|bij) (@who|haar|hem|die) .. (anders|ok|iedereen|jullie|allemaal|dan|wie|morgen|vanaf|of|want|ze|hij|stinkt)?',
        '(wie|iedereen die|als je|als iemand) .. (met haar|met hem|naast haar|naast hem|tegen haar|tegen hem) .. (praat|zit|omgaat|speelt|eet|loopt|werkt|gaat|doet)',
        '(stoel|stoelen|plek|tafel|tafeltje|bank) .. (bezet|weg|apart|naast) & (@who|haar|hem|die|zij|hij) & (zeg|zeggen|doe|leg|niet|vrij|zetten|moet|alleen|niemand|ze|als|mag|laat)',
      ],
    },
    {
      id: 'rallies',
      because: RALLIES,
      patterns: [
        '(opsluiten|insluiten|ingesloten|opgesloten) & (wc|toilet|kast|hok|lokaal|kleedkamer) & (@who|haar|hem) & (we|weer|wie|zullen|laten|haha)',
        '(lelijke|stomme|gekke|grappige|domme|rare) (filter|meme|edit|foto|sticker|bijnaam) .. (van|met|voor|over) (@who|haar|hem|juf|meester)',
        '(beste|lelijkste|grappigste) (edit|meme|filter|bijnaam|sticker) & (wint|van|over|maak|stuur)',
        '(kotsemoji|kots|poep|lachende|clown|varken) ... onder (haar|zijn|die|@who) (foto|post|reel|filmpje|bericht|story|video)',
        '(iedereen|allemaal|massaal) .. onder (haar|zijn|@who) (foto|post|reel|filmpje|bericht|story|video)',
        '(wie durft|durf jij|dare) .. (haar|zijn|@who) .. (rugzak|tas|jas|fiets|etui|telefoon|schoenen|broek)',
        '(gaan|gaat|zullen) .. (we|wij|jullie)? .. (@who|haar|hem) .. (pesten|zieken|treiteren|uitlachen|pakken)',
        "(we|wij|iedereen|allemaal|laten we|kom|jullie|wie|zullen we) & (@who|haar|hem|die|dr|d'r|zijn|jou|juf|meester|mevrouw|meneer) & (uitlachen|uitschelden|belachelijk|spammen|spam|kapotmaken|wegpesten|pesten|treiteren|vernederen|afmaken|zieken|fucken|terugpakken|uitfluiten|aan het huilen|huilen|zwartmaken|haten|haat|sarren|jennen|opnaaien|afzeiken|afkraken|laten janken|uitjoelen|afbranden|roasten|gek maken|gek te maken|stangen|narren|overspannen|burnout|burn-out|laten struikelen|beentje)",
        '(doe|doen|doet) .. (allemaal|jullie|iedereen|ook)? .. mee .. (@who|haar|hem|die|pesten|zieken|uitlachen|negeren|haatpagina|account|spammen|iedereen) ',
        '(stuur|app|zet|plaats|reageer|spam|post|typ|bel|like) .. (allemaal|iedereen|massaal|jullie|met zn allen) .. (@who|haar|hem|die|onder|zijn)',
        "(allemaal|massaal|iedereen|met zn allen|met z'n allen) .. (spammen|rapporteren|raporteren|reporten|dissen|uitschelden|appen|bellen|disliken|reageren|afzeiken|uitlachen|roasten|haten|belachelijk) & (@who|haar|hem|die|zijn|account|post|story|juf|meester|jou|foto|filmpje)",
        '(haatpagina|haataccount|roddelaccount|roddelpagina|haatgroep|anti-groep|antigroep|roastaccount|roast-account|roastpagina|nepaccount|fake-account|fakeaccount|fakeprofiel|nepprofiel|meme-account) & (over|van|voor|tegen|haar|hem|juf|meester|die|mevrouw|meneer|docent*) & (maak|maken|gemaakt|volg|volgen|volgt|nieuw|nieuwe|aangemaakt|doe|join|heb|hebben|stuur|inzending*|begonnen|check|openen|starten)',
        '(anti|haat) .. (groep|groepje|account|pagina|club|clubje) .. (gemaakt|maken|join|voor|tegen|volg|aangemaakt)?',
        '(poll|stem|stemmen|stemming|ranglijst|top 10|top 5|top vijf|top tien|lijstje|lijst) & (lelijkste|domste|dikste|vieste|stomste|irritantste|slechtste|sletterigste|zieligste|raarste|stinkendste|lelijk|uit de klas|dik|eruit)',
        '(stem|poll|wie|top|lijst|ranking) ... (lelijkste|domste|dikste|vieste|stomste|irritantste|sletterigste|zieligste|raarste) .. (van de klas|meisje|jongen|van school|leraar|docent|uit de klas|kind|van het jaar|van klas|van groep|juf)',
        '(wie) .. (vindt|haat|heeft) .. ook .. (hekel|stom|lelijk|irritant|dik|dom|raar|vies|haat|haten|niet uitstaan|eng) & (@who|haar|hem|die|juf|meester|mevrouw)',
        '(laten we|zullen we|we gaan|gaan we|wij gaan) .. (@who|haar|hem|die) ... (pakken|kapot|uitlachen|opwachten|zieken|fucken|pesten|nadoen|belachelijk|treiteren|huilen|weg)',
        '(tot|totdat|zodat) .. (ze|hij|zij|die) .. (weggaat|huilt|jankt|oprot|van school gaat|weg is|huilend|school wisselt|ontslag neemt|vertrekt|stopt|niet meer durft|gaat huilen|overspannen|opgeeft|moet huilen|breekt|thuisblijft|van school)',
        "(verstop|verstoppen|gooi|gooien|pak|pakken|jat|jatten|steel|pissen|spugen|spuug) .. (haar|zijn|die|d'r|dr) .. (tas|jas|schoenen|etui|gymspullen|kleren|fiets|fles|broodtrommel|gymtas|lunch|telefoon|brood|drinken|rugzak|spullen) & (we|allemaal|weer|morgen|elke|haha|iedereen|wie|gaan|ga|gymles|gym|pauze|steeds|kom|straks|in)",
        '(iedereen|allemaal|we|jullie) .. (noemen|noemt|noem) (@who|haar|hem|die) .. (vanaf|voortaan|nu|morgen|gewoon) ',
        '(vanaf|voortaan) .. (noemen|heet|noemt) .. (iedereen|we|ze|hij|haar|hem) ',
        '(dag|week) .. (pest|haat|negeer)',
      ],
    },
    {
      id: 'humiliates',
      because: HUMILIATES,
      patterns: [
        '(elke keer|steeds|telkens|altijd) als (hij|zij|ze|@who) ... (lachen|kuchen|zuchten|fluiten|nadoen|hoesten|boe) & (we|allemaal|iedereen|gaan|ok|oke)',
        '(elke|iedere) (dag|les|pauze|keer|ochtend) .. (weer|opnieuw)? ... (jou|jij|je|haar|hem|hij|zij) ... (stinkt|lelijk|dik|huilt|uitlachen|herinneren|loser|zielig|huilen|vertellen|zeggen|stotteren|stottert|janken)',
        '(lach|lachen|uitlachen|lacht) .. (om|haar|hem|met) .. (allemaal|klas|haar|hem|iedereen|jou|uit) .. (uit|stotter*|huilen|kleren|tanden|beugel|presentatie|stem|dik|gymles)?',
        '(iedereen|hele klas|heel de klas|heel de school|hele school|de klas|wij allemaal|we) (lacht|lachte|lachen|haat|haten|haatte|praat|kotst|roddelt|vindt|vond|weet) .. (jou|je|om jou|om je|over jou|om haar|om hem|haar|hem) .. (uit|achter|stom|zielig|raar|lelijk|irritant|niet|een|vies|loser|dik|rug|hier)?',
        '(maak|maken|gemaakt|check|kijk|bekijk|zie) .. (meme|memes|sticker|stickers|edit|gif|filmpje) .. (van|over|met) (@who|haar|hem|die|juf|meester|mevrouw|meneer|zijn|je) ',
        "(meme|memes|sticker|stickers|edit|gifje) .. (van|met) .. (@who|haar|hem|die|juf|meester|mevrouw|meneer|zijn|jou|d'r) .. (gemaakt|maken|rond|doorsturen|delen|kop|hoofd|haha|huil*|dik*|lelijk*|gezicht|in de|door|stuur|smoel)?",
        '(filmpje|foto|video|screenshot|opname) .. (van|waar|waarop|hoe|dat) .. (@who|haar|hem|ze|hij|zij|die) ... (valt|huilt|huilen|jankt|struikelt|uitgelachen|geslagen|gepest|zwemt|plast|vernederd|vallen|afgaat|dik|lelijk|stottert|blunder*|flipt|flipte|huilde|viel) ... (delen|doorsturen|stuur|deel|haha|post|online|iedereen|lachen|dood|groep|tiktok|insta|viral|rond|check|lol|xd)?',
        '(stuur|deel|post|zet|verspreid) .. (dit|het|deze|dat|die) .. (door|allemaal|iedereen|rond|overal|iedereen|verder) & (@who|haar|hem|ze|hij|die|dikke|lelijke|zielig|lachen|huilt|loser|kapot|afgaat|vernederd)',
        '(laat|laten) .. (@who|haar|hem|die) .. (voelen|weten) .. (dat|hoe|wat) ... (niet welkom|niemand|haten|ongewenst|niet|lelijk|weg|hoort|stinkt|dik)',
        '(al) .. (de|het) .. (hele|heel) .. (jaar|week|weken) .. (aan het|haar|hem) .. (pesten|zieken|treiteren)',
        '(pispaal|pispaaltje|mikpunt|sloofje|slaafje|zondebok|boksbal) & (jij|hij|zij|haar|hem|klas|onze|de|we|ons|is|je)',
        '(aan het huilen|laten huilen|huilend) .. (gemaakt|gekregen|krijgen|maken|maakten) & (@who|haar|hem|die|juf|we|weer|meester|mevrouw|haha)',
        '(zullen|gaan|laten|kom|gaan) .. (@who|haar|hem|die) weer .. (pakken|zieken|pesten|nadoen|laten)',
        '(doe|deden|doen|nadoen|naapen) .. (@who|haar|hem|zijn|die) .. (stem|accent|loopje|stotteren|gestotter) .. (na|nadoen)?',
        '(sta|kom|blijf) .. (voor de klas|vooraan|bij het bord|voor het bord) & (hardop|dom|domme|iedereen|klas|laat|lachen|uitlachen|schamen|voorlezen|zien) & (dom*|lacht|lachen|schamen|slecht*|zien hoe|onvoldoende|achterlijk)',
        '(applaus|kijk eens|zie hier|klas) & (domste|slechtste|onze klas|dommerd|weer een onvoldoende|laagste cijfer|niks van gebakken) & (leerling|klas|jongen|meisje|voor|iedereen|allemaal)',
        '(jij|je|jou|hij|zij) .. (weer)? .. (loner|loser) .. (alleen|zonder vrienden|pauze|zit)',
        '(geen vrienden|zonder vrienden|nul vrienden) & (jij|je|hebt|heb|haha|zij|hij|heeft|daarom|logisch|zielig|snap|jou)',
        '(grootste|lachertje|risee|schande|aanfluiting) .. (van de klas|van school|van de school|van onze klas)',
        '(zijn|is|was) .. (wij|we|iedereen|klas) .. (blij|opgelucht|beter) .. (zonder jou|zonder haar|zonder hem|als je weg|dat je weg|als jij)',
      ],
    },
    {
      id: 'except',
      because: HUMILIATES,
      patterns: [
        '(verrassing|verrassen|verrassingsfeest|cadeau|verjaardag|surprise|kaart|afscheidscadeau)',
        '(ziek|griep|corona|koorts|besmettelijk|quarantaine)',
        '(niet|nooit|nooit meer|niemand) .. (pesten|uitlachen|buitensluiten|negeren|uitschelden|lacht|pest|sluit)',
        '(anti-pest|antipest|pestprotocol|pestbeleid|kanjertraining|mentorles|week tegen pesten|tegen pesten)',
        '(lieve|liefste|leukste|beste|knapste|slimste|grappigste) .. (van|klas|juf|meester)',
        '(gewonnen|winnaar|trots)',
      ],
    },
  ],
  find(reading, hits, { seen }) {
    if (tellsOfAbuse(seen) || isPlay(reading)) return []
    const meant = standing(reading, hits.filter((hit) => hit.cue.id !== 'parts')) // prettier-ignore
    if (meant.length > 0) return [seenMessage('bullying', reading, reasons(meant))]
    const pack = hits.some((hit) => hit.cue.id === 'except') ? undefined : packAgainstOne(reading, namedWords(reading, seen)) // prettier-ignore
    return pack ? [seenMessage('bullying', reading, [BY_PARTS[pack]])] : []
  },
  examples: {
    hits: [
      'niemand gaat naast haar zitten ok?',
      'Iedereen negeert hem vanaf morgen',
      'nieuwe groepsapp zonder Femke, niet zeggen',
      'we gaan dr net zo lang zieken tot ze van school gaat',
      'Stem: lelijkste meisje uit de klas',
      'wie praat er nog met hem? die hoort er ook niet meer bij dus wie met hem praat ligt eruit',
      'haatpagina over juf Anja gemaakt, volgen allemaal',
      'Sticker van hem met z’n huilkop gemaakt, stuur door haha',
      'Gooi haar uit de groep',
      'je hoort hier niet bij ons, ga naar een andere school, niemand wil je',
      'Iedereen spammen onder zijn post!',
      'Verstop zijn tas weer tijdens gym',
      'Iedereen mag komen behalve zij',
    ],
    misses: [
      'Niemand gaat naar de gym, die is dicht',
      'Je bent een loser',
      'Sluit de deur als laatste',
      'Ik word gepest door de hele klas',
      'Zullen we een verrassing maken voor Fatma? Niks tegen haar zeggen!',
      'We hoorden dat zij verkering heeft met Daan',
      'Niemand van ons lacht haar uit, zo doen we niet',
      'Iedereen neemt morgen zijn gymspullen mee',
      'Wie zit er naast mij in de bus?',
      'Stuur dit door naar alle ouders van groep 4',
      'Ze is ziek dus niet naast haar zitten, het is besmettelijk',
    ],
  },
}
