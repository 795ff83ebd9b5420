import { describe, expect, it } from 'vitest'
import { adopt, backTestRows } from '#lib/screens/market/back-test.ts'
import { memberParts, type ByMember } from '#lib/state/member-parts.ts'
import {
  ceilingRecord,
  largePanels,
  monthsParts,
  priceParts,
  smallPanels,
} from '#lib/screens/market/parts.ts'
import { scopeInUse } from '#lib/screens/market/scopes.ts'
import type { Setting } from '#lib/state/chart-parts.ts'
import {
  openStudy,
  schema,
  type DimensionRecord,
  type ForecastMethod,
  type Override,
} from '#models/index'
import { fakeParameter, fakeRecord } from '#test/support/fake-study'
import { readShipped } from '#test/support/shipped'

const label = (zh: string) => ({ zh, en: zh })
const text = ({ en }: { en: string }) => en

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
const stages: DimensionRecord['members'] = ['sold', 'started', 'presold'].map((id) => ({
  id,
  label: label(id),
}))
const PIPELINE: ByMember = {
  id: 'pipeline',
  title: 'market.pipeline',
  indicator: 'pipeline_queue',
  dimension: 'building_stage',
}

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
    const parts = memberParts(
      PIPELINE,
      setting({ area: 'buji', tenure: 'market_sale' }),
      stages,
      text,
    )
    expect(ids(parts)).toEqual(['sold', 'started', 'presold'])
    expect(parts[1]).toMatchObject({
      label: 'started',
      as: 'bar',
      where: { area: 'buji', tenure: 'market_sale', building_stage: 'started' },
    })
    expect(memberParts(PIPELINE, setting({}), [], text)).toEqual([])
    expect(memberParts({ ...PIPELINE, indicator: 'unknown' }, setting({}), stages, text)).toEqual(
      [],
    )
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
