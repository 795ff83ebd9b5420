import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Download, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { parseDocument, type Scalar, type YAMLMap } from 'yaml'
import { longgangFiles } from '#test/support/longgang'
import { eventually } from './eventually.ts'
import { describePage, openBrowser } from './support/browser.ts'
import { servePack } from './support/serve-pack.ts'

const text = new TextDecoder('utf-8', { ignoreBOM: true })

async function bytes(page: Page, name: string | RegExp, nth = 0): Promise<Uint8Array<ArrayBuffer>> {
  const [download] = await Promise.all<[Promise<Download>, Promise<void>]>([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name }).nth(nth).click(),
  ])
  return new Uint8Array(await readFile(await download.path()))
}

/** The time in run.json is the one thing that may differ between equal runs. */
const timeless = (content: string) => content.replace(/"time": "[^"]*"/, '"time": ""')

/** The district with a few of its scenarios: all of them are 300 MB of files. */
function withScenarios(ids: readonly string[]): string {
  const pack = parseDocument(Buffer.from(longgangFiles().get('pack.yaml')!).toString())
  const scenarios = pack.get('scenarios') as YAMLMap<Scalar<string>>
  scenarios.items = scenarios.items.filter(({ key }) => ids.includes(key.value))
  return pack.toString()
}

describePage('downloads', () => {
  it('of Compare hold the inputs and the results that the screen shows', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/compare?lang=en&year=2026&with=baseline.faster_inflow')
    const cell = page.getByRole('table').last().locator('tbody tr').first().locator('td').nth(1)
    await eventually(() => cell.innerText()).toMatch(/\d/)
    const results = text.decode(await bytes(page, 'Download CSV', -1))
    expect(results.startsWith('\ufeffIndicator,Unit,Year,A Baseline,B Faster inflow')).toBe(true)
    const population = results
      .split('\r\n')
      .find((line) => line.startsWith('Population,person,2035'))!
    const [, , , a, b, difference] = population.split(',').map(Number)
    expect(b! - a!).toBe(difference)
    const inputs = text.decode(await bytes(page, 'Download CSV', -2))
    expect(inputs).toContain('Level of in-migration,World assumption')
    expect(browser.complaints).toEqual([])
  })

  it('of a chart hold its table and its picture', async () => {
    await using browser = await openBrowser()
    const page = await browser.open('/assumptions?lang=zh&year=2026')
    await page.locator('[data-chart=price] canvas').waitFor()
    const table = text.decode(await bytes(page, /新房价格: 下载 CSV/))
    expect(table.split('\r\n')[1]).toMatch(/^年份,A 基准/)
    const picture = await bytes(page, /新房价格: 下载图片/)
    expect(text.decode(picture.slice(1, 4))).toBe('PNG')
  })

  it('of Plan hold the published table, and the whole set as simulate --all writes it', async () => {
    await using browser = await openBrowser()
    const pack = await servePack(browser, {
      'pack.yaml': withScenarios(['baseline', 'strict_land']),
    })
    const page = await browser.open('/plan?lang=zh&year=2026')
    await page.getByRole('table').first().waitFor()
    const table = text.decode(await bytes(page, '附表1 CSV'))
    const total = await page.getByRole('table').first().locator('tr.total td').first().innerText()
    expect(table).toMatch(/^\ufeff片区,总量/)
    expect(table.split('\n').find((line) => line.startsWith('合计'))).toContain(
      /[\d.]+/.exec(total)![0],
    )

    const ours = unzipSync(await bytes(page, '下载全套文件'))
    const answer = await fetch(`${inject('address')}/api/exports`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ zip: pack.toString('base64'), scenarios: 'all', language: 'zh' }),
    })
    expect(answer.status).toBe(200)
    const theirs = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    expect(Object.keys(ours)).toEqual(Object.keys(theirs))
    expect(Object.keys(ours)).toContain('strict_land/results.csv')
    for (const [path, content] of Object.entries(ours))
      expect(timeless(text.decode(content)) === timeless(text.decode(theirs[path]!)), path).toBe(
        true,
      )
    expect(browser.complaints).toEqual([])
  })
})
