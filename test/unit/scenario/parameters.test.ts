import { describe, expect, it } from 'vitest'
import { parseSet, readPack } from '#models/scenario/index'
import { faults, filesOf, inputsOf, packOf, schema } from './tiny-pack.ts'

/** Values of a parameter by year, of its first cell or another. */
const path = (id: string, more: string, cell = 0, tables = {}) => {
  const pack = packOf(more, tables)
  const values = inputsOf(pack).values.get(id)!
  const size = values.length / 4
  return [0, 1, 2, 3].map((y) => values[y * size + cell])
}

describe('forms of a value', () => {
  it('a number, a path by year, and the default', () => {
    expect(path('mortgage_rate', '')).toEqual([0.04, 0.04, 0.04, 0.04])
    expect(path('mortgage_rate', 'parameters: { mortgage_rate: 0.05 }\n')).toEqual([
      0.05, 0.05, 0.05, 0.05,
    ])
    expect(path('mortgage_rate', 'parameters: { mortgage_rate: 5 % }\n')).toEqual([
      0.05, 0.05, 0.05, 0.05,
    ])
    const linear = path(
      'mortgage_rate',
      'parameters: { mortgage_rate: { 2018: 0.04, 2020: 0.06 } }\n',
    )
    expect(linear[0]).toBe(0.04)
    expect(linear[2]).toBeCloseTo(0.05, 12)
    expect(linear[3]).toBe(0.06)
  })

  it('a rule in force until the next; before its first date, the first', () => {
    expect(path('gate_months', 'parameters: { gate_months: { 2018: 20, 2020: 40 } }\n')).toEqual([
      20, 20, 20, 40,
    ])
  })

  it('a word of a choice', () => {
    expect(path('profit_basis', 'parameters: { profit_basis: sales }\n')).toEqual([1, 1, 1, 1])
    expect(faults({}, 'parameters: { profit_basis: sale }\n')).toMatchObject([
      { kind: 'unknown-word', found: 'sale', nearest: 'sales', row: 9 },
    ])
  })

  it('nested by member: what names most places counts', () => {
    const more = `parameters:
  median_income:
    all: 40000
    布吉: { registered: { 2017: 150000 }, all: 90000 }
`
    expect([0, 1, 2, 3].map((cell) => path('median_income', more, cell)[0])).toEqual([
      150_000, 90_000, 40_000, 40_000,
    ])
    const byStatus = 'parameters: { median_income: { migrant: 60000 } }\n'
    expect([0, 1, 2, 3].map((cell) => path('median_income', byStatus, cell)[0])).toEqual([
      50_000, 60_000, 50_000, 60_000,
    ])
  })

  it('uncertain ones run at their median, and keep what they were', () => {
    const pack = packOf('parameters: { mortgage_rate: 0.02 to 0.08 }\n')
    expect(inputsOf(pack).values.get('mortgage_rate')![0]).toBeCloseTo(0.04, 12)
    expect(pack.parameters).toMatchObject([
      { id: 'mortgage_rate', uncertain: { kind: 'interval', low: 0.02, high: 0.08 } },
    ])
  })

  it('carries source, force and note around a value or a part of it', () => {
    const more = `parameters:
  median_income:
    value: { buji: { value: 80000, source: survey }, pinghu: 60000 }
    source: yearbook
    force: statistic
`
    const pack = packOf(more)
    const { origin } = inputsOf(pack)
    expect(origin('median_income', 0, 2018)).toEqual({
      kind: 'pack',
      file: 'pack.yaml',
      row: 11,
      source: 'survey',
      force: 'statistic',
    })
    expect(origin('median_income', 2, 2018)).toMatchObject({
      source: 'yearbook',
      force: 'statistic',
    })
    expect(origin('mortgage_rate', 0, 2018)).toEqual({
      kind: 'default',
      source: 'a book',
      force: 'statistic',
    })
  })

  it('long form in parameters.csv', () => {
    const csv =
      '参数,片区,户籍状态,年份,数值,来源\nmedian_income,布吉,户籍,2017,100000,年鉴\nmedian_income,buji,registered,2019,5 to 20,\nmortgage_rate,,,,4.5%,\n'
    const tables = { 'parameters.csv': csv.replace('5 to 20', '100000 to 160000') }
    const values = path('median_income', '', 0, tables)
    expect(values[0]).toBe(100_000)
    expect(values[1]).toBeCloseTo((100_000 + Math.sqrt(1.6e10)) / 2, 6)
    expect(path('mortgage_rate', '', 0, tables)[0]).toBeCloseTo(0.045, 12)
    expect(inputsOf(packOf('', tables)).origin('median_income', 0, 2017)).toMatchObject({
      file: 'parameters.csv',
      row: 2,
      source: '年鉴',
    })
  })
})

describe('faults of a value', () => {
  const one = (yaml: string) => faults({}, `parameters:\n${yaml}`)
  it.each([
    ['  mortgage_rte: 0.04\n', 'unknown-parameter', 10, { nearest: 'mortgage_rate' }],
    ['  mortgage_rate: low\n', 'not-a-number', 10, { found: 'low' }],
    ['  mortgage_rate: 0.9\n', 'impossible', 10, { found: '0.9' }],
    ['  mortgage_rate:\n', 'not-a-number', 10, {}],
    ['  mortgage_rate:\n    2018: 0.03\n    buji: 0.04\n', 'mixed-level', 11, {}],
    ['  mortgage_rate:\n    buji: 0.04\n', 'unknown-member', 11, { found: 'buji' }],
    [
      '  median_income:\n    buji:\n      registerd: 5e4\n',
      'unknown-member',
      12,
      { nearest: 'registered' },
    ],
    ['  median_income: { 2017: { buji: 50000 } }\n', 'not-a-number', 10, {}],
    ['  mortgage_rate: { value: 0.04, sauce: x }\n', 'unknown-key', 10, { nearest: 'source' }],
    ['  mortgage_rate: [0.04]\n', 'wrong-kind', 10, {}],
  ])('%s', (yaml, kind, row, more) => {
    expect(one(yaml)[0]).toMatchObject({ kind, row, file: 'pack.yaml', ...more })
  })

  it('the same number twice, and a path beside a number for all years', () => {
    const csv = 'parameter,area,year,value\nmortgage_rate,,,0.05\nmedian_income,buji,2018,60000\n'
    expect(
      faults(
        { 'parameters.csv': csv },
        'parameters: { mortgage_rate: 0.04, median_income: { buji: 50000 } }\n',
      ),
    ).toMatchObject([
      { kind: 'duplicate', file: 'parameters.csv', row: 2, found: 'mortgage_rate' },
      { kind: 'mixed-level', file: 'parameters.csv', row: 3 },
    ])
  })

  it('outside the documented range it warns', () => {
    const read = readPack(filesOf('parameters: { mortgage_rate: 0.2 }\n'), schema)
    expect(read.ok && read.warnings.filter((w) => w.kind === 'implausible')).toMatchObject([
      { row: 9, variable: 'mortgage_rate' },
    ])
  })
})

describe('--set', () => {
  it('reads a path and a value', () => {
    expect(parseSet('median_income.buji.registered.2017=150000')).toMatchObject({
      value: { kind: 'parameter', path: 'median_income.buji.registered.2017', value: 150_000 },
    })
    expect(parseSet('mortgage_rate = 3 to 5')).toMatchObject({
      value: { path: 'mortgage_rate', value: '3 to 5' },
    })
    for (const wrong of ['mortgage_rate', '=3', 'a='])
      expect(parseSet(wrong)).toMatchObject({ ok: false, faults: [{ kind: 'bad-set' }] })
  })
})
