import { HAS } from '../language/reading.ts'
import type { ReadyContext, Recogniser, Seen } from '../recogniser.ts'

const LOCAL = /[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}$/u
const HOST = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/u

/** Mailboxes of a desk or a group: their first piece says so. */
const DESKS = new Set(
  'info hulp help smw maatschappelijkwerk vragen vraag advies inschrijf start meldpuntpesten pesten feedback ideeen kantine sport gym muziek techniek open opendag kennismaken aanvragen klas brieven boeken boekenfonds administratie admin directie receptie secretariaat contact balie helpdesk ict it office ziekmelden ziekmelding ziekmeldingen verzuim absentie absenties afmelden aanmelden aanmelding aanmeldingen inschrijven inschrijving inschrijvingen mr ouderraad or leerlingenraad gmr redactie nieuwsbrief schoolkrant privacy fg avg noreply no donotreply vacature vacatures werkenbij sollicitatie sollicitaties klacht klachten meldpunt vertrouwenspersoon vertrouwenspersonen pta examen examens examenbureau examencommissie rooster roosters roostermaker facilitair facility decanaat bestuur cvb rvt raadvantoezicht hr hrm personeel personeelszaken pz finance financien debiteuren crediteuren factuur facturen boekhouding support service klantenservice webmaster postmaster communicatie pr pers marketing bibliotheek mediatheek concierges concierge overblijf overblijven tso bso opvang school team onderbouw bovenbouw brugklas vmbo havo vwo mavo gymnasium mbo zorg zorgteam ondersteuning leerlingzaken leerplicht reserveren reserveringen boeking boekingen tickets kaartjes verkoop sales orders bestellingen welkom algemeen hallo hello secretaris penningmeester voorzitter tips nieuws news bezoek verhuur stage stages stagebureau locatie post mail events evenementen jeugd training ledenadministratie leden'.split(
    ' ',
  ),
)
const DESK_END = /(?:administratie|zaken|bureau|commissie|desk|beheer|secretariaat|raad|balie|coordinatie)$/
/** Mailboxes of a group or a school, by how they begin. */
const DESK_BEGIN = /^(?:groep|klas|team|leerjaar|locatie|school|basisschool|mentoren|administratie|obs|cbs|rkbs|stichting)[\d.-]|^(?:basisschool|school|stichting|leerlingadministratie|onderwijsbureau|ouderraad)/ // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'email',
  needs: HAS.at,
  find(reading, _hits, { context }) {
    const { text } = reading
    const seen: Seen[] = []
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const local = LOCAL.exec(text.slice(Math.max(0, at - 64), at))?.[0]
      const host = local === undefined ? undefined : HOST.exec(text.slice(at + 1, at + 255))?.[0]
      if (local === undefined || host === undefined || isDesk(local, host, context)) continue
      const start = at - local.length
      if (isInLink(text, start)) continue
      seen.push({ kind: 'email', start, end: at + 1 + host.length, because: [{ nl: 'een e-mailadres van iemand', en: "somebody's e-mail address" }] }) // prettier-ignore
    }
    return seen
  },
  examples: {
    hits: [
      'Stuur het maar naar [[noor.deboer@gmail.com]].',
      'mail me ff op [[xx_timo08@hotmail.com]]!!',
      'Ouders van Sem: [[f.vanleeuwen+school@ziggo.nl]], [[i-bakker@kpnmail.nl]]',
      '(zie [[j.smit@deklimboom.nl]])',
      'Mijn mentor is te bereiken via [[k.dewit@lyceumzuid.nl]], toch?',
      'Mijn adres: [[O.YILMAZ@OUTLOOK.COM]]',
      'teams: [[123456@leerling.lyceumzuid.nl]]?',
      '<[[lotte@thuis.be]]>',
      'Vraag het juf Ilse ([[ilse@deklimboom.nl]]) of kom langs.',
    ],
    misses: [
      'Mail naar info@deklimboom.nl of bel ons.',
      'Ziek? administratie@lyceumzuid.nl of receptie@lyceumzuid.nl',
      'Vragen over privacy: fg@scholengroepwest.nl.',
      'directie.noord@deklimboom.nl leest mee',
      'groep7@deklimboom.nl is ons klassenadres',
      'Volg @lyceumzuid op insta',
      'we zien elkaar @ de gymzaal.straks',
      'De link is https://jan@voorbeeld.nl/pad',
      'Reserveren: reserveren@zeemuseum.nl',
      'klimboom@klimboom.nl',
      'Prijs: 5 appels@2.50',
    ],
  },
}

function isDesk(local: string, host: string, context: ReadyContext): boolean {
  const low = local.toLowerCase()
  if (context.own.has(`${low}@${host.toLowerCase()}`)) return true
  const firm = host.toLowerCase().split('.').at(-2) ?? ''
  const piece = low.split(/[._+-]/, 1)[0] ?? ''
  return DESKS.has(piece) || DESK_END.test(piece) || DESK_BEGIN.test(low) || low.replace(/[._-]/g, '') === firm.replace(/-/g, '') // prettier-ignore
}

/** Stands it in a web link ("https://name@host/")? */
function isInLink(text: string, start: number): boolean {
  return /:\/\/[^\s/]*$/.test(text.slice(Math.max(0, start - 48), start))
}
