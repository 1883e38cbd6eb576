/**
 * First names that are heard in Dutch schools, in plain letters: written from memory for this project, by where families come from.
 * Names that are ordinary words too stand apart: they need more than a capital.
 */
import { wordList as words } from '../word-list.ts'

const DUTCH = `
  aad aafke aagje aaltje aart abel abe adriaan adriana adrie aimee alexander alexandra alex alexia alida alijd alwin amalia amelie amy
  andre andrea andreas andries angela angelique anique anita anja anjo anke ankie anna annabel anne anneke annelies annelieke annelot
  annemarie annemiek annemieke annemijn annet annette annick annie annika anniek anouk anoek ans antje anton antonie antoinette
  antonia arend ariane arianne arie arjan arjen armand arno arnoud arnold arthur astrid auke axel babette babs barbara barend bart bartje
  bastiaan bauke beatrijs beatrix bella benjamin bente benthe berber berend bernadette bernard bert berta bertine bertus betty bianca
  bibi birgit bjorn boaz bobbie bonnie boudewijn boris bram branco brecht bregje brenda brian brigitte britt brit bruno caitlin camiel
  camille carel carina carla carlijn carlo carmen carola carolien carolina caroline casper caspar cato catharina cathelijne cecile
  cecilia celine charlene charlie charlotte chantal chiel chloe chris christa christel christiaan christian christien christina christine
  christoffel cindy claire claudia clemens cobi coen colette collin conny constantijn coosje cora corine corne corneel cornelis cornelia
  corrie cynthia cyriel daan daniel danielle danique danny daphne dario david davy debbie debby denise dennis derk desi diana diane dianne
  diede diederik diego dieke dieuwertje dineke dion dirk dirkje ditte djenna djoeke djuna dominique donny doortje dorien doris dorothee
  douwe duco dunja dylan eddy edgar edith eduard edward edwin eefje eelco eelke egbert elaine eleonora elias elin eline elisa elisabeth
  elise  ella elle ellen elles ellis elodie els elsa elsbeth elske elvira elze emiel emile emilia emilie emily emma emmy eric erica erik
  erika ernst erwin esmee esmeralda estelle esther ethan eugenie eva evelien eveline evelyn evert evi evy ewout fabian fabienne faas
  fedde feike felicia felix femke fenna fenne fenno ferdi ferdinand fieke filip fien frans faith finn finley fiona fleurtje fleur flip floortje flor
  floris florian frans francien francis francisca franka frankie fransje fred freddie frederik frederique freek frida friso frits gabriel
  gabriella gaby geert geertje geertruida gerald gerard gerben gerda gerdien gerrie gerrit gerrit-jan gert gertjan gert-jan gertrude
  giel gijs gijsbert gilles gina ginny giovanni gisela guido guusje guus hanna hannah hanne hanneke hannelore hannie hannes harm harma
  harmen harold harrie harry hedwig heidi hein heleen helen helena helga hella hendrik hendrika hendrikje henk henkjan henk-jan hennie
  henny henriette henrik herman hermien hester hettie hetty hidde hilda hilde hille huib huibert hubert hugo ida ilja ilona ilse imke
  imre ine ineke inez inga inge ingeborg ingmar ingrid irene iris irma irmgard isa isaac isabel isabella isabelle isis ivar ivo ivonne
  jaap jaapjan jac jacco jacob jacoba jacqueline jacques jaimy jake jan-willem janwillem jan-peter jana janine janita janna janne
  janneke jannes jannet jannie jannetje jannick jannis jans jantine janus jard jarno jasmijn jasper jayden jaylen jaylinn jean jeanet
  jeanette jeanine jeffrey jelle jelmer jenna jenneke jennifer jenny jeremy jeroen jerry jesper jesse jessica jessie jesslyn jette jibbe
  jikke jill jilles jim jimmy jinte jip jits joachim joan joanne jochem jochen joeke joel joep joeri joey johan johanna johannes john
  johnny jolanda jolande jolanthe jolein jolien jolijn jolanda jonas jonathan jonna joost joppe jora jordy jorian joris jorien jorik jorinde
  jorn jorrit jort jos jose josefien josephine joshua josien josje josine josse jouke joyce jozef judith jules julia julian juliana julie
  julien juliette julius jurgen juriaan jurjen jurre justin justine jurriaan jytte kai kaj kamiel karel karen karianne karijn karin karina
  karlijn karl kars kasper katelijne katinka kathleen katja katrien keano kees keesjan kelly kelvin kenneth kevin kiki kick kimberley kimberly
  kirsten kjell klaas klaasje klaartje klara koen koenraad koos kornelis kristel kristiaan kristian kristien kristina kyan kyara kylian laetitia
  lana lara lars larissa laura laurens laurent laurien lauren leah leander leanne lea leen leendert lenie lenn lena leo leon leona
  leonie leonoor leontien leroy levi levy lex lexie lia liam lian lianne lidewij lidia lidy liedeke lieke liekie lielle liesbeth lieselot liesje
  lieske lieuwe lieuwke lilian lilly lily linda linde linn linsey lionel lisa lisanne lisette lise livia lize lizzy lobke lodewijk
  lois loek lonneke loek lola lorenzo loretta lotje lotta lotte lottie louis louisa louise lowie luc luca lucas lucia lucie lucien lucy
  ludo luit luka lukas luuk luus lydia lynn lynne lysanne maaike maaikje maartje maarten maarten-jan machteld madelief madelon madeleine maik mailin
  maike maja manon manou marcel marcella marco marcus marga margo margot margreet margriet margret maria mariam marian marianne
  marieke mariel marielle marie mariet mariette marije marijke marijn marijne marijse marika marilene marilou marin marina marinka marinus mario
  marion marisa marise mariska marissa marit marith marja marjan marjo marjolein marjolijn marjon marleen marlene marlies marlijn
  marlies marlon marloes marlou marnix marsha mart marte martha martijn martin martina martine marty mathijs mathilde mats matthijs
  matthias matthew maud maudy maureen maurice maurits mauro max maxim maxime maximiliaan mayra meike meindert meintje mels melanie melissa
  melle menno mercedes merijn merijntje merle mette meta meya micha michael michaela michel michelle michiel mick micky mieke mien mieneke
  miep mignon mika mike mikel mikey mila milan milou mindy minke mira miranda miriam mirjam mirre mirte mirthe mischa mitchell moniek monica
  monika monique morris muriel myra myrna myrthe nadia nadine nadja naomi nanda nancy nanette nanne natalie natalia natascha natasja
  nathalie nathan nathaniel neeltje nelleke nellie nelly nely nena nicky nicole nicolaas nicolas nicolette niek niels nienke nicoline nico niki nikki nils nina ninke nine
  noa noah noelle nora noortje noud nouk nova odette olaf olga oliver olivia onno oscar otis otto owen pascal pascalle patricia
  patrick patrice patty paul paula paulien pauline pauwel peer peggy pelle pepijn perry peter peter-jan petra petronella petrus philip philippe
  phileine pien pier piet pieter pieternel pieter-jan pietje pim pleun pleuni pol priscilla quint quinten quinn quincy rachel ralf ralph ramona raoul
  raymond rebecca reinder reinier reinout reinoud rein rembert rene renee renate renske rianne ria rick ricardo richard rien rik rika riley rina rinus rinske
  rita ritchie robbert robbert-jan robert roberto robbie roderick roel roeland roelien roelof roemer rogier roland rolf roman romy romijn ronald ronja
  ronnie rosalie rosalinde rosanne rosemarie roosmarijn rowan rowena roxanne roy ruben rudolf rudi rudy ruth ruud ryan saar saartje sabina sabine sabrina salome sam samantha
  sammy samuel sander sandra sanna sanne sannah santje sara sarah saskia scarlett scott sebas sebastiaan sebastian selma sem sera
  serge seth shanna shannon sharon sheila shirley sid siebe siebren siem siemen sien sientje sietse sietske sigrid sijmen silke silvia silvan silvana simon simone sjaak sjaan
  sjef sjoerd sjoerdje sjors sjouke sofia sofie sonja sophia sophie stan stanley stefan stefanie stefano steffie stef stein stella stephan stephanie sterre steven
  steve stijn suus susan susanne suzan suzanne suze sven svenja sylvana sylvester sylvia sylvie taco tamar tamara tanja tara tatum ted teddy terry tess tessa
  tessel teun teunis theo theodoor theodora thea thea thera theresa therese thijmen thijs thimo thom thomas thorsten tibbe tiemen tieme tijl tijmen tijn tijs tiemo timon tim timo
  timothy tina tineke tinka titia tjalling tjeerd tjitske tjitte tobias toby tom tommie tommy toon toos tonnie tonny tren trijntje trix trixie trudy truus twan tycho tygo tyler tyn ule
  ulrike ursula valentijn valerie vanessa veerle vera veronica veronique victor victoria vince vincent viola violet vivian vivianne vivienne
  wanda warner wendy werner wessel wesley wiebe wiebren wiebke wietse wietske wijnand wilfred wilhelmina willeke willem willemien
  willemijn willemijntje wim wilma winnie wopke wout wouter wubbe xander xandra xavi xavier xenia yannick yara ymke yoeri yolanda yorick yorrick youri yvette yvonne yvo yves
  zeger zoe zoey zita zwaantje femmie lizet mirna marjanne hennie gerlinde gerwin harmke hilbrand sijbren sippie tiede tjarda tjerk wybe wytse ytsje ynse ymkje
  sybren sytse sybe sjoukje rixt rinze reitse oene nynke mintsje marrit lolkje jildou jildau jitske jetske hiske haije geartsje foekje fokke fokje
  femkje fardau eabele durk doutzen bouke baukje bouwe boukje auck anders abbe hylke jisse jesmer jurrien jurn noor sam kim mila milan robin pien tygo teun senna sien nino dewi freya fleur iris evin kaya jade`

const MUSLIM_AND_ARABIC = `
  aaliyah abbas abdel abdelaziz abdelhak abdelkader abdelkarim abdellah abdelmalek abderrahim abderrahman abdul abdulaziz abdulkadir abdullah abdullahi abdou abdurrahman
  abubakar achraf adam adil adnan adam afaf ahlam ahmad ahmed ahmet aicha aisha aissa akram alaa alia aliyah ali alya amal amani amar amin amina aminata amine amir amira amjad ammar
  anas anass anis anisa anouar anwar asma asmaa assia assma ayah aya ayaan ayat ayman aymane ayoub ayyub aziz aziza badr badr-eddine bader basma
  bassam bilal bilel boutaina brahim bouchra chaima chaimae chaymae charifa chafik dalal dalila dania dina diyar dounia driss dua duaa ebtisam elham elyas emad emir
  esma esmaa fadi fadoua fadwa fahad fahd faisal farah fares farid farida faris farouk fatih fatiha fatima fatimazahra fatima-zahra fatma fatna fayza ferdaous fouad fouzia ghassan
  ghita habib habiba hachem hafid hafida hafsa haitam haitham hajar hakan hakim hala halil halima hamid hamida hamada hamza hana hanan hanane hani hania haroun hasan hasna hasnaa hassan hassna hatim
  hayat hicham hichem hind houda houssam hosam husam hussain hussein houria ibrahim ibtissam idris idriss ihsan ihsane ikram ilham ilias ilyas ilyass ilyes imad imaan iman imane imran imrane inas ines insaf
  intissar islam ismael ismail isra israa issa issam jaafar jabir jad jalal jaber jamal jamila jamil jannah jawad jihad jihane jinan joudi jouri juman kadir kamal karam karim karima kaoutar kauthar kawtar
  khadija khadra khalid khaled khalil khalid khaoula kinan kenza lahcen laila lamia lamyae latifa layan layla leila leyla lina lilia loubna louay lubna lujain lina maha mahdi mahmoud mahir maisa maissa
  majd majda majid malak malek malika manal maram marwa marwan maryam maryem mariam mehdi meryem miloud mina mohamad mohamed mohammad mohammed mohcine mohsin mona moncef morad mounir mouad mouhcine mouna mounia
  mourad moussa moustafa muaad muhammad muhammed muna munir murad mustafa mustapha myriam nabil nabila nada nadim nadir nael naima najat najib najim najma naoual naoufal narjis nasira nasr nasser nawal nawfal nayla
  nesrine nidal nihad nisrine nizar noaman nordin nora nouh nouhaila noura noureddine nour nourdin nur oualid omar omaima omnia ossama osama othman othmane oualid oumaima oumayma oussama rabab rabia rabie rachid rachida radouan
  radwan raghad rahaf rahim rahma rahmat raja rami rania ranim rana rawan rayan rayane rayhana raed redouan redouane reda rida ridouan rim rima riad riyad ruqaya saad saadia saba sabir sabri sabrin safa safae safaa safia safiya safouan sahar
  said saida saif salah salaheddine salem salim salima salma salman salwa sama samar samer sami samia samih samir samira sana sanaa sanae sarra sawsan selim seham seif shadi shahd shaima shaymaa shams sherin siham sihame silya sirine
  sofian sofiane soraya soufian soufiane souhaila soukaina souad soumaya suhail suleiman sulaiman sumaya sumayyah taha tahar tala talal tamer tarek tariq taoufik tasnim tasniem taym touria wafa wafae wahid waleed walid warda wassim wassima widad wiam wissam
  yahya yasin yasir yasmin yasmina yasmine yassin yassine yasser yassir yazan younes younous youness younis youssef youssra yousef yousra yunus yusra yusuf yusef zahra zaid zaina zainab zakaria zakariya zakia zayd zayn zayneb zeinab ziad
  ziyad zineb zohra zouhair ghalia joumana ghazal nagham rital sidra sulafa tuqa yaman qusay oday haidar hiba hind bushra batoul rahel`

const TURKISH = `
  adem ahsen alara alper alperen arda arzu asli asiye asya atakan ayberk aybuke aycan ayhan aykut ayla aylin aynur ayse aysegul aysel aysenur aysun ayten azra aytac baran baris batuhan
  bayram begum belinay beray beren berkay berke berat berfin berkant bahar betul beyza beyzanur bilge bora buket bugra burak burcu busra can canan caner cansu cem cemal cemile cemre cengiz ceren cetin ceyda ceylan
  cihan cihat coskun damla defne demet deniz derya derin devrim dilan dilara dilek dogan dogukan duru duygu ebru ece ecrin eda edanur efe efekan ege ela elanur elif emine emir emirhan emrah emre enes engin ensar
  eray ercan erdal erdem erdogan eren erhan erkan erol ersin ertugrul eser esila esin esra eylul eymen ezgi fadime fahri faruk fatmanur fehmi ferhat feride feyza fikret filiz firat furkan gamze gizem gokce gokhan
  goktug gonca gonul gulay gulcan gulden gulhan gulsah gulsen gulsum gulten gunay guney gurkan guven hacer halime halit hamdi hanife hasan hatice hava hayri hazal hilal hilmi hulya huseyin husniye ilayda ilhan
  ilker ilknur irem irmak ismet kaan kadriye kerem kemal kerim kevser koray kubra kursat latife lale lamia levent melek meliha melih melike melis melisa meltem mehmet meral merve mert merthan mete metehan metin mevlut
  mine miray mirac muammer muhammet muhsin mukaddes murat musa mustafa mutlu muzaffer nalan naz nazan nazar nazli necati necla nermin nesibe neslihan nesrin nevin nihal nihan nihat nilay nilgun nilufer nisa nisanur nur nuray nurcan
  nurgul nurhan nuri nuriye nursel nurten oguz oguzhan okan oktay omer onder onur orhan osman ozan ozge ozgur ozlem ozkan pelin pinar poyraz rabia ramazan recep remzi resul ridvan ruken ruya sabahat sabri saliha sedat seda
  sedef sefa sehrazat selami selcuk selda selen selin selim selma sema semanur semih semra sena senay senem sennur seray serap sercan serdar serhat serkan serpil sertan sevda sevgi sevil sevim sevinc seyma sezen sezer sezgin sibel sila sinan sinem
  suat sude sukran sule suleyman sultan suna sumeyye tahir talha taner tansu tarik tayfun tayyip tekin tolga tuana tuba tugba tugce tulay tuncay turan turgut turgay turkan tunahan ufuk ugur umit umut umran usame utku
  vedat veli volkan yagiz yagmur yalcin yaren yasar yasemin yavuz yelda yeliz yesim yigit yildiz yilmaz yonca yunus yusa yuksel zafer zehra zekeriya zeki zekiye zeliha zeynep zeynepnur zubeyde zuhal zumra
  rojda rojin rojhat berivan ciwan dilovan evin hevin helin jiyan newroz serhildan sherko shilan sidar zilan zozan`

const SURINAMESE_AND_ANTILLEAN = `
  djaydan djaydon djayden djeremy djevairo sharvien sharvin sherwin shurandy gilmar rivelino clarence furgel jurmaine dhanesh
  aakash aarti aditya ajay amrita anand anil anisha anjali aniel anoeska anoesjka arjun aryan ashna ashwin asha chaya deepa devi dewi dinesh farisha ganesh gita hardeep indira indra jaswant jayant kavita kiran kishan krishna
  lakshmi madhu mahesh manisha mohini naresh navin neha nirmala nisha pooja prakash pranav praveen priya priyanka radha radjesh rahul raj rajesh rajiv rakesh ranjit ravi rishi rohan rohit roshan roshni sandeep sandhya sangita sanjay santosh shanti sharda
  shivani shreya sita soenita sunita suresh swati usha varsha vidya vijay vikash vikram vinod vishal vivek yash arun deepak gaurav nikhil aishwarya ananya diya ishaan kavya riya saanvi tanvi
  adelheid anthony chanella charissa chayenne cherish cheyenne clarence cleveland cliff clyde curtis damian dante darnell darryl delano deandre denzel desmond devon dewayne djamilla djenairo djenaro dwight dwayne edson elton
  errol etienne eugene fabiola farley gaylord gianni gianny giorgio giovanna glenn gregory guillermo humphrey ingrit jahmal jahnaya jairzinho jamain jarreau jaydee jayson jennesy jermaine jerrel jerrell johnathan jolyon joshuel
  jurmaine kayleigh keisha kendrick kenny keshia kevon khadisha kimora kyra kyrano lamar latisha latoya leandro lesley lloyd luciano luigi lucinda maikel marciano marlise marvin melvin mercia milton mireille mylene naigel
  naomy nigel norine orlando orvin otmar quinlan quincy raishel ramiro randy raviv rayvon regillio reginald rigoberto rivaldo rodney romano romario romeo rosalinda rosita ruthmila sergio serginho shaniqua shanaya shanice sharona shaquille
  sherida shermaine sherwin shurandy sidney stacey stephano sylvano terence thirza tiara tiffany timothy tyrell tyrone urvin vanity wendell wensley winston xaviera xiomara yamilla yandri zaira zyon zaniyah zimra runaldo`

const EAST_EUROPEAN = `
  adrianna agata agnieszka albert aleksander aleksandra alicja alina anastasia anastasiia anastazja andrei andrej andriy andrzej aneta aniela anhelina antoni antonina artem artur arkadiusz bartek bartosz bartlomiej beata blazej bogdan bogdana bohdan bozena
  cezary czeslaw dagmara damian daniil danil danuta daria darina daryna dariusz darek dawid denis denys dmitri dmytro dominik dominika dorota edyta ewa ewelina eliza emil emilian ewelina filip franciszek gabriela grazyna grzegorz halina halyna hanna henryk hubert
  ihor igor illia ilona ionut irina iryna iwona izabela jacek jadwiga jakub jan-pawel jana janusz jaroslaw jedrzej jerzy joanna jolanta julita justyna kacper kamil kamila karol karolina kasia kasjan katarzyna kateryna katya kinga klaudia konrad kornelia krystian krystyna
  krzysztof ksenia kuba lech lena leszek lesya lukasz lyudmila lubov maciej magda magdalena maks maksym maksim malgorzata marcelina marcin marek mariia mariya mariana mariusz marta martyna martyna maryna masha mateusz matvii mateja mateo matei maja michal michalina mihai mihail mikolaj
  milena milosz mirela miroslaw miroslav monika mykola mykhailo nadiia nadiya natalka nataliia natasza nazar nazarii nikita nikola nikolai nikolay oksana oktawia ola oleg oleh oleksandr oleksandra oleksii olena olha oliwia oliwier oskar ostap patryk pavlo pavel pawel piotr polina
  przemek przemyslaw radoslaw radu rafal renata roksana roman rostyslav ruslan ryszard sandra sasha sebastian serhii serhiy sergei sergey simona slava slawomir sofiia sofiya solomiia stanislaw stanislav stefania svetlana svitlana swietlana sylwia szymon tadeusz taras tatiana tetiana timur
  tomasz tomek tymofii tymon tymoteusz tymur urszula vadym valentina valeria valeriia vasyl vasile victoriia viktor viktoria viktoriia violetta vitalii vladimir vladyslav volodymyr wanda weronika wieslaw wiktor wiktoria witold wojciech wojtek yana yaroslav yegor yehor yelyzaveta yeva yulia yuliia yuri yurii zbigniew zdzislaw
  zlata zofia zosia zuzanna andreea alexandru adriana bogdan catalin cristian cristina cosmin dragan dragana elena florin georgi gheorghe goran iliyana ionela ivan ivana jelena jovana laszlo ljiljana luka mihaela mila milica miroslava nikolina petar plamen razvan silviu slobodan stoyan szilvia
  teodora todor valentin vesna viorel zoltan zoran zsofia edina emina amra azra dzenan edin mirza senad`

/** More of all kinds, as they are given now. */
const MORE = `
  sten dani indy jonne kyano sverre gonny ilana naim dex wessel duuk loes fiene jens romaisa demi bodi rens seb vigo ize jax lio milo odin djayden shanelle riet douae ghizlane sunil radj giselle gosia zuzia danylo solomia vlad hadi layth tareq
  kiano kyan kayan keyan jaivy jayvano jayvon jaylinn jaylen jaydey damian damyan dion dean devano devon devin djayley giovano gianni gino quin quint rayano rayen ryan tyano tyler tyson xander yven zayn zayd zayden zeb ziva zoey zoi veda vayen vayenne
  tijl tieme tiemen tjeerd tjibbe tjalling tjitske tineke tinus titia trijntje truus wiebren wieke wietske willemke wobbe wubbo ytsje yfke ymkje fardau froukje geertje gerbrich gerlof gosse grietje haaije hepke hylke jacomien jentje jeltje jisk jitse jorrit jurjen
  jurriaan klaske lammert lieuwe lolke maaike marrit meinte minke nynke oene reitze renske rients rinse rixt sietske sipke sjoukje sytse taeke teake teatske tette tsjikke wiebe wybren ysbrand isidoor gradus harrie sjef sjors toos wilma willy gonnie gerrie bep corry ria riekie
  lauke liva livia luus lynn maeve mayla mijs moira nour novi ravi rikkie robyn saartje sarina senn silvijn skyler sophieke sterrin sura tessel tygo ymke yfke zenna zoya jolie jonah joah jools jovi juna juul kaya kensi lasse leonie lodewijn loek loewie maverick mads noa noor
  oumayra rumeysa rumaysa sumaya soumaya ilyes ilyas imran isra izz jibril jounaid kawtar khadija lina maissa marwa marwan mayssa mohamad mohammad moussa nizar nouh rabab safouane sanae sohaib tasnim wael wiam yassir younis zaynab zohra fatiha hanan hicham houda ilham jaouad jihane karima
  asmaa anwar abdelkarim abdelhakim aymane ayman amine amira anouar bouchra dounia driss esma eymen eylul ebrar elanur hiranur kuzey miray mert-can omerfaruk poyraz yigit yagmur zumra zehra sumeyye rukiye nisanur kubra kerim kaan kagan irem ilknur hilal gulsum furkan fatih enes efe berat beren azra asel alperen
  chayenne chanel cheyenne cayden dax dinand douwe duuk evie eef elodie elisa feija fedde fenne foske fos gijsje hajo imme jelte jinte jip joes joia juliette kaat katelijn keira laurens liene lizzy lize loena lonneke manou marijke marijn marleen minthe morrisje nadine noek oona pippi pleuni rinske sarah-jane
  siebe silvia sjoerdje stefan stefanie sunniva teuntje thirza tibor timon tinne tobi valerie viggo wiske yinthe yoran youri zias amani amelia anaya arjun ashwin avinash bhavya chandni devika dhruv gaurav ishaan jayden kavita kiran kishan manish meera naresh neha nikhil pooja pranav rahul rohan
  sanjay shreya sita sonia suraj varun vikram yash annika astrid freya gunnar ingrid leif linnea magnus sigrid torben bogna bozena dorota elzbieta grazyna halina hubert ignacy jagoda jaroslav kinga lidia lucja malwina marzena mateusz mikolaj natan nikodem pawel roza szymek tadeusz tymek wiktor zdzislaw`

const AFRICAN_ASIAN_AND_OTHER = `
  tesfalem samrawit aman hermon robel lidya kisanet mikias henok kidus makda asmerom berhane tekle zerai yodit adiam soliana delina
  amanuel biruk hiwet freweini semhar eyerusalem mehret tsehay fiori danait haben yafet feng lan yun qing ying shan
  abebe abena abdi abdirahman abiy adjoa adwoa afia afua akosua akua akwasi ama amadou amare amina ayaan awet bereket biniam bilan boateng bontu dawit efua ekow eden elsabet emmanuel ermias esi eyob fadumo fana feven filmon finan freweyni
  genet ghirmay gifty habtom haben hawa helen hermela hodan ifrah ikraan isatou jerusalem kalkidan kebede kidane kofi kojo kwabena kwadwo kwaku kwame kwasi kwesi luwam mahad mahelet mamadou mahider mebrahtu mehret meron mekdes
  merhawi michaella mikal million mulugeta muna nahom nana naod natnael nebiyu ngozi nkechi nyah obinna ochieng okello oluwaseun rahwa ruta ruqiya sadiya saron segen selam selamawit semhar senait simret solomon temesgen tesfay tesfaye tirhas tsegay tsega
  wanjiru winta yafet yaa yaw yemane yohana yohannes yonas yonatan yordanos yordi zemzem ayanle ayan abshir sagal samatar warsame nasteho
  aiko akira chen cheng chun fang guo haruki haruto hao hiro hong hua hui jia jiahao jiayi jing jun keiko kenji lei lin ling mai mei-ling mei-lin ming naoki pei qiang qing rui ryo sakura shan tao thi thuy tian trang tuan wei weijie wen xia xiao xiaoyan xin xinyi xue yan yang yi yifan yijun ying
  yiwei yong yu yue yui yuki yuna yusra yuto yuxuan zhen zheng zihan zixuan zhang bao binh dung hanh hoa huong khanh kien lan-anh linh loan minh nam ngoc nguyet nhi phuong quang quynh thao thanh thu tien trinh tran truc tuyet vinh
  achmad agus ayu bambang budi citra dewanto eka endang fajar hendra indah joko kartika ketut komang made nengah ningsih nyoman putri putu rizki siti slamet sri sukarno wahyu wayan yuni maikel angelo jhon angelica marites rodrigo jomar
  afsaneh ahmadreza amirali ariana arash arezou armin arman atefeh azadeh bahram behnaz dariush ehsan elaheh farhad farid faezeh farzaneh fereshteh ghazaleh golnaz hamed hamid hossein kamran kian kimia leyli mahdieh mahsa maryam masoud mehran mina mohsen mojtaba
  nader narges nasrin nazanin negar negin nilofar niloufar parisa parsa parwana parwin payam peyman pooya pouya ramin reza roya roza sahand samaneh sanam saman shabnam shahin shahram shirin sina sohrab soheil somayeh sorour tahmina yasaman zabihullah zahra zarina najibullah
  hamidullah wahida wali nooria nargis mursal farhana farzana frishta freshta khatera hosna hasib habibullah gulalai abdulwahid esmatullah sayed
  aaron abigail abraham adele adrian agnes aidan alan alana albert alejandra alejandro alessandro alessia alfie alice alicia alina alison alyssa anabel ana andrew angel angelina antonio aria ariel arianna ashley ashton audrey ava avery beatrice beatriz
  benedict billie blake brandon brayden brendan brooklyn bryan caleb cameron camila carlos carol caterina catherine cesar chad charles chiara clara claudio cody cole connor conor cristiano cooper craig damien dana danilo darren dave deborah diogo dominic donna dorothy
  duarte dustin dwayne eduardo eleanor elijah elisabetta elliot ellie enrique enzo erin ernesto esteban ezra federico fernanda fernando francesca francesco francisco franco fynn gabrielle gareth gary gavin george georgia gerardo gianluca gilbert giulia giuseppe gonzalo graham greta guilherme gustavo hailey
  hayden hector heather henrique henry isabela isaiah isadora ismael jackson jacob james jane janet jared jason javier jaxon jayce jaydon jaylano jeff jenson jerome joana joao joaquin joe joelle jorge josiah juan juana juanita julio juliano kayden kayla kaylee keith keira kenza kian kyle kylie laila lando leonardo leonor
  lewis logan lorena lorraine lucca luciana luis luisa luiz luz lynette lyanne macy maddox madison maeve malaika marcela margaret mariana mary mateus mathew matilda matteo mattia maya megan mia miguel millie miles molly morgan nadya natan nelson neil nevaeh nicholas noemi nolan nuno oona ophelia
  pablo paige paolo pamela paola patrizia pedro penelope phoebe phillip rachelle rafael raquel ramon raul reece rhys ricky roberta rodrigo rosario rosie rosalia russell ruby sadie salvador samara santiago savannah sean selena serena shane shaun shawn sienna silvio stacy stuart susana tadhg tania taylor teresa thiago tiago tony tracy travis
  trevor trinity valentino valeria vanesa vasco vicente vinicius virginia walter wayne wendel wilson yadira yael yaniv yeray zachary zack zander zara zion tirza jemima jedidja judah hadassa`

/** Names that are (nearly) nothing else: a capital is enough, and most are clear without one. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(words([DUTCH, MUSLIM_AND_ARABIC, TURKISH, SURINAMESE_AND_ANTILLEAN, EAST_EUROPEAN, AFRICAN_ASIAN_AND_OTHER, MORE].join(' '))) // prettier-ignore

/** Names that are words, places or months too: with a capital, and not after an article or as the first word without more. */
export const NAME_NOUNS: ReadonlySet<string> = new Set(
  words(`elke aan adam amber angel april arie augustus autumn bas bella ben bloem bo bob boy bruno can cas chelsea crystal dag daisy dean den dien
 djem door dolly dolf drew eden eef elf fee faith fay feline fenn flo floor florence fons frank fred gaia gem ger giel gin glory goof grace guy han hans hope hunter india
 ina isra ivy jack jan jane jasmin jay jazz jet jeten jinx jo job joke jop jordan josh joy june juul justice kaat kay karma ken kit klaver kobus koning kris lan lau lente lieve lief lies
 lily lis liv liz lot lotus lou love lou luna lux maan mae mack mark mara max may mees mei melody merel mies mik million mio moon moos morgan nam nana nick night nol nor nova novi
 oda olive otto pam paris pearl pip piet pol polly precious princess prince puck puk raf rain ray reef rein reva rick river rob roos ron rosa rose sage sal serenity sky skye sol ster
 sterre stan star storm sue sultan summer sun sunny sydney ties ton toon tor tuur valentine vos will wil wolf woud yen yi yu yin yong zon zoet bao chen cheng guo hao hong hua hui jia jing jun lei lin ling mai ming pei rui shan
 tao thi tian tien wei wen xia xin yan yang ying yue dung linh eser million islam israel hiba jihad made joppe mina pier peer ama esi art lux rex tosca venus roza vita viva
 derin duru deniz melody mary nisa sade sema suna tala naz hana hala jara dua ruby violet viola hazel olivia savannah trinity brooklyn phoenix dakota cleo cruz heaven destiny diamond chance chase ace king kingsley mason
 blue fox bear lion jaguar panter sparrow willow poppy lavendel jasmijn madelief linde hortensia erica camelia heide`),
)

/** Names that are clear with a capital, but in small letters could be anything. */
export const UNCLEAR_WHEN_SMALL: ReadonlySet<string> = new Set(
  words(`adem elan tren brit wout amar esther kai aart abel abe ali als an ana anders ans asli aya baran bart berke bora can ceren cliff cole cora dale dante dario deen demet devi dina dion do efe ege eka ela els elle eren esi ezra fien finn flip flor
 frits gita hani harm hava hein herman hoa ida ilja ine inge isa isis issa jac jans jard jos kai kaj kars lamar lana lara lea leen leo lia lilia lina linn lise lola 
 made maja mahir malak mart marja max merle mert meta metin mien mika mina mira miles mona musa nada nader nadir nana naz nazar nina nine noa nova nur oscar ola otis 
 paul pelle peer peter pier piet pleun pol pinar raj rana ravi reda rein ria rida rim rima rina rita rosie rui saad saar saba sabri sade said salem sama sami sana sara scott sena sera seth sien sila sid sina sita
 sol stan stella taco talent tala tara teddy tina toby toon tony trix tuba ufuk utku veli vera victoria vince vita walter warner wali warda will 
 xia yaw yong yu zara zeger zion zita princess islam taylor henry virginia charles george georgia angel france brigitte hermes mercedes orlando sandy casper caspar lieve romeo romano carmen nikita million
 sultan barbara christian jerusalem diana hannes oscar kiki viola violet violette florian hamada rabia sahara ramazan bayram deniz derya melek bahar kiran krishna asha indra devi`),
)

/** Of the names that are words too: those that hardly ever begin a sentence as a word. */
export const NAMES_AT_START: ReadonlySet<string> = new Set(
  words(`adam amber arie bas bella bob bo brooklyn bruno cas chelsea dakota destiny deniz  derin dewi djem dolf eden eef elif evin fay feline fenn fleur flo florence frank fred freya gaia giel guy hana hans hazel heidi hiba ina india iris isra ivy jack jade jan jane jara jasmijn jasmin jay jo joppe job jop jordan josh juul kaat kay kaya kim kit
  kobus kris lily linde lis liv liz lou luna mack madelief mae made mara max mees melody merel miles mila milan mik mina mio morgan nana nick nino nisa nol noor nor nova novi oda olive olivia otto pam paris phoenix pien piet pol polly puck puk quinn raf ray rein rob robin ron roos rosa rose roza ruby sal sam savannah sema senna serenity sien sky skye stan
  sterre sue sydney tala teun ties toon trinity tuur tygo valentine viola violet vita willow yen chen cheng hong hua jia jing lei lin ling ming pei xia xin yan yang ying yue cleo kingsley esi`),
)
