/** Who leads whom: a person has at most one manager, and nobody leads themselves, however long the way round. */

/** Takes out the links that lie in a circle; those that lead into one stay. Linear in the number of links. */
export function withoutCycles(managers: ReadonlyMap<string, string>): {
  managers: ReadonlyMap<string, string>
  cyclic: readonly string[]
} {
  const done = new Set<string>()
  const cyclic = new Set<string>()
  for (const start of managers.keys()) {
    const way = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !done.has(at) && !way.has(at)) {
      way.add(at)
      at = managers.get(at)
    }
    if (at !== undefined && way.has(at)) for (const person of circleFrom(at, managers)) cyclic.add(person)
    for (const person of way) done.add(person)
  }
  return { managers: new Map([...managers].filter(([person]) => !cyclic.has(person))), cyclic: [...cyclic] }
}

function circleFrom(start: string, managers: ReadonlyMap<string, string>): string[] {
  const circle = [start]
  for (let at = managers.get(start); at !== undefined && at !== start; at = managers.get(at)) circle.push(at)
  return circle
}
