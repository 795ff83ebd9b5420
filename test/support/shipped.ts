/**
 * @module
 * The shipped packs opened for tests that look at a run from the inside.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { place, type Run } from '#models/engine/index'
import { overridesOf } from '#models/scenario/index'
import { readPack, type Override, type Pack } from '#models/index'
import { makeState, type State } from '#models/study/state'
import { readPackFiles } from '#api/packs/read-folder'

const folder = join(import.meta.dirname, '..', '..', 'scenarios')

/** Ids of the packs that ship. */
export const shippedPacks: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

export function readShipped(id: string): Pack {
  const files = readPackFiles(join(folder, id))
  const pack = files.ok ? readPack(files.value) : files
  if (!pack.ok)
    throw new Error(pack.faults.map((f) => `${f.file}:${f.row} ${f.message.en}`).join('\n'))
  return pack.value
}

/** A pack's root scenario, or another with further overrides, run. */
export function openShipped(
  pack: Pack,
  overrides: readonly Override[] = [],
  scenario?: string,
): State {
  const base = overridesOf(pack, scenario ?? pack.scenarios[0]!.id)
  const state = makeState(pack, [...base, ...overrides])
  if (!state.ok) throw new Error(state.faults.map((f) => f.message.en).join('\n'))
  return state.value
}

/** The same run brought to another list of overrides: what it held before is overwritten. */
export function moveTo(pack: Pack, before: State, overrides: readonly Override[]): State {
  const state = makeState(pack, overrides, before)
  if (!state.ok) throw new Error(state.faults.map((f) => f.message.en).join('\n'))
  return state.value
}

/** All values of a quantity in a year, cell by cell. */
export function valuesAt({ model, memory }: Run, id: string, yearIndex: number): Float64Array {
  const slot = model.layout.slots.get(id)!
  return memory.subarray(place(slot, yearIndex), place(slot, yearIndex) + slot.size)
}

/** Values of a quantity in a year, added over every dimension but area. */
export function byArea(run: Run, id: string, yearIndex: number): Float64Array {
  const values = valuesAt(run, id, yearIndex)
  const areas = run.model.space.size('area')
  const cells = values.length / areas
  return Float64Array.from({ length: areas }, (_, a) =>
    values.subarray(a * cells, (a + 1) * cells).reduce((s, v) => s + v, 0),
  )
}
