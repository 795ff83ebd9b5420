import { expect, it } from 'vitest'
import { describePage, openBrowser } from './support/browser.ts'

describePage('the best schedule of parcels', () => {
  it('is searched beside the page, adopted as one step, and taken back', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/parcels')
    const panel = page.locator('[data-panel=schedule]')
    const status = () => panel.getByRole('status').innerText()
    const sideBySide = async (name: RegExp): Promise<readonly [number, number]> => {
      const cells = await panel.getByRole('row', { name }).getByRole('cell').allInnerTexts()
      const [greedy, best] = cells.map((text) => Number(text.replaceAll(',', '')))
      return [greedy!, best!]
    }
    await panel.getByLabel('求解时间上限').fill('15')
    await panel.getByLabel('求解时间上限').press('Enter')
    await panel.getByRole('button', { name: '求解' }).click()
    await expect
      .poll(status, { timeout: 40_000, interval: 200 })
      .toMatch(/已证明最优|时间内最好的方案/)
    // the greedy choice and the best one, side by side: the shortfall comes first, the cost after it
    const [shortBefore, shortAfter] = await sideBySide(/缺口折价/)
    const [costBefore, costAfter] = await sideBySide(/尚需支出与持有利息/)
    expect(shortAfter).toBeLessThanOrEqual(shortBefore)
    if (shortAfter === shortBefore) expect(costAfter).toBeLessThanOrEqual(costBefore)

    const adopt = panel.getByRole('button', { name: /采纳/ })
    await adopt.click()
    await expect.poll(() => adopt.innerText()).toBe('已采纳')
    await page.getByRole('button', { name: '撤销' }).first().click()
    await expect.poll(() => adopt.innerText()).toBe('采纳到本情景')
    expect(browser.complaints).toEqual([])
  })

  it('can be stopped, with what was found so far', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/parcels')
    const panel = page.locator('[data-panel=schedule]')
    await panel.getByRole('button', { name: '求解' }).click()
    await panel.getByRole('button', { name: '停止' }).click()
    await expect.poll(() => panel.getByRole('button', { name: '求解' }).isVisible()).toBe(true)
    expect(browser.complaints).toEqual([])
  })
})
