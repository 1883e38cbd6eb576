import { Heading, Paragraph } from '../parts/design.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import reading from 'virtual:protocol/reading'
import { ROLES } from '../../../protocol/kinds.ts'
import { useLanguage } from '../check/use-desk.ts'
import { Icon } from '../parts/icons.tsx'
import type { ReadableClause } from '../protocol-data.ts'

/** One clause: what was agreed, why, for whom, and where it comes from. Its id is its address on the page. */
export function ClauseCard({ clause }: { readonly clause: ReadableClause }): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, title, text, why } = clause
  return (
    <article className="clause" id={id} aria-labelledby={`${id}-title`}>
      <div className="clause-head">
        <Heading level={3} id={`${id}-title`}>
          <span className="clause-id">{id}</span> {title[language]}
        </Heading>
        <a className="anchor" href={`#${id}`} aria-label={t('protocol.address', { id })}>
          <Icon name="link" />
        </a>
      </div>
      <Paragraph className="clause-text">{text[language]}</Paragraph>
      <dl>
        <dt>{t('protocol.why')}</dt>
        <dd>{why[language]}</dd>
        <dt>{t('protocol.for')}</dt>
        <dd>
          <ForWhom clause={clause} />
        </dd>
        <dt>{t('protocol.source')}</dt>
        <dd>
          <Source clause={clause} />
        </dd>
      </dl>
    </article>
  )
}

function ForWhom({ clause }: { readonly clause: ReadableClause }): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  if (clause.for.length === ROLES.length) return t('protocol.everyone')
  return clause.for.map((role) => reading.head.roles[role].name[language]).join(', ')
}

function Source({ clause: { source } }: { readonly clause: ReadableClause }): ReactNode {
  const { t } = useTranslation()
  return (
    <ul className="sources">
      <li>{t('protocol.paragraph', { name: reading.head.organisation, paragraph: source.paragraph })}</li>
      {source.law.map(({ law, article }) => (
        <LawLink key={`${law} ${article}`} law={law} article={article} />
      ))}
    </ul>
  )
}

function LawLink({ law, article }: { readonly law: string; readonly article: string }): ReactNode {
  const language = useLanguage()
  const known = reading.laws.find(({ id }) => id === `laws/${law}`)
  const name = `${known?.title[language] ?? law}, ${article}`
  const url = known?.values.at(-1)?.url
  return (
    <li>
      {url ? (
        <a className="ams-link" href={url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
    </li>
  )
}
