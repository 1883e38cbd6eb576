/** TIFF, and pictures that move: what browsers can't read or write themselves. */
import type Vips from 'wasm-vips'
import script from 'wasm-vips?url'
import runtime from 'wasm-vips/vips.wasm?url'
import type { Frame } from '../../../../media/picture.ts'
import type { PictureType } from '../../../../media/sniff.ts'
import { MOST_PIXELS } from './bounds.ts'
import { Refused } from './refused.ts'

type Library = Awaited<ReturnType<typeof Vips>>

async function start(): Promise<Library> {
  const address = new URL(script, self.location.href).href
  const { default: vips } = (await import(/* @vite-ignore */ address)) as { default: typeof Vips }
  const wasm = new URL(runtime, self.location.href).href
  return vips({ dynamicLibraries: [], mainScriptUrlOrBlob: address, locateFile: () => wasm, printErr: () => undefined })
}

/** All frames, upright. Throws Refused when they are too many to hold; rejects for a broken file. */
export async function decodeFrames(bytes: Uint8Array, type: PictureType): Promise<readonly [Frame, ...Frame[]]> {
  const vips = await start()
  // What is missing at the end is an error, not black pixels.
  const options = `${type === 'tiff' ? '' : 'n=-1,'}access=sequential,fail-on=warning`
  using source = vips.Image.newFromBuffer(bytes, options)
  if (source.width * source.height > MOST_PIXELS) throw new Refused('too-large')
  using upright = type === 'tiff' ? source.autorot() : source.copy()
  using colours = upright.colourspace('srgb')
  using opaque = colours.hasAlpha() ? colours.copy() : colours.bandjoin(255)
  using plain = opaque.cast('uchar')
  const { width } = plain
  const height = type === 'tiff' ? plain.height : source.pageHeight
  const pixels = plain.writeToMemory()
  const durations = fieldsOf(source).includes('delay') ? source.getArrayInt('delay') : []
  return framesOf(new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.byteLength), width, height, durations)
}

function fieldsOf(image: Vips.Image): string[] {
  const fields = image.getFields()
  return Array.from({ length: fields.size() }, (_, i) => fields.get(i) ?? '')
}

function framesOf(
  data: Uint8ClampedArray,
  width: number,
  height: number,
  durations: readonly number[],
): readonly [Frame, ...Frame[]] {
  const length = width * height * 4
  const frames = Array.from({ length: Math.floor(data.length / length) }, (_, i): Frame => {
    const picture = { width, height, data: data.subarray(i * length, (i + 1) * length) }
    return { picture, duration: durations[i] ?? 100 }
  })
  const [first, ...others] = frames
  if (!first) throw new Refused('broken')
  return [first, ...others]
}

/** Frames of one size as a moving picture, for ever round, with nothing beside its pixels. */
export async function encodeFrames(frames: readonly Frame[], type: 'gif' | 'webp'): Promise<Uint8Array<ArrayBuffer>> {
  const vips = await start()
  const [{ picture } = { picture: undefined }] = frames
  if (!picture) throw new Refused('broken')
  const { width, height } = picture
  const all = new Uint8Array(frames.length * width * height * 4)
  frames.forEach((frame, i) => all.set(frame.picture.data, i * width * height * 4))
  using strip = vips.Image.newFromMemory(all, width, height * frames.length, 4, vips.BandFormat.uchar)
  using image = strip.copy({ interpretation: 'srgb' })
  image.setInt('page-height', height)
  image.setInt('loop', 0)
  image.setArrayInt(
    'delay',
    frames.map(({ duration }) => duration ?? 100),
  )
  const options = { keep: 'none' }
  return Uint8Array.from(type === 'gif' ? image.gifsaveBuffer(options) : image.webpsaveBuffer(options))
}
