/**
 * @module
 * A run 推演: one memory filled from t0 to the last year, and filled again only where something changed.
 */
import type { Block, BlockIO } from './book.ts'
import { compile, type Action, type Program } from './compile.ts'
import type { Fault } from './fault.ts'
import { reach } from './graph.ts'
import { place } from './layout.ts'
import type { Model } from './model.ts'

export type Pin = Readonly<{ variable: string; cell: number; year: number; value: number }>

export type Run = Readonly<{
  model: Model
  memory: Float64Array
  /** Give inputs new values and fill what lies downstream; a fault says which value was not finite. */
  update: (values: ReadonlyMap<string, Float64Array>, pins?: readonly Pin[]) => Fault | undefined
}>

type Prepared = ReturnType<Block['prepare']> & { io: readonly BlockIO[]; writes: readonly string[] }

/** Make a run of a model. Nothing is computed before the first `update`, which must give every input. */
export function createRun(model: Model): Run {
  const memory = new Float64Array(model.layout.length)
  const pinned = new Float64Array(model.layout.length).fill(NaN)
  const programs = new Map<string, Program>()
  const blocks = new Map<string, Prepared>()
  for (const step of model.start)
    if ('block' in step) blocks.set(step.block.id, prepare(model, step.block, memory))
  let pins: readonly Pin[] = []
  let begun = false

  const programFor = (dirty: ReadonlySet<string> | undefined): Program => {
    const key = dirty === undefined ? '' : [...dirty].sort().join()
    const found = programs.get(key) ?? compile(model, dirty)
    programs.set(key, found)
    return found
  }

  const update = (values: ReadonlyMap<string, Float64Array>, newPins: readonly Pin[] = pins) => {
    for (const [id, given] of values) {
      const slot = model.layout.slots.get(id)
      if (slot) memory.set(given, slot.offset)
    }
    const moved = newPins === pins ? [] : [...pins, ...newPins].map((p) => p.variable)
    if (newPins !== pins) setPins(model, pinned, newPins)
    pins = newPins
    const seeds = [...values.keys()].flatMap((id) => [...(model.feeds.get(id) ?? [])])
    const dirty = begun ? reach([...seeds, ...moved], (id) => model.feeds.get(id) ?? []) : undefined
    if (dirty?.size === 0) return undefined
    const fault = fill(model, programFor(dirty), memory, pinned, blocks)
    // after a fault the memory is half new: the next update fills it whole
    begun = fault === undefined
    return fault
  }
  return { model, memory, update }
}

function setPins(model: Model, pinned: Float64Array, pins: readonly Pin[]): void {
  pinned.fill(NaN)
  for (const { variable, cell, year, value } of pins) {
    const slot = model.layout.slots.get(variable)
    if (slot) pinned[place(slot, year - model.space.firstYear) + cell] = value
  }
}

function fill(
  model: Model,
  program: Program,
  memory: Float64Array,
  pinned: Float64Array,
  blocks: ReadonlyMap<string, Prepared>,
): Fault | undefined {
  for (let year = 0; year < model.layout.years; year++) {
    for (const action of year === 0 ? program.start : program.step) {
      if (action.kind === 'rules') {
        if (action.fill(memory, pinned, year) !== 0) return findFault(model, action, memory, year)
      } else {
        const block = blocks.get(action.block.id)!
        const io = block.io[year]!
        if (year === 0) block.start(io)
        else block.step(io)
        if (!block.writes.every((id) => isFinite(io.now[id]!)))
          return findFault(model, action, memory, year)
      }
    }
  }
  return undefined
}

function isFinite(values: Float64Array): boolean {
  let bad = 0
  for (let i = 0; i < values.length; i++) bad += values[i]! - values[i]!
  return bad === 0
}

function prepare(model: Model, block: Block, memory: Float64Array): Prepared {
  const writes = block.writes.map((w) => w.id)
  const view = (id: string, year: number) => {
    const slot = model.layout.slots.get(id)!
    const from = place(slot, year)
    return memory.subarray(from, from + slot.size)
  }
  const views = (ids: readonly string[], year: number) =>
    Object.fromEntries(ids.map((id) => [id, view(id, year)]))
  const now = [...block.reads, ...(block.readsInitially ?? []), ...writes]
  const last = [...block.previous, ...writes]
  const io = Array.from({ length: model.layout.years }, (_, step) => ({
    now: views(now, step),
    last: views(last, step - 1),
    year: model.space.firstYear + step,
    step,
  }))
  return { ...block.prepare(model.space), io, writes }
}

/** The first value of an action that is not finite, told with its place and year. */
function findFault(model: Model, action: Action, memory: Float64Array, yearIndex: number): Fault {
  const ids =
    action.kind === 'rules' ? action.rules.map((r) => r.id) : action.block.writes.map((w) => w.id)
  for (const id of ids) {
    const slot = model.layout.slots.get(id)!
    const known = model.vocabulary.known.get(id)!
    if (known.kind === 'variable' && known.entry.undefinedWhen) continue
    const from = place(slot, yearIndex)
    const cell = memory.subarray(from, from + slot.size).findIndex((v) => !Number.isFinite(v))
    if (cell < 0) continue
    const where = cellPlace(model, known.quantity.over, cell)
    const year = model.space.firstYear + yearIndex
    const spot = Object.values(where).join('·')
    return {
      kind: 'not-finite',
      severity: 'fault',
      variable: id,
      where,
      year,
      found: String(memory[from + cell]),
      message: {
        zh: `${known.quantity.label.zh}（${id}）在 ${year} 年${spot ? `、${spot}` : ''} 算不出有限的数`,
        en: `${known.quantity.label.en} (${id}) has no finite value in ${year}${spot ? ` at ${spot}` : ''}`,
      },
    }
  }
  throw new Error('a chunk reported a value that is not finite, but none was found')
}

/** The members that a cell stands for. */
export function cellPlace(
  model: Model,
  over: readonly string[],
  cell: number,
): Record<string, string> {
  const where: Record<string, string> = {}
  let rest = cell
  for (const d of [...over].reverse()) {
    const members = model.space.members(d)
    where[d] = members[rest % members.length]!
    rest = Math.floor(rest / members.length)
  }
  return Object.fromEntries(over.map((d) => [d, where[d]!]))
}
