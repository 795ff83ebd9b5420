import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** A Chromium that starts on this machine. */
export type Browser = Readonly<{ executablePath: string; args: readonly string[] }>

/** No sandbox (CI runs as root), no graphics card, no call to any outside server. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

const installed = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
]

/** The browser that comes with the lock file: unpacked on first use, Linux only. */
async function fromLockFile(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { default: packed } = await import('@sparticuz/chromium')
  const executablePath = await packed.executablePath().catch(() => undefined)
  return executablePath === undefined ? undefined : { executablePath, args: flags }
}

/** Why a browser does not start, or `undefined` when it does. */
async function whyNot(browser: Browser): Promise<string | undefined> {
  const profile = await mkdtemp(join(tmpdir(), 'anju-browser-'))
  try {
    const { executablePath, args } = browser
    const options = { executablePath, args: [...args], headless: true, timeout: 30_000 }
    const context = await chromium.launchPersistentContext(profile, options)
    await context.close()
    return undefined
  } catch (error) {
    return String(error).split('\n')[0] ?? 'unknown'
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
}

/**
 * The first browser that starts: `CHROME_PATH`, one installed on the machine, the one of the lock file.
 * Where none does, tests of the page are skipped and it is said why; in CI that is a failure.
 */
export async function findBrowser(): Promise<Browser | undefined> {
  const tried: string[] = []
  const candidates = [
    ...installed
      .filter((path) => path !== undefined && existsSync(path))
      .map((path) => () => Promise.resolve({ executablePath: path!, args: flags })),
    fromLockFile,
  ]
  for (const candidate of candidates) {
    const browser = await candidate()
    if (browser === undefined) continue
    const reason = await whyNot(browser)
    if (reason === undefined) return browser
    tried.push(`${browser.executablePath}: ${reason}`)
  }
  const message = `No Chromium starts on this machine (set CHROME_PATH to one). Tried: ${tried.join('; ') || 'none found'}`
  if (['true', '1'].includes(process.env['CI'] ?? '')) throw new Error(message)
  console.warn(`Tests of the page are skipped. ${message}`)
  return undefined
}
