/** e to the power x, the same to the last bit everywhere: Node and Chromium give different last bits for Math.exp. */

const LOG2 = 0.6931471805599453
const MOST = 20

/** Within 1e-12 of the true value; x is held between -20 and 20. Only adding and multiplying, which all engines round alike. */
export function exp(x: number): number {
  const held = Math.min(Math.max(x, -MOST), MOST)
  const whole = Math.round(held / LOG2)
  const rest = held - whole * LOG2
  let sum = 1
  for (let n = 11; n > 0; n--) sum = 1 + (sum * rest) / n
  return whole >= 0 ? sum * (1 << whole) : sum / (1 << -whole)
}
