/** Lends the face detector that this server was given to the photo page. Without one the page uses the one it brings. */
import type { FastifyInstance } from 'fastify'
import { readModel } from '../../platform/media/models.ts'
import { problemOf, sendProblem } from './problem.ts'

const WEEK = 'public, max-age=604800'

/** Adds `/models/yunet.onnx`; 404 when the folder has none, or another one than was measured. */
export function addModels(app: FastifyInstance, folder: string): void {
  app.get('/models/yunet.onnx', { config: { access: 'anonymise' }, schema: { hide: true } }, async (_, reply) => {
    const bytes = await readModel(folder).catch(() => null)
    if (!bytes) return sendProblem(reply, problemOf(404))
    return reply.headers({ 'cache-control': WEEK, 'content-type': 'application/octet-stream' }).send(bytes)
  })
}
