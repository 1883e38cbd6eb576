import { isQuoted } from '../language/frame.ts'
import type { Reading } from '../language/reading.ts'
import type { Words } from '../../protocol/kinds.ts'
import { LESSON } from './about-school.ts'
import { seenMessage, type Recogniser } from '../recogniser.ts'

const BECAUSE = {
  nl: 'gaat over de school, maar zegt niet dat je er werkt',
  en: 'is about the school, but does not say that you work there',
}
const JOB = '(docent|docente|leraar|lerares|leerkracht|juf|meester|mentor|directeur|directrice|rector|conrector|teamleider|concierge|onderwijsassistent|onderwijsassistente|stagiair|stagiaire|zorgcoordinator|ib-er|intern begeleider|decaan|gymleraar|vakdocent|afdelingsleider|schoolleider|adjunct|adjunct-directeur|medewerker|personeelslid|werknemer|orthopedagoog|toa|bestuurder|schoolbestuurder|onderwijzer|groepsleerkracht|invaller|leerlingbegeleider|coach)' // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'affiliation-missing',
  // What is absent has no cue; the cues find where somebody works.
  always: true,
  cues: [
    {
      id: 'works-there',
      because: BECAUSE,
      patterns: [
        `(als|ben|ik ben|werk als|is|mijn werk als|baan als|trotse|ervaren|beginnend|beginnende|nieuwe) (een|de|zelf|trotse|jonge|hier)? ${JOB}`,
        `^${JOB}`,
        'mijn (leerlingen|leerling|collega|collegas|mentorklas|mentorleerlingen|mentorgroep|werk|werkplek|baan|team|lokaal|les|lessen|brugklas|kleuters|groep|werkgever|examenleerlingen|havo|vwo|mavo|examenklas|vakgroep|sectie|klas|brugklassers|brugpiepers|stage|functie|examenkandidaten)',
        'mijn (1|2|3|4|5|6|groep) (havo|vwo|mavo|vmbo|gym|1|2|3|4|5|6|7|8)',
        '(onze|mn|fijne|lieve) (collega|collegas|vakgroep|sectie|docententeam|team)',
        '(werk|werkte|werkend|werkzaam|lesgeef|doceer) (ik|al|er|hier|nu|met|graag|bij|op|zelf)?',
        'ik (geef|gaf|doceer) ... (les|lessen|engels|wiskunde|gym|nederlands)',
        '(geef|gaf) ik ... (les|lessen)',
        'wij (bij|op|van|als team|als docenten|als school|als leerkrachten)',
        'we (bij|van|als team|als docenten|als school|als leerkrachten)',
        '(bij|op) (ons|mijn) (op)? (werk|werkplek|schoolteam)',
        '(wij|we) ... (geven|gaven|doceren|begeleiden) ... (les|lessen|leerlingen)',
        '(in|voor) dienst (van|bij)',
        '(ons|het hele) (docententeam|lerarenteam|onderwijsteam|schoolteam)',
        'namens (het|de|ons|onze|team|school|docenten)',
        '(kom|solliciteer|vacature|gezocht) & (bij ons|ons team|collega|collegas)',
        'ik sta voor de klas',
        'i (work|teach) (at|for|here)',
        'sta ik voor de klas',
        'voor de klas (sta|stond)',
        'lesgeven',
        'in mijn (klas|les|lessen|lokaal)',
        '(met|aan|van|voor|door) mijn (klas|groep|leerlingen)',
        '(personeel|medewerker|docent|leerkracht|collega) (van|bij|op) (deze|dit|onze|de|het)',
      ],
    },
    {
      id: 'school-voice',
      because: BECAUSE,
      patterns: [
        '(u|je|jullie) (vindt|vind|vinden|bereikt|bereik|volgt|volg) (ons|onze)',
        '(aan|bij|via|naar) ons$',
        '(houd|hou|houdt|check|lees|bekijk|kijk) .. (parro|schoolapp|ouderapp|website|agenda|site) .. (gaten|info|informatie|meer)',
        '^(het|de|wij)? .. (team|directie|bestuur|leerlingenraad|personeel|ouderraad) van (het|de|kindcentrum|basisschool|obs|cbs|college|lyceum|scholengroep) ... (laat|laten|wenst|wensen|presenteert|betreurt|betreuren|nodigt|nodigen|feliciteert|feliciteren|zoekt|zoeken|opent|bedankt|bedanken|organiseert|viert|maakt|meldt|heet|heten|dankt)',
        '^(het|de|op|obs|cbs|rkbs|bij) ... (college|lyceum|gymnasium|kindcentrum|basisschool|scholengemeenschap|daltonschool|montessorischool|vakschool|mavo|scholengroep) .. (neemt|laat|wenst|presenteert|betreurt|nodigt|feliciteert|zoekt|opent|bedankt|organiseert|meldt|heet|dankt|verwelkomt|informeert|sluit|viert|stopt|start)',
        '^(kindcentrum|basisschool|obs|cbs|rkbs|daltonschool|montessorischool) ... (neemt|laat|wenst|presenteert|betreurt|nodigt|feliciteert|zoekt|opent|bedankt|organiseert|meldt|heet|dankt|verwelkomt|informeert|sluit|viert|stopt|start)',
        '^(het|ons) (scheikundeteam|biologieteam|gymteam|sportteam|techniekteam|onderbouwteam|bovenbouwteam|brugklasteam|kunstteam|muziekteam|talenteam|zorgteam|wiskundeteam|mediateam|schoolteam) .. (van|op|bij|laat|wenst|presenteert|nodigt|feliciteert|zoekt)',
        '^(ons|onze) (team|school|basisschool|college|lyceum|kindcentrum|afdeling|sectie|vakgroep|collegas) .. (zoekt|zoeken|nodigt|presenteert|organiseert|feliciteert|bedankt)',
        '^wij het (team|bestuur|personeel)',
        '^wij (betreuren|verwelkomen|zijn|zoeken|nodigen|heten|gaan|hebben|feliciteren|wensen|starten|organiseren|bieden|bedanken|presenteren)',
        '^(kom|meld|schrijf|bezoek) (je|jij|u|langs|kijken|kennismaken|allemaal)? .. (open|aan|school|in|kennismaken)',
        '(bij ons op|op onze) school (ben|kun|kan|leer|krijg|mag|is) (je|jij|jouw|u|ieder|elk|iedere|plek)',
        '(aanmelden|inschrijven|inschrijving) (kan|via|voor|is)',
        '(onze|de) (open dag|open avond|informatieavond|voorlichtingsavond) (is|op|vindt)',
        '(roc|obs|cbs|rkbs|kindcentrum|college|lyceum|atheneum|gymnasium|scholengroep) & (wij|u|uw)',
        '^bij (roc|obs|cbs|rkbs|kindcentrum|basisschool) ... (we|wij)',
        '(welkom|van harte) (op|bij|uitgenodigd|tijdens) (onze|de|het|ons)',
      ],
    },
  ],
  find(reading, hits, { situation, seen }) {
    const { schoolRelated, author } = situation
    const { role } = author
    if (role !== 'staff' && role !== 'leadership') return []
    if (!reading.words.some((word) => word.kind === 'word')) return []
    const about = seen.some((fact) => fact.kind === 'about-school' && !isOnlyLesson(fact.because))
    if (!about && schoolRelated !== true) return []
    const said = hits.some(
      (hit) => !isQuoted(reading, hit) && !(hit.cue.id === 'works-there' && isOther(reading, hit.from)),
    )
    return said || hasJobTag(reading) || hasJob(reading) ? [] : [seenMessage('affiliation-missing', reading, [BECAUSE])]
  },
  examples: {
    hits: [
      { text: 'Onze school doet het zo goed dit jaar, echt een aanrader!', role: 'staff' },
      { text: 'Dat telefoonverbod op school is het beste besluit ooit.', role: 'staff' },
      { text: 'Groep 7 maakte vandaag prachtige vulkanen.', role: 'staff' },
      { text: 'De kritiek op het college in de krant is onzin, het onderwijs daar is prima.', role: 'leadership' },
      { text: 'Mensen die zeggen dat de leerlingen hier niets leren, weten niet waar ze over praten.', role: 'staff' },
      { text: 'Wie klaagt over de lesuitval moet eens komen kijken.', role: 'staff' },
      { text: 'De musical van klas 2b was geweldig!', role: 'staff' },
    ],
    misses: [
      { text: 'Mijn leerlingen hebben vandaag een vulkaan gebouwd!', role: 'staff' },
      { text: 'Als docent op deze school vind ik het telefoonverbod een goed besluit.', role: 'staff' },
      { text: 'Bij ons op school is het nooit saai', role: 'pupil' },
      { text: 'Wij bij het college zijn trots op alle geslaagden.', role: 'leadership' },
      { text: 'Ik werk er zelf en herken dit beeld van de school niet.', role: 'staff' },
      { text: 'Kom kennismaken op onze open dag, wij laten je graag de school zien.', role: 'staff' },
      { text: 'Wij zoeken per augustus een collega voor groep 5!', role: 'leadership' },
      { text: 'Het Waterland College nodigt alle buren uit voor de kerstmarkt.', role: 'leadership' },
      { text: 'Gedachte van een vmbo-docent: geef ze eens wat langer pauze op school.', role: 'staff' },
      { text: 'Trotse meester van groep 6, wat een week!', role: 'staff' },
      { text: '🎉🎉', role: 'staff' },
      { text: 'Disclaimer: ik geef zelf les hier. De school doet het prima.', role: 'staff' },
    ],
  },
}

/** Lessons and rooms alone are not the school that is spoken of. */
function isOnlyLesson(because: readonly Words[]): boolean {
  return because.every((reason) => reason === LESSON)
}

/** "zoals juf Els": somebody else's job. */
function isOther(reading: Reading, from: number): boolean {
  return (
    /^(?:is|nieuwe|trotse)$/.test(reading.words[from]?.form ?? '') &&
    (reading.sentences[reading.words[from]?.sentence ?? 0]?.from !== from || reading.words[from]?.form === 'is') &&
    !reading.words.slice(Math.max(0, from - 40), from).some((word) => word.form === 'ik')
  )
}

/** "een mbo-docent", "als wiskundeleraar": a subject or a sort of school joined to the job. */
function hasJob(reading: Reading): boolean {
  return reading.words.some((word, i) => /.{2}(?:docent|docente|leraar|lerares|leerkracht|mentor|conrector|directeur)$/.test(word.form) && /^(?:een|als|trotse|jonge|zelf|deze|ben)$/.test(reading.words[i - 1]?.form ?? '') && !/^(?:met|door|aan)$/.test(reading.words[i - 2]?.form ?? '')) // prettier-ignore
}

/** A job as a tag or a signature: "#trotsedocent", "(docent Engels)". */
function hasJobTag(reading: Reading): boolean {
  return reading.words.some((word) => word.kind === 'hashtag' && /(?:docent|leraar|juf|meester|leerkracht|werkenbij|collega)/.test(word.form)) || /\((?:ik )?(?:docent|leraar|lerares|leerkracht|directeur|rector|teamleider|mentor)/i.test(reading.text) // prettier-ignore
}
