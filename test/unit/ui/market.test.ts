import { describe, expect, it } from 'vitest'
import { axisFor } from '#lib/charts/axis.ts'
import { valuesOf } from '#lib/charts/line-spec.ts'
import { chartTable } from '#lib/charts/table.ts'
import { displayOf } from '#lib/format/display.ts'
import { bandAt, bandsOf, erasOf, lookOf, ruleOf } from '#lib/screens/market/gate.ts'
import { adopt, backTestRows } from '#lib/screens/market/back-test.ts'
import {
  ceilingRecord,
  largePanels,
  monthsParts,
  pipelineParts,
  priceParts,
  smallPanels,
} from '#lib/screens/market/parts.ts'
import { scopeInUse } from '#lib/screens/market/scopes.ts'
import type { Setting } from '#lib/state/chart-parts.ts'
import { panelChart } from '#lib/state/panel-chart.ts'
import {
  openStudy,
  schema,
  type DimensionRecord,
  type ForecastMethod,
  type Override,
  type TableRecord,
} from '#models/index'
import { fakeParameter, fakeRecord } from '#test/support/fake-study'
import { readShipped } from '#test/support/shipped'

const label = (zh: string) => ({ zh, en: zh })
function rule(id: string, ...rows: TableRecord['rows']): TableRecord {
  return { id, label: label(id), unit: '1', rows, source: 'made up for the test' }
}
const from = (at: number, value: number) => ({ at, value, edge: 'from' as const })
const above = (at: number, value: number) => ({ at, value, edge: 'above' as const })
const old = rule('gate_2017', from(0, 0), above(18, 3), from(36, 5))
const recent = rule('gate_2024', from(0, 0), above(18, 4), above(36, 5))
const say = (word: string) => word
const text = ({ en }: { en: string }) => en

describe('bands of a rule', () => {
  it('run from edge to edge, the last one without end; the edges are told as the table has them', () => {
    expect(bandsOf(old)).toEqual([
      { class: 0, from: 0, to: 18, range: '≤ 18' },
      { class: 3, from: 18, to: 36, range: '18–36' },
      { class: 5, from: 36, to: Infinity, range: '≥ 36' },
    ])
    expect(bandsOf(recent).at(-1)!.range).toBe('> 36')
  })

  it('an edge belongs to the class that the rule says', () => {
    // 36 months: at the rule of 2017 "36 and more" stop; by the notice of 2024 only more than 36
    expect([18, 18.01, 36].map((months) => bandAt(old, months)!.class)).toEqual([0, 3, 5])
    expect([18, 18.01, 36, 36.01].map((months) => bandAt(recent, months)!.class)).toEqual([
      0, 4, 4, 5,
    ])
    expect(bandAt(old, NaN)).toBeUndefined()
  })

  it('change in the years in which the rule does; years without one have none', () => {
    const eras = erasOf([undefined, old, old, recent], [2016, 2017, 2018, 2019], say, text)
    expect(eras.map(({ first, last, short }) => [first, last, short])).toEqual([
      [2017, 2018, '2017'],
      [2019, 2019, '2024'],
    ])
    expect(eras[0]!.bands.at(-1)).toMatchObject({
      label: 'market.class.stop ≥ 36',
      ground: 'gate-stop',
    })
    expect(eras[0]!.bands.at(-1)!.hatch, 'seen without colour').toBeDefined()
  })

  it('are found by the code of the version, none for none', () => {
    const parameters = [fakeParameter('gate_version', [], { codes: ['none', 'rule_2017'] })]
    const tables = [recent, old]
    expect(ruleOf({ parameters, tables }, 1)).toBe(old)
    expect(ruleOf({ parameters, tables }, 0)).toBeUndefined()
    expect(ruleOf({ parameters: [], tables }, 1)).toBeUndefined()
  })

  it('give the very class that the model finds, in every year of every rule', () => {
    for (const value of ['in_force', 'rule_2017', 'rule_2019', 'rule_2024', 'none']) {
      const study = openStudy(readShipped('longgang'), {
        overrides: [{ kind: 'parameter', path: 'gate_rule', value }],
      })
      if (!study.ok) throw new Error(study.faults[0]!.message.en)
      const { catalogue, series } = study.value
      const [months, used, found] = ['gate_months', 'gate_in_use', 'gate_class'].map((indicator) =>
        series({ indicator }),
      )
      catalogue.years.forEach((year, i) => {
        const table = ruleOf(catalogue, used![i]!)
        const wanted = table ? bandAt(table, months![i]!)!.class : 0
        expect(found![i], `${value} in ${year}`).toBe(wanted)
        expect(lookOf(found![i]!)).toBeDefined()
      })
      if (value === 'in_force')
        expect(new Set([...used!].map((one) => ruleOf(catalogue, one)?.id))).toEqual(
          new Set(['gate_2017', 'gate_2019', 'gate_2024']),
        )
    }
  })
})

describe('a chart before a rule', () => {
  const chart = panelChart({
    series: [
      {
        id: 'now',
        label: 'A',
        kind: 'scenario',
        colour: 's-a',
        values: [10, 11],
        history: [2012, 2014, 2013, 2017].map((year) => ({
          indicator: 'months',
          where: {},
          year,
          value: 9,
        })),
      },
    ],
    years: [2017, 2018],
    baseYear: 2017,
    nowLabel: 'now',
    targetLabel: 'target',
    display: displayOf({ id: 'months', unit: '1', shownAs: label('月') }, 11, 'axis'),
    language: 'zh',
    targets: [],
    eras: erasOf([old, recent], [2017, 2018], say, text),
    words: { id: 'class', label: 'Class', byYear: new Map([[2018, 'open']]) },
  })

  it('has the edges on its axis, and room above the last', () => {
    expect(chart.axis.max).toBeGreaterThan(36)
    expect(Math.max(...valuesOf(chart))).toBeLessThan(Infinity)
    expect(axisFor(valuesOf({ ...chart, eras: [] })).max).toBeLessThan(36)
  })

  it('begins at the first year of history, in order, the base year once', () => {
    expect(chart.firstYear).toBe(2012)
    expect(chart.lines[0]!.points.map(({ year, value }) => [year, value])).toEqual([
      [2012, 9],
      [2013, 9],
      [2014, 9],
      [2017, 10],
      [2018, 11],
    ])
  })

  it('has its words in the table, and none where there are none', () => {
    const table = chartTable(chart, 'Year')
    expect(table.columns.at(-1)).toEqual({ id: 'class', label: 'Class', number: false })
    expect(table.rows.map(({ cells }) => cells['class'])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'open',
    ])
  })
})

const AREA = [
  'destocking_months',
  'price',
  'price_control_target',
  'sales',
  'new_home_demand',
  'rent',
  'homes_freed',
  'homes_relisted',
  'second_hand_sales',
  'listings_withdrawn',
]
const RECORDS = [
  ...AREA.map((id) => fakeRecord(id, ['area'])),
  fakeRecord('gate_months', [], { total: 'none' }),
  fakeRecord('price_over_target', ['area'], { total: 'none' }),
  fakeRecord('pipeline_queue', ['area', 'tenure', 'building_stage', 'years_on']),
]
function setting(where: Setting['where'], known = RECORDS): Setting {
  return {
    known: (id) => known.find((record) => record.id === id),
    where,
    say: (word) => word,
    colour: 's-d',
  }
}
const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id)
const stages: readonly DimensionRecord[] = [
  {
    id: 'building_stage',
    label: label('stage'),
    members: ['sold', 'started', 'presold'].map((id) => ({ id, label: label(id) })),
  },
]

describe('charts of the market', () => {
  it('set the months of an area beside those that the rule reads', () => {
    const parts = monthsParts(setting({ area: 'buji' }))
    expect(parts.map(({ id, where }) => [id, where])).toEqual([
      ['destocking_months', { area: 'buji' }],
      ['gate_months', {}],
    ])
  })

  it('draw the price as a line and its target as a path', () => {
    expect(priceParts(setting({})).map(({ id, as }) => [id, as])).toEqual([
      ['price', 'line'],
      ['price_control_target', 'path'],
    ])
  })

  it('stack the pipeline by stage, of one kind of home where one is chosen', () => {
    const parts = pipelineParts(setting({ area: 'buji', tenure: 'market_sale' }), stages, text)
    expect(ids(parts)).toEqual(['sold', 'started', 'presold'])
    expect(parts[1]).toMatchObject({
      label: 'started',
      as: 'bar',
      where: { area: 'buji', tenure: 'market_sale', building_stage: 'started' },
    })
    expect(pipelineParts(setting({}), [], text)).toEqual([])
  })

  it('add up the change of listings: what comes in, less what is sold and withdrawn', () => {
    const chain = smallPanels(setting({})).find(({ id }) => id === 'chain')!
    expect(chain.parts.map(({ id, less }) => [id, less ?? false])).toEqual([
      ['homes_freed', false],
      ['homes_relisted', false],
      ['second_hand_sales', true],
      ['listings_withdrawn', true],
    ])
  })

  it('are left out where the book or the place has no figure', () => {
    expect(ids(smallPanels(setting({})))).not.toContain('over')
    expect(ids(smallPanels(setting({ area: 'buji' })))).toContain('over')
    expect(ids(smallPanels(setting({})))).not.toContain('vacancy')
    expect(ids(largePanels(setting({})))).toEqual(['sold'])
    expect(priceParts(setting({}, []))).toEqual([])
    const noSales = RECORDS.filter(({ id }) => id !== 'sales')
    expect(largePanels(setting({}, noSales))).toEqual([])
  })
})

describe('a ceiling on recorded prices', () => {
  const parameter = fakeParameter('recorded_price_ceiling', ['area'], { unit: 'CNY/m2' })
  const known = [...RECORDS, fakeRecord('price_uncapped', ['area'])]

  it('is drawn at an area, with gaps where none is set, and the price without it where it holds', () => {
    const ceiling = ceilingRecord(parameter)
    const parts = priceParts(setting({ area: 'buji' }, known), true, ceiling)
    expect(ids(parts)).toEqual([
      'price',
      'price_control_target',
      'price_uncapped',
      'recorded_price_ceiling',
    ])
    expect(parts.at(-1)).toMatchObject({ as: 'path', none: 0, where: { area: 'buji' } })
    expect(ids(priceParts(setting({}, known), true, ceiling))).not.toContain(
      'recorded_price_ceiling',
    )
  })

  it('leaves out what it holds down where there is none', () => {
    expect(ids(priceParts(setting({}, known)))).toEqual(['price', 'price_control_target'])
    const gap = [...known, fakeRecord('suppressed_price_gap', ['area'])]
    expect(ids(smallPanels(setting({}, gap)))).not.toContain('suppressed')
    expect(ids(smallPanels(setting({}, gap), true))).toContain('suppressed')
  })
})

describe('the scope of inventory', () => {
  it('in use is the member that stands for the code of the lever', () => {
    const { codes } = schema.parameters.find(({ id }) => id === 'destocking_scope')!
    const parameter = fakeParameter('destocking_scope', [], codes ? { codes } : {})
    expect([0, 1, 2].map((value) => scopeInUse(parameter, value))).toEqual([
      'permitted',
      'started',
      'land_sold',
    ])
    expect(scopeInUse(parameter, NaN)).toBeUndefined()
  })

  it('has the very inventory that the months are counted by', () => {
    for (const value of ['recorded', 'with_started', 'with_land']) {
      const study = openStudy(readShipped('longgang'), {
        overrides: [{ kind: 'parameter', path: 'destocking_scope', value }],
      })
      if (!study.ok) throw new Error(study.faults[0]!.message.en)
      const { catalogue, series } = study.value
      const parameter = catalogue.parameters.find(({ id }) => id === 'destocking_scope')!
      const scope = scopeInUse(parameter, parameter.codes!.indexOf(value))!
      const [used, named] = [
        series({ indicator: 'scoped_inventory' }),
        series({ indicator: 'inventory_by_scope', where: { inventory_scope: scope } }),
      ]
      used.forEach((area, i) => expect(named[i]! / area).toBeCloseTo(1, 9))
    }
  })
})

describe('a back-test', () => {
  const score = (method: ForecastMethod, distance: number, error: number) => ({
    method,
    distance,
    count: 9 - distance,
    error,
    inside80: method === 'momentum' ? 0.75 : 0,
    inside95: method === 'momentum' ? 0.9 : 0,
  })
  const scores = [
    score('no_change', 3, 0.04),
    score('momentum', 3, 0.05),
    score('drift', 3, 0.03),
    score('momentum', 1, 0.01),
    score('drift', 1, 0.02),
    score('no_change', 1, 0.02),
  ]

  it('is told by distance, with what errs least and the model’s own bands', () => {
    const rows = backTestRows({ scores })
    expect(rows.map(({ distance, best, count }) => [distance, best, count])).toEqual([
      [1, 'momentum', 8],
      [3, 'drift', 6],
    ])
    expect(rows[1]).toMatchObject({
      errors: { momentum: 0.05, drift: 0.03, no_change: 0.04 },
      inside80: 0.75,
      inside95: 0.9,
    })
  })

  it('adopts what it suggests in one list, as figures that people read, and keeps other changes', () => {
    const history = label('history')
    const before: Override[] = [{ kind: 'parameter', path: 'mortgage_rate', value: 0.04 }]
    const after = adopt(before, [
      { id: 'momentum', value: 0.41237891, standardError: 0.1, count: 40, from: history },
      { id: 'inventory_sensitivity', value: 0.03, standardError: 0.1, count: 40, from: history },
    ])
    expect(after).toEqual([
      { kind: 'parameter', path: 'mortgage_rate', value: 0.04 },
      { kind: 'parameter', path: 'momentum', value: 0.4124 },
      { kind: 'parameter', path: 'inventory_sensitivity', value: 0.03 },
    ])
  })
})
