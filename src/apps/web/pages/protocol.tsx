import { Button, Heading, Paragraph } from '../parts/design.ts'
import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import reading from 'virtual:protocol/reading'
import { ROLES, type Role } from '../../../protocol/kinds.ts'
import { useLanguage, useSettled } from '../check/use-desk.ts'
import { ClauseCard } from '../protocol/clause.tsx'
import { clausesFor, type Wanted } from '../protocol/search.ts'
import type { ReadableClause } from '../protocol-data.ts'

const ALL: Wanted = { words: '', role: '' }

/** The whole protocol, as people read it. Without JavaScript all of it is there; with it one can search. */
export default function ProtocolPage(): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  const [wanted, setWanted] = useState(ALL)
  const found = clausesFor(reading.clauses, wanted, language)
  useEffect(() => onHashChange(() => setWanted(ALL)), [])
  const { title, mission, id, validFrom } = reading.head
  return (
    <>
      <title>{`${t('protocol.title')} · ${t('app.name')}`}</title>
      <header className="hero">
        <Heading level={1}>{title[language]}</Heading>
        <Paragraph size="large">{mission?.[language] ?? t('protocol.lead')}</Paragraph>
        <p className="version">{t('protocol.version', { id, date: validFrom })}</p>
      </header>
      <Search wanted={wanted} onChange={setWanted} count={found.length} />
      <Chapters clauses={found} />
    </>
  )
}

/** A link to a clause must find it, whatever was searched for before. */
function onHashChange(show: () => void): () => void {
  window.addEventListener('hashchange', show)
  return () => window.removeEventListener('hashchange', show)
}

interface SearchProps {
  readonly wanted: Wanted
  readonly onChange: (wanted: Wanted) => void
  readonly count: number
}

function Search({ wanted, onChange, count }: SearchProps): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  const said = useSettled(t('protocol.found', { count }), 600)
  return (
    <search className="search with-script">
      <p>
        <label htmlFor="words">{t('protocol.search')}</label>
        <input
          id="words"
          type="search"
          className="ams-text-input"
          autoComplete="off"
          value={wanted.words}
          onChange={(event) => onChange({ ...wanted, words: event.target.value })}
        />
      </p>
      <p>
        <label htmlFor="for-role">{t('protocol.role')}</label>
        <select
          id="for-role"
          className="ams-select"
          value={wanted.role}
          onChange={(event) => onChange({ ...wanted, role: event.target.value as Role | '' })}
        >
          <option value="">{t('protocol.everyone')}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {reading.head.roles[role].name[language]}
            </option>
          ))}
        </select>
      </p>
      <Button type="button" variant="secondary" onClick={() => window.print()}>
        {t('protocol.print')}
      </Button>
      <p role="status" className="found">
        {said}
      </p>
    </search>
  )
}

function Chapters({ clauses }: { readonly clauses: readonly ReadableClause[] }): ReactNode {
  const { t } = useTranslation()
  const language = useLanguage()
  const chapters = reading.head.chapters.map(({ letter, title }) => ({
    letter,
    title: title[language],
    clauses: clauses.filter(({ id }) => id.startsWith(letter)),
  }))
  const filled = chapters.filter((chapter) => chapter.clauses.length > 0)
  return (
    <div className="protocol">
      <nav className="chapters" aria-label={t('protocol.chapters')}>
        <ul>
          {filled.map(({ letter, title }) => (
            <li key={letter}>
              <a href={`#chapter-${letter}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div>
        {filled.map(({ letter, title, clauses: inChapter }) => (
          <section key={letter} id={`chapter-${letter}`} aria-labelledby={`chapter-${letter}-title`}>
            <Heading level={2} id={`chapter-${letter}-title`}>
              {title}
            </Heading>
            {inChapter.map((clause) => (
              <ClauseCard key={clause.id} clause={clause} />
            ))}
          </section>
        ))}
      </div>
    </div>
  )
}
