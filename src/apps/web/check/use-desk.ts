import { useEffect, useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../protocol/kinds.ts'
import { languageOf } from '../words/index.ts'
import { deskState, FIRST_STATE, onDeskChange, openDesk, type DeskState } from './desk.ts'

/** The state of the check; on the server, and while the page wakes up, its first state. */
export function useDesk(): DeskState {
  return useSyncExternalStore(onDeskChange, deskState, () => FIRST_STATE)
}

/** Wakes the engine after the first paint, and tells it when the language changes. */
export function useOpenDesk(): void {
  const language = useLanguage()
  useEffect(() => {
    const timer = setTimeout(() => openDesk(language))
    return () => clearTimeout(timer)
  }, [language])
}

/** The language that the page speaks now. */
export function useLanguage(): Language {
  return languageOf(useTranslation().i18n.language)
}

/** A value once it has stood still for a while: what is read aloud waits until the typing stops. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
