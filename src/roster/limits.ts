/** How much a roster may be. Far above any school, far below what would stop the machine. */
export const LIMITS = {
  /** Characters of one file; 2,000 pupils are about two million. */
  characters: 64 * 1024 ** 2,
  people: 100_000,
  /** Schools or locations of one person. */
  schools: 100,
  /** Lines that can't be taken; a file with more is not what it says. */
  rejected: 20_000,
  /** Who is in which group. */
  places: 1_000_000,
  /** Groups of one person. */
  groups: 1_000,
  rows: 400_000,
  /** Elements of XML; 30,000 pupils have about a million. */
  elements: 2_000_000,
  /** Characters of XML without any element: a comment or text of a megabyte is no roster. */
  silence: 1024 ** 2,
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
