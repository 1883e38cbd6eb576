import { hasGroupContempt } from '../language/group-talk.ts'
import { announcedHarm } from '../language/harm-talk.ts'
import { reasons, seenMessage, type Recogniser } from '../recogniser.ts'

const ABUSES = { nl: 'scheldt ook', en: 'calls names too' }

const CRITICISM = { nl: 'geeft kritiek op de school of haar beleid', en: 'criticises the school or its policy' }

export const recogniser: Recogniser = {
  kind: 'school-criticism',
  cues: [
    {
      id: 'criticism',
      because: CRITICISM,
      patterns: [
        '(school|scholen|directie|bestuur|schoolbestuur|schoolleiding|leiding|college|beleid|regel|regels|besluit|plan|plannen|schoolgids|rooster|roosters|protocol|mobielverbod|telefoonverbod|telefoonbeleid|bezuiniging|bezuinigingen|communicatie|lesuitval|huiswerkbeleid|aanpak|toetsbeleid|raad|mr|overblijf|kantine|onderwijs|lesmateriaal|klassen|schoolplein|gebouw|kluisjes|examens|kosten|ouderbijdrage|werkdruk|fusie|zorgplan|passend) & (slecht|slechte|slechter|waardeloos|waardeloze|belachelijk|belachelijke|schandalig|schandalige|onacceptabel|onbegrijpelijk|onbegrijpelijke|ontevreden|teleurgesteld|teleurstellend|onvoldoende|faalt|falen|gefaald|niks|niets|nergens|oneens|fout|onterecht|oneerlijk|oneerlijke|dramatisch|dramatische|rampzalig|wanbeleid|prutswerk|onzin|onzinnig|onzinnige|onveilig|onveilige|luistert|luisteren|negeert|negeren|tekort|tekortschiet|kritiek|bezwaar|protest|protesteren|staken|staking|klacht|klachten|jammer|zorgen|zorgwekkend|onverantwoord|achterhaald|ouderwets|chaos|chaotisch|rommeltje|puinhoop|zooitje|onprofessioneel|traag|mislukt|onduidelijk|onduidelijke|streng|strenge|kapot|misselijk|ondoordacht|schaamte|schande|boos|verkeerd|verkeerde)',
        '(school|directie|bestuur|schoolleiding) .. (reageert|luistert|doet|laat) .. (niet|nooit|niks|niets|ons in de steek|ons stikken)',
        '(slechte|slecht|belachelijke|stomme|waardeloze|domme) (school|directie|beleid|regel|regels|besluit|rooster|bestuur)',
        '(kritiek|klacht|bezwaar|bezwaren|ontevreden|teleurgesteld|protest) .. (op|over|tegen) .. (school|directie|beleid|bestuur|regels|besluit|aanpak|plan|communicatie|schoolleiding|rooster|telefoonverbod|lessen|onderwijs)',
        '(mr|medezeggenschapsraad|ouderraad|leerlingenraad|vakbond|bond|oudergeleding|gmr) & (vindt|eist|wil|adviseert|bezwaar|tegen|oneens|kritisch|instemming|stemt|verzet|zorgen|protesteert|roept|staakt|actie|negatief)',
        '(wij|we|ik|ouders|leerlingen|docenten|leraren|personeel) .. (eisen|eis|willen|vinden|vind) & (school|directie|bestuur|beleid|schoolleiding|rooster) & (dat|betere|meer|minder|andere|weg|terug)',
      ],
    },
    // what is said in criticism is free, abuse beside it is not
    {
      id: 'abuses',
      because: ABUSES,
      patterns: [
        '@abuse',
        '(hou|houd) (je|jullie) (bek|muil|smoel)',
        '(stelletje|zootje) (idioten|tuig|sukkels|losers|debielen|eikels)',
        '@ik (sla|steek|schiet|vermoord|maak) (je|jullie|u|hem|haar)',
      ],
    },
  ],
  find(reading, hits) {
    const criticism = hits.filter((hit) => hit.cue.id === 'criticism')
    if (criticism.length === 0 || criticism.length < hits.length) return []
    if (announcedHarm(reading) || hasGroupContempt(reading)) return []
    return [seenMessage('school-criticism', reading, reasons(criticism))]
  },
  examples: {
    hits: [
      'De school luistert totaal niet naar ouders.',
      'Het nieuwe telefoonverbod is echt belachelijk',
      'De MR stemt niet in met dit plan, wij hebben grote bezwaren.',
      'Ik ben ontevreden over de communicatie van school',
      'De directie faalt al jaren met de lesuitval',
      'Het rooster is een puinhoop',
      'De vakbond roept op tot staken, het bestuur reageert niet',
      { text: 'Ik vind het beleid van deze school onbegrijpelijk', role: 'guardian' },
    ],
    misses: [
      'Jij bent een sukkel',
      'Wat een mooie dag op school',
      'De school is maandag dicht',
      'Morgen sla ik je verrot',
      'Kom naar de open dag van onze school!',
    ],
  },
}
