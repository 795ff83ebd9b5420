import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { eventually } from './eventually.ts'
import { describePage, openBrowser } from './support/browser.ts'

const ADDRESS = '/assumptions?lang=en&year=2026'
const lever = (page: Page, id: string) => page.locator(`[data-lever=${id}]`)
const slider = (page: Page, id: string) => lever(page, id).getByRole('slider')
const field = (page: Page, id: string) => lever(page, id).locator('.field input')
const chart = (page: Page, id: string) => page.locator(`[data-chart=${id}]`)
const summary = (page: Page, id: string) =>
  chart(page, id).getByRole('img').getAttribute('aria-label')
const differences = (page: Page) => page.locator('[data-chart] .difference').allInnerTexts()

/** Until the charts are drawn, and the levers asked for are listed: found by a word of their names. */
async function ready(page: Page, word: string): Promise<void> {
  await chart(page, 'population').getByRole('img').waitFor()
  await search(page, word)
}

async function search(page: Page, word: string): Promise<void> {
  await page.getByRole('searchbox').fill(word)
  await page.locator('[data-lever]').first().waitFor()
}

/** A column of a chart's table, by its head. */
async function column(page: Page, id: string, head: string): Promise<readonly string[]> {
  const table = chart(page, id).getByRole('table')
  const heads = await table.locator('thead th').allInnerTexts()
  const at = heads.findIndex((text) => text.trim() === head)
  return table.locator(`tbody tr > :nth-child(${at + 1})`).allInnerTexts()
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await field(page, id).fill(text)
  await field(page, id).press('Enter')
}

/** Press Enter in a form, and reload in the very moment in which the page says that the scenario is saved. */
async function reloadOnceSaved(page: Page, scenario: string): Promise<void> {
  await page.evaluate((name) => {
    const shown = (selector: string) => document.querySelector(selector)?.textContent ?? ''
    const look = () => {
      if (shown('.scenario').includes(name) && shown('[role=status]').includes('Saved')) {
        watch.disconnect()
        location.reload()
      }
    }
    const watch = new MutationObserver(look)
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  }, scenario)
  await page.keyboard.press('Enter')
}

describePage('a lever', () => {
  it('moves the charts with the hand; the baseline stays behind, and undo takes it back', async () => {
    await using browser = await openBrowser()
    const page = await browser.open(ADDRESS)
    await ready(page, 'in_migration_level')
    const before = await summary(page, 'population')
    const table = chart(page, 'population').getByRole('button', { name: 'Table' })
    await table.click()
    // Before a change the one line is the baseline's; its history stands in the first row.
    const [, ...baseline] = await column(page, 'population', 'A Baseline')
    await slider(page, 'in_migration_level').focus()
    await page.keyboard.press('Shift+ArrowRight')
    // The column is there with the lever, its figures with the run that the lever starts.
    await eventually(
      async () => (await column(page, 'population', 'A')).at(-1) ?? baseline.at(-1),
    ).not.toBe(baseline.at(-1))
    const [, ...ghost] = await column(page, 'population', 'A Baseline')
    expect(ghost).toEqual(baseline)
    await table.click()
    await eventually(() => summary(page, 'population')).not.toBe(before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await eventually(() => summary(page, 'population')).toBe(before)
    await page.getByRole('button', { name: 'Redo' }).click()
    await eventually(() => summary(page, 'population')).not.toBe(before)
    // Home again: differences of exactly nothing, in words.
    await slider(page, 'in_migration_level').focus()
    await page.keyboard.press('Home')
    await eventually(() => differences(page)).toEqual(Array(6).fill('= baseline'))
    expect(browser.complaints).toEqual([])
  })

  it('goes by steps, by tens and by the mouse', async () => {
    await using browser = await openBrowser()
    const page = await browser.open(ADDRESS)
    await ready(page, 'target_months')
    const value = async () => Number(await field(page, 'target_months').inputValue())
    const start = await value()
    await slider(page, 'target_months').focus()
    await page.keyboard.press('ArrowRight')
    await eventually(value).not.toBe(start)
    const one = (await value()) - start
    await page.keyboard.press('Home')
    await eventually(value).toBe(start)
    await page.keyboard.press('Shift+ArrowRight')
    await eventually(async () => Number(((await value()) - start).toFixed(6))).toBe(
      Number((10 * one).toFixed(6)),
    )
    await page.keyboard.press('Home')
    await eventually(value).toBe(start)
    // Taken where it stands, at the baseline, and dragged: one step of undo.
    const box = (await slider(page, 'target_months').boundingBox())!
    const baseline = await lever(page, 'target_months').locator('.tick').boundingBox()
    const y = box.y + box.height / 2
    await page.mouse.move(baseline!.x, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.9, y, { steps: 5 })
    await page.mouse.up()
    await eventually(value).not.toBe(start)
    await page.keyboard.press('Control+z')
    await eventually(value).toBe(start)
    expect(browser.complaints).toEqual([])
  })

  it('takes numbers, ranges and years; flags the undocumented and refuses the impossible', async () => {
    await using browser = await openBrowser()
    const page = await browser.open(ADDRESS)
    await ready(page, 'loan_years')
    await type(page, 'loan_years', '300')
    const alert = lever(page, 'loan_years').getByRole('alert')
    await eventually(() => alert.innerText()).toContain('impossible')
    expect(await field(page, 'loan_years').inputValue()).toBe('300')
    await type(page, 'loan_years', '40')
    await eventually(() => lever(page, 'loan_years').locator('.flag').count()).toBe(1)
    await search(page, 'target_vacancy')
    await type(page, 'target_vacancy', '5 至 6')
    await eventually(() => field(page, 'target_vacancy').inputValue()).toBe('5 to 6')
    await search(page, 'loan_years')
    await lever(page, 'loan_years').getByRole('button', { name: 'Back to baseline' }).click()
    await search(page, 'target_vacancy')
    expect(await field(page, 'target_vacancy').inputValue()).toBe('5 to 6')

    await search(page, 'mortgage_rate')
    const rate = lever(page, 'mortgage_rate')
    await rate.getByRole('button', { name: 'year by year' }).click()
    const before = await summary(page, 'price')
    await rate.getByLabel('2024', { exact: true }).fill('6')
    await rate.getByLabel('2024', { exact: true }).press('Enter')
    await eventually(() => summary(page, 'price')).not.toBe(before)
    await page.getByRole('searchbox').fill('')
    await page.getByLabel('Changed').check()
    await eventually(() => page.locator('[data-lever]').count()).toBe(2)
    expect(browser.complaints).toEqual([])
  })
})

describePage('what was done', () => {
  it('is there again after a reload, and on another machine by its link', async () => {
    await using browser = await openBrowser()
    const page = await browser.open(ADDRESS)
    await ready(page, 'construction_cost')
    const value = await field(page, 'construction_cost').inputValue()
    await slider(page, 'construction_cost').focus()
    await page.keyboard.press('Shift+ArrowRight')
    await eventually(() => field(page, 'construction_cost').inputValue()).not.toBe(value)
    await eventually(() => page.url()).toContain('#s=')
    await eventually(() => differences(page)).not.toEqual(Array(6).fill('= baseline'))
    const price = await summary(page, 'price')
    const typed = await field(page, 'construction_cost').inputValue()
    await eventually(() => page.getByRole('status').first().innerText()).toContain('Saved')
    const link = new URL(page.url())

    await page.goto(new URL(ADDRESS, link).href)
    await ready(page, 'construction_cost')
    await eventually(() => field(page, 'construction_cost').inputValue()).toBe(typed)
    expect(await page.getByRole('button', { name: 'Undo' }).isEnabled()).toBe(true)

    await using other = await openBrowser()
    const opened = await other.open(link.pathname + link.search + link.hash)
    await ready(opened, 'construction_cost')
    await eventually(() => field(opened, 'construction_cost').inputValue()).toBe(typed)
    await eventually(() => summary(opened, 'price')).toBe(price)
    // Longer than the address takes to follow: it has nothing to follow.
    await opened.waitForTimeout(600)
    expect(opened.url()).toBe(link.href)
    expect([...browser.complaints, ...other.complaints]).toEqual([])
  })

  it('can be kept as a scenario of one’s own', async () => {
    await using browser = await openBrowser()
    const page = await browser.open(ADDRESS)
    await ready(page, 'in_migration_level')
    await slider(page, 'in_migration_level').focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('button', { name: 'Save as scenario' }).click()
    await page.getByLabel('Name of the scenario').fill('More people')
    await Promise.all([page.waitForEvent('load'), reloadOnceSaved(page, 'More people')])
    const menu = page.getByRole('button', { name: /^Scenario:/ })
    await ready(page, 'in_migration_level')
    await eventually(() => menu.innerText()).toContain('More people')
    expect(await field(page, 'in_migration_level').inputValue()).not.toBe('1')
    await menu.click()
    await page
      .getByRole('listitem')
      .getByRole('button', { name: /^A Baseline/ })
      .click()
    await eventually(() => field(page, 'in_migration_level').inputValue()).toBe('1')
    expect(browser.complaints).toEqual([])
  })
})
