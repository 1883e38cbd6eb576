import type { ReactNode } from 'react'
import { data, Form, Link, redirect, useActionData, useLoaderData, useNavigation, useSearchParams, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router' // prettier-ignore
import type { PreviewView } from '../../../server/page-services/import.ts'
import { enter, fieldsOf } from '../../manage/door.ts'
import { IMPORT } from '../../manage/import-words.ts'
import { Card, Field, Head, Problem } from '../../manage/parts.tsx'
import { PreviewCards } from '../../manage/preview.tsx'
import { GENERAL, useWords } from '../../manage/words.ts'

export async function loader(asked: LoaderFunctionArgs): Promise<PreviewView | null> {
  const { actor, school } = await enter(asked, 'roster.preview')
  return school.import.preview(actor, asked.params['preview'] ?? '')
}

export async function action(asked: ActionFunctionArgs) {
  const { actor, school } = await enter(asked, 'roster.import')
  const answers = (await fieldsOf(asked.request)).all('answer').map((answer) => answer.trim())
  const outcome = await school.import.take(actor, asked.params['preview'] ?? '', answers)
  if ('problem' in outcome) return data({ problem: outcome.problem, answers }, { status: 409 })
  const { events, added, changed, left, returned } = outcome.done
  if (events === 0) return redirect('/beheer/invoeren?klaar=gelijk')
  const counts = { nieuw: added, gewijzigd: changed, weg: left, terug: returned }
  const query = Object.entries(counts).map(([name, count]) => `${name}=${count}`)
  return redirect(`/beheer/invoeren?klaar=ja&${query.join('&')}`)
}

/** What a file would change. What stands here is what is written, or nothing is. */
export default function ImportPreviewPage(): ReactNode {
  const view = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const words = useWords(IMPORT)
  const [query] = useSearchParams()
  const sheet = query.get('blad')
  if (!view)
    return (
      <>
        <Head title={words.preview} />
        <p className="warning">{words.gonePreview}</p>
        <BackToImport text={words.title} />
      </>
    )
  return (
    <>
      <Head title={words.preview} lead={view.isNothing ? words.isNothing : words.previewLead} />
      <Problem words={sent?.problem} />
      <PreviewCards view={view} />
      {sheet !== null && (
        <p>
          <Link className="ams-link" to={`/beheer/invoeren/kolommen/${encodeURIComponent(sheet)}`}>
            {words.columnsWrong}
          </Link>
        </p>
      )}
      {!view.isNothing && <TakeForm confirm={view.confirm} answers={sent?.answers} />}
      <BackToImport text={words.cancel} />
    </>
  )
}

function BackToImport({ text }: { readonly text: string }): ReactNode {
  return (
    <p>
      <Link className="ams-link" to="/beheer/invoeren">
        {text}
      </Link>
    </p>
  )
}

interface TakeProps {
  readonly confirm: PreviewView['confirm']
  /** What was typed, when that was not right. */
  readonly answers: readonly string[] | undefined
}

function TakeForm({ confirm, answers }: TakeProps): ReactNode {
  const words = useWords(IMPORT)
  const isTaking = useNavigation().state !== 'idle'
  return (
    <Form method="post" className={confirm.length > 0 ? 'card danger' : undefined}>
      {confirm.map((one, i) => (
        <Confirm key={one.about + String(i)} one={one} id={`answer-${i}`} typed={answers?.[i]} />
      ))}
      <p className="send">
        <button
          type="submit"
          className="ams-button ams-button--primary"
          aria-disabled={isTaking}
          onClick={(event) => isTaking && event.preventDefault()}
        >
          {words.take}
        </button>
        <span role="status" className="busy">
          {isTaking ? words.taking : ''}
        </span>
      </p>
    </Form>
  )
}

interface ConfirmProps {
  readonly one: PreviewView['confirm'][number]
  readonly id: string
  readonly typed: string | undefined
}

/** Asks to type what would surprise: that makes somebody look. */
function Confirm({ one, id, typed }: ConfirmProps): ReactNode {
  const [words, general] = [useWords(IMPORT), useWords(GENERAL)]
  const [text, label, answer] =
    one.about === 'many-gone'
      ? [words.manyGone(one.gone, one.of, general.manyKinds[one.kind]), words.typeGone, String(one.gone)]
      : one.about === 'school-year'
        ? [words.otherYear(one.schoolYear, one.expected), words.typeYear, one.schoolYear]
        : [words.otherSchool(one.brin), words.typeSchool, one.brin]
  const wrong = typed !== undefined && typed !== answer ? words.wrongAnswer : undefined
  return (
    <Card id={`${id}-card`} title={words.confirm}>
      <p>{text}</p>
      <Field name="answer" id={id} label={label} value={typed} required wrong={wrong} />
    </Card>
  )
}
