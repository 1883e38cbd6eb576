/** Word classes by what they mean: people, groups, insults and how people speak to each other. Written for this project. A `*` takes any ending. */
export const PEOPLE_MEANING: Readonly<Record<string, string>> = {
  /** women and girls as a group */
  women: `vrouw vrouwen vrouwtje vrouwtjes vrouwke vrouwkes vrouwvolk vrouwvolkje vrouwlui vrouwmens vrouwmensen vrouwelijk vrouwelijke vrouwelijks
    vrouwelijkheid vrouwspersoon vrouwspersonen vrouwenvolk vrouwenrechten vrouwendag vrouwenvoetbal vrouwenteam vrouwenelftal vrouwensport
    vrouwenhaat vrouwenhater vrouwenhaters vrouwenlogica vrouwenwerk vrouwenquotum vrouwonvriendelijk vrouwonvriendelijke vrouwvriendelijk vrou vrw
    vrwn vrouwe meisje meisjes meiskes meisken meiske meissie meissies mesje meisie meisies meisjesachtig meisjesachtige meisjesgroep
    meisjesvoetbal meisjesschool meisjesdag meid meiden meids meidjes meidengroep meidengroepje meidenclub meidenavond meidenvenijn meidenteam
    meidenvoetbal meidengedoe meideke mokkel mokkels mokkeltje mokkeltjes griet grieten grietje grietjes wijf wijven wijffie wijffies wijfje
    wijfjes dame dames dametje dametjes damesteam dameselftal damesvoetbal dameskleedkamer chick chicks chickie chickies chickeh tantoe girl girls
    girlz girly girlie gyal gyals gyaldem gal gals lady ladies ladys female females woman women womens sma smatje smatjes smatje's chaya chayas
    chaya's chaja chaja's bitches bitchies babes babe mevrouwen juffrouw juffrouwen jongedame jongedames feministe feministes feminist feministen
    feminisme feministisch feministische moeders huisvrouw huisvrouwen huisvrouwtje dochters zussen zusters madammen madam deern deerne deernes
    deerntje vrouwenhoofd blondje blondjes blondine blondines pubermeisjes pubermeiden tienermeisje tienermeisjes tienermeiden schoolmeisje
    schoolmeisjes collegameiden werkneemster werkneemsters leidster leidsters turnsters voetbalster voetbalsters voetbalvrouwen voetbalmeisjes
    vriendinnen vrouwenzaak bruid bruiden heldinnen weduwe weduwes`,
  /** men and boys as a group */
  men: `man mannen mannetje mannetjes manneke mannekes mannelijk mannelijke mannelijks mannelijkheid manvolk mannenvolk mansvolk manspersoon
    manspersonen mannenhaat mannenhater mannenhaters mannenwerk mannenteam mannenvoetbal mannengroep mannenlogica manlui mansplaining jongen
    jongens jongetje jongetjes jonge jongeheer jongeheren jongeman jongemannen jongenachtig jongensachtig jongensachtige jongensgroep
    jongensgroepje jongensclub jongensvoetbal jongenskamer jongensdag jongenskleedkamer jonguh jongs jong jongske jongskes jochie jochies joch knul
    knullen knulletje knulletjes kerel kerels kereltje kereltjes vent venten ventje ventjes gast gasten gastje gastjes gozer gozers gozertje
    gozertjes gappie gappies heren heertje heertjes herenteam herenelftal herenvoetbal herenkleedkamer meneren meneertje meneertjes snuiter
    snuiters gup guppie boy boys boyz boi bois guy guys dude dudes bro bros broski broer broers neef niffo niffos niffo's matti mattis matties
    matti's male males men mannenbolwerk macho machos macho's machogedrag haantje haantjes haantjesgedrag patriarchaat vader vaders zonen zoons
    echtgenoot echtgenoten tienerjongen tienerjongens puberjongen puberjongens schooljongen schooljongens voetballers mandem mandems mansdem
    manlijk manlijke mannuh manneuh boerenjongen boerenjongens vrijgezel vrijgezellen weduwnaar kameraad kameraden sigma sigmas alphamale
    alfamannetje alfamannetjes betamale incel incels redpill ouwe ouwen`,
  /** gay men, and love of one's own sex */
  gay: `gay gays gaytje gaytjes gayboy gayboys gayer gayest gayachtig gaybar gaypride gayparade gaypeople gaymensen gaystel gaystellen gayness gaydar
    gaye homo homo's homos homootje homootjes homoseksueel homoseksuele homoseksuelen homoseksualiteit homosexueel homosexuele homosexuelen
    homosexualiteit homofiel homofiele homofielen homofilie homohuwelijk homohuwelijken homostel homostellen homokoppel homokoppels homobar
    homoclub homojongen homojongens homoman homomannen homoachtig homoachtige homogedrag homogedoe homovlag homopropaganda homorechten homobeweging
    homolobby homogemeenschap homobashing homobash homofoob homofoben homofobe homofobie homofobisch homofobische homohaat homohater homohaters
    homovriendelijk homoboot homodocent homoleraar homomeester homoleerling homoleerlingen homo-ouders homoouders homovaders homokind
    homoseksueeltje homosexual homosexuals homoos hom0 hoomo homow ho-mo lhbt lhbt'er lhbt'ers lhbti lhbtiq lhbtiqa lhbti-er lhbti'er lhbti'ers
    lhbtier lhbtiers lhbtq lhbtq'ers lhbtqia lgbt lgbtq lgbtqia lgbti lgbtiq lgbtq'er lgbtq'ers lgbtqers holebi holebi's holebis queer queers
    queere bi biseksueel biseksuele biseksuelen biseksualiteit bisexueel bisexuele bisexual bisexuals bi's panseksueel panseksuele panseksuelen
    pansexual aseksueel aseksuele aseksuelen asexual geaardheid geaardheden orientatie regenboog regenboogvlag regenboogvlaggen regenboogkleuren
    regenbooggemeenschap regenboogmensen regenboogtrap regenboogpad regenboogzebrapad regenbooggezin regenbooggezinnen pride pridevlag pridemaand
    pridemonth canalpride paarsevrijdag gsa coming-out comingout uit-de-kast rozezaterdag jongensliefde mannenliefde hetero hetero's heteros
    heteroseksueel heteroseksuele dragqueen dragqueens`,
  /** lesbian women */
  lesbian: `lesbisch lesbische lesbi lesbi's lesbis lesbie lesbies lesbienne lesbiennes lesbo lesbo's lesbos lesbian lesbians lesbiaan lesbietje
    lesbietjes lesbootje lesbootjes lesbiens lesbiene lesbienes lezbo lezbo's lesb lesbish lesbomeisje lesbomeisjes lesbostel lesbostellen
    lesbokoppel lesbokoppels lesboachtig lesbogedoe lesbogedrag lesbohaar lesbokapsel lesbowijf lesbowijven lesbovrouw lesbomoeders lesbojuf
    lesbodocent vrouwenliefde vrouwenstel vrouwenstellen vrouwenkoppel vrouwenkoppels meemoeder meemoeders duomoeder wlw sapphic saffisch saffische
    femme butch lipsticklesbo meidenkus homovrouw homovrouwen gaymeisje gaymeisjes gaygirl gaygirls gayvrouw gayvrouwen potteus potteuze manwijf
    manwijven bi-meisje bi-meisjes lesbokus lesbopaar`,
  /** trans and non-binary people */
  trans: `trans transje transjes transgender transgenders transgendere transgenderisme transgenderwet transgenderzorg transgenderpersoon
    transgenderpersonen transgendermeisje transgendermeisjes transgenderjongen transgenderjongens transgendervrouw transgendervrouwen
    transgenderman transgendermannen transgendermensen transgenderkind transgenderkinderen transgendervlag transseksueel transseksuele
    transseksuelen transsexueel transsexuele transsexuelen transeksueel transeksuele transeksuelen transseksualiteit transexual transsexual
    transvrouw transvrouwen transman transmannen transmeisje transmeisjes transmeiden transjongen transjongens transpersoon transpersonen transmens
    transmensen translui transkind transkinderen transleerling transleerlingen transdocent transdocente transrechten transvlag transfobie transfoob
    transfoben transfobe transfobisch transfobische transhaat transhater transhaters transgener transgeners trangender trangenders tranny trannies
    transbroer transzus transouder transition transitioning transitie geslachtsverandering geslachtsveranderende ombouw ombouwen omgebouwd
    omgebouwde sekseverandering geslachtsoperatie genderoperatie gender genders genderneutraal genderneutrale genderneutraliteit genderfluid
    genderfluide genderqueer gendergekte gendergedoe genderideologie genderidentiteit genderidentiteiten genderdysforie genderwaan genderdivers
    genderdiverse genderkliniek agender bigender demigender non-binair non-binaire nonbinair nonbinaire non-binary nonbinary enby enbies intersekse
    interseks interseksueel intersex x-gender cisgender cisgenders deadname deadnamen deadnaming deadnamed misgender misgenderen misgendert
    misgenderde misgenderd misgendering voornaamwoorden pronouns pronoun travestiet travestieten travestie drag dragking dragkings crossdresser
    crossdressers hormonen hormoonbehandeling puberteitsremmers genderverwarring shemale shemales`,
  /** black people and people of colour */
  black: `zwart zwarte zwarten zwartje zwartjes zwarter zwarthuid zwarthuidig zwarthuidige zwartemensen zwarteman zwartevrouw donker donkere donkeren
    donkerder donkertje donkertjes donkerhuid donkerhuidig donkerhuidige donkergekleurd donkergekleurde gekleurd gekleurde gekleurden kleurling
    kleurlingen kleurlingetje bruin bruine bruinen bruintje bruintjes bruinhuidig bruinhuidige huidskleur huidskleuren huidkleur huidkleuren
    kleurtje tint teint afro afro's afrohaar afro-amerikaan afro-amerikanen afro-nederlander afro-nederlanders afro-surinamer afrikaans afrikaan
    afrikanen afrikaanse black blacks blacky blackie blackies blackpeople blm blacklivesmatter darkskin darkskins lightskin lightskins brownskin
    brownskins halfbloed halfbloeden halfbloedje halfbloedjes mulat mulatten mulattin mixed dubbelbloed dubbelbloeden poc bipoc melanine kroeshaar
    kroezen kroeskop kroeskopje dreads dreadlocks vlechtjes braids cornrows negroide zwartepiet zwartepieten zwarte-piet zwarte-pieten roetpiet
    roetveegpiet pieten blackface slavernij slavernijverleden slaaf slaven slavin slavinnen keti-koti ketikoti neger negers negerin negerinnen
    negroes negro`,
  /** muslims and what belongs to islam */
  muslim: `moslim* muslim* moslem* mozlim mozlims mosliem mosliems islam islamiet islamieten islamitisch islamitische islamisering islamiseren
    islamiseert islamist islamisten islamistisch islamistische islamofoob islamofobe islamofoben islamofobie islamofobisch islamhaat islamhater
    islamhaters islamschool islamschooltje mohammedaan mohammedanen mohammedaans mohammedaanse mohammed mohamed profeet koran korans qoran quran
    koranschool koranles koranlessen koranverbranding hadith hadiths sharia shariah soenna sunna soenniet soennieten sjiiet sjiieten salafist
    salafisten salafistisch salafisme jihad jihadist jihadisten moskee moskeeen moskeetje moskees moskeebezoek minaret minaretten imam imams imam's
    ramadan ramadam ramadhan iftar suhoor suhur suikerfeest offerfeest eid eid-mubarak eidmubarak vasten vast gevast halal halalvlees haram hijab
    hijabs hijabi hijabi's hidjab hoofddoek hoofddoeken hoofddoekje hoofddoekjes hoofddoekverbod hoofdoek hoofdoeken hoofdoekje niqab niqabs nikab
    nikabs boerka boerka's burka burka's burqa burqas boerkaverbod burkini boerkini chador djellaba djellaba's djelaba gebedskleed gebedskleedje
    gebedsruimte gebedsoproep azan salah salat inshallah insjallah inchallah wallah wollah wallahi wolla mashallah masjallah alhamdulillah
    hamdullah hamdoulillah bismillah subhanallah astaghfirullah allah allahu salam salaam selam aleikum alaikum aleykum mekka mecca hadj bedevaart
    kafir kafirs kuffar sheikh sjeik alevitisch alevieten aleviet ahmadiyya bekeerling bekeerlingen`,
  /** jews and what belongs to judaism */
  jew: `jood joden joods joodse joodsen joodje joodjes jodin jodinnen jodendom jodenhaat jodenhater jodenhaters jodenvervolging jodenster jodensterren
    jodenwijk jodenbuurt jodengrap jodengrappen jodenvriend jodenvrienden jodenclub jodenkind jodenkinderen jodenjongen jodenneus jodenvolk
    jodenvraagstuk half-joods halfjoods jewish jew jews jewboy hebreeer hebreeers hebreeuws hebreeuwse israeliet israelieten israelisch israelische
    israeli israeli's israelis israelier israeliers israel zionist zionisten zionistisch zionistische zionisme zio zio's zios antisemiet
    antisemieten antisemitisch antisemitische antisemitisme anti-semiet anti-semitisch anti-semitische anti-semitisme semitisch semitische synagoge
    synagoges sjoel rabbi rabbi's rabbijn rabbijnen keppel keppels keppeltje keppeltjes kipa kippa davidster davidsterren menora chanoeka chanukah
    pesach sabbat sjabbat shabbat jom-kippoer thora thorarollen talmoed kosher koosjer koosjere koscher bar-mitswa barmitswa bat-mitswa chassidisch
    chassidische orthodox-joods ultraorthodox holocaust holocaustontkenner holocaustontkenners shoah sjoa auschwitz concentratiekamp
    concentratiekampen kampen westerbork hitler nazi nazi's nazis gaskamer gaskamers annefrank mossad jiddisch jiddische sefardisch asjkenazisch`,
  /** christians and what belongs to their faith */
  christian: `christen christenen christelijk christelijke christelijken christendom christenhond christenhonden christenkind christenfundamentalist
    christian christians christenunie christenvervolging christenschool christenjongere christenjongeren christin christinnen kristen kristenen
    katholiek katholieke katholieken katholicisme rooms rooms-katholiek rooms-katholieke protestant protestanten protestants protestantse
    protestantisme gereformeerd gereformeerde gereformeerden hervormd hervormde hervormden calvinist calvinisten calvinistisch calvinistische
    lutheraan lutheranen luthers lutherse evangelisch evangelische evangelischen evangelist evangelisten pinkstergemeente pinksterkerk baptist
    baptisten doopsgezind doopsgezinde doopsgezinden mormoon mormonen jehova jehova's jehovas jehovah's jehovagetuige jehovagetuigen jehova-getuige
    orthodox orthodoxe orthodoxen kopten koptisch koptische refo refo's reformatorisch reformatorische biblebelt bijbelbelt kerk kerken kerkje
    kerkjes kerkdienst kerkdiensten kerkganger kerkgangers kerkbezoek kerkelijk kerkelijke pastoor pastoors dominee dominees priester priesters
    paus pausen bisschop bisschoppen non nonnen nonnetje monnik monniken paters pater kapelaan bijbel bijbels bijbelse bijbeltje bijbelgroep
    bijbelles bijbelstudie jezus jesus jeezus christus messias apostel heiland evangelie testament psalm psalmen kruisje kruis kruisbeeld doop
    dopen gedoopt doopt communie vormsel biecht biechten gebiecht kerst kerstmis pasen pinksteren hemelvaart zondagsschool kruisvaarder
    kruisvaarders zendeling zendelingen drie-eenheid vromen domineeskind`,
  /** moroccans */
  moroccan: `marokkaan* marokkanen marokaan marokanen marokaans marokaanse marrokaan marrokanen marrokaans marrokaanse marrokkaan marrokkanen
    marrokkaans marrokkaanse marokkko marokko marokko's marroko marroco marokaantje marokaantjes marokkanenprobleem marokkanenbende marokkanenjong
    marokkanenwijk marokkanendrama maroc marocs marocain marocains maroccan moroccan moroccans morocco mocro mocro's mocros mocrootje mocrootjes
    mokro mokro's mokros mocromaffia mocro-maffia mocromeisje mocromeisjes mocromeid mocrojongen mocrojongens mocroboy mocroboys mocrogroep
    maghrebijn maghrebijnen maghrebijns maghrebijnse berber berbers berberse berbertje amazigh riffijn riffijnen riffijns riffijnse tarifit
    tamazight darija casablanca rabat nador alhoceima al-hoceima tanger marrakech oujda kutmarokkaan kutmarokkanen noord-afrikaan noord-afrikanen
    noordafrikaan noordafrikanen`,
  /** turks */
  turkish: `turk turken turks turkse turkje turkjes turkin turkinnen turkie turkies turkije turkiye turkey turkish turkske turkenbende turkenwijk
    turkengroep turkenjong turkenjongens turks-nederlands turks-nederlandse turkse-nederlander turkse-nederlanders turks-belgisch turkenhaat
    turkenhater turkenprobleem turkenfamilie turkenfeest turkenwinkel turkmeen turkmenen turkenauto turko turko's turkos turkoman anatolier
    anatoliers anatolisch anatolische koerd koerden koerdisch koerdische koerdje koerdjes koerdistan kurd kurds kurdistan kurdish alevi alevi's
    erdogan ottomaan ottomanen ottomaans ottomaanse istanbul ankara izmir antalya trabzon dilenturk nepturk grijzewolf grijzewolven kutturk
    kutturken kankerturk kankerturken rotturk rotturken`,
  /** surinamese, antilleans and others from the caribbean */
  'surinamese-antillean': `surinamer surinamers surinaams surinaamse surinaamsen surinamertje surinamertjes suriname surinam surinaams-nederlands
    surinaams-nederlandse surinaamse-nederlanders surinaamer surinaamers surinames su's suri suri's suris surinamese srananman srananmans sranan
    sranang sranantongo creool creolen creools creoolse creoolsen hindoestaan hindoestanen hindoestaans hindoestaanse hindoestaantje hindostaan
    hindostanen hindostaans javaan javanen javaans javaanse marron marrons saramaccaan saramaccaners saramaka aukaner aukaners ndyuka boslandcreool
    boslandcreolen inheemse inheemsen paramaribo parbo antilliaan* antillianen antiliaan antilianen antiliaans antiliaanse antiaan antillen curacao
    curacaoenaar curacaoenaars curacaos curacaose curacaoer curacaoers korsou yu-di-korsou arubaan arubanen arubaans arubaanse aruba bonaire
    bonairiaan bonairianen bonairiaans bonairiaanse bonaireaan sint-maarten maartener statia statiaan papiaments papiamento papiamentu caribisch
    caribische caribier caribiers caraibisch caraibische jamaicaan jamaicanen jamaicaans jamaicaanse jamaica dominicaan dominicanen dominicaans
    dominicaanse haitiaan haitianen haitiaans haitiaanse kaapverdiaan kaapverdianen kaapverdisch kaapverdiaans kaapverdiaanse kaapverdie cubaan
    cubanen guyanees guyanezen`,
  /** people from asia: chinese, japanese, indonesian, indian and others */
  asian: `aziaat aziaten aziatisch aziatische aziaatje aziaatjes aziate aziatje azie asian asians asia azn zuidoost-aziatisch oost-aziatisch chinees
    chinezen chinese chineesje chineesjes china chinaman chinamannen chineesachtig chinezig chinezerig taiwanees taiwanezen taiwanese hongkong
    hongkonger hongkongers japanner japanners japans japanse japannertje japannertjes japan japanees koreaan koreanen koreaans koreaanse koreaantje
    korea zuid-koreaan zuid-koreaans noord-koreaan noord-koreaans vietnamees vietnamezen vietnamese vietnameesje vietnam thai thais thaise
    thailander thailanders thailand filipijn filipijnen filipijns filipijnse filipijner filipijners filipino filipino's filipinos filipina
    indonesier indonesiers indonesisch indonesische indonesie indo indo's indos indisch indische indiers indier india indiase indiaas molukker
    molukkers moluks molukse molukken ambonees ambonezen javaan javanen javaans maleisier maleisiers maleisisch maleisische maleisie singaporees
    singaporezen cambodjaan cambodjanen cambodjaans cambodjaanse laotiaan laotianen laotiaans birmees birmezen birmaans rohingya mongools mongoolse
    mongolie tibetaan tibetanen tibetaans tibetaanse nepalees nepalezen nepalese pakistaan pakistanen pakistaans pakistaanse pakistani pakistani's
    pakistan bangladesh bengaal bengalen bengaals bangladeshi srilankaan tamil tamils sri-lankaan sri-lankanen sri-lankaans hindoestaans oezbeek
    oezbeken kazach kazachen oeigoer oeigoeren adoptiekind amandelogen spleetogen spleetoog`,
  /** people from eastern europe */
  'east-european': `pool polen pools poolse poolsen poolsje poolin polakken polak poltje polenhotel polenbus poolsmeisje polska polish roemeen
    roemenen roemeens roemeense roemeentje roemenie bulgaar bulgaren bulgaars bulgaarse bulgaartje bulgarije rus russen russisch russische russin
    russinnen russie ruski ruskie rusland russian russians oekrainer oekrainers oekraiens oekraiense oekraine oekriner oekrainse oekrains
    oekrainertje oekrainertjes ukrainer ukrainers ukraine ukrainian oost-europeaan oost-europeanen oost-europees oost-europese oosteuropeaan
    oosteuropeanen oosteuropees oosteuropese oost-europa oosteuropa oostblok oostblokker oostblokkers hongaar hongaren hongaars hongaarse hongarije
    tsjech tsjechen tsjechisch tsjechische tsjechie slowaak slowaken slowaaks slowaakse slowakije sloveen slovenen sloveens litouwer litouwers
    litouws litouwse litouwen letse estlander estlanders estse wit-rus wit-russen wit-russisch belarus moldavier moldaviers moldavisch moldavie
    servier serviers servisch servische servie kroaat kroaten kroatisch kroatische kroatie bosnier bosniers bosnisch bosnische bosnie albanees
    albanezen albanese albaneesje albanie albaan kosovaar kosovaren kosovaars kosovaarse kosovo macedonier macedoniers macedonisch montenegrijn
    montenegrijnen joegoslaaf joegoslaven joego joego's joegos joegoslavisch balkan balkanees slavisch slavische georgier georgiers armenier
    armeniers armeens armeense armenie tsjetsjeen tsjetsjenen moelander moelanders moe-lander moe-landers arbeidsmigrant arbeidsmigranten
    seizoensarbeider seizoensarbeiders`,
  /** roma, sinti and people who live in caravans */
  roma: `roma roma's romani romameisje romajongen romakind romakinderen romavrouw romafamilie romafamilies romakamp romagezin romagezinnen sinti sinto
    sintifamilie sintikind sintikinderen romasinti zigeuner* gypsy gypsy's gypsys gypsies gipsy gipsies manouche manoesj woonwagen woonwagens
    woonwagenkamp woonwagenkampen woonwagenbewoner woonwagenbewoners woonwagenvolk woonwagenkind woonwagenkinderen woonwagencentrum
    woonwagenstandplaats kamper kampers kampertje kampertjes kamperkind kamperskind kamperkinderen kampbewoner kampbewoners kampvolk reiziger
    reizigers reizigersvolk reizigersfamilie wagenbewoner caravanvolk tokkie tokkies nomade nomaden`,
  /** refugees and asylum seekers */
  refugee: `vluchteling vluchtelingen vluchtelingetje vluchtelingetjes vluchtelingenkind vluchtelingenkinderen vluchtelingenkamp vluchtelingenkampen
    vluchtelingenstroom vluchtelingenwerk vluchtelingenboot vluchtelingencrisis vluchtelingenhulp vluchtelingenklas vluchtelinge vlugteling
    vlugtelingen vluchling asielzoeker asielzoekers asielzoekster asielzoeksters asielzoekertje asielzoekerscentrum asielzoekerscentra
    asielzoekerskind asielzoekerskinderen asielzoekersopvang asielzoekersklas asielkind asielkinderen asielopvang asielaanvraag asielaanvragen
    asielprocedure asielstroom asielcentrum asielcentra asielbeleid asielcrisis asielstop asiel asielgezin asielgezinnen azielzoeker azielzoekers
    asielzoker azc azc's azcs azc'er azc'ers azcer azcers azc-kind azc-kinderen azc-leerling noodopvang crisisopvang coa ind statushouder
    statushouders verblijfsvergunning verblijfsstatus amv amv'er amv'ers amver amvers uitgeprocedeerd uitgeprocedeerde uitgeprocedeerden ontheemd
    ontheemde ontheemden gevlucht gevluchte vluchten vluchtte vluchtten oorlogsvluchteling oorlogsvluchtelingen gelukszoeker gelukszoekers
    bootvluchteling bootvluchtelingen bootjesmensen bootjesvolk bootvolk illegaal illegale illegalen illegaaltje ongedocumenteerd ongedocumenteerde
    ongedocumenteerden sans-papiers transmigrant transmigranten refugee refugees asylum isk isk'er isk'ers isker iskers iskklas isk-leerling
    isk-leerlingen okan okanner okanners okanleerling okanleerlingen nieuwkomer nieuwkomers nieuwkomersklas schakelklas syrier syriers syrisch
    syrische afghaan afghanen eritreeer eritreeers oekrainers gezinshereniging nareiziger nareizigers`,
  /** migrants, foreigners, people from elsewhere */
  'migrant-foreigner': `migrant migranten migrantje migrantes migrantenkind migrantenkinderen migrantengezin migrantengezinnen migrantenouders
    migrantenachtergrond migratie migratieachtergrond migratie-achtergrond migratiestroom migratiestop immigrant immigranten immigratie emigrant
    emigranten arbeidsmigrant arbeidsmigranten gastarbeider gastarbeiders allochtoon allochtonen allochtoontje allochtoontjes allochtone allogtoon
    allogtonen allochtoonse autochtoon medelander medelanders nieuwkomer nieuwkomers inburgeraar inburgeraars inburgering inburgeren ingeburgerd
    buitenlander buitenlanders buitenlandertje buitenlandertjes buitelander buitelanders buitenlands buitenlandse buitenlandsen buitelandse
    uitlander uitlanders vreemdeling vreemdelingen vreemdelingetje vreemde vreemden vreemdelingenhaat xenofoob xenofobe xenofoben xenofobie
    niet-nederlander niet-nederlanders niet-westers niet-westerse niet-witte foreigner foreigners foreign immigrants immigrant's migrants
    anderstalig anderstalige anderstaligen meertalig meertalige tweetalig afkomst afkomsten herkomst komaf roots etniciteit etnisch etnische
    etniciteiten nationaliteit nationaliteiten cultuur culturen cultuurtje multicultureel multiculturele multicultureelheid multikul multiculti
    bevolkingsgroep bevolkingsgroepen minderheid minderheden minderheidsgroep volkeren bevolking omvolking thuisland moederland vaderland
    geboorteland expat expats import importbruid oosterling oosterlingen zuiderling zuiderlingen uitwisselingsstudent bicultureel biculturele`,
  /** people of other origins: arabs, africans, latin americans and others */
  'arab-african': `arabier* arabisch arabische arab arabs araab araben midden-oosten midden-oosters syrier* syrisch syrische syrie irakees irakezen
    iraaks irakese iraakse irak irakeesje iranier iraniers iraans iraanse iran pers perzen perzisch perzische afghaan afghanen afghaans afghaanse
    afghaantje afghanistan libanees libanezen libanese libanon palestijn palestijnen palestijns palestijnse palestijntje palestina gaza hamas
    jordanier jordaniers jordaans egyptenaar egyptenaren egyptisch egyptische egypte libier libiers libisch tunesier tunesiers tunesisch tunesische
    tunesie algerijn algerijnen algerijns algerijnse algerije jemeniet jemenieten jemenitisch saoedi saoedi's saoedisch saoedische koeweit
    somalier* somalisch somalische somalie somali somali's eritreeer eritreeers eritrees eritrese eritrea eritreeertje ethiopier ethiopiers
    ethiopisch ethiopische habesha habesha's habeshas soedanees soedanezen soedanese afrikaan afrikanen afrikaans afrikaanse afrikaantje
    afrikaantjes afrika africa african africans ghanees ghanezen ghanese ghana ghaneesje nigeriaan nigerianen nigeriaans nigeriaanse nigeria
    congolees congolezen congolese congo kameroener kameroeners kameroens senegalees senegalezen angolees angolezen angolese guinees guineeers
    gambiaan gambianen liberiaan liberianen keniaan kenianen keniaans oegandees oegandezen rwandees rwandezen burundees zuid-afrikaan
    zuid-afrikanen zuid-afrikaans zimbabwaan togolees ivoriaan ivorianen malinees malinezen latino latino's latinos latina latina's zuid-amerikaan
    zuid-amerikanen zuid-amerikaans braziliaan brazilianen braziliaans braziliaanse mexicaan mexicanen mexicaans mexicaanse colombiaan colombianen
    colombiaans peruaan peruanen argentijn argentijnen venezolaan venezolanen chileen chilenen indiaan indianen inuit eskimo eskimo's spanjaard
    spanjaarden italiaan italianen portugees portugezen griek grieken belg belgen duitser duitsers brit britten engelsman engelsen fransman fransen
    amerikaan amerikanen waal walen`,
  /** white people, dutch people, people of flanders */
  'white-dutch': `blank blanke blanken blankje blankjes blanko wit witte witten witje witjes witmens witman wittemensen wittejongen whitey whites
    white whitepeople witheid blankheid witprivilege bleekscheet bleekscheten bleekscheetje bleke blekerd melkfles melkflessen nederlander
    nederlanders nederlands nederlandse nederlandertje nederlandertjes nederlandser neerlands nederland hollander hollanders hollands hollandse
    hollandertje hollandertjes holland dutch dutchie dutchies dutchman oernederlands oerhollands autochtoon autochtonen autochtone kaaskop
    kaaskoppen kaaskopje kaaskopjes tatta tatta's tattas tatas tata's bakra bakra's bakras ptata patta's patatta ptatta ptatta's gaurie gaurt gawri
    gawrie keeskop vlaming vlamingen vlaams vlaamse vlaanderen belgisch belgische limburger limburgers limburgs brabander brabanders brabants fries
    friezen friese tukker tukkers zeeuw zeeuwen rotterdammer rotterdammers amsterdammer amsterdammers westers westerse westerling westerlingen
    westen europeaan europeanen europees europese inboorling inlander inlanders boerenpummel boerenkinkel tokkies tokkie provinciaal provinciaaltje
    dorpeling dorpelingen`,
  /** people with a disability of body or mind */
  disabled: `gehandicapt gehandicapte gehandicapten gehandicaptje handicap handicaps handicapje handycap handicapt gehandikapt gehandikapte invalide
    invaliden invaliditeit invalidenwagen invalidentoilet mindervalide mindervaliden minder-valide andersvalide andersvaliden validen beperking
    beperkingen beperkt beperkte verstandelijk verstandelijke meervoudig meervoudige emb zorgleerling zorgleerlingen zorgkind zorgkinderen
    zorgenkind zorgenkinderen ondersteuningsbehoefte hulpbehoevend hulpbehoevende hulpbehoevenden rolstoel rolstoelen rolstoeltje rolstoeler
    rolstoelers rolstoelgebruiker rolstoelgebruikers rolstoelkind rolstoelkinderen rolstoeltoegankelijk rolstoeltoegankelijke rolstoelbasketbal
    krukken looprek rollator rollators prothese protheses kunstbeen kunstarm brace spalk scootmobiel verlamd verlamde verlamden verlamming
    dwarslaesie spastisch spastische spasticiteit spasme spasmes spierziekte spierziektes spierdystrofie mank manke hinkt hinken hinkend kreupel
    kreupele kreupelen downsyndroom down-syndroom syndroom downers downie downies downkind downkinderen down-kind down-kinderen mongolisme
    chromosoom lvb lvb'er lvb'ers zmlk zmlk'er zmok epilepsie epileptisch epileptische epilepticus aanval aanvallen reuma hersenletsel nah
    hersenbeschadiging hersenverlamming ontwikkelingsachterstand achterstand zwakbegaafd zwakbegaafde zwakbegaafden zwakzinnig zwakzinnige
    leerachterstand leerprobleem leerproblemen leerstoornis speciaalonderwijs sbo so-school vso vso'er vso'ers buso bubao busoschool mytyl
    mytylschool tyltyl tyltylschool dagbesteding disabled disability disabilities handicapped cripple cripples hazenlip schisis kleinwuchsig
    lilliputter lilliputters dwerg dwergen dwerggroei klompvoet misvormd misvormde gebrek gebreken gebrekkig`,
  /** autism, adhd, dyslexia and troubles of mind */
  'autism-adhd': `autist autisten autistje autistjes autisme autistisch autistische autistiform autisties autistic autism autiste autismespectrum
    autismestoornis autismeklas autiklas auti auti's autis autismekind pddnos pdd-nos asperger aspergers ass ass'er ass'ers spectrum hoogbegaafd
    hoogbegaafde hoogbegaafden hb'er hb'ers adhd adhd'er adhd'ers adhder adhders adhd-er adhdkind adhd-kind adhd-kinderen add add'er add'ers
    hyperactief hyperactieve hyperactiviteit hyper hyperkind aandachtsstoornis concentratieprobleem concentratieproblemen concentratiestoornis
    ritalin concerta medikinet dexamfetamine methylfenidaat medicatie pilletjes prikkels prikkel prikkelgevoelig prikkelgevoelige overprikkeld
    overprikkelde overprikkeling hooggevoelig hooggevoelige hsp gilles tourette tics tic dyslexie dyslect dyslecten dyslectisch dyslectische
    dislectisch dislexie dyslexieverklaring dyscalculie dyscalculist dyspraxie dcd tos taalstoornis taalontwikkelingsstoornis stotteren stotter
    stottert stotteraar stotteraars stotterend gedragsprobleem gedragsproblemen gedragsstoornis gedragsstoornissen gedragsmoeilijk probleemkind
    probleemkinderen odd hechtingsstoornis ocd dwangstoornis smetvrees faalangst faalangstig faalangstige angststoornis paniekaanval
    paniekaanvallen depressie depressies depressief depressieve borderline borderliner borderliners bipolair bipolaire schizofreen schizofrene
    schizofrenie psychose psychoses psychotisch psychotische ptss trauma trauma's getraumatiseerd anorexia boulimia eetstoornis eetstoornissen
    burn-out burnout neurodivers neurodiverse neurodivergent neurodivergente neurodiversiteit diagnose diagnoses stoornis stoornissen rugzakje
    rugzakleerling psychisch psychische`,
  /** deaf, blind and mute people */
  'deaf-blind': `doof dove doven dover doofje doofjes doofheid doofstom doofstomme doofstommen doofblind doofblinde doofblinden stokdoof potdoof
    dovenschool doventolk dovengebaren dovenklas dovenwereld dooof doovie slechthorend slechthorende slechthorenden gehoorgestoord gehoorproblemen
    gehoorverlies gehoorapparaat gehoorapparaten gehoorapparaatje gehoorapparaatjes hoorapparaat hoorapparaten hoorapparaatje hoortoestel
    hoortoestellen ci implantaat cochleair soloapparatuur ringleiding gebarentaal gebarentolk gebarentolken tolk liplezen liplees liplezer gebaren
    gebaart blind blinde blinden blinder blindje blindjes blindheid stekeblind kleurenblind kleurenblinde blindengeleidehond blindengeleidehonden
    geleidehond geleidehonden blindenstok blindestok taststok braille brailleboek slechtziend slechtziende slechtzienden slechtziendheid eenoog
    eenogig eenogige oogprobleem oogproblemen brillenjood brildrager brilletje brilsmurf brillie brilmans jampot jampotglazen jampotbril scheel
    schele scheelogig scheeloog schelen deaf nonverbaal nonverbale non-verbaal spraakgebrek spraakcomputer bartimeus kentalis auris visio`,
  /** other traits of people: weight, money, age, looks */
  'fat-poor-old': `dik dikke dikken dikkerd dikkerds overgewicht obesitas obees obese zwaarlijvig zwaarlijvige zwaarlijvigen mollig mollige gezet
    gezette volslank dun dunne mager magere magerzucht magertje klein kleine kleintje kleintjes lang lange langerd kort korte ondermaats beugel
    beugels beugelbekkie beugelbek bril brillen brildragers rood roodharig roodharige roodharigen rossig rossige rosse rooie rooien roodkop
    peenhaar ginger gingers gemberkop sproet sproeten sproetenkop acne puistjes puisten puistenkop puistig flaporen flapoor arm arme armen armer
    armoedig armoedige armoede armoedzaaier armoedzaaiers armoezaaier sloeber sloebers minima bijstand bijstandsmoeder bijstandsmoeders
    bijstandstrekker bijstandstrekkers uitkering uitkeringstrekker uitkeringstrekkers uitkeringsgerechtigde voedselbank voedselbankkind kringloop
    kringloopkleren tweedehands dakloos dakloze daklozen zwerver zwervers zwerfster bedelaar bedelaars bedelen werkloos werkloze werklozen rijk
    rijke rijken rijkeluiskind rijkeluiskinderen kakker kakkers kakkineus bekakt bekakte elite oud oude ouden ouderen oudere oudje oudjes bejaard
    bejaarde bejaarden bejaardje opaatje omaatje boomer boomers boomertje senior senioren grijsaard grijsaards vergrijsd gepensioneerd
    gepensioneerde gepensioneerden dement demente dementie jongeren jeugd kleuter kleuters baby baby's onderklasse laagopgeleid laagopgeleide
    laagopgeleiden vmbo'er vmbo'ers vmboer vmboers kaderklas basisklas praktijkschool pro-leerling mavo'er mavo'ers gymnasiast gymnasiasten
    boerenkind stadskind straatarm straatkind achterbuurt achterstandswijk volkswijk arbeiderskind scheiding gescheiden pleegkind weeskind wees
    wezen tienermoeder tienermoeders`,
  /** words of faith in common */
  faith: `geloof geloven geloofs geloofje gelooft geloofde geloofd gelovig gelovige gelovigen ongelovig ongelovige ongelovigen godsdienst godsdiensten
    godsdienstig godsdienstige godsdienstles religie religies religieus religieuze religieuzen godsdienstvrijheid geloofsvrijheid
    geloofsovertuiging levensovertuiging levensbeschouwing levensbeschouwelijk god goden godin godinnen goddelijk goddelijke godslastering
    godslasterlijk blasfemie almachtige schepper heilig heilige heiligen heiligheid hemel hels hel duivel satan demon demonen engel engelen zonde
    zonden zondig zondige zondaar zondaars zondaren bidden bidt bid gebeden gebed gebedje gebedshuis tempel tempels heiligdom altaar offer offeren
    zegen zegenen gezegend gezegende vroom vrome vroomheid godvrezend godvrezende atheist atheisten atheistisch atheistische atheisme agnost
    agnosten agnostisch heiden heidenen heidens heidense ketter ketters ketterij bekeren bekeert bekeerd bekeerling bekeerlingen bekering afvallige
    afvalligen afvallig sekte sektes sekten sektarisch fundamentalist fundamentalisten fundamentalistisch extremist extremisten extremistisch
    extremisme spiritueel spirituele hindoe hindoes hindoe's hindoeisme hindoeistisch hindoeistische boeddhist boeddhisten boeddhistisch
    boeddhistische boeddhisme boeddha sikh sikhs sikhisme tulband tulbanden jain winti wicca heks hekserij kruis kruisje hoofddoek keppeltje kerk
    moskee synagoge tempeltje geestelijke geestelijken theoloog religion religious believer believers atheist's`,
  /** slurs for origin or skin */
  'slur-origin': `neger negers negertje negertjes negerin negerinnen negerinnetje negert neeger nger negur negerkind negerkinderen negerjong
    negerzoen negerslaaf negerkop negerlippen negerhaar negermuziek nikker nikkers nikkertje nikkertjes nikkerd nicker nickers nigger* nigga niggas
    nigga's niggah niggaz nigs n-woord nword n-word bosneger bosnegers zwartjoekel zwartjoekels zwartjakker zwartkop zwartkoppen roetmop roetmoppen
    roetkop roetkoppen roetpop zwarteaap zwartaap aapneger oerwoudaap oerwoudapen katoenplukker katoenplukkers plantageneger katoenveld
    bananenplukker bananenvreter bananeneter kroeskop kroeskoppen koelie koelies koelietje moffen mof rotmof rotmoffen jap jappen spleetoog
    spleetogen spleetoogje spleetoogjes spleetoogchinees splitoog pindachinees pindachinezen pinda-chinees poepchinees poepchinezen rijstvreter
    rijstvreters rijstkakker rijstkakkers rijstpikker hondenvreter hondenvreters hondeneter hondeneters vleermuisvreter vleermuiseter coronachinees
    loempiavreter loempiavouwer sambalvreter babipangang sushivreter geelkop ching-chong chingchong ching chong chink chinks gook gooks zandneger
    zandnegers zandnikker zandnikkers woestijnrat woestijnratten woestijnneger woestijnaap geitenneuker geitenneukers geitneuker kamelenneuker
    kamelenneukers kameelneuker kameelneukers kamelendrijver kamelendrijvers berberaap berberapen rifaap rifapen makak makakken makaken bougnoul
    bougnouls bicot tjoek-tjoek bontkraag bontkraagje bontkraagjes bontkragen theedoek theedoeken paki paki's polak polakken poolaap polaak
    zigeunertuig woonwagentuig kamptuig importtuig kutmarok* kankermarok* kkmarok* rotmarok* tyfusmarok* teringmarok* klotemarok* kutmocro
    kutmocro's kankermocro kankermocro's kutturk kutturken kankerturk kankerturken kkturk rotturk rotturken teringturk kutneger kutnegers
    kankerneger kankernegers kkneger kknegers rotneger rotnegers teringneger tyfusneger kutpool kutpolen kankerpool kankerpolen rotpool rotpolen
    kutchinees kutchinezen kankerchinees kankerchinezen kutaziaat kutaziaten kutbuitenlander* kankerbuitenlander* rotbuitenlander* kutallochtoon
    kutallochtonen kankerallochtoon kankerallochtonen kutsurinamer kutsurinamers kankersurinamer kutantilliaan kutantillianen kutarabier
    kutarabieren kankerarabier kutafrikaan kutafrikanen kutrus kutrussen kutsyrier kutsyriers kutvluchteling* kankervluchteling* kutasielzoeker*
    kankerasielzoeker* kutzigeuner kutzigeuners kankerzigeuner kankerzigeuners kutroemeen kutbulgaar kuthollander kuthollanders kankerhollander
    kuttatta kutblanke kutblanken kutbelg kutbelgen kutduitser bleekscheet bleekscheten gringo kaaskop kaaskoppen halfbloed halfbloedje bastaardras
    gelukszoeker gelukszoekers medelander medelanders tuigmarokkaan straattuig kutmigrant kutmigranten kankermigranten`,
  /** slurs for gay, lesbian and trans people */
  'slur-gay': `flikker flikkers flikkertje flikkertjes flikkerig flikkerige flikkerachtig kankerflikker kankerflikkers kkflikker kutflikker
    kutflikkers vuileflikker rotflikker teringflikker tyfusflikker mietje mietjes miet mieten mietjesgedrag mietjesachtig nichterig nichterige
    nichterigheid relnicht relnichten kankernicht kutnicht kontneuker kontneukers kontenneuker kontneukertje anusridder anusridders anaalridder
    anaalridders reetneuker reetneukers reetridder ruigpoot ruigpoten rugridder rugridders rukridder bruinwerker bruinwerkers poepstamper
    poepstampers poepstoter hollenneuker holneuker holneukers holmaat drolduwer kakstamper strontstamper stronthamer achterdeurtje pikkenlikker
    pikkenzuiger pikzuiger pijpmuis janetten janetje jeanet jeanetten jeannet jeannetten meisjesjongen kankerhomo kankerhomo's kankerhomos kkhomo
    kkhomo's kkhomos kuthomo kuthomo's kuthomos rothomo rothomo's teringhomo tyfushomo klotehomo vuilehomo viezehomo poephomo homofiguur homotuig
    homopederast schijthomo aidshomo kutgay kankergay kkgay potteus potteuze potteuzen pottenwijf manwijf manwijven kutlesbo kutlesbo's kankerlesbo
    kankerlesbo's kklesbo viezelesbo kampeerpot dyke dykes fag fags faggot faggots faggy fagget faget fagot fagots queerbait sissy sissies batty
    battyboy batiman tranny trannies trannie trannys travo travo's travos shemale shemales she-male ladyboy ladyboys ombouwer ombouwers ombouwding
    ombouwpakket transeltje transding transwijf kuttrans kankertrans kktrans transaap hijzij gendergek gendergekkie gendermongool attackhelicopter
    attack-helicopter aanvalshelikopter regenboogtuig alfabetmensen alfabetgroep`,
  /** slurs for women and girls */
  'slur-women': `hoer hoeren hoertje hoertjes hoerig hoerige hoererij gehoer hoerenkind hoerenkinderen hoerenjong hoerenzoon hoerendochter
    hoerenmoeder hoerekind hoerejong hoerin huur kankerhoer kankerhoeren kkhoer kkhoeren kuthoer kuthoeren teringhoer tyfushoer vuilehoer viezehoer
    rothoer schoolhoer dorpshoer klassenhoer aandachtshoer attentiehoer snaphoer insta-hoer slet sletten sletje sletjes sletterig sletterige
    sletterigheid sletachtig sletachtige kankerslet kankersletten kkslet kutslet vuileslet schoolslet klassenslet sloerie sloeries sloerietje del
    dellen delletje delletjes dellerig dellerige snol snollen snolletje snolletjes snollerig temeier temeiers slettebak slettebakken slettenbak
    slettenbakken lellebel lellebellen hoerslet kutwijf kutwijven kankerwijf kankerwijven kkwijf kkwijven rotwijf rotwijven tyfuswijf tyfuswijven
    teringwijf klotewijf pestwijf takkewijf takkewijven kreng krengen krengetje trut trutten trutje trutjes truttig truttige truttebol kankertrut
    kuttrut doos dozen muts mutsen mutsje tuthola tutje tutjes totebel viswijf viswijven viswijverij helleveeg helleveegs feeks feeksen heks heksen
    bitch bitches bitchy bitchje bitsch biatch bitchez kutbitch kankerbitch thot thots thotje thottie whore whores slut sluts slutty slutshame
    slutshamen ho hoe hoes skank skanks cunt cunts kech kechs kechs' kechje kechjes kehba kahba kahbas kahba's qahba 9ahba wahba sharmuta sharmoeta
    orospu oropsu orospou fahisha bezem dorpsfiets gangbangslet pijphoer pijpslet pijpkoningin afgelebberd afgelebberde geit koe zeug vrouwmens
    keukenprinses feminazi feminazi's karens pick-me pickme pickmegirl gold-digger golddigger golddiggers wijf wijven kutvrouw kutvrouwen
    kankervrouwen kutmeid kutmeiden kankermeiden kutmeisje kutmeisjes puttana puta putas poetana mokkel kutmokkel stoephoer raamhoer raamprostituee
    callgirl escort prostituee prostituees`,
  /** slurs for disabled people, and disabilities used as an insult */
  'slur-disabled': `mongool mongolen mongooltje mongooltjes mongol mongols mongoal mongo mongo's mongos mongoloide mongoloid moggel moggels mogool
    mogolen mongoolachtig mongolengezicht mongolengedrag mongoleke mongolenklas mongolenschool kankermongool kankermongolen kkmongool kkmongolen
    kutmongool kutmongolen teringmongool tyfusmongool rasmongool debiel debielen debiele debieltje debielig debieltjes debil debill kankerdebiel
    kutdebiel randdebiel randdebielen randdebiele imbeciel imbecielen imbeciele imbeciell zwakzinnig zwakzinnige zwakzinnigen achterlijk
    achterlijke achterlijken achterlijkheid agterlijk achterlyk achterlike achterlijkerd kankerachterlijk kutachterlijk retard retards retarded
    retarted retardje ritard tard tardje tards libtard fucktard spast spasten spastje spasti spastisch spaz spazz spazzen kankerspast kankerspasten
    spassed kreupel kreupele kreupelen kreupeling kreuple mankepoot mankepoten manke hinkepoot hinkepink hinkelaar invalide invalidekut kneus
    kneuzen kneusje kneusjes kankerautist kankerautisten kkautist kutautist kutautisten autistenkop autistengedrag autistenklas autistje kankeradhd
    downie downies downer downers down downsyndroompje downgezicht downkop kankerdown kankerdownie kutdown waterhoofd waterhoofden waterhoofdje
    kwijlebal kwijlebek kwijler kwijlend kasplant kasplantje kasplantjes plant zombie kankergehandicapte kutgehandicapte stumper stumpers stumperd
    stakker stakkers brillenjood schele scheelkijker scheeloog scheelogen doofpot dovekwartel stotterkont stotterbek hakkelaar manusje gek gekken
    gestoord gestoorde gestoorden geesteszieke geesteszieken psychopaat psychopaten schizo schizo's schizofreen gekkenhuis gesticht inrichting
    tbs'er lulmongool idioot idioten freak freaks rolstoelmongool sbo'er sbo-kind kortebus busjeskind busjeskinderen taxibusje taxibusjes`,
  /** slurs for people of a faith */
  'slur-faith': `kutjood kutjoden kankerjood kankerjoden kkjood kkjoden rotjood rotjoden teringjood tyfusjood vuilejood viezejood smous smousen
    smousje jodenstreek jodenstreken jodenfooi jodenkop jodentuig jodenhond jodenhonden jodenlul joodje joodjes jodenneus jodenneuzen jodenvarken
    kike kikes zionazi zionazi's zionistenvarken christenhond christenhonden kutchristen kutchristenen kankerchristen kankerchristenen bijbelgek
    bijbelfreak bijbelfanaat jezusfreak jezusfreaks kruiskop kerkgek godsdienstwaanzin godsdienstwaanzinnige kutkatholiek kutjehova kankerjehova
    zwartekousen zwartekousenkerk zwartekous paap papen paaps papist kutmoslim kutmoslims kankermoslim kankermoslims kkmoslim kkmoslims rotmoslim
    rotmoslims moslimtuig moslimhond moslimhonden moslimvarken moslimterrorist moslimterroristen moslimaap moslimapen mohammedhond mohammedaap
    kutislam kankerislam rotislam islamtuig islamaap kopvod kopvodden kopvodje kopvoddenbijter kopvoddentaks hoofdvod hoofdvodden voddenkop
    voddenkoppen theedoekkop theedoekhoofd theedoek theedoeken theemuts theemutsen handdoekkop handdoekenkop towelhead towelheads raghead ragheads
    haatbaard haatbaarden haatbaarders haatimam haatimams baardaap baardapen jihadi jihadi's jihadist jihadisten bommengooier bommengordel
    bomgordel bommenlegger zelfmoordterrorist terrorist terroristen terroristje isis isisstrijder taliban talibanner pinguins ninja kafir kafirs
    kaffir kuffar kafiroen varkensvreter varkensvreters varkenseter kuthindoe kankerhindoe koeienaanbidder koeienaanbidders pisdrinker tulbandkop
    tulbandhoofd sektelid sekteling afvallige heidenen`,
  /** animals, said of people */
  'animal-insult': `aap apen aapje aapjes apenkop apenkoppen apenkind apenvolk apengedrag aapachtig aapachtige aapmens bavianen baviaan gorilla
    gorilla's gorillas chimpansee chimpansees chimp chimps makaak orang-oetan oerang-oetan monkey monkeys ape apes varken varkens varkentje
    varkentjes zwijn zwijnen zwijntje zeug zeugen big biggen biggetje biggetjes pig pigs piggy varkenskop varkenskoppen varkensneus varkensstal
    zwijnenstal hond honden hondje hondjes hondenkind hondenlul hondenkop hondsvod hondsvot teef teven teefje straathond straathonden hondenzoon
    kelb kilab klab dog dogs koe koeien koeienkop rund runderen rundvlees ossen stier stieren kalf kalveren kalfje ezel ezels ezeltje ezelskop geit
    geiten geitje geitenbok bok bokken schaap schapen schaapje schaapskop paard paarden paardenkop paardenbek paardengebit kameel kamelen
    dromedaris rat ratten ratje ratjes rattenkop rattenkoppen rattenjong rattenkind rattenbek straatrat rioolrat rioolratten muis muizen muisje
    muizenkop hamster cavia konijn konijnen slang slangen slangetje slangenkuil adder adders gladjakker reptiel reptielen hagedis pad padden
    paddenkop kikker kikkers kikkerkop worm wormen wormpje made maden kakkerlak kakkerlakken kakkerlakje luis luizen vlo vlooien teek teken
    parasiet parasieten bloedzuiger bloedzuigers mug muggen vliegen vliegje wesp insect insecten mier mieren spin spinnen hyena hyena's hyenas wolf
    wolven vos vossen vis vissen vissenkop walvis walvissen walvisje nijlpaard nijlpaarden nijlpaardje olifant olifanten olifantje zeekoe zeekoeien
    zeeleeuw potvis orka neushoorn dinosaurus kip kippen kippetje kippenkop kipje haan gans ganzen kalkoen kalkoenen eend eendje uilskuiken
    uilskuikens uil struisvogel gier gieren aasgier aasgieren kraai duif papegaai mol mossel kwal kwallen slak slakken rups beest beesten beestje
    beestachtig beestachtige dier dieren dierlijk dierlijke dierentuin kooi hok ondier ondieren gedierte ongedierte monster monsters kutbeest
    kutbeesten pestbeest rotbeest monsterlijk monsterlijke`,
  /** dirt, vermin and disease, said of people */
  filth: `ongedierte vuil vuile vuilak vuilakken vuilnis vuilnisbak vuilnisbakken vuilniszak vuilniszakken vuilnisbelt vuiligheid vuilspuiter vuilheid
    afval afvalberg afvalbak drek dreck gespuis gajes geteisem tuig tuigje straattuig schorem schorriemorrie schorremorrie uitschot uitvaagsel
    schuim uitschotje rapaille crapuul crapule janhagel gepeupel plebs bezinksel schoelje schorum stront strontvolk poep kak drol drollen pis
    uitwerpselen uitwerpsel rommel rotzooi troep teringzooi kankerzooi kutzooi tyfuszooi kleurenzooi puinhoop prut modder modderkruiper riool
    riolen rioolrat rioolratten beerput zwijnenstal schijt braaksel kots snot slijm slijmbal pus etter etterbuil etterbuilen etterbak zweer zweren
    puist kwaal kanker kankers kankergezwel gezwel gezwellen tumor tumoren plaag plagen pest pestilentie virus virussen bacterie bacterien corona
    ziekte ziekten ziektes ziektekiem infectie besmetting besmettelijk besmettelijke besmetten besmet epidemie cholera lepra lepralijder melaatse
    melaatsen schurft schurftig schurftige syfilis aids hiv smet smetten schandvlek vlek onkruid kakkerlak kakkerlakken luizen vlooien teken neten
    maden wormen ratten rattenplaag sprinkhanen parasiet* parasitair klaploper klaplopers uitvreter uitvreters profiteur profiteurs bloedzuiger
    bloedzuigers uitzuiger uitzuigers schimmel schimmels zwam kutvolk kankervolk tuigvolk rotvolk teringvolk smeerlapperij bagger baggervolk vullis
    trash garbage filth scum scumbag scumbags vermin waste pauper paupers pauperig kuttuig kankertuig kktuig rottuig teringtuig tyfustuig`,
  /** of less worth, a stupid race, not human */
  inferior: `minderwaardig minderwaardige minderwaardigen minderwaardiger minderwaardigheid inferieur inferieure inferieuren inferioriteit
    ondergeschikt ondergeschikte lager lagere laagste laagstaand laagstaande mindere minderen minderbegaafd minderbegaafde tweederangs
    tweederangsburger tweederangsburgers derderangs achtergesteld achtergestelde achterlijk achterlijke achterlijker achtergebleven onderontwikkeld
    onderontwikkelde onderontwikkelder onbeschaafd onbeschaafde onbeschaafden beschaving primitief primitieve primitieven primitiever barbaar
    barbaren barbaars barbaarse wilde wilden holbewoner holbewoners holenmens holenmensen oermens oermensen neanderthaler neanderthalers
    untermensch untermenschen ondermens ondermensen onmens onmensen subhumaan subhumane subhuman subhumans onmenselijk onmenselijke ontmenselijkt
    halfmens halfmensen nietmenselijk onwaardig onwaardige waardeloos waardeloze waardelozen waardelozer nutteloos nutteloze nuttelozen
    nutteloosheid overbodig overbodige nietswaardig nietswaardige niksnut niksnutten nietsnut nietsnutten niksbetekenend nul nullen nulletje
    onbenul onbenullen onbenullig onbenullige bezit bezitting slaaf slaven slaafje slaafjes slavin onderdanig onderdanige onderdanigheid knecht
    knechten knechtje dienaar dienstmeid onderkruipsel onderkruipsels onderklasse onderlaag onderras ontaard ontaarde ontaarden gedegenereerd
    gedegenereerde degeneratie onzuiver onzuivere onrein onreine onreinen onnatuurlijk onnatuurlijke tegennatuurlijk tegennatuurlijke abnormaal
    abnormale abnormalen afwijking afwijkingen afwijkend afwijkende genetisch genetische genen dna evolutie evolutiefout misbaksel misbaksels
    misgeboorte misvormd misvormde wanproduct wanstaltig gedrocht gedrochten wangedrocht mutant mutanten onintelligent onintelligente iq hersenloos
    hersenloze zwakker zwakkere zwakkeren zwakste zwakken zwakkelingen incapabel onbekwaam onbekwame ongeschikt ongeschikte ongelijkwaardig
    ongelijkwaardige bastaard bastaarden bastaardkind ongeciviliseerd ongeciviliseerde aapachtig beestachtig barbarij rassenleer scum lowlife
    lowlifes trailertrash bodemklasse`,
  /** better than others, master race */
  superior: `superieur superieure superieuren superieurder superioriteit superioriteitsgevoel meerderwaardig meerderwaardige meerderwaardigheid
    ubermensch ubermenschen uebermensch ubermens bovenmens hoogstaand hoogstaande hoogste verheven verhevener uitverkoren uitverkorene
    uitverkorenen herrenvolk herenvolk heersers heerser heersende heersen regeren overheersen overheerst overheersing meesterras arisch arische
    ariers arier zuiver zuivere zuiverder raszuiver raszuivere rasecht zuiverheid puur pure puurder blankemacht white-power whitepower suprematie
    suprematist suprematisten supremacist supremacists supremacy uitblinken blinken edel edele edelen eersterangs alfa alfaman alpha alphas sigma
    dominant dominante domineren domineert dominantie machtig machtiger machtigste sterker sterkere sterkste slimmer slimmere slimste intelligenter
    beschaafder beschaafd beschaafde ontwikkelder normaler waardevoller belangrijker elite elitair elitaire nationalist nationalisten
    nationalistisch nationalisme neonazi neonazi's neonazis nazi nazi's nazis fascist fascisten fascistisch fascisme kkk hakenkruis hakenkruizen
    swastika heil hitlergroet hitler koningsvolk bovenaan voorrang`,
  /** to hate, despise, find disgusting */
  hate: `haat haten haatte haatten gehaat gehate haatje haatgevoel haatgevoelens haatdragend haatdragende hatelijk hatelijke hatelijkheid haatzaaien
    haatzaaier haatzaaierij haatberichten haatbericht haatcomment haatreacties hater haters hatersclub hatend haaat haaaat haatttt h8 hate hates
    hated hating hatehate veracht verachten verachtte verachtten verachting verachtelijk verachtelijke verafschuw verafschuwen verafschuwt
    verafschuwde verafschuwd minacht minachten minachtte minachtend minachtende minachting verfoei verfoeien verfoeit verfoeide verfoeid walg
    walgen walgt walgde walgden gewalgd walging walgelijk walgelijke walgelijker walgelijkste wallig wallige afschuw afschuwelijk afschuwelijke
    afschuwwekkend weerzin weerzinwekkend weerzinwekkende afkeer afkerig afgrijzen afgrijselijk afgrijselijke gruwel gruwelen gruwt gruwelijk
    gruwelijke kots kotsen kotst kotste kotsmisselijk kotsmisselijke kotsneigingen kotsbeu spuugzat spuugmisselijk misselijk misselijke
    misselijkmakend misselijkmakende onpasselijk hekel bloedhekel teringhekel schurft schijt schijthekel schijtziek strontziek doodziek gestolen
    pesthekel kankerhekel rothekel kkhekel aversie rancune wrok wrokkig vijandig vijandige vijandigheid vijand vijanden bloedlink woest woedend
    woedende woede razend razende kwaad kwaaie boos boze pissig pissed nijdig giftig irriteer irriteren irriteert irriteerde irritatie geirriteerd
    erger ergeren ergert ergerde ergernis afkeuren verwerpelijk verwerpelijke detest detesteer detesteren detesteert degouteren degoutant
    degoutante uitstaan luchten verdragen dulden uitkotsen uitgekotst uitkotst uitspugen uitgespuugd spugen spuug spuugt spuwen spuw spuwt gespuugd
    spuugde beu zat moe disgusting disgust disgusted despise`,
  /** to deport, ban, send back, not let in, not belong here */
  'exclude-group': `deporteren deporteer deporteert deporteerde deporteerden gedeporteerd deportatie deportaties uitzetten uitzet uitgezet
    uitgezette uitzetting uitzettingen terugsturen terugstuur terugstuurt terugstuurde teruggestuurd terugzenden teruggezonden terugkeren terugkeer
    terugkeert terugduwen teruggeduwd terugbrengen teruggebracht remigratie remigreren remigreer remigreert opsodemieteren wegsturen wegstuur
    wegstuurt weggestuurd wegjagen wegjaag wegjaagt weggejaagd verjagen verjaag verjaagt verjaagd verjoeg verdrijven verdrijf verdrijft verdreven
    verbannen verban verbant verbande verbanning ban bannen gebannen bant uitbannen uitgebannen weren geweerd weert weigeren weiger weigert
    weigerde geweigerd tegenhouden tegengehouden buitenhouden buitengehouden buitensluiten buitensluit buitengesloten buitensluiting uitsluiten
    uitsluit uitgesloten uitsluiting afsluiten opsluiten opgesloten opsluit verbieden verbied verbiedt verbood verboden verbod verwijderen
    verwijder verwijdert verwijderd oprotten oprot opgerot opzouten opzout opgezout opdonderen opkrassen opkankeren opkanker optyfen opflikkeren
    oppleuren opsodemieter ophoepelen ophoepel wegwezen oprotpremie grens grenzen toegang toegelaten toelaten binnenlaten binnengelaten binnenkomen
    binnenkomt binnengekomen thuishoren thuishoort thuisland herkomst buitenland vliegtuig bootje boot uitwijzen uitgewezen uitwijzing illegaal
    land onsland opvangen opvang afpakken afschaffen afgeschaft uitroeien uitgeroeid zuiveren zuivering gezuiverd opruimen opgeruimd opruim
    schoonvegen schoongeveegd scheiden apart aparte apartheid segregatie gescheiden kampen getto ghetto reservaat afzonderen afgezonderd
    discrimineren invasie overspoelen overspoelt overspoeld overnemen overgenomen omvolking vervanging stemrecht afnemen intrekken ingetrokken
    ontnemen`,
  /** to wish death, disease or gas on someone */
  'wish-harm': `dood doden dode sterf sterven sterft stierf stierven gestorven sterfde sterv stervn doodgaan doodgaat doodga doodging doodvallen
    doodvalt doodgevallen doodmaken doodmaakt doodgemaakt doodschieten doodgeschoten doodslaan doodgeslagen doodknuppelen doodsteken doodgestoken
    doodspuiten doodwensen doodgewenst doodswens creperen crepeer crepeert crepeerde gecrepeerd verrekken verrek verrekt stikken stik stikt gestikt
    verzuipen verzuip verzuipt verzopen verdrinken verdrink verdrinkt verdronken verbranden verbrand verbrandt branden brandt afbranden afgebrand
    fikken fik brandstapel galg strop ophangen ophang opgehangen opknopen opgeknoopt kogel kogels kogeltje nekschot afschieten afgeschoten schieten
    neerschieten neergeschoten afknallen afgeknald knallen afmaken afgemaakt afmaak afslachten afgeslacht slachten uitmoorden uitgemoord uitroeien
    uitgeroeid uitroei vergassen vergas vergast vergaste gas gassen gasje gaskamer gaskamers gaskraan vergassing auschwitz holocaust genocide
    hitler oven ovens zyklon lynchen gelyncht stenigen stenig gestenigd onthoofden onthoofd executeren executeer geexecuteerd executie doodstraf
    guillotine kelen gekeeld wurgen gewurgd vermoorden vermoord vermoordt vermoorde elimineren elimineer geelimineerd uitwissen uitgewist wegvagen
    weggevaagd vernietigen vernietig vernietigd castreren castreer gecastreerd steriliseren gesteriliseerd kankerdood kankeren kk kanker tering
    tyfus tyfes pest cholera pokken pleuris aids corona ziekte ziektes gezwel tumor kwaal ongeluk ongelukken aanrijding kys kill killing die dies
    dying graf kist begraven begraafplaats lijk lijken doodskist hel lijden lijdt leed pijn bloeden afgestraft verdwijn verdwijnen verongelukken
    verongelukt overreden aangereden bom bommen platgooien opblazen opgeblazen platbombarderen oprotten afgemaakte`,
  /** respect, equality, rights, welcome, love for all */
  'equal-respect': `respect respecteren respecteer respecteert respecteerde gerespecteerd respectvol respectvolle respekt respectt wederzijds gelijk
    gelijke gelijken gelijkheid gelijkwaardig gelijkwaardige gelijkwaardigheid gelijkgesteld hetzelfde evenveel dezelfde recht rechten
    mensenrechten kinderrechten grondrechten grondwet burgerrechten stemrecht homorechten vrouwenrechten transrechten rechtvaardig rechtvaardige
    rechtvaardigheid eerlijk eerlijke eerlijkheid vrijheid vrij vrije vrijheden mens mensen menselijk menselijke menselijkheid medemens medemensen
    medemenselijkheid menswaardig menswaardige waardigheid waardig waarde waard waardevol waardevolle waarderen waardeer waardeert gewaardeerd
    welkom welkome verwelkomen verwelkom verwelkomt verwelkomd gastvrij gastvrije gastvrijheid thuis thuisvoelen meedoen meetellen meetelt meetel
    liefde liefdevol liefdevolle liefhebben love loveislove peace vrede vreedzaam vreedzame samenleven samenleving saamhorigheid verbinding
    verbinden verbindt verbonden accepteren accepteer accepteert geaccepteerd acceptatie tolerant tolerante tolerantie tolereren getolereerd
    verdraagzaam verdraagzame verdraagzaamheid begrip begrijpen begripvol begripvolle empathie medeleven solidair solidaire solidariteit steun
    steunen steunt gesteund bescherm beschermen beschermt beschermd bescherming opkomen opkom opkomt opgekomen verdedigen verdedig verdedigt
    diversiteit divers diverse inclusie inclusief inclusieve inclusiviteit veelzijdig kleurrijk kleurrijke verschillen verschillend uniek unieke
    allen zichzelf jezelf mezelf normaal kansen gelijkekansen kansengelijkheid veilig veilige veiligheid vriendschap broederschap eenheid
    emancipatie emanciperen verrijking equal equality rights`,
  /** pride in who one is */
  'proud-identity': `trots trotse trotser trotst trotsheid fier fiere fierheid gelukkig gelukkige blij blije proud pride prideflag gaypride
    zelfvertrouwen zelfverzekerd zelfverzekerde zelfbewust zelfbewuste zelfacceptatie zelfrespect eigenwaarde eigenheid mezelf jezelf zichzelf
    mijzelf onszelf identiteit identiteiten identificeren identificeer identificeert outen geout uitkomen uitgekomen uit-de-kast comingout
    coming-out openlijk opgelucht verteld geboren afkomst roots wortels achtergrond cultuur cultureel culturele traditie tradities moedertaal
    thuistaal vlag vlaggen regenboogvlag regenboog geloof hoofddoek geaardheid krachtig krachtige kracht power blackpower girlpower girlboss
    empowerment empowered vrouwenkracht melanin melanine natural zwartzijn represent represented representeer vertegenwoordigen rolmodel
    rolmodellen eer eren vieren vier viert gevierd viering herdenken schaam schamen schaamte verstop verstoppen verbergen geaccepteerd erfgoed`,
  /** to say that something is racist, sexist, not done */
  condemn: `racisme racist racisten racistisch racistische racistiche rasist rasisten rasisme rasistisch rasistische racistje racis racism racists
    racistisc racistis discriminatie discrimineren discrimineer discrimineert discrimineerde discrimineerden gediscrimineerd discriminerend
    discriminerende discriminatoir discriminatoire discriminasie discrimineeren seksisme seksist seksisten seksistisch seksistische sexisme sexist
    sexistisch sexistische sexistiche homofoob homofobe homofoben homofobie homofobisch transfoob transfobe transfobie islamofobie islamofoob
    antisemitisme antisemitisch antisemiet antisemieten xenofoob xenofobie validisme fascist fascisten fascistisch nazi's haatzaaien haatzaaierij
    haatspraak hatespeech vooroordeel vooroordelen vooringenomen stereotypen stereotyperend generaliseren generaliseer generaliseert veralgemenen
    vernederend vernederende kwetsend kwetsende kwetsen kwets kwetst gekwetst kwetste beledigend beledigende beledigen beledigt beledigd belediging
    beledigingen grof grove grofheid respectloos respectloze respectloosheid onbeschoft onbeschofte onfatsoenlijk onfatsoenlijke ongepast ongepaste
    ongehoord ongehoorde onacceptabel onacceptabele onaanvaardbaar onaanvaardbare ontoelaatbaar ontoelaatbare onverdraagzaam onrespectvol oneerlijk
    oneerlijke onrecht onrechtvaardig onrechtvaardige schandalig schandalige schandelijk schande schofferend schofferen walgelijk triest trieste
    treurig verwerpelijk verwerpelijke afkeurenswaardig veroordelen veroordeel veroordeelt veroordeeld afkeuren afkeur afgekeurd afwijzen nietoke
    nietnormaal abnormaal strafbaar strafbare verboden wettelijk grenzen grensoverschrijdend grensoverschrijdende zero-tolerance nultolerantie
    pesterij pesterijen pestgedrag uitsluiting haat haatdragend gemeen gemene laag lage laf zielig kinderachtig ouderwets fout foute verkeerd
    verkeerde slecht slechte erg erge ernstig ernstige bah jammer teleurstellend beschaam schaam schamen bestrijden bestrijd tegengaan aanpakken
    stopracisme stoppesten blm`,
  /** words by which a whole group is taken together */
  stereotype: `allemaal allemaa alemaal ammaal allen alle al altijd altyd altijt steeds telkens nooit iedere elke elk ieder uitzondering
    uitzonderingen typisch typische tiepisch typical klassiek vanzelf sowieso overal meestal vaak vaker doorgaans meeste merendeel gros ras rassen
    rassenleer soort soorten soortje slag type types typetje volk volkje volkeren volken groep groepen bevolkingsgroep bevolkingsgroepen stam
    cultuur culturen aard natuur bloed dna genen genetisch aangeboren ingebakken zulke zo'n zon zukke zo'ne ditsoort datsoort lui lieden gasten
    diegene diegenen stelletje zooitje stel bende zootje horde hordes kudde kuddes massa tsunami hetzelfde dezelfde eendere identiek stelen liegen
    stinken crimineel criminelen profiteren luie uitkering uitkeringen keuken aanrecht strijken schoonmaken huishouden autorijden voetballen
    gevoelig emotioneel hysterisch huilen aanstellen gierig geldwolf haakneus banken wereldmacht machthebbers complot terrorist terroristen bom
    bommen aanslag aanslagen onderdrukken onderdrukt overlast banen pikken pik afpikken inpikken stereotype stereotypes stereotypen stereotiep
    cliche cliches vooroordeel vooroordelen generaliseren hokje hokjes label`,
  /** strong insults for a person */
  'insult-noun': `klootzak klootzakken klootzakje kloothommel kloothommels klootviool klootviolen kloot kloten klojo klojo's klojos eikel eikels
    eikeltje lul lullen lulletje lulletjes lulhannes lulhannessen lulkoek slapjanus zakken zakkenwasser zakkenwassers zakkewasser rotzak rotzakken
    rotzakje hufter hufters hufterig hufterige schoft schoften schurk schurken smeerlap smeerlappen viezerik viezeriken viespeuk viespeuken vuilak
    vuilakken vetzak vetzakken drol drollen strontzak strontzakken stronthoop strontkop hond honden hondenlul teringlijer teringlijers teringlyer
    tyfuslijer tyfuslijers tyfuslyer tiefuslijer kankerlijer kankerlijers kankerlyer kankerlijder kankerlijders kklijer kklijers klerelijer
    klerelijers kolerelijer kolerelijers pleurislijer pokkelijer pestkop takkewijf teringwijf kankerkop kankerkoppen kankerkind kankerkinderen
    kankerjong kankerjongen kankerhond kankerhonden kankerzooi kankerlul kankergast kankermens kankermensen kankerdocent kankerleraar kankerschool
    kutkop kutkind kutkinderen kutjong kutjongen kutvent kutgast kutmens kutlul kutdocent kutleraar kutjuf kutmeester kutschool kutklas rotkop
    rotkind rotkinderen rotjong rotmens rotvent rotjongen tyfuskop tyfuskind tyfushond teringkop teringkind teringhond klotekind kloteleraar
    kankerbek hoerenzoon hoerenkind hoerenjong hoerezoon moederneuker moederneukers motherfucker motherfuckers mofo neukhoofd lafbek gluiperd
    gluiperds pedo pedo's pedos pedofiel pedofielen kinderlokker kinderlokkers kinderneuker kinderverkrachter verkrachter verkrachters pervert
    perverts perveling perverseling psychopaat psychopaten idioot idioten debiel debielen mongool mongolen imbeciel imbecielen retard retards
    randdebiel kneus kneuzen mislukkeling mislukkelingen mislukking mislukkingen misbaksel misbaksels gedrocht gedrochten monster monsters creep
    creeps crimineel nazi nazi's nsb'er nsber fascist landverrader verrader verraders rat ratten slang slangen varken varkens aap apen teef bitch
    hoer slet kreng trut flikker asshole assholes arsehole bastard bastards bastaard dickhead dickheads dick prick cunt fucker fuckers fucktard
    shithead pos scumbag mietje tuig tuigje schorem uitschot gajes gespuis addergebroed onderkruiper onderkruipsel nietsnut hielenlikker kontlikker
    kontlikkers kontkruiper kontkruipers slijmbal matennaaier matennaaiers naaier naaiers kutwijf kankerwijf kankerhoer kankerhomo hoerenloper
    hoerenloopers sukkelkop aso aso's asos asociaal asocialen tokkie tokkies etter etters etterbak etterbakken pestkind kwal kwallen`,
  /** milder insults for a person */
  'insult-noun-mild': `sukkel sukkels sukkeltje sukkeltjes sukkelaar loser losers losertje losertjes loozer loserclub nerd nerds nerdje nerdjes geek
    geeks noob noobs noobje n00b dombo dombo's dombos domoor domoren domkop domkoppen dommerd dommerik dommeriken domkloot oen oenen oentje ezel
    ezels muts mutsen suffie suffies sufferd sufferds suffert sufkop slomerik slome slomo slomie druiloor druiloren druif droplul droeftoeter
    droeftoeters dropje dwaas dwazen gek gekken gekkie halvegare halvegaren mafkees mafkezen mafketel mafketels malloot malloten malle minkukel
    minkukels nitwit nitwits kluns klunzen klungel klungels klungelaar knoeier knoeiers kneus kneusje prutser prutsers stumper stumpers stumperd
    simpele simpelton stommeling stommelingen stommerd stommerik stommeriken flapdrol flapdrollen zeikerd zeikerds zeiker zeikers zeurpiet
    zeurpieten zeurkous zeurkousen zeur zeurder huilebalk huilebalken huilie huillie huilbaby jankerd jankerds janker jankebalk aansteller
    aanstellers aanstelster dramaqueen dramaqueens dramaking dramakoningin bemoeial bemoeials bemoeizuchtig klikspaan klikspanen klikker klikkers
    verklikker verklikkers snitch snitches snitcher matennaaier wijsneus wijsneuzen betweter betweters eigenwijs opschepper opscheppers patser
    patsers blaaskaak dikdoener dikdoeners braverik streber strebers slijmerd slijmerds slijmbal slijmballen slijmer slijmers studiebol stuudje
    watje watjes softie softies schijterd schijterds schijtlijster schijtlijsters schijtluis angsthaas bangerik bangerd bangeschijterd lafaard
    lafaards lafbek engerd engerds griezel griezels engerik gluurder gluiperd creep creepje weirdo weirdo's weirdos freak freaks rare raar rariteit
    trol trollen troll trolls smurf kabouter kleuter kleuters baby babytje peuter schooier schooiers boef boefje zwerver zwervers luilak luilakken
    luiaard luiwammes kwibus kwast flierefluiter pannenkoek pannekoek pannenkoeken aardappel rund kip kippetje kalkoen koekwaus koekwous
    koekenbakker knuppel knurft knurften lomperik lomperd lummel lummels vlegel vlegels rotjoch etterbakje treiteraar pestkop pestkoppen pester
    pesters simp simps wannabe wannabees poser posers npc npc's bot meeloper meelopers clown clowns clowntje grapjas pipo pipo's pias zot zotten
    zottekes onnozelaar onnozelaars seut seuten kieken kiekens pannenlat tist marginaal marginalen kalf kalveren dikkop droogkloot droogkloten
    lapzwans lapzwansen slapjanus slappeling slappelingen zwakkeling zwakkelingen eikeltje pummel lomperiken boer boers boerenlul boerenpummel
    karton amateur amateurs faalhaas prutsmeester`,
  /** insulting adjectives */
  'insult-adjective': `dom domme stom stomme achterlijk achterlijke debiel debiele gestoord gestoorde idioot idiote gek gekke mongools mongoolse
    lelijk lelijke vies vieze smerig smerige goor gore ranzig ranzige vuil vuile walgelijk walgelijke afschuwelijk afschuwelijke irritant irritante
    iritant iritante irri annoying vervelend vervelende kut kutte kuttig klote kloterig kloterige waardeloos waardeloze nutteloos nutteloze zielig
    zielige sneu sneue triest trieste treurig treurige belachelijk belachelijke bespottelijk bespottelijke raar rare vreemd vreemde eng enge creepy
    griezelig griezelige akelig akelige naar nare gemeen gemene vals valse nep neppe fake hypocriet hypocriete schijnheilig schijnheilige
    achterbaks achterbakse gluiperig gluiperige sluw sluwe onbetrouwbaar onbetrouwbare slinks slinkse laf laffe lui luie arrogant arrogante
    verwaand verwaande bekakt bekakte egoistisch egoistische zelfzuchtig zelfingenomen aandachtsgeil aandachtsgeile aandachtsziek jaloers jaloerse
    bitchy sletterig sletterige hoerig hoerige asociaal asociale aso onbeschoft onbeschofte lomp lompe bot botte grof grove kinderachtig
    kinderachtige kinderlijk onvolwassen zwak zwakke slap slappe saai saaie suf suffe sloom slome traag trage simpel simpele onnozel onnozele dwaas
    dwaze onbenullig onbenullige mislukt mislukte verrot verrotte rot rotte ziek zieke ziekelijk ziekelijke pervers perverse psychopathisch
    gevoelloos gevoelloze harteloos harteloze kil kille wreed wrede onmenselijk onmenselijke incompetent incompetente onbekwaam onbekwame slecht
    slechte slechtste ergste dikke vette kale schele kromme magere tyfus teringlijk teringlelijk kankerlelijk kankerdom kankerirritant kankersaai
    kkdom kklelijk kutirritant tyfuslelijk moddervet oerdom oliedom stapelgek oerlelijk spuuglelijk hatelijk hatelijke verwend verwende aangebrand
    zeikerig zeikerige zeurderig bemoeizuchtig bemoeizuchtige mismaakt gestoordste losgeslagen trashy ordinair ordinaire goedkoop goedkope cringe
    cringy beschamend beschamende gaar gare wack lame ugly stupid dumb marginaal marginale zot zotte stoemme`,
  /** curse words that make another word stronger */
  'swear-intensifier': `kanker kankers kankerr kkr kk kkk kanka kenker kankur knkr kankeren kankerhard kankerslecht kankervet kankervies kankerziek
    kankerveel kankerdik kankerlekker kankerlang kankerzooi kankerding kankerdag kankerles kankertoets kankerboek kaulo kaolo kaulow koulo kolo kut
    kutding kutdag kutles kuttoets kutzooi kutte kutweer kutleven kuttttt kuut tering teringzooi teringhard teringherrie teringding teringslecht
    teringziek teringveel tyfus tyfes tiefus tiefes tyfuszooi tyfusding tyfushard tyfusherrie tyfusslecht klote klotezooi kloteding klotedag
    kloteweer klere klerezooi klereding kolere kolerezooi pleuris pleurus pleuriszooi pest pestding pokke pokken pokkeding pokkenweer pokkewerk
    takke takkezooi rot rotding rotzooi rotdag rotweer rotles rotschool rottig rottige fucking fckng fking fkn fuckin fuckingg fucken fucked fuck
    fuk fck fvck fokking fokkin fokken fok faking fakking goddamn damn damned god godver godverdomme godverdommese gvd gvdd godsamme godsammekraken
    godskolere getver getverderrie potverdorie potverdomme verdomme verdomd verdomde verdommes verdorie vervloekt vervloekte vermaledijd
    vermaledijde jezus jezuschristus jeezus tjezus jemig hel helse verrek verrekte verrekt bloody shit shitt shitzooi shitding sjit sjitt schijt
    schijtding stront strontzat strontvervelend strontchagrijnig hoer hoere hoeren hoerenzooi hoereding lul lulding neuk zwaarr gestoord achterlijk
    godsgruwelijk wtf wth ffs omfg omg lmfao stome vuile vieze gore smerige sodeju sodemieter ongelofelijk ontiegelijk merde putain scheisse`,
  /** stupid */
  stupid: `dom domme dommer dommere domst domste domheid domheden dommig doms domm dommm dommerd dommerik dommeriken dommie domkop domkoppen domoor
    domoren dombo dombo's oliedom oliedomme oerdom oerdomme kankerdom kkdom kutdom poepdom straatdom ezeldom aartsdom stom stomme stommer stomst
    stomste stomheid stommig stommeling stommelingen stommerd stommerik stommiteit stompzinnig stompzinnige achterlijk achterlijke achterlijker
    achterlijkst achterlijkste idioot idioten idiote idioterie idioots idioottt debiel debiele debielen imbeciel imbeciele imbecielen mongool
    mongools mongolen hersenloos hersenloze hersenlozen hersendood hersendode hersens hersencel hersencellen breinloos breinloze braindead
    smoothbrain onnozel onnozele onnozelaar onnozelheid simpel simpele simpelen simpeler dwaas dwaze dwazen dwaasheid onbenul onbenullen onbenullig
    onbenullige onintelligent onbegaafd minderbegaafd zwakbegaafd zwakzinnig zwakzinnige zwakbegaafde leeghoofd leeghoofden leeghoofdig warhoofd
    kip-zonder-kop uilskuiken ezel ezels oen oenen oenig oenige rund sukkel sufferd suf suffe sufkop traag trage sloom slome dumb dumbass dumbo
    dumbo's stupid stupido stupidos idiot idiots moron morons retard retarded iq iqloos analfabeet analfabeten ongeletterd laaggeletterd
    dombestuurder schaapskop stoemeling stoemelings lomp lompe lomperd stoempe begripsloos onwetend onwetende onwetendheid ongeschoold onverstandig
    onverstandige ondoordacht ondoordachte onzinnig onzinnige sneu blond zot zotte kieken kalf dommekracht minkukel nitwit nitwits stommekloot`,
  /** ugly */
  ugly: `lelijk lelijke lelijker lelijkst lelijkste lelijkerd lelijkerds lelijkheid lelijks leelijk leluk lelijck lelik lelike lelijkk lelyk lelyke
    lelijkert oerlelijk oerlelijke foeilelijk foeilelijke spuuglelijk spuuglelijke poeplelijk kankerlelijk kankerlelijke kklelijk kutlelijk
    teringlelijk tyfuslelijk aartslelijk ugly uglyy uglies ugliest ugli wanstaltig wanstaltige afzichtelijk afzichtelijke afzichtelijks afstotelijk
    afstotelijke afstotend afstotende onaantrekkelijk onaantrekkelijke onknap onknappe onooglijk onooglijke mismaakt mismaakte misvormd misvormde
    gedrocht gedrochten monster monsters monsterlijk monsterlijke aangezicht rotkop lelijkekop apenkop varkenskop paardenkop paardenbek
    paardengezicht paardengebit vissenkop rattenkop muizenkop platvis puistenkop puistenkoppen pizzakop pizzagezicht pukkelkop puistig puistige
    vogelverschrikker vogelverschrikkers heks heksen heksenkop trol trollen trollenkop ork orks orc goblin goblins gremlin gremlins ogre shrek
    gargoyle quasimodo gollum scheel schele scheef scheve kromme konijnentanden konijnengebit haaientanden bokkentanden kunstgebit slagtanden
    beugelbek flaporen flapoor haakneus vijfhoofd kalende kaal kale kaalkop unibrow monobrow snorharen behaard pannenlik bloempotkapsel smoel
    smoelwerk tronie bek bakkes muilpeer afgrijselijk afgrijselijke verschrikkelijk afschuwelijk gezichtsverlies brakingwekkend unattractive mid
    midmid cringe lelijkaard lelijkaards schetig`,
  /** dirty, smelly */
  'dirty-smell': `vies vieze viezer viest vieste viezerd viezerik viezeriken viezerikje viespeuk viespeuken viezigheid viesje vieslap vieslappen
    vuil vuile vuiler vuilak vuilakken vuilpoets vuiligheid smerig smerige smeriger smerigste smerigheid smeerlap smeerlappen smeerkees smeerpoets
    smeerpijp goor gore goorder goorst goorste goorlap goorlappen gorig ranzig ranzige ranziger ranzigste ranzigheid ranzo onfris onfrisse
    ongewassen ongedoucht ongepoetst onhygienisch onhygienische onverzorgd onverzorgde slonzig slonzige slons sloddervos groezelig groezelige
    morsig bevuild besmeurd stinken stink stinkt stonk stonken gestonken stinkend stinkende stinkerd stinkerds stinker stinkers stinkie stinkies
    stinkdier stinkdieren stinkkaas stinkkind stinkvoeten stinkadem stinkbek stinkpoes stinkhoer stinkzweet stankie stank stanklucht meurt meuren
    meur meurde meurend meurende muf muffe muffig zweet zweten zweterig zweterige zweetlucht zweetvoeten zweetoksels okselgeur lichaamsgeur luchtje
    geurtje ruikt ruik ruiken geroken walm walmt deo deodorant douchen douch douche gedoucht zeep tandenpoetsen poetsen adem mondgeur slechteadem
    poep poeplucht poepbroek kak kaklucht kakbroek pis pislucht pisbroek pissebroek pisvlek stront strontlucht scheten scheet scheetje ruft ruften
    vet vette vettig vettige vethaar vetkop vettekop roos luizen luis luizenbos luizenkop luizenkind neten vlooien schurft schimmel schimmelig
    schimmelvoet smelly stinky stinks nasty nasti dirty grimey disgusting yuck jakkes jak bah getver gatver gadver gatverdamme iew ieuw ew eww
    ieuwl gross`,
  /** fat, thin, words of shape */
  'fat-body': `dik dikke dikker dikst dikste dikkerd dikkerds dikkert dikkie dikkies dikkop dikzak dikzakken dikzakje dikbil dikbuik dikkont dikoor
    dikkertje dikkertjes dikhuid dikte vet vette vetter vetst vetste vetzak vetzakken vetzakje vetklep vetkleppen vetkwab vetkwabben vetrol
    vetrollen vetbult vetbulten vetpens vetlap vetbol vetbolletje vetmest vetmesten moddervet moddervette moddervetten papzak papzakken pafferig
    pafferige mollig mollige zwaar zware zwaarlijvig zwaarlijvige overgewicht obesitas obees obese volgevreten volvreten vreten vreet vreetzak
    vreetzakken vreetkop vreetmachine gevreten snoepkont hamburger hamburgers mcdonalds friet taart calorieen kilo kilo's kilos weegt wegen
    weegschaal gewicht dieet afvallen aangekomen spekkie spekkies spekkop spekrol speklap spek tonnetje tonneke bolletje bolle bolleke kogelrond
    walvis walvissen olifant olifanten nijlpaard nijlpaarden zeekoe koe varken varkentje zwijn knorren knor blob fatty fatties fat fatass fatso
    chubby thicc buik buiken buikje bierbuik pens onderkin onderkinnen kont konten reet reten bil billen heupen dijen dijbenen lovehandles zwabber
    zwabberarm kipfiletarmen mager magere magerder broodmager broodmagere graatmager graatmagere scharminkel scharminkels skelet skeletten geraamte
    bonenstaak bonenstaken latje luciferhoutje sprietje spriet anorexia anorexisch dun dunne spillebeen spillebenen skinny strijkplank plat platte
    tietloos borsten tieten dwerg dwergen kabouter kabouters lilliputter garnaal smurf reus reuzin giraf giraffe langpoot kleinduimpje korte ukkie
    ukkepuk`,
  /** liars, fakes, false friends */
  'liar-fake': `liegen lieg liegt loog logen gelogen liegend liegende voorliegen voorgelogen leugen leugens leugentje leugentjes leugenaar leugenaars
    leugenaartje leugenachtig leugenachtige leugenares leugenbek leugenbeest aartsleugenaar kankerleugenaar lieger liegers liegbeest liegebeest
    liegkop liar liars lie lies lying lied fake faker fakers fakevriend fakevrienden fakevriendin fakevriendinnen faken faket fakt gefaked gefaket
    fakeaccount fakefriend fakefriends fakery nep neppe nepper nepperd nepvriend nepvrienden nepvriendin nepvriendinnen nepperdje nepaccount
    nepprofiel nepnieuws nephaar hypocriet hypocriete hypocrieten hypocrisie hipocriet hypocrite schijnheilig schijnheilige schijnheiligen
    schijnheiligheid schijnheil tweezijdig twofaced two-faced tweegezicht tweegezichten achterbaks achterbakse achterbaksheid achterbakserd
    gluiperd gluiperds gluiperig gluiperige slinks slinkse sluw sluwe sluwerd onbetrouwbaar onbetrouwbare oneerlijk oneerlijke vals valse valsheid
    valserik valsaard slang slangen slangetje snake snakes snakey snaken gesnaked rat ratten judas judassen verrader verraders verraadster verraad
    verraden verraadt verried backstabber backstabbers backstab backstabben backstabbed gebackstabd draaikont draaikonten mooiprater mooipraters
    slijmbal slijmer slijmerd slijmen slijmt bedrog bedriegen bedrieg bedriegt bedroog bedrogen bedrieger bedriegers bedriegster oplichter
    oplichters oplichten oplicht opgelicht scammer scammers manipulatief manipulatieve manipuleren manipuleer manipuleert manipuleerde
    gemanipuleerd manipulator gaslighten gaslight gaslighting verzinnen verzin verzint verzon verzonnen verzinsel verzinsels fantast fantasten
    fabeltje fabeltjes sprookjes praatjes smoes smoesje smoesjes smoezen jokken jok jokt jokte gejokt jokkebrok jokkebrokken onzin bullshit capper
    cap capping capt geveinsd wannabe poser posers catfish voorneppen nepte genept bluffen bluf bluft pinokkio`,
  /** cowards */
  coward: `laf laffe laffer lafste lafheid lafaard lafaards lafaart lafaarden lafbek lafbekken lafbekje lafhartig lafhartige lafhartigheid laffaard
    laffaards bang bange banger bangerd bangerds bangerik bangeriken bangig bangeschijterd bangeschijter bangebroek angst angstig angstige
    angsthaas angsthazen bangelijk schijterd schijterds schijter schijters schijtert schijtluis schijtluizen schijtlijster schijtlijsters
    schijtebroek schijtebroeken schijtlaars schijthuis schijtbroek broekschijter broekschijters broekie broekies broekpoeper watje watjes doetje
    doetjes mietje mietjes softie softies slapjanus slapjanussen slappeling slappelingen slappe slap zwakkeling zwakkelingen zwak zwakke lapzwans
    lapzwansen lulletje eitje zachtgekookt kontkruiper wegkruiper wegrenner wegrennen wegrent wegloper weglopen wegloopt wegduiken verstoppen
    verstopt verschuilen verschuilt schuilt durft durven durf durfte durfde durfal durfniks toetsenbordheld toetsenbordhelden toetsenbordridder
    toetsenbordridders internetheld schermheld anoniem anonieme kip kippen chicken chickens coward cowards scared pussy pussy's pussies pussys
    pussyboy moederskindje moederskindjes mamaskindje mamaskindjes mamakindje papakindje ballen ballenloos ballenloze ruggengraat ruggengraatloos
    ruggengraatloze bibberen terugkrabbelen terugkrabbelt teruggekrabbeld onderduiken terugtrekken afhaken afhaker deserteur`,
  /** weird, mad */
  weird: `raar rare raarder raarste rarigheid raren raars rarekwast vreemd vreemde vreemder vreemdste vreemdeling apart aparte aparteling weird weirdo
    weirdo's weirdos weirde weirder weirdest wierd wierdo wierdo's wierdos strange sus suss sussy gek gekke gekker gekste gekken gekkie gekkigheid
    gekkenwerk gekkenhuis gekkerd crazy krankzinnig krankzinnige krankzinnigen maf maffe maffer mafst mafkees mafkezen mafketel mafketels
    mafklapper idioot idiote gestoord gestoorde gestoorder gestoorden gestoordheid knettergek knettergekke stapelgek stapelgekke hartstikkegek
    prettiggestoord knots knotsgek getikt getikte geschift geschifte waanzinnig waanzinnige waanzin lijp lijpe lijpo lijpo's leip leipe leipo
    leipo's psycho psycho's psychos psychopaat psychopaten psychopathisch psychopathische schizo schizo's geesteziek geestesziek geestesziekte
    mentaal mental halvegare halvegaren gaargekookt eng enge enger engste engerd engerds engerik creep creeps creepy creepie kriepie freak freaks
    freaky freakish griezel griezels griezelig griezelige bizar bizarre bizarder zonderling zonderlinge zonderlingen excentriek excentrieke
    buitenbeentje buitenbeentjes buitenstaander eenling einzelganger onaangepast onaangepaste abnormaal abnormale nietnormaal alien aliens
    marsmannetje cringe cringy cringey cringeworthy awkward akward ongemakkelijk ongemakkelijke onhandig onhandige sociaalgestoord wereldvreemd
    wereldvreemde nerd nerds nerdy geek geeks emo emo's goth furry furry's furries weeb weebs otaku zot zotte zotten zottekes zottin malloot
    mallotig malle`,
  /** incompetent, bad at the work */
  'bad-at-job': `incompetent incompetente incompetenten incompetentie inkompetent incompetend onbekwaam onbekwame onbekwamen onbekwaamheid ongeschikt
    ongeschikte onkundig onkundige onkunde onprofessioneel onprofessionele onproffesioneel onproffessioneel onervaren onbevoegd onbevoegde
    onbevoegden ondeskundig ondeskundige incapabel incapabele waardeloos waardeloze waardelozer waardeloost nutteloos nutteloze overbodig
    overbodige slecht slechte slechter slechtst slechtste ergste prutser prutsers prutswerk prutst gepruts prutsen knoeier knoeiers knoeiwerk
    geknoei klungel klungels klungelaar klungelaars klungelt geklungel klungelen broddelwerk broddelaar kluns klunzen klunzig klunzige faal falen
    faalt faalde gefaald faler falers fail failed failer failde failen faalhaas mislukt mislukte mislukking mislukkeling amateur amateurs
    amateurisme amateuristisch amateuristische stagiair onzorgvuldig onzorgvuldige slordig slordige laks lakse laksheid nalatig nalatige
    nalatigheid gemakzuchtig gemakzuchtige lui luie luiaard luilak ongeinteresseerd ongeinteresseerde ongemotiveerd ongemotiveerde onverantwoord
    onverantwoorde onverantwoordelijk onverantwoordelijke wanbeleid wanbestuur wanprestatie wantoestand wantoestanden chaos chaotisch chaotische
    puinhoop zooitje rommeltje rommelig ongeorganiseerd ongeorganiseerde organisatie overspannen burnout overwerkt orde ordeprobleem ordeproblemen
    overwicht lesgeven lesgeeft niveauloos beroepskeuze vakgebied ontslaan ontslag ontslagen ontsla ontslaat schorsen geschorst vervangen vervanger
    functioneren functioneert disfunctioneren disfunctioneert faalschool wegsturen partijdig partijdige lievelingetjes voortrekken voortrekt
    voorgetrokken bevooroordeeld onrechtvaardig willekeur machtsmisbruik willekeurig overbetaald overbetaalde useless incapable unqualified
    onbegrijpelijk saai saaie saaiste slaapverwekkend slaapverwekkende stuntel stuntelen stuntelig stuntelige onvermogen`,
  /** told to go away or shut up */
  'curse-address': `rot rotop opgerot oprotten oprot opgedonderd opdonderen donder donderop opdonder opgezouten opzouten zoutop flikker flikkerop
    opflikkeren opflikker sodemieter sodemieterop opsodemieteren opsodemieter opgesodemieterd kanker kankerop opkankeren opkanker optyfen optiefen
    tyf tyfop tiefop tief opgetyfd pleur pleurop oppleuren oppleur optering opteren krijg krijgt kry gekregen lazer lazerop oplazeren oplazer
    opgelazerd hoepel hoepelop ophoepelen ophoepel hoepelt opkrassen kras krasop wegwezen wegwezuh wegjij gaweg opzij oprotte moven move ksst
    ophoeren opneuken neukop val lik likme likmereet likmevestje stik stikken stikt verrek verrekken zak barst barsten verdwijn verdwijnen verzuip
    sterf hou houd houdt bek bekkie bakkes smoel smoelen muil muilen waffel waffels kop koppie snavel snater klep kleppen kakel dicht dichthouden
    bekhouden bekdicht bekhouwen hwjb hjb hjbek hjm hjkb hkb houjebek houjebakkes houjemuil houjesmoel houjekop houjemond hou-je-bek hou-je-muil
    hou-je-kop koppen zwijg zwijgen stil stfu sdfu gtfo fu fuckyou fuckjou fuck-you fuckof fuckoff foff neukjezelf shut shutup shush piss pissoff
    screw kys bite suck sucks sukkel tfoe tffoe tfuh zebi zeb kkop kkrop tyfus tering pleuris klere kolere cholera pest pokken schurft valdood
    valom krijgdetyfus krijgdetering krijgdekanker krijgdekk schijt moer reet je-moeder jemoeder joemoeder jm jmoeder moeder kankermoeder kkmoeder
    tabon tabonyemek tabonyemk nikomak yemek yemak amina siktir sittir sktr siktirgit godverdomme bemoei bemoeien tiefen tyfen vliegop`,
  /** nice, sweet, beautiful, strong, clever */
  compliment: `lief lieve liever liefst liefste liefs liefff lieff lievv aardig aardige aardiger aardigste leuk leuke leuker leukst leukste leukk
    leukkk leuks gezellig gezellige gezelligste mooi mooie mooier mooist mooiste mooii mooiii prachtig prachtige prachtigste knap knappe knapper
    knapst knapste knapperd knapperds schattig schattige schattigste schatig cute cutie cuties cutest cutee beautiful pretty gorgeous handsome
    stunning hot hottie bloedmooi bloedmooie beeldschoon beeldschone beeldig aantrekkelijk aantrekkelijke stralend stralende straalt slim slimme
    slimmer slimst slimste slimmerd slimmerik intelligent intelligente smart genie geniaal geniale genius briljant briljante sterk sterke sterker
    sterkst sterkste krachtig dapper dappere dapperste moedig moedige stoer stoere stoerste cool coole cooler coolste koel koele vette nice nicee
    nize nais neis top topper toppers toptalent toppertje topmeid topgozer topvent topgast topdocent topjuf topleraar toppie tof toffe toffer
    tofste tofff chill chille chil relaxed relaxte relaxt geweldig geweldige geweldigste fantastisch fantastische fantasties super superlief
    superlieve superleuk superleuke supermooi supermooie supergoed supergoede superknap superster superheld held helden heldin kanjer kanjers kei
    kanjertje bikkel bikkels baas bazen legend legende legends legendarisch king kings queen queens queeen prinses koningin koning ster sterren
    wonder wonderlijk grappig grappige grappigst grappigste grapig humor vrolijk vrolijke vrolijkste spontaan spontane eerlijk eerlijke oprecht
    oprechte betrouwbaar betrouwbare loyaal loyale behulpzaam behulpzame zorgzaam zorgzame attent attente sociaal sociale warm warme hartelijk
    hartelijke goed goede goeie beste beter uitstekend uitstekende uitmuntend perfect perfecte ideaal talent talentvol talentvolle getalenteerd
    getalenteerde creatief creatieve sportief sportieve origineel bijzonder bijzondere speciaal speciale uniek unieke inspirerend inspirerende
    waardevol goud goudhartje goudklompje complimenten compliment complimentje complimentjes trots bravo chapeau petje proficiat gefeliciteerd
    gefeli knapgedaan goedzo goedbezig toppertjes amazing awesome great best goat goated slay slayyy iconic icoon fire lit dope fresh strakke
    keigoed keileuk keilief keimooi keischoon schoon schone plezant plezante wijs wijze zalig zalige heerlijk heerlijke charmant charmante elegant
    elegante fijn fijne onwijs vetcool`,
  /** words of teasing among friends, pet names */
  'friendly-teasing': `gekkie gekkies gekkert gekkerd gekske gekkerdje malle mallerd mallie mallerik sukkeltje sukkeltjes dommie dommies dommerd
    dommerdje dombo dombootje suffie suffies sufferd sufferdje sufkopje muts mutsje muppet muppets mafkees mafkeesje mafkezen mafketel gekje gekjes
    gekkigheid lieverd lieverds lieverdje lieverdjes lievert liefie liefies liefje liefjes lief liefste lievelings lieveling lievelingen lieveke
    schat schatje schatjes schatten schatteke schattebout schattebouten schattie schatties schatteboutje schattekes skat skatje skatjes sgat sgatje
    schattt schaatje schateke snoes snoesje snoezepoes poepie poepies poepje poepke snoepje snoepie snoepies honey hun hunnie hunnybunny babe babes
    baby bby bb bbe bae darling sweetie sweety sweetheart love loves luv lovey cutie cutiepie moppie mop moppies mopje droppie dropje pop popje
    poppetje poppie zonnetje zonnestraal zonnestraaltje engel engeltje knuffel knuffels knuffelbeer knuffie dikkie kuikentje muis muisje muizeke
    beer beertje beestje apie aapje apekop apenkopje boefje boefjes boeffie deugniet deugnieten rakker rakkers rakkertje schelm schelmen schobbejak
    schavuit schavuiten donderstraal donderstralen bengel bengels bengeltje druktemaker kletskous kletskousen kletskop kletsmajoor kletsmeier kluns
    klunsje klunzen klojootje oentje oen pannenkoek pannekoek koekwaus koekebakker aardappel aardappeltje smurf smurfje kabouter kaboutertje
    dwergje kleintje ukkie ukkepuk uk dreumes spookje monstertje heksje bitchje bitchies slettie loesoe maat maatje maten makker makkers gast
    gastje ouwe ouweh ouwen gozer gappie bro brada bradda broer broertje sis sissie zus zusje zussie mattie matti bestie bestieeee bff beste grapje
    grapjes grapjas grapjassen grappenmaker plaag plagen plaaggeest plagerij plagerijtje pestkopje geintje geintjes gein dolletje dollen lolbroek
    lolbroeken clown clowntje gezellig knipoog knipoogje haha hahaha hihi lol xd jk jkjk joke jokes kidding xx xxx xxxjes kus kusje kusjes mwah
    hahah tjonge gekkerik gekkerdjes zotteke zottekes zot zotje snoeper ventje manneke mokkeltje viezerikje stoute stouterd stouterik`,
  /** to leave out, kick from the group, ignore, not invite */
  exclude: `buitensluiten buitensluit buitengesloten buitensluiting buitengeslote buitenslote buitensloot buitensloten uitsluiten uitsluit uitgesloten
    uitsloot uitsloten uitsluiting negeren negeer negeert negeerde negeerden genegeerd negeerr negere doodzwijgen doodgezwegen doodzwijg ignore
    ignoren ignored ignoret geignored ignoreer ignoreert ghosten ghost ghostte ghosted geghost geghosten ghosting blokken blok blokt blokte geblokt
    geblokkeerd blokkeren blokkeer blokkeert blokkeerde block blocked blocken blockt geblockt deblokkeren ontvolgen ontvolg ontvolgd unfollow
    unfollowed unfriend ontvriend ontvrienden ontvriendt muten mute gemute dempen gedempt kicken kick kickt kickte kickten gekickt gekicked gekict
    kiken gekikt eruitkicken uitkicken verwijderen verwijder verwijdert verwijderde verwijderd deleten deletet gedelete wegdoen weggedaan eruit
    eruitgooien eruitgegooid eruitgooi eruitgezet eruitzetten eruitgekickt eruitgehaald eruithalen uitgooien uitgegooid wegpesten weggepest
    wegsturen weggestuurd wegkijken weggekeken wegjagen weggejaagd wegblijven uitnodigen uitgenodigd ongenodigd meevragen overslaan overgeslagen
    afzonderen afgezonderd afzonderlijk isoleren isoleer isoleert isoleerde geisoleerd isolement mijden mijd mijdt meed gemeden vermijden vermijd
    vermijdt vermeed vermeden ontlopen ontwijken ontwijkt ontwijk ontweken linkslaten dumpen dump dumpt gedumpt afdanken afgedankt afwijzen
    afgewezen afwijst afstoten afgestoten weigeren geweigerd boycotten boycot boycott geboycot cancelen canceled cancel gecanceld verstoten
    verstoot uitgestoten buitenspel buitenbeentje buitenstaander erbuiten erbuitenlaten erbuitengehouden uitgezonderd eenzaam eenzame geheime
    stiekem bannen gebanned geband banned doodverklaren wegstemmen weggestemd uitstemmen uitgestemd`,
  /** to invite, to join in, together */
  include: `uitnodigen uitnodig uitnodigt uitnodigde uitgenodigd uitnodiging uitnodigingen uitnodigingetje invite invites invited inviten geinvite
    geinvited meedoen meedoe meedoet meedeed meegedaan meespelen meespeel meespeelt meespeelde meegespeeld meekomen meekom meekomt meegekomen
    meegaan meega meegaat meegegaan meeging meelopen meeloopt meegelopen meeeten meegegeten meefietsen meefiets meefietst meegefietst meerijden
    meerijdt meegereden meepraten meepraat meevragen meegevraagd meenemen meeneemt meegenomen meehelpen meehelp meegeholpen meezingen meetellen
    meetelt aansluiten aansluit aangesloten bijzitten bijgezeten erbij erbijhoren erbijkomen erbijkom erbijzitten bijhoren toevoegen toevoeg
    toevoegt toegevoegd voeg voegt adden add addt geadd added joinen join joint joinde gejoind joined samen saampjes samenwerken samenwerk
    samenwerkt samengewerkt samenspelen samenkomen samengekomen samendoen samenzitten tezamen gezamenlijk gezamelijk gezamenlijke gezellig
    gezelligheid betrekken betrek betrekt betrok betrokken erbijbetrekken opnemen opgenomen verwelkomen verwelkomt verwelkomd welkom deelnemen
    deelneem deelneemt deelgenomen deelname meehangen afspreken afspreek afspreekt afgesproken afspraak langskomen langskom langskomt langsgekomen
    iedereen allemaal team teamwork teampje klassengevoel groepsgevoel inclusief plekje maatje maatjes vriend vrienden bijons trakteren trakteer
    trakteert feestje logeren logeer logeerpartij slaapfeestje buitenspelen`,
  /** to call others to take part */
  rally: `iedereen iedreen idereen iedereeen ledereen allemaal alemaal allen alle wie wiee jullie julie guys meedoen doe doen doet meedoe doemee kom
    komen komt komop kommop komaan hup go gogo gooo gogogo lets let's laten laat laatwe latenwe we wij z'n-allen samen tegelijk tegelijkertijd
    massaal start starten startt begin beginnen begint gestart beginne stem stemmen stemt stemme gestemd reageer reageren reageert stuur sturen
    stuurt doorsturen doorstuur stuurdoor share shared shares sharen delen deel deelt deelde gedeeld verspreid verspreiden verspreidt post posten
    repost reposten like liken liket likes geliked follow volg volgen rapporteer rapporteren rapporteert report reporten spam spammen spamt spammed
    gespamd massareport massreport onterecht tekenen tekent ondertekenen onderteken petitie petities poll actie acties planne oproep oproepje
    oproepen organiseren organiseer organiseert verzamelen verzamel verzamelt optrommelen trommel mobiliseren aansluiten sluit join joinen joint
    meelopen meehelpen help helpen helpt steun steunen wieis wiedoet wiegaat wiewil erbij omhoog steek challenge tag taggen tagt uitdaging ronde
    rondsturen rondstuur afspreken afspraak tegen boycot boycotten staken staking spijbelen spijbeldag opstand muiterij protest protesteren`,
  /** polls, votes, lists, who is most */
  'vote-rank': `poll polls polletje polletjes pol pols stemming stemmingen stem stemmen stemt stemde gestemd stemronde stemlijst enquete enquetes
    enquetje vote votes voten votet voted gevote vooten kies kiezen kiest koos kozen gekozen verkiezing verkiezingen nomineer nomineren nomineert
    genomineerd genomineerde nominatie nominaties kandidaat kandidaten winnaar winnaars winnares wint winnen gewonnen verliezer verliezers finale
    rang ranken rank rankt ranked ranking rankings ranglijst ranglijsten ranglijstje gerankt gerangschikt rangschikken top top3 top5 top10 top-3
    top-5 top-10 toptien topdrie flop flop3 flop5 flop-5 lijst lijsten lijstje lijstjes bangalijst bangalijsten banga banga-lijst bangers
    smashlijst hotlijst hotlist dodenlijst zwartelijst hitlijst tierlist tier-list tierlijst tier tiers rate raten ratet rated rating ratings
    gerate beoordeel beoordelen beoordeelt beoordeeld beoordeling cijfer cijfers cijfertje punten punt score scores scoren scoort sterren nummer
    nummereen hoogste laagste lelijkste knapste mooiste domste dikste vetste dunste irritantste vervelendste slechtste ergste saaiste stomste
    raarste engste viest vieste viesste stinkendste grootste kleinste kutste hoerigste sletterigste sletste geilste slimste grappigste leukste
    liefste populairste favoriet favoriete meest meeste hoogst laagst lelijkst knapst domst dikst ugliest hottest smash pass smashofpass
    smash-or-pass kiesbord award awards prijs prijzen oscar trofee bingo verkies afvaller afvallers weddenschap wedden`,
  /** to laugh at, mock, imitate, memes, stickers */
  'laugh-at': `uitlachen uitlach uitlacht uitlachte uitlachten uitgelachen uitgelache uitlache uitlachend lachen lach lacht lachte lachten gelachen
    gelach lache lachend lachertje lachwekkend lachwekkende lachstuip lachkick belachelijk belachelijke bespottelijk bespotten bespot bespotte spot
    spotten spotte gespot spottend spottende spotprent spotnaam honen hoon hoont gehoond hoongelach weghonen weggehoond joelen joelt gejoel
    uitjouwen uitgejouwd jouwen uitfluiten uitgefloten boegeroep boe nadoen nadoe nadoet nadeed nadeden nagedaan naapen na-apen naaap nageaapt
    imiteren imiteer imiteert imiteerde imiteerden geimiteerd imitatie imitaties parodie parodieen parodieren naspelen nagespeeld persifleren
    bijnaam bijnamen bijnaampje spotnamen scheldnaam meme memes mememen mem memen memeing memed memepagina memeaccount memegroep sticker stickers
    stickertje stickertjes stiker stikers gifje gifjes gif gifs emoji emojis filtertje photoshop photoshoppen gephotoshopt fotoshop fotoshoppen
    gefotoshopt bewerken bewerk bewerkt bewerkte gemonteerd montage deepfake deepfakes edit edits editen edited geedit tekening tekeningetje
    karikatuur karikaturen cartoon tiktok tiktoks tiktokje filmpje filmpjes filmen filmt filmde gefilmd screenshot screenshots screenshotten
    gescreenshot foto's roast roasten roastt roastte geroast roasted roasting dissen dis dist diss gedist dissed dissing dissrap disstrack burned
    trollen trol trolt trolde getrold prank pranken pranks geprankt prankte grap grappen grapje grapjes grapten moppen geintje geintjes lol lollig
    hilarisch grappig gierend brullen giechelen giechel giechelt giechelden gegiechel gniffelen gniffelt grinniken grinnikt haha hahaha hahahaha xd
    kek lmao lmfao rofl bahaha mikpunt voorschut clown circus joke jokes belachelijkmaken ridiculiseren bemocken mocken mock mocking mocked gemockt`,
  /** to humiliate, put to shame */
  humiliate: `vernederen verneder vernedert vernederde vernederden vernederd vernederend vernederende vernedering vernederingen verneedert kleineren
    kleineer kleineert kleineerde gekleineerd kleinerend kleinerende kleinering belachelijk belachelijkmaken belachelijkgemaakt beschamen beschaam
    beschaamt beschaamd beschamend beschamende schaam schamen schaamt schaamde schaamden geschaamd schaamte schaamtevol schande schandpaal paal
    schut voorschut schutzetten afgaan afga afgaat afging afgegaan afgang afgangen blamage blameren blameer geblameerd gezichtsverlies onteren
    onteerd onterend onterende afkraken afkraak afkraakt afkraakte afkraakten afgekraakt kraken neerhalen neerhaal neerhaalt neergehaald afzeiken
    afzeik afzeikt afzeikte afgezeken afbranden afbrand afgebrand kapotmaken kapotgemaakt exposen expose exposed exposet geexposed geexpost
    exposeren exposegroep exposepagina exposeaccount ontmaskeren ontmaskerd shame shamen shamed shaming geshamed bodyshamen bodyshaming bodyshame
    slutshamen slutshaming naming embarrass embarrassed embarrassing cringe humiliate humiliated spugen gespuugd bespugen bespuugd onderspugen
    uitkleden uitgekleed broekaftrekken ontbloten kruipen kruip kruipt knielen kniel knielt likken smeken smeek smeekt smeekte bedelen huilen
    huilde jankend gefilmd rondsturen rondgestuurd doorgestuurd lekken gelekt leaken leak leaked geleakt genant genante pijnlijk pijnlijke
    onderdanig uitgelachen vertrappen vertrapt onderdrukken dehumaniseren schofferen schoffeer schoffeert geschoffeerd beledigen beledigd
    denigreren denigreer denigreert denigrerend denigrerende`,
  /** to bully, tease, harass, call names */
  pester: `pesten pest pestte pestten gepest wegpesten wegpest wegpestte wegpestten weggepest kapotpesten kapotpest kapotpestte kapotpestten
    kapotgepest treiteren treiter treitert treiterde treiterden getreiterd sarren sar sart sarde sarden gesard jennen jen jent jende jenden gejend
    plagen plaag plaagt plaagde plaagden geplaagd stangen stang stangt stangde stangden gestangd zieken ziek ziekt ziekte ziekten geziekt trollen
    trol trolt trolde trolden getrold roddelen roddel roddelt roddelde roddelden geroddeld stalken stalk stalkt stalkte stalkten gestalkt hinderen
    hinder hindert hinderde hinderden gehinderd koeioneren koeioneer koeioneert koeioneerde koeioneerden gekoeioneerd tergen terg tergt tergde
    tergden getergd kwellen kwel kwelt kwelde kwelden gekweld intimideren intimideer intimideert intimideerde intimideerden geintimideerd beledigen
    beledig beledigt beledigde beledigden beledigd provoceren provoceer provoceert provoceerde provoceerden geprovoceerd terroriseren terroriseer
    terroriseert terroriseerde terroriseerden geterroriseerd pester pesters pestkop pestkoppen pestkopje pestgedrag pesterij pesterijen pesterijtje
    gepeste pestslachtoffer pestslachtoffers pestprobleem pestactie pestacties pestgroep pestgroepje pestapp pestfilmpje pestprotocol pestspelletje
    pestspel antipest antipestprotocol anti-pest cyberpesten cyberpest cybergepest cyberpester cyberpesters bullebak bullebakken bully bullies
    bullying bullied bullyen bullyt gebullied bulliet cyberbullying treiteraar treiteraars getreiter gesar gejen gezuig zuig zuigt plaaggeest
    plaagster plagerij plagerijen geplaag stalker stalkers stalking intimidatie intimidaties intimiderend intimiderende provocatie lastigvallen
    lastigval lastigvalt lastiggevallen lastigviel lastigvielen lastig lastige uitschelden uitscheld uitscheldt uitschold uitscholden uitgescholden
    schelden scheld scheldt schold scholden gescholden gescheld scheldpartij scheldpartijen scheldwoord scheldwoorden scheldnaam scheldnamen
    uitdagen uitdaag uitdaagt uitgedaagd opjutten opgejut opfokken opgefokt ophitsen opgehitst opstoken opgestookt stoken stook stookt stookte
    gestookt stoker stokers harass harassed harassing harassment tease teasen teaset getease irriteren irriteer irriteert uitlokken uitlok uitlokt
    uitgelokt opjagen opgejaagd achtervolgen achtervolg achtervolgt achtervolgd klieren klier kliert klierde gekliert geklier kutten etteren ettert
    duwen duwt geduwd bekladden beklad verstoppen verstopt afpakken afgepakt grievend kwetsen gekwetst mikpunt slachtoffer slachtoffers zondebok
    pispaal boksbal vertrappen zwartmaken zwartgemaakt zwartmaakt belagen belaagd belaagt grensoverschrijdend`,
  /** groups, apps and channels where they talk */
  'group-chat': `groep groepen groepje groepjes groepke goep groeps groepsapp groepsapps groepsappje groepsappjes groepapp groepsap groepschat
    groepschats groepchat groepsgesprek groepsgesprekken groepsbericht groepsnaam groepsfoto groupchat group-chat groupchats group groups gc gcs
    app apps appgroep appgroepen appgroepje appgroepjes ap-groep apje appje appjes appen appt appte geappt app-groep apgroep whatsapp whatsappgroep
    whatsappgroepen whatsapgroep watsapp whatsap wapp wappgroep whatsappgroepje klassenapp klassenapps klasapp klasseapp klassengroep
    klassengroepje klassenchat klasgroep klasgroepen klassechat schoolapp schoolgroep jaarlaagapp jaargroep mentorgroep mentorapp ouderapp
    ouderapps oudergroep oudergroepen ouderappgroep teamapp teamgroep docentenapp vriendengroep vriendengroepje vriendinnengroep vriendinnengroepje
    meidengroep meidenapp jongensgroep jongensapp snap snaps snapje snapjes snapt snapte gesnapt snapchat snapgroep snapgroepen snapgroepje
    snapchatgroep story story's stories insta instagram instagroep instagroepje dm dm's dms dmmen dmt gedmd priveberichten discord discordserver
    discordgroep dc server servers servertje channel channels kanaal kanalen telegram telegramgroep telegramgroepen signal messenger facebook
    facebookgroep fbgroep fb facebookpagina tiktok tiktoklive twitter reddit teams teamsgroep teamschat magister somtoday parro klasbord
    socialschools smartschool bingel chat chats chatgroep chatgroepen chatgroepje chatje chatten gechat chatbox forum fora reactie reacties comment
    comments lobby party voicechat vc belgroep facetime bericht berichten berichtje berichtjes tikkie livestream account accounts roddelaccount
    roddelkanaal roddelgroep exposegroep bangagroep banga-groep haatgroep pestgroep geheimegroep bijgroep leden member members`,
  /** rumours, gossip, hearsay */
  rumour: `schijnt schijnen schijnbaar schijnbare blijkbaar kennelijk verluidt gehoord gehoort gehoor hoorde hoorden horen hoor hoort opgevangen
    vernomen vernam roddel roddels roddeltje roddeltjes roddelen roddelt roddelde roddelden geroddeld geroddel roddelaar roddelaars roddelaarster
    roddeltante roddeltantes roddelkont roddelkonten roddelbek roddelcircuit roddelaccount roddelpraat rodel rodelen rodels gerucht geruchten
    geruchtje geruchtjes geruchtenmolen geruchtencircuit rumor rumors rumour rumours gossip gossips gossipen gossipgirl tea teaaa spill spillen
    spilled drama drama's dramatje achterklap kwaadsprekerij kwaadspreken kwaadspreekt kwaadgesproken laster lasteren lastert lasterlijk smaad
    smaden zwartmaken zwartgemaakt smoezen smoest gesmoes fluisteren fluistert fluisterde gefluister doorvertellen doorvertel doorvertelt
    doorverteld rondvertellen rondverteld rondgaan rondgaat rondging rondgegaan rondbazuinen rondgebazuind verspreiden verspreid verspreidt
    verspreidde verspreidden rondstrooien rondgestrooid zeiden beweren beweert beweerd beweerde bewering beweringen praatje praatjes kletspraat
    kletsen geklets geheimen geheimpje geheimpjes doorsturen doorgestuurd lekken lekt gelekt uitgelekt uitlekken leaken geleaked opgedoken
    zogenaamd zogenaamde zgn vermoeden vermoedens vermoed vermoedelijk verdacht verdenking verdenkingen verhaal verhalen verhaaltje verhaaltjes
    onwaar klopt misschien stiekem blijkt bleek wistje nieuwtje nieuwtjes ontdekt betrapt bron bronnen horenzeggen kwebbelen kwebbel`,
  /** to accuse of a crime or wrong: theft, drink, drugs, abuse */
  'accuse-crime': `stelen steel steelt stal stalen gestolen steler diefstal diefstallen dief dieven dievegge dievegges diefje jatten jat jatte gejat
    jatter jatters pikken pikt pikte gepikt inpikken ingepikt afpikken bestelen besteelt bestolen beroven berooft beroofd roven overvallen overval
    inbreken inbreker inbrekers inbraak ingebroken zakkenrollen zakkenroller zakkenvuller zakkenvullers zakkenvullen fraude frauderen fraudeert
    fraudeerde gefraudeerd fraudeur fraudeurs frauduleus verduisteren verduisterd verduistering sjoemelen sjoemelt gesjoemel gesjoemeld oplichten
    oplicht opgelicht oplichter oplichters oplichting omkopen omgekocht omkoping corrupt corrupte corruptie steekpenningen witwassen witgewassen
    bedrog bedriegen bedriegt bedrogen vervalst vervalsen vervalsing spieken spiekt gespiekt plagiaat crimineel criminele criminelen misdadiger
    misdadigers misdaad misdaden strafbaar strafbare strafblad veroordeeld aangeklaagd verdacht verdachte verdachten verdenking beschuldigen
    beschuldig beschuldigt beschuldigde beschuldigd beschuldiging beschuldigingen schuldig schuldige dader daders dronken drank drankprobleem
    dronkaard dronkaards dronkenlap dronkelap dronkenlappen zatlap zatlappen zatte bezopen alcohol alcoholist alcoholisten alcoholiste
    alcoholprobleem zuipen zuipt zuiplap zuiplappen zoop gezopen drugs drug drugsdealer drugsdealers drugsgebruik drugsverslaafd dealen deal dealt
    dealde gedeald dealer dealers blowen blowt geblowd wiet coke snuiven snuift gesnoven xtc pillen lachgas ballonnetjes junk junks junkie junkies
    verslaafd verslaafde verslaafden verslaving high stoned misbruik misbruiken misbruikt misbruikte misbruiker misbruikers machtsmisbruik
    aanranden aanrandt aangerand aanrander aanranding verkrachten verkracht verkrachtte verkrachter verkrachters verkrachting ontucht grooming
    groomen groomer groomers pedo pedo's pedofiel pedofielen kinderlokker zedendelict zeden aanraken aanraakt aanraakte aangeraakt aanrakingen
    betasten betast betastte gluren gluurt gluurde gluurder gluurders loeren loert handtastelijk handtastelijkheden friemelen frunniken knijpen
    kneep billenknijper viespeuk vieze affaire verhouding vreemdgaan vreemdgegaan overspel sexting mishandelen mishandelt mishandelde mishandeld
    mishandeling kindermishandeling tikken klappen geweld gewelddadig verwaarlozen verwaarloosd verwaarlozing kopschoppen bedreigen bedreigt
    bedreigd bedreiging intimidatie discriminatie vernielen vernield vernieling brandstichting moordenaar moordenaars moord gevangenis`,
  /** to warn about someone or something */
  'warn-about': `pas pasop pas-op oppassen oppas oppast opgepast oppasse passop past waarschuw waarschuwen waarschuwt waarschuwde waarschuwden
    gewaarschuwd waarschuwing waarschuwingen warning warn warned warnen gewarnd let letop let-op opletten oplet opgelet opgelette kijkuit uitkijken
    uitkijkt uitgekeken uitkijk hoed hoeden hoedt voorzichtig voorzichtige voorzichtigheid voorzichtiger vermijd vermijden vermijdt mijd mijden
    ontwijk ontwijken blijf blijven wegblijven blijfweg afstand gevaar gevaren gevaarlijk gevaarlijke gevaarlijker onveilig onveilige onbetrouwbaar
    onbetrouwbare risico risico's risicovol onguur ongure verdacht verdachte alert alertheid attent waakzaam beware careful watch watchout alarm
    alarmbel alarmbellen redflag redflags red-flag red-flags vertrouw vertrouwen vertrouwt wantrouw wantrouwen wantrouwend trap trapt intrappen
    getrapt accepteer accepteren blokkeer blokkeren blok toevoegen klik klikken linkje scam scams scammer scammers spam phishing oplichter
    oplichters oplichting virus viruswaarschuwing nepaccount nepprofiel fakeaccount gehackt hacked hack hacker hackers doorsturen stuurdoor
    voorkomen voorkom melden opgepastt kinderlokker engerd griezel loert rondrijden rondhangen vreemde`,
  /** proof, truth, everyone knows */
  'suspect-words': `bewijs bewijzen bewijst bewees bewezen bewijsje bewijsmateriaal bewijsstuk bewijsstukken proof proofs prove evidence bewijslast
    onbewezen waarheid waarheden waarheidje waar ware feit feiten feitje feitelijk feitelijke factcheck feitencheck fact facts faxx truth true
    iedereen weet weten wist wisten bekend bekende welbekend overduidelijk duidelijk duidelijke blijkbaar logisch kennelijk sowieso zekerheid
    werkelijk werkelijkheid geheim geheimen geheime stiekem stiekeme stiekemerd doofpot doofpotten doofgepot verzwijgen verzwijgt verzwegen
    verbergen verbergt verborg verborgen verstopt achterhouden achtergehouden toedekken toegedekt dekken gedekt onthullen onthul onthult onthuld
    onthulling onthullingen openbaren ontmaskeren ontmaskerd uitzoeken uitzoekt uitgezocht uitkomen uitgekomen boekje opendoen opengedaan complot
    complotten complottheorie complottheorieen samenzwering samenzweringen propaganda leugen leugens leugenpers nepnieuws fakenews fake-news media
    mainstream mainstreammedia msm wakker wakkerworden wordwakker schapen schaap elite machthebbers manipulatie gemanipuleerd gehersenspoeld
    hersenspoelen hersenspoeling agenda verdacht verdachte verdachten verdenking verdenkingen vermoeden vermoedens vermoed vermoedde toeval
    toevallig verklaar verklaren verklaring verraadt screenshot screenshots opname opnames opgenomen filmpje beelden camerabeelden getuige getuigen
    betrapt heterdaad gezien opzoeken nagaan bron bronnen onderzoek onderzoeken jijweet weetje jeweet zogenaamd zogenaamde zgn beweren beweert`,
  /** opinions, also harsh ones */
  opinion: `vind vindt vinden vond vonden gevonden vin vint vindik vindje vindtie mening meningen meninkje menig opinie opinies standpunt standpunten
    volgens volges vlgs vgm volgensmij imo imho denk denkt denken dacht dachten gedacht geloof gelooft meen meent menen bedoel bedoelt persoonlijk
    persoonlijke eerlijk eerlijkgezegd gevoel gevoelsmatig oordeel oordelen oordeelt inziens beoordelen beoordeling kritiek kritisch kritische
    kritiseren opbouwend opbouwende feedback commentaar reactie bezwaar bezwaren klacht klachten klagen klaag klaagt klaagde geklaagd oneens
    akkoord accoord slecht slechte slechter prima matig matige redelijk redelijke zwak zwakke teleurstellend teleurstellende teleurgesteld
    teleurstelling tegenvallen tegenvallend tegenviel waardeloos waardeloze belachelijk belachelijke schandalig schandalige bizar bizarre absurd
    absurde onzin onzinnig onzinnige nutteloos overdreven onnodig onnodige onbegrijpelijk onbegrijpelijke onacceptabel onterecht onterechte terecht
    terechte raar vreemd jammer spijtig saai vervelend irritant onhandig handig onduidelijk onduidelijke duidelijk oneerlijk fijn interessant
    boeiend beleid beleidje regels regel regeltje systeem idee ideeen plan keuze keuzes besluit besluiten beslissing beslissingen maatregel
    maatregelen aanpak organisatie communicatie kwaliteit onderwijs uitleg beargumenteren argument argumenten liever voorkeur hopelijk wens
    afvragen voorstel voorstellen tip snap begrijp begrip idealiter kortom conclusie opmerking`,
  /** to say, write, send: reporting what someone said */
  'report-say': `zeg zegt zeggen zei zeiden gezegd zegge zeggu zegje zeit gezeg gezegt zegde zegden ezegd zeiie zeitie opgezegd noem noemt noemen
    noemde noemden genoemd genoemt sturen stuur stuurt stuurde stuurden gestuurd gestuurt doorsturen doorstuur doorstuurt doorstuurde doorgestuurd
    toesturen toegestuurd terugsturen schrijf schrijft schrijven schreef schreven geschreven opschrijven opgeschreven opschreef post posten postte
    postten gepost plaatsen plaatst plaatste geplaatst app appt appen appte appten geappt geapt typ typt typen typte typten getypt tikte dm dmde
    gedmd snapte snapt gesnapt bericht berichtte reageren reageer reageert reageerde reageerden gereageerd antwoord antwoordt antwoorden antwoordde
    antwoordden geantwoord vraag vraagt vragen vroeg vroegen gevraagd gevraagt vertel vertelt vertellen vertelde vertelden verteld beweer beweert
    beweren beweerde beweerden beweerd roep roept roepen riep riepen geroepen schreeuw schreeuwt schreeuwen schreeuwde schreeuwden geschreeuwd gil
    gilt gillen gilde gegild schold scholden scheldt schelden uitschold uitgescholden fluister fluistert fluisterde gefluisterd mompelen mompelt
    mompelde gemompeld melden meldt meldde gemeld meedelen mededelen meegedeeld meldden opmerken opmerkt opmerkte opgemerkt uitspreken uitspraak
    uitspraken opmerking opmerkingen woord woorden uitlating uitlatingen citaat citeren citeert citeerde geciteerd aanhalingstekens quote quotes
    letterlijk letterlijke namelijk aldus volgens zogenaamd praat praten praatte gepraat spreek spreekt spreken sprak spraken gesproken said says
    told texted wrote commentte gecomment comment opperen opperde voorstellen voorstelde toegeven toegaf bekennen bekende bekend ontkennen ontkent
    ontkende ontkend dreigt dreigde dreigden gedreigd grappen grapte bedoelde bedoelt`,
  /** to report it to someone who can act */
  'report-to': `melden meld meldt meldde meldden gemeld gemeldt melde melding meldingen meldingsformulier meldpunt meldpunten meldknop rapporteren
    rapporteer rapporteert rapporteerde gerapporteerd rapport rapportage report reporten reported gereport reporteren aangeven aangeef aangeeft
    aangaf aangegeven aangifte aangiftes aangifteformulier aanklacht aanklagen aangeklaagd aanklaag klacht klachten klachtje klachtenprocedure
    klachtencommissie klachtenregeling klagen doorgeven doorgeef doorgeeft doorgaf doorgegeven doorgespeeld inlichten inlicht ingelicht informeren
    informeer informeert geinformeerd politie polite wijkagent wijkagenten agent agenten jeugdagent jeugdagenten 112 0900-8844 mentor mentoren
    mentor's mentrix mentoraat coach leerlingcoach vertrouwenspersoon vertrouwenspersonen vertrouwenscontactpersoon vertrouwensinspecteur
    vertrouwensleerling zorgcoordinator zorgcoordinatoren zoco zorgteam schoolmaatschappelijk maatschappelijk-werker smw leerlingbegeleider
    leerlingbegeleiders leerlingbegeleiding leerlingenbegeleiding clb ib'er iber intern-begeleider teamleider teamleiders afdelingsleider conrector
    rector directeur directie directrice schoolleiding leiding schoolleider leraar lerares docent docente juf meester ouders volwassene volwassenen
    inspectie onderwijsinspectie leerplicht leerplichtambtenaar jeugdzorg veiligthuis vko kindertelefoon huisarts ggd jeugdarts schoolarts
    schoolverpleegkundige pestcoordinator antipestcoordinator veiligheidscoordinator gesprek gesprekken bespreken bespreek bespreekt besproken
    bespreekbaar vertellen vertel verteld beheerder moderator helpdesk meldmisdaadanoniem anoniem screenshots bewijs bewaren bewaar advocaat zaak
    dossier incident incidenten incidentmelding klikken klik klikt geklikt verklikken verklikt snitchen snitch gesnitcht doorklikken`,
  /** to ask for help */
  'ask-help': `help helpen helpt hielp hielpen geholpen helpe hellup helup hlp hulp hulpje hulpvraag hulpverlener hulpverleners hulplijn bijstaan
    ondersteunen ondersteuning ondersteun steun steunen bijspringen helpende handje advies advise adviezen adviseren raad tip tips tipje oplossing
    oplossingen oplossen oplos opgelost wanhopig wanhopige radeloos radeloze raadloos hopeloos machteloos machteloze weet weetniet geenidee iemand
    iemant iemnd kunje alsjeblieft alstublieft aub asjeblieft alsjeblief asjeblief pls plz please plss pleas svp smeek smeken vraag vragen vraagje
    vraagjes bellen praten praat luisteren luister luisterend oor gesprek prive gehoor durf dringend dringende spoed noodgeval nood sos ernstig
    probleem problemen probleempje zorgen bezorgd bezorgde ongerust ongeruste ervaring ervaringen meegemaakt herkent herkennen herkenbaar aanpakken
    aanpak stoppen stopt kindertelefoon vertrouwenspersoon zoek zoeken zoekt gezocht begrijpen begrijp snap uitleggen uitleg reageer reactie
    antwoord bijles huiswerkhulp`,
  /** I am the one it is done to */
  'victim-me': `gepest gepst gepesd gepeste geplaagd getreiterd buitengesloten uitgesloten genegeerd uitgelachen uitgescholden uitgejouwd vernederd
    bedreigd gedreigd geslagen geschopt gestompt geduwd gestoken gespuugd achtervolgd gestalkt lastiggevallen lastigvallen aangeraakt betast
    aangerand verkracht misbruikt mishandeld gediscrimineerd beledigd gekwetst gekwets belogen bedrogen verraden gehaat gemeden verwijderd gekickt
    geblokt opgewacht bekogeld ingesloten gechanteerd afgeperst beroofd gefilmd gehackt geexposed gegooid word wordt worden werd werden geworden
    bang banger angst angsten angstig angstige doodsbang doodsbange bange durf durfde durfte durft durven durfniet huil huilen huilde huilend
    huilbui huilbuien gehuild janken jank jankte gejankt tranen traan verdriet verdrietig verdrietige ongelukkig ongelukkige eenzaam eenzame
    eenzaamheid niemand verlaten wanhopig wanhoop somber sombere depri depressief buikpijn hoofdpijn maagpijn misselijk slapeloos slapen slaap
    nachtmerrie nachtmerries stress stressen gestrest paniek paniekaanval paniekaanvallen onzeker onzekere onveilig onveilige bibber trillen tril
    schaam schamen schaamde trauma slachtoffer slachtoffers zielig thuisblijven thuisgebleven ziekmelden spijbelen verstoppen verstop verstopte
    veranderen overstappen weglopen wegloop wegrennen schuldig waarom mezelf aldoor kapot gebroken redden volhouden stop stoppen kapotgemaakt
    uitgeput moe doodmoe`,
  /** to say sorry, put right, forgive */
  'sorry-repair': `sorry sorrie sory sorryy sorryyy sorry's sry srry soz soww sow sowwy sorrry sorey sorreh excuus excuses excuusje excuusjes exuses
    excusses ekskuus excuseer excuseren verontschuldigen verontschuldig verontschuldigt verontschuldigde verontschuldigd verontschuldiging
    verontschuldigingen spijt spijtig spijtbetuiging spijten berouw berouwvol betreur betreuren betreurt betreurde betreurenswaardig vergeef
    vergeven vergeeft vergeving vergiffenis vergaf pardon pardonnez mybad mb apologies apologize apologise apology bedoeld bedoelde bedoeling
    bedoelingen perongeluk ongeluk ongelukje onbedoeld onbedoelde onbewust misverstand misverstanden misverstandje verkeerd vergissing vergissingen
    vergist vergis vergissen fout fouten foutje foutjes schuld schuldig mijnschuld goedmaken goedmaak goedmaakt goedgemaakt goedmakertje bijleggen
    bijgelegd bijleg uitpraten uitpraat uitgepraat verzoenen verzoen verzoend verzoening herstellen herstel herstelt herstelde hersteld
    herstelrecht herstelgesprek herstelgesprekken rectificatie rectificeren rectificeer gerectificeerd rechtzetten rechtzet rechtgezet rechttrekken
    rechtgetrokken terugnemen teruggenomen terugneem intrekken ingetrokken verwijderd verwijderen corrigeren corrigeer correctie gecorrigeerd
    aanpassen aangepast nuanceren toegeven toegeef toegegeven beterschap beteren beloof beloven belooft beloofd belofte geleerd schaam schamen
    schaamde ongepast terugkomen teruggekomen oplossen opgelost vrede zand erover streep eronder afgesloten`,
  /** to thank */
  thank: `dank danken dankt dankte gedankt dankje dankjewel dankjewell dankjwel dankjewelll dankewel dankie danku dankuwel dankwel dank-je-wel
    dank-u-wel dankbaar dankbare dankbaarheid dankwoord dankzij bedankt bedankje bedankjes bedank bedanken bedankte bedankttt bedantk bedankd
    bdankt bdk bednkt hartelijk hartelijke hartelijkdank thanks thanx thnx thnks thx thxx tnx tnkx tenks tanks thank thankyou ty tyy tysm tyvm
    thankss thanksss merci mercikes mercie mercieke mercy merkie mersi mersie masha danki mashadanki gracias grazie danke sukran shukran choukran
    sagol tesekkurler waardeer waarderen waardeert waardering gewaardeerd super superbedankt vielendank alvast voorbaat nogmaals toppers kanjers
    graag gedaan graaggedaan waardevol grantangi grantangie`,
  /** greetings and wishes */
  greet: `hoi hoii hoiii hoooi hoihoi hoitjes hey heyy heyyy heey heeey hee heej hei haai hai haii haaai hallo hallow halloo hallootjes halo hello
    hellow helloo hi hii hiii hiya hej yo yoo yooo yow joo jow joe joehoe hoyhoy hola holla ewa ewaa fawaka fa-waka wagwan wassup wasup sup whatsup
    wazzup heyhoi heyhey goedemorgen goedemorgend goeiemorgen goeimorgen goedmorgen morgen mogge mogguh goedemiddag goeiemiddag goeiemidag
    goedenavond goedeavond goeieavond goeienavond navond goedendag goeiedag goeiendag dag daag dagg dagdag daggg doei doeii doeiii doeg doeidoei
    doeitjes doeei toedels tot straks totziens ziens later laters l8r laterss latertjes aju ajuus houdoe houdoeee adieu adios ciao tsjauw tschuss
    salut salu saluut bye byebye byee cya seeya welterusten weltrusten wltrstn truste slaapwel slaaplekker trusten gm gn goodmorning goodnight
    welkom welkomm welcome beste geachte lieve hooggeachte dear groet groeten groetjes groetje gr grt grtz grtjs groetjess mvg vriendelijke
    hartelijke hartelijks warme knuffel kus kusjes kusje xx xxx liefs lfs salam salaam selam salamaleikum selamun merhaba aleikum namaste mabuhay
    gefeliciteerd gefeli gefli fijne fijn prettige prettig beterschap sterkte succes succesvol suc6 succes6 hoegaat hoegaathet hoegaatie allesgoed
    allesgoet allez hoist welgekomen gegroet`,
  /** to ask for calm: quiet, stop, act normal */
  'calm-down': `rustig rustige rustigaan rustigg rustiger rust rustmomentje kalm kalme kalmer kalmte kalmeren kalmeer kalmeert gekalmeerd bedaar
    bedaren bedaart bedaard chill chillen chillax chil relax relaxen relaxed ontspan ontspannen easy sakkien sakkie safe normaal normaaal
    normaaldoen doenormaal gedragen gedraag gedraagt fatsoen fatsoenlijk fatsoenlijke fatsoenlijker beleefd beleefde respect respecteer respecteren
    respectvol respectvolle netjes nette vriendelijk vriendelijke aardig aardige lief lieve stop stopp stoppp stoppen stopt gestopt stoppe ophouden
    ophoudt ophou houdop opgehouden kappen kap kapt gekapt kapmee kapnou kapdaarmee kappe nokken nok basta genoeg einde vrede vreedzaam peace
    verzoenen bemiddelen bemiddeling bijleggen uitpraten gesprek luisteren luister rekening begrip geduld geduldig adem ademhalen tellen nadenken
    nadenk nagedacht denk bedenk bezin afkoelen afgekoeld afkoel sussen sus sust gesust de-escaleren deescaleren deescalatie escaleren relativeren
    doorgaan negeren loslaten losgelaten lossen genegeerd gezellig ontopic on-topic offtopic off-topic sfeer volwassen volwassener verstandig
    verstandige redelijk redelijke nuance nuanceren overdrijven overdrijf overdreven aanstellen alsjeblieft aub asjeblieft pls please hee ho hoho
    wacht ajb`,
  /** it gets out of hand, quarrel, war */
  escalate: `escaleren escaleer escaleert escaleerde escaleerden geescaleerd escalatie escalaties escalleren ontsporen ontspoor ontspoort ontspoorde
    ontspoorden ontspoord ontploffen ontploft ontplofte ontploften ontploffing ontplof exploderen explodeert explodeerde kolken kolkt kolkend
    kolkende kookpunt borrelt borrelen broeit broeien knalt knallen knalde geknald vlammen vuurtje olie aanwakkeren aangewakkerd oplaaien oplaait
    opgelaaid opgelopen oplopen oplopende verhit verhitte gemoederen fel felle heftig heftige heftiger hevig hevige grimmig grimmige gespannen
    spanning spanningen dreigend dreigende onrust onrustig onrustige chaos hels oorlog oorlogen oorlogje oorlogszone strijd strijden strijdveld
    slagveld veldslag gevecht gevechten vechten vecht vocht vochten gevochten vechtpartij vechtpartijen vechterij knokken knok knokt knokte geknokt
    knokpartij knokpartijen massagevecht massaal fittie fitties fitty fitti fitte fittien beef beefen beefje beefs gebeefd ruzie ruzies ruzieen
    ruzietje ruzietjes ruzien ruziet ruziede geruzie ruziezoeker ruziezoekers ruziemaker bonje bonjes heibel stennis herrie mot motten matje
    geschil conflict conflicten conflictje onenigheid onenigheden woordenwisseling woordenstrijd woordenoorlog wekenlang scheldpartij
    scheldpartijen schreeuwpartij rel rellen relletje relletjes relschoppers rellend opstootje opstootjes opstand uitbarsting uitbarstingen
    uitbarst uitgebarsten clash clashen clasht clashte botsen botst botste botsing botsingen kibbelen kibbelt gekibbel bekvechten gebekvecht
    bekvecht twisten twist drama drama's dramaatje partijvorming wraak vete vetes vergelding shitstorm vlammenzee haatgolf lawine sneeuwbal
    verergert verergeren verergerd politie ruzieachtig war fight fights fighten fightclub`,
  /** those who keep a group, and what they do */
  moderator: `beheerder beheerders beheerderes beheren beheer beheert beheerde beheerd groepsbeheerder groepsbeheerders admin admins adminnen admin's
    administrator administrators mod mods modje moderator moderators moderatoren moderaters moderatie moderaties modereren modereer modereert
    modereerde gemodereerd modteam moderatieteam owner eigenaar oprichter aanmaker host hosts hosten redactie redacteur redacteuren webmaster
    klassenouder klassenouders contactouder contactouders ingrijpen ingrijp ingrijpt ingreep ingrepen ingegrepen optreden optreedt opgetreden
    handhaven handhaaf handhaaft gehandhaafd bijsturen bijgestuurd sluiten sluit sloot sloten gesloten afsluiten afsluit afgesloten dichtgooien
    dichtgegooid dichtzetten dichtgezet slot slotje slotjes vergrendelen vergrendeld lock locked locken gelockt lockdown topic draadje thread forum
    forumregels verwijderen verwijder verwijdert verwijderde verwijderd wissen gewist weghalen weghaal weghaalt weggehaald deleten delete deleted
    gedelete gedeletet gedeleted kicken kick gekickt ban bans bannen banned geband gebanned banhammer blokkeren blokkeer geblokkeerd schorsen
    geschorst schorsing mute muten gemute gemuted timeout waarschuwing waarschuwen gewaarschuwd waarschuwingen regel regels groepsregels huisregels
    huisregel spelregels gedragsregels gedragscode afspraken richtlijn richtlijnen voorwaarden rapporteren gerapporteerd report rapportage melding
    meldingen melden toestaan toegestaan toelaten goedkeuren goedgekeurd pinnen vastgezet instellingen bewerken bewerkt censuur censureren
    gecensureerd censureer filter filteren gefilterd offtopic off-topic ontopic spam toezicht toezien toezichthouder`,
  /** family */
  family: `familie families familielid familieleden fam famm famillie gezin gezinnen gezinnetje gezinslid gezinsleden moeder moeders moedertje moeke
    moe mama mama's mamas mam mams mammie mamsie ma mamma mami mum mommy mom moeda moedah oma oma's omaatje omas omi grootmoeder grootmoeders bomma
    bobonne overgrootoma vader vaders vadertje papa papa's papas pap paps pappie papi pa vake daddy dad ouwelui opa opa's opas opaatje grootvader
    grootvaders bompa peetvader overgrootopa pepe meme grootouder grootouders ouder ouders oudertjes ouders' broer broers broertje broertjes
    broeders broeder broerke bro halfbroer halfbroers halfbroertje stiefbroer stiefbroers stiefbroertje zus zussen zusje zusjes zusters zuster
    zuske zussie halfzus halfzussen halfzusje stiefzus stiefzusje stiefzussen stiefmoeder stiefmoeders stiefvader stiefvaders stiefpa stiefma
    stiefouder stiefouders pleegmoeder pleegvader pleegouder pleegouders pleeggezin pleegbroer pleegzus adoptieouders adoptiemoeder adoptievader
    adoptie bonusmoeder bonusvader bonusmama bonuspapa bonusouder plusouder plusmama pluspapa tante tantes tantetje tanteke oom ooms nonkel nonkels
    nonkeltje neef neven neefje neefjes neefs nicht nichten nichtje nichtjes kleinkind kleinkinderen kleinzoon kleindochter zoon zoons zonen
    zoontje zoontjes zoonlief dochter dochters dochtertje dochtertjes dochterlief kind kinderen kids tweeling tweelingen tweelingbroer tweelingzus
    drieling schoonmoeder schoonvader schoonouders schoonzus schoonzussen schoonbroer zwager zwagers schoonfamilie schoonzoon schoondochter
    echtgenoot echtgenote verwant verwanten verwante bloedverwant bloedeigen voorouders thuissituatie thuisfront huisgenoot huisgenoten peter meter
    peettante peetoom petekind metekind voogd voogden voogdij verzorger verzorgers moederkant vaderkant anne baba abi abla yemma jema jepa sisi
    brada sissa mamita weeskind wees`,
  /** friends */
  friend: `vriend vrienden vriendje vriendjes vrient vrind vrinden vriendin vriendinnen vriendinnetje vriendinnetjes vriendine vriendinen vrindin
    vriendschap vriendschappen vriendschappelijk vriendschapje vriendengroep vriendengroepen vriendengroepje vriendinnengroep vriendinnengroepje
    vriendenkring vriendenclub vriendeke vriendekes vriendjespolitiek bff bffs bff's bffje bestie besties bestieeee besti boezemvriend
    boezemvriendin boezemvrienden jeugdvriend jeugdvriendin hartsvriend hartsvriendin schoolvriend schoolvrienden schoolvriendin klasvriend
    penvriend internetvriend kameraad kameraden kameraadje kamaraad kameraadschap maat maten maatje maatjes maatjesproject makker makkers makkertje
    gabber gabbers mattie matties matti mattis gappie gappies dawg bro bro's bros broer brada bradas brotha brothers niffo niffos neef homie homies
    homeboy friend friends frend frends frnd bestfriend mate mates buddy buddies buddy's pal pals sister sis sisters girlie girlies squad squads
    crew crews clique kliek kliekje team groepje klasgenoot klasgenoten klasgenootje klasgenootjes klasgenote clubgenoot teamgenoot teamgenoten
    teamgenote ploeggenoot kennis kennissen bekende bekenden speelkameraad speelkameraadje speelkameraadjes speelvriendje vertrouweling ahi ahki
    akhi akhie khoya kho ukhti ukthi tigga swa swatje swaa swas sahbi sabi kanka`,
  /** partners and exes, love between two */
  'ex-partner': `ex exje exjes exen ex'en exxen ex-vriend ex-vriendin ex-vriendje ex-vriendinnetje exvriend exvriendin exvriendje exvriendinnetje
    ex-man ex-vrouw exman exvrouw ex-partner expartner exverkering ex-verkering vorige vriendje vriendjes vriendinnetje vriendinnetjes lief liefje
    lieven verkering verkeringen verkeringetje relatie relaties relatietje relatieproblemen partner partners verloofde verloofd verloving getrouwd
    gehuwd huwelijk echtgenoot echtgenote scheiden scheiding scheidingen gescheiden gescheide vechtscheiding vechtscheidingen uitmaken uitmaakt
    uitmaakte uitgemaakt uitgemaak dumpen dump dumpt dumpte gedumpt gedumptt breakup break-up brokeup elkaar vreemdgaan vreemdgaat vreemdging
    vreemdgingen vreemdgegaan vreemdganger vreemdgangers affaire minnaar minnares cheaten cheat cheatte cheated cheater cheaters gecheat bedriegen
    bedrogen bedroog jaloers jaloerse jaloezie crush crushes crushje crushen verliefd verliefde verliefdheid vlam scharrel scharrels scharreltje
    scharrelen gescharreld fling daten datet date dates gedate situationship bae boyfriend boyfriends girlfriend girlfriends bf gf ship shippen
    zoenen zoent zoende gezoend tongen tongt getongd kussen kust kuste gekust flirten flirt flirtte geflirt rebound omgang omgangsregeling
    coouderschap co-ouderschap co-ouder voogdij alimentatie stalkende terugwil teruggenomen blauwtje afgewezen friendzone friendzoned hartzeer
    liefdesverdriet`,
  /** children */
  child: `kind kinderen kindje kindjes kindertjes kinders kinderke kindeke kid kids kiddo kiddo's kiddos kidz kints kiind kinderachtig kinderlijk
    kindvriendelijk kindgericht kindermond kleuter kleuters kleutertje kleutertjes peuter peuters peutertje dreumes dreumesen baby baby's babys
    babytje babytjes zuigeling jeugd jeugdige jeugdigen jongere jongeren jongetje jongetjes jongen jongens meisje meisjes meiske zoon zoontje
    dochter dochtertje zoons dochters spruit spruiten kroost oudste jongste middelste puber pubers puberteit puberaal puberale tiener tieners
    tienertje minderjarig minderjarige minderjarigen onderbouwer basisschoolkind basisschoolkinderen schoolkind schoolkinderen brugklasser
    brugklassers brugger bruggers brugpieper brugpiepers bruggertje groepachter achtstegroeper achtstegroepers zevendegroeper leerling leerlingen
    leerlingetje leerlingetjes klasgenootje klasgenootjes ukkie ukkies ukkepuk uk hummel hummeltje koter koters kotertje snotneus snotneuzen
    snotaap snotapen wicht wichtje boefje boefjes bengel bengels deugniet rakker kabouter mijnkind enigskind child children son daughter buurkind
    buurkinderen buurjongen buurmeisje pleegkind pleegkinderen adoptiekind stiefkind stiefkinderen petekind kleinkind jochie jochies knulletje
    meissie kinderbescherming stiefzoon stiefdochter`,
  /** teachers, subjects of teachers */
  'teacher-role': `leraar leraren leraars leraartje lerares leraressen leeraar lerraar leraarss leerkracht leerkrachten leerkragt docent docenten
    docente docentes docentje docent's doccent dosent docentenkamer docententeam lerarenkamer lerarenteam juf juffen jufje jufjes juffie juffrouw
    juffrouwen juff jufff juf's meester meesters meestertje meestes meneer meneren mevrouw mevr mvr mvrw dhr sir miss teacher teachers tietser prof
    profs professor proffen prof's mentor mentoren mentrix mentor's klassenmentor klassenleraar klastitularis klassentitularis titularis
    klasleerkracht klassenleerkracht groepsleerkracht groepsleerkrachten vakdocent vakdocenten vakleerkracht vakleerkrachten invaller invallers
    invaldocent invaljuf invalmeester invalleerkracht vervanger vervangers stagiair stagiaire stagiaires stagiairs lio lio'er zij-instromer
    gymleraar gymleraren gymlerares gymdocent gymdocente gymjuf gymmeester lo-docent wiskundeleraar wiskundelerares wiskundedocent wiskundedocente
    wiskundejuf engelsleraar engelslerares engelsdocent engelsdocente fransdocent fransdocente franslerares fransleraar duitsleraar duitslerares
    duitsdocent duitsdocente nederlandsdocent nederlandsleraar nederlandslerares geschiedenisleraar geschiedenislerares geschiedenisdocent
    aardrijkskundeleraar aardrijkskundedocent biologieleraar biologielerares biologiedocent scheikundeleraar scheikundedocent natuurkundeleraar
    natuurkundelerares natuurkundedocent economieleraar economiedocent muziekleraar muzieklerares muziekdocent tekenleraar tekenlerares tekendocent
    kunstdocent dramadocent informaticadocent techniekdocent techniekleraar godsdienstleraar maatschappijleraar maatschappijleerdocent bijlesdocent
    instructeur instructrice trainer trainers coach coaches begeleider begeleiders begeleidster surveillant surveillanten onderwijzer onderwijzers
    onderwijzeres onderwijsassistent onderwijsassistente onderwijsassistenten klassenassistent klassenassistente peuterleidster overblijfjuf
    overblijfmoeder overblijfkracht gymleerkracht zwemleraar zwemjuf personeel collega collega's collegas team les lessen lesgeven lesgeeft lesgaf
    lesgegeven`,
  /** those who lead a school */
  'school-leader': `directeur directeuren directeurs directeurtje directrice directrices direkteur direkteuren direktrice directie direktie
    directielid directieleden directieteam directeur-bestuurder adjunct adjuncten adjunct-directeur adjunct-directrice adjunctdirecteur dir rector
    rectoren rectrix rektor rector's conrector conrectoren conrectrix con-rector schoolhoofd schoolhoofden hoofdmeester bovenmeester
    hoofdonderwijzer schoolleider schoolleiders schoolleiding schoolleidster leiding leidinggevende leidinggevenden teamleider teamleiders
    teamleidster teamlijder teamleijder teamleiding afdelingsleider afdelingsleiders afdelingsleidster afdelingshoofd sectieleider sectievoorzitter
    sectiehoofd unitleider bouwcoordinator bouwcoordinatoren onderbouwcoordinator bovenbouwcoordinator leerjaarcoordinator leerjaarcoordinatoren
    jaarlaagcoordinator coordinator coordinatoren coordinatrice locatieleider locatiedirecteur vestigingsdirecteur vestigingsleider
    clusterdirecteur locatiehoofd cvb bestuur besturen bestuurder bestuurders schoolbestuur schoolbesturen bestuurslid bestuursleden
    bestuursvoorzitter voorzitter stichting stichtingsbestuur scholengroep rvt toezichthouder toezichthouders medezeggenschapsraad medezeggenschap
    mr-lid gmr inspectie inspecteur inspecteurs onderwijsinspectie management managementteam mt manager managers principal prefect prefecte
    graadcoordinator campusdirecteur campusverantwoordelijke secretariaat beleidsmedewerker interim interim-directeur waarnemend`,
  /** others at school: caretaker, care, office */
  'support-role': `concierge concierges conci consierge conciergehok consjerz conciergee huismeester huismeesters zorgcoordinator zorgcoordinatoren
    zoco zorgco zorgteam zorgbegeleider zorgmedewerker zorgadviesteam ib'er ib'ers iber ibers ib ib-er intern-begeleider internbegeleider
    kwaliteitscoordinator ondersteuningscoordinator ondersteuner onderwijsondersteuner onderwijsondersteuners ondersteuningsteam leerlingbegeleider
    leerlingbegeleiders leerlingbegeleidster leerlingenbegeleider leerlingbegeleiding counselor schoolcounselor studiebegeleider decaan decanen
    decanes trajectbegeleider trajectbegeleiders ambulant remedial rt'er rt orthopedagoog orthopedagogen gedragsdeskundige gedragsspecialist
    schoolpsycholoog psycholoog psychologe psychologen psycholog schoolmaatschappelijk maatschappelijk maatschappelijk-werker maatschappelijkwerker
    maatschappelijkwerkster schoolmaatschappelijkwerker smw'er jeugdwerker jeugdwerkers jongerenwerker jongerenwerkers jongerencoach straatcoach
    jeugdconsulent jeugdhulp jeugdhulpverlener jeugdzorg gezinscoach gezinsvoogd vertrouwenspersoon vertrouwenspersonen pestcoordinator
    antipestcoordinator veiligheidscoordinator bhv'er bhv'ers bhver verzuimcoordinator leerplichtambtenaar leerplicht schoolarts jeugdarts
    schoolverpleegkundige jeugdverpleegkundige ggd clb clb-medewerker administratie administratrice receptie receptionist receptioniste
    receptionistes balie secretaresse secretaressen secretariaat roostermaker roostermakers toa toa's amanuensis mediathecaris mediatheekmedewerker
    bibliothecaresse bibliothecaris ict'er ict-coordinator icter systeembeheerder examensecretaris examencommissie kantinemedewerker kantinejuf
    kantinedame kantinevrouw kantinebaas schoonmaker schoonmakers schoonmaakster schoonmaaksters poetsvrouw poetsvrouwen poetshulp beveiliger
    beveiligers beveiliging portier toezichthouder surveillant overblijfkracht overblijfmoeder tussenschoolse bso bso-leidster opvang busschauffeur
    buschauffeur chauffeur taxichauffeur klaarover verkeersbrigadier tuinman logopedist logopediste logopedie fysiotherapeut ergotherapeut
    wijkagent hulpverlener hulpverleners coach mediator`,
  /** pupils */
  'pupil-role': `leerling leerlingen leerlinge leerlingetje leerlingetjes lln lln's llngen leerlingenraad leerlingraad leerlinggroep leering
    leerlign leeling scholier scholieren scholiere scholierenvereniging student studenten studente studentes studentje student's pupil pupillen
    klasgenoot klasgenoten klasgenote klasgenootje klasgenootjes klasgenoten' medeleerling medeleerlingen medescholier medescholieren medestudent
    medestudenten klas klassen klasje klasjes klass klase parallelklas brugklas brugklassen brugklasser brugklassers brugger bruggers bruggertje
    bruggertjes brugpieper brugpiepers brugmug brugmuggen eersteklasser eersteklassers tweedeklasser tweedeklassers derdeklasser derdeklassers
    vierdeklasser vierdeklassers vijfdeklasser vijfdeklassers zesdeklasser zesdeklassers eerstejaars tweedejaars derdejaars vierdejaars onderbouwer
    onderbouwers bovenbouwer bovenbouwers onderbouwleerling bovenbouwleerling onderbouwleerlingen bovenbouwleerlingen bovenbouw onderbouw
    examenleerling examenleerlingen eindexamenleerling eindexamenkandidaat examenkandidaten zittenblijver zittenblijvers doubleur doubleurs
    spijbelaar spijbelaars telaatkomer telaatkomers achtstegroeper achtstegroepers groep8 groep7 kleuter kleuters klassenvertegenwoordiger
    klassenvertegenwoordigers klassevertegenwoordiger klassenoudste klassenoudsten vmbo'er vmbo'ers vmboer vmboers mavo'er mavo'ers havist havisten
    havo-leerling vwo'er vwo'ers vwoer vwoers atheneumleerling gymnasiast gymnasiasten mbo'er mbo'ers mboer mboers hbo'er pro-leerling
    praktijkschoolleerling bijlesleerling probleemleerling probleemleerlingen zorgleerling zorgleerlingen nieuwelingen isk-leerling
    uitwisselingsstudent tso'er tso'ers bso'er bso'ers bzo jeugd jongeren tieners internaatskind bankgenoot tafelgroepje werkgroepje groepsgenoot
    groepsgenoten jaargenoot jaargenoten jaarlaag student-assistent tutor tutoren peercoach peerleader peermediator schoolgenoot schoolgenoten
    uitblinker toetser`,
  /** parents, in their part at school */
  'parent-role': `ouder ouders oudertje oudertjes ouderlijk ouderlijke ouderraad oudercommissie ouderavond ouderavonden oudergesprek oudergesprekken
    ouderapp oudergroep ouderbijdrage ouderbetrokkenheid ouderparticipatie ouderpanel oudervereniging ouderportaal hulpouder hulpouders rijouder
    rijouders leesouder leesouders leesmoeder klassenouder klassenouders klasseouder klasouder contactouder contactouders luizenouder luizenmoeder
    luizenmoeders luizenpluizer overblijfouder overblijfmoeder voorleesouder biebouder biebmoeder pleinouder pleinmoeder knutselmoeder
    schoolpleinmoeder schoolpleinmoeders schoolpleinvader voorleesmoeder voorleesvader rijmoeder hulpmoeder hulpmoeders klassenmoeder klassenvader
    vader vaders moeder moeders mama mama's papa papa's mam pap pa ma moeke vake verzorger verzorgers opvoeder opvoeders opvoeding opvoeden opvoedt
    opgevoed voogd voogden gezag gezagdragend gezaghebbende curlingouder curlingouders helikopterouder helikopterouders helicopterouder pleegouder
    pleegouders pleegmoeder pleegvader stiefouder stiefouders bonusouder bonusouders plusouder grootouder grootouders alleenstaande alleenstaand
    eenoudergezin co-ouder co-ouders thuisfront vaderlief moederlief parent parents mijnkind mijnzoon mijndochter zoon dochter zoontje dochtertje
    10-minutengesprek tienminutengesprek tienminutengesprekken rapportgesprek rapportgesprekken handtekening handtekeningen mr-ouder`,
  /** neighbours and others outside the school */
  'neighbour-outsider': `buur buren buurman buurmannen buurvrouw buurvrouwen buurmeisje buurmeisjes buurjongen buurjongens buurkind buurkinderen
    buurt buurten buurtbewoner buurtbewoners buurtgenoot buurtgenoten buurtapp buurtpreventie buurthuis buurthuizen overbuurman overbuurvrouw
    overbuur overburen achterburen achterbuurman onderburen bovenburen bovenbuurvrouw naaste naasten omwonende omwonenden bewoner bewoners straat
    straatgenoot straatjeugd dorpsgenoot dorpsgenoten dorpsbewoner dorpsbewoners stadsgenoot stadgenoot wijkbewoner wijkbewoners wijk vreemde
    vreemden vreemdeling onbekende onbekenden onbekend buitenstaander buitenstaanders voorbijganger voorbijgangers passant passanten omstander
    omstanders toeschouwer toeschouwers getuige getuigen bezoeker bezoekers gast gasten publiek klanten winkelier winkeliers verkoper verkopers
    verkoopster kassiere caissiere kassameisje vakkenvuller supermarktmedewerker werkgever bakker slager kapper dokter arts huisarts tandarts
    verpleegster verpleegkundige politieagent politieagente agent agente agenten wijkagent brandweerman brandweer boa boa's handhaver handhavers
    buschauffeur buschauffeurs conducteur taxichauffeur fietser fietsers automobilist automobilisten hangjongere hangjongeren hangjeugd rondhangers
    zwerver zwervers dakloze postbode bezorger bezorgers pakketbezorger oppas oppassers gastouder scheidsrechter scheids burgemeester wethouder
    politicus politici politica minister ministers gemeente journalist journalisten influencer influencers youtuber youtubers tiktokker tiktokkers
    streamer streamers bn'er bn'ers bekende zanger zangeres voetballer artiest huurder huurders huisbaas`,
  /** you, your, and how one calls another */
  'second-person': `jij je jou jouw jullie julie jullies jullie's u uw uzelf jezelf jouzelf jouwe uwe jezelluf jezelfs ji jy jijj jijjj jijzelf jeh
    jou's juu jhouw gij ge uwen jow jouww joune jo jouu jullieeee jls jllie jllo jlle jullies' jul jle u's benje hebje kanje kunje wilje moetje
    gaje vindje weetje doeje zegje denkje jebent jekunt jemoet jehebt jewilt jezit jehoort jeweet dateje datje datjij hoeje waarje alsje omdatje
    zodatje wrmje ofje isje zijtje hebde gade kunde moogt waart ziede weette bende doede you your yours yourself u2 ya yall y'all ur youre you're
    vriend maat bro gast gozer guys hey hee heej meneer mevrouw juf meester jijook jij's`,
  /** he, she, they, his, her, that one */
  'third-person': `hij ie hj hijj hijzelf hem 'm m em zijn z'n zn zun zijne zijnen zich zichzelf ze zij zijj zijzelf haar 'r d'r dr der hare
    haarzelf hunne zullie hunzelf hullie hulder henzelf hen hun hunnie hullie's die deze diegene diegenen degene degenen diens wiens wier diejene
    dieje diene dienen dies dieen hemzelf hijis hijheeft zeis zijis zijheeft dieis hijwil hijgaat zegaat zeheeft isie heeftie zegtie zeitie doetie
    kanie wilie gaatie hadie waszij datie datze datzij dathij hoezij omdatie omdatze alsie alsze toenie toenze wathij he she they them their theirs
    his her hers him himself herself themselves persoon personen figuur figuren type types gozer gast kerel vent meiden dame heer wijf joch jochie
    iemand men ander andere anderen eentje ene degeen wie dieandere hijzijzelf zijnzelf diee`,
  /** I, me, my, mine */
  'first-person': `ik ikke ikkk ikk ikzelf k 'k ek iek ikb ikw mij mijn m'n mn mijne mijnen mijnes mijzelf mezelf mezelluf mijzelluf mun me meself
    mien ikbn mij's mijnzelf miin mijj mijnn min myn my myzelf ikben ikheb ikga ikwil ikkan ikmoet ikvind ikdenk ikweet ikwas ikhad ikhou ikhaat
    ikhoor ikdoe ikzie ikmag ikzou ikzal ikzeg ikwerd ikword ikvoel ikvond ikdurf kben kheb khad kga kwil kkan kmoet kvind kdenk kweet kwas khou
    kzou kzal kzeg kdoe kzie kmag kvoel kzit ksta kwist kdacht kging kwerd kword kheb'm k'ben k'heb k'ga k'zal k'moet k'wil k'kan k'zou benik hebik
    gaik wilik kanik moetik magik zalik hadik wasik weetik vindik denkik datik alsik omdatik toenik watik hoeik waarik ben heb i i'm im i've ive
    i'll mine myself me2 idk iknie ikniet ikook mi bn hb`,
  /** we, us, our */
  'plural-we': `wij we wijj ons onze onzen onszelf wijzelf wezelf onzelf ons' onsuh onzuh wullie wulder weullie ulder we'll we're wehebben wegaan
    wezijn wemoeten wewillen wekunnen wezullen wekomen wevinden weweten hebbenwe gaanwe zijnwe zullenwe moetenwe kunnenwe willenwe latenwe doenwe
    datwe alswe omdatwe watwe us our ours ourselves samen tezamen saam saampjes gezamenlijk gezamenlijke gezamelijk allemaal allebei beiden beide
    beidde elkaar elkaars elkander mekaar mekaars elk'r teampje squad crew ploeg clubje onderling onderlinge collectief getweeen gedrieen gevieren
    tweeen drieen vieren`,
  /** everyone, someone, no one */
  'anyone-everyone': `iedereen iedreen idereen iedeeen iedereeen iederen ieders iedereens ieder iedere elk elke elkeen eenieder allemaal alemaal
    allemaaal allemaall alllemaal allemaalll allen aller alle al allebei alleman iemand iemant iemnd iemad iemands imand eimand niemand niemant
    nimand niemands niemnd geeneen enkele enkelen sommige sommigen somige velen veel vele weinig weinigen meeste meesten merendeel meerderheid
    minderheid overige overigen paar enkeling enkelingen anderen andere eenander men mensen wie wiedanook wie-dan-ook wiedan degene degenen diegene
    diegenen personen persoon publiek massa heleboel ganse gans volledig heleklas heelde iederkind eenen eentje ene willekeurig willekeurige
    onbekend iets niets niks alles everyone everybody evryone someone somebody anyone anybody nobody no-one noone all most some others people lui
    lieden gasten volk`,
  /** not, no, never, without */
  negation: `niet niett nieet nie nit niej niee nietss niets niks nikss nix niksniet nikske geen geeen geeene gn geene ginne gene gin neen nee neee
    neeee nah nope noppes nop neenee neenou nein nooit noooit noit nimmer nergens nerges niemand niemant noch geenszins allerminst allesbehalve
    zonder zonda zndr amper nauwelijks nauwlijks nauwelijk weinig zelden behalve tenzij evenmin integendeel onmogelijk onmogelijke geeneen nul not
    no non never nothing none nobody without don't dont doesn't doesnt didn't didnt can't cant cannot won't wont isn't isnt aint ain't wasn't
    shouldn't wouldn't niemeer nietmeer geenmeer nietzo nooitmeer nogniet nietes nietus nietwaar echtniet echnie tochniet nimeer neemoet ontken
    ontkennen ontkent ontkende ontkend ontkenning weiger weigeren weigert weigerde geweigerd verbod verboden onwaar onjuist onjuiste nono`,
  /** if, unless, otherwise, or else */
  conditional: `als alz alsje alsik alsie alsze alswe alser alsof asje ase ast indien wanneer wnnr wanner mits tenzij tenzei anders aders andrs
    anderss andersom zoniet zo-niet oftewel ofwel dan danne danik danga danzal zodra zolang zolangals ingeval ingevalvan gesteld stel steldat
    stelje onderstel veronderstel aangenomen voorwaarde voorwaarden voorwaardelijk voorwaardelijke eis eisen eist eiste geeist mocht mochten zou
    zouden zouje zouik had hadden was wasik ware tochal indiendat zonder if unless else otherwise when then or of ofanders ultimatum dreig dreigt
    dreigen dreigement eerst laatste kans waarschuwing consequentie consequenties gevolg gevolgen afhankelijk hangt`,
  /** what will come */
  future: `zal zals zul zult zullen zulle zallen zalik zalje zalwe ga gaa gaat gaan gaje gaik gaanwe gaatie gonna gona zou zouden straks strax
    straksjes stracks str8s binnenkort binnekort bnk weldra aanstonds zometeen zo-meteen zometeenn zodadelijk zo-dadelijk dadelijk meteen gelijk zo
    direct direkt subiet seffens sebiet strakjes later laters latere morgen morge morguh mrgn mrgen morgenochtend morgenmiddag morgenavond
    morgenvroeg overmorgen vanavond vnavond vanavnd vanmiddag vanmiddg vannacht vandaag tomorrow tmrw tmr tonight volgende volgend vlgnde komende
    komend aankomend aankomende aanstaande eerstvolgende nakomend eens ooitt toekomst toekomstig toekomstige vanaf voortaan nogsteeds voorlopig
    gaandeweg uiteindelijk eindelijk wachten wacht afwachten afwachting verwachten verwacht verwachting plan plannen plant geplan gepland planning
    beloven beloof belofte willen voornemen voornemens voorbereiden voorbereid eraan eraankomt komt komen kom aankomen aankomst beginnen begint
    begin start starten volgt volgen uitgesteld agenda datum deadline ooitkeer soon`,
  /** what was */
  past: `gisteren gister gisternacht gisteravond gisterenavond gistermiddag gisterenmiddag gisterochtend gisterenochtend gistr gistere gisterem
    eergisteren eergister vanochtend vanmorgen vanmorge vannacht daarnet daarstraks zojuist zonet zo-net netjuist onlangs laatst laatste
    kortgeleden recent recentelijk recente vroeger vroegere vroegah vroegr destijds toen toentertijd toenmalig toenmalige toendertijd toenik
    indertijd ooit geleden gelede gleeden eerder eerdere voorheen voorafgaand vorig vorige vorrige vorigjaar vorigeweek verleden afgelopen afgelope
    afglopen voorbij voorbije jarenlang sinds sindsdien was waren wass waaren ware had hadden haden hat gehad gehat geweest gweest gewest werd
    werden geworden ging gingen gegaan kwam kwamen gekomen deed deden gedaan gedaa zei zeiden zag zagen gezien kreeg kregen gekregen wist wisten
    geweten dacht dachten vond vonden stond stonden gestaan zat zaten gezeten liep liepen gelopen moest moesten mocht mochten kon konden wilde
    wilden wou wouden gewild begon begonnen gebeurd gebeurde gebeurden gebeurt gebeurten gebleven bleef bleven hield nam namen gaf gaven yesterday
    ago before last geschiedenis herinner herinnering herinneringen herinnert`,
  /** must, have to, ought */
  obligation: `moet moeten moest moesten moete moetten mot motte moett mut moetje moetik moetjij moetwe moethij gemoeten gemoest moes moetn mott
    hoeven hoef hoeft hoefde hoefden gehoeven hoeveniet verplicht verplichte verplichten verplichting verplichtingen verplichtend plicht plichten
    plichtig noodzakelijk noodzakelijke noodzaak noodgedwongen nodig nodige benodigd dwingen dwing dwingt dwong dwongen gedwongen dwang dwingend
    dwingende opleggen opgelegd opgedragen opdracht opdrachten opdragen bevel bevelen beveelt beveelde bevolen gebod geboden behoor behoren behoort
    behoorde dient dienen diende gelieve gelieven vereist vereiste vereisten vereisen eis eisen eist eiste geeist eisend must mustie haveto need
    needs should shouldnt gotta regel regels voorschrift voorschriften leerplicht schoolplicht afspraak afspraken deadline inleveren uiterlijk
    aanwezig aanwezigheid aanwezigheidsplicht minstens minimaal absoluut perse onvermijdelijk onontkoombaar verantwoordelijk verantwoordelijkheid`,
  /** may, allowed, agreed */
  permission: `mag mogen mocht mochten gemogen magg maggg magik magje magjij magwe moge moogt maget toestemming toestemmingen toesteming
    toestemmingsformulier toestemmingsformulieren toestaan toestaat toesta toegestaan toestond toegestane toelaten toelaat toegelaten toelating
    toelaatbaar akkoord akkoordverklaring accoord akkord akoord accord akkoort oke okee okay ok okey oki okidoki okeej oky goedgevonden goedvinden
    goedvindt goedkeuring goedkeuren goedkeur goedkeurt goedkeurde goedgekeurd goedgekeurde geaccordeerd accorderen accordeer fiat fiatteren
    instemmen instem instemt instemde ingestemd instemming bevestigen bevestig bevestigt bevestigd bevestiging ondertekenen onderteken ondertekend
    handtekening getekend tekenen teken vergunning vergunningen verlof verlofaanvraag verlofbriefje vrijstelling vrijgesteld vrijaf groenlicht
    permissie permitteren gepermitteerd machtiging machtigen gemachtigd bevoegd bevoegde bevoegdheid avg privacy privacyverklaring
    privacyvoorkeuren beeldmateriaal fotos toestemmen gegund gunnen gun gunt recht rechten magwel welmag tuurlijk natuurlijk jawel allowed
    permission may overlegd overleg overleggen afgesproken afspraak vrijwillig vrijwillige vrijwilliger`,
  /** doubt, question, is it so */
  'doubt-ask': `zou zouden zouje zouik zouwe zoud misschien mischien misschie miss mss mssn msschien missch mschn misschn wellicht eventueel
    eventuele mogelijk mogelijke mogelijks mogelijkerwijs waarschijnlijk waarschijnlijke wrschl wss wrs wsl wrschnlk vermoedelijk vermoed vermoeden
    vermoedens denkelijk twijfel twijfelen twijfelt twijfelde getwijfeld twijfelachtig twijfelgeval twijfels betwijfel betwijfelen betwijfelt
    onzeker onzekere onduidelijk onduidelijke vaag vage afvragen afvraag afvraagt afvroeg vraag vragen vraagt vroeg vroegen gevraagd vraagje
    vraagteken vraagtekens benieuwd nieuwsgierig weet weten weette weetje weetiemand wist wisten idee geenidee idk ides klopt kloppen klopte
    kloptdit klopdit geklopt echt egt echtwaar serieus srs seri fr toch tog tochh he ofzo ofso ofzoiets zoiets of ofniet ofwel ofwat nietwaar hoezo
    hoeso hoezoo waarom wrm waarm waaro waarvoor waardoor hoekan hoekomt hoedan waarheen kunje kanje kanhet zeker zekerweten zekers bedoel bedoelt
    bedoeling snap snapt begrijp begrijpt begrijpen misverstand geloof geloven gelooft geloofwaardig geloofwaardige ongeloofwaardig lijkt lijken
    leek schijnt blijkbaar kennelijk mis hopelijk bijna soortvan ongeveer ergens iemand maybe perhaps prob probably dunno really why how what gok
    gokken gokje raden raadt checken checkt gecheckt nagaan navragen navraag nagevraagd dubieus dubieuze verdacht`,
}
