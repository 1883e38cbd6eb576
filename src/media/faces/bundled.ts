/** Looking with the detector that comes with us, UltraFace: it reads 320 × 240 only, so larger looks are cut into tiles. */
import type { Picture } from '../picture.ts'
import { crowd, crowded } from './crowd.ts'
import { isDark } from './light.ts'
import type { Looker, Way } from './look.ts'
import type { Found } from './merge.ts'
import { tiles } from './tiles.ts'
import { TILE_HEIGHT, TILE_WIDTH } from './ultraface.ts'
import { evidence, QUARTERS, waysUp } from './upright.ts'

/** A quarter of a tile is shared with the next. */
const SHARED = 60
/** So close it takes much for a face; what it sees must be surer. */
const CLOSE = { tiles: 4, score: 0.5 }
/** Longest side, in pixels, up to which two tiles a side are close enough. */
const SMALL = 800
const LYING = 0.8
/** Faces narrower than this (pixels of the closest look) tell of still smaller ones that are missed. */
const TINY = 20
/** Tiles a side for a crowd, at most. */
const CROWD_TILES = 10

/** All that UltraFace sees in the picture, boxes in its pixels. */
export async function bundledLooks(looker: Looker, picture: Picture): Promise<Found[]> {
  const quick = await allWays(looker, 1)
  const known = waysUp(quick.map(evidence))
  const ways = known.length > 0 ? known : waysUp((await allWays(looker, 2)).map(evidence))
  const chosen = ways.length > 0 ? ways : [0 as const]
  const found = quick.flatMap((faces) => faces.filter(({ score }) => score >= LYING))
  const large = Math.max(picture.width, picture.height) > SMALL
  const dark = isDark(looker.tiledLevel(1, 0).picture)
  for (const quarters of chosen)
    for (const light of dark ? [false, true] : [false]) {
      for (const count of [1, 2]) found.push(...(await tiledLook(looker, { quarters, light }, count)))
      if (large) found.push(...(await closeLooks(looker, picture, { quarters, light })))
    }
  return found
}

/** Close, and closer still where a crowd shows. */
async function closeLooks(looker: Looker, picture: Picture, way: Way): Promise<Found[]> {
  const seen = await tiledLook(looker, way, CLOSE.tiles)
  const faces = crowd(seen, looker.tiledLevel(CLOSE.tiles, way.quarters), TINY)
  const count = Math.min(CROWD_TILES, Math.ceil(Math.max(picture.width, picture.height) / TILE_WIDTH))
  if (faces.length === 0 || count <= CLOSE.tiles) return seen
  return [...seen, ...(await tiledLook(looker, way, count, faces))]
}

async function allWays(looker: Looker, count: number): Promise<Found[][]> {
  const seen: Found[][] = []
  for (const quarters of QUARTERS) seen.push(await tiledLook(looker, { quarters, light: false }, count))
  return seen
}

/** One look, the picture as large as `count` tiles each way; only where the crowd is, when one is given. */
async function tiledLook(looker: Looker, way: Way, count: number, faces?: readonly Found[]): Promise<Found[]> {
  const level = looker.tiledLevel(count, way.quarters)
  const aside = way.quarters === 1 || way.quarters === 3
  const [across, down] = aside ? [TILE_HEIGHT, TILE_WIDTH] : [TILE_WIDTH, TILE_HEIGHT]
  const windows = tiles(level.picture.width, level.picture.height, across, down, SHARED)
  const found: Found[] = []
  for (const window of faces ? crowded(windows, level, faces) : windows)
    found.push(...(await looker.ultraface(level, way, window)))
  return count < CLOSE.tiles ? found : found.filter(({ score }) => score >= CLOSE.score)
}
