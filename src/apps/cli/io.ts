/** What a command may do with the world: say things, and end with a status. */
import { once } from 'node:events'

/** 0 done; 1 done and something above a note was found; 2 wrong use or unreadable input; 130 stopped by the user. */
export type Status = 0 | 1 | 2 | 130

export interface Io {
  /** Writes to standard output; waits while the reader is slow. */
  out(text: string): Promise<void>
  /** Writes a line to standard error. */
  err(text: string): void
  /** Is standard output a terminal: colours and progress only then. */
  readonly tty: boolean
}

/** Wrong use; the message is one line that says what was expected. */
export class UsageError extends Error {}

/** A reader that has seen enough (`| head`) is no failure: the command just ends. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

/** The streams of this process. */
export const processIo: Io = {
  async out(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  err(text) {
    process.stderr.write(text.endsWith('\n') ? text : `${text}\n`)
  },
  tty: process.stdout.isTTY,
}
