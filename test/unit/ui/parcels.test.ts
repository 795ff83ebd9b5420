import { describe, expect, it } from 'vitest'
import { isBlocking, RULES, VERDICTS } from '#lib/screens/parcels/codes.ts'
import { corridorScale, placeOn } from '#lib/screens/parcels/corridor-scale.ts'
import { givenCells, parcelNames } from '#lib/screens/parcels/members.ts'
import { measure, outlinesOf } from '#lib/charts/outlines.ts'
import { isTrial, remedyOf, trial } from '#lib/screens/parcels/remedies.ts'
import { cellChange, changesOfRow, resetCell, resetRow, setCell } from '#lib/state/cell-changes.ts'
import { openStudy, type Override, type Position } from '#models/index'
import { PARCEL_REASONS } from '#models/results/parcel-words'
import { valueOf as good } from '#test/unit/scenario/tiny-pack'
import { readShipped } from '#test/support/shipped'

const year = { table: 'parcels', row: 'P-1', column: 'planned_year' }
const quarter = { ...year, column: 'planned_quarter' }
const rate: Override = { kind: 'parameter', path: 'mortgage_rate', value: 0.03 }

describe('changes of cells', () => {
  it('take the place of an earlier one of the same cell, and leave the others', () => {
    const list = setCell(setCell([rate], year, 2027), quarter, 2)
    expect(setCell(list, year, 2028).map((o) => ('value' in o ? o.value : ''))).toEqual([
      0.03, 2028, 2,
    ])
    expect(setCell(list, year, 2027)).toBe(list)
    expect(cellChange(list, quarter)?.value).toBe(2)
    expect(changesOfRow(list, 'parcels', 'P-1')).toHaveLength(2)
  })

  it('are taken back alone or by row; nothing taken back is the same list', () => {
    const list = setCell(setCell([rate], year, 2027), quarter, 2)
    expect(resetCell(list, year)).toHaveLength(2)
    expect(resetRow(list, 'parcels', 'P-1')).toEqual([rate])
    expect(resetRow(list, 'parcels', 'P-2')).toBe(list)
    expect(resetCell([rate], year).length).toBe(1)
  })
})

describe('parcels of a scenario', () => {
  it('are those of the pack without the removed and with the added', () => {
    const dimension = {
      id: 'parcel',
      label: { zh: '宗地', en: 'Parcel' },
      members: ['P-1', 'P-2'].map((id) => ({ id, label: { zh: `${id}号`, en: id } })),
      parents: ['buji', 'pinghu'],
    }
    const changes: readonly Override[] = [
      { kind: 'row', table: 'parcels', remove: 'P-1' },
      { kind: 'row', table: 'parcels', add: { id: 'P-9', area: 'buji' } },
      { kind: 'row', table: 'renewal', remove: 'P-2' },
    ]
    expect(parcelNames({ dimensions: [dimension] }, changes)).toEqual([
      { id: 'P-2', name: 'P-2号', area: 'pinghu' },
      { id: 'P-9', name: 'P-9', area: 'buji' },
    ])
  })

  it('show the cells that a list gives, the last one of each', () => {
    const list: readonly Override[] = [
      { kind: 'cell', ...year, value: 2026 },
      { kind: 'cell', ...quarter, value: 2 },
      { kind: 'cell', ...year, table: 'land', value: 2030 },
      { kind: 'cell', ...year, value: 2027 },
    ]
    expect([...givenCells(list).get('P-1')!]).toEqual([
      ['planned_year', 2027],
      ['planned_quarter', 2],
    ])
    expect(givenCells(list).size).toBe(1)
  })
})

describe('codes', () => {
  it('have a word each', () => {
    const { catalogue } = good(openStudy(readShipped('longgang')))
    const noted = (id: string) =>
      catalogue.indicators.find((one) => one.id === id)!.note!.en.split('; ').length
    expect(VERDICTS).toHaveLength(noted('parcel_verdict'))
    expect(RULES).toHaveLength(noted('parcel_auction_rule'))
    for (const code of [1, 2, 3, 4]) expect(remedyOf(code), String(code)).toBeDefined()
    expect(noted('corridor_remedy')).toBe(5)
    expect(remedyOf(0)).toBe(undefined)
  })

  it('block a span where land is not ready, not where the plan says later', () => {
    const blocking = PARCEL_REASONS.flatMap(({ en }, i) => (isBlocking(i) ? [en] : []))
    expect(blocking.filter((en) => /sold, waits|^sold$|later year|fixed plan/.test(en))).toEqual([])
    expect(blocking).toContain('not ready')
    expect(blocking).toContain('no detailed plan in force')
    expect(isBlocking(NaN)).toBe(false)
  })
})

describe('the corridor', () => {
  it('has round ticks within its ends', () => {
    const scale = corridorScale([
      { bottom: 25_400, top: 34_300, price: 31_000 },
      { bottom: 42_500, top: 57_200, price: NaN },
    ])!
    expect(scale.min).toBeLessThan(25_400)
    expect(scale.max).toBeGreaterThan(57_200)
    expect(scale.ticks).toEqual([30_000, 40_000, 50_000])
    expect(placeOn(scale, 30_000)).toBeLessThan(placeOn(scale, 40_000))
    expect(placeOn(scale, 1e9)).toBe(100)
    expect(corridorScale([{ bottom: NaN, top: NaN, price: NaN }])).toBe(undefined)
  })

  it('is tried with values rounded to the side on which it opens', () => {
    expect(trial({ step: 0.01, down: true }, 0.0874)).toBe(0.08)
    expect(trial({ step: 0.01, down: true }, 0.29)).toBe(0.29)
    expect(trial({ step: 0.01, down: false }, 4.231)).toBe(4.24)
    expect(trial({ step: 10_000, down: true }, 135_309_999)).toBe(135_300_000)
    expect(isTrial({ column: 'affordable_share' }, 0)).toBe(true)
    expect(isTrial({ column: 'start_price' }, 0)).toBe(false)
    expect(isTrial({ column: 'construction_cost' }, -10)).toBe(false)
  })

  const ofFirst = (column: string, value: number): Override => ({
    kind: 'cell',
    table: 'parcels',
    row: 'BX-01',
    column,
    value,
  })
  it.each<[string, readonly Override[]]>([
    ['a start price out of reach', [ofFirst('start_price', 6e9)]],
    [
      'a costly building',
      [
        ofFirst('construction_cost', 19_900),
        ofFirst('affordable_share', 0.6),
        ofFirst('start_price', 1.2e9),
      ],
    ],
  ])('is opened by what the book proposes against %s', (_, list) => {
    const study = good(openStudy(readShipped('longgang')))
    expect(study.update(list)).toEqual([])
    const where = { parcel: 'BX-01' }
    const read = (indicator: string) => study.value({ indicator, where }, 2018)
    expect(read('corridor_gap')).toBeLessThan(0)
    const remedy = remedyOf(read('corridor_remedy'))!
    const value = trial(remedy, read(remedy.indicator))
    expect(isTrial(remedy, value)).toBe(true)
    const tried = setCell(list, { ...year, row: 'BX-01', column: remedy.column }, value)
    expect(study.update(tried)).toEqual([])
    expect(read('corridor_gap')).toBeGreaterThanOrEqual(0)
  })
})

describe('outlines', () => {
  const ring = (x: number, y: number, w: number, h: number): readonly Position[] => [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
    [x, y],
  ]
  const area = (id: string, ...polygons: (readonly Position[])[][]) =>
    ({ kind: 'area', id, polygons }) as const

  it('have the area and centroid of a rectangle', () => {
    const { area: size, x, y } = measure(ring(2, 4, 6, 2))
    expect(size).toBe(12)
    expect(x).toBeCloseTo(5, 9)
    expect(y).toBeCloseTo(5, 9)
    expect(
      measure([
        [1, 1],
        [3, 1],
        [1, 1],
      ]),
    ).toMatchObject({ area: 0 })
  })

  it('shorten longitude by the cosine of the latitude: at 60° a degree east is half a degree north', () => {
    const drawn = outlinesOf({ file: '', shapes: [area('a', [ring(10, 59.5, 2, 1)])] }, 100)
    expect(drawn.height).toBeCloseTo(100, 6)
    expect(drawn.outlines[0]).toMatchObject({ kind: 'area', id: 'a' })
    expect(drawn.outlines[0]!.x).toBeCloseTo(50, 6)
  })

  it('put north up and label the largest piece', () => {
    const shapes = [area('a', [ring(114, 22, 0.1, 0.1)], [ring(114.5, 22.5, 0.4, 0.4)])]
    const { x, y } = outlinesOf({ file: '', shapes }, 90).outlines[0]!
    expect(x).toBeCloseTo((90 * 0.7) / 0.9, 6)
    expect(y).toBeLessThan(40)
  })
})
