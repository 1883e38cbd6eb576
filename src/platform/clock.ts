/** The time. The only place that looks at the clock. */
export function now(): string {
  return new Date().toISOString()
}
