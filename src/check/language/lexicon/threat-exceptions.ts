/** What sounds like a threat and is none: tools, food, idle talk. Written for this project. */
import type { Cue } from '../cues.ts'

const INNOCENT = {
  nl: 'het is een klus, een les of een manier van spreken',
  en: 'it is a chore, a lesson or a figure of speech',
}

export const NO_THREAT_CUES: readonly Cue[] = [
  {
    id: 'never-tools',
    because: INNOCENT,
    patterns: ['(kast|tafel|stoelen|decor|tent|timmeren|klussen|klusdag|spijkers) & (hamer|hamers|zet|zetten|bouwen)'],
  },
  {
    id: 'except',
    because: INNOCENT,
    patterns: [
      '(taart|appel|fruit|brood|koken|kookles|techniekles|knutselen|handvaardigheid|picknick|kaas|groente) & (mes|hamer|messen|snijden|snij)',
      '(lachen|lol|grap|grapje|geintje|verveling|honger|kriebel|spanning|schattig|cuteness) & (dood|kapot|stuk|af|lig|ga|sterf)',
      '(maak|maken) .. (taak|opdracht|verslag|huiswerk|werkstuk|presentatie|planning|bestelling|project|tekening|filmpje|afspraak|som|les|blad) .. (af|klaar)',
      '(sla|slaan) .. (over|alarm|bladzijde|hoofdstuk|vraag|contacten)',
      '(sla|slaan) (ik|we)? (je|jou|jullie|dat|dit|nummer|het) op',
      '(aan de beurt) (om|voor|met)',
      '(wacht|opwachten|wachten) & (thee|koffie|bloemen|cadeau|taxi|perron|ontbijt|lunch|vliegveld)',
      '(overleef|overleeft|overleven|overleef|spijt) & (toetsweek|toets|toetsen|examen|examens|practicum|coopertest|winter|meegaat|meegaan|meedoet|leuk|gezellig|feest|aanbieding|korting|inschrijft)',
      '(kras|krassen) .. (codes|code|verf|lak|open)',
      '(slopen|sloop|slaan|sla) & (sloopmiddag|verbouwing|fietswrak|tuinhuis|muur|pinata|fietswrakken|kast)',
      '(steek|steken) .. (vinger|hand|duim|hoofd|kaars|kaarsjes|lampjes|licht|handen) .. (op|aan|uit)?',
      'ik schiet .. (op|te hulp|foto|filmpje|plaatje|doel|goal)',
      '(schiet|schieten) (op|je te binnen|wel op|niet op|nou op)',
      '(knuffel|knuffels|knuffelen|kietel|kietelen|zoen|kusjes|kus) & @target',
      '(aangifte|politie|112|wijkagent|veilig-thuis) .. (gedaan|doen|bellen|gebeld|ingeschakeld)',
      '(brandweer|brandoefening|ontruiming|oefening)',
      '(brandalarm|ontruimingsoefening|brandoefening)',
    ],
  },
]
