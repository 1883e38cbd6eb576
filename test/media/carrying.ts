/** Pictures that carry all that a picture can carry beside its pixels; everything in it says SECRET. */
import type { Sharp } from 'sharp'
import { joined } from './heic.ts'

const SECRET = 'SECRET'

export const secret = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(SECRET)
const text = (value: string): Uint8Array => Uint8Array.from(value, (sign) => sign.charCodeAt(0))

const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>SECRET</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`

/** With EXIF, a place, XMP, a colour profile, and the orientation given. */
export function carrying(picture: Sharp, orientation = 1): Sharp {
  return picture
    .withExif({
      IFD0: { Make: SECRET, Model: SECRET, Artist: SECRET, ImageDescription: SECRET },
      IFD2: { DateTimeOriginal: '2026:01:02 03:04:05', UserComment: SECRET, BodySerialNumber: SECRET },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '5/1 7/1 0/1' },
    })
    .withXmp(XMP)
    .withIccProfile('p3', { attach: true })
    .withMetadata({ orientation })
}

function segment(marker: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = joined(...parts)
  return joined(Uint8Array.of(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255), body)
}

/** A JPEG with more in it: IPTC with a small copy, a comment, a segment nobody knows, a film and a zip behind it. */
export function stuffed(jpeg: Uint8Array): Uint8Array {
  const iptc = segment(0xed, text('Photoshop 3.0\0'), text('8BIM\x04\x04\0\0\0\0\0\x0e\x1c\x02\x50\0\x06SECRET\0\0\0'), text('8BIM\x04\x0c\0\0\0\0\0\x06SECRET')) // prettier-ignore
  const behind = text('\0\0\0\x18ftypmp42SECRETPK\x03\x04SECRET')
  return joined(
    jpeg.subarray(0, 2),
    iptc,
    segment(0xfe, text(SECRET)),
    segment(0xea, text(SECRET)),
    jpeg.subarray(2),
    behind,
  )
}

/** A PNG chunk put right behind the head. Its checksum is wrong only if `sum` is. */
export function withChunk(
  png: Uint8Array,
  name: string,
  content: string,
  sum: (bytes: Uint8Array) => number,
): Uint8Array {
  const data = text(name + content)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(sum(data))
  return joined(png.subarray(0, 33), length, data, check, png.subarray(33))
}
