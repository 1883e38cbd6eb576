/** Files before and after: what they still carry, their size, and how near the pixels beside the covers stay. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { coveredBox } from '#src/media/cover/cover.ts'
import type { Box, Picture } from '#src/media/picture.ts'
import { openDetectors, type Detectors } from '#src/platform/media/detector.ts'
import { anonymisePicture } from '#src/platform/media/picture.ts'
import { decodePicture } from '#src/platform/media/picture-files.ts'
import { carrying, stuffed } from '../../../test/media/carrying.ts'
import { drawHeads } from '../../../test/media/faces.ts'
import { heicFile, joined, QUARTERS } from '../../../test/media/heic.ts'
import { table, type Figures, type Part } from '../advise.ts'
import { knownPhotos, measuredModels, photoFiles } from './photos.ts'
import { raw } from './spoilt.ts'

interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Tags that tell how a file is built: sizes, colours, pages, times of frames. Nothing of who, where, when or with what. */
const BUILD = [
  /^(?:SourceFile|ExifTool:.*|File:(?!Comment).*|System:.*|Composite:(?:ImageSize|Megapixels)|JFIF:.*|PNG-pHYs:.*|Meta:.*)$/,
  /^PNG:(?:ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|Palette|Transparency)$/,
  /^RIFF:(?:VP8Version|HorizontalScale|VerticalScale|ImageWidth|ImageHeight|WebP_Flags|BackgroundColor|AnimationLoopCount|FrameCount|Duration|Alpha\w+)$/,
  /^GIF:(?:GIFVersion|ImageWidth|ImageHeight|HasColorMap|ColorResolutionDepth|BitsPerPixel|BackgroundColor|AnimationIterations|FrameCount|Duration|TransparentColor)$/,
  /^QuickTime:(?:MajorBrand|MinorVersion|CompatibleBrands|HandlerType|PrimaryItemReference|MetaImageSize|AV1ConfigurationVersion|Seq\w+|HighBitDepth|TwelveBit|Chroma\w+|InitialDelaySamples|ImageSpatialExtent|ImagePixelDepth|MediaData\w*)$/,
  /^QuickTime:(?:HEVCConfigurationVersion|General\w+|GenProfileCompatibilityFlags|ConstraintIndicatorFlags|MinSpatialSegmentationIDC|ParallelismType|BitDepth\w+|AverageFrameRate|ConstantFrameRate|NumTemporalLayers|TemporalIDNested|Rotation)$/,
  /^IFD0:(?:ImageWidth|ImageHeight|BitsPerSample|Compression|PhotometricInterpretation|StripOffsets|SamplesPerPixel|RowsPerStrip|StripByteCounts|[XY]Resolution|PlanarConfiguration|ResolutionUnit|Predictor|Orientation|SampleFormat|SubfileType|ExtraSamples|PageNumber|Tile\w+)$/,
]

/** Both tables; `quick` measures nothing of them, which tests hold already. */
export async function fileTables(quick: boolean): Promise<Part> {
  if (quick) return { text: '', figures: {} }
  const folder = mkdtempSync(join(tmpdir(), 'deelwijs-pictures-'))
  const detectors = await openDetectors({ folder: measuredModels() })
  try {
    const figures: Figures = {}
    const kinds: string[][] = []
    for (const sample of await everyKind()) kinds.push(await row(sample, detectors, folder, figures))
    const photos: string[][] = []
    for (const sample of await pressedPhotos()) photos.push(await row(sample, detectors, folder, {}))
    const head = [
      'file',
      'in, kB',
      'out, kB',
      'out / in',
      'PSNR beside covers, dB',
      'telling tags in',
      'telling tags out',
    ]
    return { text: `### Every kind of file, with all that it can carry\n\n${table(head, kinds)}\n\n### JPEG photos\n\n${table(head, photos)}`, figures } // prettier-ignore
  } finally {
    await detectors.close()
    rmSync(folder, { recursive: true })
  }
}

/** Two drawn heads before a wall, in every kind. */
async function everyKind(): Promise<Sample[]> {
  const drawn = (): Sharp => carrying(raw(drawHeads(800, 600, [[250, 280, 120], [560, 280, 140]])).removeAlpha()) // prettier-ignore
  const made: readonly [string, Uint8Array][] = [
    ['JPEG', stuffed(await drawn().jpeg({ quality: 85 }).toBuffer())],
    ['PNG', await drawn().png().toBuffer()],
    ['WebP', await drawn().webp({ quality: 85 }).toBuffer()],
    ['AVIF', await drawn().avif({ effort: 1 }).toBuffer()],
    ['GIF', withComment(await drawn().gif().toBuffer())],
    ['TIFF', await drawn().tiff({ compression: 'deflate' }).toBuffer()],
    ['HEIC (becomes JPEG)', heicFile({ ...QUARTERS, ...(await beside(drawn())) })],
  ]
  return made.map(([name, bytes]) => ({ name, bytes }))
}

/** A GIF holds comments, and whatever stands behind its end. */
function withComment(gif: Uint8Array): Uint8Array {
  return joined(gif.subarray(0, -1), Buffer.from('\x21\xfe\x06SECRET\0\x3bSECRET', 'latin1'))
}

/** Tags and a colour profile, as a HEIC file holds them. */
async function beside(picture: Sharp): Promise<{ exif?: Uint8Array; profile?: Uint8Array }> {
  const { exif, icc } = await sharp(await picture.jpeg().toBuffer()).metadata()
  return { ...(exif ? { exif: exif.subarray(6) } : {}), ...(icc ? { profile: icc } : {}) }
}

/** The photos beside the project as they are, and the largest pressed in several ways. */
async function pressedPhotos(): Promise<Sample[]> {
  const asTheyAre = photoFiles().map(({ bytes }, i) => ({ name: `photo ${i + 1}, as it came`, bytes }))
  const [first] = await knownPhotos()
  if (!first) return asTheyAre
  const pressed = [50, 75, 85, 95].map(async (quality) => ({
    name: `photo 1, quality ${quality}`,
    bytes: await raw(first.picture).removeAlpha().jpeg({ quality, chromaSubsampling: quality > 90 ? '4:4:4' : '4:2:0' }).toBuffer(), // prettier-ignore
  }))
  return [...asTheyAre, ...(await Promise.all(pressed))]
}

async function row({ name, bytes }: Sample, detect: Detectors, folder: string, figures: Figures): Promise<string[]> {
  const safe = await anonymisePicture(bytes, { style: 'fill', keep: [], detect })
  const before = (await decodePicture(bytes)).frames[0]?.picture
  const after = (await decodePicture(safe.bytes)).frames[0]?.picture
  if (!before || !after) throw new Error(`${name}: no picture in it`)
  const near = psnr(before, after, safe.faces.map((face) => coveredBox(face, before))) // prettier-ignore
  const tags = [bytes, safe.bytes].map((file, i) => telling(join(folder, `file-${i}`), file))
  if (tags[1]) figures[`nothing telling in a safe ${name}`] = tags[1].length === 0 ? 1 : 0
  return [
    name,
    (bytes.length / 1000).toFixed(1),
    (safe.bytes.length / 1000).toFixed(1),
    (safe.bytes.length / bytes.length).toFixed(2),
    near === Infinity ? 'the same' : near.toFixed(1),
    ...tags.map((found) => (found === null ? 'no exiftool' : String(found.length))),
  ]
}

/** Tags that are not of the file's build; null without exiftool. */
function telling(path: string, bytes: Uint8Array): string[] | null {
  writeFileSync(path, bytes)
  const { stdout, status } = spawnSync('exiftool', ['-json', '-G1', '-a', '-u', '-ee', path], { encoding: 'utf8' })
  if (status !== 0) return null
  const [tags = {}] = JSON.parse(stdout) as Record<string, unknown>[]
  return Object.keys(tags).filter((tag) => !BUILD.some((pattern) => pattern.test(tag)))
}

/** Room beside a cover for its round corners and for what pressing makes of its edge: a part of its size, and pixels. */
const EDGE = 0.1
const BLOCK = 16

/** Peak signal to noise of what lies beside all covers, in dB. */
function psnr(a: Picture, b: Picture, covers: readonly Box[]): number {
  const beside = (x: number, y: number): boolean =>
    covers.every(([left, top, width, height]) => {
      const [wide, high] = [width * EDGE + BLOCK, height * EDGE + BLOCK]
      return x < left - wide || y < top - high || x >= left + width + wide || y >= top + height + high
    })
  let [sum, count] = [0, 0]
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) {
      if (!beside(x, y)) continue
      const at = (y * a.width + x) * 4
      for (let i = 0; i < 3; i++) sum += ((a.data[at + i] ?? 0) - (b.data[at + i] ?? 0)) ** 2
      count += 3
    }
  return sum === 0 ? Infinity : 10 * Math.log10((255 * 255 * count) / sum)
}
