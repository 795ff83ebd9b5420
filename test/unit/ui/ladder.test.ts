import { describe, expect, it } from 'vitest'
import { flagAt, incomeAt, layoutLadder, type Plot } from '#lib/charts/ladder-layout.ts'
import { bandAt, density, mode, tail, type Rung } from '#lib/charts/ladder-spec.ts'
import { ladderChart, parameterFor } from '#lib/state/ladder.ts'

const curve = { median: 12, spread: 0.7 }

describe('the distribution of incomes', () => {
  it('holds all households, half of them under the median, 5 % beyond its tail', () => {
    const step = 0.001
    const upTo = (end: number) => {
      let sum = 0
      for (let x = step / 2; x < end; x += step) sum += density(curve, x) * step
      return sum
    }
    expect(upTo(12)).toBeCloseTo(50, 3)
    expect(upTo(tail(curve))).toBeCloseTo(95, 1)
    expect(upTo(400)).toBeCloseTo(100, 3)
  })

  it('is highest at e^(ln median − σ²)', () => {
    const top = mode(curve)
    expect(top).toBeCloseTo(12 * Math.exp(-0.49), 12)
    for (const near of [0.99, 1.01])
      expect(density(curve, top * near)).toBeLessThan(density(curve, top))
  })
})

describe('the parameter behind a threshold', () => {
  const lever = { possible: [0.05, 1], step: 0.01, baseline: 0.3 } as const

  it('goes up with it, or down', () => {
    const standing = { parameter: 0.5, threshold: 10 }
    expect(parameterFor('up', standing, 12, lever)).toBe(0.6)
    expect(parameterFor('down', standing, 12.5, lever)).toBe(0.4)
  })

  it('stays inside what is possible, and stands on the baseline when near it', () => {
    const standing = { parameter: 0.5, threshold: 10 }
    expect(parameterFor('up', standing, 100, lever)).toBe(1)
    expect(parameterFor('up', standing, 0, lever)).toBe(0.05)
    expect(parameterFor('down', standing, 0, lever)).toBe(1)
    expect(parameterFor('up', standing, 6.05, lever)).toBe(0.3)
  })
})

const rung = (id: string, value: number): Rung => ({
  id,
  label: id,
  value,
  ghost: value,
  colour: 'ink',
  knob: undefined,
})
const chart = ladderChart({
  now: { median: 120_000, spread: 0.7 },
  ghost: { median: 120_000, spread: 0.7 },
  rungs: [
    rung('income_to_rent_affordable', 70_000),
    rung('income_to_rent', 80_000),
    rung('income_to_buy', 170_000),
    rung('income_to_buy_affordable', 5_000_000),
  ],
  shares: ['below', 'rent', 'buy'].map((id) => ({ id, label: id, colour: 'ink', share: '' })),
  figures: [],
  scale: 10_000,
})

describe('the ladder', () => {
  it('is drawn in the unit shown, without a curve behind where the incomes are the same', () => {
    expect(chart.curve.median).toBe(12)
    expect(chart.ghost).toBeUndefined()
  })

  it.each([
    [7.9, 'below'],
    [8.1, 'rent'],
    [16.9, 'rent'],
    [17.1, 'buy'],
    [90, 'buy'],
  ])('at %d lie those who: %s', (income, id) => {
    expect(bandAt(chart, income)?.id).toBe(id)
  })

  const plot: Plot = { left: 40, right: 640, top: 80, bottom: 300 }
  const layout = layoutLadder(
    chart,
    plot,
    12,
    ({ label }) => label,
    (text) => 7 * text.length,
  )

  it('says what lies beyond the axis at its edge', () => {
    const far = layout.flags.find(({ id }) => id === 'income_to_buy_affordable')!
    expect(far.outside).toBe(true)
    expect(far.x).toBe(plot.right)
    expect(far.anchor).toBe('end')
  })

  it('gives flags that would meet rows of their own', () => {
    for (const a of layout.flags)
      for (const b of layout.flags) {
        if (a === b || a.y !== b.y) continue
        const width = 7 * Math.max(a.text.length, b.text.length)
        expect(Math.abs(a.x - b.x)).toBeGreaterThan(width)
      }
  })

  it('gives the hand the threshold whose words it is on, else the nearest line', () => {
    const [first, second] = layout.flags
    const at = (x: number, y: number) => flagAt(layout.flags, plot, 12, { x, y }, 18)?.id
    // The two lie 10 pixels apart: the reach of a finger takes in both.
    expect(second!.x - first!.x).toBeLessThan(18)
    for (const flag of layout.flags) {
      expect(at((flag.left + flag.right) / 2, flag.y)).toBe(flag.id)
      expect(at(flag.x, 250)).toBe(flag.id)
    }
    expect(at(first!.x - 12, 250)).toBe(first!.id)
    expect(at(second!.x + 12, 250)).toBe(second!.id)
    expect(at(second!.x + 40, 250)).toBeUndefined()
    expect(at(first!.x, plot.bottom + 40)).toBeUndefined()
  })

  it('finds the income of a place that it draws', () => {
    const flag = layout.flags.find(({ id }) => id === 'income_to_buy')!
    expect(incomeAt(chart, plot, flag.x)).toBeCloseTo(17, 9)
  })
})
