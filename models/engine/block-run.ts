/**
 * @module
 * A block made ready for one run: views of its years, and which flags make it run again.
 */
import type { Block, BlockIO } from './book.ts'
import { countFlags, flagOf, place } from './layout.ts'
import type { Model } from './model.ts'

export type PreparedBlock = Readonly<{
  /** Fill a year if anything that the block reads moved; false when something written is not finite. */
  fill: (flags: Uint8Array, yearIndex: number) => boolean
}>

export function prepareBlock(model: Model, block: Block, memory: Float64Array): PreparedBlock {
  const years = Array.from({ length: model.layout.years }, (_, y) =>
    viewsOf(model, block, memory, y),
  )
  const steps = block.prepare(model.space)
  return {
    fill: (flags, yearIndex) => {
      const { io, reads, writes, written } = years[yearIndex]!
      if (!reads.some((flag) => flags[flag] === 1)) return true
      if (yearIndex === 0) steps.start(io)
      else steps.step(io)
      for (const flag of writes) flags[flag] = 1
      return written.every(isFiniteThroughout)
    },
  }
}

/** What a block sees in one year, and the flags of what it reads and writes there. */
export function viewsOf(model: Model, block: Block, memory: Float64Array, yearIndex: number) {
  const { layout, space } = model
  const view = (id: string, year: number) => {
    const slot = layout.slots.get(id)!
    return memory.subarray(place(slot, year), place(slot, year) + slot.size)
  }
  const views = (ids: readonly string[], year: number) =>
    Object.fromEntries(ids.map((id) => [id, view(id, year)]))
  const own = block.writes.map((w) => w.id)
  const atStart = block.readsInitially ?? block.reads
  const last = [...block.previous, ...own]
  const io: BlockIO = {
    now: views([...new Set([...block.reads, ...atStart, ...own])], yearIndex),
    last: views(last, yearIndex - 1),
    year: space.firstYear + yearIndex,
    step: yearIndex,
  }
  const flags = (ids: readonly string[], year: number) =>
    ids.map((id) => flagOf(layout, layout.slots.get(id)!, year))
  const reads =
    yearIndex === 0
      ? flags(atStart, 0)
      : [...flags(block.reads, yearIndex), ...flags(last, yearIndex - 1)]
  return {
    io,
    reads: [...reads, countFlags(layout) - 1],
    writes: flags(own, yearIndex),
    written: own.map((id) => io.now[id]!),
  }
}

function isFiniteThroughout(values: Float64Array): boolean {
  // x − x is 0 for what is finite, else NaN; two sums side by side need not wait for each other
  let [even, odd] = [0, 0]
  const pairs = values.length - (values.length % 2)
  for (let i = 0; i < pairs; i += 2) {
    even += values[i]! - values[i]!
    odd += values[i + 1]! - values[i + 1]!
  }
  if (pairs < values.length) even += values[pairs]! - values[pairs]!
  return even + odd === 0
}
