/** How much a roster may be. Far above any school, far below what would stop the machine. */
export const LIMITS = {
  /** Characters of one file; 2,000 pupils are about two million. */
  characters: 64 * 1024 ** 2,
  people: 100_000,
  rows: 400_000,
  columns: 400,
  /** Characters of one name: what NEN 1888 allows. */
  name: 200,
  /** Characters of one key or id: what EDEXML 2.1 allows. */
  key: 256,
  /** Characters of one field of a sheet. */
  field: 8_192,
  /** How deep XML may be nested. */
  depth: 24,
} as const
