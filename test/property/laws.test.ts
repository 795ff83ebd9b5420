import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildModel, createRun, totalAt, type Run } from '#models/engine/index'
import { book, readPack, schema, type Override, type Pack } from '#models/index'
import { moveTo, openShipped, readShipped, valuesAt } from '#test/support/shipped'
import { A, B, C, smallPack } from '#test/support/small-pack'
import { runs } from '#test/support/runs'

function small(district: typeof A): Pack {
  const pack = readPack(smallPack(district))
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  return pack.value
}

const packs = [
  ['A', small(A)],
  ['B', small(B)],
  ['C', small(C)],
  ['longgang', readShipped('longgang')],
] as const

const set = (path: string, value: number | string): Override => ({ kind: 'parameter', path, value })
const district = (run: Run, id: string, year: number) => totalAt(run, id, year, {})

describe.each(packs)('in %s', (_, pack) => {
  const first = pack.baseYear + 1
  let state = openShipped(pack)
  /** The run at some overrides; the next call overwrites it. */
  const open = (...overrides: Override[]): Run => {
    state = moveTo(pack, state, overrides)
    return state.run
  }

  it('the same input gives the same bytes', () => {
    expect(openShipped(pack).run.memory).toEqual(open().memory)
  })

  it('a lever moved for all years acts from the year after the base year: no calibration swallows it', () => {
    const demand = (...overrides: Override[]) =>
      [0, 1].map((y) => district(open(...overrides), 'new_home_demand', y)) as [number, number]
    const [base, next] = demand()
    const [sameBase, dearer] = demand(set('mortgage_rate', 0.12))
    expect(sameBase).toBe(base)
    expect(dearer).toBeLessThan(next)
  })

  it('double floor-area ratio, half the land', () => {
    const [one, two] = [1, 2].map((factor) => {
      const run = open()
      const { inputs } = state
      const ids = ['typical_floor_area_ratio', 'land_floor_area_ratio_given']
      run.update(new Map(ids.map((id) => [id, inputs.values.get(id)!.map((v) => v * factor)])))
      const values = valuesAt(run, 'land_requirement', 1).slice()
      run.update(inputs.values)
      return values
    }) as [Float64Array, Float64Array]
    one.forEach((v, i) => expect(two[i]!).toBeCloseTo(v / 2, 6))
    expect(one.some((v) => v > 0)).toBe(true)
  })

  it.each(['mortgage_rate', 'down_payment_share'])(
    'at the state of the base year, more %s never raises the share that buys',
    (id) => {
      const at = (value: number) =>
        valuesAt(open(set(`${id}.${first}`, value)), 'buy_share', 1).slice()
      let before = at(0.01)
      for (const value of [0.02, 0.04, 0.08, 0.15, 0.3]) {
        const after = at(value)
        after.forEach((v, i) => expect(v).toBeLessThanOrEqual(before[i]! + 1e-12))
        before = after
      }
    },
  )

  it('a higher price never raises the share that buys in the year after', () => {
    const at = (shock: number) =>
      valuesAt(
        open(set(`price_shock.${first}`, shock), set(`price_shock.${first + 1}`, 0)),
        'buy_share',
        2,
      ).slice()
    let before = at(-0.1)
    for (const shock of [-0.05, 0, 0.05, 0.1]) {
      const after = at(shock)
      after.forEach((v, i) => expect(v).toBeLessThanOrEqual(before[i]! + 1e-12))
      before = after
    }
  })

  it('a lower target price never raises a cap', () => {
    const at = (price: number) =>
      valuesAt(open(set('price_target', price)), 'floor_price_cap', 1).slice()
    let before = at(60_000)
    for (const price of [50_000, 30_000, 10_000, 6_000, 3_000]) {
      const after = at(price)
      after.forEach((v, i) => expect(v).toBeLessThanOrEqual(before[i]!))
      before = after
    }
  })

  it('a stricter gate never adds market land in the year at the same state', () => {
    const at = (rule: string, months: number) =>
      district(
        open(set('gate_rule', rule), set('city_destocking_months', months)),
        'gate_allowance',
        1,
      )
    const off = at('none', 37)
    for (const rule of ['rule_2017', 'rule_2019', 'rule_2024']) {
      let before = off
      for (const months of [6, 12, 18, 18.1, 24, 36, 36.1, 60]) {
        const allowed = at(rule, months)
        expect(allowed, `${rule} at ${months}`).toBeLessThanOrEqual(before * (1 + 1e-12))
        before = allowed
      }
      expect(before).toBe(0)
    }
  })

  it('with the gate off, more land never raises the price', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1.05, max: 2, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (factor, years) => {
          const off = open(set('gate_rule', 'none'))
          const prices = Array.from({ length: off.model.layout.years }, (_v, y) =>
            district(off, 'price', y),
          )
          const pins: Override[] = []
          for (const [a, area] of off.model.space.members('area').entries())
            for (let y = 1; y <= years; y++)
              pins.push({
                kind: 'pin',
                variable: 'land_supply_target',
                where: { area, tenure: 'market_sale' },
                year: pack.baseYear + y,
                value: totalAt(off, 'land_supply_target', y, { area: a, tenure: 0 }) * factor,
              })
          const more = open(set('gate_rule', 'none'), ...pins)
          // where land is a list of parcels, more now is less later: the law holds while the added land is coming
          const last = pack.tables.has('parcels') ? years + 2 : prices.length - 1
          for (let y = 1; y <= last; y++)
            expect(district(more, 'price', y), `year ${y}`).toBeLessThanOrEqual(
              prices[y]! * (1 + 1e-3),
            )
        },
      ),
      { numRuns: runs(3, 60), endOnFailure: true },
    )
  })

  it('with every elasticity and the opening growth at 0 the price stays exactly flat', () => {
    const zero = [
      'fundamental_income_elasticity',
      'fundamental_household_elasticity',
      'fundamental_stock_elasticity',
      'rate_semi_elasticity',
      'inventory_sensitivity',
      'opening_overvaluation',
      'opening_price_growth',
      'price_shock',
    ]
    const run = open(...zero.map((id) => set(id, 0)))
    for (let y = 1; y < run.model.layout.years; y++)
      expect(valuesAt(run, 'price', y)).toEqual(valuesAt(run, 'price', 0))
  })

  it('households never exceed homes beyond the base year’s own crowding', () => {
    const run = open(set('in_migration_level', 4))
    for (let y = 1; y < run.model.layout.years; y++)
      for (let a = 0; a < run.model.space.size('area'); a++) {
        const floor = Math.min(
          totalAt(run, 'vacancy_floor', y, {}),
          totalAt(run, 'vacancy_share', 0, { area: a }),
        )
        const most = totalAt(run, 'dwellings', y - 1, { area: a }) * (1 - floor)
        expect(totalAt(run, 'housed_households', y, { area: a })).toBeLessThanOrEqual(
          most * (1 + 1e-9),
        )
      }
  })

  it('no people, no homes wanted and no land', () => {
    const run = open()
    const { inputs } = state
    const none = new Map(
      [...inputs.values].map(([id, values]) => [
        id,
        /^(population_base|households_given|in_migration|migrants_|applicants_given)/.test(id) ||
        extensive(id)
          ? values.map(() => 0)
          : values,
      ]),
    )
    expect(run.update(none)).toBeUndefined()
    for (let y = 0; y < run.model.layout.years; y++)
      for (const id of [
        'population',
        'households',
        'gross_demand',
        'purchases_wanted',
        'housing_requirement',
      ])
        expect(Math.abs(district(run, id, y)), `${id} in year ${y}`).toBeLessThan(1e-6)
    run.update(inputs.values)
  })

  it('an area cut in two identical halves changes no total', () => {
    if (pack.tables.get('parcels')) return // whole parcels cannot be halved
    const run = open()
    const { inputs, members } = state
    const areas = members['area']!.members
    const twins = { members: [{ ...areas[0]!, id: 'twin' }, ...areas] }
    const cut = { ...members, area: twins, destination: twins }
    const model = buildModel(book, {
      firstYear: pack.baseYear,
      lastYear: pack.endYear,
      members: cut,
    })
    if (!model.ok) throw new Error(model.faults[0]!.message.en)
    const halves = createRun(model.value)
    expect(
      halves.update(
        new Map([...inputs.values].map(([id, values]) => [id, cutFirst(run, id, values)])),
      ),
    ).toBeUndefined()
    for (const id of [
      'population',
      'households',
      'purchases_wanted',
      'sales',
      'inventory',
      'dwellings',
      'land_supply_target',
      'land_income',
      'waiting_people',
    ])
      for (let y = 0; y < model.value.layout.years; y++) {
        const [whole, two] = [district(run, id, y), district(halves, id, y)]
        expect(Math.abs(two - whole), `${id} in year ${y}`).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(whole)),
        )
      }
  })
})

/** Whether a quantity is an amount, which halves when its area does. */
function extensive(id: string): boolean {
  const entry = [...schema.parameters, ...schema.columns].find((e) => e.id === id)!
  const unit = entry.unit.replace(/\/year$/, '')
  return unit !== '1' && !unit.includes('/') && entry.over.includes('area')
}

/** An input's values with the first area given twice, each with half the amount. */
function cutFirst(run: Run, id: string, values: Float64Array): Float64Array {
  const { over } = run.model.vocabulary.known.get(id)!.quantity
  const at = over.indexOf('area')
  if (at < 0) return values
  const size = (dims: readonly string[]) => dims.reduce((n, d) => n * run.model.space.size(d), 1)
  const [areas, inner] = [run.model.space.size('area'), size(over.slice(at + 1))]
  const half = extensive(id) ? 0.5 : 1
  const out: number[] = []
  for (let block = 0; block < values.length; block += areas * inner) {
    const first = values.slice(block, block + inner).map((v) => v * half)
    out.push(...first, ...first, ...values.slice(block + inner, block + areas * inner))
  }
  return Float64Array.from(out)
}
