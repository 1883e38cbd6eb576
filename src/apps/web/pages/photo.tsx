import { Heading, Paragraph } from '../parts/design.ts'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useShared } from '../parts/use-shared.ts'
import { PlainPhoto } from '../photo/plain.tsx'
import { add } from '../photo/studio.ts'
import { Workbench } from '../photo/workbench.tsx'

/** Photos in, the same photos with faces covered out; all of it on the device of who asks. */
export default function PhotoPage(): ReactNode {
  const { t } = useTranslation()
  const [lost, setLost] = useState(false)
  useShared((shared) => {
    add(shared?.files ?? [])
    setLost(!shared?.files.length)
  })
  return (
    <>
      <title>{`${t('photo.title')} · ${t('app.name')}`}</title>
      <header className="hero hero--photo">
        <Heading level={1}>{t('photo.title')}</Heading>
        <Paragraph size="large">{t('photo.lead')}</Paragraph>
      </header>
      {lost && (
        <p className="warning" role="status">
          {t('photo.shared')}
        </p>
      )}
      <Workbench />
      <noscript>
        <PlainPhoto />
      </noscript>
    </>
  )
}
