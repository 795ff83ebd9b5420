import type { Cell, Model } from '#models/engine/index'
import type { Where } from '../study-types.ts'

/** Members named in a question, as indices of the dimensions that the quantity has or lies within. */
export function toCell(model: Model, id: string, where: Where): Cell {
  const { dimensions, known } = model.vocabulary
  const own = known.get(id)!.quantity.over
  const matters = new Set(own.flatMap((d) => [d, dimensions.get(d)!.dimension.within ?? d]))
  const cell: Record<string, number> = {}
  for (const [d, member] of Object.entries(where)) {
    if (!matters.has(d)) continue
    const index = model.space.members(d).indexOf(member)
    if (index < 0) throw new RangeError(`${d} has no member ${member}`)
    cell[d] = index
  }
  return cell
}

/** The members that a cell stands for. */
export function toWhere({ space }: Model, cell: Cell): Where {
  return Object.fromEntries(Object.entries(cell).map(([d, i]) => [d, space.members(d)[i]!]))
}
