import { describe, expect, it } from 'vitest'
import { fitBeside, fitMomentum, regress, yearlyMomentum } from '#models/history/autoregression'
import { backTest, bestOf, forecast } from '#models/history/back-test'
import { openStudy, readPack, type Study } from '#models/index'
import { B, smallPack } from '#test/support/small-pack'
import { readShipped } from '#test/support/shipped'

/** Numbers that look random and are the same every time, near normal (sum of twelve uniforms, less six). */
function noise(count: number, seed = 7): number[] {
  let state = seed
  const uniform = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
  return Array.from({ length: count }, () => {
    let sum = -6
    for (let i = 0; i < 12; i++) sum += uniform()
    return sum
  })
}

/** Growth after growth, each from the one before and its own number. */
function walk(first: number, count: number, next: (before: number, i: number) => number): number[] {
  const growth = [first]
  for (let i = 0; i < count; i++) growth.push(next(growth[i]!, i))
  return growth
}

describe('a line through points', () => {
  it('by hand: (1,2) (2,4) (3,5) (4,4) (5,5)', () => {
    // x̄ = 3, ȳ = 4, Sxx = 10, Sxy = 6: slope .6, intercept 2.2; residuals −.8 .6 1 −.6 −.2, squares 2.4;
    // s² = 2.4 ÷ 3 = .8, standard error √(.8 ÷ 10) = .2828
    const { slope, intercept, error, spread } = regress([1, 2, 3, 4, 5], [2, 4, 5, 4, 5])
    expect(slope).toBeCloseTo(0.6, 12)
    expect(intercept).toBeCloseTo(2.2, 12)
    expect(spread).toBeCloseTo(Math.sqrt(0.8), 12)
    expect(error).toBeCloseTo(Math.sqrt(0.08), 12)
  })

  it('has no slope where x does not move', () => {
    expect(regress([2, 2, 2], [1, 2, 6])).toMatchObject({ slope: 0, intercept: 3 })
  })
})

describe('momentum', () => {
  const [momentum, drift, spread] = [0.6, 0.004, 0.003]
  const shocks = noise(600)
  const growth = walk(
    drift,
    600,
    (g, i) => drift * (1 - momentum) + momentum * g + spread * shocks[i]!,
  )

  it('is found again within three standard errors', () => {
    const fit = fitMomentum(growth)
    expect(Math.abs(fit.momentum - momentum)).toBeLessThan(3 * fit.momentumError)
    expect(fit.momentumError).toBeCloseTo(Math.sqrt((1 - momentum ** 2) / 600), 2)
    expect(fit.spread / spread).toBeCloseTo(1, 1)
    expect(Math.abs(fit.drift - drift)).toBeLessThan(0.002)
  })

  it('with a driver beside it: both are found again', () => {
    const driver = noise(600, 99)
    const driven = walk(0, 600, (g, i) => 0.5 * g - 0.01 * driver[i]! + 0.002 * shocks[i]!)
    const found = fitBeside(driven, [0, ...driver])
    expect(Math.abs(found.sensitivity + 0.01)).toBeLessThan(3 * found.standardError)
    expect(found.standardError).toBeLessThan(0.0005)
  })

  it('from month to month becomes that from year to year', () => {
    // without momentum years know nothing of each other; by hand for .5: Σ over pairs of months of .5^distance
    expect(yearlyMomentum(0)).toBe(0)
    let [within, between] = [0, 0]
    for (let i = 1; i <= 12; i++)
      for (let j = 1; j <= 12; j++) {
        within += 0.5 ** Math.abs(i - j)
        between += 0.5 ** (12 + j - i)
      }
    expect(yearlyMomentum(0.5)).toBeCloseTo(between / within, 12)
    expect(yearlyMomentum(0.9)).toBeGreaterThan(0.3)
  })
})

describe('a projection', () => {
  const fit = { momentum: 0.5, momentumError: 0, drift: 0.01, spread: 0.02, count: 10 }

  it('by momentum: the last growth dies out towards the drift, and bands widen', () => {
    // from .05: .03 .02 .015; levels .03 .05 .065; variances .02² × (1, 1 + 1.5², 1 + 1.5² + 1.75²)
    const { middle, spread } = forecast('momentum', [0.02, 0.05], fit, 3)
    expect(middle.map((v) => Number(v.toFixed(12)))).toEqual([0.03, 0.05, 0.065])
    ;[1, 3.25, 6.3125].forEach((v, i) => expect(spread[i]).toBeCloseTo(0.02 * Math.sqrt(v), 12))
  })

  it('by drift and by no change: straight on, and not at all', () => {
    expect(forecast('drift', [0.01, 0.03], fit, 2).middle).toEqual([0.02, 0.04])
    expect(forecast('drift', [0.01, 0.03], fit, 4).spread[3]).toBeCloseTo(2 * Math.sqrt(0.0002), 12)
    expect(forecast('no_change', [0.01, 0.03], fit, 2).middle).toEqual([0, 0])
  })
})

describe('the back-test', () => {
  it('by hand: constant growth of .01 is met by drift and momentum, and missed by no change', () => {
    const scores = backTest(
      Array.from({ length: 12 }, () => 0.01),
      8,
      [1, 2],
    )
    const of = (method: string, distance: number) =>
      scores.find((s) => s.method === method && s.distance === distance)!
    expect(of('drift', 2).error).toBeCloseTo(0, 12)
    expect(of('momentum', 1).error).toBeCloseTo(0, 12)
    expect(of('no_change', 2).error).toBeCloseTo(1 - Math.exp(-0.02), 12)
    // origins after the 8th to the 11th growth, the last with one step to go only
    expect([of('drift', 1).count, of('drift', 2).count]).toEqual([4, 3])
    expect(bestOf(scores)).not.toBe('no_change')
  })

  it('of growth with momentum finds that momentum errs least', () => {
    const own = noise(300, 5)
    const growth = walk(0, 300, (g, i) => 0.8 * g + 0.002 * own[i]!)
    const scores = backTest(growth, 200, [1, 3, 6])
    expect(bestOf(scores)).toBe('momentum')
    for (const s of scores) {
      expect(s.inside80).toBeLessThanOrEqual(s.inside95)
      expect(s.inside95).toBeLessThanOrEqual(1)
    }
    const near = scores.find((s) => s.method === 'momentum' && s.distance === 1)!
    // a band of 80 % of a hundred outcomes: two standard errors are 8 points
    expect(Math.abs(near.inside80 - 0.8)).toBeLessThan(0.1)
  })
})

/** A pack with ten years of monthly markets in one of its areas and none before the base year in the others. */
function withHistory(rows: string): Study {
  const pack = readPack(smallPack(B, { 'market.csv': rows }))
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  const study = openStudy(pack.value, {})
  if (!study.ok) throw new Error(study.faults[0]!.message.en)
  return study.value
}

describe('a pack’s own history', () => {
  const header = 'area,year,month,price,rent,sales_area,inventory_area'
  const growth = noise(96, 3)
  let price = 20_000
  const months = growth.flatMap((shock, i) => {
    price *= Math.exp(0.004 + 0.003 * shock)
    const [year, month] = [2010 + Math.floor(i / 12), (i % 12) + 1]
    return ['north', 'south', 'east'].map((area) =>
      [area, year, month, price.toFixed(4), 50, 10_000 + 100 * (i % 7), 120_000 + 500 * i].join(
        ',',
      ),
    )
  })
  const study = withHistory([header, ...months, ''].join('\n'))

  it('is read by month and by year, with months of inventory and what is short marked', () => {
    const [north] = study.marketHistory()
    expect(north!.monthly).toHaveLength(96)
    expect(north!.yearly).toHaveLength(8)
    expect(north!.monthly[10]!.short).toBe(true)
    const last = north!.monthly[95]!
    expect(last.short).toBeUndefined()
    const year = north!.monthly.slice(84).reduce((s, p) => s + p.sales!, 0)
    expect(last.destockingMonths).toBeCloseTo((12 * last.inventory!) / year, 9)
    expect(north!.yearly[7]!.sales).toBeCloseTo(year, 6)
  })

  it('stands before the projection, in the indicators’ own units', () => {
    const of = (indicator: string) => study.actuals({ indicator, where: { area: 'north' } })
    expect(of('price').map(({ year }) => year)).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016])
    expect(of('rent')[0]!.value).toBe(600)
    expect(of('destocking_months').at(-1)!.value).toBeGreaterThan(5)
    expect(study.actuals({ indicator: 'price', where: {} })).toHaveLength(7)
  })

  it('gives momentum and the response to inventory, each with its error, and says what it cannot tell', () => {
    const report = study.calibration()
    expect(report.areas.map(({ area }) => area)).toEqual(['north', 'south', 'east', ''])
    const north = report.areas[0]!
    expect([north.every, north.from, north.to]).toEqual(['month', '2010-01', '2017-12'])
    // growth was drawn without momentum
    expect(Math.abs(north.fit.momentum)).toBeLessThan(3 * north.fit.momentumError)
    expect(report.suggested.map(({ id }) => id)).toEqual(['momentum', 'inventory_sensitivity'])
    expect(report.unidentified.map(({ en }) => en).join()).toContain('error_correction')
    const until = study.calibration(2014).areas[0]!
    expect(until.fittedUntil).toBe('2014-12')
  })

  it('of one year is none: the shipped pack says what to add', () => {
    const opened = openStudy(readShipped('longgang'), {})
    if (!opened.ok) throw new Error(opened.faults[0]!.message.en)
    const report = opened.value.calibration()
    expect(report.areas).toEqual([])
    expect(report.advice!.zh).toContain('market.csv')
    expect(opened.value.actuals({ indicator: 'inventory' })).toEqual([])
  })
})
