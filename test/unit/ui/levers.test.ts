import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { equationParts } from '#lib/explain/equation-parts.ts'
import { listed } from '#lib/screens/assumptions/lever-filter.ts'
import { choosePanels, drawnOf, NEED_AND_SUPPLY } from '#lib/screens/assumptions/panels.ts'
import { leverScale, placeOn, snapped, stepDecimals } from '#lib/state/lever-scale.ts'
import { goodWay, isAbout } from '#lib/state/targets.ts'
import type { ExplainedInput, IndicatorRecord, ParameterRecord, Target } from '#models/index'

const label = { zh: '房贷利率', en: 'Mortgage rate' }
const parameter: ParameterRecord = {
  id: 'mortgage_rate',
  label,
  unit: '1/year',
  role: 'world',
  stage: 'demand',
  over: [],
  range: [0.02, 0.08],
  possible: [0, 0.3],
  between: 'in_force',
  default: 0.04,
  force: 'statistic',
  source: '',
}

describe('the ground of a lever', () => {
  it('covers the documented range and what is held, in round steps, and nothing impossible', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: -200, max: 200, noNaN: true }),
        (low, span, held) => {
          const possible = [-1000, 1000] as const
          const scale = leverScale([low, low + span], possible, [held])
          expect(scale.min).toBeLessThanOrEqual(Math.min(low, held) + scale.step)
          expect(scale.max).toBeGreaterThanOrEqual(Math.max(low + span, held) - scale.step)
          expect(scale.min).toBeGreaterThanOrEqual(-1000)
          expect(scale.max).toBeLessThanOrEqual(1000)
        },
      ),
    )
  })

  it('snaps to its steps, and to the baseline itself', () => {
    const scale = leverScale([2, 8], [0, 30], [3.6])
    expect(scale.step).toBe(0.1)
    expect(stepDecimals(scale)).toBe(1)
    expect(snapped(4.4321, scale, 3.6)).toBe(4.4)
    expect(snapped(3.58, scale, 3.6123)).toBe(3.6123)
    expect(placeOn(scale.min, scale)).toBe(0)
    expect(placeOn(scale.max + 1, scale)).toBe(1)
  })
})

describe('the list of levers', () => {
  const all = { text: '', onlyChanged: false, roles: [] }

  it('finds words in either language, and by id', () => {
    for (const text of ['利率', 'mortgage', 'RATE mort', 'mortgage_rate'])
      expect(listed(parameter, { ...all, text }, new Set())).toBe(true)
    expect(listed(parameter, { ...all, text: '租金' }, new Set())).toBe(false)
  })

  it('can be narrowed to what is changed, and to one role', () => {
    expect(listed(parameter, { ...all, onlyChanged: true }, new Set())).toBe(false)
    expect(listed(parameter, { ...all, onlyChanged: true }, new Set(['mortgage_rate']))).toBe(true)
    expect(listed(parameter, { ...all, roles: ['decision'] }, new Set())).toBe(false)
  })
})

describe('live charts', () => {
  const record = (id: string, over: readonly string[] = ['area']): IndicatorRecord => ({
    id,
    label,
    unit: 'dwelling/year',
    over,
    total: 'sum',
    indicator: true,
    decision: false,
    stage: 'supply',
    source: '',
  })
  const known = new Map(
    ['population', 'housing_requirement', 'completions', 'price'].map((id) => [id, record(id)]),
  )
  const has = (id: string) => known.get(id)

  it('show what the book has, and what the reader chose', () => {
    expect(choosePanels(has, [])).toEqual(['population', NEED_AND_SUPPLY, 'price'])
    expect(choosePanels(has, ['completions', 'gone'])[0]).toBe('completions')
  })

  it('ask for an area only where the indicator has areas', () => {
    expect(drawnOf('price', has, { area: 'buji' })![0]!.where).toEqual({ area: 'buji' })
    const district = new Map([['fund', record('fund', [])]])
    expect(drawnOf('fund', (id) => district.get(id), { area: 'buji' })![0]!.where).toEqual({})
  })
})

describe('targets', () => {
  const target: Target = {
    id: 't',
    indicator: 'destocking_months',
    where: {},
    op: '<=',
    value: 18,
    near: 0.1,
    binding: true,
  }

  it('say which way is good at their own place only', () => {
    expect(goodWay([target])).toBe('down')
    expect(goodWay([])).toBeUndefined()
    expect(isAbout(target, 'destocking_months', { area: 'buji' })).toBe(false)
  })
})

describe('an equation in the drawer', () => {
  const input = (id: string): ExplainedInput => ({
    id,
    label,
    unit: '1',
    where: {},
    year: 2026,
    value: 1,
    opens: true,
  })

  it('is cut at the names that open, and loses nothing', () => {
    const text = 'previous(price) * exp(price_growth * one_year)'
    const parts = equationParts(text, [input('price'), input('price_growth')])
    expect(parts.map((part) => part.text).join('')).toBe(text)
    expect(parts.filter((part) => part.input).map((part) => part.text)).toEqual([
      'price',
      'price_growth',
    ])
  })
})
