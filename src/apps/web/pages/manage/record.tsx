import type { ReactNode } from 'react'
import {
  data,
  Form,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import type { RecordView, Verified } from '../../../server/page-services/watch.ts'
import { enter } from '../../manage/door.ts'
import { Card, Done, Head, Send } from '../../manage/parts.tsx'
import { both, dayWords, usePageLanguage, useSay, useWords } from '../../manage/words.ts'

const WORDS = both(
  {
    title: 'Vastlegging',
    lead: 'Alles wat iemand wijzigt, wordt vastgelegd. Wat er staat, kan niemand stil veranderen of weghalen.',
    verify: 'Klopt het nog?',
    events: (count: number) => `Er zijn ${count} gebeurtenissen vastgelegd.`,
    verifyNow: 'Controleer nu',
    whole: (count: number) => `In orde. Alle ${count} gebeurtenissen zijn nagekeken.`,
    broken: 'Niet in orde. Bewaar wat er nu is, en vraag wie de server beheert om een reservekopie ernaast te leggen.',
    checkpoint: 'IJkpunt',
    checkpointText:
      'Een ijkpunt is één ondertekende regel over hoe de vastlegging nu is. Bewaar het buiten deze server, bijvoorbeeld bij het bestuur: daarmee is later te zien of er iets is teruggedraaid.',
    download: 'Download een ijkpunt',
    refusals: 'Wat laatst is geweigerd',
    refusalsText: 'Iemand vroeg om iets wat die rol niet mag. Meestal een vergissing; let op als het vaak is.',
    noRefusals: 'Er is niets geweigerd.',
    backup: 'Reservekopie',
    backupText: 'Een reservekopie bevat alles en is op slot met een wachtwoord. Wie de server beheert, maakt hem met:',
    backupKeys: 'Bewaar ook één keer een herstelbestand van de sleutels, op een andere plek dan de reservekopieën:',
  },
  {
    title: 'Record',
    lead: 'Whatever somebody changes is recorded. What stands there nobody can change or take away on the quiet.',
    verify: 'Is it still right?',
    events: (count: number) => `There are ${count} events in the record.`,
    verifyNow: 'Verify now',
    whole: (count: number) => `In order. All ${count} events were looked at.`,
    broken: 'Not in order. Keep what is there now, and ask who runs the server to hold a back-up beside it.',
    checkpoint: 'Checkpoint',
    checkpointText:
      'A checkpoint is one signed line about how the record is now. Keep it away from this server, with the board for instance: with it one can see later whether something was rolled back.',
    download: 'Download a checkpoint',
    refusals: 'What was refused lately',
    refusalsText:
      'Somebody asked for something that their role may not do. Mostly a mistake; take note when it is often.',
    noRefusals: 'Nothing was refused.',
    backup: 'Back-up',
    backupText: 'A back-up holds everything and is locked with a passphrase. Who runs the server makes it with:',
    backupKeys: 'Keep a recovery file of the keys too, once, in another place than the back-ups:',
  },
)

export async function loader(asked: LoaderFunctionArgs): Promise<RecordView> {
  const { actor, school } = await enter(asked, 'record.read')
  return school.watch.record(actor)
}

/** Looks, and changes nothing; so what it found is the answer itself. */
export async function action(asked: ActionFunctionArgs): Promise<ReturnType<typeof data<Verified>>> {
  const { actor, school } = await enter(asked, 'record.verify')
  return data(await school.watch.verify(actor))
}

export default function RecordPage(): ReactNode {
  const { mayCheckpoint, refusals } = useLoaderData<typeof loader>()
  const [words, say, language] = [useWords(WORDS), useSay(), usePageLanguage()]
  return (
    <>
      <Head title={words.title} lead={words.lead} />
      <VerifyCard />
      {mayCheckpoint && (
        <Card id="checkpoint" title={words.checkpoint}>
          <p>{words.checkpointText}</p>
          <form method="post" action="/beheer/vastlegging/ijkpunt">
            <p className="send">
              <button type="submit" className="ams-button ams-button--secondary">
                {words.download}
              </button>
            </p>
          </form>
        </Card>
      )}
      <Card id="refusals" title={words.refusals}>
        <p className="soft">{refusals.length === 0 ? words.noRefusals : words.refusalsText}</p>
        <ul className="rows">
          {refusals.map(({ who, what, at }) => (
            <li key={`${who.nl} ${what.nl} ${at}`}>
              <span>
                {say(who)}: {say(what)}
              </span>
              <span className="soft">{dayWords(at, language)}</span>
            </li>
          ))}
        </ul>
      </Card>
      <Card id="backup" title={words.backup}>
        <p>{words.backupText}</p>
        <p>
          <code className="long">deelwijs backup deelwijs.backup</code>
        </p>
        <p>{words.backupKeys}</p>
        <p>
          <code className="long">deelwijs record recovery deelwijs.keys</code>
        </p>
      </Card>
    </>
  )
}

function VerifyCard(): ReactNode {
  const { events } = useLoaderData<typeof loader>()
  const found = useActionData<typeof action>()
  const [words, say] = [useWords(WORDS), useSay()]
  return (
    <Card id="verify" title={words.verify}>
      <p>{words.events(events)}</p>
      {found?.findings.length === 0 && <Done>{words.whole(found.events)}</Done>}
      {found && found.findings.length > 0 && (
        <div role="alert" className="warning">
          <p>{words.broken}</p>
          <ul className="bullets">
            {found.findings.map((finding) => (
              <li key={finding.en}>{say(finding)}</li>
            ))}
          </ul>
        </div>
      )}
      <Form method="post">
        <Send>{words.verifyNow}</Send>
      </Form>
    </Card>
  )
}
