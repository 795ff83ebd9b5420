import { describe, expect, it } from 'vitest'
import { displayOf, type Shown, type Use } from '#lib/format/display.ts'
import { formatNumber, formatSigned, grouped, trimZeros } from '#lib/format/number.ts'
import { parseField, uncertainShown } from '#lib/format/parse-field.ts'
import { difference, largest, withUnit } from '#lib/format/value.ts'

const THIN = '\u2009'

describe('figures', () => {
  it.each([
    [1234.5, 1, '1,234.5'],
    [-0.3, 1, '−0.3'],
    [-0.04, 1, '0.0'],
    [999, 0, '999'],
    [15_234, -1, '15,230'],
    [2_721_000, 0, '2,721,000'],
  ])('%f to %i decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text)
  })

  it.each([
    [0, 1, '0'],
    [1200, 0, '+1,200'],
    [-0.3, 1, '−0.3'],
    [0.004, 1, '+0.004'],
    [1e-9, 1, '≈0'],
  ])('a difference of %f to %i decimals is %s', (value, decimals, text) => {
    expect(formatSigned(value, decimals)).toBe(text)
  })

  it('gives a printed number its thousands', () => {
    expect(grouped('-1234567.50')).toBe('−1,234,567.50')
    expect(trimZeros('4.50')).toBe('4.5')
    expect(trimZeros('18')).toBe('18')
  })
})

describe('units that people read', () => {
  const shown = (quantity: Shown, value: number, use: Use, language: 'zh' | 'en') =>
    withUnit(value, displayOf(quantity, value, use), language)

  it.each([
    // quantity of the book, value in base units, as officials write it (mockups/README.md)
    ['population', 'person', 4_646_000, '464.60', '万人'],
    ['households', 'household', 1_623_400, '162.34', '万户'],
    ['completions', 'dwelling/year', 31_250, '31,250', '套/年'],
    ['land_supply_target', 'm2/year', 510_000, '51.00', '公顷/年'],
    ['inventory', 'm2', 2_100_000, '210.00', '万㎡'],
    ['fund_balance', 'CNY', 2_100_000_000, '21.0', '亿元'],
    ['price', 'CNY/m2', 48_100, '48,100', '元/㎡'],
    ['floor_price_cap', 'CNY/m2', 15_234, '15,230', '元/㎡'],
    ['rent', 'CNY/m2/year', 600, '50.0', '元/㎡·月'],
    ['waiting_median_years', 'year', 3.04, '3.0', '年'],
  ])('%s in %s', (id, unit, value, figure, words) => {
    expect(shown({ id, unit }, value, 'figure', 'zh')).toBe(`${figure}${THIN}${words}`)
  })

  it('shows shares in per cent without a space, and months as said', () => {
    expect(shown({ id: 'vacancy_share', unit: '1' }, 0.246, 'figure', 'zh')).toBe('24.6%')
    const months = { id: 'destocking_months', unit: '1', shownAs: { zh: '月', en: 'months' } }
    expect(shown(months, 12.24, 'figure', 'zh')).toBe(`12.2${THIN}月`)
    expect(shown(months, 1200, 'figure', 'en')).toBe(`≥ 1,200${THIN}months`)
  })

  it('keeps full figures where 万 would hide them', () => {
    expect(shown({ id: 'births', unit: 'person/year' }, 380, 'figure', 'zh')).toBe(
      `380${THIN}人/年`,
    )
  })

  it('speaks English units in English', () => {
    expect(shown({ id: 'population', unit: 'person' }, 4_646_000, 'figure', 'en')).toBe(
      `4,646.0${THIN}k people`,
    )
  })

  it('takes differences in the same unit, and has no figure for an undefined value', () => {
    const display = displayOf({ id: 'population', unit: 'person' }, 4e6, 'figure')
    expect(difference(52_000, display, 'zh')).toBe('+5.20')
    expect(difference(0, display, 'zh')).toBe('0')
    expect(difference(NaN, display, 'zh')).toBeUndefined()
    expect(largest([1, NaN, -7], [3])).toBe(7)
  })
})

describe('what is typed into a field', () => {
  it.each([
    ['2.86', 1e4, { kind: 'number', value: 28_600 }],
    ['9.5%', 0.01, { kind: 'number', value: 0.095 }],
    ['１２，３４５', 1, { kind: 'number', value: 12_345 }],
    ['−0.3', 1, { kind: 'number', value: -0.3 }],
    ['5 至 9', 0.01, { kind: 'uncertain', text: '0.05 to 0.09', low: 0.05, high: 0.09 }],
    ['5到9', 1, { kind: 'uncertain', text: '5 to 9', low: 5, high: 9 }],
    ['normal(3, 0.5)', 1, { kind: 'uncertain', text: 'normal(3, 0.5)', low: 0.5, high: 3 }],
    ['8 of 10', 0.01, { kind: 'uncertain', text: '8 of 10', low: 0, high: 1 }],
    ['9 至 5', 1, { kind: 'fault', reason: 'order' }],
    ['', 1, { kind: 'fault', reason: 'empty' }],
    ['2,5x', 1, { kind: 'fault', reason: 'unreadable' }],
  ])('%s', (text, scale, typed) => {
    expect(parseField(text, scale)).toEqual(typed)
  })

  it('comes back as it was typed', () => {
    expect(uncertainShown('0.05 to 0.09', 0.01, '至')).toBe('5 至 9')
  })
})
