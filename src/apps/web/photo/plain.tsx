import { Heading, Paragraph } from '../parts/design.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** For browsers without JavaScript: why nothing can be done here, and what can. There is no form, on purpose. */
export function PlainPhoto(): ReactNode {
  const { t } = useTranslation()
  return (
    <section className="plain" aria-labelledby="plain-title">
      <Heading level={2} id="plain-title">
        {t('photo.plainTitle')}
      </Heading>
      <Paragraph>{t('photo.plainText')}</Paragraph>
      <Paragraph>{t('photo.plainCommand')}</Paragraph>
      <p>
        <code className="command">deelwijs anonymise</code>
      </p>
    </section>
  )
}
