/** A crop to the people who may be shown: close around them, and away from the covered ones where that can be. */
import { coveredBox } from '../../../media/cover/cover.ts'
import type { Box } from '../../../media/picture.ts'
import { around, within, type Mark, type Size } from './marks.ts'

/** Room around the faces that are shown, in heights of the largest of their heads: above, beside and below. */
const ABOVE = 0.6
const BESIDE = 1
const BELOW = 2.5

/** The part of the photo to keep, or undefined when there is nobody to show or nobody to leave out. */
export function cropTo(marks: readonly Mark[], size: Size): Box | undefined {
  const faces = marks.filter(({ kind }) => kind === 'face')
  const shown = faces.filter(({ covered }) => !covered).map((mark) => coveredBox(mark, size))
  const hidden = faces.filter(({ covered }) => covered).map((mark) => coveredBox(mark, size))
  const [first, ...others] = shown
  if (!first || hidden.length === 0) return undefined
  const core = others.reduce(around, first)
  const unit = Math.max(...shown.map((box) => box[3]))
  return within(
    hidden.reduce((room, box) => keptAway(room, core, box), roomAround(core, unit)),
    size,
  )
}

function roomAround([x, y, width, height]: Box, unit: number): Box {
  return [x - BESIDE * unit, y - ABOVE * unit, width + 2 * BESIDE * unit, height + (ABOVE + BELOW) * unit]
}

/** The room without a face that lies wholly on one side of the core; of more ways the one that keeps most of the room. */
function keptAway(room: Box, core: Box, [x, y, width, height]: Box): Box {
  const [left, top, right, bottom] = edges(room)
  const apart = x >= right || x + width <= left || y >= bottom || y + height <= top
  if (apart) return room
  const ways: Box[] = []
  const [coreLeft, coreTop, coreRight, coreBottom] = edges(core)
  if (x >= coreRight) ways.push([left, top, x - left, bottom - top])
  if (x + width <= coreLeft) ways.push([x + width, top, right - x - width, bottom - top])
  if (y >= coreBottom) ways.push([left, top, right - left, y - top])
  if (y + height <= coreTop) ways.push([left, y + height, right - left, bottom - y - height])
  return ways.sort((a, b) => b[2] * b[3] - a[2] * a[3])[0] ?? room
}

function edges([x, y, width, height]: Box): [number, number, number, number] {
  return [x, y, x + width, y + height]
}
