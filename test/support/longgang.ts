import { join } from 'node:path'
import { createApp } from '#api/app'
import { readPackFiles } from '#api/packs/read-folder'
import { writeZip } from '#api/packs/write-zip'
import { places } from '#api/places'
import type { PackFiles } from '#models/index'

/** The folder of the shipped district. */
export const longgang = join(places.packs, 'longgang')

/** Its files, with some of them changed or (`undefined`) taken away. */
export function longgangFiles(
  changes: Readonly<Record<string, string | undefined>> = {},
): PackFiles {
  const read = readPackFiles(longgang)
  if (!read.ok) throw new Error(read.faults[0]!.message.en)
  const files = new Map(read.value)
  for (const [path, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(path)
    else files.set(path, Buffer.from(text))
  }
  return files
}

export function longgangZip(changes?: Readonly<Record<string, string | undefined>>) {
  return writeZip(longgangFiles(changes))
}

/** The API on the shipped packs, asked without a network. */
export const app = createApp({ packs: places.packs })

/** Send JSON and read the answer. */
export async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await app.request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return response
}
