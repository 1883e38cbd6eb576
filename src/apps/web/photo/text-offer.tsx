import { Button, Heading, Paragraph } from '../parts/design.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icons.tsx'
import type { Photo } from './album.ts'
import { markId } from './mark-button.tsx'
import { happen, readIn, stopReading } from './studio.ts'

interface TextOfferProps {
  readonly photo: Photo
  readonly tell: (line: string) => void
}

/** Looks for names and numbers in the photo, when somebody asks. What is found is shown; a person decides. */
export function TextOffer({ photo, tell }: TextOfferProps): ReactNode {
  const { t } = useTranslation()
  return (
    <section className="photo-card">
      <Heading level={2} size="level-4">
        {t('photo.text.title')}
      </Heading>
      {photo.text === 'unasked' && <Paragraph>{t('photo.text.offer')}</Paragraph>}
      <div role="status" className="text-status">
        <TextStatus photo={photo} />
      </div>
      <TextButtons photo={photo} tell={tell} />
    </section>
  )
}

function TextStatus({ photo: { text, edit } }: Pick<TextOfferProps, 'photo'>): ReactNode {
  const { t } = useTranslation()
  const count = edit.marks.filter(({ kind }) => kind === 'text').length
  if (text === 'unasked') return null
  if (text === 'busy') return <p className="text-busy">{t('photo.text.busy')}</p>
  return <p>{text === 'unread' ? t('photo.text.unread') : t('photo.text.found', { count })}</p>
}

function TextButtons({ photo, tell }: TextOfferProps): ReactNode {
  const { t } = useTranslation()
  const texts = photo.edit.marks.filter(({ kind }) => kind === 'text')
  const open = texts.filter(({ covered }) => !covered)
  const coverAll = (): void => {
    happen({ type: 'all', covered: true, kind: 'text' })
    tell(t('photo.text.covered'))
  }
  if (photo.text === 'busy')
    return (
      <Button type="button" variant="secondary" onClick={() => stopReading(photo.id)}>
        {t('photo.stop')}
      </Button>
    )
  if (photo.text !== 'read')
    return (
      <Button type="button" variant="secondary" onClick={() => void readIn(photo.id)}>
        <Icon name="text" /> {t('photo.text.ask')}
      </Button>
    )
  const [first] = open
  if (!first) return texts.length > 0 ? <p>{t('photo.text.covered')}</p> : null
  return (
    <div className="take-buttons">
      <Button type="button" variant="primary" className="small" onClick={coverAll}>
        {t('photo.text.coverAll')}
      </Button>
      <Button
        type="button"
        variant="secondary"
        className="small"
        onClick={() => document.getElementById(markId(first.id))?.focus()}
      >
        {t('photo.doubtShow')}
      </Button>
    </div>
  )
}
