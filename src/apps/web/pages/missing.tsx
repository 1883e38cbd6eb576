import { Heading, Paragraph } from '../parts/design.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { data, Link } from 'react-router'

/** Any other address: not found, with status 404. */
export function loader(): ReturnType<typeof data<null>> {
  return data(null, { status: 404 })
}

/** A friendly way on from an address that is not there. */
export function Missing(): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="hero">
      <title>{`${t('app.missing')} · ${t('app.name')}`}</title>
      <Heading level={1}>{t('app.missing')}</Heading>
      <Paragraph size="large">{t('app.missingText')}</Paragraph>
      <p>
        <Link className="ams-link" to="/">
          {t('app.check')}
        </Link>
        {' · '}
        <Link className="ams-link" to="/protocol">
          {t('app.protocol')}
        </Link>
      </p>
    </div>
  )
}

export default Missing
