import { Heading, Paragraph } from '../parts/design.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useActionData, type ActionFunctionArgs } from 'react-router'
import { TextActions } from '../check/actions.tsx'
import { ChoiceLine } from '../check/choices.tsx'
import { write } from '../check/desk.ts'
import { Editor } from '../check/editor.tsx'
import { AdvicePanel } from '../check/panel.tsx'
import { PlainCheck, situationIn, type PlainAnswer } from '../check/plain.tsx'
import { MySchool } from '../check/school.tsx'
import { useOpenDesk } from '../check/use-desk.ts'
import { Icon, Scene } from '../parts/icons.tsx'
import { useShared } from '../parts/use-shared.ts'
import { servicesContext } from '../services.ts'

/** Only the form for browsers without JavaScript comes here. Keeps nothing. */
export async function action({ request, context }: ActionFunctionArgs): Promise<PlainAnswer> {
  const services = context.get(servicesContext)
  const situation = situationIn(await request.formData())
  return { situation, advice: situation && services.check(situation, services.language) }
}

/** "Mag ik dit delen?": a message in, an advice beside it, on the device of who asks. */
export default function CheckPage(): ReactNode {
  const { t } = useTranslation()
  const answer = useActionData<typeof action>()
  useOpenDesk()
  useShared((shared) => shared && write(shared.text))
  return (
    <>
      <title>{`${t('check.title')} · ${t('app.name')}`}</title>
      <header className="hero">
        <Heading level={1}>{t('check.title')}</Heading>
        <Paragraph size="large">{t('check.lead')}</Paragraph>
        <Scene />
      </header>
      <div className="with-script">
        <ChoiceLine />
        <div className="desk">
          <div className="desk-write">
            <Editor />
            <TextActions />
            <p className="private" id="private">
              <Icon name="lock" /> {t('check.private')}
            </p>
          </div>
          <AdvicePanel />
        </div>
        <MySchool />
      </div>
      <noscript>
        <PlainCheck answer={answer} />
      </noscript>
    </>
  )
}
