/** A checkpoint of the record as a file, to be kept outside. */
import type { FastifyInstance } from 'fastify'
import { actorOf } from '../../features/access/routes.ts'
import { takeForms } from '../../features/account/http/web.ts'
import { dutchDay } from '../../platform/clock.ts'
import { asSchool } from '../../platform/database/database.ts'
import { checkpointLine } from '../../record/checkpoint.ts'
import type { Installation } from './installation.ts'

export async function addRecordRoutes(app: FastifyInstance, { services }: Installation): Promise<void> {
  const { db, recorder, now } = services
  await app.register((scope, _, done) => {
    takeForms(scope)
    const options = { config: { access: 'record.checkpoint' }, schema: { hide: true } }
    scope.post('/beheer/vastlegging/ijkpunt', options, async (request, reply) => {
      const checkpoint = await asSchool(db, actorOf(request), (tx) => recorder.checkpoint(tx))
      const name = `deelwijs-ijkpunt-${dutchDay(now())}.txt`
      return reply
        .type('text/plain; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}"`)
        .send(checkpoint ? `${checkpointLine(checkpoint)}\n` : '')
    })
    done()
  })
}
