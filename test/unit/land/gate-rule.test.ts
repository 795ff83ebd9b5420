import { describe, expect, it } from 'vitest'
import type { Override, Study } from '#models/index'
import { AREAS, B } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

// The three versions of the destocking rule through a pack: which class at which months, and how much market land that leaves.
// Edges and classes are those of the notices of 2017, 2019 and 2024.

/** Classes at some months: 0 no cap, 1 hold, 2 reduce moderately, 3 reduce, 4 what was brought back into use, 5 stop. */
const CLASSES = {
  rule_2017: { 17: 2, 18: 2, 18.1: 3, 24: 3, 36: 5, 36.1: 5, 37: 5 },
  rule_2019: { 17: 1, 18: 1, 18.1: 2, 24: 2, 36: 5, 36.1: 5, 37: 5 },
  rule_2024: { 17: 0, 18: 0, 18.1: 4, 24: 4, 36: 4, 36.1: 5, 37: 5 },
} as const
const CASES = Object.entries(CLASSES).flatMap(([rule, at]) =>
  Object.entries(at).map(([months, wanted]) => [rule, Number(months), wanted] as const),
)

/** Recorded floor area of the district a year, shared out by the areas' shares. */
const LAND_SOLD = 200_000
const COMPLETED = 80_000
const TAKEN_BACK = 4_000

/** market.csv of the district: its sales, what stands unsold after so many months, land sold, completed and taken back. */
function market(months: number, sales = B.sales, landSold = LAND_SOLD): string {
  const rows = AREAS.map(([area, share]) => [
    area,
    2017,
    B.price,
    B.rent,
    sales * share,
    (B.sales * share * months) / 12,
    landSold * share,
    COMPLETED * share,
    TAKEN_BACK * share,
  ])
  return [
    'area,year,price,rent,sales_area,inventory_area,land_sold_area,completions_area,reclaimed_site_area',
    ...rows.map((r) => r.join(',')),
    '',
  ].join('\n')
}

const value = (study: Study, indicator: string, year = 2018, where = {}) =>
  study.value({ indicator, where }, year)

describe('the class by the city’s months', () => {
  const study = openSmall(B, [], { 'market.csv': market(6) })

  it.each(CASES)('%s at %d months: %d', (rule, months, wanted) => {
    expect(study.update([set('gate_rule', rule), set('city_destocking_months', months)])).toEqual(
      [],
    )
    expect(value(study, 'gate_months')).toBe(months)
    expect(value(study, 'gate_class')).toBe(wanted)
  })

  it('is the city’s, whatever the district’s own months', () => {
    for (const [own, city, wanted] of [
      [40, 12, 0],
      [6, 40, 5],
    ] as const) {
      const other = openSmall(
        B,
        [set('gate_rule', 'rule_2024'), set('city_destocking_months', city)],
        { 'market.csv': market(own) },
      )
      expect(value(other, 'destocking_months', 2017)).toBeCloseTo(own, 9)
      expect(value(other, 'gate_class')).toBe(wanted)
    }
  })

  it('follows a path of the city’s months year by year', () => {
    study.update([
      set('gate_rule', 'rule_2024'),
      set('city_destocking_months', {
        2017: 12,
        2018: 37,
        2019: 36,
        2020: 18.1,
        2021: 18,
        2022: 36.1,
      }),
    ])
    const classes = [2018, 2019, 2020, 2021, 2022].map((year) => value(study, 'gate_class', year))
    expect(classes).toEqual([5, 4, 4, 0, 5])
    const market_sale = (year: number) =>
      value(study, 'land_supplied', year, { tenure: 'market_sale' })
    expect(market_sale(2018)).toBe(0)
    expect(market_sale(2019)).toBeGreaterThan(0)
    expect(market_sale(2022)).toBe(0)
  })
})

describe('the class by the district’s own sales and inventory, where the city gives no months', () => {
  it.each(CASES)('%s at %d months: %d', (rule, months, wanted) => {
    const study = openSmall(B, [set('gate_rule', rule)], { 'market.csv': market(months) })
    expect(value(study, 'gate_class')).toBe(wanted)
  })

  it.each(Object.keys(CLASSES))('%s without any sale: stop', (rule) => {
    const study = openSmall(B, [set('gate_rule', rule)], { 'market.csv': market(12, 0) })
    expect(value(study, 'gate_class')).toBe(5)
    expect(value(study, 'market_floor_area_allowed')).toBe(0)
    expect(value(study, 'land_supplied', 2018, { tenure: 'market_sale' })).toBe(0)
  })
})

describe('what each class allows', () => {
  const always = [set('gate_reduce_factor', 0.6), set('gate_moderate_factor', 0.8)]
  // no drop-out: what is taken back is what the table says
  const study = openSmall({ ...B, more: ['dropout_share: 0'] }, always, { 'market.csv': market(6) })
  const at = (rule: string, months: number): Override[] => [
    ...always,
    set('gate_rule', rule),
    set('city_destocking_months', months),
  ]
  const required = AREAS.reduce(
    (sum, [area]) => sum + value(study, 'market_floor_area_required', 2018, { area }),
    0,
  )
  // completions and 4,000 m² of site at the areas' floor-area ratio, both of the year before
  const BACK = COMPLETED + TAKEN_BACK * B.floorAreaRatio

  it.each([
    ['rule_2024', 18, required],
    ['rule_2019', 18, LAND_SOLD],
    ['rule_2017', 18, 0.8 * LAND_SOLD],
    ['rule_2019', 24, 0.8 * LAND_SOLD],
    ['rule_2017', 24, 0.6 * LAND_SOLD],
    ['rule_2024', 24, BACK],
    ['rule_2024', 36, BACK],
    ['rule_2024', 36.1, 0],
    ['rule_2017', 37, 0],
    ['rule_2019', 37, 0],
  ] as const)('%s at %d months', (rule, months, wanted) => {
    // every cap of this table binds
    expect(required).toBeGreaterThan(LAND_SOLD)
    study.update(at(rule, months))
    expect(value(study, 'gate_allowance')).toBeCloseTo(wanted, 6)
    expect(value(study, 'market_floor_area_allowed')).toBeCloseTo(wanted, 6)
  })

  it('a cap above the requirement adds nothing', () => {
    const hold = [set('gate_rule', 'rule_2019'), set('city_destocking_months', 15)]
    const plenty = openSmall(B, hold, { 'market.csv': market(6, B.sales, 1000 * LAND_SOLD) })
    expect(value(plenty, 'gate_allowance')).toBeCloseTo(
      value(plenty, 'market_floor_area_required'),
      6,
    )
  })

  it('brings back into use, in every year, what was completed and taken back in the year before', () => {
    const lossy = openSmall(B, at('rule_2024', 24), { 'market.csv': market(6) })
    const sale = { tenure: 'market_sale' }
    for (let year = 2019; year <= 2037; year++) {
      const [completed, dropped] = ['completed_area', 'dropped_area'].map((id) =>
        value(lossy, id, year - 1, sale),
      )
      expect(dropped).toBeGreaterThan(0)
      expect(value(lossy, 'revitalised_area', year)).toBeCloseTo(completed! + dropped!, 6)
    }
  })

  it('leaves land of affordable housing alone', () => {
    const land = (tenure: string) => value(study, 'land_supply_target', 2018, { tenure })
    const tenures = ['public_rental', 'affordable_rental', 'affordable_sale']
    study.update(at('none', 6))
    const free = tenures.map(land)
    study.update(at('rule_2024', 40))
    expect(land('market_sale')).toBe(0)
    expect(tenures.map(land)).toEqual(free)
    expect(Math.min(...free)).toBeGreaterThan(0)
  })
})

describe('areas by their own months', () => {
  /** North has 40 months of its own, south 24, east 6. */
  const own = { north: 40, south: 24, east: 6 }
  const table = market(6)
    .split('\n')
    .map((line) => {
      const cells = line.split(',')
      const months = own[cells[0] as keyof typeof own]
      return months === undefined
        ? line
        : cells.with(5, String((Number(cells[4]) * months) / 12)).join(',')
    })
    .join('\n')
  // a patient planner, who wants land in each of them
  const patient = set('adjustment_years', 20)
  const rule = [patient, set('gate_rule', 'rule_2024'), set('city_destocking_months', 12)]
  const study = openSmall(B, rule, { 'market.csv': table })
  const by = (indicator: string) =>
    Object.keys(own).map((area) => value(study, indicator, 2018, { area }))

  it('are classed for information only, while the city is the unit of the rule', () => {
    study.update(rule)
    expect(by('gate_months_of_area').map((m) => Number(m.toFixed(6)))).toEqual([40, 24, 6])
    expect(by('area_gate_class')).toEqual([5, 4, 0])
    expect(value(study, 'gate_class')).toBe(0)
    const [allowed, required] = ['market_floor_area_allowed', 'market_floor_area_required'].map(by)
    allowed!.forEach((m2, i) => expect(m2).toBeCloseTo(required![i]!, 6))
    expect(Math.min(...required!)).toBeGreaterThan(1_000)
  })

  it('are held to their own class where the bureau applies it, and get no more than under the city’s', () => {
    for (const city of [12, 24, 40]) {
      const at = [patient, set('gate_rule', 'rule_2024'), set('city_destocking_months', city)]
      study.update(at)
      const free = by('market_floor_area_allowed')
      expect(study.update([...at, set('gate_basis', 'areas')])).toEqual([])
      const held = by('market_floor_area_allowed')
      held.forEach((m2, i) => expect(m2).toBeLessThanOrEqual(free[i]! * (1 + 1e-12)))
      expect(held[0]).toBe(0)
      // south: what it completed and took back itself
      expect(held[1]).toBeLessThanOrEqual(by('revitalised_area_of_area')[1]! * (1 + 1e-12))
      if (city === 12) expect(held[2]).toBeCloseTo(by('market_floor_area_required')[2]!, 6)
    }
  })
})

describe('areas under a gate that allows half', () => {
  const ranked = (...ranks: [number, number, number]) =>
    openSmall(
      { ...B, areas: AREAS.map(([id, share, price], i) => [id, share, price, ranks[i]!]) },
      [set('gate_rule', 'rule_2017'), set('city_destocking_months', 24)],
      { 'market.csv': market(6) },
    )
  const by = (study: Study, indicator: string) =>
    AREAS.map(([area]) => value(study, indicator, 2018, { area }))
  const ratios = (study: Study) => {
    const required = by(study, 'market_floor_area_required')
    return by(study, 'market_floor_area_allowed').map((v, i) => v / required[i]!)
  }

  it('of one rank are served in the same proportion', () => {
    const equal = ranked(2, 2, 2)
    const [first, ...others] = ratios(equal)
    expect(first).toBeGreaterThan(0.05)
    expect(first).toBeLessThan(0.95)
    for (const r of others) expect(r).toBeCloseTo(first!, 12)
  })

  it('of a later rank get what earlier ranks leave', () => {
    const study = ranked(3, 1, 2)
    const [last, first, second] = ratios(study)
    const [north, south, east] = by(study, 'market_floor_area_required')
    const allowance = value(study, 'gate_allowance')
    expect(allowance).toBeGreaterThan(south!)
    expect(first).toBeCloseTo(1, 12)
    expect(second).toBeCloseTo(Math.min(1, (allowance - south!) / east!), 9)
    expect(last).toBeCloseTo(Math.max(0, allowance - south! - east!) / north!, 9)
  })
})
