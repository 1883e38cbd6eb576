/** What phishing and scam share: when somebody warns of a swindle, tells of one or teaches about it, nobody is swindled here. */
import type { Cue, CueHit } from './cues.ts'

const because = { nl: 'waarschuwt of vertelt over oplichting', en: 'warns of or tells about a swindle' }

const TELLS_OF_SWINDLE: readonly Cue[] = [
  {
    id: 'never-warning',
    because,
    patterns: [
      '(pas op|kijk uit|let op|opgelet|oppassen|waarschuwing|attentie|wees alert) & (nep|nepmail|nepmails|nepbericht|nepberichten|nepappje|nepappjes|nepsite|nepaccount|neplink|valse|oplichter*|oplichting|phishing*|fraudeurs|scam|scams|spam|hackers|hacker|in omloop|rond|rondgaat|appjes|smsjes|mailtjes)',
      '(verdachte|vreemde|rare|gekke) (mail|mails|mailtje|mailtjes|appje|appjes|bericht|berichten|berichtje|link|links|linkjes|sms|smsjes|telefoontjes)',
      'trap* .. niet in',
      'trap* & (erin|in) & niet',
      '(klik|klikken|klikt) .. (nooit|nergens)',
      '(klik|klikken) (er|hier|daar|dus|dan)? niet',
      '(nooit|nergens) .. (klikken|op klikken|openen|reageren|betalen|overmaken|invullen|inloggen|doorsturen|delen|afgeven)',
      'niet (aan|op|erop)? (klikken|openen|reageren|betalen|overmaken|invullen|doorsturen|afgeven)',
      '(reageer|betaal|open|antwoord|log|vul|maak|stuur|deel|geef|app|mail|verstrek|koop) .. (nooit|nergens|niks|niets)',
      '(reageer|betaal|antwoord) (er|hier|daar)? niet',
      '(phishing|phishen|phishingmail*|nepmail*|nepbericht*|spoofing|oplichter|oplichters|oplichterij|oplichting|opgelicht|scammer|scammers|neplink*|nepaccount*|nepsite*|fraudehelpdesk|helpdeskfraude|vriend-in-noodfraude|identiteitsfraude|cybercriminelen|internetcriminelen)',
      '(is|was|zijn|gaat|komt) .. (niet van ons|niet van school|niet van mij|niet van de school|niet van haar|nep|fake|vals|scam|spam|een scam|oplichting)',
      '(wij|we|school|de bank|banken|microsoft|magister) .. (vraagt|vragen|vraag) .. nooit',
      'nooit .. (vragen|vraagt|vraag) .. (wachtwoord*|pincode|code|codes|inlog*)',
      '(meld|melden|verwijder|blokkeer|blokkeren) .. (mail|mailtje|bericht|berichtje|sms|appje|nummer) & (meteen|direct|gelijk|verdacht|vreemd|nep|niet)',
    ],
  },
  {
    id: 'never-told',
    because,
    patterns: [
      "(ik|we|wij|hij|zij|ze|mama|moeder|vader|oma|opa|ouders|collega|iemand) .. (kreeg|krijg|kregen|krijgen|kreegen|ontving|ontvingen|gekregen|ontvangen) .. (mail|mailtje|appje|sms|sms'je|smsje|bericht|berichtje|telefoontje|betaalverzoek|tikkie|belletje|link)",
      '(ik|we|wij|mama|papa|moeder|vader|oma|opa|ouders|iemand|leerlingen) .. (heb|hebben|heeft|had|hadden) & (mail|mailtje|appje|sms|smsje|bericht|berichtje|telefoontje|betaalverzoek|link) & (gekregen|gehad|ontvangen|binnengekregen)',
      '(mail|mailtje|appje|sms|smsje|bericht|berichtje|berichten|betaalverzoek|link) & (rondgestuurd|rondgaat|gaat rond|rond|circuleert|circuleren|in omloop)',
      '(kregen|hebben|heeft|heb) (jullie|je|u|iemand|meer|anderen) ook & (mail|mailtje|appje|sms|bericht|berichtje|betaalverzoek|link)',
      '(doet|deed|doen|deden) zich .. (voor als|uit voor)',
      '(geeft|gaf|geven|gaven) zich uit voor',
      '(is|klopt) (dit|deze mail|dat|die mail|dit bericht) .. (echt|wel echt|van school|betrouwbaar|nep)',
      '(vroeg|vroegen|wilde|wilden|probeerde|probeerden) .. (wachtwoord*|inloggegevens|code|pincode|geld|bankgegevens)',
      '(geprobeerd|proberen) .. (op te lichten|te hacken|geld te)',
    ],
  },
  {
    id: 'never-lesson',
    because,
    patterns: [
      '(les|lessen|gastles|workshop|project|lesbrief|lesmateriaal|spreekbeurt|werkstuk|presentatie|voorlichting|ouderavond|thema-avond|training|studiedag|mediawijsheid) & (over|rond|rondom|met als) & (phishing*|oplichting|fraude|veilig|internet|wachtwoord*|digitale|digitaal|cyber*|mediawijs*)',
      '(herken|herkennen|herken je|leren herkennen) .. (phishing*|oplichting|nepmail*|nepbericht*|fraude|valse|verdachte)',
    ],
  },
]

const DENIES: Cue = {
  id: 'denies-swindle',
  because: { nl: 'zegt zelf dat het geen oplichting is', en: 'says itself that it is no swindle' },
  patterns: [
    '(geen|niet) (oplichting|scam|scammer|nep|fake|spam|fraude|oplichter)',
    '(100|echt|volledig) (legit|betrouwbaar|echt|veilig|legaal)',
  ],
}

export const SWINDLE_CUES: readonly Cue[] = [...TELLS_OF_SWINDLE, DENIES]

/** Is a swindle warned of, told of or taught about, rather than tried? */
export function tellsOfSwindle(hits: readonly CueHit[]): boolean {
  const denies = hits.some(({ cue }) => cue.id === DENIES.id)
  return !denies && hits.some(({ cue }) => cue.id.startsWith('never'))
}
