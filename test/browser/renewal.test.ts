import { expect, it } from 'vitest'
import { eventually } from './eventually.ts'
import { describePage, openBrowser } from './support/browser.ts'

describePage('renewal and resettlement', () => {
  it('counts units, projects and contracts as the report of 2017 does, each to be opened', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/renewal?lang=en&year=2017')
    const district = page.locator('[data-table=counts] tbody tr').last()
    const numbers = async () =>
      (await district.innerText()).match(/\d+(\.\d+)?/g)?.map(Number) ?? []
    await eventually(numbers).toEqual(
      expect.arrayContaining([127, 83, 65, 40, 198, 96, 88, 144, 72]),
    )
    await district.getByRole('button', { name: /Units wholly confirmed/ }).click()
    const drawer = page.getByRole('complementary').or(page.getByRole('dialog'))
    await eventually(() => drawer.first().innerText()).toContain('40')
    expect(browser.complaints).toEqual([])
  })

  it('sets what is short of the task against the whole district alone', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/renewal?lang=en&year=2022')
    const chart = page.locator('[data-chart=supply]')
    await chart.getByRole('button', { name: 'Table' }).click()
    const supplied = async () => (await chart.locator('tbody').innerText()).trim()
    await eventually(supplied).not.toBe('')
    // the year's task is of the whole district: an area alone has no shortage of its own
    expect(await chart.locator('thead').innerText()).toContain('Short of the task')
    await page.goto(page.url().replace('year=2022', 'year=2022&area=pinghu'))
    await eventually(() => page.locator('[data-chart=supply]').innerText()).toContain(
      'Reserve projects',
    )
    expect(await page.locator('[data-chart=supply]').innerText()).not.toContain('Short of the task')
    expect(browser.complaints).toEqual([])
  })

  it('takes a month of a task, counts it, and takes it back', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/renewal?lang=en&year=2018')
    const row = page
      .locator('[data-table=progress] tbody tr')
      .filter({ hasText: 'Renewal land supplied' })
    const month = (name: string) => row.getByRole('textbox', { name: new RegExp(name) })
    await month('Month 1 ').fill('4.5')
    await month('Month 1 ').press('Enter')
    await eventually(() => row.innerText()).toContain('to month 1')
    await eventually(() => row.innerText()).toContain('4.50')
    await month('Month 2 ').fill('nothing')
    await month('Month 2 ').press('Enter')
    await eventually(() => row.innerText()).toContain('Enter a number')
    await row.getByRole('button', { name: /Take back month 1/ }).click()
    await eventually(() => row.innerText()).toContain('not reported')
    expect(browser.complaints).toEqual([])
  })

  it('lists units with cards and deadlines, all of them when asked', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/renewal?lang=en&year=2019')
    const table = page.locator('[data-table=units]')
    const caption = () =>
      page.locator('section.panel').filter({ has: table }).locator('.caption').innerText()
    const counts = async () => (await caption()).match(/\d+/g)?.map(Number) ?? []
    await eventually(async () => (await counts()).length).toBe(3)
    const [, due, all] = await counts()
    expect(due).toBeGreaterThan(0)
    expect(due).toBeLessThanOrEqual(all!)
    await page.getByLabel('Show').selectOption({ label: 'All' })
    await eventually(async () => (await counts())[1]).toBe(all)
    await table.getByRole('button', { name: 'Site (ha)' }).click()
    await eventually(() => table.locator('th[aria-sort=ascending]').innerText()).toContain('Site')
    expect(browser.complaints).toEqual([])
  })

  it('shows clearance and resettlement where a district has them', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/renewal?pack=xuhui&lang=en&year=2013')
    await eventually(() => page.locator('[data-table=progress]').innerText()).toContain(
      'Households of old areas cleared',
    )
    await eventually(() => page.locator('[data-chart=clearance-stages]').innerText()).toContain(
      'Second round passed',
    )
    const steps = page.locator('[data-table=resettlement-steps]')
    await eventually(() => steps.innerText()).toContain('Deeds issued')
    expect(browser.complaints).toEqual([])
  })
})
