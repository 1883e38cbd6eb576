/** Sends what is due, for as long as the program runs. */
import { deliverDue, type Outbox } from './outbox.ts'

const POLL_MS = 5_000

export interface MailWorker {
  /** Something was just put into the outbox: look now rather than in a while. */
  wake(): void
  /** Stops after what is being sent now. */
  stop(): Promise<void>
}

/** `report` is told of failures that are no mail server's: the database, a key. They are tried again. */
export function startMailWorker(outbox: Outbox, report: (error: unknown) => void): MailWorker {
  let [isStopping, isAwake] = [false, false]
  let rouse = (): void => undefined
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, isAwake ? 0 : POLL_MS)
      rouse = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const work = async (): Promise<void> => {
    while (!isStopping) {
      isAwake = false
      const count = await deliverDue(outbox).catch((error: unknown) => {
        report(error)
        return 0
      })
      if (count === 0) await pause()
    }
  }
  const wake = (): void => {
    isAwake = true
    rouse()
  }
  const working = work()
  return {
    wake,
    stop: () => {
      isStopping = true
      wake()
      return working
    },
  }
}
