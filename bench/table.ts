/** Rows of a benchmark. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
}

export const row = (name: string, value: number, unit: string): Row => ({ name, value, unit })

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

/** The rows as a markdown table. */
export function table(rows: readonly Row[]): string {
  const figure = (value: number): string => (value < 10 ? value.toFixed(3) : Math.round(value).toLocaleString('en'))
  return [
    '| what | figure |',
    '|---|---|',
    ...rows.map(({ name, value, unit }) => `| ${name} | ${figure(value)} ${unit} |`),
  ].join('\n')
}
