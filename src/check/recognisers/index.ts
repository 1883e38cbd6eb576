/** Every recogniser, one file each. Made by `npm run registry` from the folder; a test holds it equal. */
import { recogniser as bsn } from './bsn.ts'
import { recogniser as email } from './email.ts'
import { recogniser as iban } from './iban.ts'
import { recogniser as phone } from './phone.ts'
import { recogniser as pupilNumber } from './pupil-number.ts'
import { recogniser as threat } from './threat.ts'
import type { Recogniser } from '../recogniser.ts'

export const RECOGNISERS: readonly Recogniser[] = [
  bsn,
  email,
  iban,
  phone,
  pupilNumber,
  threat,
]
