/**
 * The state of the check page, outside React: it stays while somebody looks up a clause and comes back, and it is gone
 * when the page closes. Text lives here and nowhere else.
 */
import { applyFix, applySafeFixes } from '../../../check/fix.ts'
import type { Advice, Finding, Fix, Situation } from '../../../check/contract.ts'
import type { Channel, Language, Tri } from '../../../protocol/kinds.ts'
import { startEngine, type Engine } from './engine.ts'
import {
  FIRST_CHOICES,
  keepChoices,
  keepSchool,
  NO_SCHOOL,
  recallChoices,
  recallSchool,
  type Choices,
  type School,
} from './memory.ts'
import { situationOf, type Told } from './situation.ts'

/** Longest text that is checked; the same as the contract's, which would bring the schemas into the first load. */
export const LONGEST = 1_000_000
const TYPING_PAUSE_MS = 180

export interface DeskState extends Told {
  readonly phase: 'loading' | 'ready' | 'busy' | 'failed'
  /** The last advice, and the text that it is about. */
  readonly advised: { readonly text: string; readonly advice: Advice } | null
  /** The message before each fix, the last one last. */
  readonly past: readonly { readonly text: string; readonly channel: Channel }[]
}

export const FIRST_STATE: DeskState = {
  text: '',
  choices: FIRST_CHOICES,
  answers: {},
  school: NO_SCHOOL,
  image: false,
  lesson: false,
  phase: 'loading',
  advised: null,
  past: [],
}

let state = FIRST_STATE
let engine: Engine | undefined
let language: Language = 'nl'
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

export const deskState = (): DeskState => state

/** Calls back after each change, until the function that it gives is called. */
export function onDeskChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Wakes the engine and recalls the choices; again and again does no harm. */
export function openDesk(speaks: Language): void {
  const spoke = language
  language = speaks
  if (!engine) {
    engine = startEngine(heard, () => change({ phase: 'failed' }))
    change({ choices: recallChoices(), school: recallSchool(), phase: 'ready' })
  }
  if (spoke !== speaks || state.phase === 'ready') check()
}

/** Somebody typed, pasted or chose an example. Answers stay: they are about the same message. */
export function write(text: string): void {
  const fresh = state.text.trim() === '' || text.trim() === ''
  change({ text, past: [], ...(fresh ? { answers: {} } : {}) })
  check(TYPING_PAUSE_MS)
}

/** A choice speaks louder than an earlier answer about the same. */
export function choose(choices: Partial<Choices>): void {
  const { schoolRelated, 'author.onDuty': onDuty, ...others } = state.answers
  const answers = {
    ...others,
    ...(schoolRelated === undefined || 'schoolRelated' in choices ? {} : { schoolRelated }),
    ...(onDuty === undefined || 'onDuty' in choices ? {} : { 'author.onDuty': onDuty }),
  }
  change({ choices: { ...state.choices, ...choices }, answers })
  keepChoices(state.choices)
  check()
}

/** What goes with the message, and when: said by a tick each. */
export function tick(ticked: Partial<Pick<Told, 'image' | 'lesson'>>): void {
  change(ticked)
  check()
}

/** An answer to a question: yes, no, or null for "I don't know". What is known about school and work is remembered. */
export function answer(about: string, value: Tri): void {
  if (about === 'schoolRelated' && value !== null) choose({ schoolRelated: value })
  else if (about === 'author.onDuty' && value !== null) choose({ onDuty: value })
  else {
    change({ answers: { ...state.answers, [about]: value } })
    check()
  }
}

/** Takes an answer back: the question is open again. */
export function takeBack(about: string): void {
  const others = Object.entries(state.answers).filter(([name]) => name !== about)
  change({ answers: Object.fromEntries(others) })
  check()
}

export function tellSchool(school: School): void {
  change({ school })
  keepSchool(school)
  check()
}

/** One fix of one finding, of the advice about the text as it is now. */
export function fix(finding: Finding, chosen: Fix): void {
  if (isCurrent(state)) become(applyFix(situationOf(state), finding, chosen))
}

/** All fixes that need nobody's judgement. */
export function fixAll(): void {
  if (isCurrent(state) && state.advised) become(applySafeFixes(situationOf(state), state.advised.advice))
}

/** The message as it was before the last fix. */
export function undo(): void {
  const before = state.past.at(-1)
  if (!before) return
  change({ text: before.text, past: state.past.slice(0, -1) })
  choose({ channel: before.channel })
}

/** Is the advice about the text as it stands? */
export function isCurrent({ advised, text }: DeskState): boolean {
  return advised?.text === text
}

function become({ text, channel }: Situation): void {
  const { text: before, choices } = state
  if (text === before && channel === choices.channel) return
  change({ text, past: [...state.past, { text: before, channel: choices.channel }] })
  choose({ channel })
}

function check(pause = 0): void {
  clearTimeout(timer)
  engine?.drop()
  const { text, phase } = state
  if (!engine || phase === 'failed') return
  const readable = text.trim() !== '' && text.length <= LONGEST
  change(readable ? { phase: 'busy' } : { phase: 'ready', advised: null })
  if (readable) timer = setTimeout(() => engine?.ask(situationOf(state), language), pause)
}

function heard(advice: Advice): void {
  change({ advised: { text: state.text, advice }, phase: 'ready' })
}

function change(some: Partial<DeskState>): void {
  state = { ...state, ...some }
  for (const listener of listeners) listener()
}
