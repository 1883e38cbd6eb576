import { sentenceNear } from '../language/around.ts'
import type { CueHit } from '../language/cues.ts'
import { isNegated, isQuoted } from '../language/frame.ts'
import { isChatOrPublic, isEmployee, isLeak, isSchoolLogin } from '../language/leak.ts'
import type { Reading } from '../language/reading.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const REPORT = {
  nl: 'meldt dat gegevens in verkeerde handen kwamen',
  en: 'reports that data came into the wrong hands',
}
const LOST = { nl: 'iets met gegevens is kwijt of gestolen', en: 'something with data in it is lost or stolen' }
const OPEN = { nl: 'gegevens liggen open voor anderen', en: 'data lies open to others' }
const LEAK = { nl: 'gegevens die je door je werk op school kent', en: 'data that you know through your work at school' }
const LOGIN = { nl: 'een inlog van school', en: 'a school login' }

const DATA = '(gegevens|leerlinggegevens|oudergegevens|persoonsgegevens|personeelsgegevens|leerlinglijst|leerlinglijsten|klassenlijst|klassenlijsten|adreslijst|adressenlijst|telefoonlijst|ouderlijst|cijferlijst|cijferlijsten|cijfers|dossier|dossiers|leerlingdossier|leerlingdossiers|zorgdossier|zorgplan|zorgplannen|zorgverslag|handelingsplan|handelingsplannen|rapport|rapporten|absentielijst|mailadressen|e-mailadressen|emailadressen|telefoonnummers|adressen|geboortedata|bsn|bsns|paspoorten|paspoortkopieen|inloggegevens|wachtwoorden|contactgegevens|medische|toetsresultaten|personeelsdossier|personeelsdossiers|personeelslijst|salarisgegevens|salarisstroken|salarisoverzicht|gespreksverslag|gespreksverslagen|verslag|verslagen|onderzoeksverslag|overzicht|lijst|bestand|excel|spreadsheet|bijlage|leerlingvolgsysteem|groepslijst|groepsoverzicht|noodlijst|opp|contactlijst|schooladviezen|adviezen|gezinsgegevens|leerlingoverzicht|verzuimlijst|zorglijst|medicijnlijst|allergielijst|incidentenlijst|kopieen|identiteitsbewijzen|onderzoek|brief|toetsuitslagen|uitslagen|ondertoezichtstellingen|mentorverslag|observatie|observaties)' // prettier-ignore
const SENT = '(gestuurd|gemaild|verstuurd|verzonden|doorgestuurd|gedeeld|gepost|geplaatst|gezet|geappt|meegestuurd|rondgestuurd|geupload|gekregen|ontvangen|beland|terechtgekomen|bijgevoegd|bezorgd)' // prettier-ignore
const CARRIER = '(laptop|schoollaptop|werklaptop|usb|usb-stick|usbstick|stick|telefoon|werktelefoon|tablet|ipad|map|papieren|harde schijf|schijf|tas|agenda|rugtas|koffer|werkmap|dossier|dossiers|dossiermap|klassenmap|schriftje|presentielijst)' // prettier-ignore
const GONE = '(gestolen|kwijt|verloren|kwijtgeraakt|zoek|gejat|vergeten|liggen|achtergelaten|verdwenen|weg)'

export const recogniser: Recogniser = {
  kind: 'data-breach',
  after: ['person-name', 'credential', 'bsn', 'pupil-number'],
  cues: [
    {
      id: 'sent',
      because: REPORT,
      patterns: [
        `(ongeluk|abusievelijk|onbedoeld|vergissing|ongeluk|foutje|stom) & ${DATA} & ${SENT}`,
        `verkeerde (ouder|ouders|persoon|personen|mensen|leerling|moeder|vader|gezin|groep|groepsapp|appgroep|app|klas|adres|mailadres|ontvanger|ontvangers|bijlage|lijst|bestand|mail|school|collega|familie|dossier|verteiler|mailinglijst) & ${SENT}`,
        `${DATA} & ${SENT} & verkeerde`,
        `${DATA} & (alle|iedereen|hele|buitenstaanders|onbekenden|onbevoegden|derden) & ${SENT} & (ongeluk|bedoeling|bedoeld|per)`,
        `${DATA} van (een|n)? (ander|andere|anderen) (kind|leerling|gezin|ouder|kinderen|leerlingen|ouders)? & (gekregen|ontvangen|zie|zag|kreeg|staat|stond|krijg)`,
        `(kreeg|krijg|ontving|gekregen|ontvangen) & ${DATA} van (een|het)? (ander|andere|iemand)`,
        '(mailadressen|e-mailadressen|adressen|ouders|iedereen) & (cc|bcc) & (zichtbaar|gezet|vergeten|plaats|zien|stonden|staan)',
        '(vergeten|niet) .. bcc',
        `(lijst|mail|bestand|bijlage|overzicht|verslag|${DATA.slice(1, -1)}) & ${SENT} & in plaats van`,
        `(lijst|overzicht|bestand|document|mail|bijlage) & (leerlingen|ouders|iedereen|klas|hele|alle) & ${SENT} & (ongeluk|abusievelijk|vergissing|hadden niet|had niet|niet mogen|terughalen|terug)`,
        `(kreeg|krijg|ontving|gekregen|ontvangen|zie|zag|lees|las|vond) & ${DATA} & (over|van) (een|het|n)? (totaal|heel|compleet|wildvreemd|vreemd)? (ander|andere|vreemd|onbekend) (kind|leerling|gezin|jongen|meisje|kinderen|leerlingen|ouder)`,
        '(aan|in) de cc gezet',
        '(beantwoord|allen beantwoorden|reply all|reply-all) & (ouders|gegevens|dossier|verslag)',
        '(datalek|datalekje|data-lek|privacylek) (gemeld|melden|gehad|ontdekt|geweest|bij|hier|op|vandaag|gisteren|vannacht|van)',
        '(een|n|ons|dit|mogelijk|groot|klein|waarschijnlijk|echt) (datalek|privacylek|data-lek)',
        'datalek',
        `(foutje|ongeluk|oeps|sorry) & (dossier|cijferlijst|klassenlijst|leerlinglijst|adreslijst|zorgplan|gegevens|verslag)`,
        `(moest|hoorde|bedoeld) & (naar|voor) & (intern|orthopedagoog|zorgteam|ib) & (groepsapp|ouders|ouderapp|iedereen)`,
      ],
    },
    {
      id: 'lost',
      because: LOST,
      patterns: [`${CARRIER} & ${GONE} & (leerlingen|leerling|${DATA.slice(1, -1)})`, `(schoollaptop|werklaptop|usb-stick|usbstick|dossiermap|klassenmap|werktelefoon) & ${GONE}`, `${DATA} & (gestolen|kwijt|kwijtgeraakt|verloren|buitgemaakt|ontvreemd)`, `(laptop|usb|telefoon) van (school|het werk|mijn werk) & ${GONE}`], // prettier-ignore
    },
    {
      id: 'open',
      because: OPEN,
      patterns: [
        `${DATA} & (gelekt|uitgelekt|openbaar|zichtbaar|straat|gehackt|vindbaar|publiek|inzien|inzage|in te zien|te zien|opgezocht|ingekeken|rondslingeren|rondslingert|papierbak|prullenbak|printer|kopieerapparaat) & (leerlingen|leerling|ouders|kinderen|iedereen|alle|onze|school|anderen|personeel|docenten|klas|google|internet|van|hele)`,
        `(magister|somtoday|parnassys|esis|schoolaccount|schoolmail|administratie|mailbox|leerlingvolgsysteem|server|schoolnetwerk|netwerk|schoolsysteem|systeem|schoolsite|docentenaccount|docentaccount) & (gehackt|gekraakt|gehacked|hackers|hacker|ingebroken|overgenomen|gijzelsoftware|ransomware|gelekt|ingelogd door)`,
        `(account|mail|inlog|wachtwoord) & (docent|docenten|leraar|juf|meester|mentor|concierge|school|rector|directeur|administratie|collega) & (gehackt|gekraakt|gehacked|gelekt|overgenomen|ingelogd)`,
        '(magister|somtoday|parnassys|esis|mailbox|schoolmail|leerlingvolgsysteem) & (open|openstaat|ingelogd) & (iedereen|klas|leerlingen|kan|kunnen) & (zien|kijken|erbij|cijfers|lezen|inzien|aanpassen)',
        `(kan|kon|kunnen|konden) & (iedereen|ik|anderen|leerlingen|ouders|we) & ${DATA} & (zien|inzien|openen|lezen|downloaden|bekijken) & (andere|alle|anderen|hele|iedereens|elkaars|ander)`,
        `(leerling|leerlingen|onbevoegde|onbevoegden|iemand|buitenstaander) & (ingelogd|ingebroken) & (magister|somtoday|parnassys|systeem|account|docentenaccount)`,
        '(account|mailbox|postvak|mailaccount|schoolaccount|werkaccount) & (overgenomen|gehackt|gekraakt|misbruikt|gekaapt|gecompromitteerd) & (ict|mails|mailtjes|verstuurd|wachtwoord|vannacht|bijlage|contacten|ingelogd|collega|leerlingen)',
        '(ransomware|gijzelsoftware)',
        `(cijferlijst|adreslijst|leerlinglijst|klassenlijst|telefoonlijst|adressenlijst|leerlinggegevens|dossiers|dossier|personeelsdossier|zorgdossier) & (hier|heb|hebben|deel|stuur|drop|zet|post|link) & (iedereen|alle|hele|van)`,
      ],
    },
  ],
  find(reading, hits, asked) {
    const told = hits.filter((hit) => !isQuoted(reading, hit) && isReal(reading, hit))
    if (told.length > 0) return [seenMessage('data-breach', reading, reasons(told))]
    if (!isLeak(reading, asked)) return []
    return [seenMessage('data-breach', reading, [isSchoolLogin(reading, asked) && !(isEmployee(asked) && !isChatOrPublic(asked)) ? LOGIN : LEAK])] // prettier-ignore
  },
  examples: {
    hits: [
      'Ik heb per ongeluk de klassenlijst met adressen naar alle ouders gemaild.',
      'Help, mijn schoollaptop is gestolen uit de auto.',
      'De usb-stick met alle zorgplannen is kwijt.',
      'Alle mailadressen van de ouders stonden in de cc, die waren dus zichtbaar.',
      'Volgens mij is Magister gehackt, iemand heeft cijfers aangepast.',
      'Ik kreeg net het rapport van een ander kind in de mail?',
      {
        text: 'Sem van groep 6 heeft ADHD en zit onder jeugdzorg, hou dat in de gaten.',
        role: 'staff',
        channel: 'whatsapp-group',
      },
      { text: 'Noor kreeg een vmbo-advies, haar moeder is boos.', role: 'staff', channel: 'whatsapp-group' },
      'Mail met het verslag van het oudergesprek ging naar de verkeerde ouder, verstuurd voordat ik het zag.',
      { text: 'Het wachtwoord van de leerlingenlijst is Tulp2026!', role: 'staff', channel: 'instagram' },
      {
        text: 'Hier de inlog voor wie invalt: gebruikersnaam inval.6b, wachtwoord Kiezel41.',
        role: 'staff',
        channel: 'whatsapp-group',
      },
      'Ik stuurde net de medicijnlijst naar heel 3C, die is verstuurd in plaats van de paklijst.',
      'We hebben een datalek: de dossiers zijn door onbevoegden bekeken.',
      {
        text: 'Wie weet meer over de thuissituatie van Daan de Wit? Ouders liggen in een vechtscheiding.',
        role: 'staff',
        channel: 'whatsapp-group',
      },
    ],
    misses: [
      { text: 'Mijn zoon Sem heeft ADHD, kunnen we even bellen?', role: 'guardian', channel: 'whatsapp-direct' },
      'Donderdag is de training over datalekken.',
      'Wat is een datalek eigenlijk?',
      'Mijn telefoon is kwijt, wie heeft hem gezien?',
      { text: 'Het nummer van Sem is 06-12345678.', role: 'pupil', channel: 'whatsapp-group' },
      { text: 'Juf Anja is ziek, er komt een invaller.', role: 'staff', channel: 'whatsapp-group' },
      { text: 'Sem heeft ADHD, graag rekening mee houden bij de toets.', role: 'staff', channel: 'email' },
      'Ik heb de verkeerde bladzijde geleerd.',
      { text: 'Gefeliciteerd Lisa met je 9 voor de voorleeswedstrijd!', role: 'staff', channel: 'instagram' },
      'Er is gelukkig geen datalek geweest.',
      { text: 'Dag mevrouw Aksoy, hier het advies van Deniz: havo.', role: 'staff', channel: 'whatsapp-direct' },
      {
        text: 'Het wachtwoord van mijn Netflix is Popcorn12. Ik werk bij de school.',
        role: 'staff',
        channel: 'whatsapp-direct',
      },
      'Rapporten gaan vrijdag mee naar huis.',
    ],
  },
}

const LESSON = /^(?:training|cursus|lesje|workshop|voorlichting|spreekbeurt|e-learning|protocol|beleid|voorkomen|voorkom|stel|oefenen|oefening|quiz|nieuws|krant|webinar|bijeenkomst|hoe|indien|altijd|eigenlijk|procedure|formulier|meldplicht|poster)$/ // prettier-ignore

/** Not "no leak", not a lesson or an instruction about leaks, not what could happen. */
function isReal(reading: Reading, hit: CueHit): boolean {
  if (isNegated(reading, hit, 2, 1) && hit.until - hit.from < 4) return false
  const sentence = sentenceNear(reading, hit.from)
  if (!sentence) return false
  const forms = reading.words.slice(sentence.from, sentence.until).map((word) => word.form)
  if (forms.some((form) => LESSON.test(form))) return false
  return !(sentence.question && /^(?:wat|wie|wanneer|waar)$/.test(forms[0] ?? ''))
}
