/**
 * @module
 * The parcels of the scenario on the screen 情景中的宗地: those of the pack, less those that it takes out, with those added.
 */
import type { Catalogue, Override } from '#models/index'

export type ParcelName = Readonly<{ id: string; name: string; area: string }>

/** In the order in which the engine counts them. */
export function parcelNames(
  { dimensions }: Pick<Catalogue, 'dimensions'>,
  changes: readonly Override[],
): readonly ParcelName[] {
  const parcels = dimensions.find(({ id }) => id === 'parcel')
  let names = (parcels?.members ?? []).map(({ id, label }, i): ParcelName => ({
    id,
    name: label.zh,
    area: parcels?.parents?.[i] ?? '',
  }))
  for (const change of changes) {
    if (change.kind !== 'row' || change.table !== 'parcels') continue
    const { add, remove } = change
    if (remove !== undefined) names = names.filter(({ id }) => id !== remove)
    else if (add)
      names = [
        ...names,
        {
          id: String(add['id']),
          name: String(add['name'] ?? add['id']),
          area: String(add['area']),
        },
      ]
  }
  return names
}

/** Cells of parcels that a list of changes gives, by parcel and column; the last one counts. */
export function givenCells(
  changes: readonly Override[],
): ReadonlyMap<string, ReadonlyMap<string, string | number>> {
  const given = new Map<string, Map<string, string | number>>()
  for (const change of changes) {
    if (change.kind !== 'cell' || change.table !== 'parcels') continue
    const row = given.get(change.row) ?? new Map<string, string | number>()
    given.set(change.row, row.set(change.column, change.value))
  }
  return given
}
