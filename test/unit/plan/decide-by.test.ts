import { describe, expect, it } from 'vitest'
import type { StageLags } from '#models/index'
import {
  addPlaces,
  deliveredOfQuarter,
  deliveredShare,
  latestQuarter,
} from '#models/plan/decide-by'
import { LAGS, lagsOf, rowsOf, wish } from '#test/support/wishes'

describe('what of the land sold is there', () => {
  // by hand: started .7 after 1, .3 after 2 years; on presale .28, .35 + .12, .07 + .15, .03
  it.each([
    [0, 0],
    [1, 0.28],
    [2, 0.75],
    [3, 0.97],
    [4, 1],
  ])('%d years later on presale: %d', (years, share) => {
    expect(deliveredShare(lagsOf, 'presale', 2026, 2026 + years)).toBeCloseTo(share, 12)
  })

  // by hand: .28 × .25 = .07; .28 × .6 + .47 × .25 = .2855; .28 × .15 + .47 × .6 + .22 × .25 = .379; …
  it.each([
    [2, 0.07],
    [3, 0.3555],
    [4, 0.7345],
    [5, 0.9445],
    [6, 0.9955],
    [7, 1],
  ])('%d years later completed: %d', (years, share) => {
    expect(deliveredShare(lagsOf, 'completed', 2026, 2026 + years)).toBeCloseTo(share, 12)
  })

  it('is less of a later quarter, half a year behind in the third', () => {
    const share = deliveredOfQuarter(lagsOf, 'presale', { year: 2026, quarter: 3 }, 2028)
    expect(share).toBeCloseTo((0.75 + 0.28) / 2, 12)
  })

  it('follows lags that change in a year: what starts then takes its durations', () => {
    const slow: StageLags = { ...LAGS, presale: [0, 0, 0, 1] }
    const changing = (year: number) => (year < 2028 ? LAGS : slow)
    // .7 starts in 2027, of which .4 at once and .5 a year on; .3 starts in 2028 and waits three years
    expect(deliveredShare(changing, 'presale', 2026, 2028)).toBeCloseTo(0.7 * 0.9, 12)
    expect(deliveredShare(changing, 'presale', 2026, 2031)).toBeCloseTo(1, 12)
  })
})

describe('the last quarter', () => {
  // .97 − .22 × .75 = .805 ≥ .8; sold a year later .75 are there at most
  it('of market homes due in 2029, at 80 %: 2026 Q4', () => {
    expect(latestQuarter(lagsOf, 'presale', 0.8, 2029)).toEqual({ year: 2026, quarter: 4 })
  })

  // .9445 − .21 × .5 = .8395 ≥ .8, .9445 − .21 × .75 = .787 < .8
  it('of homes to be completed by 2031, at 80 %: 2026 Q3', () => {
    expect(latestQuarter(lagsOf, 'completed', 0.8, 2031)).toEqual({ year: 2026, quarter: 3 })
  })

  it('is reached at full confidence, too: everything completed after seven years', () => {
    expect(latestQuarter(lagsOf, 'completed', 1, 2033)).toEqual({ year: 2026, quarter: 1 })
  })

  it('comes no later with more confidence', () => {
    const at = (confidence: number) => {
      const { year, quarter } = latestQuarter(lagsOf, 'completed', confidence, 2040)
      return 4 * year + quarter
    }
    const all = Array.from({ length: 20 }, (_, i) => at((i + 1) / 20))
    all.slice(1).forEach((quarter, i) => expect(quarter).toBeLessThanOrEqual(all[i]!))
    expect(all[0]).toBeGreaterThan(all.at(-1)!)
  })
})

describe('the calendar', () => {
  it('gives quarter and site area of a hand-worked case', () => {
    // 1,000 wanted, 50 from stock, 150 on the way: 800 missing × 100 m² ÷ .95 ÷ 2 = 42,105.26 m² of site
    const [row] = rowsOf([wish([[2029, 1000, 150]], { inStock: 50 })])
    expect(row).toMatchObject({
      fromStock: 50,
      onTheWay: 150,
      missing: 800,
      latest: { year: 2026, quarter: 4 },
      quartersLate: 0,
      lost: 0,
    })
    expect(row!.siteArea).toBeCloseTo(42_105.263158, 5)
  })

  it('sells nothing where nothing is missing', () => {
    const [row] = rowsOf([wish([[2027, 100, 100]])])
    expect(row).toMatchObject({ missing: 0, siteArea: 0, quartersLate: 0, lost: 0 })
    expect(row!.latest).toBeUndefined()
  })

  it('lets what comes early serve the next year, and uses stock once', () => {
    const rows = rowsOf([
      wish(
        [
          [2029, 100, 160],
          [2030, 100, 10],
          [2031, 100, 0],
        ],
        { inStock: 30 },
      ),
    ])
    // 30 from stock and 70 of 160; 90 + 10 of the next; nothing left
    expect(rows.map(({ fromStock, onTheWay, missing }) => [fromStock, onTheWay, missing])).toEqual([
      [30, 70, 0],
      [0, 100, 0],
      [0, 0, 100],
    ])
  })

  it('marks what is too late: by how many quarters, and how many homes that costs', () => {
    const [row] = rowsOf([wish([[2028, 1000, 0]])])
    // last quarter 2025 Q4; sold on 1 January 2026 .75 are there instead of .8
    expect(row).toMatchObject({ latest: { year: 2025, quarter: 4 }, quartersLate: 1 })
    expect(row!.lost).toBeCloseTo(50, 9)
    expect(row!.open).toBeCloseTo(50, 9)
  })

  it('closes the gap of market homes from the stock that was to be kept, as long as it lasts', () => {
    const rows = rowsOf([
      wish(
        [
          [2027, 100, 0],
          [2028, 1000, 0],
        ],
        { kept: 60 },
      ),
    ])
    // 2027: .8 − .28 = .52 of 100; 2028: 50, of which 8 are left in stock
    expect(rows.map(({ drawn }) => drawn)).toEqual([expect.closeTo(52, 9), expect.closeTo(8, 9)])
    expect(rows[1]!.open).toBeCloseTo(42, 9)
  })

  it('closes other gaps by purchase as far as it goes, alike, then by conversion of rentals', () => {
    const other = { milestone: 'completed', purchase: true } as const
    const rows = rowsOf(
      [
        wish([[2030, 1000, 0]], { ...other, tenure: 'affordable_rental', conversion: true }),
        wish([[2030, 3000, 0]], { ...other, tenure: 'affordable_sale' }),
      ],
      { purchasable: () => 131 },
    )
    // .8 − .7345 = .0655: 65.5 and 196.5 lost; 131 of 262 are bought, half of each
    expect(rows[0]).toMatchObject({
      bought: expect.closeTo(32.75, 9),
      converted: expect.closeTo(32.75, 9),
      open: 0,
    })
    expect(rows[1]).toMatchObject({
      bought: expect.closeTo(98.25, 9),
      converted: 0,
      open: expect.closeTo(98.25, 9),
    })
  })

  it('needs more land with more fall-out, and no other quarter', () => {
    const at = (dropout: number) =>
      rowsOf([wish([[2030, 500, 0]])], { dropout: { presale: dropout, completed: 0 } })[0]!
    expect(at(0.1).siteArea).toBeGreaterThan(at(0.05).siteArea)
    expect(at(0).siteArea).toBeCloseTo((500 * 100) / 2, 9)
    expect(at(0.1).latest).toEqual(at(0).latest)
  })

  it('adds the rows of areas up', () => {
    const [a, b] = [rowsOf([wish([[2028, 1000, 0]])]), rowsOf([wish([[2028, 100, 100]])])]
    const [sum] = addPlaces([a, b])
    expect(sum).toMatchObject({ wanted: 1100, onTheWay: 100, missing: 1000, quartersLate: 1 })
    expect(sum!.latest).toEqual({ year: 2025, quarter: 4 })
  })
})
