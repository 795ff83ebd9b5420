import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changedParameters,
  resetParameter,
  sameChanges,
  setParameter,
} from '#lib/state/overrides.ts'
import { courseOf, knotsOf, movedTo, valueOf, withoutYear, withYear } from '#lib/state/paths.ts'
import { nested, pathAt, placesWithin } from '#lib/state/places.ts'
import { begin, goBack, goForth, goOn } from '#lib/state/steps.ts'

const years = Array.from({ length: 19 }, (_, i) => 2017 + i)
const anything: readonly [number, number] = [-Infinity, Infinity]

describe('changes of a scenario', () => {
  it('resetting one lever leaves the others alone', () => {
    const list = setParameter(setParameter([], 'mortgage_rate', 0.03), 'loan_years', 20)
    expect(resetParameter(list, 'mortgage_rate')).toEqual([
      { kind: 'parameter', path: 'loan_years', value: 20 },
    ])
    expect(resetParameter(list, 'income_growth')).toBe(list)
  })

  it('a later value of the same path takes the place of the earlier one', () => {
    const first = setParameter(setParameter([], 'a.buji', 1), 'b', 2)
    const list = setParameter(first, 'a.buji', 3)
    expect(list.map((o) => o.kind === 'parameter' && o.path)).toEqual(['a.buji', 'b'])
    expect(setParameter(list, 'a', 4)).toEqual([
      { kind: 'parameter', path: 'b', value: 2 },
      { kind: 'parameter', path: 'a', value: 4 },
    ])
    expect(changedParameters(list)).toEqual(new Set(['a', 'b']))
  })

  it('who changed something, and when, makes no other scenario of it', () => {
    const list = setParameter([], 'a', 1)
    expect(sameChanges(list, [{ ...list[0]!, author: 'x', time: 't' }])).toBe(true)
  })
})

describe('undo and redo', () => {
  it('back and forth over any number of steps ends where it began', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), (values) => {
        const there = values.reduce((steps, value) => goOn(steps, value, false), begin(-1))
        let steps = there
        for (const _ of there.past) steps = goBack(steps)
        expect(steps.present).toBe(-1)
        for (const _ of there.past) steps = goForth(steps)
        expect(steps).toEqual(there)
      }),
    )
  })

  it('a drag is one step, and a new change forgets what was undone', () => {
    let steps = goOn(begin(0), 1, false)
    steps = goOn(goOn(steps, 2, true), 3, true)
    expect(goBack(steps).present).toBe(0)
    expect(goForth(goOn(goBack(steps), 9, false)).present).toBe(9)
  })
})

describe('paths by year', () => {
  const between = fc.constantFrom('linear' as const, 'in_force' as const)
  const course = fc.array(fc.integer({ min: -50, max: 50 }), {
    minLength: years.length,
    maxLength: years.length,
  })

  it('the years that set a course give the same course again', () => {
    fc.assert(
      fc.property(course, between, (values, kind) => {
        const again = courseOf(knotsOf(years, values, kind), years, kind)
        again.forEach((value, i) => expect(value).toBeCloseTo(values[i]!, 9))
      }),
    )
  })

  it('a steady course is one number, and a straight one two', () => {
    expect(
      valueOf(
        knotsOf(
          years,
          years.map(() => 5),
          'linear',
        ),
      ),
    ).toBe(5)
    expect(knotsOf(years, years, 'linear').map(({ year }) => year)).toEqual([2017, 2035])
  })

  it('moving a path lifts all of it, or the rule in force', () => {
    const knots = [
      { year: 2017, value: 1 },
      { year: 2025, value: 3 },
    ]
    expect(movedTo(knots, 2025, 4, 'linear', anything).map(({ value }) => value)).toEqual([2, 4])
    expect(movedTo(knots, 2020, 4, 'in_force', anything).map(({ value }) => value)).toEqual([4, 3])
    expect(movedTo(knots, 2025, 4, 'linear', [0, 3]).map(({ value }) => value)).toEqual([2, 3])
  })

  it('a year can be set and let go', () => {
    const set = withYear([{ year: 2017, value: 1 }], 2020, 7)
    expect(courseOf(set, [2019], 'linear')[0]).toBe(5)
    expect(withoutYear(set, 2020)).toEqual([{ year: 2017, value: 1 }])
    expect(withoutYear([{ year: 2017, value: 1 }], 2017)).toHaveLength(1)
  })
})

describe('places of a parameter', () => {
  const label = { zh: '', en: '' }
  const dimensions = [
    {
      id: 'area',
      label,
      members: [
        { id: 'buji', label },
        { id: 'pinghu', label },
      ],
    },
    {
      id: 'status',
      label,
      members: [
        { id: 'registered', label },
        { id: 'migrant', label },
      ],
    },
  ]

  it('are every combination of members, or those within a choice', () => {
    expect(placesWithin([], {}, dimensions)).toEqual([{}])
    expect(placesWithin(['area', 'status'], {}, dimensions)).toHaveLength(4)
    const chosen = placesWithin(['area', 'status'], { area: 'buji' }, dimensions)
    expect(chosen.map((place) => pathAt('income', ['area', 'status'], place))).toEqual([
      'income.buji.registered',
      'income.buji.migrant',
    ])
  })

  it('nest their values by the members of each dimension', () => {
    const places = placesWithin(['area', 'status'], {}, dimensions)
    const values = places.map((place, i) => ({ place, value: i }))
    expect(nested(['area', 'status'], values)).toEqual({
      buji: { registered: 0, migrant: 1 },
      pinghu: { registered: 2, migrant: 3 },
    })
  })
})
