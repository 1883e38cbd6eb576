/** The words of the pages: one typed catalogue per language. Dutch says which keys there are. */
import i18next, { type i18n } from 'i18next'
import type { Language } from '../../../protocol/kinds.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof nl }
  }
}

/** The language that is meant by a code; Dutch for all that we don't speak. */
export function languageOf(code: string | null | undefined): Language {
  return code?.toLowerCase().startsWith('en') ? 'en' : 'nl'
}

/** A set of words of its own, for one document. */
export function createWords(language: Language): i18n {
  const words = i18next.createInstance()
  void words.init({
    lng: language,
    fallbackLng: 'nl',
    initAsync: false,
    resources: { nl: { translation: nl }, en: { translation: en } },
    interpolation: { escapeValue: false },
  })
  return words
}
