import { buildPageIfStale } from '#api/page/build'
import type { TestProject } from 'vitest/node'
import { findBrowser, type Browser } from './find-browser.ts'
import { startServer } from './server.ts'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface ProvidedContext {
    /** The browser that was found on this machine. */
    browser: Browser | false
    /** Where the page and the API are served: `http://127.0.0.1:40123`. */
    address: string
  }
}

/** Once before all tests of the page: find a browser, build the page if it is stale, serve it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser()
  project.provide('browser', browser ?? false)
  if (browser === undefined) {
    project.provide('address', '')
    return () => Promise.resolve()
  }
  buildPageIfStale()
  const server = await startServer()
  project.provide('address', server.address)
  return server.close
}
