/** The photos with known faces, which lie beside the project. Nothing of them is copied. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Box } from '#src/media/picture.ts'
import { modelsFolder } from '#src/platform/media/models.ts'
import { decode, type Photo } from './spoilt.ts'

const FOLDER = process.env['DEELWIJS_FACES'] ?? '../shared/data/faces-dev'
const MODELS = '../shared/models'

/** Are the photos there? */
export function hasPhotos(): boolean {
  return existsSync(join(FOLDER, 'boxes.json'))
}

/** Where the detectors are: as the product looks for them, else beside the project. */
export function measuredModels(): string {
  return process.env['DEELWIJS_MODELS'] === undefined && existsSync(MODELS) ? MODELS : modelsFolder()
}

/** Photos with a box for each of their faces, upright. */
export function knownPhotos(): Promise<Photo[]> {
  const boxes = JSON.parse(readFileSync(join(FOLDER, 'boxes.json'), 'utf8')) as Record<string, Box[]>
  return Promise.all(Object.entries(boxes).map(([name, faces]) => photo(name, faces)))
}

/** Photos whose faces nobody boxed: a street, and portraits. */
export function unknownPhotos(): Promise<Photo[]> {
  const names = ['city.jpg', 'two_people.jpg', 'obama_and_biden.jpg', 'obama_partial_face.jpg']
  return Promise.all(names.filter((name) => existsSync(join(FOLDER, name))).map((name) => photo(name, [])))
}

/** The files themselves. */
export function photoFiles(): { name: string; bytes: Uint8Array }[] {
  const boxes = JSON.parse(readFileSync(join(FOLDER, 'boxes.json'), 'utf8')) as Record<string, Box[]>
  return Object.keys(boxes).map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) }))
}

async function photo(name: string, faces: readonly Box[]): Promise<Photo> {
  return { name, picture: await decode(sharp(join(FOLDER, name)).rotate()), faces }
}
