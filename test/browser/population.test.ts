import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually } from './eventually.ts'
import { describePage, openBrowser, phone } from './support/browser.ts'

/** What a button hands over. */
async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return readFile(await download.path())
}

const text = (bytes: Buffer) => bytes.toString('utf8')
const isPicture = (bytes: Buffer) => bytes.subarray(1, 4).toString() === 'PNG'

describePage('the population', () => {
  it('plays through the years up to the last, and is moved by keys', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/population?lang=en&year=2033')
    const player = page.getByRole('group', { name: 'Year by year' })
    const picture = page.locator('[data-chart=pyramid] [role=img]')
    await eventually(() => picture.getAttribute('aria-label')).toContain('2033')
    await player.getByRole('button', { name: 'Play' }).click()
    await player.getByRole('button', { name: 'Pause' }).waitFor()
    await eventually(() => player.locator('output').innerText()).toBe('2035')
    await player.getByRole('button', { name: 'Play' }).waitFor()
    await eventually(() => picture.getAttribute('aria-label')).toContain('2035')
    await eventually(() => new URL(page.url()).searchParams.get('year')).toBe('2035')
    await player.getByRole('slider').focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await eventually(() => player.locator('output').innerText()).toBe('2033')
    await eventually(() => page.locator('[data-chart=change] .value').innerText()).toContain('2033')
    // from the last year it begins anew
    await page.keyboard.press('End')
    await player.getByRole('button', { name: 'Play' }).click()
    await eventually(() => player.locator('output').innerText()).toMatch(/201\d/)
    await player.getByRole('button', { name: 'Pause' }).click()
    expect(browser.complaints).toEqual([])
  })

  it('goes step by step for people whom movement disturbs', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/population?lang=en&year=2026')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const player = page.getByRole('group', { name: 'Year by year' })
    await player.getByRole('button', { name: 'Year after' }).click()
    await eventually(() => player.locator('output').innerText()).toBe('2027')
    expect(await player.getByRole('button', { name: 'Play' }).count()).toBe(0)
  })

  it('opens a figure of a legend, an age of the pyramid and a flow', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/population?lang=en&year=2026&area=pinghu')
    const drawer = page.getByRole('dialog')
    await page.locator('[data-chart=change] li [data-figure=births]').click()
    await drawer.getByRole('heading', { name: 'Births' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[data-chart=pyramid] canvas').click({ position: { x: 300, y: 250 } })
    await drawer.getByRole('heading', { name: 'Population by age' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('[data-chart=flows] [data-flow]').first().click()
    await drawer.getByRole('heading', { name: 'In-migrants' }).waitFor()
    expect(browser.complaints).toEqual([])
  })

  it('shows the same as a table, every age of it, and hands over files', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/population?lang=en&year=2026&scenario=faster_inflow')
    const pyramid = page.locator('[data-chart=pyramid]')
    await pyramid.locator('canvas').waitFor()
    const { height } = (await pyramid.boundingBox())!
    expect(isPicture(await downloaded(page, 'Ages: Download picture'))).toBe(true)
    expect(isPicture(await downloaded(page, 'Migration flows: Download picture'))).toBe(true)
    await page.getByRole('button', { name: 'Ages: Table', exact: true }).click()
    const table = pyramid.getByRole('table')
    expect(await table.locator('tbody tr').count()).toBe(101)
    expect((await pyramid.boundingBox())!.height, 'it takes the place of the drawing').toBe(height)
    await table.locator('tbody tr').nth(30).locator('td button').first().click()
    await page.getByRole('dialog').getByRole('heading', { name: 'Population by age' }).waitFor()
    await page.keyboard.press('Escape')
    const ages = text(await downloaded(page, 'Ages: Download CSV')).split('\r\n')
    expect(ages[1]).toMatch(/^age,Female,Female · Registered,Female · Migrant,Male,/)
    expect(ages.filter((line) => /^\d/.test(line))).toHaveLength(101)
    const flows = text(await downloaded(page, 'Migration flows: Download CSV')).split('\r\n')
    expect(flows[1]).toBe('From,To,B,A Baseline')
    expect(flows.some((line) => line.startsWith('Outside,Pinghu,'))).toBe(true)
    const change = text(await downloaded(page, 'Components of change: Download CSV'))
    expect(change.split('\r\n')[1]).toBe(
      'Year,Births,In-migrants,Deaths,Out-migrants,Net · A Baseline,Net',
    )
    expect(browser.complaints).toEqual([])
  })

  it('of one status shows who changed it', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/population?lang=en&year=2026')
    const change = page.locator('[data-chart=change]')
    await change.getByRole('combobox').selectOption('Migrant')
    const figure = change.locator('li [data-figure=status_changes]')
    await eventually(() => figure.innerText()).toMatch(/\u2212\d/)
    expect(browser.complaints).toEqual([])
  })

  it('is reached on a phone by the menu of the brand', async () => {
    await using browser = await openBrowser({ viewport: phone })
    const page = await browser.open('/assumptions?lang=en')
    const bar = page.locator('nav.bottom')
    await bar.waitFor()
    expect(await bar.getByRole('link').count()).toBeLessThanOrEqual(5)
    await page.getByRole('button', { name: 'Anju: More screens' }).click()
    await page.getByRole('link', { name: 'Population' }).click()
    await page.getByRole('heading', { level: 1, name: 'Population' }).waitFor()
    expect(browser.complaints).toEqual([])
  })
})
