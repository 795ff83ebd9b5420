/**
 * @module
 * A whole run by walking every tree, year after year: slow, plain, and the measure of the compiled one.
 */
import { viewsOf } from './block-run.ts'
import { evaluate, type Cell } from './evaluate.ts'
import { place } from './layout.ts'
import type { Model } from './model.ts'
import type { Lag } from './node.ts'
import type { Pin } from './run.ts'

/** The memory of a run, in the same layout as a compiled run's. */
export function interpret(
  model: Model,
  values: ReadonlyMap<string, Float64Array>,
  pins: readonly Pin[] = [],
): Float64Array {
  const memory = new Float64Array(model.layout.length)
  for (const [id, given] of values) {
    const slot = model.layout.slots.get(id)
    if (slot) memory.set(given, slot.offset)
  }
  const at = (id: string, year: number, lag: Lag, cell: Cell) =>
    place(model.layout.slots.get(id)!, lag === 'initial' ? 0 : year - lag) +
    cellIndex(model, id, cell)
  const blocks = new Map(
    model.start.flatMap((s) =>
      'block' in s ? [[s.id, s.block.prepare(model.space)] as const] : [],
    ),
  )
  for (let year = 0; year < model.layout.years; year++)
    for (const step of year === 0 ? model.start : model.step) {
      if ('block' in step) {
        const { io } = viewsOf(model, step.block, memory, year)
        if (year === 0) blocks.get(step.id)!.start(io)
        else blocks.get(step.id)!.step(io)
        continue
      }
      const { rule } = step
      for (const cell of cells(model, rule.over)) {
        const node = rule.by === undefined ? rule.nodes[0]! : rule.nodes[cell[rule.by]!]!
        const pin = pins.find(
          (p) =>
            p.variable === rule.id &&
            p.year === model.space.firstYear + year &&
            p.cell === cellIndex(model, rule.id, cell),
        )
        memory[at(rule.id, year, 0, cell)] =
          pin?.value ??
          evaluate(model, node, cell, (read, c) => memory[at(read.id, year, read.lag, c)]!)
      }
    }
  return memory
}

/** Row-major place of a cell among a quantity's cells. */
export function cellIndex(model: Model, id: string, cell: Cell): number {
  return model.vocabulary.known
    .get(id)!
    .quantity.over.reduce((index, d) => index * model.space.size(d) + cell[d]!, 0)
}

/** Every cell over some dimensions, row-major. */
export function cells(model: Model, over: readonly string[]): readonly Cell[] {
  let list: Cell[] = [{}]
  for (const d of over)
    list = list.flatMap((c) =>
      Array.from({ length: model.space.size(d) }, (_, i) => ({ ...c, [d]: i })),
    )
  return list
}
