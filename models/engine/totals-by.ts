/**
 * @module
 * All years of a quantity with some dimensions kept apart 分项: what a pyramid or a table of flows shows, in one go.
 */
import type { Cell } from './evaluate.ts'
import { cells } from './interpret.ts'
import { place } from './layout.ts'
import type { Model } from './model.ts'
import type { Run } from './run.ts'
import { totalAt, totalOf } from './totals.ts'

/**
 * Year after year, and in a year every cell over `by`, row-major; the other dimensions are closed by `where` or totalled.
 * NaN where members do not meet, as a parcel and an area that it does not lie in.
 */
export function totalsBy(
  run: Run,
  id: string,
  where: Cell,
  by: readonly string[],
): Float64Array<ArrayBuffer> {
  const { model, memory } = run
  const known = model.vocabulary.known.get(id)!
  const slot = model.layout.slots.get(id)!
  const { years } = model.layout
  const places = cells(model, by)
  const target = targets(model, known.quantity.over, where, by)
  const values = new Float64Array(years * places.length).fill(NaN)
  const met = [...new Set(target)].filter((to) => to >= 0)
  for (let y = 0; y < years; y++) {
    const first = y * places.length
    if (totalOf(known) === 'sum') {
      for (const to of met) values[first + to] = 0
      const from = place(slot, y)
      target.forEach((to, cell) => {
        if (to >= 0) values[first + to]! += memory[from + cell]!
      })
    } else
      for (const to of met) values[first + to] = totalAt(run, id, y, { ...where, ...places[to] })
  }
  return values
}

/** For each cell of a quantity its place among the cells over `by`; −1 where it lies outside `where`. */
function targets(
  model: Model,
  over: readonly string[],
  where: Cell,
  by: readonly string[],
): Int32Array {
  const within = (d: string) => model.vocabulary.dimensions.get(d)!.dimension.within
  return Int32Array.from(cells(model, over), (cell) => {
    const whole: Record<string, number> = { ...cell }
    for (const d of over) {
      const parent = within(d)
      if (parent !== undefined) whole[parent] ??= model.space.parents(d)[cell[d]!]!
    }
    if (Object.entries(where).some(([d, member]) => whole[d] !== member)) return -1
    return by.reduce((index, d) => index * model.space.size(d) + whole[d]!, 0)
  })
}
