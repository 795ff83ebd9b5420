import { describe, expect, it } from 'vitest'
import { openStudy, type Override } from '#models/index'
import { readerOf } from '#models/results/reader'
import { parcelsTable } from '#models/results/tables/parcels'
import { valueOf as good } from '#test/unit/scenario/tiny-pack'
import { readShipped } from '#test/support/shipped'

const cell = (row: string, column: string, value: string | number): Override => ({
  kind: 'cell',
  table: 'parcels',
  row,
  column,
  value,
})
const overrides = [
  cell('BX-01', 'planned_quarter', 3),
  cell('BJ-01', 'planned_quarter', ''),
  cell('BX-01', 'auction_rule', 'average_bid'),
  cell('BX-02', 'affordable_share', 1),
]
const table = parcelsTable(readerOf(good(openStudy(readShipped('longgang'), { overrides }))))
const columnOf = (id: string) => table.columns.findIndex((column) => column.id === id)
function at(parcel: string, id: string) {
  const row = table.rows.find(({ cells }) => cells[columnOf('parcel')] === parcel)!
  return row.cells[columnOf(id)]
}
function figure(parcel: string, id: string): number {
  const found = at(parcel, id)
  return typeof found === 'object' && 'value' in found ? found.value : NaN
}

describe('parcels.csv', () => {
  it('has floor prices that times the floor area are the prices, 楼面地价 = 总价 ÷ 计容建筑面积', () => {
    for (const [total, floor] of [
      ['start_price', 'start_floor_price'],
      ['land_price_cap', 'floor_price_cap'],
    ] as const)
      expect(figure('BX-01', floor) * figure('BX-01', 'floor_area')).toBeCloseTo(
        figure('BX-01', total),
        0,
      )
  })

  it('has a land-to-house ratio of the cap over the price, and a corridor as wide as its ends are apart', () => {
    const of = (id: string) => figure('BX-01', id)
    expect(of('land_to_price_ratio') * of('target_price')).toBeCloseTo(of('floor_price_cap'), 6)
    expect(of('corridor_top') - of('corridor_bottom')).toBeCloseTo(of('corridor_gap'), 6)
  })

  it('tells the planned quarter and the rule of the auction in words', () => {
    expect(at('BX-01', 'quarter')).toBe(3)
    expect(at('BJ-01', 'quarter')).toBe(undefined)
    expect(at('BX-01', 'auction_rule')).toMatchObject({ label: { zh: '平均价' } })
    expect(at('BX-01', 'route')).toMatchObject({ zh: '招拍挂' })
  })

  it('says that land for affordable homes alone is allocated, and gives it no prices or risks', () => {
    expect(at('BX-02', 'route')).toMatchObject({ zh: '划拨' })
    for (const id of ['start_price', 'land_price_cap', 'failed_sale_chance', 'auction_rule'])
      expect(at('BX-02', id), id).toBe(undefined)
    expect(figure('BX-02', 'site_area')).toBe(28_000)
  })
})
