import { Button, Heading, Paragraph } from '../parts/design.ts'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icons.tsx'
import type { Photo } from './album.ts'
import { canShare, download, made, NotMade, share, type Numbered } from './save.ts'
import { useStudio } from './use-studio.ts'

/** Takes the photo along, or all of them. Only photos that have been looked at are in reach here. */
export function Take({ photo }: { readonly photo: Photo }): ReactNode {
  const { t } = useTranslation()
  const { album } = useStudio()
  const sharing = canShare(photo.film ? 'film' : 'photo')
  const take = useTake()
  const ready = album.photos.flatMap((one, i) => (one.phase === 'ready' ? [{ photo: one, number: i + 1 }] : []))
  const shown = ready.filter((one) => one.photo.id === photo.id)
  const many = ready.length > 1
  return (
    <section className="photo-card take" aria-busy={take.busy}>
      <Heading level={2} size="level-3">
        {t('photo.take')}
      </Heading>
      <Paragraph>{t('photo.takeText')}</Paragraph>
      <div className="take-buttons">
        <Button type="button" variant="primary" onClick={() => take.keep(shown)}>
          <Icon name="download" /> {t('photo.download')}
        </Button>
        {sharing && (
          <Button type="button" variant="primary" onClick={() => take.hand(shown)}>
            <Icon name="send" /> {t('photo.share')}
          </Button>
        )}
        {many && (
          <Button type="button" variant="secondary" onClick={() => take.keep(ready)}>
            {t('photo.downloadAll', { count: ready.length })}
          </Button>
        )}
        {many && sharing && (
          <Button type="button" variant="secondary" onClick={() => take.hand(ready)}>
            {t('photo.shareAll', { count: ready.length })}
          </Button>
        )}
      </div>
      <p className="done" role="status">
        {take.line}
      </p>
    </section>
  )
}

interface Taking {
  readonly busy: boolean
  readonly line: string
  keep(photos: readonly Numbered[]): void
  hand(photos: readonly Numbered[]): void
}

/** One after another, so that one whole photo is in memory at a time. */
function useTake(): Taking {
  const { t } = useTranslation()
  const { album } = useStudio()
  const [busy, setBusy] = useState(false)
  const [line, setLine] = useState('')
  const [ready, setReady] = useState<{ readonly album: unknown; readonly files: readonly File[] } | null>(null)

  const make = async (photos: readonly Numbered[], take: (file: File) => void): Promise<void> => {
    for (const [i, one] of photos.entries()) {
      setLine(t('photo.making', { number: i + 1, total: photos.length }))
      take(
        await made(
          one,
          album.style,
          t(one.photo.film ? 'photo.film.fileName' : 'photo.fileName', { number: one.number }),
        ),
      )
    }
  }
  const busily = (act: () => Promise<string>): void => {
    if (busy) return
    setBusy(true)
    void act()
      .catch((error: unknown) => (error instanceof NotMade ? t('photo.notMade', { number: error.number }) : ''))
      .then(setLine)
      .finally(() => setBusy(false))
  }
  const keep = (photos: readonly Numbered[]): void =>
    busily(async () => {
      await make(photos, download)
      return t(photos.some(({ photo }) => photo.film) ? 'photo.film.downloaded' : 'photo.downloaded', {
        count: photos.length,
      })
    })
  const hand = (photos: readonly Numbered[]): void =>
    busily(async () => {
      const files: File[] = []
      // Made a moment ago and nothing changed since: shared at once, while the press is fresh.
      if (ready?.album === album && ready.files.length === photos.length) files.push(...ready.files)
      else await make(photos, (file) => files.push(file))
      const how = await share(files)
      setReady(how === 'later' ? { album, files } : null)
      return how === 'later' ? t('photo.shareReady') : how === 'shared' ? t('photo.sharedDone') : ''
    })
  return { busy, line, keep, hand }
}
