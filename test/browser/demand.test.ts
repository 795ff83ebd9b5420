import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { eventually } from './eventually.ts'
import { describePage, openBrowser, phone } from './support/browser.ts'

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

  it('gives a finger the threshold whose words it is on, though others lie within reach', async () => {
    await using browser = await openBrowser({ viewport: phone })
    const page = await browser.open('/demand?lang=en&year=2026&area=pinghu')
    const rung = (id: string) => page.locator(`[data-chart=ladder] [data-rung=${id}]`)
    const value = (id: string) => rung(id).getAttribute('aria-valuetext')
    await rung('income_to_rent').waitFor()
    await rung('income_to_rent').scrollIntoViewIfNeeded()
    const [rent, sale] = [await value('income_to_rent'), await value('income_to_buy_affordable')]
    const { x, y, width } = (await rung('income_to_rent').boundingBox())!
    const from = { x: x + width / 2 + 40, y: y + 9 }
    const screen = await browser.context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', by?: number) =>
      screen.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: by === undefined ? [] : [{ x: from.x + by, y: from.y }],
      })
    await touch('touchStart', 0)
    for (let by = 5; by <= 40; by += 5) await touch('touchMove', by)
    await touch('touchEnd')
    await eventually(() => value('income_to_rent')).not.toBe(rent)
    expect(await value('income_to_buy_affordable')).toBe(sale)
    await page.keyboard.press('Control+z')
    await eventually(() => value('income_to_rent')).toBe(rent)
    // letting go is no click on what lies below
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(browser.complaints).toEqual([])
  })

  it('shows areas by what households live in, or by what those of the year need', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/demand?lang=en&year=2026')
    const areas = page.locator('[data-chart=by-area]')
    const kinds = () => areas.locator('li').allInnerTexts()
    await eventually(async () => (await kinds()).join()).toMatch(/Buy.*Rent.*Affordable/s)
    await areas.getByRole('combobox').selectOption('Demand of the year')
    await eventually(async () => (await kinds()).join()).toMatch(/Market sale.*Public rental/s)
    await areas.locator('li [data-figure=demand_by_tenure]').first().click()
    await page.getByRole('dialog').getByRole('heading', { name: 'Demand by tenure' }).waitFor()
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
