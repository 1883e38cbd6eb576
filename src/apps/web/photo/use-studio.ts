import { useSyncExternalStore } from 'react'
import { photoOf, type Photo } from './album.ts'
import { FIRST_STUDIO, onStudioChange, studioState, type Studio } from './studio.ts'

/** The state of the photo page; on the server, and while the page wakes up, its first state. */
export function useStudio(): Studio {
  return useSyncExternalStore(onStudioChange, studioState, () => FIRST_STUDIO)
}

/** The photo that is shown now. */
export function useShown(): Photo | undefined {
  const { album } = useStudio()
  return photoOf(album, album.shown)
}
