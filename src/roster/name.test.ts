import { expect, test } from 'vitest'
import { familyParts } from './name.ts'

test.each([
  ['de', 'Roos', 'de', 'Roos'],
  ['', 'de Roos', 'de', 'Roos'],
  ['de', 'de Roos', 'de', 'Roos'],
  ['van', 'den Berg', 'van den', 'Berg'],
  ['', 'van den Berg', 'van den', 'Berg'],
  ['', 'El Haddadi', 'El', 'Haddadi'],
  ['uit het', 'Broek', 'uit het', 'Broek'],
  ['of', 'Tervuren', 'of', 'Tervuren'],
  ['', 'Denneboom', '', 'Denneboom'],
  ['de', '', 'de', ''],
])('prefix “%s” and family name “%s” are the name %s, %s', (prefix, family, isPrefix, isFamily) => {
  expect(familyParts(prefix, family)).toEqual({ prefix: isPrefix, familyName: isFamily })
  expect(familyParts(isPrefix, isFamily)).toEqual({ prefix: isPrefix, familyName: isFamily })
})
