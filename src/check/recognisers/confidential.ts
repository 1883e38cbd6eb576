import { sentenceNear } from '../language/around.ts'
import type { CueHit } from '../language/cues.ts'
import { isNegated, isQuoted } from '../language/frame.ts'
import { isBuildingCode, isChatOrPublic, isEmployee, isLeak } from '../language/leak.ts'
import { seenMessage, type Asked, type Recogniser } from '../recogniser.ts'
import type { Reading } from '../language/reading.ts'

const BUSINESS = { nl: 'vertrouwelijke zaken van de school', en: 'confidential school business' }
const SECRET = { nl: 'dit is nog niet voor iedereen', en: 'this is not for everyone yet' }
const CODE = { nl: 'een code van het gebouw', en: 'a code of the building' }
const TESTS = { nl: 'toetsen of antwoorden die nog geheim zijn', en: 'tests or answers that are still secret' }

const TOPIC = '(fusie|fuseren|fuseert|reorganisatie|ontslagronde|ontslagen|ontslag|bezuiniging|bezuinigingen|bezuinigen|begroting|jaarcijfers|jaarrekening|begrotingstekort|tekort|verlies|miljoen|ton|sluit|sluiten|sluiting|dicht|opgeheven|opheffen|formatie|formatieplan|krimp|banen|fte|aanbesteding|offerte|offertes|contract|contracten|schikking|schadeclaim|claim|rechtszaak|inspectierapport|inspectie|onderzoek|onderzoeksrapport|conceptrapport|concept|conceptplan|conceptbegroting|beleidsplan|bestuursbesluit|bestuursstuk|bestuursstukken|mt-stuk|mt-notulen|notulen|verslag|memo|notitie|nieuwbouw|nieuwbouwplannen|verbouwing|verhuizing|verhuizen|verhuist|locatie|vestiging|sollicitatieprocedure|sollicitanten|benoeming|vacature|overname|faillissement|faillissementsaanvraag|leerlingaantallen|aanmeldcijfers|onderhandelingen|cao|subsidie|subsidieaanvraag|toezicht|toezichthouder|bestuurder|bestuurswissel|directiewissel|strategie|strategisch|marketingplan|integriteitsonderzoek|calamiteit|klachtencommissie|rooster|plan|plannen|cijfers|toetsvragen|beslissing|besluit|directeur|rector|raad|financien|geld|tarief|prijs|prijsafspraken)' // prettier-ignore
const STRONG = '(fusie|fuseren|fuseert|reorganisatie|ontslagronde|bezuinigingen|conceptbegroting|begroting|begrotingstekort|inspectierapport|conceptrapport|bestuursstuk|bestuursstukken|mt-notulen|mt-stuk|formatieplan|jaarcijfers|schikking|schadeclaim|integriteitsonderzoek|sluiting|faillissement|offertes|offerte|aanbesteding|nieuwbouwplannen|bestuursbesluit|calamiteitenplan|ontruimingsplan|beveiligingsplan|personeelsplan)' // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'confidential',
  after: ['credential'],
  cues: [
    {
      id: 'secret',
      because: SECRET,
      patterns: [
        `(vertrouwelijk|vertrouwelijke|strikt vertrouwelijk|embargo|geheim|geheime|intern|interne|onderons|uitgelekt|gelekt|gelekte|lekken) & ${TOPIC}`,
        `nog niet (bekend|openbaar|officieel|naar buiten|gedeeld|bekendgemaakt|publiek|definitief|rond|doorvertellen|verder) & ${TOPIC}`,
        `(niet|niks|nooit|niemand) (verder|door|rond)? (vertellen|doorvertellen|zeggen|delen|doorsturen|verspreiden|rondvertellen|lekken|weten|weet) & ${TOPIC}`,
        `${TOPIC} & (blijft|hou|houd|houden|hoort) (dit|het|even|nog|strikt)? (tussen|onder|binnen|voor) (ons|onszelf|je|jullie|jezelf|mt|de)`,
        `(onder|tussen) ons & ${TOPIC}`,
        `(mondje|mondjes) (dicht|toe) & ${TOPIC}`,
        `${TOPIC} & (ouders|personeel|team|leerlingen|docenten|collegas|niemand|buitenwereld|pers|mr) (weet|weten|mag|mogen|hoort|horen|krijgt|krijgen) & (nog|niks|niet|niets|pas|later)`,
        `heb je niet van mij & ${TOPIC}`,
        `van (binnenuit|binnen) gehoord & ${TOPIC}`,
        `(voordat|voor) het (officieel|bekend|openbaar) & ${TOPIC}`,
        `alleen (voor|bestemd) (het)? (mt|bestuur|directie|intern|personeel|managementteam) & (stuur|deel|hier|hierbij|zie|screenshot|bijlage|toch|post)`,
      ],
    },
    {
      id: 'hush',
      because: SECRET,
      patterns: [
        'in vertrouwen',
        'nog niet .. (delen|doorsturen|bespreken|rondsturen|naar buiten|communiceren)',
        '(vertrouwelijk|vertrouwelijke|strikt vertrouwelijk|embargo|topgeheim)',
        '(nog|echt|strikt|dit is|blijft) (strikt|echt|even|nog)? geheim',
        'onder (de pet|ons|embargo|strikte geheimhouding)',
        'nog niet (officieel|openbaar|bekend|naar buiten|publiek|doorvertellen|verder vertellen|delen|bekendgemaakt|gecommuniceerd|rond)',
        '(niet|niks|niemand) (verder|door|rond)? (doorvertellen|vertellen|verder vertellen|rondvertellen|doorsturen|lekken)',
        '(mondje|mondjes|bek|kop) (dicht|toe|houden)',
        '(van|uit) (mij|mn) .. niet',
        'heb je niet van mij',
        'alleen (voor|bestemd voor|tussen) (jou|jullie|ons|mt|het mt|het bestuur|directie|intern)',
        '(mr|or|ouders|personeel|team|leerlingen|docenten|collegas|ouderraad|buurt|gemeente|pers|niemand) (weet|weten|hoort|horen) (nog|hier|er|dit|het|daar)? (nog|van|nergens)? (niks|niets|niet|pas|later)',
        '(maakt|maken|wordt|komt|volgt|hoort|horen) .. pas (in|na|op|volgende|morgen|maandag|over) ... (bekend|buiten|openbaar|gemeld|naar buiten)?',
        'doe alsof',
        'voordat (het|dit) .. (bekend|officieel|openbaar|buiten)',
        'tussen (ons|jou en mij) (gezegd|blijven)?',
        '(hou|houd|hou je|houden) (dit|het) .. (voor je|voor jezelf|stil|onder ons|intern|binnenskamers)',
        '(binnenskamers|voor jouw oren|niet voor de buitenwereld|niet verder)',
      ],
    },
    {
      id: 'matter',
      because: BUSINESS,
      patterns: [
        '(fusie|fuseren|fuseert|samenvoegen|reorganisatie|reorganiseren|ontslaan|ontslagen|ontslag|ontslagronde|boventallig|bezuinigen|bezuinigt|bezuiniging|bezuinigingen|wegbezuinigd|begroting|tekort|faillissement|inspectie|inspectierapport|aanbesteding|inschrijver|offerte|offertes|schadeclaim|schikking|notaris|overname|overnemen|formatie|formatieplan|krimp|leerlingaantallen|nieuwbouw|nieuwbouwplannen|reorganisatieplan|sluiting|opheffen|opgeheven|jaarcijfers|vaststellingsovereenkomst|integriteitsonderzoek|onderzoeksrapport|conceptrapport|calamiteit|bestuursbesluit|salarisschaal|salarisschalen)',
        '(school|locatie|vestiging|afdeling|mavo|havo|vwo|vmbo|gebouw|dependance|mavo-afdeling|onderbouw|kantine|opleiding) & (dicht|sluit|sluiten|gesloten|verkopen|verkocht|verkoop|opdoeken|stopt|verhuist|verhuizen|gesloopt|samen met)',
        '(bestuur|directie|raad van toezicht|rvt|bestuurder|rector|directeur) & (weg|vertrekt|stapt op|opstapt|ontslaan|gaat weg|wil|gaat|besloten|tekent|stuurt|schrapt|schrappen)',
        '(zeer zwak|oordeel onvoldoende|onder toezicht)',
        "(vier|vijf|drie|twee|tien|acht) (collegas|collega's|docenten|leraren|mensen|banen|fte) & (moeten weg|weg|ontslaan|uit|vertrekken|schrappen|geschrapt)",
      ],
    },
    {
      id: 'business',
      because: BUSINESS,
      patterns: [
        `(hier|hierbij|zie|bijgaand|deel|stuur|post|screenshot|foto|alvast|bijlage) & ${STRONG} & (mt|bestuur|directie|concept|intern|rvt|managementteam)`,
        '(notulen|verslag|stukken|memo|mail|presentatie) (van|uit) (het|de|onze)? (mt|mt-overleg|bestuur|directie|directieoverleg|bestuursvergadering|raad|managementteam|teamleidersoverleg|rvt) & (hier|hierbij|zie|bijgaand|deel|stuur|post|screenshot|foto|gelekt|alvast|door|lees)',
        '(interne|intern) (memo|mail|notitie|document|documenten|stuk|stukken|rapport|presentatie|cijfers|plannen|notulen) & (hier|hierbij|zie|deel|stuur|post|screenshot|foto|doorgestuurd|alvast|bijlage|lees)',
        `(volgend|komend) (schooljaar|jaar) & (verdwijnen|verliezen|schrappen|geschrapt|ontslagen|weg) & (banen|fte|collegas|docenten|leraren) & (bestuur|mt|directie|intern|gehoord|nog)`,
      ],
    },
    {
      id: 'tests',
      because: TESTS,
      patterns: [
        '(toets|toetsen|proefwerk|proefwerken|examen|examens|tentamen|toetsvragen|examenopgaven|opgaven|antwoordmodel|antwoordmodellen|antwoorden|antwoordenblad|correctiemodel|nakijkmodel|schoolexamen|doorstroomtoets|citotoets) & (gelekt|uitgelekt|gejat|gestolen|vooraf|alvast|kluis|stiekem|gefotografeerd|geheim|embargo) & (hier|deel|stuur|post|foto|heb|zie|link|wie|wil|screenshot|morgen|volgende|maandag|dinsdag|woensdag|donderdag|vrijdag)',
        '(hier|hierbij|alvast) & (toetsvragen|examenopgaven|antwoordmodel|antwoorden|correctiemodel|toets|proefwerk) (van|voor) (het|de)? (proefwerk|toets|examen|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende|schoolexamen)',
        '(docentenversie|docentversie) & (toets|examen|proefwerk)',
      ],
    },
  ],
  find(reading, hits, asked) {
    if (isChatOrPublic(asked) && isBuildingCode(reading, asked)) return [seenMessage('confidential', reading, [CODE])]
    if (isLeak(reading, asked)) return []
    const paired = hits.some(({ cue }) => cue.id === 'hush') && hits.some(({ cue }) => cue.id === 'matter')
    const told = hits.filter(({ cue }) => paired || (cue.id !== 'hush' && cue.id !== 'matter'))
    const meant = told.filter((hit) => !isQuoted(reading, hit) && isMeant(reading, hit, asked))
    const first = meant[0]
    return first ? [seenMessage('confidential', reading, [first.cue.because])] : []
  },
  examples: {
    hits: [
      {
        text: 'Dit is nog niet openbaar, maar onze school gaat fuseren met het college verderop.',
        role: 'staff',
        channel: 'facebook',
      },
      {
        text: 'Hierbij de notulen van het MT, lees vooral punt 4 over de bezuinigingen.',
        role: 'staff',
        channel: 'whatsapp-group',
      },
      {
        text: 'De begroting heeft een tekort van drie ton, niet doorvertellen!',
        role: 'staff',
        channel: 'whatsapp-group',
      },
      {
        text: 'Vertrouwelijk: de locatie aan de haven gaat volgend jaar dicht.',
        role: 'leadership',
        channel: 'whatsapp-group',
      },
      {
        text: 'Ouders weten het nog niet, maar de directie wil de onderbouw verhuizen, onder ons dus.',
        role: 'staff',
        channel: 'whatsapp-direct',
      },
      { text: 'Hier het antwoordmodel van de toets van morgen, deel maar.', role: 'staff', channel: 'whatsapp-group' },
      {
        text: 'Psst, van mij heb je het niet, maar de vestiging in het dorp wordt verkocht.',
        role: 'staff',
        channel: 'whatsapp-direct',
      },
      {
        text: 'Even onder ons: de rector stapt op. De MR weet nog niks.',
        role: 'leadership',
        channel: 'whatsapp-group',
      },
      { text: 'Het conceptrapport van de inspectie is intern, zie screenshot.', role: 'staff', channel: 'x' },
    ],
    misses: [
      {
        text: 'In de MR hebben we de begroting besproken, het verslag staat op de site.',
        role: 'staff',
        channel: 'website',
      },
      {
        text: 'Hierbij de conceptbegroting voor het MT, graag vertrouwelijk behandelen.',
        role: 'leadership',
        channel: 'email',
      },
      'De bezuinigingen van het kabinet raken het onderwijs hard.',
      'Morgen krijgen jullie de antwoorden van de toets terug.',
      'We fuseren twee voetbalteams voor het toernooi.',
      { text: 'Nog niet bekend wie er meegaat op kamp.', role: 'staff', channel: 'whatsapp-group' },
      {
        text: 'De directie gaat trakteren, maar ouders weten nog niks hoor!',
        role: 'staff',
        channel: 'whatsapp-group',
      },
      { text: 'De school is maandag dicht, dat is al bekend.', role: 'staff', channel: 'facebook' },
      'Het is nog geheim wat we doen op de laatste schooldag!',
      {
        text: 'De vertrouwenspersoon is er op dinsdag, gesprekken zijn vertrouwelijk.',
        role: 'staff',
        channel: 'website',
      },
    ],
  },
}

const PUBLIC_MATTER = /^(?:trakteren|trakteert|jarig|jubileum|barbecue|uitje|sinterklaas|kerst|lipdub|kabinet|minister|ministerie|kamer|overheid|gemeenteraad|krant|site|website|openbaar|verrassing|feest|cadeau|surprise|jaarverslag|vastgesteld|vertrouwenspersoon|vertrouwenspersonen|gesprekken|lootjes|vakbond|staking|bonden)$/ // prettier-ignore

/** Staff in a chat or in public; or mail that says that it is not for those it goes to. */
function isMeant(reading: Reading, hit: CueHit, asked: Asked): boolean {
  const { role } = asked.situation.author
  if (hit.cue.id !== 'tests' && !isEmployee(asked) && role !== 'other') return false
  if (!isChatOrPublic(asked)) return false
  const sentence = sentenceNear(reading, hit.from)
  if (!sentence) return false
  const forms = reading.words.slice(sentence.from, sentence.until).map((word) => word.form)
  const said = forms.some(
    (form, i) =>
      PUBLIC_MATTER.test(form) && !(form === 'openbaar' && forms.slice(Math.max(0, i - 3), i).includes('niet')),
  )
  return !said && !(hit.cue.id === 'business' && isNegated(reading, hit, 2, 1))
}
