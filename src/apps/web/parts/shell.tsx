import { Page, SkipLink } from './design.ts'
import type { MouseEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, NavLink, useLocation } from 'react-router'
import pages from 'virtual:protocol/pages'
import { keepLanguage } from '../check/memory.ts'
import { languageOf } from '../words/index.ts'
import { Mark } from './icons.tsx'

/** What every page has: a way to skip, the name, the places to go, the language, and the foot. */
export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation()
  return (
    <Page>
      <SkipLink href="#main" className="skip">
        {t('app.skip')}
      </SkipLink>
      <header className="top">
        <Link className="brand" to="/">
          <Mark />
          <span>{t('app.name')}</span>
        </Link>
        <nav aria-label={t('app.menu')}>
          <NavLink to="/" end>
            {t('app.check')}
          </NavLink>
          <NavLink to="/foto">{t('photo.nav')}</NavLink>
          <NavLink to="/protocol">{t('app.protocol')}</NavLink>
          <NavLink to="/mijn">{t('app.own')}</NavLink>
        </nav>
        <OtherLanguage />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <p>
          {t('app.foot')} {t('app.organisation', { name: pages.organisation })}
        </p>
      </footer>
    </Page>
  )
}

/** A link, so that it works without JavaScript; with it nothing reloads, and the text that stands there stays. */
function OtherLanguage(): ReactNode {
  const { t, i18n } = useTranslation()
  const { pathname } = useLocation()
  const other = languageOf(i18n.language) === 'nl' ? 'en' : 'nl'
  const change = (event: MouseEvent): void => {
    event.preventDefault()
    keepLanguage(other)
    void i18n.changeLanguage(other)
  }
  return (
    <a className="language" href={`${pathname}?language=${other}`} hrefLang={other} lang={other} onClick={change}>
      {t('app.other')}
    </a>
  )
}
