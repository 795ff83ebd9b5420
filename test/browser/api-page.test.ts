import { expect, it } from 'vitest'
import { AxeBuilder } from '@axe-core/playwright'
import { describePage, openBrowser, phone } from './support/browser.ts'

describePage('the page that describes the API', () => {
  it('is laid out as meant, and readable by all', async () => {
    await using browser = await openBrowser({ viewport: phone })
    const page = await browser.open('/api')
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(phone.width)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(browser.complaints).toEqual([])
  })
})
