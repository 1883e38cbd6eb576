/** What is said of groups in contempt, and in respect: a "not" turns the one into the other. Written for this project. */
import { wordList as words } from '../word-list.ts'

/** Feelings and deeds against: they count wherever they stand beside a group. */
export const AGAINST =
  words(`haat haten haatte hekel veracht verachten verafschuw verafschuwen verafschuwt walg walgen walgt kots kotsen kotst kotsmisselijk minacht minachten uitroeien uitgeroeid vergassen vergast vergas gaskamer gaskamers vermoorden vermoord vermoorde
  afmaken afgemaakt afslachten afgeslacht slachten doodmaken doodgemaakt doodschieten doodgeschoten doodslaan neerschieten neergeschoten neersteken ophangen opgehangen hangen verbranden verbrand verbrandt executeren geexecuteerd verdrinken verzuipen
  verkrachten verkracht deporteren gedeporteerd opsluiten opgesloten uitzetten uitgezet verbannen castreren gecastreerd steriliseren gesteriliseerd oprotten opzouten opdonderen opkankeren optyfen opflikkeren creperen crepeer creperen sterven mishandelen mishandeld
  aanvallen aangevallen martelen gemarteld straffen gestraft lijden slaan geslagen schoppen stenigen gestenigd stenig afranselen afschieten afgeschoten lynchen gelyncht onthoofden wurgen uitmoorden uitroei gas vernietigen vernietigd verwijderen verwijderd elimineren geelimineerd
  buitensluiten uitsluiten weren geweerd verbieden verboden weigeren geweigerd discrimineren wegjagen weggejaagd verjagen terugsturen teruggestuurd wegsturen oppakken onderdrukken
  doden gedood afrossen aftuigen kapotmaken kapotgemaakt kapotslaan aanranden aangerand neerhalen opblazen opgeblazen breken steken schieten trappen geschopt getrapt opjagen opgejaagd belagen molesteren vergiftigen vergiftigd kelen slachten geschoten wegvagen weggevaagd opruimen opgeruimd uitwissen uitgewist
  uitbannen uitgebannen afschaffen afgeschaft bestrijden bestreden intimideren lastigvallen pesten treiteren toetakelen inslaan platrijden overrijden platbranden branden verdrijven verdreven afpakken afgepakt ontslaan ontslagen verschrikken opknopen opgeknoopt crepeert vertrappen vertrapt spugen spuug spuwen
  haatte hatelijk verfoei verfoeien verfoeit afkeer walging afschuw verachting minachting haatgevoelens weerzin afgrijzen misselijk onpasselijk razend woedend kwaad boos gestolen schijt`)

/** What is said of them: adjectives and nouns. */
export const VILE_TRAITS =
  words(`vies vieze viezer viezerikken smerig smerige walgelijk walgelijke walgelijkste afschuwelijk afschuwelijke weerzinwekkend weerzinwekkende afstotelijk afstotelijke dom domme dommer stom stomme achterlijk achterlijke minderwaardig minderwaardige
  inferieur inferieure onderontwikkeld onderontwikkelde crimineel criminele criminelen misdadigers dieven dief terrorist terroristen verkrachters pedofielen pedo's pedos moordenaars lui luie profiteurs profiteur uitvreters uitkeringstrekkers uitschot tuig schorem gespuis gajes ziek zieke zieken
  gestoord gestoorde gestoorden abnormaal abnormale onnatuurlijk onnatuurlijke tegennatuurlijk pervers perverse perverselingen viezeriken gevaarlijk gevaarlijke waardeloos waardeloze nutteloos nutteloze lelijk lelijke stinken stinkt stinkend stinkende onbetrouwbaar onbetrouwbare
  hypocriet hypocriete slecht slechte slechter kwaadaardig kwaadaardige duivels duivelse duivel zondig zondaars primitief primitieve barbaars barbaarse barbaren onbeschaafd onbeschaafde achterbaks achterbakse parasiet parasieten ongedierte rat ratten kakkerlak kakkerlakken
  beest beesten dieren dier apen aap varkens varken honden hond zwijnen zwijn virus kanker kankers plaag pest afval vuilnis stront uitwerpselen insecten maden bloedzuigers untermenschen onmensen monsters monster freaks freak schande bedreiging last gezwel tumor ziekte
  idioten idioot losers mislukkelingen mislukking mislukt mislukte gedrochten gedrocht misbaksels misvormd misvormde zwak zwakke zwakkelingen debielen debiel hoeren sletten klootzakken eikels schoften leugenaars lafaards haatdragend gewelddadig gewelddadige agressief agressieve
  overbodig overbodige ongewenst ongewenste verwerpelijk verachtelijk verachtelijke gruwel gruwelijk eng enge griezelig irritant irritante vreselijk vreselijke verschrikkelijk verschrikkelijke ontaard ontaarde schuld verpesten verziek verzieken verpest kapotmaken overspoelen islamiseren bezoedelen vervuilen besmetten
  schijnheilig goor gore ranzig ranzige hersenloos hersenloze incompetent zielig zielige belachelijk belachelijke verderf verdorven onrein onreine kut gevaar gevaren liegen liegt stelen steelt profiteren profiteert bedriegen bedriegt ellende overlast manipulatief hysterisch zeuren terreur moorden plunderen ontucht ondergang verloedering misdaad criminaliteit uitbuiten onuitstaanbaar onuitstaanbare ellendelingen ellendeling klerelijers
  teringlijers kankerlijers tering tyfus schandalig verdomde vervloekt vervloekte vervloekten gruwelijke afgrijselijk afgrijselijke beroerd ergste rotte wansmaak walgen verrot verrotte onbekwaam onbekwame onwaardig onwaardige onzin nep aanstellers aanstellerij haantjes overlastgevers landverraders vijand vijanden indringers
  onkruid vuiligheid smet vlek kanker kankergezwel ziektes geteisem bastaarden bastaard schorremorrie slangen wormen luizen vlooien bloedzuiger wolven schapen zeugen koeien teven hersenspoelen gehersenspoeld misdadig misdadige misdadiger onderkruipsels onderkruipers zwakker onverdraagzaam achterlopen dommeriken onmens geesteszieken geestesziek psychisch klote kankerzooi subhumaan onmenselijk slavinnen slaven onderdanig onderdanen bezit gelukszoekers ongelovigen honderiken tweederangs minder minderwaardigen wezens vergissing ondankbaar zuipen zuipt dommer inbrekers plunderaars rotzakken rotten rottig vuil vuile kwaad`)

/** Respect: a "not", "geen" or "nooit" beside it makes contempt of it. */
export const RESPECT =
  words(`respect rechten recht vertrouwen vertrouwd liefde leven plek plaats kans kansen gelijk gelijke gelijkwaardig gelijkwaardige normaal normale natuurlijk welkom waard waarde menselijk mens mensen goed goede leuk leuke aardig aardige lief lieve mooi mooie slim slimme
  intelligent intelligente geweldig geweldige fantastisch fantastische medelijden medeleven bescherming vrijheid stemrecht baan banen bestaansrecht bestaan bestaat thuis hoor horen hoort lof toekomst hulp begrip empathie waardevol waardevolle nuttig betrouwbaar toelaten toegelaten meedoen trouwen stemmen
  lesgeven voetballen adopteren werken deugen deugt nut eer waardigheid bewonderen moeten mogen accepteren geaccepteerd tolereren getolereerd uitstaan luchten verdragen dulden gerespecteerd respecteren vertegenwoordigd vrienden gelukkig bijdragen kunnen hou houd houden mag leiden serieus hebben verstand hersens meedraaien beslissen waarde normaals redden`)

/** Praise: beside a group it keeps a curse word from counting. */
export const PRAISE: ReadonlySet<string> = new Set(
  words(
    'geweldig geweldige fantastisch fantastische leuk leuke lief lieve mooi mooie prachtig prachtige slim slimme top tof toffe goed goede houd hou houden trots bewonder aardig aardige knap knappe sterk sterke gelukkig welkom respecteer steun verdienen held helden welkome briljant briljante inspirerend inspirerende',
  ),
)

/** Group first, then these: gone with them, less than us. Pairs of words that stand near each other. */
export const EXCLUDES: readonly (readonly [string, string])[] = [
  ['terug', 'land'], ['eigen', 'land'], ['ons', 'land'], ['land', 'uit'], ['land', 'verpesten'], ['moeten', 'weg'], ['moet', 'weg'], ['moeten', 'dood'], ['mogen', 'dood'], ['allemaal', 'dood'], ['verdienen', 'dood'], ['verdient', 'dood'], ['mag', 'dood'],
  ['achter', 'aanrecht'], ['aan', 'aanrecht'], ['in', 'keuken'], ['achter', 'fornuis'], ['pikken', 'banen'], ['pakken', 'banen'], ['stelen', 'banen'], ['pikken', 'baan'], ['pikken', 'huizen'], ['nemen', 'over'], ['wereld', 'zonder'], ['land', 'zonder'], ['beter', 'zonder'], ['klas', 'zonder'],
  ['minder', 'waard'], ['minder', 'mens'], ['geen', 'mensen'], ['last', 'van'], ['schuld', 'van'], ['verdienen', 'pijn'], ['verdienen', 'straf'], ['verdienen', 'slaag'], ['verdienen', 'klappen'], ['kogel', 'kop'], ['in', 'fik'], ['over', 'rijden'], ['zee', 'gooien'], ['boot', 'terug'],
  ['eigen', 'schuld'], ['kunnen', 'gestolen'], ['kunnen', 'rug'], ['aan', 'hekel'], ['schade', 'aan'], ['alleen', 'uitkering'], ['alleen', 'seks'], ['alleen', 'goed'], ['alleen', 'zichzelf'], ['alleen', 'ellende'], ['nemen', 'land'], ['kosten', 'geld'], ['leven', 'zak'], ['op', 'zak'], ['onze', 'kosten'], ['maken', 'kapot'],
  ['maken', 'stuk'], ['in', 'cel'], ['in', 'gevangenis'], ['achter', 'tralies'], ['aan', 'galg'], ['wereld', 'af'], ['van', 'af'], ['in', 'dierentuin'], ['op', 'brandstapel'], ['in', 'zee'], ['in', 'hel'], ['naar', 'hel'], ['tegen', 'muur'], ['minder', 'rechten'], ['minder', 'dan'], ['lager', 'dan'], ['te', 'veel'], ['komen', 'binnen'], ['in', 'inrichting'],
  ['plaats', 'kennen'], ['klaar', 'met'], ['zat', 'van'], ['ziek', 'van'], ['kunnen', 'niks'], ['kunnen', 'niets'], ['alleen', 'jongens'], ['alleen', 'mannen'], ['verboden', 'voor'], ['toegang', 'voor'], ['in', 'elkaar'], ['wilde', 'dat'], ['opgesloten', 'worden'], ['gesticht', 'in'],
] // prettier-ignore

/** Words that take back: a "not" of some sort. */
export const DENIALS: ReadonlySet<string> = new Set(
  words('niet geen nooit niemand nimmer nergens niks niets zonder noch nauwelijks weinig'),
)

/** Small words that stand glued to the others when someone leaves out spaces. */
export const GLUE = words(
  'ik wij we zij ze die dat de het een alle al en of is zijn ben bent was waren moet moeten mogen mag niet geen zo echt van voor in met kan kunnen horen hier jij je jullie vind vinden allemaal gewoon te aan op ons onze dit deze wil willen hebben heb heeft verdienen verdient wat waarom mensen',
)
