import { useState, type SubmitEvent, type ReactNode } from 'react'
import { Link, useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router'
import type { Words } from '../../../../protocol/kinds.ts'
import { enter } from '../../manage/door.ts'
import { IMPORT } from '../../manage/import-words.ts'
import { Choose, Done, Head, Problem } from '../../manage/parts.tsx'
import { GENERAL, useWords } from '../../manage/words.ts'

const LARGEST = 50 * 1024 ** 2

export async function loader(asked: LoaderFunctionArgs): Promise<{ readonly fault: Words | null }> {
  const { school } = await enter(asked, 'roster.preview')
  const name = new URL(asked.request.url).searchParams.get('fout')
  return { fault: name === null ? null : school.import.fault(name) }
}

/** Choose a file; what it would change is shown on the next page. */
export default function ImportPage(): ReactNode {
  const { fault } = useLoaderData<typeof loader>()
  const words = useWords(IMPORT)
  const [query] = useSearchParams()
  return (
    <>
      <Head title={words.title} lead={words.lead} />
      {fault && <Problem words={told(fault, query.get('regel'))} />}
      {query.has('klaar') && !fault && <Taken query={query} />}
      <UploadForm />
      <p className="soft">{words.numbers}</p>
    </>
  )
}

function told(fault: Words, line: string | null): Words {
  if (line === null || !/^\d{1,9}$/.test(line)) return fault
  return { nl: IMPORT.nl.atLine(line, fault.nl), en: IMPORT.en.atLine(line, fault.en) }
}

function Taken({ query }: { readonly query: URLSearchParams }): ReactNode {
  const words = useWords(IMPORT)
  const count = (name: string): string => /^\d{1,6}$/.exec(query.get(name) ?? '')?.[0] ?? '0'
  const counts = { added: count('nieuw'), changed: count('gewijzigd'), left: count('weg'), returned: count('terug') }
  return (
    <>
      <Done>{query.get('klaar') === 'gelijk' ? words.same : words.taken(counts)}</Done>
      <p>
        <Link className="ams-link" to="/beheer/mensen">
          {words.toPeople}
        </Link>
      </p>
    </>
  )
}

/** Sent by the browser itself: a file is read as a stream, outside of the pages. */
function UploadForm(): ReactNode {
  const [words, general] = [useWords(IMPORT), useWords(GENERAL)]
  const [isReading, setReading] = useState(false)
  const [isTooLarge, setTooLarge] = useState(false)
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    const file = new FormData(event.currentTarget).get('file')
    const tooLarge = file instanceof File && file.size > LARGEST
    setTooLarge(tooLarge)
    if (tooLarge || isReading) event.preventDefault()
    else setReading(true)
  }
  const kinds = (['pupil', 'staff', 'guardian', 'other'] as const).map((kind) => [kind, general.manyKinds[kind]] as const) // prettier-ignore
  return (
    <form
      method="post"
      action="/beheer/invoeren/bestand"
      encType="multipart/form-data"
      className="card"
      onSubmit={send}
    >
      <p className="field">
        <label htmlFor="file">{words.file}</label>
        <span className="hint" id="file-hint">
          {words.fileHint}
        </span>
        {isTooLarge && (
          <span className="wrong" id="file-wrong" role="alert">
            {words.tooLarge} {words.nothing}
          </span>
        )}
        <input
          id="file"
          type="file"
          name="file"
          required
          accept=".xml,.zip,.csv,.txt,.xlsx,.edexml"
          aria-describedby={isTooLarge ? 'file-hint file-wrong' : 'file-hint'}
          aria-invalid={isTooLarge}
        />
      </p>
      <Choose name="kind" label={words.kind} value="" options={[['', words.auto], ...kinds]} />
      <p className="send">
        <button type="submit" className="ams-button ams-button--primary" aria-disabled={isReading}>
          {words.read}
        </button>
        <span role="status" className="busy">
          {isReading ? words.reading : ''}
        </span>
      </p>
    </form>
  )
}
