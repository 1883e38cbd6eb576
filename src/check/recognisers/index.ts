/** Every recogniser, one file each. Made by `npm run registry` from the folder; a test holds it equal. */
import { recogniser as aboutSchool } from './about-school.ts'
import { recogniser as acuteDanger } from './acute-danger.ts'
import { recogniser as address } from './address.ts'
import { recogniser as affiliationMissing } from './affiliation-missing.ts'
import { recogniser as asksHelp } from './asks-help.ts'
import { recogniser as assessment } from './assessment.ts'
import { recogniser as birthDate } from './birth-date.ts'
import { recogniser as bsn } from './bsn.ts'
import { recogniser as bullied } from './bullied.ts'
import { recogniser as bullying } from './bullying.ts'
import { recogniser as careSignal } from './care-signal.ts'
import { recogniser as confidential } from './confidential.ts'
import { recogniser as counterSpeech } from './counter-speech.ts'
import { recogniser as credential } from './credential.ts'
import { recogniser as dataBreach } from './data-breach.ts'
import { recogniser as defamation } from './defamation.ts'
import { recogniser as derailing } from './derailing.ts'
import { recogniser as disclaimerMissing } from './disclaimer-missing.ts'
import { recogniser as discrimination } from './discrimination.ts'
import { recogniser as duringLesson } from './during-lesson.ts'
import { recogniser as email } from './email.ts'
import { recogniser as formalCommunication } from './formal-communication.ts'
import { recogniser as handle } from './handle.ts'
import { recogniser as health } from './health.ts'
import { recogniser as iban } from './iban.ts'
import { recogniser as imageShared } from './image-shared.ts'
import { recogniser as imageWithoutConsent } from './image-without-consent.ts'
import { recogniser as inDoubt } from './in-doubt.ts'
import { recogniser as insult } from './insult.ts'
import { recogniser as licencePlate } from './licence-plate.ts'
import { recogniser as liveLocation } from './live-location.ts'
import { recogniser as ownData } from './own-data.ts'
import { recogniser as personName } from './person-name.ts'
import { recogniser as phishing } from './phishing.ts'
import { recogniser as phone } from './phone.ts'
import { recogniser as postcode } from './postcode.ts'
import { recogniser as proud } from './proud.ts'
import { recogniser as pupilNamed } from './pupil-named.ts'
import { recogniser as pupilNumber } from './pupil-number.ts'
import { recogniser as reportsAbuse } from './reports-abuse.ts'
import { recogniser as scam } from './scam.ts'
import { recogniser as schoolCriticism } from './school-criticism.ts'
import { recogniser as sextortion } from './sextortion.ts'
import { recogniser as sexualImage } from './sexual-image.ts'
import { recogniser as stalking } from './stalking.ts'
import { recogniser as suspiciousLink } from './suspicious-link.ts'
import { recogniser as threat } from './threat.ts'
import { recogniser as threatened } from './threatened.ts'
import type { Recogniser } from '../recogniser.ts'

export const RECOGNISERS: readonly Recogniser[] = [
  aboutSchool,
  acuteDanger,
  address,
  affiliationMissing,
  asksHelp,
  assessment,
  birthDate,
  bsn,
  bullied,
  bullying,
  careSignal,
  confidential,
  counterSpeech,
  credential,
  dataBreach,
  defamation,
  derailing,
  disclaimerMissing,
  discrimination,
  duringLesson,
  email,
  formalCommunication,
  handle,
  health,
  iban,
  imageShared,
  imageWithoutConsent,
  inDoubt,
  insult,
  licencePlate,
  liveLocation,
  ownData,
  personName,
  phishing,
  phone,
  postcode,
  proud,
  pupilNamed,
  pupilNumber,
  reportsAbuse,
  scam,
  schoolCriticism,
  sextortion,
  sexualImage,
  stalking,
  suspiciousLink,
  threat,
  threatened,
]
