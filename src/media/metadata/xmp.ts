import { find } from '../bytes.ts'
import type { Carried, Findings } from './findings.ts'

/** Words in an XMP packet that tell what stands in it. */
const TELLS: readonly [string, Carried][] = [
  ['GPSL', 'GPS'],
  ['MotionPhoto', 'motion-photo'],
  ['MicroVideo', 'motion-photo'],
  ['SerialNumber', 'serial-number'],
  ['dc:creator', 'author'],
  ['xmpGImg:image', 'thumbnail'],
  ['CreateDate', 'date'],
]

/** XMP is XML; it is not parsed, only looked through for what a person would want to hear of. */
export function readXmp(packet: Uint8Array, found: Findings): void {
  found.add('XMP')
  for (const [word, name] of TELLS) if (find(packet, word) >= 0) found.add(name)
}
