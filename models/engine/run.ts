/**
 * @module
 * A run 推演: one memory filled from t0 to the last year, and filled again only where something moved.
 */
import type { Block } from './book.ts'
import { prepareBlock, type PreparedBlock } from './block-run.ts'
import { compile, type Program } from './compile.ts'
import type { Fault } from './fault.ts'
import { findFault } from './find-fault.ts'
import { countFlags, flagOf, pinFlagOf, place } from './layout.ts'
import type { Model } from './model.ts'

/** A value that stands in place of what the equation gives. */
export type Pin = Readonly<{ variable: string; cell: number; year: number; value: number }>

export type Run = Readonly<{
  model: Model
  memory: Float64Array
  /** Give inputs new values and fill what lies downstream; a fault says which value was not finite. */
  update: (values: ReadonlyMap<string, Float64Array>, pins?: readonly Pin[]) => Fault | undefined
}>

/** Make a run of a model. Nothing is computed before the first `update`, which must give every input. */
export function createRun(model: Model): Run {
  const memory = new Float64Array(model.layout.length)
  const pinned = new Float64Array(model.layout.length).fill(NaN)
  const flags = new Uint8Array(countFlags(model.layout))
  const program = compile(model)
  const blocks = new Map<Block, PreparedBlock>()
  for (const step of model.start)
    if ('block' in step) blocks.set(step.block, prepareBlock(model, step.block, memory))
  let pins: readonly Pin[] = []
  let begun = false

  const update = (values: ReadonlyMap<string, Float64Array>, newPins: readonly Pin[] = pins) => {
    flags.fill(0)
    // after a fault the memory is half new: then everything is filled
    if (!begun) flags[flags.length - 1] = 1
    for (const [id, given] of values) takeInput(model, memory, flags, id, given)
    if (newPins !== pins) takePins(model, pinned, flags, pins, newPins)
    pins = newPins
    const fault = fill(model, program, memory, pinned, flags, blocks)
    begun = fault === undefined
    return fault
  }
  return { model, memory, update }
}

/** Lay an input's values into memory and flag the years in which they differ. */
function takeInput(
  model: Model,
  memory: Float64Array,
  flags: Uint8Array,
  id: string,
  given: Float64Array,
): void {
  const slot = model.layout.slots.get(id)
  if (!slot) return
  for (let i = 0; i < given.length; i++) {
    if (memory[slot.offset + i] === given[i]) continue
    memory[slot.offset + i] = given[i]! + 0
    flags[flagOf(model.layout, slot, Math.floor(i / slot.size))] = 1
  }
}

function takePins(
  model: Model,
  pinned: Float64Array,
  flags: Uint8Array,
  before: readonly Pin[],
  after: readonly Pin[],
): void {
  const at = ({ variable, year, cell }: Pin) => {
    const slot = model.layout.slots.get(variable)
    if (!slot) return undefined
    const yearIndex = year - model.space.firstYear
    return { index: place(slot, yearIndex) + cell, flag: pinFlagOf(model.layout, slot) + yearIndex }
  }
  for (const [list, value] of [
    [before, () => NaN],
    [after, (p: Pin) => p.value],
  ] as const)
    for (const pin of list) {
      const found = at(pin)
      if (!found) continue
      // + 0: a pin of −0 is one of 0, as every stored value is
      pinned[found.index] = value(pin) + 0
      flags[found.flag] = 1
    }
}

function fill(
  model: Model,
  program: Program,
  memory: Float64Array,
  pinned: Float64Array,
  flags: Uint8Array,
  blocks: ReadonlyMap<Block, PreparedBlock>,
): Fault | undefined {
  for (let year = 0; year < model.layout.years; year++)
    for (const action of year === 0 ? program.start : program.step) {
      const fine =
        action.kind === 'rules'
          ? action.fill(memory, pinned, flags, year) === 0
          : blocks.get(action.block)!.fill(flags, year)
      if (!fine) return findFault(model, action, memory, year)
    }
  return undefined
}
