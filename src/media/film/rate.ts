/** Frames a second, as the fraction that containers use. */
export interface Rate {
  readonly frames: number
  readonly seconds: number
}

const USUAL = 30
const FASTEST = 60
const SLOWEST = 1

/**
 * The steady rate for a film: its own up to 60 a second. One without a rate of its own gets 30, or 60 when it has more frames
 * than that. Where a film's rate varies, frames are then shown twice; each stays within half a frame of its time.
 */
export function steadyRate(real: string | undefined, average: string | undefined): Rate {
  const own = rateOf(real)
  if (own && perSecond(own) <= FASTEST && perSecond(own) >= SLOWEST) return own
  const mean = rateOf(average)
  return { frames: mean && perSecond(mean) > USUAL + 0.5 ? FASTEST : USUAL, seconds: 1 }
}

export function perSecond({ frames, seconds }: Rate): number {
  return frames / seconds
}

function rateOf(words: string | undefined): Rate | null {
  const [, frames, seconds] = /^(\d{1,9})\/(\d{1,9})$/.exec(words ?? '') ?? []
  const rate = { frames: Number(frames), seconds: Number(seconds) }
  return rate.frames > 0 && rate.seconds > 0 ? rate : null
}
