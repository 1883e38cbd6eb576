/** Reads what is written in pictures, with Tesseract: the same way in browser and Node, which each bring it its files. */
import makeTesseract, { type Tesseract, type TesseractApi } from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import type { Picture } from '../picture.ts'
import { readable, type Readable } from './readable.ts'
import { together, wordsIn, type ReadWord } from './words.ts'

/** A way to look: how the page is taken apart, how light is told from dark, and how sure a word has to be. */
interface Look {
  readonly segmentation: string
  readonly threshold: string
  readonly least: number
}

/** As a page: blocks, columns, lines. One threshold for all of it keeps bubbles of a chat whole. */
const PAGE: Look = { segmentation: '3', threshold: '0', least: 0.3 }
/** As a scene, with loose words anywhere: each place has its own light. Leaves and bricks look like letters now and then. */
const SCENE: Look = { segmentation: '11', threshold: '2', least: 0.5 }
/** With fewer words than this that are surely words it is no page. */
const FEW = 12
const SURELY = 0.6

export interface Language {
  /** As the data calls it: `nld`. */
  readonly name: string
  readonly data: Uint8Array
}

export interface PictureReader {
  /** The words in a picture, in reading order. Keeps this thread busy for up to some seconds. Throws for what it can't take. */
  read(picture: Picture): ReadWord[]
}

/** Makes a reader. `wasm`: where its WebAssembly is; left out, beside its script (Node). Rejects when a file is not right. */
export async function openReader(languages: readonly Language[], wasm?: string): Promise<PictureReader> {
  const quiet = (): void => undefined
  const tesseract = await makeTesseract({ print: quiet, printErr: quiet, ...(wasm ? { locateFile: () => wasm } : {}) })
  for (const { name, data } of languages) tesseract.FS.writeFile(`${name}.traineddata`, data)
  const api = new tesseract.TessBaseAPI()
  if (api.Init(null, languages.map(({ name }) => name).join('+'), 1) !== 0) throw new Error('the reader does not start')
  for (const { name } of languages) tesseract.FS.unlink(`${name}.traineddata`)
  return { read: (picture) => readPicture(tesseract, api, readable(picture)) }
}

function look(api: TesseractApi, { segmentation, threshold, least }: Look, scale: Readable['scale']): ReadWord[] {
  api.SetVariable('tessedit_pageseg_mode', segmentation)
  api.SetVariable('thresholding_method', threshold)
  if (api.SetImageFile(1, 0) !== 0) throw new Error('the reader can’t take this picture')
  api.Recognize(null)
  return wordsIn(api.GetTSVText(), scale, least)
}

function readPicture(tesseract: Tesseract, api: TesseractApi, { file, scale }: Readable): ReadWord[] {
  tesseract.FS.writeFile('/input', file)
  try {
    const words = look(api, PAGE, scale)
    const sure = words.filter(({ score }) => score >= SURELY).length
    return sure < FEW ? together(words, look(api, SCENE, scale)) : words
  } finally {
    api.Clear()
    tesseract.FS.unlink('/input')
  }
}
