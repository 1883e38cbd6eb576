/** Small words by which a sentence about a group is read: who speaks, who is meant, what is asked. Written for this project. */
const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

export const CURSES = set('kut kanker klote')
export const DETERMINERS = set('de onze mijn deze twee drie vier veel sommige enkele paar jullie die zijn haar hun')
export const OTHERS = set('die wie mensen sommigen')
export const BACK = set('ze zij die dat hen hun deze zulke allemaal')
export const SINGULAR_S = set('chinees joods turks marokkaans trans thais pools russisch')
export const NO_VERB = set('op toch gauw maar')
export const MODALS = set('mag mogen moeten moet kunnen kan hoort horen hoor hou houd houden zien leiden hebben')
export const SPEAKER = set('ik we wij mag moet zal wil durf moeten mogen gewoon eerlijk k')
export const SAYING = set(
  'zeggen zegt zei beweren beweert beweerde roept roepen riep schreeuwen schreeuwt noemen noemt noemde uitspraak uitspraken opmerking opmerkingen bewering schelden uitschelden slogan gezegd geroepen beweerd',
)
export const STARTS = set(
  'alle dat vind vinden haat zijn waarom want dus en fucking kut stomme elke al omdat dus of zulke tegen van',
)
export const ABOUT_SOME = set(
  'de deze die mijn onze twee drie vier veel paar enkele sommige zijn haar uit van bij tien vijf jonge andere',
)
export const GROUP_MARKS = set(
  'beperking handicap kleur syndroom down autisme huidskleur donkere zwarte hoofddoek afrika marokko turkije syrie polen somalie islam geloof rolstoel',
)
/** Ordinary words that are one letter away from a word looked for. */
export const ORDINARY = set(
  'vouwen trouwens helden rechts reacht mannetje honger jongeren dieper herten hebben haten hangen werken werkt vierkant zieken nemen slagen hoeven liever waren wanneer minste meiden meisjes poolsters turven chinas doosje negen negens regen rechter ratten paten apart dagen moeder zeden roman kansen tegels minuten landen goede prijs kunnen mogen leden rusten randdebiel randdebielen linkse kussen sterren straten stormen joggen joden-',
)
export const SLUR_MEANT = set(
  'flikker flikkers nicht nichten potten pot poot mietje mietjes zigeuner zigeuners mocro mongool mongolen mongol spast spasten retard retards',
)
export const MADE_SLUR = set(
  'vieze vuile kanker kk kut tering stomme gore smerige achterlijke fucking alle smerige domme tyfus jij vies zwarte arabische',
)
export const MILD = set(
  'ziek zieke zieken last dier dieren hond honden eng enge zwak slecht slechte bezit schuld minder kwaad virus kanker monster beest kut klote stom stomme irritant vreselijk verschrikkelijk zielig deel vergissing',
)
export const FEELS = set(
  'haat haten haatte hekel veracht verachten verafschuw verafschuwen verafschuwt walg walgen walgt kots kotsen kotst minacht minachten oprotten opzouten opdonderen opkankeren optyfen creperen crepeer haatte verfoei verfoeien verfoeit afkeer walging afschuw verachting minachting weerzin afgrijzen misselijk kotsmisselijk onpasselijk razend woedend boos gestolen schijt',
)
export const SAYS_MUST = set(
  'moet moeten mag mogen zou zouden ga gaan wil willen laat laten verdienen verdient zal zullen ik we wij k iedereen allemaal',
)
