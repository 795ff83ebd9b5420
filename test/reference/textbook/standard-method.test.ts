/**
 * England's standard method of local housing need 英格兰标准法: need-methods 3.2, cases V12a to V12c.
 */
import { describe, expect, it } from 'vitest'
import { equation, runBook } from './run-book.ts'

const uplift = 'max(0, (affordability_ratio - threshold) / threshold) * multiplier'

/** Housing need a year by the method of 2018: growth of households, without the cap and the uplift of large cities. */
function need2018(growth: number, ratio: number): number {
  const value = runBook({
    given: {
      household_growth: ['household/year', growth],
      affordability_ratio: ['1', ratio],
      threshold: ['1', 4],
      multiplier: ['1', 0.25],
      homes_per_household: ['dwelling/household', 1],
    },
    entries: [
      equation(
        'need',
        { zh: '住房需求', en: 'Local housing need' },
        'dwelling/year',
        `household_growth * homes_per_household * (1 + ${uplift})`,
        'Standard method of 2018: designingbuildings.co.uk',
      ),
    ],
  })
  return value('need')
}

/** By the method of 2024: a share of the stock. */
function need2024(stock: number, ratio: number, threshold: number, multiplier: number): number {
  const value = runBook({
    given: {
      dwellings: ['dwelling', stock],
      stock_share: ['1/year', 0.008],
      affordability_ratio: ['1', ratio],
      threshold: ['1', threshold],
      multiplier: ['1', multiplier],
    },
    entries: [
      equation(
        'need',
        { zh: '住房需求', en: 'Local housing need' },
        'dwelling/year',
        `dwellings * stock_share * (1 + ${uplift})`,
        'Standard method of December 2024; the multiplier is recalled, not read',
      ),
    ],
  })
  return value('need')
}

describe('the method of 2018', () => {
  it.each([
    // S: a ratio of 8 adds exactly a quarter, 4 or less nothing
    [1000, 8, 1250],
    [1000, 4, 1000],
    [1000, 3, 1000],
    // S: East Hampshire, 3,678 households in ten years, before the uplift
    [367.8, 4, 367.8],
  ])('%d households a year at a ratio of %d need %d homes', (growth, ratio, published) => {
    expect(need2018(growth, ratio)).toBe(published)
  })
})

describe('the method of 2024', () => {
  // the share of stock and the threshold are S; the multipliers .95 and .60 are R, so the needs above 800 are R too
  it.each([
    [4, 800, 800],
    [5, 800, 920],
    [6, 952, 1040],
    [8, 1256, 1280],
    [10, 1560, 1520],
    [12, 1864, 1760],
  ])(
    '100,000 homes at a ratio of %d need %d a year, and %d in the draft',
    (ratio, final, draft) => {
      expect(need2024(100_000, ratio, 5, 0.95)).toBeCloseTo(final, 9)
      expect(need2024(100_000, ratio, 4, 0.6)).toBeCloseTo(draft, 9)
    },
  )

  it('sums to .7 % less with the ratios of March 2025', () => {
    const source = 'pegasusgroup.co.uk, affordability ratios of 2024'
    const value = runBook({
      given: { need: ['dwelling/year', { 0: 370_408, 1: 367_703 }] },
      entries: [
        equation(
          'change_of_need',
          { zh: '变化', en: 'Change' },
          '1',
          'need / previous(need) - 1',
          source,
        ),
      ],
      years: 1,
    })
    // S: −0.7 %; tolerance .05 point
    expect(Math.abs(100 * value('change_of_need') + 0.7)).toBeLessThan(0.05)
  })
})
