import { describe, expect, it } from 'vitest'
import { place, type Run } from '#models/engine/index'
import { book, schema, type Column, type Inputs, type Parameter } from '#models/index'
import { readShipped, shippedPacks } from '#test/support/shipped'
import { open, set, situations, type Opened } from './situations.ts'
import { UNCONNECTED_COLUMNS, UNCONNECTED_INPUTS } from './unconnected.ts'

/** Everything that people get to see: the values of all indicators. */
function indicatorsOf({ model, memory }: Run): Float64Array {
  return Float64Array.from(
    [...model.vocabulary.known.values()].flatMap((k) => {
      if ((k.kind !== 'variable' && k.kind !== 'output') || !k.entry.indicator) return []
      const slot = model.layout.slots.get(k.quantity.id)!
      return [...memory.subarray(place(slot, 0), place(slot, 0) + slot.size * slot.years)]
    }),
  )
}

/** A tenth more; where there is nothing to grow, a tenth of the range; a choice among rules, the next one. */
function moved(values: Float64Array, input: Parameter | Column): Float64Array {
  const parameter = input.origin === 'parameter' ? input : undefined
  const [low, high] = parameter?.range ?? [0, 1]
  if (input.origin === 'column' && input.codes)
    return values.map((v) => (v + 1) % input.codes!.length)
  // classes and ranks are turned round, those that are given: the next one for all would be the same order
  if (input.origin === 'column' && /priority|rank|sequence/.test(input.column)) {
    const top = Math.max(...values.filter((v) => v !== input.missing))
    return values.map((v) => (v === input.missing ? v : top + 1 - v))
  }
  const choice =
    parameter !== undefined &&
    (parameter.codes !== undefined ||
      (parameter.between === 'in_force' && [low, high, parameter.default].every(Number.isInteger)))
  return values.map((v) => {
    if (choice) return v + 1 <= high ? v + 1 : v - 1
    return v === 0 ? 0.1 * (high - low) : v * 1.1
  })
}

function changes(run: Run, inputs: Inputs, id: string, values: Float64Array): boolean {
  const before = indicatorsOf(run)
  const fault = run.update(new Map([[id, values]]))
  const after = fault ? undefined : indicatorsOf(run)
  run.update(new Map([[id, inputs.values.get(id)!]]))
  return after === undefined || after.some((x, i) => !Object.is(x, before[i]))
}

describe('everything is connected', () => {
  const shipped = shippedPacks.map((id) => open(readShipped(id)))
  // the small ones first: they are quicker to ask
  const all = [...situations(), ...shipped]

  it('every parameter moved by a tenth changes an indicator in a shipped or a bare pack, or is listed with the reason', () => {
    const idle = schema.parameters.filter((p) =>
      all.every(
        ({ run, inputs }) => !changes(run, inputs, p.id, moved(inputs.values.get(p.id)!, p)),
      ),
    )
    expect(
      idle.map((p) => p.id).filter((p) => !(p in UNCONNECTED_INPUTS)),
      'read it in an equation, or list it in unconnected.ts',
    ).toEqual([])
  })

  it('every column that a pack fills changes an indicator somewhere, or is listed with the reason', () => {
    // an order of priority shows where not all can go at once, a step of the reserve where land goes by steps
    const busy = [
      set('renewal_capacity', 400_000),
      set('clearance_capacity', 500),
      set('reserve_rule', 'by_steps'),
      set('green_swap', 'no'),
    ]
    const openings = [...all, ...shipped.map(({ pack }) => open(pack, busy))]
    const fills = (column: Column, { inputs }: Opened) =>
      inputs.values.get(column.id)!.some((v) => v !== column.missing)
    const idle = schema.columns
      .filter((c) => shipped.some((opened) => fills(c, opened)))
      .filter((c) =>
        openings
          .filter((opened) => fills(c, opened))
          .every(
            ({ run, inputs }) => !changes(run, inputs, c.id, moved(inputs.values.get(c.id)!, c)),
          ),
      )
      .map((c) => c.id)
    expect(
      idle.filter((c) => !(c in UNCONNECTED_INPUTS)),
      'read it in an equation, or list it in unconnected.ts',
    ).toEqual([])
  })

  it('every number in the pack’s tables is read by an input, or is listed with the reason', () => {
    const read = new Set(schema.columns.map((c) => `${c.table}.${c.column}`))
    const unread = shipped
      .flatMap(({ pack }) => [...pack.tables.values()])
      .flatMap((table) => [
        ...new Set(
          table.rows
            .flatMap(({ cells }) => Object.entries(cells))
            .filter(([, value]) => typeof value === 'number')
            .map(([column]) => `${table.id}.${column}`),
        ),
      ])
    const keys = /\.(year|month|age|age_to|age_from|years_waited)$/
    expect(
      unread.filter((c) => !read.has(c) && !keys.test(c) && !(c in UNCONNECTED_COLUMNS)),
    ).toEqual([])
  })

  it('every variable is read by an equation, or is shown', () => {
    const { run } = shipped[0]!
    const shown = new Set(
      book.stages
        .flatMap((s) => s.entries)
        .flatMap((e) =>
          e.kind === 'variable'
            ? e.indicator
              ? [e.id]
              : []
            : e.kind === 'block'
              ? e.writes.filter((w) => w.indicator || w.state).map((w) => w.id)
              : [],
        ),
    )
    const readByTotal = new Set(
      [...run.model.vocabulary.known.values()].flatMap((k) =>
        (k.kind === 'variable' || k.kind === 'output') && typeof k.entry.total === 'object'
          ? [k.entry.total.mean]
          : [],
      ),
    )
    const readByRules = new Set(
      [...run.model.rules.values()].flatMap(({ start, step }) =>
        [start, ...(step ? [step] : [])].flatMap((rule) => rule.nodes.flatMap((n) => namesIn(n))),
      ),
    )
    const readByBlocks = new Set(
      run.model.start.flatMap((s) =>
        'block' in s
          ? [...s.block.reads, ...s.block.previous, ...(s.block.readsInitially ?? [])]
          : [],
      ),
    )
    const idle = [...run.model.vocabulary.known.keys()].filter(
      (v) =>
        !v.startsWith('$') &&
        !shown.has(v) &&
        !readByRules.has(v) &&
        !readByBlocks.has(v) &&
        !readByTotal.has(v),
    )
    expect(idle.filter((v) => !(v in UNCONNECTED_INPUTS))).toEqual([])
  })
})

/** Ids of all reads in a tree. */
function namesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn)
  if (typeof node !== 'object' || node === null) return []
  const own = 'op' in node && node.op === 'read' && 'id' in node ? [String(node.id)] : []
  return [
    ...own,
    ...Object.entries(node)
      .filter(([k]) => k !== 'written')
      .flatMap(([, v]) => namesIn(v)),
  ]
}
