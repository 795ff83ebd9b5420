import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { places } from '#api/places'

/** What the built page is made from. */
const sources = ['ui/src', 'ui/static', 'ui/vite.config.ts', 'models', 'package-lock.json']

/** Time of the newest file at or under a path; 0 when there is none. */
function newest(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), 0)
}

/** Whether the page was never built, or something that it is made from changed since. */
export function pageIsStale(): boolean {
  const built = newest(join(places.page, '200.html'))
  return built === 0 || sources.some((source) => newest(join(places.root, source)) > built)
}

/** Build the page with Vite into `ui/build`. */
export function buildPage(): void {
  const vite = join(places.root, 'node_modules', 'vite', 'bin', 'vite.js')
  execFileSync(process.execPath, [vite, 'build'], { cwd: places.ui, stdio: ['ignore', 2, 2] })
}

export function buildPageIfStale(): void {
  if (pageIsStale()) buildPage()
}
