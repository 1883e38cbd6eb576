/** A bar on a terminal for work that takes over a second; nothing at all in a pipe. */
import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  /** So much more was done. */
  add(amount: number): void
  /** Takes the bar away. */
  stop(): void
}

const PATIENCE_MS = 1_000
const SILENT: Progress = { add: () => undefined, stop: () => undefined }

/** Progress towards `total`, with words before the bar. Silent when standard error is no terminal. */
export function startProgress(words: string, total: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return SILENT
  const bar = new SingleBar({ format: `${words} {bar} {percentage}%`, stream, hideCursor: true, clearOnComplete: true }, Presets.shades_grey) // prettier-ignore
  const begun = performance.now()
  let done = 0
  let shown = false
  return {
    add(amount) {
      done = Math.min(total, done + amount)
      if (shown) bar.update(done)
      else if (performance.now() - begun > PATIENCE_MS) {
        bar.start(total, done)
        shown = true
      }
    },
    stop: () => {
      if (shown) bar.stop()
    },
  }
}
