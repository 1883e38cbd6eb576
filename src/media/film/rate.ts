/** Frames a second, as the fraction that containers use. */
export interface Rate {
  readonly frames: number
  readonly seconds: number
}

const USUAL: readonly Rate[] = [
  [10, 1],
  [12, 1],
  [15, 1],
  [24_000, 1001],
  [24, 1],
  [25, 1],
  [30_000, 1001],
  [30, 1],
  [50, 1],
  [60_000, 1001],
  [60, 1],
].map(([frames = 1, seconds = 1]) => ({ frames, seconds }))

const FASTEST = 60
const SLOWEST = 1

/**
 * The steady rate for a film: its own when it has one up to 60 a second, else the usual one at or above its average. Frames
 * of a film with a varying rate are then shown twice here and there; each stays within half a frame of its time.
 */
export function steadyRate(real: string | undefined, average: string | undefined): Rate {
  const own = rateOf(real)
  const mean = rateOf(average) ?? own
  const target = mean ? perSecond(mean) : 25
  if (own && perSecond(own) <= FASTEST && perSecond(own) >= SLOWEST && perSecond(own) < 2 * target) return own
  return USUAL.find((rate) => perSecond(rate) >= target * 0.999) ?? { frames: FASTEST, seconds: 1 }
}

export function perSecond({ frames, seconds }: Rate): number {
  return frames / seconds
}

function rateOf(words: string | undefined): Rate | null {
  const [, frames, seconds] = /^(\d{1,9})\/(\d{1,9})$/.exec(words ?? '') ?? []
  const rate = { frames: Number(frames), seconds: Number(seconds) }
  return rate.frames > 0 && rate.seconds > 0 ? rate : null
}
