import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exp, log, pow } from '#models/engine/elementary'

/** Distance in units of the last place of `wanted`. */
function places(found: number, wanted: number): number {
  if (Object.is(found, wanted)) return 0
  const unit = Math.max(2 ** (Math.floor(Math.log2(Math.abs(wanted))) - 52), 2 ** -1074)
  return Math.abs(found - wanted) / unit
}

/* oxlint-disable oxc/approx-constant -- the tables' own digits are what the functions are held against */
/** Abramowitz & Stegun (1964), tables 4.2 and 4.4, and the constants of their table 1.1. */
const TABLES = [
  ['exp(1)', exp(1), 2.718281828459045],
  ['exp(0.1)', exp(0.1), 1.1051709180756477],
  ['exp(-1)', exp(-1), 0.36787944117144233],
  ['exp(10)', exp(10), 22026.465794806718],
  ['log(2)', log(2), 0.6931471805599453],
  ['log(10)', log(10), 2.302585092994046],
  ['log(3)', log(3), 1.0986122886681098],
  ['log(0.5)', log(0.5), -0.6931471805599453],
  ['10^15', pow(10, 15), 1e15],
  ['2^-1074', pow(2, -1074), 2 ** -1074],
  ['2^0.5', pow(2, 0.5), Math.SQRT2],
] as const
/* oxlint-enable oxc/approx-constant */

describe('exp, log and pow of + − × ÷ alone', () => {
  it.each(TABLES)('%s is that of the tables', (_, found, wanted) => {
    expect(places(found, wanted)).toBeLessThanOrEqual(1)
  })

  it('agree with the machine’s own to two units in the last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -745, max: 709.7, noNaN: true }),
        (x) => places(exp(x), Math.exp(x)) <= 2,
      ),
      { numRuns: 20_000 },
    )
    fc.assert(
      fc.property(
        fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }),
        (x) => places(log(x), Math.log(x)) <= 2,
      ),
      { numRuns: 20_000 },
    )
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (x) => {
        expect(places(log(x), Math.log(x))).toBeLessThanOrEqual(2)
      }),
      { numRuns: 20_000 },
    )
  })

  it('raise to a power as exactly as the logarithm allows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        (x, y) => {
          const wanted = Math.pow(x, y)
          // a product of n factors rounds n times
          const rounding = Number.isInteger(y) ? Math.abs(y) * 1.2e-16 : 0
          const most = 4e-16 * (4 + Math.abs(y * Math.log(x))) + rounding
          expect(Math.abs(pow(x, y) / wanted - 1)).toBeLessThanOrEqual(most)
        },
      ),
      { numRuns: 20_000 },
    )
  })

  it('say at the edges what IEEE 754 says', () => {
    for (const x of [NaN, Infinity, -Infinity, 0, -0, 709.79, 710, -746, -1e308, 1e308])
      expect(exp(x), `exp(${x})`).toBe(Math.exp(x))
    for (const x of [NaN, Infinity, -Infinity, 0, -0, -1, 1])
      expect(log(x), `log(${x})`).toBe(Math.log(x))
    const edges = [0, 1, -1, 2, -2, 0.5, -0.5, Infinity, NaN]
    for (const x of edges)
      for (const y of [0, 1, -1, 2, -2, 3, 0.3, -0.3, 101, -101, NaN]) {
        const [found, wanted] = [pow(x, y), Math.pow(x, y)]
        const alike = Object.is(found + 0, wanted + 0) || Math.abs(found / wanted - 1) < 1e-13
        expect(alike, `${x} ^ ${y}: ${found} for ${wanted}`).toBe(true)
      }
  })
})
