import { expect, test } from 'vitest'
import { fromDisplayP3, isDisplayP3 } from './wide-colour.ts'

const turned = (...colour: number[]): number[] => {
  const data = Uint8ClampedArray.from([...colour, 255])
  fromDisplayP3(data)
  return [...data.subarray(0, 3)]
}

test('greys stay what they are', () => {
  for (let value = 0; value < 256; value++) expect(turned(value, value, value)).toEqual([value, value, value])
})

test('colours become what CSS Color 4 says', () => {
  // Worked out beside this with the curve and matrices of the standard, in floating point.
  expect(turned(153, 102, 51)).toEqual([162, 99, 38])
  expect(turned(255, 0, 0)).toEqual([255, 0, 0])
})

test('the profile is known by its name', () => {
  const named = (name: string): Uint8Array => Uint8Array.from(`....desc....${name}`, (sign) => sign.charCodeAt(0))
  expect(isDisplayP3(named('Display P3'))).toBe(true)
  expect(isDisplayP3(named('\0D\0i\0s\0p\0l\0a\0y\0 \0P\x003'))).toBe(true)
  expect(isDisplayP3(named('sRGB IEC61966-2.1'))).toBe(false)
})
