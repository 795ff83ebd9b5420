import { Buffer } from 'node:buffer'
import { longgangZip } from '#test/support/longgang'
import type { OpenBrowser } from './browser.ts'

/** Let the page open the shipped district with some of its files changed; gives the zip that it is sent. */
export async function servePack(
  browser: OpenBrowser,
  changes: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const body = Buffer.from(longgangZip(changes))
  await browser.context.route('**/api/packs/longgang/files', (route) =>
    route.fulfill({ body, contentType: 'application/zip' }),
  )
  return body
}
