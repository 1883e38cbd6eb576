/** Small words by language that are no Dutch words, plain letters. Enough to tell which language a text is in. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Dutch small words of chat, beside the ordinary ones. */
export const DUTCH_CHAT = set(
  `k ff jwz egt gwn da nie mn zn kga kheb kben hoor ofzo ofso iig idd nvm zeker jaa nee neee toch maja mss miss waarom wanneer wel welke hebben had zijn wij hij zij ons wordt worden jou bent t 'k 'm 'n z'n m'n d'r u uw uit tegen tot nog niets
  beste geachte mevrouw meneer juf meester groetjes groet ouders kind kinderen leerling leerlingen gaan gaat ging wil wilt laten laat gewoon heb hebt dank graag alvast vriendelijke tijdens vanaf zondag zaterdag vrijdag donderdag woensdag dinsdag maandag week dagen uur haha hahaha doei hoi hey welkom gefeliciteerd sterkte beterschap trots succes prima mooie nieuwe eerste
  iemand gisteren vanavond vanmiddag vanochtend nooit altijd ben zou zouden kunt kunnen mogen moeten sorry helaas jongens meiden weten weet vind vinden denk denken alleen tijd mensen dingen foto toets huiswerk rooster lokaal`,
)

export const FOREIGN: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    `the and you are that this these those with have has for not your they what from can't will would be it my he she his her our us but all just about when there been their who if please today tomorrow yesterday don't doesn't didn't i'm i i've i'll you're we're to on by or than then some because how why where which should could going know think want really very much thanks thank hello dear child children teacher teachers students student parents every any only were did does him them into out after before again more most other also too like get got make made see say said one two good everyone everybody day days happy wonderful great love loved amazing beautiful never always something nothing nobody somebody anyone here away back home much many such same own last night week year years people friend friends kids kid class homework help need needs let look feel feeling going gonna wanna its it's that's there's he's she's i'd you'd won't isn't wasn't aren't couldn't wouldn't shouldn't first fun best nice`,
  ),
  de: set(
    `ich und nicht ist das der wir mit auf fur fuer ein eine einen einem einer sie aber auch wenn kann mein meine sehr zum zur heute morgens bitte danke haben hat sind bin es von zu dem des im nach bei'm uns unser unsere ihr ihre kein keine schon wird werden mich dich mir dir warum schule lehrer kinder guten gruss grusse liebe lieber eltern uber muss durch oder nur gibt`,
  ),
  fr: set(
    `le la les des un une et est pas pour dans que qui avec sur vous nous il elle ils mais mon ma mes ton ta tes son sa ses ce cette etes avez ai c'est j'ai merci bonjour bonsoir demain aujourd'hui suis sont tres plus bien tout tous votre notre leur du au aux ne fait faire ecole enfant enfants professeur parents pourquoi comment quand etait ca s'il d'une l'ecole oui non`,
  ),
  es: set(
    `el los las una por para con que como pero muy gracias hola manana hoy esta estan este eso mi mis tu su sus nos es son ser yo del se lo porque cuando escuela nino ninos profesor profesora buenos dias tambien hay tiene tengo quiero puede y`,
  ),
  pt: set(
    `os uma para com que nao mais obrigado obrigada bom dia amanha hoje esta isso meu minha seu sua voce eu ele ela por escola filho filha muito tem sao foi`,
  ),
  it: set(
    `il lo gli una per con che non sono grazie ciao buongiorno domani oggi questo questa mio mia suo sua anche molto perche quando scuola bambino bambini della del nel alla come ho hai siamo`,
  ),
  tr: set(
    `ve bir bu icin cok var yok sen degil gibi ile ama daha olarak kadar evet hayir bugun yarin okul okula okulda cocuk cocugum cocuklar ogretmen ogretmenim merhaba tesekkur tesekkurler lutfen mi mu biz siz onlar benim senin bizim ne nasil neden cunku oldu olur ederim ediyorum gelmek gelecek hasta oglum kizim simdi sonra sana bana seni beni`,
  ),
  pl: set(
    `nie tak jest sie na ze co jak ale czy byl byla dla po z w o ja ty mam prosze dziekuje dzisiaj dzis jutro szkola szkoly szkole dziecko dzieci syn corka nauczyciel dzien dobry moj moja mnie ciebie tylko juz jeszcze bardzo moze bedzie od przez przy oraz czesc`,
  ),
  ro: set(
    `si este nu pentru cu sunt din va rog multumesc buna ziua maine azi copilul scoala mai care sa ca am ai are noi voi`,
  ),
  pap: set(
    `mi bo ta di ku pa nos un por tin bon dia danki masha mes su na skol mucha muchanan mayan awe manan kiko unda pakiko ami abo`,
  ),
  so: set(`waa iyo ayaa waxaan ka ku oo ah inaan ilmaha iskuulka macallin mahadsanid maanta berri caruurta`),
  id: set(
    `yang dan tidak ini itu saya kamu untuk dengan ada sudah akan bisa terima kasih besok hari sekolah anak guru`,
  ),
  fy: set(
    `wy foar hat jo dy fan yn ek wurdt kin jimme skoalle moarn bin it sjoch bern hawwe tige tank master goeie noch'n`,
  ),
}
