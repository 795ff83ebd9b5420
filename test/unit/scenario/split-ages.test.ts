import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitAges, type AgeCount } from '#models/scenario/index'

const FIVES: readonly (readonly [number, number])[] = [
  ...Array.from({ length: 17 }, (_, i) => [5 * i, 5 * i + 4] as const),
  [85, 100],
]

const groupsOf = (
  bounds: readonly (readonly [number, number])[],
  persons: readonly number[],
): AgeCount[] => bounds.map(([from, to], i) => ({ from, to, persons: persons[i] ?? 0 }))

const total = (ages: Float64Array, { from, to }: AgeCount) =>
  ages.slice(from, to + 1).reduce((a, b) => a + b, 0)

describe('age groups split to single ages', () => {
  it('keep every total and never go below zero, whatever the groups', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 40 }).map((list) => {
      const starts = [0, ...list.toSorted((a, b) => a - b)]
      return starts.map((from, i) => [from, (starts[i + 1] ?? 101) - 1] as const)
    })
    const counts = fc.array(
      fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e7, noNaN: true })),
      { minLength: 41, maxLength: 41 },
    )
    fc.assert(
      fc.property(cuts, counts, (bounds, persons) => {
        const groups = groupsOf(bounds, persons)
        const ages = splitAges(groups)
        for (const group of groups) {
          expect(Math.abs(total(ages, group) - group.persons)).toBeLessThanOrEqual(
            1e-9 * Math.max(1, group.persons),
          )
          for (let age = group.from; age <= group.to; age++)
            expect(ages[age]).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('leave even groups even and single ages as they are', () => {
    const even = splitAges(groupsOf(FIVES, [...Array.from({ length: 17 }, () => 50), 40]))
    for (let age = 0; age < 85; age++) expect(even[age]).toBeCloseTo(10, 9)
    const singles = Array.from({ length: 101 }, (_, age) => ({
      from: age,
      to: age,
      persons: (age * 37) % 11,
    }))
    expect([...splitAges(singles)]).toEqual(singles.map((s) => s.persons))
  })

  it('take 0 and 1-4 apart from 5-9', () => {
    const ages = splitAges([
      { from: 0, to: 0, persons: 9 },
      { from: 1, to: 4, persons: 44 },
      { from: 5, to: 9, persons: 60 },
    ])
    expect(ages[0]).toBe(9)
    expect(total(ages, { from: 1, to: 4, persons: 0 })).toBeCloseTo(44, 12)
    expect(ages[10]).toBeNaN()
  })

  it('rise where groups rise', () => {
    const ages = splitAges(groupsOf(FIVES.slice(0, 6), [10, 20, 40, 80, 120, 150]))
    for (let age = 1; age < 30; age++)
      expect(ages[age]!).toBeGreaterThanOrEqual(ages[age - 1]! - 1e-9)
  })

  it('spread the open group as a people would be that neither grows nor shrinks', () => {
    const ages = splitAges([{ from: 85, to: 100, persons: 1000 }])
    // Gompertz's law by hand: of those of 85 the share exp(−0.12·e^0.11) is there at 86, exp(−0.12·e^1.1) of 94 at 95
    expect(ages[86]! / ages[85]!).toBeCloseTo(0.8746, 4)
    expect(ages[95]! / ages[94]!).toBeCloseTo(0.6973, 4)
    expect(total(ages, { from: 85, to: 100, persons: 0 })).toBeCloseTo(1000, 9)
    for (let age = 86; age < 100; age++) expect(ages[age]!).toBeLessThan(ages[age - 1]!)
  })
})
