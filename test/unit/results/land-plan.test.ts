import { describe, expect, it } from 'vitest'
import {
  csvText,
  displayed,
  landPlanTable,
  supplyPlanTable,
  type ResultTable,
} from '#models/results/index'
import { FAKE_RECORDS } from '../../support/fake-records.ts'
import { fakeStudy } from '../../support/fake-study.ts'

/** Parts of each figure in units of 10,004 m2, so that two decimals of a hectare do not show all. */
const PARTS: Readonly<Record<string, number>> = {
  plan_land_total: 21,
  plan_land_commodity: 1,
  plan_land_shared: 5,
  plan_land_ownership: 6,
  plan_land_guaranteed_rental: 7,
  plan_land_market_rental: 2,
  plan_land_rental: 9,
  plan_land_other: 6,
}

const study = fakeStudy({
  records: FAKE_RECORDS,
  values: (id, where) => (where['area'] === 'buji' ? 1 : 2) * (PARTS[id] ?? 1) * 10_004,
})

/** Figures of a row by column, in base units. */
function figures({ columns, rows }: ResultTable, row: number): Record<string, number> {
  const cells = columns.flatMap(({ id }, i) => {
    const cell = rows[row]!.cells[i]
    return typeof cell === 'object' && 'value' in cell ? [[id, cell.value] as const] : []
  })
  return Object.fromEntries(cells)
}

describe('附表1', () => {
  const table = landPlanTable(study, 2018)

  it('puts each tenure in its column', () => {
    expect(figures(table, 0)).toEqual({
      total: 21 * 10_004,
      market_sale: 10_004,
      affordable_sale: 5 * 10_004,
      ownership: 6 * 10_004,
      affordable_rental: 7 * 10_004,
      market_rental: 2 * 10_004,
      rental: 9 * 10_004,
      resettlement: 6 * 10_004,
    })
  })

  it('adds up in each row: 总量 = 产权小计 + 租赁小计 + 其他', () => {
    table.rows.forEach((_, i) => {
      const of = figures(table, i)
      expect(of['total']).toBe(of['ownership']! + of['rental']! + of['resettlement']!)
      expect(of['ownership']).toBe(of['market_sale']! + of['affordable_sale']!)
      expect(of['rental']).toBe(of['affordable_rental']! + of['market_rental']!)
    })
    expect(figures(table, 2)['total']).toBe(
      figures(table, 0)['total']! + figures(table, 1)['total']!,
    )
  })

  it('ends in the total, is headed in groups and in hectares, and opens to the book', () => {
    expect(table.rows.map((row) => row.total)).toEqual([false, false, true])
    expect(table.columns.map(({ group }) => group?.zh ?? '')).toEqual([
      '',
      '',
      '产权住宅用地',
      '产权住宅用地',
      '产权住宅用地',
      '租赁住宅用地',
      '租赁住宅用地',
      '租赁住宅用地',
      '',
    ])
    expect(csvText(table, 'zh')).toContain('产权住宅用地·小计（公顷）')
    expect(csvText(table, 'zh')).toContain('\n布吉,21.01,1.00,5.00,6.00,7.00,2.00,9.00,6.00\n')
    expect(table.rows[0]!.cells[5]).toMatchObject({
      from: [{ indicator: 'plan_land_guaranteed_rental', where: { area: 'buji' } }],
    })
  })

  it('says when rounding parts a total from its parts, and only then', () => {
    const said = (of: ResultTable) => of.notes.some(({ zh }) => zh.includes('四舍五入'))
    // 21.0084 is shown as 21.01 beside 6.00 + 9.00 + 6.00.
    expect(displayed(21 * 10_004, table.columns[1]!.shown!)).toBe('21.01')
    expect(said(table)).toBe(true)
    expect(
      said(
        landPlanTable(
          fakeStudy({ records: FAKE_RECORDS, values: (id) => (PARTS[id] ?? 1) * 10_000 }),
          2018,
        ),
      ),
    ).toBe(false)
  })
})

describe('homes by tenure', () => {
  it('has a row a tenure and the total, for the district or an area', () => {
    const district = supplyPlanTable(study, 2018)
    const area = supplyPlanTable(study, 2018, 'buji')
    expect(district.rows).toHaveLength(7)
    expect(district.rows[6]!.total).toBe(true)
    expect(figures(area, 0)['completions']).toBe(10_004)
    expect(figures(district, 0)['completions']).toBe(30_012)
    expect(figures(district, 6)['completions']).toBe(6 * 30_012)
  })
})
