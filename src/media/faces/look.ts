/** Looks at one picture, or a part of it: scaled, turned, lightened. What is seen comes back in the picture's own pixels. */
import type { Box, Infer, Picture } from '../picture.ts'
import { fitted, resize } from '../resize.ts'
import { turn, turnBack, type Quarter } from '../turn.ts'
import { lighten } from './light.ts'
import type { Found } from './merge.ts'
import { TILE_HEIGHT, TILE_WIDTH, ultraface } from './ultraface.ts'
import { yunet } from './yunet.ts'

/** How to look: turned clockwise by so many quarters, and lightened or as it is. */
export interface Way {
  readonly quarters: Quarter
  readonly light: boolean
}

const MOST_ENLARGED = 4

/** The picture at a scale, and how many of its own pixels one pixel there is. */
export interface Level {
  readonly picture: Picture
  readonly across: number
  readonly down: number
}

export class Looker {
  readonly #picture: Picture
  readonly #infer: Infer
  readonly #signal: AbortSignal | undefined
  readonly #levels = new Map<string, Level>()
  #plane = new Float32Array(0)

  constructor(picture: Picture, infer: Infer, signal?: AbortSignal) {
    this.#picture = picture
    this.#infer = infer
    this.#signal = signal
  }

  /** The picture with its longest side at `side`, kept for the next look; a tiny one is not enlarged without end. */
  level(side: number): Level {
    const most = MOST_ENLARGED * Math.max(this.#picture.width, this.#picture.height)
    const { width, height } = fitted(this.#picture.width, this.#picture.height, Math.min(side, most))
    return this.#scaled(width, height)
  }

  /** The picture as large as it fits in `tiles` × `tiles` windows of UltraFace once it is turned. */
  tiledLevel(tiles: number, quarters: Quarter): Level {
    const { width, height } = this.#picture
    const aside = quarters === 1 || quarters === 3
    const across = tiles * (aside ? TILE_HEIGHT : TILE_WIDTH)
    const down = tiles * (aside ? TILE_WIDTH : TILE_HEIGHT)
    const wide = width * down > height * across
    const scaled = (length: number): number =>
      Math.max(1, Math.floor(wide ? (length * across) / width : (length * down) / height))
    return this.#scaled(scaled(width), scaled(height))
  }

  /** Faces that YuNet sees in a window of a level (left out: all of it). Throws the reason when the signal is aborted. */
  async yunet(level: Level, way: Way, window?: Box): Promise<Found[]> {
    return this.#look(level, way, window, (seen) => yunet(seen, this.#infer, this.#room))
  }

  /** Faces that UltraFace sees in a window of at most 320 × 240 once it is turned. */
  async ultraface(level: Level, way: Way, window: Box): Promise<Found[]> {
    return this.#look(level, way, window, (seen) => ultraface(seen, this.#infer, this.#room))
  }

  async #look(
    level: Level,
    way: Way,
    window: Box | undefined,
    detect: (seen: Picture) => Promise<Found[]>,
  ): Promise<Found[]> {
    this.#signal?.throwIfAborted()
    const part = window ? crop(level.picture, window) : level.picture
    const lit = way.light ? lighten(part) : part
    const found = await detect(turn(lit, way.quarters))
    const [left, top] = window ?? [0, 0]
    return found.map(({ box, score }) => {
      const [x, y, width, height] = turnBack(box, way.quarters, part.width, part.height)
      return {
        box: [(left + x) * level.across, (top + y) * level.down, width * level.across, height * level.down],
        score,
      }
    })
  }

  #scaled(width: number, height: number): Level {
    const name = `${width}×${height}`
    const known = this.#levels.get(name)
    if (known) return known
    const { picture } = this.#nearest(width, height)
    const made = {
      picture: resize(picture, width, height),
      across: this.#picture.width / width,
      down: this.#picture.height / height,
    }
    this.#levels.set(name, made)
    return made
  }

  /** The smallest level that is large enough to shrink from: much faster than from the picture itself. */
  #nearest(width: number, height: number): { picture: Picture } {
    let best: { picture: Picture } = { picture: this.#picture }
    for (const level of this.#levels.values()) {
      const enough = level.picture.width >= 2 * width && level.picture.height >= 2 * height
      if (enough && level.picture.width < best.picture.width) best = level
    }
    return best
  }

  /** Numbers for a detector to read; the same memory for every look, grown when needed. */
  readonly #room = (length: number): Float32Array => {
    if (this.#plane.length < length) this.#plane = new Float32Array(length)
    return this.#plane.subarray(0, length)
  }
}

/** A part of a picture. The window lies within it and has whole numbers. */
export function crop({ data, width }: Picture, [left, top, across, down]: Box): Picture {
  const part = new Uint8ClampedArray(across * down * 4)
  for (let y = 0; y < down; y++) {
    const from = ((top + y) * width + left) * 4
    part.set(data.subarray(from, from + across * 4), y * across * 4)
  }
  return { width: across, height: down, data: part }
}
