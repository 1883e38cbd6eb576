/** Abusive words, by how hard they hit. Written for this project from knowledge of the language. Small plain letters. */
import { wordList as words } from '../word-list.ts'

/** Curses and illnesses that Dutch puts before a noun to make it hurt. */
const HEADS = words(
  'kanker kenker kk kkr tering tyfus tiefus kut klote rot pest pokke pleuris hoeren kolere stront schijt lul gore fakking',
)

/** What such a head stands before when it hits a person. */
const TAILS =
  words(`lijer lijers leier leiers wijf wijven hoer hoeren zak zakken kop koppen hond honden mongool mongolen jong vent joch jongen gast
  jood joden homo homos nicht flikker trut trutten bitch leraar lerares leraren docent docente docenten juf juffen juffrouw meester mentor directeur
  directrice rector conrector concierge slet sletten teef teven aap apen debiel idioot smoel volk collega team schoft smeerlap varken varkens
  dikzak loser nerd klootzak moeder vader familie klas groep`)

/** Words so made that say something else, or that mostly stand in a complaint about abuse. */
const NOT_ABUSE = new Set(
  words(
    'pestkop pestkoppen pesthond rotgroep rotklas kutklas kutgroep kuthond kankerfamilie kankermoeder kankervader pestgroep pestklas',
  ),
)

const CURSED = HEADS.flatMap((head) => TAILS.flatMap((tail) => [head + tail, `${head}-${tail}`])).filter(
  (word) => !NOT_ABUSE.has(word),
)

/** Nouns that hardly mean anything but abuse. */
const HARD =
  words(`hoerenzoon hoerenkind hoerenjong hoeri sloerie snol slettebak slet sletten sletje sletjes klootzak klootzakken klootviool
  lulhannes eikelbijter trut trutten trutje kuttenkop bitch bitches biatch teef teven takkewijf takkenwijf rotwijf viswijf zeikwijf wijven mongool
  mongolen mongooltje mongol debielen imbeciel imbecielen randdebiel halvegare zwakzinnige retard retards retarded spast spasten stinkhoer
  smeerlap smeerlappen viezerik viezeriken viespeuk viespeuken smeerpijp griezel mafkees mafkezen mafketel malloot malloten sukkel sukkels
  sukkeltje oelewapper oetlul droplul boerenlul slapjanus slappeling lafbek mietje mietjes watje watjes janet looser faalhaas mislukkeling
  mislukkelingen nietsnut nietsnutten prutser prutsers flapdrol strontzak hondenlul zakkenwasser etterbak etterbakje rotzak rotzakken rotkind
  rotkop schoft schoften ploert gluiperd gluiperds slijmbal slijmjurk matennaaier dikzak dikzakken vetzak vetzakken vetklep dikkerd
  papzak papzakken lelijkerd lelijkerds misbaksel misbaksels gedrocht gedrochten uilskuiken domkop domkoppen dombo stommeling stommelingen
  leeghoofd sufferd sufferds kwibus minkukel minkukels nitwit nitwits hufter hufters asootje schorriemorrie gajes schorem
  aansteller aandachtshoer aandachtsgeil attentionwhore whore slut cunt motherfucker asshole dickhead dumbass incel zeikerd
  stumper stakker kontlikker kontenlikker reetlikker hielenlikker vuilak vuillak zielepoot mafkikker proleet lomperik
  kinkel schijtlijster schijtlaars schijterd kneusje kneuzen pisnicht kutkind kutkinderen klotekind rotkinderen hersendode
  klojo klojos zielenpoot zielenpoten debieltje moddervette hoerenloper hoerenkop
  kletsmajoor sneuneus trutje trutten bimbo bimbos kankertje pijper zuigwijf schijtwijf`)

/** Nouns that mean abuse when a person is called so, and else something ordinary. */
export const SOFT_ABUSE =
  words(`hoer hoeren lul lullen eikel eikels wijf kreng krengen doos muts nul rat ratten rattenkop varken varkens zeug koe geit ezel ezels
  aap apen apenkop pad monster monsters olifant walrus nijlpaard heks heksen draak skelet afval vuilnis vuilniszak stront drol drollen pauper paupers
  parasiet parasieten kneus donder slang slangen mafklapper zwerver trol kakkerlak kakkerlakken ongedierte verrader verraders leugenaar leugenaars bedrieger oplichter hypocriet hypocrieten
  schurk schurken pussy simp streber strebers betweter slijmer slijmers tuig uitschot aso asos tokkie tokkies freak freaks debiel idioot idioten
  achterlijke lafaard lafaards loser losers nerd nerds noob noobs kwal kwallen snitch janker huilebalk huilebaby kakker gek gekken
  dommerd stommerd dommie egoist egoisten egotripper narcist psychopaat psycho engerd engerds creep creeps pervert engnek kluns knuppel
  gans kip kippenkop baby kleuter clown clowns faalaap grapjas flop fail bedelaar geval figuur vetvlek spekkie tonnetje bolle potvis
  dwerg reus giraffe lat bonenstaak mummie zombie barbaar etter etters klikspaan meeloper meelopers nepperd aandachtstrekker dictator nazi`)

/** Adjectives that are an insult when a person is called so. */
export const LOW =
  words(`dom domme stom stomme lelijk lelijke foeilelijk spuuglelijk oerdom oerstom oliedom dik dikke moddervet vet achterlijk achterlijke debiel debiele idioot idiote
  gestoord gestoorde ziek zieke ziekelijk gek gekke geschift knettergek zielig zielige sneu sneue triest trieste waardeloos waardeloze nutteloos nutteloze kansloos
  kansloze walgelijk walgelijke smerig smerige vies vieze ranzig ranzige goor gore stinkend onnozel onnozele incompetent incompetente onbekwaam onbekwame
  hersenloos hersenloze hersendood laf laffe hypocriet hypocriete nep fake achterbaks achterbakse gluiperig gluiperige schijnheilig schijnheilige irritant
  irritante asociaal asociale lomp lompe bot arrogant arrogante verwaand verwaande egoistisch egoistische hol holle belachelijk belachelijke
  lachwekkend gemeen gemene vals valse goedkoop goedkope hoerig hoerige sletterig sletterige zwak zwakke slap kinderachtig kinderachtige mislukt mislukte
  verrot verrotte verknipt verknipte verwend verwende spastisch spastische kreupel lui luie onbetrouwbaar kut ruk bagger idioot lamlendig
  mongools mongoolse afgrijselijk afstotelijk afzichtelijk misselijkmakend weerzinwekkend onbeschoft onbeschofte minderwaardig minderwaardige ongewenst
  slettig pathetic pathetisch ugly cringe zum wack kkdom kkdik kklelijk kankerdom kankerlelijk kankerdik teringdom teringlelijk kutlelijk ongeschikt talentloos smakeloos onuitstaanbaar onuitstaanbare`)

/** Adjectives that before a noun of abuse, or alone to somebody, leave no doubt. */
export const VILE =
  words(`vuile vieze stomme domme lelijke dikke vette laffe zielige verknipte smerige gore verwende arrogante incompetente luie onnozele kinderachtige
  hypocriete valse gluiperige achterlijke debiele hersenloze walgelijke ranzige stinkende waardeloze kansloze gestoorde schijnheilige achterbakse
  idiote kale kk kkr kanker kankere tering tyfus kut fucking fakking fking mislukte irritante vuilste domste lelijkste grootste`)

/** Nouns that are abuse by themselves, those with a curse before them too. */
export const ABUSE: readonly string[] = [...HARD, ...CURSED]
