import type { CueHit } from '../language/cues.ts'
import { isNegated, isQuoted } from '../language/frame.ts'
import { HAS, type Reading } from '../language/reading.ts'
import { SWINDLE_CUES, tellsOfSwindle } from '../language/swindle.ts'
import { reasons, seenMessage, type Asked, type Recogniser } from '../recogniser.ts'

const ACCOUNT =
  '(account|accounts|rekening|bankrekening|pas|bankpas|pinpas|betaalpas|magister*|somtoday*|parro*|digid*|mailbox|postvak|inbox|whatsapp|instagram|insta|snap|snapchat|tiktok|roblox|profiel|toegang|wachtwoord|sessie|opslag|onedrive|schoolaccount|leerlingaccount|ouderaccount|microsoft|office|abonnement|dossier|leerlingdossier|app)'
const SECRET =
  '(wachtwoord|wachtwoorden|ww|inloggegevens|inlog|inlognaam|login|logingegevens|pincode|pin|bankgegevens|inlogcode|toegangscode|pinpas|verificatiecode|bsn|burgerservicenummer|password|pasnummer|creditcardgegevens|herstelcode|loginnaam)'

export const recogniser: Recogniser = {
  kind: 'phishing',
  after: ['suspicious-link'],
  cues: [
    ...SWINDLE_CUES,
    {
      id: 'code',
      because: { nl: 'vraagt om een code die iemand anders kreeg', en: 'asks for a code that somebody else was sent' },
      patterns: [
        '(stuur|sturen|geef|geven|app|appen|mail|zeg|lees|deel|typ|doorsturen|doorgeven|doorappen|terugsturen|screenshot|foto) & (code|codetje|sms-code|smscode|verificatiecode|bevestigingscode|inlogcode|herstelcode|cijfers|6 cijfers|zescijferige) & (kreeg|krijgt|krijg|gekregen|gestuurd|binnenkrijgt|binnenkomt|binnenkreeg|ontvangt|ontvangen|ontving|sms|smsje|per ongeluk|binnen|zojuist|gestuurd|verstuurd|scherm|whatsapp|telefoon)',
        '(krijgt|krijg|kreeg|ontvangt|komt|kwam) & (code|codetje|sms|smsje|sms-code|verificatiecode|6 cijfers) & (stuur|geef|doorsturen|doorgeven|doorappen|terugsturen|app|zeg|nodig|lees|typ)',
        '(per ongeluk|verkeerd|verkeerde nummer|jouw nummer) & (code|codetje|verificatiecode|sms-code)',
        '(noem|vertel|dicteer) .. (code|verificatiecode|cijfers) .. (sms|telefoon|app|scherm)',
      ],
    },
    {
      id: 'secret',
      because: { nl: 'vraagt om een wachtwoord of inlog', en: 'asks for a password or login' },
      patterns: [
        `(stuur|stuurt|geef|app|mail|deel|vertel|zeg|verstrek|lever|typ|dm|whatsapp) .. (je|jouw|uw|jullie|hun|zijn|haar|ouders|moeders|mams) .. ${SECRET}`,
        `(stuur|geef|app|mail) .. ${SECRET} van (je|jouw|uw|jullie)`,
        `(mag|kan|kunnen|mogen|wil|willen|zou) .. (je|jouw|uw) ${SECRET} .. (hebben|krijgen|weten|lenen|gebruiken|doorgeven|sturen|opsturen|geven|mailen|appen|invullen)?`,
        `(doorgeven|opsturen|toesturen|doorsturen|mailen|aanleveren|terugsturen) & (je|jouw|uw) & ${SECRET}`,
        `(doe|zet|gooi|drop|tik|laat|knal|plak|typ) .. (je|jullie|uw) .. (${SECRET.slice(1, -1)})`,
        `wat (is|was|zijn) (je|jouw|uw) ${SECRET}`,
        `(antwoord|reageer|beantwoord|reply) & ${SECRET}`,
        `(heb|hebben|heeft) & (je|jouw|uw) & ${SECRET} & nodig`,
        `(je|jouw|uw) ${SECRET} nodig`,
        'foto van (je|jouw|uw) (id|id-kaart|idkaart|paspoort|identiteitskaart|identiteitsbewijs|bankpas|pinpas|rijbewijs)',
        '(foto|kopie|scan) & (voorkant en achterkant|voor- en achterkant|voorkant) & (pas|bankpas|pinpas|id|id-kaart|paspoort)',
      ],
    },
    {
      id: 'pressure',
      because: { nl: 'dreigt dat een account dichtgaat', en: 'threatens that an account will close' },
      patterns: [
        `${ACCOUNT} & (geblokkeerd|geblokeerd|verwijderd|opgeschort|verloopt|verlopen|gedeactiveerd|gesloten|bevroren|beperkt|afgesloten|vol|gehackt|uitgeschakeld|stopgezet|opgeheven|blokkeren|verwijderen|deactiveren|geschorst|vervalt|vervallen|blokkade|deblokkeren|onderbroken|inactief)`,
        '(ongebruikelijke|verdachte|onbekende|vreemde|ongewone) (activiteit|activiteiten|inlogpoging|inlogpogingen|aanmelding|login|inlog|transactie|transacties|betaling)',
        '(laatste) (waarschuwing|herinnering|kans|melding)',
        '(anders|zo niet|voordat|bij uitblijven) ... (verlies|verliest|verlies je|geblokkeerd|kwijt|afgesloten|verwijderd|gewist|verloren|gestopt|stopgezet|gesloten|vervalt|opgeheven|geweigerd|niet uitbetaald|niet uitgekeerd|ingehouden|niet mee)',
        '(zo niet|anders|voordat) ... (salaris|uitbetaling|toelage|diploma|account|toegang) ... (niet|stop|geblokkeerd|ingehouden|vertraagd)',
        '(mailbox|postvak|opslag|quotum|onedrive|account|licentie|certificaat) & (uitgebreid|overschreden|bijna vol|verlengd|verlengen|opgewaardeerd|gemigreerd|overgezet|verhuisd)',
        "(kwijt|verliest|verlies) .. (je|uw|alle) (toegang|account|bestanden|gegevens|foto's)",
        '(beveiliging|veiligheid|systeem|server) & (update|upgrade|bijgewerkt|vernieuwd|migratie|onderhoud)',
        'binnen (24|48|12|72) (uur|uren)',
      ],
    },
    {
      id: 'verify',
      because: { nl: 'vraagt gegevens te bevestigen of in te vullen', en: 'asks to confirm or fill in data' },
      patterns: [
        '(bevestig|bevestigen|bevestigt|verifieer|verifieren|valideer|valideren|controleer|update|updaten|actualiseer|actualiseren|vernieuw|vernieuwen|herstel|herstellen|heractiveer|heractiveren|activeer|deblokkeer|bijwerken|werk) & (salarisgegevens|loongegevens|personeelsgegevens|gegevens|account|identiteit|wachtwoord|rekening|rekeningnummer|bankgegevens|profiel|e-mailadres|mailadres|toegang|inloggegevens|persoonsgegevens|betaalgegevens|telefoonnummer|rekeninggegevens|mailbox|inlog|betaalpas)',
        '(inloggen|log in|in te loggen|aanmelden|meld je aan|log) & (schoolaccount|schoolgegevens|magister*|somtoday*|parro*|microsoft*|office*|instagram*|snapchat*|tiktok*|roblox*|digid|bank*|account|gegevens|wachtwoord)',
      ],
    },
    {
      id: 'enter',
      because: { nl: 'laat geheime gegevens invullen', en: 'has secret data filled in' },
      patterns: [
        '(vul|voer|invullen|invoeren|in te vullen|in te voeren) & (je|jouw|uw) & (code|codes|sms-code|verificatiecode)',
        '(vul|voer|invullen|in te vullen|lever|upload|aanleveren) & (gegevens|leerlinggegevens|personeelsgegevens|klassenlijst|leerlingenlijst) & (bsn|burgerservicenummer|geboortedatum|geboortedata|wachtwoord|bankrekening|paspoort|adressen|rekeningnummer)',
        '(vul|voer|invullen) & (bsn|burgerservicenummer|geboortedatum) & (in|invullen)',
        '(vul|voer|geef|invullen|invoeren|achterlaten|laat|in te vullen) & (inloggegevens|wachtwoord|bsn|pincode|bankgegevens|rekeningnummer|creditcard*|pasnummer|burgerservicenummer|persoonsgegevens|gebruikersnaam en wachtwoord)',
      ],
    },
    {
      id: 'papers',
      because: {
        nl: 'vraagt om een kopie van een pas of om het bsn',
        en: 'asks for a copy of a pass or for the citizen number',
      },
      patterns: [
        '(kopie|foto|scan|selfie) & (id|id-kaart|paspoort|identiteitsbewijs|rijbewijs|bankpas|pinpas|identiteitskaart) & (stuur|sturen|app|appen|mail|mailen|upload|uploaden|opsturen)',
        '(stuur|app|mail|opsturen) & (je|jouw|uw) & (bsn|burgerservicenummer|pincode|rekeningnummer en)',
      ],
    },
    {
      id: 'click',
      because: { nl: 'stuurt naar een link om in te loggen', en: 'sends to a link to log in' },
      patterns: [
        '(klik|klikken|tik|druk|ga|gaat|open|volg|bezoek) & (link|linkje|hier|onderstaande|button|knop|site|pagina|website|portaal)',
        'via (deze|onderstaande|de volgende|de|bijgaande|dit) (link|linkje|pagina|portaal|site|formulier)',
        '(inloggen|in te loggen|aanmelden)',
        '(log|logt) .. in',
        '(scan|scannen) .. (qr|qr-code|qrcode)',
        '(deze|onderstaande|bijgaande) (link|linkje)',
        '(bijlage|formulier) .. (openen|open|invullen|downloaden)',
        '(stem|stemmen) .. (mij|me|dochter|zoon|nichtje)',
        'kijk .. (foto|video|filmpje|wie)',
      ],
    },
    {
      id: 'bait',
      because: { nl: 'lokt met iets gratis', en: 'lures with something free' },
      patterns: ['(ben|is|zijn) (jij|je|dit jij|dat jij|jij dit|jij dat|dit jou) .. (foto|filmpje|video|hier|toch)', '(foto|filmpje|video) .. van (je|jou)', '(gratis|gewonnen|winnaar|gekozen|uitgekozen|geselecteerd|claim|claimen|verdien|krijg) & (laptops|laptop|chromebook|tablet|tablets|chromebooks|subsidie|robux|vbucks|v-bucks|iphone|iphones|airpods|ps5|playstation|cadeaubon|cadeaukaart|giftcard|skins|diamanten|coins|volgers|followers|premium|spotify|netflix|ticket|tickets|prijs|tegoed)'], // prettier-ignore
    },
  ],
  find(reading, hits, asked) {
    if (tellsOfSwindle(hits) || asked.seen.some((fact) => fact.kind === 'reports-abuse')) return []
    const meant = hits.filter(
      (hit) => !isQuoted(reading, hit) && hit.cue.id !== 'denies-swindle' && !isDenied(reading, hit),
    )
    return isPhishing(reading, meant, asked) ? [seenMessage('phishing', reading, reasons(meant))] : []
  },
  examples: {
    hits: [
      'Je Magister-account wordt vandaag geblokkeerd. Log in via magister-inlog.xyz om dat te voorkomen.',
      'Heey ik heb per ongeluk mijn code naar jouw nummer gestuurd, kan je die ff doorsturen?',
      'stuur me de code die je net kreeg dan krijg je robux',
      'Beste ouder, uw Parro-toegang verloopt. Bevestig uw gegevens via onderstaande link.',
      'Er is een verdachte inlogpoging gezien. Verifieer direct je account: https://bit.ly/9xk2',
      'Geef me je wachtwoord van insta dan fix ik volgers voor je',
      'Hoi ik ben van de ict van school, mail even uw inloggegevens naar mij zodat ik het kan oplossen',
      'Gratis robux!! log in op robux-claim.top',
      'Uw mailbox is vol, klik hier en vul uw wachtwoord in om berichten te blijven ontvangen.',
      'Stuur een foto van je bankpas, dan regel ik de terugbetaling van het schoolreisje',
      'De nieuwe oudersapp vraagt u opnieuw in te loggen met DigiD: digid-ouders.info/login',
      'Je snapchat wordt verwijderd als je niet binnen 24 uur je account bevestigt via deze link',
      'wat is jouw wachtwoord van somtoday? dan kan ik de cijfers aanpassen haha',
      'Collega, uw OneDrive is bijna vol. Log voor vanavond in via onderwijs-opslag.net/vol, anders worden bestanden gewist.',
      'tik je somtoday wachtwoord in dit formulier dan maakt de bot er een 9 van: cijferhulp.top',
      'Uw school is geselecteerd voor gratis tablets. Vul de gegevens van uw leerlingen in, met geboortedatum en bsn, op tabletfonds.site',
      'je krijgt zo een sms met 6 cijfers, geef die ff door aan mij',
    ],
    misses: [
      'Pas op: er gaat een mail rond dat je Magister-account wordt geblokkeerd. Klik niet op de link!',
      'Geef nooit je wachtwoord aan iemand anders, ook niet aan een vriend.',
      'Ik ben mijn wachtwoord vergeten, kan ict het resetten?',
      'Vandaag hadden we les over phishing en hoe je een nepmail herkent.',
      'Log in op Magister om het rooster te zien.',
      {
        text: 'Je wachtwoord verloopt vrijdag. Wijzig het zelf in je schoolaccount of loop langs bij ict.',
        role: 'staff',
      },
      'Ik kreeg een mail dat ik mijn gegevens moest bevestigen, is dat echt van school?',
      'Controleer voor vrijdag of je telefoonnummer nog klopt in de app.',
      'Stuur je werkstuk voor vrijdag naar je mentor.',
      'De Kahoot begint zo, vul de code in die op het bord staat.',
      'Mijn insta is gehackt, reageer niet op berichten van mij!',
      'Kun je mij het wachtwoord van de wifi voor gasten geven?',
      'Meld je aan voor de sportdag via het formulier op de site.',
      'School vraagt nooit om je pincode of wachtwoord.',
      'Bedankt voor het invullen van de enquête, de link werkt nog tot morgen.',
    ],
  },
}

function isDenied(reading: Reading, hit: CueHit): boolean {
  return (hit.cue.id === 'secret' || hit.cue.id === 'code') && isNegated(reading, hit, 3, 3)
}

/** Asking for a secret is enough; else a demand goes with pressure, bait or a link that can't be trusted. */
function isPhishing(reading: Reading, hits: readonly CueHit[], { seen, situation }: Asked): boolean {
  const ids = new Set(hits.map(({ cue }) => cue.id))
  if (ids.has('code') || ids.has('secret')) return true
  const shady = seen.some((fact) => fact.kind === 'suspicious-link')
  const demand = ids.has('verify') || ids.has('click') || ids.has('enter')
  if (shady) return demand || ids.has('pressure') || ids.has('bait')
  if (situation.author.role === 'staff' || situation.author.role === 'leadership') return false
  if (ids.has('papers') || (ids.has('enter') && (ids.has('click') || ids.has('bait')))) return true
  if (ids.has('pressure') && demand && (!ids.has('click') || hasLink(reading))) return !isOwnBusiness(ids, reading)
  return ids.has('bait') && ids.has('verify')
}

const LINKS = new Set('link linkje klik klikken knop qr qr-code'.split(' '))

function hasLink(reading: Reading): boolean {
  return (reading.has & (HAS.link | HAS.dot)) !== 0 || reading.words.some(({ form }) => LINKS.has(form))
}

/** "Mijn account is geblokkeerd, hoe log ik in?" asks for help: the speaker's own account. */
function isOwnBusiness(ids: ReadonlySet<string>, reading: Reading): boolean {
  return !ids.has('secret') && reading.words.some(({ form }) => form === 'mijn' || form === 'mn') && !reading.words.some(({ form }) => form === 'je' || form === 'uw' || form === 'jouw') // prettier-ignore
}
