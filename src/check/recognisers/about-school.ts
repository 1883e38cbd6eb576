import { isQuoted } from '../language/frame.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const SCHOOL = { nl: 'gaat over school', en: 'is about school' }
const PEOPLE = { nl: 'gaat over mensen van school', en: 'is about people of the school' }
export const LESSON = { nl: 'gaat over les of toetsen', en: 'is about lessons or tests' }
const NUMBER = '(1|2|3|4|5|6|7|8|een|twee|drie|vier|vijf|zes|zeven|acht)'
const SUBJECT = '(wiskunde|nederlands|engels|frans|duits|biologie|scheikunde|natuurkunde|nask|economie|geschiedenis|aardrijkskunde|gym|rekenen|taal|spelling|ckv|maatschappijleer|informatica|latijn|grieks|lo|handvaardigheid|tekenles|mentorles)' // prettier-ignore

export const recogniser: Recogniser = {
  kind: 'about-school',
  cues: [
    {
      id: 'school',
      because: SCHOOL,
      patterns: [
        '(school|scholen|schooltje|basisschool|middelbare|schoolplein|schoolbestuur|schoolleiding|schoolkamp|schoolreis|schoolreisje|schoolgids|schooljaar|schoolfeest|schoolkrant|schoolgebouw|schoolbel|schoolgenoten|schoolregels|schoolweek|schooldag|schoolvakantie|schooltijd|schoolapp|schoolmail|schoolsysteem|schoolexamen|schoolsport|schoolmaatschappelijk|schoolleider|schoolvoetbal*|schoolorkest|schoolband|schoolmusical|schoolontbijt|schoolfotograaf|schooltuin)',
        '(college|lyceum|gymnasium|scholengemeenschap|daltonschool|montessorischool|jenaplanschool|vrijeschool|praktijkschool|mbo-school|kindcentrum)',
        '(onderwijs|onderwijsteam|passend onderwijs|medezeggenschapsraad|ouderraad|leerlingenraad|leerlingraad|oudercommissie|inspectie|inspectiebezoek|ouderavond|informatieavond|tienminutengesprek|tienminutengesprekken|rapportgesprek|rapportgesprekken|open dag|open avond|studiedag|lesuitval|lesrooster|pestprotocol|mobieltjesbeleid|telefoonbeleid|telefoonverbod|diploma-uitreiking|eindmusical|brugklaskamp|werkweek|sportdag|projectweek|afscheidsavond|kerstviering|paasontbijt|kleuterplein|overblijf|overblijven|tso|lerarenkamer|docentenkamer|teamkamer)',
      ],
    },
    {
      id: 'people',
      because: PEOPLE,
      patterns: [
        '(leerling|leerlingen|leerlinge|docent|docente|docenten|docententeam|leraar|lerares|leraren|lerarenteam|leerkracht|leerkrachten|juf|juffen|juffie|mentor|mentoren|concierge|rector|conrector|schooldirecteur|teamleider|brugklasser|brugklassers|brugpieper|kleuter|kleuters|kleuterklas|klasgenoot|klasgenoten|klasgenootje|klasgenootjes|examenleerlingen|eindexamenleerlingen|geslaagden|groepsleerkracht|vakdocent|gymleraar|gymdocent|schoolarts|zorgcoordinator|intern begeleider|onderwijsassistent|klassenouder|klassenouders|luizenouder|leesouders|bovenbouw|onderbouw|brugklas|brugklassen|examenklas|eindexamenklas)',
        '(klas|klassen|klassenapp|klassenuitje|klassenfoto)',
        `(groep|groepen|leerjaar) ${NUMBER}`,
        '(havo|vwo|vmbo|mavo) (1|2|3|4|5|6)?',
        '(1|2|3|4|5|6) (havo|vwo|vmbo|mavo)',
        'meester (van|is|heeft|zegt|zei|was|gaat)',
        '(onze|de|mijn|nieuwe|lieve|die) meester',
        '(klas|uit|van|in) (1a|1b|1c|1d|2a|2b|2c|2d|3a|3b|3c|3d|4a|4b|4c|5a|5b|6a|6b|h4a|h4b|h5a|v4a|v5a|v6a|tl3|tl4)',
        '(h3|h4|h5|v3|v4|v5|v6|a4|a5|m3|m4|1hv|2hv|1h|1v|2h|2v|3h|3v|4h|4v|5h|5v|6v)',
      ],
    },
    {
      id: 'lesson',
      because: LESSON,
      patterns: [
        '(toets|toetsen|toetsweek|proefwerk|proefwerken|proefwerkweek|eindexamen|eindexamens|examen|examens|examenweek|schriftelijke|huiswerk|rapport|rapporten|spreekbeurt|tussenuur|uitval|nakomen|nablijven|lesuur|mentoruur|mentorles|gymles|profielwerkstuk|pws|magister|somtoday|parnassys|citotoets|doorstroomtoets|schooladvies|herkansing|absentie|strafwerk|strafregels|boekenlijst|profielkeuze|schoolboeken|gymzaal|aula|lokaal|klaslokaal|fietsenhok)',
        '(de|onze|mijn|eerste|laatste|volgende|geen|in|tijdens|na|voor) (les|lessen)',
        '(les|lessen|lesgeven|lesgegeven|lesgeef) (gegeven|geven|krijgen|gekregen|van|in|aan|over)',
        '(lesgeven|lesgegeven|lesgeef|lesprogramma|lesstof|lesmateriaal|lesmethode)',
        `(${SUBJECT.slice(1, -1)}) (les|docent|toets|juf|meester|leraar|lokaal|boek|uur|proefwerk)`,
        `(bij|voor|met|van|tijdens|na) ${SUBJECT}`,
      ],
    },
  ],
  find(reading, hits, { context }) {
    const meant = hits.filter(
      (hit) =>
        !isQuoted(reading, hit) && !isOtherSchool(reading.words[hit.from - 1]?.form, reading.words[hit.from + 1]?.form),
    )
    if (meant.length > 0) return [seenMessage('about-school', reading, reasons(meant))]
    return context.schools.length > 0 && namesSchool(reading, context.schools)
      ? [seenMessage('about-school', reading, [SCHOOL])]
      : []
  },
  always: true,
  examples: {
    hits: [
      'Bij ons op school is elke dag weer anders.',
      'Zo jammer dat de gymles uitvalt',
      'De directie luistert niet naar de leerlingen.',
      'Morgen ouderavond om half acht.',
      'Trots op mijn klas!',
      'wat een saaie les bij wiskunde',
      'Groep 7 maakte een vulkaan.',
      'hoe was jullie toets',
      'De nieuwe rector is goed begonnen.',
      'Het telefoonverbod werkt prima.',
      'egt die mentor van ons is chill',
    ],
    misses: [
      'Vanavond lekker pizza eten.',
      'Wie gaat er mee naar de bios?',
      'Onze hond heeft puppy’s gekregen.',
      'Nieuwe fiets gekocht, hij rijdt heerlijk.',
      'Mijn rijlessen beginnen in mei.',
      'old school hiphop is het beste',
      'Met een groep vrienden naar zee.',
      'Fijne vakantie allemaal!',
    ],
  },
}

function isOtherSchool(before: string | undefined, after: string | undefined): boolean {
  return before === 'old' || after === 'vissen' || after === 'haringen'
}

function namesSchool(reading: Parameters<typeof isQuoted>[0], schools: readonly string[]): boolean {
  const text = reading.words.slice(0, 2000).map((word) => word.form).join(' ') // prettier-ignore
  return schools.some((school) => school.length > 3 && text.includes(school))
}
