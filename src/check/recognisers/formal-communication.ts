import { sentenceNear } from '../language/around.ts'
import type { CueHit } from '../language/cues.ts'
import { isNegated, isQuoted } from '../language/frame.ts'
import type { Reading } from '../language/reading.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const SICK = { nl: 'een ziek- of betermelding', en: 'a sick note' }
const LEAVE = { nl: 'verlof of afwezigheid aanvragen', en: 'asking for leave' }
const DECISION = { nl: 'een besluit of officieel bericht', en: 'a decision or formal notice' }
const COMPLAINT = { nl: 'een klacht of bezwaar', en: 'a complaint or objection' }
const CHILD = '(zoon|dochter|kind|zoontje|dochtertje|kinderen|leerling)'
const ABSENT = '(ziek|ziekmelden|ziekmelding|griep|koorts|buikgriep|overgegeven|gespuugd|misselijk|corona|waterpokken|migraine|buikpijn|hoofdpijn|keelpijn|ontsteking|verkouden|grieperig|ziekjes)' // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'formal-communication',
  cues: [
    {
      id: 'sick',
      because: SICK,
      patterns: [
        '(meld|melden|melding|meldt|gemeld) & (ziek|beter|ziekmelding|betermelding|afwezig|absent)',
        '(ziekmelden|ziekmelding|betermelden|betermelding|ziekgemeld|ziekmeld|afmelden|absentmelden)',
        `(mijn|onze|ons|mn) ${CHILD} & ${ABSENT}`,
        `${ABSENT} & (komt|kom|blijft|blijf|gaat|kan) & (niet|thuis) & (school|les|vandaag|morgen|werk|werken|lesgeven|lessen|komen|dus|daarom)`,
        `(ik|wij|hij|zij|ze) & (ben|is|heb|heeft) & ${ABSENT} & (kom|komt|blijf|blijft|kan|niet|thuis)`,
        '(voelt|voel|lekker) & (niet lekker|ziek|beroerd|niet goed) & (komt niet|komt vandaag niet|kom niet|kom vandaag niet|blijft thuis|blijf thuis|niet naar school)',
        `(is|heeft|was) & ${ABSENT} & (niet naar school|niet op school|blijft thuis|komt niet|thuis vandaag)`,
        `(kom|komt) (vandaag|morgen|deze week) (ook)? niet (naar|op)? (school|werken|de les)? & ${ABSENT}`,
        `(vandaag|morgen) (niet|afwezig) & (tandarts|orthodontist|ziekenhuis|huisarts|specialist|dokter|begrafenis|uitvaart)`,
      ],
    },
    {
      id: 'leave',
      because: LEAVE,
      patterns: [
        '(verlof|verlofaanvraag|bijzonder verlof|zwangerschapsverlof|ouderschapsverlof|zorgverlof|calamiteitenverlof|verlofdag|verlofdagen|verlofformulier|snipperdag)',
        '(vrij|vrijaf|vrijstelling|ontheffing) (vragen|aanvragen|aangevraagd|krijgen|geven|voor|nodig|op|van) & (zoon|dochter|kind|kinderen|bruiloft|begrafenis|uitvaart|vakantie|huwelijk|jubileum|feest|reis|suikerfeest|offerfeest|examen|gym|les|leerplicht|week|dagen|dag|vrijdag|maandag)',
        '(mag|mogen|kan|kunnen) & (vrij|eerder weg|eerder op vakantie|dag vrij) & (zoon|dochter|kind|kinderen|familie|bruiloft|begrafenis|uitvaart|huwelijk|vakantie|vliegen|ticket|tickets)',
        '(eerder|later) (op vakantie|terug van vakantie|terugkomen) & (zoon|dochter|kinderen|school|week|dagen|kind)',
        '(absentie|afwezigheid) & (doorgeven|melden|van|wegens|vanwege)',
        '(opzeggen|opzegging|ontslagbrief|ontslag) & (baan|contract|dienstverband|per|mijn|neem|indienen)',
        '(inschrijven|inschrijving|aanmelden|aanmelding|uitschrijven|uitschrijving) & (zoon|dochter|kind|leerling|schooljaar|school|officieel|formulier)',
      ],
    },
    {
      id: 'decision',
      because: DECISION,
      patterns: [
        '(besloten|besluit|beslissing|beschikking) & (school|schorsen|geschorst|schorsing|verwijderen|overgang|doubleren|klas|directie|zoon|dochter|leerling|plaatsing|toelating|bevorderd|examen|contract|advies|zitten|officieel|blijft|wordt|per|hierbij)',
        '(hierbij|middels|bij deze|langs deze weg) & (deel|delen|meld|melden|bevestig|bevestigen|verzoek|verzoeken|vraag|dien|maak|informeren|informeer|zeg|geef|stuur|ontvangt|wil|laat|laten|weten|akkoord|toestemming|schors*)',
        '(schorsing|geschorst|schorsen|verwijdering|verwijderd van school|overplaatsing|overgeplaatst|officiele waarschuwing|schriftelijke waarschuwing|berisping|disciplinaire)',
        '(contract|aanstelling|arbeidsovereenkomst|dienstverband|arbeidscontract|onderwijsovereenkomst|praktijkovereenkomst|stageovereenkomst|stagecontract) & (verlengd|verlengen|verlenging|getekend|tekenen|teken|ondertekend|ondertekenen|beeindigd|beeindigen|loopt|per|wordt|niet|vast|voor|stuur|retour|bijlage|sturen|hierbij)',
        '(definitief|voorlopig|bijgesteld|schooladvies|eindadvies) (advies|schooladvies|oordeel|vmbo|havo|vwo) & (is|wordt|geworden|van|zoon|dochter|luidt)',
        '(overgangsbesluit|bevorderingsbesluit|toelatingsbesluit|schorsingsbesluit|verwijderingsbesluit|plaatsingsbesluit|bindend studieadvies)',
        '(hoorgesprek|hoorzitting|gehoord|uitgenodigd|uitnodiging|oproep|opgeroepen|ontboden) & (hoorgesprek|hoorzitting|zienswijze|schorsing|klachtencommissie|commissie|leerplichtambtenaar|verwijdering|functioneringsgesprek|beoordelingsgesprek|officieel|examencommissie|fraude|incident)',
        '(functioneringsgesprek|beoordelingsgesprek|slechtnieuwsgesprek|voortgangsgesprek|exitgesprek)',
        '(toestemmingsformulier|toestemmingsverklaring|akkoordverklaring|machtiging|handtekening) & (hierbij|app|appen|whatsapp|stuur|akkoord|getekend|geef)',
        '(ik|wij) (geef|geven|ga|gaan) (hierbij|bij deze)? (toestemming|akkoord) & (zoon|dochter|kind|advies|plan|opp|handelingsplan|onderzoek|plaatsing)',
        '(factuur|aanmaning|betalingsherinnering|incasso|betalingsregeling) & (ouderbijdrage|schoolgeld|school|betalen|voldoen|bijlage|hierbij|stuur|schoolreis)',
        '(blijft|blijven) zitten & (besloten|vergadering|besluit|hierbij|definitief)',
        '(rapportvergadering|lerarenvergadering|overgangsvergadering) & (besloten|besluit|blijft|bevorderd|over|doubleren)',
        'niet (toegelaten|bevorderd|geplaatst|aangenomen)',
        '(aangenomen|toegelaten) & (leerling|school|zoon|dochter|plaatsing|per|brugklas)',
      ],
    },
    {
      id: 'complaint',
      because: COMPLAINT,
      patterns: [
        '(klacht|klachtbrief|klaagschrift|bezwaar|bezwaarschrift|beroepschrift|zienswijze|ingebrekestelling|aansprakelijk|aansprakelijkstelling) & (indienen|ingediend|dien|maken|maak|maakt|wil|hierbij|tegen|over|stel|stellen|officieel|officiele|formeel|formele|bij|namens|behandelen|behandeld)',
        '(officiele|formele|schriftelijke) (klacht|waarschuwing|aanklacht|brief|melding|reactie|verzoek|bevestiging|mededeling|kennisgeving|uitnodiging|oproep)',
        '(beroep|bezwaar) (aantekenen|aangetekend|instellen|maken|maak|in)',
        '(niet eens|oneens) met (het|de|dit) (besluit|beslissing|schorsing|advies|beoordeling) & (bezwaar|klacht|herzien|heroverweging|beroep|officieel|wil)',
        '(herziening|heroverweging) & (advies|besluit|cijfer|vraag|verzoek|schooladvies|aanvragen)',
        '(verzoek|verzoeken) & (inzage|verwijdering|rectificatie) & (dossier|gegevens|leerlingdossier)',
        '(inzage|kopie) (in|van) (het|ons|mijn)? (dossier|leerlingdossier|personeelsdossier)',
        'klachtencommissie',
        'advocaat & (school|stap|stappen|inschakelen|schakelen|namens|brief|besluit)',
      ],
    },
  ],
  find(reading, hits) {
    const meant = hits.filter((hit) => !isQuoted(reading, hit) && isMeant(reading, hit))
    return meant.length > 0 ? [seenMessage('formal-communication', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'Hierbij meld ik mijn zoon Sem ziek voor vandaag.',
      'Juf, Noor heeft koorts en blijft vandaag thuis.',
      'Wij willen graag verlof aanvragen voor de bruiloft van mijn zus.',
      'De directie heeft besloten dat Jayden twee dagen wordt geschorst.',
      'Ik wil een klacht indienen over de gang van zaken tijdens de gymles.',
      'Uw contract wordt per 1 augustus niet verlengd.',
      'U bent uitgenodigd voor het hoorgesprek over de schorsing van uw dochter.',
      'Hierbij maak ik bezwaar tegen het schooladvies.',
      'kunnen we de kinderen vrijdag vrij krijgen, we hebben al tickets',
      'Ik ben ziek en kom vandaag niet werken, wie neemt mijn lessen over?',
      'Bij deze bevestig ik dat uw zoon is toegelaten tot de brugklas.',
      'mn dochter moet overgeven dus is ziek vandaag',
    ],
    misses: [
      'Ik ben vijf minuten later, de brug staat open.',
      'Niet vergeten: morgen gymspullen mee!',
      'Beterschap juf!',
      'Wie heeft het huiswerk voor morgen?',
      'De bus heeft vertraging, wij zijn er om negen uur.',
      'We hebben besloten om pizza te bestellen, wie wil?',
      'Denk aan de klacht van de week in de podcast, haha.',
      'Fijn weekend, tot maandag!',
      'Kunt u de ziekmelding voortaan via de app doen?',
      'Hoe vraag ik verlof aan?',
      'Mijn zoon is zijn jas kwijt, heeft iemand hem gezien?',
      'Is iedereen weer beter na de griep?',
    ],
  },
}

const ELSEWHERE =
  /^(?:voortaan|parro|magister|somtoday|app|website|ouderportaal|formulier|mailen|formele|pizza|podcast|film|serie|spreekbeurt|oefenen|toneelstuk)$/
const ASKING = /^(?:hoe|waar|wie|wanneer|welke|wat|hoeveel|is|zijn|weet)$/

/** Formal business itself, not a question how to do it, nor a pointer to where it belongs. */
function isMeant(reading: Reading, hit: CueHit): boolean {
  const sentence = sentenceNear(reading, hit.from)
  if (!sentence) return false
  const forms = reading.words.slice(sentence.from, sentence.until).map((word) => word.form)
  if (sentence.question && ASKING.test(forms[0] ?? '')) return false
  if (forms.some((form) => ELSEWHERE.test(form)) && forms.some((form) => /^(?:via|voortaan|graag|altijd|doe|gaat|moet|kan|kunt|kun|over|met|in|pizza|podcast)$/.test(form)) && hit.cue.id !== 'complaint') return false // prettier-ignore
  return !(hit.until - hit.from === 1 && isNegated(reading, hit, 2, 1))
}
