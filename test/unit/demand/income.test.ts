import { describe, expect, it } from 'vitest'
import { B } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const where = { area: 'north', status: 'registered' }
const header = 'area,status,year,median,mean,gini,q1,q2,q3,q4,q5'

function incomeOf(row: string, overrides = [set('income_growth', 0)], year = 2017) {
  const study = openSmall(B, overrides, { 'income.csv': `${header}\n${row}\n` })
  const at = (indicator: string) => study.value({ indicator, where }, year)
  return { median: at('income'), spread: at('income_spread') }
}

// All of one lognormal distribution: σ = .7, median 100,000. Its mean is 100,000·e^(.245) = 127,762; its Gini is
// 2Φ(.7/√2) − 1 = .379382 (Aitchison & Brown 1957); the lowest k fifths have Φ(Φ⁻¹(k/5) − .7) of all income:
// .061583, .170207, .327563, .556310.
const MEAN = 127_762.1313
const LORENZ = [0, 0.061583, 0.170207, 0.327563, 0.55631, 1]
const fifths = LORENZ.slice(1).map((upTo, k) => 5 * MEAN * (upTo - LORENZ[k]!))

describe('the spread of incomes', () => {
  it('comes from a Gini', () => {
    const { median, spread } = incomeOf(`north,registered,2017,100000,,0.379382,,,,,`)
    expect(median).toBeCloseTo(100_000, 6)
    expect(spread).toBeCloseTo(0.7, 4)
  })

  it('comes from median and mean', () => {
    const { median, spread } = incomeOf(`north,registered,2017,100000,${MEAN},,,,,,`)
    expect(median).toBeCloseTo(100_000, 6)
    expect(spread).toBeCloseTo(0.7, 6)
  })

  it('comes from fifths, and so does the median', () => {
    const { median, spread } = incomeOf(`north,registered,2017,,,,${fifths.join(',')}`)
    expect(spread).toBeCloseTo(0.7, 5)
    expect(median / 100_000).toBeCloseTo(1, 5)
  })

  it('is the parameter’s where the pack has none, and a mean alone gives a median', () => {
    // a scenario acts from the year after the base year
    const overrides = [set('income_growth', 0), set('income_gini', 0.379382)]
    const { median, spread } = incomeOf(`north,registered,2017,,${MEAN},,,,,,`, overrides, 2018)
    expect(spread).toBeCloseTo(0.7, 4)
    expect(median / 100_000).toBeCloseTo(1, 4)
  })
})
