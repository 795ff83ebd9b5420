import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Folders of code that people write; what is built or installed is left out. */
const folders = ['models', 'api', 'ui/src', 'test', 'scenarios']

/** A file of the project by its path from the root, with its text. */
export type Source = Readonly<{ path: string; text: string }>

function walk(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.includes('node_modules/') && !path.includes('.svelte-kit/'))
    .sort()
}

/** Files under the given folders whose names end in one of the given ways. */
export function sources(endings: readonly string[], within = folders): readonly Source[] {
  return within
    .flatMap(walk)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** Files at the root of the project. */
export function rootFiles(): readonly Source[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'package-lock.json')
    .map(({ name }) => ({ path: name, text: readFileSync(join(root, name), 'utf8') }))
}

/** The code without its comments. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

const importing =
  /\b(?:import|export)\s(?:(?:type\s)?[^'"`;()]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

const typesOnly = /\b(?:import|export) type [^;'"`]*?\sfrom\s*['"][^'"]+['"]/g

/** The file without what it imports as types: these are gone when it runs. */
export function asItRuns({ path, text }: Source): Source {
  return { path, text: text.replace(typesOnly, '') }
}

/** What a file imports, as written. */
export function importsOf({ text }: Source): readonly string[] {
  return Array.from(
    withoutComments(text).matchAll(importing),
    ([, from, dynamic]) => (from ?? dynamic)!,
  )
}

/** Path from the root of what an import names, or the name of the library. */
export function resolveImport(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return join(dirname(from), specifier).replaceAll('\\', '/')
  if (specifier.startsWith('#lib/')) return `ui/src/lib/${specifier.slice(5)}`
  if (specifier.startsWith('#')) return `${specifier.slice(1)}.ts`
  return specifier
}
