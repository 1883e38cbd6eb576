import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { HydratedRouter } from 'react-router/dom'
import { createWords, languageOf } from './words/index.ts'

const words = createWords(languageOf(document.documentElement.lang))

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nextProvider i18n={words}>
        <HydratedRouter />
      </I18nextProvider>
    </StrictMode>,
  )
})

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  // After the page itself has loaded: what is kept for offline use must not slow the first visit down.
  if (document.readyState === 'complete') keepOffline()
  else window.addEventListener('load', keepOffline)
}

/** Without a service worker (a private window, plain http) everything works but offline. */
function keepOffline(): void {
  navigator.serviceWorker.register('/sw.js').catch(() => undefined)
}
