/** Words of despair and of hurting oneself. Written for this project. */
import { wordList as words } from '../word-list.ts'

export const CARE_CLASSES: Readonly<Record<string, readonly string[]>> = {
  /** Says it in one word. */
  suicide:
    words(`zelfmoord zelfdoding suicide suicidaal suicidale suicidaliteit zelfmoordgedachten zelfmoordplannen zelfmoordpoging zelfdodingspoging zelfmoordneigingen afscheidsbrief
    afscheidsbrieven zelfmoordbrief suicidepoging doodswens doodsverlangen kms unalive unaliven zelfmoordenaar`),
  selfharm: words(
    `zelfbeschadiging automutilatie automutileren automutileert zelfmutilatie zelfverminking selfharm zelfpijniging`,
  ),
  self: words('mezelf mijzelf mezelluf zichzelf haarzelf hemzelf jezelf'),
  /** Who it can be about. */
  someone: words(
    'hij zij ze ie zoon dochter vriendin vriend bestie zus zusje broer broertje leerling klasgenoot klasgenote meisje jongen iemand kind nichtje neefje collega bff beste',
  ),
}
