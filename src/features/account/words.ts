/** What people read when signing in did not work: what happened, and what to do now. */
import type { Failure } from './model.ts'

export const FAILURE_WORDS: Readonly<Record<Failure, { readonly nl: string; readonly en: string }>> = {
  'no-address': {
    nl: 'Dit is geen heel e-mailadres. Kijk het na en probeer het opnieuw.',
    en: 'This is not a whole e-mail address. Check it and try again.',
  },
  'too-many': {
    nl: 'Er is nu te vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.',
    en: 'There have been too many tries. Wait a quarter of an hour, then try again.',
  },
  'link-gone': {
    nl: 'Deze link werkt niet meer: hij is al gebruikt, of ouder dan een kwartier. Vraag een nieuwe; dat kan meteen.',
    en: 'This link no longer works: it was used already, or is older than a quarter of an hour. You can ask for a new one right away.',
  },
  'other-browser': {
    nl: 'Je opent de link in een andere browser of op een ander apparaat dan waarin je erom vroeg. Open hem daar, of vraag hier een nieuwe.',
    en: 'You are opening the link in another browser or on another device than the one you asked from. Open it there, or ask for a new one here.',
  },
  'unknown-person': {
    nl: 'Inloggen is gelukt, maar we vinden je niet in de lijst van deze school. Staat bij school een ander e-mailadres? Gebruik dat, of vraag de administratie om het aan te passen.',
    en: 'Signing in worked, but we can’t find you in this school’s list. Does the school have another e-mail address of yours? Use that one, or ask the office to change it.',
  },
  'several-people': {
    nl: 'Bij dit e-mailadres horen meer mensen van deze school. Log in met een link per e-mail: dan kun je kiezen wie je bent.',
    en: 'More than one person at this school has this e-mail address. Sign in with a link by e-mail: there you can choose who you are.',
  },
  'school-sign-in-off': {
    nl: 'Inloggen met een schoolaccount staat hier niet aan. Log in met een link per e-mail.',
    en: 'Signing in with a school account is not switched on here. Sign in with a link by e-mail.',
  },
  'school-sign-in-away': {
    nl: 'De inlogdienst van school geeft nu geen antwoord. Probeer het zo weer, of log in met een link per e-mail.',
    en: 'The school’s sign-in service gives no answer now. Try again in a moment, or sign in with a link by e-mail.',
  },
  'school-sign-in-stopped': {
    nl: 'Het inloggen bij school is afgebroken. Je bent niet ingelogd; je kunt opnieuw beginnen.',
    en: 'Signing in at the school was stopped. You are not signed in; you can start again.',
  },
  'school-sign-in-invalid': {
    nl: 'Het antwoord van de inlogdienst klopte niet of was al gebruikt. Je bent niet ingelogd; begin opnieuw.',
    en: 'The answer of the sign-in service was not right, or was used before. You are not signed in; please start again.',
  },
  'passkey-invalid': {
    nl: 'Deze toegangssleutel werkt hier niet. Probeer het opnieuw, of log in met een link per e-mail.',
    en: 'This passkey does not work here. Try again, or sign in with a link by e-mail.',
  },
  'password-wrong': {
    nl: 'Dit e-mailadres en dit wachtwoord horen niet bij elkaar. Probeer het opnieuw, of log in met een link per e-mail.',
    en: 'This e-mail address and password do not belong together. Try again, or sign in with a link by e-mail.',
  },
  'passwords-off': {
    nl: 'Deze school gebruikt geen wachtwoorden. Log in met een link per e-mail of een toegangssleutel.',
    en: 'This school does not use passwords. Sign in with a link by e-mail or a passkey.',
  },
  'too-short': {
    nl: 'Dit wachtwoord is te kort. Neem minstens 12 tekens, bijvoorbeeld drie of vier losse woorden.',
    en: 'This password is too short. Take at least 12 characters, such as three or four unrelated words.',
  },
  'too-long': {
    nl: 'Dit wachtwoord is te lang. Neem hoogstens 128 tekens.',
    en: 'This password is too long. Take at most 128 characters.',
  },
  'easily-guessed': {
    nl: 'Dit wachtwoord is makkelijk te raden. Neem drie of vier woorden die niets met elkaar, jou of school te maken hebben.',
    en: 'This password is easily guessed. Take three or four words that have nothing to do with each other, you or the school.',
  },
  'prove-again': {
    nl: 'Dit is gevoelig. Log even opnieuw in; daarna ga je verder waar je was.',
    en: 'This is sensitive. Please sign in once more; then you go on where you were.',
  },
  'signed-out': {
    nl: 'Je bent niet meer ingelogd. Log opnieuw in; daarna ga je verder waar je was.',
    en: 'You are no longer signed in. Sign in again; then you go on where you were.',
  },
}
