import type { RouteConfigEntry } from '@react-router/dev/routes'
import { expect, test } from 'vitest'
import { PAGE_ACCESS } from './page-access.ts'
import routes from './routes.ts'

/** The paths of pages as React Router calls them. */
function paths(entries: readonly RouteConfigEntry[], above = ''): string[] {
  return entries.flatMap(({ path, index, children }) => {
    const whole = path === undefined ? above : `${above}/${path.replace(/^\//, '')}`
    const own = index === true || (path !== undefined && children === undefined) ? [whole === '' ? '/' : whole] : []
    return [...own, ...paths(children ?? [], whole)]
  })
}

test('every page has a rule of access, and every rule a page', () => {
  expect(Object.keys(PAGE_ACCESS).sort()).toEqual(paths(routes).sort())
})
