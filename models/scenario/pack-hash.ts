import { sha256 } from './sha256.ts'
import type { PackFiles } from './types.ts'

declare const TextEncoder: new () => { encode: (text: string) => Uint8Array }

/**
 * SHA-256 摘要 of what the reader reads: pack.yaml and the tables, by name, each with its length. A README or a map beside
 * them changes nothing.
 */
export function packHash(files: PackFiles): string {
  const encoder = new TextEncoder()
  const parts = [...files]
    .filter(([path]) => path === 'pack.yaml' || /^[^/]+\.csv$/i.test(path))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, bytes]) => [encoder.encode(`${path}\0${bytes.length}\0`), bytes])
  const all = new Uint8Array(parts.reduce((n, p) => n + p.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return sha256(all)
}
