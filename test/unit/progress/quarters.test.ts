import { describe, expect, it } from 'vitest'
import { standingOf, yearEnd } from '#models/progress/forecast'
import { dueAhead, dueByQuarter, latestQuarter, shareByMonth } from '#models/progress/quarters'

describe('a task over the quarters', () => {
  it('adds up to the year, in proportion where the shares do not add up to 1', () => {
    expect(dueByQuarter(80, [0.1, 0.2, 0.3, 0.4])).toEqual([8, 24, 48, 80])
    expect(dueByQuarter(80, [1, 1, 1, 1])).toEqual([20, 40, 60, 80])
    expect(dueByQuarter(80, [0, 0, 0, 0])).toEqual([20, 40, 60, 80])
  })

  it('is even within a quarter', () => {
    const shares = [0.1, 0.2, 0.3, 0.4]
    expect(shareByMonth(shares, 0)).toBe(0)
    expect(shareByMonth(shares, 3)).toBeCloseTo(0.1, 12)
    expect(shareByMonth(shares, 4)).toBeCloseTo(0.1 + 0.2 / 3, 12)
    expect(shareByMonth(shares, 12)).toBeCloseTo(1, 12)
  })

  it('is due at an earlier step just so many quarters sooner', () => {
    const shares = [0.25, 0.25, 0.25, 0.25]
    // two quarters sooner: 80 a year is 20 a quarter
    expect(dueAhead([80, 80], shares, 2)).toEqual([60, 80, 100, 120])
    expect(dueAhead([80, 40], shares, 4)).toEqual([90, 100, 110, 120])
    expect(dueAhead([80, 80], shares, 0.5)).toEqual([30, 50, 70, 90])
    // nothing is asked after the last year that is known
    expect(dueAhead([80], shares, 9)).toEqual([80, 80, 80, 80])
  })

  it('names the last quarter of an earlier step', () => {
    const even = [0.25, 0.25, 0.25, 0.25]
    expect(latestQuarter(2018, even, 0)).toEqual({ year: 2018, quarter: 4 })
    expect(latestQuarter(2018, even, 4)).toEqual({ year: 2017, quarter: 4 })
    expect(latestQuarter(2018, even, 6.1)).toEqual({ year: 2017, quarter: 1 })
    expect(latestQuarter(2018, [0.5, 0.5, 0, 0], 0)).toEqual({ year: 2018, quarter: 2 })
  })
})

describe('what the year comes to', () => {
  it('is the run’s figure before it has begun and what was done at its end', () => {
    expect(yearEnd(0, 0, 70)).toBe(70)
    expect(yearEnd(63, 1, 70)).toBe(63)
  })

  it('half way is half by pace and half by the run', () => {
    // 30 done at half the schedule: the pace gives 60, the run 80; the other half is 0.5 × (60 + 80)/2
    expect(yearEnd(30, 0.5, 80)).toBe(65)
  })

  it('meets a task on the bound, is near within a tenth, else misses it', () => {
    expect(standingOf(80, 80, 0.1)).toBe('met')
    expect(standingOf(72, 80, 0.1)).toBe('near')
    expect(standingOf(71.9, 80, 0.1)).toBe('missed')
    expect(standingOf(NaN, 80, 0.1)).toBe('unknown')
  })
})
