/** Where somebody can be: words for places, plain letters. Written for this project. */
export const PLACES: ReadonlySet<string> = new Set(
  `bushalte halte tramhalte metrostation station perron park plein winkel supermarkt jumbo ah appie lidl aldi plus dirk coop action hema kruidvat gamma karwei praxis mac mcdonalds kfc burgerking dominos snackbar cafetaria patatzaak kebabzaak shishalounge zwembad speeltuin speelplein bos bosje bosjes fietsenhok fietsenstalling fietsenrek kantine toilet toiletten wc wcs parkeerplaats parkeergarage brug
  tunnel viaduct haven strand centrum stad markt bieb bibliotheek sportveld voetbalveld voetbalkooi veldje skatepark skatebaan kooi metro tram trein bus hek poort ingang uitgang hoofdingang achteringang zijingang hal kluisjes kelder dak winkelcentrum hoek rotonde kruispunt stoplicht sporthal gymzaal kleedkamer kleedkamers kermis sloot water meer kanaal dijk vijver berg heuvel portiek flat huis oma opa tante buren buurvrouw buurman
  tankstation pomp benzinepomp ziekenhuis politiebureau bureau kinderboerderij manege tennisbaan club honk buurthuis jongerencentrum bioscoop pathe sportschool arcade gamehal kapper bakker bakkerij slager ijssalon schuur schuurtje container containers trap trappenhuis bankje bankjes muurtje pleintje hofje steeg steegje straat straatje schoolplein school aula lift zolder balkon spoor spoorlijn rails overweg kerk moskee begraafplaats hockeyveld basketbalveld volkstuin sluis steiger
  kassa kassas lokaal mediatheek wachtkamer hoofdkantoor balie coffeecorner snoepautomaat etos primark zara vomar spar hoogvliet deka boerderij buurtsuper wachthokje hokje abri kiosk friettent frituur loods werf bouwplaats bouwput laadperron garagebox garageboxen box boxen caravan camping vakantiepark kanaaltje beek oever kade stuw bruggetje fietsbrug fietstunnel voetgangerstunnel onderdoorgang duiker akker weiland duinen heide speelbos klimbos klimhal trampolinepark bowlingbaan ijsbaan schaatsbaan atletiekbaan crossbaan pannaveld pannakooi kunstgrasveld tribune dugout kleedlokaal clubhuis tennisclub voetbalclub hockeyclub dojo boksschool dansschool muziekschool stadhuis gemeentehuis wijkcentrum wijkgebouw hangplek hangout keet jeugdhonk drankwinkel nachtwinkel avondwinkel wok sushi pizzeria lunchroom cafe coffeeshop theehuis terras passage parkeerdek parkeerkelder roltrap fontein standbeeld monument waterput watertoren molen boomhut hut tent
  schoolpoort schoolhek busstation treinstation speelveld bushokje kerkplein marktplein dorpsplein grasveld`.split(
    /\s+/,
  ),
)

/** Joined to a name: "Kerkstraat". */
export const STREET =
  /^.{3,}(?:straat|laan|plein|weg|gracht|kade|singel|park|dreef|steeg|halte|winkel|markt|brug|veld|hal|baan|huis|club|tuin|tunnel|viaduct|zaal|hok|hokje|bos|centrum|garage|tent|kooi|bad|station|pier|haven|kelder|schuur|poort)$/

export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set('bij op in door achter voor naast aan langs richting tegenover onder rond buiten tussen vlakbij nabij van'.split(' ')) // prettier-ignore

/** What may stand between a preposition and its place. */
export const PLACE_FILLERS: ReadonlySet<string> = new Set(
  'vv sv fc rksv hc tc club de het een t die dat zijn haar zn mijn onze der den grote kleine oude nieuwe kruising tegen van deze mn school station plein park winkel eerste tweede'.split(
    ' ',
  ),
)
