/** Words by what they mean: harm, despair, intimate things, and their look-alikes. Written for this project. A `*` takes any ending. */
export const HARM_MEANING: Readonly<Record<string, string>> = {
  /** To hit, with the hand, the foot or the head, and the blow itself. */
  hit: `sla slaat slaan sloeg sloegen geslagen sloegn slaag slag mep mept meppen mepte mepten gemept meppe mepje ram ramt rammen ramde ramden
    geramd schop schopt schoppen schopte schopten geschopt schopje trap trapt trappen trapte trapten getrapt getrap beuk beukt beuken beukte
    beukten gebeukt gebeuk stomp stompt stompen stompte stompten gestompt stompje timmer timmeren timmerde timmerden getimmerd knal knalt
    knallen knalde knalden geknald rost rossen roste rosten gerost tik tikt tikken tikte tikten getikt tikje gestoten stootte duw duwt duwen
    duwde duwden geduwd duwtje geduw knijp knijpt knijpen kneep knepen geknepen krab krabt krabben krabde krabden gekrabd bijt bijten beet beten
    gebeten spuug spuugt spugen spuugde spuugden gespuugd spuwen smak smakt smakken smakte smakten gesmakt kwak kwakt kwakken kwakte kwakten
    gekwakt smijt smijten smeet smeten gesmeten gooi gooit gooien gooide gooiden gegooid sleur sleurt sleuren sleurde sleurden gesleurd sleep
    sleept slepen sleepte sleepten gesleept ruk rukt rukken rukte rukten gerukt wring wringt wringen wrong wrongen gewrongen stamp stampt
    stampen stampte stampten gestampt pets petst petsen petste petsten gepetst petsje lel lelt lellen lelde lelden geleld batst batsen batste
    batsten gebatst pats patst patsen patste patsten gepatst bam boem hengst hengsten hengstte hengstten gehengst dreun dreunt dreunen dreunde
    dreunden gedreund ransel ranselt ranselen ranselde ranselden geranseld afransel afranselt afranselen afranselde afranselden afgeranseld
    rammeling aframmel aframmelt aframmelen aframmelde aframmelden afgerammeld aframmeling aframmelingen afros afrost afrossen afroste afrosten
    afgerost aftuig aftuigt aftuigen aftuigde aftuigden afgetuigd toetakel toetakelt toetakelen toetakelde toetakelden toegetakeld inram inramt
    inrammen inramde inramden ingeramd inbeuk inbeukt inbeuken inbeukte inbeukten ingebeukt insla inslaat inslaan insloeg insloegen ingeslagen
    inhak inhakt inhakken inhakte inhakten ingehakt neerhoek neerhoekt neerhoeken neerhoekte neerhoekten neergehoekt neersla neerslaat neerslaan
    neersloeg neersloegen neergeslagen neerbeuk neerbeukt neerbeuken neerbeukte neerbeukten neergebeukt terugsla terugslaat terugslaan
    terugsloeg terugsloegen teruggeslagen terugmep terugmept terugmeppen terugmepte terugmepten teruggemept terugschop terugschopt terugschoppen
    terugschopte terugschopten teruggeschopt terugtrap terugtrapt terugtrappen terugtrapte terugtrapten teruggetrapt ineenslaan inelkaar
    inelkaarslaan inelkaargeslagen klap klappen klapje klapjes vuistslag vuistslagen oorvijg oorvijgen muilpeer muilperen oplawaai oplawaaien
    opdoffer opdoffers opduvel opduvels opstopper opstoppers oplazer optater optaters kaakslag kaakslagen kopstoot kopstoten kopstootje
    kniestoot kniestoten elleboogstoot mot toek toeken pandoering watjekou watjekouw smack smackt smacken smackte smackten gesmackt bitchslap
    bitchslaps punch puncht punchen punchte punchten gepuncht punches highkick lowkick lowkicks boks bokst boksen bokste boksten gebokst
    uppercut uppercuts knuppel knuppelt knuppelen knuppelde knuppelden geknuppeld vuist vuisten vuistje fak fakt fakken fakte fakten gefakt
    tackel tackelt tackelen tackelde tackelden getackeld tackle tacklet tacklede tackleden getackled ksla kschop ktrap kmep kbeuk mishandel*
    gslagen slaat'm stoot stoten stootten`,
  /** To kill someone. */
  kill: `vermoord* moord moorden moordt moordde moordden moordenaar moordenaars moordenares moordpartij moordpartijen moordplan moordplannen
    moordaanslag moordlust moordzucht dood doodt doden doodde doodden gedood dodelijk dodelijke omleg omlegt omleggen omlegde omlegden omgelegd
    doodsla doodslaat doodslaan doodsloeg doodsloegen doodgeslagen doodsteek doodsteekt doodsteken doodstak doodstaken doodgestoken doodschiet
    doodschieten doodschoot doodschoten doodgeschoten neerschiet neerschieten neerschoot neerschoten neergeschoten neersteek neersteekt
    neersteken neerstak neerstaken neergestoken doodmaak doodmaakt doodmaken doodmaakte doodmaakten doodgemaakt doodtrap doodtrapt doodtrappen
    doodtrapte doodtrapten doodgetrapt doodschop doodschopt doodschoppen doodschopte doodschopten doodgeschopt doodrij doodrijdt doodrijden
    doodreed doodreden doodgereden doodbijt doodbijten doodbeet doodbeten doodgebeten doodknuppel doodknuppelt doodknuppelen doodknuppelde
    doodknuppelden doodgeknuppeld doodmartel doodmartelt doodmartelen doodmartelde doodmartelden doodgemarteld afmaak afmaakt afmaken afmaakte
    afmaakten afgemaakt afslacht afslachten afslachtte afslachtten afgeslacht afknal afknalt afknallen afknalde afknalden afgeknald neerknal
    neerknalt neerknallen neerknalde neerknalden neergeknald neermaai neermaait neermaaien neermaaide neermaaiden neergemaaid kapotschiet
    kapotschieten kapotschoot kapotschoten kapotgeschoten overhoopschiet overhoopschieten overhoopschoot overhoopschoten overhoopgeschoten
    overhoopsteek overhoopsteekt overhoopsteken overhoopstak overhoopstaken overhoopgestoken slacht slachten slachtte slachtten slachting
    slachtpartij onthoofd onthoofdt onthoofden onthoofdde onthoofdden executeer executeert executeren executeerde executeerden geexecuteerd
    executie executies liquideer liquideert liquideren liquideerde liquideerden geliquideerd liquidatie liquidaties wurg wurgt wurgen wurgde
    wurgden gewurgd verwurgd wurggreep kelen smoor smoort smoren smoorde smoorden gesmoord versmoor versmoort versmoren versmoorde versmoorden
    versmoord verstik verstikt verstikken verstikte verstikten verdronk verdronken verzuipen verzoop verzopen vergiftig vergiftigt vergiftigen
    vergiftigde vergiftigden vergiftigd vergif vergift stenig stenigt stenigen stenigde stenigden gestenigd kruisigt kruisigen kruisigde
    kruisigden gekruisigd wreek wreekt wreken wreekte wreekten gewreekt elimineer elimineert elimineren elimineerde elimineerden geelimineerd
    ophang ophangt ophangen ophing ophingen opgehangen ombreng ombrengt ombrengen ombracht ombrachten omgebracht koudmaak koudmaakt koudmaken
    koudmaakte koudmaakten koudgemaakt mollen molde molden gemold uitmoord uitmoordt uitmoorden uitmoordde uitmoordden uitgemoord uitroei*
    vernietig vernietigt vernietigen vernietigde vernietigden vernietigd overrij overrijdt overrijden overreed overreden overgereden platrij
    platrijdt platrijden platreed platreden platgereden doodslag bloedbad bloedvergieten aanslag aanslagen aanslagpleger schietpartij
    schietpartijen steekpartij steekpartijen schoolshooting schoolshootings schoolshooter massamoord* huurmoord* seriemoord* wraakmoord eremoord
    kindermoord roofmoord lustmoord terrorist terroristen terreur terreuraanslag djoek djoekt djoeken djoekte djoekten gedjoekt geshank shanken
    shank shankt kill kills killen killt killde gekilled gekilt gekild killed killer killers killing murder murders murdered murderer murdert
    murderen murderde murderden gemurderd assassin assassins kvermoord kschiet ksteek vermooord vermoort vermord verdrinken verdrink verdrinkt
    walsen`,
  /** Weapons, fireworks, knives, and things to hit with. */
  weapon: `wapen wapens wapentje wapenbezit wapenstok wapenstokken vuurwapen vuurwapens nepwapen nepwapens neppistool nepgeweer steekwapen
    steekwapens slagwapen slagwapens bewapend bewapende gewapend gewapende pistool pistooltje pistolen geweer geweren geweertje machinegeweer
    machinegeweren mitrailleur revolver revolvers luchtbuks luchtbuksen buks luchtdruk luchtdrukpistool balletjespistool balletjespistolen
    alarmpistool gaspistool jachtgeweer shotgun shotguns sniper uzi uzi's ak47 kalasjnikov kalasjnikovs glock glocks gun guns blaffer blaffers
    proppenschieter burner burners kogel kogels kogeltje munitie mes messen mesje mesjes zakmes zakmessen zakmesje keukenmes keukenmessen
    vleesmes vleesmessen broodmes aardappelmesje vlindermes vlindermessen klapmes klapmessen vouwmes stanleymes stanleymessen snijmes snijmessen
    hakmes hakmessen jachtmes stiletto stiletto's stilettos stiletto'tje dolk dolken machete machetes kapmes kapmessen sabel sabels zwaard
    zwaarden katana katana's bijl bijlen bijltje zeis zwieper shank shanks nakkie nakki djoek schaar scharen scheermes scheermesje
    schroevendraaier schroevendraaiers priem ijspriem glasscherf scherf scherven hamer hamers hamertje moker mokers koevoet koevoeten breekijzer
    breekijzers knuppel knuppels knuppeltje honkbalknuppel honkbalknuppels baseballbat baseballknuppel bat bats ploertendoder ploertendoders
    boksbeugel boksbeugels gummiknuppel zweep zwepen riem fietsketting kettingslot hangslot kettingzaag stok stokken stokje latten planken staaf
    staven hockeystick bezemsteel spade baksteen bakstenen steen stenen stoeptegel stoeptegels katapult katapulten kruisboog kruisbogen pijlen
    blaaspijp granaat granaten handgranaat handgranaten bom bommen bommetje explosief explosieven explosie dynamiet tnt semtex landmijn molotov
    molotovs molotovcocktail molotovcocktails benzinebom brandbom brandbommen nagelbom vuurwerk* vuurpijl vuurpijlen cobra cobra's cobras rotje
    rotjes nitraat nitraten mortieren lawinepijl lawinepijlen knaller knallers vlinderbom vlinderbommen thunderking donderslag duizendklapper
    zevenklapper zevenklappers kanonslag carbid rookbom rookbommen fakkel fakkels pepperspray peperspray traangas traangasbus taser tasers
    stroomstootwapen stungun handboei handboeien tiewrap tiewraps zuur zoutzuur accuzuur bivakmuts bivakmutsen weapon weapons knife knives blade
    blades bomb bombs grenade rifle ammo`,
  /** Fights and brawls, doing and naming them. */
  fight: `vecht vechten vocht vochten gevochten vechte vegt vegten gevegt gevecht gevechten gevechtje vechtpartij vechtpartijen vechtpartijtje
    vechter vechters vechtersbaas vechtersbazen vechtsport uitvecht uitvechten uitvocht uitvochten uitgevochten terugvecht terugvechten
    terugvocht terugvochten teruggevochten bevecht bevechten bevocht bevochten knok knokt knokken knokte knokten geknokt knokpartij knokpartijen
    knokpartijtje knokker knokkers knokploeg matten matte gemat matpartij bakkeleien bakkelei relt rellen relde relden gereld relletje relletjes
    relschopper relschoppers botsing botsingen clash clasht clashen clashte clashten geclasht aanval aanvalt aanvallen aanviel aanvielen
    aangevallen aanvaller aanvallers bespring bespringt bespringen besprong besprongen attack attackt stoei stoeit stoeien stoeide stoeiden
    gestoeid stoeipartij worstel worstelt worstelen worstelde worstelden geworsteld worsteling worstelpartij duel opstootje opstootjes ruzie
    ruzies ruzietje ruzien ruziet ruziemaker ruziemakers ruzieen kabaal geweld gewelddadig gewelddadige geweldpleging geweldpleger geweldplegers
    handgemeen handgemeens klopjacht klopjachten kloppartij slaag rammel rammeling robbertje robbertjes fittie fitties fitty fittieboys beefs
    beefen beeft beefde gebeeft beefje fight fights fighten fightt gefight fighting fightclub battle battles battelen opps opp drillen
    drillrapper drillrap bende bendes bendelid bendeleden straatbende straatbendes jeugdbende gangs gangster gangsters kringgevecht
    straatgevecht straatgevechten straatvechter kickboks* vechtafspraak 1v1 1vs1 eenopeen een-op-een uitdaag uitdaagt uitdagen uitdaagde
    uitdaagden uitgedaagd provoceer provoceert provoceren provoceerde provoceerden geprovoceerd provocatie provocaties bedreig bedreigt
    bedreigen bedreigde bedreigden bedreigd bedreiging bedreigingen dreig dreigt dreigen dreigde dreigden gedreigd dreiging dreigement
    dreigementen intimideer intimideert intimideren intimideerde intimideerden geintimideerd intimidatie intimiderend mishandel mishandelt
    mishandelen mishandelde mishandelden gemishandeld mishandeling mishandelingen belager belagers belaag belaagt belagen belaagde belaagden
    belaagd agressie agressief agressieve agressor gemep geknok vuistgevecht kooigevecht vechtring massagevecht tumult heibel bonje stennis
    trammelant hommeles heisa katfight catfight catfights knokfilmpje vechtfilmpje vechtfilmpjes vechtvideo vechtvideo's vechtvideos boksen boks
    bokst bokste boksten gebokst smackdown knockout knock-out geweldadig geweldadige verbaalgeweld opstoken opgestookt gebakkelei bakkeleit
    geruzie sparring ruziede ruzieden daagt daag uitdager`,
  /** To break, damage or deface things. */
  wreck: `sloop sloopt slopen sloopte sloopten gesloopt sloper slopers verniel* vernietig vernietigt vernietigen vernietigde vernietigden
    vernietigd breek breekt breken braken gebroken gebroke breke kapot kapotte kapoot kepot kapotmaak kapotmaken kapotmaakt kapotmaakte
    kapotgemaakt kapotsla kapotslaat kapotslaan kapotsloeg kapotsloegen kapotgeslagen kapotsteek kapotsteekt kapotsteken kapotstak kapotstaken
    kapotgestoken kapotsnij kapotsnijdt kapotsnijden kapotsneed kapotsneden kapotgesneden kapottrek kapottrekt kapottrekken kapottrok
    kapottrokken kapotgetrokken kapotval kapotvalt kapotvallen kapotviel kapotvielen kapotgevallen kapottrap kapottrapt kapottrappen kapottrapte
    kapottrapten kapotgetrapt kapotschop kapotschopt kapotschoppen kapotschopte kapotschopten kapotgeschopt kapotgooi kapotgooit kapotgooien
    kapotgooide kapotgooiden kapotgegooid kapotga kapotgaat kapotgaan kapotging kapotgingen kapotgegaan stukmaak stukmaakt stukmaken stukmaakte
    stukmaakten stukgemaakt stuksla stukslaat stukslaan stuksloeg stuksloegen stukgeslagen stukga stukgaat stukgaan stukging stukgingen
    stukgegaan stukgooi stukgooit stukgooien stukgooide stukgooiden stukgegooid stuktrap stuktrapt stuktrappen stuktrapte stuktrapten
    stukgetrapt verbrijzel verbrijzelt verbrijzelen verbrijzelde verbrijzelden verbrijzeld versplinter versplintert versplinteren versplinterde
    versplinterden versplinterd vermorzel vermorzelt vermorzelen vermorzelde vermorzelden vermorzeld verpletter verplettert verpletteren
    verpletterde verpletterden verpletterd ruineer ruineert ruineren ruineerde ruineerden geruineerd molesteer molesteert molesteren molesteerde
    gemolesteerd verwoest verwoesten verwoestte verwoestten verwoesting verwoestend demoleer demoleert demoleren demoleerde demoleerden
    gedemoleerd saboteer saboteert saboteren saboteerde saboteerden gesaboteerd sabotage vandaliseer vandaliseert vandaliseren vandaliseerde
    vandaliseerden gevandaliseerd vandaal vandalen vandalisme beschadig beschadigt beschadigen beschadigde beschadigden beschadigd beschadiging
    beschadigingen schade verscheur verscheurt verscheuren verscheurde verscheurden verscheurd scheur scheurt scheuren scheurde scheurden
    gescheurd knak knakt knakken knakte knakten geknakt krak krakt kraken krakte krakten gekrakt verbogen deuk deukt deuken deukte deukten
    gedeukt indeuk indeukt indeuken indeukte indeukten ingedeukt kras krast krassen kraste krasten gekrast bekrast bekras bekrassen beklad
    bekladt bekladden bekladde geklad klad kladt kladden kladde graffiti graffitispuiter bespuit bespuiten bespoot bespoten onderspuit
    onderspuiten onderspoot onderspoten ondergespoten onderkladden besmeur besmeurt besmeuren besmeurde besmeurden besmeurd bevuil bevuilt
    bevuilen bevuilde bevuilden bevuild leksteek leksteekt leksteken lekstak lekstaken lekgestoken lekgestoke lekprikken lekgeprikt ingooi
    ingooit ingooien ingooide ingooiden ingegooid insla inslaat inslaan insloeg insloegen ingeslagen intik intikt intikken intikte intikten
    ingetikt inschop inschopt inschoppen inschopte inschopten ingeschopt inbeuk inbeukt inbeuken inbeukte inbeukten ingebeukt openbreek
    openbreekt openbreken openbrak openbraken opengebroken inbreek inbreekt inbreken inbrak ingebroken omgooi omgooit omgooien omgooide
    omgooiden omgegooid omtrap omtrapt omtrappen omtrapte omtrapten omgetrapt omtrek omtrekt omtrekken omtrok omtrokken omgetrokken omduw omduwt
    omduwen omduwde omduwden omgeduwd moker mokert mokeren mokerde mokerden gemokerd ramt rammen ramde ramden geramd verpest verpesten verpestte
    verpestten verpruts verprutst verprutsen verprutste verprutsten vernachel vernachelt vernachelen vernachelde vernachelden vernacheld
    vernaggel vernaggelt vernaggelen vernaggelde vernaggelden vernaggeld vernagel vernagelt vernagelen vernagelde vernagelden vernageld verkloot
    verkloten verklootte verklootten verneuk verneukt verneuken verneukte verneukten verrinneweer verrinneweert verrinneweren verrinneweerde
    verrinneweerden verrinneweerd total-loss totalloss gruzelementen diggelen barrels puin puinhoop brokstukken crash crasht crashen crashte
    crashten gecrasht wreck wreckt wrecken wreckte wreckten gewreckt trash trasht trashen trashte trashten getrasht smash smasht smashen smashte
    smashten gesmasht smashed destroy destroyed destroyt destroyen destroyde destroyden gedestroyd ravage hakte hakten gehakt afbreek afbreekt
    afbreken afbrak afbraken afgebroken afbraak doorknip doorknipt doorknippen doorknipte doorknipten doorgeknipt doorsnij doorsnijdt
    doorsnijden doorsneed doorsneden doorgesneden ontregel ontregelt ontregelen ontregelde ontregelden ontregeld verrot verrotten verrotte
    kaduuk naardeklote flatsen ingegooide ruiten stuktrekken verbuigen plet pletten geplet`,
  /** Fire; to set things or people on fire. */
  burn: `brand branden brandje brandend brandende verbrand verbrandt verbranden verbrandde verbrandden verbrande afbrand afbrandt afbranden
    afbrandde afbrandden afgebrand platbrand platbrandt platbranden platbrandde platbrandden platgebrand inbrand inbrandt inbranden inbrandde
    inbrandden ingebrand uitbrand uitbrandt uitbrandde uitbrandden uitgebrand opbrand opbrandt opbranden opbrandde opbrandden opgebrand
    brandstichting brandstichtingen brandstichter brandstichters brandstapel brandbaar brandbare brandweer brandweerman brandwond brandwonden
    brandalarm brandlucht brandgevaar brandhaard brandbom brandbommen brandhout autobrand autobranden containerbrand schoolbrand woningbrand
    huisbrand fikkie fikkies fikkiestoken fik fikt fikken fikte fikten gefikt affik affikken afgefikt affikte affikt affakkelen affakkel
    affakkelt affakkelde afgefakkeld fakkel fakkels vlam vlamt vlammen vlamde vlamden gevlamd vlammetje vlammenzee vlammenwerper ontvlam
    ontvlamt ontvlammen ontvlamde ontvlamden ontvlamd ontvlambaar vlamvattend vuur vuurt vuurde vuurden gevuurd vuurtje vuurtjes vuurzee
    vreugdevuur kampvuur kampvuren inferno hellevuur aansteek aansteekt aansteken aanstak aanstaken aangestoken aansteker aanstekers
    aanstekertje lucifer lucifers lucifertje luciferdoosje rookbom smeul smeult smeulen smeulde smeulden gesmeuld smeulend schroei schroeit
    schroeien schroeide schroeiden geschroeid verschroei* blaker blakert blakeren blakerde blakerden geblakerd zwartgeblakerd benzine benzien
    jerrycan jerrycans spiritus terpentine wasbenzine gasfles gasflessen aanmaakblokje aanmaakblokjes gloeiend gloeiende cremeer cremeert
    cremeren cremeerde cremeerden gecremeerd verkool verkoolt verkolen verkoolde verkoolden verkoold ontsteek ontsteekt ontsteken ontstak
    ontstaken ontsteking ontplof ontploft ontploffen ontplofte ontploften ontploffing ontploffingen explodeer explodeert exploderen explodeerde
    explodeerden geexplodeerd explosie explosies opblaas opblaast opblazen opblies opbliezen opgeblazen fire burn burns burned burnt burnen
    burnde burnden geburnd arson flame flames lighter bluswater blus blust blussen bluste blusten geblust blusser brandblusser pyromaan
    pyromanen pyro gasbrander indefik brandt brandde gebrand platgebrande`,
  /** To wait for someone, come for someone, get or grab someone. */
  ambush: `opwacht opwachten opwachtte opwachtten opgewacht opwachtn opgewagt opwagten opwagt wacht wachten wachtte wachtten gewacht wachte
    wagten wagt wachtend afwacht afwachtte afwachtten afgewacht pak pakt pakken pakte pakten gepakt pakke pkken terugpak terugpakt terugpakken
    terugpakte terugpakten teruggepakt oppak oppakt oppakken oppakte oppakten opgepakt vastpak vastpakt vastpakken vastpakte vastpakten
    vastgepakt beetpak beetpakt beetpakken beetpakte beetpakten beetgepakt aanpak aanpakt aanpakken aanpakte aanpakten aangepakt grijp grijpt
    grijpen greep grepen gegrepen vastgrijp vastgrijpt vastgrijpen vastgreep vastgrepen vastgegrepen vasthou vasthoudt vasthouden vasthield
    vasthielden vastgehouden gris grist grissen griste gristen gegrist opspoor opspoort opsporen opspoorde opspoorden opgespoord opzoek opzoekt
    opzoeken opzocht opzochten opgezocht opzoeke langskom langskomt langskomen langskwam langskwamen langsgekomen langsga langsgaat langsgaan
    langsging langsgingen langsgegaan langsrij langsrijdt langsrijden langsreed langsreden langsgereden achterhaal achterhaalt achterhalen
    achterhaalde achterhaald achterna achternazitten achternagezeten overval overvalt overvallen overviel overvielen overvaller overvallers
    overmeester overmeestert overmeesteren overmeesterde overmeesterden overmeesterd overrompel* omsingel omsingelt omsingelen omsingelde
    omsingelden omsingeld insluit insluiten insloot insloten ingesloten klemrij klemrijdt klemrijden klemreed klemreden klemgereden klemzet
    klemzetten klemgezet hinderlaag hinderlagen valstrik valstrikken lokken lokt lokte lokten gelokt uitlok uitlokt uitlokken uitlokte uitlokten
    uitgelokt meelokken meegelokt lokaas lokeend kidnap kidnapt kidnappen kidnapte kidnapten gekidnapt kidnapper kidnappers kidnapping ontvoer*
    meesleur meesleurt meesleuren meesleurde meesleurden meegesleurd meesleep meesleept meeslepen meesleepte meesleepten meegesleept opsluit
    opsluiten opsloot opsloten opgesloten gijzel gijzelt gijzelen gijzelde gijzelden gegijzeld gijzeling gijzelaar gijzelaars gijzelnemer
    vastbind vastbindt vastbinden vastbond vastbonden vastgebonden beroof berooft beroven beroofde beroofden beroofd beroving berovingen ripdeal
    schaduw schaduwt schaduwen schaduwde schaduwden geschaduwd loer loert loeren loerde loerden geloerd beloer beloert beloeren beloerde
    beloerden beloerd op-de-loer opdeloer schuil schuilt schuilen schuilde schuilden geschuild verschuil* verscholen verstop verstopt verstoppen
    verstopte verstopten sluip sluipt sluipen geslopen besluip besluipt besluipen besloop beslopen opjaag opjaagt opjagen opjoeg opjoegen
    opgejaagd jaag jaagt jagen joeg joegen gejaagd prooi prooien doelwit doelwitten target targets hit-list hitlist dodenlijst zwartelijst
    pullup pullupt opgepulled optrekken optrek catcht catchen catchte catchten gecatcht caught getcha slippen slipping gelackt lackin lacking
    optrommelen opgetrommeld klemzette jatten jat jatte gejat verrassingsaanval tegenkomen tegenkom tegenkomt tegenkwam`,
  /** Parts of the body. */
  body: `lichaam lichamen lichaamsdeel lichaamsdelen lijf lijfje hoofd hoofden hoofdje kop koppen koppie kopje harses hersens hersenen brein
    schedel schedels hersenpan gezicht gezichten gezichtje gezigt smoel smoeltje smoelwerk bek bekkie bakkes bakkus muil mond monden mondje
    porem snufferd giechel tronie head neus neuzen neusje neusbeen snotneus oog ogen oogje oogjes oogkas oogkassen wenkbrauw wenkbrauwen wimpers
    ooglid oogleden oor oren oortje oorlel oorlellen flaporen voorhoofd wang wangen wangetje kaak kaken kaakbeen lip lippen tand tanden tandje
    gebit voortand voortanden hoektand tong tongen tandvlees gehemelte keel keelgat kelen strot strottenhoofd luchtpijp adamsappel nek nekkie
    hals nekwervel schouder schouders schoudertje sleutelbeen oksel oksels arm armen armpje bovenarm bovenarmen onderarm onderarmen elleboog
    ellebogen pols polsen polsje polsslagader slagader slagaders ader aders hand handen handje handjes handpalm vuist vuisten vinger vingers
    vingertje vingertop vingertoppen wijsvinger middelvinger ringvinger pink pinken duim duimen duimpje knokkel knokkels nagel nagels poot poten
    pootje pootjes klauw klauwen borstkas ribbenkast rib ribben borstbeen buik buiken buikje navel maag maagstreek middenrif liezen lende heup
    heupen heupje bekken rug ruggen ruggetje ruggengraat wervel wervels wervelkolom stuitje been benen beentje beentjes bovenbeen bovenbenen
    onderbeen onderbenen dij dijen dijbeen knie knieen knietje kniehoogte knieschijf knieschijven knieholte scheenbeen scheenbenen scheen
    schenen kuit kuiten enkels enkeltje voet voeten voetje voetjes voetzool hiel hielen teen tenen teentje achillespees pees pezen kruisband
    spier spieren biceps bot botten botje botjes gebeente skelet gewricht gewrichten huid haren haartjes bloed bloedvat hart harten hartje long
    longen lever nier nieren milt darmen darm ingewanden blaas gal body hands eye bones bone neck`,
  /** Injury, pain and what comes of it. */
  injury: `wond wonden wondje wondjes wonde snijwond snijwonden steekwond steekwonden schotwond schotwonden schaafwond schaafwonden schaafplek
    bijtwond brandwond brandwonden vleeswond hoofdwond verwond verwondt verwonden verwondde verwondden verwonde verwonding verwondingen gewond
    gewonde gewonden zwaargewond lichtgewond blessure blessures geblesseerd geblesseerde letsel letsels hersenletsel hoofdletsel hersenschudding
    hersenschuddingen whiplash schudding bulten bultje buil builen blauweplek blauweplekken oogzwelling zwelling zwellingen gezwollen
    opgezwollen blauwoog bloeduitstorting bloeduitstortingen bloed bloeden bloedt bloedde bloedden gebloed bloedend bloedende bloedneus
    bloedneuzen bloederig bloederige bebloed bebloede bloeding bloedingen bloedvlek doodbloed doodbloedt doodbloeden doodbloedde doodbloedden
    doodgebloed leegbloeden leegbloedt botbreuk armbreuk beenbreuk schedelbasisfractuur fractuur gebroken gebroke gekneusd gekneusde kneuzing
    kneuzingen kneust kneuzen kneusde kneusden verstuik verstuikt verstuiken verstuikte verstuikten verzwik verzwikt verzwikken verzwikte
    verrekt verrekken ontwricht gescheurd gescheurde afgescheurd bewusteloos bewusteloze flauwgevallen flauwvallen flauwviel flauwvalt knockout
    knock-out verlam verlamt verlammen verlamde verlamden verlamd invalide invaliditeit gehandicapt rolstoel krukken gips gipsbeen gipsarm spalk
    mitella brace hechting hechtingen gehecht hechten hechtte hechtten pleister pleisters verbandje verbandtrommel zalf ziekenhuis ziekenhuisje
    ziekenhuizen ziekenhuisbed ziekenhuisopname zkh hospitaal kliniek ambulance ambulances ziekenwagen spoedeisend seh spoedgevallen intensive
    eerstehulp ehbo huisartsenpost dokter chirurg opereren geopereerd operatie pijn pijnen pijntje pijntjes pijnlijk pijnlijke pijnstiller
    pijnstillers pijndoen pijngedaan bezeer bezeert bezeren bezeerde bezeerden bezeerd zeerdoen auw auwtje auwa aua ouch aw hurt hurts injured
    pain gekwetst kwets kwetst kwetsen kwetste kwetsten lensgeslagen murw murwgeslagen moes pulp gort toegetakeld verminkt* verminken verminking
    hink hinkt hinken hinkte hinkten gehinkt kreupel kreupele comateus coma comapatient kermen kermt kermde jammeren kreunen kreunt kreunde
    kreun janken jankt jankte gejank litteken littekens littekentje ongeluk ongelukken ongeval ongevallen tandeloos tandenloos hersendood
    kasplant kasplantje`,
  /** Revenge, regret, consequences. */
  payback: `wraak wraakzucht wraakzuchtig wraakzuchtige wraakactie wraakacties wraakgevoel wraakgevoelens wraakneming wraakporno wraakplan wreek
    wreekt wreken wreekte wreekten gewreekt gewroken revenge payback karma karmas vergelding vergeldingen vergeld vergeldt vergelden vergold
    vergolden represaille represailles vendetta bloedwraak eerwraak boete boeten boet boette boetten geboet bekoop bekopen bekoopt bekocht
    boetedoening straf straffen strafje gestraft strafte bestraf* spijt spijtig spijten berouw berouwen spijtbetuiging betreur betreurt
    betreuren betreurde betreurd bezuur bezuren bezuurt bezuurde regret regrets afrekening afrekeningen afreken afrekent afrekenen afrekende
    afrekenden afgerekend terugpak terugpakt terugpakken terugpakte terugpakten teruggepakt terugpakke trugpakken terugkrijgen terugkrijg
    terugkrijgt terugkreeg terugkregen teruggekregen trugkrijgen teruggeef teruggeeft teruggeven teruggaf teruggaven teruggegeven terugsla
    terugslaat terugslaan terugsloeg terugsloegen teruggeslagen terugbetaal terugbetaalt terugbetalen terugbetaalde terugbetaalden
    teruggebetaald betaaldzetten betaaldgezet betaaldzet gevolg gevolgen consequentie consequenties consekwenties konsekwenties consequences
    consequence afleren afgeleerd afleer smeken smeek smeekt smeekte smeekten gesmeekt kermen genade genadeloos genadeloze mededogen medelijden
    peentjes uitgelachen heug heugt heugen heugde heugden geheugd berouwt afstraf afstraffen afgestraft afstraffing vereffen vereffenen
    vereffend vereffening appeltje waarschuw waarschuwt waarschuwen waarschuwde waarschuwden gewaarschuwd waarschuwingen pasop pas-op oplettend
    wachtmaar afwachten eraangaan eraangaat loontje nekslag beul ondergang hebbes inwrijven inwrijf inwrijft inwreef ingewreven`,
  /** To observe, spy, keep an eye on someone. */
  watching: `kijk kijkt kijken keek keken gekeken kijke keke gekeke loer loert loeren loerde loerden geloerd geloer bekijk bekijkt bekijken
    bekeek bekeken beloer beloert beloeren beloerde beloerden beloerd gluur gluurt gluren gluurde gluurden gegluurd gluurder gluurders gegluur
    begluur* begluren spioneer spioneert spioneren spioneerde spioneerden gespioneerd spionage spion spionnen spionneren spionneer bespioneer*
    bespionneer* bespied* spied spiedt spieden spiedde spiedden gespied stalk stalkt stalken stalkte stalkten gestalkt stalker stalkers stalking
    stalkerig stalkerige stalkertje stalke stalkster observeer observeert observeren observeerde observeerden geobserveerd observatie
    observaties schaduw schaduwt schaduwen schaduwde schaduwden geschaduwd monitor monitort monitoren monitorde monitorden gemonitord controleer
    controleert controleren controleerde controleerden gecontroleerd kontroleren chekken chek track trackt tracken trackte trackten getrackt
    tracker trackers airtag airtags gps gps-tracker locatie lokatie locaties live-locatie livelocatie locatiedelen snapmap snapchatmap snapkaart
    zenly life360 findmy vindmijn zoekmijn lokaliseer lokaliseert lokaliseren lokaliseerde lokaliseerden gelokaliseerd smiezen ogen verrekijker
    camera camera's cameras bewakingscamera webcam verborgencamera spycam deurbelcamera ringcamera drone drones afluister* afgeluisterd
    meeluister meeluistert meeluisteren meegeluisterd meekijk meekijkt meekijken meekeek meekeken meegekeken meelees meeleest meelezen meelas
    meelazen meegelezen staar staart staren staarde staarden gestaard gestaar aanstaar aanstaart aanstaren aangestaard aanstaarde aankijk
    aankijkt aankijken aankeek aankeken aangekeken nastaar nastaart nastaren nastaarde nastaarden nagestaard toekijk toekijkt toekijken toekeek
    toekeken toegekeken bewaak bewaakt bewaken bewaakte bewaakten bewaker bewaking stiekem stiekum stiekeme ongezien onopgemerkt ongemerkt
    heimelijk betrap betrapt betrappen betrapte betrapten watcht watchen watchte watchten gewatcht watching watched spy spying spyware stare
    staring gazing lurk lurken lurkt lurker gelurkt lurkte lurkten creep creept creepen creepte creepten gecreept creeps creepy gluiperd
    gluiperds gluiperig voyeur voyeurs schim looproute fietsroute`,
  /** To follow or chase someone, to turn up at the door. */
  following: `volg volgt volgen volgde volgden gevolgd volge volgd achtervolg* achterna achternalopen achternaloopt achternaliep achternagelopen
    achternakomen achternarijden achternafietsen achternagekomen achternazit achternazat naloop naloopt nalopen naliep naliepen nagelopen narij
    narijdt narijden nareed nareden nagereden opjaag opjaagt opjagen opjoeg opjoegen opgejaagd najaag najaagt najagen najoeg najoegen nagejaagd
    jacht klopjacht stalk stalkt stalken stalkte stalkten gestalkt stalker stalkers stalking schaduw schaduwt schaduwen schaduwde schaduwden
    geschaduwd belaag belaagt belagen belaagde belaagden belaagd belager belagers chase chaset chasen chasete chaseten gechaset chasing chased
    follow following followed follower followt followen followde followden gefollowd lastigval lastigvalt lastigvallen lastigviel lastigvielen
    lastiggevallen aanbel aanbelt aanbellen aanbelde aanbelden aangebeld aanklop aanklopt aankloppen aanklopte aangeklopt bons bonst bonzen
    bonsde bonsden gebonsd gebonkt bonk bonkt bonken bonkte bonkten opdagen opdaagt opdaag opgedaagd opdook opduikt opduiken opdoken opgedoken
    verschenen verscheen langsrijden langsrijdt langsreed langsgereden langsfietsen langsfietst langsfietste langslopen langsloopt langsliep
    rondhang* rondhing rondhingen rondgehangen rondloop rondloopt rondlopen rondliep rondliepen rondgelopen rondrij rondrijdt rondrijden
    rondreed rondreden rondgereden opwacht opwachten opwachtte opwachtten opgewacht postvatten stilsta stilstaat stilstaan stilstond stilstonden
    stilgestaan voordedeur omhoek contactverbod straatverbod gebiedsverbod sluip sluipt sluipen geslopen besluip besluipt besluipen besloop
    beslopen insluip* kleef kleeft kleven kleefde kleefden gekleefd opdringerig opdringerige opdringen opdring opdringt opdrong opdrongen
    opgedrongen voordeur deurbel deurmat stoep tuinpad nazit nazitten nazat achternafietst achternafietste achternarijdt achternaloop
    achternaren achternarent achternarende narennen nafietsen nafietst meefietsen meefietst ongevraagd opwachter volger volgers achternagaan
    achternagaat achternaging stalkster`,
  /** House, door, window, street and garden. */
  'home-place': `huis huizen huisje huisjes huisnummer huisnr huisadres adres adressen adresje thuis thuisadres thuiss tuis woning woningen
    woninkje appartement appartementen flat flats flatje flatgebouw kot rijtjeshuis boerderij caravan woonboot studentenhuis slaapkamer
    slaapkamers slaapkamertje slaapkamerraam zolderkamer badkamer woonkamer huiskamer zolder kelder portiek portieken osso ossoh ossos home
    house crib window deur deuren deurtje voordeur voordeuren achterdeur achterdeuren tuindeur schuurdeur deurbel deurbellen deurmat deurklink
    drempel brievenbus brievenbussen brievenbusje postbus raam ramen raampje raampjes ruit ruiten ruitje venster vensters vensterbank
    vensterbanken gordijn gordijnen rolluik rolluiken luxaflex balkon balkons balkonnetje dak daken dakje dakraam dakterras muur muren muurtje
    gevel gevels straat straten straatje straatjes straathoek stoep stoepje stoeprand trottoir laan laantje pad paadje oprit opritten oprijlaan
    steeg steegje stegen brandgang poortje poort poorten hek hekje hekken schutting schuttingen heg heggen buurt buurtje wijk wijken dorp dorpje
    hood pleintje parkeerplaats parkeerplek garage garages garagebox carport tuin tuinen tuintje tuintjes voortuin voortuintje achtertuin
    achtertuintje terras schuur schuurtje schuren schuurtjes tuinhuis tuinhuisje tuinhek veranda veranda's porch erf lantaarnpaal overkant hoek
    hoekje straatnaam postcode woonplaats woonadres woonachtig woon woont wonen woonde woonden gewoond sleutel sleutels sleutelbos huissleutel
    huissleutels reservesleutel buren buurman buurvrouw buurjongen buurmeisje voordeurtje`,
  /** Keeps calling and texting; blocks, new accounts, being ignored. */
  'contact-again': `bel belt bellen belde belden gebeld belle geblt opbel opbelt opbellen opbelde opbelden opgebeld terugbel terugbelt
    terugbellen terugbelde terugbelden teruggebeld trugbellen terugapp terugappt terugappen terugappte terugappten teruggeappt belletje
    belletjes telefoontje telefoontjes videobel videobelt videobellen videobelde videobelden videogebeld facetime facetimen gefacetimed oproep
    oproepen gemiste gemist call calls callen callt called gecalled missedcall missedcalls ringt ringen gerinkel neemop app appt appen appte
    appten geappt apt geapt appje appjes apjes bericht berichten berichtje berichtjes berigt berigten berichte bericten sms sms'je smsje smsjes
    smsen text texten texte getext texting msg msgs message messages dm dm's dms dm'en dmen gedmd mailtje mailtjes spam spamt spammen spamde
    spamden gespamd spams gespamt spammer bestook bestookt bestoken bestookte bestookten bombardeer bombardeert bombarderen bombardeerde
    bombardeerden gebombardeerd overspoel overspoelt overspoelen overspoelde overspoelden overspoeld stalk stalkt stalken stalkte stalkten
    gestalkt reageer reageert reageren reageerde reageerden gereageerd reageerd reactie reacties antwoord antwoordt antwoorden antwoordde
    antwoordden geantwoord anwoord antwoorde beantwoord beantwoordt beantwoorden beantwoordde beantwoordden reply replies block blockt blocken
    blockte blockten geblockt blocked blokkeer* blokeer blokeren blokeert geblokeerd geblokkeerd geblokkeerde gedeblokkeerd deblokkeer
    deblokkeert deblokkeren deblokkeerde deblok deblokt deblokken deblokte deblokten gedeblokt ontblokkeer ontblokkeren unblock unblocken
    unblockt unblocked geunblockt unblockte unblockten unblok unblokt unblokken unblokte unblokten geunblokt blocklist negeer negeert negeren
    negeerde negeerden genegeerd negeerd ngeren ignore ignored ignoren ignoort ignoret ignorede ignoreden geignored ghosten ghostte ghostten
    geghost ghosted gegost gelezen blauwevinkjes gelezenlaten leftonread ontvolg ontvolgt ontvolgen ontvolgd unfollow unfollowed unfollowen
    geunfollowed ontvriend ontvrienden unadd unadden geunadd geadd added toegevoegd vriendschapsverzoek vriendschapsverzoeken volgverzoek
    chatverzoek account accounts acount accountje accountjes nepaccount nepaccounts fakeaccount fakeaccounts accs acc profiel nieuwnummer
    nummers nummertje anoniem anonieme onbekende privenummer simkaart simkaarten prepaid muted muten gemute gedempt contact kontakt contacten
    contactverbod contacteer contacteren contacteerde gecontacteerd benader benadert benaderen benaderde benaderden benaderd dreint dreinen
    dreinde dreinden gedreind aanhou aanhoudt aanhouden aanhield aanhielden aangehouden aanhoudend volhoudend ophou nogmaals nonstop non-stop
    onophoudelijk nogsteeds alsmaar adden add`,
  /** Flowers, letters, presents; wanted or not. */
  'gift-unwanted': `bloem bloemen bloemetje bloemetjes bloemenbos bosje boeket boeketten boeketje roos rozen roosje roosjes rozenblaadjes tulp
    tulpen tulpjes lelies lelie orchidee plantje kaartje valentijn valentijns valentijnsdag valentijnskaart valentijnskaartje valentijnskaarten
    ansichtkaart verjaardagskaart brief brieven briefje briefjes liefdesbrief liefdesbrieven liefdesbriefje brieffie enveloppen envelop
    postpakket pakje pakjes pakket pakketje pakketjes pakketten doosje cadeau cadeaus cadeau's cadeautje cadeautjes kado kado's kados kadootje
    kadootjes kadotje kadotjes cado cadootje cadootjes present presents presentje presentjes gift gifts giftcard giftcards giftje geschenk
    geschenken geschenkje verrassing verrassingen verrassinkje attentie attenties aardigheidje knuffelbeer beertje teddybeer teddyberen knuffel
    knuffels knuffeltje pluche pluchen knuffelbeest chocola chocolade chocolaatje chocolaatjes bonbon bonbons pralines praline snoep snoepjes
    parfum parfums parfumpje eau-de-toilette sieraad sieraden ketting kettinkje kettinkjes armband armbandje armbandjes ringetje oorbel
    oorbellen oorbelletjes hanger hartje hartjes mixtape gedicht gedichten gedichtje gedichtjes liefdesgedicht tekeningetje fotolijst
    fotolijstje fotoboek inpakpapier opgestuurd opsturen toegestuurd bezorger thuisbezorgd verrast verrassen verraste verrasten schenk schenkt
    schenken schonk schonken geschonken traktatie neergelegd neergezet achtergelaten ongevraagd ongevraagde ongewenst ongewenste bewonderaar
    bewonderaars aanbidder aanbidders aanbidster admirer vbucks tegoedkaart cadeaubon cadeaubonnen kadobon`,
  /** Being afraid. */
  fear: `bang bange banger bangst bangig bangerik bangeriken banggggg bangmaken bangmakerij bangmaakt banggemaakt angst angsten angstig angstige
    angstaanjagend angstaanjagende angstaanval angstaanvallen angstgevoel angstgevoelens angstzweet doodsangst doodsangsten doodsbang doodsbange
    doodsbenauwd faalangst verlatingsangst beangstig* eng enge enger engst engerd engerds engste spooky scary scared scurred creepy creep
    creepie griezel* unheimisch unheimlich ongemakkelijk ongemakkelijke schrik schrikt schrikken schrok schrokken geschrokken geschroke
    geschrokke schrikbeeld verschrikt afschrik afschrikt afschrikken afschrok afschrokken afgeschrokken opgeschrokken tril trilt trillen trilde
    trilden getrild trillend trilling beeft beven beefde beefden gebeefd bevend bibber* sidder siddert sidderen sidderde sidderden gesidderd
    rillen rilling rillingen ril rilt rilde rilden gerild kippenvel klamme zweethanden paniek paniekaanval paniekaanvallen paniekerig panisch
    panische panieken paniekt panikeren panikeert panikeer panikeerde panikeerden gepanikeerd panic panick panicking panicked gestresst gestrest
    nerveus nerveuze zenuwachtig zenuwachtige zenuwen zenuwslopend onveilig onveilige onveiligheid onrustig onrustige onrust ongerust ongeruste
    ongerustheid wantrouw* paranoia paranoide parra para vrees vreest vrezen vreesde gevreesd gevreesde bedreigd bedreigende bedreigend
    kwetsbaar machteloos weerloos hulpeloos nachtmerrie nachtmerries trauma trauma's traumas getraumatiseerd traumatisch traumatische
    hartkloppingen ademnood hyperventileer hyperventileren hyperventileert hyperventilatie verlamd verstijf* bevroor durfniet duuf afraid fear
    fears fearful terrified frightened anxious anxiety unsafe freaky freak freakt freaken freakte freakten gefreakt freaked schijterig schijterd
    schijtbang schijtluis pisbang kakbang dodelijkbang vluchten vluchtte vluchtten gevlucht huiver* benauwd benauwde benauwend beklemm*
    intimiderend omkijken omkijk schuw`,
  /** Being angry. */
  anger: `boos boze bozer boost boosst kwaad kwade kwaaier kwaadheid boosheid woede woedend woedende woede-uitbarsting woedeaanval
    woedeaanvallen woest woeste razend razende razernij furieus furieuze laaiend laaiende witheet ziedend ziedende pissig pissige pissed pist
    pisnijdig spinnijdig giftig giftige nijdig nijdige toornig verbolgen verontwaardigd verontwaardigde verontwaardiging geirriteerd
    geirriteerde irriteer irriteert irriteren irriteerde irritant irritante irritatie iritant iritante irri geirri ergert ergeren ergerde
    geergerd ergernis ergerlijk ergerlijke chagrijn chagrijnig chagrijnige sacherijnig sacherijnige gefrustreerd gefrustreerde frustratie
    frustraties frustrerend frustreer frustreert frustreren haat haten haatte gehaat hatelijk hatelijke hate hater haters hating hated haatten
    gepikeerd verbitterd verbitterde wrok wrokkig rancune rancuneus rancuneuze verafschuw* walg walgt walgen walgde gewalgd walgelijk walgelijke
    afschuw kotsmisselijk misselijkmakend balen baal baalt baalde gebaald foeter foetert foeteren foeterde foeterden gefoeterd tier tiert tieren
    tierde tierden getierd tierend raast razen raasde raasden geraasd scheld scheldt schelden schold scholden gescholden uitscheld uitscheldt
    uitschelden uitschold uitscholden uitgescholden scheldpartij scheldwoord scheldwoorden vloek vloekt vloeken vloekte vloekten gevloekt
    schreeuw schreeuwt schreeuwen schreeuwde schreeuwden geschreeuwd geschreeuw snauw snauwt snauwen snauwde snauwden gesnauwd afsnauw afsnauwt
    afsnauwen afsnauwde afsnauwden afgesnauwd grauw grauwt grauwen grauwde grauwden gegrauwd brul brult brullen brulde brulden gebruld ontploft
    ontploffen ontplofte ontploften flipt flippen flipte geflipt doorflippen tekeer tekeergaan tekeergaat zeik zeikerig opgefokt opgefokte
    opfokken opfok opfokt opfokte opfokten agressief agressieve driftig driftige drift driftkop driftbui driftbuien opvliegend opvliegende
    lichtgeraakt lichtgeraakte angry furious rage raged ragen heated getilt annoyed annoying toxic gepikkeerd ambetant ambetante kregel kregelig
    kribbig humeurig humeurige slechtgezind slechtgehumeurd zatkrijgen spuugzat kotsbeu doorgedraaid verhit bloedlink schuimbekkend schuimbekken
    stampvoeten stampvoetend`,
  /** Being sad. */
  sad: `verdriet verdrietig verdrietige verdrietiger verdrietigst vedrietig verdritig verdrietug verdrietjes droevig droevige droef droeve
    bedroefd bedroefde bedroevend droefenis droefheid treurig treurige treurigheid treur treurt treuren treurde getreurd treurnis triest trieste
    triestig triestige tristesse somber sombere somberheid somberder sombert neerslachtig neerslachtige neerslachtigheid downn downer depri
    deppri depressief depressieve depresief depressie depressies dipjes deprimerend deprimerende gedeprimeerd gedeprimeerde melancholisch
    melancholische melancholie weemoed weemoedig ongelukkig ongelukkige ongelukkiger zwaarmoedig zwaarmoedige zwartgallig mistroostig
    mistroostige terneergeslagen teneergeslagen aangeslagen gekwetst gekwetste gekrenkt teleurgesteld teleurgestelde teleurstelling rottig
    rottige rotgevoel klote kutgevoel kutdag kutleven kutweek kutjaar rotdag rotleven rotweek baaldag beroerd beroerde ellendig ellendige
    ellende miserabel miserabele miserie ongelukkigst huil huilt huilen huilde huilden gehuild huile huiln huilbui huilbuien huilend huilerig
    huilebalk huilie uithuilen uitgehuild uithuil janken jank jankt jankte gejankt jankend jankie snik snikt snikken snikte gesnikt snikkend
    snotter* grien grient grienen griende wenen ween weent weende geweend bleiten bleitte gebleit traan tranen traantje traantjes trane
    tranendal betraand liefdesverdriet hartzeer hartenpijn hartebreuk heartbreak heartbroken heartbreaking zielig zielige pijnlijk pijnlijke
    lijdensweg gemis sad sadd sadness sadder unhappy cry crying cried cries tears depressed depression crybaby duisternis sip sippe sipjes
    bedrukt bedrukte pips pruillip kopzorg zwaarte liefdespijn`,
  /** Tired of everything, empty, numb. */
  'tired-empty': `leeg leger leegte leegheid leeggezogen leeggelopen leegg uitgeput uitgepute uitgeputte uitputting uitputtend opgebrand
    opgebrande opgebrandheid burn-out burnout burn-outs burnedout overspannen oververmoeid oververmoeide doodmoe doodop levensmoe levensmoede
    levensmoeheid moe moee moeeee moede vermoeid vermoeide vermoeiend vermoeidheid uitgeblust uitgebluste uitgedoofd futloos futloze lusteloos
    lusteloze lusteloosheid energieloos krachteloos krachteloze machteloos machteloze apathisch apathische apathie gevoelloos gevoelloze
    gevoelloosheid verdoofd verdoofde verdoving verdoven verdoof verdooft verdoofden numb numbness empty emptiness afgestompt afgestompte
    afgestomptheid doodse zombie zombies leefloos levenloos levenloze lamlendig lamgeslagen onverschillig onverschillige onverschilligheid
    boeitniet niksvoelen voelloos emotieloos emotieloze vreugdeloos vreugdeloze drained drain drainend gedraind exhausted tired fatigue tiredd
    kotsbeu spuugzat uitgevochten uitgehuild opgeven opgeef opgeeft opgegeven overleef overleeft overleven overleefde overleefd volhouden volhou
    volhoudt volhield volhielden volgehouden volhoud worstel worstelt worstelen worstelde worstelden geworsteld worsteling gestreden aankan
    aankunnen aankun doealsof fakesmile nutteloos eentonig vlakke uitzichtloos`,
  /** Hopeless, no way out. */
  hopeless: `hopeloos hopeloze hopeloosheid hooploos uitzichtloos uitzichtloze uitzichtloosheid uitweg uitwegen zinloos zinloze zinloosheid
    nutteloos nutteloze nutteloosheid doelloos doelloze betekenisloos betekenisloze vergeefs vergeefse tevergeefs tevergeefsch radeloos radeloze
    radeloosheid wanhoop wanhopig wanhopige wanhoopt wanhopen wanhoopte wanhoopsdaad reddeloos reddeloze uitgeprobeerd opgeven opgeef opgeeft
    opgaf opgegeven opgaven kansloos kansloze kansloosheid verzinken vastzitten vastzit vastgezeten vastzat klemzitten gevangen gevangene
    dieptepunt diepdal afgrond rockbottom lichtpuntje lichtpuntjes lichtpunt duisternis zwartgat neerwaartse verstikkend verstikt verdrink
    verdrinken verzuip verzuipen ondergaan onmogelijk onmogelijke onhoudbaar onhoudbare ondraaglijk ondraaglijke ondragelijk ondragelijke
    onleefbaar onleefbare onverdraaglijk onverdraaglijke uitgezichtloos waarvoor waartoe bestaansrecht bestaansreden levensvreugde levenslust
    levenswil levenszin hopeless pointless useless helpless meaningless despair worthless nohope trapped desperate doodlopend doodlopende
    geenuitweg lijdensweg loodzwaar onoverkomelijk onoverkomelijke hopeloosheden radelozer eindeloos eindeloze uitzichtlozer opgegeve
    troosteloos troosteloze perspectiefloos perspectiefloze verlamd gedoemd doemdenken doemdenker doemscenario doem moedeloos moedeloze
    moedeloosheid ontmoedigd ontmoedigende murw verbitterd gebrokenheid onoplosbaar onoplosbare onherstelbaar onherstelbare onomkeerbaar
    levensmoe levensmoede bestaansangst weltschmerz doelloosheid leegte nergensvoor`,
  /** Worthless, a burden, superfluous. */
  worthless: `waardeloos waardeloze waardeloosheid minderwaardig minderwaardige minderwaardigheid minderwaardigheidscomplex nutteloos nutteloze
    nietswaardig nietswaard niksnut nietsnut nietsnutten onwaardig onwaardige overbodig overbodige overbodigheid overtollig overtollige misbaar
    misbare last lasten lastig ballast belasting totlast lastpost lastposten lastpak blokaanbeen teveel tevl ongewenst ongewenste ongewild
    ongewilde ongeliefd ongeliefde onbelangrijk onbelangrijke onzichtbaar onzichtbare goednergensvoor mislukking mislukkingen mislukkeling
    mislukkelingen mislukt mislukte mislukken faal faalt falen faalde gefaald faalhaas failure failures failt waardeloost probleemkind
    probleemgeval schuldig schuldige schuldgevoel schuldgevoelens teleurstelling teleurstellingen teleurstel teleurgesteld teleurstellen
    teleurstelde zelfhaat zelfwalging zelfverachting zelfbeeld onzeker onzekere onzekerheid onzekerheden onbekwaam ongeschikt ongeschikte
    tekortschiet tekortschieten tekortgeschoten ontoereikend goedgenoeg nooitgoed worthless useless burden disappointment unwanted unloved
    invisible haatmezelf waardloos beteraf zondermij verpestten vervangbaar vervangbare inwisselbaar minderwaardigheidsgevoel
    minderwaardigheidsgevoelens onbeduidend onbeduidende waardelozer tweederangs tweedekeus inferieur inferieure onbenul onbenullig onbenullige
    overtolligheid blokaanhetbeen bijzaak bijwagen vijfdewiel derdewiel nobody tekortkoming tekortkomingen tekort onbekwame falend falende faler
    falers mislukkinkje misbaksel vergissing wegwerpmens zelfverwijt zelfhatend zelfkritiek`,
  /** Lonely, left out. */
  lonely: `eenzaam eenzame eenzamer eenzaamst eenzaamheid eenzam eezaam alleenig alleenstaand allenig alleenzijn moederziel moederzielalleen
    geisoleerd geisoleerde isolement isolatie isoleer isoleert isoleren verlaten verlatenheid verlaat verstoten verstotene uitgesloten
    uitsluiten uitsluiting sluitenuit buitengesloten buitensluiten buitensluit buitensloot buitenbeentjes buitenstaander buitenstaanders
    erbuiten erbijhoren niemandd genegeerd genegeerde negeren negeert negeer ongezien ongehoord ongewenst afgewezen afwijzing afwijzingen
    afgestoten afgewezene overgeslagen vriendloos vriendenloos geenvrienden friendless pestslachtoffer uitgekotst teruggetrokken terugtrekken
    terugtrekt afgezonderd afzonderen afzonderlijk kluizenaar eenling eenlingen loner loners einzelganger lonely outsider outcast leftout nobody
    noone excluded onbegrepen onbegrip aansluiting aanspraak gezelschap gemis heimwee vervreemd vervreemde vervreemding onbemind ongeliefd
    indesteek laatstgekozen muurbloempje onzichtbaar onzichtbare vriendeloos alleenheid vereenzamen vereenzaamd vereenzaming eenzamen
    nooituitgenodigd verschoppeling verschoppelingen verstoteling verstotelingen paria einzelgangers einzelgaenger wegkijken doodgezwegen
    doodzwijgen doodzwijgt`,
  /** Shame, embarrassment, humiliation. */
  shame: `schaam schaamt schamen schaamde schaamden geschaamd schaamte schaamtevol schaamteloos schaamteloze schaamrood beschaamd beschaamde
    beschamend beschamende beschaming plaatsvervangend schande schandalig schandalige schandaal schandalen schandvlek tenschande genant genante
    gegeneerd gegeneerde geneer geneert generen geneerde ongemakkelijk ongemakkelijke ongemak awkward awkwardness awks cringe cringy cringen
    crinche krinsj embarrassing embarrassed embarassing shame shamed ashamed shamen shaming geshamed shamet shamede shameden slutshaming
    slutshamen bodyshaming bodyshamen fatshaming vernedering vernederingen verneder vernedert vernederen vernederde vernederden vernederd
    vernederend vernederende afgang afgangen blunder blunders blunderen geblunderd blamage blameren geblameerd voorschut voorlul schut paal
    voorpaal gezichtsverlies afgezeken blozen bloos bloost bloosde gebloosd roodhoofd schuldgevoel schuldgevoelens belachelijkgemaakt bespot
    bespotten bespotting hoon honend oneer onteerd onteer oneervol doordegrond ogendurven geheimhouden skaam skamen shem schaamtes
    schaamtegevoel schaamtegevoelens schutgezet voorschutgezet blozend blozende rotgevoel beschamendst belachelijkmaken tekijkgezet tenspot
    verontschuldig zelfbewust kleineren kleineert kleineerde gekleineerd kleinerend beledigd beledigen belediging krenken krenkt krenkend
    gekrenkt mortified humiliated humiliating humiliation embarrass ambarasant`,
  /** Love, care and fondness. */
  love: `liefde liefdes liefdevol liefdevolle lief liefst liefste liefie liefje liefjes lieverd lieverds lieverdje lieffie lievelings liefhebben
    liefhad liefheb liefheeft liefgehad hou houd houdt houvanjou houvanje hvj hvje houje hvu ily ilysm ilu ly lvu luv loveyou love loves loved
    loving lover lovers lovee lovely loveyouuu verliefd verliefde verliefdheid verlieft smoorverliefd stapelverliefd verkikkerd halsoverkop dol
    dolgraag dolverliefd crush crushes crushje crushen crusht gecrusht schat schatje schatjes schatten schattie schattig schattige schattebout
    schatteke sgatje sgat scheetje snoes snoesje snoepie snoepje snoezig snoezige bolleke zoetje zoeteke moppie poepie poepje engeltje darling
    honey babe baby babes babey bae bby beebie boo wifey hubby kus kusje kusjes kussen kust kuste gekust kuss kusss zoen zoenen zoent zoende
    gezoend zoentje zoentjes smakkerd knuffel knuffels knuffelen knuffelt knuffelde geknuffeld knuffeltje knuff brasa brasa's hug hugs hugg
    hugje omhelzen omhels omhelst omhelsde omhelsd omhelzing hartje hartjes xoxo xxx xxxx xje xjes xo geliefd geliefde geliefden hartsvriendin
    hartendief hartendiefje dierbaar dierbare dierbaren toegenegen genegenheid aanhankelijk aanbid aanbidden adoreer adoreren koester koestert
    koesteren koesterde gekoesterd geborgen geborgenheid verlang verlangt verlangen verlangde relatie relaties verkering verkeering trouwen
    trouwt trouwde getrouwd bruiloft valentijn soulmate soulmates zielsverwant bff bffs bestie besties bestiee maatje maatjes hartsvriend
    mi-lobi lobi hartstikkelief lievie`,
  /** Joy, fun, good wishes. */
  happy: `blij blije blijer blijst blijdschap blijheid bly blijj superblij heelblij zoblij gelukkig gelukkige gelukkiger gelukkigst geluk gelukt
    gelukkug gelukwens gelukwensen geluksvogel vrolijk vrolijke vrolijker vrolijks opgewekt opgewekte opgetogen verheugd verheugde verheug
    verheugt verheugen leuk leuke leuker leukst leukste leukk leuks leukkk superleuk superleuke heelleuk hartstikkeleuk tof toffe toffer tofste
    gave gaver cooler coolste chille chiller relaxte nice nicee niceee lekkerr geweldig geweldige fantastisch fantastische fantasties supergoed
    topp toppie toppertje topper toppers fijn fijne fijner fijnste fijnn heerlijk heerlijke zalig zalige prachtig prachtige prachtdag
    schitterend schitterende wauw wow woow wouw jippie joepie jeej jeeh jeeej yay yeah yes yess yesss hoera hiep hieperdepiep feest feestje
    feestjes feesten feestelijk feestelijke party partytje vieren viert gevierd jarig jarige verjaardag verjaardagen verjaardagsfeestje
    gefeliciteerd gefliciteerd gefeli gefeliciteert feliciteer feliciteren felicitatie felicitaties proficiat hoerah plezier plezierig
    plezierige pleziertje lol lolletje pret pretje pretpark genieten geniet genoot genoten geniete genietmomentje grinnik glimlach glimlacht
    glimlachen glimlachte straalt straalde stralend stralende dolblij dolgelukkig dolenthousiast enthousiast enthousiaste enthousiasme happy
    happpy happier joy joyful fun great awesome amazing blessed gezegend zonnig zonnige gezellig gezellige gezelliger gezelligst gezelligheid
    gezellug geslaagd geslaagde geslaagden plezant plezante keileuk keigoed keitof jeetje zinin goedgezind levenslustig levensgenieter`,
  /** Pride, praise and encouragement. */
  proud: `trots trotse trotser supertrots apetrots reuzetrots megatrots beretrots trotst proud proudd kanjer kanjers kanjertje topper toppers
    toppertje held helden heldin heldinnen helde bikkel bikkels knapperd knap knappe knapper knapgedaan goedzo goedgedaan welldone goodjob
    goedbezig lekkerbezig bravo hulde chapeau respect respectvol respek repsect compliment complimenten complimentje complimentjes
    complimenteren gecomplimenteerd lovend lovende geprezen bewonder bewondert bewonderen bewonderde bewondering bewonderenswaardig applaus
    applaudiseren applaudisseren klapvoor diploma diploma's diplomas diplomauitreiking geslaagd geslaagde behaald behaalde prestatie prestaties
    presteren presteert presteerde gepresteerd winnaar winnaars winnares kampioen kampioenen kampioenschap medaille medailles beker bekers
    eersteplaats trofee uitblinker uitblinken uitmuntend uitmuntende uitstekend uitstekende voortreffelijk voortreffelijke indrukwekkend
    indrukwekkende uitzonderlijk uitzonderlijke ongelooflijk ongelofelijk talent talenten talentvol talentvolle getalenteerd getalenteerde
    vooruitgang doorzetter doorzetters doorzetten doorgezet doorzettingsvermogen volhouder volgehouden moed moedig moedige dapper dappere
    dapperheid lef kracht krachtig krachtige powervrouw powermeid legend legende legends queens slay slayed slaying ambitieus hardgewerkt
    toppresentatie topprestatie fier fiere fierheid eervol`,
  /** Relief, being safe or better again. */
  relief: `opgelucht opgeluchte opluchting opluchtend opluchten oplucht opgeluchter gelukkig gelukig gelukkug poeh pfoe phoe phew pfieuw pff
    pfff hehe gerustgesteld gerust geruster geruststellen geruststelt geruststelde geruststellend geruststellende geruststelling rustgevend kalm
    kalme kalmeer kalmeert kalmeren gekalmeerd kalmte bedaard bedaren veilig veilige veiliger veiligheid safe safee meegevallen meevalt meeviel
    meevallen meevaller meevallertje beterschap beterr genezen geneest geneze hersteld herstelt herstellen herstellende herstelde beterhand
    opgeknapt opknappen opknapt opgekrabbeld overleefd gered redde redden redt redding ontsnapt ontsnappen ontkomen ontkwam doorstaan
    doorgekomen overwonnen overwint achterderug eindelijk eindelik einddelijk opgelost bijgelegd goedgemaakt goedmaken ontspannen ontspan
    ontspant ontspannende ontspanning relaxed verlost verlossing bevrijd bevrijdend bevrijdende bevrijding uitademen dankbaar dankbare
    dankbaarheid relief relieved thankgod godzijdank goddank alhamdulillah hamdulillah hamdoulilah hamdullah gelukgehad meegeluk goedaardig
    teruggevonden heelhuids ongedeerd ongedeerde valsalarm opgelught oefff oef gelukkigmaar herademen herademing uitgerust onbezorgd onbezorgde
    zorgeloos zorgeloze gefixt gefikst bijgekomen opgelapt aangesterkt uitgeziekt buitengevaar hersteltijd helende helen geheeld stabiel
    stabiele`,
  /** Mourning: a death in the family or school, funeral, condolences. */
  'grief-mourning': `overleden overlijden overlijdt overleed overledene overledenen overlede overleeden overlijdensbericht overlijdensberichten
    gestorven sterf sterft sterven stierf stierven sterfdag sterfdagen sterfgeval sterfgevallen sterfbed weggevallen heengegaan heengaan
    ontvallen ontviel ingeslapen inslapen inslaapt ingeslape ontslapen nabestaande nabestaanden begrafenis begrafenissen begravenis
    begrafenisdienst begrafenisondernemer begraaf begraaft begraven begroef begraafplaats begraafplaatsen kerkhof crematie crematies crematorium
    cremeren gecremeerd uitvaart uitvaarten uitvaartdienst uitvaartcentrum uitvaartplechtigheid afscheidsdienst afscheidsbijeenkomst rouwdienst
    rouw rouwen rouwt rouwde gerouwd rouwend rouwende rouwverwerking rouwkaart rouwkaarten rouwbrief rouwadvertentie rouwauto rouwstoet
    rouwbegeleiding rouwproces rouwverlof condoleance condoleances condoleanceregister condoleancekaart condoleren condoleer condoleert
    gecondoleerd gecondoleert condoleantie condolences deelneming medeleven meeleven meeleeft meegeleefd medegevoel sterkte sterktee veelsterkte
    rip rustzacht rustinvrede restinpeace in-memoriam memoriam herdenken herdenkt herdacht herdenkingsdienst herdenkingsplek gedenken gedenkt
    gedenkplek gedachtenis nagedachtenis minuutstilte stiltemoment kaarsje kaarsjes bloemenzee kisten doodskist grafkist asverstrooiing graf
    graven grafsteen grafstenen grafje grafkrans krans opgebaard opbaren dodenwake gemis gemist verdriet troost troosten troostend troostende
    troostte getroost overgrootoma overgrootopa overgrootmoeder sterretjes hemelpoort regenboogbrug weduwe weduwnaar halfwees nalatenschap
    erfenis ziekbed terminaal terminale uitbehandeld palliatief palliatieve hospice euthanasie doodgeboren miskraam stilgeboren hartstilstand
    hersenbloeding inna innalillahi verscheiden diepbedroefd diepbedroefde janazah dedeoso`,
  /** Death and dying in general. */
  death: `dood dode doden doods doodt dooie dooien dooier doood doodd doodga doodgaan doodgaat doodging doodgingen doodgegaan doodvallen
    doodgevallen doodviel doodval doodgebleven doodziek dodelijk dodelijke dodental dodenrijk dodenlijst doodsstrijd doodsoorzaak doodsbed
    doodsangst doodskop doodstraf doodsbericht doodverklaard sterf sterft sterven stierf stierven gestorven sterfte sterfelijk sterfelijke
    sterfelijkheid sterfbed sterfgeval stervend stervende stervensbegeleiding sterver overlijden overlijdt overleed overleden overledene
    heengegaan omkomen omgekomen omkomt omkwam kwamom verongelukt verongelukken verongelukte verongelukten sneuvelen gesneuveld sneuvelde
    creperen crepeer crepeert crepeerde gecrepeerd krepeer krepeert kreperen verdronken verdrinken verdrinkt verdronk verhongerd verhongeren
    doodgevroren doodgebloed bezwijken bezweken bezwijkt bezweek hoekjeom levenloos levenloze lijk lijken lijkje lijkzak lijkzakken lijkwagen
    lijkenhuis kadaver kadavers stoffelijk overschot zerk grafzerk graf grafkuil doodskist doodskisten mortuarium morgue autopsie hiernamaals
    eeuwigheid onsterfelijk onsterfelijke sterfdatum levenseinde hersendood hartstilstand euthanasie died dying dead deadd ded death deaths
    deceased corpse grave rip skeleton zensenman uitgestorven uitsterven uitgeroeid doodgereden`,
  /** Farewell, last time, forever. */
  goodbye: `afscheid afscheidje afscheidnemen afscheids afscheidsbrief afscheidsbrieven afscheidsbriefje afscheidscadeau afscheidsfeest
    afscheidsfeestje afscheidswoord afscheidswoorden afscheidsbericht afscheidskus afscheidslied afgescheid afscheit vaarwel vaarwell adieu
    adios adio ajuus aju ajuu ajuparaplu ciao tschuss farewell goodbye goodbyee goodby bye byee byeee byebye bye-bye doei doeii doeiii doeg
    doeidoei doegies daag daaag tabee houdoe houdoee saluutjes salukes dagdag totziens totziend mazzel seeya see-ya laatse lastste laatstee
    allerlaatste voorlaatste lasttime laatstekeer voorgoed vooraltijd voraltijd eeuwig eeuwige vooreeuwig eeuwigheid forever foreverr definitief
    nooitmeer wederzien weerzien terugzien terugziet nimmer vergiffenis vergeving dankvoor vergeetmeniet vergeetmijniet verlaat verlaten verliet
    verdwijn verdwijnt verdwijnen verdween verdwenen laatstewoorden uitzwaaien uitgezwaaid theend afscheidsgroet afscheidsspeech afscheidslunch
    afscheidsborrel afscheidsreceptie afscheidstaart afscheidsavond uitzwaai laatstemaal vaarwelgroet slotwoord slotbericht wegzijn nimmermeer
    eeuwiglijk doeidoeii tjuus tjuu haije haaije adieeu sayonara`,
  /** Leaving things behind, handing over, asking to care for a pet. */
  'give-away': `weggeef weggeeft weggeven weggaf weggaven weggegeven wegschenken weggeefactie weggeefhoek wegdoe wegdoet wegdoen wegdeed
    wegdeden weggedaan nalaten nalaat naliet nagelaten nalatenschap achterlaten achterlaat achterliet achterlieten achtergelaten overdragen
    overdraag overdraagt overgedragen overdroeg overhandig overhandigen overhandigt overhandigd erfenis erven erft geerfd testament vererven
    onterven verdeel verdeelt verdelen verdeelde verdeelden verdeeld verdeling verloot verloten uitdeelt afgeven afgeef afgegeven afstaan
    afgestaan doneer doneert doneren gedoneerd donatie orgaandonor donorcodicil spullen spulletjes bezittingen eigendommen eigendom verzameling
    knuffels dagboek spaargeld spaarpot gezorgd zorgvoor verzorg verzorgt verzorgen verzorgde verzorgden verzorgd verzorging uitlaten uitgelaten
    uitlaat hond hondje honden puppy kat katje poes poesje kater kitten hamster hamsters hamstertje konijn konijntje konijnen cavia cavia's
    cavias parkiet schildpad pony huisdier huisdieren baasje asiel dierenasiel aandenken bewaar bewaart bewaren bewaard bewaarde`,
  /** Hurting oneself: acts, scars, hiding them, starving, too many pills. */
  'self-harm': `zelfbeschadig* zelfbeschading zelfbesgadiging zelfverwonding zelfverwondend zelfverminking zelfmutilatie automutil*
    automutulatie zelfpijniging zelfkastijding zelfdestructief zelfdestructieve zelfvernietiging zelfvernietigingsdrang zelfmoord zelfmoorden
    zelfmoordpoging zelfmoordpogingen zelfmoordgedachte zelfmoordgedachten zelfmoordplan zelfmoordplannen zelfmoordneiging zelfmoordneigingen
    zelfmoordbrief zelfmoordbriefje zelfmoordbriefjes zelfmoordenaar zelfdoding* suicid* sucide zmoord zelfmoort unalive unaliven unalived
    sewerslide kms kys selfharm self-harm selfharming self-injury snij snijdt snijden sneed sneden gesneden snijd snijwond snijwonden gesnede
    gesneeden cuts cutten cutted cutting cutter kras krast krassen kraste krasten gekrast krasje krasjes kerf kerven kerft kerfde gekerfd
    opengekrabd openkrabben openhalen opengehaald brandwond brandwonden uittrekken mesje mesjes scheermes scheermesje scheermesjes scheermessen
    puntenslijper slijpertje slijpermesje passerpunt glasscherf scherf scherven litteken littekens littekentje littekentjes litekens litteke
    sneetje sneetjes snee streepjes striem striemen wondjes wond wonden korstje korstjes polsen pols onderarm onderarmen bovenbenen bovenbeen
    dijen langemouwen mouw mouwen mouwtje hoodie polsbandje polsbandjes pleisters pil pillen pilletje pilletjes overdosis overdosissen
    overdosering overdose overdosed paracetamol paracetamols pijnstillers slaappillen antidepressiva ingenomen ingeslikt geslikt slikken slik
    slikt slikte inneemt maagpomp leeggepompt vergiftigd anorexia ano anorexie boulimia bulimia eetstoornis eetstoornissen eetbui eetbuien
    proana pro-ana thinspo uithongeren uitgehongerd uithonger hongeren hongert hongerde hongerden gehongerd verhongeren afvallen afgevallen
    laxeer laxeermiddel laxeermiddelen calorieen kcal ondergewicht sondevoeding sonde zelfhaat relapse relapsed terugval ontladen hoodies
    slikten inslikken inslikte kerfden krasplek krasplekken littekenweefsel snijdrang snijgedrag snijneiging snijneigingen laxeren`,
  /** Means and places that can be meant for suicide; nouns only. */
  'means-places': `brug bruggen brugje viaduct viaducten spoor sporen spoorlijn spoorbaan spoorwegovergang spoorwegovergangen spoorweg overweg
    overwegen rails rail treinrails treinspoor treinsporen trein treinen goederentrein sneltrein intercity perron perrons station stations
    metrospoor metroperron tramrails snelweg snelwegen vangrail vrachtwagen vrachtwagens dak daken dakrand dakterras flat flats flatgebouw
    torenflat toren torens kerktoren parkeergarage balkon balkons balkonrand reling leuning balustrade raamkozijn klif kliffen afgrond ravijn
    steengroeve hoogte hoogtes kanaal kanalen rivier sloot kade badkuip pil pillen pilletje pilletjes slaappil slaappillen slaapmiddel
    slaapmiddelen slaapmedicatie medicijn medicijnen medicatie medicijnkast medicijnkastje paracetamol paracetamols pcm ibuprofen oxazepam oxy
    tramadol morfine insuline antidepressiva valium diazepam pillenstrip overdosis touw touwen touwtje strop stroppen strik riem broekriem balk
    balken trapgat gaskraan bridge rope pills tracks rooftop ledge noose cliff tunnel`,
  /** Talk of the time to come: later, next year, never again. */
  'no-future': `later laters straks strax toekomst toekomstplan toekomstplannen toekomstdroom toekomstperspectief toekomstig toekomstige
    toekomstbeeld morge overmorgen volgend volgende volgendjaar volgendeweek volgndjaar binnenkort binnekort spoedig weldra nieuwjaar
    diploma-uitreiking vervolgopleiding carriere plan plannen plande droomt droomde doelen ambitie ambities perspectief vooruitzicht
    vooruitzichten trouwen oudworden volwassen volwassene nooit nooitmeer noit nooitt nimmer never nevermore niemeer nietmeer nimeer niemr ooit
    ooits eeuwig voorgoed vanafnu voortaan hoelang hoelangnog meemaken meemaak meemaakt meemaakte beleven beleef beleefd eind einde eindigt
    eindigen eindigde future tomorrow tomorow soon someday anymore forever ending endgame nextyear verdergaan vooruitkijken wakkerworden
    ontwaken toekomstloos toekomstmuziek vooruitdenken vooruitkijk komend komende komendjaar aanstaande volgendweek overeenjaar levensplan
    levensdoel levensdoelen toekomstvisie nadien nooitnie nooitniet noooit nooooit toekomsdromen levenslang bucketlist`,
  /** Help and those who give it. */
  'therapy-help': `hulp hulpp hulplijn hulplijnen hulpverlening hulpverlener hulpverleners hulpvraag hulpvragen hulptraject hulporganisatie
    hulpeloos help helpt helpen hielp hielpen geholpen helpline helpme helpmij hlp psycholoog psychologen psychologe psychologie psychologische
    psygoloog psychiater psychiaters psychiatrie psychiatrisch psychiatrische psych therapeut therapeuten therapeute therapie therapieen therapy
    therapist gedragstherapie cgt emdr groepstherapie praattherapie systeemtherapie gezinstherapie speltherapie counselor counselors counselling
    counseling coach coaches gecoacht begeleider begeleiders begeleiding begeleid begeleiden ggz ggd cjg clb pmt jeugdzorg jeugdhulp
    jeugdbescherming jeugdarts jeugdverpleegkundige jeugdteam jeugdwerker jongerenwerker jongerenwerkers schoolarts schoolmaatschappelijk
    maatschappelijk werker werkster smw schoolpsycholoog orthopedagoog orthopedagogen pedagoog zorgteam zorgteams zorgcoordinator zorgadviesteam
    ondersteuningsteam ondersteuning ondersteun ondersteunen ondersteunt ib'er ib zoco leerlingbegeleider leerlingbegeleiding vertrouwenspersoon
    vertrouwenspersonen vertrouwensleerling vertrouwensleerkracht vertrouwensarts mentor mentoren mentrix mentoraat decaan huisarts huisartsen
    dokter arts artsen poh praktijkondersteuner crisisdienst crisisteam crisisopvang crisis kliniek paaz kindertelefoon kindertelefoonnummer
    luisterlijn awel teleonthaal 113 zelfmoordpreventie zelfmoordlijn 112 veiligthuis slachtofferhulp fiom korrelatie meldknop helpwanted
    chatlijn caw overkop wachtlijst wachtlijsten intake intakegesprek doorverwijzing doorverwezen verwijsbrief gesprek gesprekken gesprekje
    gesprekjes praatgroep lotgenoten lotgenotengroep herstelgroep medicatie antidepressiva diagnoses behandeling behandelingen behandelaar
    behandelaars behandelplan signaleringsplan veiligheidsplan noodplan steun steunen steunt gesteund steuntje toevertrouwen hulpzoeken wijkteam
    wijkagent`,
  /** Being concerned about someone; somebody who behaves differently. */
  worry: `zorgen zorgn bezorgd bezorgde bezorgdheid bezorgt ongerust ongeruste ongerustheid verontrust verontruste verontrustend verontrustende
    verontrusten zorgelijk zorgelijke zorgwekkend zorgwekkende alarmerend alarmerende alarmbel alarmbellen onrustig onrust pieker piekert
    piekeren piekerde gepieker gepiekerd wakkerliggen tob tobben twijfel twijfels twijfelen voorgevoel onderbuikgevoel onderbuik pluis nietpluis
    raar rare raarder vreemd vreemde vreemder weird wierd stil stille stiller stillig stilletjes stilzwijgend afwezig afwezige afwezigheid
    teruggetrokken teruggetrokkener terugtrekken terugtrekt terugtrok introvert geslotener zwijgt zwijgzaam zwijgzame zwijgen zweeg somber
    sombere sombert bleekjes grauw wallen mager magere magerder vermagerd afgevallen afvallen eetniet veranderd veranderde verandering
    veranderingen verandert gedrag gedragingen signaal signalen opvalt opvallen opviel opgevallen opvallend opvallende merk merkt merkte merkten
    gemerkt opmerk gemerk vermoed vermoeden vermoedens vermoedelijk maandenlang wekenlang laatstetijd afgezonderd afzonderen afzondert ontwijkt
    ontwijken ontwijkend ontwijkende vermijden vermeed ontloopt ontlopen spijbelt spijbelen spijbelde afgehaakt concentratie ongeconcentreerd
    verwarde warrig onbereikbaar vermist vermiste spoorloos gaathet gaathetwel worried concerned concerning concern worry worries worrying quiet
    checkup incheck`,
  /** Sleep and the lack of it. */
  sleep: `slaap slaapt slapen sliep sliepen geslapen slape slaapje slaapjes slaaptekort slaapgebrek slaapprobleem slaapproblemen slaapstoornis
    slaappil slaappillen slaapmiddel slaaplied slaapkamer slaapdronken slaapwel slaperig slaperige slaapzak slaapmasker slaapfeestje slaapuur
    slaapuren slapeloos slapeloze slapeloosheid doorslapen doorgeslapen doorslaap inslapen inslaap inslaapt uitslapen uitgeslapen uitslaap
    verslapen verslaap verslaapt versliep bijslapen dutje dutjes dutten gedut doezelen doezel ingedut indutten tukje tukkie tukken powernap nap
    naps nappen napje gemaft gepit snurk snurken snurkt snurkte gesnurkt gaap gapen gaapt gaapte droom dromen droomt droomde dromde gedroomd
    dagdroom dagdromen nachtmerrie nachtmerries slaapwandel slaapwandelen slaapwandelt wakker wakkere wakkergeworden wakkerliggen wakkerlig
    wakkerligt wakkergelegen wakkerworden wakkermaken ontwaakt ontwaken opstaan opgestaan opsta opstaat wekker wekkers wekkertje snooze snoozen
    gesnoozed woelen woelt woelde nacht nachten nachtje nachtrust nachtbraker nachtenlang vannacht midernacht middernacht snachts bed bedje
    bedden bedtijd bedtime bedritueel bedde matras kussens kussentje dekens dekbed dekentje pyjama pyjamaatje truste trusten welterusten
    weltruste wltrstn weltrusten goedenacht goeienacht slaaplekker slaapze sleep sleeping slept sleepy asleep awake insomnia goodnight gnight
    nighty tired melatonine avondmens ochtendmens ochtendhumeur`,
  /** Ordinary tiredness: busy, deadlines, tests. */
  'tired-ordinary': `moe moee moeee moeeee moeh vermoeid vermoeide vermoeiend vermoeiende slaperig slaperige suf suffe brak brakke uitgeput
    uitgeputte afgepeigerd afgepeigerde bekaf bekakaf doodmoe doodop afgemat uitgeteld uitgetelde moegespeeld moegestreden moegetraind druk
    drukke drukker drukte drukst drukdrukdruk stress stressen stresst stresste gestresst gestrest stressvol stressvolle stressig stressy
    schoolstress examenstress toetsstress tentamenstress keuzestress prestatiedruk werkdruk werkstress examen examens examenperiode examentijd
    examenweek eindexamen eindexamens schoolexamen schoolexamens tentamen tentamens tentamenweek toets toetsen toetsje toetsweek toetsweken
    toetsenweek proefwerk proefwerken proefwerkweek proefwerkje pw's so's so'tje overhoring herkansing herkansingen herkansen herkans herkanst
    repetitie repetities blokken blokweek blokperiode deadline deadlines deadlinestress inleveren inleverdatum ingeleverd inlever opdracht
    opdrachten werkstuk werkstukken profielwerkstuk pws scriptie presentatie presentaties spreekbeurt spreekbeurten huiswerk huiswerkk hw
    geleerd studeren studeert studeer leerstof samenvatting samenvattingen blokuur tussenuur lesuur lesuren schooldag schooldagen werkdag
    werkweek ploegendienst bijbaan bijbaantje overwerk overwerken overuren vergadering vergaderingen rapportvergadering rapportweek nakijken
    nakijkwerk correctiewerk jetlag uitrusten uitgerust uitrust hoofdpijn busy tired exhausted stressed hectic hectisch hectische chaos
    chaotisch chaotische overvol overvolle planning volgepland ingepland`,
  /** Words of exaggeration: nothing is the matter. */
  hyperbole: `doodga dood ikgadood doodgaan gadood gadoodd dieje sterf sterven dead deadd deadass dying ded imdead stik stikken stikkend kapot
    kapotmoe kapottt kapotlachen kapotgelachen gesloopt slopend gesloopte slopende gebroken gebroke kapotgewerkt kapotziek doodmoe doodop
    doodleuk doodsimpel doodeng doodstil doodziek doodgewoon doodgewone doodnormaal doodnormale doodlopend doodzonde doodserieus doodvermoeiend
    doodsaai doodsaaie doodongelukkig doodgelachen doodlachen doodlach doodschamen doodschaam doodgeschaamd doodgeschrokken doodschrikken
    doodschrik doodverveel doodvervelen doodverveeld doodergeren doodgegooid moordend moordende moordwijf moordgriet moordvent moordzaak
    moordgozer killer killing killed killin murdered murder slachting slachtveld slachtbank bloedheet bloedirritant bloedmooi bloedhekel
    bloedserieus bloedlink hellend hellehond helweek slay slays slayyy slayed slaying cryingg jankend jank krijs krijsend gil gillen gillend
    snak snakken verga vergaat verrek crepeer creperen crepeert verhonger verhongeren uitgehongerd uitdrogen verdroog versmacht smelt smelten
    smeltend wegsmelten gesmolten bevries bevriezen bevroor doodvriezen ontplof ontploffen ontploft mindblown flauwval flauwvallen hartaanval
    hartverzakking hartstilstand beroerte infarct schok shock getraumatiseerd traumatisch levenslang verslavend gekk gekkenhuis krankzinnig mega
    super hyper ultra extreem extreme giga gigantisch gigantische enorm enorme immens massaal ongelooflijk ongelofelijk onwijs waanzinnig bizar
    bizarre absurd absurde zooo zoo heeel heeeel supererg letterlijk letterlik literally egt echtt ech seriously ofzo jemig mijngod omg omfg
    omgg omygod tering pfff pffff ugh argh aargh opvreten opeten ademnood kmsl lmao dramaqueen drama dramatisch overdrijf overdreven overdrijven`,
  /** Video games, consoles and their terms. */
  game: `game games gamen gamer gamers gamet gamede gegamed gamesessie gameavond gamekamer gamestoel gamepc gameboy gamepass spellen spelletje
    spelletjes ps ps3 ps4 ps5 psp playstation playstations xbox xboxen nintendo wii wiiu 3ds steamdeck console consoles controller controllers
    joystick headset vr vrbril oculus minecraft mincraft maincraft roblox robloks robux fortnite fortnight fortnait fn cod callofduty warzone
    mw2 mw3 bo6 blackops gta gta5 gta6 gtav fifa fc24 fc25 fc26 eafc ea fut ultimateteam nba2k 2k brawlstars brawlers clashroyale clashofclans
    coc amongus among impostor imposter sus pubg overwatch valorant valo csgo cs2 counterstrike counter-strike lol-game leagueoflegends dota
    worldofwarcraft zelda mario mariokart luigi bowser pokemon pokemongo pikachu sonic smash smashbros animalcrossing splatoon kirby sims simsen
    eldenring darksouls skyrim godofwar rocketleague rl rainbow r6 terraria stumbleguys subwaysurfers candycrush geometrydash tetris fallguys
    battlefield assassinscreed hitman residentevil fnaf fivenights poppyplaytime huggywuggy deadbydaylight dbd bedwars skywars hypixel
    bloxfruits adoptme brookhaven murdermystery mm2 squidgame level levels lvl levelen levelt gelevelt leveled level-up levelup xp exp rank
    ranks ranked rankup rankt gerankt platinum respawn respawnen respawnt gerespawnd spawn spawnen spawnt spawnde gespawnd spawnkill kd killfeed
    killstreak kills headshot headshots onetap noscope quickscope snipe snipen sniper snipers sniped gesniped camper campers campen campt noob
    noobs nooby n00b newbie lobby lobbys lobby's server servers serverr lags laggen lagt lagde gelagd ping fps dps healthbar mana armor healen
    healer loot loots looten lootbox lootbag airdrop battlepass battleroyale victoryroyale skin skins emote emotes emoten vbucks bosses
    bosslevel bossfight eindbaas raiden sidequest storymode creative survivallen creeper creepers zombies zombie enderdragon enderman ender
    endermen wither diamanten diamondsword pickaxe craften craft crafting tnt nether mobs mob npc npc's npcs clan clans guild squad squads solos
    trio's teammate teammates teamgenoot teamgenoten partychat voicechat nerf nerfed nerfen buff buffed gg ggs ggwp ezz ezpz wp rekt afk brb
    clutch clutchen cheat cheats cheaten cheater cheaters aimbot wallhack grinden grind gegrind farmen farmt glitch glitches glitchen twitch
    streamer streamers streamen speedrun speedrunnen esports e-sports lasergame lasergamen laserquest paintball paintballen airsoft nerfgun
    nerfguns waterpistool waterpistolen waterpistooltje bordspel bordspellen kaartspel dobbelsteen schaakmat dammen stratego weerwolven
    weerwolfje monopoly risk`,
  /** Sports, matches and their terms. */
  sport: `sport sporten sportt sportte gesport sportdag sportdagen sportschool sportclub sportles sportief sportieve voetbal voetballen voetbalt
    voetbalde gevoetbald voetballer voetballers voetbalster voetbalwedstrijd voetbaltoernooi voetbaltraining zaalvoetbal futsal veldvoetbal
    schoolvoetbal panna pannaveld panna'tje hockey hockeyen hockeyt gehockeyd zaalhockey tennis tennissen tennist padel padellen basketbal
    basketballen basket bball volleybal volleyballen volley handbal handballen korfbal korfballen rugby honkbal honkballen softbal softballen
    badminton badmintonnen tafeltennis pingpong squash zwemmen zwemt zwom gezwommen zwemles zwemdiploma zwemwedstrijd waterpolo turnen turnt
    turnles gym gymmen gymles gymnastiek trampoline trefbal trefballen slagbal apenkooi apenkooien trekbal atletiek hardlopen hardloopt
    hardgelopen sprint sprinten sprintje estafette marathon halvemarathon verspringen hoogspringen kogelstoten speerwerpen discus wielrennen
    wielrenner mountainbike schaatsen schaatst geschaatst schaatser skeeler skeeleren skaten skate skateboard bmx skien snowboard snowboarden
    paardrijden paardrijles manege dressuur danses dansles ballet hiphop streetdance cheerleader turnster judo judoen judoles karate taekwondo
    jiujitsu bjj boksen bokst bokste gebokst bokser boksers bokstraining bokswedstrijd boksring boksles bokszak kickboksen kickbokser thaiboksen
    muaythai mma ufc worstelen sumo schermen boogschieten boogschutter schietvereniging schietsport schietbaan darts darten dart biljart
    biljarten snooker bowlen bowling klimhal boulderen boulder fitness fitnessen gymbro bankdrukken squat squats deadlift deadlifts trainer
    trainers trainster training trainingen trainen traint trainde getraind oefenwedstrijd wedstrijd wedstrijden wedstrijdje match matchen
    matchke toernooi toernooien toernooitje competitie competities kampioen kampioenen kampioenschap finale finales halve-finale halvefinale
    kwartfinale bekerfinale play-off playoffs wk olympisch olympische eredivisie ajax feyenoord psv anderlecht antwerp leeuwinnen champions
    championsleague barca madrid messi ronaldo cr7 mbappe verstappen f1 formule formule1 goal goals goaltje doelpunt doelpunten doelman keeper
    keepers keepster scoren scoort scoorde gescoord score scores assist assists penalty penalties penalty's pingel strafschop strafschoppen
    vrijetrap hoekschop corners inworp ingooi aftrap kopbal ingekopt inkoppen doelschot afstandsschot hattrick buitenspel overtreding
    overtredingen tackle tackles sliding slidings gelekaart rodekaart scheids scheidsrechter scheidsrechters grensrechter blessuretijd
    verlenging speelhelft tweedehelft spitsen verdediger verdedigers verdediging verdedigen middenvelder middenveld linksbuiten rechtsback
    wisselspeler aanvoerder elftal teamgenoot ploeggenoot tegenstander tegenstanders derby klassieker winst winnen wint won wonnen gewonnen
    gelijkspel afgedroogd ingemaakt inmaken afgeslacht verpletterd weggeblazen afgemaakt ranglijst medaille medailles veld speelveld kunstgras
    sporthal sporthallen gymzaal stadion tribune tribunes supporters supporter doelpaal bal balletje smash smashen smasht dunk dunken dunkt
    servicegame racket slagman homerun`,
  /** Fiction, theatre, songs; lessons and school work about such things. */
  'film-book-lesson': `film films filmavond speelfilm bioscoop bios biosje pathe kinepolis cinema filmposter trailer trailers sequel serie
    series seizoen aflevering afleveringen netflix disney disneyplus hbo videoland prime streamz viaplay horrorfilm horrorfilms horror thriller
    thrillers actiefilm actiefilms documentaire documentaires docu docu's anime anime's manga manga's cartoon cartoons stripboek stripboeken
    comic comics marvel avengers batman spiderman superheld superhelden schurk schurken harrypotter potter voldemort zweinstein starwars
    hungergames katniss squidgame wednesday strangerthings lotr hobbit moordmysterie whodunnit detective detectives crime truecrime true-crime
    krimi politieserie flikken baantjer penoza mocromaffia undercover personage personages hoofdpersoon hoofdpersonen hoofdrol hoofdrollen
    bijrol acteur acteurs actrice actrices acteren acteert acteerde regisseur regie scene scenes script kostuum kostuums nepbloed grime schmink
    special-effects boek boeken boekje boekjes leesboek leesboeken leeslijst leest lezen lees gelezen hoofdstuk hoofdstukken verhaal verhalen
    verhaaltje verhaallijn plot plottwist spoiler spoilers roman romans novelle gedicht gedichten gedichtenbundel dichter dichters poezie
    schrijver schrijvers schrijfster auteur auteurs jeugdboek jeugdboeken carryslee boekbespreking boekverslag boekverslagen boekpresentatie
    leesverslag recensie fictie fanfic fanfictie fanfiction wattpad sprookje sprookjes roodkapje sneeuwwitje assepoester mythe mythes mythologie
    saga sage sagen tragedie tragedies shakespeare romeo julia hamlet macbeth oedipus medea annefrank achterhuis dagboek oeroeg toneel
    toneelstuk toneelstukken toneelspel toneelspelers toneelles theater theaters theaterstuk theatervoorstelling voorstelling voorstellingen
    musical musicals groep8musical eindmusical opera cabaret dramales improvisatie repeteren premiere optreden uitvoering audities liedje
    liedjes lied lyrics songtekst songteksten song songs album rap rapper rappers raptekst refrein playlist podcast podcasts luisterboek les
    lessen lesje lesbrief lesbrieven lespakket lesmateriaal gastles gastlessen werkstuk werkstukken profielwerkstuk pws spreekbeurt
    spreekbeurten presentatie presentaties powerpoint ppt essay essays opstel opstellen betoog betogen debat debatten debatteren bronnen
    bronvermelding nieuwsartikel krantenartikel jeugdjournaal samenvatting hoofdvraag proefwerk examenvraag tekstverklaring maatschappijleer
    levensbeschouwing godsdienst filosofie burgerschap ckv themaweek thema projectweek project projecten lentekriebels voorlichting
    voorlichtingen lesstof werkboek werkblad werkbladen bladzijde blz paragraaf workshop workshops museum museumbezoek`,
  /** War and history, as news or school matter. */
  'war-history': `oorlog oorlogen oorlogs oorlogsfilm oorlogstijd oorlogsmisdaad oorlogsmisdaden oorlogsslachtoffers oorlogsmonument
    oorlogsverhaal oorlogsverhalen oorlogsheld oorlogsgebied burgeroorlog burgeroorlogen wereldoorlog wereldoorlogen wo1 wo2 woi woii ww1 ww2
    wereldoorlog2 tachtigjarige geschiedenis geschiedenisles geschiedenisboek geschiedenistoets geschiedenisproject geschiedkundig historisch
    historische historie history middeleeuwen middeleeuws middeleeuwse ridder ridders kasteel kastelen kruistocht kruistochten kruisvaarders
    romeinen romein romeinse gladiator gladiatoren caesar grieken sparta spartanen vikingen viking oudheid prehistorie farao farao's egyptenaren
    guillotine heksenvervolging ketters inquisitie galg onthoofding onthoofd onthoofdingen revolutie revoluties robespierre napoleon waterloo
    veldslag veldslagen slagveld slagvelden loopgraaf loopgraven loopgravenoorlog ypres ieper verdun westhoek mosterdgas frankferdinand sarajevo
    hitler adolf nazi nazi's nazis nsb nsb'er nsb'ers nsdap gestapo wehrmacht holocaust shoah jodenvervolging jodenster concentratiekamp
    concentratiekampen auschwitz sobibor westerbork mauthausen gaskamer gaskamers gaskamermoord razzia razzia's deportatie deportaties
    gedeporteerd genocide genocides volkerenmoord volkenmoord rwanda srebrenica armeense bezetting bezetter bezetters onderduik onderduiker
    onderduikers ondergedoken onderduiken onderduikadres verzet verzetsheld verzetshelden verzetsstrijder verzetsstrijders verzetsmuseum
    hongerwinter dday d-day normandie bevrijding bevrijdingsdag bevrijders geallieerden dodenherdenking herdenking herdenkingen 4mei 5mei
    capitulatie capituleerde bombardement bombardementen gebombardeerd bombarderen bombardeerde hiroshima nagasaki atoombom atoombommen kernbom
    kernwapen kernwapens kernoorlog vietnam vietnamoorlog irak afghanistan taliban isis syrie oekraine oekraiens oekraiense rusland poetin putin
    zelensky gaza israel palestina palestijnen hamas hezbollah jemen soedan navo nato frontlinie soldaat soldaten generaal generaals leger
    troepen tankslag raket raketten raketaanval droneaanval luchtaanval luchtaanvallen luchtalarm invasie invasies wapenstilstand vredesverdrag
    vluchteling vluchtelingen slavernij slavenhandel slaaf slaven slavenschip slavenopstand slavernijverleden ketikoti plantage plantages voc
    wic kolonie kolonien kolonialisme koloniaal koloniale indonesie politionele japappenkamp jappenkamp jappenkampen decembermoorden bouterse
    apartheid mandela moordaanslag jfk lincoln fortuyn theovangogh willemvanoranje balthasar gerards beeldenstorm watergeuzen stalin lenin
    goelag mao kimjong ddr 9-11 elfseptember terrorisme attentaat versailles loopgraafvoet martelkamer martelwerktuig martelwerktuigen`,
  /** Joking and laughing, in all spellings. */
  jokes: `haha hahah hahaha hahahah hahahaha hahahahah hahahahaha* ahah ahaha ahahah ahahaha* ahhaha hhaha hhahaha haahaha hahha hahhaha hahhah
    haaha hahaah hahahha hahhahah hahaa hahahaa hha hahja hajaha hajahaha ghaha bahaha bwaha bwahaha* mwahaha mwahah muhaha muhahaha wahaha gaha
    gahaha whahaha whaha whahah wahahaha hihi hihihi hihihihi heheh hehehe hehe hehehehe hohoho huehue hueheu hueh xixi lol lool loool looool
    lolol lolll loll lolz lollig lollige lolletje lols lolzer lolbroek lolbroeken lolliger lolen lmao lmaoo lmaooo lmaoooo lmfao lmfaoo lmaoz
    rofl roflol rotfl roflmao xd xdd xddd xdxd kmsl ijbol jk jkk jkjk jklol justkidding kidding gekheid grap grapje grapjes grapjas grapjassen
    grappen grapp grapjuh grpje grapjee grappie grappies grappig grappige grappiger grappigst grappigste gropje grappenmaker grappenmakers
    grapjegrapje geintje geintjes geinig geinige gein gijntje fatoe fatu fatoetje fatoe's fatoes fatoeh fatoeba fatoet dolletje dol gedold prank
    pranks prankje pranken prankt pranked gepranked gepranckt prankster 1april 1-april aprilgrap aprilgrappen eenaprilgrap mop moppen mopje
    mopjes moppentapper woordgrap woordgrapje woordgrappen dadjoke dad-joke vaderjoke joke jokes jokee jokeje joking jokester jokertje
    inside-joke insider meme memes memetje memen flauw flauwe flauwekul onzin humor humoristisch humoristische komisch komische hilarisch
    hilarische hilariteit hylarisch funny fun funnyyy plagen plaagt plaagde geplaagd plagerij plagerijtje plagerijen plaaggeest pesterijtje
    roast roasten roasted geroast roastt lach lachen lacht lachte lachten gelachen lachn lachend lachende lachertje lacher lachers lachbui
    lachbuien lachkick lachkicks lachstuip lachwekkend lachwekkende lachkrampen slappelach schater schateren schaterde schaterlach schaterend
    giechel giechelen giechelt giechelde gegiechel giechelig grijns grijnzen grinnik grinniken grinnikte gniffel gniffelen gniffelt bulderen
    bulderlach proesten deukie ideuk ikdeuk bescheuren bescheur bescheurde bescheurt sarcasme sarcastisch sarcastische ironie ironisch ironische
    nietserieus nietgemeend ongemeend onserieus trollen troll trolls trolde trolt getrold troller gefopt foppen fop fopt bamboozled gotcha gotya
    beetnemen beetgenomen beetneemt bijdeneus clownerie cabaretier cabaret stand-up`,
  /** Police, army, justice and rescue services. */
  'army-police': `politie politieagent politieagenten politieagente politiebureau politiebureaus politieauto politieauto's politieautos
    politiewagen politiewagens politiecel politiemacht politiehond politiehonden politieschool politiezone politiezaak polisie poletie polietie
    polizei police cop cops popo popo's po-po skotoe skotoes skotu skotus skoto scotoe scotoes wout wouten woutjes smeris smerissen juut juten
    flik flikken flics agent agente agenten agentje agentjes wijkagent wijkagenten wijkagente jeugdagent rechercheur rechercheurs recherche
    zedenpolitie zedenrecherche zeden cybercrime commissaris hoofdcommissaris patrouille patrouilles patrouilleren boa boa's boas handhaver
    handhavers handhaving beveiliger beveiligers beveiliging bewaker bewakers marechaussee kmar me'er arrestatieteam swat fbi aivd interpol
    europol leger legertje landmacht luchtmacht marinier mariniers defensie soldaat soldaten soldaatje militair militairen militaire
    dienstplicht dienstplichtig dienstplichtige reservist commando's kazerne kazernes kolonel majoor sergeant korporaal luitenant rekruut
    veteraan veteranen peloton bataljon army soldier soldiers military brandweer brandweerman brandweermannen brandweerauto brandweerauto's
    brandweerkazerne ambulance ambulances ambulancemedewerker hulpdienst hulpdiensten hulpverleners noodnummer alarmnummer alarmcentrale
    meldkamer 112 09008844 traumaheli arresteren arresteer arresteert arresteerde gearresteerd arrestatie arrestaties aanhouden aangehouden
    aanhouding aanhoudingen oppakken opgepakt oppakt oppakte ingerekend verhoor verhoord verhoort ondervraagd ondervragen ondervraging verdachte
    verdachten cel celstraf gevangenis gevangenissen gevangenisstraf gevangene gevangenen gevang bajes petoet jeugdgevangenis jeugddetentie jji
    justitie haltstraf taakstraf taakstraffen werkstraf werkstraffen boete boetes bekeuring bekeuringen beboet rechter rechters kinderrechter
    jeugdrechter jeugdrechtbank rechtbank rechtbanken rechtszaak rechtszaken advocaat advocaten advocate vonnis veroordeeld veroordeling
    strafblad strafbaar strafbare strafzaak strafrecht aangifte aangiftes proces-verbaal procesverbaal getuigenis getuigenverklaring
    bewijsmateriaal reclassering wetten wettelijk illegaal illegale misdrijf misdrijven misdaad misdaden crimineel criminelen criminele
    criminaliteit dader daders sirene sirenes zwaailicht zwaailichten handboeien handboei fouilleren gefouilleerd fouilleert`,
  /** Bare or undressed. */
  naked: `naakt naakte naakten naaktheid naakter naaktslaper naaktstrand naaktmodel naakts naakst nakend nakende nakie nakies nakkie inzijnnakie
    poedelnaakt poedelnaakte spiernaakt spiernaakte piemelnaakt piemelnaakte moedernaakt halfnaakt halfnaakte halfbloot halfblote bloot blote
    bloter bloots bloote blootheid blootje blootjes inblootje ontbloot ontblote ontbloten ontblootte ontblooten onbedekt onbedekte onaangekleed
    ongekleed ongeklede schaarsgekleed schaarsgeklede zonderkleren klerenuit uitkleden uitkleed uitkleedt uitkleedde uitgekleed uitgeklede
    uittekleden uitkleeden uitkleeapp uitkleedapp ontkleed ontklede ontkleden ontkleedt ontkleedde uittrekken uittrek uittrekt uittrok
    uittrokken uitgetrokken uitgetroken uitdoen uitdoe uitdoet uitdeed uitgedaan omhoogdoen omhoogtrekken strippen strip stript stripte gestript
    striptease stripper strippers stripshow stripclub topless toploos bovenlijf monokini ondergoed ondergoedje onderkleding onderbroek
    onderbroeken onderbroekje onderbroekjes boxershort boxershorts onderhemd hemdje slipje slipjes string strings stringetje stringetjes tanga
    tanga's tangaslip lingerie lingeriesetje bh bh's bhs bh'tje bhtje beha beha's behaatje bra bustier korset jarretel jarretels bikini bikini's
    bikinis bikinitje bikinibroekje nachtjapon negligee doorkijk doorkijkbloes doorzichtig doorzichtige doorschijnend decollete decolletes naked
    nude nudity bare undress undressed undressing unclothed shirtless shirtloos potloodventer streaken streaker nudist nudisten naturist
    naturisten clothless broeknaarbeneden`,
  /** Intimate parts of the body. */
  'intimate-body': `geslachtsdeel geslachtsdelen geslachtsorgaan geslachtsorganen genitalien genitaal onderkantje daarbeneden privedeel
    privedelen privates penis penissen piemel piemels piemeltje pielemuis plasser plassertje pik pikje pikkies lul lullen lulletje lullie leuter
    jongeheer pieleman pielewiel stijve stijven erectie erecties leutertje tampeloeris snikkel snikkels eikel voorhuid voorhuidje besneden dick
    dicks cock cocks penus cojones ballenzak balzak zaadbal zaadballen testikel testikels teelballen balls zaadje sperma vagina vagina's vaginas
    vaginaal vulva schede schaamlip schaamlippen schaamstreek schaamhaar schaamharen schaambeen clitoris clit kittelaar maagdenvlies kut kutje
    kutjes kutt poes poesje poesjes pussy pussies gleuf gleufje spleetje foef foefje flamoes voorbips preut coochie coochy cooch cunt punani
    poenani poenie ponani borst borsten borstjes borstje tepel tepels tepeltje tepeltjes tepelhof tiet tieten tietjes tietje titties tities
    titty tits tit boob boobs boobies booby boobjes memmen mammen boezem cupmaat dcup bobbi's nipple nipples areola breasts breast bobs kont
    konten kontje kontjes kondje reet reetje bil billen billetjes bilnaad bilpartij achterwerk achterwerkje poepert anus aars anaal aarsje
    kontgat ass asses butt butts booty bootie booties bunda toges toeges togus tokus batrakont buns badonk twerkkont bips bipsje derriere
    onderlichaam menstruatie ongesteld bikinilijn voorbinddildo dildo dildo's dildos vibrator vibrators buttplug glijmiddel condoom condooms`,
  /** Having sex and other sexual acts, slang and euphemisms too. */
  'sexual-act': `seks sex seksen sekst seksueel seksuele sexueel sexuele sexx sexxx seksje sekserij seksualiteit geslachtsgemeenschap vrijen
    vrijt vrijde gevreeen gevrijd vrijpartij vrijpartijtje vrijpartijen neuken neuk neukt neukte neukten geneukt neuke neuker neukers neukerij
    neukpartij nueken neukuh genaaid naaien naaide nai ketsen kets ketst ketste geketst rampetampen rampetamp wippen wipt wipte gewipt wippie
    vozen voosde gevoosd beffen bef beft befte gebeft likken lik likt likte gelikt pijpen pijpt pijpte gepijpt pijpbeurt pijpbeurten zuigen zuig
    zuigt zoog gezogen zuigbeurt afzuigen afgezogen aftrekken aftrek aftrekt aftrok afgetrokken rukken rukt rukte gerukt afrukken afgerukt
    vingeren vingert vingerde gevingerd vingerbeurt masturbeer masturbeert masturberen masturbeerde gemasturbeerd masturbatie soloseks
    zelfbevrediging bevredigen bevredig bevredigt bevredigd bevrediging klaarkomen klaarkom klaarkomt klaarkwam klaargekomen orgasme orgasmes
    orgasmen gespoten squirten squirt squirtte fappen fap fapte jerken jerk ejaculeren ejaculatie cum cumt cumming cummen penetratie penetreren
    penetreert gepenetreerd doggy doggystyle doggiestyle missionaris triootje trios triootjes gangbang gangbangs bukkake groepsseks orgie orgies
    anaal anale oraal orale deepthroat bjs blowjob blowjobs handjob handjobs rimjob footjob titjob fingering finger fuck fucks fucked fucking
    fuckt gefuckt banged banging rawdoggen hookup hookups netflixandchill onenightstand one-night-stand fwb friendswithbenefits seksmaatje
    seksdate seksafspraak hetdoen hetgedaan ontmaagd ontmaagden ontmaagding ontmaagt maagd maagden eerstekeer geil geile geiler geilst geilen
    geilheid geilaard geilerd geiltje geilerik opgegeild opgeilen opgewonden opwinden opwindend opwindende horny hornie hornyy horni hitsig
    hitsige kinky pervers perverse pervert perverseling lustobject wellust erotisch erotische erotiek sensueel sensuele sexy seksi sexchat
    seksschat sekschat sextalk dirtytalk sexten sext sextte gesext sexting seksten sexcam camsex camseks webcamsex cybersex telefoonseks
    betasten betast betastte betasting aanranden aanrand aanrandt aanrandde aangerand aanranding verkracht verkrachten verkrachtte verkrachting
    verkrachtingen verkrachter verkrachters misbruik misbruikt misbruiken misbruikte misbruiker grooming groomer pedo pedo's pedofiel pedofielen
    incest vrijpostig strelen streel streelt streelde gestreeld tongen tongde getongd tongzoen tongzoenen tongzoent gebekt aflebberen aflebber
    likkebaarden droogneuken prostitutie prostituee onlyfans of-account porno porn pornhub xvideos xxx pornosite pornosites pornofilm pornofilms
    pornoster hentai rule34 bdsm fetish fetisj sugardaddy sugar-daddy sugarbaby sugardad anticonceptie soa`,
  /** Flirting, courting and dating. */
  'flirt-date': `flirt flirten flirtt flirtte geflirt flirterig flirterige flirts flirter date dates daten datet datete gedate datetje datingapp
    dating datingsite tinder tinderen tinderdate bumble badoo grindr lexa hinge versieren versier versiert versierde versiertruc versierder
    sjans sjansen sjanst sjansde sjanse sjanzen gesjanst rizz rizzen rizzler rizzed gerizzt rizzt playboy playertje charmeur charmeren charmeert
    charmant charmante charmes verkering verkeering relatie relatietje relaties vriendje vriendjes vriendinnetje vriendinnetjes lief ex exen
    exje exvriend exvriendin situationship talkingstage scharrel scharrels scharrelen scharreltje crush crushes crushje crushen crusht gecrusht
    verliefd verliefde verliefdheid verliefdheden vlinders vlindertjes buikvlinders knipoog knipoogje knipogen knipoogt lonken lonkt oogje
    oogjes leukvinden cute cutee cutie cuties cutiepie knap knappe knapperd knapst hot hotte hottie hotties sexy sexie sexi beautiful bbg
    babygirl babyboy baby babe babes schatje schatjes schat schattie moppie lekkerding lekkertje spetter hunk smashorpass zoen zoenen zoent
    zoende gezoend kus kusje kussen kust gekust tongen tongzoen tongzoenen hand-in-hand handjehand cuddle cuddles cuddlen gecuddeld lepelen
    vrijgezel vrijgezelle single vreemdgaan vreemdging vreemdgegaan bedrogen complimentje aantrekkelijk aantrekkelijke aangetrokken valentijn
    romantisch romantische romantiek candlelight afspreken afspreek afspreekt afsprak afgesproken afspraakje afspraakjes uitvragen uitvraag
    uitgevraagd uitvroeg uitvraagt meeuit ghosten ghosted ghostte blauwtje friendzone friendzoned gefriendzoned koppeltje stelletje stelletjes
    shippen geshipt sma smatje chickie chickies chick chicks gannoe wifey wifie hubby boo bae boyfriend girlfriend bf gf sliden slidet geslide
    dm'en wejo`,
  /** Intimate pictures, by their own name or by slang. */
  'picture-private': `nude nudes nudess nudet nudde nudes'jes nudie nudies nudi noed noeds noods noodz nuds nud nudez nudesje nudeje n00ds newds
    sendnoods sendnudes send-nudes naaktfoto* naaktselfie* naaktfilm* naaktvideo* naaktbeeld* naaktpic naaktpics naaktplaatje* naaktopname*
    naaktsnap* naaktmateriaal naakts naaktje naaktjes nakie nakies nakiefoto nakiefoto's blootfoto* blootselfie blootplaat blootpic blootjes
    sexfoto* seksfoto* sexfilm* seksfilm* sexvideo* seksvideo* sexbeeld* seksbeeld* seksmateriaal sextape sextapes sekstape sekstapes sexpic
    sexpics dickpic dickpics dickpick dickpicks dick-pic dick-pics dickpix dikpic dikpik pikfoto pikfoto's pikfotos pikpic lulfoto lulfoto's
    lulfotos piemelfoto piemelfoto's piemelfotos kutfoto kutfoto's kutpic tietenfoto tietenfoto's tietenfotos tietenpic tietenpics tietpic
    boobpic boobpics boobiepic borstenfoto borstfoto kontfoto kontfoto's kontfotos kontpic asspic asspics bilfoto billenfoto bhfoto bh-foto
    bikinifoto bikinifoto's bikinipic bikinipics lingeriefoto* ondergoedfoto* onderbroekfoto slipjesfoto douchefoto douchefoto's doucheselfie
    badfoto badkamerselfie spiegelselfie mirrorselfie bedselfie feetpic feetpics voetenfoto voetenfoto's voetenpic footpic footpics bodypic
    bodypics fullbody spicy spicypic spicypics spicyfoto pikant pikante pikants pikantfoto spannends stoutefoto ondeugend ondeugende ondeugends
    sexypic sexypics sexyfoto sexyfoto's hotpic hotpics hotfoto geile geilefoto geilfoto intieme intiem intiems intiemfoto expliciet expliciete
    x-rated xrated nsfw 18plus lewd lewds lewdpic thirsttrap thirsttraps bareshot barepics onlyfans fansly premiumsnap leaks leak leakjes
    gelekte leaked bangalijst banga bangas banga's bangalist banga-lijst fapfoto fappening fapmap fapmateriaal upskirt upskirts upskirten
    creepshot creepshots spycam spycams verborgencamera cumpic cumshot cumfoto pijpfilmpje pijpfilmpjes pijpvideo pijpvid neukfilmpje
    neukfilmpjes neukvideo neukvid seksvid vingerfilmpje vingervideo rukfilmpje fapvid douchefilmpje douchevideo stripfilmpje pornofilmpje
    pornofilmpjes pornofoto pornobeelden camfoto webcambeeld webcambeelden camshow camshows`,
  /** Leaking, forwarding, putting online, exposing. */
  'leak-spread': `lek lekken lekt lekte lekten gelekt gelekte uitlekken uitlekt uitlekte uitgelekt uitgelekte leak leaken leakt leakte geleakt
    geleakte leaked leaks leaking leake leakes leakgroep leakaccount leakkanaal leakpagina leakgroepen leakaccounts exposed expose exposen
    exposet exposete geexposed geexposet exposing exposes exposegroep exposegroepen exposeaccount exposeaccounts exposepagina exposekanaal expos
    shamepagina shameaccount juicekanaal juicekanalen juicegroep juicegroepen juiceaccount juiceaccounts juicepagina juicechannel roddelpagina
    roddelaccount roddelaccounts roddelkanaal roddelgroep teaaccount teapagina spottedaccount spotted spottedpagina bangalijst bangalijsten
    banga-lijst slettenlijst hoerenlijst bangagroep doorsturen doorstuur doorstuurt doorstuurde doorstuurden doorgestuurd doorgestuurde
    doorstuurn doorgestuurt doorgezonden doorappen doorgeappt doorzenden doorspelen doorgespeeld doorvertellen doorverteld doorvertelt
    rondsturen rondstuur rondstuurt rondstuurde rondgestuurd rondgaan rondgaat rondging rondgegaan rondappen rondgeappt rondgedeeld rondbazuinen
    rondbazuin verspreid verspreidt verspreiden verspreidde verspreidden verspreiding verspreit verspreider verspreiders verspreide delen deel
    deelt deelde deelden gedeeld gedeelde dele share shares sharen sharet shared geshared sharing posten post poste postte postten gepost
    geposte reposten repost gerepost reposts geripost plaatsen plaatst plaatste geplaatst geplaatste online onlinezetten onlinegezet onlinezet
    openbaar openbaren openbaarmaken openbaargemaakt openbaarmaking publiceren publiceer publiceert gepubliceerd publiceerde uploaden upload
    uploadt uploadde geupload geuploade geuploaded uploads droppen drop dropt dropte gedropt drops dumpen dump dumpt gedumpt airdrop airdroppen
    geairdropt airdropt forward forwarden forwardt geforward forwarded viral viraal viralgaan viralgegaan trending doxen dox doxxen doxx gedoxt
    gedoxxed doxing doxxing doxxed doxer openbaargoed onthul onthullen onthult onthulde onthulling onthuld verklap verklappen verklapt verklapte
    verklikken bekendmaken bekendgemaakt laatzien telegramgroep telegramgroepen telegramkanaal pornosite pornosites megalink ruiltje gesaved
    saved savet screenrecord screenrecorden screenshotten screenshot gescreenshot screenen screent gescreend`,
  /** Begging, daring, pressing someone. */
  'beg-pressure': `please pleasee pleaseee pleas plz plzz plzzz pls plss plsss plis pliss plies plees pliz plox aub alsjeblieft alsjeblieftt
    asjeblieft alsjeblief alstublieft asjeblief alsjebliefttt sjeblieft ajb ajbb ajblieft alstu smeek smeekt smeken smeekte gesmeekt smekend
    smekende smeekbede begging beg begt bedel bedelen bedelt bedelde toe toenou toee toenouuu komop kommop komaan komnou comeon c'mon cmon
    komopnou allee allez jawel eentje eentjee 1tje enetje keertje eenmalig 1malig foto'tje kleintje efjes durf durft durven durfde durfden
    gedurfd durfal durfje durfjij durftniet duftniet lafaard laffe laf lafbek schijterd schijtluis angsthaas bangerik bangeschijter watje watjes
    mietje mietjes kinderachtig kinderachtige preuts preutse preutser truth-or-dare truthordare dare dares dared daren gedared uitdaging
    uitdagen uitgedaagd bewijs bewijzen bewijst bewees bewezen bewijsje prove proof bewijsdan laatzien vertrouw vertrouwt vertrouwen vertrouwde
    vertrouwje trust vertrou truss wantrouwt beloof belooft beloven beloofde beloofd belofte beloftes promise promised pinkypromise zweer zwer
    zweert zweren zwoer gezworen swear wallah wollah wallahi wollahi wallaa erewoord houdt echteliefde anders aners andersch andrs zoniet moeje
    moetje dwing dwingt dwingen dwong gedwongen dwang dwingend forceren forceer forceert geforceerd force forced pushen push pusht pushte
    gepusht pushy pushend dram drammen dramt dramde gedram drammerig drammer dring dringt aandringen aandring aandringt aandrong aangedrongen
    overhalen overhaal overhaalt overgehaald overtuig overtuigen overtuigt overtuigd overreed ompraten omgepraat manipuleer manipuleert
    manipuleren manipuleerde gemanipuleerd manipulatief manipulatie gaslight gaslighten gaslighting chantage nietserg aanstellen aanstel
    aansteller aanstellerig aangesteld schietop eis eist eisen eiste geeist bevel beveelt bevelen commandeer commandeert commandeerde gehoorzaam
    gehoorzamen gehoorzaamt jouwbeurt houvanme aandringend opdringerig tegenzin kansje smoesje bangbroek doordrammen doordramt doorzeuren
    doorzeurt`,
  /** Blackmail: pay or else, the price of silence, a picture as a weapon. */
  blackmail: `chantage chanteer chanteert chanteren chanteerde chanteerden gechanteerd chanteur chanteurs sjantage chantash santage chantasje
    chantagegeld chantagepraktijken afpers afperst afpersen afperste afgeperst afpersing afpersingen afperser afpersers sextortion sextorsion
    sekstortion sextortie blackmail blackmailen blackmailed blackmailt geblackmaild blackmailing afdreig afdreigen afdreiging afgedreigd losgeld
    losgelden zwijggeld zwijgen zwijg zwijgt zweeg gezwegen zwijgplicht stilhouden stilhoud mondhouden geheimhouden geheim geheimpje
    geheimhouding deal deals dealtje voorwaarde voorwaarden eis eisen eist eiste geeist geeiste betaal betalen betaalt betaalde betaald betaling
    betalingen betaalverzoek betaalverzoekje betaallink tikkie tikkies tikkietje overmaken overmaak overmaakt overmaakte overgemaakt overboeken
    overgeboekt stort storten stortte gestort geld cash contant euro euro's euros eurotjes piek pegels poen doekoe doku duku doekoes saaf money
    moni moneys flappen knaken bankoe barkie barkies barki barkje rooitje meier meiers joet joetje geeltje geeltjes donnie donnies donny tientje
    tientjes vijftigje honderd honderdje tweehonderd vijfhonderd duizend rooi bedrag bedragen bitcoin bitcoins btc crypto paypal paysafe
    paysafecard paysafekaart giftcard giftcards cadeaukaart cadeaukaarten steamkaart steamcard steamcards itunes anders aners andrs zoniet
    ofanders orelse wantanders tenzij 24uur 24u tiktak laatstekans screenshot screenshots screenshotje screenshotjes schermafbeelding
    schermafbeeldingen gescreenshot screenshotten gescreend bewijs bewijzen bewijsmateriaal belastend belastende opgeslagen back-up dreig dreigt
    dreigen dreigde dreigden gedreigd dreigend dreigement dreigementen dreigbericht bedreigt bedreig bedreigen bedreigd bedreigde bedreiging
    bedreigingen verklap verklappen verklik verklikken verlinken verlink lekken leak volgerslijst contacten contactenlijst contactlijst
    tewetenkomen gehoorzaam gehoorzamen doewatikzeg meewerken meewerkt werkmee onderhandelen onderhandel afkopen afkoop afkoopsom`,
  /** Deepfakes, AI and edited pictures. */
  'fake-edit': `deepfake deepfakes deepfaken deepfaked deepfaket gedeepfaked gedeepfaket deep-fake deep-fakes diepfake depfake dipfake
    deepfakeporno deepfakefoto deepfakefoto's deepfakevideo deepfakevideo's deepnude deepnudes deep-nude deepnuden fake fakes faken faket fakete
    gefaket gefaked gefakete fakefoto fakefoto's fakefotos fakenude fakenudes fakevideo fakepic fakepics fakescreenshot nep neppe nepfoto
    nepfoto's nepfotos nepfilmpje nepfilmpjes nepvideo nepbeeld nepbeelden nepnaakt nepnaaktfoto nepnaaktfoto's nepnude nepnudes nepscreenshot
    nepbericht nepberichten nepstem nepchat nepadvertentie vervalst vervalsen vervals vervalste vervalsing ai ai-app ai-foto ai-foto's ai-beeld
    ai-beelden ai-filmpje ai-video ai-stem ai-nude ai-nudes ai-porno ai-tool ai-gegenereerd aifoto aifoto's aifotos aivideo aivideo's ainude
    ainudes aiporno aiapp aitool aigenerated ai-generated kunstmatig kunstmatige intelligentie chatgpt gpt grok gemini copilot midjourney dall-e
    dalle stablediffusion genereer genereert genereren genereerde gegenereerd gegenereerde generator generators generated prompt prompts
    prompten promptje geprompt nudify nudifyer nudifier nudified nudifyen nudifyapp nudify-app genudifyd undress undressapp undresser
    uitkleedapp uitkleed-app uitkleedapps uitkleedbot uitkleedsite uitkleedtool kledingverwijderaar bewerk bewerken bewerkt bewerkte bewerkten
    bewerking bewerkingen bewerkingsapp fotobewerking fotobewerkingsapp edit edits editen editte geedit geediteerd edited editing editje editjes
    editor capcut picsart facetune photoshop photoshoppen photoshopt photoshopte gephotoshopt gephotoshopte gephotoshopped fotoshop fotoshoppen
    fotoshopt gefotoshopt gefotosjopt fotosjop gefotoshopte photoshopped photoshops plak plakken plakt plakte geplakt geplakte opplakken
    opgeplakt eropgeplakt opgeplakte knip knippen knipt knipte geknipt knipplak uitknippen uitgeknipt monteren monteer monteert monteerde
    gemonteerd montage montages fotomontage fotomontages samengesteld gezicht gezichten faceapp faceswap faceswaps faceswappen gefaceswapt
    face-swap swap swappen swapt geswapt reface refaced gerefaced filteren gefilterd naaktfilter snapfilter andermans gemanipuleerd
    gemanipuleerde manipuleren manipulatie nagemaakt nagemaakte namaken namaak namaakt getrukeerd getruceerd trucage trucfoto stemkloon
    voiceclone gekloond klonen kloon realistisch realistische levensecht levensechte onecht onechte telegrambot`,
  /** Secret or vanishing ways to talk: other apps, direct messages, second accounts. */
  'secret-app': `telegram tele telegramgroep telegramkanaal tg snap snapchat snapchatten snapchat'n snapje snapjes snaps snapp snapcode sc
    snapnaam snapchatnaam snapscore snapgroep snapstreak streak streaks addmesnap insta instagram instaa ig insta-dm dm dm's dms dm'en dmen dm'd
    gedmd d'm dm-en dmtje dm'tje prive priv priveapp priveappje privebericht privechat privechatje priveaccount privegroep privekanaal pb pb'en
    pbtje pm pm'en pmen whatsapp whatsap whatsappen whats wapp wappen wapp'en watsapp signalapp discord disc dc discordserver kik kikken wickr
    viber wechat omegle ometv ome-tv ome monkey monkeyapp chatroulette yubo wizz yolo ngl tellonym sendit bereal tiktok skype facetime
    houseparty robloxchat gamechat sessionapp threema tinder badoo bigo twitch threads reddit chat chats chatten chatt chatte gechat chatapp
    chatapps chatsite chatsites chatroom chatrooms chatje videochat videochatten videocall videocallen cammen camt camde gecamd webcam webcammen
    videobellen videobel anoniem anonieme annoniem anonym anonymous incognito vpn burner burneraccount burneraccounts wegwerpaccount alt
    altaccount alt-account alts alt-acc spam-account spamaccount spamaccounts spamacc finsta finsta's finstas rinsta privacc privaccount
    nepaccount nepaccounts nepprofiel nepprofielen fakeaccount fakeaccounts fake-account fakeprofiel tweedeaccount 2eaccount secondaccount
    nieuwaccount accountje account accounts acc accs usernaam username username's gebruikersnaam verdwijnen verdwijnt verdwijnend verdwijnende
    verdwenen verdwijnbericht verdwijnberichten verdwijnfoto verdwijntimer zelfvernietigend zelfvernietigende eenmalig eenmalige 1x oneview
    viewonce view-once onceview eenkeerzien vanish vanishmode verdwijnmodus wissen wis wiste gewist verwijderen verwijder verwijdert verwijderd
    delete deleten deletet gedelete deleted clearen gecleard leegmaken geheim geheime geheimen geheimpje geheimchat secret secretchat
    verborgenmap verberg verbergen verbergt kluisapp vault vaultapp calculatorapp hidden hiddenfolder myeyesonly meo stiekem stieke stiekum
    stiekeme onderons tussenons nietvertellen nikszeggen vertelniks toevoegen toegevoegd add adden addme geadd added`,
  /** Age, address, being alone, meeting: what strangers ask. */
  'age-meet': `leeftijd leeftijden leeftijdsverschil leeftijdsgrens leeftijdje age aged agegap age-gap asl hoeoud hoeoudbenje hoeoudben oud ouds
    oudd jaar jaartje jaartjes jr geboortedatum geboortejaar geboortedag birthday minderjarig minderjarige minderjarigen meerderjarig
    meerderjarige volwassen volwassene volwassener mature volwassenen jong jonge jonger jongere jongste tiener tieners teen teens puber pubers
    elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig 11j 12j 13j 14j 15j 16j 17j 18j
    18plus brugklas brugklasser welkeklas welkeschool afspreken afspreek afspreekt afsprak afgesproken afspreekn afsprk afspraak afspraakje
    afspraakjes ontmoet ontmoeten ontmoette ontmoetten ontmoeting ontmoetingen meet meeten meetup meetups meet-up meeting meets gemeet irl
    inreallife inhetecht inrl linkup date daten datetje langskomen langskom langskomt langskwam komlangs langsgaan komnaarmij bijmij bijjou
    thuiss alleen alleenn allenig alleenig alleenthuis alone aleen oudersweg oudersthuis oudervrij niemandthuis adres adressen adress address
    adresje woonadres thuisadres woonplaats straat straatnaam straten huisnummer postcode buurt woon woont wonen woonde waarwoonje waarwoon
    waarkomje waarvandaan vandaan locatie lokatie locaties live-locatie livelocatie location snapmap snap-map loc ophalen ophaal ophaalt
    opgehaald ophalenn ophaaldienst oppikken oppik oppikt opgepikt pick-up pickup liftje rijbewijs autorit ritje stationnetje treinkaartje
    treinticket hotel hotels hotelkamer hotelkamers motel airbnb logeren logeer logeert logeerde gelogeerd logeerpartij logeerpartijtje
    blijvenslapen overnacht overnachten sleepover parkeergarage achterbank afspreekplek afgelegen onderons tussenons niemandvertellen vreemde
    vreemden vreemdeling vreemdelingen onbekende onbekenden stranger strangers grooming groomer groomers groomen groomt gegroomd pedo pedo's
    kindlokker kinderlokker kinderlokkers pedojager pedojagers oudere modellenwerk modellenbureau modellenscout model modellen scout scouts
    scouting casting fotoshoot fotoshoots fotoshootje modelwerk`,
}
