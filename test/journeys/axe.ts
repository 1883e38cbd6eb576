/** Whether everybody can use a page: what axe finds, at the sizes and colours that we promise. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** A page is opened and used on each; the widths are then looked at in place: nothing but CSS depends on them. */
export const SCREENS = [
  { screen: 'narrow', widths: [360, 320] },
  { screen: 'wide', widths: [1280] },
] as const

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is wrong at these widths in both themes, a line each; leaves the page light, at the last width. */
export async function complaints(page: Page, widths: readonly number[]): Promise<string[]> {
  const lines: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    if (await isTooWide(page)) lines.push(`${width}: scrolls sideways`)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      for (const violation of await violations(page)) lines.push(`${width} ${colorScheme}: ${violation}`)
    }
  }
  return lines
}

/** What is wrong as it stands, a line each. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  // Our pages have no frames, so axe runs in the page alone; what passes is not told in full.
  const { violations: found } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .include(part)
    .setLegacyMode()
    .analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

/** Does it scroll sideways? */
function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}
