/** The letters that sign-in sends. Nothing personal stands in them: no name, no address, no child. */
import { letterOf, type Letter } from '../../platform/mail/letter.ts'

/** The letter with a link to sign in. `site` is the name of the place, `minutes` how long the link works. */
export function signInLetter(language: 'nl' | 'en', site: string, url: string, minutes: number): Letter {
  if (language === 'en')
    return letterOf({
      language,
      subject: `Signing in to ${site}`,
      before: [`You asked for a link to sign in to ${site}. It works for ${minutes} minutes, once, in the browser in which you asked for it.`], // prettier-ignore
      link: { label: 'Go to sign in', url },
      after: ['You did not ask for this? Then there is nothing that you need to do. Nobody gets in without this link.'],
    })
  return letterOf({
    language,
    subject: `Inloggen bij ${site}`,
    before: [`Je vroeg om een link om in te loggen bij ${site}. Hij werkt ${minutes} minuten, één keer, in de browser waarin je erom vroeg.`], // prettier-ignore
    link: { label: 'Ga naar inloggen', url },
    after: ['Heb jij dit niet gevraagd? Dan hoef je niets te doen. Zonder deze link komt niemand binnen.'],
  })
}
