/** HEIC, the photos of iPhones: decoded by libheif in WebAssembly, in a thread of its own. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { PictureFault } from '../../media/faults.ts'
import type { Picture } from '../../media/picture.ts'
import { fromDisplayP3, isDisplayP3 } from '../../media/wide-colour.ts'

/** Upright sRGB pixels of the chief picture. Throws a PictureFault: damaged, or too slow. */
export async function decodeHeic(bytes: Uint8Array, profile: Uint8Array | undefined, most: number): Promise<Picture> {
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
    workerData: bytes,
    stdout: true,
    stderr: true,
  })
  try {
    const [picture] = (await once(worker, 'message', { signal: AbortSignal.timeout(most) })) as [Picture]
    if (profile && isDisplayP3(profile)) fromDisplayP3(picture.data)
    return picture
  } catch (error) {
    throw new PictureFault(error instanceof Error && error.name === 'AbortError' ? 'too-slow' : 'damaged')
  } finally {
    await worker.terminate()
  }
}
