import { Heading, Paragraph } from '../parts/design.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import pages from 'virtual:protocol/pages'
import type { Advice } from '../../../check/contract.ts'
import type { Parameter, Service } from '../../../protocol/schema.ts'
import { Icon } from '../parts/icons.tsx'
import { Routes } from './advice.tsx'
import { hoursInWords } from './hours.ts'
import { useLanguage } from './use-desk.ts'

interface Help {
  readonly id: string
  readonly open: boolean | null
  readonly service: Service
}

/** Help, and nothing else: no verdict, no findings. Who can be reached now stands first. */
export function CarePanel({ care, routes }: Pick<Advice, 'care' | 'routes'>): ReactNode {
  const { t } = useTranslation()
  return (
    <div className="advice">
      <div className="care">
        <Heading level={3} size="level-2">
          <Icon name="heart" /> {t('care.title')}
        </Heading>
        <Paragraph>{t('care.text')}</Paragraph>
        <Paragraph className="care-danger">
          <a href="tel:112">{t('care.danger')}</a>
        </Paragraph>
        <ul className="services">
          {helpFor(care).map((help) => (
            <ServiceCard key={help.id} {...help} />
          ))}
        </ul>
      </div>
      <Routes routes={routes} />
    </div>
  )
}

function ServiceCard({ open, service }: Help): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <li className="service">
      <Heading level={4}>{service.name}</Heading>
      <p>{service.what[language]}</p>
      <p className={open ? 'open open--now' : 'open'}>
        {open !== null && <strong>{t(open ? 'care.open' : 'care.closed')}. </strong>}
        {hoursInWords(service.hours, t)}
      </p>
      <p className="reach">
        {service.phone && (
          <a className="call" href={`tel:${service.phone.replace(/[^\d+]/g, '')}`}>
            <Icon name="phone" /> {t('care.call', { phone: service.phone })}
          </a>
        )}
        {service.site && (
          <a className="ams-link" href={service.site} rel="noreferrer">
            {t('care.site', { name: service.name })}
          </a>
        )}
      </p>
    </li>
  )
}

const RANK = (open: boolean | null): number => (open ? 0 : open === null ? 1 : 2)

/** Each service once, open ones first, else in the order of the advice. */
function helpFor(care: Advice['care']): Help[] {
  const byId = new Map<string, Help>()
  for (const { id, open } of care.flatMap((signal) => signal.services)) {
    const service = serviceOf(
      pages.services.find((parameter) => parameter.id === id || parameter.id.endsWith(`/${id}`)),
    )
    if (service) byId.set(id, { id, open, service })
  }
  return [...byId.values()].sort((a, b) => RANK(a.open) - RANK(b.open))
}

/** The loader has checked that a parameter with unit "service" holds one. */
function serviceOf(parameter: Parameter | undefined): Service | undefined {
  return parameter?.values.at(-1)?.value as Service | undefined
}
