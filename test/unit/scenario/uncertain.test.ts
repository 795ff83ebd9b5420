import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interval90, median, readUncertain } from '#models/scenario/index'

describe('uncertain values', () => {
  it.each([
    ['5 to 9', { kind: 'interval', low: 5, high: 9 }, Math.sqrt(45)],
    ['5至9', { kind: 'interval', low: 5, high: 9 }, Math.sqrt(45)],
    ['5 到 9', { kind: 'interval', low: 5, high: 9 }, Math.sqrt(45)],
    ['５至９', { kind: 'interval', low: 5, high: 9 }, Math.sqrt(45)],
    ['-0.02 to 0.04', { kind: 'interval', low: -0.02, high: 0.04 }, 0.01],
    ['normal(3, 1)', { kind: 'normal', mean: 3, sd: 1 }, 3],
    ['uniform（1，5）', { kind: 'uniform', low: 1, high: 5 }, 3],
    ['triangular(0, 0, 1)', { kind: 'triangular', low: 0, mode: 0, high: 1 }, 1 - Math.sqrt(0.5)],
    ['Triangular(0,1,1)', { kind: 'triangular', low: 0, mode: 1, high: 1 }, Math.sqrt(0.5)],
    ['5 of 10', { kind: 'beta', successes: 5, trials: 10 }, 0.5],
    ['10 of 10', { kind: 'beta', successes: 10, trials: 10 }, 0.5 ** (1 / 11)],
  ])('%s', (text, distribution, middle) => {
    const read = readUncertain(text)
    expect(read).toEqual(distribution)
    expect(median(read!)).toBeCloseTo(middle, 6)
  })

  it.each([
    '5',
    '9 to 5',
    '5 to',
    'to 9',
    'normal(3)',
    'normal(3, 0)',
    'uniform(2, 1)',
    'triangular(1, 3, 2)',
    '11 of 10',
    'gamma(1, 2)',
    '5 - 9',
  ])('%s is none', (text) => expect(readUncertain(text)).toBeUndefined())

  it('have their median inside their middle 90 %', () => {
    const beta = fc
      .tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }))
      .map(([a, b]) => `${Math.min(a, b)} of ${b}`)
    const triangle = fc
      .array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 3, maxLength: 3 })
      .map((n) => `triangular(${n.toSorted((a, b) => a - b).join(', ')})`)
    fc.assert(
      fc.property(fc.oneof(beta, triangle), (text) => {
        const read = readUncertain(text)
        if (!read) return
        const [low, high] = interval90(read)
        expect(low).toBeLessThanOrEqual(median(read))
        expect(median(read)).toBeLessThanOrEqual(high)
      }),
      { numRuns: 50 },
    )
  })

  it('have the quantiles of their Beta: the chance of k + 1 or more of n + 1 (binomial form of the incomplete beta function)', () => {
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k)
    const betaCdf = (x: number, k: number, n: number) =>
      Array.from(
        { length: n - k + 1 },
        (_, i) => choose(n + 1, k + 1 + i) * x ** (k + 1 + i) * (1 - x) ** (n - k - i),
      ).reduce((a, b) => a + b)
    for (const [k, n] of [
      [8, 10],
      [0, 3],
      [3, 20],
      [20, 20],
    ] as const) {
      const read = readUncertain(`${k} of ${n}`)!
      const [low, high] = interval90(read)
      expect(betaCdf(low, k, n)).toBeCloseTo(0.05, 5)
      expect(betaCdf(median(read), k, n)).toBeCloseTo(0.5, 5)
      expect(betaCdf(high, k, n)).toBeCloseTo(0.95, 5)
    }
  })
})
