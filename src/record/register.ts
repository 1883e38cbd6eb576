/** The record's own stream in each school: that streams were erased, why, and by whom. It is never erased itself. */
import { z } from 'zod'
import { RecordError } from './error.ts'
import { defineEvent, type EventType, type StreamKind } from './event.ts'

const REGISTER: StreamKind = { name: 'register', times: 'exact', tables: [], forget: () => Promise.resolve() }

const erasedSchema = z.strictObject({
  kind: z.string(),
  streams: z.array(z.uuid()),
  /** A word such as `term-ended`, not a sentence: nobody can take a name out of it later. */
  reason: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
  /** Id of the person who asked for it, null when it was the program. */
  by: z.uuid().nullable(),
})
export type Erased = z.infer<typeof erasedSchema>

/** The event that a stream was erased; applied, it removes the rows, when it happens and in every rebuild. */
export function erasedEvent(kindNamed: (name: string) => StreamKind | undefined): EventType<Erased> {
  return defineEvent({
    kind: REGISTER,
    type: 'register.erased',
    version: 1,
    schema: erasedSchema,
    async apply(tx, events) {
      for (const { payload } of events) {
        const kind = kindNamed(payload.kind)
        if (!kind) throw new RecordError('unknown-type', `this program doesn't know the rows of a ${payload.kind}`)
        await kind.forget(tx, payload.streams)
      }
    },
  })
}
