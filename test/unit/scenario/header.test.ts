import { describe, expect, it } from 'vitest'
import { faults, inputsOf, packOf } from './tiny-pack.ts'

const rentOf = (header: string, row: string) => {
  const pack = packOf('', { 'market.csv': `${header}\n${row}\npinghu,2017,30000,480\n` })
  return inputsOf(pack).values.get('rent')![0]
}

describe('header names', () => {
  it.each([
    ['area,year,price,rent', 'buji,2017,40000,50', 600],
    ['片区,年份,价格,租金', '布吉,2017,40000,50', 600],
    ['区域（area）, Year ,房价 (元/㎡),租金（元／㎡／月）', 'Buji,2017,40000,50', 600],
    ['AREA,年份(年),Price [CNY/m2],Rent (CNY/m2/year)', 'buji,2017,40000,600', 600],
    ['area,year,价格（万元/平方米）,租金（元/平方米/年）', 'buji,2017,4,600', 600],
  ])('%s', (header, row, rent) => {
    expect(rentOf(header, row)).toBeCloseTo(rent, 9)
  })

  it('turns written units into base units', () => {
    const parcels = (header: string, value: string) =>
      packOf('', { 'parcels.csv': `id,area,${header},容积率\nP-1,buji,${value},3\n` }).tables.get(
        'parcels',
      )!.rows[0]!.cells['site_area']
    expect(parcels('用地面积', '20000')).toBe(20_000)
    expect(parcels('用地面积（公顷）', '2')).toBe(20_000)
    expect(parcels('用地面积（万㎡）', '2')).toBe(20_000)
    expect(parcels('用地面积（亩）', '30')).toBeCloseTo(20_000, 6)
    expect(parcels('Site area (ha)', '2')).toBe(20_000)
  })

  it('refuses a unit that measures something else, and one that nobody knows', () => {
    const found = faults({
      'parcels.csv': 'id,area,site_area(万元),floor_area_ratio(foo)\nP-1,buji,2,3\n',
    })
    expect(found.map((f) => [f.kind, f.row, f.column, f.found])).toEqual([
      ['unknown-unit', 1, 'site_area(万元)', '万元'],
      ['unknown-unit', 1, 'floor_area_ratio(foo)', 'foo'],
    ])
  })

  it('names the nearest of an unknown column, and both of a double one', () => {
    const [unknown, double] = faults({
      'stock.csv': 'area,tenure,dwelings,floor_area,面积,dwellings\nbuji,market_sale,1,1,1,1\n',
    })
    expect(unknown).toMatchObject({
      kind: 'unknown-column',
      file: 'stock.csv',
      row: 1,
      found: 'dwelings',
      nearest: 'dwellings',
    })
    expect(double).toMatchObject({ kind: 'duplicate-column', column: '面积' })
  })
})
