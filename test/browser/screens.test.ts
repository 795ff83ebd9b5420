import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { FULL } from '#test/support/runs'
import { eventually } from './eventually.ts'
import { describePage, desk, openBrowser, phone } from './support/browser.ts'

/** What is wrong with a page for somebody who can't see, or not well. Only faults are written up: it saves half the time. */
async function barriers(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** As somebody follows a link, to whatever screen. */
async function follow(page: Page, address: string): Promise<void> {
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href })
    document.body.append(link)
    link.click()
    link.remove()
  }, address)
  await page.waitForURL((url) => url.pathname === new URL(address, url).pathname)
}

/** Every screen looked through: long on a busy machine. */
const SLOW = { timeout: 240_000 }
const routes = [
  '/assumptions',
  '/population',
  '/demand',
  '/market',
  '/land',
  '/parcels',
  '/renewal',
  '/compare',
  '/plan',
]
const sizes = { phone, desk }
/** Barriers are a matter of markup: each size and each language is looked through once, all four in the full check. */
const lookedThrough = new Set(['zh phone', 'en desk'])
/** What stands in both languages: the brand's sign, and the name of the other language in it. */
const shared = /安|中文/gu

describePage('every screen', () => {
  for (const language of ['zh', 'en'] as const)
    for (const [name, viewport] of Object.entries(sizes))
      it(`is whole and readable by all, in ${language} on a ${name}`, SLOW, async () => {
        await using browser = await openBrowser({ viewport })
        const thorough = FULL || lookedThrough.has(`${language} ${name}`)
        const opened: Page[] = []
        for (const route of routes) {
          const address = `${route}?lang=${language}&year=2026`
          // opened afresh where it is looked through, as from a bookmark; else reached from the screen before, as by a link
          const before = opened.at(-1)
          if (before && !thorough) await follow(before, address)
          else {
            await before?.close()
            opened.push(await browser.open(address))
          }
          const page = opened.at(-1)!
          await page.getByRole('heading', { level: 1 }).waitFor()
          const figure = page.locator('main [data-figure]').last()
          await eventually(() => figure.textContent()).toMatch(/\d/)
          await eventually(() => page.locator('.late').count()).toBe(0)
          if (thorough) expect(await barriers(page), route).toEqual([])
          const width = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(width, `${route} is wider than the screen`).toBeLessThanOrEqual(viewport.width)
          expect(await page.locator('html').getAttribute('lang')).toBe(
            language === 'zh' ? 'zh-CN' : 'en',
          )
          const text = await page.locator('body').innerText()
          if (language === 'en') expect(text.replace(shared, '')).not.toMatch(/\p{Script=Han}/u)
        }
        expect(browser.complaints).toEqual([])
      })

  // the dark theme has the same markup: its colours are looked at in the full check
  it.runIf(FULL)('is readable in the dark', SLOW, async () => {
    await using browser = await openBrowser({ colorScheme: 'dark' })
    for (const route of routes) {
      const page = await browser.open(`${route}?lang=zh&year=2026`)
      const figure = page.locator('main [data-figure]').last()
      await eventually(() => figure.textContent()).toMatch(/\d/)
      await eventually(() => page.locator('.late').count()).toBe(0)
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      expect(await barriers(page), route).toEqual([])
      await page.close()
    }
  })

  it('is listed in the rail, with the one on the screen marked, and can be skipped to', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/?lang=en')
    const rail = page.getByRole('navigation', { name: 'Pages' }).first()
    await eventually(() => rail.getByRole('link').allInnerTexts()).toEqual([
      'Assumptions',
      'Population',
      'Demand',
      'Supply & market',
      'Land',
      'Parcels',
      'Renewal',
      'Annual plan',
      'Compare',
    ])
    expect(await rail.locator('[aria-current=page]').innerText()).toBe('Assumptions')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await rail.getByRole('link', { name: 'Compare' }).click()
    await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor()
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
  })
})
