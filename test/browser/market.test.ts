import { expect, it } from 'vitest'
import { eventually } from './eventually.ts'
import { describePage, openBrowser } from './support/browser.ts'

describePage('supply and market', () => {
  it.each([
    ['en', 'Rule of 2024', /Only what is brought back into use/, 'Whole district'],
    ['zh', '2024年通知', /盘活多少、供应多少/, '全区'],
  ])('says in %s which class of which rule the months fall in', async (lang, rule, said, all) => {
    await using browser = await openBrowser()
    const page = await browser.open(`/market?lang=${lang}&year=2026`)
    const note = page.locator('[data-rule]')
    await eventually(() => note.innerText()).toContain(rule)
    await eventually(() => note.innerText()).toMatch(said)
    const table = page.locator('[data-table=areas]')
    expect(await table.locator('tbody tr').count()).toBe(7)
    expect(await table.locator('tbody tr').last().innerText()).toContain(all)
    expect(browser.complaints).toEqual([])
  })

  it('changes with the rule of the year', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/market?lang=en&year=2018')
    const note = page.locator('[data-rule]')
    await eventually(() => note.getAttribute('data-rule')).toBe('gate_2017')
    await page.goto(page.url().replace('year=2018', 'year=2020'))
    await eventually(() => note.getAttribute('data-rule')).toBe('gate_2019')
    expect(browser.complaints).toEqual([])
  })

  it('opens a figure of the table and of a chart', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/market?lang=en&year=2026&area=pinghu')
    const drawer = page.getByRole('dialog')
    await page.locator('[data-table=areas] tbody tr').first().locator('button').first().click()
    await drawer.getByRole('heading', { name: 'Price of new homes' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[data-chart=sold] li [data-figure=new_home_demand]').click()
    await drawer.getByRole('heading', { name: 'Demand for new homes' }).waitFor()
    expect(browser.complaints).toEqual([])
  })

  it('draws the scenario over its parent', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/market?lang=en&year=2026&scenario=credit_tightening')
    const price = page.locator('[data-chart=price]')
    await eventually(() => price.innerText()).toMatch(/A Baseline/)
    await eventually(() => price.locator('[role=img]').getAttribute('aria-label')).toMatch(/2026/)
    expect(browser.complaints).toEqual([])
  })
})
