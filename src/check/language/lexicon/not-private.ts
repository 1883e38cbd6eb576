/** Capitals that are no private person: public figures, characters, places, firms, apps. Written from memory for this project. */
import { wordList as words } from '../word-list.ts'
const lines = (text: string): readonly string[] => text.split(/[,\n]/).map((name) => name.trim()).filter((name) => name !== '') // prettier-ignore

/** Full names of public, historical and invented people, plain. */
export const PUBLIC_PEOPLE: ReadonlySet<string> = new Set(
  lines(`anne frank, willem van oranje, willem alexander, koning willem, max verstappen, jos verstappen, sifan hassan, femke bol, virgil van dijk, memphis depay, frenkie de jong, johan cruijff, johan cruyff, wesley sneijder, arjen robben, robin van persie, daphne schippers, dafne schippers,
  lieke martens, vivianne miedema, kylian mbappe, cristiano ronaldo, lionel messi, erling haaland, lamine yamal, jude bellingham, cody gakpo, xavi simons, ronald koeman, louis van gaal, erik ten hag, arne slot, hakim ziyech, sofyan amrabat, achraf hakimi, mo salah, mohamed salah,
  taylor swift, billie eilish, ariana grande, justin bieber, ed sheeran, harry styles, sabrina carpenter, olivia rodrigo, dua lipa, bruno mars, michael jackson, elvis presley, bob marley, john lennon, freddie mercury, davina michelle, suzan freek, snelle, roxy dekker, maan de steenwinkel, marco borsato,
  guus meeuwis, andre hazes, frans duijts, nick simon, jan smit, ali b, lil kleine, emma heesters, duncan laurence, joost klein, claude kiambe, ilse delange, andre rieu, tiesto, martin garrix, armin van buuren, nienke plas, linda de mol, john de mol, johan derksen, wilfred genee, eva jinek, arjen lubach,
  donald trump, joe biden, barack obama, kamala harris, vladimir poetin, elon musk, jeff bezos, mark zuckerberg, bill gates, steve jobs, greta thunberg, malala yousafzai, nelson mandela, martin luther king, rosa parks, mahatma gandhi, moeder teresa, john f kennedy, winston churchill, adolf hitler, jozef stalin, karl marx,
  che guevara, mark rutte, geert wilders, frans timmermans, rob jetten, dick schoof, sigrid kaag, jesse klaver, caroline van der plas, pieter omtzigt, dilan yesilgoz, thierry baudet, femke halsema, ahmed aboutaleb, robbert dijkgraaf, eppo bruins, mariette paul, arie slob, ingrid van engelshoven, maxima zorreguieta,
  vincent van gogh, rembrandt van rijn, johannes vermeer, piet mondriaan, jheronimus bosch, jeroen bosch, frans hals, jan steen, leonardo da vinci, pablo picasso, frida kahlo, claude monet, andy warhol, johann sebastian bach, wolfgang amadeus mozart, albert einstein, isaac newton, marie curie, charles darwin, stephen hawking,
  galileo galilei, antoni van leeuwenhoek, christiaan huygens, aletta jacobs, michiel de ruyter, piet hein, jan van schaffelaar, johan de witt, johan van oldenbarnevelt, jan pieterszoon coen, anton de kom, karel de grote, christoffel columbus, marco polo, neil armstrong, andre kuipers, julius caesar, napoleon bonaparte,
  annie mg schmidt, annie m g schmidt, annie schmidt, roald dahl, paul van loon, jacques vriens, thea beckman, carry slee, francine oomen, mirjam oldenhave, max velthuijs, dick bruna, jan terlouw, astrid lindgren, guus kuijer, tonke dragt, jozua douglas, manon sikkel, harry mulisch, willem frederik hermans, gerard reve,
  multatuli, herman koch, tommy wieringa, arnon grunberg, jan wolkers, william shakespeare, jk rowling, j k rowling, john green, suzanne collins, rick riordan, jeff kinney, david walliams, anna woltz, marion bloem, lale gul, hella haasse, louis couperus, maria montessori, rudolf steiner, celestin freinet, helen parkhurst, peter petersen,
  harry potter, hermelien griffel, ron wemel, jip en janneke, pippi langkous, dikkie dik, pluk van de petteflet, bert en ernie, ot en sien, kees de jongen, pietje bell, dik trom, romeo en julia, adam en eva, jan klaassen, klaas vaak, jan modaal, jan en alleman, jan met de pet, suske en wiske, donald duck, mickey mouse, peter pan,
  peter parker, bruce wayne, tony stark, darth vader, luke skywalker, james bond, sherlock holmes, katniss everdeen, percy jackson, greg heffley, super mario, mario kart, mario bros, mario party, luigi mansion, lara croft, winnie de poeh, alice in wonderland, koning arthur, robin hood, sinterklaas, sint nicolaas, sint maarten, zwarte piet, jozef en maria, maria en jozef, maria magdalena, jezus christus, jan van galen, wilhelm tell,
  jan jansen, john doe, jan alleman, dolly parton, lady gaga, britney spears, kim kardashian, kanye west, travis scott, kendrick lamar, chris brown, post malone, enzo knol, dylan haegens, monica geuze, anna nooshin, nikkie de jager, kwebbelkop, ronnie flex, bram krikke, hugo de jonge, diederik gommers, jaap van dissel, albert heijn, johan cruijff arena`),
)

/** Single words that mean such a person, whatever stands around. */
export const PUBLIC_WORDS: ReadonlySet<string> = new Set(
  words(`rembrandt mozart beethoven shakespeare verstappen messi ronaldo mbappe haaland neymar einstein newton darwin picasso napoleon hitler stalin obama trump biden poetin zelensky wilders rutte omtzigt beyonce rihanna drake eminem shakira adele stromae kafka plato socrates aristoteles
  pythagoras euclides archimedes columbus luther calvijn erasmus spinoza mondriaan jezus boeddha allah god sinterklaas sint kerstman paashaas nijntje voldemort hermelien dumbledore gandalf frodo batman spiderman superman barbie pikachu sonic hulk zeus odysseus achilles
  cleopatra montessori jenaplan freinet vygotsky piaget maslow cruijff ziyech depay lewandowski salah yamal bellingham alcaraz djokovic nadal federer leclerc piastri poeh teletubbies peppa bumba`),
)

/** Months, days, feasts, languages, peoples, places, firms, apps and school words that people write with a capital. */
export const CAPITAL_WORDS: ReadonlySet<string> = new Set(
  words(`frans januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag kerst kerstmis pasen pinksteren hemelvaart koningsdag carnaval suikerfeest offerfeest ramadan eid divali halloween sint-maarten bevrijdingsdag valentijnsdag moederdag vaderdag
  nederland nederlands nederlandse nederlander engeland engels engelse frankrijk franse duitsland duits duitse spanje spaans spaanse italie italiaans italiaanse belgie belgisch belgische vlaams europa europees europese turkije turks turkse turk marokko marokkaans marokkaanse marokkaan suriname surinaams surinaamse polen pools poolse oekraine oekraiens oekraiense
  syrie syrisch syrische china chinees chinese amerika amerikaans amerikaanse afrika afrikaans afrikaanse azie aruba curacao ghana israel palestina gaza rusland russisch russische oostenrijk zwitserland latijn latijns grieks griekse grieken romeinen arabisch arabische fries friese friesland groningen drenthe overijssel gelderland utrecht noord-holland zuid-holland zeeland noord-brabant brabant limburg flevoland
  amsterdam rotterdam zwijndrecht dordrecht haag leiden delft gouda haarlem almere arnhem nijmegen eindhoven tilburg breda den-bosch maastricht enschede zwolle apeldoorn amersfoort leeuwarden assen emmen hoorn alkmaar zaandam hilversum lelystad middelburg goes roosendaal venlo heerlen helmond oss ede wageningen barendrecht ridderkerk papendrecht sliedrecht alblasserdam heerjansdam londen parijs berlijn rome barcelona madrid brussel antwerpen gent brugge praag wenen texel terschelling ameland vlieland
  efteling walibi duinrell artis blijdorp toverland slagharen nemo rijksmuseum naturalis ajax feyenoord psv az vitesse heerenveen sparta excelsior nac twente oranje champions league eredivisie
  instagram insta facebook snapchat snap tiktok whatsapp whats app youtube linkedin twitter x discord telegram signal teams zoom google meet classroom magister somtoday parnassys esis parro social schools schoudercom isy ouderportaal kwieb klasbord kahoot quizlet gynzy snappet squla basicpoort prowise junior einstein zermelo itslearning canvas moodle office word excel powerpoint outlook gmail hotmail icloud apple samsung iphone ipad android chromebook macbook netflix spotify roblox minecraft fortnite fifa brawl stars nintendo playstation xbox steam marktplaats vinted bol amazon ikea hema action jumbo lidl aldi plus ah albert heijn kruidvat etos gamma mcdonalds kfc dominos rabobank ing abn amro tikkie ideal paypal bitcoin chatgpt ai
  school basisschool college lyceum gymnasium mavo havo vwo vmbo mbo hbo atheneum scholengemeenschap montessorischool daltonschool jenaplan openbare christelijke katholieke stichting vereniging gemeente inspectie ggd avg mr or ouderraad medezeggenschapsraad leerlingenraad mt directie bestuur raad cito cito-toets iep rt ib bso po vo so slo duo ocw loket deelwijs cjg veilig thuis jeugdzorg politie wijkagent brandweer ns kindertelefoon
  nt2 wiskunde nederlands engels aardrijkskunde geschiedenis biologie scheikunde natuurkunde economie gym lo ckv maatschappijleer levensbeschouwing godsdienst informatica muziek handvaardigheid techniek rekenen taal spelling begrijpend lezen wereldorientatie
  b.v bv nv vof groetjes groeten groet mvg gr hallo hoi hey hi dag beste lieve geachte goedemorgen goedemiddag goedenavond ps nb fwd re let op vandaag morgen gisteren wie wat waar wanneer hoe waarom ja nee ok oke maar en dus want omdat zodat toen dan als het de een die dat deze dit ik jij je u hij zij ze wij we jullie mijn jouw zijn haar onze ons hun er hier daar volgens namens vanaf sinds tijdens tot voor na met zonder bij aan van uit over onder naast achter
  welkom gefeliciteerd proficiat bedankt dank dankjewel sorry helaas graag fijn leuk mooi prachtig super top trots yes wauw wow haha lol omg ouders ouder leerlingen leerling collega collegas team klas groep juf meester mevrouw meneer heer docent leraar directeur rector mentor conrector papa mama opa oma iedereen iemand niemand allemaal alle veel weer nog ook zo heel erg echt eens even alleen samen
  kerstvakantie herfstvakantie meivakantie zomervakantie voorjaarsvakantie eindmusical musical schoolkamp kamp schoolreis sportdag open excursie studiedag ouderavond rapport advies toets examen tentamen proefwerk so huiswerk rooster lokaal aula gymzaal kantine bibliotheek gang plein schoolplein
  oud nieuw nieuwe grote kleine eerste tweede derde vierde dr drs ir prof mw mevr mvr dhr hr jr sr nederlandstalig boomer gen dm dms story stories reel reels post app appje appgroep groepsapp mail link site foto fotos filmpje video livestream live maps`),
)

/** What stands just before a name that is no private person's: books, royals, animals, buildings, ships, firms. */
export const NOT_PRIVATE_BEFORE: ReadonlySet<string> = new Set(
  words(`koning koningin prins prinses keizer keizerin president minister staatssecretaris wethouder burgemeester premier paus profeet heilige god sint zanger zangeres rapper acteur actrice schrijver schrijfster auteur dichter schilder kunstenaar componist filosoof natuurkundige wiskundige wetenschapper voetballer coureur presentator presentatrice youtuber influencer tiktokker dj artiest band popster
  hond hondje kat kater kitten puppy poes poesje cavia'tje caviaatje konijn konijntje hamster cavia paard pony hengst merrie kip haan goudvis vogel parkiet papegaai schildpad rat knuffel knuffelbeer klassenpop handpop pop robot schip boot veerboot rondvaartboot cruiseschip basisschool obs cbs rkbs pcbs college lyceum museum stadion theater hotel cafe restaurant bakkerij slagerij slager kapsalon garage firma winkel supermarkt boekhandel notariskantoor advocatenkantoor makelaar makelaardij ijssalon snackbar autobedrijf rijschool manege apotheek uitgeverij stichting fonds orkaan operatie wet methode serie film boek musical personage hoofdpersoon stripheld superheld`),
)

/** What stands just behind such a name. */
export const NOT_PRIVATE_AFTER: ReadonlySet<string> = new Set(
  words(
    `college lyceum school gymnasium mavo scholengemeenschap museum hogeschool universiteit stichting straat laan weg plein park stadion arena cup toernooi prijs award ziekenhuis tunnel brug bv b.v nv vof fonds huis kliniek theater bibliotheek academie basisschool daltonschool montessorischool huisje toren kerk kade gracht singel hotel festival store shop makelaardij bouw transport groep advies notarissen advocaten bakkerij schilderwerken installatie tour kazerne station plantsoen zaal lokaal hof`,
  ),
)

/** Phrases before a name that make it the subject of school work or fame; each the plain words just before it. */
export const FAME_BEFORE: readonly RegExp[] = [
  /(?:boek|boeken|roman|gedicht|gedichten|dichtbundel|verhaal|verhalen|lied|liedje|liedjes|nummer|song|album|muziek|concert|schilderij|schilderijen|film|films|stelling|theorie|leven|dood|biografie|dagboek|quote|citaat|avonturen|sprookjes?) (?:van|door)$/,
  /(?:spreekbeurt|werkstuk|les|lessen|presentatie|documentaire|boek|film|serie|filmpje|musical|podcast|project|biografie|hoofdstuk|podcastserie) (?:over|met)$/,
  /(?:geschreven|geschilderd|gezongen|gecomponeerd|geregisseerd|uitgevonden) door$/,
  /(?:fan|tijd|eeuw|tijdperk) van$/,
]

/** Words before a name of somebody real: with one of these an unknown capital is a name too. */
export const PERSON_BEFORE: ReadonlySet<string> = new Set(
  words(`leerling leerlinge leerlingen zoon zoontje dochter dochtertje kind kleinkind broer broertje zus zusje neef neefje nicht nichtje vriend vriendin vriendje vriendinnetje klasgenoot klasgenote klasgenootje meisje jongen moeder mama vader papa oma opa tante oom buurman buurvrouw buurjongen buurmeisje collega mentor mentrix conrector teamleider concierge stagiair stagiaire invaller invalster vervanger coach trainer docent docente leraar lerares leerkracht onderwijsassistent onderwijsassistente
  directeur directrice rector brugklasser kleuter jarige student studente ouder verzorger familie fam gezin begeleider begeleidster jongetje leerlingnaam naam heet hulpouder klassenouder leesouder luizenmoeder klassenmoeder oppas buddy maatje brugpieper assistent assistente genaamd alias bijnaam ene zekere`),
)

/** Titles: the name behind them is a name, even when it is an ordinary word with a capital. */
export const TITLES: ReadonlySet<string> = new Set(
  words(
    `juf juffrouw jufs meester mevrouw meneer mijnheer mw mevr mvr dhr hr heer dr drs ir ing prof mr mrs miss sir frau monsieur madame familie fam tante oom opa oma coach`,
  ),
)

/** Endings of streets, schools and such, joined to a name. */
export const PLACE_ENDING =
  /(?:straat|laan|plein|gracht|steeg|singel|plantsoen|school|schole|college|lyceum|gymnasium|stadion|museum|park|brug|ziekenhuis|vakantie|feest|toernooi|cup|prijs|methode|toets|kerk|zaal|hal|tunnel|boulevard|dreef|weg)s?$/
