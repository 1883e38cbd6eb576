import { standing } from '../language/frame.ts'
import { quarrel, QUARREL_CALLS } from '../language/quarrel-talk.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const RUNS = { nl: 'een gesprek loopt uit de hand', en: 'a conversation is getting out of hand' }
const FUELS = { nl: 'jaagt de ruzie verder op', en: 'fuels the quarrel' }

const BY_PARTS = { runs: RUNS, fuels: FUELS }

export const recogniser: Recogniser = {
  kind: 'derailing',
  cues: [
    { id: 'parts', because: RUNS, patterns: [`(${QUARREL_CALLS.join('|')})`] },
    {
      id: 'runs',
      because: RUNS,
      patterns: [
        '(reactie|reacties|discussie|discussies|gesprek|draad|draadje|thread|groepsapp|appgroep|ouderapp|app|chat|comments|commentaren|groep|post|bericht|berichten|opmerkingen|facebook|facebookpagina|insta|instagram|twitter|tiktok|linkedin|klassenapp|oudergroep|tijdlijn|forum|gemoederen|toon|sfeer) & (uit de hand|ontspoort|ontsporen|ontspoord|escaleert|escaleren|geescaleerd|escaleerde|escalatie|uit de klauwen|grimmig|grimmiger|vijandig|vijandiger|loopt op|lopen op|hoog op|hoog oplopen|uit de bocht|steeds feller|steeds grover|grover|feller|heftiger|agressief|agressiever|verhit|onbeheersbaar|uit de rails|moddergevecht|modder|scheldpartij|scheldpartijen|ruzie|oorlog|explodeert|ontploft|storm|shitstorm|stroom|bagger|bedreigend|verhardt|niet meer te houden|kookt|steeds gekker|steeds erger|erger|gaat mis|gaat fout|over de schreef|aanvallend|persoonlijk wordt|steeds persoonlijker|helemaal los|gaat los|gaan los|viral)',
        '(uit de hand|ontspoort|escaleert|uit de klauwen|uit de bocht) .. (gelopen|lopen|loopt|gaat|te lopen|vliegt)? & (online|pagina|ouders|leerlingen|hier|reacties|facebook|app|steeds|dit|discussie|iedereen|help|moet|wie|graag)',
        '(wie|kan iemand|kan de|graag|moeten we|moet de|moet ik|zal ik|hoe) .. (grijpt|ingrijpen|reageren|reageer|modereren|modereert|afsluiten|stopzetten|leiding|leidinggevende|overnemen|offline|sluiten|regie|woordvoerder) & (reacties|discussie|facebook|post|groepsapp|comments|berichten|insta|draadje|pagina|chat|app|ouders|online|tweets)',
        '(overleg|overleggen|strategie|leiding|leidinggevende|directie|communicatie|regie|advies|lijn) & (reacties|discussie|comments|storm|negatieve|tweets|facebook|ophef|commotie) & (hoe|wat|graag|nodig|moet|zullen|snel|spoed|loopt|stromen|binnen)',
        '(ophef|commotie|rel|relletje|mediastorm|heisa) & (online|social*|facebook|insta|pagina|reacties|post|media|app|twitter|ontstaan|groeit|steeds)',
        '(reacties|berichten|tweets) .. (stromen|blijven|vliegen|gieren|regent) .. (binnen|komen|om de oren|door) & (boos|boze|negatief|negatieve|haat*|scheld*|woedend|woedende|nare|grof|boze|kwade)',
        '(boze|woedende|negatieve|grove|haatdragende) (reacties|ouders|comments|berichten) .. (stromen|blijven|honderden|tientallen|onder|steeds|nemen|exploderen)',
      ],
    },
    {
      id: 'fuels',
      because: FUELS,
      patterns: [
        '(dit|het) (wordt|is) .. oorlog',
        '(oorlog|oorlogje) .. (willen|wil|krijgen|kunnen) .. (jullie|je|krijgen|het)',
        '(kom|komt|reageer|deel|mail|bel|spam|stuur|laat|tag|bestook) .. (allemaal|massaal|iedereen) .. (reageren|klagen|mailen|bellen|los|plat|rapporteren|die school plat) ',
        '(mail|mailt|bel|belt|spam|spamt) .. massaal',
        'kom maar op allemaal',
        '(kom|komt) (maar)? op & (allemaal|iedereen|stelletje) & (hier|gereageerd|jullie|groep|app|reacties)',
        '(iedereen|allen) die hier .. (heeft|hebben)? (gereageerd|reageert|reageren)',
        '(massaal) .. (delen|reageren|rapporteren|klagen|spammen|bellen|mailen|reviews|1-ster|slechte)',
        '(pagina|site|mailbox|telefoon|school|account|inbox) .. (platleggen|plat leggen|plat|volspammen|bestoken|kapot|slopen|overspoelen)',
        '(leggen|gooien|mailen|bellen|spammen) .. (de|die|hun)? .. (pagina|site|mailbox|telefoon|school|account|inbox) .. (plat|vol|kapot|overhoop)',
        '(pak|pakken|aan de schandpaal|schandpaal|nagelen|naming|cancel|cancelen|gecanceld) & (school|juf|meester|directeur|directie|die ouder|bestuur|leraar|docent) & (we|allemaal|iedereen|ze|deze|moet|moeten|met zn|kom|samen|online|haar|hem)',
        '(jullie zijn|iedereen hier is|iedereen hier|heel deze groep|jullie allemaal|stelletje) .. (gestoord|leugenaars|gek|schijnheilig|hypocriet|hypocrieten|achterlijk|niet goed|idioten|laf|lafaards|zielig|een stelletje|kapot|dom) ... (stop niet|ga door|oorlog|rechter|jullie horen|wacht maar|niet klaar|blokkeren|eruit|nog niet|krant|advocaat|ik|allemaal)',
        '(ik) (stop|zwijg|hou|ga) .. (niet|door|mijn mond niet) .. (tot|totdat|voordat|met) .. (iedereen|school|directeur|jullie|zij|ze|kapot|weg|ontslagen)',
        '(wie niet|als je niet) .. (voor ons|met ons|meedoet) .. (tegen|vijand|verrader)',
        '(rot|flikker|donder|sodemieter) .. (allemaal|lekker|toch)? .. op .. (uit deze groep|uit deze app|uit de groep|uit de app|allemaal|met jullie|met je)',
        '(ga|ga jij|ga jullie) .. (in discussie|schelden|janken|huilen) .. (ergens anders|bij mama|in je eigen|dan)',
        '(bek|mond|kop) .. (dicht|houden) .. (allemaal|jullie|iedereen|in deze groep|hier)',
        '(hou|houd|houden|houdt) .. (allemaal|jullie|eens) .. (je|jullie)? .. (bek|mond|kop|kutkop)',
        '(jij|jullie|u) .. (begon|begonnen|begint) .. (zelf|hiermee|ermee|altijd|weer) & (leugenaar*|oorlog|schelden|bek|blokkeer|ruzie|kap|dreig*|advocaat|idioot|mond)',
        '(krant|media|rtl|hart|telegraaf|geenstijl|rechter|advocaat) & (jullie|school|u|deze) & (kapot|pak|ga|bel|laat|zal|zullen|zien wie) & (wacht|kapot|maken|spijt|afbranden|sleep|slepen|horen|leren|plat|schandpaal|janken)',
      ],
    },
    {
      id: 'never',
      because: RUNS,
      patterns: [
        '(leerboek|lesbrief|werkstuk|spreekbeurt|opstel|training|workshop|cursus|voorbeeldcasus|geschiedenis|voetbalwedstrijd|boekverslag)',
      ],
    },
    {
      id: 'except',
      because: RUNS,
      patterns: [
        '(feest|feestje|lekkage|brand|kosten|proefje|gemeente|stoelendans|voorraad|water|versiering|experiment) ',
        '(niet|nergens|nooit|zonder) .. (uit de hand|ontspoort|escaleert|ruzie|te escaleren|escaleren|uit de hand te)',
        '(inschrijven|opgeven|aanmelden|stemmen|sponsoren|oudervereniging|actie|actiedag|sportdag|feliciteren|cadeau|loterij|dierenasiel|kaartjes|kaarten)',
      ],
    },
  ],
  find(reading, hits) {
    const meant = standing(reading, hits.filter((hit) => hit.cue.id !== 'parts')) // prettier-ignore
    if (meant.length > 0) return [seenMessage('derailing', reading, reasons(meant))]
    const heat = hits.some((hit) => /^(?:never|except)/.test(hit.cue.id)) ? undefined : quarrel(reading)
    return heat ? [seenMessage('derailing', reading, [BY_PARTS[heat]])] : []
  },
  examples: {
    hits: [
      'De reacties onder onze post lopen totaal uit de hand, wie grijpt in?',
      'De discussie in de ouderapp escaleert, kan de directie reageren?',
      'Onder het Facebookbericht wordt de toon steeds grover, wat is onze strategie?',
      'Dit wordt oorlog, deel dit massaal!',
      'we leggen die site van school plat, doe mee',
      'jullie zijn allemaal gestoord en ik stop niet tot die directeur weg is',
      'hou allemaal jullie bek in deze groep',
      'Mail allemaal massaal naar de school tot hun inbox vol is',
      'De klassenapp is één grote scheldpartij geworden',
      'De boze reacties stromen binnen op Instagram',
    ],
    misses: [
      'Ik ben het niet eens met dit besluit, want het kost leerlingen tijd.',
      'Wat een leuke discussie in de klas vandaag!',
      'Het feest liep lekker uit de hand haha',
      'Deel dit bericht met alle ouders die willen helpen',
      'Reageer voor vrijdag als je mee wilt',
      'De spreekbeurt gaat over de Tweede Wereldoorlog',
      'De app doet het niet',
      'Goed punt, zo had ik het nog niet bekeken.',
      'Ruzie gehad met mijn zusje',
    ],
  },
}
