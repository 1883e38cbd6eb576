/** Reads by its parts whether an online conversation gets out of hand, or is driven there. */
import type { Reading } from './reading.ts'
import { lexiconOf, Roles } from './roles.ts'

const THREAD = 1
const QUARREL = 1 << 1
const CALL = 1 << 2
const EACH = 1 << 3
const AGAINST = 1 << 4
const MANY = 1 << 5
const CIVIL = 1 << 6
const DOWN = 1 << 7
const FUEL = 1 << 8
const ALL = 1 << 9
const TARGET = 1 << 10

const LEXICON = lexiconOf([
  [
    THREAD,
    `reacties reactie comments post posts draadje draad thread groep groepje groepsapp appgroep app apps appgesprek gesprek chat klasapp klassenapp ouderapp oudergroep pagina schoolpagina filmpje foto bericht
     berichtje opmerkingen hier facebook insta instagram tiktok forum discussie tijdlijn schoolgroep buurtgroep`,
  ],
  [
    QUARREL,
    `scheldpartij scheldpartijen schelden scheldt gescholden scheldwoorden uitschelden vechten vechtpartij ruzie ruzien moddergevecht doodswensen bedreigd bedreigingen bedreigen verwensingen privéadressen priveadressen adressen
     klappen brokken grof grover grove persoonlijk ontspoort ontspoord escaleert klauwen grimmig haat oorlog lijf huid`,
  ],
  [
    CALL,
    `beheerder beheerders moderator moderators moderatie modereren ingrijpen grijpt grijp sluiten slot overnemen optreden opgetreden directie klassenouder meekijken afsluiten dichtzetten stopzetten verwijderen admin iemand punt`,
  ],
  [EACH, 'elkaar elkaars mekaar'],
  [
    AGAINST,
    'lijf los aan af uit huid strot haren vliegt vliegen valt vallen maken maakt uitmaken schelden scheldt vechten keel',
  ],
  [
    MANY,
    'uur uren hele halve iedereen steeds allang al etenstijd wijk honderd 100 200 300 400 500 vijftigste tweehonderd honderdste',
  ],
  [
    CIVIL,
    'les leerboek nette rustig beschaafd respectvol gezellig debat werkstuk film boek wedstrijd voetbal training toernooi',
  ],
  [DOWN, 'plat platleggen volgooien volspammen vol offline platgooien overspoelen bestoken bombarderen'],
  [FUEL, 'olie stok kant vijand klaar knallen persoonlijk bij stoken'],
  [ALL, 'allemaal iedereen jullie jongens massaal allen wie'],
  [TARGET, 'pagina schoolpagina site website app klasapp klassenapp account inbox mailbox groep'],
])

/** Words by which a text may be a quarrel that no phrase knows. */
export const QUARREL_CALLS: readonly string[] =
  'elkaar elkaars scheldt schelden scheldpartij scheldwoorden doodswensen bedreigd moderator moderatie beheerder beheerders overnemen ingrijpen olie stok vijand kant klauwen volgooien plat brokken grof allang'.split(' ') // prettier-ignore

/** Does the text tell of a quarrel online and of how far it is, or drive it on? Linear in the text. */
export function quarrel(reading: Reading): 'runs' | 'fuels' | undefined {
  const roles = new Roles(reading, LEXICON)
  if (roles.anywhere(CIVIL)) return undefined
  if (roles.anywhere(THREAD) && roles.anywhere(CALL | MANY) && fights(roles)) return 'runs'
  return drives(roles) ? 'fuels' : undefined
}

/** "They go for each other", "abuse and addresses fly around". */
function fights(roles: Roles): boolean {
  let words = 0
  for (const sentence of roles.reading.sentences) {
    for (let at = sentence.from; at < sentence.until; at++) {
      if (roles.is(at, EACH) && roles.near(AGAINST, at, 5, sentence)) return true
      if (roles.is(at, QUARREL)) words++
    }
  }
  return words > 0 && roles.anywhere(CALL) && calls(roles)
}

/** Is somebody called to step in, or is it told as out of hand? */
function calls(roles: Roles): boolean {
  const said = roles.said
  return /\b(?:moderator\w*|moderatie|beheerder\w*|ingrijpen|grijpt in|overnemen|optreden|op slot|sluiten|afsluiten|pakt dit op|punt achter|meekijken)\b/.test(
    said,
  )
}

const DRIVES = [
  /\b(?:kies(?:t)? (?:iedereen )?(?:nu )?(?:maar )?een kant|iedereen kiest|met mij aan de stok|vijand nummer|kom maar op allemaal|olie op|gooi er nog|maak ze allemaal af)\b/,
  /\b(?:nog (?:lang |lang lang )?niet klaar met jullie|vechten we het hier|ik hou niet op|wie nog iets durft)\b/,
]

function drives(roles: Roles): boolean {
  const said = roles.said
  if (DRIVES.some((drive) => drive.test(said)) && roles.anywhere(ALL | THREAD)) return true
  for (const sentence of roles.reading.sentences) {
    const down = roles.find(DOWN, sentence.from, sentence.until, sentence)
    if (down < 0 || !roles.near(TARGET, down, 8, sentence)) continue
    if (
      /\b(?:we|gaat|allemaal|allen)\b/.test(said) &&
      /\b(?:vanavond|vannacht|straks|morgen|allen|allemaal|doe mee|tot ze)\b/.test(said)
    )
      return true
  }
  return false
}
