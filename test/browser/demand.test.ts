import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { eventually } from './eventually.ts'
import { describePage, openBrowser } from './support/browser.ts'

describePage('the demand', () => {
  it('moves the lever behind a threshold by keys, and takes it back', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/demand?lang=en&year=2026&area=pinghu')
    const ladder = page.locator('[data-chart=ladder]')
    const buys = ladder.locator('[data-figure=buy_share]').first()
    await eventually(() => buys.innerText()).toMatch(/\d/)
    const before = await buys.innerText()
    const threshold = ladder.getByRole('slider', { name: /Threshold: Buy/ }).last()
    await threshold.focus()
    for (let i = 0; i < 5; i++) await page.keyboard.press('Shift+ArrowRight')
    await eventually(() => buys.innerText()).not.toBe(before)
    // who must cover more buys less
    const percent = (text: string) => Number(/([\d.]+)%/.exec(text)?.[1])
    expect(percent(await buys.innerText())).toBeLessThan(percent(before))
    for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z')
    await eventually(() => buys.innerText()).toBe(before)
    expect(browser.complaints).toEqual([])
  })

  it('drags a threshold in one step of undo', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/demand?lang=zh&year=2026&area=pinghu')
    const ladder = page.locator('[data-chart=ladder]')
    const rung = ladder.locator('[data-rung=income_to_rent]')
    await rung.waitFor()
    const value = () => rung.getAttribute('aria-valuetext')
    const before = await value()
    const { x, y, width, height } = (await rung.boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    for (let i = 1; i <= 8; i++) await page.mouse.move(x + width / 2 + 6 * i, y + height / 2)
    await page.mouse.up()
    await eventually(value).not.toBe(before)
    await page.keyboard.press('Control+z')
    await eventually(value).toBe(before)
    expect(browser.complaints).toEqual([])
  })

  it('leaves the base year alone', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/demand?lang=en&year=2017&area=pinghu')
    const ladder = page.locator('[data-chart=ladder]')
    await eventually(() => ladder.innerText()).toContain('The base year is what it was')
    expect(await ladder.getByRole('slider').count()).toBe(0)
  })

  it('opens its figures, and hands the same over as a table', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/demand?lang=en&year=2026')
    const drawer = page.getByRole('dialog')
    await page.locator('[data-chart=components] li [data-figure=demand_from_formation]').click()
    await drawer.getByRole('heading', { name: 'Demand: new households' }).waitFor()
    await page.keyboard.press('Escape')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Homes wanted by size: Download CSV', exact: true }).click(),
    ])
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n')
    expect(lines.some((line) => line.startsWith('40–60 m²,'))).toBe(true)
    expect(browser.complaints).toEqual([])
  })
})
