/**
 * @module
 * The tables of the United Nations that lie beside the repository, where they do: they are not part of it.
 */
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { places } from '#api/places'

const data = join(places.root, '..', 'shared', 'data')

export const unEngineCanada = join(data, 'un-ccmppwpp-canada')
export const wppChina = join(data, 'wpp2024-china')

/** Month-on-month price indices of nine cities. */
export const priceIndices = join(
  data,
  '..',
  'reference',
  'districts',
  'nbs70_index_mom_yoy_9cities.csv',
)

/** Whether tables are missing: then the tests that read them are skipped, and this says so. */
export function isMissing(folder: string): boolean {
  const missing = !existsSync(folder)
  if (missing)
    console.warn(
      `SKIPPED: the comparison with ${relative(places.root, folder)}, which is not there`,
    )
  return missing
}
