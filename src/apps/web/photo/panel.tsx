import { Button, Heading, Paragraph } from '../parts/design.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Style } from '../../../media/picture.ts'
import { Icon } from '../parts/icons.tsx'
import type { Photo } from './album.ts'
import { Clues } from './clues.tsx'
import { cropTo } from './crop.ts'
import { markId } from './mark-button.tsx'
import { isDoubtful } from './marks.ts'
import { happen } from './studio.ts'
import { Take } from './take.tsx'
import { TextOffer } from './text-offer.tsx'
import { useStudio } from './use-studio.ts'

const STYLES = ['fill', 'mosaic', 'blur'] as const satisfies readonly Style[]

/** Beside the photo: what was found, what may still tell who it is, and how to take it along. */
export function Panel({ photo, tell }: { readonly photo: Photo; readonly tell: (line: string) => void }): ReactNode {
  return (
    <div className="photo-panel">
      <FoundHere photo={photo} />
      <CropOffer photo={photo} tell={tell} />
      <TextOffer photo={photo} tell={tell} />
      <Clues key={photo.id} photo={photo} tell={tell} />
      <Take photo={photo} />
      <StyleChoice />
      <Stripped photo={photo} />
    </div>
  )
}

function FoundHere({ photo }: { readonly photo: Photo }): ReactNode {
  const { t } = useTranslation()
  const { marks } = photo.edit
  const faces = marks.filter(({ kind }) => kind === 'face')
  const count = faces.filter(({ covered }) => covered).length
  const open = faces.length - count
  const title = faces.length === 0 ? t('photo.found', { count: 0 }) : count > 0 ? t('photo.found', { count }) : ''
  return (
    <section className={`verdict ${open === 0 && count > 0 ? 'verdict--share' : 'verdict--adjust'}`}>
      <span className="verdict-icon">
        <Icon name={open > 0 ? 'eye' : faces.length > 0 ? 'share' : 'unread'} />
      </span>
      <div className="verdict-words">
        {title !== '' && (
          <Heading level={2} size="level-3">
            {title}
          </Heading>
        )}
        {open > 0 && <p className="found-open">{t('photo.shownCount', { count: open })}</p>}
        <p>{t(faces.length > 0 ? 'photo.foundText' : 'photo.foundNone')}</p>
        {photo.frames > 1 && <p>{t('photo.moving', { count: photo.frames })}</p>}
        <Doubts photo={photo} />
        {open > 1 && (
          <Button
            type="button"
            variant="secondary"
            className="small"
            onClick={() => happen({ type: 'all', covered: true })}
          >
            {t('photo.coverAll')}
          </Button>
        )}
      </div>
    </section>
  )
}

function Doubts({ photo }: { readonly photo: Photo }): ReactNode {
  const { t } = useTranslation()
  const doubts = photo.edit.marks.filter((mark) => mark.kind === 'face' && isDoubtful(mark))
  const [first] = doubts
  if (!first) return null
  return (
    <p className="doubts">
      {t('photo.doubt', { count: doubts.length })}{' '}
      <button type="button" className="plain-button" onClick={() => document.getElementById(markId(first.id))?.focus()}>
        {t('photo.doubtShow')}
      </button>
    </p>
  )
}

function CropOffer({ photo, tell }: { readonly photo: Photo; readonly tell: (line: string) => void }): ReactNode {
  const { t } = useTranslation()
  const { marks, crop } = photo.edit
  const possible = cropTo(marks, photo)
  if (!crop && !possible) return null
  const change = (): void => {
    happen({ type: crop ? 'uncropped' : 'cropped' })
    tell(crop ? '' : t('photo.cropped'))
  }
  return (
    <section className="photo-card">
      {!crop && <Paragraph>{t('photo.cropText')}</Paragraph>}
      <Button type="button" variant="secondary" onClick={change}>
        <Icon name="crop" /> {t(crop ? 'photo.uncrop' : 'photo.crop')}
      </Button>
    </section>
  )
}

export function StyleChoice(): ReactNode {
  const { t } = useTranslation()
  const { album } = useStudio()
  return (
    <section className="photo-card">
      <fieldset className="styles">
        <legend>{t('photo.look')}</legend>
        <div className="segment-row">
          {STYLES.map((style) => (
            <label key={style} className="segment">
              <input
                type="radio"
                name="style"
                checked={album.style === style}
                onChange={() => happen({ type: 'styled', style })}
              />
              <span>{t(`photo.style.${style}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {album.style !== 'fill' && (
        <p className="weaker" role="status">
          {t('photo.weaker')}
        </p>
      )}
    </section>
  )
}

/** What the file told beside its picture; none of it goes along. */
function Stripped({ photo }: { readonly photo: Photo }): ReactNode {
  const { t } = useTranslation()
  if (photo.carried.length === 0) return <p className="stripped-none">{t('photo.strippedNone')}</p>
  return (
    <section className="photo-card">
      <Heading level={2} size="level-4">
        {t('photo.stripped')}
      </Heading>
      <ul className="stripped">
        {photo.carried.map((name) => (
          <li key={name}>{t(`photo.carried.${name}`)}</li>
        ))}
      </ul>
    </section>
  )
}
