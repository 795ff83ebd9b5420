import { describe, expect, it } from 'vitest'
import { membersOf, readPack, resolveInputs } from '#models/scenario/index'
import { column } from '#models/scenario/parameter'
import { filesOf, inputsOf, packOf, schema, valueOf } from './tiny-pack.ts'

const valuesOf = (id: string, tables: Record<string, string> = {}) => [
  ...inputsOf(packOf('', tables)).values.get(id)!,
]

describe('table columns as inputs', () => {
  it('the base year, the latest not after it', () => {
    expect(valuesOf('rent')).toEqual([600, 480])
    const market =
      'area,year,price,rent\nbuji,2016,1000,10\nbuji,2017,1000,20\nbuji,2018,1000,30\npinghu,2016,1000,5\n'
    expect(valuesOf('rent', { 'market.csv': market })).toEqual([240, 60])
  })

  it('each year, with the nearest outside', () => {
    expect(valuesOf('price')).toEqual([
      40_000, 30_000, 40_000, 33_000, 40_000, 33_000, 40_000, 33_000,
    ])
  })

  it('of the months of a year the last, in whatever order they stand', () => {
    const months = [12, ...Array.from({ length: 11 }, (_, i) => i + 1)]
    const rows = months.map((m) => `buji,2017,${m},1000,${m}`)
    const market = ['area,year,month,price,rent', ...rows, 'pinghu,2017,,1000,5'].join('\n')
    expect(valuesOf('rent', { 'market.csv': market })).toEqual([144, 60])
  })

  it('every year given, and nothing elsewhere', () => {
    const jobs = 'area,year,jobs\nbuji,2016,5\nbuji,2017,6\nbuji,2018,7\n'
    expect(valuesOf('jobs', { 'jobs.csv': jobs })).toEqual([6, -1, 7, -1, -1, -1, -1, -1])
  })

  it('words by their codes; a blank is missing', () => {
    expect(valuesOf('auction')).toEqual([1, -1])
    expect(valuesOf('planned')).toEqual([2018, 0])
  })

  it('a row that names no place counts for those that no other row names', () => {
    const rates =
      'status,age_from,age_to,rate\n,0,19,0\n,20,100,0.5\nmigrant,20,29,0.3\nmigrant,30,,0.4\n'
    const headship = valuesOf('headship', { 'headship.csv': rates })
    expect([headship[19], headship[20], headship[100]]).toEqual([0, 0.5, 0.5])
    expect([headship[101 + 19], headship[101 + 20], headship[101 + 30], headship[201]]).toEqual([
      0, 0.3, 0.4, 0.4,
    ])
  })

  it('groups of ages are divided, each total kept', () => {
    const pack = packOf()
    const inputs = inputsOf(pack)
    const base = inputs.values.get('population_base')!
    expect(base).toHaveLength(2 * 2 * 101 * 2)
    const buji = (age: number) => base[age * 2]!
    const sum = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => buji(from + i)).reduce((a, b) => a + b)
    expect(sum(0, 4)).toBeCloseTo(100, 9)
    expect(sum(5, 84)).toBeCloseTo(1600, 9)
    expect(sum(85, 100)).toBeCloseTo(40, 9)
    expect(inputs.origin('population_base', 2 * 2, 2017)).toMatchObject({
      kind: 'table',
      file: 'population.csv',
      row: 2,
      column: 'persons',
    })
    expect(inputs.origin('population_base', 2 * 90, 2017)).toMatchObject({ row: 4 })
  })

  it('says which rows it left out, unless another input reads them', () => {
    const common = {
      label: { zh: '净迁入', en: 'Net' },
      unit: 'person',
      table: 'migration',
      column: 'net',
      years: 'every',
      groups: 'divide',
    } as const
    const net = column('net', { ...common, over: ['area', 'age'], blank: 'skip' })
    const rest = column('rest', { ...common, over: ['age'], only: { area: [''] } })
    const rows = ['2018,female,20-24,buji,-10', '2018,female,30,,5', '2019,female,20,buji,1']
    const files = filesOf('', { 'migration.csv': ['year,sex,age,area,net', ...rows].join('\n') })
    const pack = valueOf(readPack(files, schema))
    const members = membersOf(pack, pack.tables)
    const read = (...columns: (typeof net)[]) =>
      valueOf(resolveInputs(pack, pack.tables, [], { ...schema, columns }, members))
    expect(read(net).warnings).toMatchObject([{ kind: 'left-out', file: 'migration.csv', row: 3 }])
    const second = read(net).values.get('net')!.subarray(202)
    expect(Array.from(second.subarray(20, 26))).toEqual([-2, -2, -2, -2, -2, 0])
    expect(read(net, rest).warnings).toEqual([])
    expect(read(net, rest).values.get('rest')![101 + 30]).toBe(5)
  })

  it('areas stand as a table, in the order of their sequence', () => {
    const sequence = column('sequence', {
      label: { zh: '时序', en: 'Sequence' },
      unit: '1',
      over: ['area'],
      table: 'areas',
      column: 'sequence',
    })
    const pack = packOf()
    const inputs = valueOf(
      resolveInputs(
        pack,
        pack.tables,
        [],
        { ...schema, columns: [sequence] },
        membersOf(pack, pack.tables),
      ),
    )
    expect([...inputs.values.get('sequence')!]).toEqual([1, 2])
    expect(inputs.origin('sequence', 1, 2017)).toEqual({
      kind: 'table',
      file: 'pack.yaml',
      row: 8,
      column: 'sequence',
    })
  })
})

describe('a large table', () => {
  it('of 100,000 rows is read in bounded time', () => {
    const areas = Array.from({ length: 250 }, (_, i) => `a${i}`)
    const main = `format: 1\nid: x\nname: X\nbase_year: 2017\nend_year: 2020\nareas: [${areas.map((id) => `{ id: ${id} }`).join(', ')}]\n`
    const rows = areas.flatMap((area) =>
      ['female', 'male'].flatMap((sex) =>
        ['registered', 'migrant'].flatMap((status) =>
          Array.from(
            { length: 101 },
            (_, age) => `${area},${sex},${age},${status},${age * 3},"a source, with a comma"`,
          ),
        ),
      ),
    )
    expect(rows.length).toBeGreaterThan(100_000)
    const each = (row: (id: string) => string) => areas.map(row).join('\n')
    const tables = {
      'population.csv': `area,sex,age,status,persons,source\n${rows.join('\n')}\n`,
      'stock.csv': `area,tenure,dwellings,floor_area\n${each((a) => `${a},market_sale,1,1`)}\n`,
      'market.csv': `area,year,price\n${each((a) => `${a},2017,10000`)}\n`,
      'parcels.csv': undefined,
    }
    const start = process.cpuUsage()
    const pack = valueOf(readPack(filesOf('', tables, main), schema))
    const { user, system } = process.cpuUsage(start)
    expect(pack.tables.get('population')!.rows).toHaveLength(rows.length)
    // About 1.5 s of processor time, so that a loaded machine is not taken for a slow reader; in microseconds.
    expect(user + system).toBeLessThan(12e6)
  })
})
