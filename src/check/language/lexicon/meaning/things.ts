/** Words by what they mean: money, things, school life, small talk. Written for this project. A `*` takes any ending. */
export const THINGS_MEANING: Readonly<Record<string, string>> = {
  /** money and amounts of it */
  'money-amount': `
    euro euros euro's eur eurie eurietjes cent centen centje centjes cents dollar dollars pond ponden geld gelden geldje geldbedrag geldbedragen
    bedrag bedragen bedragje bedragjes tientje tientjes vijfje vijfjes briefjes vijftigje vijftigjes twintigje twintigjes honderdje honderdjes
    joetje joet barkie barki barkies barkoe donnie donnies doekoe doekoes doezoe doezoes doezoe's meier meiers knaak knaken piekje poen pegels
    flappen flap munt muntje muntjes muntgeld kleingeld wisselgeld contant contante contanten cash cashgeld saldo prijzen prijsje prijsjes kostte
    kost gekost kostprijs gratis korting kortingen totaalbedrag zakgeld kleedgeld spaargeld spaarcenten lesgeld statiegeld fooi fooitje fooien
    budget budgetten tarief tarieven vergoeding vergoedingen bijdrage bijdragen ouderbijdrage eigenbijdrage moni money moneys bucks paypalgeld paps
    papier tonnen miljoen miljoenen miljard duizend honderd honderden duizenden duizendje subsidiebedrag goedkoop goedkope goedkoper goedkoopste
    duur dure duurder duurste betaalbaar onbetaalbaar waarde waard aanbetaling aanbetalingen restbedrag voorschot voorschotten borg borgsom waarborg
    waarborgsom inleg inkomen schuldbedrag eu srd floes flous fluss paya payaka saaf saf sannie sanka duku dukku geldzaken bankbiljet bankbiljetten
    biljet portemonnee portemonnees portemonneetje portemonee portomonnee spaarpot spaarpotje rente spaarrente wisselkoers kwartje kwartjes stuiver
    stuivers dubbeltje dubbeltjes gulden guldens franken`,
  /** to pay, lend or move money */
  pay: `
    betalen betaal betaalt betaalde betaalden betaald betaling betalingen betaalbaar overmaken overmaak overmaakt overmaakte overgemaakt overboeken
    overboek overboekt overboekte overgeboekt storten stort stortte stortten gestort storting stortingen overboeking overboekingen overschrijven
    overschrijft overschreef overgeschreven overschrijving overschrijvingen tikkie tikkies tikkietje tikie tiki tikkien getikkied uitbetalen
    uitbetaal uitbetaalt uitbetaalde uitbetaald uitbetaling uitbetalingen inbetalen inbetaal inbetaalt inbetaalde inbetaald bijbetalen bijbetaal
    bijbetaalt bijbetaalde bijbetaald aanbetalen aanbetaal aanbetaalt aanbetaalde aanbetaald nabetalen nabetaal nabetaalt nabetaalde nabetaald
    voorbetalen voorbetaal voorbetaalt voorbetaalde voorbetaald terugbetalen terugbetaal terugbetaalt terugbetaalde terugbetaald terugbetaling
    terugbetalingen terugstorten terugstort terugstortte teruggestort terugboeken terugboek terugboekt terugboekte teruggeboekt voorschieten
    voorschiet voorschoot voorgeschoten lenen leen leent leende leenden geleend geleent uitlenen uitleen uitleent uitleende uitgeleend lening
    leningen aflossen aflos aflost afloste afgelost aflossing aflossingen afrekenen afreken afrekent afrekende afgerekend aftikken aftik aftikt
    aftikte afgetikt pinnen pin pint pinde pinden gepind gepint pinnetje lappen dokken dok dokt dokte dokten gedokt trakteren trakteer trakteert
    trakteerde trakteerden getrakteerd getrakteert incasseren incasseer incasseert incasseerde incasseerden geincasseerd geincasseert declareren
    declareer declareert declareerde declareerden gedeclareerd gedeclareert declaratie declaraties vergoeden vergoed vergoedt vergoedde vergoedden
    bijleggen bijleg bijlegt bijlegde bijgelegd inleggen inleg inlegt inlegde ingelegd innen int inde inden geind geint wisselden gewisseld
    gewisselt besteed besteedt besteedde besteedden spenderen spendeer spendeert spendeerde spendeerden gespendeerd gespendeert uitgeven uitgeef
    uitgeeft uitgaf uitgegeven uitgaven verrekenen verreken verrekent verrekende verrekenden verrekend verrekening betaalverzoek betaalverzoeken
    betaalverzoekje betaalverzoekjes betaallink betaallinks betaalkoppeling betalingslink betaalpagina betaalmethode betaalwijze ideal paypal klarna
    apple-pay applepay payconiq bancontact creditcard creditcards incasso machtiging machtigingen factuur facturen factuurtje rekeningetje bonnetje
    bonnen bonnetjes kwitantie nota nota's kassa kassabon transactie transacties overzetten overzet overzette overgezet teruggeven teruggeef
    teruggeeft teruggaf teruggegeven verdubbelen verdubbel verdubbelt verdubbelde verdubbelden verdubbeld sponsoren sponsoor sponsoort sponsoorde
    sponsoorden gesponsoord gesponsoort sponsoring doneren doneer doneert doneerde doneerden gedoneerd gedoneert donatie donaties collecte collectes
    collecteren collecteer collecteert collecteerde collecteerden gecollecteerd gecollecteert inzamelen inzamel inzamelt inzamelde ingezameld
    inzameling inzamelingen schenking schenkingen pay payen paye pays paying paid cashen cash casht cashde cashden gecashd gecasht voorschieter
    terugkrijgen terugkreeg teruggekregen verschuldigd betaler betalers wanbetaler maandbedrag termijnen termijnbetaling afbetalen afbetaling
    afbetaald afbetaalt`,
  /** bank and account */
  bank: `
    bank banken bankrekening bankrekeningen bankrekeningnummer bankrekeningnummers bankrek banknr rekening rekeningen rekeningnummer rekeningnummers
    rekeningnr reknr rekeninghouder rekeninghouders spaarrekening spaarrekeningen betaalrekening betaalrekeningen jongerenrekening kinderrekening
    studentenrekening jeugdrekening zichtrekening derdenrekening iban ibans ibannummer bic pinpas pinpassen pinpasje pinpasjes bankpas bankpassen
    bankpasje bankpasjes betaalpas betaalpassen betaalkaart bankkaart bankkaarten pasje pasjes kaartnummer pasnummer pinautomaat pinautomaten
    geldautomaat geldautomaten flappentap bankautomaat creditcard creditcards creditkaart kredietkaart debitcard visa mastercard maestro vpay
    bankapp bankierapp bankieren bankier bankiert bankierde bankierden gebankierd gebankiert internetbankieren telebankieren bankmedewerker
    bankmedewerkers bankafdeling fraudeafdeling fraudedesk fraudehelpdesk kluisrekening veiligerekening spoofing bankgegevens rekeninggegevens ing
    rabo rabobank abn abnamro abn-amro sns asn bunq knab revolut n26 triodos regiobank moneyou kbc belfius bnp fortis argenta crelan hakrinbank dsb
    finabank saldocheck saldo krediet kredieten kredietlimiet daglimiet opnamelimiet paslimiet cvc cvccode cvv vervaldatum raboscanner tancode
    tan-code tancodes edentifier bankdirecteur schoolkas kasgeld penningmeester penningmeesters schoolkassa wiscollect bankafschrift bankafschriften
    afschrift afschriften rekeningafschrift rekeningafschriften tegenrekening tegenrekeningnummer gezamenlijke overboekrekening`,
  /** to win a prize */
  'prize-win': `
    winnen win wint won wonnen gewonnen gewonne winnaar winnaars winnares winnend winnende winst winsten winstkans prijs prijzen prijsje hoofdprijs
    hoofdprijzen geldprijs geldprijzen prijsvraag prijsvragen prijzenpot prijzengeld prijswinnaar prijswinnaars jackpot loterij loterijen lootje
    lootjes loot lootte lootten geloot verloten verloot verlootte verlootten uitloten uitloot uitlootte uitgeloot ingeloot inloten verloting
    verlotingen trekking trekkingen lotto staatsloterij postcodeloterij vriendenloterij eurojackpot krasloten kraslot kraslotje kraskaart bingo
    tombola giveaway giveaways give-away give-aways giveawayen winactie winacties winkans winnummer kansen geluksvogel geluksvogels geluksgetal
    geluksnummer mazzel mazzelaar mazzelkont bofkont uitkiezen uitkies uitkiest uitkoos uitgekozen uitverkoren uitverkorene geselecteerd selecteren
    selecteer selecteert selecteerde selecteerden geselecteert feliciteren feliciteer feliciteert feliciteerde feliciteerden gefeliciteerd
    gefeliciteert felicitatie felicitaties proficiat gefeli congrats congratulations claim claimen claimt claimde claims geclaimd verzilveren
    verzilver verzilvert verzilverde verzilverden verzilverd opeisen opeis opeist opeiste opgeeist verrassen verras verrast verraste verrasten
    verrassing verrassingen verrassingspakket cadeau cadeaus bonus bonussen extraatje belonen beloon beloont beloonde beloonden beloond beloning
    beloningen troostprijs premie premies erfenis erfenissen erfgenaam winner winners deelnemer deelnemers deelname deelnemen deelneem deelneemt
    deelnam deelgenomen deelnemend meegedaan doemee airpods`,
  /** crypto and investing */
  'crypto-invest': `
    crypto crypto's cryptos cryptomunt cryptomunten cryptovaluta cryptocurrency cryptogroep cryptogeld bitcoin bitcoins btc ethereum eth dogecoin
    doge shiba solana xrp litecoin cardano usdt tether memecoin memecoins altcoin altcoins coin coins token tokens nft nft's nfts wallet wallets
    walletadres metamask ledger coinbase binance bitvavo etoro bybit blockchain mining miner miners minen seedphrase airdrop airdrops beleggen beleg
    belegt belegde belegden belegd belegging beleggingen belegger beleggers beleggingsclub beleggingsapp beleggingsplatform beleggingstip investeren
    investeer investeert investeerde investeerden geinvesteerd geinvesteert investering investeringen investeerder investeerders
    investeringsplatform invest investen investment aandeel aandelen aandeeltje obligatie obligaties effectenbeurs aandelenbeurs koersen koerswinst
    trade traden tradet trades trader traders trading daytrading daytrade forex fx hefboom leverage signaal signaalgroep rendement rendementen
    dividend winstgarantie gegarandeerd gegarandeerde verdubbel verdubbelen verdubbelt verdubbelde verdubbelden verdubbeld verdriedubbel
    verdriedubbelen verdriedubbelt verdriedubbelde verdriedubbelden verdriedubbeld verdubbelaar inkomen inkomstenbron miljonair miljonairs steenrijk
    rijkdom degiro pump stonk stonks hodl bullish bearish etf etf's indexfonds fondsen dropshipping dropshippen dropship dropshipper mlm
    piramidespel piramidespelen piramide mentorprogramma hustle hustler hustlers mindset affiliate onlinecoach copytrading robotrading handelsbot
    tradingbot vermogen`,
  /** quick money, lending your account, being a money mule */
  'quick-job': `
    easy easymoney snelgeld fastmoney bijverdienen bijverdien bijverdient bijverdiende bijverdiend bijverdienste bijverdiensten verdienen verdien
    verdient verdiende verdienden verdiend verdienste verdiensten verdiener verdienmodel bijbaan bijbaantje bijbaantjes baantje baantjes klusje
    klusjes job jobs jobje jobke studentenjob vakantiejob snuffelbaan thuiswerk thuiswerken thuiswerkjob extraatje zakcentje centje zakgeld geldezel
    geldezels geldezelen katvanger katvangers moneymule moneymules mule mules ezel pasjesgezocht pasje pasjes pinpas leenpas uitlenen uitleen
    uitleent uitgeleend ronselen ronsel ronselt ronselde ronselden geronseld geronselt ronselaar ronselaars werver wervers werven werf werft werfde
    werfden gewerfd gewerft geworven recruiter recruiters recruit recruiten rekruteren rekruteer rekruteert rekruteerde rekruteerden gerekruteerd
    gerekruteert risicoloos risicovrij illegaal moeiteloos cashen cash casht cashde cashden gecashd gecasht cashout cash-out uitcashen uitgecasht
    opcashen pinnen loopjongen loopjongens runner runners runnen droppen dropper koerier koeriers koerieren pakketje bezorgklus uithaler uithalers
    p2p flexwerk flexbaan dmme swipe swipen geldklus bankklus gezocht geinteresseerd geinteresseerden doekoe guap paperchasen chasen stacken
    hosselen hossel hosselt hosselde gehosseld hosselaar hosselaars hustlen zwartwerk zwartwerken zwartgeld ondershands oppassen oppas vakkenvullen
    vakkenvuller folderen krantenwijk`,
  /** to sell or buy among each other */
  sale: `
    handelen handel handelt handelde handelden gehandeld gehandelt verkopen verkoop verkoopt verkocht verkochten verkoper verkopers verkoopster
    verkoopprijs kopen koop koopt kocht kochten gekocht koper kopers koopje koopjes aankopen aankoop aankoopt aankocht aangekocht aankoopbewijs
    inkopen inkoop inkoopt inkocht ingekocht doorverkopen doorverkoop doorverkoopt doorverkocht teruggekocht terugkopen tekoop tekoopaangeboden
    aangeboden aanbieden aanbied aanbiedt aanbood aanbieding aanbiedingen aanbod bieden bied biedt bod bood boden geboden bieding biedingen bodje
    veiling veilingen veilen veil veilt veilde veilden geveild geveilt afdingen afding afdingt afdingde afgedingd onderhandelen onderhandelbaar
    onderhandelt vraagprijs richtprijs vastprijs vasteprijs nieuwprijs startbod marktplaats vinted vintedpakket ebay facebookmarketplace marketplace
    tweedehands 2ehands 2dehands tweedehandsje kringloop kringloopwinkel rommelmarkt vlooienmarkt braderie vrijmarkt kleedjesmarkt depop catawiki
    bolcom amazon aliexpress shein temu zalando webshop webshops webwinkel webwinkels ruilen ruil ruilt ruilde ruilden geruild geruilt ruiltje
    ruilhandel omruilen omruil omruilt omruilde omgeruild inruilen inruil inruilt inruilde ingeruild retourneren retourneer retourneert retourneerde
    retourneerden geretourneerd geretourneert retour retourtje bestellen bestel bestelt bestelde besteld bestelling bestellingen verzenden
    verzendkosten ophaalprijs koopmij dealtje deal deals partijtje reserveren reserveer reserveert reserveerde reserveerden gereserveerd
    gereserveert reservering nieuwstaat krasvrij ongedragen merkkleding replica replica's nepmerk namaak echtheid aankoopbon handeltje handelaar
    handelaars winstje sale sales uitverkoop solden afgeprijsd afprijzen opruiming vapesverkoop verkoopje weggeefhoek weggeven verpatsen verpats
    verpatst verpatste verpatsten verhandel verhandelen verhandelt verhandelde verhandelden verhandeld geprijsd te-koop`,
  /** tickets for a show or match */
  ticket: `
    ticket ticketje ticketjes tickets tix kaartje kaartjes toegangskaart toegangskaarten toegangskaartje toegangskaartjes toegangsbewijs
    toegangsbewijzen entreekaart entreekaarten entreekaartje entreekaartjes entreebewijs entree entreegeld ticketswap ticketmaster ticketpoint
    eventim paylogic concertkaart concertkaarten concertkaartje concertkaartjes concertticket concerttickets festivalkaart festivalkaarten
    festivalticket festivaltickets festivalkaartje wedstrijdkaart wedstrijdkaarten voetbalkaarten voetbalkaartje treinkaartje treinkaartjes
    buskaartje vliegticket vliegtickets bioscoopkaartje bioscoopkaartjes bioscoopbon dagkaart dagkaarten dagticket weekendticket seizoenkaart
    seizoenskaart seizoenskaarten museumkaart musicalkaart musicalkaarten musicalkaartje musicalkaartjes galakaart galakaartje galakaartjes
    galaticket feestkaartje feestkaartjes schoolfeestkaartje schoolfeestkaartjes e-ticket etickets e-tickets barcode barcodes qr qrcode qr-code
    qrcodes voorverkoop doorverkoop uitverkocht staanplaats zitplaats zitplaatsen tribunekaart personaliseren gepersonaliseerd guestlist gastenlijst
    polsbandje polsbandjes garderobemuntje lowlands pinkpop tomorrowland defqon coachella pretparkkaartje abonnementen abbo abo strippenkaart
    vrijkaart vrijkaartje vrijkaartjes`,
  /** parcels and post */
  delivery: `
    pakket pakketten pakketje pakketjes pakje pakjes packet paket paketje paketjes post postpakket postpakketten poststuk brievenbus brievenbussen
    brievenbuspakje postbode postbodes postman postkantoor postpunt afhaalpunt afhaalpunten ophaalpunt servicepunt pakketpunt pakketautomaat
    postzegel postzegels postnl post-nl dhl dpd ups fedex gls bpost mondialrelay homerr trunkrs budbee koerier koeriers koeriersdienst bezorgen
    bezorg bezorgt bezorgde bezorgden bezorgd bezorging bezorgingen bezorger bezorgers bezorgdienst bezorgkosten bezorgmoment bezorgpoging
    bezorgtijd thuisbezorgd leveren levert leverde leverden geleverd gelevert levering leveringen levertijd leverancier leveranciers leverdatum
    afleveren aflever aflevert afleverde afgeleverd aflevering afleveradres verzenden verzend verzendt verzond verzonden verzending verzendingen
    verzendkosten verzendlabel verzendlabels verzendbewijs verzendstatus zending zendingen versturen verstuur verstuurt verstuurde verstuurden
    verstuurd opsturen opstuur opstuurt opstuurde opgestuurd nasturen nastuur nastuurt nastuurde nagestuurd terugsturen terugstuur terugstuurt
    terugstuurde teruggestuurd retour retourzending retourzendingen retourlabel retourneren geretourneerd track trace tracken track-en-trace
    trackandtrace tracktrace tracking trackingcode trackingnummer barcode barcodes douane douanekosten invoerkosten invoerrechten importheffing
    inklaringskosten portkosten depot sorteercentrum distributiecentrum bestelling bestellingen besteld bestelde bestelnummer bestelnummers
    ordernummer brief brieven ansichtkaart envelop enveloppe enveloppen bubbeltjesenvelop aangetekend aangetekende verpakking verpakkingen ingepakt
    inpakken inpak inpakt inpakte herbezorging herbezorgen bezorgadres maaltijdbox flitsbezorger flitsbezorging pakketdienst pakketbezorger
    pakketbezorgers bezorgbus bezorgscooter`,
  /** gift cards and their codes */
  'gift-card': `
    giftcard giftcards gift-card gift-cards giftkaart giftkaarten cadeaukaart cadeaukaarten cadeaukaartje cadeaukaartjes kadokaart kadokaarten
    kadobon kadobonnen cadeaubon cadeaubonnen cadeaubonnetje kadootje kadobonnetje tegoedbon tegoedbonnen waardebon waardebonnen waardekaart
    waardebonnetje vvv-bon vvvbon vvv-bonnen vvvcadeaukaart bolbon bolbonnen bol-bon bolcadeaukaart steam steamkaart steamkaarten steamtegoed
    steamcard steamcards itunes ituneskaart ituneskaarten applekaart applekaarten applecard appletegoed googleplaykaart googleplay playstore-tegoed
    psn psnkaart psn-kaart psntegoed playstationkaart xboxkaart xboxtegoed robloxkaart robux robuxkaart vbucks v-bucks paysafecard paysafecards
    paysafe paysafekaart neosurf beltegoed prepaidkaart prepaid opwaardeer opwaarderen opwaardeert opwaardeerde opgewaardeerd opwaardeerkaart
    tegoeden tegoedcode kraslaagje kraslaag cadeaucode vouchercode voucher vouchers kortingscode kortingscodes kortingsbon kortingsbonnen couponcode
    coupon coupons promocode promocodes actiecode actiecodes boekenbon boekenbonnen irischeque irischeques theaterbon bioscoopbon bioscoopbonnen
    nationalebioscoopbon fashioncheque mediamarktkaart hemakaart kruidvatkaart zalandobon amazonkaart amazoncard netflixkaart spotifykaart
    netflixcode verzilvercode verzilveren verzilver`,
  /** fines, debts and reminders to pay */
  'debt-fine': `
    boete boetes boetetje beboet beboeten beboette beboetten boetebedrag verkeersboete verkeersboetes parkeerboete parkeerboetes snelheidsboete
    snelheidsboetes bekeuring bekeuringen bekeurd aanmaning aanmaningen aangemaand aanmanen aanmaan aanmaant aanmaande betalingsherinnering
    betalingsherinneringen herinneringskosten aanmaningskosten incasso incasso's incassobureau incassobureaus incassokosten incassotraject incassant
    deurwaarder deurwaarders deurwaarderskantoor gerechtsdeurwaarder dwangbevel dwangbevelen dagvaarding dagvaardingen beslaglegging loonbeslag
    achterstand achterstanden achterstallig achterstallige betalingsachterstand betalingsachterstanden huurachterstand schuld schulden schuldje
    schuldeiser schuldeisers schuldenaar schuldhulp schuldhulpverlening schuldsanering schuldenlast studieschuld studieschulden openstaand
    openstaande openstaan openstaat uitstaand uitstaande onbetaald onbetaalde wanbetaling wanbetaler wanbetalers verschuldigd verschuldigde
    nabetaling naheffing naheffingen naheffingsaanslag aanslag aanslagen belastingaanslag belastingschuld belastingen belasting terugvordering
    terugvorderingen terugvorderen terugvorder terugvordert terugvorderde teruggevorderd vordering vorderingen vorderen vorder vordert vorderde
    vorderden gevorderd gevordert cjib afbetaling afbetalingen betalingsregeling betalingsregelingen betaalregeling termijnbedrag aflossen aflos
    aflost afloste afgelost aflossing dwangsom dwangsommen blut platzak skeer skeere armoede armoedegrens geldproblemen geldzorgen geldnood
    geldgebrek failliet faillissement voedselbank ingebrekestelling sommatie sommaties gesommeerd sommeren sommeer sommeert sommeerde sommeerden
    gesommeert schadeclaim schadevergoeding vergoeden vergoed vergoedt vergoedde vergoedden eigenrisico`,
  /** haste, last chance, within hours */
  urgency: `
    spoed spoedig spoedeisend spoedgeval dringend dringende dringender urgent urgente urgentie haast haastig haastige haastklus gehaast haasten
    haastte haastten direct directe onmiddellijk onmiddelijk onmiddellijke meteen terstond ogenblikkelijk asap zsm z-s-m nu vandaag vanmiddag
    vanochtend straks seffens subiet rap rapper vlug vlugge vlugger gouw 24u 48u 12u 24uur 48uur 24-uur uiterlijk deadline deadlines uiterste
    verloopt verlopen verstrijkt verstrijken verstreken waarschuwing waarschuwingen waarschuwingsmail eenmalig eenmalige tijdelijk tijdelijke
    voorraad opop noodgeval noodgevallen noodsituatie hoogstnodig hoognodig hurry quick quickly now asapp immediately vereist vereiste vereisen
    verplicht verplichte gereageert opschieten opschiet opgeschoten spoedoverleg spoedberaad spoedmail spoedbetaling spoedzaak tijdsdruk definitief
    definitieve permanent permanente onherroepelijk prioriteit prio`,
  /** to keep secret */
  secrecy: `
    geheim geheime geheimen geheimpje geheimpjes geheimhouden geheimhouding geheimhoudt geheimgehouden geheimzinnig geheimzinnige geheimzinnigheid
    geheimhoudingsplicht stiekem stiekeme stiekum heimelijk heimelijke stilhouden stilgehouden stilhoudt stilletjes verborg verbergt verbergen
    verberg verstopt verstoppen verstop verstopte verstopten verhullen verhul verhult verhulde verhulden verhuld verzwijgen verzwijg verzwijgt
    verzweeg verzwegen zwijgen zwijg zwijgt zweeg gezwegen zwijgplicht zwijggeld zwijgcultuur mondje mondjedicht mondhouden doofpotten doofpot
    doofpotte gedoofpot onderons privee onderonsje onderonsjes verklappen verklap verklapt verklapte verklapten verraden verraad verraadt verraadde
    verraadden verrader verraders verlinken verlink verlinkt verlinkte verlinkten geklikt klikspaan snitch snitches snitchen snitcht snitchte
    gesnitcht matennaaier doorvertellen doorvertel doorvertelt doorverteld doorvertelde doorzeggen doorgezegd doorzegt rondvertellen rondvertelt
    rondverteld lekken uitlekken uitgelekt uitlekt loslippig flapuit sssst ssst sst shh shhh shht hush delete toevertrouwd toevertrouwen
    vertrouwelijk confidentieel confidentiele achterhouden achtergehouden achterhoudt achterbaks achterbakse sneaky undercover anoniem anonieme
    anonimiteit incognito secret secrets secretly keepitsecret`,
  /** an account blocked, expired or removed */
  'account-block': `
    blokkeren blokkeer blokkeert blokkeerde blokkeerden geblokkeerd geblokkeert blokkering blokkeringen geblokkeerde geblokt geblockt blocked block
    blocken blockt geblok verloopt verlopen vervalt verval vervallen vervallende verviel verlenging verleng verlengen verlengt verlengde verlengden
    verlengd opschorten opschort opschortte opgeschort opschorting opgeschorte schorsing suspended suspend suspension geband gebande banned bannen
    gebanned deactiveren deactiveer deactiveert deactiveerde deactiveerden gedeactiveerd gedeactiveert deactivering activeren activeer activeert
    activeerde activeerden geactiveerd geactiveert activering activatie activatielink heractiveren heractivering heractiveer reactiveren reactiveer
    verwijderen verwijder verwijdert verwijderde verwijderden verwijderd verwijdering deleted wissen wiste wisten gewist afsluiting opgeheven
    opheffing opgezegd opzeggen opzegging beeindigd beeindigen beeindiging stopgezet stopzetten stopzetting stopzet stopzette beperken beperk
    beperkt beperkte beperkten bevriezen bevries bevriest bevriesde bevriesden bevriesd bevroren account accounts acount acc accs accountje
    accountblokkade accountbeperking accountherstel accountbeheer accountstatus toegang ontzeggen ontzeg ontzegt ontzegde ontzegden ontzegd
    geweigert weigering herstelde herstelden ontgrendelen ontgrendel ontgrendelt ontgrendeld vergrendeld vergrendelen deblokkeren deblokkeer
    deblokkeert gedeblokkeerd deblokkering gepauzeerd pauzeren inactief inactieve verdacht verdachte inlogpoging inlogpogingen ongebruikelijk
    ongebruikelijke mislukt mislukte mislukken betaalprobleem updaten bijwerken bijgewerkt overschreden opslagruimte mailbox quota postvak
    overtreding overtredingen schending auteursrecht auteursrechten copyright`,
  /** logging in, user names, passwords */
  login: `
    inloggen inlog inlogt inlogde ingelogd login logins ingelogt inlogs inlogge inlogcode inlogcodes inloggegevens inlognaam inlognamen inlogpagina
    inlogpaginas inlogscherm inlognummer inlogdata inlogaccount inlogknop inlogproblemen inlogprobleem inlogmiddel uitloggen uitlog uitlogt uitlogde
    uitgelogd aanloggen aangelogd aanmelden aanmeld aanmeldt aanmeldde aangemeld aanmelding afmelden afmeld afmeldt afmeldde afgemeld
    aanmeldgegevens gebruikersnaam gebruikersnamen gebruikersnm gebruikersaccount gebruikersid gebruiker gebruikers username usernames user users
    wachtwoord wachtwoorden wachtwoordje wachtwoordherstel wachtwoordmanager wachtwoordreset wachtwoordzin wachtwrd wachtwoort wachtword ww ww's
    wwtje pw pww password passwords passwoord paswoord paswoorden paswoordje passwort passwd wachtcode wifiwachtwoord wifi-wachtwoord wificode
    wifi-code standaardwachtwoord beheerderswachtwoord beheerwachtwoord adminwachtwoord admin admins beheerder beheerdersaccount adminaccount
    docentenaccount leerlingaccount leerlingaccounts schoolaccount schoolaccounts oudersaccount ouderaccount account accounts accountgegevens
    accountnaam emailadres e-mailadres mailadres credentials creds reset resetten reset-link resetlink gereset resetcode instellen instel instelt
    instelde ingesteld gebruikersgegevens logingegevens logincode loginnaam log-in signin sign-in signup sign-up sso mfa 2fa tweestaps
    tweestapsverificatie tweefactor tweefactorauthenticatie tweetrapsverificatie authenticator authenticatie authenticeren authenticeer
    authenticeert authenticeerde authenticeerden geauthenticeerd geauthenticeert authenticatieapp microsoftaccount googleaccount appleid apple-id
    instaaccount snapaccount robloxaccount magisteraccount geregistreerd registreren registratie registreer registreert registreerde registreerden
    geregistreert`,
  /** secret numbers and codes */
  code: `
    code codes codetje codetjes pin pincode pincodes pin-code pinnummer pincodetje pinkode kode kodes verificatiecode verificatiecodes
    verificatie-code verificatie verificatienummer sms-code sms-codes smscode smscodes sms smsjes bevestigingscode bevestigingscodes controlecode
    controlecodes beveiligingscode beveiligingscodes activatiecode activatiecodes activeringscode toegangscode toegangscodes inlogcode inlogcodes
    herstelcode herstelcodes back-upcode backupcode backupcodes noodcode ontgrendelcode schermcode telefooncode simcode puk pukcode puk-code qr
    qr-code qrcode qrcodes scannetje streepjescode barcode cijfercode cijfercombinatie lettercode zescijferige viercijferige 4-cijferige 6-cijferige
    viercijferig zescijferig cijferreeks otp tan tancode tan-code tancodes koppelcode koppelcodes uitnodigingscode klascode klassencode groepscode
    gamecode quizcode joincode teamscode meetcode meetingcode kahootcode alarmcode alarmcodes deurcode deurcodes kluiscode kluiscodes kluisjescode
    slotcode slotcombinatie poortcode fietsslotcode digidcode digid-code sleutelcode sleutelcodes 2fa 2fa-code tweestapscode whatsappcode
    whatsapp-code wa-code appcode snapcode authenticatiecode authenticatiecodes oplezen oplees opgelezen cvc-code cvccode cvv kaartcode pascode
    sessiecode`,
  /** to click on a link */
  'click-link': `
    link linkje linkjes linktje linken linkt linkte gelinkt linkin linkinbio link-in-bio weblink downloadlink hyperlink url url's urls urltje klik
    klikt klikken klikte klikten geklikt kliken klikje klikkende aanklikken aanklik aanklikt aanklikte aangeklikt doorklikken doorklik doorklikt
    doorklikte doorgeklikt wegklikken kliklink click clicken clickt clicks clickbait tappen swipe swipen swipe-up swipet onderstaand onderstaande
    bovenstaand bovenstaande knop knoppen knopje knopjes button buttons website websites webside site sites sitetje webpagina webpaginas pagina
    pagina's paginas openen opent geopend openden geopent downloaden downloaad downloaadt downloaadde downloaadden gedownloaad gedownloaat download
    downloads downloadt gedownload gedownloade installeren installeer installeert installeerde installeerden geinstalleerd geinstalleert installatie
    apk exe setup invullen invult ingevuld invul invulde formulier formulieren formuliertje google-form googleform forms surveylink enquetelink
    enquete vragenlijst uitnodigingslink groepslink joinlink invite invitelink joinen join joint joinde gejoind joine joinnn appgroeplink
    whatsapplink discordlink zoomlink teamslink meetlink bestandslink deellink tinyurl bitly bit-ly linktree linkgever doorverwezen doorverwijzen
    doorverwijs doorverwijst doorverwees verwijst verwijzing qr-code qrcode pop-up popup popups banner banners advertentie advertenties reclame
    reclames bijlage bijlagen attachment`,
  /** to confirm, check or validate */
  verify: `
    bevestigen bevestig bevestigt bevestigde bevestigden bevestigd bevestiging bevestigingen bevestigingsmail bevestigingslink controleren
    controleer controleert controleerde controleerden gecontroleerd gecontroleert controle controles controlevraag valideren valideer valideert
    valideerde valideerden gevalideerd gevalideert validatie validering verifieren verifier verifiert verifierde verifierden verifierd verifieer
    verifieert verifieerde geverifieerd verificatie verificatielink verificatieproces verificatiemail verify verifyen verified verifieeren
    identificeren identificeer identificeert identificeerde identificeerden geidentificeerd geidentificeert identificatie gecheckt check checken
    checkt checkte checks checkje checkup chek cheken chekken geverifieerde nagaan nagegaan nagaat actualiseren actualiseer actualiseert
    actualiseerde actualiseerden geactualiseerd geactualiseert bijwerken bijwerk bijwerkt bijwerkte bijgewerkt update updates updaten updatet
    geupdate geupdated aanvullen aanvul aanvult aanvulde aangevuld aanvulling vernieuwen vernieuw vernieuwt vernieuwde vernieuwden vernieuwd
    vernieuwing hernieuwen hernieuwd activeren activeer activeert activeerde activeerden geactiveerd geactiveert registreren registreer registreert
    registreerde registreerden geregistreerd geregistreert registratie aantonen aangetoond aantoon aantoont aantoonde bewijs legitimeren legitimeer
    legitimeert legitimeerde legitimeerden gelegitimeerd gelegitimeert legitimatie accorderen accordeer accordeert accordeerde accordeerden
    geaccordeerd geaccordeert goedkeuren goedkeur goedkeurt goedkeurde goedkeuring autoriseren autoriseer autoriseert autoriseerde autoriseerden
    geautoriseerd geautoriseert autorisatie machtigen machtig machtigt machtigde machtigden gemachtigd gemachtigt machtiging corrigeren corrigeerde
    corrigeerden gecorrigeerd gecorrigeert correctie gegevenscheck inspecteren inspecteer inspecteert inspecteerde inspecteerden geinspecteerd
    geinspecteert screenen screen screent screende screenden gescreend gescreent screening herbevestigen herbevestig herbevestiging herverificatie
    confirm confirmen confirmation validate authenticeren steekproef`,
  /** passports, ids, official numbers */
  'identity-paper': `
    paspoort paspoorten paspoortje paspoortfoto paspoortkopie paspoortnummer paspoortcontrole paspport paspord pasport passport id id's id-kaart
    id-kaarten idkaart id-bewijs idbewijs id-card idcard id-kopie id-nummer id-foto identiteitskaart identiteitskaarten identiteitsbewijs
    identiteitsbewijzen identiteit identiteitsfraude identiteitspapieren identiteitsdocument identiteitsdocumenten legitimatie legitimatiebewijs
    legitimatiebewijzen legitimeren rijbewijs rijbewijzen rijbewijsnummer bromfietsrijbewijs digid digids digi-d digidcode digidapp digid-app
    eherkenning bsn bsn's bsnnummer bsn-nummer bsnnr bsns burgerservicenummer burgerservicenummers sofinummer sofi-nummer rijksregisternummer
    rijksregisternummers rijksregister itsme identificatienummer documentnummer documentnummers verblijfsvergunning verblijfsvergunningen
    verblijfsdocument verblijfsdocumenten verblijfsstatus verblijfspas visum vreemdelingendocument asielpas uittreksel geboorteakte geboorteakten
    geboortebewijs trouwakte trouwboekje overlijdensakte handtekeningen pasfoto pasfoto's pasfotos kopie kopietje kopieen kopie-id geboortedatum
    geboortedata geboorteplaats nationaliteit nationaliteiten burgerlijke inschrijfbewijs leerlingnummer leerlingnummers leerlingnr stamnummer
    stamnummers studentnummer studentnummers studentenkaart studentenkaarten studentenpas schoolpas schoolpassen schoolpasje leerlingenpas
    leerlingpas vog vog's zorgpas polisnummer patientnummer kvk-nummer btw-nummer kenteken kentekens cedula kidsid kids-id`,
  /** answers and tests for sale */
  'prize-answer-sale': `
    toetsantwoorden antwoorden antwoordenboekje antwoordenboek antwoordenboeken antwoordmodel antwoordmodellen antwoordblad antwoordenblad
    antwoordbladen antwoordenlijst uitwerking uitwerkingen uitwerkingenboek uitwerkingenbijlage examenantwoorden examenvragen examenlek examenfraude
    examenopgaven toetsen toets toetsje toetsjes toetsvragen toetsbank toetsenbank toetsverkoop toetsenverkoop toetsengroep antwoordengroep
    toetsenpakket gelekt gelekte lekken leak leaks leaken leaked leakt geleakt tekoop te-koop verkoop verkopen verkoopt verkocht prijslijst pertoets
    spiekbrief spiekbriefje spiekbriefjes spieken spiek spiekt spiekte gespiekt spieker spiekers afkijken afkijkt afgekeken afkijker afgekeke cheat
    cheaten cheatsheet cheats fraude frauderen fraudeert fraudeerde gefraudeerd correctievoorschrift correctiemodel correctiemodellen nakijkmodel
    nakijkmodellen nakijkboekje samenvatting samenvattingen samenvattinkje samenvattingsruil werkstukken werkstuk profielwerkstuk pws pws'en po's
    boekverslag boekverslagen scholierencom stuvia knoowy studeersnel plagiaat geplagieerd chatgpt gpt chatgptje ai-tekst herschrijver ghostwriter
    ghostwriten voorkennis oudetoetsen`,
  /** senders that seem to be trusted bodies */
  'trust-authority': `
    belastingdienst belastingtelefoon belasting politie polisie politieagent politiebureau wijkagent agent agenten rechercheur rechercheurs
    recherche interpol europol openbaarministerie justitie rechtbank cjib duo uwv svb toeslagen toeslag gemeente gemeentes overheid
    overheidsinstantie rijksoverheid mijnoverheid rdw kvk ind ggd rivm cak douane ministerie ministeries inspectie autoriteit autoriteiten instantie
    instanties deurwaarder notaris advocaten helpdesk helpdesks helpdeskmedewerker servicedesk klantenservice klantcontact klantenhulp supportteam
    support supportdesk microsoft microsofts apple google android whatsappteam whatsapp-support instagram-support instagramteam snapchatteam
    discordteam epicgames paypal postnl dhl ing rabobank abn abnamro sns bankmedewerker fraudeafdeling fraudedesk fraudehelpdesk ziggo kpn odido
    t-mobile tmobile vodafone telenet proximus provider providers eneco essent vattenfall energieleverancier verzekering verzekeraar zilverenkruis
    vgz cz menzis ict-afdeling ictafdeling it-afdeling itafdeling systeembeheer systeembeheerder beheerteam beheer administratie schooladministratie
    securityteam security beveiligingsteam beveiligingsafdeling accountteam klantteam medewerker medewerkers officieel officiele beveiliging
    technicus directie admin administrator ceo consulaat ambassade fod fluvius vdab kinderbijslag kennisnet studielink`,
  /** "mum, it is me, my phone is broken" */
  'new-number': `
    nummer nummers nummertje nr nrs nmr nummr nieuwenummer telefoonnummer telefoonnummers telnr telefoonnr mobielnummer mobielnummers 06 06-nummer
    06nummer 06'er 06je gsmnummer gsm-nummer simkaart simkaarten sim sim-kaart esim simkaartje simlock tijdelijk tijdelijke reservetelefoon
    leentelefoon leentoestel vervangend vervangende noodnummer whatsappnummer appnummer wanummer mam mama mams mammie pap papa paps pappie oma opa
    zoon dochter dochtertje zoontje kapot kapotte kapotgevallen kapotgegaan stuk stukgevallen waterschade gebroken scherm schermpje gecrasht crash
    crashte leeg reparatie repareren repareer repareert repareerde repareerden gerepareerd gerepareert reparateur toestel toestellen toestelletje
    telefoon mobiel mobieltje gsm foon fone phone iphone samsung lader leegelopen accu batterij bereikbaar onbereikbaar bereiken bereikt bereikte
    bereik bereikten microfoon hoimam hoipap heymam contactpersoon contactpersonen contacts`,
  /** a picture of somebody */
  photo: `
    foto foto's fotos fotootje fotootjes fotoos foootje fotoke fototje fotoo foto-album fotoalbum fotoalbums fotomap fotomapje fotoboek fotoboeken
    fotoreportage fotoserie fotoshoot fotoshoots shoot shoots fotocollage collage collages fotowand fotolijst klassenfoto klassenfoto's klassenfotos
    klasfoto klasfoto's groepsfoto groepsfoto's groepsfotos schoolfoto schoolfoto's schoolfotos schoolfotograaf profielfoto profielfoto's
    profielfotos profielpic pasfoto pasfoto's pasfotos smoelenboek smoelenboeken jaarboek jaarboekfoto kiekje kiekjes kiek plaatje plaatjes
    afbeelding afbeeldingen beeld beeldje beeldmateriaal fotomateriaal selfie selfies selfietje selfietjes groepsselfie groepsselfies spiegelselfie
    pic pics picca picje picjes piccie piccies picture pictures pica pix image images img jpg jpeg png screenshot screenshots screenshotje
    screenshotjes screenie screenies screen screens screentje ss'je ss schermafbeelding schermafbeeldingen schermafdruk schermfoto snapje snapjes
    snaps portret portretten portretje portretfoto portretfoto's babyfoto babyfoto's kinderfoto kinderfoto's jeugdfoto jeugdfoto's kampfoto
    kampfoto's feestfoto feestfoto's galafoto galafoto's vakantiefoto vakantiefoto's reisfoto's strandfoto actiefoto actiefoto's teamfoto teamfoto's
    familiefoto familiefoto's sfeerfoto sfeerfoto's sfeerbeeld sfeerbeelden sfeerimpressie naaktfoto naaktfoto's bikinifoto bikinifoto's zwembadfoto
    polaroid polaroids meme memes meempje memepje sticker stickers stickertje stickertjes whatsappsticker whatsappstickers gif gifje gifs gifjes
    deepfake deepfakes aifoto ai-foto fotootjje beeldopname beeldopnamen camerarol gallery`,
  /** moving pictures of somebody */
  film: `
    film films filmpje filmpjes filmpie filmpies filmpjee filmfragment filmfragmenten filmmateriaal filmbeeld filmbeelden filmopname filmopnamen
    video video's videos videootje videootjes videotje videotjes videoclip videoclips videoclipje videofilmpje videobeelden videomateriaal
    videofragment videofragmenten videocall videocalls videobellen videogesprek videoboodschap videoopname videoopnamen video-opname video-opnamen
    opname opnames opnamen opnametje vid vids vidje vidjes vidoe viddeo clip clips clipje clipjes fragment fragmenten fragmentje fragmentjes montage
    montages compilatie compilaties aftermovie aftermovies movie movies recap trailer trailers teaser vlog vlogs vlogje vloggen vlogt vlogde vlogden
    gevlogd gevlogt vlogger vloggers reel reels reeltje reeltjes tiktokje tiktokjes tiktokfilmpje tiktokfilmpjes tiktokvideo tiktokvideo's
    tiktokdansje snapvideo snapfilmpje live livestream livestreams livestreamen livestreamt livestreamde gelivestreamd livegaan stream streams
    streamen streamt streamde gestreamd streamer streamers streaming uitzending uitzendingen uitzenden uitzend uitzendt uitzond uitgezonden
    vechtfilmpje vechtfilmpjes vechtvideo vechtvideo's fightvideo pestfilmpje pestvideo dashcam dashcambeelden camera camera's cameras cameraatje
    cameraatjes camerabeeld camerabeelden bewakingsbeelden bewakingscamera bewakingscamera's bodycam deurbelcamera ringdeurbel webcam webcams cam
    cams dronebeelden drone drones schermopname schermopnamen screenrecording screenrecord screenrecorden slowmotion slowmo boomerang boomerangs
    timelapse seksfilmpje sekstape sextape deepfake deepfakes mp4 lipdub instructievideo instructiefilm promofilm promofilmpje promovideo
    afscheidsfilm afscheidsvideo afscheidsfilmpje lesopname lesopnames kampfilm kampfilmpje musicalfilm schoolfilm`,
  /** recordings of sound and voice */
  sound: `
    opname opnames opnamen opnemen opneem opneemt opnam opgenomen opnemer opnameapparaat opnameapp geluidsopname geluidsopnamen geluidsopnames
    geluid geluiden geluidje geluidjes geluidsfragment geluidsfragmenten geluidsbestand geluidsbestanden geluidsband bandopname bandopnamen audio
    audio's audiootje audiotje audiobestand audiobestanden audiobericht audioberichten audiofragment audiofragmenten audio-opname audio-opnamen
    spraak spraakbericht spraakberichten spraakberichtje spraakberichtjes spraakmemo spraakmemo's spraakmemos spraakopname spraakopnamen
    spraaknotitie spraakapp spraakappje voice voices voicebericht voiceberichten voicie voicepje voicenote voicenotes voicememo voicememo's
    voicememos voicemail voicemails voicetje voicetjes voicen voicet ingesproken inspreken inspreek inspreekt insprak stem stemmetje stemmetjes
    stembericht stemopname stemfragment stemkloon memo memo's memootje vn vn'tje recording recordings record recorden recordt recordde gerecord
    recorder recorders dictafoon dictafoons microfoon microfoons microfoontje mic afluisteren afluister afluistert afluisterde afgeluisterd
    afluisterapparatuur terugluisteren terugluister terugluistert terugluisterde teruggeluisterd beluisteren beluister beluistert beluisterde
    beluisterden beluisterd mp3 m4a podcast podcasts podcastje telefoongesprek telefoongesprekken gespreksopname gespreksopnamen facetimeopname
    meeluisteren meeluister meeluistert meeluisterde meegeluisterd oortjes speaker speakers luidspreker luidsprekers boxje jbl soundboard soundje
    soundjes sounds sound tiktoksound`,
  /** to photograph or film */
  'make-picture': `
    fotograferen fotografeer fotografeert fotografeerde fotografeerden gefotografeerd gefotografeert fotografe fotograaf fotografen fotografie
    filmen filmt filmde filmden gefilmd gefilmt filme filmer filmers kieken kiek kiekt kiekte kiekten gekiekt meefilmen meefilm meefilmt meefilmde
    meegefilmd terugfilmen terugfilm terugfilmt terugfilmde teruggefilmd nafilmen nafilm nafilmt nafilmde nagefilmd doorfilmen doorfilm doorfilmt
    doorfilmde doorgefilmd affilmen affilm affilmt affilmde afgefilmd infilmen infilm infilmt infilmde ingefilmd overfilmen overfilm overfilmt
    overfilmde overgefilmd opfilmen opfilm opfilmt opfilmde opgefilmd filmend filmende fotograferend fotograferende gesnapt gesnapped vastleggen
    vastleg vastlegt vastlegde vastgelegd vastlegging opnemen opnemend knipsen knips knipst knipste knipsten geknipst vereeuwigen vereeuwig
    vereeuwigt vereeuwigde vereeuwigden vereeuwigd selfieen poseren poseer poseert poseerde poseerden geposeerd geposeert recorden recordt recordde
    gerecord screenshotten screenshot screenshotte gescreenshot gescreenshotted screenen screent screende gescreend screenrecorden vloggen vlogt
    vlogde gevlogd livestreamen streamen streamt streamde gestreamd facetimen facetimet facetimede gefacetimed fotoshoppen fotoshopt gefotoshopt
    photoshoppen photoshopt gephotoshopt gephotoshopped fotoshop photoshop bewerken bewerk bewerkt bewerkte bewerkten monteren monteerde monteerden
    gemonteerd gemonteert editen edit edits editje geedit ge-edit inzoomen inzoomt ingezoomd inzoom inzoomde uitzoomen zoomen zoomt deepfaken
    gedeepfaked nudifyen uitkleedapp paparazzi cameraman cameramannen cameravrouw filmploeg filmcrew filmmaker filmmakers flits flitsen flitst
    flitste geflitst flitser kodakmoment statief selfiestick selfiestok gopro`,
  /** to put something online */
  post: `
    posten post postte postten gepost poste posts postje postjes postings plaatsen plaatst plaatste plaatsten geplaatst plaatsing doorplaatsen
    doorplaats doorplaatst doorplaatste doorgeplaatst herplaatsen herplaats herplaatst herplaatste hergeplaatst terugplaatsen terugplaats
    terugplaatst terugplaatste teruggeplaatst delen deel deelt deelde deelden gedeeld gedeelt doordelen doordeel doordeelt doordeelde doorgedeeld
    ronddelen ronddeel ronddeelt ronddeelde rondgedeeld uploaden upload uploads uploadt uploade uploadde uploadden geupload ge-upload geuploade
    upgeload opladen zetten zet zette gezet online onlinezetten offline onlinegezet onlinezet internet publiceren publiceer publiceert publiceerde
    publiceerden gepubliceerd gepubliceert publicatie publicaties publiek publieke openbaar openbare openbaren openbaart openbaarde openbaarden
    geopenbaard geopenbaart verspreiden verspreid verspreidt verspreidde verspreidden verspreiding verspreider verspreiders rondgaan rondging
    rondgegaan rondgaat rondsturen rondstuur rondstuurt rondgestuurd rondstuurde viraalgaan viraalga viraalgaat viraalging viraalgegaan viraal
    virale viral trending storyen repost reposts reposten repostt repostte gerepost retweet retweets retweeten retweette geretweet tweet tweets
    tweeten tweette getweet twitteren gedumpt fotodump shared share sharen sharet sharede geshared vertonen vertoon vertoont vertoonde vertoonden
    vertoond vertoning leak leaken leakt leakte geleakt exposen expose exposed exposet exposede geexposed exposeden exposeaccount offlinehalen
    weghalen weggehaald weghaal gereageert reactie reacties comment comments commenten comment'en gecomment liken like likes liket likete geliked
    volgers volger followers follower views weergaven hashtag hashtags bijschrift bijschriften caption captions statusje statusupdate nieuwsbrief
    nieuwsbrieven schoolkrant schoolgids schoolwebsite website's websites schoolapp promotie promotiemateriaal`,
  /** apps and places online to share things */
  platform: `
    insta instagram instagramm instaatje instaa instagrammen instapagina instastory instaverhaal ig iggie insta's tiktok tiktoks tik-tok tiktokken
    tt tiktokje tiktokaccount snap snapchat snapchatten snapchat-story snappen snapt snapte snapscore snapmap snapstory snapverhaal sc story story's
    storys stories storytje reel reels feed feeds explore fyp foryou foryoupage youtube youtuben yt ytb youtubekanaal channel facebook facebookgroep
    facebookpagina fb feesboek messenger whatsapp whatsappen whatsappgroep whatsappgroepen wapp wappie wa watsapp watsap wathsapp whatapp whatsap
    appgroep appgroepen appgroepje appgroepjes groepsapp groepsapps groepsappje klassenapp klassenapps klasapp ouderapp ouderapps ouderappgroep
    teamapp buurtapp groepschat groepschats groepschatje groepschatjes groupchat groupchats gc gc's groepje chat chats chatje chatgroep chatgroepen
    telegram telegramgroep telegramkanaal discord discordserver disc dc server servers teamspeak twitch reddit twitter bluesky mastodon linkedin
    pinterest bereal bereals be-real tumblr omegle ometv kik wechat skype zoom facetime hangouts meet yubo tinder grindr badoo onlyfans onlyfan
    fansly roblox fortnite minecraft steam xbox playstation playstationnetwork gaming airdrop airdropt airdroppen geairdropt bluetooth dm dm's dms
    dmmen pm'en privebericht priveberichten pb inbox socials social socialmedia socialemedia social-media sociale media account acc accounts spam
    spamacc spamaccount finsta fakeaccount nepaccount nepaccounts roddelaccount roddelaccounts shamekanaal bangalijst bangalijsten exposegroep parro
    parroberichten klasbord klassenblog blog blogs vlog forum forums schoolpagina schoolinsta google-drive googledrive drive dropbox wetransfer
    icloud onedrive`,
  /** to tag or mention somebody in a post */
  tag: `
    tag tags tagg taggen tagt tagde tagden getagd getagt getagged getaggt taged tagged tagging tagje gettagd hertaggen markeren markeer markeert
    markeerde markeerden gemarkeerd gemarkeert markering vernoemd vermelden vermeld vermeldt vermeldde vermeldden vermelding vermeldingen mention
    mentions mentionen mentiont mentionde gementiond at'en geat add adden addt addde geadd toevoegen voegtoe toevoeg toevoegt toevoegde toegevoegd
    toevoeging adje addje uitnodigen uitnodig uitnodigt uitnodigde uitgenodigd invite inviten invitet geinvite invites invited ontvolgen ontvolgd
    ontvolg unfollow unfollowen unfollowed follow followen follows followt gefollowed f4f hashtag hashtags hashtagje naamvermelding linken linkte
    linkten apenstaartje apestaartje at-teken usertag locatietag geotag bijschrift untaggen untag untagt ungetagd enttaggen shoutout shout-out
    shoutouts shoutoutje credits`,
  /** permission to use a picture or data */
  consent: `
    toestemming toestemmingen toesteming toestemmng toestemmingsformulier toestemmingsformulieren toestemmingsverklaring toestemmingsbrief
    toestemmingsbriefje avg avg-formulier avg-toestemming avg-formulieren avg-verklaring privacyformulier privacyverklaring privacyreglement
    privacyvoorkeur privacyvoorkeuren privacyinstelling privacyinstellingen akkoord akoord ackoord akkoordverklaring goedgevonden goedvinden
    goedvindt goedgekeurd goedkeuren goedkeuring groenlicht permissie geoorloofd toestaan toesta toestaat toestond toegestaan toelaten toegelaten
    toelaat toeliet gemogen magt gevraagd gevraagt navragen navraag navraagt navroeg instemmen instemming ingestemd instemt instem instemde
    goedgekeurde aangevinkt aanvinken aankruisen aangekruist vinkje vinkjes aanvink aanvinkt aanvinkte aankruis aankruist aankruiste handtekening
    ondertekend beeldrecht portretrecht privacy privacyregels anonimiteit vrijwillig vrijwillige consent consenten permission toezegging toegezegd
    toezeggen geweigert ingetrokken intrekken intrekt intrek introk medeweten goedkeurt ouderlijke gezaghebbende gezaghebbenden`,
  /** without asking, behind the back */
  'no-consent': `
    stiekem stiekeme stiekum stieken stiekm stikem stiekempjes stiekemerd heimelijk heimelijke ongevraagd ongevraagde ongevraagt ongewenst
    ongewenste ongewild ongewilde onbedoeld ongemerkt ongezien onopgemerkt nietsvermoedend nietsvermoedende ongeoorloofd ongeoorloofde onbevoegd
    onbevoegde onrechtmatig onrechtmatige wederrechtelijk wederrechtelijke zndr zonderdat buitenom medeweten achterom achterbaks achterbakse
    achterrug tegenzin onvrijwillig onvrijwillige onvoorbereid verdekt verborgen verbergen verberg verbergt verborg begluren begluur begluurt
    begluurde begluurden begluurd gluren gluur gluurt gluurde gegluurd gluurder gluurders gluurden gegluurt bespieden bespied bespiedt bespiedde
    bespiedden bespieder bespionneren bespioneren bespioneer bespioneert bespioneerde bespioneerden bespioneerd bespionneerd bespionneert spion
    spionneren spioneren spionage betrappen betrap betrapt betrapte betrapten weigerde weigert weigerden geweigerd sneaky sneak sneaken sneakte
    gesneakt sneaked undercover onderhands overrompeld overrompelen overrompel overrompelt overrompelde overrompelden onbekenden privacyschending
    schending geschonden schenden schend schendt schond schonden inbreuk misbruik misbruikt misbruiken misbruikte misbruikten wraakporno chanteren
    chantage`,
  /** made unrecognisable, seen from behind */
  cover: `
    blurren blur blurt blurde geblurd geblurt geblurred geblurde blurry vervagen vervaagd vervaagde vervaag vervaagt vervaagden onherkenbaar
    onherkenbare herkenbaar herkenbare herkenbaarheid wazig wazige onscherp onscherpe smiley smileys smileytje smileytjes smiley's emoji emoji's
    emojis emojitje sticker stickers stickertje stickertjes erover eroverheen overheen balkje balkjes zwartmaken zwartgemaakt zwartgelakt
    zwartlakken zwartlak zwartlakt zwartlakte zwartbalk afplakken afplak afplakt afplakte afgeplakt overplakt overplakken overplak overplakte
    overplakten bedekken bedek bedekt bedekte bedekten bedekking afdekken afdek afdekt afdekte afgedekt verborgen verbergen verberg verbergt verborg
    onzichtbaar onzichtbare anoniem anonieme anonimiseren anonimiseer anonimiseert anonimiseerde anonimiseerden geanonimiseerd geanonimiseert
    geanonimiseerde pseudonimiseren pseudonimiseer pseudonimiseert pseudonimiseerde pseudonimiseerden gepseudonimiseerd gepseudonimiseert gefingeerd
    gefingeerde schuilnaam schuilnamen pseudoniem pseudoniemen initialen naamloos weggeknipt wegknippen wegknip wegknipt wegknipte uitgeknipt
    uitknippen bijgesneden bijsnijden bijsnijd bijsnijdt bijsneed uitsnijden uitsnijd uitsnijdt uitsneed uitgesneden croppen cropt gecropt gecropped
    crop wegliet achterhoofd achterhoofden achterhoofdje achterkant achteren silhouet silhouetten masker maskers mondkapje zonnebril capuchon
    pixelen gepixeld gepixelt pixels pixelt onleesbaar onleesbare doorgestreept doorstrepen doorstreep doorstreept doorstreepte wegpoetsen
    weggepoetst wegpoets wegpoetst wegpoetste maskeren maskeer maskeert maskeerde maskeerden gemaskeerd gemaskeert censureren censureer censureert
    censureerde censureerden gecensureerd gecensureert censuur verhullen verhul verhult verhulde verhulden verhuld verpixelen verpixel verpixelt
    verpixelde verpixelden verpixeld`,
  /** looking silly or funny in a picture */
  'look-funny': `
    grappig grappige grappiger grappigst grapig grapje grapjes grap grappen gein geintje geintjes geinig lachen lach lacht lachte lachten gelachen
    hilarisch hilarische komisch komische humor lol lollig lolletje lmao lmfao ded doodlachen gierend slap slappelach lachwekkend lachwekkende
    belachelijk belachelijke bespottelijk idioot idiote dom domme stom stomme raar rare gek gekke gekste maf maffe knettergek vreemd vreemde lelijk
    lelijke ugly awkward ongemakkelijk cringe cringy facepalm gezicht gezichten gezichtje gezichtjes gezichtsuitdrukking smoel smoelen smoeltje bek
    bekkie bekkentrekken gekkebek gekkebekken kapsel coupe pony beugel onderkin onderkinnen slapen slaapt sliep slapend slapende ingeslapen snurken
    snurkt snurkte snurkend gesnurkt kwijl kwijlen kwijlt kwijlend gapen gapend geeuwen slaap sliepen geslapen inslapen inslaap inslaapt insliep
    vallen gevallen vallend omgevallen omvallen omval omvalt omviel uitglijden uitgegleden uitgleed uitglijd uitglijdt struikelen struikelt
    struikelde gestruikeld struikel struikelden gestruikelt onderuit onderuitgaan onderuitga onderuitgaat onderuitging onderuitgegaan plat smak
    klapper bloopers blooper fail fails failfilmpje gefaald faalt faalhaas afgaan afgang afging blunder blunders blunderen bloopertje blundert
    blunderde blunderden geblunderd geblundert moetjekijken kijkdan huilen huilt huilend janken jankt jankend schrikken schrok schrikt onderbroek
    bilspleet pose dansje zweetplek zweetplekken snottebel`,
  /** papers, files and lists */
  document: `
    lijst lijsten lijstje lijstjes namenlijst namenlijsten adreslijst adreslijsten adressenlijst adressenlijsten klassenlijst klassenlijsten
    klaslijst klaslijsten groepslijst groepslijsten leerlingenlijst leerlingenlijsten leerlinglijst leerlinglijsten deelnemerslijst
    deelnemerslijsten presentielijst presentielijsten absentielijst absentielijsten telefoonlijst telefoonlijsten contactlijst cijferlijst
    cijferlijsten resultatenlijst mailinglijst wachtlijsten verzuimlijst bellijst medicijnlijst allergielijst vakkenlijst bestand bestanden
    bestandje bestandjes excel excels excelbestand excelbestanden excelletje excelsheet excelsheets excellijst spreadsheet spreadsheets sheet sheets
    werkblad werkbladen kolom kolommen tabblad tabbladen csv pdf pdf's pdfs pdfje pdf-bestand word worddocument wordbestand powerpoint powerpoints
    ppt presentatie presentaties document documenten documentje documentjes doc docs docx docje googledoc dossier dossiers leerlingdossier
    leerlingdossiers leerlingendossier leerlingendossiers zorgdossier zorgdossiers personeelsdossier personeelsdossiers kinddossier kinddossiers
    onderwijskundig okr groeidocument verslag verslagen verslagje gespreksverslag gespreksverslagen observatieverslag observatieverslagen
    behandelverslag incidentverslag incidentrapport rapport rapporten rapportage rapportages rapportje onderzoeksrapport onderzoeksrapporten map
    mappen mapje mapjes klappers ordner ordners multomap bijlage bijlagen attachment attachments paperas paperassen papier papieren papiertje
    papiertjes briefje formulier formulieren formuliertje inschrijfformulier inschrijfformulieren aanmeldformulier aanmeldformulieren
    intakeformulier intakeformulieren vragenlijst vragenlijsten notitie notities notitieboek notitieblok aantekening aantekeningen logboek logboeken
    overzicht overzichten overzichtje schema schema's groepsplan groepsplannen groepsoverzicht groepsoverzichten handelingsplan handelingsplannen
    opp opp's ontwikkelingsperspectief ontwikkelingsperspectieven zorgplan ondersteuningsplan stappenplan protocol protocollen uitdraai uitdraaitje
    uitdraaien kopie kopieen kopietje kopietjes archief archieven database databases export exports exportje exporteren back-up backup backups
    template sjabloon sjablonen brief brieven akte aktes notulen certificaat getuigschrift oudervertelbrief`,
  /** systems and machines of a school */
  system: `
    magister magisterr magi magister6 magister-app magisterapp magisterbericht som somtoday som-today somtodayapp parnassys parnasys parnassis
    parnas parro esis eduarte osiris trajectplanner teams msteams microsoftteams teamsgroep teamskanaal teamsomgeving sharepoint onedrive one-drive
    outlook office office365 o365 exchange intune intranet leerlingvolgsysteem leerlingvolgsysteemen leerlingvolgsystem lvs volgsysteem
    leerlingsysteem leerlingadministratie leerlingadministratiesysteem administratiesysteem studentvolgsysteem svs personeelssysteem afas visma raet
    youforce hr-systeem roostersysteem zermelo zportal untis webuntis gpuntis its itslearning elo leeromgeving smartschool toledo blackboard moodle
    brightspace google-classroom googleclassroom classroom googledrive gdrive drive cloud icloud dropbox wetransfer surfdrive socialschools
    social-schools klasbord isy isyapp schoudercom ziber digiduif basisonline mijnschool schoolapp ouderportaal ouderportalen portaal portal
    leerlingportaal ouderapp ouderapps leerlingapp schoolkassa wiscollect momice basispoort momento snappet gynzy gynzykids prowise learnbeat
    malmberg noordhoff thiememeulenhoff kurzweil exova exova's bingel squla nieuwsbegrip diatoetsen leeruniek kanvas topdossier onderwijstransparant
    oso digitaal overstapdossier kennisnet entreefederatie printer printers kopieerapparaat kopieermachine kopieer multifunctional afdruk print
    printen printte geprint scanner scanners server servers netwerk netwerken netwerkschijf schijf g-schijf p-schijf h-schijf wifi wi-fi eduroam vpn
    systeem systemen sisteem systeembeheer software softwarepakket applicatie applicaties database databases mailbox mailboxen postvak chromebook
    chromebooks device devices digibord digiborden smartboard smartboards touchscreen beamer beamers ipad ipads tablets computerlokaal portalen
    module modules agendasysteem absentiesysteem kluisjessysteem toegangssysteem camerasysteem boekingssysteem reserveringssysteem`,
  /** to send or forward */
  'send-forward': `
    sturen stuur stuurt stuurde stuurden gestuurd gestuurt stuure stuurr doorsturen doorstuur doorstuurt doorstuurde doorgestuurd doorgestuurt
    toesturen toestuur toestuurt toestuurde toegestuurd opsturen opstuur opstuurt opstuurde opgestuurd rondsturen rondstuur rondstuurt rondstuurde
    rondgestuurd nasturen nastuur nastuurt nastuurde nagestuurd terugsturen terugstuur terugstuurt terugstuurde teruggestuurd insturen instuur
    instuurt instuurde ingestuurd wegsturen wegstuur wegstuurt wegstuurde weggestuurd meesturen meestuur meestuurt meestuurde meegestuurd versturen
    verstuur verstuurt verstuurde verstuurden verstuurd uitsturen uitstuur uitstuurt uitstuurde uitgestuurd zenden zend zendt zond zonden gezonden
    verzenden verzend verzendt verzond verzonden toezenden toezend toezendt toezond toegezonden doorzenden doorzend doorzendt doorzond doorgezonden
    inzenden inzend inzendt inzond ingezonden inzending verzending send senden sendt sende gesend sent sturenn doorsturenn mailen mail mailt mailde
    mailden gemaild gemailt mails mailtje mailtjes doormailen doormail doormailt doormailde doorgemaild rondmailen rondmail rondmailt rondmailde
    rondgemaild terugmailen terugmail terugmailt terugmailde teruggemaild mailwisseling groepsmail oudermail massamail bulkmail mailwisselen
    mailwissel mailwisselt mailwisselde mailwisselden gemailwisseld gemailwisselt mailing mailings e-mail e-mails e-mailen email emails emailen
    emailde geemaild ge-emaild emailtje cc cc'en ccen cc'd ge-cc'd bcc bcc'en forward forwarden forwardt forwardde geforward geforwarded fw fwd
    appen app appt appte appten geappt geapt appje appjes apptje appie apps whatsappen whatsappt whatsappte gewhatsappt doorappen doorap doorapt
    doorapte doorgeapt doorappt doorgeappt rondappen terugappen teruggeappt berichten bericht berichtje berichtjes berigt berichtte bereicht sms
    sms'en smsen sms't smste ge-sms't gesmst sms'je smsje dm dmmen dm'en gedmd dmt pm pm'en pb pb'en chatten chat chatte gechat deelden gedeelt
    uploaad uploaadt uploaadde uploaadden geuploaad geuploaat faxen fax postten airdroppen geairdropt doorgeven doorgeef doorgeeft doorgaf
    doorgegeven overdragen overdraag overdraagt overdroeg overgedragen overdracht aanleveren aanlever aanlevert aanleverde aangeleverd gelevert
    reply replyen replyt replyall reply-all doorspelen doorspeel doorspeelt doorspeelde doorgespeeld bijvoegen bijvoeg bijvoegt bijvoegde bijgevoegd
    bijgevoegde bijsluiten bijsluit bijsloot bijgesloten geadresseerde geadresseerden ontvanger ontvangers afzender afzenders adressering ontvangen
    ontvang ontvangt ontving ontvingen`,
  /** sent to or left with the wrong people */
  'wrong-recipient': `
    verkeerd verkeerde verkeert verkeerdelijk fout foute fouten foutje foutjes foutief foutieve per-ongeluk perongeluk ongeluk pertongeluk onbedoeld
    onbedoelde abusievelijk abuis vergissing vergissingen vergist vergissen vergis vergiste vergisten oeps oepsie oops ojee sorry srry sry excuus
    excuses cc bcc replyall reply-all groepsmail verzendlijst verzendlijsten mailinglijst mailinglist adressenboek distributielijst autoaanvullen
    auto-aanvullen autocomplete openbaar openbare openbaarheid inzichtelijk toegankelijk toegankelijke inzien inzage ingezien inziet inzie inzag
    meelezen meelees meeleest meelas meegelezen buitenstaander buitenstaanders onbevoegd onbevoegde onbevoegden derden vreemden onbekenden
    verkeerdverzonden datalek datalekken datalekje data-lek lek lekken lekt gelekt uitgelekt uitlekken uitlek uitlekt uitlekte avg-melding
    privacyincident beveiligingsincident meldplicht ap kwijt kwijtgeraakt kwijtraken kwijtraakt kwijtraakte kwijtraak verloren verliest verloor
    zoekgeraakt zoekraken zoekraak zoekraakt zoekraakte weggeraakt vermist vermiste achtergelaten achterlaten achterlaat achterliet slingeren
    slingerde slingerend slinger slingert slingerden geslingerd geslingert rondslingeren rondslingert rondslingerde rondslinger rondgeslingerd
    onbeheerd onbeheerde onbeveiligd onbeveiligde onversleuteld onversleutelde prullenbak prullenmand printerlade printer verwisseld verwisselen
    verwissel verwisselt verwisselde verwisselden verwisseling terugroepen teruggeroepen terugroep terugroept terugriep intrekken ingetrokken recall`,
  /** a device or carrier of data lost or stolen */
  'device-lost': `
    usb usb's usb-stick usb-sticks usbstick usbsticks usb'tje usbtje usb-stickje stick sticks stickjes geheugenstick geheugenkaart sd-kaart
    hardeschijf harddisk harddrive laptop laptops laptopje laptoptas laptoptassen laptophoes lappie chromebook chromebooks macbook macbooks notebook
    tablets tabletje ipad ipads ipadje telefoon telefoons mobiel mobieltjes smartphone smartphones gsm werktelefoon werktelefoons schooltelefoon
    werklaptop werklaptops schoollaptop schoollaptops cameratas kwijt kwijtgeraakt kwijtraken kwijtraak kwijtraakt kwijtraakte verloren verliezen
    verlies verliest verloor gestolen stelen steel steelt stal stalen diefstal diefstallen dief dieven jatten jat jatte gejat pikken pikte pikten
    gepikt gerooft beroofd beroven beroof berooft beroofde beroofden ontvreemden ontvreemd ontvreemdt ontvreemdde ontvreemdden ontvreemding inbraak
    inbraken inbreken inbreek inbreekt inbrak ingebroken inbreker inbrekers weggenomen meegenomen vermist vermissing zoek zoekgeraakt verdwenen
    achtergelaten achterlaten slingeren gevonden terugvinden terugvind terugvindt terugvond teruggevonden vinder kofferbak achterbank autoruit
    rugzak aktetas jaszak bagagerek mediapark traceren traceer traceert traceerde traceerden getraceerd getraceert tracker zoekmijn zoekmijniphone
    findmy airtag gps encryptie versleuteld versleutelde versleuteling versleutelen versleutel versleutelt versleutelden bitlocker onversleuteld
    onbeveiligd wachtwoordbeveiliging opgeborgen aangifte`,
  /** hacked, infected or broken into */
  hacked: `
    hack hacken hackt hackte hackten gehackt gehacked gehakt hacks hacker hackers hackaanval hackje gehackte hacked hacking kraakte kraakten
    gekraakt kraker inbreken inbreek inbreekt inbrak ingebroken inbraak inbreuk binnendringen binnengedrongen binnendrong indringer indringers
    overnemen overgenomen overname virus virussen virusje virusscanner antivirus malware ransomware gijzelsoftware gijzelvirus spyware
    spionagesoftware trojan trojans keylogger keyloggers bots botnet adware rootkit stalkerware exploit zeroday cyberaanval cyberaanvallen
    cyberincident cyberincidenten cybercrime cybercriminelen cybercrimineel cyberveiligheid ddos ddos'en ddosen ddossen ddost ddos-aanval ddosaanval
    geddost booter booters bruteforce phishen gephisht phishing phisingmail datalek datalekken gelekt beveiligingslek lekgeraakt kwetsbaarheid
    kwetsbaarheden infecteren geinfecteerd besmet besmette versleuteld versleutelde losgeld platgelegd platleggen platligt platliggen platgelegen
    platleg platlegt platlegde gegijzeld gijzelen inlogpoging inlogpogingen ingelogd meekijker meekijken meegekeken meekijk meekijkt meekeek
    accountovername spoofen gespooft spoofing spoof doxen dox doxxen doxt doxte gedoxt gedoxxt doxing doxxing ip-adres ipadres grabify ip-logger
    script scriptkiddie kali wireshark exploits backdoor achterdeurtje firewall omzeilen omzeilt omzeild omzeil omzeilde omzeilden jailbreak
    jailbreaken darkweb darknet dark-web datahandel combolist`,
  /** personal data of people */
  'private-data': `
    gegevens gegevns gegeves persoonsgegevens persoonsgegeven privegegevens privegegeven persoonlijk persoonlijke contactgegevens naw naw-gegevens
    nawgegevens adresgegevens leerlinggegevens leerlingengegevens oudergegevens personeelsgegevens klantgegevens bankgegevens inloggegevens
    noodgegevens informatie infos bijzonderheden privezaken prive privacy privacygevoelig privacygevoelige vertrouwelijk vertrouwelijke naam namen
    voornaam voornamen achternaam achternamen roepnaam initialen meisjesnaam adres adressen addres adressenlijst huisadres huisadressen thuisadres
    priveadres woonadres postadres emailadres emailadressen mailadres mailadressen e-mailadres e-mailadressen straatnaam huisnummer huisnummers
    postcode postcodes woonplaats woonplaatsen telefoonnummer telefoonnummers mobielnummer 06-nummer 06-nummers noodnummers noodcontact
    contactpersoon geboortedatum geboortedata geboorteplaats geboortejaar leeftijd nationaliteit nationaliteiten geloofsovertuiging godsdienst
    religie afkomst etniciteit seksualiteit geaardheid bsn bsn's bsns burgerservicenummer burgerservicenummers leerlingnummer leerlingnummers
    onderwijsnummer paspoortnummer rekeningnummers iban kenteken inkomen cijfers cijferlijst cijferlijsten rapportcijfers toetsscores citoscores iq
    iq-score iq-test intelligentieonderzoek medisch medische diagnose diagnoses diagnostisch medicatie medicijnen medicijngebruik zorgvragen
    zorgleerling zorgleerlingen zorgdossier thuissituatie thuissituaties gezinssituatie voogd voogdij jeugdzorg jeugdhulp veiligthuis veilig-thuis
    ots uithuisplaatsing gedragsproblemen verzuimgegevens ziekteverzuim absentie uitkering strafblad locatiegegevens vingerafdruk biometrisch`,
  /** boards, meetings and minutes */
  'meeting-board': `
    bestuur besturen bestuurder bestuurders bestuurlijk bestuurlijke bestuursvergadering bestuursvergaderingen bestuursbesluit bestuursbesluiten
    bestuurslid bestuursleden bestuursbureau bestuurskantoor bestuursvoorzitter bestuursmededeling schoolbestuur schoolbesturen cvb rvt toezicht
    toezichthouder toezichthouders mt mt-leden mtlid mt-lid mt-overleg mt-vergadering managementteam management directie directies directieoverleg
    directieberaad directeur directeuren directeurenoverleg bovenschools bovenschoolse stichting stichtingen stichtingsbestuur koepel raden
    schoolleiding schoolleider schoolleiders rector conrector rectoraat teamleider teamleiders teamleidersoverleg afdelingsleider afdelingsleiders
    locatieleider clusterdirecteur vergadering vergaderingen vergaderen vergader vergadert vergaderde vergaderd vergaderden vergaderingetje
    vergaderstuk vergaderstukken vergaderverslag teamvergadering teamvergaderingen teamoverleg teambijeenkomst sectievergadering sectieoverleg
    vakgroepoverleg vakgroep plenair plenaire studiedag studiemiddag heidag heidagen werkgroep werkgroepen stuurgroep commissie commissies
    bouwvergadering bouwoverleg leerlingbespreking leerlingbesprekingen leerlingenbespreking rapportvergadering rapportvergaderingen
    cijfervergadering overleg overleggen overleggetje zorgoverleg mdo zorgteam ib-overleg notulen notulist notuleren genotuleerd notulent notuleer
    notuleert notuleerde notuleerden genotuleert agenda agendapunt agendapunten actielijst actiepunt actiepunten besluitenlijst rondvraag
    mededelingen vergaderschema voorzitter voorzitters voorzitten secretaris penningmeester leden quorum stemming mr gmr mr-lid mr-leden gmr-lid
    mr-vergadering gmr-vergadering medezeggenschap medezeggenschapsraad oudergeleding personeelsgeleding leerlinggeleding ondernemingsraad ouderraad
    leerlingenraad deelraad instemming instemmingsrecht adviesrecht adviesaanvraag instemmingsverzoek beraad spoedberaad crisisteam crisisoverleg
    inspectie inspecteur schoolplan jaarplan jaarverslag strategisch strategie meerjarenplan beleidsplan bilateraal bila`,
  /** budgets, cuts, mergers, closures */
  'finance-merger': `
    begroting begrotingen begrotingstekort meerjarenbegroting jaarrekening jaarrekeningen jaarcijfers financien financieel financiele financieen
    finacieel controller accountant accountants boekhouding boekhouder budget budgetten budgettekort budgettair exploitatie exploitatietekort tekort
    tekorten overschot reserve reserves vermogen liquiditeit bekostiging lumpsum rijksbekostiging subsidie subsidies npo-gelden npo-geld
    werkdrukgelden werkdrukmiddelen middelen verlieslatend bezuiniging bezuinigingen bezuinig bezuinigen bezuinigd bezuinigt bezuinigde bezuinigden
    bezuinigingsplan bezuinigingsronde bezuinigingsmaatregel bezuinigingsmaatregelen bezuinigingsvoorstel ombuiging ombuigingen korting krimp
    krimpen krimpt gekrompen kromp krompen krimpregio inkrimping inkrimpen inkrimp inkrimpt inkromp ingekrompen leerlingdaling leerlingenaantal
    leerlingenaantallen leerlingaantal leerlingaantallen leerlingentekort prognose prognoses teldatum fusie fusies fuseren fuseert fuseerde
    gefuseerd fuseerden fuseer gefuseert fusiepartner fusieplan fusieplannen fusieschool samengaan samengaat samengegaan samenvoegen samengevoegd
    samenvoeging samenvoeg samenvoegt samenvoegde samenwerking samenwerkingsschool overname overgenomen sluiting sluitingen sluitingsplan
    schoolsluiting dichtgaan dichtgaat dichtgegaan dichtga dichtging opheffen opgeheven opheffing opheffingsnorm nevenvestiging nieuwbouw verbouwing
    verbouwingen renovatie huisvesting verhuizing reorganisatie reorganisaties reorganiseren gereorganiseerd reorganisatieplan herstructurering
    herindeling transitie formatie formatieplan formatiereductie boventallig boventallige frictie afvloeiing afvloeien failliet faillissement
    surseance curator investering investeringen aanbesteding aanbestedingen offerte offertes contractwaarde inkoop declaraties verduistering
    verduisterd salariskosten personeelskosten miljoenentekort jaarstukken kwartaalcijfers kostenpost`,
  /** staff, jobs, contracts and pay */
  personnel: `
    ontslag ontslagen ontslagronde ontslagvergunning ontslagbrief ontslagprocedure ontslaan ontsla ontslaat ontsloeg ontsloegen weggestuurd
    wegsturen gedwongen ontslagname opgezegd opzeggen opzegging opzegtermijn opstappen opgestapt opstapt opstap opstapte aftreden afgetreden
    aftreedt aftreed aftrad vertrek vaststellingsovereenkomst transitievergoeding non-actief nonactief op-non-actief geschorst schorsing schorsen
    schors schorst schorste schorsten berisping functioneringsgesprek functioneringsgesprekken functioneringsverslag functioneren functioneert
    disfunctioneren disfunctioneert beoordeling beoordelingen beoordelingsgesprek beoordelingsgesprekken beoordelen beoordeel beoordeelt beoordeelde
    beoordeelden beoordeeld pop-gesprek voortgangsgesprek verbetertraject verbeterplan assessment vacature vacatures vacaturestop vacaturebank
    invalvacature sollicitatie sollicitaties sollicitatiegesprek sollicitatiegesprekken sollicitatiebrief sollicitatiecommissie sollicitant
    sollicitanten sollicitante solliciteren solliciteer solliciteert solliciteerde gesolliciteerd solliciteerden gesolliciteert kandidaat kandidaten
    kandidate benoemingscommissie benoeming benoemingen benoemd benoemen benoem benoemt benoemde benoemden aanstelling aanstellingen aangesteld
    aanstellen aanstel aanstelt aanstelde aangenomen aannemen aanneem aanneemt aannam afgewezen afwijzing afwijzen afwijs afwijst afwees werving
    selectie fte fte's ftes werktijdfactor contract contracten contractje contractverlenging jaarcontract arbeidsovereenkomst arbeidsovereenkomsten
    arbeidscontract arbeidscontracten dienstverband dienstverbanden proeftijd uren urenuitbreiding taakuren takenplaatje taakbeleid functie
    functiemix l10 l11 l12 inschaling salaris salarissen salarisschaal salarisstrook loon lonen loonstrook loonstrookje salarisverhoging opslag
    toelage personeel personeels personeelslid personeelsleden personeelszaken personeelsdossier pno hr hrm hr-adviseur arbo arbodienst arboarts
    bedrijfsarts ziekteverzuim ziektewet wia re-integratie reintegratie reintegreren re-integreren reintegratietraject langdurig burn-out burnout
    overspannen uitval uitgevallen uitvallen uitvalt uitviel vervanger vervangers vervanging invaller invallers vervangde vervangden vervangd
    zij-instromer zijinstromer lio onbevoegd bevoegd bevoegdheid detachering gedetacheerd uitzendkracht uitzendbureau zzp zzp'er zzp'ers mobiliteit
    overplaatsing overgeplaatst herplaatsing pensioen pensioneren gepensioneerd vroegpensioen vog referentie referenties cv cv's motivatiebrief
    exitgesprek waarnemend interim onderbezet bezetting`,
  /** confidential, under embargo, not yet known */
  'not-public-yet': `
    embargo embargo's vertrouwelijk vertrouwelijke vertrouwlijk vertrouwelijkheid strikt striktvertrouwelijk stricly geheim geheime geheimhouding
    geheimhoudingsplicht intern interne internen internal binnenskamers binnenskamer onderons blijftbinnen besloten beslotenheid concept concepten
    conceptversie conceptbrief conceptbesluit conceptplan conceptadvies voorlopig voorlopige voorgenomen voornemen voorgesteld onofficieel
    onofficiele officieus officieuze bekendmaken bekendgemaakt bekendmaking bekendmaakt bekendmaak bekendmaakte bekend bekendgemaakte aangekondigd
    aankondiging aankondigen aankondig aankondigt aankondigde aankondigingen communiceren gecommuniceerd communiceer communiceert communiceerde
    communiceerden gecommuniceert communicatiemoment communicatieplan persbericht journalist journalisten journaliste woordvoerder woordvoering
    woordvoerders mediabeleid buitenwereld uitlekken uitgelekt uitlek uitlekt uitlekte gelekt voortijdig voortijdige voorbarig nognietbekend
    zwijgplicht discreet discrete discretie stilhouden stilgehouden stilhoud stilhoudt stilhield radiostilte zwijgen ingelicht inlichten inlicht
    inlichtte geinformeerd informeren informeer informeert informeerde informeerden geinformeert ingewijd ingewijden ingelichte nietdelen
    nietdoorsturen doorvertellen doorvertel doorvertelt doorvertelde doorverteld publiceren gepubliceerd openbaar openbaarmaking openbaarmaken
    openbaargemaakt gevoelig gevoelige precair heikel ondershands achtergrondinformatie offtherecord off-the-record confidential confidentieel nda
    wob primeur geruchten gerucht speculatie speculaties rondzingen rondzing rondzingt rondzong rondgezongen`,
  /** exams, tests, their questions and rules */
  exam: `
    examen examens examentje eindexamen eindexamens centraal-examen schoolexamen schoolexamens schoolonderzoek schoolonderzoeken proefexamen
    proefexamens staatsexamen staatsexamens herexamen herexamens deelexamen mondeling mondelinge mondelingen examentraining examentrainingen
    examenstof examenstress examenrooster examenroosters examenweek examenzaal examenperiode examencommissie examensecretaris examendossier
    examenreglement examenklas examenkandidaat examenkandidaten examenleerling examenleerlingen examenjaar examenbundel examenbundels examenvraag
    examenvragen examenopgave examenopgaven examencijfer examencijfers examenuitslag examenfraude examenblad praktijkexamen praktijktoets rijexamen
    theorie-examen theorieexamen toets toetsen toetsje toetsjes toetsweek toetsweken toetsenweek toetsrooster toetsmoment toetsvraag toetsvragen
    toetsinzage toetsplan toetsmatrijs getoetst toetst toetste toetsten so so'tje so'tjes sotje sotjes so's s-o so'tjs schriftelijke schriftelijk
    overhoring overhoringen overhoord overhoren overhoor overhoort overhoorde overhoorden repetitie repetities proefwerk proefwerken proefwerkje
    proefwerkweek pw pw's pww proefwerkrooster tentamen tentamens tussentoets eindtoets deeltoets formatief formatieve summatief summatieve twk pta
    pta's ptaboekje pws hertoets hertoetsen herkansing herkansingen herkans herkansen herkanst herkanste herkansten inhaaltoets inhaaltoetsen
    inhaalmoment antwoorden antwoordmodel antwoordmodellen antwoordblad correctiemodel correctiemodellen correctievoorschrift correctievoorschriften
    normering normeringen n-term nterm cesuur nakijken nagekeken nakijkwerk nakijkt nakijk nakeek correctie correctiewerk correctoren corrector cito
    surveillant surveillanten surveilleren surveilleer surveillance surveilleert surveilleerde surveilleerden gesurveilleerd gesurveilleert spieken
    spiek spiekte gespiekt spiekbrief spiekbriefje frauderen fraudeer fraudeert fraudeerde fraudeerden gefraudeerd gefraudeert geslaagd slagen
    geslaagt diploma diploma's diplomas diplomering diploma-uitreiking diplomauitreiking uitslag uitslagen cum-laude leerwerk leerstof open-boek
    openboektoets`,
  /** keys, alarms, door codes and access */
  'building-key': `
    sleutel sleutels sleuteltje sleuteltjes sleutelbos sleutelbossen sleutelhanger sleutelkastje sleutelkast sleutelkluisje sleutelplan sleutelpas
    loper lopers moedersleutel hoofdsleutel reservesleutel reservesleutels huissleutel huissleutels fietssleutel fietssleutels fietssleuteltje
    kluissleutel kluissleuteltje autosleutel autosleutels lokaalsleutel gymzaalsleutel toegangspas toegangspassen toegangspasje keycard keycards
    badge badges badgen slot sloten slotje hangslot hangsloten cijferslot cilinderslot cilinder deurslot alarm alarmen alarmcode alarmcodes
    alarmsysteem alarminstallatie alarmpaneel alarmcentrale inbraakalarm brandalarm deur deuren deurtje deurcode deurcodes deurklink nooddeur
    nooddeuren nooduitgang nooduitgangen achterdeur zijdeur voordeur hoofdingang achteringang personeelsingang ingang uitgang poort poortje poorten
    hek hekken schuifhek fietsenkelder toegang toegangscode toegangscodes toegangsdeur toegangspoort toegangscontrole kluis kluizen kluisje kluisjes
    kluiscode kluissleutels brandkast sluiten sluit gesloten afsluiten afgesloten afsluit afsloot opensluiten ontgrendelen openmaken opengemaakt
    openmaak openmaakt openmaakte opendoen opengedaan openden geopent dichtdoen opsluiten opsluit opsloot opgesloten openingstijden sluitronde
    afsluitronde sluitdienst inbraak inbreken ingebroken inbreek inbreekt inbrak inbreker raam ramen raampje dakraam bewaking bewaker bewakers
    beveiliging beveiliger beveiligers beveiligingscode bewegingsmelder bewegingsmelders sensor sensoren conciergehok meterkast serverruimte
    serverhok archiefruimte chemiekast stookhok plattegrond plattegronden ontruimingsplan pasjessysteem intercom videofoon portofoon porto concierge`,
  /** reporting somebody ill or absent */
  'sick-report': `
    ziekmelden ziekmeld ziekmeldt ziekgemeld ziekgemelde ziekmelding ziekmeldingen ziekmeldde afmelden afmeld afmeldt afgemeld afmelding afmeldingen
    afmeldde melden meld meldt meldde gemeld melding betermelden betergemeld betermelding hersteld ziek zieke zieker ziekjes zieck zik ziekk ziekte
    ziek-thuis ziekenboeg ziekteverlof ziektebriefje ziektedag ziektedagen beter beterschap betert opgeknapt opknappen opknap opknapt opknapte
    aansterken aansterk aansterkt aansterkte aangesterkt uitzieken uitziek uitziekt uitziekte uitgeziekt herstellende afwezig afwezige afwezigheid
    absent absente absentie absenties absentiebriefje absentiemelding aanwezig aanwezige aanwezigheid present presentie verzuim verzuimd verzuimt
    verzuimen verzuimmelding verzuimde verzuimden ongeoorloofd geoorloofd verhinderd verhindering thuis thuisblijven thuisgebleven thuisblijft
    thuishouden thuisgehouden thuisblijf thuisbleef thuishoud thuishoudt thuishield griep griepje grieperig grieperige buikgriep griepgolf verkouden
    verkoudheid verkouwe snotterig snotneus snotteren koorts koortsig verhoging koortsvrij overgeven overgegeven spugen gespuugd spuugt spugend
    misselijk misselijkheid diarree buikpijn hoofdpijn keelpijn oorpijn corona coronatest zelftest quarantaine isolatie waterpokken krentenbaard
    pfeiffer huisarts doktersafspraak huisartsenpost tandarts tandartsafspraak tandartsbezoek orthodontist ortho ortodontist orthodontie ziekenhuis
    ziekenhuisafspraak fysio telaat-briefje conciergebalie verzuimcoordinator leerplicht schoolarts vervanger vervanging snipperdag doktersbriefje`,
  /** leave from school or work */
  leave: `
    verlof verlofaanvraag verlofaanvragen verlofformulier verlofformulieren verlofdag verlofdagen verlofverzoek verlofregeling verlofbriefje
    bijzonderverlof bijzonder calamiteitenverlof zorgverlof ouderschapsverlof zwangerschapsverlof bevallingsverlof geboorteverlof rouwverlof
    studieverlof onbetaald sabbatical vakantieverlof vrij vrije vrijedag vrijaf vrijkrijgen vrijvragen vrijgevraagd vrijgekregen vrijgeven
    vrijgegeven vrijstelling vrijstellingen vrijvraag vrijvraagt vrijvroeg vrijkrijg vrijkrijgt vrijkreeg vrijgeef vrijgeeft vrijgaf snipperdag
    snipperdagen vakantie vakanties vakantiedag vakantiedagen vakantieperiode schoolvakantie schoolvakanties luxeverzuim luxe-verzuim aanvraag
    aanvragen aangevraagd aanvroeg verzochten toekennen toegekend toekenning toeken toekent toekende afgewezen afwijzen afwijzing leerplicht
    leerplichtig leerplichtige leerplichtambtenaar leerplichtwet ongeoorloofd geoorloofd verzuim bruiloft bruiloften trouwerij huwelijk trouwt
    trouwen trouw trouwde trouwden getrouwd getrouwt trouwfeest huwelijksfeest gewichtige omstandigheden begrafenis begrafenissen uitvaart crematie
    overlijden overleden overleed familieomstandigheden familiefeest familiebezoek religieus feestdag feestdagen suikerfeest offerfeest eid ramadan
    diwali holi keti-koti ketikoti keti joods pasen orthodox wintersport wintersportvakantie vliegen vluchten vliegtuig terugvlucht topsport
    rijexamen rijles`,
  /** complaints, objections and appeals */
  complaint: `
    klacht klachten klachtje klachtenbrief klachtenformulier klachtenprocedure klachtenregeling klachtencommissie klachtbrief klachtencoordinator
    klager klagers klaagster klagen klaag klaagt klaagde klaagden geklaagd geklaagt geklaag beklagen beklaag beklaagt beklaagde beklaagden beklaagd
    beklag bezwaar bezwaren bezwaarschrift bezwaarschriften bezwaarprocedure bezwaarcommissie bezwaartermijn bezwaarmaker bezwaarlijk beroep
    beroepschrift beroepschriften beroepsprocedure beroepscommissie beroepstermijn protest protesteren protesteer protesteert protesteerde
    geprotesteerd protesteerden geprotesteert protestbrief protesten aanvechten aangevochten aanvecht betwisten betwist betwistte betwistten
    reclameren reclameer reclameert reclameerde reclameerden gereclameerd gereclameert reclamatie ongegrond gegrond gegronde ontvankelijk
    niet-ontvankelijk geschil geschillen geschillencommissie gcbo onderwijsgeschillen ombudsman kinderombudsman mediation mediator bemiddeling
    bemiddelen bemiddel bemiddelt bemiddelde bemiddelden bemiddeld bemiddelaar vertrouwenspersoon vertrouwenspersonen vertrouwensinspecteur
    onderwijsinspectie rechtbank rechtszaak advocaat juridisch juridische jurist rechtsbijstand aanklacht aanklagen aangeklaagd aanklaag aanklaagt
    aanklaagde kort-geding kortgeding rechtszaken procedure procedures aangifte melding meldpunt melden meld meldt meldde meldden gemeld gemelt
    ontevreden ontevredenheid onvrede misnoegen ongenoegen onacceptabel onacceptabele ontoelaatbaar onaanvaardbaar schandalig schandalige onterecht
    onterechte onrecht onrechtvaardig onrechtvaardige oneerlijk oneerlijke teleurgesteld teleurstelling teleurstellen teleurstel teleurstelt
    teleurstelde verwijt verwijten verweet verweten grief grieven aansprakelijk aansprakelijkheid aansprakelijkstelling schadevergoeding verweer
    verweerschrift repliek heroverweging heroverwegen heroverweeg heroverweegt heroverweegde heroverweegden heroverweegd herziening herzien herzie
    herziet herzag herzagen opheldering rectificatie wanbeleid nalatig nalatigheid tekortgeschoten escaleren`,
  /** decisions about a pupil or member of staff */
  decision: `
    besluit besluiten besluitje besluitvorming besloot besloten beslissing beslissingen beslissen beslis beslist besliste beslisten beslisser
    bindend bindende beschikking beschikkingen schorsing schorsingen schorsen schors schorst schorste geschorst geschorste schorsten schorsingsbrief
    schorsingsbesluit time-out timeout verwijdering verwijderingen verwijderen verwijderd verwijdert verwijderde verwijderden verwijderingsprocedure
    verwijderingsbesluit verwijderingsbrief uitgeschreven uitschrijven uitschrijving uitschrijf uitschrijft uitschreef afgeschreven ingeschreven
    inschrijving inschrijvingen inschrijven inschrijf inschrijft inschreef advies adviezen schooladvies schooladviezen basisschooladvies vo-advies
    eindadvies voorlopigadvies adviesgesprek adviesgesprekken heroverweging bijgesteld bijstellen bijstelling bijstel bijstelt bijstelde adviseren
    adviseer adviseert adviseerde adviseerden geadviseerd geadviseert dubbeladvies plaatsing plaatsingen plaatsen geplaatst plaatsingsbesluit
    plaatsingscommissie plaatsingsbewijs plaatsingsadvies overplaatsing overgeplaatst overplaatsen tlv toelaatbaarheidsverklaring
    toelaatbaarheidsverklaringen toelaatbaarheid toelating toelaten toegelaten aannamebeleid aanname afgewezen afwijzing geweigerd weigering
    weigeren geweigert loting uitgeloot ingeloot doorstroom doorstromen doorgestroomd doorstroomt doorstroomde bevorderd bevorderen bevordering
    bevorderingsnorm bevorderingsnormen bevorder bevordert bevorderde bevorderden overgang overgangsnorm overgangsvergadering overgaan overgegaan
    overgaat overga overging zittenblijven zittengebleven zittenblijver zittenblijft zittenblijf zittenbleef doubleren doubleert doubleerde
    gedoubleerd doublure doubleer doubleerden gedoubleert afstromen afgestroomd afstroom afstroomt opstromen opgestroomd opstroomt opstroom
    afstroomde opstroomde cluster4 cluster rebound opdc tussenvoorziening maatregel maatregelen sanctie sancties straf straffen gestraft straft
    strafte straften strafmaatregel berisping waarschuwing waarschuwingen officiele vrijstelling toekenning toegekend voorwaardelijk voorwaardelijke
    per-direct ingaande gegrond ongegrond motivering gemotiveerd toewijzing toegewezen toewijzen uitspraak vastgesteld vaststellen vaststel
    vaststelt vaststelde vaststelling goedgekeurd afgekeurd goedkeur goedkeurt goedkeurde afkeuren afkeur afkeurt afkeurde voordracht voorgedragen`,
  /** signing agreements */
  'contract-sign': `
    tekenen teken tekent tekende tekenden getekend getekent getekende tekeningetje ondertekenen onderteken ondertekent ondertekende ondertekend
    ondertekening ondertekenaar ondertekenaars ondertekenden meetekenen meeteken meetekent meetekende meegetekend medeondertekend bijtekenen
    bijteken bijtekent bijtekende bijgetekend aftekenen afteken aftekent aftekende afgetekend handtekening handtekeningen handtekeningetje krabbel
    krabbeltje paraaf parafen paraferen geparafeerd parafeer parafeert parafeerde parafeerden geparafeert signeren signeer gesigneerd signed signen
    sign signt docusign overeenkomst overeenkomsten onderwijsovereenkomst onderwijsovereenkomsten stageovereenkomst stageovereenkomsten
    stagecontract stagecontracten praktijkovereenkomst praktijkovereenkomsten pok bpv-overeenkomst bruikleenovereenkomst bruikleen bruikleencontract
    huurovereenkomst huurovereenkomsten huurcontract huurcontracten koopcontract koopovereenkomst leerovereenkomst leercontract leercontracten
    gedragscontract gedragscontracten verwerkersovereenkomst verwerkersovereenkomsten geheimhoudingsverklaring geheimhoudingsverklaringen
    gebruikersovereenkomst contract contracten contractje contractueel contractuele contractbreuk verklaring verklaringen intentieverklaring
    machtiging machtigingen machtigen machtigingsformulier akkoordverklaring akkoordgaan akkoordgegaan akkoord akkoorden afsprakenlijst
    afsprakenkaart convenant convenanten schikking voorwaarden bepaling bepalingen clausule clausules proeftijd opzegtermijn looptijd ingangsdatum
    verlengen verlengd verlenging verleng verlengt verlengde verlengden ontbinden ontbonden ontbinding ontbindt ontbond opzeggen opzeg opzegt
    opzegde opgezegd verbreken verbreek verbreekt verbrak verbraken verbroken accorderen accordeer accordeert accordeerde accordeerden geaccordeerd
    geaccordeert gevolmachtigde volmacht volmachten retourneren geretourneerd invullen ingevuld strookje antwoordstrook antwoordstrookje
    verzuimbriefje tweevoud drievoud stempel stempels gestempeld`,
  /** formal talks and invitations */
  hearing: `
    gesprek gesprekken gesprekje gesprekjes oudergesprek oudergesprekken ouderavond ouderavonden ouderavondje tienminutengesprek
    tienminutengesprekken 10-minutengesprek 10minutengesprek 10-minutengesprekken rapportgesprek rapportgesprekken kindgesprek kindgesprekken
    mentorgesprek mentorgesprekken driehoeksgesprek driehoeksgesprekken voortgangsgesprek adviesgesprek adviesgesprekken intakegesprek
    intakegesprekken intake kennismakingsgesprek kennismakingsgesprekken exitgesprek evaluatiegesprek herstelgesprek herstelgesprekken
    slecht-nieuwsgesprek slechtnieuwsgesprek klachtgesprek bemiddelingsgesprek functioneringsgesprek beoordelingsgesprek sollicitatiegesprek
    zorggesprek mdo zorgoverleg hoorzitting hoorzittingen zitting zittingen hoorgesprek wederhoor hoorplicht hoorcommissie zienswijze zienswijzen
    verweer verweerschrift verhoor verhoren verhoord ondervraagd ondervraging ondervragen ondervraag ondervraagt ondervroeg ondervroegen verklaring
    getuige getuigen uitnodiging uitnodigingen uitnodigen uitgenodigd uitnodigt genodigd genodigden uitnodig uitnodigde oproep oproepen opgeroepen
    oproept opriep ontbieden ontboden verschijnen verscheen verschijn verschijnt verschenen bijwonen bijgewoond bijwoon bijwoont bijwoonde afspraak
    afspraken inplannen ingepland inplant inplan inplande datumprikker tijdstip telefonisch telefonische teamsgesprek videogesprek videobellen
    spreekkamer directiekamer bijeenkomst bijeenkomsten informatieavond infoavond voorlichtingsavond overleg onderhoud toelichten toelichting
    toegelicht toelicht toelichtte bespreken besproken bespreking besprekingen bespreek bespreekt besprak bespraken evaluatie evalueren evalueer
    evalueert evalueerde evalueerden geevalueerd geevalueert terugkoppeling terugkoppelen teruggekoppeld leerplichtambtenaar bijstand begeleider
    vertrouwenspersoon tolk`,
  /** late, forgotten, reminders */
  'late-reminder': `
    telaat te-laat laat late later laatkomer laatkomers laatkomen telaatkomer vertraagd vertragingen verslapen verslaap verslaapt versliep verslapn
    opgehouden overgeslagen overslaan oversla overslaat oversloeg vergeten vergeet vergat vergaten vergete vergeetachtig vergeetachtige vergetelheid
    vergeetal gymtas gymtassen gymspullen gymkleren gymkleding gymschoenen gymschoentjes zwemtas zwemspullen zwemkleding broodtrommel broodtrommels
    broodtrommeltje drinkbeker lunchpakket lunchtrommel fruitbakje luizenzak luizentas luizencape leesboek bibliotheekboek bibliotheekboeken
    reservekleren regenjas sportspullen sporttas beugeldoosje herinnering herinneringen herinneringetje herinneren herinner herinnert herinnerd
    herinnerde herinnerden herinneringsmail reminder reminders remindertje remind reminden remindt denkaan geheugensteun geheugensteuntje opletten
    vergeetniet nogmaals oproep oproepje attentie attenderen geattendeerd attendeer attendeert attendeerde attendeerden geattendeert let meenemen
    meegeven meegegeven meeneem meeneemt meegenomen meenam meegeef meegeeft meegaf meebrengen meebreng meebrengt meebracht meegebracht inleveren
    inlevert ingeleverd inlever inleverde inleverdatum terugbrengen teruggebracht terugbreng terugbrengt terugbracht ophaalt ophaalde nablijven
    nablijft nagebleven nablijf nableef telaatmelding telaatbriefje strafregels corvee`,
  /** homework and learning */
  homework: `
    huiswerk hw huiswrk huiswek huiswerkje huiswerkklas huiswerkbegeleiding huiswerkopdracht huiswerkopdrachten huiswerkuur huiswerkvrij
    huiswerkcheck huiswrek maakwerk leerwerk leren leer leert leerde leerden geleerd leerdoel leerdoelen geleert opdracht opdrachten opdrachtje
    opdrachtjes opgave opgaven opgaves sommen sommetje sommetjes oefening oefeningen oefenen oefen oefent oefende geoefend oefenden geoefent
    oefenblad oefenbladen oefenboek oefentoets oefentoetsen bladzijde bladzijden bladzijdes blz pagina pag paragraaf paragrafen hoofdstuk
    hoofdstukken h2 h3 h4 h5 hst hfst boek boeken boekje leesboek tekstboek leerboek werkboek werkboeken werkboekje werkschrift schrift schriften
    schriftje lesboek werkblad werkbladen stencil stencils uitwerking uitwerkingen uitwerken uitgewerkt uitwerk uitwerkt uitwerkte samenvatting
    samenvattingen samenvattinkje samenvatten samengevat samenvat samenvatte aantekening aantekeningen woordjes woordje woorden woordenlijst
    woordenlijsten wrts quizlet studygo flashcards overhoren overhoor overhoord overhoort overhoorde overhoorden werkstuk werkstukken werkstukje
    verslagen boekverslag boekverslagen presentatie presentaties presenteren presenteer presenteert presenteerde presenteerden gepresenteerd
    gepresenteert spreekbeurt spreekbeurten boekbespreking boekbesprekingen powerpoint essay essays betoog opstel opstellen beschouwing project
    projecten projectje po's pws profielwerkstuk groepsopdracht groepsopdrachten groepswerk samenwerken inleveren inlevert ingeleverd inleverdatum
    inlever inleverde deadline deadlines afmaken afgemaakt afmaak afmaakt afmaakte studeren studeer studeert studeerde gestudeerd studie studeerden
    gestudeert blokt zelfstudie planner studieplanner weektaak weektaken dagtaak planning rekenwerk lezen leesopdracht kopieren overschrijven
    overgeschreven chatgpt bijles bijlessen bijlesje`,
  /** school subjects */
  subject: `
    vak vakken vakje vakkenpakket vakkenpakketten keuzevak keuzevakken kernvak kernvakken profiel profielen profielkeuze wiskunde wis wiskunde-a
    wiskunde-b wisa wisb wiska wis-a wis-b wisd wiskundeles rekenen rekenles rekentoets taal taalles spelling spellingles dictee leesles begrijpend
    leesbegrip technisch schrijfles nederlands ned neds nederlandsles engels engelsles frans fransles duits dui duitsles spaans spaansles turks
    arabisch italiaans russisch latijn grieks klassieke gtc kcv kua kubv fries papiaments sranan chinees talen moderne biologie bio biologieles
    biologielokaal natuurkunde natuurkundeles nask nask1 nask2 nsk scheikunde schei scheikundeles geschiedenis gs gesch geschi geschiedenisles
    aardrijkskunde ak aardrijkskundeles topo topografie maatschappijleer maatschappijwetenschappen maw maatsch economie eco economieles
    bedrijfseconomie beco meo management informatica ict-les programmeren mediawijsheid filosofie filo levensbeschouwing levo lv godsdienst
    godsdienstles catechese burgerschap gym gymles gymlessen lo lichamelijke bewegingsonderwijs bsm zwemles schoolzwemmen tekenles handvaardigheid
    hv handenarbeid handarbeid ckv kunst kunstvak muziek muziekles drama dramales textiel techniek technieklessen technieklokaal vz kookles nlt
    mentoruur mentorles studieles studie-uur steunles lob loopbaan decanaat praktijkvak praktijkvakken bwi horeca dienstverlening hbr bijles
    plusklas verkeer verkeersles wereldorientatie zaakvakken kanjertraining leefstijl les lessen lesje tussenuur tussenuren blokuur`,
  /** marks and reports */
  grade: `
    cijfer cijfers cijfertje cijfertjes cijferlijst cijferlijsten gemiddelde gemiddeld gemiddeldes gem eindcijfer eindcijfers rapportcijfer
    rapportcijfers tussencijfer periodecijfer schoolexamencijfer se-cijfer se-cijfers examencijfer examencijfers rapport rapporten rapportje
    rapportjes voldoende voldoendes vold onvoldoende onvoldoendes onv onvold punten puntje puntjes puntenaantal score scores scoren scoor scoort
    scoorde gescoord behalen behaald behaalde resultaat resultaten weging wegingen meetellen meetelt normering n-term nterm cesuur niveau
    niveauscore 1'tje tweetje drietje viertje vijfje zesje zesjes zeventje achtje negentje tientje zesjescultuur 6je 7je 8je 9je 10'tje 1tje 2tje
    3tje 4tje 5je zesmin zesminnetje negens drieen slaagt slaagde gezakt zakte compensatiepunt compensatiepunten compenseren compensatie tekortpunt
    tekortpunten bevorderd bespreekgeval bespreekmarge zittenblijven herkansen herkansing herkanst opgekrikt beoordeling beoordelingen beoordelen
    beoordeeld beoordeelt beoordeel beoordeelde beoordeelden nagekeken becijferen becijferd foutloos goedfout cum laude cumlaude diploma certificaat
    studiepunt studiepunten ec's bsa propedeuse propje vaardigheidsscore i-score cito citoscore tussenstand`,
  /** levels, years and groups of school */
  'school-level': `
    vmbo vmbo'er vmbo'ers vmboer vmboers vmbo-b vmbo-k vmbo-t vmbo-tl vmbo-gt vmbo-basis vmbo-kader kader kaders bbl kbl gtl mavo mavo'er mavist
    havo havo'er havist havisten havoer vwo vwo'er vwo'ers vwoer atheneum ath gymnasium gymnasiast gymnasiasten tweetalig tto tvwo technasium lyceum
    lycea college colleges mbo mbo'er mbo'ers mbo1 mbo2 mbo3 mbo4 roc niveau niveau1 niveau2 niveau3 niveau4 hbo hbo'er uni universiteit
    universiteiten pabo hogeschool hogescholen bachelor praktijkschool praktijkonderwijs isk schakelklas aso tso bso kso buso buo kleuteronderwijs
    basisonderwijs vo voortgezet basisschool basisscholen basischool middelbare middelbaar onderbouw bovenbouw middenbouw kleuterklas kleuterklassen
    kleuters kleutergroep peuterspeelzaal peutergroep voorschool kdv groep groepen groepje groep1 groep2 groep3 groep4 groep5 groep6 groep7 groep8
    groepachter groepachters achtstegroeper achtstegroepers plusgroep klas klassen klasje klas1 klas2 klas3 klas4 klas5 klas6 parallelklas
    combinatieklas combigroep brugklas brugklassen brugklasser brugklassers brugklassertje brugger bruggertje brugpieper brugpiepers brugwup brugmug
    tweedeklas tweedeklasser tweedeklassers derdeklas derdeklasser derdeklassers vierdeklas vierdeklasser vierdeklassers vijfdeklas vijfdeklasser
    vijfdeklassers zesdeklas zesdeklasser zesdeklassers eersteklasser eersteklassers eerstejaars tweedejaars derdejaars vierdejaars leerjaar
    leerjaren jaarlaag jaarlagen examenklas examenjaar eindexamenklas 1e 2e 3e 4e 5e 6e 7e 8e 1a 1b 1c 1d 2a 2b 2c 2d 3a 3b 3c 3d 4a 4b 4c 5a 5b 6a
    6b 7a 7b 8a 8b 1ha 1hv 1vh 1mh 1th 2h1 2v 3h 3v 4h 4v 5h 5v 6v h3 h4 h5 v3 v4 v5 v6 m3 m4 4mavo 4havo 5havo 4vwo 5vwo 6vwo 3mavo 3havo 3vwo
    2mavo sbo vso cluster4 speciaal-onderwijs mytylschool tyltylschool zml zmlk daltonschool montessorischool vrijeschool jenaplan jenaplanschool
    schooltype schooltypes havo-kansklas kopklas`,
  /** places in and around school */
  'school-place': `
    school scholen schooltje schoolgebouw schoolgebouwen skool sgool lokaal lokalen lokaaltje klaslokaal klaslokalen leslokaal leslokalen
    computerlokaal technieklokaal scheikundelokaal biologielokaal muzieklokaal tekenlokaal handvaardigheidslokaal praktijklokaal vaklokaal
    stilteruimte stiltelokaal leerplein studieplein olc mediatheek mediatheken bieb schoolbieb schoolbibliotheek bibliotheek aula aula's kantine
    kantines overblijfruimte overblijf kantinetafel speelzaal speellokaal gemeenschapsruimte hal hallen trappenhuis trappenhuizen trap gang gangen
    gangetje gangetjes kluisje kluisjes kluisjesgang kluisjeshal garderobe kapstok kapstokken wc wc's wcs wctje wc'tje toilet toiletten meidenwc
    jongenswc meisjeswc meidentoilet jongenstoilet plein pleinen pleintje schoolplein schoolpleinen schoolpleintje speelplaats speelplaatsen
    kleuterplein zandbak klimrek glijbaan schommel voetbalveldje pannakooi schooltuin schoolhek schoolpoort hek poort ingang uitgang hoofdingang
    achteringang fietsenhok fietsenhokken fietsenstalling fietsenrek fietsenkelder stalling parkeerplaats zoenstrook kiss-and-ride kissandride
    gymzaal gymzalen gymlokaal gymlokalen sportzaal sporthal sporthallen kleedkamer kleedkamers kleedkamertje kleedruimte toestelberging
    toestellenhok sportveld zwembad personeelskamer personeelsruimte docentenkamer docentenkamers lerarenkamer teamkamer koffiekamer koffiehoek
    directiekamer kantoor kantoortje kantoren spreekkamer spreekkamers vergaderruimte vergaderzaal ib-kamer rt-ruimte conciergehok conciergebalie
    receptie balie administratie leerlingenbalie verzuimloket magazijn kelder zolder keuken keukentje koffieautomaat automaat snoepautomaat
    verdieping verdiepingen bovenverdieping vleugel noodgebouw noodlokaal noodlokalen dependance bijgebouw locatie hoofdlocatie campus nieuwbouw
    rookplek chillplek hangplek bankje bankjes muurtje tafelvoetbal tafeltennistafel peuterspeelzaal opvang bso naschoolse opvanglokaal strafklas
    time-outplek timeoutruimte trajectklas kindkamer`,
  /** shops, stations, parks, streets, fast food */
  'place-public': `
    winkel winkels winkeltje winkeltjes winkelcentrum winkelcentra winkelstraat winkelen winkelt winkelde winkelden gewinkeld gewinkelt shop shops
    shoppen shopt supermarkt supermarkten super supermarktje supert appie appie's albert-heijn albertheijn jumbo lidl aldi vomar hoogvliet dekamarkt
    nettorama poiesz colruyt delhaize carrefour hema kruidvat etos trekpleister blokker gamma karwei praxis ikea mediamarkt primark zara hm bershka
    zeeman wibra kik xenos bristol jdsports jd footlocker decathlon intertoys bruna primera nachtwinkel avondwinkel tabakszaak slijter slijterij
    drogist drogisterij bakker bakkerij slager slagerij kapper kappers barbier kapsalon bouwmarkt boekhandel kledingwinkel sportwinkel dierenwinkel
    markt markten marktkraam kermis kermissen station stations stationnetje stationshal perron perrons busstation bushalte bushaltes bushokje halte
    haltes tramhalte metrostation metrohalte treinstation centraal spoorwegovergang overweg park parken parkje parkeerplaats parkeergarage
    parkeerterrein stadspark skatepark skatebaan speeltuin speeltuinen speeltuintje speelveld trapveldje veldje voetbalveld voetbalkooi cruyffcourt
    basketbalveldje pleintje buurtpleintje plein pleinen marktplein dorpsplein kerkplein straat straten straatje straathoek steeg steegje laan lanen
    kruispunt rotonde zebrapad stoplicht stoplichten verkeerslicht verkeerslichten stoep stoepje stoeprand fietspad fietspaden brug bruggen
    bruggetje tunnel tunnels tunneltje fietstunnel viaduct kade haven centrum stad steden stadje binnenstad dorp dorpen dorpje wijk wijken buurt
    buurten buurtje kerk kerken moskee moskeeen synagoge tempel mandir begraafplaats kerkhof mac macd macdo mcdonalds mcdonald's mcdo mcd mcdrive mc
    kfc burgerking burger-king subway dominos domino's newyorkpizza pizzeria febo snackbar snackbars snackbarretje cafetaria frituur friettent
    frietkot frietkraam patatzaak kebabzaak kebabtent donerzaak shoarmazaak shoarmatent tacotent toko warung roti-shop rotishop restaurant
    restaurants starbucks lunchroom cafe cafes cafeetje kroeg kroegen barretje terras terrasje disco discotheek club uitgaanscentrum shishalounge
    shishabar coffeeshop coffeeshops ijssalon ijscoman bioscoop bioscopen bios pathe kinepolis theater theaters schouwburg museum musea bibliotheek
    bieb zwembad zwembaden subtropisch sportschool fitness basic-fit basicfit sportpark voetbalclub voetbalkantine sporthal ijsbaan schaatsbaan
    bowlingbaan trampolinepark jumpxl klimhal lasergamen pretpark pretparken efteling walibi toverland slagharen duinrell bobbejaanland plopsaland
    dierentuin dierentuinen artis blijdorp strand strandje gemeentehuis stadhuis politiebureau ziekenhuis huisartsenpost apotheek postkantoor
    benzinepomp tankstation buurthuis buurtcentrum jongerencentrum jeugdhonk hangplek kinderboerderij camping vakantiepark`,
  /** at home */
  'place-home': `
    thuis tuis thuisfront huis huizen huisje huisjes woning woningen woninkje flat flats flatje flatgebouw appartement appartementen appartementje
    rijtjeshuis villa villa's boerderij boerderijen caravan woonboot woonwagen woonwagenkamp studentenhuis kamertje osso oso ossootje home cribby
    pleeggezin opvanghuis gezinshuis woonkamer woonkamers huiskamer zitkamer slaapkamer slaapkamers slaapkamertje kamer kamers kinderkamer babykamer
    keuken keukens keukentje badkamer badkamers douche wc zolder zolderkamer zolders kelder kelders schuur schuren schuurtje garage garages tuin
    tuinen tuintje achtertuin voortuin balkon balkons dakterras oprit stoep hal gang overloop voordeur achterdeur deurbel vensterbank brievenbus
    schutting portiek galerij dak schoorsteen bed bedje zetel buren buurman buurvrouw buurt buurjongen buurmeisje adres adresje wonen woon woont
    woonde woonden gewoond gewoont inwonen inwonend samenwonen samenwoont verhuizen verhuis verhuist verhuisde verhuisd verhuisden verhuizing
    logeren logeer logeert logeerde gelogeerd logeerden gelogeert logeerpartij logeerpartijtje logeerkamer sleepover sleepovers slaapfeestje
    thuiskomen thuiskomt thuisgekomen thuiskom thuiskwam thuisblijven huishouden huishoudelijk huisgenoot huisgenoten huur huren huurhuis koophuis
    inrichten ingericht inrichting oma's papa's mama's`,
  /** cars, bikes, buses, trains */
  transport: `
    auto auto's autos autootje wagen wagens waggie waggies whip bolide bestelbus bestelbusje busje busjes taxi taxi's taxibusje taxivervoer
    leerlingenvervoer schoolbus schoolbussen bus bussen buschauffeur lijnbus tourbus touringcar touringcars nachtbus pendelbus trein treinen
    treintje treinkaartje sprinter sprinters intercity ns nsjes arriva connexxion qbuzz gvb ret htm delijn nmbs tram trams trammetje metro metro's
    metrolijn ov ov-chip ovchip ovchipkaart ov-chipkaart ov-kaart ovkaart ov-pas ovpas studentenov studenten-ov halte haltes overstap overstappen
    overgestapt overstapt uitchecken inchecken incheck incheckt incheckte ingecheckt uitcheck uitcheckt uitcheckte uitgecheckt conducteur controleur
    kaartcontrole perron spoor vertraging vertraagd dienstregeling 9292 rijbewijs rijles rijlessen rijexamen fiets fietsen fietsje fietsjes fietst
    fietste fietsten gefietst fietser fietsers fietstocht elektrische e-bike e-bikes ebike ebikes fatbike fatbikes vetbike swapfiets ov-fiets
    bakfiets bakfietsen mountainbike mountainbikes racefiets racefietsen omafiets opoefiets driewieler step steps stepje stepper scooter scooters
    scootertje snorscooter snorfiets bromfiets brommer brommers brommertje crossbrommer motor motoren motorfiets motorrijder helm helmen helmpje
    bakkie skateboard skateboards longboard hoverboard skeelers rolschaatsen boot boten bootje bootjes veerpont pont pontje ferry cruise kano kano's
    kajak vliegtuig vliegtuigen vliegtuigje vliegveld schiphol zaventem zanderij luchthaven vlucht vluchten helikopter vrachtwagen vrachtwagens
    vrachtauto tractor trekker tractors ambulance brandweerauto politieauto vervoer vervoeren vervoerd vervoert vervoerde vervoerden meerijden
    meegereden meerijd meerijdt meereed carpoolen carpool carpoolt lift liften liftje afzetten wegbrengen parkeren parkeer parkeert geparkeerd
    parkeerde parkeerden geparkeert tanken tankt getankt tank tankte tankten benzine diesel fietspomp bagagedrager zijspan achterop achterbank
    bijrijder kofferbak files verkeer verkeersdrukte snelweg a2 a4 route omleiding rit ritje ritjes reis reizen reist reisde gereisd reisden gereist`,
  /** camps, outings, plays and school days */
  'trip-event': `
    kamp kampen kampje kampdag kampweek schoolkamp schoolkampen introductiekamp brugklaskamp kampvuur kampvuren kampouder kampouders kampgeld
    kampboekje bonteavond overnachting overnachtingen overnachten overnacht overnachtte overnachtten kampeerplek kamperen kampeer kampeert kampeerde
    kampeerden gekampeerd gekampeert schoolreis* schoolrijs schoolrijsje schooluitje excursie excursies excursietje uitje uitjes uitstapje
    uitstapjes uitstap uitstappen dagje dagtrip trip trips tripje buitenlandreis studiereis studiereizen londenreis romereis parijsreis berlijnreis
    werkweek werkweken uitwisseling uitwisselingen uitwisselingsproject uitwisselingsleerling skireis skikamp introductie introductiedag
    introductiedagen introductieweek introweek kennismakingsdag kennismakingsdagen kennismakingsmiddag wendag wenmiddag open-dag opendag opendagen
    openavond open-avond openhuis open-huis meeloopdag meeloopdagen proefles proeflessen informatieavond informatieavonden infoavond
    voorlichtingsavond ouderavond ouderavonden kijkmiddag kijkavond musical musicals musicalavond groepachtmusical eindmusical toneelstuk
    toneelstukken toneel toneelvoorstelling voorstelling voorstellingen optreden optredens opvoering uitvoering audities auditie talentenjacht
    talentenshow schoolkoor sportdag sportdagen sporttoernooi toernooi toernooien voetbaltoernooi schoolvoetbal slagbaltoernooi koningsspelen
    avondvierdaagse avond4daagse vierdaagse sponsorloop fancyfair fancy-fair bazaar braderie schoolfair schoolmarkt rommelmarkt gala gala's
    galafeest galabal schoolfeest schoolfeesten klassenfeest klassenfeesten klassenavond klassenavonden klassenuitje klasseuitje klassedag eindfeest
    eindejaarsfeest afscheidsfeest afscheidsavond examenstunt stuntdag 100dagen chrysostomos projectweek projectweken themaweek kunstweek
    kinderboekenweek boekenweek voorleesontbijt voorleeswedstrijd rekendag kerstdiner kerstontbijt kerstviering kerstmarkt paasontbijt paaslunch
    paasviering sinterklaasfeest sinterklaasviering lampionoptocht sint-maarten sintmaarten carnaval carnavalsoptocht optocht optochten pyjamadag
    verkleeddag studiedag verkeersexamen diploma-uitreiking diplomauitreiking buluitreiking afstudeer herdenking dodenherdenking schoolfotograaf
    museumbezoek theaterbezoek bosdag natuurdag boerderijbezoek bedrijfsbezoek speeddate beroepenmarkt beroepenmiddag vossenjacht speurtocht
    spooktocht nachtwandeling dropping disco workshops workshop efteling walibi kaartverkoop begeleiders begeleider meegaan meegegaan meega meegaat
    meeging`,
  /** birthdays and feasts */
  celebration: `
    jarig jarige jarigen verjaardag verjaardagen verjaardagje verjaardagsfeest verjaardagsfeestje verjaardagskaart verjaardagskalender
    verjaardagskroon verjaren verjaart verjaarde verjaar verjaarden verjaard bday birthday b-day hbd feest feesten feestje feestjes feestelijk
    feestelijke feestdag feestdagen feestvreugde feestvarken kinderfeest kinderfeestje kinderfeestjes partijtje partijtjes party partys party's
    fissa fissaatje slaapfeest slaapfeestje huisfeest verrassingsfeest afscheidsfeest tuinfeest trakteren trakteer trakteert trakteerde getrakteerd
    trakteerden getrakteert traktatie traktaties traktatietje uitdelen uitgedeeld uitdeel uitdeelt uitdeelde slinger slingers ballon ballonnen
    ballonnetje confetti taart taarten taartje taartjes kaarsjes uitblazen kroon kroontje feestmuts kado kado's kados kadootje kadootjes cadeau
    cadeaus cadeautje cadeautjes presentje surprise surprises lootjes inpakpapier pakjesavond pakjes gefeliciteerd gefeliciteert gefeli gefliciteerd
    gefeleciteerd proficiat felicitatie felicitaties feliciteren feliciteer feliciteert feliciteerde feliciteerden hieperdepiep hoera hoeraa wens
    wensen wenst gewenst wenste wensten vieren viert vierde gevierd viering vieringen vierden geviert juich juichen geboortefeest kraamfeest
    babyshower genderreveal bruiloft bruiloften trouwen trouwerij trouwdag huwelijk jubileum jubilea jubilaris communie communiefeest vormsel
    lentefeest doop doopfeest doopsel bar-mitswa bat-mitswa kerst kerstmis kerstfeest kerstvakantie kerstboom kerstdiner kerstkaart kerstkaarten
    kerstman kerstavond oudennieuw oudjaar oudejaarsavond nieuwjaar nieuwjaarsdag jaarwisseling vuurwerk oliebol oliebollen pasen paasfeest paashaas
    paaseieren paaseitjes pinksteren hemelvaart koningsdag koningsnacht sint sinterklaas piet pieten halloween pompoen valentijn valentijnsdag
    valentijnskaart moederdag vaderdag carnaval sint-maarten lampion lampionnen suikerfeest offerfeest eid eidmubarak mubarak ramadan iftar
    suikerfeestje keti-koti ketikoti srefidensi divali diwali holi phagwa chanoeka nowruz newroz bevrijdingsdag dierendag proost proosten toost
    champagne kinderchampagne gezellig gezelligheid versieren versiering versierd versier versiert versierde versierden`,
  /** things to eat */
  food: `
    eten eet eat aten gegeten etn opeten opeet opat opgegeten meeeten meeeet meeat meegegeten snoepen snoep snoept snoepte snoepten gesnoept snoepje
    snoepjes snoepgoed snack snacks snackje snackjes snacken ontbijt ontbijten ontbeten ontbijtje lunch lunchen luncht lunchte lunchpakket
    middageten avondeten diner dineren maaltijd maaltijden tussendoortje tussendoortjes brood broden broodje broodjes boterham boterhammen
    boterhammetje boterhammetjes toast tosti tosti's tostie croissant croissants stokbrood bolletje krentenbol krentenbollen beleg kaas kaasje
    kaasstengel ham worst worstje worstjes knakworst rookworst pindakaas hagelslag choco chocopasta nutella jam stroop boter ei eieren eitje
    gebakken omelet pannenkoek pannenkoeken pannekoek pannekoeken poffertjes wafel wafels wafeltje koek koeken koekje koekjes biscuit speculaas
    speculaasje pepernoot pepernoten kruidnoten stroopwafel stroopwafels taart taarten taartje cake cakeje cakejes cupcake cupcakes muffin muffins
    donut donuts brownie brownies gebak gebakje chocola chocolade chocolaatje repen drop dropje dropjes lolly lolly's kauwgom kauwgum kauwgommetje
    winegums spekjes mentos chips chipjes doritos takis popcorn nootjes noten pinda pinda's bitterbal bitterballen frikandel frikandellen frikadel
    frikandelbroodje frikandelbroodjes kaassouffle kroket kroketten kipcorn kipnuggets nugget nuggets kipje kip kippenpoot kapsalon kapsalons doner
    shoarma kebab durum lahmacun falafel patat patatje friet frietje frietjes frieten patatten mayo mayonaise ketchup saus sausje sauzen curry
    satesaus sate pizza pizza's pizzas pizzaatje pasta spaghetti macaroni lasagne noodles noedels sushi rijst nasi bami moksi roti bara bara's
    pastei telo heri-heri bojo loempia loempia's loempiatje kroepoek taco taco's burrito wrap wraps hamburger hamburgers burger burgers cheeseburger
    bigmac mcflurry kipburger soep soepje snert erwtensoep stamppot hutspot boerenkool hachee stoofvlees mosselen visje vissticks kibbeling haring
    zalm tonijn garnaal garnalen vlees vleesje gehakt gehaktbal gehaktballen biefstuk spek bacon schnitzel halal varkensvlees couscous tajine harira
    msemmen baklava groente groenten groentes aardappel aardappels aardappelen wortel wortels worteltje worteltjes komkommer komkommers tomaat
    tomaten tomaatjes paprika paprika's snoeptomaatjes salade salades saladetje broccoli bloemkool spinazie boontjes bonen erwten uien knoflook mais
    champignons avocado fruit fruitje fruithap appel appels appeltje appeltjes banaan bananen banaantje peer peren mandarijn mandarijnen
    mandarijntje sinaasappel sinaasappels aardbei aardbeien druiven druifjes meloen watermeloen kiwi mango mango's ananas kers kersen framboos
    frambozen bes bessen yoghurt yoghurtje kwark vla toetje toetjes dessert ijs ijsje ijsjes softijs raketje pudding muesli cornflakes cruesli
    havermout bakken koken kook kookt kookte kookten gekookt kok frituren frituur frituurt frituurde frituurden gefrituurd gefrituurt honger
    hongerig lekker lekkere lekkers lkkr lkker lekkr smaken smaakt smaakte smaakten gesmaakt hap hapje hapjes happen proeven recept recepten bestek
    vorken lepels buffet barbecue bbq gourmetten high-tea potluck thuisbezorgd ubereats deliveroo broodtrommel broodtrommels nyam nyammen njam
    skaffa skaffen smikkelen smullen gesmuld`,
  /** things to drink */
  drink: `
    drinken drink drinkt dronk dronken gedronken opdrinken opdrink opdrinkt opdronk opgedronken drankje drankjes drank dranken water watertje
    waterfles waterflesje bidon flesje flesjes fles flessen kraanwater bruiswater spa spaatje spa-rood spablauw limonade ranja siroop sap sapje
    sapjes appelsap sinaasappelsap jus jus-d'orange dubbelfris fristi chocomel chocomelk chocolademelk chocomelletje melk melkje schoolmelk
    karnemelk milkshake milkshakes smoothie smoothies slush slushpuppie cola colaatje coke pepsi cola-zero fanta sprite 7up cassis icetea ice-tea
    icetea'tje lipton rivella frisdrank fris frisje energy energydrank energydrankje energydrankjes energiedrank redbull red-bull bubbletea
    bubble-tea thee theetje kopje koffie koffietje koffies bakkie bakje cappuccino latte espresso ijskoffie koffiepauze koffiemok mok mokken mokje
    beker bekers bekertje bekertjes glas glazen glaasje glaasjes rietje rietjes bier biertje biertjes biertjee pils pilsje pilsjes krat kratje wijn
    wijntje wijntjes rose champagne prosecco kinderchampagne cava shotje shotjes mixje breezer breezers wodka vodka rum jenever whisky whiskey
    likeur djogo parbo borgoe alcohol alcoholische alcoholvrij bezopen zuipen zuip zuipt zoop zopen gezopen teut teutig aangeschoten tipsy borrel
    borrels borreltje borrelen borrelt borrelde borrelden geborreld geborrelt indrinken dorst dorstig dorstige slok slokje slokken slurpen slurp
    slurpt slurpte slurpten geslurpt inschenken inschenk inschenkt inschonk ingeschonken tappen proost spa-blauw schenk koffiebekers melkpak`,
  /** clothes, shoes, things to wear */
  clothing: `
    kleding kleren kleertjes kledingstuk kledingstukken kleedje kleed outfit outfits outfitje drippy uniform uniformen schooluniform broek broeken
    broekje broekjes spijkerbroek spijkerbroeken jeans jean joggingbroek joggingbroeken jogger joggers trainingsbroek trainingspak trainingspakken
    legging leggings rok rokken rokje rokjes jurk jurken jurkje jurkjes galajurk galajurken smoking trui truien truitje truitjes vest vesten vestje
    hoodie hoodies sweater sweaters sweatshirt coltrui shirt shirts shirtje shirtjes t-shirt t-shirts tshirt tshirts polo croptop crop-top croptops
    top topje topjes hemd hemden hemdje blouse blouses blousje overhemd overhemden colbert stropdas strikje jas jassen jasje jasjes winterjas
    winterjassen zomerjas regenjas regenjassen regenbroek regenpak bodywarmer moncler canadagoose northface schoen schoenen schoentje schoentjes
    gympen gympies sneaker sneakers patta patta's pattas nikes nike adidas puma jordans air-max airmax airforce airforces dunks uggs slippers
    slipper teenslippers badslippers crocs laarzen laars laarsjes regenlaarzen sandalen pantoffels sloffen hakjes voetbalschoenen kicksen veters
    veter sok sokken sokje sokjes panty panty's maillot ondergoed onderbroek onderbroeken onderbroekje boxer boxershort boxers slip slipje string bh
    bh's beha beha's pyjama pyjama's pyjamaatje badjas zwembroek zwembroeken badpak badpakken bikini bikini's boerkini muts mutsen mutsje pet petten
    petje petjes snapback hoed hoeden hoedje sjaal sjaals sjaaltje handschoen handschoenen wanten hoofddoek hoofddoeken hijab hijaab niqaab boerka
    burka keppeltje tulband djellaba abaya durag bandana capuchon capuchons riem riemen ceintuur broekzak jaszak rits ritsen mouw mouwen kraag
    merkkleding gucci balenciaga stone-island stoneisland nepgucci ketting kettingen kettinkje armband armbanden armbandje oorbel oorbellen
    oorbelletje ring ringen piercing piercings horloge horloges bril brillen brilletje zonnebril zonnebrillen tassen tasje handtas make-up makeup
    mascara lipgloss lipstick foundation nagellak nepnagels wimpers parfum aantrekken aangetrokken aantrek aantrekt aantrok uittrekken uittrek
    uittrekt uittrok uitgetrokken omkleden omgekleed omkleedt omkleed omkleedde aankleden aankleed aankleedt aankleedde aangekleed uitkleden
    verkleden verkleed verkleedt verkleedde verkleedden droeg maat baggy kringloopkleren wasgoed`,
  /** weather and seasons */
  weather: `
    weer weertje weerbericht weersvoorspelling buienradar knmi kmi code-geel code-oranje code-rood zon zonnig zonnige zonnetje zonneschijn
    zonnebrand zonsondergang zonsopkomst geschenen regen regent regende regenen geregend regenachtig regenbui regenbuien regenboog bui buien buitje
    druppelen druppelt gedruppeld miezeren miezert miezerig motregen plensbui plenzen hozen hoost stortregen stortbui nat natte natgeregend
    doorweekt droog droge droogte sneeuw sneeuwt sneeuwde sneeuwen gesneeuwd sneeuwpret sneeuwpop sneeuwbal sneeuwballen sneeuwballengevecht
    sneeuwvrij sneeuwstorm hagel hagelt hagelde hagelen hagelstenen ijzel ijzelt ijzig bevroren vriest vroor vriezen vrieskou vorst gladheid
    glibberig onweer onweert onweerde onweren bliksem bliksemt donder dondert donderde wind windje winderig windkracht waait waaide waaien gewaaid
    woei waaie waaiet waaiden gewaait storm stormt stormde stormen stormachtig orkaan tornado windstoten bries tegenwind rukwinden mist mistig
    mistige nevel bewolkt bewolking wolk wolken wolkje grijs grauw somber guur guure druilerig koud koude kou kouder koudste rotweer kutweer
    klereweer pokkeweer koutje frisjes kil kille ijskoud steenkoud berekoud stervenskoud warm warme warmer warmst warmte heter hitte hittegolf
    hittegolven bloedheet snikheet smoorheet broeierig tropisch tropenrooster hitterooster graden temperatuur temperaturen celsius lente lentes
    voorjaar zomer zomers zomerse zomerweer herfst herfstig herfstachtig najaar winter winters winterse winterweer seizoen regentijd drogetijd
    klimaat kwakkelweer schaatsweer strandweer terrasweer zomertijd wintertijd zonnebril paraplu paraplu's parapluutje`,
  /** animals and pets */
  'animal-pet': `
    dier dieren diertje diertjes beest beesten beestje beestjes huisdier huisdieren hond honden hondje hondjes puppy puppy's pup pups doggo teef reu
    poedel labrador golden retriever herder labradoodle chihuahua pitbull mopshond teckel kat katten katje katjes kater poes poezen poesje kitten
    kittens kitty hamster hamsters hamstertje cavia cavia's marmot konijn konijnen konijntje konijntjes muis muizen muisje rat ratten vis vissen
    visje visjes goudvis goudvissen aquarium vissenkom schildpad schildpadden schildpadje hagedis hagedissen gekko slang slangen leguaan vogel
    vogels vogeltje vogeltjes parkiet parkieten papegaai papegaaien kanarie duif duiven meeuw meeuwen kraai merel mus mussen mees eend eenden eendje
    eendjes zwaan zwanen gans ganzen ooievaar uil uilen kip kippen kippetje haan hanen kuiken kuikens kuikentje kalkoen paard paarden paardje
    paardjes pony pony's veulen ezel ezels ezeltje koe koeien kalf kalfje kalfjes kalveren stier varken varkens varkentje big biggen schaap schapen
    schaapje lammetje lammetjes lammeren geit geiten geitje geitjes alpaca alpaca's lama hert herten ree wolf wolven vos vossen vosje beer beren
    beertje ijsbeer panda panda's leeuw leeuwen tijger tijgers luipaard olifant olifanten giraf giraffe giraffen zebra zebra's aap apen aapje aapjes
    gorilla nijlpaard neushoorn krokodil krokodillen dolfijn dolfijnen haai haaien walvis walvissen zeehond zeehonden pinguin pinguins kikker
    kikkers kikkertje kikkervisjes salamander spinnen spinnetje vliegen mug muggen muggenbult wesp wespen wespennest bijen hommel mier mieren
    vlinder vlinders rups rupsen kever lieveheersbeestje lieveheersbeestjes slak slakken worm wormen kakkerlak luis luizen teek tekenbeet egel egels
    egeltje eekhoorn vleermuis dinosaurus dinosaurussen dino dino's eenhoorn draak dierenarts dierenasiel asiel dierenwinkel dierentuin
    kinderboerderij manege stal stallen hok hokje kooi kooitje mand mandje aanlijnen uitlaten uitgelaten hondenbrokken brokjes voer voeren voert
    gevoerd kattenbak pootje poot poten staart snuit vacht vleugels snavel blaffen blaft blafte blaf blaften geblaft miauwen miauwt miauw miauwde
    miauwden gemiauwd gemiauwt kwaken aaien aai aait geaaid aaie aaiet aaiede aaieden geaaied geaaiet nestje dierenmishandeling dierendag fokken
    fokker`,
  /** plants, water, landscape */
  nature: `
    natuur natuurlijk natuurgebied natuurgebieden boom bomen boompje boompjes tak takken takje takjes blad bladeren blaadje blaadjes stam wortels
    bast struik struiken bos bossen bosje bosjes woud jungle regenwoud oerwoud plant planten plantje plantjes kamerplant plantte plantten geplant
    bloem bloemen bloemetje bloemetjes bloemenveld bloei bloeien bloeit bloeie bloeiet bloeiede bloeieden gebloeied gebloeiet roos rozen tulp tulpen
    narcis madeliefje madeliefjes paardenbloem zonnebloem zonnebloemen brandnetel brandnetels gras grasje grasveld mos varen paddenstoel
    paddenstoelen paddestoel eikel eikels kastanje kastanjes dennenappel zaad zaadje zaadjes zaaien zaaie zaaiet zaaiede zaaieden gezaaied gezaaiet
    oogst oogsten oogstte oogstten geoogst moestuin moestuintje moestuinbak schooltuin tuin tuinieren onkruid aarde modder modderig klei zand
    zandkasteel zandbak steen stenen steentje steentjes rots rotsen kei keien grot berg bergen heuvel heuvels vallei duin duinen strand zee zeeen
    zeetje golven oceaan eb vloed schelp schelpen schelpje schelpjes kust eiland eilanden wad wadden waddenzee waddeneiland rivier rivieren maas
    rijn waal ijssel schelde kreek beek beekje sloot meren meertje plas plassen vijver vijvers poel moeras kanaal kanalen dijk dijken polder polders
    weiland weilanden wei weide akker akkers veld velden heide hei veluwe ardennen woestijn vulkaan vulkanen aardbeving aardbevingen overstroming
    overstromingen tsunami lucht hemel ster sterren sterretje maan maantje planeet planeten heelal ruimte zonsverduistering sterrenhemel regenboog
    vuur vuurtje kampvuur rook water schaduw milieu milieuvriendelijk milieuvervuiling klimaat klimaatverandering zwerfafval afval recyclen
    recycling duurzaam duurzame duurzaamheid stikstof co2 uitstoot natuurbehoud biologisch boswachter wandeling natuurwandeling`,
  /** furniture and things of the house */
  'furniture-house': `
    meubel meubels meubeltje banken zetel zetels bankstel stoel stoelen stoeltje stoeltjes kruk krukje krukjes tafel tafels tafeltje tafeltjes
    bureau bureaus bureautje bureaustoel bureaustoelen kast kasten kastje kastjes boekenkast kledingkast ladekast lade laatje laatjes plank planken
    bed bedden bedje bedjes stapelbed hoogslaper matras matrassen kussen kussens kussentje deken dekens dekentje dekbed dekbedden laken lakens
    hoeslaken slaapzak slaapzakken luchtbed kinderstoel wieg spiegel spiegels spiegeltje lamp lampen lampje lampjes nachtlampje gordijn gordijnen
    rolgordijn luxaflex vloerkleed kleed tapijt matje deurmat vloer vloeren plafond muur muren behang klok klokken wekker wekkers schilderij
    schilderijen posters fotolijst vaas vazen kaars kaarsen plantenbak prullenbak prullenbakken vuilnisbak vuilniszak vuilniszakken kliko emmer
    emmers bezem bezems stoffer blik dweil dweilen dweilt stofzuiger stofzuigen stofzuigt gestofzuigd poetsen poets poetst poetste poetsten gepoetst
    schoonmaken schoonmaak schoonmaakt schoonmaakte schoongemaakt opruimen opgeruimd opruim opruimt opruimde wasmachine wasmachines droger
    vaatwasser vaatwassers afwas afwassen afwast afwaste afgewassen afwasmachine koelkast koelkasten ijskast frigo vriezer vriezers diepvries oven
    ovens magnetron magnetrons microgolf fornuis kookplaat waterkoker koffiezetapparaat tosti-ijzer tostiapparaat airfryer frituurpan blender mixer
    pan pannen pannetje pot potten deksel bord borden bordje kopjes kopje schotel glas glazen beker bestek vork lepel lepels theedoek theedoeken
    handdoek handdoeken handdoekje washandje zeep tandenborstel tandpasta shampoo douchegel toiletpapier wc-papier wcpapier tissue tissues zakdoek
    zakdoeken zakdoekje borstel kam fohn strijkijzer kraan kranen gootsteen wastafel bad douche douchen doucht douchte gedoucht douch douchten
    verwarming verwarmingen radiator airco ventilator ventilatoren kachel thermostaat stopcontact stopcontacten stekker stekkers verlengsnoer snoer
    kapstok kapstokken deuren raam ladder schuur tuinstoel tuintafel parasol trampoline zwembadje schommel gordijntjes wandmeubel verhuisdoos
    verhuisdozen`,
  /** loose things: bikes, bags, lockers, stationery */
  'tool-thing': `
    ding dingen dingetje dingetjes ding'en spul spullen spulletjes spullie troep rommel zooi bende fiets fietssleutel fietstas fietspomp fietslicht
    fietslampje fietslampjes fietsketting fietsband helm kluis kluisje kluisjes locker lockers tas tassen tasje tasjes schooltas schooltassen rugzak
    rugzakken rugzakje rugtas boekentas boekentassen gymtas sporttas zakje zakjes koffer koffers koffertje etui etuis etui's pennenzak pen pennen
    pennetje balpen potlood potloden potloodje kleurpotlood kleurpotloden stift stiften stiftje viltstift viltstiften markeerstift markeerstiften
    whiteboardstift whiteboardmarker krijtje krijt gum gummen gummetje stuf vlakgom puntenslijper slijper liniaal linialen geodriehoek geodriehoeken
    passer passers rekenmachine rekenmachines grafische schaar scharen schaartje lijm lijmstift plakband tape plakbandje nietmachine nietje nietjes
    perforator paperclip elastiek elastiekje elastiekjes touw touwtje sleutel sleutels sleutelbos schrift schriften kaft kaften kaftpapier
    notitieblok schrijfblok papier papiertje blaadje multomap ringband agenda's kalender dozen doosje doosjes bakje bakjes krat mand gereedschap
    hamer hamers schroef schroeven schroevendraaier boor tang tangen zaag spijker spijkers moer moersleutel waterpas rolmaat schuurpapier kwast
    kwasten verfkwast zaklamp zaklampen batterij batterijen fluitje bal ballen balletje springtouw springtouwen stoepkrijt knikker knikkers lego
    duplo barbie pop poppen popje knuffel knuffels knuffeltje knuffelbeer speelgoed speeltje speeltjes puzzel puzzels puzzelstukje kaartspel
    dobbelsteen dobbelstenen fidget fidgets fidgetspinner popit tangle wiebelkussen koptelefoon oortjes aansteker aanstekers lucifer vape vapes
    vapen paraplu drinkfles broodtrommel horloge portemonnee vlag bord bordje sticker stickers post-it post-its zeil tent tenten tentje slaapzak
    rolkoffer klok memobord whiteboard wisbordje wisbordjes krijtbord magneet magneten`,
  /** devices, programs, games and the net */
  'tech-device': `
    telefoon telefoons telefoontje tel telie mobiel mobieltje mobieltjes mobiele gsm smartphone smartphones iphone iphones samsung android toestel
    toestellen huistelefoon oplader opladers lader laders opladen opgeladen kabel kabels kabeltje usb-c powerbank powerbanks accu batterij
    batterijen hoesje hoesjes scherm schermen schermpje schermtijd screentime touchscreen beltegoed bundel gb mb data databundel wifi wi-fi 4g 5g
    bereik hotspot bluetooth laptop laptops laptopje chromebook chromebooks macbook computer computers computertje pc pc's pcs gamepc setup
    toetsenbord toetsenborden keyboard muis muismat monitor monitoren beeldscherm beamer printer printers cartridge toner scanner webcam headset
    headsets koptelefoon koptelefoons oortjes airpods airpod oordopjes speaker speakers jbl tablet tablets ipad ipads e-reader smartwatch
    smartwatches applewatch fitbit drone drones camera camera's tv tv's televisie televisies smart-tv afstandsbediening chromecast digibord
    playstation ps4 ps5 psvijf xbox nintendo switch switchje wii gameboy controller controllers console consoles game games gamen gamet gamede
    gegamed gegamet gamer gamers gaam gaamt gaamde gaamden gegaamd gegaamt fortnite minecraft roblox fifa eafc fc24 fc25 cod callofduty gta gta5
    valorant cs csgo leagueoflegends apex brawlstars brawl clashroyale clash clashofclans pokemon mariokart mario rocketleague amongus subwaysurfers
    candycrush server lobby potje potjes level levels skin skins vbucks robux battlepass lag laggen lagt ping app apps appje software update updates
    windows mac ios linux chrome google googelen googlet gegoogeld browser internet websites site youtube netflix spotify chatgpt chat-gpt gpt
    copilot gemini ai ki robot robots programma programmeren programmeert coderen python scratch html microbit 3d-printer vr vr-bril netwerk router
    modem stekker bug bugs crash crasht crashte gecrasht glitch glitches vastgelopen vastlopen storing storingen bellen gebeld belden gebelt beller
    facetimen facetime typen typ typt typte getypt tikken scrollen scrollt scrollde gescrold swipen swipe klikken downloaden downloadt installeren
    screenshot printen print geprint opstarten opgestart opstart opstartte resetten reset ctrl delete knop knopje`,
  /** music, films, series and books */
  'music-film': `
    muziek muziekje muziekjes musik liedje liedjes lied liederen nummertje track tracks song songs hit hits hitje single album albums playlist
    playlists afspeellijst spotify soundcloud spotie rap rappen rapt rapte rapper rappers rapnummer drill hiphop hip-hop afro afrobeats amapiano
    kaseko kawina bubbling dancehall reggaeton reggae pop popmuziek rock metal punk klassiek jazz house techno hardstyle hardcore gabber dubstep
    kpop k-pop schlager volksmuziek smartlap beat beats beatje bass couplet refrein tekst songtekst lyrics melodie ritme noot noten zang zangeres
    zanger zangers zingen zing zingt zong zongen gezongen meezingen karaoke koor koren band bands bandje dj dj's djs producer producers artiest
    artiesten optreden optredens concert concerten festival festivals festivalletje podium backstage microfoon luisteren luister luistert luisterde
    geluisterd luisterden geluistert gitaar gitaren gitaarles gitaarspelen piano piano's pianoles pianospelen keyboard viool violen vioolles cello
    drum drums drummen drumt drummer drumstel fluit blokfluit dwarsfluit trompet saxofoon klarinet basgitaar ukelele djembe harp accordeon orgel
    orkest muziekles muziekschool muziekinstrument muziekinstrumenten instrument instrumenten dansen dans danst danste gedanst dansten danser
    danseres dansje dansjes dansles ballet streetdance hiphopdans choreo choreografie film films filmpje bioscoop bios trailer serie series serietje
    seizoen seizoenen aflevering afleveringen netflix disney videoland prime hbo anime manga cartoon cartoons tekenfilm tekenfilms horror horrorfilm
    horrorfilms komedie thriller actiefilm documentaire documentaires docu acteur acteurs actrice actrices acteren regisseur hoofdrol hoofdrollen
    rol rollen personage personages scene scenes einde spoiler spoilers marvel spiderman batman harry potter harrypotter frozen barbie starwars
    star-wars squidgame televisie tv programma programma's show shows talkshow quiz quizzen soap gtst realityshow temptation idols voice boek boeken
    boekje boekjes roman romans schrijver schrijvers schrijfster dichter gedicht gedichten gedichtje strip strips stripboek stripboeken donald-duck
    verhaal verhalen verhaaltje sprookje sprookjes voorlezen voorgelezen voorlees voorleest voorlas lezen lees leest las lazen gelezen bladzijde
    kaft titel tijdschrift tijdschriften krant kranten musical musicals theater toneel cabaret cabaretier`,
  /** art and making things by hand */
  'art-craft': `
    kunst kunstwerk kunstwerken kunstwerkje kunstwerkjes kunstenaar kunstenaars kunstenares creatief creatieve creativiteit knutsel knutsels
    knutselen knutselt knutselde geknutseld knutselwerk knutselwerkje knutselwerkjes knutselspullen knutselmiddag knutselden geknutselt
    handvaardigheid crea creamiddag diy tekenen tekening tekeningen tekeningetje tekeningetjes teken tekende getekend schets schetsen schetst
    geschetst schetste schetsten schetsboek krabbel krabbelen doodle doodles portret portretten zelfportret schilderen schilder schildert schilderde
    geschilderd schilderden geschildert schilderij schilderijen schilderijtje verf verfje verven verft geverfd acrylverf waterverf plakkaatverf
    vingerverf ecoline aquarel penseel penselen kwast kwasten kwastje palet doek canvas kleur kleuren kleurt kleurde gekleurd kleurplaat kleurplaten
    kleurpotlood kleurpotloden inkleuren ingekleurd inkleur inkleurt inkleurde arceren stift stiften wasco krijt pastel houtskool knippen knip knipt
    knipte geknipt knipten uitknippen uitknip uitknipt uitknipte uitgeknipt plakken plak plakt plakte geplakt plakten lijm lijmen gelijmd lijmstift
    lijmpistool schaar vouwen vouw vouwt gevouwen origami vlieger vliegers klei kleien kleit kleide gekleid kleie kleiet kleiede kleieden gekleied
    gekleiet boetseren boetseer boetseert boetseerde boetseerden geboetseerd geboetseert beeldhouwen beeldhouwer beeld vaasje pottenbakken keramiek
    glazuur mozaiek naaien naai naait naaimachine borduren borduurt geborduurd borduur borduurde borduurden geborduurt haken haakt gehaakt breien
    breit gebreid breiwerk breie breiet breiede breieden gebreied gebreiet weven weef weeft weefde weefden geweefd geweeft kralen kralenketting
    armbandjes rijgen rijgt geregen punniken vilten vilt textiel stof stofjes garen wol timmeren timmert getimmerd timmer timmerde timmerden
    getimmert houtbewerking figuurzagen solderen lassen 3d-printen stempelen stempelt stempelde stempelden gestempeld gestempelt sjabloon glitter
    glitters glitterlijm collage collages poster posters affiche surprise surprises decor decors decorstuk rekwisiet rekwisieten kostuum kostuums
    masker maskers slinger slingers fotolijstje moederdagcadeau vaderdagcadeau scrapbook bulletjournal kalligrafie graffiti graffitikunst spuitbus
    spuitbussen muurschildering design designen ontwerp ontwerpen ontwerpt ontworpen expositie exposities tentoonstelling tentoonstellingen museum
    atelier galerie gallerie lego bouwen maquette maquettes vormgeven vormgeving`,
  /** sport, games and free time */
  hobby: `
    hobby hobby's hobbys sport sporten sportje sportieve sportief sportte sportten gesport sportt sportclub vrijetijd training trainingen trainen
    traint trainde getraind train trainden getraint trainer coach coaches coachen wedstrijd wedstrijden wedstrijdje toernooi toernooien finale
    finales competitie team teamgenoot teamgenoten club clubs clubje elftal f1 formule1 voetbal voetballen voetbalt voetbalde gevoetbald voetbalden
    gevoetbalt voetbaltraining voetbalwedstrijd voetballer voetballers keeper keepen keept spits verdediger middenvelder scheidsrechter scheids goal
    goals doelpunt doelpunten scoren gescoord penalty penalties buitenspel corner dribbelen panna panna's pannaatje hooghouden ajax feyenoord psv az
    twente vitesse willem2 anderlecht genk oranje elftallen hockey hockeyen hockeyt gehockeyd tennis tennissen tennist getennist padel padellen
    badminton tafeltennis tafeltennissen pingpong squash basketbal basketballen basket basketbalt volleybal volleyballen korfbal korfballen handbal
    handballen rugby honkbal softbal slagbal trefbal trefballen lijnbal apenkooien apekooi tikkertje verstoppertje zwemmen zwem zwemt zwom zwommen
    gezwommen zwemdiploma zwemles diploma-a diplomaa waterpolo duiken surfen surft zeilen roeien zeil zeilt zeilde zeilden gezeild gezeilt surf
    surfte surften gesurft schaatsen schaats schaatst schaatste geschaatst schaatsten skien skiet geskied snowboarden skaten skate skatet geskate
    skeeleren turnen turnt geturnd turn turnde turnden geturnt gymnastiek trampolinespringen acro ballet dansen judo judoen karate taekwondo
    kickboksen kickbokst boksen bokst bokste gebokst mma bjj jiujitsu vechtsport vechtsporten krachttraining fitness fitnessen sportschool gymmen
    gains legday atletiek hardlopen hardloopt hardgelopen marathon hardloper sprinten sprint hoogspringen verspringen klimmen bouldert boulderen
    paardrijden paardgereden ponykamp manege wielrennen wielrenner bmx crossen motorcross karten kart vissen hengel wandelen wandel wandelt wandelde
    gewandeld wandelden gewandelt scouting scout welpen kabouters gidsen chiro schaken schaakt schaak schaakclub schaakte geschaakt schaakten dammen
    kaarten kaartspel uno monopoly ganzenbord bordspel bordspellen bordspelletjes spel spellen spelletje spelletjes spelen speel speelt speelde
    speelden gespeeld gespeelt puzzelen puzzel puzzelt puzzelde puzzelden gepuzzeld gepuzzelt gamen gamed tuinieren verzamelen verzamel verzamelt
    verzamelde verzamelden verzameld verzameling pokemonkaarten pokemonkaart voetbalplaatjes panini toneel toneelclub theaterles chillen chill
    chillt childe gechilld relaxen uitgaan uitgegaan uitgaat kroegentocht netflixen bingen bingewatchen`,
  /** working and jobs */
  'work-job': `
    werk werken werkt werkte werkten gewerkt werkje werkzaam werkzaamheden werkdag werkdagen werkuren werkweek werktijd werktijden werkplek
    werkplekken werkvloer werkgever werkgevers werknemer werknemers werkoverleg werkdruk werkloos werkloosheid werkloze werkster thuiswerken
    overwerken overwerk overwerkt nachtdienst avonddienst dagdienst dienst diensten ploegendienst rooster roosters ingeroosterd inroosteren shift
    shifts pauzes baan banen baantje baantjes bijbaan bijbanen bijbaantje bijbaantjes zaterdagbaan vakantiewerk vakantiebaan krantenwijk folderwijk
    oppassen oppas opgepast vakkenvullen vakkenvuller vullen vulploeg kassameisje caissiere bezorgen schoonmaakwerk afwashulp afwassen horeca
    kantoor kantoren bedrijf bedrijven bedrijfje winkel fabriek fabrieken magazijn bouw bouwplaats onderwijs logistiek stage stages stagiair
    stagiaire stagiairs stagelopen stageloopt stageplek stageplekken stageplaats stageplaatsen stagebedrijf stagebegeleider stageverslag
    snuffelstage bpv leerwerkplek leerbedrijf traineeship freelance freelancer zzp ondernemer ondernemers ondernemerschap eigenbedrijf kvk baas
    bazen baasje chef manager managers leidinggevende leidinggevenden collega collega's collegas kollega werkmaatje klant klanten klantje
    opdrachtgever vergadering functie functies carriere loopbaan vacature vacatures solliciteren sollicitatie sollicitatiegesprek cv ontslag
    ontslagen ingewerkt inwerken salaris loon uurloon minimumloon minimumjeugdloon verdienen verdien verdient verdiende verdiend verdienden
    uitbetaald loonstrook vakantiegeld pensioen uitkering bijstand wajong arbeid arbeider arbeiders arbeidsmarkt personeel ploeg job jobs jobke
    studentenjob flexijob interim interimkantoor uitzendbureau uitzendkracht klus klussen klusje klusjes kluste geklust klust klusten taak taken
    taakje taakverdeling druk drukte bezigheden hosselen hossel grinden grind hustle freelancen freelanc freelanct freelancde freelancden
    gefreelancd gefreelanct vrijwilliger vrijwilligers vrijwilligerswerk`,
  /** names of jobs */
  profession: `
    beroep beroepen dokter dokters arts artsen huisarts verpleegkundige verpleegkundigen verpleger verpleegster zuster broeder tandarts tandartsen
    apotheker psycholoog psychologen therapeut fysiotherapeut logopedist logopediste dietist chirurg kinderarts dierenarts verloskundige vroedvrouw
    doktersassistente doktersassistent ambulancebroeder ambulancemedewerker brandweerman brandweer brandweerlieden brandweervrouw politieagent agent
    agente agenten wijkagent rechercheur militair militairen soldaat soldaten marinier boa boa's beveiliger beveiligers rechters advocaat advocate
    advocaten notaris officier burgemeester wethouder minister ministers ambtenaar ambtenaren politicus boer boeren boerin tuinder hovenier visser
    bakker bakkers slager kok koks chefkok ober obers serveerster barman barista bediening horecamedewerker kapper kappers kapster
    schoonheidsspecialiste visagiste nagelstyliste model modellen kassamedewerker kassiere verkoper verkopers verkoopster winkelier vakkenvuller
    magazijnmedewerker schoonmaker schoonmakers schoonmaakster poetsvrouw bouwvakker bouwvakkers timmerman timmerlieden metselaar stukadoor schilder
    loodgieter loodgieters elektricien elektriciens lasser monteur monteurs automonteur installateur dakdekker stratenmaker glazenwasser vuilnisman
    vuilnismannen conducteur machinist treinmachinist buschauffeur chauffeur chauffeurs taxichauffeur vrachtwagenchauffeur trucker piloot piloten
    stewardess stewardessen steward kapitein matroos postbode bezorger koerier maaltijdbezorger leraar leraren lerares docent docenten docente juf
    meester leerkracht leerkrachten onderwijsassistent onderwijsassistente concierge concierges directeur directrice rector conrector decaan mentor
    ib'er iber intern-begeleider zorgcoordinator orthopedagoog pedagoog pedagogisch-medewerker gastouder jongerenwerker hulpverlener jeugdwerker
    bibliothecaris tolk vertaler journalist journalisten schrijver fotograaf cameraman regisseur acteur actrice zanger zangeres muzikant danser dj
    youtuber youtubers influencer influencers streamer vlogger programmeur programmeurs developer softwareontwikkelaar ict'er ict-er
    systeembeheerder ontwerper designer architect architecten ingenieur ingenieurs wetenschapper wetenschappers onderzoeker onderzoekers professor
    hoogleraar astronaut boekhouder accountant bankier makelaar secretaresse receptionist receptioniste manager ondernemer ceo voetballer
    profvoetballer topsporter trainer scheidsrechter imam dominee priester pastoor pandit rabbi begrafenisondernemer uitvaartleider boswachter
    dierenverzorger stylist mode-ontwerper modeontwerper`,
  /** being ill and illnesses */
  'health-illness': `
    ziek zieke zieken zieker ziekst ziekte ziektes ziekten ziektebeeld ziektekiem ziekenhuis ziekenhuizen ziekelijk doodziek gezond gezonde
    gezondheid gezondheidsproblemen ongezond ongezonde kwaal kwalen kwaaltje aandoening aandoeningen griep griepje buikgriep verkoudheid verkouden
    corona covid covid-19 long-covid longcovid pfeiffer kanker borstkanker leukemie tumor tumoren hersentumor hersentumoren uitgezaaid uitzaaiing
    uitzaaiingen kwaadaardig goedaardig chemo diabetes suikerziekte diabeet hypo hypo's hyper hypertje astma astma-aanval astmaaanval cara copd
    epilepsie epileptisch epileptische toeval insult aanval aanvallen hartafwijking hartkwaal hartaanval hartinfarct hartpatient hartstilstand
    hartfalen hartprobleem beroerte hersenbloeding herseninfarct cva tia migraine reuma artrose jeugdreuma crohn colitis coeliakie taaislijmziekte
    cf sikkelcel sikkelcelziekte sikkelcelanemie bloedarmoede anemie hemofilie schildklier nierziekte nierfalen leverziekte hepatitis geelzucht
    longontsteking bronchitis kinkhoest waterpokken mazelen rodehond roodvonk krentenbaard vijfdeziekte hand-voet-mondziekte hersenvliesontsteking
    hersenschudding meningitis blindedarmontsteking blindedarm blaasontsteking oorontsteking keelontsteking oogontsteking voorhoofdsholteontsteking
    ontsteking ontstekingen ontstoken infectie infecties geinfecteerd bacterie bacterien virus virussen schimmel schimmelinfectie voetschimmel
    wratten wrat eczeem psoriasis acne gordelroos schurft scabies hoofdluis luizen luis neten wormpjes ringworm malaria dengue zika tbc tuberculose
    hiv aids soa soa's chlamydia herpes lyme multiple-sclerose parkinson dementie dement alzheimer spierziekte spierziekten duchenne syndroom
    downsyndroom endometriose pcos obesitas overgewicht ondergewicht chronisch chronische terminaal terminale ongeneeslijk ongeneeslijke erfelijk
    erfelijke besmet besmettelijk besmettelijke besmetting besmettingen besmetten aangestoken aansteken epidemie pandemie quarantaine patient
    patienten diagnose diagnoses gediagnosticeerd constateren geconstateerd genezen genees geneest genezing hersteld herstellende herstelde
    herstelden zorgwekkend stabiel levensbedreigend coma hospitaal kliniek uitbehandeld palliatief hospice reanimatie reanimeren gereanimeerd
    reanimeer reanimeert reanimeerde reanimeerden gereanimeert verslaafd verslaving verslavingen alcoholist alcoholisme`,
  /** pains and complaints of the body */
  symptom: `
    klachten symptoom symptomen pijn pijnen pijntje pijntjes pijnlijk pijnlijke piijn hoofdpijn koppijn buikpijn maagpijn keelpijn oorpijn kiespijn
    tandpijn rugpijn nekpijn spierpijn gewrichtspijn menstruatiepijn beenpijn borstpijn groeipijn zere zeerdoen steken steekt stekende kloppende
    kramp krampen buikkramp buikkrampen maagkramp koorts koortsig koortsige verhoging rillen rillingen rilt ril rillerig zweten zweet zweette
    gezweet klam bibberen bibber hoesten hoest hoestte hoestend gehoest hoestbui hoestbuien hoestten niezen nies niest niesde geniesd niesden
    geniest niesbui snotteren snot snotterig loopneus verstopte neus schor schorre hees hese heesheid slijm kriebel kriebelhoest slikken misselijk
    misselijke misselijkheid kotsmisselijk overgeven overgegeven overgeeft overgeef overgaf spugen spuug spuugt spuugde gespuugd spugend spuugden
    gespuugt braken braakt braakte gebraakt braak braakten kotsen kots kotst kotste gekotst kotsten diarree schijterij schijterig verstopping
    obstipatie opgeblazen opgezet opgezwollen winderig boeren maagzuur bloed bloeden bloedt bloedde gebloed bloedden gebloet bloedneus bloedneuzen
    bloeding duizelig duizelige duizelingen duizeligheid draaierig flauw flauwgevallen flauwvallen flauwte flauwval flauwvalt flauwviel bewusteloos
    bewustzijn knock-out wegvallen weggevallen wegtrekker wegtrekkers benauwd benauwdheid benauwde kortademig ademnood adem ademhaling ademen ademt
    hyperventileren hyperventileert hyperventilatie hyperventileer hyperventileerde hyperventileerden gehyperventileerd gehyperventileert piepen
    piept hartkloppingen hartslag moe moee moeheid vermoeid vermoeide vermoeidheid uitgeput uitputting doodmoe afgepeigerd slap slappe futloos
    lusteloos lusteloze gapen slapeloos slapeloosheid slaaptekort jeuk jeuken jeukt jeukerig jeukte jeukten gejeukt uitslag huiduitslag vlekjes
    vlekken bultjes bult bulten blaren blaar zwelling zwellingen gezwollen ontstoken tintelingen tintelend tintelt gevoelloos verlamd stijf stijve
    stram trillen tril trilt trilde getrild trilden getrilt stuipen stuip schokken oorsuizen tinnitus lichtgevoelig eetlust plassen plast plas
    gewichtsverlies afgevallen bleek bleke lijkbleek ziekjes belabberd beroerd beroerde ellendig ellendige rottig brak ongesteld ongesteldheid
    menstruatie menstrueren menses opvlieger`,
  /** medicines and how they are taken */
  medicine: `
    medicijn medicijnen medicijntje medicijntjes medicatie medikatie medecijn medecijnen medicijngebruik medicijnverstrekking geneesmiddel
    geneesmiddelen pil pillen pilletje pilletjes tablet tabletten tabletje tabletjes capsule capsules drankje drankjes siroop hoestdrank hoestsiroop
    zetpil zetpillen druppels oogdruppels oordruppels neusdruppels neusspray zalf zalfje zalven creme cremes cremepje gel pleister pleisters kuur
    kuren kuurtje dosis dosering doseringen dosissen milligram mg ml paracetamol paracetamols paracetamolletje paracetamolletjes pcm parcetamol
    pijnstiller pijnstillers pijnstillertje ibuprofen ibu ibuprofennetje naproxen diclofenac aspirine aspirientje advil dafalgan nurofen panadol
    tramadol oxycodon oxy morfine codeine antibiotica antibioticum antibioticakuur amoxicilline penicilline prednison cortison hormoonzalf
    antihistamine cetirizine hooikoortstablet hooikoortstabletten hooikoortspil fenistil ritalin rilatine concerta methylfenidaat metylfenidaat
    medikinet equasym elvanse dexamfetamine dexa dex strattera atomoxetine intuniv adhd-medicatie adhd-medicijnen risperidon abilify aripiprazol
    quetiapine lithium antipsychotica antipsychoticum antidepressiva antidepressivum sertraline fluoxetine citalopram prozac ssri oxazepam diazepam
    temazepam lorazepam xanax benzo benzo's slaappil slaappillen melatonine kalmeringspillen insuline insulinepen insulinepomp insulinespuit glucose
    dextro dextro's glucosemeter glucagon prikken prik prikt prikte geprikt prikten prikje prikjes epipen epipennen epi-pen epi-pens adrenalinepen
    jext inhaler inhalator puffer puffers pufje pufjes puffen pufen ventolin salbutamol flixotide voorzetkamer noodmedicatie noodmedicijn
    anticonceptie anticonceptiepil morning-after morningafterpil prikpil spiraaltje vaccin vaccins vaccinatie vaccinaties vaccineren gevaccineerd
    ingeent inenten inenting inentingen vaccineer vaccineert vaccineerde vaccineerden gevaccineert inent inentte hpv-prik griepprik coronaprik
    boosterprik verdoving verdoofd verdoven verdoof verdooft verdoofde verdoofden injectie injecties spuit spuiten spuitje vitamine vitamines
    vitaminepil ijzertabletten supplement supplementen ors norit imodium rennie bloedverdunner bloedverdunners bijwerking bijwerkingen bijsluiter
    recept recepten herhaalrecept apotheek apotheken innemen ingenomen inneemt inneem innam slikken slik slikt slikte geslikt slikten smeren smeer
    smeert gesmeerd smeerde smeerden gesmeert toedienen toegediend toedien toedient toediende druppelen druppel druppelt druppelde druppelden
    gedruppeld gedruppelt ophogen afbouwen afgebouwd afbouw afbouwt afbouwde medicijnbakje medicijnkastje`,
  /** treatment, care and help */
  'treatment-care': `
    behandeling behandelingen behandelplan behandelaar behandelaars behandelen behandeld behandelt behandel behandelde behandelden therapie
    therapien therapeut therapeuten therapeute psycholoog psychologe psychologen psych psycholoogje psychiater psychiaters psychiatrie psychiatrisch
    psychiatrische psychologische psychologisch ggz jeugdggz praktijkondersteuner poh speltherapie speltherapeut muziektherapie cgt gedragstherapie
    gezinstherapie relatietherapie schematherapie emdr traumabehandeling traumatherapie fysiotherapie fysio fysiotherapeut ergotherapie
    ergotherapeut logopedie logopediste logopedist dietist dieetiste haptonoom osteopaat chiropractor revalidatie revalideren revalideert
    revalidatiecentrum revalideer revalideerde revalideerden gerevalideerd gerevalideert opnames opgenomen kliniek klinieken dagbehandeling
    crisisopname crisisdienst afkickkliniek afkicken afkick afkickt afkickte afgekickt verslavingszorg jellinek operatie operaties opereren opereert
    geopereerd opereer opereerde opereerden geopereert ingreep ingrepen narcose verdoving hechten gehecht hechting hechtingen gips spalk verband mri
    mri-scan ct-scan rontgenfoto rontgen echo ecg eeg bloedprikken bloedonderzoek bloedtest onderzoek onderzoeken bestraling bestralingen bestraald
    bestralen bestraal bestraalt bestraalde bestraalden chemo chemokuur chemokuren chemotherapie dialyse dialyseren transplantatie infuus sonde
    sondevoeding ambulance ambu spoedeisende seh ic intensive-care huisarts huisartsenpost dokter specialist specialisten neuroloog cardioloog
    kinderarts dermatoloog orthopeed kno kno-arts uroloog gynaecoloog oncoloog internist oogarts opticien ortho orthodontist beugel beugels
    beugeltje tandarts kaakchirurg verpleegkundige thuiszorg wijkverpleging mantelzorg mantelzorger mantelzorgers zorg verzorgen verzorgd verzorging
    verzorger verzorg verzorgt verzorgde verzorgden verpleeghuis verzorgingshuis bejaardentehuis hospice ggd schoolarts schoolverpleegkundige
    jeugdarts consultatiebureau jeugdzorg jeugdhulp jeugdhulpverlening jeugdbescherming gezinsvoogd voogd voogden veilig-thuis veiligthuis wijkteam
    wijkteams cjg gezinscoach schoolmaatschappelijk smw ambulant ambulante begeleider begeleiding begeleiden begeleid begeleidt begeleidde
    begeleidden coach coaching hulp hulpverlening hulpverlener hulpverleners hulpvraag ondersteuning ondersteunen ondersteun ondersteunt
    ondersteunde ondersteunden ondersteund arrangement orthopedagoog pedagoog kjp kjpp altrecht accare curium levvel lentis clb caw
    vertrouwenscentrum kindertelefoon 113 intake wachtlijst verwijzing verwijsbrief doorverwijzing doorverwezen controleafspraak nazorg
    weekendpleeggezin pleegzorg pleeggezin respijtzorg logeeropvang dagbesteding pgb wlz uithuisplaatsing uithuisgeplaatst`,
  /** disabilities and aids for them */
  'disability-aid': `
    handicap handicaps gehandicapt gehandicapte gehandicapten beperking beperkingen lichamelijk lichamelijke verstandelijk verstandelijke meervoudig
    mindervalide invalide invaliditeit beperkt lvb zmlk zml emb rolstoel rolstoelen rolstoeltje rolstoeler rolstoelvriendelijk rolstoelgebruiker
    scootmobiel scootmobielen rollator rollators kruk krukken loophulp looprek looprekje wandelstok spalk spalken orthese prothese protheses
    prothesebeen kunstbeen beenprothese armprothese blind blinde blinden slechtziend slechtziende slechtzienden blindenstok taststok geleidehond
    blindengeleidehond hulphond hulphonden braille brailleregel vergroting bril brillen lens lenzen contactlenzen ooglapje oogpleister kleurenblind
    kleurenblinde doof dove doven doofheid slechthorend slechthorende slechthorenden gehoorapparaat gehoorapparaten gehoorapparaatje hoorapparaat
    hoortoestel hoortoestellen oorstukje cochleair implantaat soloapparatuur solo-apparatuur ringleiding gebaren gebarentaal gebarentolk
    gebarentolken ngt liplezen spraakcomputer picto picto's pictogram pictogrammen dagritmekaarten spasme spasmen spastisch spastische spasticiteit
    cp hersenverlamming verlamd verlamde verlamming halfzijdig dwarslaesie spina-bifida openrug klompvoet klompvoetje dwerggroei spierdystrofie
    spierziekte syndroom downsyndroom mongolisme rett angelman nah hersenletsel tos taalontwikkelingsstoornis spraakstoornis stotteren stottert
    stotter stotteraar stotterde gestotterd dcd dyspraxie motorisch motoriek brace braces korset corset sonde sondevoeding stoma stoma's katheter
    katheteriseren luier luiers beademing traplift invalidentoilet miva aangepast aangepaste aanpassing aanpassingen toegankelijk toegankelijkheid
    taxivervoer koptelefoon hoofdtelefoon studybuddy tangle wiebelkussen verzwaringsdeken prikkelarm time-timer kurzweil voorleessoftware daisy
    daisyspeler leesliniaal tijdverlenging dyslexiepas dyslexieverklaring vergroot mytyl mytylschool tyltyl tyltylschool cluster1 cluster2 cluster3
    cluster4 visio kentalis auris bartimeus`,
  /** pregnancy, birth, babies */
  'pregnancy-birth': `
    zwanger zwangere zwangerschap zwangerschappen zwangerschapstest zwangerschapstesten zwangerschapsverlof zwnger swanger drachtig verwachting echo
    echo's termijnecho uitgerekend uitgerekende weeen wee bevallen bevalt beviel bevalling bevallingen beval bevielen bevallingsverlof keizersnede
    keizersnee sectio vroedvrouw verloskundige verloskundigen gynaecoloog gynaecologe kraam kraamzorg kraamtijd kraambezoek kraamvrouw kraamcadeau
    kraamhulp geboorte geboortes geboren geboortekaartje geboortekaartjes geboortegewicht geboorteplan geboorteverlof partnerverlof prematuur
    premature vroeggeboorte vroeggeboren couveuse couveusekind stuitligging miskraam miskramen doodgeboren stilgeboren stilgeboorte abortus
    abortussen abortuskliniek geaborteerd aborteren overtijd overtijdpil zwangerschapsafbreking ivf icsi iui vruchtbaarheid
    vruchtbaarheidsbehandeling vruchtbaar onvruchtbaar kinderwens zaaddonor eiceldonor draagmoeder draagmoederschap baby baby's babys babytje
    babytjes babietje babykamer babyfoon babykleertjes babyshower genderreveal newborn pasgeboren pasgeborene zuigeling tweeling tweelingen drieling
    tweelingzusje broertje kindje dochtertje zoontje borstvoeding borstvoeden kolven kolft gekolfd kolfkamer kolfruimte flesvoeding speen speentje
    luier luiers luiertje kinderwagen buggy maxicosi maxi-cosi wieg ledikant buikje buik moederschap vaderschap tienermoeder tienermoeders
    tienervader tienerzwangerschap jongemoeder adoptie adopteren geadopteerd adoptiekind adopteer adopteert adopteerde adopteerden geadopteert
    anticonceptie pil condoom condooms condoompje voorbehoedsmiddel spiraal spiraaltje morningafterpil morning-afterpil ongesteld menstruatie
    menstruatiecyclus cyclus eisprong ovulatie hpv hielprik doop beschuit muisjes`,
  /** allergies and what somebody may not eat */
  'allergy-diet': `
    allergie allergieen allergien allergisch allergische alergie alergisch allergieformulier allergielijst allergietest allergenen allergeen
    overgevoelig overgevoelige overgevoeligheid intolerant intolerantie intoleranties notenallergie notenallergisch noten pinda pinda's
    pindaallergie pinda-allergie hazelnoot hazelnoten amandel amandelen cashew cashewnoten walnoot walnoten sesam sesamzaad soja sojaallergie
    ei-allergie eiallergie kippenei koemelk koemelkallergie koemelkeiwit melkallergie lactose lactosevrij lactose-intolerant lactose-intolerantie
    lactoseintolerant lactose-vrij zuivelvrij zuivel gluten glutenvrij glutenvrije glutenallergie gluten-intolerantie glutenintolerantie coeliakie
    tarwe tarwevrij suikervrij suikervrije suiker kleurstof kleurstoffen e-nummers schaaldieren schelpdieren fruitallergie appelallergie
    latexallergie latex nikkelallergie pleisterallergie hooikoorts hooikoortsklachten pollen graspollen huisstofmijt huisstof kattenallergie
    hondenallergie bijenallergie wespenallergie wespensteek wespenprik bijensteek insectenbeet penicilline-allergie anafylactische anafylaxie
    anafylactisch shock epipen epi-pen epipennen antihistamine bultjes zwelling jeuk galbulten netelroos opzwellen kruisallergie dieet dieten
    dieetwensen dieetwens dieetlijst dieetje lijnen lijnt afvallen afgevallen dietist crashdieet koolhydraatarm keto caloriearm vegetarisch
    vegetarische vegetarier vegetariers vega vegan veganist veganisten veganistisch veganistische plantaardig plantaardige flexitarier vleesloos
    halal halalvlees haram kosher koosjer varkensvlees varken rundvlees gelatine gelatinevrij alcoholvrij vasten vastte gevast vastend ramadan
    vastenmaand fodmap zoutarm zoutloos vetarm eiwitrijk sondevoeding voeding voedingsmiddel voedingsmiddelen voedsel voedselallergie
    voedselovergevoeligheid ingredient ingredienten allergie-info`,
  /** injuries and parts of the body */
  'injury-body': `
    blessure blessures geblesseerd geblesseerde blesseren letsel letsels verwonding verwondingen verwond gewond gewonde gewonden wond wonden wondje
    wondjes snee sneeen sneetje schaafwond schaafwonden schaafplek schram schrammen kras krassen bult bulten buil builen blauwe-plek blauweplek
    blauwe-plekken blauw oog kneuzing kneuzingen gekneusd gekneusde kneus verstuikt verstuikte verstuiking verzwikt verzwikte verrekt verrekking
    omgezwikt overstrekt doorgezakt zwikken ontwricht breuk breuken botbreuk gebroken gebroke brak breekt breken braken gescheurd gescheurde scheur
    scheuring scheurtje spierscheuring zweepslag kruisband kruisbanden kruisbandblessure enkelband enkelbanden meniscus hamstring lies liesblessure
    achillespees hernia whiplash hersenschudding schedelbasis schedelbasisfractuur bloeding inwendig brandwond brandwonden verbrand verbranding
    tweedegraads beet beten bijtwond splinter splinters gips gipsen mitella krukken brace pleister pleisters verband tape ingetapet intapen hechting
    hechtingen gehecht litteken littekens korst korstje blaar blaren ehbo ehbo'er bhv bhv'er eerstehulp koelen coldpack coldpacks ijspak ijspakking
    ongeluk ongelukje ongeval ongevallen aanrijding aangereden valpartij gevallen gestruikeld gestoten stoten stoot stootten gestoot gebotst botsing
    botsen botst botste botsten hoofd hoofden schedel gezicht voorhoofd ogen oogje oor oren oortje neus neuzen neusje mond monden lip lippen tand
    tanden tandje gebit tong kin kaak kaken wang wangen hals nek keel schouder schouders sleutelbeen arm armen armpje bovenarm onderarm elleboog
    ellebogen pols polsen polsje hand handen handje handjes vinger vingers vingertje pink duim duimen nagel nagels borst borsten borstkas rib ribben
    buik buiken maag darmen rug ruggen ruggengraat wervel wervels heup heupen bil billen been benen beentje bovenbeen onderbeen dijbeen knie knieen
    knietje knieschijf kuit kuiten scheen scheenbeen schenen enkel enkels voet voeten voetje voetjes hiel hielen teen tenen teentje botten spier
    spieren pees pezen gewricht gewrichten huid bloed hart longen long nier nieren hersenen brein wenkbrauw wimper lichaam lichamen lijf
    lichaamsdeel lichaamsdelen`,
  /** disorders of mind, mood and learning */
  'mental-diagnosis': `
    adhd adhd'er adhd'ers adhder adhders add add'er autisme autist autisten autistisch autistische autistje ass asperger pdd-nos pddnos pdd mcdd
    spectrum autismespectrumstoornis autismespectrum dyslexie dyslectisch dyslectische dyslect dislexie dislectisch dyscalculie discalculie
    dyspraxie dysorthografie ndl tos taalontwikkelingsstoornis tourette gilles tic tics ticstoornis odd cd gedragsstoornis gedragsstoornissen
    gedragsprobleem gedragsproblemen leerstoornis leerproblemen leerprobleem concentratiestoornis concentratieproblemen hyperactief hyperactieve
    prikkel prikkels overprikkeld overprikkeling prikkelgevoelig hsp hooggevoelig hooggevoelige hoogsensitief hoogbegaafd hoogbegaafde
    hoogbegaafdheid meerbegaafd meerbegaafde zwakbegaafd laagbegaafd begaafd iq intelligentie disharmonisch hechtingsstoornis hechtingsproblematiek
    hechtingsproblemen depressie depressies depressief depressieve depri deprie dysthymie somber somberheid suicidaal suicidale zelfbeschadiging
    automutilatie angst angsten angststoornis angststoornissen angstklachten angstig angstige paniek paniekaanval paniekaanvallen paniekstoornis
    faalangst faalangstig faalangsttraining fobie fobieen schoolfobie pleinvrees smetvrees dwang dwangstoornis dwangmatig dwanggedachten ocd ocs
    mutisme trauma trauma's traumatisch getraumatiseerd ptss ptsd posttraumatische dissociatie dissocieren dissociatief burn-out burnout
    burn-outklachten overspannen overspannenheid stress stressklachten opgebrand eetstoornis eetstoornissen eetprobleem anorexia anorectisch
    boulimia boulimie eetbuien arfid borderline borderliner bpd persoonlijkheidsstoornis persoonlijkheidsstoornissen narcist narcisme narcistisch
    antisociale bipolair bipolaire manisch manie manisch-depressief psychose psychoses psychotisch psychotische schizofreen schizofrenie schizo waan
    wanen hallucineren hallucinatie hallucinaties paranoia paranoide psychisch psychische mentaal mentale mentalhealth stoornis stoornissen gestoord
    diagnose diagnoses gediagnosticeerd etiket label dsm comorbiditeit genderdysforie verslaving verslaafd gameverslaving slaapstoornis insomnia
    narcolepsie rouw rouwverwerking rouwen dementie`,
  /** tests and examinations of a pupil */
  'school-test': `
    cito cito's citos citotoets citotoetsen cito-toets cito-toetsen citoscore citoscores cito-score eindcito entreetoets entreetoetsen
    doorstroomtoets doorstroomtoetsen iep iep-toets ieptoets iep-lvs iep-score route8 route-8 dia-toets diatoets diatoetsen diaeindtoets
    leerling-in-beeld leerlinginbeeld eindtoets eindtoetsen m-toets e-toets m3 e3 e4 m5 e5 m6 e6 m7 e7 m8 b8 lvs-toets lvs-toetsen lovs methodetoets
    methodetoetsen niet-methodetoets dle dle's didactische leeftijdsequivalent leerrendement drempelonderzoek nio nio-toets niotest adit nsc
    capaciteitentest capaciteitenonderzoek iq iq-test iqtest iq-tests iq-score intelligentietest intelligentieonderzoek wisc wisc-v wisc-iii wppsi
    rakit son idenk nds dyslexieonderzoek dyslexieonderzoeken dyslexie-onderzoek dyslexietest dyslexiescreening dyscalculieonderzoek screening
    screeningen screenen gescreend screeningstoets diagnostisch diagnostiek psychodiagnostisch psychologisch onderzoek onderzoeken onderzoekje
    observatie observaties observeren geobserveerd observeer observeert observeerde observeerden geobserveert testen test tests getest testje
    testafname toetsafname testten afname afnemen afgenomen afneem afneemt afnam avi avi-toets avi-e3 avi-m3 avi-niveau avi-plus dmt tempotoets
    klepel eatoets pi-dictee ttr bareka sva spellingtoets rekentoets leestoets woordenschattoets begrijpendlezen taaltoets kleutertoets
    herfstsignalering wintersignalering lentesignalering sdq cbcl sociaal-emotionele vragenlijst kanvas scol saqi faalangsttest schoolvragenlijst
    svl beroepentest profielkeuzetest beroepskeuzetest rekenvaardigheid taalvaardigheid vaardigheidsscore vaardigheidsscores percentiel
    percentielscore niveauwaarde groeiscore referentieniveau 1f 2f 1s 3f standaardscore rt remedial remedial-teaching instaptoets instaptoetsen
    nulmeting tussenmeting toetsadvies score scores uitslagen taaldiagnose ontwikkelingsniveau werktempo werkhouding bssk taalscreening ogentest
    gehoortest motoriektest mrt`,
  /** a lesson or project about something */
  'lesson-about': `
    les lessen lesje lesjes lesbrief lesbrieven lesmateriaal lespakket lespakketten lessenserie lessenreeks lesidee lesidees lesdoel lesprogramma
    lesstof gastles gastlessen gastdocent gastspreker gastsprekers spreker sprekers voorlichting voorlichtingen voorlichter voorlichtingsavond
    voorlichtingsles voorlichten voorgelicht voorlicht voorlichtte workshop workshops cursus cursussen training trainingen lezing lezingen college
    colleges webinar webinars congres studiemiddag bijscholing nascholing project projecten projectje projectweek projectdag thema thema's themaweek
    themadag themales themaochtend onderwerp onderwerpen onderwerpje topic topics spreekbeurt spreekbeurten spreekbeurtje boekbespreking
    boekbesprekingen presentatie presentaties presenteren presenteer presenteert gepresenteerd presenteerde presenteerden gepresenteert werkstuk
    werkstukken werkstukje werkstukjes verslagen posters posterpresentatie essay essays betoog betogen opstel onderzoek onderzoeksvraag hoofdvraag
    deelvraag deelvragen profielwerkstuk pws campagne campagnes campagnevideo actieweek weektegenpesten antipest antipestprotocol antipestweek
    anti-pest mediawijs mediawijsheid lentekriebels kindermishandeling paarse-vrijdag paarsevrijdag bevrijdingsdag dodenherdenking herdenking
    herdenken herdenk herdenkt herdenkte herdenkten oorlog holocaust slavernij slavernijverleden geschiedenis burgerschap burgerschapsles debat
    debatten debatteren debatteert debatwedstrijd debatteer debatteerde debatteerden gedebatteerd gedebatteert discussie discussies discussieren
    discussieerden klassengesprek klassengesprekken kringgesprek kringgesprekken kring stelling stellingen documentaire documentaires jeugdjournaal
    nieuwsbegrip schooltv klokhuis quiz kahoot lesboek paragraaf tekst teksten bronnen lesgeven lesgegeven lesgeeft lesgeef lesgaf behandelen
    behandeld behandelt behandel behandelde behandelden bespreken besproken bespreekt bespreek besprak bespraken uitleggen uitgelegd uitleg uitlegt
    uitlegde geleerd leerden instructie rollenspel toneelstuk theatervoorstelling halt haltles wijkagent relaties preventie preventieles preventief
    drugspreventie alcoholpreventie cyberpesten weerbaarheid weerbaarheidstraining rots-en-water kanjertraining kanjerles`,
  /** warning others of scams */
  'warning-about-scam': `
    pas-op opgelet oppassen opgepast pasop let oplet opletten oplette waarschuwing waarschuwingen waarschuw waarschuwt waarschuwen waarschuwde
    gewaarschuwd waarschuwden gewaarschuwt alert alerte alertheid voorzichtig voorzichtige voorzichtigheid trappen getrapt intrappen ingetrapt
    trapte trapniet tuinen ingetuind intuinen intuin intuint intuinde intrap intrapt intrapte nep neppe neppertje nepmail nepmails nepmailtje
    nepbericht nepberichten nepsite nepsites nepwebsite nepwebshop nepwebshops neplink nepapp nepaccount nepaccounts nepprofiel nepprofielen
    nepbetaling nepbetaalverzoek nepagent nepagenten nep-agent nepbankmedewerker neptikkie nepvacature fake fakemail fakeaccount fakeaccounts fakes
    faken vals valse malafide verdacht verdachte onbetrouwbaar onbetrouwbare louche dubieus vaaglink oplichting oplichterij oplichter oplichters
    oplichten opgelicht oplicht oplichtte oplichtingstruc zwendel zwendelaar scam scams scammer scammers scammen scamt scamde gescamd gescammed
    scammy fraude fraudeur fraudeurs frauderen fraudemail fraudealarm bankfraude phishing fishing phising phishingmail phishingmails phishing-mail
    phishinglink phishingbericht phishingtest phishen phish smishing quishing vishing spoofing spoofen spam spammen spammer spamt spambericht
    spammail spammails spambox spammap hoax hoaxen kettingbrief kettingbericht babbeltruc babbeltrucs truc trucs truuk trucje trucjes whatsappfraude
    whatsapp-fraude vriendinnoodfraude vriend-in-noodfraude bankhelpdeskfraude helpdeskfraude datingfraude factuurfraude ceo-fraude
    marktplaatsfraude identiteitsfraude beleggingsfraude cryptofraude klik klikniet reageerniet negeer negeren genegeerd negeert negeerde negeerden
    genegeert blokkeer blokkeren rapporteer rapporteren gerapporteerd report reporten reportt gereport melding aangifte fraudehelpdesk meldpunt
    internetoplichting veiliginternetten controleer checken afzender afzenders spelfout spelfouten criminelen crimineel boeven dieven misleid
    misleiden misleidend misleidende misleidt misleidde misleidden slachtoffer slachtoffers gedupeerd gedupeerde gedupeerden bedriegen bedrieg
    bedriegt bedroog bedrogen bedrog bedrieger bedriegers genaaid afgezet beetgenomen geluisd cyberles circuleert circuleren`,
  /** criticism of how the school does its work */
  'criticism-school': `
    beleid schoolbeleid telefoonbeleid pestbeleid huiswerkbeleid beleidsplan wanbeleid regel regels schoolregel schoolregels regeltjes lesuitval
    uitval uitgevallen uitvallen lesuitvallen vervalt tussenuur tussenuren rooster roosters roosterwijziging roosterwijzigingen roosterfout
    communicatie miscommunicatie communiceren gecommuniceerd gebrekkig gebrekkige onduidelijk onduidelijke onduidelijkheid informatie
    informatievoorziening bereikbaarheid bereikbaar bezuinigen bezuiniging bezuinigingen bezuinigd personeelstekort lerarentekort tekorten
    onderbezetting invallers wisselingen wisselende verloop werkdruk klassengrootte overvolle plofklas plofklassen klasgrootte passendonderwijs
    klagen klaag klaagt klaagde geklaagd klaagden geklaagt klacht klachten kritiek kritieken kritisch kritische kritiekpunt kritiekpunten minpunt
    verbeterpunt verbeterpunten verbeterd verbeteren verbeter verbetert verbeterde verbeterden verbetering verbeteringen feedback evaluatie enquete
    tevredenheid tevredenheidsonderzoek ontevreden ontevredenheid teleurgesteld teleurstellend teleurstellende teleurstelling slecht slechte
    slechtste waardeloos waardeloze belabberd beroerd matig matige rommelig rommelige chaos chaotisch chaotische puinhoop puinzooi zooitje wanorde
    wanordelijk organisatie georganiseerd ongeorganiseerd slordig slordige onprofessioneel onprofessionele amateuristisch amateuristische
    belachelijk belachelijke schandalig schandalige schande absurd absurde bizar bizarre onzin onbegrijpelijk onbegrijpelijke oneerlijk oneerlijke
    onredelijk onredelijke streng strenge strenger overdreven saai saaie nutteloos nutteloze zinloos zinloze achterhaald ouderwets ouderwetse
    gedateerd smerig smerige lokalen tocht inspectierapport onderwijskwaliteit kwaliteit resultaten examenresultaten slagingspercentage veiligheid
    onveilig onveilige onveiligheid prioriteit prioriteiten aanpak pestprotocol handhaven handhaving gehandhaafd huiswerkdruk toetsdruk
    prestatiedruk ouderbijdrage schoolkosten kantineprijzen telefoonverbod verbod verboden kluisjesplicht kledingvoorschrift dresscode onacceptabel
    ondermaats ondermaatse tekortschieten tekortgeschoten afspraken beloften loze genegeerd`,
  /** unions, strikes and councils */
  'union-council': `
    vakbond vakbonden vakbondsleden vakbondslid bond bonden aob cnv fnv abvakabo aob-leden cnv-onderwijs po-in-actie poinactie acod cov vsoa wvoi
    staking stakingen staken staak staakt staakte staakten gestaakt stakingsdag stakingsdagen stakingsbereidheid stakingsrecht stakers staker
    estafettestaking scholierenstaking klimaatstaking lerarenstaking actie acties actiedag actievoeren actiegevoerd actievoerder actievoerders
    actiecomite ultimatum werkonderbreking prikactie demonstratie demonstraties demonstreren demonstreer demonstreert gedemonstreerd demonstreerde
    demonstreerden gedemonstreert demo betoging betogingen betogen protest protesten protestmars protesteren malieveld spandoek spandoeken petitie
    petities petitietje handtekeningenactie cao cao's cao-onderhandelingen cao-po cao-vo caoafspraken onderhandelen onderhandeling onderhandelingen
    onderhandeld loonsverhoging loonkloof loonruimte salarisverhoging werkdruk werkdrukakkoord werkdrukmiddelen arbeidsvoorwaarden medezeggenschap
    medezeggenschapsraad mr gmr mr-lid mr-leden mr'er gmr-lid mrleden mr-verkiezingen mr-verkiezing mr-reglement mr-vergadering deelraad dmr
    ondernemingsraad or or-lid or-leden oudergeleding personeelsgeleding leerlinggeleding geleding instemmingsrecht adviesrecht achterban ouderraad
    ouderraden oudervereniging oudercommissie ouderpanel oudercomite klankbordgroep klankbord klassenouder klassenouders contactouder contactouders
    ouderbijdrage schoolraad leerlingenraad leerlingenraden leerlingraad leerlingenparlement kinderraad kinderburgemeester laks
    klassenvertegenwoordiger klassenvertegenwoordigers klasvertegenwoordiger kv leerlingenstatuut leerlingenvereniging studentenraad verkiezing
    verkiezingen kandidaat kandidaten kandidaatstellen verkiesbaar gekozen stem stemmen gestemd stembiljet stembus stembureau stemrecht stemt stemde
    stemden gestemt zetel zetels aftredend aftreden voorzitter secretaris penningmeester afgevaardigde`,
  /** news, government, world */
  'news-politics': `
    nieuws nieuwtje nieuwtjes nieuwsbericht nieuwsberichten nieuwssite nos nunl jeugdjournaal journaal vrt vtm hln ad telegraaf volkskrant nrc
    parool starnieuws krant kranten krantje krantenartikel artikel artikelen column columns talkshow journalist journalisten reporter media pers
    persconferentie interview interviews headline breaking actueel actualiteit actualiteiten uitzending politiek politieke politicus politici
    politica partij partijen tweedekamer kamer kamerlid kamerleden parlement parlementen regering regeringen kabinet kabinetten coalitie oppositie
    premier minister ministers minister-president staatssecretaris ministerie gemeenteraad raadslid burgemeester wethouder provincie
    statenverkiezingen verkiezing verkiezingen stemmen stemde gestemd stembureau peiling peilingen lijsttrekker lijsttrekkers campagne debat
    debatten debatteren motie moties wet wetten wetsvoorstel grondwet democratie democratisch democratische dictatuur dictator dictators democraat
    vrijheid vrijheden mensenrechten discriminatie racisme rechtsstaat monarchie republiek koning koningin prinses prins amalia willem-alexander
    president presidenten vvd pvv pvda groenlinks gl-pvda d66 cda sp fvd bbb nsc volt christenunie sgp pvdd ja21 bij1 50plus n-va vlaamsbelang
    open-vld ndp vhp wilders rutte schoof omtzigt timmermans yesilgoz jetten bontenbal baudet trump biden harris poetin putin zelensky netanyahu
    macron merkel erdogan santokhi bouterse eu europese europa europarlement navo vn verenigde naties brussel denhaag oorlog oorlogen oekraine
    oekraiense rusland russen gaza gazastrook israel palestina palestijnen palestijnse hamas syrie afghanistan iran china amerika conflict
    conflicten bombardement bombardementen wapenstilstand vrede vredesakkoord genocide aanslag aanslagen terrorisme terreur soldaten leger
    dienstplicht vluchteling vluchtelingen asielzoeker asielzoekers asielbeleid azc azc's migratie migrant migranten immigratie immigranten
    integratie inburgering grens grenzen klimaat klimaatbeleid klimaatcrisis stikstof stikstofcrisis boerenprotest boerenprotesten woningnood
    wooncrisis woningcrisis toeslagenaffaire inflatie economie economisch economische belasting belastingen begroting prinsjesdag miljoenennota
    zorgkosten pensioen pensioenen uitkering referendum demonstratie demonstraties protesten rellen linkse rechtse extreem-rechts populisme populist
    populisten complot complottheorie complotdenker propaganda nepnieuws fakenews desinformatie crisis ramp rampen aardbeving overstroming
    overstromingen brand onderwijsminister ocw lerarentekort stemwijzer stemplicht`,
  /** days, parts of the day and points in time */
  'time-day': `
    vandaag vndg vandg vdg vnd morgen morge mrgn mrge mrg morgenochtend morgenmiddag morgenavond overmorgen gisteren gister gistere gistren
    gisteravond gisterenavond gistermiddag gisterochtend eergisteren eergister vanavond vnavond vanaaf vanavnd vanmiddag vanochtend vanmorgen
    vannacht vnacht ochtend ochtenden ochtendje smorgens ochtends middag middagen middags smiddags avond avonden avondje avonds savonds 's-avonds
    nacht nachten nachtje nachts snachts middernacht dag dagjes dagelijks dagelijkse weekend weekenden weekendje weekends weekeinde weekdag
    weekdagen doordeweeks werkdag werkdagen maandag maandags maandagen dinsdag dinsdags dinsdagen woensdag woensdags woensdagmiddag donderdag
    donderdags vrijdag vrijdags vrijdagen vrijdagmiddag vrijdagavond zaterdag zaterdags zaterdagen zaterdagavond zondag zondags zondagen zondagavond
    ma di woe vrijd za maandagochtend dinsdagochtend donderdagmiddag maandagmiddag januari jan februari feb maart mrt april apr mei juni jun juli
    jul augustus aug september sept sep oktober okt oct november nov december dec datum data kalender jaartal nu nuu zojuist zonet net daarnet
    straks str8 strks dadelijk zometeen zomteen meteen mteen later lter eerder vroeger vroegere vroeg vroege laat late toen toenmalig destijds ooit
    nooit altijd altyd alty vaak vaker vaakst soms somtijds regelmatig telkens opnieuw nogmaals eerst daarna vervolgens ondertussen intussen
    inmiddels tijdens vooraf achteraf voordat nadat zodra sinds sindsdien vanaf tot totdat eindelijk binnenkort laatst onlangs recent recentelijk
    pas alvast allang toekomst verleden heden moment momentje momenten momenteel tijdstip tijd tijden tijdje keer keren keertje volgende vorige
    afgelopen aanstaande komende kerstvakantie herfstvakantie voorjaarsvakantie krokusvakantie meivakantie zomervakantie paasvakantie vakantie pauze
    pauzes lesuur`,
  /** lengths of time and the clock */
  'time-duration': `
    uur uren uurtje uurtjes uurlijk halfuur halfuurtje kwartier kwartieren kwartiertje minuut minuten minuutje minuutjes mins minuutn seconde
    seconden secondes secondje sec secs dagen week weken weekje weekjes wekelijks wekelijkse wk wkn maand maanden maandje maandelijks maandelijkse
    mnd jaar jaren jaartje jaarlijks jaarlijkse jarenlang maandenlang wekenlang dagenlang urenlang eeuw eeuwen eeuwig eeuwigheid kwartaal kwartalen
    semester semesters trimester periode periodes perioden schooljaar schooljaren schoolweek schooldag lesuur lesuren blokuur tijd tijden tijdje
    tijdlang poos poosje poosjes eventjes even effe effen ff effies efkes eve momentje moment ogenblik ogenblikje oogwenk flits duur duurt duren
    duurde duurden geduurd geduurt lang lange langer langst langste langdurig langdurige kort korte korter kortst kortstondig langzaam langzame
    tussendoor gedurende tijdens tm half kwart kwartvoor kwartover vijfvoor klok kloktijd stipt omstreeks rond circa ongeveer wachttijd wachten
    wacht wachtte gewacht wachtten looptijd aftellen resterend resterende voorlopig permanent permanente eindeloos eindeloze onafgebroken continu
    constant constante doorlopend anderhalf anderhalve tweeeneenhalf halve etmaal 24uur 24u 48u 8u 9u 10u`,
  /** numbers and amounts in words */
  'number-word': `
    nul ene eentje twee tweetjes drie drietjes vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
    negentien twintig eenentwintig tweeentwintig vijfentwintig dertig veertig vijftig zestig zeventig tachtig negentig honderd honderden tweehonderd
    vijfhonderd duizend duizenden tienduizend miljoen miljoenen miljard miljarden biljoen eerste eersten tweede derde vierde vijfde zesde zevende
    achtste negende tiende elfde twaalfde dertiende twintigste honderdste laatste voorlaatste 1e 2e 3e 4e 5e 6e 7e 8e 9e 10e 1ste 2de 3de 4de 5de
    eenmaal tweemaal driemaal eenmalig half halve helft kwart anderhalf anderhalve dubbel dubbele drievoudig enkel enkele paar paartje dozijn
    tiental tientallen honderdtal beide beiden allebei allebeide alletwee tweeen drieen vieren vijven zessen alle allemaal alles alleen geen niks
    niets iets ietsje beetje beetjes weinig weinige minder minst minste meer meeste meesten meest veel vele velen zoveel hoeveel teveel te-veel
    genoeg voldoende sommige sommigen enige enkelen verschillende diverse meerdere ettelijke talloze massa massa's boel hopen stapel lading heleboel
    hele heel helemaal totaal totale rest overige aantal aantallen hoeveelheid hoeveelheiden getal getallen maal procent procenten percentage
    percentages gemiddeld gemiddelde maximaal maximum minimaal minimum ongeveer circa bijna ruim exact precies tellen telt telde geteld telden
    getelt rekenen optellen aftrekken vermenigvuldigen kilo kilo's kg gram liter meter meters cm centimeter centimeters km kilometer kilometers
    procentje`,
  /** colours, sizes, shapes and looks of things */
  'colour-size': `
    kleur kleuren kleurtje kleurrijk gekleurd rood rode roder roodachtig blauw blauwe blauwer lichtblauw donkerblauw groen groene lichtgroen
    donkergroen geel gele oranje paars paarse lila roze rose pink magenta zwart zwarte wit witte grijs grijze bruin bruine beige turquoise turkoois
    goud gouden goudkleurig zilver zilveren brons bordeaux blond blonde donker donkere licht lichte fel felle bleke bont bonte doorzichtig
    doorzichtige glimmend glanzend regenboog streep strepen gestreept stip stippen gestipt geruit ruitjes bloemetjes groot grote groter grootst
    grootste grootte klein kleine kleiner kleinst kleinste kleintje kleintjes mini minuscuul enorm enorme gigantisch gigantische reusachtig immens
    massief hoog hoge hoger hoogst hoogste hoogte laag lage lager laagst laagste lange langer langste lengte kort korte korter kortste breed brede
    breder breedte smal smalle smaller dik dikke dikker dikste dikte dun dunne dunner dunste diep diepe dieper diepte ondiep ondiepe vol volle leeg
    lege zwaar zware zwaarder lichter gewicht vorm vormen ronde ovaal vierkant vierkante vierkantje rechthoek rechthoekig driehoek driehoekig cirkel
    cirkels kruis kubus krom kromme scheef scheve schuin schuine gebogen puntig scherp scherpe stomp stompe plat platte glad gladde ruw ruwe harde
    harder zacht zachte zachter stevig stevige slap stijf natte droog droge nieuw nieuwe nieuwer nieuwste oud oude oudste jong jonge schoon schone
    vies vieze vuil vuile middelste zijkant bovenkant onderkant voorkant achterkant binnenkant buitenkant xl xxl xs medium large small maten
    afmeting afmetingen oppervlakte omtrek inhoud`,
  /** to go, walk, ride and come */
  movement: `
    lopen loop loopt liep liepen gelopen loopje lope weglopen wegloop wegloopt wegliep weggelopen meelopen meeloop meeloopt meeliep meegelopen
    doorlopen doorloop doorloopt doorliep doorgelopen teruglopen terugloop terugloopt terugliep teruggelopen langslopen langsloop langsloopt
    langsliep langsgelopen binnenlopen binnenloop binnenloopt binnenliep binnengelopen achternalopen achternaloop achternaloopt achternaliep
    achternagelopen gaan ga gaat ging gingen gegaan gaje weggaan wegga weggaat wegging weggegaan meegaan meega meegaat meeging meegegaan uitgaan
    uitga uitgaat uitging uitgegaan teruggaan terugga teruggaat terugging teruggegaan heengaan heenga heengaat heenging heengegaan doorgaan doorga
    doorgaat doorging doorgegaan binnengaan binnenga binnengaat binnenging binnengegaan naargaan naarga naargaat naarging naargegaan voorbijgaan
    voorbijga voorbijgaat voorbijging voorbijgegaan kom komen komt kwam kwamen gekomen komje meekomen meekom meekomt meekwam meegekomen aankomen
    aankom aankomt aankwam aangekomen terugkomen terugkom terugkomt terugkwam teruggekomen langskomen langskom langskomt langskwam langsgekomen
    binnenkomen binnenkom binnenkomt binnenkwam binnengekomen thuiskomen thuiskom thuiskomt thuiskwam thuisgekomen voorbijkomen voorbijkom
    voorbijkomt voorbijkwam voorbijgekomen tegenkomen tegenkom tegenkomt tegenkwam tegengekomen wandelen wandel wandelt wandelde wandelden gewandeld
    gewandelt stappen stap stapt stapte stapten gestapt opstappen opstap opstapt opstapte opgestapt uitstappen uitstap uitstapt uitstapte uitgestapt
    instappen instap instapt instapte ingestapt overstappen overstap overstapt overstapte overgestapt rennen ren rent rende renden gerend gerent
    wegrennen wegren wegrent wegrende weggerend sprinten sprint sprintte sprintten gesprint racen raac raact raacde raacden geraacd geraact hollen
    hol holt holde holden gehold geholt haastten fietst fietste fietsten gefietst wegfietsen wegfiets wegfietst wegfietste weggefietst doorfietsen
    doorfiets doorfietst doorfietste doorgefietst steppen step stept stepte stepten gestept skaten skaat skaatte skaatten geskaat crossen cros crost
    croste crosten gecrost scheuren scheur scheurt scheurde scheurden gescheurd gescheurt karren kar kart karde karden gekard gekart rijden rijd
    rijdt reed gereden meerijden meerijd meerijdt meereed meegereden wegrijden wegrijd wegrijdt wegreed weggereden doorrijden doorrijd doorrijdt
    doorreed doorgereden terugrijden terugrijd terugrijdt terugreed teruggereden omrijden omrijd omrijdt omreed omgereden vaar vaart voer voeren
    gevaren vliegen vlieg vliegt vloog vlogen gevlogen reizen reis reist reisde reisden gereisd gereist klauteren klauter klautert klauterde
    klauterden geklauterd geklautert klimmen klim klimt klom klommen geklommen kruipen kruip kruipt kroop kropen gekropen sluipen sluip sluipt sloop
    slopen geslopen glijden glijd glijdt gleed gleden gegleden springen spring springt sprong sprongen gesprongen duiken duik duikt dook doken
    gedoken vallen val valt viel vielen gevallen struikelen struikel struikelt struikelde struikelden gestruikeld gestruikelt zwemmen zwem zwemt
    zwom zwommen gezwommen huppelen huppel huppelt huppelde huppelden gehuppeld gehuppelt hinkelen hinkel hinkelt hinkelde hinkelden gehinkeld
    gehinkelt tillen til tilt tilde tilden getild getilt duwen duw duwt duwde duwden geduwd geduwt draaien draaie draaiet draaiede draaieden
    gedraaied gedraaiet draai draait omkeren omkeer omkeert omkeerde omgekeerd schuiven schuif schuift schoof schoven geschoven rollen rol rolt
    rolde rolden gerold gerolt staan sta staat stond stonden gestaan opstaan opsta opstaat opstond opgestaan stilstaan stilsta stilstaat stilstond
    stilgestaan zitten zit zat zaten gezeten zitte liggen lig ligt lag lagen gelegen hangen hang hangt hing hingen gehangen blijven blijf blijft
    bleef bleven gebleven vertrekken vertrek vertrekt vertrok vertrokken arriveren arriveer arriveert arriveerde arriveerden gearriveerd gearriveert
    landen land landt landde landden geland gelant verlaten verlaat verliet verlieten vluchten vluchtte vluchtten gevlucht achtervolgen achtervolg
    achtervolgt achtervolgde achtervolgden achtervolgd verdwalen verdwaal verdwaalt verdwaalde verdwaalden verdwaald passeren passeer passeert
    passeerde passeerden gepasseerd gepasseert oversteken overgestoken oversteek oversteekt overstak bewegen beweeg beweegt bewoog bewogen beweging
    bewegingen ophaalt ophaalde afhalen afhaal afhaalt afhaalde afgehaald brengen breng brengt bracht brachten gebracht wegbrengen wegbreng
    wegbrengt wegbracht weggebracht thuisbrengen thuisbreng thuisbrengt thuisbracht thuisgebracht afzetten afzet afzette afgezet parkeren parkeer
    parkeert parkeerde parkeerden geparkeerd geparkeert verhuis verhuist verhuisde verhuisden verhuisd dwalen dwaal dwaalt dwaalde dwaalden gedwaald
    gedwaalt zwerven zwerf zwerft zwerfde zwerfden gezwerfd gezwerft slenteren slenter slentert slenterde slenterden geslenterd geslentert
    strompelen strompel strompelt strompelde strompelden gestrompeld gestrompelt marcheren marcheer marcheert marcheerde marcheerden gemarcheerd
    gemarcheert onderweg heen heenweg terug terugweg naartoe ernaartoe erheen hierheen daarheen waarheen vooruit achteruit omhoog omlaag naarbuiten
    naarbinnen binnen buiten beneden rechtdoor voorbij langs dwars rondje tocht tochtje wandeling ritje route omweg rondlopen rondloop rondloopt
    rondliep rondgelopen rondrijden rondrijd rondrijdt rondreed rondgereden rondhangen rondhang rondhangt rondhing rondgehangen voetstap dip dippen
    dipt skeren yalla go gaaan lesgo letsgo`,
  /** to see, hear, feel and notice */
  'see-hear': `
    zien zie ziet zag zagen gezien ziee terugzien terugzie terugziet terugzag teruggezien inzien inzie inziet inzag ingezien uitzien uitzie uitziet
    uitzag uitgezien weerzien weerzie weerziet weerzag weergezien zichtbaar onzichtbaar zicht uitzicht kijken kijk kijkt keek keken gekeken kijke
    kijkn aankijken aankijk aankijkt aankeek aangekeken meekijken meekijk meekijkt meekeek meegekeken omkijken omkijk omkijkt omkeek omgekeken
    uitkijken uitkijk uitkijkt uitkeek uitgekeken toekijken toekijk toekijkt toekeek toegekeken wegkijken wegkijk wegkijkt wegkeek weggekeken
    rondkijken rondkijk rondkijkt rondkeek rondgekeken terugkijken terugkijk terugkijkt terugkeek teruggekeken doorkijken doorkijk doorkijkt
    doorkeek doorgekeken opkijken opkijk opkijkt opkeek opgekeken kijker kijkers bekijken bekijk bekijkt bekeek bekeken staren staar staart staarde
    staarden gestaard gestaart aanstaren aangestaard aanstaar aanstaart aanstaarde turen tuur tuurt tuurde tuurden getuurd getuurt loeren loer loert
    loerde loerden geloerd geloert gluren gluur gluurt gluurde gluurden gegluurd gegluurt spieken spiek spiekt spiekte spiekten gespiekt checken
    checkt checkte checkten gecheckt observeren observeer observeert observeerde observeerden geobserveerd geobserveert merken merk merkt merkte
    merkten gemerkt opmerken opmerk opmerkt opmerkte opgemerkt bemerken bemerk bemerkt bemerkte bemerkten opvallen opval opvalt opviel opgevallen
    opvallend opvallende ontdekken ontdek ontdekt ontdekte ontdekten ontdekking herkennen herken herkent herkende herkenden herkend onderscheiden
    onderscheid onderscheidt onderscheidde onderscheidden horen hoor hoort hoorde hoorden gehoord gehoort hore aanhoren aanhoor aanhoort aanhoorde
    aangehoord meehoren meehoor meehoort meehoorde meegehoord luisteren luister luistert luisterde luisterden geluisterd geluistert meeluisteren
    meeluister meeluistert meeluisterde meegeluisterd afluisteren afluister afluistert afluisterde afgeluisterd terugluisteren terugluister
    terugluistert terugluisterde teruggeluisterd luisteraar luisteraars luisterend geluid geluiden lawaai herrie kabaal stilte stil stille luid
    luide hard hardop zacht zachtjes klinken klinkt klonk klonken geklonken voelen voel voelt voelde voelden gevoeld gevoelt aanvoelen aanvoel
    aanvoelt aanvoelde aangevoeld gevoel gevoelens proeven proefde proefden geproefd geproeft ruiken ruik ruikt roken geroken geur geuren stank
    stinken stink stinkt stonk stonken gestonken snuiven snuif snuift snoof snoven gesnoven smaak smaken smaakt smaakte smaakten gesmaakt aanraken
    aanraak aanraakt aanraakte aangeraakt tasten tast tastte tastten getast zoeken zoek zoekt zocht zochten gezocht opzoeken opzoek opzoekt opzocht
    opgezocht terugvinden terugvind terugvindt terugvond teruggevonden tonen toon toont toonde toonden getoond getoont beleven beleef beleeft
    beleefde beleefden beleefd meemaken meemaak meemaakt meemaakte meegemaakt getuige getuigen ooggetuige blik blikken oog ogen oren zogenaamd
    blijkbaar blijken blijkt bleken gebleken lijken lijkt leek leken geleken schijnen schijnt scheen lijk kijkk look looks watch watchen peepen peep
    peepte spotten spot spotte gespot ziejewel zienderogen loeri`,
  /** to say, tell, talk, ask and answer */
  'say-speak': `
    zeggen zeg zegt zei zeiden gezegd gezegt zegge zegje zeggn zegma zegmaar zgm nazeggen toegezegd toezeggen vertellen vertel vertelt vertelde
    vertelden verteld verteldt doorvertellen doorvertel doorvertelt doorvertelde doorverteld navertellen navertel navertelt navertelde naverteld
    rondvertellen rondvertel rondvertelt rondvertelde rondverteld verhaal verhalen praten praat praatte praatten gepraat prate praatn praatje
    praatjes bijpraten bijpraat bijpraatte bijgepraat meepraten meepraat meepraatte meegepraat napraten napraat napraatte nagepraat ompraten ompraat
    ompraatte omgepraat uitpraten uitpraat uitpraatte uitgepraat spreken spreek spreekt sprak spraken gesproken afspreken afspreek afspreekt afsprak
    afgesproken uitspreken uitspreek uitspreekt uitsprak uitgesproken aanspreken aanspreek aanspreekt aansprak aangesproken toespreken toespreek
    toespreekt toesprak toegesproken tegenspreken tegenspreek tegenspreekt tegensprak tegengesproken inspreken inspreek inspreekt insprak
    ingesproken gesprek gesprekken gesprekje spreker bespreken bespreek bespreekt besprak bespraken besproken kletsen klets kletst kletste kletsten
    gekletst kletspraat babbelen babbel babbelt babbelde babbelden gebabbeld gebabbelt babbeltje keuvelen keuvel keuvelt keuvelde keuvelden
    gekeuveld gekeuvelt ouwehoeren ouwehoer ouwehoert ouwehoerde ouwehoerden geouwehoerd geouwehoert lullen lul lult lulde lulden geluld gelult
    zwetsen zwets zwetst zwetste zwetsten gezwetst beppen bep bept bepte bepten gebept roddelen roddel roddelt roddelde roddelden geroddeld
    geroddelt roddels roddeltante gerucht geruchten fluisteren fluister fluistert fluisterde fluisterden gefluisterd gefluistert mompelen mompel
    mompelt mompelde mompelden gemompeld gemompelt stotteren stotter stottert stotterde stotterden gestotterd gestottert schreeuwen schreeuw
    schreeuwt schreeuwde schreeuwden geschreeuwd geschreeuwt geschreeuw gillen gil gilt gilde gilden gegild gegilt brullen brul brult brulde brulden
    gebruld gebrult joelen joel joelt joelde joelden gejoeld gejoelt krijsen krijs krijst krijste krijsten gekrijst roepen roep roept riep riepen
    geroepen oproepen oproep oproept opriep opgeroepen smoezen smoes smoest smoesde smoesden gesmoesd gesmoest klagen klaag klaagt klaagde klaagden
    geklaagd geklaagt zeuren zeur zeurt zeurde zeurden gezeurd gezeurt gezeur zeiken zeik zeikt zeikte zeikten gezeikt gezeik mopperen mopper
    moppert mopperde mopperden gemopperd gemoppert snauwen snauw snauwt snauwde snauwden gesnauwd gesnauwt vragen vraag vraagt vroeg vroegen
    gevraagd vrage vraagje vraagjes gevraagt navragen navraag navraagt navroeg nagevraagd afvragen afvraag afvraagt afvroeg afgevraagd uitvragen
    uitvraag uitvraagt uitvroeg uitgevraagd doorvragen doorvraag doorvraagt doorvroeg doorgevraagd antwoorden antwoord antwoordt antwoordde
    antwoordden geantwoord geantwoort antwoordje beantwoorden beantwoord beantwoordt beantwoordde beantwoordden reageren reageer reageert reageerde
    reageerden gereageerd gereageert reactie reacties meldt meldde meldden gemelt aanmelden aanmeld aanmeldt aanmeldde aangemeld noemen noem noemt
    noemde noemden genoemd genoemt benoemen benoem benoemt benoemde benoemden benoemd vermelden vermeld vermeldt vermeldde vermeldden uitleggen
    uitleg uitlegt uitlegde uitgelegd toelichten toelicht toelichtte toegelicht toelichting verklaren verklaar verklaart verklaarde verklaarden
    verklaard opmerken opmerk opmerkt opmerkte opgemerkt opmerking opmerkingen beweren beweer beweert beweerde beweerden beweerd bewering beloven
    beloof belooft beloofde beloofden beloofd bekennen beken bekent bekende bekenden toegeven toegeef toegeeft toegaf toegegeven ontkennen ontken
    ontkent ontkende ontkenden ontkend overleggen overlegt overlegde overlegden overlegd adviseren adviseer adviseert adviseerde adviseerden
    geadviseerd geadviseert discussieren discussier discussiert discussierde discussierden gediscussierd gediscussiert discussie discussies bellen
    bel belt belde belden gebeld gebelt belletje terugbellen terugbel terugbelt terugbelde teruggebeld opbellen opbel opbelt opbelde opgebeld appen
    ap apt apte apten geapt mailen mailt mailde mailden gemaild gemailt chatten chat chatte gechat typen tyyp tyypt tyypte tyypten getyypt smsen sms
    smst smste smsten gesmst schrijven schrijf schrijft schreef schreven geschreven opschrijven opschrijf opschrijft opschreef opgeschreven
    overschrijven overschrijf overschrijft overschreef overgeschreven berichten bericht berichtte berichtten informeren informeer informeert
    informeerde informeerden geinformeerd geinformeert verwittigen verwittig verwittigt verwittigde verwittigden verwittigd waarschuwen waarschuw
    waarschuwt waarschuwde waarschuwden gewaarschuwd gewaarschuwt groeten groet groette groetten gegroet begroeten begroet begroette begroetten
    groetjes doei doeg hoi hoii hey heey heyy hai hallo hallootjes yo daag goedemorgen goeiemorgen goedemiddag goedenavond goeieavond welterusten
    truste slaaplekker laterrr bedankt bedank bedanken bedankte bedankten dank dankje dankjewel dankuwel dankjulliewel merci thx thnx thanks ty
    sorry sry alsjeblieft aub alstublieft woord woorden woordje zinnen zinnetje spreekbeurt meningen grapt grapte grapten gegrapt grappenmaken
    grappenmaak grappenmaakt grappenmaakte grappenmaakten gegrappenmaakt zwijgen zwijg zwijgt zweeg zwegen gezwegen taki takken praatwerk`,
  /** to think, know, understand and remember */
  'think-know': `
    denken denk denkt dacht dachten gedacht denke denkn dnk nadenken nadenk nadenkt nadacht nagedacht meedenken meedenk meedenkt meedacht meegedacht
    terugdenken terugdenk terugdenkt terugdacht teruggedacht uitdenken uitdenk uitdenkt uitdacht uitgedacht bedenken bedenk bedenkt bedacht
    bedachten gedachte gedachten gedachtes weten weet wist wisten geweten wete weetje weetjes weetik kweet kweenie weetniet wnie wn idk kennen ken
    kent kende kenden gekend gekent kenne kennis kennissen bekend bekende begrijpen begrijp begrijpt begreep begrepen begrip onbegrip snappen snap
    snapt snapte snapten gesnapt snapje verstaan versta verstaat verstond verstonden beseffen besef beseft besefte beseften beseffend realiseren
    realiseer realiseert realiseerde realiseerden gerealiseerd gerealiseert menen meen meent meende meenden gemeend gemeent vermoeden vermoed
    vermoedt vermoedde vermoedden vermoedelijk geloven geloof gelooft geloofde geloofden geloofd twijfelen twijfel twijfelt twijfelde twijfelden
    getwijfeld getwijfelt twijfels betwijfelen betwijfel betwijfelt betwijfelde betwijfelden betwijfeld raden raad raadt raadde raadden geraden
    gokken gok gokt gokte gokten gegokt schatten schat schatte geschat inschatten inschat inschatte ingeschat verwachten verwacht verwachtte
    verwachtten verwachting verwachtingen hopen hoop hoopt hoopte hoopten gehoopt hopelijk vertrouwen vertrouw vertrouwt vertrouwde vertrouwden
    vertrouwd vrezen vrees vreest vreesde vreesden gevreesd gevreest wanen fantaseren fantaseer fantaseert fantaseerde fantaseerden gefantaseerd
    gefantaseert fantasie vinden vind vindt vond vonden vinde herinneren herinner herinnert herinnerde herinnerden herinnerd herinnering
    herinneringen vergeten vergeet vergat vergaten onthouden onthoud onthoudt onthield onthielden herkennen herken herkent herkende herkenden
    herkend ontdekken ontdek ontdekt ontdekte ontdekten concluderen concludeer concludeert concludeerde concludeerden geconcludeerd geconcludeert
    conclusie overwegen overweeg overweegt overwoog overwogen piekeren pieker piekert piekerde piekerden gepiekerd gepiekert gepieker peinzen peins
    peinst peinsde peinsden gepeinsd gepeinst dromen droom droomt droomde droomden gedroomd gedroomt verzinnen verzin verzint verzon verzonnen keuze
    keuzes besluiten besluit besloot besloten beslissen beslis beslist besliste beslisten oordelen oordeel oordeelt oordeelde oordeelden geoordeeld
    geoordeelt beoordelen beoordeel beoordeelt beoordeelde beoordeelden beoordeeld bedoelen bedoel bedoelt bedoelde bedoelden bedoeld bedoeling
    bedoelingen afvragen afvraag afvraagt afvroeg afgevraagd interesseren interesseer interesseert interesseerde interesseerden geinteresseerd
    geinteresseert interesse interessant interessante idee ideeen ideetje plannetje mening gevoel zeker zekere onzeker onzekere vast misschien mss
    mschien missch wellicht waarschijnlijk wrsch wss waarsch vgm volgensmij denkik mijns slim slimme slimmer logisch logische onlogisch duidelijk
    duidelijke onduidelijk feit feiten waarheid verstand geheugen verward verwarring verwarrend verwarrende klopt`,
  /** to want, need, may, must, can, like to */
  'want-need': `
    willen wil wilt wilde wou wilden wouden gewild wile wille wilje wiljij verlangen verlang verlangt verlangde verlangden verlangd verlangens
    wensen wens wenst wenste wensten gewenst eisen eis eist eiste eisten geeist hopen hoop hoopt hoopte hoopten gehoopt zinin zinnin goesting
    goestink nodig nodige nodigen benodigd benodigdheden noodzaak noodzakelijk noodzakelijke hoeven hoef hoeft hoefde hoefden gehoeven hoefniet
    hoeveniet moeten moet moest moesten gemoeten moete moeje motten mot mogen mag mocht mochten magge magje kunnen kan kun kunt kon konden gekund
    kunne kanje kunje zullen zal zult zou zouden zoude zoudt zulle wensenlijst wensenlijstje liever liefst lievelings graag gragg greag grg gaarne
    lusten lustte lustten gelust houdt hield leuk leuke proberen probeer probeert probeerde probeerden geprobeerd geprobeert poging pogingen streven
    streef streeft streefde streefden gestreefd gestreeft smeken smeek smeekt smeekte smeekten gesmeekt bid weiger geweigert dwingen dwing dwingt
    dwong dwongen gedwongen verplichten verplicht verplichtte verplichtten verplichte verplichting vereisen vereis vereist vereiste vereisten
    verbieden verbied verbiedt verbood verboden verbod toestaan toesta toestaat toestond toegestaan ontbreken ontbreek ontbreekt ontbrak ontbraken
    ontbroken gebrek behoefte behoeftes behoeften bereid bereidheid bedoelen bedoel bedoelt bedoelde bedoelden bedoeld bedoeling doel doelen
    nastreven nastreef nastreeft nastreefde nagestreefd belang belangrijk belangrijke interesseren interesseer interesseert interesseerde
    interesseerden geinteresseerd geinteresseert interesse keus keuze voorkeur voorkeuren behoren behoort behoor behoorde behoorden behoord durven
    durf durft durfde durfden gedurfd gedurft wanna need gotta tryna begeren begeer begeert begeerde begeerden begeerd gunnen gun gunt gunde gegund
    gunden gegunt`,
  /** to give, take, bring, get, lend, keep */
  'give-take': `
    geven geef geeft gaf gaven gegeven geve afgeven afgeef afgeeft afgaf afgegeven meegeven meegeef meegeeft meegaf meegegeven doorgeef doorgaf
    doorgegeven teruggeven teruggeef teruggeeft teruggaf teruggegeven aangeven aangeef aangeeft aangaf aangegeven weggeven weggeef weggeeft weggaf
    weggegeven opgeven opgeef opgeeft opgaf opgegeven uitgeven uitgeef uitgeeft uitgaf uitgegeven overgeven overgeef overgeeft overgaf overgegeven
    nemen neem neemt nam namen genomen neme meenemen meeneem meeneemt meenam meegenomen afnemen afneem afneemt afnam afgenomen overnemen overneem
    overneemt overnam overgenomen aannemen aanneem aanneemt aannam wegnemen wegneem wegneemt wegnam weggenomen terugnemen terugneem terugneemt
    terugnam teruggenomen krijgen krijg krijgt kreeg kregen gekregen krijge terugkrijgen terugkrijg terugkrijgt terugkreeg teruggekregen meekrijgen
    meekrijg meekrijgt meekreeg meegekregen brengen breng brengt bracht brachten gebracht meebrengen meebreng meebrengt meebracht meegebracht
    terugbrengen terugbreng terugbrengt terugbracht teruggebracht langsbrengen langsbreng langsbrengt langsbracht langsgebracht overbrengen
    overbreng overbrengt overbracht overgebracht halen haal haalt haalde haalden gehaald gehaalt ophalen ophaal ophaalt ophaalde opgehaald weghalen
    weghaal weghaalt weghaalde weggehaald afhalen afhaal afhaalt afhaalde afgehaald terughalen terughaal terughaalt terughaalde teruggehaald pakken
    pak pakt pakte pakten gepakt pakke afpakken afpak afpakt afpakte afgepakt oppakken oppak oppakt oppakte opgepakt inpakken inpak inpakt inpakte
    ingepakt uitpakken uitpak uitpakt uitpakte uitgepakt meepakken meepak meepakt meepakte meegepakt grijpen grijp grijpt greep grepen gegrepen
    grissen gris grist griste gristen gegrist jatten jat jatte gejat pikken pik pikt pikte pikten gepikt stelen steel steelt stal stalen gestolen
    roven roof rooft roofde roofden geroofd gerooft lenen leen leent leende leenden geleend geleent uitlenen uitleen uitleent uitleende uitgeleend
    teruglenen terugleen terugleent terugleende teruggeleend deelt deelde deelden gedeelt uitdelen uitdeel uitdeelt uitdeelde uitgedeeld verdelen
    verdeel verdeelt verdeelde verdeelden verdeeld ruilen ruil ruilt ruilde ruilden geruild geruilt omruilen omruil omruilt omruilde omgeruild
    wisselen wissel wisselt wisselde wisselden gewisseld gewisselt schenken schenk schenkt schonk schonken geschonken doneren doneer doneert
    doneerde doneerden gedoneerd gedoneert bieden bied biedt bood boden geboden aanbieden aanbied aanbiedt aanbood aangeboden ontvangen ontvang
    ontvangt ontving ontvingen ontvangst leveren levert leverde leverden geleverd gelevert inlever inleverde afleveren aflever aflevert afleverde
    afgeleverd uitreiken uitreik uitreikt uitreikte uitgereikt overhandigen overhandig overhandigt overhandigde overhandigden overhandigd aanreiken
    aanreik aanreikt aanreikte aangereikt toereiken toereik toereikt toereikte toegereikt verstrekken verstrek verstrekt verstrekte verstrekten
    houden houd houdt hield hielden gehouden bijhouden bijhoud bijhoudt bijhield bijgehouden achterhouden achterhoud achterhoudt achterhield
    achtergehouden bewaren bewaar bewaart bewaarde bewaarden bewaard sparen spaar spaart spaarde spaarden gespaard gespaart verzamelen verzamel
    verzamelt verzamelde verzamelden verzameld kopen koop koopt kocht kochten gekocht verkopen verkoopt verkocht verkochten hebben heb heeft had
    hadden gehad gehat hebt hebbe heef hebje bezitten bezit bezat bezaten bezeten eigenaar eigendom eigendommen verliest verloor claimen claim
    claimt claimde claimden geclaimd geclaimt achterlaten achterlaat achterliet achtergelaten vervangen vervang vervangt vervangde vervangden
    vervangd toekennen toeken toekent toekende toegekend meeslepen meesleep meesleept meesleepte meegesleept slepen sleep sleept sleepte sleepten
    gesleept tillen til tilt tilde tilden getild getilt gooien gooie gooiet gooiede gooieden gegooied gegooiet gooi gooit gooide gegooid toegooien
    toegooie toegooiet toegooiede toegegooied weggooien weggooie weggooiet weggooiede weggegooied vangen vang vangt ving vingen gevangen toewerpen
    toewerp toewerpt toewierp toegeworpen gift giften gul gulle gierig gierige gratis ontvanger gever snaaien snaai snaait snaaide`,
  /** to do, make, use, put, fix, help */
  'make-do': `
    doen doe doet deed deden gedaan doeje doene doeh doede aandoen aandoe aandoet aandeed aangedaan meedoen meedoe meedoet meedeed meegedaan nadoen
    nadoe nadoet nadeed nagedaan opendoen opendoe opendoet opendeed opengedaan overdoen overdoe overdoet overdeed overgedaan uitdoen uitdoe uitdoet
    uitdeed uitgedaan wegdoen wegdoe wegdoet wegdeed weggedaan dichtdoen dichtdoe dichtdoet dichtdeed dichtgedaan voordoen voordoe voordoet voordeed
    voorgedaan opdoen opdoe opdoet opdeed opgedaan maken maak maakt maakte maakten gemaakt make maakn gemaak afmaken afmaak afmaakt afmaakte
    afgemaakt klaarmaken klaarmaak klaarmaakt klaarmaakte klaargemaakt aanmaken aanmaak aanmaakt aanmaakte aangemaakt meemaken meemaak meemaakt
    meemaakte meegemaakt losmaken losmaak losmaakt losmaakte losgemaakt openmaken openmaak openmaakt openmaakte opengemaakt schoonmaken schoonmaak
    schoonmaakt schoonmaakte schoongemaakt vastmaken vastmaak vastmaakt vastmaakte vastgemaakt bouwen bouw bouwt bouwde bouwden gebouwd gebouwt
    opbouwen opbouw opbouwt opbouwde opgebouwd knutselen knutsel knutselt knutselde knutselden geknutseld geknutselt creeren creer creert creerde
    creerden gecreerd gecreert creeer creeert creeerde gecreeerd ontwerpen ontwerp ontwerpt ontwerpte ontwerpten schrijf schreef klussen klus klust
    kluste klusten geklust regelen regel regelt regelde regelden geregeld geregelt organiseren organiseer organiseert organiseerde organiseerden
    georganiseerd georganiseert organisatie voorbereiden voorbereid voorbereidt voorbereidde voorbereidden gevoorbereid gevoorbereit voorbereiding
    voorbereidingen uitvoeren uitvoer uitvoert uitvoerde uitgevoerd invullen invul invult invulde ingevuld proberen probeer probeert probeerde
    probeerden geprobeerd geprobeert gebruiken gebruik gebruikt gebruikte gebruikten repareren repareer repareert repareerde repareerden gerepareerd
    gerepareert fixen fix fixt fixte fixten gefixt herstelt herstelde herstelden oplossen oplos oplost oploste opgelost oplossing oplossingen
    veranderen verander verandert veranderde veranderden veranderd verandering veranderingen wijzigen wijzig wijzigt wijzigde wijzigden gewijzigd
    gewijzigt aanpassen aanpas aanpast aanpaste aangepast bewerken bewerk bewerkt bewerkte bewerkten verbeteren verbeter verbetert verbeterde
    verbeterden verbeterd vernieuwen vernieuw vernieuwt vernieuwde vernieuwden vernieuwd zetten zet zette gezet neerzetten neerzet neerzette
    neergezet klaarzetten klaarzet klaarzette klaargezet leggen leg legt legde legden gelegd gelegt neerleggen neerleg neerlegt neerlegde neergelegd
    klaarleggen klaarleg klaarlegt klaarlegde klaargelegd stellen stel stelt stelde stelden gesteld gestelt steken steek steekt stak staken gestoken
    hangen hang hangt hing hingen gehangen draaien draaie draaiet draaiede draaieden gedraaied gedraaiet duwen duw duwt duwde duwden geduwd geduwt
    trekken trekt trok trokken getrokken openen open opent opende openden geopend geopent sluiten sluit gesloten zorgen zorgt zorgde zorgden gezorgd
    gezorgt helpen help helpt hielp hielpen geholpen hulp handig handige steunen steunt steunde steunden gesteund gesteunt begeleiden begeleid
    begeleidt begeleidde begeleidden assisteren assisteer assisteert assisteerde assisteerden geassisteerd geassisteert dienen dien dient diende
    dienden gediend gedient redden red redt redde gered geret lukken luk lukt lukte lukten gelukt mislukken mislukt mislukte misluk mislukten falen
    faal faalt faalde faalden gefaald gefaalt presteren presteer presteert presteerde presteerden gepresteerd gepresteert prestatie prestaties
    poetsen poets poetst poetste poetsten gepoetst ruimen ruim ruimt ruimde ruimden geruimd geruimt opruimen opruim opruimt opruimde opgeruimd vegen
    veeg veegt veegde veegden geveegd geveegt snijden snijd snijdt sneed sneden gesneden plakken plak plakt plakte plakten geplakt vouwen vouw vouwt
    vouwde vouwden gevouwd gevouwt verven verf verft verfde verfden geverfd geverft mengen meng mengt mengde mengden gemengd gemengt roeren roer
    roert roerde roerden geroerd geroert schudden schud schudt schudde geschud geschut vullen vul vult vulde vulden gevuld gevult beoefenen beoefen
    beoefent beoefende beoefenden beoefend bedienen bedien bedient bediende bedienden bediend installeren installeer installeert installeerde
    installeerden geinstalleerd geinstalleert instellen instel instelt instelde ingesteld afronden afrond afrondt afrondde afgerond afwerken afwerk
    afwerkt afwerkte afgewerkt activiteit activiteiten taak taken klusje bezig bezigheid productief nuttig nuttige praktisch praktische`,
  /** to start, go on, stop and happen */
  'begin-end': `
    beginnen begin begint begon begonnen beginne begine beginnend beginner beginners herbegin starten start startte startten gestart opstarten
    opstart opstartte opgestart herstarten herstart herstartte hergestart opening lanceren lanceer lanceert lanceerde lanceerden gelanceerd
    gelanceert aanvangen aanvang aanvangt aanving aangevangen ontstaan ontsta ontstaat ontstond ontstonden gebeuren gebeur gebeurt gebeurde
    gebeurden gebeurd gebeurtenis gebeurtenissen plaatsvinden plaatsvindt plaatsgevonden plaatsvond plaatsvind voortzetten voortzet voortzette
    voortgezet doorgaan doorga doorgaat doorging doorgegaan verdergaan verderga verdergaat verderging verdergegaan verder verdere vervolg vervolgen
    vervolgt vervolgens vervolgde vervolgden vervolgd duren duur duurt duurde duurden geduurd geduurt aanhouden aanhoud aanhoudt aanhield
    aangehouden volgende herhalen herhaal herhaalt herhaalde herhaalden herhaald herhaling herhalingen hervatten hervat hervatte opnieuw nogeens
    stoppen stop stopt stopte stopten gestopt stoppe stopp ophouden ophoud ophoudt ophield opgehouden houop houopp eindigen eindig eindigt eindigde
    eindigden geeindigd geeindigt einde eind eindelijk eindje beeindigen beeindig beeindigt beeindigde beeindigden beeindigd beeindiging afronden
    afrond afrondt afrondde afgerond afronding afsluiten afsluit afsloot afgesloten afsluiting afmaken afmaak afmaakt afmaakte afgemaakt klaar
    klaare klare klaartje klr voltooid voltooien voltooie voltooiet voltooiede voltooieden voltooied voleindigen voleindig voleindigt voleindigde
    voleindigden voleindigd afgelopen aflopen afloop afloopt afliep verlopen voorbij uitstellen uitstel uitstelt uitstelde uitgesteld verzetten
    verzet verzette verplaatsen verplaats verplaatst verplaatste verplaatsten annuleren annuleer annuleert annuleerde annuleerden geannuleerd
    geannuleert annulering cancelen cancel cancelt cancelde cancelden gecanceld gecancelt cancelled gecancelled canceln afgelast aflasten afgelasten
    afgelastte afgezegd afzeggen schrappen schrap schrapt schrapte schrapten geschrapt pauzeren pauzeer pauzeert pauzeerde pauzeerden gepauzeerd
    gepauzeert onderbreken onderbreek onderbreekt onderbrak onderbraken onderbroken verander worden word wordt werd werden geworden wor wordn eerste
    eerst laatste laatst oorspronkelijk aanvankelijk uiteindelijk tenslotte finale slot begindatum einddatum beginfase eindfase beginuur einduur
    done finished finish finishen`,
  /** question words and answers of one word */
  'question-word': `
    wie wat waar wanneer waarom hoe welke welk hoeveel hoelang hoever hoezo hoedan hoeveelste waarmee waarvoor waarvan waarheen waarin waarop
    waaraan waardoor waarover waarbij waarna waarnaar waaruit waartoe wiens wier wat-voor watvoor wies wnr wnneer waneer wanner wrm wrom waarm warom
    waarrom wrmm wrvoor hzo hoezoo hoe-laat hoelaat howlate hoelt hoeso wa wah watte wadde watteh wattt wasda wasdat waddan wadan watdan wiedan
    waardan wr wrr waor hoeist hoeistie hoegaat hoesgaat hoegaathet allesgoed allesoke wtf wth huh hu huhh he heh hea eh euh ehm uhm uh wablief
    wablieft pardon excuseer echtwaar ofzo ofnie ofniet ofwat jatoch ja jaa jaaa jah jaja yes yep yup ye yea yeah jep jup tuurlijk tuurlyk
    natuurlijk nee neee neen nope nah nein nee's nietes welles ok oke okee okey okay oki okii okidoki kk geenidee weetniet kweenie kwenie benieuwd
    benieuwt who what where when why how wdym wyd wya hbu wbu wassup wsp sup whatsup whats`,
  /** English as it stands in Dutch chats */
  'english-chat': `
    bro bros broo brooo broski brotha brother brodie bruh bruhh bruv bruhhh sis sister sisss girl girll girly girlie gurl guys guyss dude dudes
    homie homies buddy bestie besties bestiee bff bffs bae babe babes baby queen king kings goat goated boss chief friend friends bf gf crush
    crushes situationship fr frfr ong ongod ngl tbh imo imho idk idc idgaf wtf wth omg omgg omfg lol lool lolz lmao lmaoo lmfao rofl xd haha btw brb
    gtg g2g ttyl afk asap rn atm nvm nvmd np thx thnx ty tysm ily ilysm ilu hmu wyd wya wbu hbu hru jk istg smh icl iykyk irl fomo yolo tgif fyp
    ootd grwm wcw tbt lowkey highkey slay slayy slayed slaying serve based cringe cringy cringey cringed sus sussy capping nocap no-cap facts fax
    period periodt vibe vibes vibing vibin aesthetic iconic lit dope cool coolio coole nice nicee nais nize chill chilling great amazing awesome
    perfect cute cutie cutee pretty beautiful gorgeous ugly weird awkward random crazy insane wild savage toxic dramaqueen karen simp simps simping
    simped stan rizz rizzler rizzed gyat gyatt gyatttt skibidi sigma sigmaboy alpha ohio fanumtax delulu solulu rentfree ick icks redflag redflags
    red-flag greenflag flex flexing flexen clout hype hyped salty triggered shook dead ded deadass bffr gaslight gaslighten gatekeep ghosten ghosted
    ghost catfish catfished loser losers noob noobs npc npcs pick-me pickme tryhard tryhards sweaty ez gg ggwp wp glhf goofy glazing glazen auralost
    cooked cooking brainrot yap yapping yappen yapt locked demure spill shade spilled yes yess yesss yea yeah yep yup ya nope nah nooo please pls
    plss plz sry soz thanks thankyou welcome hello hey heyy hi hii bye byee byeee goodnight gn gm goodmorning gnight love loveyou luv miss missyou
    hate fuck fuckk fucking fucked fking shit shitty damn damnn dang crap hell bitch ass really literally actually honestly basically obviously
    definitely maybe always never forever whatever anyway sure alright exactly same samee sameee true right wrong wait waitt stopp what whatt why
    who how when where this that the and but you your youre ur my they she are im i'm dont don't doesnt cant can't wanna gonna gotta need know think
    like just too very much more less go going lets come tonight today tomorrow time day night class teacher homework lose lost happy birthday bday
    hbd`,
  /** street language of Dutch youth */
  'street-language': `
    wallah wollah walla wlh wlah wellah wallahi wallahie wajo wejo ewa ewaa ewaaa ewah ewaja eeywa yallah yalla jalla hmdl hamdoulilah hamdullilah
    hamdulilah alhamdulillah inshallah insha'allah insjallah insh mashallah masha'allah mshallah starfoullah starfullah astaghfirullah bismillah
    salam salaam selam slm salamoe sahbi sahbie sehbi khoya khouya khoyaa khey kheey akhi ahki ahkie akhie habibi habibti tfoe tfoeh tfu fissa
    fissaatje fissies osso oso ossie doekoe doekoes duku doezoe saaf floes paya para barkie barki barkoe donnie donnies joetoe keli kill killah
    kills kifesh kife mattie matties matie maties mati mattis matti tetta's niffo niffo's niffos neef neefs brada bradda brada's bradas bro bratan
    swa swaa swah swagga gap gappie gappies gabber gabbers makker tori tories torie toris tori's pata patta patta's pattas smatje smatjes sma
    smaatje chick chickie chickies wifey uitie uitjes boeler boelers chimeid chimeiden jonko jonkos jonko's jonkie blowtje wiet assie asi skaffa
    skaffen skaffie nyam njam bakka loesoe lusu loesoe's pleite skeere skeer skere sker skerre skeren skir faya fayaa faja fajah faka fakka fakkaa
    fawaka fawakka fawaka's fakajij waggi waggie wagi waggies whippa whip spang spange spangenaar strijder strijders soldier g's chappie chappies
    lauw lauwe lauww loes chill chille patser patsers patserig tantoe tanto tantu heftig bigi boss ouwe ouwee ouleh oulleh ewadan beef beefen beefje
    biefen dissen dis disst gedist clashen ripdeal rippen gerippt geript wreed wreede ganga djoeken djoek djoekt djoekte gedjoekt shank shanken
    klappen bokse gunman strap popo scotoe scoto skotoe skotoes skotu blauwen wout wouten prakkie abi abie abla amca brakka bradaman bossie pokoe
    pokoes poku tunes nakken nakt genakt osdorp damsko mokum 010 roffa rotjeknor agga haagie utka utca 030 almeire bims bijlmer zuidoost hood block
    straatman straattaal hosselen hossel hosselaar ronnen tjappen chappen tjap snitch snitches kaolo kaulo kowlo parra parraa noia pullt pullup
    pulluppen dip dippen dipt wasseen wasteen sheesh jaman jatoggg no-spang nospang sowieso sws zehma zegmaar ze3ma zaahma zaakma hebbi ibi dushi
    dushi's swit switi switie bolo yeye tjesm sabi sabie sabiet moi no-span nospan span relax rustigaan tjoerie tjoeri tchoerie tsjoerie lobi loboi
    libi odi oto oto's sani sranan efu lansu bunn lekka lekkah`,
  /** short forms and chat spelling */
  'chat-abbreviation': `
    ff effe effies effn idd inderdaad mss msch misschn misch missch hvj hvjj hvjou hvu hou-van-je ikhvj ikhvjou wjd wjddd wjnd xje xx xxx xxxx xoxo
    kus kusjes knuf knuffel dikkekus mn m'n zn z'n dr d'r tis tkan tkomt t'is kzal kben kheb khebt kga kwil kzie kzou kmoet kvind kdenk kweet kkan
    kzit khoop ksnap kwas khad kon'k gwn gwnn gewn gwoon gwoonn gewoonn egt egte eg eg'n eght echtt echtr ech wrm wnr wrs wrschl wss wsl wrschnlk
    vgm vlgm volgns sws zsm alsjbl alsjeblft asjeblieft ajb asjb alstu pls plz thx thnx bdnkt bdankt dnkje dankjee dkw grtjs grtz groetn gr mvg vr
    vrgr tmrw mrgn mrge vnvd vnaaf vnmiddag vndg vdg gstrn wknd wkend tnx np gg btw omg haha hahah hahaha hahahaha hihi hehe xd xp idc irl iig iigg
    igg iedergeval ivm ipv igv tov tav bv bijv bvb enz etc ed oid nvt tgv dwz nml maw mbt mbv tzt evt incl excl vb max nix niks nikss nie nieh nt
    nt'je nit ng nogst oook okk oke okee okey oki ol kk kkkk k t zo'n zoo dadelijk ddlk nja njaa jja jaw jwz jwt jwn jwnn wjn wja jwst jwel joh jow
    neeh neuh nejoh nouh naja nuja noujaa ie j jr je'm jy jouu julie jlle jll jlli jlui iemnd iedrn iedreen idreen ieman niemnd allemal allmaal ales
    vn vn'm vor vl heeel heul heul'n heell hl hle mar maarr mr maa mer darna darom daarm daarmm omda omdt omdatt ofz ofzo ofsow ofso ofnie ofniet
    enzo enzow zogezegt tog togg wl wll bn zyn zijnn hb hebb hbn hebn hbt gaa gn gng gaje doej doejr waj waje wajo wasje isie istie asje alsje datje
    dattie dake wil'k wilk moek moetk hoek ga'k gak kank da dt da's dis watis wats asjeblief apje appt lk lkr lkkr lekr lkk leukk supr goe goeie gd
    vnd vrndin vrnd vriendn vrndn bff ily iloveyou luvya hvh luv slaaplekkr slplkr wt trust truste trusten doeii doeei doei doeg dooei laters l8r
    ltr sgool schl schooll skol bsh pfff pff pfffff tss tsss mwah mwa bwa bwah amai ocharme allee allez awel sebiet seffens kweetni tisni nieje
    egwel egwl gvd fdk sgat schat sgatje schatjee lfie`,
  /** words of formal letters */
  'formal-letter': `
    geachte geacht hooggeachte weledele edelachtbare heer heren mevrouw mevr mw dhr mijnheer hierbij hiermee hiermede hierop hierin hierover hiertoe
    bijgaand bijgaande bijgevoegd bijgevoegde bijgesloten ingesloten bijlage bijlagen betreft betreffende betreffend inzake aangaande omtrent
    onderwerp kenmerk referentie referte aanleiding nav ingevolge krachtens conform overeenkomstig ter terzake tevens alsmede alsook evenals doch
    echter derhalve zodoende dientengevolge mitsdien aldus immers voorts daarnaast bovendien desalniettemin niettemin desondanks evenwel
    niettegenstaande tenzij mits indien ingeval zulks aldaar aldien alhier heden thans reeds spoedig spoedigste eerstdaags onverwijld onverwijlde
    uiterlijk bovengenoemd bovengenoemde bovenstaand bovenstaande bovenvermeld bovenvermelde voornoemd voornoemde eerdergenoemd eerdergenoemde
    onderstaand onderstaande ondergetekende ondergetekenden desbetreffende respectievelijk dusdanig zodanig zodanige verzoek verzoeken verzocht
    verzoekt verzochten verneem vernemen vernam vernomen verneemt vernamen mededelen mededeling mededelingen meedelen meegedeeld medegedeeld
    mededeel mededeelt mededeelde meedeel meedeelt meedeelde berichtte berichtten attenderen attendeer attendeert attendeerde attendeerden
    geattendeerd geattendeert wijzen verwijs verwijzen verwijzend verwijst verwees verwezen refereren refererend refereer refereert refereerde
    refereerden gerefereerd gerefereert informeer informeren verheugt verheugd betreuren betreurt betreur betreurde betreurden betreurd helaas
    bevestig bevestiging ontvangst ontvangen ontvangstbevestiging dank dankend dankzeggend hartelijk hartelijke vriendelijk vriendelijke groet
    groeten groetend hoogachtend hoogachting mvg mvrgr vriendelijkegroet namens ondertekend verblijven verblijvend vertrouwende vertrouwend
    tegemoetzien tegemoet tegemoetziend afwachting beantwoording schriftelijke telefonische aangetekend gelieve gelieven behoudens voorbehoud uw uwe
    uwerzijds onzerzijds mijnerzijds zijnerzijds hunnerzijds gaarne wenst verkeren verkeert kennisgeving kennisnemen kennisgenomen kennis toelichten
    toelichting toegelicht inlichtingen nadere nader voornemens beoogd beoogt teneinde opdat dient dienaangaande bezwaarschrift verweerschrift
    beschikking bepaald bepaalt regelgeving reglement secretariaat behandelaar postbus dossiernummer zaaknummer afschrift`,
  /** speaking for oneself only */
  'own-view': `
    mening meningen menin eigen persoonlijk persoonlijke titel persoonlijketitel namens visie visies standpunt standpunten zienswijze zienswijzen
    opvatting opvattingen overtuiging overtuigingen oordeel oordelen vind vindt vinden vinde vond vonden vinnik vindik vinik denk denkt denken dacht
    denkik meen meent menen gemeend meende meenden gemeent geloof gelooft geloofde vermoed vermoeden vermoedt vermoedde vermoedden lijkt lijken leek
    mijns inziens mi mijnsinziens volgensmij volgens-mij vgm vlgm imo imho tbh eerlijk eerlijkgezegd eerlijkheidshalve oprecht oprechte gevoel
    gevoelsmatig gevoelens ervaring ervaringen ervaar ervaart ervaren ervaarde ervaarden ervaard indruk indrukken inschatting perspectief optiek
    invalshoek voorkeur voorkeuren particulier privepersoon burger inwoner ikzelf mezelf mijzelf zelf uitgesproken betrokken betrokkene bezorgd
    meningsuiting uiten geuit uitten uitspreken uitspreek uitspreekt uitsprak beweren beweer beweert beweerde beweerden beweerd pleiten pleit
    pleitte pleitten gepleit bepleiten voorstander voorstanders tegenstander tegenstanders oneens meeneens deels stelling argument argumenten
    argumenteren argumenteer argumenteert argumenteerde argumenteerden geargumenteerd geargumenteert betoog column opinie opiniestuk opinies
    ingezonden blog recensie recensies review reviews discussieren subjectief subjectieve hotness hottake hot-take unpopular opinion
    unpopularopinion takes take afkeuren afgekeurd steun steunen steunt steunde steunden gesteund gesteunt waarderen waardeer waardeert waardeerde
    waardeerden gewaardeerd gewaardeert bewonder bewonderen bewondert bewonderde bewonderden bewonderd betreur betreuren adviseren adviseer
    adviseert adviseerde adviseerden geadviseerd geadviseert aanbevelen twijfel twijfels`,
  /** speaking as somebody who works at the school */
  'work-here': `
    werk werken werkte werkzaam werkend werkende werkplek collega collega's collegas collegaatje kollega kollega's leerling leerlingen leerlinge
    mijnleerlingen ll lln ll'en pupil pupillen cursist cursisten klassen klasje mentorklas mentorleerling mentorleerlingen mentoraat mentor mentoren
    groep groepen stamgroep duo-collega duocollega duopartner duo-partner parallelcollega parallelcollega's bouwcoordinator sectie sectiegenoot
    secties vakgroep team teamgenoten teamlid teamleden teamleiders directeur directrice leidinggevende schoolleider adjunct rector conrector
    afdelingsleider onderwijsteam docent docente docenten doc docententeam docentenkamer leraar leraren lerares leerkracht leerkrachten juf juffen
    juffie meester meesters vakdocent vakdocenten vakleerkracht vakleerkrachten gymdocent invaller invallers onderwijsassistent onderwijsassistenten
    onderwijsassistente onderwijsondersteuner klassenassistent klassenassistente oop oop'er toa toa's concierge concierges intern-begeleider ib
    ib'er iber ib'ers kwaliteitscoordinator zorgcoordinator zorgco zoco ondersteuningscoordinator gedragswetenschapper decaan decanen
    verzuimcoordinator roostermaker administratief managementassistent stagiair stagiaire stagiairs lio zij-instromer zijinstromer startende
    onderwijs onderwijzend onderwijzer onderwijzeres lesgeef lesgeven lesgeeft lesgaf lesgegeven surveilleren surveillance pleinwacht pleindienst
    ouderavond oudergesprekken rapportgesprekken rapporten rapportvergadering nakijken nakijkwerk lesvoorbereiding voorbereiden lesuren taakuren
    teamvergadering studiedag studiedagen werkoverleg school onze ons wij wijzelf stichting scholengroep scholengemeenschap schoolbestuur werkgever
    werknemer aanstelling dienstverband fte ambtenaar personeel personeelslid personeelskamer personeelsuitje medewerker medewerkers aangesteld
    gepensioneerd oud-collega oud-collega's oud-leerling oudleerling oud-leerlingen invallen inval invalt inviel ingevallen`,
}
