/** Covers what was found or marked in a picture. The same bytes come out in browser and Node. */
import type { Box, Picture, Planes, Region, Style } from '../picture.ts'
import { fillBox, fillCircle, fillHead, fillHeadOnPlanes } from './fill.ts'
import { aroundFace, clipped } from './place.ts'
import { blur, mosaic } from './weaker.ts'

/**
 * The box that a cover takes in whole: for a face the head around it (a quarter larger on every side), for words and marked
 * places the box itself. Clipped to the picture.
 */
export function coveredBox(region: Region, picture: { readonly width: number; readonly height: number }): Box {
  return clipped(region.kind === 'face' ? aroundFace(region.box) : region.box, picture.width, picture.height)
}

/**
 * Covers the regions, in place. Faces in the given style; words and marked places always solid, because what is read
 * through a haze is read. Of covers that meet, the smaller lies on top. Takes boxes of any size and place.
 */
export function cover(picture: Picture, regions: readonly Region[], style: Style = 'fill'): void {
  const draw = { fill: fillHead, mosaic, blur }[style]
  for (const { kind, box } of [...regions].sort((a, b) => sizeOf(b) - sizeOf(a)))
    if (kind === 'face') draw(picture, aroundFace(box))
    else fillBox(picture, box)
}

/** Covers the faces of a film's frame solid, in place. */
export function coverPlanes(frame: Planes, faces: readonly Region[]): void {
  for (const { box } of [...faces].sort((a, b) => sizeOf(b) - sizeOf(a))) fillHeadOnPlanes(frame, aroundFace(box))
}

function sizeOf({ box }: Region): number {
  return box[2] * box[3]
}

/** What a person covers by hand: boxes, and the circles that a brush leaves. */
export type Shape = Box | { readonly x: number; readonly y: number; readonly radius: number }

/** Covers shapes solid, in place. */
export function coverBoxes(picture: Picture, shapes: readonly Shape[]): void {
  for (const shape of shapes)
    if ('radius' in shape) fillCircle(picture, shape.x, shape.y, shape.radius)
    else fillBox(picture, shape)
}
