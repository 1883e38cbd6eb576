/** YuNet (libfacedetection): blue, green, red from 0 to 255 in; for cells of 8, 16 and 32 pixels a face or none out. */
import { COVERED, type Infer, type Picture } from '../picture.ts'
import { exp } from './exp.ts'
import type { Found } from './merge.ts'

const STRIDES = [8, 16, 32] as const
const GRID = 32

/** Faces in a picture, boxes in its pixels. The picture is filled up with black to whole cells. */
export async function yunet(picture: Picture, infer: Infer, plane: (length: number) => Float32Array): Promise<Found[]> {
  const width = Math.ceil(picture.width / GRID) * GRID
  const height = Math.ceil(picture.height / GRID) * GRID
  const data = plane(3 * width * height)
  fill(data, picture, width, height)
  const outputs = await infer('yunet', { data, width, height })
  return STRIDES.flatMap((stride) => decode(outputs, stride, Math.floor(width / stride)))
}

function fill(data: Float32Array, picture: Picture, width: number, height: number): void {
  const size = width * height
  if (width !== picture.width || height !== picture.height) data.fill(0)
  for (let y = 0, from = 0; y < picture.height; y++)
    for (let x = 0, to = y * width; x < picture.width; x++, to++, from += 4) {
      data[to] = picture.data[from + 2] ?? 0
      data[size + to] = picture.data[from + 1] ?? 0
      data[2 * size + to] = picture.data[from] ?? 0
    }
}

/** Score = √(class · object); centre = (cell + b) · stride; size = e^b · stride. */
function decode(outputs: Readonly<Record<string, Float32Array>>, stride: number, columns: number): Found[] {
  const classes = outputs[`cls_${stride}`]
  const objects = outputs[`obj_${stride}`]
  const boxes = outputs[`bbox_${stride}`]
  if (!classes || !objects || !boxes) throw new Error(`YuNet gave nothing for cells of ${stride}`)
  const found: Found[] = []
  for (let i = 0; i < classes.length; i++) {
    const squared = (classes[i] ?? 0) * (objects[i] ?? 0)
    if (squared < COVERED * COVERED) continue
    const [bx = 0, by = 0, bw = 0, bh = 0] = boxes.subarray(i * 4, i * 4 + 4)
    const width = exp(bw) * stride
    const height = exp(bh) * stride
    const centreX = ((i % columns) + bx) * stride
    const centreY = (Math.floor(i / columns) + by) * stride
    found.push({ box: [centreX - width / 2, centreY - height / 2, width, height], score: Math.sqrt(squared) })
  }
  return found
}
