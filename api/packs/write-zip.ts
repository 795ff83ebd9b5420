import { strToU8, zipSync } from 'fflate'

/** The same files always give the same bytes: a zip keeps times, so all of them get this one. */
const mtime = new Date(2000, 0, 1)

/** Put files into a zip, in the order of their paths. */
export function writeZip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content])
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime, level: 6 })
}
