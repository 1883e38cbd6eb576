import { Heading, Paragraph } from './parts/design.ts'
import { use, useEffect, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isRouteErrorResponse, Links, Outlet, Scripts, ScrollRestoration, useRouteError } from 'react-router'
import font from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import { recallLanguage } from './check/memory.ts'
import { Shell } from './parts/shell.tsx'
import { NonceContext } from './parts/nonce.ts'
import { Missing } from './pages/missing.tsx'
import { guardPages } from './page-access.ts'
import './style/index.css'

export const middleware = [guardPages]

/** The document around every page. */
export function Layout({ children }: { readonly children: ReactNode }): ReactNode {
  const nonce = use(NonceContext)
  const { i18n } = useTranslation()
  return (
    <html lang={i18n.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbf6ee" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#10201f" media="(prefers-color-scheme: dark)" />
        <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/icon-any-192.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <Links nonce={nonce} />
      </head>
      <body className="ams-body">
        <Shell>{children}</Shell>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

/** The server rendered in the language it knew; this browser may have chosen another, offline for instance. */
export default function App(): ReactNode {
  const { i18n } = useTranslation()
  useEffect(() => {
    const chosen = recallLanguage()
    if (chosen && chosen !== i18n.language) void i18n.changeLanguage(chosen)
  }, [i18n])
  return <Outlet />
}

export function ErrorBoundary(): ReactNode {
  const { t } = useTranslation()
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <Missing />
  const what = whatHappened(isRouteErrorResponse(error) ? error.status : 500)
  return (
    <div className="hero">
      <title>{`${t(`app.${what}`)} · ${t('app.name')}`}</title>
      <Heading level={1}>{t(`app.${what}`)}</Heading>
      <Paragraph size="large">{t(`app.${what}Text`)}</Paragraph>
    </div>
  )
}

function whatHappened(status: number): 'refused' | 'busy' | 'broken' {
  if (status === 403) return 'refused'
  return status === 429 ? 'busy' : 'broken'
}
