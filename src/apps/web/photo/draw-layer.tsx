import { useRef, useState, type PointerEvent, type ReactNode } from 'react'
import type { Box } from '../../../media/picture.ts'
import type { Photo } from './album.ts'
import { strokeParts } from './marks.ts'
import { happen } from './studio.ts'
import type { Tool } from './tools.tsx'

type Point = readonly [x: number, y: number]

interface DrawLayerProps {
  readonly photo: Photo
  readonly tool: Exclude<Tool, 'choose'>
  /** Of the brush, as a part of the photo's longest side. */
  readonly thick: number
}

/** Lies over the photo while somebody draws: a box from corner to corner, or a stroke. A tap gives a box of a usual size. */
export function DrawLayer({ photo, tool, thick }: DrawLayerProps): ReactNode {
  const [points, setPoints] = useState<readonly Point[]>([])
  const drawing = useRef(false)
  const brush = brushOf(photo, thick)
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    drawing.current = true
    event.currentTarget.setPointerCapture(event.pointerId)
    setPoints([pointAt(event, photo)])
  }
  const go = (event: PointerEvent<SVGSVGElement>): void => {
    if (drawing.current) setPoints([...points, pointAt(event, photo)])
  }
  const end = (): void => {
    if (drawing.current && points.length > 0)
      happen({ type: 'marked', parts: tool === 'box' ? [boxOf(points, photo)] : strokeParts(points, brush) })
    drawing.current = false
    setPoints([])
  }
  return (
    <svg
      className="draw-layer"
      viewBox={`0 0 ${photo.width} ${photo.height}`}
      aria-hidden="true"
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {tool === 'brush' && points.length > 0 && (
        <polyline points={points.map((point) => point.join()).join(' ')} strokeWidth={brush} className="draw-stroke" />
      )}
      {tool === 'box' && points.length > 1 && <DrawnBox box={spanned(points)} />}
    </svg>
  )
}

function DrawnBox({ box: [x, y, width, height] }: { readonly box: Box }): ReactNode {
  return <rect className="draw-box" x={x} y={y} width={width} height={height} vectorEffect="non-scaling-stroke" />
}

function pointAt(event: PointerEvent<SVGSVGElement>, { width, height }: Photo): Point {
  const area = event.currentTarget.getBoundingClientRect()
  return [((event.clientX - area.left) / area.width) * width, ((event.clientY - area.top) / area.height) * height]
}

function brushOf({ width, height }: Photo, thick: number): number {
  return Math.max(8, Math.round(Math.max(width, height) * thick))
}

/** From corner to corner; a tap, or nearly, means "here". */
function boxOf(points: readonly Point[], photo: Photo): Box {
  const box = spanned(points)
  const least = Math.max(photo.width, photo.height) / 100
  return box[2] < least && box[3] < least ? usualBox(photo, [box[0] + box[2] / 2, box[1] + box[3] / 2]) : box
}

/** A box of a usual size around a point, or in the middle. */
export function usualBox({ width, height }: Photo, [x, y]: Point = [width / 2, height / 2]): Box {
  const side = Math.max(width, height) / 8
  return [x - side / 2, y - side / 4, side, side / 2]
}

function spanned(points: readonly Point[]): Box {
  const [x, y] = points[0] ?? [0, 0]
  const [toX, toY] = points.at(-1) ?? [0, 0]
  return [Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y)]
}
