/** A HEIC file put together by hand around one HEVC picture. */

const text = (value: string): Uint8Array => Uint8Array.from(value, (sign) => sign.charCodeAt(0))
const number = (value: number, count: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, i) => Math.floor(value / 256 ** (count - 1 - i)) % 256)

/** Bytes one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

function box(name: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = joined(...parts)
  return joined(number(body.length + 8, 4), text(name), body)
}

const full = (name: string, version: number, ...parts: readonly Uint8Array[]): Uint8Array =>
  box(name, number(version * 2 ** 24, 4), ...parts)

export interface HeicParts {
  readonly width: number
  readonly height: number
  /** The decoder's settings and the picture itself, as an mp4 of one frame holds them. */
  readonly hvcC: Uint8Array
  readonly picture: Uint8Array
  /** Quarter turns, against the clock. */
  readonly turns?: number
  /** A TIFF block with tags. */
  readonly exif?: Uint8Array
  readonly profile?: Uint8Array
}

/** The file. */
export function heicFile({ width, height, hvcC, picture, turns = 0, exif, profile }: HeicParts): Uint8Array {
  const ftyp = box('ftyp', text('heic'), number(0, 4), text('mif1heic'))
  const exifItem = exif ? joined(number(0, 4), exif) : new Uint8Array()
  const properties = [
    box('hvcC', hvcC),
    full('ispe', 0, number(width, 4), number(height, 4)),
    box('irot', number(turns, 1)),
    ...(profile ? [box('colr', text('prof'), profile)] : []),
  ]
  const used = properties.map((_, i) => number((i === 3 ? 0 : 0x80) + i + 1, 1))
  const item = (id: number, type: string): Uint8Array => full('infe', 2, number(id, 2), number(0, 2), text(type), number(0, 1)) // prettier-ignore
  const meta = (start: number): Uint8Array =>
    full(
      'meta',
      0,
      full('hdlr', 0, number(0, 4), text('pict'), number(0, 13)),
      full('pitm', 0, number(1, 2)),
      full('iinf', 0, number(exif ? 2 : 1, 2), item(1, 'hvc1'), ...(exif ? [item(2, 'Exif')] : [])),
      ...(exif ? [full('iref', 0, box('cdsc', number(2, 2), number(1, 2), number(1, 2)))] : []),
      box('iprp', box('ipco', ...properties), full('ipma', 0, number(1, 4), number(1, 2), number(used.length, 1), ...used)), // prettier-ignore
      full(
        'iloc',
        0,
        number(0x4400, 2),
        number(exif ? 2 : 1, 2),
        place(1, start, picture.length),
        ...(exif ? [place(2, start + picture.length, exifItem.length)] : []),
      ),
    )
  const start = ftyp.length + meta(0).length + 8
  return joined(ftyp, meta(start), box('mdat', picture, exifItem))
}

function place(id: number, at: number, length: number): Uint8Array {
  return joined(number(id, 2), number(0, 2), number(1, 2), number(at, 4), number(length, 4))
}

const base64 = (value: string): Uint8Array => new Uint8Array(Buffer.from(value, 'base64'))

/** 64 × 48 pixels in four quarters: red, green; blue, white. Drawn for this test and pressed with x265. */
export const QUARTERS: HeicParts = {
  width: 64,
  height: 48,
  hvcC: base64(
    'AQQIAAAAn6gAAAAAHvAA/P34+AAADwOgAAEAF0ABDAH//wQIAAADAJ+oAAADAAAeugJAoQABACZCAQEECAAAAwCfqA' +
      'AAAwAAHqAggxZbq5MrmgIAAAMAAgAAAwAyEKIAAQAGRAHBc8CJ',
  ),
  picture: base64(
    'AAAAF0ABDAH//wQIAAADAJ+oAAADAAAeugJAAAAAJkIBAQQIAAADAJ+oAAADAAAeoCCDFlurkyuaAgAAAwACAAADAD' +
      'IQAAAABkQBwXPAiQAAAEooAa8+6xH//cY1+8/C38VYTwIb4cJPEP5RlMct47WjXA3ie6+0fJz6ytZ2HwQfyzn7aTeC' +
      'KHEbJlZ0GYDLleqPFWIaLLtKOMYLkA==',
  ),
}
