import { Button } from '../parts/design.ts'
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Box } from '../../../media/picture.ts'
import type { FilmMoment, KeptFace } from '../film/messages.ts'
import { Icon } from '../parts/icons.tsx'
import type { MadeFilm, Photo } from './album.ts'
import { placeOf } from './mark-button.tsx'
import { filmOf } from './studio.ts'
import { ToolButton } from './tool-button.tsx'

interface FilmPlayerProps {
  readonly photo: Photo
  readonly made: MadeFilm
  readonly chosen: readonly KeptFace[]
  readonly setChosen: (chosen: readonly KeptFace[]) => void
}

/** Plays the covered film; held still, its faces can be chosen. */
export function FilmPlayer({ photo, made: { moments }, chosen, setChosen }: FilmPlayerProps): ReactNode {
  const { t } = useTranslation()
  const video = useRef<HTMLVideoElement>(null)
  const [at, setAt] = useState<number | null>(null)
  const moment = at === null ? undefined : moments[at]
  useFilm(video, photo.id)
  const goTo = (next: number | null): void => {
    setAt(next)
    const player = video.current
    const time = next === null ? undefined : moments[next]?.time
    if (!player || time === undefined) return
    player.pause()
    // A little past its beginning, so that it is this frame and not the one before.
    player.currentTime = time + 0.001
  }
  return (
    <>
      <div
        className="stage-scroll film"
        style={{ aspectRatio: `${photo.width} / ${photo.height}`, maxWidth: `${(82 * photo.width) / photo.height}vh` }}
      >
        <video
          ref={video}
          className="film-video"
          controls={!moment}
          playsInline
          muted
          aria-label={t('photo.film.player')}
        />
        {moment && <Faces moment={moment} photo={photo} chosen={chosen} setChosen={setChosen} />}
      </div>
      {moments.length > 0 && (
        <div className="film-choose">
          {at === null ? (
            <Button type="button" variant="secondary" onClick={() => goTo(nearest(moments, video.current))}>
              <Icon name="eye" /> {t('photo.film.choose')}
            </Button>
          ) : (
            <Choosing at={at} most={moments.length - 1} goTo={goTo} />
          )}
        </div>
      )}
    </>
  )
}

/** Gives the player the film; its address ends with it. */
function useFilm(video: RefObject<HTMLVideoElement | null>, id: number): void {
  useEffect(() => {
    const player = video.current
    if (!player) return undefined
    const address = URL.createObjectURL(filmOf(id))
    player.setAttribute('src', address)
    return () => {
      player.removeAttribute('src')
      player.load()
      URL.revokeObjectURL(address)
    }
  }, [video, id])
}

interface ChoosingProps {
  readonly at: number
  readonly most: number
  readonly goTo: (at: number | null) => void
}

function Choosing({ at, most, goTo }: ChoosingProps): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="tool-help">
      <p>{t('photo.film.chooseText')}</p>
      <div className="tool-row">
        <ToolButton icon="back" label={t('photo.film.earlier')} off={at <= 0} onClick={() => goTo(at - 1)} />
        <ToolButton icon="on" label={t('photo.film.later')} off={at >= most} onClick={() => goTo(at + 1)} />
        <Button type="button" variant="primary" className="small" onClick={() => goTo(null)}>
          {t('photo.done')}
        </Button>
      </div>
    </div>
  )
}

interface FacesProps {
  readonly moment: FilmMoment
  readonly photo: Photo
  readonly chosen: readonly KeptFace[]
  readonly setChosen: (chosen: readonly KeptFace[]) => void
}

/** A button on each covered face of this moment. */
function Faces({ moment: { time, boxes }, photo, chosen, setChosen }: FacesProps): ReactNode {
  const { t } = useTranslation()
  const toggle = (box: Box, isChosen: boolean): void =>
    setChosen(isChosen ? chosen.filter((one) => one.box !== box) : [...chosen, { time, box }])
  return boxes.map((box, i) => {
    const isChosen = chosen.some((one) => one.box === box)
    return (
      <button
        key={box.join()}
        type="button"
        className={`mark-button ${isChosen ? 'mark-button--chosen' : 'mark-button--film'}`}
        style={placeOf({ kind: 'face', score: 1, box }, photo)}
        aria-pressed={isChosen}
        aria-label={t('photo.film.face', { number: i + 1 })}
        onClick={() => toggle(box, isChosen)}
      />
    )
  })
}

/** The moment that is nearest to what the player shows. */
function nearest(moments: readonly FilmMoment[], player: HTMLVideoElement | null): number {
  const now = player?.currentTime ?? 0
  return moments.reduce(
    (best, { time }, i) => (Math.abs(time - now) < Math.abs((moments[best]?.time ?? 0) - now) ? i : best),
    0,
  )
}
