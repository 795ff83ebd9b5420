import { describe, expect, it } from 'vitest'
import { survival } from '#models/population/survival'
import {
  fitLifeExpectancy,
  infantYearsLived,
  survivalRatios,
  survivors,
} from '#models/population/life-table'
import { populationParameters } from '#models/population/parameters'
import { runBlock, spaceOf } from './block-bench.ts'

const AGES = 101
const flat = (rate: number) => new Float64Array(AGES).fill(rate)

/** The default standard as numbers, women then men. */
const standard = (() => {
  const given = populationParameters.find((p) => p.id === 'standard_mortality')!.default as Record<
    string,
    Record<string, number>
  >
  return Float64Array.from(
    ['female', 'male'].flatMap((sex) =>
      Array.from({ length: AGES }, (_, x) => given[sex]![`a${x}`]!),
    ),
  )
})()

describe('a life table', () => {
  it('takes the years lived by infants from Andreev and Kingkade', () => {
    expect(infantYearsLived(0.01, false)).toBeCloseTo(0.14929 - 0.0199545, 12)
    expect(infantYearsLived(0.05, false)).toBeCloseTo(0.02832 + 0.1630105, 12)
    expect(infantYearsLived(0.1, false)).toBe(0.29915)
    expect(infantYearsLived(0.01, true)).toBeCloseTo(0.14903 - 0.0205527, 12)
    expect(infantYearsLived(0.05, true)).toBeCloseTo(0.04667 + 0.1940445, 12)
    expect(infantYearsLived(0.1, true)).toBe(0.31411)
  })

  it('by hand: q0 = m/(1+(1−a)m), qx = m/(1+m/2), L by the trapezium', () => {
    const alive = new Float64Array(AGES)
    survivors(flat(0.02), false, alive)
    const a0 = 0.14929 - 1.99545 * 0.02
    const l1 = 1 - 0.02 / (1 + (1 - a0) * 0.02)
    const q = 0.02 / 1.01
    expect(alive[1]).toBeCloseTo(l1, 14)
    expect(alive[2]).toBeCloseTo(l1 * (1 - q), 14)
    const ratio = new Float64Array(AGES)
    survivalRatios(alive, 0.02, 0.02, false, ratio)
    const lived0 = 1 - (1 - a0) * (1 - l1)
    expect(ratio[0]).toBeCloseTo(lived0, 14)
    expect(ratio[1]).toBeCloseTo((l1 * (1 - q / 2)) / lived0, 14)
    // from there on each year keeps the same share
    expect(ratio[50]).toBeCloseTo(1 - q, 14)
    expect(ratio[100]).toBeGreaterThan(0.97)
    expect(ratio[100]).toBeLessThan(1)
  })

  it('bends a standard to a life expectancy', () => {
    for (const [female, target] of [
      [true, 84],
      [true, 70],
      [false, 78],
      [false, 60],
    ] as const) {
      const rates = standard.subarray(female ? 0 : AGES, female ? AGES : 2 * AGES)
      const alive = new Float64Array(AGES)
      survivors(rates, female, alive)
      fitLifeExpectancy(alive, rates[0]!, rates[100]!, female, target)
      expect(
        survivalRatios(alive, rates[0]!, rates[100]!, female, new Float64Array(AGES)),
      ).toBeCloseTo(target, 6)
    }
  })
})

describe('the survival block', () => {
  const inputs = (more: Record<string, Float64Array> = {}) => ({
    death_rate: new Float64Array(2 * AGES),
    survival_given: new Float64Array(2 * AGES),
    standard_mortality: standard,
    life_expectancy: Float64Array.of(84, 78),
    life_expectancy_gain: Float64Array.of(0, 0),
    ...more,
  })
  const run = (more: Record<string, Float64Array> = {}) =>
    runBlock(survival, spaceOf({ sex: 2, age: AGES }), inputs(more)).now

  it('reaches the life expectancy when nothing else is given', () => {
    const now = run()
    expect(now['expectation_of_life']![0]).toBeCloseTo(84, 6)
    expect(now['expectation_of_life']![1]).toBeCloseTo(78, 6)
  })

  it('takes a table of rates as it is', () => {
    const now = run({ death_rate: standard })
    // United Nations, World Population Prospects 2024, China 2026: about 81.5 and 76.0 years
    expect(now['expectation_of_life']![0]).toBeGreaterThan(81)
    expect(now['expectation_of_life']![0]).toBeLessThan(82)
    expect(now['expectation_of_life']![1]).toBeGreaterThan(75.5)
    expect(now['expectation_of_life']![1]).toBeLessThan(76.5)
  })

  it('lets survival ratios win over rates', () => {
    const given = new Float64Array(2 * AGES).fill(0.98)
    const now = run({ death_rate: standard, survival_given: given })
    expect(now['survival_ratio']).toEqual(given)
  })

  it('lengthens life by the years asked for, whatever mortality is given', () => {
    const given = run({ death_rate: standard })['survival_ratio']!.slice()
    for (const how of [{}, { death_rate: standard }, { survival_given: given }]) {
      const before = run(how)['expectation_of_life']!
      for (const gain of [-2, 1, 3]) {
        const now = run({ ...how, life_expectancy_gain: Float64Array.of(gain, gain) })
        for (const sex of [0, 1]) {
          expect(now['expectation_of_life']![sex]! - before[sex]!).toBeCloseTo(gain, 5)
          const ratios = now['survival_ratio']!.subarray(sex * AGES, (sex + 1) * AGES)
          expect(ratios.every((s) => s > 0 && s <= 1)).toBe(true)
        }
      }
    }
  })
})
