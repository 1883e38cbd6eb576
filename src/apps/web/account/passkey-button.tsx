import { useState, type ReactNode } from 'react'
import { useWords } from '../manage/words.ts'
import { Button } from '../parts/design.ts'
import type { Outcome } from './device.ts'
import { ACCOUNT } from './words.ts'

interface PasskeyButtonProps {
  readonly label: string
  readonly work: () => Promise<Outcome>
}

/** Asks the device, says how it went, and goes on when it went well. Only where there is a script. */
export function PasskeyButton({ label, work }: PasskeyButtonProps): ReactNode {
  const words = useWords(ACCOUNT)
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const ask = async (): Promise<void> => {
    setBusy(true)
    const outcome = await work()
    setBusy(false)
    if (outcome.went === 'well') window.location.assign(outcome.next)
    else setSaid(outcome.went === 'stopped' ? words.passkeyStopped : (outcome.sentence ?? words.passkeyWrong))
  }
  return (
    <div className="with-script passkey">
      <Button type="button" variant="primary" disabled={isBusy} onClick={() => void ask()}>
        {label}
      </Button>
      <p role="status">{said}</p>
    </div>
  )
}
