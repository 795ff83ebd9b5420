import { describe, expect, it } from 'vitest'
import { place, type Run } from '#models/engine/index'
import {
  book,
  readPack,
  schema,
  type Column,
  type Inputs,
  type Override,
  type Pack,
  type Parameter,
} from '#models/index'
import { makeState } from '#models/study/state'
import { readShipped, shippedPacks } from '#test/support/shipped'
import { C, smallPack } from '#test/support/small-pack'
import { UNCONNECTED_COLUMNS, UNCONNECTED_INPUTS } from './unconnected.ts'

type Opened = Readonly<{ pack: Pack; run: Run; inputs: Inputs }>

function open(pack: Pack, overrides: readonly Override[] = []): Opened {
  const state = makeState(pack, overrides)
  if (!state.ok) throw new Error(state.faults.map((f) => f.message.en).join('\n'))
  return { pack, ...state.value }
}

const set = (path: string, value: number | string): Override => ({ kind: 'parameter', path, value })

function small(tables: Readonly<Record<string, string>> = {}): Pack {
  const pack = readPack(smallPack(C, tables))
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  return pack.value
}

/** Townspeople, newcomers and villagers, a few thousand of each age group. */
const VILLAGERS = [
  'area,status,sex,age,persons',
  ...['north', 'south', 'east'].flatMap((area) =>
    ['registered', 'migrant', 'rural'].flatMap((status) =>
      ['female', 'male'].flatMap((sex) =>
        ['0-14', '15-29', '30-49', '50-69', '70+'].map((age) =>
          [area, status, sex, age, 9_000].join(','),
        ),
      ),
    ),
  ),
  '',
].join('\n')

/** Situations beside the shipped packs in which parameters act that stand in for tables, and rules that are a choice. */
const situations = (): readonly Opened[] => [
  open(small(), [
    set('tenure_rule', 'user_cost'),
    set('vacancy_rule', 'stock'),
    set('recorded_price_ceiling', 6000),
  ]),
  open(
    small({
      'market.csv':
        'area,year,price,sales_area\nnorth,2017,6300,9000000\nsouth,2017,6000,600000\neast,2017,1500,100000\n',
      'households.csv': 'area,households\nnorth,300000\n',
      'programmes.csv': 'tenure,year,dwellings,channel\npublic_rental,2018,90000,purchase\n',
    }),
  ),
  open(small(), [
    set('gate_rule', 'rule_2017'),
    set('city_destocking_months', 15),
    set('gate_moderate_factor', 0.2),
  ]),
  open(
    small({
      'population.csv': VILLAGERS,
      'jobs.csv':
        'area,year,jobs\nnorth,2017,300000\nsouth,2017,200000\neast,2017,90000\nnorth,2018,340000\nsouth,2018,205000\neast,2018,95000\n',
      'moves.csv': 'from,to,rate\nnorth,south,0.01\nnorth,east,0.02\nsouth,east,0.005\n',
    }),
    [
      set('settlement_rule', 'eligibility'),
      set('urbanisation_speed', 0.05),
      set('villagers_registered', 200),
      set('in_migration_job_elasticity', 0.5),
      set('in_migration_completion_elasticity', 0.3),
      set('in_migration_price_elasticity', -0.3),
      set('move_completion_elasticity', 0.5),
      set('desired_headship_shift', 0.2),
      set('campus_students', 3_000),
    ],
  ),
  open(readShipped('longgang'), [
    set('gate_rule', 'rule_2017'),
    set('city_destocking_months', 24),
    set('net_rent', 2000),
    set('regulatory_plan_gate', 1),
    set('facilities_gate', 1),
    { kind: 'cell', table: 'parcels', row: 'BX-01', column: 'benchmark_price', value: 90_000 },
  ]),
  // clearance: rows with and without years and sizes, one that fails and is asked again, a limit on signing
  open(
    small({
      'clearance.csv': [
        'id,area,kind,households,round_1_year,round_2_year,share_signed,cleared_year,firms,floor_area,land_freed,cost',
        'C1,north,old_area,800,2017,2018,0.9,2020,5,50000,40000,900000000',
        'C2,south,village,900,,,,,,,,',
        'C3,east,shanty,700,2018,2019,0.7,,,,,',
        'C4,north,public_works,300,2019,,,,2,,,',
        '',
      ].join('\n'),
      'renewal.csv':
        'id,area,stage,site_area,stage_year,use_from\nR1,north,listed,300000,2010,residential\n',
    }),
    [
      set('clearance_retry_years', 2),
      set('clearance_capacity', 60),
      set('exit_to_clearance_share', 0.5),
      set('exit_rate', 0.5),
      set('round_1_threshold', 0.9),
      set('clearance_willingness.east', 0.85),
    ],
  ),
  // renewal with what approvals can pass, cuts of their time, and exits
  open(readShipped('longgang'), [
    set('renewal_time_cut', 0.4),
    set('parallel_approval_cut', 0.2),
    set('renewal_capacity', 400_000),
    set('exit_rate', 0.2),
    set('short_area.pinghu', 1),
    set('industrial_conversion_cap', 100_000),
  ]),
]

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
  const all = [...shipped, ...situations()]

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

  it('every column that the pack fills changes an indicator, or is listed with the reason', () => {
    // an order of priority shows where not all can go at once
    const busy = [set('renewal_capacity', 400_000), set('clearance_capacity', 500)]
    const idle = shipped.flatMap((free) => {
      const openings = [free, open(free.pack, busy)]
      return schema.columns
        .filter((c) => free.inputs.values.get(c.id)!.some((v) => v !== c.missing))
        .filter((c) =>
          openings.every(
            ({ run, inputs }) => !changes(run, inputs, c.id, moved(inputs.values.get(c.id)!, c)),
          ),
        )
        .map((c) => c.id)
    })
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
