import { expect, it } from 'vitest'
import { eventually } from './eventually.ts'
import { describePage, openBrowser } from './support/browser.ts'

describePage('without a network', () => {
  it('the page that was open once opens again, and its levers move', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/assumptions?lang=en&year=2026')
    await page.locator('[data-chart=price] canvas').waitFor()
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
    })
    await browser.context.setOffline(true)
    await page.reload()
    const slider = page.locator('[data-lever=in_migration_level]').getByRole('slider')
    await slider.waitFor()
    await eventually(() => page.getByRole('status').first().innerText()).toContain('Offline')
    await slider.focus()
    await page.keyboard.press('Shift+ArrowRight')
    const difference = page.locator('[data-chart=price] .difference')
    await eventually(() => difference.innerText()).toContain('vs base')
    expect(await page.locator('[data-chart]').count()).toBe(6)
  })
})
