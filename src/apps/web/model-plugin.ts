/** The face detector is let into the pages only when it is, byte for byte, the one that was measured. Runs in Node, within Vite. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { ULTRAFACE } from '../../media/faces/bundled-model.ts'
import { isGenuine } from '../../platform/media/models.ts'

/** A Vite plugin that ends the build when the package brings another detector. */
export function checkedModel(from = import.meta.url): Plugin {
  return {
    name: 'deelwijs-checked-model',
    apply: 'build',
    async buildStart() {
      const path = createRequire(from).resolve(`${ULTRAFACE.package}/model/${ULTRAFACE.file}`)
      if (!isGenuine(await readFile(path), ULTRAFACE))
        this.error(`${ULTRAFACE.file} is not the face detector that was measured: install again`)
    },
  }
}
