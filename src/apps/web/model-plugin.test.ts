import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ULTRAFACE } from '../../media/faces/bundled-model.ts'
import { checkedModel } from './model-plugin.ts'

const GENUINE = fileURLToPath(import.meta.resolve(`${ULTRAFACE.package}/model/${ULTRAFACE.file}`))
let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'deelwijs-model-'))
  await mkdir(join(root, 'node_modules', ULTRAFACE.package, 'model'), { recursive: true })
  await writeFile(join(root, 'index.html'), '<!doctype html>')
})
afterEach(() => rm(root, { recursive: true }))

/** A build of an empty page, beside a package that brings this detector. */
function built(): Promise<unknown> {
  const plugins = [checkedModel(pathToFileURL(join(root, 'vite.config.ts')).href)]
  return build({ root, configFile: false, logLevel: 'silent', plugins })
}

test('a build goes on with the detector that was measured, and ends with another', async () => {
  const place = join(root, 'node_modules', ULTRAFACE.package, 'model', ULTRAFACE.file)
  await copyFile(GENUINE, place)
  await expect(built()).resolves.toBeDefined()
  await writeFile(place, 'another', { flag: 'r+' })
  await expect(built()).rejects.toThrow('is not the face detector that was measured')
})
