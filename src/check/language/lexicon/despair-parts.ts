/** The parts of a statement about despair and self-harm, and the words that play them. Written for this project. */
import { lexiconOf } from '../roles.ts'

export const WHO = 1
export const WANT = 1 << 1
export const DEATH = 1 << 2
export const LIVE = 1 << 3
export const NOT = 1 << 4
export const INJURE = 1 << 5
export const TOOL = 1 << 6
export const LIMB = 1 << 7
export const MARK = 1 << 8
export const MEANS = 1 << 9
export const READY = 1 << 10
export const HEIGHT = 1 << 11
export const GIVEN = 1 << 13
export const OWNED = 1 << 14
export const FAREWELL = 1 << 15
export const SELF = 1 << 16
export const SAD = 1 << 17
export const OVER = 1 << 18
export const WORLD = 1 << 19
export const WHY = 1 << 20
/** An ordinary cause, or another thing that ends: nobody is in danger. */
export const ORDINARY = 1 << 21
export const LESSON = 1 << 22
export const SEARCH = 1 << 23
export const LATELY = 1 << 26

export const DESPAIR_LEXICON = lexiconOf([
  [
    WHO,
    `ik k ikke hij zij ze ie zoon dochter vriendin vriend maatje bestie bff zus zusje broer broertje leerling meisje jongen kind nichtje neefje collega moeder vader hem haar me mij mijn mn zijn zn wij`,
  ],
  [WANT, 'wil wilt wou wilde willen liever liefst hoop hoopt hoopte wens wenst wenste verlang verlangt bid'],
  [DEATH, 'dood doodgaan sterven verdwijnen sterf inslapen doodga'],
  [LIVE, 'leven leef leeft bestaan besta bestaat wakker wakkerworden opstaan opsta'],
  [NOT, 'niet nooit niemand niks niets geen nergens'],
  [
    INJURE,
    'snij snijd snijdt snijden sneed gesneden kras krast krassen gekrast kerf kerft prik prikt prikken geprikt brand brandt branden gebrand verwondt verwond slaat bonkt bijt krabt knijpt beschadigt pijnigt',
  ],
  [
    TOOL,
    'mes mesje scheermes scheermesje scheermesjes passer aansteker sigaret sigaretten scherf scherven schaar naald nagels punaise',
  ],
  [LIMB, 'arm armen pols polsen been benen bovenbeen bovenbenen onderarm onderarmen dij dijen buik huid lijf'],
  [
    MARK,
    'strepen streepjes krassen krasjes littekens sneetjes sneeen snijwonden snijwondjes brandplekken brandwondjes wondjes wonden korstjes',
  ],
  [
    MEANS,
    'touw pillen strip strips paracetamol medicijnen slaappillen overdosis doosje oxazepam insuline polsen mesje scheermesje',
  ],
  [
    READY,
    'klaar liggen ligt gekocht verzameld opgespaard opgegeten ingenomen genomen geslikt gevonden uitgezocht bewaard al gepakt gestolen',
  ],
  [HEIGHT, 'brug flat viaduct dak trein spoor rails balkon toren metro perron parkeergarage'],
  [GIVEN, 'weggegeven weggeeft weggeven uitgedeeld verdelen weggedaan verdeeld weggeef'],
  [
    OWNED,
    'alles spullen kleren playstation gitaar konijn kat hond hamster fiets telefoon knuffel knuffels kamer sieraden collectie lievelings lievelingsboeken trui hoodie sneakers spaarpot bezittingen games',
  ],
  [
    FAREWELL,
    'vaarwel doei adieu gedag afscheid afscheidsbrief afscheidsbriefje afscheidsbriefjes afscheidsbrieven afscheidsbericht afscheidsfilmpje testament dag',
  ],
  [SELF, 'mezelf mijzelf zichzelf haarzelf hemzelf zich me'],
  [
    SAD,
    'verdrietig moeilijk ruzie huilt huilen alleen down somber donker zwart rot stress spanning thuis mouwen niemand stiekem steeds rust gevoel verdoofd leeg boos',
  ],
  [OVER, 'over klaar voorbij afgelopen gedaan'],
  [WORLD, 'wereld iedereen jullie familie ouders klas mama papa allemaal aarde'],
  [WHY, 'waarom waarvoor waartoe wrm'],
  [
    ORDINARY,
    `kat poes hond konijn rozenstruik struik doorns gevallen gestruikeld fiets biologie practicum koken keuken brood soep lijm lijmpistool strijkijzer barbecue zon zonnebrand oven vinger lachen hitte pizza grap
     haha hahaha lol coopertest toets toetsweek proefwerk huiswerk wiskunde studie opleiding baan spel game potje level vergadering discussie les project verslag afval rommel vakantie rommelmarkt kringloop marktplaats
     touwtrekken touwtrekwedstrijd gymzaal scouting zeilen bus rooster verhuizen verhuizing stage zomervakantie weekend groep training voetbal dansen app serie film spoorzone kaas honger`,
  ],
  [
    LESSON,
    `voorlichting gastles lesbrief lespakket documentaire spreekbeurt werkstuk artikel onderzoek preventie themaweek boek roman film serie protocol lezing webinar toneelstuk voorstelling
     hoofdpersoon personage statistieken cijfers hoofdstuk geschiedenis nieuws podcast musical gedicht liedje songtekst workshop ouderavond toneel campagne`,
  ],
  [SEARCH, 'google gegoogeld zocht gezocht zoekgeschiedenis zoekopdracht zoekt opgezocht chatgpt internet'],
  [LATELY, 'weer steeds elke soms vaak vandaag gisteren stiekem vannacht gister dagelijks altijd allemaal'],
])

/** Words by which a text may hold a signal that no phrase knows. */
export const DESPAIR_CALLS: readonly string[] = [
  ...new Set(
    `dood doodgaan sterven verdwijnen wakker leven leef besta bestaan snijdt gesneden snijd krast gekrast prikt brandt verwondt mesje passer aansteker scheermesje strepen streepjes littekens krassen sneetjes brandplekken touw pillen strip
     medicijnen paracetamol viaduct flat brug trein spoor rails dak weggegeven weggeeft verdelen uitgedeeld afscheidsbriefjes afscheidsbriefje afscheidsbrief afscheidsfilmpje gedag vaarwel doei eind einde lezen wereld
     opgelucht last aanrijdt spuugzat zonder vannacht hier meer testament`
      .trim()
      .split(/\s+/),
  ),
]
