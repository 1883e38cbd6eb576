/** Many tiny faces in a large picture: where they are, still smaller ones are missed, and a look pixel by pixel pays. */
import type { Box } from '../picture.ts'
import type { Level } from './look.ts'
import { merge, type Found } from './merge.ts'

/** So many tiny faces make a crowd. */
const CROWD = 4

/** The faces narrower than `most` pixels of the level they were seen at, or none when they are too few to tell. */
export function crowd(seen: readonly Found[], level: Level, most: number): Found[] {
  const tiny = merge(seen).filter(({ box }) => box[2] < most * level.across)
  return tiny.length < CROWD ? [] : tiny
}

/** The windows of a level with a face of the crowd in them, or within half a window of them. */
export function crowded(windows: readonly Box[], level: Level, faces: readonly Found[]): Box[] {
  return windows.filter(([left, top, width, height]) =>
    faces.some(({ box }) => {
      const across = box[0] / level.across - left
      const down = box[1] / level.down - top
      return across > -width / 2 && across < width * 1.5 && down > -height / 2 && down < height * 1.5
    }),
  )
}
