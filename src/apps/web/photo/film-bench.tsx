import { Button, Heading, Paragraph } from '../parts/design.ts'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { KeptFace } from '../film/messages.ts'
import { Icon } from '../parts/icons.tsx'
import type { Film, MadeFilm, Photo } from './album.ts'
import { FilmPlayer } from './film-player.tsx'
import { StyleChoice } from './panel.tsx'
import { happen } from './studio.ts'
import { Take } from './take.tsx'
import { useStudio } from './use-studio.ts'

interface FilmBenchProps {
  readonly photo: Photo
  readonly film: Film
}

/** The film that is shown: as it was made, with faces covered. The original is never shown. */
export function FilmBench({ photo, film }: FilmBenchProps): ReactNode {
  const { t } = useTranslation()
  const { album } = useStudio()
  const { made } = film
  return (
    <div className="bench">
      <section className="bench-photo" aria-labelledby="bench-title">
        <h2 id="bench-title" className="ams-visually-hidden">
          {t('photo.film.workplace', { number: album.photos.indexOf(photo) + 1 })}
        </h2>
        {made ? <Playing photo={photo} film={film} made={made} /> : <FilmWait />}
      </section>
      {made && (
        <div className="photo-panel">
          <FilmFound made={made} />
          <FilmClues />
          <Take photo={photo} />
          <StyleChoice />
          <Again photo={photo} film={film} made={made} />
        </div>
      )}
    </div>
  )
}

function FilmWait(): ReactNode {
  const { t } = useTranslation()
  return <p className="bench-waiting">{t('photo.film.busy')}</p>
}

/** The player; and, after it, the choice of whom to show. */
function Playing({ photo, film, made }: FilmBenchProps & { readonly made: MadeFilm }): ReactNode {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<readonly KeptFace[]>([])
  return (
    <>
      <FilmPlayer photo={photo} made={made} chosen={chosen} setChosen={setChosen} />
      {(chosen.length > 0 || film.keep.length > 0) && (
        <div className="film-keep">
          {chosen.length > 0 && (
            <Button type="button" variant="primary" onClick={() => again(photo, [...film.keep, ...chosen])}>
              {t('photo.film.show', { count: chosen.length })}
            </Button>
          )}
          {film.keep.length > 0 && (
            <Button type="button" variant="secondary" onClick={() => again(photo, [])}>
              {t('photo.film.coverAgain')}
            </Button>
          )}
        </div>
      )}
    </>
  )
}

function again({ id }: Photo, keep: readonly KeptFace[]): void {
  happen({ type: 'film-again', id, keep })
}

function FilmFound({ made: { frames, coveredFrames } }: { readonly made: MadeFilm }): ReactNode {
  const { t } = useTranslation()
  const some = coveredFrames > 0
  return (
    <section className={`verdict ${some ? 'verdict--share' : 'verdict--adjust'}`}>
      <span className="verdict-icon">
        <Icon name={some ? 'share' : 'unread'} />
      </span>
      <div className="verdict-words">
        <Heading level={2} size="level-3">
          {t(some ? 'photo.film.found' : 'photo.film.foundNone')}
        </Heading>
        <p>{t(some ? 'photo.film.foundText' : 'photo.film.foundNoneText', { count: coveredFrames, frames })}</p>
        <p>{t('photo.film.silent')}</p>
      </div>
    </section>
  )
}

/** What a cover does not take away. */
function FilmClues(): ReactNode {
  const { t } = useTranslation()
  return (
    <section className="photo-card">
      <Heading level={2} size="level-4">
        {t('photo.ask')}
      </Heading>
      <Paragraph>{t('photo.film.clues')}</Paragraph>
    </section>
  )
}

/** Another look needs another film. */
function Again({ photo, film, made }: FilmBenchProps & { readonly made: MadeFilm }): ReactNode {
  const { t } = useTranslation()
  const { album } = useStudio()
  if (album.style === made.style) return null
  return (
    <section className="photo-card">
      <Paragraph>{t('photo.film.againText')}</Paragraph>
      <Button type="button" variant="secondary" onClick={() => again(photo, film.keep)}>
        {t('photo.film.again')}
      </Button>
    </section>
  )
}
