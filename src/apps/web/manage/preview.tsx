/** What a roster would change, in cards. */
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { ChangedPerson, Named, PreviewView, Reason, Shown } from '../../server/page-services/import.ts'
import { IMPORT } from './import-words.ts'
import { Card } from './parts.tsx'
import { GENERAL, useSay, useWords } from './words.ts'

export function PreviewCards({ view }: { readonly view: PreviewView }): ReactNode {
  const words = useWords(IMPORT)
  return (
    <>
      <FromFile view={view} />
      <Figures view={view} />
      <Names id="gone" title={words.gone} text={words.goneText} list={view.gone} />
      <Changed list={view.changed} />
      <Names id="added" title={words.added} list={view.added} />
      <Reasons id="rejected" title={words.rejected} text={words.rejectedText} reasons={view.rejected} />
      <Reasons id="remarks" title={words.remarks} reasons={view.remarks} />
      {view.numbersLeftOut > 0 && <p className="note">{words.leftOut(view.numbersLeftOut)}</p>}
      {view.leftInFile > 0 && <p className="soft">{words.leftInFile(view.leftInFile)}</p>}
    </>
  )
}

function FromFile({ view: { format, version, schoolYear, schools } }: { readonly view: PreviewView }): ReactNode {
  const words = useWords(IMPORT)
  return (
    <Card id="from" title={words.from}>
      <dl className="facts">
        <dt>{words.format}</dt>
        <dd>
          {words.formats[format]} {version ?? ''}
        </dd>
        {schoolYear !== null && (
          <>
            <dt>{words.schoolYear}</dt>
            <dd>{schoolYear}</dd>
          </>
        )}
        {schools.length > 0 && (
          <>
            <dt>{words.school}</dt>
            <dd>{schools.join(', ')}</dd>
          </>
        )}
      </dl>
    </Card>
  )
}

function Figures({ view }: { readonly view: PreviewView }): ReactNode {
  const [words, general] = [useWords(IMPORT), useWords(GENERAL)]
  const { groups, guardianships } = view
  const figures = [
    [words.added, view.added.count],
    [words.changed, view.changed.count],
    [words.gone, view.gone.count],
    [words.returned, view.returned],
    [words.unchanged, view.unchanged],
  ] as const
  return (
    <Card id="people" title={general.people}>
      <ul className="figures">
        {figures.map(([label, count]) => (
          <li key={label}>
            <strong>{count}</strong> {label}
          </li>
        ))}
      </ul>
      <dl className="facts">
        <dt>{words.groups}</dt>
        <dd>{words.ofGroups(groups.added.count, groups.changed.count, groups.gone.count, groups.unchanged)}</dd>
        <dt>{words.guardianships}</dt>
        <dd>{words.ofLinks(guardianships.added, guardianships.changed, guardianships.gone)}</dd>
      </dl>
    </Card>
  )
}

interface NamesProps {
  readonly id: string
  readonly title: string
  readonly text?: string
  readonly list: Shown<Named>
}

function Names({ id, title, text, list: { count, first } }: NamesProps): ReactNode {
  const [words, general] = [useWords(IMPORT), useWords(GENERAL)]
  if (count === 0) return null
  return (
    <Card id={id} title={`${title}: ${count}`}>
      {text !== undefined && <p>{text}</p>}
      <details open={count <= 10}>
        <summary>{title}</summary>
        <ul className="rows">
          {first.map(({ name, kinds }, i) => (
            <li key={`${name} ${i}`}>
              <span>{name}</span> <span className="soft">{kinds.map((kind) => general.kinds[kind]).join(', ')}</span>
            </li>
          ))}
        </ul>
        {count > first.length && <p>{words.more(count - first.length)}</p>}
      </details>
    </Card>
  )
}

function Changed({ list: { count, first } }: { readonly list: Shown<ChangedPerson> }): ReactNode {
  const words = useWords(IMPORT)
  if (count === 0) return null
  return (
    <Card id="changed" title={`${words.changed}: ${count}`}>
      <details open={count <= 10}>
        <summary>{words.changed}</summary>
        <ul className="rows">
          {first.map(({ id, name, changes }) => (
            <li key={id}>
              <Link to={`/beheer/mensen/${id}`}>{name}</Link>
              <ul>
                {changes.map(({ field, from, to }) => (
                  <li key={field} className="long">
                    {words.fields[field]}
                    {from !== null && to !== null && `: ${words.becomes(from || words.empty, to || words.empty)}`}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
        {count > first.length && <p>{words.more(count - first.length)}</p>}
      </details>
    </Card>
  )
}

interface ReasonsProps {
  readonly id: string
  readonly title: string
  readonly text?: string
  readonly reasons: readonly Reason[]
}

function Reasons({ id, title, text, reasons }: ReasonsProps): ReactNode {
  const [words, say] = [useWords(IMPORT), useSay()]
  if (reasons.length === 0) return null
  const count = reasons.reduce((sum, reason) => sum + reason.count, 0)
  return (
    <Card id={id} title={`${title}: ${count}`}>
      {text !== undefined && <p>{text}</p>}
      <ul className="bullets">
        {reasons.map((reason) => (
          <li key={`${reason.file ?? ''} ${reason.words.en}`}>
            {words.lines(reason.file, reason.lines, reason.count)}: {say(reason.words)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
