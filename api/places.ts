import { join } from 'node:path'

/** Where the project lies on this machine. */
const root = join(import.meta.dirname, '..')

/** Folders that the programs use when nothing else is said. */
export const places = {
  root,
  /** The packs that ship: one folder a district. */
  packs: join(root, 'scenarios'),
  /** Source of the page, and what `npm run build` makes of it. */
  ui: join(root, 'ui'),
  page: join(root, 'ui', 'build'),
} as const
