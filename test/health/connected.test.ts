import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { place, type Run } from '#models/engine/index'
import { book, readPack, schema, type Inputs, type Pack, type Parameter } from '#models/index'
import { makeState } from '#models/study/state'
import { readPackFiles } from '#api/packs/read-folder'
import { UNCONNECTED_COLUMNS, UNCONNECTED_INPUTS } from './unconnected.ts'

const packs = ['longgang']

function open(id: string): Readonly<{ pack: Pack; run: Run; inputs: Inputs }> {
  const files = readPackFiles(join(import.meta.dirname, '..', '..', 'scenarios', id))
  const pack = files.ok ? readPack(files.value) : files
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  const state = makeState(pack.value, [])
  if (!state.ok) throw new Error(state.faults.map((f) => f.message.en).join('\n'))
  return { pack: pack.value, ...state.value }
}

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
function moved(values: Float64Array, parameter: Parameter | undefined): Float64Array {
  const [low, high] = parameter?.range ?? [0, 1]
  const choice =
    parameter !== undefined &&
    parameter.unit === '1' &&
    parameter.between === 'in_force' &&
    Number.isInteger(low) &&
    high > 1
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

describe.each(packs)('%s: everything is connected', (id) => {
  let opened: ReturnType<typeof open>
  beforeAll(() => {
    opened = open(id)
  })

  it('every parameter moved by a tenth changes an indicator, or is listed with the reason', () => {
    const { run, inputs } = opened
    const idle = schema.parameters
      .filter((p) => !changes(run, inputs, p.id, moved(inputs.values.get(p.id)!, p)))
      .map((p) => p.id)
    expect(
      idle.filter((p) => !(p in UNCONNECTED_INPUTS)),
      'read it in an equation, or list it in unconnected.ts',
    ).toEqual([])
  })

  it('every column that the pack fills changes an indicator, or is listed with the reason', () => {
    const { run, inputs } = opened
    const idle = schema.columns
      .filter((c) => inputs.values.get(c.id)!.some((v) => v !== c.missing))
      .filter((c) => !changes(run, inputs, c.id, moved(inputs.values.get(c.id)!, undefined)))
      .map((c) => c.id)
    expect(
      idle.filter((c) => !(c in UNCONNECTED_INPUTS)),
      'read it in an equation, or list it in unconnected.ts',
    ).toEqual([])
  })

  it('every number in the pack’s tables is read by an input, or is listed with the reason', () => {
    const read = new Set(schema.columns.map((c) => `${c.table}.${c.column}`))
    const unread = [...opened.pack.tables.values()].flatMap((table) => [
      ...new Set(
        table.rows
          .flatMap(({ cells }) => Object.entries(cells))
          .filter(([, value]) => typeof value === 'number')
          .map(([column]) => `${table.id}.${column}`),
      ),
    ])
    const keys = /\.(year|month|age|age_to|age_from)$/
    expect(
      unread.filter((c) => !read.has(c) && !keys.test(c) && !(c in UNCONNECTED_COLUMNS)),
    ).toEqual([])
  })

  it('every variable is read by an equation, or is shown', () => {
    const { run } = opened
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
        k.kind === 'variable' && typeof k.entry.total === 'object' ? [k.entry.total.mean] : [],
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
