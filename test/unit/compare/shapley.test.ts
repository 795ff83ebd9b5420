import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_GROUPS, shapley } from '#models/compare/shapley'

/** A game given by its value for each subset, in the order of the bits. */
const game = (groups: readonly string[], values: readonly number[]) =>
  shapley(groups, (changed) => {
    const bits = changed.reduce((sum, group) => sum + 2 ** groups.indexOf(group), 0)
    return values[bits]!
  })

const NAMES = ['income', 'land', 'rate', 'target']
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const values = fc.array(number, { minLength: 16, maxLength: 16 })

describe('exact attribution', () => {
  it('gives the textbook shares of the glove game', () => {
    // Two left gloves and one right: the right one is worth four times a left one.
    const pairs = shapley(['left', 'other left', 'right'], (has) =>
      has.includes('right') && has.length > 1 ? 1 : 0,
    )
    expect(pairs.shares.map(({ share }) => share)).toEqual([
      expect.closeTo(1 / 6, 12),
      expect.closeTo(1 / 6, 12),
      expect.closeTo(2 / 3, 12),
    ])
  })

  it('is efficient: the shares add up to the whole difference', () => {
    fc.assert(
      fc.property(values, (v) => {
        const { none, all, shares } = game(NAMES, v)
        const sum = shares.reduce((total, { share }) => total + share, 0)
        expect(Math.abs(sum - (all - none))).toBeLessThan(1e-6)
      }),
      { numRuns: 100 },
    )
  })

  it('is symmetric: two that always do the same get the same', () => {
    const bySize = [0, 3, 3, 7]
    const { shares } = game(['a', 'b'], bySize)
    expect(shares[0]!.share).toBe(shares[1]!.share)
  })

  it('gives a dummy exactly its own effect, and nothing for none', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 8, maxLength: 8 }), number, (v, own) => {
        const { shares } = game(NAMES, [...v, ...v.map((value) => value + own)])
        expect(shares[3]!.share).toBeCloseTo(own, 6)
      }),
      { numRuns: 100 },
    )
    expect(
      game(
        NAMES,
        Array.from({ length: 16 }, () => 5),
      ).shares.every(({ share }) => share === 0),
    ).toBe(true)
  })

  it('takes no groups, and refuses too many', () => {
    expect(shapley([], () => 4)).toEqual({ none: 4, all: 4, shares: [] })
    const many = Array.from({ length: MOST_GROUPS + 1 }, (_, i) => `g${i}`)
    expect(() => shapley(many, () => 0)).toThrow(RangeError)
  })
})
