/** Words by what they mean: money, things, school life, small talk. Written for this project. A `*` takes any ending. */
export const THINGS_MEANING: Readonly<Record<string, string>> = {
  /** money and amounts of it */
  'money-amount': `
    bankbiljet* kortings* zakgeld* portemon* ouderbijdrage* subsidie* statiegeld* doekoe* geldbedrag* spaargeld* wisselgeld* euro euros euro's eur
    eurie eurietjes cent centen centje centjes cents dollar dollars pond ponden geld gelden geldje bedrag bedragen bedragje bedragjes tientje
    tientjes vijfje vijfjes briefjes vijftigje vijftigjes twintigje twintigjes honderdje honderdjes joetje joet barkie barki barkies barkoe donnie
    donnies doezoe doezoes doezoe's meier meiers knaak knaken piekje poen pegels flappen flap munt muntje muntjes muntgeld kleingeld contant
    contante contanten cash cashgeld saldo prijzen prijsje prijsjes kostte kost gekost kostprijs gratis korting kortingen totaalbedrag kleedgeld
    spaarcenten lesgeld fooi fooitje fooien budget budgetten tarief tarieven vergoeding vergoedingen bijdrage bijdragen eigenbijdrage moni money
    moneys bucks paypalgeld paps tonnen miljoen miljoenen miljard duizend honderd honderden duizenden duizendje goedkoop goedkope goedkoper
    goedkoopste duur dure duurder duurste betaalbaar onbetaalbaar waarde waard aanbetaling aanbetalingen restbedrag voorschot voorschotten borg
    borgsom waarborg waarborgsom inleg inkomen schuldbedrag eu srd floes flous fluss paya payaka saaf saf sannie sanka duku dukku geldzaken biljet
    portomonnee spaarpot spaarpotje rente spaarrente wisselkoers kwartje kwartjes stuiver stuivers dubbeltje dubbeltjes gulden guldens franken
    reiskosten administratiekosten verzendkosten stagevergoeding opbrengst geldprijs sponsorgeld kasgeld klassenkas opbrengsten bonusgeld
    tikkiebedrag honderdvijftig vijfhonderd`,
  /** to pay, lend or move money */
  pay: `
    betaal* betaling* overboek* overschrijving* tikkie* aflossing* incasso* terugbeta* uitbeta* voorschiet* factuur* factur* declara* declare*
    sponsor* collecte* creditcard* transactie* kassabon* kwitantie* donatie* inzamel* ingezamel* afgerekend* afreken* betalen overmaken overmaak
    overmaakt overgemaakt overgeboekt storten stort stortte stortten gestort storting stortingen overschrijven overschrijft overgeschreven
    overschreef tikie tiki getikkied inbetalen inbetaal inbetaalt inbetaald bijbetalen bijbetaal bijbetaalt bijbetaald aanbetalen aanbetaal
    aanbetaalt aanbetaald nabetalen nabetaal nabetaalt nabetaald voorbetalen voorbetaal voorbetaalt voorbetaald terugstorten terugstort teruggestort
    terugboeken terugboek terugboekt teruggeboekt voorgeschoten lenen leen leent leende leenden geleend geleent uitlenen uitleen uitleent uitgeleend
    lening leningen aflossen aflos aflost afgelost aftikken aftik aftikt afgetikt pinnen pin pint pinde pinden gepind gepint pinnetje lappen dokken
    dok dokt dokte dokten gedokt trakteren trakteer trakteert trakteerde trakteerden getrakteerd getrakteert incasseren incasseer incasseert
    incasseerde incasseerden geincasseerd geincasseert gedeclareerd gedeclareert vergoeden vergoed vergoedt vergoedde vergoedden bijleggen bijleg
    bijlegt bijgelegd inleggen inleg inlegt ingelegd innen int inde inden geind geint wisselden gewisseld gewisselt besteed besteedt besteedde
    besteedden spenderen spendeer spendeert spendeerde spendeerden gespendeerd gespendeert uitgeven uitgeef uitgeeft uitgegeven uitgaven verrekenen
    verreken verrekent verrekende verrekenden verrekend verrekening ideal paypal klarna apple-pay applepay payconiq bancontact machtiging
    machtigingen rekeningetje bonnetje bonnen bonnetjes nota nota's kassa overzetten overzet overgezet teruggeven teruggeef teruggeeft teruggegeven
    verdubbelen verdubbel verdubbelt verdubbelde verdubbelden verdubbeld gesponsord gesponsort doneren doneer doneert doneerde doneerden gedoneerd
    gedoneert gecollecteerd gecollecteert schenking schenkingen pay payen paye pays paying paid cashen cash casht cashte cashten gecasht
    terugkrijgen terugkreeg teruggekregen verschuldigd betaler betalers wanbetaler maandbedrag termijnen termijnbetaling afbetalen afbetaling
    afbetaald afbetaalt teruggave teruggaven`,
  /** bank and account */
  bank: `
    bankreken* bankpas* bankgeg* bankmede* rekeningnummer* rekeninghou* spaarreken* betaalreken* pinpas* pinautom* geldautom* internetbank*
    rabobank* mastercard* fraudeafd* iban* bank banken bankrek banknr rekening rekeningen rekeningnr reknr jongerenrekening kinderrekening
    studentenrekening jeugdrekening zichtrekening derdenrekening bic betaalpas betaalpassen betaalkaart bankkaart bankkaarten pasje pasjes
    kaartnummer pasnummer flappentap bankautomaat creditcard creditcards creditkaart kredietkaart debitcard visa maestro vpay bankapp bankierapp
    bankieren bankier bankiert bankierde bankierden gebankierd gebankiert telebankieren bankafdeling fraudedesk fraudehelpdesk kluisrekening
    veiligerekening spoofing rekeninggegevens ing rabo abn abnamro abn-amro sns asn bunq knab revolut n26 triodos regiobank moneyou kbc belfius bnp
    fortis argenta crelan hakrinbank dsb finabank saldocheck saldo krediet kredieten kredietlimiet daglimiet opnamelimiet paslimiet cvc cvccode cvv
    vervaldatum raboscanner tancode tan-code tancodes edentifier bankdirecteur schoolkas kasgeld penningmeester penningmeesters schoolkassa
    wiscollect bankafschrift bankafschriften afschrift afschriften rekeningafschrift rekeningafschriften tegenrekening tegenrekeningnummer
    gezamenlijke overboekrekening`,
  /** to win a prize */
  'prize-win': `
    winnaar* hoofdprij* geldprij* prijsvra* prijzen* jackpot* loterij* verloting* tombola* bingo* winactie* felicit* gefelic* giveaway* prijswin*
    verrassing* kraslo* beloning* winnen win wint won wonnen gewonnen gewonne winnares winnend winnende winst winsten winstkans prijs prijsje lootje
    lootjes loot lootte lootten geloot verloten verloot verlootte verlootten uitloten uitloot uitgeloot ingeloot inloten trekking trekkingen lotto
    staatsloterij postcodeloterij vriendenloterij eurojackpot kraskaart give-away give-aways winkans winnummer kansen geluksvogel geluksvogels
    geluksgetal geluksnummer mazzel mazzelaar mazzelkont bofkont uitkiezen uitkies uitkiest uitgekozen uitverkoren uitverkorene geselecteerd
    selecteren selecteer selecteert selecteerde selecteerden geselecteert proficiat gefeli congrats congratulations claim claimen claimt claimde
    claims geclaimd verzilveren verzilver verzilvert verzilverde verzilverden verzilverd opeisen opeis opeist opgeeist verrassen verras verrast
    verraste verrasten cadeau cadeaus bonus bonussen extraatje belonen beloon beloont beloonde beloonden beloond troostprijs premie premies erfenis
    erfenissen erfgenaam winner winners deelnemer deelnemers deelname deelnemen deelneem deelneemt deelgenomen deelnemend meegedaan doemee airpods`,
  /** crypto and investing */
  'crypto-invest': `
    crypto* bitcoin* belegger* belegging* investeer* investeri* blockchain* dropship* aandelen* trading* rendement* effectenbeu* btc ethereum eth
    dogecoin doge shiba solana xrp litecoin cardano usdt tether memecoin memecoins altcoin altcoins coin coins token tokens nft nft's nfts wallet
    wallets walletadres metamask ledger coinbase binance bitvavo etoro bybit mining miner miners minen seedphrase airdrop airdrops beleggen beleg
    belegt belegde belegden belegd investeren geinvesteerd geinvesteert invest investen investment aandeel aandeeltje obligatie obligaties koersen
    koerswinst trade traden tradet trades trader traders daytrading daytrade forex fx hefboom leverage signaal signaalgroep dividend winstgarantie
    gegarandeerd gegarandeerde verdubbel verdubbelen verdubbelt verdubbelde verdubbelden verdubbeld verdriedubbel verdriedubbelen verdriedubbelt
    verdriedubbelde verdriedubbelden verdriedubbeld verdubbelaar inkomen inkomstenbron miljonair miljonairs steenrijk rijkdom degiro pump stonk
    stonks hodl bullish bearish etf etf's indexfonds fondsen mlm piramidespel piramidespelen piramide mentorprogramma hustle hustler hustlers
    mindset affiliate onlinecoach copytrading robotrading handelsbot vermogen`,
  /** quick money, lending your account, being a money mule */
  'quick-job': `
    bijverdien* geldezel* katvanger* ronsel* bijbaan* recruit* hossel* zwartwerk* thuiswerk* rekruter* easy easymoney snelgeld fastmoney verdienen
    verdien verdient verdiende verdienden verdiend verdienste verdiensten verdiener verdienmodel baantje baantjes klusje klusjes job jobs jobje
    jobke studentenjob vakantiejob snuffelbaan extraatje zakcentje centje zakgeld moneymule moneymules mule mules ezel pasjesgezocht pasje pasjes
    pinpas leenpas uitlenen uitleen uitleent uitgeleend geronseld geronselt werver wervers werven werf werft wierf wierven geworven rekruteer
    rekruteert rekruteerde rekruteerden gerekruteerd gerekruteert risicoloos risicovrij illegaal moeiteloos cashen cash casht cashte cashten gecasht
    cashout cash-out uitcashen uitgecasht opcashen pinnen loopjongen loopjongens runner runners runnen droppen dropper koerier koeriers koerieren
    pakketje bezorgklus uithaler uithalers p2p flexwerk flexbaan dmme swipe swipen geldklus bankklus geinteresseerd geinteresseerden doekoe guap
    paperchasen chasen stacken gehosseld hustlen zwartgeld ondershands oppassen oppas vakkenvullen vakkenvuller folderen krantenwijk`,
  /** to sell or buy among each other */
  sale: `
    verkoop* koopje* marktplaats* tweedehands* veiling* webshop* webwinkel* aanbieding* doorverko* vinted* aankoop* vlooienm* bestelling* handelen
    handel handelt handelde handelden gehandeld gehandelt verkopen verkocht verkochten verkoper verkopers kopen koop koopt kocht kochten gekocht
    koper kopers aankopen aangekocht inkopen inkoop inkoopt ingekocht teruggekocht terugkopen tekoop tekoopaangeboden aangeboden aanbieden aanbied
    aanbiedt aanbod bieden bied biedt bod bood boden geboden bieding biedingen bodje veilen veil veilt veilde veilden geveild geveilt onderhandelen
    onderhandelbaar onderhandelt vraagprijs richtprijs vastprijs vasteprijs nieuwprijs startbod ebay facebookmarketplace marketplace 2ehands
    2dehands kringloop kringloopwinkel rommelmarkt braderie vrijmarkt kleedjesmarkt depop catawiki bolcom amazon aliexpress shein temu zalando
    ruilen ruil ruilt ruilde ruilden geruild geruilt ruiltje ruilhandel omruilen omruil omruilt omgeruild inruilen inruil inruilt ingeruild
    retourneren retourneer retourneert retourneerde retourneerden geretourneerd geretourneert retour retourtje bestellen bestel bestelt bestelde
    besteld verzenden verzendkosten ophaalprijs koopmij dealtje deal deals partijtje reserveren reserveer reserveert reserveerde reserveerden
    gereserveerd gereserveert reservering nieuwstaat krasvrij ongedragen merkkleding replica replica's nepmerk namaak echtheid handeltje handelaar
    handelaars winstje sale sales uitverkoop solden afgeprijsd afprijzen opruiming vapesverkoop weggeefhoek weggeven verpatsen verpats verpatst
    verpatste verpatsten verhandel verhandelen verhandelt verhandelde verhandelden verhandeld geprijsd te-koop`,
  /** tickets for a show or match */
  ticket: `
    ticket* treinkaart* concertkaart* toegangskaart* toegangsbew* entreekaart* barcode* musicalkaart* abonnement* festivalkaart* tix kaartje
    kaartjes entreebewijs entree entreegeld eventim paylogic concertticket concerttickets festivalticket festivaltickets wedstrijdkaart
    wedstrijdkaarten voetbalkaarten voetbalkaartje buskaartje vliegticket vliegtickets bioscoopkaartje bioscoopkaartjes bioscoopbon dagkaart
    dagkaarten dagticket weekendticket seizoenkaart seizoenskaart seizoenskaarten museumkaart galakaart galakaartje galakaartjes galaticket
    feestkaartje feestkaartjes schoolfeestkaartje schoolfeestkaartjes e-ticket etickets e-tickets qr qrcode qr-code qrcodes voorverkoop doorverkoop
    uitverkocht staanplaats zitplaats zitplaatsen tribunekaart personaliseren gepersonaliseerd guestlist gastenlijst polsbandje polsbandjes
    garderobemuntje lowlands pinkpop tomorrowland defqon coachella pretparkkaartje abbo abo strippenkaart vrijkaart vrijkaartje vrijkaartjes`,
  /** parcels and post */
  delivery: `
    pakket* pakje* bezorger* bezorging* bezorgdienst* bezorgmoment* bezorgkosten* thuisbezorg* postbode* postpakk* verzend* verzond* retour*
    afhaalpunt* ophaalpunt* koerier* douane* brievenbus* levering* aflever* postorder* packet paket paketje paketjes post poststuk postman
    postkantoor postpunt servicepunt postzegel postzegels postnl post-nl dhl dpd ups fedex gls bpost mondialrelay homerr trunkrs budbee bezorgen
    bezorg bezorgt bezorgde bezorgden bezorgd bezorgpoging bezorgtijd leveren levert leverde leverden geleverd gelevert levertijd leverancier
    leveranciers leverdatum afgeleverd zending zendingen versturen verstuur verstuurt verstuurde verstuurden verstuurd opsturen opstuur opstuurt
    opgestuurd nasturen nastuur nastuurt nagestuurd terugsturen terugstuur terugstuurt teruggestuurd geretourneerd track trace tracken
    track-en-trace trackandtrace tracktrace tracking trackingcode trackingnummer barcode barcodes invoerkosten invoerrechten importheffing
    inklaringskosten portkosten depot sorteercentrum distributiecentrum bestelling bestellingen besteld bestelde bestelnummer bestelnummers
    ordernummer brief brieven ansichtkaart envelop enveloppe enveloppen bubbeltjesenvelop aangetekend aangetekende verpakking verpakkingen ingepakt
    inpakken inpak inpakt herbezorging herbezorgen bezorgadres maaltijdbox flitsbezorger flitsbezorging bezorgbus bezorgscooter postduif postkamer
    bezorgmelding bezorgstatus`,
  /** gift cards and their codes */
  'gift-card': `
    giftcard* cadeaukaart* cadeaubon* kadobon* kadokaart* waardebon* tegoedbon* opwaardeer* verzilver* beltegoed* paysafe* kortingscode* voucher*
    giftkaart* gift-card gift-cards kadootje waardekaart vvv-bon vvvbon vvv-bonnen vvvcadeaukaart bolbon bolbonnen bol-bon bolcadeaukaart steam
    steamkaart steamkaarten steamtegoed steamcard steamcards itunes ituneskaart ituneskaarten applekaart applekaarten applecard appletegoed
    googleplaykaart googleplay playstore-tegoed psn psnkaart psn-kaart psntegoed playstationkaart xboxkaart xboxtegoed robloxkaart robux robuxkaart
    vbucks v-bucks neosurf prepaidkaart prepaid opwaarderen opgewaardeerd tegoeden tegoedcode kraslaagje kraslaag cadeaucode kortingsbon
    kortingsbonnen couponcode coupon coupons promocode promocodes actiecode actiecodes boekenbon boekenbonnen irischeque irischeques theaterbon
    bioscoopbon bioscoopbonnen nationalebioscoopbon fashioncheque mediamarktkaart hemakaart kruidvatkaart zalandobon amazonkaart amazoncard
    netflixkaart spotifykaart netflixcode`,
  /** fines, debts and reminders to pay */
  'debt-fine': `
    boete* aanmaning* incasso* deurwaard* dagvaard* schulden* achterstal* betalingsacht* dwangbev* bekeuring* naheffing* belastingschuld* wanbeta*
    schuldhulp* faillis* studieschuld* beboet beboeten beboette beboetten verkeersboete verkeersboetes parkeerboete parkeerboetes snelheidsboete
    snelheidsboetes bekeurd aangemaand aanmanen aanmaan aanmaant betalingsherinnering betalingsherinneringen herinneringskosten incassant
    gerechtsdeurwaarder beslaglegging loonbeslag achterstand achterstanden huurachterstand schuld schuldje schuldeiser schuldeisers schuldsanering
    openstaand openstaande openstaan openstaat uitstaand uitstaande onbetaald onbetaalde verschuldigd verschuldigde nabetaling aanslag aanslagen
    belastingaanslag belastingen belasting terugvordering terugvorderingen terugvorderen terugvorder terugvordert teruggevorderd vordering
    vorderingen vorderen vorder vordert vorderde vorderden gevorderd gevordert cjib afbetaling afbetalingen betalingsregeling betalingsregelingen
    betaalregeling termijnbedrag aflossen aflos aflost afgelost aflossing dwangsom dwangsommen blut platzak skeer skeere armoede armoedegrens
    geldproblemen geldzorgen geldnood geldgebrek failliet voedselbank ingebrekestelling sommatie sommaties gesommeerd sommeren sommeer sommeert
    sommeerde sommeerden gesommeert schadeclaim schadevergoeding vergoeden vergoed vergoedt vergoedde vergoedden eigenrisico`,
  /** haste, last chance, within hours */
  urgency: `
    spoed* dringend* urgent* onmiddel* noodgeval* noodsituatie* haast haastig haastige haastklus gehaast haasten haastte haastten direct directe
    meteen terstond ogenblikkelijk asap zsm z-s-m nu vandaag vanmiddag vanochtend straks seffens subiet rap rapper vlug vlugge vlugger gouw 24u 48u
    12u 24uur 48uur 24-uur uiterlijk deadline deadlines uiterste verloopt verlopen verstrijkt verstrijken verstreken kans waarschuwing
    waarschuwingen waarschuwingsmail eenmalig eenmalige tijdelijk tijdelijke voorraad opop hoogstnodig hoognodig hurry quick quickly now asapp
    immediately vereist vereiste vereisen verplicht verplichte gereageert opschieten opschiet opgeschoten tijdsdruk definitief definitieve permanent
    permanente onherroepelijk prioriteit prio`,
  /** to keep secret */
  secrecy: `
    geheim* stiek* verklap* doofpot* zwijg* verzwijg* snitch* anoniem* doorvert* rondvert* stilhoud* vertrouwelijk* heimel* stilgehouden stilletjes
    verborg verbergt verbergen verberg verstopt verstoppen verstop verstopte verstopten verhullen verhul verhult verhulde verhulden verhuld verzweeg
    verzwegen zweeg gezwegen mondjedicht mondhouden onderons privee onderonsje onderonsjes verraden verraad verraadt verraadde verraadden verrader
    verraders verlinken verlink verlinkt verlinkte verlinkten geklikt klikspaan gesnitcht matennaaier doorzeggen doorgezegd doorzegt lekken
    uitlekken uitgelekt uitlekt loslippig flapuit sssst ssst sst shh shhh shht hush delete toevertrouwd toevertrouwen confidentieel confidentiele
    achterhouden achtergehouden achterhoudt achterbaks achterbakse sneaky undercover anonimiteit incognito secret secrets secretly keepitsecret`,
  /** an account blocked, expired or removed */
  'account-block': `
    geblok* blokkering* deactiv* gedeactiv* heractiv* reactiv* gereactiv* opgeschort* ontgrendel* vergrendel* deblok* gedeblok* inlogpoging*
    accounth* blokkeren blokkeer blokkeert blokkeerde blokkeerden geblockt blocked block blocken blockt verloopt verlopen vervalt verval vervallen
    vervallende verviel verlenging verleng verlengen verlengt verlengde verlengden verlengd opschorten opschort opschorting schorsing suspended
    suspend suspension geband gebande banned bannen gebanned activeren activeer activeert activeerde activeerden geactiveerd geactiveert activering
    activatie activatielink verwijderen verwijder verwijdert verwijderde verwijderden verwijderd verwijdering deleted wissen wiste wisten gewist
    afsluiting opgeheven opheffing opgezegd opzeggen opzegging beeindigd beeindigen beeindiging stopgezet stopzetten stopzetting stopzet beperken
    beperk beperkt beperkte beperkten bevriezen bevries bevriest bevroren account accounts acount acc accs accountje accountblokkade
    accountbeperking accountbeheer accountstatus toegang ontzeggen ontzeg ontzegt ontzegde ontzegden ontzegd geweigert weigering herstelde
    herstelden gepauzeerd pauzeren inactief inactieve verdacht verdachte ongebruikelijk ongebruikelijke mislukt mislukte mislukken betaalprobleem
    updaten bijwerken bijgewerkt overschreden opslagruimte mailbox quota postvak overtreding overtredingen schending auteursrecht auteursrechten
    copyright`,
  /** logging in, user names, passwords */
  login: `
    inlog* wachtwoord* gebruikersna* gebruikersacc* ingelog* username* password* schoolacc* authenticat* registratie* tweestap* tweefact* login
    logins uitloggen uitlog uitlogt uitgelogd aanloggen aangelogd aanmelden aanmeld aanmeldt aangemeld aanmelding afmelden afmeld afmeldt afgemeld
    aanmeldgegevens gebruikersnm gebruikersid gebruiker gebruikers user users wachtwrd wachtwoort wachtword ww ww's wwtje pw pww passwoord paswoord
    paswoorden paswoordje passwort passwd wachtcode wifiwachtwoord wifi-wachtwoord wificode wifi-code standaardwachtwoord beheerderswachtwoord
    beheerwachtwoord adminwachtwoord admin admins beheerder beheerdersaccount adminaccount docentenaccount leerlingaccount leerlingaccounts
    oudersaccount ouderaccount account accounts accountgegevens accountnaam emailadres e-mailadres mailadres credentials creds reset resetten
    reset-link resetlink gereset resetcode instellen instel instelt ingesteld gebruikersgegevens logingegevens logincode loginnaam log-in signin
    sign-in signup sign-up sso mfa 2fa tweetrapsverificatie authenticeren authenticeer authenticeert authenticeerde authenticeerden geauthenticeerd
    geauthenticeert microsoftaccount googleaccount appleid apple-id instaaccount snapaccount robloxaccount magisteraccount geregistreerd registreren
    registreer registreert registreerde registreerden geregistreert gmail hotmail outlookaccount schoolwachtwoord proefaccount accountje`,
  /** secret numbers and codes */
  code: `
    pincode* verificatiec* smscode* toegangscode* beveiligingscode* bevestigingscode* activatiecode* herstelcode* kluiscode* alarmcode* koppelcode*
    backupcode* qrcode* streepjescode* inlogcode* code codes codetje codetjes pin pin-code pinnummer pinkode kode kodes verificatie-code verificatie
    verificatienummer sms-code sms-codes sms smsjes controlecode controlecodes activeringscode back-upcode noodcode ontgrendelcode schermcode
    telefooncode simcode puk pukcode puk-code qr qr-code scannetje barcode cijfercode cijfercombinatie lettercode zescijferige viercijferige
    4-cijferige 6-cijferige viercijferig zescijferig cijferreeks otp tan tancode tan-code tancodes uitnodigingscode klascode klassencode groepscode
    gamecode quizcode joincode teamscode meetcode meetingcode kahootcode deurcode deurcodes kluisjescode slotcode slotcombinatie poortcode
    fietsslotcode digidcode digid-code sleutelcode sleutelcodes 2fa 2fa-code tweestapscode whatsappcode whatsapp-code wa-code appcode snapcode
    authenticatiecode authenticatiecodes oplezen oplees opgelezen cvc-code cvccode cvv kaartcode pascode sessiecode`,
  /** to click on a link */
  'click-link': `
    linkje* hyperlink* download* gedownload* installe* installat* geinstall* website* webpagina* advertentie* aanklik* aangeklik* doorklik*
    doorgeklik* link linktje linken linkt linkte gelinkt linkin linkinbio link-in-bio weblink url url's urls urltje klik klikt klikken klikte
    klikten geklikt kliken klikje klikkende wegklikken kliklink click clicken clickt clicks clickbait tappen swipe swipen swipe-up swipet
    onderstaand onderstaande bovenstaand bovenstaande knop knoppen knopje knopjes button buttons webside site sites sitetje pagina pagina's paginas
    openen opent geopend openden geopent gedownloat apk exe setup invullen invult ingevuld invul formulier formulieren formuliertje google-form
    googleform forms surveylink enquetelink enquete vragenlijst uitnodigingslink groepslink joinlink invite invitelink joinen join joint joinde
    gejoind joine joinnn appgroeplink whatsapplink discordlink zoomlink teamslink meetlink bestandslink deellink tinyurl bitly bit-ly linktree
    linkgever doorverwezen doorverwijzen doorverwijs doorverwijst verwijst verwijzing qr-code qrcode pop-up popup popups banner banners reclame
    reclames bijlage bijlagen attachment https http www qrlink aanmeldlink`,
  /** to confirm, check or validate */
  verify: `
    bevestig* verific* verifieer* geverif* controle* gecontrol* identific* geidentif* valider* gevalid* legitim* gelegitim* autoris* geautoris*
    actualis* geactualis* goedkeur* valideer valideert valideerde valideerden validatie verifieren verify verifyen verified gecheckt check checken
    checkt checkte checks checkje checkup chek cheken chekken nagaan nagegaan nagaat bijwerken bijwerk bijwerkt bijgewerkt update updates updaten
    updatet geupdate geupdated aanvullen aanvul aanvult aangevuld aanvulling vernieuwen vernieuw vernieuwt vernieuwde vernieuwden vernieuwd
    vernieuwing hernieuwen hernieuwd activeren activeer activeert activeerde activeerden geactiveerd geactiveert registreren registreer registreert
    registreerde registreerden geregistreerd geregistreert registratie aantonen aangetoond aantoon aantoont bewijs accorderen accordeer accordeert
    accordeerde accordeerden geaccordeerd geaccordeert machtigen machtig machtigt machtigde machtigden gemachtigd gemachtigt machtiging corrigeren
    corrigeerde corrigeerden gecorrigeerd gecorrigeert correctie gegevenscheck inspecteren inspecteer inspecteert inspecteerde inspecteerden
    geinspecteerd geinspecteert screenen screen screent screende screenden gescreend gescreent screening herbevestigen herbevestig herbevestiging
    herverificatie confirm confirmen confirmation validate authenticeren steekproef`,
  /** passports, ids, official numbers */
  'identity-paper': `
    paspoort* identiteitsk* identiteitsb* identiteitsp* identiteitsd* identiteitsf* rijbewijs* rijbewijz* legitimatie* digid* burgerservice*
    verblijfsver* verblijfsdoc* geboorteakte* pasfoto* studentenkaart* kenteken* rijksregister* leerlingnummer* leerlingpas* schoolpas* paspport
    paspord pasport passport id id's id-kaart id-kaarten idkaart id-bewijs idbewijs id-card idcard id-kopie id-nummer id-foto identiteit legitimeren
    bromfietsrijbewijs digi-d eherkenning bsn bsn's bsnnummer bsn-nummer bsnnr bsns sofinummer sofi-nummer itsme identificatienummer documentnummer
    documentnummers verblijfsstatus verblijfspas visum vreemdelingendocument asielpas uittreksel geboortebewijs trouwakte trouwboekje
    overlijdensakte handtekeningen kopie kopietje kopieen kopie-id geboortedatum geboortedata geboorteplaats nationaliteit nationaliteiten
    burgerlijke inschrijfbewijs leerlingnr stamnummer stamnummers studentnummer studentnummers studentenpas leerlingenpas vog vog's zorgpas
    polisnummer patientnummer kvk-nummer btw-nummer cedula kidsid kids-id`,
  /** answers and tests for sale */
  'prize-answer-sale': `
    toetsantwoord* antwoordmodel* antwoordenb* examenlek* examenantw* spiek* gespiek* samenvatting* correctiemodel* gefraud* plagia* gecheat* cheat*
    antwoorden antwoordblad antwoordbladen antwoordenlijst uitwerking uitwerkingen uitwerkingenboek uitwerkingenbijlage examenvragen examenfraude
    examenopgaven toetsen toets toetsje toetsjes toetsvragen toetsbank toetsenbank toetsverkoop toetsenverkoop toetsengroep antwoordengroep
    toetsenpakket gelekt gelekte lekken leak leaks leaken leaked leakt geleakt tekoop te-koop verkoop verkopen verkoopt verkocht prijslijst pertoets
    afkijken afkijkt afgekeken afkijker afgekeke fraude frauderen fraudeert fraudeerde correctievoorschrift nakijkmodel nakijkmodellen nakijkboekje
    samenvattinkje werkstukken werkstuk profielwerkstuk pws pws'en po's boekverslag boekverslagen scholierencom stuvia knoowy studeersnel
    geplagieerd chatgpt gpt chatgptje ai-tekst herschrijver ghostwriter ghostwriten voorkennis oudetoetsen`,
  /** senders that seem to be trusted bodies */
  'trust-authority': `
    belastingdienst* politieag* politiebur* fraudeafd* helpdesk* klantenser* systeembeheer* microsoft* verzekering* deurwaard* servicedesk* toeslag*
    overheids* belastingtelefoon belasting politie polisie wijkagent agent agenten rechercheur rechercheurs recherche interpol europol
    openbaarministerie justitie rechtbank cjib duo uwv svb gemeente gemeentes overheid rijksoverheid mijnoverheid rdw kvk ind ggd rivm cak douane
    ministerie ministeries inspectie autoriteit autoriteiten instantie instanties notaris advocaten klantcontact klantenhulp supportteam support
    supportdesk apple google android whatsappteam whatsapp-support instagram-support instagramteam snapchatteam discordteam epicgames paypal postnl
    dhl ing rabobank abn abnamro sns bankmedewerker fraudedesk fraudehelpdesk ziggo kpn odido t-mobile tmobile vodafone telenet proximus provider
    providers eneco essent vattenfall energieleverancier verzekeraar zilverenkruis vgz cz menzis ict-afdeling ictafdeling it-afdeling itafdeling
    beheerteam beheer administratie schooladministratie securityteam security beveiligingsteam beveiligingsafdeling accountteam klantteam medewerker
    medewerkers officieel officiele beveiliging technicus directie admin administrator ceo consulaat ambassade fod fluvius vdab kinderbijslag
    kennisnet studielink`,
  /** "mum, it is me, my phone is broken" */
  'new-number': `
    telefoonnummer* simkaart* mobielnummer* waterschade* reservetelefoon* telefoonnr* nummer nummers nummertje nr nrs nmr nummr nieuwenummer telnr
    06 06-nummer 06nummer 06'er 06je gsmnummer gsm-nummer sim sim-kaart esim simlock tijdelijk tijdelijke leentelefoon leentoestel vervangend
    vervangende noodnummer whatsappnummer appnummer wanummer mam mama mams mammie pap papa paps pappie oma opa zoon dochter dochtertje zoontje kapot
    kapotte kapotgevallen kapotgegaan stuk stukgevallen gebroken scherm schermpje gecrasht crash crashte leeg reparatie repareren repareer repareert
    repareerde repareerden gerepareerd gerepareert reparateur toestel toestellen toestelletje telefoon mobiel mobieltje gsm foon fone phone iphone
    samsung lader leegelopen accu batterij bereikbaar onbereikbaar bereiken bereikt bereikte bereik bereikten microfoon hoimam hoipap heymam
    contactpersoon contactpersonen contacts wisselnummer nieuwnummer nummertjes doorschakelen tijdelijkenummer`,
  /** a picture of somebody */
  photo: `
    fotoalb* fotoboek* fotosho* fotocoll* fotomap* fotoserie* fotorep* klassenfoto* klasfoto* groepsfoto* schoolfoto* pasfoto* profielfoto*
    babyfoto* selfie* screenshot* afbeelding* schermafdruk* schermafb* naaktfoto* kiekje* sfeerfoto* vakantiefoto* galafoto* kampfoto* feestfoto*
    deepfake* sticker* portret* fotogal* smoelenb* bikinifoto* teamfoto* familiefoto* foto foto's fotos fotootje fotootjes fotoos foootje fotoke
    fototje fotoo foto-album shoot shoots collage collages fotowand fotolijst profielpic jaarboek jaarboekfoto kiek plaatje plaatjes beeldje
    beeldmateriaal fotomateriaal groepsselfie groepsselfies spiegelselfie pic pics picca picje picjes piccie piccies picture pictures pica pix image
    images img jpg jpeg png screenie screenies screen screens screentje ss'je ss schermfoto snapje snapjes snaps kinderfoto kinderfoto's jeugdfoto
    jeugdfoto's reisfoto's strandfoto actiefoto actiefoto's sfeerbeeld sfeerbeelden sfeerimpressie zwembadfoto polaroid polaroids meme memes meempje
    memepje whatsappsticker whatsappstickers gif gifje gifs gifjes aifoto ai-foto fotootjje beeldopname beeldopnamen camerarol gallery`,
  /** moving pictures of somebody */
  film: `
    filmpje* filmfrag* filmbeeld* filmopn* videofilm* videobeeld* videofrag* videoclip* videoopn* videobel* videocall* videogesp* livestream*
    gelivestr* vechtfilm* pestfilm* camerabeeld* bewakingscam* bewakingsb* tiktokfilm* vlog* gevlog* aftermovie* schermopn* compilatie* deepfake*
    film films filmpie filmpies filmmateriaal video video's videos videootje videootjes videotje videotjes videomateriaal videoboodschap
    video-opname video-opnamen opname opnames opnamen opnametje vid vids vidje vidjes vidoe viddeo clip clips clipje clipjes fragment fragmenten
    fragmentje fragmentjes montage montages movie movies recap trailer trailers teaser reel reels reeltje reeltjes tiktokje tiktokjes tiktokvideo
    tiktokvideo's tiktokdansje snapvideo snapfilmpje live livegaan stream streams streamen streamt streamde gestreamd streamer streamers streaming
    uitzending uitzendingen uitzenden uitzend uitzendt uitgezonden vechtvideo vechtvideo's fightvideo pestvideo dashcam dashcambeelden camera
    camera's cameras cameraatje cameraatjes bodycam deurbelcamera ringdeurbel webcam webcams cam cams dronebeelden drone drones screenrecording
    screenrecord screenrecorden slowmotion slowmo boomerang boomerangs timelapse seksfilmpje sekstape sextape mp4 lipdub instructievideo
    instructiefilm promofilm promofilmpje promovideo afscheidsfilm afscheidsvideo afscheidsfilmpje lesopname lesopnames kampfilm kampfilmpje
    musicalfilm schoolfilm`,
  /** recordings of sound and voice */
  sound: `
    spraakber* spraakopn* spraakmem* spraaknot* geluidsopn* geluidsfrag* geluidsbest* audiob* audiofr* audioopn* voicememo* voiceber* voicemail*
    dictafoon* afluister* afgeluister* ingesprok* podcast* geluidsband* opname opnames opnamen opnemen opneem opneemt opgenomen opnemer
    opnameapparaat opnameapp geluid geluiden geluidje geluidjes bandopname bandopnamen audio audio's audiootje audiotje audio-opname audio-opnamen
    spraak spraakapp spraakappje voice voices voicie voicepje voicenote voicenotes voicetje voicetjes voicen voicet inspreken inspreek inspreekt
    insprak stem stemmetje stemmetjes stembericht stemopname stemfragment stemkloon memo memo's memootje vn vn'tje recording recordings recorden
    recordt recordde gerecord recorder recorders microfoon microfoons microfoontje mic terugluisteren terugluister terugluistert teruggeluisterd
    beluisteren beluister beluistert beluisterde beluisterden beluisterd mp3 m4a telefoongesprek telefoongesprekken gespreksopname gespreksopnamen
    facetimeopname meeluisteren meeluister meeluistert meegeluisterd oortjes speaker speakers luidspreker luidsprekers boxje jbl soundboard soundje
    soundjes sounds sound tiktoksound`,
  /** to photograph or film */
  'make-picture': `
    gefotogr* fotogra* photoshop* gephotosh* fotoshop* gefotosh* gefilm* screenshot* gescreensh* livestream* gelivestr* poseer* geposeerd* paparazz*
    screenrec* filmen filmt filmde filmden filme filmer filmers kieken kiek kiekt kiekte kiekten gekiekt meefilmen meefilm meefilmt meegefilmd
    terugfilmen terugfilm terugfilmt teruggefilmd nafilmen nafilm nafilmt nagefilmd doorfilmen doorfilm doorfilmt doorgefilmd affilmen affilm
    affilmt afgefilmd filmend filmende gesnapt gesnapped vastleggen vastleg vastlegt vastgelegd vastlegging opnemen opnemend knipsen knips knipst
    knipste knipsten geknipst vereeuwigen vereeuwig vereeuwigt vereeuwigde vereeuwigden vereeuwigd selfieen poseren geposeert recorden recordt
    recordde gerecord screenen screent screende gescreend vloggen vlogt vlogde gevlogd streamen streamt streamde gestreamd facetimen facetimet
    facetimede gefacetimed bewerken bewerk bewerkt bewerkte bewerkten monteren monteerde monteerden gemonteerd gemonteert editen edit edits editje
    geedit ge-edit inzoomen inzoomt ingezoomd inzoom uitzoomen zoomen zoomt deepfaken gedeepfaked nudifyen uitkleedapp cameraman cameramannen
    cameravrouw filmploeg filmcrew filmmaker filmmakers flits flitsen flitst flitste geflitst flitser kodakmoment statief selfiestick selfiestok
    gopro`,
  /** to put something online */
  post: `
    upload* geupload* publicat* publicer* gepublic* verspreid* rondgestu* rondstu* repost* gerepost* retweet* geretweet* twitter* hashtag*
    schoolkrant* nieuwsbrie* posten post postte postten gepost poste posts postje postjes postings plaatsen plaatst plaatste plaatsten geplaatst
    plaatsing doorplaatsen doorplaats doorplaatst doorgeplaatst herplaatsen terugplaatsen terugplaats terugplaatst teruggeplaatst delen deel deelt
    deelde deelden gedeeld gedeelt doorgedeeld ronddelen ronddeel ronddeelt rondgedeeld ge-upload upgeload opladen zetten zet zette gezet online
    onlinezetten offline onlinegezet onlinezet internet publiceer publiceert publiceerde publiceerden publiek publieke openbaar openbare openbaren
    openbaart openbaarde openbaarden geopenbaard geopenbaart rondgaan rondging rondgegaan rondgaat viraal virale viral trending storyen tweet tweets
    tweeten tweette getweet gedumpt fotodump shared share sharen sharet sharede geshared vertonen vertoon vertoont vertoonde vertoonden vertoond
    vertoning leak leaken leakt leakte geleakt exposen expose exposed exposet exposede geexposed exposeden exposeaccount offlinehalen weghalen
    weggehaald weghaal gereageert reactie reacties comment comments commenten comment'en gecomment liken like likes liket likete geliked volgers
    volger followers follower views weergaven bijschrift bijschriften caption captions statusje statusupdate schoolgids schoolwebsite website's
    websites schoolapp promotie promotiemateriaal`,
  /** apps and places online to share things */
  platform: `
    instagram* tiktok* snapchat* whatsapp* facebook* youtube* telegram* discord* groepsapp* groepschat* appgroep* klassenapp* ouderapp* messenger*
    linkedin* onlyfan* roddelacc* roddelkan* bangalijst* reddit* buurtapp* schoolapp* insta instaatje instaa instapagina instastory instaverhaal ig
    iggie insta's tik-tok tt snap snapscore snapmap snapstory snapverhaal sc story story's storys stories storytje reel reels feed feeds explore fyp
    foryou foryoupage yt ytb channel fb feesboek wapp wappie wa watsapp watsap wathsapp whatapp whatsap klasapp teamapp groupchat groupchats gc gc's
    chat chats chatje chatgroep chatgroepen disc dc server servers teamspeak twitch twitter bluesky mastodon pinterest bereal bereals be-real tumblr
    omegle ometv kik wechat skype zoom facetime hangouts meet yubo tinder grindr badoo fansly roblox fortnite minecraft steam xbox playstation
    playstationnetwork gaming airdrop airdropt airdroppen geairdropt bluetooth dm dm's dms dmmen pm'en privebericht priveberichten pb inbox socials
    social socialmedia socialemedia social-media sociale media account acc accounts spam spamacc spamaccount finsta fakeaccount nepaccount
    nepaccounts shamekanaal exposegroep parro parroberichten klasbord klassenblog blog blogs vlog forum forums schoolpagina schoolinsta google-drive
    googledrive drive dropbox wetransfer icloud onedrive poll polls pollje pollen challenge challenges storytime schoolmail gmail moderator
    moderators mods mod volgverzoek vriendschapsverzoek`,
  /** to tag or mention somebody in a post */
  tag: `
    getag* hashtag* shoutout* mention* gementio* tag tags tagg taggen tagt tagde tagden taged tagged tagging tagje gettagd hertaggen markeren
    markeer markeert markeerde markeerden gemarkeerd gemarkeert markering vernoemd vermelden vermeld vermeldt vermeldde vermeldden vermelding
    vermeldingen at'en geat add adden addt addde geadd toevoegen voegtoe toevoeg toevoegt toegevoegd toevoeging adje addje uitnodigen uitnodig
    uitnodigt uitgenodigd invite inviten invitet geinvite invites invited ontvolgen ontvolgd ontvolg unfollow unfollowen unfollowed follow followen
    follows followt gefollowed f4f naamvermelding linken linkte linkten apenstaartje apestaartje at-teken usertag locatietag geotag bijschrift
    untaggen untag untagt ungetagd enttaggen shout-out credits`,
  /** permission to use a picture or data */
  consent: `
    toestemming* privacyver* privacyform* privacyinst* privacyreg* privacyvoor* akkoordver* goedkeuring* instemming* beeldrecht* portretrecht*
    toesteming toestemmng avg avg-formulier avg-toestemming avg-formulieren avg-verklaring akkoord akoord ackoord goedgevonden goedvinden goedvindt
    goedgekeurd goedkeuren groenlicht permissie geoorloofd toestaan toesta toestaat toegestaan toelaten toegelaten toelaat gemogen magt gevraagd
    gevraagt navragen navraag navraagt instemmen ingestemd instemt instem goedgekeurde aangevinkt aanvinken aankruisen aangekruist vinkje vinkjes
    aanvink aanvinkt aankruis aankruist handtekening ondertekend privacy anonimiteit vrijwillig vrijwillige consent consenten permission toezegging
    toegezegd toezeggen geweigert ingetrokken intrekken intrekt intrek medeweten goedkeurt ouderlijke gezaghebbende gezaghebbenden`,
  /** without asking, behind the back */
  'no-consent': `
    stiek* ongevraagd* bespied* bespion* begluur* heimel* onvrijwil* privacyschend* wraakporn* nietsvermoed* wederrechtel* stikem ongevraagt
    ongewenst ongewenste ongewild ongewilde onbedoeld ongemerkt ongezien onopgemerkt ongeoorloofd ongeoorloofde onbevoegd onbevoegde onrechtmatig
    onrechtmatige zndr zonderdat buitenom medeweten achterom achterbaks achterbakse achterrug tegenzin onvoorbereid verdekt verborgen verbergen
    verberg verbergt verborg begluren gluren gluur gluurt gluurde gegluurd gluurder gluurders gluurden gegluurt spion spionneren spioneren spionage
    betrappen betrap betrapt betrapte betrapten weigerde weigert weigerden geweigerd sneaky sneak sneaken sneakte gesneakt sneaked undercover
    onderhands overrompeld overrompelen overrompel overrompelt overrompelde overrompelden onbekenden schending geschonden schenden schend schendt
    schond schonden inbreuk misbruik misbruikt misbruiken misbruikte misbruikten chanteren chantage`,
  /** made unrecognisable, seen from behind */
  cover: `
    geblur* onherkenb* anonim* geanon* smiley* gepixel* gecensur* censur* emoji* afgeplak* afplak* vervaag* vervag* pseudon* blurren blur blurt
    blurde blurry herkenbaar herkenbare herkenbaarheid wazig wazige onscherp onscherpe sticker stickers stickertje stickertjes erover eroverheen
    overheen balkje balkjes zwartmaken zwartgemaakt zwartgelakt zwartlakken zwartlak zwartlakt zwartbalk overplakt bedekken bedek bedekt bedekte
    bedekten bedekking afdekken afdek afdekt afgedekt verborgen verbergen verberg verbergt verborg onzichtbaar onzichtbare anoniem anonieme
    gepseudonimiseerd gepseudonimiseert gefingeerd gefingeerde schuilnaam schuilnamen initialen naamloos weggeknipt wegknippen wegknip wegknipt
    uitgeknipt uitknippen bijgesneden bijsnijden bijsnijd bijsnijdt uitsnijden uitsnijd uitsnijdt uitgesneden croppen cropt gecropt gecropped crop
    achterhoofd achterhoofden achterhoofdje achterkant achteren silhouet silhouetten masker maskers mondkapje zonnebril capuchon pixelen pixels
    pixelt onleesbaar onleesbare doorgestreept doorstrepen doorstreep doorstreept wegpoetsen weggepoetst wegpoets wegpoetst maskeren maskeer
    maskeert maskeerde maskeerden gemaskeerd gemaskeert censuur verhullen verhul verhult verhulde verhulden verhuld verpixelen verpixel verpixelt
    verpixelde verpixelden verpixeld`,
  /** looking silly or funny in a picture */
  'look-funny': `
    grappig* hilari* belachel* struikel* gestruik* uitglij* snurk* gesnurk* gekkebek* cringe* blooper* lachwek* komisch* knettergek* uitgegleden*
    grapig grapje grapjes grap grappen gein geintje geintjes geinig lachen lach lacht lachte lachten gelachen humor lol lollig lolletje lmao lmfao
    ded doodlachen gierend slap slappelach bespottelijk idioot idiote dom domme stom stomme raar rare gek gekke gekste maf maffe vreemd vreemde
    lelijk lelijke ugly awkward ongemakkelijk cringy facepalm gezicht gezichten gezichtje gezichtjes gezichtsuitdrukking smoel smoelen smoeltje bek
    bekkie bekkentrekken kapsel coupe pony onderkin onderkinnen slapen slaapt sliep slapend slapende ingeslapen kwijl kwijlen kwijlt kwijlend gapen
    gapend geeuwen slaap sliepen geslapen inslapen inslaap inslaapt vallen gevallen vallend omgevallen omvallen omval omvalt uitgleed onderuit
    onderuitgaan onderuitgegaan smak klapper fail fails failfilmpje gefaald faalt faalhaas afgaan afgang afging blunder blunders blunderen blundert
    blunderde blunderden geblunderd geblundert moetjekijken kijkdan huilen huilt huilend janken jankt jankend schrikken schrok schrikt onderbroek
    bilspleet pose dansje zweetplek zweetplekken snottebel`,
  /** papers, files and lists */
  document: `
    namenlijst* adreslijst* klassenlijst* leerlingenlijst* leerlinglijst* dossier* leerlingdoss* leerlingendoss* personeelsdoss* zorgdoss*
    rapportage* bijlage* spreadsheet* formulier* inschrijfform* aanmeldform* handelingsplan* groepsplan* gespreksversl* notitie* bestandje*
    aantekening* ontwikkelingspersp* onderwijskundig* vragenlijst* powerpoint* presentielijst* cijferlijst* telefoonlijst* behandelversl*
    onderzoeksrap* onderzoeksversl* deelnemerslijst* lijst lijsten lijstje lijstjes adressenlijst adressenlijsten klaslijst klaslijsten groepslijst
    groepslijsten absentielijst absentielijsten contactlijst resultatenlijst mailinglijst wachtlijsten verzuimlijst bellijst medicijnlijst
    allergielijst vakkenlijst bestand bestanden excel excels excelbestand excelbestanden excelletje excelsheet excelsheets excellijst sheet sheets
    werkblad werkbladen kolom kolommen tabblad tabbladen csv pdf pdf's pdfs pdfje pdf-bestand word worddocument wordbestand ppt presentatie
    presentaties document documenten documentje documentjes doc docs docx docje googledoc kinddossier kinddossiers okr groeidocument verslag
    verslagen verslagje observatieverslag observatieverslagen incidentverslag incidentrapport rapport rapporten rapportje map mappen mapje mapjes
    klappers ordner ordners multomap attachment attachments paperas paperassen papier papieren papiertje papiertjes briefje intakeformulier
    intakeformulieren logboek logboeken overzicht overzichten overzichtje schema schema's groepsoverzicht groepsoverzichten opp opp's zorgplan
    ondersteuningsplan stappenplan protocol protocollen uitdraai uitdraaitje uitdraaien kopie kopieen kopietje kopietjes archief archieven database
    databases export exports exportje exporteren back-up backup backups template sjabloon sjablonen brief brieven akte aktes notulen certificaat
    getuigschrift oudervertelbrief klassenoverzicht uitslagenlijst zorglijst toestemmingslijst`,
  /** systems and machines of a school */
  system: `
    magister* somtod* leerlingvolg* sharepoint* printer* chromebook* digibord* smartboard* netwerk* kopieerapp* kopieermach* basispoort* ouderport*
    itslearning* smartschool* leerlingadm* googledr* magi som som-today parnassys parnasys parnassis parnas parro esis eduarte osiris trajectplanner
    teams msteams microsoftteams teamsgroep teamskanaal teamsomgeving onedrive one-drive outlook office office365 o365 exchange intune intranet lvs
    volgsysteem leerlingsysteem administratiesysteem studentvolgsysteem svs personeelssysteem afas visma raet youforce hr-systeem roostersysteem
    zermelo zportal untis webuntis gpuntis its elo leeromgeving toledo blackboard moodle brightspace google-classroom googleclassroom classroom
    gdrive drive cloud icloud dropbox wetransfer surfdrive socialschools social-schools klasbord isy isyapp schoudercom ziber digiduif basisonline
    mijnschool schoolapp portaal portal leerlingportaal ouderapp ouderapps leerlingapp schoolkassa wiscollect momice momento snappet gynzy gynzykids
    prowise learnbeat malmberg noordhoff thiememeulenhoff kurzweil exova exova's bingel squla nieuwsbegrip diatoetsen leeruniek kanvas topdossier
    onderwijstransparant oso digitaal overstapdossier kennisnet entreefederatie kopieer multifunctional afdruk print printen printte geprint scanner
    scanners server servers schijf g-schijf p-schijf h-schijf wifi wi-fi eduroam vpn systeem systemen sisteem systeembeheer software softwarepakket
    applicatie applicaties database databases mailbox mailboxen postvak device devices touchscreen beamer beamers ipad ipads tablets computerlokaal
    portalen module modules agendasysteem absentiesysteem kluisjessysteem toegangssysteem camerasysteem boekingssysteem reserveringssysteem`,
  /** to send or forward */
  'send-forward': `
    doorgestu* doorstu* toegestu* toestu* opgestu* opsturen* opstuur* doormail* doorgemail* gemail* rondmail* rondgemail* appje* verstuur* verstur*
    verzend* verzond* forward* geforw* doorgeap* whatsappen* sturen stuur stuurt stuurde stuurden gestuurd gestuurt stuure stuurr rondsturen
    rondstuur rondstuurt rondgestuurd nasturen nastuur nastuurt nagestuurd terugsturen terugstuur terugstuurt teruggestuurd insturen instuur
    instuurt ingestuurd meesturen meestuur meestuurt meegestuurd uitsturen uitstuur uitstuurt uitgestuurd zenden zend zendt zond zonden gezonden
    toezenden toezend toezendt toegezonden doorzenden doorzend doorzendt doorgezonden inzenden inzend inzendt ingezonden inzending send senden sendt
    sende gesend sent sturenn mailen mail mailt mailde mailden mails mailtje mailtjes terugmailen terugmail terugmailt teruggemaild mailwisseling
    groepsmail oudermail massamail bulkmail mailing mailings e-mail e-mails e-mailen email emails emailen emailde geemaild ge-emaild emailtje cc
    cc'en ccen cc'd ge-cc'd bcc bcc'en fw fwd appen app appt appte appten geappt geapt apptje appie apps whatsappt whatsappte gewhatsappt doorappen
    doorapp doorappt rondappen terugappen teruggeappt berichten bericht berichtje berichtjes berigt berichtte bereicht sms sms'en smsen sms't smste
    ge-sms't gesmst sms'je smsje dm dmmen dm'en gedmd dmt pm pm'en pb pb'en chatten chat chatte gechat deelden gedeelt uploadt uploadde uploadden
    geuploat faxen fax postten airdroppen geairdropt doorgeven doorgeef doorgeeft doorgegeven overdragen overdraag overdraagt overgedragen
    aanleveren aanlever aanlevert aangeleverd gelevert reply replyen replyt replyall reply-all doorspelen doorspeel doorspeelt doorgespeeld
    bijvoegen bijvoeg bijvoegt bijgevoegd bijgevoegde bijsluiten bijsluit bijgesloten geadresseerde geadresseerden ontvanger ontvangers afzender
    afzenders adressering ontvangen ontvang ontvangt ontving ontvingen`,
  /** sent to or left with the wrong people */
  'wrong-recipient': `
    verkeerd* vergiss* datalek* abusiev* onbevoegd* kwijtger* kwijtra* prullenb* onbeveil* onbeheer* verkeert fout foute fouten foutje foutjes
    foutief foutieve per-ongeluk perongeluk ongeluk pertongeluk onbedoeld onbedoelde abuis vergist vergis vergiste vergisten oeps oepsie oops ojee
    sorry srry sry excuus excuses cc bcc replyall reply-all groepsmail verzendlijst verzendlijsten mailinglijst mailinglist adressenboek
    distributielijst autoaanvullen auto-aanvullen autocomplete openbaar openbare openbaarheid inzichtelijk toegankelijk toegankelijke inzien inzage
    ingezien inziet inzie meelezen meelees meeleest meegelezen buitenstaander buitenstaanders derden vreemden onbekenden data-lek lek lekken lekt
    gelekt uitgelekt uitlekken uitlek uitlekt avg-melding privacyincident beveiligingsincident meldplicht ap kwijt verloren verliest verloor
    zoekgeraakt zoekraken zoekraak zoekraakt weggeraakt vermist vermiste achtergelaten achterlaten achterlaat slingeren slingerde slingerend slinger
    slingert slingerden geslingerd geslingert rondslingeren rondslingert rondslingerde rondslinger rondgeslingerd onversleuteld onversleutelde
    prullenmand printerlade printer verwisseld verwisselen verwissel verwisselt verwisselde verwisselden verwisseling terugroepen teruggeroepen
    terugroep terugroept intrekken ingetrokken recall`,
  /** a device or carrier of data lost or stolen */
  'device-lost': `
    laptop* chromebook* diefstal* inbraak* smartphone* versleutel* ontvreem* ingebrok* inbreker* usb-* usb usb's usbstick usbsticks usb'tje usbtje
    stick sticks stickjes geheugenstick geheugenkaart sd-kaart hardeschijf harddisk harddrive lappie macbook macbooks notebook tablets tabletje ipad
    ipads ipadje telefoon telefoons mobiel mobieltjes gsm werktelefoon werktelefoons schooltelefoon werklaptop werklaptops schoollaptop
    schoollaptops cameratas kwijt kwijtgeraakt kwijtraken kwijtraak kwijtraakt verloren verliezen verlies verliest verloor gestolen stelen steel
    steelt stal stalen dief dieven jatten jat jatte gejat pikken pikte pikten gepikt gerooft beroofd beroven beroof berooft beroofde beroofden
    inbraken inbreken inbreek inbreekt weggenomen meegenomen vermist vermissing zoek zoekgeraakt verdwenen achtergelaten achterlaten slingeren
    gevonden terugvinden terugvind terugvindt teruggevonden vinder trein kofferbak achterbank autoruit rugzak aktetas jaszak bagagerek mediapark
    traceren traceer traceert traceerde traceerden getraceerd getraceert tracker zoekmijn zoekmijniphone findmy airtag gps encryptie bitlocker
    onversleuteld onbeveiligd wachtwoordbeveiliging opgeborgen aangifte schooltablet dossiertas actetas`,
  /** hacked, infected or broken into */
  hacked: `
    hacken* hacker* hackt* gehackt* gehacked* cyberaanv* cybercrim* cyberinc* malware* ransomware* phish* gephish* datalek* virusscan* ddos* doxx*
    spyware* hack gehakt hacks hackaanval hackje hacked hacking kraakte kraakten gekraakt kraker inbreken inbreek inbreekt ingebroken inbraak
    inbreuk binnendringen binnengedrongen binnendrong indringer indringers overnemen overgenomen overname virus virussen virusje antivirus
    gijzelsoftware gijzelvirus spionagesoftware trojan trojans keylogger keyloggers bots botnet adware rootkit stalkerware exploit zeroday
    cyberveiligheid geddost booter booters bruteforce phisingmail gelekt beveiligingslek lekgeraakt kwetsbaarheid kwetsbaarheden infecteren
    geinfecteerd besmet besmette versleuteld versleutelde losgeld platgelegd platleggen platligt platliggen platgelegen platleg platlegt gegijzeld
    gijzelen inlogpoging inlogpogingen ingelogd meekijker meekijken meegekeken meekijk meekijkt accountovername spoofen gespooft spoofing spoof
    doxen dox doxt doxte gedoxt gedoxxt doxing ip-adres ipadres grabify ip-logger script scriptkiddie kali wireshark exploits backdoor achterdeurtje
    firewall omzeilen omzeilt omzeild omzeil omzeilde omzeilden jailbreak jailbreaken darkweb darknet dark-web datahandel combolist`,
  /** personal data of people */
  'private-data': `
    persoonsgeg* adresgeg* leerlinggeg* leerlingengeg* contactgeg* bankgeg* privegeg* privacygev* telefoonnummer* geboorted* geboortepl*
    burgerservice* huisadres* postcode* achternam* achternaam* thuissituatie* gezinssituatie* rekeningnummer* mailadres* emailadres* woonadres*
    gegevens gegevns gegeves persoonlijk persoonlijke naw naw-gegevens nawgegevens oudergegevens personeelsgegevens klantgegevens inloggegevens
    noodgegevens informatie infos bijzonderheden privezaken prive privacy vertrouwelijk vertrouwelijke naam namen voornaam voornamen roepnaam
    initialen meisjesnaam adres adressen addres adressenlijst thuisadres priveadres postadres e-mailadres e-mailadressen straatnaam huisnummer
    huisnummers woonplaats woonplaatsen mobielnummer 06-nummer 06-nummers noodnummers noodcontact contactpersoon geboortejaar leeftijd nationaliteit
    nationaliteiten geloofsovertuiging godsdienst religie afkomst etniciteit seksualiteit geaardheid bsn bsn's bsns leerlingnummer leerlingnummers
    onderwijsnummer paspoortnummer iban kenteken inkomen cijfers cijferlijst cijferlijsten rapportcijfers toetsscores citoscores iq iq-score iq-test
    intelligentieonderzoek medisch medische diagnose diagnoses diagnostisch medicatie medicijnen medicijngebruik zorgvragen zorgleerling
    zorgleerlingen zorgdossier voogd voogdij jeugdzorg jeugdhulp veiligthuis veilig-thuis ots uithuisplaatsing gedragsproblemen verzuimgegevens
    ziekteverzuim absentie uitkering strafblad locatiegegevens vingerafdruk biometrisch geloofsachtergrond leerlingnr stamnummer reisgegevens
    noodnummer`,
  /** boards, meetings and minutes */
  'meeting-board': `
    bestuurs* vergader* directieo* teamvergad* notulen* notuleer* genotul* medezeggen* schoolbestu* bovenschool* managementt* schoolleid* commissie*
    stuurgroep* werkgroep* teamoverl* gmr-* toezichth* bestuur besturen bestuurder bestuurders bestuurlijk bestuurlijke cvb rvt toezicht mt mt-leden
    mtlid mt-lid mt-overleg mt-vergadering management directie directies directieberaad directeur directeuren directeurenoverleg stichting
    stichtingen stichtingsbestuur koepel rector conrector rectoraat teamleider teamleiders teamleidersoverleg afdelingsleider afdelingsleiders
    locatieleider clusterdirecteur teambijeenkomst sectievergadering sectieoverleg vakgroepoverleg vakgroep plenair plenaire studiedag studiemiddag
    heidag heidagen bouwvergadering bouwoverleg leerlingbespreking leerlingbesprekingen leerlingenbespreking rapportvergadering rapportvergaderingen
    cijfervergadering overleg overleggen overleggetje zorgoverleg mdo zorgteam ib-overleg notulist notuleren agenda agendapunt agendapunten
    actielijst actiepunt actiepunten besluitenlijst rondvraag mededelingen voorzitter voorzitters voorzitten secretaris penningmeester leden quorum
    stemming mr gmr mr-lid mr-leden mr-vergadering oudergeleding personeelsgeleding leerlinggeleding ondernemingsraad ouderraad leerlingenraad
    deelraad instemming instemmingsrecht adviesrecht adviesaanvraag instemmingsverzoek beraad spoedberaad crisisteam crisisoverleg inspectie
    inspecteur schoolplan jaarplan jaarverslag strategisch strategie meerjarenplan beleidsplan bilateraal bila`,
  /** budgets, cuts, mergers, closures */
  'finance-merger': `
    begroting* bezuinig* fuseer* fuser* gefuseer* fusie* reorganis* gereorgan* jaarreken* exploitatiet* financ* gefinanc* subsidie* leerlingdal*
    leerlingenaant* leerlingaant* bekostig* inkrimp* boventallig* herstructur* aanbested* opheff* faillis* schoolsluit* formatiepl* meerjarenb*
    jaarcijfers finacieel controller accountant accountants boekhouding boekhouder budget budgetten budgettekort budgettair exploitatie tekort
    tekorten overschot reserve reserves vermogen liquiditeit lumpsum rijksbekostiging npo-gelden npo-geld werkdrukgelden werkdrukmiddelen middelen
    verlieslatend ombuiging ombuigingen korting krimp krimpen krimpt gekrompen kromp krompen krimpregio ingekrompen leerlingentekort prognose
    prognoses teldatum samengaan samengaat samengegaan samenvoegen samengevoegd samenvoeging samenvoeg samenvoegt samenwerking samenwerkingsschool
    overname overgenomen sluiting sluitingen sluitingsplan dichtgaan dichtgaat dichtgegaan dichtga opgeheven nevenvestiging nieuwbouw verbouwing
    verbouwingen renovatie huisvesting verhuizing herindeling transitie formatie formatiereductie frictie afvloeiing afvloeien failliet surseance
    curator investering investeringen offerte offertes contractwaarde inkoop declaraties verduistering verduisterd salariskosten personeelskosten
    miljoenentekort jaarstukken kwartaalcijfers kostenpost`,
  /** staff, jobs, contracts and pay */
  personnel: `
    ontslag* vacature* sollicit* gesollicit* functioneringsg* functioneringsv* beoordelingsg* arbeidsovereen* arbeidscontr* personeels* salaris*
    dienstverb* proeftijd* ziekteverz* re-integr* reintegr* gereintegr* uitzendkr* uitzendb* zij-instr* zijinstr* detacher* gedetach* loonstro*
    pensioen* gepensioen* disfunct* boventallig* bedrijfsarts* vervangings* werktijdf* overplaats* contractverl* ontslaan ontsla ontslaat ontsloeg
    ontsloegen weggestuurd wegsturen gedwongen opgezegd opzeggen opzegging opzegtermijn opstappen opgestapt opstapt opstap aftreden afgetreden
    aftreedt aftreed vertrek vaststellingsovereenkomst transitievergoeding non-actief nonactief op-non-actief geschorst schorsing schorsen schors
    schorst schorste schorsten berisping functioneren functioneert beoordeling beoordelingen beoordelen beoordeel beoordeelt beoordeelde
    beoordeelden beoordeeld pop-gesprek voortgangsgesprek verbetertraject verbeterplan assessment invalvacature kandidaat kandidaten kandidate
    benoemingscommissie benoeming benoemingen benoemd benoemen benoem benoemt benoemde benoemden aanstelling aanstellingen aangesteld aanstellen
    aanstel aanstelt aangenomen aannemen aanneem aanneemt afgewezen afwijzing afwijzen afwijs afwijst werving selectie fte fte's ftes contract
    contracten contractje jaarcontract uren urenuitbreiding taakuren takenplaatje taakbeleid functie functiemix l10 l11 l12 inschaling loon lonen
    opslag toelage personeel pno hr hrm hr-adviseur arbo arbodienst arboarts ziektewet wia langdurig burn-out burnout overspannen uitval uitgevallen
    uitvallen uitvalt vervanger vervangers vervanging invaller invallers lio onbevoegd bevoegd bevoegdheid zzp zzp'er zzp'ers mobiliteit
    overgeplaatst herplaatsing pensioneren gepensioneerd vroegpensioen vog referentie referenties cv cv's motivatiebrief exitgesprek waarnemend
    interim onderbezet bezetting`,
  /** confidential, under embargo, not yet known */
  'not-public-yet': `
    vertrouwelijk* embargo* geheimhoud* conceptv* conceptb* conceptp* bekendma* bekendgem* uitgelekt* uitlek* persber* journalist* woordvoer*
    binnenskamer* aangekondig* vertrouwlijk strikt striktvertrouwelijk stricly geheim geheime intern interne internen internal onderons blijftbinnen
    beslotenheid concept concepten conceptadvies voorlopig voorlopige voorgenomen voornemen voorgesteld onofficieel onofficiele officieus officieuze
    bekend aankondiging aankondigen aankondig aankondigt aankondigingen communiceren gecommuniceerd communiceer communiceert communiceerde
    communiceerden gecommuniceert communicatiemoment communicatieplan mediabeleid buitenwereld gelekt voortijdig voortijdige voorbarig nognietbekend
    zwijgplicht discreet discrete discretie stilhouden stilgehouden stilhoud stilhoudt radiostilte zwijgen ingelicht inlichten inlicht geinformeerd
    informeren informeer informeert informeerde informeerden geinformeert ingewijd ingewijden ingelichte nietdelen nietdoorsturen doorvertellen
    doorvertel doorvertelt doorverteld publiceren gepubliceerd openbaar openbaarmaking openbaarmaken openbaargemaakt gevoelig gevoelige precair
    heikel ondershands achtergrondinformatie offtherecord off-the-record confidential confidentieel nda wob primeur geruchten gerucht speculatie
    speculaties rondzingen`,
  /** exams, tests, their questions and rules */
  exam: `
    examen* eindexam* schoolexam* proefexam* herexam* proefwerk* toetsweek* toetswek* toetsroos* toetsvra* overhor* overhoor* herkans* tentamen*
    repetitie* hertoets* correctievoor* correctiemod* surveill* gesurveill* diploma-uit* diplomauit* mondeling* spiek* gespiek* inhaaltoets*
    centraal-examen schoolonderzoek schoolonderzoeken staatsexamen staatsexamens deelexamen praktijkexamen praktijktoets rijexamen theorie-examen
    theorieexamen toets toetsen toetsje toetsjes toetsenweek toetsmoment toetsinzage toetsplan toetsmatrijs getoetst toetst toetste toetsten so
    so'tje so'tjes sotje sotjes so's s-o so'tjs schriftelijke schriftelijk pw pw's pww tussentoets eindtoets deeltoets formatief formatieve
    summatief summatieve twk pta pta's ptaboekje pws inhaalmoment antwoorden antwoordmodel antwoordmodellen antwoordblad normering normeringen
    n-term nterm cesuur nakijken nagekeken nakijkwerk nakijkt nakijk correctie correctiewerk correctoren corrector cito frauderen fraudeer fraudeert
    fraudeerde fraudeerden gefraudeerd gefraudeert geslaagd slagen geslaagt diploma diploma's diplomas diplomering uitslag uitslagen cum-laude
    leerwerk leerstof open-boek openboektoets`,
  /** keys, alarms, door codes and access */
  'building-key': `
    sleutel* alarmc* alarms* alarmin* toegangsc* toegangsp* toegangsd* toegangss* kluis* hangslot* beveiliger* inbraak* ingebrok* inbreker*
    nooddeur* nooduitg* deurcode* portofoon* badge* ontruim* huissleutel* fietssleutel* moedersleutel* hoofdsleutel* reservesleutel* fietsenkeld*
    loper lopers autosleutel autosleutels lokaalsleutel gymzaalsleutel keycard keycards slot sloten slotje cijferslot cilinderslot cilinder deurslot
    alarm alarmen alarmpaneel brandalarm deur deuren deurtje deurklink achterdeur zijdeur voordeur hoofdingang achteringang personeelsingang ingang
    uitgang poort poortje poorten hek hekken schuifhek toegang kluizen brandkast sluiten sluit gesloten afsluiten afgesloten afsluit opensluiten
    ontgrendelen openmaken opengemaakt openmaak openmaakt opendoen opengedaan openden geopent dichtdoen opsluiten opsluit opgesloten openingstijden
    sluitronde afsluitronde sluitdienst inbreken inbreek inbreekt raam ramen raampje dakraam bewaking bewaker bewakers beveiliging beveiligingscode
    bewegingsmelder bewegingsmelders sensor sensoren conciergehok meterkast serverruimte serverhok archiefruimte chemiekast stookhok plattegrond
    plattegronden pasjessysteem intercom videofoon porto concierge`,
  /** reporting somebody ill or absent */
  'sick-report': `
    ziekmeld* ziekgem* afmeld* afgemeld* betermeld* betergem* absent* verzuim* griep* buikgriep* ziekte* afwezig* verkoud* quarantain* tandarts*
    huisarts* orthodon* leerplicht* koorts* doktersafs* doktersbr* melden meld meldt meldde gemeld melding hersteld ziek zieke zieker ziekjes zieck
    zik ziekk ziek-thuis ziekenboeg beter beterschap betert opgeknapt opknappen opknap opknapt aansterken aansterk aansterkt aangesterkt uitzieken
    uitziek uitziekt uitgeziekt herstellende aanwezig aanwezige aanwezigheid present presentie ongeoorloofd geoorloofd verhinderd verhindering thuis
    thuisblijven thuisgebleven thuisblijft thuishouden thuisgehouden thuisblijf thuishoud thuishoudt verkouwe snotterig snotneus snotteren verhoging
    overgeven overgegeven spugen gespuugd spuugt spugend misselijk misselijkheid diarree buikpijn hoofdpijn keelpijn oorpijn corona coronatest
    zelftest isolatie waterpokken krentenbaard pfeiffer ortho ortodontist ziekenhuis ziekenhuisafspraak fysio telaat-briefje conciergebalie
    schoolarts vervanger vervanging snipperdag`,
  /** leave from school or work */
  leave: `
    verlof* leerplicht* bruiloft* trouwerij* vrijgevra* vrijvra* zwangerschapsverl* feestdag* vakantied* vakantiever* wintersport* suikerfeest*
    offerfeest* begrafen* uitvaart* bijzonderverlof bijzonder calamiteitenverlof zorgverlof ouderschapsverlof bevallingsverlof geboorteverlof
    rouwverlof studieverlof onbetaald sabbatical vrij vrije vrijedag vrijaf vrijkrijgen vrijgekregen vrijgeven vrijgegeven vrijstelling
    vrijstellingen vrijkrijg vrijkrijgt vrijgeef vrijgeeft snipperdag snipperdagen vakantie vakanties vakantieperiode schoolvakantie schoolvakanties
    luxeverzuim luxe-verzuim aanvraag aanvragen aangevraagd verzochten toekennen toegekend toekenning toeken toekent afgewezen afwijzen afwijzing
    ongeoorloofd geoorloofd verzuim huwelijk trouwt trouwen trouw trouwde trouwden getrouwd getrouwt trouwfeest huwelijksfeest gewichtige
    omstandigheden crematie overlijden overleden overleed familieomstandigheden familiefeest familiebezoek religieus eid ramadan diwali holi
    keti-koti ketikoti keti joods pasen orthodox vliegen vluchten vliegtuig terugvlucht topsport rijexamen rijles`,
  /** complaints, objections and appeals */
  complaint: `
    klacht* klaag* bezwaar* beroepschr* beroepsproc* beroepscomm* aanklacht* aangeklaag* ombudsm* geschillen* ontevred* vertrouwensp* vertrouwensi*
    schandal* onrechtv* onaccept* ontoelaat* onaanvaard* aansprakel* onderwijsinsp* rechtszaak* rechtszak* bemiddel* klager klagers klagen geklaagd
    geklaagt geklaag beklagen beklaag beklaagt beklaagde beklaagden beklaagd beklag bezwaren beroep beroepstermijn protest protesteren protesteer
    protesteert protesteerde geprotesteerd protesteerden geprotesteert protestbrief protesten aanvechten aangevochten aanvecht betwisten betwist
    betwistte betwistten reclameren reclameer reclameert reclameerde reclameerden gereclameerd gereclameert reclamatie ongegrond gegrond gegronde
    ontvankelijk niet-ontvankelijk geschil gcbo onderwijsgeschillen kinderombudsman mediation mediator rechtbank advocaat juridisch juridische
    jurist rechtsbijstand aanklagen aanklaag aanklaagt kort-geding kortgeding procedure procedures aangifte melding meldpunt melden meld meldt
    meldde meldden gemeld gemelt onvrede misnoegen ongenoegen onterecht onterechte onrecht oneerlijk oneerlijke teleurgesteld teleurstelling
    teleurstellen teleurstel teleurstelt verwijt verwijten verweet verweten grief grieven schadevergoeding verweer verweerschrift repliek
    heroverweging heroverwegen heroverweeg heroverweegt heroverwoog heroverwogen herziening herzien herzie herziet herzag herzagen opheldering
    rectificatie wanbeleid nalatig nalatigheid tekortgeschoten escaleren`,
  /** decisions about a pupil or member of staff */
  decision: `
    beslis* besluit* schorsing* geschorst* verwijdering* schooladv* toelat* toelaatb* plaatsings* bevorderings* zittenblij* zittengebl* doubler*
    doubleer* gedoubl* overgangs* doorstro* doorgestro* afstro* afgestro* opstro* opgestro* sanctie* heroverw* adviesgesp* uitgeschr* uitschrij*
    beschikking* overplaats* overgeplaats* afgewezen* besloot besloten bindend bindende schorsen schors schorst schorste schorsten time-out timeout
    verwijderen verwijderd verwijdert verwijderde verwijderden afgeschreven ingeschreven inschrijving inschrijvingen inschrijven inschrijf
    inschrijft advies adviezen basisschooladvies vo-advies eindadvies voorlopigadvies bijgesteld bijstellen bijstelling bijstel bijstelt adviseren
    adviseer adviseert adviseerde adviseerden geadviseerd geadviseert dubbeladvies plaatsing plaatsingen plaatsen geplaatst tlv toegelaten
    aannamebeleid aanname afwijzing geweigerd weigering weigeren geweigert loting uitgeloot ingeloot bevorderd bevorderen bevordering bevorder
    bevordert bevorderde bevorderden overgang overgaan overgegaan overgaat overga doublure cluster4 cluster rebound opdc tussenvoorziening maatregel
    maatregelen straf straffen gestraft straft strafte straften strafmaatregel berisping waarschuwing waarschuwingen officiele vrijstelling
    toekenning toegekend voorwaardelijk voorwaardelijke per-direct ingaande gegrond ongegrond motivering gemotiveerd toewijzing toegewezen toewijzen
    uitspraak vastgesteld vaststellen vaststel vaststelt vaststelling goedgekeurd afgekeurd goedkeur goedkeurt afkeuren afkeur afkeurt voordracht
    voorgedragen`,
  /** signing agreements */
  'contract-sign': `
    onderteken* handtekening* overeenkomst* stageovereen* onderwijsovereen* huurcontr* huurovereen* contract* machtiging* praktijkovereen*
    toestemmingsf* verwerkersov* gedragscontr* bruikleen* tekenen teken tekent tekende tekenden getekend getekent getekende tekeningetje meetekenen
    meeteken meetekent meegetekend medeondertekend bijtekenen bijteken bijtekent bijgetekend aftekenen afteken aftekent afgetekend krabbel
    krabbeltje paraaf parafen paraferen geparafeerd parafeer parafeert parafeerde parafeerden geparafeert signeren signeer gesigneerd signed signen
    sign signt docusign stagecontract stagecontracten pok bpv-overeenkomst koopcontract koopovereenkomst leerovereenkomst leercontract
    leercontracten geheimhoudingsverklaring geheimhoudingsverklaringen gebruikersovereenkomst verklaring verklaringen intentieverklaring machtigen
    akkoordverklaring akkoordgaan akkoordgegaan akkoord akkoorden afsprakenlijst afsprakenkaart convenant convenanten schikking voorwaarden bepaling
    bepalingen clausule clausules proeftijd opzegtermijn looptijd ingangsdatum verlengen verlengd verlenging verleng verlengt verlengde verlengden
    ontbinden ontbonden ontbinding ontbindt ontbond opzeggen opzeg opzegt opgezegd verbreken verbreek verbreekt verbrak verbraken verbroken
    accorderen accordeer accordeert accordeerde accordeerden geaccordeerd geaccordeert gevolmachtigde volmacht volmachten retourneren geretourneerd
    invullen ingevuld strookje antwoordstrook antwoordstrookje verzuimbriefje tweevoud drievoud stempel stempels gestempeld`,
  /** formal talks and invitations */
  hearing: `
    oudergesp* tienminuten* 10-minuten* hoorzit* hoorgesp* rapportgesp* adviesgesp* mentorgesp* intakegesp* uitgenodig* uitnodig* zienswijz*
    bemiddelingsg* functioneringsg* klachtgesp* verhoor* kennismakingsg* ouderavond* voortgangsg* gesprek gesprekken gesprekje gesprekjes
    10minutengesprek kindgesprek kindgesprekken driehoeksgesprek driehoeksgesprekken intake exitgesprek evaluatiegesprek herstelgesprek
    herstelgesprekken slecht-nieuwsgesprek slechtnieuwsgesprek beoordelingsgesprek sollicitatiegesprek zorggesprek mdo zorgoverleg zitting zittingen
    wederhoor hoorplicht hoorcommissie verweer verweerschrift verhoren ondervraagd ondervraging ondervragen ondervraag ondervraagt ondervroeg
    ondervroegen verklaring getuige getuigen genodigd genodigden oproep oproepen opgeroepen oproept ontbieden ontboden verschijnen verscheen
    verschijn verschijnt verschenen bijwonen bijgewoond bijwoon bijwoont afspraak afspraken inplannen ingepland inplant inplan datumprikker tijdstip
    telefonisch telefonische teamsgesprek videogesprek videobellen spreekkamer directiekamer bijeenkomst bijeenkomsten informatieavond infoavond
    voorlichtingsavond overleg onderhoud toelichten toelichting toegelicht toelicht bespreken besproken bespreking besprekingen bespreek bespreekt
    besprak bespraken evaluatie evalueren evalueer evalueert evalueerde evalueerden geevalueerd geevalueert terugkoppeling terugkoppelen
    teruggekoppeld leerplichtambtenaar bijstand vertrouwenspersoon tolk`,
  /** late, forgotten, reminders */
  'late-reminder': `
    telaat* gymspul* gymtas* gymschoen* gymkle* zwemspul* zwemtas* herinner* reminder* broodtrom* verslap* vergeet* vergete* nablij* nagebl*
    laatkom* luizentas* luizenzak* bibliotheekb* te-laat laat late later vertraagd vertragingen verslaap verslaapt versliep opgehouden overgeslagen
    overslaan oversla overslaat vergat vergaten zwemkleding drinkbeker lunchpakket lunchtrommel fruitbakje luizencape leesboek reservekleren
    regenjas sportspullen sporttas beugeldoosje remind reminden remindt denkaan geheugensteun geheugensteuntje opletten nogmaals oproep oproepje
    attentie attenderen geattendeerd attendeer attendeert attendeerde attendeerden geattendeert meenemen meegeven meegegeven meeneem meeneemt
    meegenomen meegeef meegeeft meebrengen meebreng meebrengt meegebracht inleveren inlevert ingeleverd inlever inleverdatum terugbrengen
    teruggebracht terugbreng terugbrengt ophaalt strafregels corvee`,
  /** homework and learning */
  homework: `
    huiswerk* opdracht* oefen* geoefen* werkstuk* boekversl* spreekbeurt* samenvat* aantekening* leerdoel* quizlet* overhor* overhoor* werkblad*
    weektaak* weektak* lesboek* leesboek* bijles* profielwerk* inleverd* werkboek* maakwerk* hw huiswrk huiswek huiswrek leerwerk leren leer leert
    leerde leerden geleerd geleert opgave opgaven opgaves sommen sommetje sommetjes bladzijde bladzijden bladzijdes blz pagina pag paragraaf
    paragrafen hoofdstuk hoofdstukken h2 h3 h4 h5 hst hfst boek boeken boekje tekstboek leerboek werkschrift schrift schriften schriftje stencil
    stencils uitwerking uitwerkingen uitwerken uitgewerkt uitwerk uitwerkt samengevat woordjes woordje woorden woordenlijst woordenlijsten wrts
    studygo flashcards verslagen presentatie presentaties presenteren presenteer presenteert presenteerde presenteerden gepresenteerd gepresenteert
    boekbespreking boekbesprekingen powerpoint essay essays betoog opstel opstellen beschouwing project projecten projectje po's pws groepsopdracht
    groepsopdrachten groepswerk samenwerken inleveren inlevert ingeleverd inlever deadline deadlines afmaken afgemaakt afmaak afmaakt studeren
    studeer studeert studeerde gestudeerd studie studeerden gestudeert blokt zelfstudie planner studieplanner dagtaak planning rekenwerk lezen
    leesopdracht kopieren overschrijven overgeschreven chatgpt schoolboek schoolboeken rekenboek taalboek rekenschrift`,
  /** school subjects */
  subject: `
    wiskund* natuurkund* scheikund* aardrijksk* geschiedenisl* maatschappijl* maatschappijw* economiel* godsdienstl* levensbes* handvaard* gymles*
    muziekles* tekenles* rekenles* filosof* informatica* mentorles* mentoruur* vakkenpakk* topograf* bewegingson* wereldori* taalles* spellingl*
    biologie* vak vakken vakje keuzevak keuzevakken kernvak kernvakken profiel profielen profielkeuze wis wisa wisb wiska wis-a wis-b wisd rekenen
    rekentoets taal spelling dictee leesles begrijpend leesbegrip technisch schrijfles nederlands ned neds nederlandsles engels engelsles frans
    fransles duits dui duitsles spaans spaansles latijn grieks klassieke gtc kcv kua kubv fries papiaments sranan talen moderne bio nask nask1 nask2
    nsk schei geschiedenis gs gesch geschi ak topo maw maatsch economie eco bedrijfseconomie beco meo management ict-les programmeren mediawijsheid
    filo levo lv godsdienst catechese burgerschap gym lo lichamelijke bsm zwemles schoolzwemmen hv handenarbeid handarbeid ckv kunst kunstvak muziek
    drama dramales textiel techniek technieklessen technieklokaal vz kookles nlt studieles studie-uur steunles lob loopbaan decanaat praktijkvak
    praktijkvakken bwi horeca dienstverlening hbr bijles plusklas verkeer verkeersles zaakvakken kanjertraining leefstijl les lessen lesje tussenuur
    tussenuren blokuur gymleraar gymjuf gymdocent taalklas plusles hoogbegaafdenklas verzorgingsles begrijpendlezen natuuronderwijs`,
  /** marks and reports */
  grade: `
    cijferl* cijfertje* rapportcij* onvold* voldoende* gemiddeld* eindcijf* herkans* examencijf* compensat* studiepunt* becijf* rapportje*
    citoscore* cijfer cijfers gem tussencijfer periodecijfer schoolexamencijfer se-cijfer se-cijfers rapport rapporten vold onv punten puntje
    puntjes puntenaantal score scores scoren scoor scoort scoorde gescoord behalen behaald behaalde resultaat resultaten weging wegingen meetellen
    meetelt normering n-term nterm cesuur niveau niveauscore 1'tje tweetje drietje viertje vijfje zesje zesjes zeventje achtje negentje
    zesjescultuur 6je 7je 8je 9je 10'tje 1tje 2tje 3tje 4tje 5je zesmin zesminnetje negens drieen slaagt slaagde gezakt zakte compenseren tekortpunt
    tekortpunten bevorderd bespreekgeval bespreekmarge zittenblijven opgekrikt beoordeling beoordelingen beoordelen beoordeeld beoordeelt beoordeel
    beoordeelde beoordeelden nagekeken foutloos goedfout cum laude cumlaude diploma certificaat ec's bsa propedeuse propje vaardigheidsscore i-score
    cito tussenstand`,
  /** levels, years and groups of school */
  'school-level': `
    vmbo* havo* mavo* havist* gymnasi* atheneum* lyceum* brugklas* bruggert* basisschool* basisschol* kleuter* onderbouw* bovenbouw* middenbouw*
    examenklas* eersteklas* tweedeklas* derdeklas* vierdeklas* vijfdeklas* zesdeklas* praktijkond* praktijksch* peuterspeel* hogeschool* hogeschol*
    universiteit* basisonderw* montessori* daltonsch* eerstejaars* tweedejaars* derdejaars* kader kaders bbl kbl gtl mavist vwo vwo'er vwo'ers vwoer
    ath tweetalig tto tvwo technasium lycea college colleges mbo mbo'er mbo'ers mbo1 mbo2 mbo3 mbo4 roc niveau niveau1 niveau2 niveau3 niveau4 hbo
    hbo'er uni pabo bachelor isk schakelklas aso tso bso kso buso buo vo voortgezet basischool middelbare middelbaar peutergroep voorschool kdv
    groep groepen groep1 groep2 groep3 groep4 groep5 groep6 groep7 groep8 groepachter groepachters achtstegroeper achtstegroepers plusgroep klas
    klassen klasje klas1 klas2 klas3 klas4 klas5 klas6 parallelklas combinatieklas combigroep brugger brugpieper brugpiepers brugwup brugmug
    vierdejaars leerjaar leerjaren jaarlaag jaarlagen examenjaar eindexamenklas 1e 2e 3e 4e 5e 6e 7e 8e 1a 1b 1c 1d 2a 2b 2c 2d 3a 3b 3c 3d 4a 4b 4c
    5a 5b 6a 6b 7a 7b 8a 8b 1ha 1hv 1vh 1mh 1th 2h1 2v 3h 3v 4h 4v 5h 5v 6v h3 h4 h5 v3 v4 v5 v6 m3 m4 4mavo 4havo 5havo 4vwo 5vwo 6vwo 3mavo 3havo
    3vwo 2mavo sbo vso cluster4 speciaal-onderwijs mytylschool tyltylschool zml zmlk vrijeschool jenaplan jenaplanschool schooltype schooltypes
    kopklas`,
  /** places in and around school */
  'school-place': `
    schoolplein* schoolgebouw* klaslok* leslok* computerlok* gymza* gymlok* kleedkamer* fietsenho* fietsenst* fietsenrek* docentenkamer*
    lerarenkamer* personeelskam* mediathee* mediathek* bibliothe* trappenh* sporthal* kantine* lokaal* lokalen* speellok* leerplein* conciergeh*
    noodlok* schoolhek* schoolpoort* personeelsru* school scholen schooltje skool sgool technieklokaal scheikundelokaal biologielokaal muzieklokaal
    tekenlokaal handvaardigheidslokaal praktijklokaal vaklokaal stilteruimte stiltelokaal studieplein olc bieb schoolbieb schoolbibliotheek aula
    aula's overblijfruimte overblijf speelzaal gemeenschapsruimte hal hallen trap gang gangen gangetje gangetjes kluisje kluisjes kluisjesgang
    kluisjeshal garderobe kapstok kapstokken wc wc's wcs wctje wc'tje toilet toiletten meidenwc jongenswc meisjeswc meidentoilet jongenstoilet plein
    pleinen pleintje speelplaats speelplaatsen kleuterplein zandbak klimrek glijbaan schommel voetbalveldje pannakooi schooltuin hek poort ingang
    uitgang hoofdingang achteringang fietsenkelder stalling parkeerplaats zoenstrook kiss-and-ride kissandride sportzaal kleedruimte toestelberging
    toestellenhok sportveld zwembad teamkamer koffiekamer koffiehoek directiekamer kantoor kantoortje kantoren spreekkamer spreekkamers
    vergaderruimte vergaderzaal ib-kamer rt-ruimte conciergebalie receptie balie administratie leerlingenbalie verzuimloket magazijn kelder zolder
    keuken keukentje koffieautomaat automaat snoepautomaat verdieping verdiepingen bovenverdieping vleugel noodgebouw dependance bijgebouw locatie
    hoofdlocatie campus nieuwbouw rookplek chillplek hangplek bankje bankjes muurtje tafelvoetbal tafeltennistafel peuterspeelzaal opvang bso
    naschoolse opvanglokaal strafklas time-outplek timeoutruimte trajectklas kindkamer servicebalie stagebureau werkplaats overkant tribune kleedhok`,
  /** shops, stations, parks, streets, fast food */
  'place-public': `
    supermarkt* winkel* bushalte* busstation* treinstation* metrostation* parkeerpl* parkeerga* parkeert* speeltuin* mcdon* snackbar* restaurant*
    bioscoop* bioscop* zwembad* pretpark* dierentuin* shishal* coffeeshop* tankstation* benzinest* fietspad* skatepark* voetbalveld* voetbalkoo*
    sportscho* nachtwink* avondwink* kermis* cafetaria* politiebur* gemeenteh* buurthui* jongerencent* kebabz* kebabt* ijssalon* kledingwink*
    trapveld* gewinkeld gewinkelt shop shops shoppen shopt super supert appie appie's albert-heijn albertheijn jumbo lidl aldi vomar hoogvliet
    dekamarkt nettorama poiesz colruyt delhaize carrefour hema kruidvat etos trekpleister blokker gamma karwei praxis ikea mediamarkt primark zara
    hm bershka zeeman wibra kik xenos bristol jdsports jd footlocker decathlon intertoys bruna primera tabakszaak slijter slijterij drogist
    drogisterij bakker bakkerij slager slagerij kapper kappers barbier kapsalon bouwmarkt boekhandel sportwinkel dierenwinkel markt markten
    marktkraam station stations stationnetje stationshal perron perrons bushokje halte haltes tramhalte metrohalte centraal spoorwegovergang overweg
    park parken parkje stadspark skatebaan speelveld veldje cruyffcourt basketbalveldje pleintje buurtpleintje plein pleinen marktplein dorpsplein
    kerkplein straat straten straatje straathoek steeg steegje laan lanen kruispunt rotonde zebrapad stoplicht stoplichten verkeerslicht
    verkeerslichten stoep stoepje stoeprand brug bruggen bruggetje tunnel tunnels tunneltje fietstunnel viaduct kade haven centrum stad steden
    stadje binnenstad dorp dorpen dorpje wijk wijken buurt buurten buurtje kerk kerken moskee moskeeen synagoge tempel mandir begraafplaats kerkhof
    mac macd macdo mcdo mcd mcdrive mc kfc burgerking burger-king subway dominos domino's newyorkpizza pizzeria febo frituur friettent frietkot
    frietkraam patatzaak donerzaak shoarmazaak shoarmatent tacotent toko warung roti-shop rotishop starbucks lunchroom cafe cafes cafeetje kroeg
    kroegen barretje terras terrasje disco discotheek club uitgaanscentrum shishabar ijscoman bios pathe kinepolis theater theaters schouwburg
    museum musea bibliotheek bieb subtropisch fitness basic-fit basicfit sportpark voetbalclub voetbalkantine sporthal ijsbaan schaatsbaan
    bowlingbaan trampolinepark jumpxl klimhal lasergamen efteling walibi toverland slagharen duinrell bobbejaanland plopsaland artis blijdorp strand
    strandje stadhuis ziekenhuis huisartsenpost apotheek postkantoor benzinepomp buurtcentrum jeugdhonk hangplek kinderboerderij camping
    vakantiepark`,
  /** at home */
  'place-home': `
    woonkam* slaapkam* badkam* keuken* zolder* verhuis* verhuiz* logeer* appartem* achtertuin* huiskamer* huisgeno* sleepover* woning* flatgebouw*
    huishoud* voordeur* achterdeur* thuis tuis thuisfront huis huizen huisje huisjes woninkje flat flats flatje rijtjeshuis villa villa's boerderij
    boerderijen caravan woonboot woonwagen woonwagenkamp studentenhuis kamertje osso oso ossootje home cribby pleeggezin opvanghuis gezinshuis
    zitkamer kamer kamers kinderkamer babykamer douche wc kelder kelders schuur schuren schuurtje garage garages tuin tuinen tuintje voortuin balkon
    balkons dakterras oprit stoep hal gang overloop deurbel vensterbank brievenbus schutting portiek galerij dak schoorsteen bed bedje zetel buren
    buurman buurvrouw buurt buurjongen buurmeisje adres adresje wonen woon woont woonde woonden gewoond gewoont inwonen inwonend samenwonen
    samenwoont logeren gelogeerd gelogeert slaapfeestje thuiskomen thuiskomt thuisgekomen thuiskom thuisblijven huur huren huurhuis koophuis
    inrichten ingericht inrichting oma's papa's mama's`,
  /** cars, bikes, buses, trains */
  transport: `
    scooter* brommer* fatbike* vliegtuig* vliegveld* taxi* buschauff* vrachtw* vrachtauto* rijles* leerlingenverv* skateboard* bestelbus*
    treinkaart* treinreis* busje* schoolbus* touringcar* racefiets* bakfiets* autorij* fietst* bromfiets* snorfiets* helikopter* e-bike* ov-chip*
    ambulance* auto auto's autos autootje wagen wagens waggie waggies whip bolide bus bussen lijnbus tourbus nachtbus pendelbus trein treinen
    treintje sprinter sprinters intercity ns nsjes arriva connexxion qbuzz gvb ret htm delijn nmbs tram trams trammetje metro metro's metrolijn ov
    ovchip ovchipkaart ov-kaart ovkaart ov-pas ovpas studentenov studenten-ov halte haltes overstap overstappen overgestapt overstapt uitchecken
    inchecken incheck incheckt ingecheckt uitcheck uitcheckt uitgecheckt conducteur controleur kaartcontrole perron spoor vertraging vertraagd
    dienstregeling 9292 rijbewijs rijexamen fiets fietsen fietsje fietsjes gefietst fietser fietsers elektrische ebike ebikes vetbike swapfiets
    ov-fiets mountainbike mountainbikes omafiets opoefiets driewieler step steps stepje stepper snorscooter crossbrommer motor motoren motorfiets
    motorrijder helm helmen helmpje bakkie longboard hoverboard skeelers rolschaatsen boot boten bootje bootjes veerpont pont pontje ferry cruise
    kano kano's kajak schiphol zaventem zanderij luchthaven vlucht vluchten tractor trekker tractors brandweerauto politieauto vervoer vervoeren
    vervoerd vervoert vervoerde vervoerden meerijden meegereden meerijd meerijdt carpoolen carpool carpoolt lift liften liftje afzetten wegbrengen
    parkeren parkeer parkeert geparkeerd parkeerde parkeerden geparkeert tanken tankt getankt tank tankte tankten benzine diesel fietspomp
    bagagedrager zijspan achterop achterbank bijrijder kofferbak files verkeer verkeersdrukte snelweg a2 a4 route omleiding rit ritje ritjes reis
    reizen reist reisde gereisd reisden gereist`,
  /** camps, outings, plays and school days */
  'trip-event': `
    schoolreis* schoolkamp* brugklaskamp* musical* sportdag* excursie* schoolfeest* kampvuur* kampweek* werkweek* werkweken* opendag* introductied*
    introductiew* introductiek* avondvierd* galafeest* talentenj* voorstelling* toneelst* toneelvoor* kerstmarkt* eindmusical* projectwe*
    diploma-uitr* diplomauitr* uitwisseling* buitenlandr* studiereis* studiereiz* koningssp* voorleeswed* klassenuit* klassenfeest* eindfeest*
    afscheidsav* kennismakingsd* kerstviering* sporttoern* rommelmarkt* proefles* meeloopd* kamp kampen kampje kampdag kampvuren kampouder
    kampouders kampgeld kampboekje bonteavond overnachting overnachtingen overnachten overnacht overnachtte overnachtten kampeerplek kamperen
    kampeer kampeert kampeerde kampeerden gekampeerd gekampeert schoolrijs schoolrijsje schooluitje uitje uitjes uitstapje uitstapjes uitstap
    uitstappen dagje dagtrip trip trips tripje londenreis romereis parijsreis berlijnreis skireis skikamp introductie introweek kennismakingsmiddag
    wendag wenmiddag open-dag openavond open-avond openhuis open-huis informatieavond informatieavonden infoavond voorlichtingsavond ouderavond
    ouderavonden kijkmiddag kijkavond groepachtmusical toneel optreden optredens opvoering uitvoering audities auditie talentenshow schoolkoor
    toernooi toernooien voetbaltoernooi schoolvoetbal slagbaltoernooi avond4daagse vierdaagse sponsorloop fancyfair fancy-fair bazaar braderie
    schoolfair schoolmarkt gala gala's galabal klassenavond klassenavonden klasseuitje klassedag eindejaarsfeest afscheidsfeest examenstunt stuntdag
    100dagen chrysostomos themaweek kunstweek kinderboekenweek boekenweek voorleesontbijt rekendag kerstdiner kerstontbijt paasontbijt paaslunch
    paasviering sinterklaasfeest sinterklaasviering lampionoptocht sint-maarten sintmaarten carnaval carnavalsoptocht optocht optochten pyjamadag
    verkleeddag studiedag verkeersexamen buluitreiking afstudeer herdenking dodenherdenking schoolfotograaf museumbezoek theaterbezoek bosdag
    natuurdag boerderijbezoek bedrijfsbezoek speeddate beroepenmarkt beroepenmiddag vossenjacht speurtocht spooktocht nachtwandeling dropping disco
    workshops workshop efteling walibi kaartverkoop begeleiders begeleider meegaan meegegaan meega meegaat zomerfeest kerstspel rondleiding
    rondleidingen escaperoom speelgoedmiddag bezoek thema-avond jaarfeest lustrum lustrumfeest open-podium`,
  /** birthdays and feasts */
  celebration: `
    verjaar* trakta* trakteer* getrakteer* kerst* sinterklaas* feest* paasei* paasont* paasvak* paasvier* paasf* felicit* gefelic* cadeau* kadootje*
    bruiloft* carnaval* halloween* valentijn* suikerfeest* offerfeest* koningsdag* koningsnacht* oudejaar* nieuwjaar* vuurwerk* ballon* jubile*
    communie* moederdag* vaderdag* lampion* trouwfeest* kinderfeest* slaapfeest* oliebol* jarig jarige jarigen verjaren bday birthday b-day hbd
    partijtje partijtjes party partys party's fissa fissaatje huisfeest verrassingsfeest afscheidsfeest tuinfeest trakteren uitdelen uitgedeeld
    uitdeel uitdeelt slinger slingers confetti taart taarten taartje taartjes kaarsjes uitblazen kroon kroontje kado kado's kados presentje surprise
    surprises lootjes inpakpapier pakjesavond pakjes gefeli gefliciteerd gefeleciteerd proficiat hieperdepiep hoera hoeraa wens wensen wenst gewenst
    wenste wensten vieren viert gevierd viering vieringen vierden geviert juich juichen geboortefeest kraamfeest babyshower genderreveal trouwen
    trouwerij trouwdag huwelijk jubilaris vormsel lentefeest doop doopfeest doopsel bar-mitswa bat-mitswa oudennieuw oudjaar jaarwisseling pasen
    paashaas pinksteren hemelvaart sint piet pieten pompoen sint-maarten eid eidmubarak mubarak ramadan iftar keti-koti ketikoti srefidensi divali
    diwali holi phagwa chanoeka nowruz newroz bevrijdingsdag dierendag proost proosten toost champagne kinderchampagne gezellig gezelligheid
    versieren versiering versierd versier versiert versierde versierden zomerfeest appeltaart borrel eindejaarsborrel personeelsfeest
    afscheidsborrel complimentendag`,
  /** things to eat */
  food: `
    boterham* pannenkoek* pannekoek* chocola* chocopasta* koekje* broodje* ijsje* snoep* aardappel* aardbei* groente* patat* friet* pizza*
    hamburger* cheeseb* kipnug* frikand* frikad* kroket* kaassou* kaasst* pindakaas* stroopw* pepernot* pepernoot* kruidnot* bitterbal* fruithap*
    sinaasapp* spaghet* yoghurt* toetje* maaltijd* ontbijt* lunch* snack* macaroni* mandarijn* cupcake* taartje* popcorn* croissant* tosti*
    komkommer* tomaat* tomaten* banaan* bananen* hagelslag* barbecue* kerstdiner* worstje* stokbrood* krentenbol* watermeloen* eten eet eat aten
    gegeten etn opeten opeet opgegeten mee-eten meegegeten meeeten gesnoept ontbeten middageten avondeten diner dineren tussendoortje tussendoortjes
    brood broden toast bolletje beleg kaas kaasje ham worst knakworst rookworst choco nutella jam stroop boter ei eieren eitje gebakken omelet
    poffertjes wafel wafels wafeltje koek koeken biscuit speculaas speculaasje taart taarten cake cakeje cakejes muffin muffins donut donuts brownie
    brownies gebak gebakje repen drop dropje dropjes lolly lolly's kauwgom kauwgum kauwgommetje winegums spekjes mentos chips chipjes doritos takis
    nootjes noten pinda pinda's kipcorn nugget nuggets kipje kip kippenpoot kapsalon kapsalons doner shoarma kebab durum lahmacun falafel mayo
    mayonaise ketchup saus sausje sauzen curry satesaus sate pasta lasagne noodles noedels sushi rijst nasi bami moksi roti bara bara's pastei telo
    heri-heri bojo loempia loempia's loempiatje kroepoek taco taco's burrito wrap wraps burger burgers bigmac mcflurry kipburger soep soepje snert
    erwtensoep stamppot hutspot boerenkool hachee stoofvlees mosselen visje vissticks kibbeling haring zalm tonijn garnaal garnalen vlees vleesje
    gehakt gehaktbal gehaktballen biefstuk spek bacon schnitzel halal varkensvlees couscous tajine harira msemmen baklava wortel wortels worteltje
    worteltjes paprika paprika's salade salades saladetje broccoli bloemkool spinazie boontjes bonen erwten uien knoflook mais champignons avocado
    fruit fruitje appel appels appeltje appeltjes peer peren druiven druifjes meloen kiwi mango mango's ananas kers kersen framboos frambozen bes
    bessen kwark vla dessert ijs softijs raketje pudding muesli cornflakes cruesli havermout bakken koken kook kookt kookte kookten gekookt kok
    frituren frituur frituurt frituurde frituurden gefrituurd gefrituurt honger hongerig lekker lekkere lekkers lkkr lkker lekkr smaken smaakt
    smaakte smaakten gesmaakt hap hapje hapjes happen proeven recept recepten bestek vorken lepels buffet bbq gourmetten high-tea potluck
    thuisbezorgd ubereats deliveroo broodtrommel broodtrommels nyam nyammen njam skaffa skaffen smikkelen smullen gesmuld appeltaart boodschappen
    menu catering broodbeleg kaasbroodje saucijzenbroodje saucijzenbroodjes worstenbroodje worstenbroodjes tompouce tompoucen`,
  /** things to drink */
  drink: `
    drankje* limonade* koffie* energydr* energiedr* frisdrank* chocomel* appelsap* biertje* wijntje* alcohol* milkshake* smoothie* champagne*
    bubbletea* waterfles* drinkfles* pilsje* drinken drink drinkt dronk dronken gedronken opdrinken opdrink opdrinkt opgedronken drank dranken water
    watertje bidon flesje flesjes fles flessen kraanwater bruiswater spa spaatje spa-rood spablauw ranja siroop sap sapje sapjes sinaasappelsap jus
    jus-d'orange dubbelfris fristi chocolademelk melk melkje schoolmelk karnemelk slush slushpuppie cola colaatje coke pepsi cola-zero fanta sprite
    7up cassis icetea ice-tea icetea'tje lipton rivella fris frisje energy redbull red-bull bubble-tea thee theetje kopje bakkie bakje cappuccino
    latte espresso ijskoffie mok mokken mokje beker bekers bekertje bekertjes glas glazen glaasje glaasjes rietje rietjes bier pils krat kratje wijn
    rose prosecco kinderchampagne cava shotje shotjes mixje breezer breezers wodka vodka rum jenever whisky whiskey likeur djogo parbo borgoe
    bezopen zuipen zuip zuipt zoop zopen gezopen teut teutig aangeschoten tipsy borrel borrels borreltje borrelen borrelt borrelde borrelden
    geborreld geborrelt indrinken dorst dorstig dorstige slok slokje slokken slurpen slurp slurpt slurpte slurpten geslurpt inschenken inschenk
    inschenkt ingeschonken tappen proost spa-blauw schenk melkpak`,
  /** clothes, shoes, things to wear */
  clothing: `
    kleding* spijkerbr* joggingbr* trainingsbr* trainingspak* sneaker* jurk* shirt* hoodie* ondergoed* onderbroek* pyjama* hoofddoek* winterjas*
    regenjas* regenbroek* galajurk* zwembroek* bikini* handschoen* zonnebril* laars* laarzen* truit* rokje* mascara* oorbel* horloge* verkleed*
    omgekleed* aangekleed* petje* spijkerja* zomerjas* badpak* capuchon* kleren kleertjes kleedje kleed outfit outfits outfitje drippy uniform
    uniformen schooluniform broek broeken broekje broekjes jeans jean jogger joggers legging leggings rok rokken smoking trui truien vest vesten
    vestje sweater sweaters sweatshirt coltrui t-shirt t-shirts tshirt tshirts polo croptop crop-top croptops top topje topjes hemd hemden hemdje
    blouse blouses blousje overhemd overhemden colbert stropdas strikje jas jassen jasje jasjes regenpak bodywarmer moncler canadagoose northface
    schoen schoenen schoentje schoentjes gympen gympies patta patta's pattas nikes nike adidas puma jordans air-max airmax airforce airforces dunks
    uggs slippers slipper teenslippers badslippers crocs regenlaarzen sandalen pantoffels sloffen hakjes voetbalschoenen kicksen veters veter sok
    sokken sokje sokjes panty panty's maillot boxer boxershort boxers slip slipje string bh bh's beha beha's badjas boerkini muts mutsen mutsje pet
    petten snapback hoed hoeden hoedje sjaal sjaals sjaaltje wanten hijab hijaab niqaab boerka burka keppeltje tulband djellaba abaya durag bandana
    riem riemen ceintuur broekzak jaszak rits ritsen mouw mouwen kraag merkkleding gucci balenciaga stone-island stoneisland nepgucci ketting
    kettingen kettinkje armband armbanden armbandje ring ringen piercing piercings bril brillen brilletje tassen tasje handtas make-up makeup
    lipgloss lipstick foundation nagellak nepnagels wimpers parfum aantrekken aangetrokken aantrek aantrekt uittrekken uittrek uittrekt uitgetrokken
    omkleden omkleedt omkleed aankleden aankleed aankleedt uitkleden verkleden droeg maat baggy kringloopkleren wasgoed`,
  /** weather and seasons */
  weather: `
    regenbo* regenbu* regenac* regend* sneeuw* onweer* hagelb* hagelt* bliksem* stormacht* zonnesch* zonson* zonsop* hittegolf* temperatu* bewolk*
    weerber* buienr* ijzel* zomer* winter* herfst* tropenr* zonnig* windkr* windst* paraplu* voorjaar* weer weertje weersvoorspelling knmi kmi
    code-geel code-oranje code-rood zon zonnetje zonnebrand geschenen regen regent regenen geregend bui buien buitje druppelen druppelt gedruppeld
    miezeren miezert miezerig motregen plensbui plenzen hozen hoost stortregen stortbui nat natte natgeregend doorweekt droog droge droogte
    gesneeuwd hagel hagelde hagelen hagelstenen ijzig bevroren vriest vroor vriezen vrieskou vorst gladheid glibberig onweren donder dondert
    donderde wind windje winderig waait waaide waaien gewaaid woei waai waaiden gewaait storm stormt stormde stormen orkaan tornado bries tegenwind
    rukwinden mistig mistige nevel wolk wolken wolkje grijs grauw somber guur guure druilerig koud koude kou kouder koudste rotweer kutweer
    klereweer pokkeweer koutje frisjes kil kille ijskoud steenkoud berekoud stervenskoud warm warme warmer warmst warmte heter hitte hittegolven
    bloedheet snikheet smoorheet broeierig tropisch hitterooster graden celsius lente lentes najaar seizoen regentijd drogetijd klimaat kwakkelweer
    schaatsweer strandweer terrasweer zonnebril`,
  /** animals and pets */
  'animal-pet': `
    hondje* konijn* hamsters* hamstert* paarden* paardje* olifant* krokodil* dolfijn* schildpad* pinguin* huisdier* dierena* dierent* puppy* kitten*
    poesje* poezen* cavia* muggen* wespen* goudvis* dinosaur* insect* tijger* panda* kuiken* dier dieren diertje diertjes beest beesten beestje
    beestjes hond honden pup pups doggo teef reu poedel labrador golden retriever herder labradoodle chihuahua pitbull mopshond teckel kat katten
    katje katjes kater poes kitty hamster marmot muis muizen muisje rat ratten vis vissen visje visjes aquarium vissenkom hagedis hagedissen gekko
    slang slangen leguaan vogel vogels vogeltje vogeltjes parkiet parkieten papegaai papegaaien kanarie duif duiven meeuw meeuwen kraai merel mus
    mussen mees eend eenden eendje eendjes zwaan zwanen gans ganzen ooievaar uil uilen kip kippen kippetje haan hanen kalkoen paard pony pony's
    veulen ezel ezels ezeltje koe koeien kalf kalfje kalfjes kalveren stier varken varkens varkentje big biggen schaap schapen schaapje lammetje
    lammetjes lammeren geit geiten geitje geitjes alpaca alpaca's lama hert herten ree wolf wolven vos vossen vosje beer beren beertje ijsbeer leeuw
    leeuwen luipaard giraf giraffe giraffen zebra zebra's aap apen aapje aapjes gorilla nijlpaard neushoorn haai haaien walvis walvissen zeehond
    zeehonden kikker kikkers kikkertje kikkervisjes salamander spinnen spinnetje vliegen mug wesp bijen hommel mier mieren vlinder vlinders rups
    rupsen kever lieveheersbeestje lieveheersbeestjes slak slakken worm wormen kakkerlak luis luizen teek tekenbeet egel egels egeltje eekhoorn
    vleermuis dino dino's eenhoorn draak asiel dierenwinkel kinderboerderij manege stal stallen hok hokje kooi kooitje mand mandje aanlijnen
    uitlaten uitgelaten hondenbrokken brokjes voer voeren voert gevoerd kattenbak pootje poot poten staart snuit vacht vleugels snavel blaffen blaft
    blafte blaf blaften geblaft miauwen miauwt miauw miauwde miauwden gemiauwd gemiauwt kwaken aaien aai aait geaaid aaide aaiden geaait nestje
    dierenmishandeling dierendag fokken fokker`,
  /** plants, water, landscape */
  nature: `
    bloemetj* boompje* bomen* bladeren* paddenst* natuurgeb* regenwoud* strand* vulka* aardbeving* overstrom* klimaat* milieu* zonsver* waddene*
    duurza* moestuin* zandkast* sterrenh* planeet* planeten* recycl* eiland* natuur boom tak takken takje takjes blad blaadje blaadjes stam wortels
    bast struik struiken bos bossen bosje bosjes woud jungle oerwoud plant planten plantje plantjes kamerplant plantte plantten geplant bloem
    bloemen bloemenveld bloei bloeien bloeit bloeide bloeiden gebloeid gebloeit roos rozen tulp tulpen narcis madeliefje madeliefjes paardenbloem
    zonnebloem zonnebloemen brandnetel brandnetels gras grasje grasveld mos varen paddestoel eikel eikels kastanje kastanjes dennenappel zaad zaadje
    zaadjes zaaien zaai zaait zaaide zaaiden gezaaid gezaait oogst oogsten oogstte oogstten geoogst schooltuin tuin tuinieren onkruid aarde modder
    modderig klei zand zandbak steen stenen steentje steentjes rots rotsen kei keien grot berg bergen heuvel heuvels vallei duin duinen zee zeeen
    zeetje golven oceaan eb vloed schelp schelpen schelpje schelpjes kust wad wadden waddenzee rivier rivieren maas rijn waal ijssel schelde kreek
    beek beekje sloot meren meertje plas plassen vijver vijvers poel moeras kanaal kanalen dijk dijken polder polders weiland weilanden wei weide
    akker akkers veld velden heide hei veluwe ardennen woestijn tsunami lucht hemel ster sterren sterretje maan maantje heelal ruimte regenboog vuur
    vuurtje kampvuur rook water schaduw zwerfafval afval stikstof co2 uitstoot natuurbehoud biologisch boswachter wandeling natuurwandeling`,
  /** furniture and things of the house */
  'furniture-house': `
    meubel* stoelt* tafelt* matras* koelkast* wasmachine* vaatwas* magnetron* stofzui* gestofz* gordijn* handdoek* prullenbak* vuilnisb* vuilnisz*
    kapstok* boekenkast* kledingkast* douche* stopcont* verwarming* tandenborst* waterkok* vloerkl* schilderij* slaapzak* zakdoek* banken zetel
    zetels bankstel stoel stoelen kruk krukje krukjes tafel tafels bureau bureaus bureautje bureaustoel bureaustoelen kast kasten kastje kastjes
    ladekast lade laatje laatjes plank planken bed bedden bedje bedjes stapelbed hoogslaper kussen kussens kussentje deken dekens dekentje dekbed
    dekbedden laken lakens hoeslaken luchtbed kinderstoel wieg spiegel spiegels spiegeltje lamp lampen lampje lampjes nachtlampje rolgordijn
    luxaflex kleed tapijt matje deurmat vloer vloeren plafond muur muren behang klok klokken wekker wekkers posters fotolijst vaas vazen kaars
    kaarsen plantenbak kliko emmer emmers bezem bezems stoffer blik dweil dweilen dweilt poetsen poets poetst poetste poetsten gepoetst schoonmaken
    schoonmaak schoonmaakt schoongemaakt opruimen opgeruimd opruim opruimt droger afwas afwassen afwast afgewassen afwasmachine ijskast frigo
    vriezer vriezers diepvries oven ovens microgolf fornuis kookplaat koffiezetapparaat tosti-ijzer tostiapparaat airfryer frituurpan blender mixer
    pan pannen pannetje pot potten deksel bord borden bordje kopjes kopje schotel glas glazen beker bestek vork lepel lepels theedoek theedoeken
    washandje zeep tandpasta shampoo toiletpapier wc-papier wcpapier tissue tissues borstel kam fohn strijkijzer kraan kranen gootsteen wastafel bad
    doucht douchte gedoucht douch douchten radiator airco ventilator ventilatoren kachel thermostaat stekker stekkers verlengsnoer snoer deuren raam
    ladder schuur tuinstoel tuintafel parasol trampoline zwembadje schommel wandmeubel verhuisdoos verhuisdozen`,
  /** loose things: bikes, bags, lockers, stationery */
  'tool-thing': `
    fietssleut* fietstas* fietslamp* fietslicht* fietsband* fietspomp* fietsslot* rugzak* schooltas* boekentas* etui* potlood* potloden* kleurpotl*
    rekenmach* liniaal* linialen* geodriehoek* plakband* knuffelb* speelgoed* knikker* springtouw* schroevendr* gereedsch* zaklamp* stoepkr*
    markeerst* viltst* perforat* nietmach* dobbelst* broodtrom* schoolspul* drinkfles* ding dingen dingetje dingetjes ding'en spul spullen
    spulletjes spullie troep rommel zooi bende fiets fietsketting helm kluis kluisje kluisjes locker lockers tas tassen tasje tasjes rugtas gymtas
    sporttas zakje zakjes koffer koffers koffertje pennenzak pen pennen pennetje balpen stift stiften stiftje whiteboardstift whiteboardmarker
    krijtje krijt gum gummen gummetje stuf vlakgom puntenslijper slijper passer passers grafische schaar scharen schaartje lijm lijmstift tape
    nietje nietjes paperclip elastiek elastiekje elastiekjes touw touwtje sleutel sleutels sleutelbos schrift schriften kaft kaften kaftpapier
    notitieblok schrijfblok papiertje blaadje multomap ringband agenda's kalender dozen doosje doosjes bakje bakjes krat mand hamer hamers schroef
    schroeven boor tang tangen zaag spijker spijkers moer moersleutel waterpas rolmaat schuurpapier kwast kwasten verfkwast batterij batterijen
    fluitje bal ballen balletje lego duplo barbie pop poppen popje knuffel knuffels knuffeltje speeltje speeltjes puzzel puzzels puzzelstukje
    kaartspel fidget fidgets fidgetspinner popit tangle wiebelkussen koptelefoon oortjes aansteker aanstekers lucifer vape vapes vapen paraplu
    horloge portemonnee vlag bord bordje sticker stickers post-it post-its zeil tent tenten tentje slaapzak rolkoffer klok memobord whiteboard
    wisbordje wisbordjes krijtbord magneet magneten`,
  /** devices, programs, games and the net */
  'tech-device': `
    smartphone* iphone* laptop* ipad* computer* toetsenb* koptelef* oplader* airpod* playstation* nintendo* xbox* fortnite* minecraft* roblox*
    pokemon* controller* chatgpt* programmeer* gegoogel* powerb* beeldsch* televisie* afstandsb* wifi* internet* batterij* headset* robot*
    telefoonsch* telefoonhoes* gamec* spelcomp* telefoon telefoons telefoontje tel telie mobiel mobieltje mobieltjes mobiele gsm samsung android
    toestel toestellen huistelefoon lader laders opladen opgeladen kabel kabels kabeltje usb-c accu hoesje hoesjes scherm schermen schermpje
    schermtijd screentime touchscreen beltegoed bundel gb mb data databundel wi-fi 4g 5g bereik hotspot bluetooth chromebook chromebooks macbook pc
    pc's pcs gamepc setup keyboard muis muismat monitor monitoren beamer printer printers cartridge toner scanner webcam oortjes oordopjes speaker
    speakers jbl tablet tablets e-reader smartwatch smartwatches applewatch fitbit drone drones camera camera's tv tv's smart-tv chromecast digibord
    ps4 ps5 psvijf switch switchje wii gameboy console consoles game games gamen gamet gamede gegamed gegamet gamer gamers gameden fifa eafc fc24
    fc25 cod callofduty gta gta5 valorant cs csgo leagueoflegends apex brawlstars brawl clashroyale clash clashofclans mariokart mario rocketleague
    amongus subwaysurfers candycrush server lobby potje potjes level levels skin skins vbucks robux battlepass laggen lagt ping app apps appje
    software update updates windows mac ios linux chrome google googelen googlet browser websites site youtube netflix spotify chat-gpt gpt copilot
    gemini ai ki programma programmeren coderen python scratch html microbit 3d-printer vr vr-bril netwerk router modem stekker bug bugs crash
    crasht crashte gecrasht glitch glitches vastgelopen vastlopen storing storingen bellen gebeld belden gebelt beller facetimen facetime typen typ
    typt typte getypt tikken scrollen scrollt scrollde gescrold swipen swipe klikken downloaden downloadt installeren screenshot printen print
    geprint opstarten opgestart opstart resetten reset ctrl delete knop knopje`,
  /** music, films, series and books */
  'music-film': `
    muziek* liedje* playlist* spotify* festival* concert* gitaar* gitar* piano* viool* drumst* danser* netflix* documentaire* stripboek* acteur*
    actrice* rapper* zanger* songtek* tekenfilm* horrorf* hiphop* hardstyle* trompet* blokfl* bioscoopf* kinderboek* leesboek* playback* musik lied
    liederen nummertje track tracks song songs hit hits hitje single album albums afspeellijst soundcloud spotie rap rappen rapt rapte rapnummer
    drill hip-hop afro afrobeats amapiano kaseko kawina bubbling dancehall reggaeton reggae pop popmuziek rock metal punk klassiek jazz house techno
    hardcore gabber dubstep kpop k-pop schlager volksmuziek smartlap beat beats beatje bass couplet refrein tekst lyrics melodie ritme noot noten
    zang zingen zing zingt zong zongen gezongen meezingen karaoke koor koren band bands bandje dj dj's djs producer producers artiest artiesten
    optreden optredens podium backstage microfoon luisteren luister luistert luisterde geluisterd luisterden geluistert keyboard violen cello drum
    drums drummen drumt drummer fluit dwarsfluit saxofoon klarinet basgitaar ukelele djembe harp accordeon orgel orkest instrument instrumenten
    dansen dans danst danste gedanst dansten dansje dansjes dansles ballet streetdance choreo choreografie film films filmpje bioscoop bios trailer
    serie series serietje seizoen seizoenen aflevering afleveringen disney videoland prime hbo anime manga cartoon cartoons horror komedie thriller
    actiefilm docu acteren regisseur hoofdrol hoofdrollen rol rollen personage personages scene scenes spoiler spoilers marvel spiderman batman
    harry potter harrypotter frozen barbie starwars star-wars squidgame televisie tv programma programma's show shows talkshow quiz quizzen soap
    gtst realityshow temptation idols voice boek boeken boekje boekjes roman romans schrijver schrijvers schrijfster dichter gedicht gedichten
    gedichtje strip strips donald-duck verhaal verhalen verhaaltje sprookje sprookjes voorlezen voorgelezen voorlees voorleest lezen lees leest
    lazen gelezen bladzijde kaft tijdschrift tijdschriften krant kranten musical musicals theater toneel cabaret cabaretier`,
  /** art and making things by hand */
  'art-craft': `
    knuts* geknuts* tekening* schilderij* kleurpla* borduur* creatief* creatiev* creativ* kunstw* kunsten* keramiek* kalligr* graffiti* tentoonst*
    penseel* penselen* figuurz* collage* mozaiek* timmer* beeldhouw* boetseer* naaimach* schetsb* kunst handvaardigheid crea creamiddag diy tekenen
    teken tekende getekend schets schetsen schetst geschetst schetste schetsten krabbel krabbelen doodle doodles portret portretten zelfportret
    schilderen schilder schildert schilderde geschilderd schilderden geschildert verf verfje verven verft geverfd acrylverf waterverf plakkaatverf
    vingerverf ecoline aquarel kwast kwasten kwastje doek canvas kleur kleuren kleurt kleurde gekleurd kleurpotlood kleurpotloden inkleuren
    ingekleurd inkleur inkleurt arceren stift stiften wasco krijt pastel houtskool knippen knip knipt knipte geknipt knipten uitknippen uitknip
    uitknipt uitgeknipt plakken plakt plakte geplakt plakten lijm lijmen gelijmd lijmstift lijmpistool schaar vouwen vouw vouwt gevouwen origami
    vlieger vliegers klei kleien kleit kleide gekleid kleiden gekleit boetseren geboetseerd geboetseert vaasje pottenbakken glazuur naaien naai
    naait borduren geborduurd geborduurt haken haakt gehaakt breien breit gebreid breiwerk brei breide breiden gebreit weven weef weeft weefde
    weefden geweven kralen kralenketting armbandjes rijgen rijgt geregen punniken vilten vilt textiel stof stofjes garen wol getimmerd getimmert
    houtbewerking solderen lassen 3d-printen stempelen stempelt stempelde stempelden gestempeld gestempelt sjabloon glitter glitters glitterlijm
    poster posters affiche surprise surprises decor decors decorstuk rekwisiet rekwisieten kostuum kostuums masker maskers slinger slingers
    fotolijstje moederdagcadeau vaderdagcadeau scrapbook bulletjournal spuitbus spuitbussen muurschildering design designen ontwerp ontwerpen
    ontwerpt ontworpen expositie exposities museum atelier galerie gallerie lego bouwen maquette maquettes vormgeven vormgeving hout karton plastic
    papier draadje draadjes`,
  /** sport, games and free time */
  hobby: `
    voetbal* gevoetbal* hockey* tennis* volleyb* basketb* korfbal* handbal* tafeltennis* judo* paardrij* schaats* atletiek* scouting* fitness*
    kickboks* vechtsport* wielren* toernooi* wedstrijd* training* bordspel* hobby* gymnast* trampoline* snowboard* boulder* badminton* zwemles*
    zwemdipl* dansles* hardlop* hardloop* speltje* spellet* clubje* sportclub* sportver* sport sporten sportje sportieve sportief sportte sportten
    gesport sportt vrijetijd trainen traint trainde getraind train trainden getraint trainer coach coaches coachen finale finales competitie team
    teamgenoot teamgenoten club clubs elftal f1 formule1 keeper keepen keept spits verdediger middenvelder scheidsrechter scheids goal goals
    doelpunt doelpunten scoren gescoord penalty penalties buitenspel corner dribbelen panna panna's pannaatje hooghouden ajax feyenoord psv az
    twente vitesse willem2 anderlecht genk elftallen gehockeyd getennist padel padellen pingpong squash basket rugby honkbal softbal slagbal trefbal
    trefballen lijnbal apenkooien apekooi tikkertje verstoppertje zwemmen zwem zwemt zwom zwommen gezwommen diploma-a diplomaa waterpolo duiken
    surfen surft zeilen roeien zeil zeilt zeilde zeilden gezeild gezeilt surf surfte surften gesurft geschaatst skien skiet geskied skaten skate
    skatet geskate skeeleren turnen turnt geturnd turn turnde turnden geturnt acro ballet dansen karate taekwondo boksen bokst bokste gebokst mma
    bjj jiujitsu krachttraining sportschool gymmen gains legday hardgelopen marathon sprinten sprint hoogspringen verspringen klimmen paardgereden
    ponykamp manege bmx crossen motorcross karten kart vissen hengel wandelen wandel wandelt wandelde gewandeld wandelden gewandelt scout welpen
    kabouters gidsen chiro schaken schaakt schaak schaakclub schaakte geschaakt schaakten dammen kaarten kaartspel uno monopoly ganzenbord spel
    spellen spelen speel speelt speelde speelden gespeeld gespeelt puzzelen puzzel puzzelt puzzelde puzzelden gepuzzeld gepuzzelt gamen gamed
    tuinieren verzamelen verzamel verzamelt verzamelde verzamelden verzameld verzameling pokemonkaarten pokemonkaart panini toneel toneelclub
    theaterles chillen chill chillt childe gechilld relaxen uitgaan uitgegaan uitgaat kroegentocht netflixen bingen bingewatchen escaperoom
    paintball paintballen lasergame lasergamen boomhut klimbos bowlen bowling gebowld midgetgolf rolstoelbasketbal`,
  /** working and jobs */
  'work-job': `
    werkgever* werknemer* bijbaan* stageb* stagev* stagepl* sollicit* gesollicit* vacature* salaris* loonstro* collega* vakantiewerk* vakantieb*
    uitzendb* uitzendkr* werkloo* werkloz* werkplek* werkda* arbeids* vrijwilliger* ondernem* freelanc* vakkenvul* werkoverl* werkervaring*
    krantenwijk* werk werken werkt werkte werkten gewerkt werkje werkzaam werkzaamheden werkuren werkweek werktijd werktijden werkvloer werkdruk
    werkster thuiswerken overwerken overwerk overwerkt nachtdienst avonddienst dagdienst dienst diensten ploegendienst rooster roosters ingeroosterd
    inroosteren shift shifts pauzes baan banen baantje baantjes bijbanen zaterdagbaan folderwijk oppassen oppas opgepast vullen vulploeg kassameisje
    caissiere bezorgen schoonmaakwerk afwashulp afwassen horeca kantoor kantoren bedrijf bedrijven bedrijfje fabriek fabrieken magazijn bouw
    bouwplaats onderwijs logistiek stage stages stagiair stagiaire stagiairs stagelopen stageloopt snuffelstage bpv leerwerkplek leerbedrijf
    traineeship zzp eigenbedrijf kvk baas bazen baasje chef manager managers leidinggevende leidinggevenden kollega werkmaatje klant klanten klantje
    opdrachtgever vergadering functie functies carriere loopbaan cv ontslag ontslagen ingewerkt inwerken loon uurloon minimumloon minimumjeugdloon
    verdienen verdien verdient verdiende verdiend verdienden uitbetaald vakantiegeld pensioen uitkering bijstand wajong arbeid arbeider arbeiders
    personeel ploeg job jobs jobke studentenjob flexijob interim interimkantoor klus klussen klusje klusjes kluste geklust klust klusten taak taken
    taakje taakverdeling drukte bezigheden hosselen hossel grinden grind hustle gefreelancet`,
  /** names of jobs */
  profession: `
    politieag* brandweer* verpleegk* verpleegst* verpleger* loodgiet* elektricien* timmerman* kapster* taxichauff* advocaat* advocat* journalist*
    architect* ingenieur* programmeur* burgemeest* piloot* piloten* stewardess* wetenschapper* tandarts* huisarts* fysiother* psycholo* dierenarts*
    schoonmaker* schoonmaakst* beveiliger* kinderarts* youtuber* influenc* buschauf* vuilnisman* bouwvak* metselaar* vrachtwagench* beroep beroepen
    dokter dokters arts artsen zuster broeder apotheker therapeut logopedist logopediste dietist chirurg verloskundige vroedvrouw doktersassistente
    doktersassistent ambulancebroeder ambulancemedewerker agent agente agenten wijkagent rechercheur militair militairen soldaat soldaten marinier
    boa boa's rechters notaris officier wethouder minister ministers ambtenaar ambtenaren politicus boer boeren boerin tuinder hovenier visser
    bakker bakkers slager kok koks chefkok ober obers serveerster barman barista bediening horecamedewerker kapper kappers schoonheidsspecialiste
    visagiste nagelstyliste model modellen kassamedewerker kassiere verkoper verkopers verkoopster winkelier vakkenvuller magazijnmedewerker
    poetsvrouw timmerlieden stukadoor schilder lasser monteur monteurs automonteur installateur dakdekker stratenmaker glazenwasser conducteur
    machinist treinmachinist chauffeur chauffeurs trucker steward kapitein matroos postbode bezorger koerier maaltijdbezorger leraar leraren lerares
    docent docenten docente juf meester leerkracht leerkrachten onderwijsassistent onderwijsassistente concierge concierges directeur directrice
    rector conrector decaan mentor ib'er iber intern-begeleider zorgcoordinator orthopedagoog pedagoog pedagogisch-medewerker gastouder
    jongerenwerker hulpverlener jeugdwerker bibliothecaris tolk vertaler schrijver fotograaf cameraman regisseur acteur actrice zanger zangeres
    muzikant danser dj streamer vlogger developer softwareontwikkelaar ict'er ict-er systeembeheerder ontwerper designer onderzoeker onderzoekers
    professor hoogleraar astronaut boekhouder accountant bankier makelaar secretaresse receptionist receptioniste manager ondernemer ceo voetballer
    profvoetballer topsporter trainer scheidsrechter imam dominee priester pastoor pandit rabbi begrafenisondernemer uitvaartleider boswachter
    dierenverzorger stylist mode-ontwerper modeontwerper overblijfkracht overblijfkrachten overblijfmoeder schooldirecteur gymleraar gymjuf invaljuf
    invalmeester fietsenmaker schoolpsycholoog schoolverpleegkundige roostermaker facilitair aannemer instructeur drukker cateraar`,
  /** being ill and illnesses */
  'health-illness': `
    ziekenh* ziekte* diabet* epilep* astma* borstkank* leukem* hersentum* longontst* hersenvlies* hersensch* migraine* waterpok* krentenb*
    besmettel* besmetting* virus* chronisch* ongenees* reanim* gereanim* hartinf* hartaanv* hartafw* suikerziek* syndroom* ontsteking* infectie*
    longziek* nierziek* hartziek* spierziek* huidziek* allergisch* ziek zieke zieken zieker ziekst ziekelijk doodziek gezond gezonde gezondheid
    gezondheidsproblemen ongezond ongezonde kwaal kwalen kwaaltje aandoening aandoeningen griep griepje buikgriep verkoudheid verkouden corona covid
    covid-19 long-covid longcovid pfeiffer tumor tumoren uitgezaaid uitzaaiing uitzaaiingen kwaadaardig goedaardig chemo diabeet hypo hypo's hyper
    hypertje cara copd toeval insult aanval aanvallen hartkwaal hartpatient hartstilstand hartfalen hartprobleem beroerte hersenbloeding
    herseninfarct cva tia reuma artrose jeugdreuma crohn colitis coeliakie taaislijmziekte cf sikkelcel sikkelcelziekte sikkelcelanemie bloedarmoede
    anemie hemofilie schildklier nierfalen leverziekte hepatitis geelzucht bronchitis kinkhoest mazelen rodehond roodvonk vijfdeziekte
    hand-voet-mondziekte meningitis blindedarmontsteking blindedarm blaasontsteking oorontsteking keelontsteking oogontsteking
    voorhoofdsholteontsteking ontstoken geinfecteerd bacterie bacterien schimmel schimmelinfectie voetschimmel wratten wrat eczeem psoriasis acne
    gordelroos schurft scabies hoofdluis luizen luis neten wormpjes ringworm malaria dengue zika tbc tuberculose hiv aids soa soa's chlamydia herpes
    lyme multiple-sclerose parkinson dementie dement alzheimer duchenne downsyndroom endometriose pcos obesitas overgewicht ondergewicht terminaal
    terminale erfelijk erfelijke besmet besmetten aangestoken aansteken epidemie pandemie quarantaine patient patienten diagnose diagnoses
    gediagnosticeerd constateren geconstateerd genezen genees geneest genezing hersteld herstellende herstelde herstelden zorgwekkend stabiel
    levensbedreigend coma hospitaal kliniek uitbehandeld palliatief hospice verslaafd verslaving verslavingen alcoholist alcoholisme luizencontrole
    luizenpluizen luizenmoeder luizenmoeders luizenbrigade hoofdluiscontrole`,
  /** pains and complaints of the body */
  symptom: `
    hoofdpijn* buikpijn* keelpijn* oorpijn* rugpijn* spierpijn* misselijk* duizelig* koorts* benauwd* vermoeid* hyperventil* bloedneus* flauwgev*
    flauwval* hoest* gehoest* jeuk* kramp* slapelo* rilling* overgegev* diarree* hartklop* verkoud* menstruatiep* huiduitsl* klachten symptoom
    symptomen pijn pijnen pijntje pijntjes pijnlijk pijnlijke piijn koppijn maagpijn kiespijn tandpijn nekpijn gewrichtspijn beenpijn borstpijn
    groeipijn zere zeerdoen steekt stekende kloppende buikkramp buikkrampen maagkramp verhoging rillen rilt ril rillerig zweten zweet zweette
    gezweet klam bibberen bibber niezen nies niest niesde geniesd niesden geniest niesbui snotteren snot snotterig loopneus verstopte schor schorre
    hees hese heesheid slijm kriebel kriebelhoest slikken kotsmisselijk overgeven overgeeft overgeef spugen spuug spuugt spuugde gespuugd spugend
    spuugden gespuugt braken braakt braakte gebraakt braak braakten kotsen kots kotst kotste gekotst kotsten schijterij schijterig verstopping
    obstipatie opgeblazen opgezet opgezwollen winderig boeren maagzuur bloed bloeden bloedt bloedde gebloed bloedden gebloet bloedneuzen bloeding
    duizelingen draaierig flauw flauwte bewusteloos bewustzijn knock-out wegvallen weggevallen wegtrekker wegtrekkers kortademig ademnood adem
    ademhaling ademen ademt gehyperventileerd gehyperventileert piepen piept hartslag moe moee moeheid uitgeput uitputting doodmoe afgepeigerd slap
    slappe futloos lusteloos lusteloze gapen slaaptekort gejeukt uitslag vlekjes vlekken bultjes bult bulten blaren blaar zwelling zwellingen
    gezwollen ontstoken tintelingen tintelend tintelt gevoelloos verlamd stijf stijve stram trillen tril trilt trilde getrild trilden getrilt
    stuipen stuip schokken oorsuizen tinnitus lichtgevoelig eetlust plassen plast plas gewichtsverlies afgevallen bleek bleke lijkbleek ziekjes
    belabberd beroerd beroerde ellendig ellendige rottig brak ongesteld ongesteldheid menstruatie menstrueren menses opvlieger`,
  /** medicines and how they are taken */
  medicine: `
    medicij* medicat* paracet* ibuprof* antibiot* antidepr* insulin* ritalin* methylf* pijnstil* slaappil* vaccin* gevaccin* inenting* epipen*
    oogdrup* neusspr* melaton* bijwerking* bijsluit* apothe* bloedverdun* adrenalinep* penicill* geneesmid* adhd-medi* medikatie medecijn medecijnen
    pil pillen pilletje pilletjes tablet tabletten tabletje tabletjes capsule capsules drankje drankjes siroop hoestdrank hoestsiroop zetpil
    zetpillen druppels oordruppels neusdruppels zalf zalfje zalven creme cremes cremepje gel pleister pleisters kuur kuren kuurtje dosis dosering
    doseringen dosissen milligram mg ml pcm parcetamol ibu naproxen diclofenac aspirine aspirientje advil dafalgan nurofen panadol tramadol oxycodon
    oxy morfine codeine amoxicilline prednison cortison hormoonzalf antihistamine cetirizine hooikoortstablet hooikoortstabletten hooikoortspil
    fenistil rilatine concerta metylfenidaat medikinet equasym elvanse dexamfetamine dexa dex strattera atomoxetine intuniv risperidon abilify
    aripiprazol quetiapine lithium antipsychotica antipsychoticum sertraline fluoxetine citalopram prozac ssri oxazepam diazepam temazepam lorazepam
    xanax benzo benzo's kalmeringspillen glucose dextro dextro's glucosemeter glucagon prikken prik prikt prikte geprikt prikten prikje prikjes
    epi-pen epi-pens jext inhaler inhalator puffer puffers pufje pufjes puffen pufen ventolin salbutamol flixotide voorzetkamer noodmedicatie
    noodmedicijn anticonceptie anticonceptiepil morning-after morningafterpil prikpil spiraaltje ingeent inenten inent hpv-prik griepprik coronaprik
    boosterprik verdoving verdoofd verdoven verdoof verdooft verdoofde verdoofden injectie injecties spuit spuiten spuitje vitamine vitamines
    vitaminepil ijzertabletten supplement supplementen ors norit imodium rennie recept recepten herhaalrecept innemen ingenomen inneemt inneem
    slikken slik slikt slikte geslikt slikten smeren smeer smeert gesmeerd smeerde smeerden gesmeert toedienen toegediend toedien toedient druppelen
    druppel druppelt druppelde druppelden gedruppeld gedruppelt ophogen afbouwen afgebouwd afbouw afbouwt`,
  /** treatment, care and help */
  'treatment-care': `
    behandelpl* behandeling* behandelaar* therap* psycholo* psychiat* psychother* fysiother* logope* ergother* speltherap* operatie* opereer*
    geopereer* revalid* gerevalid* chemo* bestraling* hulpverl* jeugdzorg* jeugdhulp* begeleiding* verpleegk* orthoped* ziekenhuiso* thuiszorg*
    mantelz* crisisop* huisarts* kinderarts* doorverw* doorgeverw* pleegzorg* pleeggez* narcose* afkick* afgekick* schoolmaatsch* schoolarts*
    behandelen behandeld behandelt behandel behandelde behandelden psych ggz jeugdggz praktijkondersteuner poh muziektherapie cgt gedragstherapie
    gezinstherapie relatietherapie schematherapie emdr traumabehandeling traumatherapie fysio dietist dieetiste haptonoom osteopaat chiropractor
    opnames opgenomen kliniek klinieken dagbehandeling crisisdienst verslavingszorg jellinek opereren ingreep ingrepen verdoving hechten gehecht
    hechting hechtingen gips spalk mri mri-scan ct-scan rontgenfoto rontgen echo ecg eeg bloedprikken bloedonderzoek bloedtest onderzoek onderzoeken
    bestraald bestralen bestraal bestraalt bestraalde bestraalden dialyse dialyseren transplantatie infuus sonde sondevoeding ambulance ambu
    spoedeisende seh ic intensive-care dokter specialist specialisten neuroloog cardioloog dermatoloog orthopeed kno kno-arts uroloog gynaecoloog
    oncoloog internist oogarts opticien ortho orthodontist beugel beugels beugeltje tandarts kaakchirurg wijkverpleging zorg verzorgen verzorgd
    verzorging verzorger verzorg verzorgt verzorgde verzorgden verpleeghuis verzorgingshuis bejaardentehuis hospice ggd schoolverpleegkundige
    jeugdarts consultatiebureau jeugdbescherming gezinsvoogd voogd voogden veilig-thuis veiligthuis wijkteam wijkteams cjg gezinscoach smw ambulant
    ambulante begeleider begeleiden begeleid begeleidt begeleidde begeleidden coaching hulp hulpvraag ondersteuning ondersteunen ondersteun
    ondersteunt ondersteunde ondersteunden ondersteund arrangement pedagoog kjp kjpp altrecht accare curium levvel lentis clb caw vertrouwenscentrum
    kindertelefoon 113 intake wachtlijst verwijzing verwijsbrief controleafspraak nazorg weekendpleeggezin respijtzorg logeeropvang dagbesteding pgb
    wlz uithuisplaatsing uithuisgeplaatst`,
  /** disabilities and aids for them */
  'disability-aid': `
    rolstoel* gehandicap* handicap* gehoorapp* hoortoest* slechthor* slechtzi* invalid* prothese* blindeng* gebarent* spastisch* beperking*
    rollator* verlam* stotter* gestotter* taalontwikkelingsst* hulphond* scootmob* lichamelijk lichamelijke verstandelijk verstandelijke meervoudig
    mindervalide beperkt lvb zmlk zml emb kruk krukken loophulp looprek looprekje wandelstok spalk spalken orthese kunstbeen beenprothese
    armprothese blind blinde blinden blindenstok taststok geleidehond braille brailleregel vergroting bril brillen lens lenzen contactlenzen
    ooglapje oogpleister kleurenblind kleurenblinde doof dove doven doofheid hoorapparaat oorstukje cochleair implantaat soloapparatuur
    solo-apparatuur ringleiding gebaren ngt liplezen spraakcomputer picto picto's pictogram pictogrammen dagritmekaarten spasme spasmen spasticiteit
    cp hersenverlamming halfzijdig dwarslaesie spina-bifida openrug klompvoet klompvoetje dwerggroei spierdystrofie spierziekte syndroom
    downsyndroom mongolisme rett angelman nah hersenletsel tos spraakstoornis dcd dyspraxie motorisch motoriek brace braces korset corset sonde
    sondevoeding stoma stoma's katheter katheteriseren luier luiers beademing traplift miva aanpassing aanpassingen toegankelijk toegankelijkheid
    taxivervoer koptelefoon hoofdtelefoon studybuddy tangle wiebelkussen verzwaringsdeken prikkelarm time-timer kurzweil voorleessoftware daisy
    daisyspeler leesliniaal tijdverlenging dyslexiepas dyslexieverklaring vergroot mytyl mytylschool tyltyl tyltylschool cluster1 cluster2 cluster3
    cluster4 visio kentalis auris bartimeus`,
  /** pregnancy, birth, babies */
  'pregnancy-birth': `
    zwanger* bevalling* verlosk* miskra* abortus* kraamz* kraamv* kraamb* kraamc* kraamt* keizersn* vroeggeb* borstvoed* luier* adoptie* adopter*
    geadopt* kinderwag* tienermoed* tienerzw* babyk* babysh* genderrev* morning-after* morningaf* couveuse* doodgebor* stilgebor* vruchtbaarh*
    echoscop* zwnger swanger drachtig verwachting echo echo's termijnecho uitgerekend uitgerekende weeen wee bevallen bevalt beviel beval bevielen
    sectio vroedvrouw gynaecoloog gynaecologe kraam kraamhulp geboorte geboortes geboren geboortekaartje geboortekaartjes geboortegewicht
    geboorteplan geboorteverlof partnerverlof prematuur premature stuitligging stilgeboorte geaborteerd aborteren overtijd overtijdpil ivf icsi iui
    vruchtbaar onvruchtbaar kinderwens zaaddonor eiceldonor draagmoeder draagmoederschap baby baby's babys babytje babytjes babietje babyfoon
    newborn pasgeboren pasgeborene zuigeling tweeling tweelingen drieling tweelingzusje kindje kolven kolft gekolfd kolfkamer kolfruimte flesvoeding
    speen speentje buggy maxicosi maxi-cosi wieg ledikant buikje moederschap vaderschap tienervader jongemoeder adopteer adopteert adopteerde
    adopteerden anticonceptie pil condoom condooms condoompje voorbehoedsmiddel spiraal spiraaltje ongesteld menstruatie menstruatiecyclus cyclus
    eisprong ovulatie hpv hielprik doop beschuit muisjes`,
  /** allergies and what somebody may not eat */
  'allergy-diet': `
    allergi* allergeen* alergi* gluten* lactose* notenall* pindaall* pinda-all* intoler* vegetar* vegan* dieet* koemelk* anafyl* hooikoort*
    overgevoel* suikervrij* coeliak* voedselall* voedselint* halalvl* huisstofm* allergenen noten pinda pinda's hazelnoot hazelnoten amandel
    amandelen cashew cashewnoten walnoot walnoten sesam sesamzaad soja sojaallergie ei-allergie eiallergie kippenei melkallergie zuivelvrij zuivel
    tarwe tarwevrij suiker kleurstof kleurstoffen e-nummers schaaldieren schelpdieren fruitallergie appelallergie latexallergie latex nikkelallergie
    pleisterallergie pollen graspollen huisstof kattenallergie hondenallergie bijenallergie wespenallergie wespensteek wespenprik bijensteek
    insectenbeet penicilline-allergie shock epipen epi-pen epipennen antihistamine bultjes zwelling jeuk galbulten netelroos opzwellen kruisallergie
    dieten lijnen lijnt afvallen afgevallen dietist crashdieet koolhydraatarm keto caloriearm vega plantaardig plantaardige flexitarier vleesloos
    halal haram kosher koosjer varkensvlees rundvlees gelatine gelatinevrij alcoholvrij vasten vastte gevast vastend ramadan vastenmaand fodmap
    zoutarm zoutloos vetarm eiwitrijk sondevoeding voeding voedingsmiddel voedingsmiddelen voedsel voedselovergevoeligheid ingredient ingredienten`,
  /** injuries and parts of the body */
  'injury-body': `
    blessure* geblesseer* gekneus* verstuik* verzwik* schaafwond* brandwond* hersenschud* kruisband* enkelband* litteken* pleister* verwonding*
    gewonde* kneuzing* hechting* bloeding* schouder* vinger* elleboog* spierscheur* botbreuk* hamstring* voorhoofd* blesseren letsel letsels verwond
    gewond wond wonden wondje wondjes snee sneeen sneetje schaafplek schram schrammen kras krassen bult bulten buil builen blauwe-plek blauweplek
    blauwe-plekken blauw oog kneus verrekt verrekking omgezwikt overstrekt doorgezakt zwikken ontwricht breuk breuken gebroken gebroke brak breekt
    breken braken gescheurd gescheurde scheur scheuring scheurtje zweepslag meniscus lies liesblessure achillespees hernia whiplash schedelbasis
    schedelbasisfractuur inwendig verbrand verbranding tweedegraads beet beten bijtwond splinter splinters gips gipsen mitella krukken brace verband
    tape ingetapet intapen gehecht korst korstje blaar blaren ehbo ehbo'er bhv bhv'er eerstehulp koelen coldpack coldpacks ijspak ijspakking ongeluk
    ongelukje ongeval ongevallen aanrijding aangereden valpartij gevallen gestruikeld gestoten stoten stoot stootten gebotst botsing botsen botst
    botste botsten hoofd hoofden schedel gezicht ogen oogje oor oren oortje neus neuzen neusje mond monden lip lippen tand tanden tandje gebit tong
    kin kaak kaken wang wangen hals nek keel sleutelbeen arm armen armpje bovenarm onderarm ellebogen pols polsen polsje hand handen handje handjes
    pink duim duimen nagel nagels borst borsten borstkas rib ribben buik buiken maag darmen rug ruggen ruggengraat wervel wervels heup heupen bil
    billen been benen beentje bovenbeen onderbeen dijbeen knie knieen knietje knieschijf kuit kuiten scheen scheenbeen schenen enkel enkels voet
    voeten voetje voetjes hiel hielen teen tenen teentje botten spier spieren pees pezen gewricht gewrichten huid bloed hart longen long nier nieren
    hersenen brein wenkbrauw wimper lichaam lichamen lijf lichaamsdeel lichaamsdelen`,
  /** disorders of mind, mood and learning */
  'mental-diagnosis': `
    autis* dysle* dyscal* depress* angststoor* angstkl* faalangst* paniekaan* paniekst* eetstoor* eetprobl* gedragsst* gedragspr* trauma* hoogbeg*
    hoogsens* hooggev* overprik* prikkelg* psychose* psychotisch* psychisch* schizofr* borderlin* bipola* persoonlijkheidsst* burn-out* burnout*
    suicid* zelfbeschad* automut* getrauma* concentratiep* concentraties* hechtingsst* hechtingspr* leerstoorn* leerprobl* verslav* verslaaf*
    hallucin* narcistisch* anorex* boulim* gameversl* dwangst* dwangged* adhd* add add'er ass asperger pdd-nos pddnos pdd mcdd spectrum dislexie
    dislectisch discalculie dyspraxie dysorthografie ndl tos taalontwikkelingsstoornis tourette gilles tic tics ticstoornis odd cd hyperactief
    hyperactieve prikkel prikkels hsp meerbegaafd meerbegaafde zwakbegaafd laagbegaafd begaafd iq intelligentie disharmonisch depri deprie dysthymie
    somber somberheid angst angsten angstig angstige paniek fobie fobieen schoolfobie pleinvrees smetvrees dwang dwangmatig ocd ocs mutisme ptss
    ptsd posttraumatische dissociatie dissocieren dissociatief overspannen overspannenheid stress stressklachten opgebrand anorectisch eetbuien
    arfid bpd narcist narcisme antisociale manisch manie manisch-depressief schizo waan wanen paranoia paranoide mentaal mentale mentalhealth
    stoornis stoornissen gestoord diagnose diagnoses gediagnosticeerd etiket label dsm comorbiditeit genderdysforie slaapstoornis insomnia
    narcolepsie rouw rouwverwerking rouwen dementie`,
  /** tests and examinations of a pupil */
  'school-test': `
    cito* dyslexieond* dyslexiesc* dyslexiet* doorstroomt* entreetoets* eindtoets* intelligentieo* intelligentiet* capaciteiten* screening*
    drempelond* vaardigheidssc* leerlinginb* diatoets* ieptoets* methodetoets* kleutertoets* eindcito iep iep-toets iep-lvs iep-score route8 route-8
    dia-toets diaeindtoets leerling-in-beeld m-toets e-toets m3 e3 e4 m5 e5 m6 e6 m7 e7 m8 b8 lvs-toets lvs-toetsen lovs niet-methodetoets dle dle's
    didactische leeftijdsequivalent leerrendement nio nio-toets niotest adit nsc iq iq-test iqtest iq-tests iq-score wisc wisc-v wisc-iii wppsi
    rakit son idenk nds dyslexie-onderzoek dyscalculieonderzoek screenen gescreend diagnostisch diagnostiek psychodiagnostisch psychologisch
    onderzoek onderzoeken onderzoekje observatie observaties observeren geobserveerd observeer observeert observeerde observeerden geobserveert
    testen test tests getest testje testafname toetsafname testten afname afnemen afgenomen afneem afneemt avi avi-toets avi-e3 avi-m3 avi-niveau
    avi-plus dmt tempotoets klepel eatoets pi-dictee ttr bareka sva spellingtoets rekentoets leestoets woordenschattoets begrijpendlezen taaltoets
    herfstsignalering wintersignalering lentesignalering sdq cbcl sociaal-emotionele vragenlijst kanvas scol saqi faalangsttest schoolvragenlijst
    svl beroepentest profielkeuzetest beroepskeuzetest rekenvaardigheid taalvaardigheid percentiel percentielscore niveauwaarde groeiscore
    referentieniveau 1f 2f 1s 3f standaardscore rt remedial remedial-teaching instaptoets instaptoetsen nulmeting tussenmeting toetsadvies score
    scores uitslagen taaldiagnose ontwikkelingsniveau werktempo werkhouding bssk taalscreening ogentest gehoortest motoriektest mrt`,
  /** a lesson or project about something */
  'lesson-about': `
    voorlicht* gastles* spreekbeurt* presentat* themaw* themad* themal* projectw* projectd* campagne* workshop* lesmat* lespak* lesbrie* lessenser*
    lessenre* debatt* gedebatt* klassengesp* kringgesp* burgerschap* mediawij* antipest* anti-pest* schooltv* profielwerk* herdenk* weerbaar*
    holocaust* slavern* nieuwsbegr* gastsprek* boekbespr* les lessen lesje lesjes lesidee lesidees lesdoel lesprogramma lesstof gastdocent spreker
    sprekers voorgelicht cursus cursussen lezing lezingen colleges webinar webinars congres studiemiddag bijscholing nascholing project projecten
    projectje thema thema's themaochtend onderwerp onderwerpen onderwerpje topic topics presenteren presenteer presenteert gepresenteerd
    presenteerde presenteerden gepresenteert werkstuk werkstukken werkstukje werkstukjes verslagen posters posterpresentatie essay essays betoog
    betogen opstel onderzoek onderzoeksvraag hoofdvraag deelvraag deelvragen pws actieweek weektegenpesten lentekriebels kindermishandeling
    paarse-vrijdag paarsevrijdag bevrijdingsdag dodenherdenking herdacht herdachten oorlog geschiedenis debat debatwedstrijd discussie discussies
    discussieren discussieerden kring stelling stellingen documentaire documentaires jeugdjournaal klokhuis quiz kahoot lesboek paragraaf tekst
    teksten bronnen lesgeven lesgegeven lesgeeft lesgeef behandelen behandeld behandelt behandel behandelde behandelden bespreken besproken
    bespreekt bespreek besprak bespraken uitleggen uitgelegd uitleg uitlegt geleerd leerden instructie rollenspel toneelstuk theatervoorstelling
    halt haltles relaties preventie preventieles preventief drugspreventie alcoholpreventie cyberpesten rots-en-water kanjertraining kanjerles`,
  /** warning others of scams */
  'warning-about-scam': `
    oplicht* opgelicht* phish* phising* nepmail* nepsite* nepacc* nepweb* nepber* nepapp* nepprof* neplink* scamm* gescam* fraude* frauduleu*
    spambox* spammail* spamber* waarschuw* gewaarsch* zwendel* babbeltr* whatsappfr* onbetrouw* kettingbr* kettingber* misleid* gedupeer* verdacht*
    bedrieg* internetopl* spoof* gespoof* hoax* pas-op opgelet oppassen opgepast pasop oplet opletten alert alerte alertheid voorzichtig
    voorzichtige voorzichtigheid trappen getrapt intrappen ingetrapt trapte trapniet tuinen ingetuind intrap intrapt nep neppe neppertje nepbetaling
    nepbetaalverzoek nepagent nepagenten nep-agent nepbankmedewerker neptikkie nepvacature fake fakemail fakeaccount fakeaccounts fakes faken vals
    valse malafide louche dubieus vaaglink scam scams scamt scamde bankfraude fishing smishing quishing vishing spam spammen spammer spamt spammap
    truc trucs truuk trucje trucjes whatsapp-fraude vriendinnoodfraude vriend-in-noodfraude bankhelpdeskfraude helpdeskfraude datingfraude
    factuurfraude ceo-fraude marktplaatsfraude identiteitsfraude beleggingsfraude cryptofraude klik klikniet reageerniet negeer negeren genegeerd
    negeert negeerde negeerden genegeert blokkeer blokkeren rapporteer rapporteren gerapporteerd report reporten reportt gereport aangifte meldpunt
    veiliginternetten controleer checken spelfout spelfouten criminelen crimineel boeven dieven slachtoffer slachtoffers bedroog bedrogen bedrog
    genaaid afgezet beetgenomen geluisd cyberles circuleert circuleren vervalst vervalste vervalsen nepsms`,
  /** criticism of how the school does its work */
  'criticism-school': `
    lesuitval* personeelst* lerarent* bezuinig* ontevred* teleurges* teleurst* kritiek* kritisch* onduidel* miscomm* wanbel* schandal* belachel*
    onprofess* amateurist* chaot* werkdruk* onderwijskw* roosterw* schoolregel* pestprot* pestbel* telefoonverbod* telefoonbel* verbeterp*
    klassengroot* plofklas* tekortgesch* beleid schoolbeleid huiswerkbeleid beleidsplan regel regels regeltjes uitval uitgevallen uitvallen vervalt
    tussenuur tussenuren rooster roosters roosterfout communicatie communiceren gecommuniceerd gebrekkig gebrekkige informatie informatievoorziening
    bereikbaarheid tekorten onderbezetting invallers wisselingen wisselende verloop overvolle klasgrootte passendonderwijs klagen klaag klaagt
    klaagde geklaagd klaagden geklaagt klacht klachten minpunt verbeterd verbeteren verbeter verbetert verbeterde verbeterden verbetering
    verbeteringen feedback evaluatie enquete tevredenheid tevredenheidsonderzoek slecht slechte slechtste waardeloos waardeloze belabberd beroerd
    matig matige rommelig rommelige chaos puinhoop puinzooi zooitje wanorde wanordelijk organisatie georganiseerd ongeorganiseerd slordig slordige
    schande absurd absurde bizar bizarre onzin onbegrijpelijk onbegrijpelijke oneerlijk oneerlijke onredelijk onredelijke streng strenge strenger
    overdreven saai saaie nutteloos nutteloze zinloos zinloze achterhaald ouderwets ouderwetse gedateerd smerig smerige lokalen tocht
    inspectierapport kwaliteit resultaten examenresultaten slagingspercentage veiligheid onveilig onveilige onveiligheid prioriteit prioriteiten
    aanpak handhaven handhaving gehandhaafd huiswerkdruk toetsdruk prestatiedruk ouderbijdrage schoolkosten kantineprijzen verbod verboden
    kluisjesplicht kledingvoorschrift dresscode onacceptabel ondermaats ondermaatse tekortschieten afspraken beloften loze genegeerd`,
  /** unions, strikes and councils */
  'union-council': `
    vakbond* staking* medezegg* ouderraad* oudercomm* leerlingenra* leerlingraad* klassenvert* klassenoud* demonstr* gedemonstr* petitie* betoging*
    onderhandel* arbeidsvoor* loonsverh* klankbord* werkonderbr* scholierenst* lerarenst* actievoer* instemmingsr* cao-* bond bonden aob cnv fnv
    abvakabo aob-leden cnv-onderwijs po-in-actie poinactie acod cov vsoa wvoi staken staak staakt staakte staakten gestaakt stakers staker
    estafettestaking klimaatstaking actie acties actiedag actiegevoerd actiecomite ultimatum prikactie demo betogen protest protesten protestmars
    protesteren malieveld spandoek spandoeken handtekeningenactie cao cao's caoafspraken loonkloof loonruimte salarisverhoging werkdruk
    werkdrukakkoord werkdrukmiddelen mr gmr mr-lid mr-leden mr'er gmr-lid mrleden mr-verkiezingen mr-verkiezing mr-reglement mr-vergadering deelraad
    dmr ondernemingsraad or or-lid or-leden oudergeleding personeelsgeleding leerlinggeleding geleding adviesrecht achterban ouderraden
    oudervereniging ouderpanel oudercomite contactouder contactouders ouderbijdrage schoolraad leerlingenparlement kinderraad kinderburgemeester
    laks klasvertegenwoordiger kv leerlingenstatuut leerlingenvereniging studentenraad verkiezing verkiezingen kandidaat kandidaten kandidaatstellen
    verkiesbaar gekozen stem stemmen gestemd stembiljet stembus stembureau stemrecht stemt stemde stemden gestemt zetel zetels aftredend aftreden
    voorzitter secretaris penningmeester afgevaardigde`,
  /** news, government, world */
  'news-politics': `
    verkiezing* politiek* politic* minister* parlement* regering* kabinet* gemeenteraad* president* democrat* oorlog* vluchteling* asielz* asielb*
    demonstr* klimaat* stikstof* complot* nepnieuws* terror* migrant* migratie* immigr* nieuwsber* nieuwssite* journal* toeslagena* propagand*
    inflatie* woningn* bombard* oekra* palest* israel* burgemeest* wethoud* discriminat* woningcris* wooncris* nieuws nieuwtje nieuwtjes nos nunl
    jeugdjournaal journaal vrt vtm hln ad telegraaf volkskrant nrc parool starnieuws krant kranten krantje krantenartikel artikel artikelen column
    columns talkshow reporter media pers persconferentie interview interviews headline breaking actueel actualiteit actualiteiten uitzending partij
    partijen tweedekamer kamerlid kamerleden coalitie oppositie premier staatssecretaris raadslid provincie statenverkiezingen stemmen stemde
    gestemd stembureau peiling peilingen lijsttrekker lijsttrekkers campagne debat debatten debatteren motie moties wet wetten wetsvoorstel grondwet
    dictatuur dictator dictators democraat vrijheid vrijheden mensenrechten racisme rechtsstaat monarchie republiek koning koningin prinses prins
    amalia willem-alexander vvd pvv pvda groenlinks gl-pvda d66 cda sp fvd bbb nsc volt christenunie sgp pvdd ja21 bij1 50plus n-va vlaamsbelang
    open-vld ndp vhp wilders rutte schoof omtzigt timmermans yesilgoz jetten bontenbal baudet trump biden harris poetin putin zelensky netanyahu
    macron merkel erdogan santokhi bouterse eu europese europa europarlement navo vn verenigde naties brussel denhaag rusland russen gaza gazastrook
    hamas syrie afghanistan iran china amerika conflict conflicten wapenstilstand vrede vredesakkoord genocide aanslag aanslagen terreur soldaten
    leger dienstplicht azc azc's integratie inburgering grens grenzen boerenprotest boerenprotesten economie economisch economische belasting
    belastingen begroting prinsjesdag miljoenennota zorgkosten pensioen pensioenen uitkering referendum protesten rellen linkse rechtse
    extreem-rechts populisme populist populisten fakenews desinformatie crisis ramp rampen aardbeving overstroming overstromingen brand
    onderwijsminister ocw lerarentekort stemwijzer stemplicht`,
  /** days, parts of the day and points in time */
  'time-day': `
    maandag* dinsdag* woensdag* donderdag* vrijdag* zaterdag* zondag* januari* februari* augustus* september* oktober* november* december* gister*
    morgenoch* morgenmid* morgenav* eergister* zomervak* kerstvak* herfstvak* meivak* voorjaarsvak* krokusvak* ochtend* vandaag vndg vandg vdg vnd
    morgen morge mrgn mrge mrg overmorgen gistren vanavond vnavond vanaaf vanavnd vanmiddag vanochtend vanmorgen vannacht vnacht smorgens middag
    middagen middags smiddags avond avonden avondje avonds savonds nacht nachten nachtje nachts snachts middernacht dag dagjes dagelijks dagelijkse
    weekend weekenden weekendje weekends weekeinde weekdag weekdagen doordeweeks werkdag werkdagen ma di woe vrijd za jan feb maart mrt april apr
    mei juni jun juli jul aug sept sep okt oct nov dec datum data kalender jaartal nu nuu zojuist zonet net daarnet straks str8 strks dadelijk
    zometeen zomteen meteen mteen later lter eerder vroeger vroegere vroeg vroege laat late toen toenmalig destijds ooit nooit altijd altyd alty
    vaak vaker vaakst soms somtijds regelmatig telkens opnieuw nogmaals eerst daarna vervolgens ondertussen intussen inmiddels tijdens vooraf
    achteraf voordat nadat zodra sinds sindsdien vanaf tot totdat eindelijk binnenkort laatst onlangs recent recentelijk pas alvast allang toekomst
    verleden heden moment momentje momenten momenteel tijdstip tijd tijden tijdje keer keren keertje volgende vorige afgelopen aanstaande komende
    paasvakantie vakantie pauze pauzes lesuur alweer ineens zomaar tegenwoordig voortaan meestal alsnog plots tevoren schooltijden continurooster`,
  /** lengths of time and the clock */
  'time-duration': `
    kwartier* minuut* minuten* seconde* halfuur* wekenl* maandenl* jarenl* schooljaar* schooljaren* eeuwig* eindelo* dagenl* urenl* uur uren uurtje
    uurtjes uurlijk mins secondje sec secs dagen week weken weekje weekjes wekelijks wekelijkse wk wkn maand maanden maandje maandelijks
    maandelijkse mnd jaar jaren jaartje jaarlijks jaarlijkse eeuw eeuwen kwartaal kwartalen semester semesters trimester periode periodes perioden
    schoolweek schooldag lesuur lesuren blokuur tijd tijden tijdje tijdlang poos poosje poosjes eventjes even effe effen ff effies efkes eve
    momentje moment ogenblik ogenblikje oogwenk flits duur duurt duren duurde duurden geduurd geduurt lang lange langer langst langste langdurig
    langdurige kort korte korter kortst kortstondig langzaam langzame tussendoor gedurende tijdens tm half kwart kwartvoor kwartover vijfvoor klok
    kloktijd stipt omstreeks rond circa ongeveer wachttijd wachten wacht wachtte gewacht wachtten looptijd aftellen resterend resterende voorlopig
    permanent permanente onafgebroken continu constant constante doorlopend anderhalf anderhalve tweeeneenhalf halve etmaal 24uur 24u 48u 8u 9u 10u`,
  /** numbers and amounts in words */
  'number-word': `
    honderd* duizend* twintig* dertig* veertig* vijftig* zestig* zeventig* tachtig* negentig* miljoen* miljard* tiental* procent* percent*
    tienduizend* nul eentje twee tweetjes drie drietjes vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
    achttien negentien eenentwintig tweeentwintig vijfentwintig tweehonderd vijfhonderd biljoen eerste eersten tweede derde vierde vijfde zesde
    zevende achtste negende tiende elfde twaalfde dertiende laatste voorlaatste 1e 2e 3e 4e 5e 6e 7e 8e 9e 10e 1ste 2de 3de 4de 5de eenmaal tweemaal
    driemaal eenmalig half halve helft kwart anderhalf anderhalve dubbel dubbele drievoudig enkel enkele paar paartje dozijn beide beiden allebei
    allebeide alletwee tweeen drieen vijven zessen alle allemaal alles alleen geen niks niets iets ietsje beetje beetjes weinig weinige minder minst
    minste meer meeste meesten meest veel vele velen zoveel hoeveel teveel te-veel genoeg voldoende sommige sommigen enige enkelen verschillende
    diverse meerdere ettelijke talloze massa massa's boel hopen stapel lading heleboel hele heel helemaal totaal totale overige aantal aantallen
    hoeveelheid hoeveelheiden getal getallen maal gemiddeld gemiddelde maximaal maximum minimaal minimum ongeveer circa bijna ruim exact precies
    tellen telt telde geteld telden getelt rekenen optellen aftrekken vermenigvuldigen kilo kilo's kg gram liter meter meters cm centimeter
    centimeters km kilometer kilometers`,
  /** colours, sizes, shapes and looks of things */
  'colour-size': `
    lichtbl* donkerbl* oranje* paars* gestreep* vierkant* driehoek* rechthoek* gigant* enorm* lichtgr* donkergr* blauw* kleur kleuren kleurtje
    kleurrijk gekleurd rood rode roder roodachtig groen groene geel gele lila roze rose pink magenta zwart zwarte wit witte grijs grijze bruin
    bruine beige turquoise turkoois goud gouden goudkleurig zilver zilveren brons bordeaux blond blonde donker donkere licht lichte fel felle bleke
    bont bonte doorzichtig doorzichtige glimmend glanzend regenboog streep strepen stip stippen gestipt geruit ruitjes bloemetjes groot grote groter
    grootst grootste grootte klein kleine kleiner kleinst kleinste kleintje kleintjes mini minuscuul reusachtig immens massief hoog hoge hoger
    hoogst hoogste hoogte laag lage lager laagst laagste lange langer langste lengte kort korte korter kortste breed brede breder breedte smal
    smalle smaller dik dikke dikker dikste dikte dun dunne dunner dunste diep diepe dieper diepte ondiep ondiepe vol volle leeg lege zwaar zware
    zwaarder lichter gewicht vorm vormen ronde ovaal cirkel cirkels kruis kubus krom kromme scheef scheve schuin schuine gebogen puntig scherp
    scherpe stomp stompe plat platte glad gladde ruw ruwe harde harder zacht zachte zachter stevig stevige slap stijf natte droog droge nieuw nieuwe
    nieuwer nieuwste oud oude oudste jong jonge schoon schone vies vieze vuil vuile middelste zijkant bovenkant onderkant voorkant achterkant
    binnenkant buitenkant xl xxl xs medium large small maten afmeting afmetingen oppervlakte omtrek inhoud`,
  /** to go, walk, ride and come */
  movement: `
    lopen loop loopt liep liepen gelopen loopje lope weglopen wegloop wegloopt weggelopen meelopen meeloop meeloopt meegelopen doorlopen doorloop
    doorloopt doorgelopen teruglopen terugloop terugloopt teruggelopen langslopen langsloop langsloopt langsgelopen binnenlopen binnenloop
    binnenloopt binnengelopen achternalopen achternaloop achternaloopt achternagelopen gaan ga gaat ging gingen gegaan gaje weggaan wegga weggaat
    weggegaan meegaan meega meegaat meegegaan uitgaan uitga uitgaat uitgegaan teruggaan terugga teruggaat teruggegaan heengaan heenga heengaat
    heengegaan doorgaan doorga doorgaat doorgegaan binnengaan binnenga binnengaat binnengegaan voorbijgaan voorbijga voorbijgaat voorbijgegaan kom
    komen komt kwam kwamen gekomen komje meekomen meekom meekomt meegekomen aankomen aankom aankomt aangekomen terugkomen terugkom terugkomt
    teruggekomen langskomen langskom langskomt langsgekomen binnenkomen binnenkom binnenkomt binnengekomen thuiskomen thuiskom thuiskomt
    thuisgekomen voorbijkomen voorbijkom voorbijkomt voorbijgekomen tegenkomen tegenkom tegenkomt tegengekomen wandelen wandel wandelt wandelde
    wandelden gewandeld gewandelt stappen stap stapt stapte stapten gestapt opstappen opstap opstapt opgestapt uitstappen uitstap uitstapt
    uitgestapt instappen instap instapt ingestapt overstappen overstap overstapt overgestapt rennen ren rent rende renden gerend gerent wegrennen
    wegren wegrent weggerend sprinten sprint sprintte sprintten gesprint racen racet racete raceten geracet hollen hol holt holde holden gehold
    geholt haastten fietsen fietst fietste fietsten gefietst wegfietsen wegfiets wegfietst weggefietst doorfietsen doorfiets doorfietst doorgefietst
    steppen step stept stepte stepten gestept skaten skate skatet skatete skateten geskatet crossen cros crost croste crosten gecrost scheuren
    scheur scheurt scheurde scheurden gescheurd gescheurt karren kar kart karde karden gekard gekart rijden rijd rijdt reed gereden meerijden
    meerijd meerijdt meegereden wegrijden wegrijd wegrijdt weggereden doorrijden doorrijd doorrijdt doorgereden terugrijden terugrijd terugrijdt
    teruggereden omrijden omrijd omrijdt omgereden vaar vaart voer voeren gevaren vliegen vlieg vliegt vloog vlogen gevlogen reizen reis reist
    reisde reisden gereisd gereist klauteren klauter klautert klauterde klauterden geklauterd geklautert klimmen klim klimt klom klommen geklommen
    kruipen kruip kruipt kroop kropen gekropen sluipen sluip sluipt geslopen glijden glijd glijdt gleed gleden gegleden springen spring springt
    sprong sprongen gesprongen duiken duik duikt dook doken gedoken vallen val valt viel vielen gevallen struikelen struikel struikelt struikelde
    struikelden gestruikeld gestruikelt zwemmen zwem zwemt zwom zwommen gezwommen huppelen huppel huppelt huppelde huppelden gehuppeld gehuppelt
    hinkelen hinkel hinkelt hinkelde hinkelden gehinkeld gehinkelt tillen til tilt tilde tilden getild getilt duwen duw duwt duwde duwden geduwd
    geduwt draaien draai draait draaide draaiden gedraaid gedraait omkeren omkeer omkeert omgekeerd schuiven schuif schuift schoof schoven geschoven
    rollen rol rolt rolde rolden gerold gerolt staan sta staat stond stonden gestaan opstaan opsta opstaat opgestaan stilstaan stilsta stilstaat
    stilgestaan zitten zit zat zaten gezeten zitte liggen lig ligt lagen gelegen hangen hang hangt hing hingen gehangen blijven blijf blijft bleef
    bleven gebleven vertrekken vertrek vertrekt vertrok vertrokken arriveren arriveer arriveert arriveerde arriveerden gearriveerd gearriveert
    landen landt landde landden geland gelant verlaten verlaat verliet verlieten vluchten vluchtte vluchtten gevlucht achtervolgen achtervolg
    achtervolgt achtervolgde achtervolgden achtervolgd verdwalen verdwaal verdwaalt verdwaalde verdwaalden verdwaald passeren passeer passeert
    passeerde passeerden gepasseerd gepasseert oversteken overgestoken oversteek oversteekt bewegen beweeg beweegt bewoog bewogen beweging
    bewegingen ophaalt afhalen afhaal afhaalt afgehaald brengen breng brengt bracht brachten gebracht wegbrengen wegbreng wegbrengt weggebracht
    thuisbrengen thuisbreng thuisbrengt thuisgebracht afzetten afzet afgezet parkeren parkeer parkeert parkeerde parkeerden geparkeerd geparkeert
    verhuis verhuist verhuisde verhuisden verhuisd dwalen dwaal dwaalt dwaalde dwaalden gedwaald gedwaalt zwerven zwerf zwerft zwierf zwierven
    gezworven slenteren slenter slentert slenterde slenterden geslenterd geslentert strompelen strompel strompelt strompelde strompelden gestrompeld
    gestrompelt marcheren marcheer marcheert marcheerde marcheerden gemarcheerd gemarcheert onderweg heen heenweg terug terugweg naartoe ernaartoe
    erheen hierheen daarheen waarheen vooruit achteruit omhoog omlaag naarbuiten naarbinnen binnen buiten beneden rechtdoor voorbij langs dwars
    rondje tocht tochtje wandeling ritje route omweg rondlopen rondloop rondloopt rondgelopen rondrijden rondrijd rondrijdt rondgereden rondhangen
    rondhang rondhangt rondgehangen voetstap dip dippen dipt skeren yalla go gaaan lesgo letsgo zwaaien zwaai zwaait zwaaide gezwaaid vandaan
    richting neer`,
  /** to see, hear, feel and notice */
  'see-hear': `
    zien zie ziet zag zagen gezien ziee terugzien terugzie terugziet teruggezien inzien inzie inziet ingezien uitzien uitzie uitziet uitgezien
    weerzien weerzie weerziet weergezien zichtbaar onzichtbaar zicht uitzicht kijken kijk kijkt keek keken gekeken kijke kijkn aankijken aankijk
    aankijkt aangekeken meekijken meekijk meekijkt meegekeken omkijken omkijk omkijkt omgekeken uitkijken uitkijk uitkijkt uitgekeken toekijken
    toekijk toekijkt toegekeken wegkijken wegkijk wegkijkt weggekeken rondkijken rondkijk rondkijkt rondgekeken terugkijken terugkijk terugkijkt
    teruggekeken doorkijken doorkijk doorkijkt doorgekeken opkijken opkijk opkijkt opgekeken kijker kijkers bekijken bekijk bekijkt bekeek bekeken
    staren staar staart staarde staarden gestaard gestaart aanstaren aangestaard aanstaar aanstaart turen tuur tuurt tuurde tuurden getuurd getuurt
    loeren loer loert loerde loerden geloerd geloert gluren gluur gluurt gluurde gluurden gegluurd gegluurt spieken spiek spiekt spiekte spiekten
    gespiekt checken checkt checkte checkten gecheckt observeren observeer observeert observeerde observeerden geobserveerd geobserveert merken merk
    merkt merkte merkten gemerkt opmerken opmerk opmerkt opgemerkt bemerken bemerk bemerkt bemerkte bemerkten opvallen opval opvalt opgevallen
    opvallend opvallende ontdekken ontdek ontdekt ontdekte ontdekten ontdekking herkennen herken herkent herkende herkenden herkend onderscheiden
    onderscheid onderscheidt onderscheidde onderscheidden horen hoor hoort hoorde hoorden gehoord gehoort hore aanhoren aanhoor aanhoort aangehoord
    meehoren meehoor meehoort meegehoord luisteren luister luistert luisterde luisterden geluisterd geluistert meeluisteren meeluister meeluistert
    meegeluisterd afluisteren afluister afluistert afgeluisterd terugluisteren terugluister terugluistert teruggeluisterd luisteraar luisteraars
    luisterend geluid geluiden lawaai herrie kabaal stilte stil stille luid luide hardop zacht zachtjes klinken klinkt klonk klonken geklonken
    voelen voel voelt voelde voelden gevoeld gevoelt aanvoelen aanvoel aanvoelt aangevoeld gevoel gevoelens proeven proefde proefden geproefd
    geproeft ruiken ruik ruikt roken geroken geur geuren stank stinken stink stinkt stonk stonken gestonken snuiven snuif snuift snoof snoven
    gesnoven smaak smaken smaakt smaakte smaakten gesmaakt aanraken aanraak aanraakt aangeraakt tasten tast tastte tastten getast zoeken zoek zoekt
    zocht zochten gezocht opzoeken opzoek opzoekt opgezocht terugvinden terugvind terugvindt teruggevonden tonen toon toont toonde toonden getoond
    getoont beleven beleef beleeft beleefde beleefden beleefd meemaken meemaak meemaakt meegemaakt getuige getuigen ooggetuige blik blikken oog ogen
    oren zogenaamd blijkbaar blijken blijkt bleken gebleken lijken lijkt leek leken geleken schijnen schijnt scheen lijk kijkk look looks watch
    watchen peepen peep peepte spotten spot spotte gespot ziejewel zienderogen loeri horizon voelbaar tevoorschijn`,
  /** to say, tell, talk, ask and answer */
  'say-speak': `
    zeggen zeg zegt zei zeiden gezegd gezegt zegge zegje zeggn zegma zegmaar zgm nazeggen toegezegd toezeggen vertellen vertel vertelt vertelde
    vertelden verteld verteldt doorvertellen doorvertel doorvertelt doorverteld navertellen navertel navertelt naverteld rondvertellen rondvertel
    rondvertelt rondverteld verhaal verhalen praten praat praatte praatten gepraat prate praatn praatje praatjes bijpraten bijpraat bijgepraat
    meepraten meepraat meegepraat napraten napraat nagepraat ompraten ompraat omgepraat uitpraten uitpraat uitgepraat spreken spreek spreekt sprak
    spraken gesproken afspreken afspreek afspreekt afgesproken uitspreken uitspreek uitspreekt uitgesproken aanspreken aanspreek aanspreekt
    aangesproken toespreken toespreek toespreekt toegesproken tegenspreken tegenspreek tegenspreekt tegengesproken inspreken inspreek inspreekt
    ingesproken gesprek gesprekken gesprekje spreker bespreken bespreek bespreekt besprak bespraken besproken kletsen klets kletst kletste kletsten
    gekletst kletspraat babbelen babbel babbelt babbelde babbelden gebabbeld gebabbelt babbeltje keuvelen keuvel keuvelt keuvelde keuvelden
    gekeuveld gekeuvelt ouwehoeren ouwehoer ouwehoert ouwehoerde ouwehoerden geouwehoerd geouwehoert lullen lul lult lulde lulden geluld gelult
    zwetsen zwets zwetst zwetste zwetsten gezwetst beppen bep bept bepte bepten gebept roddelen roddel roddelt roddelde roddelden geroddeld
    geroddelt roddels roddeltante gerucht geruchten fluisteren fluister fluistert fluisterde fluisterden gefluisterd gefluistert mompelen mompel
    mompelt mompelde mompelden gemompeld gemompelt stotteren stotter stottert stotterde stotterden gestotterd gestottert schreeuwen schreeuw
    schreeuwt schreeuwde schreeuwden geschreeuwd geschreeuwt geschreeuw gillen gil gilt gilde gilden gegild gegilt brullen brul brult brulde brulden
    gebruld gebrult joelen joel joelt joelde joelden gejoeld gejoelt krijsen krijs krijst krijste krijsten gekrijst roepen roep roept riep riepen
    geroepen oproepen oproep oproept opgeroepen smoezen smoes smoest smoesde smoesden gesmoesd gesmoest klagen klaag klaagt klaagde klaagden
    geklaagd geklaagt zeuren zeur zeurt zeurde zeurden gezeurd gezeurt gezeur zeiken zeik zeikt zeikte zeikten gezeikt gezeik mopperen mopper
    moppert mopperde mopperden gemopperd gemoppert snauwen snauw snauwt snauwde snauwden gesnauwd gesnauwt vragen vraag vraagt vroeg vroegen
    gevraagd vrage vraagje vraagjes gevraagt navragen navraag navraagt nagevraagd afvragen afvraag afvraagt afgevraagd uitvragen uitvraag uitvraagt
    uitgevraagd doorvragen doorvraag doorvraagt doorgevraagd antwoorden antwoord antwoordt antwoordde antwoordden geantwoord geantwoort antwoordje
    beantwoorden beantwoord beantwoordt beantwoordde beantwoordden reageren reageer reageert reageerde reageerden gereageerd gereageert reactie
    reacties meldt meldde meldden gemelt aanmelden aanmeld aanmeldt aangemeld noemen noem noemt noemde noemden genoemd genoemt benoemen benoem
    benoemt benoemde benoemden benoemd vermelden vermeld vermeldt vermeldde vermeldden uitleggen uitleg uitlegt uitgelegd toelichten toelicht
    toegelicht toelichting verklaren verklaar verklaart verklaarde verklaarden verklaard opmerken opmerk opmerkt opgemerkt opmerking opmerkingen
    beweren beweer beweert beweerde beweerden beweerd bewering beloven beloof belooft beloofde beloofden beloofd bekennen beken bekent bekende
    bekenden toegeven toegeef toegeeft toegegeven ontkennen ontken ontkent ontkende ontkenden ontkend overleggen overlegt overlegde overlegden
    overlegd adviseren adviseer adviseert adviseerde adviseerden geadviseerd geadviseert discussieren discussieer discussieert discussieerde
    discussieerden gediscussieerd gediscussieert discussie discussies bellen bel belt belde belden gebeld gebelt belletje terugbellen terugbel
    terugbelt teruggebeld opbellen opbel opbelt opgebeld appen appt appte appten geappt mailen mailt mailde mailden gemaild gemailt chatten chat
    chatte gechat typen typ typt typte typten getypt smsen sms smst smste smsten gesmst schrijven schrijf schrijft schreef schreven geschreven
    opschrijven opschrijf opschrijft opgeschreven overschrijven overschrijf overschrijft overgeschreven berichten bericht berichtte berichtten
    informeren informeer informeert informeerde informeerden geinformeerd geinformeert verwittigen verwittig verwittigt verwittigde verwittigden
    verwittigd waarschuwen waarschuw waarschuwt waarschuwde waarschuwden gewaarschuwd gewaarschuwt groeten groet groette groetten gegroet begroeten
    begroet begroette begroetten groetjes doei doeg hoi hoii hey heey heyy hai hallo hallootjes yo daag goedemorgen goeiemorgen goedemiddag
    goedenavond goeieavond welterusten truste slaaplekker laterrr bedankt bedank bedanken bedankte bedankten dank dankje dankjewel dankuwel
    dankjulliewel merci thx thnx thanks ty sorry sry alsjeblieft aub alstublieft woord woorden woordje zinnen zinnetje spreekbeurt meningen grapt
    grapte grapten gegrapt zwijgen zwijg zwijgt zweeg zwegen gezwegen taki takken praatwerk gemeend speech speeches toespraak toespraken gedag
    goedendag goeiedag compliment complimenten complimentje`,
  /** to think, know, understand and remember */
  'think-know': `
    denken denk denkt dacht dachten gedacht denke denkn dnk nadenken nadenk nadenkt nagedacht meedenken meedenk meedenkt meegedacht terugdenken
    terugdenk terugdenkt teruggedacht uitdenken uitdenk uitdenkt uitgedacht bedenken bedenk bedenkt bedacht bedachten gedachte gedachten gedachtes
    weten weet wist wisten geweten wete weetje weetjes weetik kweet kweenie weetniet wnie wn idk kennen ken kent kende kenden gekend gekent kenne
    kennis kennissen bekend bekende begrijpen begrijp begrijpt begreep begrepen begrip onbegrip snappen snap snapt snapte snapten gesnapt snapje
    verstaan versta verstaat verstond verstonden beseffen besef beseft besefte beseften beseffend realiseren realiseer realiseert realiseerde
    realiseerden gerealiseerd gerealiseert menen meen meent meende meenden gemeend gemeent vermoeden vermoed vermoedt vermoedde vermoedden
    vermoedelijk geloven geloof gelooft geloofde geloofden geloofd twijfelen twijfel twijfelt twijfelde twijfelden getwijfeld getwijfelt twijfels
    betwijfelen betwijfel betwijfelt betwijfelde betwijfelden betwijfeld raden raad raadt raadde raadden geraden gokken gok gokt gokte gokten gegokt
    schatten schat schatte geschat inschatten inschat ingeschat verwachten verwacht verwachtte verwachtten verwachting verwachtingen hopen hoop
    hoopt hoopte hoopten gehoopt hopelijk vertrouwen vertrouw vertrouwt vertrouwde vertrouwden vertrouwd vrezen vrees vreest vreesde vreesden
    gevreesd gevreest wanen fantaseren fantaseer fantaseert fantaseerde fantaseerden gefantaseerd gefantaseert fantasie vinden vind vindt vond
    vonden vinde herinneren herinner herinnert herinnerde herinnerden herinnerd herinnering herinneringen vergeten vergeet vergat vergaten onthouden
    onthoud onthoudt onthield onthielden herkennen herken herkent herkende herkenden herkend ontdekken ontdek ontdekt ontdekte ontdekten concluderen
    concludeer concludeert concludeerde concludeerden geconcludeerd geconcludeert conclusie overwegen overweeg overweegt overwoog overwogen piekeren
    pieker piekert piekerde piekerden gepiekerd gepiekert gepieker peinzen peins peinst peinsde peinsden gepeinsd gepeinst dromen droom droomt
    droomde droomden gedroomd gedroomt verzinnen verzin verzint verzon verzonnen keuze keuzes besluiten besluit besloot besloten beslissen beslis
    beslist besliste beslisten oordelen oordeel oordeelt oordeelde oordeelden geoordeeld geoordeelt beoordelen beoordeel beoordeelt beoordeelde
    beoordeelden beoordeeld bedoelen bedoel bedoelt bedoelde bedoelden bedoeld bedoeling bedoelingen afvragen afvraag afvraagt afgevraagd
    interesseren interesseer interesseert interesseerde interesseerden geinteresseerd geinteresseert interesse interessant interessante idee ideeen
    ideetje plannetje mening gevoel zeker zekere onzeker onzekere vast misschien mss mschien missch wellicht waarschijnlijk wrsch wss waarsch vgm
    volgensmij denkik mijns slim slimme slimmer logisch logische onlogisch duidelijk duidelijke onduidelijk feit feiten waarheid verstand geheugen
    verward verwarring verwarrend verwarrende klopt duidelijkheid beschouw beschouwen beschouwt beschouwd mogelijk mogelijke mogelijkheid
    mogelijkheden onmogelijk toevallig probleem problemen redenen verschil verschillen`,
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
    verbieden verbied verbiedt verbood verboden verbod toestaan toesta toestaat toegestaan ontbreken ontbreek ontbreekt ontbrak ontbraken ontbroken
    gebrek behoefte behoeftes behoeften bereid bereidheid bedoelen bedoel bedoelt bedoelde bedoelden bedoeld bedoeling doel doelen nastreven
    nastreef nastreeft nagestreefd belang belangrijk belangrijke interesseren interesseer interesseert interesseerde interesseerden geinteresseerd
    geinteresseert interesse keus keuze voorkeur voorkeuren behoren behoort behoor behoorde behoorden behoord durven durf durft durfde durfden
    gedurfd gedurft wanna need gotta tryna begeren begeer begeert begeerde begeerden begeerd gunnen gun gunt gunde gegund gunden gegunt`,
  /** to give, take, bring, get, lend, keep */
  'give-take': `
    geven geef geeft gaf gaven gegeven geve afgeven afgeef afgeeft afgegeven meegeven meegeef meegeeft meegegeven doorgeef doorgegeven teruggeven
    teruggeef teruggeeft teruggegeven aangeven aangeef aangeeft aangegeven weggeven weggeef weggeeft weggegeven opgeven opgeef opgeeft opgegeven
    uitgeven uitgeef uitgeeft uitgegeven overgeven overgeef overgeeft overgegeven nemen neem neemt nam genomen neme meenemen meeneem meeneemt
    meegenomen afnemen afneem afneemt afgenomen overnemen overneem overneemt overgenomen aannemen aanneem aanneemt wegnemen wegneem wegneemt
    weggenomen terugnemen terugneem terugneemt teruggenomen krijgen krijg krijgt kreeg kregen gekregen krijge terugkrijgen terugkrijg terugkrijgt
    teruggekregen meekrijgen meekrijg meekrijgt meegekregen brengen breng brengt bracht brachten gebracht meebrengen meebreng meebrengt meegebracht
    terugbrengen terugbreng terugbrengt teruggebracht overbrengen overbreng overbrengt overgebracht halen haal haalt haalde haalden gehaald gehaalt
    ophalen ophaal ophaalt opgehaald weghalen weghaal weghaalt weggehaald afhalen afhaal afhaalt afgehaald terughalen terughaal terughaalt
    teruggehaald pakken pak pakt pakte pakten gepakt pakke afpakken afpak afpakt afgepakt oppakken oppak oppakt opgepakt inpakken inpak inpakt
    ingepakt uitpakken uitpak uitpakt uitgepakt meepakken meepak meepakt meegepakt grijpen grijp grijpt greep grepen gegrepen grissen gris grist
    griste gristen gegrist jatten jat jatte gejat pikken pik pikt pikte pikten gepikt stelen steel steelt stal stalen gestolen roven roof rooft
    roofde roofden geroofd gerooft lenen leen leent leende leenden geleend geleent uitlenen uitleen uitleent uitgeleend teruglenen terugleen
    terugleent teruggeleend deelt deelde deelden gedeelt uitdelen uitdeel uitdeelt uitgedeeld verdelen verdeel verdeelt verdeelde verdeelden
    verdeeld ruilen ruil ruilt ruilde ruilden geruild geruilt omruilen omruil omruilt omgeruild wisselen wissel wisselt wisselde wisselden gewisseld
    gewisselt schenken schenk schenkt schonk schonken geschonken doneren doneer doneert doneerde doneerden gedoneerd gedoneert bieden bied biedt
    bood boden geboden aanbieden aanbied aanbiedt aangeboden ontvangen ontvang ontvangt ontving ontvingen ontvangst leveren levert leverde leverden
    geleverd gelevert inlever afleveren aflever aflevert afgeleverd uitreiken uitreik uitreikt uitgereikt overhandigen overhandig overhandigt
    overhandigde overhandigden overhandigd aanreiken aanreik aanreikt aangereikt toereiken toereik toereikt toegereikt verstrekken verstrek
    verstrekt verstrekte verstrekten houden houd houdt hield hielden gehouden bijhouden bijhoud bijhoudt bijgehouden achterhouden achterhoud
    achterhoudt achtergehouden bewaren bewaar bewaart bewaarde bewaarden bewaard sparen spaar spaart spaarde spaarden gespaard gespaart verzamelen
    verzamel verzamelt verzamelde verzamelden verzameld kopen koop koopt kocht kochten gekocht verkopen verkoopt verkocht verkochten gehat bezitten
    bezit bezat bezaten bezeten eigenaar eigendom eigendommen verliest verloor claimen claim claimt claimde claimden geclaimd geclaimt achterlaten
    achterlaat achtergelaten vervangen vervang vervangt verving vervingen toekennen toeken toekent toegekend meeslepen meesleep meesleept
    meegesleept slepen sleep sleept sleepte sleepten gesleept tillen til tilt tilde tilden getild getilt gooien gooi gooit gooide gooiden gegooid
    gegooit toegooien toegooi toegooit toegegooid weggooien weggooi weggooit weggegooid vangen vang vangt ving vingen gevangen toewerpen toewerp
    toewerpt toegeworpen gift giften gul gulle gierig gierige gratis ontvanger gever snaaien snaai snaait snaaide`,
  /** to do, make, use, put, fix, help */
  'make-do': `
    doen doe doet deed deden gedaan doeje doene doeh doede aandoen aandoe aandoet aangedaan meedoen meedoe meedoet meegedaan nadoen nadoe nadoet
    nagedaan opendoen opendoe opendoet opengedaan overdoen overdoe overdoet overgedaan uitdoen uitdoe uitdoet uitgedaan wegdoen wegdoe wegdoet
    weggedaan dichtdoen dichtdoe dichtdoet dichtgedaan voordoen voordoe voordoet voorgedaan opdoen opdoe opdoet opgedaan maken maak maakt maakte
    maakten gemaakt make maakn gemaak afmaken afmaak afmaakt afgemaakt klaarmaken klaarmaak klaarmaakt klaargemaakt aanmaken aanmaak aanmaakt
    aangemaakt meemaken meemaak meemaakt meegemaakt losmaken losmaak losmaakt losgemaakt openmaken openmaak openmaakt opengemaakt schoonmaken
    schoonmaak schoonmaakt schoongemaakt vastmaken vastmaak vastmaakt vastgemaakt bouwen bouw bouwt bouwde bouwden gebouwd gebouwt opbouwen opbouw
    opbouwt opgebouwd knutselen knutsel knutselt knutselde knutselden geknutseld geknutselt creeren creeer creeert creeerde creeerden gecreeerd
    gecreeert ontwerpen ontwerp ontwerpt ontwierp ontwierpen ontworpen schrijf schreef klussen klus klust kluste klusten geklust regelen regel
    regelt regelde regelden geregeld geregelt organiseren organiseer organiseert organiseerde organiseerden georganiseerd georganiseert organisatie
    voorbereiden voorbereid voorbereidt voorbereiding voorbereidingen uitvoeren uitvoer uitvoert uitgevoerd invullen invul invult ingevuld proberen
    probeer probeert probeerde probeerden geprobeerd geprobeert gebruiken gebruik gebruikt gebruikte gebruikten repareren repareer repareert
    repareerde repareerden gerepareerd gerepareert fixen fix fixt fixte fixten gefixt herstelt herstelde herstelden oplossen oplos oplost opgelost
    oplossing oplossingen veranderen verander verandert veranderde veranderden veranderd verandering veranderingen wijzigen wijzig wijzigt wijzigde
    wijzigden gewijzigd gewijzigt aanpassen aanpas aanpast aangepast bewerken bewerk bewerkt bewerkte bewerkten verbeteren verbeter verbetert
    verbeterde verbeterden verbeterd vernieuwen vernieuw vernieuwt vernieuwde vernieuwden vernieuwd zetten zet zette gezet neerzetten neerzet
    neergezet klaarzetten klaarzet klaargezet leggen leg legt legde legden gelegd gelegt neerleggen neerleg neerlegt neergelegd klaarleggen klaarleg
    klaarlegt klaargelegd stellen stel stelt stelde stelden gesteld gestelt hangen hang hangt hing hingen gehangen draaien draai draait draaide
    draaiden gedraaid gedraait duwen duw duwt duwde duwden geduwd geduwt trekken trekt trok trokken getrokken openen open opent opende openden
    geopend geopent sluiten sluit gesloten zorgen zorgt zorgde zorgden gezorgd gezorgt helpen help helpt hielp hielpen geholpen hulp handig handige
    steunen steunt steunde steunden gesteund gesteunt begeleiden begeleid begeleidt begeleidde begeleidden assisteren assisteer assisteert
    assisteerde assisteerden geassisteerd geassisteert dienen dien dient diende dienden gediend gedient redden red redt redde gered geret lukken luk
    lukt lukte lukten gelukt mislukken mislukt mislukte misluk mislukten falen faal faalt faalde faalden gefaald gefaalt presteren presteer
    presteert presteerde presteerden gepresteerd gepresteert prestatie prestaties poetsen poets poetst poetste poetsten gepoetst opruimen opruim
    opruimt opgeruimd vegen veeg veegt veegde veegden geveegd geveegt snijden snijd snijdt sneed sneden gesneden plakken plak plakt plakte plakten
    geplakt vouwen vouw vouwt vouwde vouwden gevouwen mengen meng mengt mengde mengden gemengd gemengt roeren roer roert roerde roerden geroerd
    geroert schudden schud schudt schudde geschud geschut vullen vul vult vulde vulden gevuld gevult beoefenen beoefen beoefent beoefende beoefenden
    beoefend bedienen bedien bedient bediende bedienden bediend installeren installeer installeert installeerde installeerden geinstalleerd
    geinstalleert instellen instel instelt ingesteld afronden afrond afrondt afgerond afwerken afwerk afwerkt afgewerkt activiteit activiteiten taak
    taken klusje bezig bezigheid productief nuttig nuttige praktisch praktische`,
  /** to start, go on, stop and happen */
  'begin-end': `
    beginnen begin begint begon begonnen beginne begine beginnend beginner beginners herbegin starten start startte startten gestart opstarten
    opstart opgestart herstarten herstart opening lanceren lanceer lanceert lanceerde lanceerden gelanceerd gelanceert aanvangen aanvang aanvangt
    aangevangen ontstaan ontsta ontstaat ontstond ontstonden gebeuren gebeur gebeurt gebeurde gebeurden gebeurd gebeurtenis gebeurtenissen
    plaatsvinden plaatsvindt plaatsgevonden plaatsvond plaatsvind voortzetten voortzet voortgezet doorgaan doorga doorgaat doorgegaan doorging
    verdergaan verderga verdergaat verdergegaan verder verdere vervolg vervolgen vervolgt vervolgens vervolgde vervolgden vervolgd duren duur duurt
    duurde duurden geduurd geduurt aanhouden aanhoud aanhoudt aangehouden volgende herhalen herhaal herhaalt herhaalde herhaalden herhaald herhaling
    herhalingen hervatten hervat hervatte opnieuw nogeens stoppen stop stopt stopte stopten gestopt stoppe stopp ophouden ophoud ophoudt opgehouden
    houop houopp eindigen eindig eindigt eindigde eindigden geeindigd geeindigt einde eind eindelijk eindje beeindigen beeindig beeindigt beeindigde
    beeindigden beeindigd beeindiging afronden afrond afrondt afgerond afronding afsluiten afsluit afgesloten afsluiting afmaken afmaak afmaakt
    afgemaakt klaar klaare klare klaartje klr voltooid voltooien voltooi voltooit voltooide voltooiden voleindigen voleindig voleindigt voleindigde
    voleindigden voleindigd afgelopen aflopen afloop afloopt verlopen voorbij uitstellen uitstel uitstelt uitgesteld verzetten verzet verzette
    verplaatsen verplaats verplaatst verplaatste verplaatsten annuleren annuleer annuleert annuleerde annuleerden geannuleerd geannuleert annulering
    cancelen cancel cancelt cancelde cancelden gecanceld gecancelt cancelled gecancelled canceln afgelast aflasten afgelasten afgezegd afzeggen
    schrappen schrap schrapt schrapte schrapten geschrapt pauzeren pauzeer pauzeert pauzeerde pauzeerden gepauzeerd gepauzeert onderbreken
    onderbreek onderbreekt onderbrak onderbraken onderbroken verander worden word wordt werd werden geworden wor wordn eerste eerst laatste laatst
    oorspronkelijk aanvankelijk uiteindelijk tenslotte begindatum einddatum beginfase eindfase beginuur einduur done finished finish finishen`,
  /** question words and answers of one word */
  'question-word': `
    wie wat waar wanneer waarom hoe welke welk hoeveel hoelang hoever hoezo hoedan hoeveelste waarmee waarvoor waarvan waarheen waarin waarop
    waaraan waardoor waarover waarbij waarna waarnaar waaruit waartoe wiens wier wat-voor watvoor wies wnr wnneer waneer wanner wrm wrom waarm warom
    waarrom wrmm wrvoor hzo hoezoo hoe-laat hoelaat howlate hoelt hoeso wa wah watte wadde watteh wattt wasda wasdat waddan wadan watdan wiedan
    waardan wr wrr waor hoeist hoeistie hoegaat hoesgaat hoegaathet allesgoed allesoke wtf wth huh hu huhh heh hea eh euh ehm uhm uh wablief
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
    wallah* wollah* fissa* doekoe* hossel* alhamdu* hamdu* insha* mashall* sahbi* habib* khoya* tantoe* fawaka* walla wlh wlah wellah wajo wejo ewa
    ewaa ewaaa ewah ewaja eeywa yallah yalla jalla hmdl hamdoulilah insjallah insh masha'allah mshallah starfoullah starfullah astaghfirullah
    bismillah salam salaam selam slm salamoe sehbi khouya khey kheey akhi ahki ahkie akhie tfoe tfoeh tfu fissies osso oso ossie duku doezoe saaf
    floes paya para barkie barki barkoe donnie donnies joetoe keli kill killah kills kifesh kife mattie matties matie maties mati mattis matti
    tetta's niffo niffo's niffos neef neefs brada bradda brada's bradas bro bratan swa swaa swah swagga gap gappie gappies gabber gabbers makker
    tori tories torie toris tori's pata patta patta's pattas smatje smatjes sma smaatje chick chickie chickies wifey uitie uitjes boeler boelers
    chimeid chimeiden jonko jonkos jonko's jonkie blowtje wiet assie asi skaffa skaffen skaffie nyam njam bakka loesoe lusu loesoe's pleite skeere
    skeer skere sker skerre skeren skir faya fayaa faja fajah faka fakka fakkaa fawakka fakajij waggi waggie wagi waggies whippa whip spang spange
    spangenaar strijder strijders soldier g's chappie chappies lauw lauwe lauww loes chill chille patser patsers patserig tanto tantu bigi boss ouwe
    ouwee ouleh oulleh ewadan beef beefen beefje biefen dissen dis disst gedist clashen ripdeal rippen gerippt geript wreed wreede ganga djoeken
    djoek djoekt djoekte gedjoekt shank shanken bokse gunman strap popo scotoe scoto skotoe skotoes skotu blauwen wouten prakkie abi abie abla amca
    brakka bradaman bossie pokoe pokoes poku tunes nakken nakt genakt osdorp damsko mokum 010 roffa rotjeknor agga haagie utka utca 030 almeire bims
    bijlmer zuidoost hood block straatman straattaal ronnen tjappen chappen tjap snitch snitches kaolo kaulo kowlo parra parraa noia pullt pullup
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
    igg iedergeval ivm ipv igv tov tav bv bijv bvb enz etc ed oid nvt tgv dwz nml maw mbt mbv tzt evt incl excl vb nix niks nikss nie nieh nt nt'je
    nit ng nogst oook okk oke okee okey oki ol kk kkkk k t zo'n zoo dadelijk ddlk nja njaa jja jaw jwz jwt jwn jwnn wjn wja jwst jwel joh jow neeh
    neuh nejoh nouh naja nuja noujaa ie j jr je'm jy jouu julie jlle jll jlli jlui iemnd iedrn iedreen idreen ieman niemnd allemal allmaal ales vn
    vn'm vl heeel heul heul'n heell hl hle mar maarr maa darna darom daarm daarmm omda omdt omdatt ofz ofzo ofsow ofso ofnie ofniet enzo enzow
    zogezegt tog togg wl wll bn zyn zijnn hb hebb hbn hebn hbt gaa gn gng gaje doej doejr waj waje wajo wasje isie istie asje alsje datje dattie
    dake wil'k wilk moek moetk ga'k gak kank da dt da's dis watis wats asjeblief apje appt lk lkr lkkr lekr lkk leukk supr goe gd vnd vrndin vrnd
    vriendn vrndn bff ily iloveyou luvya hvh luv slaaplekkr slplkr wt trust truste trusten doeii doeei doei doeg dooei laters l8r ltr sgool schl
    schooll skol bsh pfff pff pfffff tss tsss mwah mwa bwa bwah amai ocharme allee allez awel sebiet seffens kweetni tisni nieje egwel egwl gvd fdk
    sgat schat sgatje schatjee lfie cht vnmdg dinsd woensd donderd gwoontjes egtwaar supernice zoieso sowieso gelyk altyd myn kyk blyf tyd sgoon
    sgoenen`,
  /** words of formal letters */
  'formal-letter': `
    hoogacht* bovengen* bovensta* bovenverm* ondergetek* desbetref* onverwijl* dientengev* kennisgev* voornoemd* eerdergen* onderstaand* bijgevoegd*
    bijgesloten* derhalve* uwerzijds* geachte geacht hooggeachte weledele edelachtbare heer heren mevrouw mevr mw dhr mijnheer hierbij hiermee
    hiermede hierop hierin hierover hiertoe bijgaand bijgaande ingesloten bijlage bijlagen betreft betreffende betreffend inzake aangaande omtrent
    onderwerp kenmerk referentie referte aanleiding nav ingevolge krachtens conform overeenkomstig ter terzake tevens alsmede alsook evenals doch
    echter zodoende mitsdien aldus immers voorts daarnaast bovendien desalniettemin niettemin desondanks evenwel niettegenstaande tenzij mits indien
    ingeval zulks aldaar aldien alhier heden thans reeds spoedig spoedigste eerstdaags uiterlijk respectievelijk dusdanig zodanig zodanige verzoek
    verzoeken verzocht verzoekt verzochten verneem vernemen vernam vernomen verneemt vernamen mededelen mededeling mededelingen meedelen meegedeeld
    medegedeeld mededeel mededeelt meedeel meedeelt berichtte berichtten attenderen attendeer attendeert attendeerde attendeerden geattendeerd
    geattendeert wijzen verwijs verwijzen verwijzend verwijst verwees verwezen refereren refererend refereer refereert refereerde refereerden
    gerefereerd gerefereert informeer informeren verheugt verheugd betreuren betreurt betreur betreurde betreurden betreurd helaas bevestig
    bevestiging ontvangst ontvangen ontvangstbevestiging dank dankend dankzeggend hartelijk hartelijke vriendelijk vriendelijke groet groeten
    groetend mvg mvrgr vriendelijkegroet namens ondertekend verblijven verblijvend vertrouwende vertrouwend tegemoetzien tegemoet tegemoetziend
    afwachting beantwoording schriftelijke telefonische aangetekend gelieve gelieven behoudens voorbehoud uw uwe onzerzijds mijnerzijds zijnerzijds
    hunnerzijds gaarne wenst verkeren verkeert kennisnemen kennisgenomen kennis toelichten toelichting toegelicht inlichtingen nadere nader
    voornemens beoogd beoogt teneinde opdat dient dienaangaande bezwaarschrift verweerschrift beschikking bepaald bepaalt regelgeving reglement
    secretariaat behandelaar postbus dossiernummer zaaknummer afschrift genoteerd inclusief exclusief persoonlijks ondanks middels dankzij nogmaals
    bijvoorbaat`,
  /** speaking for oneself only */
  'own-view': `
    standpunt* zienswijz* opiniest* meningsuit* mening meningen menin eigen persoonlijk persoonlijke titel persoonlijketitel namens visie visies
    opvatting opvattingen overtuiging overtuigingen oordeel oordelen vind vindt vinden vinde vond vonden vinnik vindik vinik denk denkt denken dacht
    denkik meen meent menen gemeend meende meenden gemeent geloof gelooft geloofde vermoed vermoeden vermoedt vermoedde vermoedden lijkt lijken leek
    mijns inziens mi mijnsinziens volgensmij volgens-mij vgm vlgm imo imho tbh eerlijk eerlijkgezegd eerlijkheidshalve oprecht oprechte gevoel
    gevoelsmatig gevoelens ervaring ervaringen ervaar ervaart ervaren ervoer ervoeren indruk indrukken inschatting perspectief optiek invalshoek
    voorkeur voorkeuren particulier privepersoon burger inwoner ikzelf mezelf mijzelf zelf uitgesproken betrokken betrokkene bezorgd uiten geuit
    uitten uitspreken uitspreek uitspreekt beweren beweer beweert beweerde beweerden beweerd pleiten pleit pleitte pleitten gepleit bepleiten
    voorstander voorstanders tegenstander tegenstanders oneens meeneens deels stelling argument argumenten argumenteren argumenteer argumenteert
    argumenteerde argumenteerden geargumenteerd geargumenteert betoog column opinie opinies ingezonden blog recensie recensies review reviews
    discussieren subjectief subjectieve hotness hottake hot-take unpopular opinion unpopularopinion takes take afkeuren afgekeurd steun steunen
    steunt steunde steunden gesteund gesteunt waarderen waardeer waardeert waardeerde waardeerden gewaardeerd gewaardeert bewonder bewonderen
    bewondert bewonderde bewonderden bewonderd betreur betreuren adviseren adviseer adviseert adviseerde adviseerden geadviseerd geadviseert
    aanbevelen twijfel twijfels`,
  /** speaking as somebody who works at the school */
  'work-here': `
    leerkracht* docent* lerar* onderwijsass* collega* mentorleerl* mentorklas* teamleider* personeelsk* zorgcoord* schoolleid* roosterm* lesvoorb*
    vakdocent* onderwijsonder* gymdocent* werk werken werkte werkzaam werkend werkende werkplek kollega kollega's leerling leerlingen leerlinge
    mijnleerlingen ll lln ll'en pupil pupillen cursist cursisten klassen klasje mentoraat mentor mentoren groep groepen stamgroep duo-collega
    duocollega duopartner duo-partner parallelcollega parallelcollega's bouwcoordinator sectie sectiegenoot secties vakgroep team teamgenoten
    teamlid teamleden directeur directrice leidinggevende adjunct rector conrector afdelingsleider onderwijsteam doc leraar juf juffen juffie
    meester meesters vakleerkracht vakleerkrachten invaller invallers klassenassistent klassenassistente oop oop'er toa toa's concierge concierges
    intern-begeleider ib ib'er iber ib'ers kwaliteitscoordinator zorgco zoco ondersteuningscoordinator gedragswetenschapper decaan decanen
    verzuimcoordinator administratief managementassistent stagiair stagiaire stagiairs lio zij-instromer zijinstromer startende onderwijs
    onderwijzend onderwijzer onderwijzeres lesgeef lesgeven lesgeeft lesgaf lesgegeven surveilleren surveillance pleinwacht pleindienst
    oudergesprekken rapportgesprekken rapporten rapportvergadering nakijken nakijkwerk voorbereiden lesuren taakuren teamvergadering studiedag
    studiedagen werkoverleg school onze ons wij wijzelf stichting scholengroep scholengemeenschap schoolbestuur werkgever werknemer aanstelling
    dienstverband fte ambtenaar personeel personeelslid personeelsuitje medewerker medewerkers aangesteld gepensioneerd oud-collega oud-collega's
    oud-leerling oudleerling oud-leerlingen invallen inval invalt ingevallen gymleraar invaljuf invalmeester schooldirecteur duo-juf jubilaris
    kollegas`,
}
