import { AxeBuilder } from '@axe-core/playwright'
import { expect, it } from 'vitest'
import { eventually } from './eventually.ts'
import { describePage, openBrowser, phone } from './support/browser.ts'

describePage('a figure', () => {
  it('opens down to what it is made from, and gives the way back', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/assumptions?lang=en&year=2026&area=buji_nanwan')
    const figure = page.locator('[data-chart=price] [data-figure=price]')
    await figure.click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('heading', { name: 'Price of new homes' }).waitFor()
    expect(await drawer.locator('.equation').first().innerText()).toContain('price_uncapped')
    const box = (await figure.boundingBox())!
    const edge = (await drawer.boundingBox())!
    expect(box.x + box.width, 'the figure stays in sight').toBeLessThanOrEqual(edge.x)

    for (let tabs = 0; tabs < 30; tabs++) {
      await page.keyboard.press('Tab')
      expect(
        await page.evaluate(() => {
          const { activeElement } = document
          return activeElement === document.body || activeElement?.closest('dialog') !== null
        }),
      ).toBe(true)
    }
    await drawer.locator('[data-input=price_uncapped]').first().click()
    await eventually(() => drawer.getByRole('navigation').getByRole('listitem').count()).toBe(2)
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await drawer.getByRole('navigation').getByRole('button').first().click()
    await eventually(() => drawer.getByRole('navigation').count()).toBe(0)
    await page.keyboard.press('Escape')
    await eventually(() => drawer.count()).toBe(0)
    expect(await figure.evaluate((node) => node === document.activeElement)).toBe(true)
    expect(browser.complaints).toEqual([])
  })

  it('of a lever says what kind of number it is, and where it was read', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/assumptions?lang=en&year=2026')
    await page.getByRole('searchbox').fill('construction cost')
    await page.locator('[data-lever=construction_cost] .name').click()
    const drawer = page.getByRole('dialog')
    await eventually(() => drawer.innerText()).toContain('World assumption')
    expect(await drawer.innerText()).toMatch(/Default of the model|Scenario pack/)
  })

  it('of a published table that adds several opens each of them, also on a phone', async () => {
    await using browser = await openBrowser({ viewport: phone })
    const page = await browser.open('/plan?lang=en&year=2026')
    const subtotal = page.getByRole('table').first().locator('tr.total [data-figure]').first()
    await subtotal.click()
    const drawer = page.getByRole('dialog')
    await eventually(() => drawer.locator('[data-input]').count()).toBeGreaterThan(1)
    expect((await drawer.boundingBox())!.width).toBe(phone.width)
    expect(browser.complaints).toEqual([])
  })
})
