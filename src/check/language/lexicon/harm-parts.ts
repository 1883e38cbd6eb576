/** The parts of a statement about harm, and the words that play them. Written for this project. */
import { lexiconOf } from '../roles.ts'

export const SPEAKER = 1
export const YOU = 1 << 1
/** Somebody else: a pronoun that can be an object, a sort of person. */
export const OTHER = 1 << 2
export const ME = 1 << 3
/** Violence that needs no more words. */
export const KILL = 1 << 4
/** Verbs that are violence when a result, a body part or a weapon stands with them. */
export const HIT = 1 << 5
/** What violence ends in. */
export const RESULT = 1 << 6
export const BODY = 1 << 7
/** Things of people, and places of a school. */
export const THING = 1 << 8
export const PLACE = 1 << 9
export const FIRE = 1 << 10
export const WEAPON = 1 << 11
export const KIN = 1 << 12
/** People whom the speaker brings. */
export const GANG = 1 << 13
/** What happens to somebody: "gaat eraan". */
export const GOES = 1 << 14
export const FATE = 1 << 15
/** A moment to come, or a condition. */
export const WHEN = 1 << 16
/** "Or else", and what is demanded before it. */
export const ELSE = 1 << 17
export const DEMAND = 1 << 18
export const DOOR = 1 << 19
export const NOT = 1 << 20
export const CALM = 1 << 21
/** A menace by tone: "you will see", "I say no more". */
export const MENACE = 1 << 22
export const SPORT = 1 << 23
export const WAIT = 1 << 24
export const WRECK = 1 << 25
/** A reason by which staying away is only practical. */
export const REASON = 1 << 26

const KILLS = `vermoord vermoorden neersteken doodsteken neerschieten doodschieten omleggen wurg wurgen verkracht verkrachten afslachten
  onthoofden doodmaken doodslaan doodtrappen doodschoppen kapotslaan kapottrappen aftuigen neerknallen neermaaien executeren lynchen
  mishandelen toetakelen verminken fileren fileer villen vil kelen keel martelen martel ontvoeren ontvoer overhoopschieten
  doodrijden aframmelen afrossen afranselen murw neerhoeken castreren creperen`
const HITS = `sla slaan trap trappen schop schoppen ram rammen beuk beuken mep meppen stomp stompen steek steken schiet schieten snij snijd snijden hak hakken
  breek breken brak ruk rukken trek trekken sleep slepen sleur sleuren gooi gooien smijt smijten flikker duw duwen knal knallen timmer timmeren
  maak maken sloop slopen verbouw verbouwen pak pakken grijp grijpen krijg knip draai bijt wring prik brand branden vind vinden leg leggen
  veeg vegen blaas blazen rij rijd rijden laat laten geef geven doe doen stop stoppen stamp stampen ros rossen hoek tik tikken`
const RESULTS = `verrot kapot dood neer lek lens ziekenhuis ziekenhuisbed bont murw gort moes pulp bewusteloos invalide rolstoel graf kist lijkzak
  kanaal grond verzuipen bloeden janken kermen kruipen gillen creperen smeken pijn klappen slaag rammel aframmeling kopstoot vuistslag hengst oplawaai
  oplawaaien dreun beuk overhoop knock-out afmaken kapotmaken neerleggen molesteren aanvallen opensnijden openrijten eraan iets-aan mishandelen`
const BODIES = `benen been armen arm vingers vinger tanden tand neus kaak kaken nek strot keel kop knieen knie knieschijven poten poot ribben rug schedel botten
  handen hand oog ogen smoel smoelwerk bek bakkes muil gezicht vel hersens haren enkels oren oor lip polsen lijf buik hoofd harses`
const THINGS = `fiets fietsen band banden auto autos wagen scooter brommer step fatbike huis huizen woning voordeur ruit ruiten raam ramen tas rugzak telefoon mobiel
  laptop ipad jas spullen kluis kluisje brievenbus schuur schuurtje tuin hond kat konijn huisdier winkel kantoor caravan boot bril`
const PLACES = `school schooltje schoolgebouw gebouw tent gymzaal lokaal lokalen aula kantine kleedkamer kleedkamers hal gang toiletten wc fietsenhok
  fietsenstalling bibliotheek mediatheek kantoor docentenkamer lerarenkamer directiekamer verdieping nieuwbouw klas schoolplein plein administratie`

export const HARM_LEXICON = lexiconOf([
  [SPEAKER, 'ik k ikke wij we kga kzal kkom ksla kmaak kbreek ktrap'],
  [YOU, "je jij jou jouw jullie jlie jully ju u uw d'r"],
  [
    OTHER,
    `hem m em haar hun hen ze hij zij die diegene iedereen allemaal iemand vent gozer gast gasten jongen meid meisje kind wijf mens man vrouw juf meester
     leraar lerares docent docente mentor directeur directrice rector conrector conciërge concierge mevrouw meneer leerling leerlingen klas klassen leraren docenten ouders klikspaan dief rat verrader`,
  ],
  [ME, "mij me mijn mn m'n mezelf ons onze"],
  [KILL, KILLS],
  [HIT, HITS],
  [RESULT, RESULTS],
  [BODY, BODIES],
  [THING, THINGS],
  [PLACE, PLACES],
  [
    FIRE,
    'fik fikkie brand vlammen as affikken afbranden platbranden opblazen afbrand ontploffen ontploft afgefikt platgebrand affik',
  ],
  [
    WEAPON,
    `mes messen machete pistool geweer wapen wapens vuurwapen bijl hamer knuppel honkbalknuppel boksbeugel bom bommen vuurwerkbom explosief molotov handgranaat
     granaat benzine jerrycan jerrycans spiritus kogel kogels zuur koevoet moersleutel ploertendoder stiletto vlindermes priem steen stenen baksteen bakstenen cobra cobras gun ketting breekijzer schroevendraaier`,
  ],
  [
    KIN,
    'moeder ma ouders zus zusje broer broertje familie gezin kind kinderen dochter zoon zoontje dochtertje vrouw vriendin oma opa kleinkinderen vader man',
  ],
  [
    GANG,
    'broer broers neef neven matties maten gasten vrienden ooms bro bros clan jongens man mannen vriend boys gang kerels types',
  ],
  [GOES, 'ga gaat gaan'],
  [
    FATE,
    'eraan eronder dood kapot plat fik vlammen branden afbranden sneuvelen diggelen flarden gort stuk eruit lek boeten bloeden klappen slaag rammel',
  ],
  [
    WHEN,
    `morgen straks vanavond vanmiddag vannacht overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zodra als wanneer tot na dan binnenkort
     nog volgende ooit bij eens ochtend pauze weekend over zo meteen zometeen`,
  ],
  [ELSE, 'of anders dan'],
  [
    DEMAND,
    `betaal betaalt betalen euro geld cash tikkie dokken dok geef trek draai teruggeven verwijder haal praat praten vertel klik snitch zeg zegt stop zwijg mond woord
     intrekken terugtrekken terug aangifte schorsing weghalen wis onvoldoende voldoende cijfer besluit waag durf durft lever`,
  ],
  [DOOR, 'deur voordeur stoep huis straat poort adres wijk'],
  [NOT, 'niet geen nooit niemand niks niets zonder'],
  [CALM, 'grap grapje grappen gein geintje geintjes dolletje onzin poes praatjes spelletje blabla bluf gelul'],
  [
    MENACE,
    'lief gewaarschuwd spijt genade bloed leven waarschuwing afrekening wraak betaald lacht lachen doelwit slachtoffers niemand levend ik-ben wie horen merken meemaken',
  ],
  [
    SPORT,
    `derby keeper keeperhandschoenen keepershandschoenen voetbal voetballen voetbalwedstrijd hockey hockeyen handbal volleybal basketbal korfbal training trainen wedstrijdje scoren goals goal
     poule beker bekerwedstrijd elftal team scheids doelpunt penalty klop inmaken uitwedstrijd thuiswedstrijd sportdag trefbaltoernooi stadsderby voetbaltoernooi kwartfinale speelronde kussengevecht sneeuwballengevecht waterballonnen watergevecht`,
  ],
  [WAIT, 'opwachten wachten wacht'],
  [
    WRECK,
    `sla slaan trap trappen schop steek steken prik gooi gooien sloop slopen vernielen verniel kras krassen bekras bekrassen ingooien inslaan intrappen mollen mol bekladden blaas brand zet opblazen affikken platbranden afbranden verbranden kapotmaken kapotslaan vernietigen`,
  ],
  [
    REASON,
    `dicht gesloten lekt lekkage lek verbouwing verbouwd ziek griep koorts corona besmettelijk vrij vakantie studiedag uit vervalt verplaatst online wegens examen examens schoonmaak storing
     rooster les lessen verwarming kapot afgelast uitgesteld verhuizing sneeuw gladheid roosterwijziging tussenuren opgenomen afspraak tandarts glas nieuw nieuwe aannemer bouw sloopmiddag sloopbedrijf verhuizen`,
  ],
])

/** Words by which a text may hold a threat that no phrase knows: then it is read by its parts. */
export const HARM_CALLS: readonly string[] = [
  ...new Set(
    `${KILLS} sla slaan trap trappen schop schoppen ram rammen beuk mep stomp steek steken schiet schieten snij hak hakken breek breken sleep slepen sleur gooi gooien knal sloop slopen verbouw verbouwen
   eraan geweest opwachten wachten ruiten fik benzine jerrycan bom kogel mes hamer priem brandt sloot overkomt gebeurt boeten bloeden plat branden geweer pistool knuppel bijl stamp stampen ros overkomt stoep deur thuis kantine aula school slapen halen vinden janken dood ongeluk achterom ervoor zeer`
      .trim()
      .split(/\s+/),
  ),
]
