/**
 * Everyday Dutch words, so that the reading knows what needs no spelling trick undone and which language it reads.
 * Written for this project.
 */
import { wordList as words } from './word-list.ts'

/** Small words that hardly any Dutch sentence does without. */
export const DUTCH_SMALL = new Set(
  words(`de het een en of maar dat die dit deze is was ben bent zijn heb hebt heeft had hadden niet geen wel ook nog al er
  van voor met op in te aan bij naar om uit als dan zo wat wie waar hoe mijn onze ons jullie hun hen kan kunnen ga gaan gaat
  ik je jij jou jouw u we wij ze zij hij hem haar hier daar want dus toch even maar eens heel erg veel weer morgen vandaag
  worden wordt word moet moeten mag mogen wil willen zal zullen zou doen doe doet alle alles iemand niemand over onder door tot
  omdat zodat hoor echt goed leuk mooi kom komt komen zeg zegt staan staat zit zitten krijg krijgt nee ja geen niks iets
  toen nu straks later altijd nooit samen elkaar groetjes groeten bedankt dank fijn school klas les`),
)

export const COMMON_WORDS: readonly string[] = [...DUTCH_SMALL]
