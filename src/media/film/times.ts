/** The boxes of an MP4 on the way to those that tell when it was made. */
const WAY = ['moov', 'trak', 'mdia']
const DATED = ['mvhd', 'tkhd', 'mdhd']

/** Sets the times of making and changing in an MP4 to none, in place. Boxes that don't fit end the walk. */
export function eraseTimes(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  erase(view, 0, view.byteLength)
}

function erase(view: DataView, from: number, end: number): void {
  for (let at = from; at + 8 <= end;) {
    const short = view.getUint32(at)
    const large = short === 1 && at + 16 <= end
    const size = large ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short
    const head = large ? 16 : 8
    if (size < head || at + size > end) return
    const name = String.fromCharCode(...[4, 5, 6, 7].map((i) => view.getUint8(at + i)))
    if (WAY.includes(name)) erase(view, at + head, at + size)
    if (DATED.includes(name)) blank(view, at + head, at + size)
    at += size
  }
}

/** Version and flags, then both times: 4 bytes each, or 8 in version 1. */
function blank(view: DataView, at: number, end: number): void {
  const length = at < end && view.getUint8(at) === 1 ? 16 : 8
  for (let i = at + 4; i < Math.min(end, at + 4 + length); i++) view.setUint8(i, 0)
}
