/**
 * @module
 * A real browser on the real page, for tests in `test/browser/*.test.ts`:
 *
 *     describePage('the plan', () => {
 *       it('shows the land table', async () => {
 *         await using browser = await openBrowser({ viewport: phone })
 *         const page = await browser.open('/plan')
 *         await expect.poll(() => page.getByRole('table').count()).toBe(1)
 *         expect(browser.complaints).toEqual([])
 *       })
 *     })
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { describe, inject } from 'vitest'

export type Size = Readonly<{ width: number; height: number }>

export const phone: Size = { width: 390, height: 844 }
export const desk: Size = { width: 1440, height: 900 }
export const wall: Size = { width: 2560, height: 1440 }

export type BrowserOptions = Readonly<{
  viewport?: Size
  locale?: 'zh-CN' | 'en'
  colorScheme?: 'light' | 'dark'
}>

export type OpenBrowser = AsyncDisposable &
  Readonly<{
    context: BrowserContext
    /** Open a path of the page, such as `/plan?year=2024`, in a tab of its own. */
    open: (path: string) => Promise<Page>
    /** Errors on the console and uncaught ones in the page, in order. */
    complaints: readonly string[]
    close: () => Promise<void>
  }>

/** `describe` for tests that need a browser: skipped where none starts (in CI the run has failed before). */
export function describePage(name: string, tests: () => void): void {
  describe.skipIf(inject('browser') === false)(name, tests)
}

/** Start a browser with an empty profile. Close it: `await using`, or `close()`. */
export async function openBrowser(options: BrowserOptions = {}): Promise<OpenBrowser> {
  const browser = inject('browser')
  if (browser === false) throw new Error('No browser starts here: use describePage.')
  const profile = await mkdtemp(join(tmpdir(), 'anju-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.executablePath,
    args: [...browser.args],
    headless: true,
    acceptDownloads: true,
    viewport: options.viewport ?? desk,
    locale: options.locale ?? 'zh-CN',
    colorScheme: options.colorScheme ?? 'light',
    timezoneId: 'Asia/Shanghai',
  })
  const complaints: string[] = []
  const listen = (page: Page) => {
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
  }
  context.pages().forEach(listen)
  context.on('page', listen)
  const close = async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  return {
    context,
    complaints,
    open: async (path) => {
      const page = await context.newPage()
      await page.goto(new URL(path, inject('address')).href)
      return page
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}
