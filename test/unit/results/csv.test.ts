import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { csvLine, csvText, writeCsv } from '#models/results/csv'
import { displayed, HECTARES, LAND_PRICE, MONEY, SHARE, unitText } from '#models/results/shown'
import type { Cell, ResultTable } from '#models/results/types'

const table = (cells: readonly Cell[], total = false): ResultTable => ({
  id: 'example',
  title: { zh: '例', en: 'Example' },
  notes: [],
  columns: [
    { id: 'area', label: { zh: '片区', en: 'Area' }, about: { zh: '', en: '' } },
    {
      id: 'sale',
      label: { zh: '商品住宅用地', en: 'For sale' },
      about: { zh: '', en: '' },
      shown: HECTARES,
      group: { zh: '产权', en: 'Owned' },
    },
  ],
  rows: [{ total, cells }],
})

const buji = { id: 'buji', label: { zh: '布吉', en: 'Buji' } }
const figure = (value: number) => ({ value, year: 2018, from: [] })

describe('a table as CSV', () => {
  it('has Chinese headers with the unit in brackets, or bare ids', () => {
    const example = table([buji, figure(241_000)])
    expect(csvText(example, 'zh')).toBe('片区,商品住宅用地（公顷）\n布吉,24.10\n')
    expect(csvText(example, 'en')).toBe('area,sale\nbuji,24.10\n')
  })

  it('begins with a byte order mark', () => {
    const bytes = writeCsv(table([buji, figure(1)]), 'zh')
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
  })

  it('leaves totals to people', () => {
    const example = table([{ zh: '合计', en: 'total' }, figure(10_000)], true)
    expect(csvText(example, 'zh')).toContain('合计,1.00')
    expect(csvText(example, 'en')).toBe('area,sale\n')
  })

  it('marks what does not apply', () => {
    expect(csvText(table([buji, undefined]), 'zh')).toContain('布吉,—')
    expect(csvText(table([buji, undefined]), 'en')).toContain('buji,n/a')
  })

  it.each([NaN, Infinity, -Infinity])('refuses %s', (value) => {
    expect(() => csvText(table([buji, figure(value)]), 'zh')).toThrow('"sale"')
  })

  it.each(['=SUM(A1)', '+1', '-1', '@cmd', '\t=1', '\r=1'])('disarms the formula %j', (text) => {
    const [, row] = parse(csvText(table([text, figure(0)]), 'zh')) as string[][]
    expect(row![0]).toBe(`'${text}`)
  })

  it('quotes commas, quotes, line breaks and outer spaces', () => {
    const cells = ['a,b', 'say "x"', 'two\nlines', ' a ', '']
    expect((parse(csvLine(cells)) as string[][])[0]).toEqual(cells)
  })
})

describe('units of display', () => {
  it('rounds on display only', () => {
    expect(displayed(123_456, HECTARES)).toBe('12.35')
    expect(displayed(123_456_789, MONEY)).toBe('1.2')
    expect(displayed(0.1234, SHARE)).toBe('12.3')
    expect(displayed(21_796, LAND_PRICE)).toBe('21800')
  })

  it('knows no minus nothing', () => {
    expect(displayed(-0.000001, HECTARES)).toBe('0.00')
    expect(displayed(-3, LAND_PRICE)).toBe('0')
    expect(displayed(-0, { label: { zh: '', en: '' }, per: 1 })).toBe('0')
  })

  it('says base units in the language of the reader', () => {
    expect(unitText('CNY/m2/year')).toEqual({ zh: '元/㎡/年', en: 'CNY/m2/year' })
    expect(unitText('1', { zh: '月', en: 'months' }).zh).toBe('月')
    expect(unitText('1')).toEqual({ zh: '1', en: '1' })
  })
})
