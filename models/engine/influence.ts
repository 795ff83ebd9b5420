/**
 * @module
 * What must be known before what 依赖: at t0, inside a year, and in any year.
 */
import type { Block } from './book.ts'
import { readsOfRule, type Rule } from './rule.ts'
import type { Known } from './vocabulary.ts'

/** The graphs of t0 and of a later year, and what each needs in whatever year. */
export function influence(
  rules: ReadonlyMap<string, { start: Rule; step?: Rule }>,
  blocks: ReadonlyMap<string, Block>,
  known: ReadonlyMap<string, Known>,
  filler: (id: string) => string,
) {
  const start = new Map<string, Set<string>>()
  const step = new Map<string, Set<string>>()
  const needs = new Map<string, Set<string>>()
  for (const id of bookOrder(known, filler)) {
    const [first, later, ever] = [new Set<string>(), new Set<string>(), new Set<string>()]
    const pair = rules.get(id)
    if (pair) {
      for (const read of readsOfRule(pair.start)) {
        first.add(filler(read.id))
        ever.add(filler(read.id))
      }
      for (const read of pair.step ? readsOfRule(pair.step) : []) {
        ever.add(filler(read.id))
        if (read.lag === 0) later.add(filler(read.id))
      }
    } else {
      const b = blocks.get(id)!
      for (const read of b.reads) later.add(filler(read))
      for (const read of b.readsInitially ?? b.reads) first.add(filler(read))
      for (const read of [...b.reads, ...b.previous, ...(b.readsInitially ?? [])])
        ever.add(filler(read))
      ever.delete(id)
    }
    start.set(id, first)
    if (!pair || pair.step) step.set(id, later)
    needs.set(id, ever)
  }
  return { start, step, needs }
}

/** Every step in the order of the book; hidden running totals at the end. */
function bookOrder(known: ReadonlyMap<string, Known>, filler: (id: string) => string): Set<string> {
  return new Set(
    [...known.values()].filter((k) => k.kind !== 'input').map((k) => filler(k.quantity.id)),
  )
}
