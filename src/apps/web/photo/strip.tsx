import { Button } from '../parts/design.ts'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icons.tsx'
import type { Photo } from './album.ts'
import { ChooseButton } from './choose.tsx'
import { Drawing } from './drawing.tsx'
import { isDoubtful } from './marks.ts'
import { clear, happen, leave, pause } from './studio.ts'
import { useStudio } from './use-studio.ts'

/** All photos, small, each with how it stands; and what can be done with them together. */
export function Strip(): ReactNode {
  const { t } = useTranslation()
  const { album } = useStudio()
  return (
    <section className="strip" aria-labelledby="strip-title">
      <h2 id="strip-title" className="ams-visually-hidden">
        {t('photo.list')}
      </h2>
      <Progress />
      <ol className="smalls">
        {album.photos.map((photo, i) => (
          <Small key={photo.id} photo={photo} number={i + 1} />
        ))}
      </ol>
      <div className="strip-actions">
        <ChooseButton label={t('photo.more')} />
        <Button type="button" variant="tertiary" onClick={clear}>
          {t('photo.clear')}
        </Button>
      </div>
      <Refusals />
    </section>
  )
}

function Small({ photo, number }: { readonly photo: Photo; readonly number: number }): ReactNode {
  const { t } = useTranslation()
  const { album, smalls } = useStudio()
  const small = smalls.get(photo.id)
  const doubts = photo.edit.marks.some(isDoubtful)
  return (
    <li className={`small-photo small-photo--${photo.phase}`}>
      <button
        type="button"
        className="small-show"
        aria-label={stateOf(photo, number, t)}
        aria-current={album.shown === photo.id}
        aria-disabled={photo.phase !== 'ready'}
        onClick={() => happen({ type: 'shown', id: photo.id })}
      >
        {small ? <Drawing bitmap={small} className="small-drawing" /> : <Waiting photo={photo} />}
        <span className="small-number" aria-hidden="true">
          {number}
        </span>
        {doubts && (
          <span className="small-doubt" aria-hidden="true">
            ?
          </span>
        )}
      </button>
      <button
        type="button"
        className="small-leave"
        aria-label={t(photo.film ? 'photo.film.leave' : 'photo.leave', { number })}
        onClick={() => leave(photo.id)}
      >
        <Icon name="close" />
      </button>
    </li>
  )
}

function Waiting({ photo }: { readonly photo: Photo }): ReactNode {
  return (
    <span className="small-waiting">
      <Icon name={photo.phase === 'failed' ? 'stop' : photo.film ? 'film' : 'photo'} />
    </span>
  )
}

/** How a photo stands, in words. */
function stateOf({ phase, edit, film }: Photo, number: number, t: TFunction): string {
  if (film) return t(`photo.film.state.${phase}`, { number })
  if (phase !== 'ready') return t(`photo.state.${phase}`, { number })
  const count = edit.marks.filter(({ kind, covered }) => kind === 'face' && covered).length
  const state = t('photo.state.ready', { number, count })
  return edit.marks.some(isDoubtful) ? `${state}, ${t('photo.state.doubtful')}` : state
}

function Progress(): ReactNode {
  const { t } = useTranslation()
  const { album } = useStudio()
  const total = album.photos.length
  const done = album.photos.filter(({ phase }) => phase === 'ready' || phase === 'failed').length
  const film = album.photos.find(({ phase, film: part }) => phase === 'busy' && part)?.film
  if (done === total) return total > 1 ? <p className="progress-done">{t('photo.allDone')}</p> : null
  return (
    <div className="progress">
      <progress max={total} value={done + (film?.part ?? 0)} aria-label={t('photo.progressLabel')} />
      <p role="status">
        {album.paused ? t('photo.stopped', { count: total - done }) : t('photo.progress', { done, total })}
        {/* In steps: a screen reader says each of them. */}
        {film && ` · ${t('photo.film.progress', { part: Math.floor(film.part * 10) * 10 })}`}
      </p>
      {album.paused ? (
        <Button type="button" variant="secondary" onClick={() => happen({ type: 'paused', paused: false })}>
          {t('photo.resume')}
        </Button>
      ) : (
        <Button type="button" variant="secondary" onClick={pause}>
          {t('photo.stop')}
        </Button>
      )}
    </div>
  )
}

/** What was refused, each in one line that says what to do: all at once at the end, so that the photo is pushed down once. */
function Refusals(): ReactNode {
  const { t } = useTranslation()
  const { album } = useStudio()
  const isBusy = album.photos.some(({ phase }) => phase === 'busy' || phase === 'waiting')
  const refused = album.photos.flatMap(({ fault, film }, i) =>
    fault && !isBusy ? [{ fault, isFilm: film !== null, number: i + 1 }] : [],
  )
  return (
    <ul className="refusals" aria-live="polite">
      {refused.map(({ fault, isFilm, number }) => (
        <li key={number} className="warning">
          <strong>{t(isFilm ? 'photo.film.workplace' : 'photo.workplace', { number })}.</strong>{' '}
          {t(`photo.fault.${fault}`)}
        </li>
      ))}
    </ul>
  )
}
