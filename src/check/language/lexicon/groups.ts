/** Groups that the law protects, as Dutch names them: by origin, faith, skin, sex, orientation, disability. Written for this project. */
import { wordList as words } from '../word-list.ts'

/** Names of groups that are clear by themselves. */
export const GROUPS =
  words(`moslim moslims moslima moslima's moslimas islamiet islamieten islamitische joden jood jodin joods joodse christenen christen katholieken protestanten hindoe hindoes
  hindoe's boeddhisten sikhs gelovigen atheisten jehova's marokkaan marokkanen marokkaans marokkaanse marokkaantje marokkaantjes turk turken turks turkse turkje surinamer surinamers surinaamse antilliaan
  antillianen antilliaanse afrikaan afrikanen afrikaanse somalier somaliers somalische eritreeer eritreeers syrier syriers syrische irakees irakezen iraniers afghaan afghanen pool polen poolse roemeen
  roemenen bulgaar bulgaren oekrainer oekrainers rus russen russische chinees chinezen chinese aziaat aziaten aziatische indonesiers molukker molukkers indiers pakistaan pakistanen koerd koerden
  arabier arabieren arabische roma sinti woonwagenbewoners allochtoon allochtonen immigrant immigranten migrant migranten vluchteling vluchtelingen asielzoeker asielzoekers buitenlander buitenlanders
  roemeense bulgaarse oekraiense eritrese afghaanse irakese iraanse oost-europese molukse koerdische palestijnse israelische pakistaanse arabieren statushouder statushouders illegalen nieuwkomers vreemdelingen zwarten zwartjes gekleurden blanken kleurlingen homo homo's homos homoseksueel homoseksuele homoseksuelen homofiel gay gays lesbienne lesbiennes lesbisch lesbische
  lesbi lesbo's biseksueel biseksuelen bi's transgender transgenders transgenderpersonen transvrouw transvrouwen transman transmannen transpersoon transpersonen transseksueel transseksuelen transjongeren translui transmensen trans
  queer queers non-binair non-binaire nonbinair lhbti lhbti'ers lhbtiers lhbtq lhbt'ers lgbt lgbtq lgbtq'ers dragqueens regenboogmensen gehandicapt gehandicapte gehandicapten invalide invaliden mindervalide mindervaliden doven
  blinden dove slechtzienden rolstoelers rolstoelgebruikers autisten autist autistische verlamden downers downie downies down-kinderen verstandelijk-beperkten israeliers palestijn palestijnen hoofddoek hoofddoekje hoofddoeken hoofddoekjes keppeltje boerka boerka's tunesiers
  algerijnen ghanezen nigerianen ethiopiers vietnamezen thai filipijnen japanners koreanen mexicanen latino's zuid-amerikanen oosteuropeanen oost-europeanen belgen duitsers italianen spanjaarden grieken portugezen moslimmeisjes moslimjongens`)

/** Groups whose names stand in any message: they only count where all of them are meant. */
export const EVERYDAY_GROUPS = words(
  'vrouwen vrouw meisjes meiden meisje mannen jongens dames wijven wijf meid man jongen',
)

/** Words that are contempt of a group by themselves. */
export const SLURS =
  words(`neger negers negerin negertje negertjes nikker nikkers zwartjoekel zwartjoekels roetmop roetmoppen bosneger bosnegers koelie koelies geitenneuker geitenneukers kamelenneuker kamelenneukers mocro
  theedoek theedoeken kopvod kopvodden kopvoddenbijter haatbaard haatbaarden zandneger zandnegers spleetoog spleetogen spleetoogje pinda-chinees pindachinees rijstvreter rijstvreters babi-pangang poepchinees loempia-vreter jodenstreek
  jodenstreken rotjood kutjood smous smousen flikker flikkers nicht nichten poot mietje mietjes kontneuker kontneukers anusridder reetneuker reetneukers bruinwerker bruinwerkers rugridder poephomo vuilehomo kankerhomo kutlesbo potteus pot potten manwijf
  manwijven shemale shemales tranny trannies trannie travo ombouwer ombouwers mongool mongolen mongooltje mongooltjes mongol debiel debielen spast spasten kreupele kreupelen mankepoot invalidekut retard retards achterlijke achterlijken
  gelukszoeker gelukszoekers zigeuner zigeuners medelander medelanders kutmarokkaan kutmarokkanen rotmarokkaan kutturk kutturken kankerturk kankermarokkaan kankermarokkanen kutbuitenlander kutbuitenlanders kankerbuitenlanders kankerneger kankernegers kankerjood kankerjoden
  kutmoslim kutmoslims kankermoslim kankermoslims kuthomo kuthomo's rothomo vieze-homo kutpool kutpolen rotpool kutaziaat kutchinees kutneger kutnegers kuttrans kutvrouwen kutwijven kutallochtoon kutallochtonen nigger niggers nigga niggas faggot faggots fag fags dyke dykes chink chinks
  paki paki's kaaskop huidskleur-aap zwartkop zwartkoppen bontkraag bontkraagjes woestijnrat woestijnratten bananenvreter aapneger snolletje sletten hoeren lesbo lesbo's kutkankerhomo theemuts transeltje`)

/** Slurs that are also an ordinary word, or common abuse without a group in mind. */
export const LOOSE_SLURS: ReadonlySet<string> = new Set(
  words(
    'mietje mietjes nicht nichten pot potten poot mocro theedoek theedoeken debiel debielen flikker mongool mongolen mongol mongooltje spast spasten retard retards achterlijke achterlijken sletten hoeren kaaskop theemuts snolletje smous kreupele zigeuner zigeuners theedoek bontkraag',
  ),
)

/** Before a plain noun of people, these make it a group: "zwarte mensen", "mensen met een beperking". */
export const GROUP_ADJECTIVES = words(
  'zwarte donkere gekleurde bruine buitenlandse homoseksuele lesbische gehandicapte transgender trans joodse islamitische moslim autistische invalide dove blinde gay queer biseksuele allochtone marokkaanse turkse poolse chinese afrikaanse surinaamse antilliaanse aziatische arabische syrische blanke witte gele',
)
export const PEOPLE = words(
  'mensen mens personen persoon kinderen kind man mannen vrouw vrouwen meisje meisjes jongen jongens leerlingen leerling lui types gasten collega collegas gezinnen gezin families familie stellen jongeren stelletjes ouders volk meiden',
)
