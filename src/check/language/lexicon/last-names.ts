/** Family names, in plain letters: written from memory for this project. Those that are ordinary words too stand apart. */
import { wordList as words } from '../word-list.ts'

/** Clear family names: with a capital they are a name without more. */
export const LAST_NAMES: ReadonlySet<string> = new Set(
  words(`jansen janssen jansens hendriks hendriksen willems willemsen pietersen petersen pieters peeters peters jacobs jacobsen martens maas vermeulen verhoeven verbeek
  schouten dekkers dekker hoekstra hofstra dijkstra postma wiersma zijlstra veenstra boersma bouma bosma hiemstra feenstra terpstra miedema hoogeveen hoogendoorn schippers schipper wouters evers gerritsen gerrits
  driessen peeters scholten scholte huisman koster kosters kuipers kuiper brouwers lammers reijnders timmermans timmerman mulder mulders molenaar veldman veldhuis veldhuizen nijhuis nijland wolters wolterink
  hulshof bosman blom bloemen vogels vogel sanders simons smits smit smeets smulders goossens claassen klaassen claessens dirksen derksen hermans hermsen theunissen teunissen thijssen mathijssen cornelissen nelissen
  leenders geurts gielen franken arts verhagen verhaar verkerk verschuren verschoor versluis vermeer vermaat verweij verhulst verstraten verstraete verbruggen verbruggen verdonk vergeer vink vinke vonk visser vissers visscher
  kramer kramers kroon kroes kroeze kok kokken kolk kooij kooijman kooistra koopman koopmans kosterman krol kuijpers kuiters laan langeveld lankhorst leeuwenburg lokhorst loos lubbers luiten luijten maassen meijer meijers meyer meijerink
  meulenbelt middelkoop mooij moerman muller nieuwenhuis nieuwenhuizen noordhoek oosterhuis oosterhof oostveen oudshoorn overbeek overdijk peereboom pereboom pronk rademaker rademakers reitsma reinders riemersma rietveld rijken roelofs roelofsen romeijn
  rozema rutten ruiter ruijter schaap schaafsma schellekens schmidt schoenmaker schoenmakers scholtens schra schreuder schreurs schrijver schut sikkema slager slot sluis snijder snijders spaans spijker spruijt staal stam steenbergen stienstra stolk straatman
  swart swinkels sytsma tacken tiemens tiemersma tol tromp tuinstra uitterhoeve valk veen veenman veldkamp venema versteeg vis vlieger vrolijk vroom wagenaar walstra wassenaar weijers wesseling wessels westerhof westra wierda wieringa wijnands wilms witteveen
  wolfs wolff woudstra zandstra zeeman zwart zwiers zuidema zoutendijk abbink ahlers alberts albers albertsen andela andriessen antonissen baars backer bakema balk bartels beekman beekhuis beekmans beerens benthem bergsma bergman berendsen berends beukema biemans bierens
  bijl bijlsma boer boerma boelens bogaards bogaerts boonstra borst boschman boukema braam braat brands brandsma bruins bruinsma brinkman brinkhuis broekhuis broekhuizen broekman buijs buitenhuis burgers coenen coolen crijns daamen damen daniels
  dijkhuis dijkman dikken doesburg doorn douma douwes drent driesen drost duijn duivenvoorde ebbers eerden eijk eising elbers elzinga engelen ensink everts faber feijen flapper fokkema fokkens franssen gerards giesen gommers goudsmit graafland greven grootenboer
  haaksma haan haarsma hageman hagen hartman hartog hazenberg heemskerk heeren heijnen heikens heinen hekman helmers hemmes hertog heuvelman hilbers hillen hoeksema hoeven hofman hofstede hogenboom holleman holtrop hooft hoogland hoppe houtman hovestad huijsmans hummel
  idema jager jongsma joosten jonker jonkers kamphuis kamps kapitein kempers kerkhof kersten ketelaar kieft kleijn klijn klomp kloosterman kloosterboer knol koenders koers koks kool koole korteweg kouwenhoven kraaijeveld kranenburg krijger kroezen kuik kunst
  lamers lammertink leemhuis leferink leijten lensink lieftink linssen looijen loman luijendijk lutgers maat manders marsman meertens meeuwsen meinders menting mertens mensink michels mink mijnster naber neijenhuis niemeijer nijboer nijkamp noordam
  oomen oomens olthof oldenburg olsthoorn oosting oostrom otten otter paalman palsma passier pathuis peelen peerdeman peetoom pelgrim pennings pijnenburg plas plomp ploeg poelman polman poortman poppema pouwels put quist raaijmakers reijnen renkema reuvers ridderhof
  riksen ritsema roeleveld roest romkema rooijakkers roosendaal rosier rougoor roozendaal ruijs sijtsma sijbrandij slagter sloot smid snoek soeters soons spaan speelman spoelstra spronk steenbeek stegeman stevens stoffels streefkerk struik sturm stuivenberg swaans swagerman
  tanis tempelman termeer theeuwes thomassen tijssen timmer timmers toering tuinman tuin uijl uiterwijk ummels veerman velthuis vennink verburg verduin verheij verheijen verhoef verkaik verkuijl vermeij verploegen verwoerd vierhout vissinga vlaming voerman vogelzang volkers vreeken
  wagter walraven warmerdam weerd weijman wender wensink werkman westerman weterings wezenbeek wichers wiegers wijma wijngaarden wildschut willemse witjes woltjer woudenberg wouda zaal zanting zegers zeilstra zondervan zonneveld zuurbier zwaan zwanenburg zwier
  amrani alaoui elamrani bouali boulahrouz bouzian benali benhaddou benhamou benyahia bensalah benchikh boudaoud bouchaara bouazza bouhlal boutahar haddad haddou hammouti idrissi kaddouri lahlou mansouri mansour mokhtari moussaoui naciri ouali ouahbi ouarrak ouchen rachidi saidi tahiri talbi yaakoubi yousfi zerouali ziani ziyech
  aydin yilmaz yildiz yildirim kaya demir celik sahin ozturk arslan aslan dogan kilic cetin kara koc kurt ozdemir simsek polat ozkan korkmaz cakir erdogan bulut keskin gunes aksoy karaca kaplan acar tekin toprak turan unal uysal yavuz yuksel akbulut akin altun ates avci aktas bayrak bozkurt coskun durmaz duman ekinci
  ramdin ramlal ramkisoen ramnath ramdhani jagroep jharap soekhoe sital mangal mahabir bhagwandin biharie kalloe kanhai kishoen oemrawsingh ramautar sewnath tewarie baldew gopal jadnanansing paltoe patel sharma singh khan kumar pinas tjin asin kenswil doornkamp blijd karijosentono wongsodikromo kasanwidjojo soemodihardjo martosatiman
  pengel wijdenbosch vreden zeefuik amatdjais isenia maduro rosaria croes thiel geerman wever winklaar schoop curiel cijntje leito sambo pieternella
  kowalski kowalska nowak wisniewski wisniewska wojcik kaminski kaminska lewandowski lewandowska zielinski zielinska szymanski szymanska wozniak dabrowski dabrowska kozlowski kozlowska jankowski jankowska mazur krawczyk piotrowski grabowski pawlowski michalski zajac krol wieczorek nowakowska
  shevchenko kovalenko bondarenko tkachenko kravchenko oliynyk koval kovalchuk boyko shevchuk polishchuk bondar melnyk savchenko petrenko ivanenko moroz lysenko rudenko marchenko ivanov ivanova petrov petrova popescu ionescu popa dumitru
  alhassan alahmad alali almasri alsayed alkhatib alnajjar khoury kassab darwish hamdan barakat sabbagh aboud nguyen tran pham huynh hoang phan chan wong cheung leung kwok lam ng lau zhou huang zhao liu chen zhang wang xu yang
  mensah owusu boateng asante appiah osei agyeman addo acheampong amoako ofori antwi opoku bonsu sarpong gyasi tesfay ghebremedhin haile berhane kidane gebre habtemariam abdi warsame jama
  silva santos ferreira pereira oliveira costa rodrigues martins fernandes gonzalez rodriguez martinez garcia lopez hernandez perez sanchez ramirez torres rossi bianchi russo ferrari esposito smith johnson williams brown jones miller davis wilson taylor thompson robinson
  ahmadi mohammadi hosseini karimi rezai rahimi noori nazari sultani hashimi rasuli amiri jafari haidari sadat akbari sharifi azizi faizi popal`),
)

/** Family names that are ordinary words too: only with a first name, initials, a title or a particle before them. */
export const LAST_NOUNS: ReadonlySet<string> = new Set(
  words(`bakker berg beek bos bosch boer brink bruin bruijn brouwer broek bloem boom bron dam dijk dok engel graaf groot groen haas haan hart hamer heer hoek hof hoek horst heuvel jong jonge jager kamp kant kroon klein klerk keizer koning kuil kok
  kort kruis kuiper laar lang lange leeuw linden loon loop maan meer meester mol molen munnik nes oever ouden pas paauw prins post poort raad ridder ruiter rijn roos rooij rooy ruiter schaap schoen schipper smit slot spek spoel stam steen sterk ster tak veld vries visser vliet vos vogel vis vrede wal
  wit witte wolf water weg werf wijk wind winter zand zee zomer zwart zwaan zon vrij vroeg waal ven velde vuur molenaar timmer slager bergh berge bree bock beer beest bie burg plas put pol poel pauw peer peereboom wagen wiel zanden zwaluw abbas duin eik els es linde noord oost west zuid hout hooft maas stok tuin toren visch vlam
  leeuwen dongen doorn gelder ginkel hees kessel kampen keulen dalen driel eck ommen rossum schaik scherpenzeel soest straten uden vught wijngaarden zanten zuilen bergen bruggen eijk aalst asselt ark bemmel doesburg essen beers oort oorschot rooyen rijswijk veen vuuren wageningen wieringen zon zeijl zijl brakel breukelen buuren deursen dijck duijn duyn es gils haren ham heck hemert hoeve houten houdt houwelingen lierop linge loo meurs mierlo mook nistelrooij oers putten rhijn roon sluis someren tilburg tol velzen voorst wal walraven werkhoven wessel weelden winden zandvoort oranje
  dekker jonker mulder korte oude rode blauw rood geest heide hul hoeven heijden heyden eijnden sande meij meulen pluijm putten schoot steeg velden vegt voort vloed wouw zandt berkel akker kerk kolk lee ark ham`),
)

/** What may stand between first and last name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  words(
    `van de der den het 't ter ten te von zu la le du da dos di del della el al ben bin ibn ait abu abou op in ten vande vander vd 's d'`,
  ),
)

/** Particles that only stand inside a name when a capital follows a first name. */
const ENDINGS =
  /(?:sma|stra|inga|enga|ema|sen|ssen|mans|ink|huis|huizen|veld|hoven|kamp|meijer|oglu|ski|ska|enko|chuk|ovic|yan|wala|singh)$/

/** Does an unknown word have the shape of a Dutch, Frisian, Slavic or Turkish family name? */
export function looksLikeLastName(form: string): boolean {
  return form.length > 5 && ENDINGS.test(form)
}
