import { Buffer } from 'node:buffer'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { FRAGMENT, writeFragment } from '#lib/state/link.ts'
import type { Override } from '#models/index'
import { longgangFiles } from '#test/support/longgang'
import { eventually } from './eventually.ts'
import { describePage, openBrowser, phone, type OpenBrowser } from './support/browser.ts'
import { servePack } from './support/serve-pack.ts'

const AREAS = 'banxuegang buji_nanwan pinghu henggang longcheng_dayun pingdi_baolong'.split(' ')
/** Ten made-up parcels, two of them short of some land within the red and the yellow line. */
const PARCELS = `id,area,site_area,floor_area_ratio,stage,ready_year,facilities_ready_year,acquisition_cost,red,purple,blue,green,yellow,regulatory_plan_year,metro_500m,planned_year,benchmark_price
BX-01,banxuegang,34000,4.2,listed,2018,2018,510000000,0,0,0,0,0,2016,yes,2018,12000
BX-02,banxuegang,28000,4.6,prepared,2019,2019,420000000,0,0,0,0,0,2016,no,2019,12000
BX-03,banxuegang,41000,4.4,acquired,2020,2021,615000000,2600,0,0,0,0,2018,yes,2020,12000
BX-04,banxuegang,22000,4.8,acquired,2021,2021,330000000,0,0,0,0,0,2018,no,2021,12000
BX-05,banxuegang,19000,4.0,planned,2023,2023,285000000,0,0,0,0,0,2021,yes,2023,12000
BX-06,banxuegang,36000,4.5,planned,2026,2027,540000000,0,0,0,0,1800,2024,no,2026,12000
BJ-01,buji_nanwan,21000,4.6,listed,2018,2018,294000000,0,0,0,0,0,2016,yes,2018,11000
BJ-02,buji_nanwan,25000,4.8,listed,2018,2018,350000000,0,0,0,0,0,2016,no,2018,11000
PH-01,pinghu,29000,3.6,listed,2018,2018,232000000,0,0,0,0,0,2016,no,2018,8000
PH-02,pinghu,44000,3.8,acquired,2020,2020,352000000,0,0,0,2400,0,2018,no,2020,8000
`
const rowOf = (page: Page, id: string) =>
  page.locator('[data-table=parcels] tbody tr', { has: page.locator(`[data-parcel="${id}"]`) })
const barOf = (page: Page, id: string) => page.locator(`[data-bar="${id}"]`)
const whenOf = (page: Page, id: string) => () => barOf(page, id).getAttribute('aria-valuetext')

/** The shipped pack with the made-up parcels, and perhaps more of its files changed, as if the server had it. */
async function serveParcels(
  browser: OpenBrowser,
  changes: Record<string, string> = {},
): Promise<void> {
  await servePack(browser, { 'parcels.csv': PARCELS, ...changes })
}

/** Rectangles in a row, of no real place. */
function madeUpOutlines(): string {
  const square = (x: number, y: number, size: number) => [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ]
  const feature = (properties: object, coordinates: unknown) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Polygon', coordinates },
  })
  return JSON.stringify({
    type: 'FeatureCollection',
    features: [
      ...AREAS.map((area, i) => feature({ area }, square(10 + i, 5, 0.9))),
      feature({ parcel: 'BX-04' }, square(10.2, 5.2, 0.3)),
    ],
  })
}

describePage('parcels', () => {
  it('are sorted, opened and moved to another year by keys; the plan follows, and undo takes it back', async () => {
    await using browser = await openBrowser()
    await serveParcels(browser)
    const page = await browser.open('/parcels?lang=en&year=2021')
    const table = page.locator('[data-table=parcels]')
    await eventually(() => table.locator('tbody tr').count()).toBe(10)
    await eventually(whenOf(page, 'BX-01')).toContain('sold in')
    const site = table.getByRole('columnheader', { name: 'Net site, ha' }).getByRole('button')
    await site.click()
    await site.click()
    const head = table.getByRole('columnheader', { name: 'Net site, ha' })
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    const sizes = await table.locator('tbody td:nth-child(3)').allInnerTexts()
    const numbers = sizes.map((text) => Number(/:\s*([\d.]+)/.exec(text)![1]))
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a))

    await table.locator('[data-parcel="BX-04"]').click()
    await page.locator('[data-detail="BX-04"]').waitFor()
    await eventually(whenOf(page, 'BX-04')).toBe('planned 2021; sold in 2021')
    const facts = page.locator('[data-figure=named_site_sold]').first()
    const before = await facts.innerText()
    await barOf(page, 'BX-04').press('Shift+ArrowRight')
    await eventually(whenOf(page, 'BX-04')).toBe('planned 2022; sold in 2022')
    expect(await rowOf(page, 'BX-04').locator('[data-sale=year]').inputValue()).toBe('2022')
    await eventually(() => facts.innerText()).not.toBe(before)
    await barOf(page, 'BX-04').press('ArrowRight')
    await eventually(whenOf(page, 'BX-04')).toMatch(/^planned 2022 Q2/)

    const undo = page.getByRole('button', { name: 'Undo', exact: true })
    await undo.click()
    await eventually(whenOf(page, 'BX-04')).toBe('planned 2022; sold in 2022')
    await undo.click()
    await eventually(whenOf(page, 'BX-04')).toBe('planned 2021; sold in 2021')
    await eventually(() => facts.innerText()).toBe(before)
    expect(await undo.isDisabled()).toBe(true)
    expect(browser.complaints).toEqual([])
  })

  it('are dragged along the years in one step, and stand as chosen in the table', async () => {
    await using browser = await openBrowser()
    await serveParcels(browser)
    const page = await browser.open('/parcels?lang=zh&year=2021')
    const bar = barOf(page, 'BX-02')
    await eventually(whenOf(page, 'BX-02')).toBe('计划 2019；2019 年出让')
    await bar.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await bar.boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    // the bar spans the four quarters of its year
    await page.mouse.move(x + width / 2 + width, y + height / 2, { steps: 8 })
    await page.mouse.move(x + width / 2 + 1.5 * width, y + height / 2, { steps: 8 })
    await page.mouse.up()
    await eventually(whenOf(page, 'BX-02')).toContain('计划 2020 Q3；')
    const row = rowOf(page, 'BX-02')
    expect(await row.locator('[data-sale=quarter]').inputValue()).toBe('3')
    await page.getByRole('button', { name: '撤销' }).click()
    await eventually(whenOf(page, 'BX-02')).toContain('计划 2019；')
    await row.locator('[data-sale=quarter]').selectOption('4')
    await eventually(whenOf(page, 'BX-02')).toContain('计划 2019 Q4；')
    await page.getByRole('button', { name: /恢复本宗改动 1 处/ }).click()
    await eventually(whenOf(page, 'BX-02')).toContain('计划 2019；')
    expect(browser.complaints).toEqual([])
  })

  it('are filtered, and those left out are counted by reason and can be opened', async () => {
    await using browser = await openBrowser()
    await serveParcels(browser)
    const page = await browser.open('/parcels?lang=en&year=2021&area=banxuegang')
    const rows = page.locator('[data-table=parcels] tbody tr')
    await eventually(() => rows.count()).toBe(6)
    await eventually(whenOf(page, 'BX-01')).toContain('sold in')
    await page.getByLabel('Sale', { exact: true }).selectOption({ label: 'Supplied in 2021' })
    await eventually(() => rows.count()).toBeLessThan(6)
    const sold = await rows.locator('[data-parcel]').count()
    expect(sold).toBeGreaterThan(0)
    const out = page.locator('[data-left-out]')
    await eventually(() => out.getAttribute('data-left-out')).toBe(String(6 - sold))
    await out.locator('summary').click()
    await out.getByRole('button', { name: 'BX-06' }).click()
    await page.locator('[data-detail="BX-06"]').waitFor()
    // the yellow line takes 1,800 m² of the 3.60 hectares that the table gives
    const lines = page.locator('[data-detail="BX-06"]')
    expect(await lines.locator('[data-line=yellow]').innerText()).toMatch(/1,800.*deducted/s)
    await lines.locator('[data-figure=parcel_net_site]').click()
    await page.getByRole('dialog').getByRole('heading', { name: 'Net site' }).waitFor()
    expect(browser.complaints).toEqual([])
  })

  it('show a closed corridor and the change that opens it, and try it', async () => {
    await using browser = await openBrowser()
    await serveParcels(browser)
    const cell = { kind: 'cell', table: 'parcels', row: 'BX-01' } as const
    const overrides: readonly Override[] = [{ ...cell, column: 'start_price', value: 4.4e9 }]
    const link = writeFragment([{ id: 'baseline', overrides }])
    const page = await browser.open(`/parcels?lang=en&year=2018${FRAGMENT}${link}`)
    const gap = page.locator('[data-gap="BX-01"]')
    await gap.waitFor()
    expect(await gap.innerText()).toMatch(/lacks [\d,]+ CNY\/m²/)
    expect(await rowOf(page, 'BX-01').innerText()).toMatch(/short [\d,]+/)
    await gap.getByRole('button', { name: /^Try/ }).click()
    await eventually(() => gap.count()).toBe(0)
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await gap.waitFor()
    expect(browser.complaints).toEqual([])
  })

  it('lie on tiles without boundaries, and on the pack’s own outlines with them', async () => {
    await using browser = await openBrowser()
    const tiles = await browser.open('/parcels?lang=zh&year=2021')
    await tiles.locator('[data-map=tiles]').waitFor()
    await tiles.getByText('无边界数据').first().waitFor()
    const yaml = Buffer.from(longgangFiles().get('pack.yaml')!).toString()
    await serveParcels(browser, {
      'areas.geojson': madeUpOutlines(),
      'pack.yaml': `${yaml}\nboundaries: areas.geojson\n`,
    })
    const page = await browser.open('/parcels?lang=en&year=2021')
    const map = page.locator('[data-map=outlines]')
    await map.locator('[data-outline="BX-04"]').click()
    await page.locator('[data-detail="BX-04"]').waitFor()
    await map.locator('[data-outline=pinghu]').focus()
    await page.keyboard.press('Enter')
    await eventually(() => page.locator('[data-table=parcels] tbody tr').count()).toBe(2)
    await eventually(async () => new URL(page.url()).searchParams.get('area')).toBe('pinghu')
    expect(browser.complaints).toEqual([])
  })

  it('draw only what is seen of five hundred', async () => {
    await using browser = await openBrowser({ viewport: phone })
    const rows = Array.from({ length: 500 }, (_, i) => {
      const area = AREAS[i % AREAS.length]
      return `P-${i},${area},20000,3,residential,prepared,2018,2016,${2018 + (i % 17)}`
    })
    const head =
      'id,area,site_area,floor_area_ratio,use,stage,ready_year,regulatory_plan_year,planned_year'
    await serveParcels(browser, { 'parcels.csv': [head, ...rows].join('\n') })
    const page = await browser.open('/parcels?lang=zh&year=2021')
    await eventually(() => page.locator('[data-table=parcels] tbody tr').count()).toBe(25)
    await page.getByText('合计 500 宗').waitFor()
    expect(await page.locator('[data-bar]').count()).toBeLessThan(40)
    await page.getByRole('button', { name: '下一页' }).click()
    await page.getByText('第 2 / 20 页').waitFor()
    await eventually(whenOf(page, 'P-6')).toMatch(/计划 2024/)
    await barOf(page, 'P-6').press('ArrowRight')
    await eventually(whenOf(page, 'P-6')).toMatch(/计划 2024 Q2/)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(browser.complaints).toEqual([])
  })
})
