/** Raw frames through pipes: read into a few buffers that are used again and again, so that memory doesn't grow with length. */
import type { Readable, Writable } from 'node:stream'

/** Cuts a stream into frames of so many bytes. A frame's bytes are its own until `count` frames later. */
export async function* framesOf(stream: Readable, bytes: number, count: number): AsyncGenerator<Uint8ClampedArray> {
  const ring = Array.from({ length: count }, () => new Uint8ClampedArray(bytes))
  let index = 0
  let filled = 0
  for await (const piece of stream as AsyncIterable<Uint8Array>) {
    for (let from = 0; from < piece.length;) {
      const data = ring[index % count]
      if (!data) throw new Error('no buffer')
      const part = piece.subarray(from, from + data.length - filled)
      data.set(part, filled)
      from += part.length
      filled += part.length
      if (filled < data.length) continue
      yield data
      index++
      filled = 0
    }
  }
}

/** Writes bytes and waits until they are taken. Rejects when the other end is gone. */
export function write(stream: Writable, bytes: Uint8Array | Uint8ClampedArray): Promise<void> {
  const { buffer, byteOffset, byteLength } = bytes
  return new Promise((resolve, reject) => {
    stream.write(new Uint8Array(buffer, byteOffset, byteLength), (error) => {
      if (error) reject(error)
      else resolve()
    })
  })
}

/** Ends a stream and waits until all is taken. */
export function end(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.once('close', resolve)
    stream.end(() => resolve())
  })
}

/**
 * Work on items with at most `most` at once; results in the order of the items. When one fails, no more are begun and the
 * error is passed on.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T, index: number) => Promise<R>,
  most: number,
): AsyncGenerator<R> {
  const waiting: Promise<R>[] = []
  let index = 0
  try {
    for await (const item of items) {
      const one = work(item, index++)
      one.catch(() => undefined) // it is awaited below, in its turn
      waiting.push(one)
      if (waiting.length >= most) yield await take(waiting)
    }
    while (waiting.length > 0) yield await take(waiting)
  } finally {
    await Promise.allSettled(waiting)
  }
}

async function take<R>(waiting: Promise<R>[]): Promise<R> {
  const first = waiting.shift()
  if (!first) throw new Error('nothing is waited for')
  return first
}
