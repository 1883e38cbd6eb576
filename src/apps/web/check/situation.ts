/** From what stands on the page to the situation that the engine checks. Pure. */
import type { Situation } from '../../../check/contract.ts'
import type { Tri } from '../../../protocol/kinds.ts'
import type { Choices, School } from './memory.ts'

/** What was answered to questions, by the fact that they are about. */
export type Answers = Readonly<Record<string, Tri>>

export interface Told {
  readonly text: string
  readonly choices: Choices
  readonly answers: Answers
  readonly school: School
  /** A picture, film or recording goes with the text. */
  readonly image: boolean
  /** It is lesson time now. */
  readonly lesson: boolean
}

/** The whole situation, as the contract has it. */
export function situationOf({ text, choices, answers, school, image, lesson }: Told): Situation {
  const answer = (about: string): Tri => answers[about] ?? null
  return {
    author: { role: choices.role, onDuty: answer('author.onDuty') ?? dutyOf(choices) },
    channel: choices.channel,
    schoolRelated: answer('schoolRelated') ?? choices.schoolRelated,
    duringLesson: lesson && hasLessons(choices),
    text,
    given: {
      lessonPermission: answer('given.lessonPermission'),
      consent: answer('given.consent'),
      channelAgreement: answer('given.channelAgreement'),
      managerAgreed: answer('given.managerAgreed'),
      reported: answer('given.reported'),
      heard: answer('given.heard'),
    },
    context: {
      names: [...school.names],
      schools: [...school.schools],
      ownNumbers: [...school.ownNumbers],
      channels: [],
    },
    media: image ? [{ id: 'image', kind: 'image', ...peopleOf(answer('media.people')) }] : [],
  }
}

/** Being on duty says something about employees only. */
export function hasDuty({ role }: Choices): boolean {
  return role === 'staff' || role === 'leadership'
}

/** Lessons are for who is in them. */
export function hasLessons({ role }: Choices): boolean {
  return role === 'staff' || role === 'pupil'
}

function dutyOf(choices: Choices): Tri {
  return hasDuty(choices) ? choices.onDuty : null
}

/** One unknown person stands for "there are people in it". */
function peopleOf(people: Tri): Pick<Situation['media'][number], 'people'> {
  if (people === null) return {}
  return { people: people ? [{ person: null, region: [0, 0, 0, 0] }] : [] }
}
