import { expect, it } from 'vitest'
import { describePage, openBrowser } from './support/browser.ts'

describePage('the page’s security policy', () => {
  it('lets no text become code in the page', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/')
    // Through a timer: what a test evaluates directly is let through by the browser.
    await page.evaluate(() => {
      // oxlint-disable-next-line no-implied-eval -- what the policy must stop
      window.setTimeout('window.name = "evaluated"', 0)
    })
    await expect.poll(() => browser.complaints.join()).toContain('unsafe-eval')
    expect(await page.evaluate(() => window.name)).toBe('')
  })
})
