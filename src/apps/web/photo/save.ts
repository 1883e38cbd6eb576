/** Takes covered photos and films along: as downloads, or to another app. Names say nothing about who or when. */
import type { Style } from '../../../media/picture.ts'
import type { Photo } from './album.ts'
import { saved } from './studio.ts'

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
}

/** A photo that could not be made; `number` says which, as people count. */
export class NotMade extends Error {
  readonly number: number
  constructor(number: number) {
    super(`photo ${number}`)
    this.number = number
  }
}

export interface Numbered {
  readonly photo: Photo
  /** Its place in the list, from 1. */
  readonly number: number
}

/** Makes one photo, as a file to hand on. Rejects with NotMade. */
export async function made({ photo, number }: Numbered, style: Style, name: string): Promise<File> {
  const blob = await saved(photo, style).catch(() => {
    throw new NotMade(number)
  })
  return new File([blob], `${name}.${ENDINGS[blob.type] ?? 'jpg'}`, { type: blob.type })
}

/** Longest that a browser takes to begin reading what it was handed. */
const REVOKE_MS = 20_000

/** Hands a file to the browser to keep. */
export function download(file: File): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads it after this turn; then the memory can go: of many photos, too.
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_MS)
}

/** Can files like these be shared from here? */
export function canShare(kind: 'photo' | 'film'): boolean {
  const [name, type] = kind === 'photo' ? ['foto.jpg', 'image/jpeg'] : ['film.mp4', 'video/mp4']
  const probe = new File([new Uint8Array(1)], name, { type })
  return 'canShare' in navigator && navigator.canShare({ files: [probe] })
}

/** Opens the device's sharing. `later`: it wants a fresh press first, for making the photo took a while. */
export async function share(files: readonly File[]): Promise<'shared' | 'stopped' | 'later'> {
  try {
    await navigator.share({ files: [...files] })
    return 'shared'
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError' ? 'later' : 'stopped'
  }
}
