import { describe, expect, it } from 'vitest'
import {
  applyTables,
  findScenario,
  membersOf,
  overridesOf,
  readPack,
  resolveInputs,
  type Override,
} from '#models/scenario/index'
import { faults, faultsOf, inputsOf, packOf, schema, valueOf } from './tiny-pack.ts'

const FAMILY = `scenarios:
  baseline: { name: { zh: 基准, en: Baseline } }
  dear:
    parent: baseline
    overrides:
      - { set: mortgage_rate, value: 0.06, author: 王, reason: 上行 }
  dearer:
    parent: dear
    overrides:
      - { set: mortgage_rate.2019, value: 0.08 }
      - { set: median_income.registered, value: { 2017: 60000, 2020: 90000 } }
      - { cell: parcels.P-001.planned_year, value: 2020 }
      - { row: parcels, remove: P-002 }
      - { row: parcels, add: { id: P.9, area: 平湖, site_area: 100, floor_area_ratio: 2 } }
      - { equation: land, is: 'a + b' }
      - { pin: land_sold, area: buji, tenure: 商品住房, year: 2019, value: 12 }
      - { target: { id: t, indicator: rent, area: buji, op: '<=', value: { 2018: 50, 2020: 60 }, near: 10%, binding: yes } }
`

describe('scenarios', () => {
  it('a pack without any has one', () => {
    expect(packOf().scenarios).toEqual([
      { id: 'baseline', name: { zh: '基准', en: 'Baseline' }, overrides: [] },
    ])
  })

  it('inherit from the root down', () => {
    const pack = packOf(FAMILY)
    expect(overridesOf(pack, 'dearer').map((o) => o.kind)).toEqual([
      'parameter',
      'parameter',
      'parameter',
      'cell',
      'row',
      'row',
      'equation',
      'pin',
      'target',
    ])
    expect(overridesOf(pack, 'dear')[0]).toEqual({
      kind: 'parameter',
      path: 'mortgage_rate',
      value: 0.06,
      author: '王',
      reason: '上行',
    })
    expect(overridesOf(pack, 'dearer').slice(-2)).toEqual([
      {
        kind: 'pin',
        variable: 'land_sold',
        where: { area: 'buji', tenure: 'market_sale' },
        year: 2019,
        value: 12,
      },
      {
        kind: 'target',
        target: {
          id: 't',
          indicator: 'rent',
          where: { area: 'buji' },
          op: '<=',
          value: { 2018: 50, 2020: 60 },
          near: 0.1,
          binding: true,
        },
      },
    ])
    expect(findScenario(pack, 'deer')).toMatchObject({ ok: false, faults: [{ nearest: 'dear' }] })
  })

  it('change parameters from the year after the base year: a year joins the path, the rest stays', () => {
    const pack = packOf(FAMILY)
    const [before] = inputsOf(pack, 'baseline').values.get('mortgage_rate')!
    const values = inputsOf(pack, 'dearer').values.get('mortgage_rate')!
    expect([...values]).toEqual([before, 0.07, 0.08, 0.08])
    expect(before).not.toBe(0.06)
    const { origin } = inputsOf(pack, 'dear')
    expect(origin('mortgage_rate', 0, 2018)).toEqual({
      kind: 'override',
      stamp: { author: '王', reason: '上行' },
    })
    const income = inputsOf(pack, 'dearer').values.get('median_income')!
    const ofPack = inputsOf(pack, 'baseline').values.get('median_income')!
    expect(income.slice(0, 4)).toEqual(ofPack.slice(0, 4))
    expect(Array.from(income.slice(4, 8))).toEqual([70_000, 50_000, 70_000, 50_000])
    expect(income[3 * 4]).toBe(90_000)
  })

  it('change tables: cells, rows taken away and added; others stay the same objects', () => {
    const pack = packOf(FAMILY)
    const tables = valueOf(applyTables(pack, overridesOf(pack, 'dearer')))
    const parcels = tables.get('parcels')!.rows
    expect(parcels.map((r) => [r.cells['id'], r.cells['planned_year']])).toEqual([
      ['P-001', 2020],
      ['P.9', undefined],
    ])
    expect(tables.get('stock')).toBe(pack.tables.get('stock'))
    expect(pack.tables.get('parcels')!.rows[0]!.cells['planned_year']).toBe(2018)
    const members = membersOf(pack, tables)
    expect(members['parcel']).toMatchObject({
      members: [{ id: 'P-001' }, { id: 'P.9' }],
      parents: [0, 1],
    })
    const inputs = valueOf(
      resolveInputs(pack, tables, overridesOf(pack, 'dearer'), schema, members),
    )
    expect([...inputs.values.get('planned')!]).toEqual([2020, 0])
    expect(inputs.origin('planned', 0, 2017)).toMatchObject({
      kind: 'override',
      file: 'parcels.csv',
      row: 2,
      column: 'planned_year',
    })
    const dotted: Override = {
      kind: 'cell',
      table: 'parcels',
      row: 'P.9',
      column: 'planned_year',
      value: '2019',
    }
    expect(
      valueOf(applyTables(pack, [...overridesOf(pack, 'dearer'), dotted])).get('parcels')!.rows[1]!
        .cells['planned_year'],
    ).toBe(2019)
  })

  it('make anew only what an override touches', () => {
    const pack = packOf()
    const at = (overrides: readonly Override[], before?: Parameters<typeof resolveInputs>[5]) => {
      const tables = valueOf(applyTables(pack, overrides))
      const members = membersOf(pack, tables)
      return {
        tables,
        members,
        overrides,
        inputs: valueOf(resolveInputs(pack, tables, overrides, schema, members, before)),
      }
    }
    const first = at([])
    const cell = (value: number): Override => ({
      kind: 'cell',
      table: 'parcels',
      row: 'P-001',
      column: 'planned_year',
      value,
    })
    const second = at(
      [{ kind: 'parameter', path: 'mortgage_rate', value: 0.05 }, cell(2019)],
      first,
    )
    const changed = [...second.inputs.values]
      .filter(([id, v]) => first.inputs.values.get(id) !== v)
      .map(([id]) => id)
    expect(changed).toEqual(['mortgage_rate', 'planned'])
    const back = at([], second)
    expect([...back.inputs.values]).toEqual([...first.inputs.values])
    // The same list of changes gives the very same tables.
    expect(valueOf(applyTables(pack, [cell(2019)]))).toBe(valueOf(applyTables(pack, [cell(2019)])))
  })
})

describe('faults of scenarios', () => {
  const one = (change: string) =>
    faults({}, `scenarios:\n  s:\n    overrides:\n      - ${change}\n`)
  it.each([
    ['{ set: mortgage_rte, value: 1 }', 'unknown-parameter', { nearest: 'mortgage_rate' }],
    ['{ set: mortgage_rate, value: 1 }', 'impossible', { found: '1' }],
    ['{ set: mortgage_rate.buji, value: 0.04 }', 'unknown-member', { found: 'buji' }],
    ['{ set: median_income.bujj.2018, value: 50000 }', 'unknown-member', { nearest: 'buji' }],
    ['{ set: mortgage_rate.2018, value: { 2019: 0.04 } }', 'mixed-level', {}],
    ['{ set: mortgage_rate }', 'bad-override', {}],
    ['{ set: mortgage_rate, value: 0.04, pin: x }', 'bad-override', {}],
    ['{ set: mortgage_rate, value: 0.04, autor: x }', 'unknown-key', { nearest: 'author' }],
    [
      '{ cell: parcels.P-01.planned_year, value: 2019 }',
      'unknown-row',
      { found: 'P-01', nearest: 'P-001' },
    ],
    [
      '{ cell: parcels.P-001.planed_year, value: 2019 }',
      'unknown-column',
      { nearest: 'planned_year' },
    ],
    ['{ cell: parcels.P-001.planned_year, value: soon }', 'not-a-year', { found: 'soon' }],
    ['{ cell: parcels.P-001.area, value: "" }', 'missing-value', {}],
    ['{ cell: P-001.planned_year, value: 2019 }', 'bad-override', {}],
    ['{ row: parcel, remove: P-001 }', 'unknown-table', { nearest: 'parcels' }],
    [
      '{ row: parcels, add: { id: P-001, area: buji, site_area: 1000, floor_area_ratio: 1 } }',
      'duplicate-row',
      {},
    ],
    ['{ row: parcels, add: { id: P-3, area: buji } }', 'missing-column', {}],
    ['{ pin: land_sold, area: bujj, year: 2019, value: 1 }', 'unknown-member', { nearest: 'buji' }],
    ['{ target: { id: t, indicator: x, op: "<", value: 1 } }', 'unknown-word', { found: '<' }],
  ])('%s', (change, kind, more) => {
    expect(one(change)[0]).toMatchObject({ kind, file: 'pack.yaml', row: 12, ...more })
  })

  it('unknown parents, and scenarios that descend from each other', () => {
    expect(
      faults({}, 'scenarios:\n  a: { parent: b }\n  b: { parent: a }\n  c: { parent: aa }\n'),
    ).toMatchObject([
      { kind: 'cycle', row: 10, found: 'a → b → a' },
      { kind: 'cycle', row: 11 },
      { kind: 'unknown-scenario', row: 12, found: 'aa', nearest: 'a' },
    ])
  })

  it('of overrides that stand in no file', () => {
    const pack = packOf()
    const overrides: readonly Override[] = [
      { kind: 'parameter', path: 'mortgage_rate.x', value: 1 },
    ]
    expect(
      faultsOf(resolveInputs(pack, pack.tables, overrides, schema, membersOf(pack, pack.tables))),
    ).toMatchObject([{ kind: 'unknown-member', column: 'mortgage_rate.x', found: 'x' }])
    expect(() => overridesOf(pack, 'nobody')).toThrow('nobody')
  })
})

describe('faults of the settings', () => {
  it.each([
    ['areas: []\n', 'missing-key'],
    ['areas: [{ id: a.b }]\n', 'bad-id'],
    ['areas: [{ id: all }]\n', 'bad-id'],
    ['areas: [{ id: a }, { id: a }]\n', 'duplicate'],
    ['areas: [{ id: a, ring: middle }]\n', 'unknown-word'],
    ['areas: { a: 1 }\n', 'wrong-kind'],
    ['areas: [*x]\n', 'yaml'],
    ['areas: [{ id: a\n', 'yaml'],
    [`areas: ${'['.repeat(30)}${']'.repeat(30)}\n`, 'yaml'],
  ])('%j', (areas, kind) => {
    const main = `format: 1\nid: x\nname: X\nbase_year: 2017\nend_year: 2020\n${areas}`
    const read = readPack(new Map([['pack.yaml', new TextEncoder().encode(main)]]), schema)
    expect(faultsOf(read).map((f) => f.kind)).toContain(kind)
  })

  it('years out of order, a format of tomorrow, and names that a pack needs', () => {
    const main =
      'format: 2\nname: X\nbase_year: 2017\nend_year: 2016\nplan_year: 2015\nareas: [{ id: buji }]\n'
    const read = readPack(new Map([['pack.yaml', new TextEncoder().encode(main)]]), schema)
    expect(faultsOf(read).map((f) => [f.kind, f.column ?? f.file])).toEqual([
      ['format', 'format'],
      ['impossible', 'end_year'],
      ['missing-key', 'id'],
      ['missing-file', 'population.csv'],
      ['missing-file', 'stock.csv'],
      ['missing-file', 'market.csv'],
    ])
  })
})
