/**
 * @module
 * A book checked against the members that the data give 模型: rules in order, with a place in memory for every value.
 */
import type { Block, Book, Equation, Space, Variable } from './book.ts'
import { fail, succeed, type Fault, type Result } from './fault.ts'
import { orderGraph, reach, type Graph } from './graph.ts'
import type { FlatTable } from './functions.ts'
import { layOut, type Layout } from './layout.ts'
import { influence } from './influence.ts'
import { checkBlocks, checkUndefined } from './check-model.ts'
import { RunningTotals } from './running-totals.ts'
import { makeRule, startEquation, type Rule } from './rule.ts'
import { gatherVocabulary, type Members, type Vocabulary } from './vocabulary.ts'

export type Setting = Readonly<{
  firstYear: number
  lastYear: number
  members: Members
  /** Equations that a scenario puts in place of the book's. */
  equations?: ReadonlyMap<string, Equation>
  /** Only what these need is kept; without it, everything. */
  wanted?: readonly string[]
}>

/** One thing to do in a phase: fill a variable by its rule, or let a block fill what it writes. */
export type Step = Readonly<{ id: string; rule: Rule } | { id: string; block: Block }>

export type Model = Readonly<{
  vocabulary: Vocabulary
  space: Space
  layout: Layout
  /** What is done at t0, and in each later year, in order. */
  start: readonly Step[]
  step: readonly Step[]
  tables: ReadonlyMap<string, FlatTable>
  /** The rules of a variable: at t0 and later. */
  rules: ReadonlyMap<string, Readonly<{ start: Rule; step?: Rule }>>
  equations: ReadonlyMap<string, Equation>
}>

/** Check a book and make it ready to be compiled. All faults come back together. */
export function buildModel(book: Book, setting: Setting): Result<Model> {
  const gathered = gatherVocabulary(book, setting.members)
  if (!gathered.ok) return fail(gathered.faults)
  const faults: Fault[] = []
  const known = new Map(gathered.value.known)
  const vocabulary: Vocabulary = { ...gathered.value, known }
  const equations = setting.equations ?? new Map<string, Equation>()
  for (const id of equations.keys())
    if (known.get(id)?.kind !== 'variable')
      faults.push({
        kind: 'unknown-name',
        severity: 'fault',
        variable: id,
        message: {
          zh: `没有可替换方程的变量 ${id}`,
          en: `there is no variable ${id} whose equation could be replaced`,
        },
      })

  const rules = new Map<string, { start: Rule; step?: Rule }>()
  const running = new RunningTotals(known)
  for (const k of gathered.value.known.values()) {
    if (k.kind !== 'variable' && k.kind !== 'constant') continue
    const subject = { id: k.quantity.id, over: k.quantity.over, unit: k.unit }
    const make = (equation: Equation) =>
      makeRule(vocabulary, subject, equation, faults, (body) => running.add(body, k.stage))
    const own = equations.get(k.quantity.id)
    const replaced = own !== undefined && k.kind === 'variable' ? { ...k.entry, is: own } : k.entry
    const start = make(startEquation(replaced))
    const same =
      k.kind === 'constant' || replaced.kind !== 'variable' || replaced.initially === undefined
    const step = same ? start : make((replaced as Variable).is)
    if (start)
      rules.set(k.quantity.id, k.kind === 'constant' || !step ? { start } : { start, step })
  }
  for (const [id, pair] of running.rules) rules.set(id, pair)
  faults.push(...checkUndefined(known, rules), ...checkBlocks(book, known))
  if (faults.length > 0) return fail(faults)

  const blocks = new Map(
    book.stages.flatMap((s) => s.entries.filter((e) => e.kind === 'block')).map((b) => [b.id, b]),
  )
  const filler = (id: string) => {
    const k = known.get(id)
    return k?.kind === 'output' ? k.block : id
  }
  const { start, step, needs } = influence(rules, blocks, known, filler)
  const kept =
    setting.wanted === undefined
      ? undefined
      : reach(setting.wanted.map(filler), (id) => needs.get(id) ?? [])
  const keep = (graph: Graph): Graph =>
    new Map([...graph].filter(([id]) => kept === undefined || kept.has(id)))
  const likeness = (id: string) => rules.get(id)?.start.over.join() ?? `block ${id}`
  const [orderedStart, orderedStep] = [
    orderGraph(keep(start), likeness),
    orderGraph(keep(step), likeness),
  ]
  for (const [when, ordered] of [
    ['t0', orderedStart],
    ['', orderedStep],
  ] as const)
    if (!ordered.ok) faults.push(cycleFault(ordered.cycle, when))
  if (!orderedStart.ok || !orderedStep.ok) return fail(faults)

  const space = makeSpace(vocabulary, setting)
  const years = setting.lastYear - setting.firstYear + 1
  const used = (id: string) => kept === undefined || kept.has(filler(id))
  const toStep =
    (phase: 'start' | 'step') =>
    (id: string): Step => {
      const pair = rules.get(id)
      return pair
        ? { id, rule: phase === 'start' ? pair.start : (pair.step ?? pair.start) }
        : { id, block: blocks.get(id)! }
    }
  return succeed({
    vocabulary,
    space,
    rules,
    equations,
    layout: layOut(
      [...known.values()].filter((k) => used(k.quantity.id)),
      vocabulary.size,
      years,
    ),
    start: orderedStart.order.map(toStep('start')),
    step: orderedStep.order.map(toStep('step')),
    tables: flatTables(vocabulary),
  })
}

function cycleFault(cycle: readonly string[], when: string): Fault {
  const path = cycle.join(' → ')
  return {
    kind: 'cycle',
    severity: 'fault',
    expression: path,
    message: {
      zh: `${when === 't0' ? '基年' : '同一年内'}循环：${path}；用 previous(…) 隔开一年${when === 't0' ? '，或给出 initially' : ''}`,
      en: `cycle ${when === 't0' ? 'at t0' : 'inside a year'}: ${path}; part it with previous(…)${when === 't0' ? ' or give initially' : ''}`,
    },
  }
}

function makeSpace({ dimensions }: Vocabulary, { firstYear, lastYear }: Setting): Space {
  const ids = new Map([...dimensions].map(([d, { members }]) => [d, members.map((m) => m.id)]))
  return {
    size: (d) => ids.get(d)!.length,
    members: (d) => ids.get(d)!,
    parents: (d) => dimensions.get(d)!.parents,
    firstYear,
    lastYear,
  }
}

function flatTables({ tables }: Vocabulary): ReadonlyMap<string, FlatTable> {
  return new Map(
    [...tables].map(([id, { rows }]) => [
      id,
      {
        at: Float64Array.from(rows, (r) => r.at),
        value: Float64Array.from(rows, (r) => r.value),
        above: Uint8Array.from(rows, (r) => (r.edge === 'above' ? 1 : 0)),
      },
    ]),
  )
}
