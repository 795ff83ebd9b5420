/**
 * @module
 * One value of a run, at a place that may leave dimensions open 合计: what is left open is totalled as the variable says.
 */
import type { Total } from './book.ts'
import { evaluate, type Cell } from './evaluate.ts'
import { cellIndex, cells } from './interpret.ts'
import { place, type Slot } from './layout.ts'
import type { Model } from './model.ts'
import type { Lag, Node } from './node.ts'
import type { Run } from './run.ts'
import type { Known } from './vocabulary.ts'

/** The value of a quantity in a year; NaN where it has none (a total that makes no sense, a place without members). */
export function totalAt(run: Run, id: string, yearIndex: number, cell: Cell): number {
  const { model, memory } = run
  const known = model.vocabulary.known.get(id)!
  const { over } = known.quantity
  const slot = model.layout.slots.get(id)!
  const at = (c: Cell) => memory[place(slot, yearIndex) + cellIndex(model, id, c)]!
  const open = over.filter((d) => cell[d] === undefined)
  if (open.length === 0) return at(cell)
  const total = totalOf(known)
  if (total === 'ratio') return ratio(run, known, yearIndex, cell)
  if (total === 'none') return NaN
  if (total === 'sum' && Object.keys(cell).length === 0) return sumOfYear(memory, slot, yearIndex)
  const inside = openCells(model, open, cell)
  if (total === 'common') {
    const values = inside.map(at)
    return values.every((v) => v === values[0]) && values.length > 0 ? values[0]! : NaN
  }
  if (total === 'sum') return inside.reduce((sum, c) => sum + at(c), 0)
  let [above, below] = [0, 0]
  for (const c of inside) {
    const weight = totalAt(run, total.mean, yearIndex, pickDimensions(model, total.mean, c))
    above += at(c) * weight
    below += weight
  }
  return above / below
}

/** Everything open: the year's values one after another. */
function sumOfYear(memory: Float64Array, slot: Slot, yearIndex: number): number {
  const from = place(slot, yearIndex)
  let sum = 0
  for (let i = from; i < from + slot.size; i++) sum += memory[i]!
  return sum
}

/** How an open dimension is closed. Inputs do not say: extensive ones add up, others must agree. */
export function totalOf(known: Known): Total | 'common' {
  if (known.kind === 'variable' || known.kind === 'output') return known.entry.total
  const perYear = known.quantity.unit.replace(/\/year$/, '')
  return perYear !== '1' && !perYear.includes('/') ? 'sum' : 'common'
}

/** The cells that close the open dimensions; members of places outside the given one do not count. */
function openCells(model: Model, open: readonly string[], cell: Cell): readonly Cell[] {
  return cells(model, open)
    .map((c) => ({ ...cell, ...c }))
    .filter((c) =>
      open.every((d) => {
        const parent = model.vocabulary.dimensions.get(d)!.dimension.within
        const given = parent === undefined ? undefined : cell[parent]
        return given === undefined || model.space.parents(d)[c[d as keyof typeof c]!] === given
      }),
    )
}

function pickDimensions(model: Model, id: string, cell: Cell): Cell {
  const { over } = model.vocabulary.known.get(id)!.quantity
  return Object.fromEntries(over.flatMap((d) => (cell[d] === undefined ? [] : [[d, cell[d]]])))
}

/** The variable's own equation, on the totals of what it reads. */
function ratio(run: Run, known: Known, yearIndex: number, cell: Cell): number {
  const node = ruleNode(run.model, known.quantity.id, yearIndex, cell)
  if (node === undefined) return NaN
  return evaluate(run.model, node, cell, (read, c) =>
    totalAt(run, read.id, yearBack(yearIndex, read.lag), c),
  )
}

export function yearBack(yearIndex: number, lag: Lag): number {
  return lag === 'initial' ? 0 : Math.max(0, yearIndex - lag)
}

/** The tree that fills a variable in a year at a cell; undefined for an input, a block's output, or an open member. */
export function ruleNode(
  model: Model,
  id: string,
  yearIndex: number,
  cell: Cell,
): Node | undefined {
  const pair = model.rules.get(id)
  const rule = yearIndex === 0 ? pair?.start : (pair?.step ?? pair?.start)
  if (rule === undefined) return undefined
  if (rule.by === undefined) return rule.nodes[0]
  const member = cell[rule.by]
  return member === undefined ? undefined : rule.nodes[member]
}
