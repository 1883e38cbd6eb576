/** HEIC, as iPhones keep photos. Loaded when such a photo comes. */
import decode from 'heic-decode'
import { metadataIn } from '../../../../media/metadata.ts'
import type { Picture } from '../../../../media/picture.ts'
import { fromDisplayP3, isDisplayP3 } from '../../../../media/wide-colour.ts'

/** The chief picture of the file, upright (the decoder turns it by itself) and in sRGB. Rejects for a broken file. */
export async function decodeHeic(bytes: Uint8Array): Promise<Picture> {
  const { width, height, data } = await decode({ buffer: bytes })
  const { profile } = metadataIn(bytes, 'heic')
  if (profile && isDisplayP3(profile)) fromDisplayP3(data)
  return { width, height, data }
}
