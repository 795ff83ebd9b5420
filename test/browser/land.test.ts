import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { writeFragment } from '#lib/state/link.ts'
import { eventually } from './eventually.ts'
import { describePage, openBrowser, phone } from './support/browser.ts'

/** A scenario whose city stands at so many months from 2018 on. */
function withCity(months: number): string {
  const overrides = [{ kind: 'parameter' as const, path: 'city_destocking_months', value: months }]
  const name = { zh: '试', en: 'Trial' }
  const fragment = writeFragment([
    { id: 'own-1', parent: 'baseline', name, letter: 'Z', overrides },
  ])
  return `&scenario=own-1#s=${fragment}`
}

const row = (page: Page, id: string) => page.locator(`[data-table=gate] [data-row=${id}]`)
const treatment = (page: Page, id: string) =>
  row(page, id).locator('[data-treatment]').getAttribute('data-treatment')
/** Each row of the calendar as its table has it. */
const calendarRows = (page: Page) => page.locator('[data-chart=calendar] tbody tr').allInnerTexts()

describePage('land', () => {
  it('holds areas to their own class when the basis says so, and undo takes it back', async () => {
    await using browser = await openBrowser()
    // in 2018 the rule of 2017 has areas over 12 months reduce moderately; the city is under that
    const page = await browser.open('/land?lang=en&year=2018')
    await eventually(() => treatment(page, 'pingdi_baolong')).toBe('free')
    const heading = page.locator('main h1 + p')
    await eventually(() => heading.innerText()).toContain('all released')
    await page.getByRole('button', { name: 'By area (indicative, stricter)' }).click()
    await eventually(() => treatment(page, 'pingdi_baolong')).toBe('recent')
    expect(await treatment(page, 'banxuegang'), 'under 12 months nothing changes').toBe('free')
    await eventually(() => heading.innerText()).toMatch(/not released .*Pingdi–Baolong/s)
    await page.getByRole('button', { name: 'Undo' }).click()
    await eventually(() => treatment(page, 'pingdi_baolong')).toBe('free')
    await eventually(() => heading.innerText()).toContain('all released')
    expect(browser.complaints).toEqual([])
  })

  it('says that a city over 36 months stops, with the class in signs, and what is put off', async () => {
    await using browser = await openBrowser()
    const page = await browser.open(`/land?lang=zh&year=2026${withCity(37)}`)
    const city = row(page, 'city')
    await eventually(() => city.locator('td[data-class="5"]').count()).toBeGreaterThan(8)
    expect(await city.locator('td[data-class="5"]').first().innerText()).toMatch(/^✕\s*.*37\.0/s)
    expect(await treatment(page, 'city')).toBe('stop')
    expect(await row(page, 'pinghu').innerText()).toMatch(/暂停\s*顺延/)
    await eventually(() => city.locator('[data-opening]').getAttribute('data-opening')).toBe(
      'stopped-throughout',
    )
    // the figure of the sentence: nothing of the market's land is released
    const released = page.locator('main h1 + p [data-figure=land_supply_target]')
    expect(await released.innerText()).toContain('0.00')
    expect(browser.complaints).toEqual([])
  })

  it('asks for land earlier when more homes must be on time, draws the scenario before, and undo takes it back', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/land?lang=en&year=2026')
    const calendar = page.locator('[data-chart=calendar]')
    await eventually(() =>
      calendar.locator('[role=img]').first().getAttribute('aria-label'),
    ).toMatch(/20\d\d Q\d/)
    await page.getByRole('button', { name: 'Decide-by calendar: Table', exact: true }).click()
    const before = await calendarRows(page)
    const latest = (text: string) => /(20\d\d) Q(\d)/.exec(text)?.slice(1).map(Number)
    const field = calendar.getByRole('textbox')
    await field.fill('95')
    await field.press('Enter')
    await eventually(() => calendarRows(page)).not.toEqual(before)
    const after = await calendarRows(page)
    let earlier = 0
    for (const [i, text] of after.entries()) {
      const [then, now] = [latest(before[i]!), latest(text)]
      if (!then || !now) continue
      const moved = 4 * (then[0]! - now[0]!) + (then[1]! - now[1]!)
      expect(moved, text).toBeGreaterThanOrEqual(0)
      earlier += moved
    }
    expect(earlier).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await eventually(() => calendarRows(page)).toEqual(before)
    expect(browser.complaints).toEqual([])
  })

  it('opens figures of the matrix, the reserve and the calendar', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/land?lang=en&year=2026')
    const drawer = page.getByRole('dialog')
    await row(page, 'pinghu').locator('[data-figure=gate_months_of_area]').nth(9).click()
    await drawer.getByRole('heading', { name: /Destocking months of the area/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[data-table=reserve] [data-figure=named_site_left]').first().click()
    await drawer.getByRole('heading', { name: /Parcels/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Decide-by calendar: Table', exact: true }).click()
    await page.locator('[data-chart=calendar] tbody .open').first().click()
    await drawer.getByRole('heading', { name: 'Demand for new homes' }).waitFor()
    expect(browser.complaints).toEqual([])
  })

  it('saves the calendar and the matrix as files, the calendar as a picture too', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/land?lang=en&year=2026')
    const save = async (name: string) => {
      const button = page.getByRole('button', { name, exact: true })
      await eventually(() => button.isEnabled()).toBe(true)
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
      return readFile(await download.path())
    }
    await page.locator('[data-chart=calendar] div[role=img] svg').waitFor()
    const lines = (await save('Decide-by calendar: Download CSV')).toString().split('\r\n')
    expect(lines[1]).toMatch(/^Tenure,Due,Milestone,Homes wanted,.*,Latest sale,"?Site, ha/)
    expect(lines.find((line) => line.startsWith('Affordable sale,2031,'))).toMatch(/,20\d\d Q\d,\d/)
    const gate = (await save('Destocking gate: Download CSV')).toString().split('\r\n')
    expect(gate.find((line) => line.startsWith('City'))).toMatch(/legal unit,.*,18\.5,Only what is/)
    const png = await save('Decide-by calendar: Download picture')
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.length).toBeGreaterThan(20_000)
    expect(browser.complaints).toEqual([])
  })

  it('lists parcels within control lines, tells no data from not concerned, and opens one on Parcels', async () => {
    await using browser = await openBrowser({ viewport: phone })
    const page = await browser.open('/land?lang=en&year=2026')
    const table = page.locator('[data-table=lines]')
    const unknown = table.getByRole('row', { name: /LC-09/ })
    await eventually(() => unknown.innerText()).toContain('no data')
    const forbidden = table.getByRole('row', { name: /PH-07/ })
    expect(await forbidden.innerText()).toMatch(/Cannot be supplied.*not concerned.*9,300/s)
    await table.getByRole('link', { name: /PH-07/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Parcels' }).waitFor()
    await page.getByRole('heading', { level: 2, name: /PH-07/ }).waitFor()
    expect(browser.complaints).toEqual([])
  })
})
