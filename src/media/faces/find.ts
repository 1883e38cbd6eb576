/**
 * Finds faces, never whose they are. Several looks at one picture, small for large faces and large for small ones, the right
 * way up as far as that can be seen, lightened when it is dark; all that they show is made one list.
 */
import { COVERED, type Infer, type Picture, type Region } from '../picture.ts'
import type { Quarter } from '../turn.ts'
import { bundledLooks } from './bundled.ts'
import { crowd, crowded } from './crowd.ts'
import { isDark } from './light.ts'
import { Looker, type Level, type Way } from './look.ts'
import { merge, type Found } from './merge.ts'
import { tiles } from './tiles.ts'
import { evidence, QUARTERS, waysUp } from './upright.ts'

/** Longest side, in pixels, of the quick look: faces of a third of the picture fill it well. */
const QUICK = 640
/** Of the thorough look at small, middling and large pictures; larger costs memory. */
const THOROUGH = [1280, 1920, 2560] as const
/** Longest side that is looked at in one piece, and what two halves of a longer one share. */
const WHOLE = 1920
const HALVES_SHARED = 128
/** A face that only a wrong way up shows must be this sure: a child that lies down, not a fold in a curtain. */
const LYING = 0.6

/** Faces narrower than this (pixels of the thorough look) tell of still smaller ones that are missed. */
const TINY = 16
/** Windows for looking pixel by pixel. */
const CROWD_TILE = 1280
const CROWD_SHARED = 64
/** Longest side of a picture looked at pixel by pixel. */
const CROWD_SIDE = 4096

/**
 * Faces in an upright picture, surest first: regions of kind `face` with a score of at least COVERED, boxes in whole pixels
 * within the picture. `models.yunet` says whether `infer` knows YuNet, which finds more than the bundled detector.
 * Throws the signal's reason when it is aborted, and whatever `infer` throws.
 */
export async function findFaces(
  picture: Picture,
  infer: Infer,
  models: { readonly yunet: boolean },
  signal?: AbortSignal,
): Promise<Region[]> {
  const looker = new Looker(picture, infer, signal)
  const found = models.yunet ? await yunetLooks(looker, picture) : await bundledLooks(looker, picture)
  return merge(found).flatMap((face) => toRegion(face, picture))
}

async function yunetLooks(looker: Looker, picture: Picture): Promise<Found[]> {
  const long = Math.max(picture.width, picture.height)
  const thorough = looker.level(thoroughSide(long))
  const quick = looker.level(QUICK)
  const { ways, found } = await quickLooks(looker, quick)
  for (const quarters of ways)
    for (const light of isDark(quick.picture) ? [false, true] : [false]) {
      if (light) found.push(...(await looker.yunet(quick, { quarters, light })))
      const seen = await thoroughLook(looker, thorough, { quarters, light })
      found.push(...seen)
      if (long > THOROUGH[2]) found.push(...(await crowdLooks(looker, long, { quarters, light }, thorough, seen)))
    }
  return found
}

function thoroughSide(long: number): number {
  if (long <= 1000) return THOROUGH[0]
  return long <= THOROUGH[1] ? THOROUGH[1] : THOROUGH[2]
}

/** In two halves when it is large: that needs half the memory. Faces too large for what they share were seen quickly. */
async function thoroughLook(looker: Looker, level: Level, way: Way): Promise<Found[]> {
  const { width, height } = level.picture
  const across = width > WHOLE ? Math.ceil(width / 2) + HALVES_SHARED : width
  const down = height > WHOLE ? Math.ceil(height / 2) + HALVES_SHARED : height
  const found: Found[] = []
  for (const window of tiles(width, height, across, down, HALVES_SHARED))
    found.push(...(await looker.yunet(level, way, window)))
  return found
}

/** All four ways up, quickly: which deserve more, and what was seen. */
async function quickLooks(looker: Looker, quick: Level): Promise<{ ways: Quarter[]; found: Found[] }> {
  const seen = await allWays(looker, quick)
  const ways = waysUp(seen.map(evidence))
  // Where nothing is seen that small, a somewhat closer look may still tell.
  const closer = ways.length > 0 ? ways : waysUp((await allWays(looker, looker.level(THOROUGH[0]))).map(evidence))
  const chosen = closer.length > 0 ? closer : [0 as const]
  const found = seen.flatMap((faces, i) =>
    chosen.some((quarters) => quarters === i) ? faces : faces.filter(({ score }) => score >= LYING),
  )
  return { ways: chosen, found }
}

async function allWays(looker: Looker, level: Level): Promise<Found[][]> {
  const seen: Found[][] = []
  for (const quarters of QUARTERS) seen.push(await looker.yunet(level, { quarters, light: false }))
  return seen
}

/** Windows at (nearly) full size wherever many tiny faces were seen, and beside them. */
async function crowdLooks(
  looker: Looker,
  long: number,
  way: Way,
  thorough: Level,
  seen: readonly Found[],
): Promise<Found[]> {
  const faces = crowd(seen, thorough, TINY)
  if (faces.length === 0) return []
  const level = looker.level(Math.min(long, CROWD_SIDE))
  const windows = tiles(level.picture.width, level.picture.height, CROWD_TILE, CROWD_TILE, CROWD_SHARED)
  const found: Found[] = []
  for (const window of crowded(windows, level, faces)) found.push(...(await looker.yunet(level, way, window)))
  return found
}

/** Whole pixels within the picture; scores in thousandths, so that a last bit that differs doesn't show. */
function toRegion({ box: [x, y, width, height], score }: Found, picture: Picture): Region[] {
  const left = Math.max(0, Math.round(x))
  const top = Math.max(0, Math.round(y))
  const right = Math.min(picture.width, Math.round(x + width))
  const bottom = Math.min(picture.height, Math.round(y + height))
  if (right <= left || bottom <= top || score < COVERED) return []
  return [{ box: [left, top, right - left, bottom - top], kind: 'face', score: Math.round(score * 1000) / 1000 }]
}
