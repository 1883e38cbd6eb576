/** Words of doing harm, of the people it is done to and of what belongs to them. Written for this project. */
import { wordList as words } from '../word-list.ts'

export const HARM_CLASSES: Readonly<Record<string, readonly string[]>> = {
  /** The speaker, alone or with others, chat spelling too. */
  ik: words('ik k ikke wij we kga kzal kom-ik'),
  /** "I will" and such. */
  iga: words('ga gaan zal zullen wil kom komen kga kzal kan moet mag ging zou ga-ik'),
  /** Who is spoken to, or about, as the one to be hit. */
  target: words(
    `je jij jou jullie jlie jully u uw jouw ju em m hem haar hun hen die ze iedereen allemaal hij zij diegene dat`,
  ),
  addressed: words('je jij jou jullie jlie jully u uw jouw ju you'),
  /** Verbs of violence that say enough by themselves, first person and infinitive. */
  hurt: words(`sla slaan timmer timmeren ram rammen beuk beuken mep meppen schop schoppen trap trappen steek steken neersteken doodsteken schiet schieten
    neerschieten doodschieten omleggen vermoord vermoorden wurg wurgen verkracht verkrachten verdrink verdrinken ophangen castreren martelen martel mollen mol
    afmaken afslachten slachten slacht onthoofden verbranden overrijden aanrijden doodrijden doodmaken doodslaan doodtrappen doodschoppen
    kapotmaken kapotslaan aftuigen tuig vernietig vernietigen sloop slopen verbouwen verbouw executeren neerknallen knallen knal
    neermaaien opblazen kelen keel smack smacken fakken stompen stomp aanvallen ontvoeren ontvoer mishandelen mishandel lynchen pletten breken breek bijt
    inslaan verminken toetakelen neerhoeken afrossen molesteren vergiftigen vergiftig opereren doodwensen kill murder stab beat`),
  /** Same, glued to "ik" in chats. */
  khurt: words('ksla kschop ktrap ksteek kschiet kvermoord kmaak kbreek kram kbeuk kmep ksloop'),
  /** What harm ends in: particles and results. */
  wrecked: words(
    'verrot kapot dood neer af lens ziekenhuis ziekenhuisbed bek bakkes smoel muil hersens tanden kaken overhoop plat knock-out knockout aan-gort gort moes pulp bont murw',
  ),
  /** Body parts. */
  body: words(
    'benen been armen arm vingers vinger tanden tand neus kaak kaken nek strot keel hoofd kop knieen knie poten poot ribben rug schedel botten handen hand oog ogen smoel bek bakkes muil gezicht vel hersens keelgat enkels lip',
  ),
  weapon: words(
    'mes messen machete pistool geweer wapen wapens vuurwapen bijl hamer honkbalknuppel knuppel boksbeugel bom bommen cobra cobras explosief molotov handgranaat granaat zuur kalasjnikov ak47 gun guns ploertendoder stiletto vlindermes benzine kogel kogels traangas pepperspray fikkie',
  ),
  /** Things that can be broken, burnt, stolen. */
  belongings:
    words(`fiets fietsen band banden auto autos wagen scooter brommer step fatbike huis woning voordeur deur ruit ruiten raam ramen tas rugzak telefoon mobiel laptop ipad jas bril
    spullen kluisje brievenbus tuin schuur hond kat konijn huisdier winkel zaak school schoolgebouw gebouw gymzaal lokaal kantoor fietsje`),
  wreck:
    words(`sloop slopen steek steken lek lekgestoken kras krassen bekras bekrassen vernielen verniel kapot kapotmaken vernietigen gooi gooien molesteer fik fikken verbrand verbranden aansteken inslaan ingooien
    bekladden beklad moker mokeren vernachelen trap trappen schop schoppen platbranden affikken affik opblazen jat jatten steel stelen sla slaan intrappen brand blaas`),
  kin: words(
    'moeder vader ouders zus zusje broer broertje familie gezin kind kinderen dochter zoon vriend vriendin vrouw man oma opa mama papa hond kat',
  ),
  gang: words(
    'broer broers neef neven matties maten gasten jongens vrienden vader familie mensen bro ooms clan crew boys osso',
  ),
}
