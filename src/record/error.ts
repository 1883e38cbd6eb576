export type RecordFault =
  | 'invalid' // the payload is not what its schema says
  | 'too-large' // belongs into a file
  | 'wrong-kind' // the stream is of another kind
  | 'erased' // the stream was erased; nothing can be added to it
  | 'unknown-stream' // there is no such stream in this school
  | 'unknown-type' // recorded by a newer program, or by a feature that isn't there any more

/** The record refuses. The message names types and fields, never content. */
export class RecordError extends Error {
  readonly fault: RecordFault
  constructor(fault: RecordFault, message: string) {
    super(message)
    this.fault = fault
  }
}
