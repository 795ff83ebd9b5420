import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { eventually } from './eventually.ts'
import { describePage, openBrowser, phone } from './support/browser.ts'
import { servePack } from './support/serve-pack.ts'

const AREAS = 'banxuegang buji_nanwan pinghu henggang longcheng_dayun pingdi_baolong'.split(' ')

/** Prices of every month from 2012 up to the base year, of no real place: growth that comes back to 1 % a month. */
function marketWithHistory(): string {
  const lines = ['area,year,month,price,sales_area,inventory_area']
  for (const [a, area] of AREAS.entries()) {
    let [growth, price] = [0, 20_000]
    for (let month = 0; month < 60; month++) {
      growth = 0.01 + 0.5 * (growth - 0.01) + 0.01 * Math.sin(7 * month * month + a)
      price *= 1 + growth
      lines.push(
        `${area},${2012 + Math.floor(month / 12)},${1 + (month % 12)},${price},10000,90000`,
      )
    }
    lines.push(`${area},2017,,${price},120000,90000`)
  }
  return lines.join('\n')
}

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

  it('shows the stock by condition, what is improved by programme, and opens its figures', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/market?lang=en&year=2020')
    const condition = page.locator('[data-chart=condition]')
    await condition.scrollIntoViewIfNeeded()
    await eventually(() => condition.locator('li').allInnerTexts()).toEqual([
      expect.stringMatching(/^Sound\b.*\d/s),
      expect.stringMatching(/^Needs improvement\b.*\d/s),
      expect.stringMatching(/^Improved\b.*\d/s),
    ])
    // a programme that the pack has no row of has none here
    const table = page.locator('[data-table=improvements]')
    await eventually(() => table.locator('tbody tr').count()).toBeGreaterThan(0)
    expect(await table.innerText()).not.toContain('Pitched roofs')
    await table.locator('[data-figure=improved_area]').first().click()
    await page.getByRole('dialog').getByRole('heading', { name: 'Floor area improved' }).waitFor()
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

  it('has the class of each year in the table and the file of the months', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/market?lang=en&year=2026')
    const months = page.locator('[data-chart=months]')
    await months.locator('canvas').waitFor()
    await page.getByRole('button', { name: 'Inventory and the rule: Table', exact: true }).click()
    const row = months.getByRole('row', { name: /^2026 / })
    expect(await row.innerText()).toContain('Only what is brought back into use')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: 'Inventory and the rule: Download CSV', exact: true })
        .click(),
    ])
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
    expect(lines[1]).toMatch(/,Class of the gate$/)
    expect(lines.find((line) => line.startsWith('2026,'))).toMatch(
      /,Only what is brought back into use$/,
    )
    expect(browser.complaints).toEqual([])
  })

  it('marks the definition of inventory in use', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/market?lang=en&year=2026')
    const used = page.locator('[data-table=scopes] tbody tr', { hasText: 'In use' })
    await eventually(() => used.count()).toBe(1)
    expect(await used.innerText()).toContain('Permitted, unsold')
    expect(browser.complaints).toEqual([])
  })

  it('says what is missing where the pack has no history', async () => {
    await using browser = await openBrowser({ viewport: phone })
    const page = await browser.open('/market?lang=zh&year=2026')
    const panel = page.locator('[data-panel=calibration]')
    await eventually(() => panel.innerText()).toContain('market.csv')
    expect(await panel.getByRole('button').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(browser.complaints).toEqual([])
  })

  it('tests the model on a history, adopts what it suggests, and takes it back in one step', async () => {
    await using browser = await openBrowser()
    await servePack(browser, { 'market.csv': marketWithHistory() })
    const page = await browser.open('/market?lang=en&year=2026')
    const panel = page.locator('[data-panel=calibration]')
    await panel.getByRole('table').waitFor()
    expect(await panel.locator('tbody tr').count()).toBeGreaterThan(3)
    expect(await panel.locator('tbody tr').first().innerText()).toMatch(/^1\s.*%/)
    const adopt = panel.getByRole('button', { name: 'Adopt Momentum of prices' })
    expect(await adopt.innerText()).toBe('Adopt')
    await adopt.click()
    await eventually(() => adopt.innerText()).toBe('Adopted')
    expect(await adopt.isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Undo' }).click()
    await eventually(() => adopt.innerText()).toBe('Adopt')
    // prices before the base year stand in the table of the chart
    await page.getByRole('button', { name: 'Price and its target: Table', exact: true }).click()
    await page
      .locator('[data-chart=price]')
      .getByRole('row', { name: /^2012 / })
      .waitFor()
    expect(browser.complaints).toEqual([])
  })
})
