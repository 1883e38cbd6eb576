import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { takeShared, type Shared } from './worker-words.ts'

/** When another app shared something with this page: hands it over, once; null when it got lost on the way. */
export function useShared(take: (shared: Shared | null) => void): void {
  const [parameters, setParameters] = useSearchParams()
  const asked = useRef(false)
  const waits = parameters.has('gedeeld')
  useEffect(() => {
    if (!waits || asked.current) return
    asked.current = true
    void takeShared().then((shared) => {
      take(shared)
      // A reload must not ask again.
      setParameters({}, { replace: true, preventScrollReset: true })
    })
  })
}
