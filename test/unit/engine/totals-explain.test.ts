import { describe, expect, it } from 'vitest'
import { openFigure, totalAt, variable } from '#models/engine/index'
import { label, smallRun, source } from '#test/support/small-book'

const show = (x: number) => String(x)

describe('a district figure', () => {
  const run = smallRun(
    variable('share', {
      label,
      source,
      unit: '1',
      over: ['area'],
      is: 'persons / sum(persons, area)',
      total: 'none',
    }),
  )
  it('of a sum is the sum, of a ratio the ratio of totals, of a mean the weighted mean', () => {
    expect(totalAt(run, 'households', 1, {})).toBe(210)
    expect(totalAt(run, 'people_a_home', 1, {})).toBe(2)
    expect(totalAt(run, 'density', 0, {})).toBe((100 * 10 + 300 * 6) / 400)
    expect(totalAt(run, 'share', 0, {})).toBeNaN()
  })

  it('of parcels asked for one area adds that area’s parcels', () => {
    expect(totalAt(run, 'site', 0, {})).toBe(60)
    expect(totalAt(run, 'site', 0, { area: 1 })).toBe(50)
  })
})

describe('a figure opened', () => {
  const run = smallRun(
    variable('homes', {
      label,
      source,
      unit: 'household',
      over: ['area', 'tenure'],
      is: { buy: '0.6 * households', rent: 'households - 0.6 * households' },
    }),
    variable('gap', {
      label,
      source,
      unit: 'household',
      over: ['area'],
      is: 'since(formation) + sum(homes, tenure) - previous(households)',
    }),
  )

  it('shows its equation, the same with values, and each thing it reads with its year', () => {
    const opened = openFigure(run, 'gap', 1, { area: 1 }, show)
    expect(opened).toMatchObject({
      by: 'rule',
      equation: 'since(formation) + sum(homes, tenure) - previous(households)',
      withValues: '5 + 155 - 150',
    })
    expect(opened.inputs.map(({ id, yearIndex, value }) => [id, yearIndex, value])).toEqual([
      ['formation', 1, 5],
      ['homes', 1, 155],
      ['households', 0, 150],
    ])
  })

  it('uses the text of its member', () => {
    expect(openFigure(run, 'homes', 0, { area: 0, tenure: 1 }, show)).toMatchObject({
      equation: 'households - 0.6 * households',
      withValues: '50 - 0.6 * 50',
    })
  })

  it('opens a total into its members, and a ratio into its equation on totals', () => {
    const total = openFigure(run, 'households', 2, {}, show)
    expect(total.by).toBe('total')
    expect(total.inputs.map((f) => f.value)).toEqual([60, 160])
    expect(openFigure(run, 'people_a_home', 2, {}, show).withValues).toBe('440 / 220')
  })

  it('walks down to inputs', () => {
    expect(openFigure(run, 'persons', 2, { area: 0 }, show)).toMatchObject({
      by: 'input',
      inputs: [],
      figure: { value: 120 },
    })
  })
})
