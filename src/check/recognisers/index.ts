/** Every recogniser, one file each. Made by `npm run registry` from the folder; a test holds it equal. */
import { recogniser as address } from './address.ts'
import { recogniser as assessment } from './assessment.ts'
import { recogniser as birthDate } from './birth-date.ts'
import { recogniser as bsn } from './bsn.ts'
import { recogniser as careSignal } from './care-signal.ts'
import { recogniser as credential } from './credential.ts'
import { recogniser as email } from './email.ts'
import { recogniser as handle } from './handle.ts'
import { recogniser as health } from './health.ts'
import { recogniser as iban } from './iban.ts'
import { recogniser as licencePlate } from './licence-plate.ts'
import { recogniser as personName } from './person-name.ts'
import { recogniser as phishing } from './phishing.ts'
import { recogniser as phone } from './phone.ts'
import { recogniser as postcode } from './postcode.ts'
import { recogniser as pupilNumber } from './pupil-number.ts'
import { recogniser as sexualImage } from './sexual-image.ts'
import { recogniser as suspiciousLink } from './suspicious-link.ts'
import { recogniser as threat } from './threat.ts'
import type { Recogniser } from '../recogniser.ts'

export const RECOGNISERS: readonly Recogniser[] = [
  address,
  assessment,
  birthDate,
  bsn,
  careSignal,
  credential,
  email,
  handle,
  health,
  iban,
  licencePlate,
  personName,
  phishing,
  phone,
  postcode,
  pupilNumber,
  sexualImage,
  suspiciousLink,
  threat,
]
