import { describe, expect, it } from 'vitest'
import { totalAt, totalsBy, variable } from '#models/engine/index'
import { label, smallRun, source } from '#test/support/small-book'

describe('all years of a quantity, kept apart by some dimensions', () => {
  const run = smallRun(
    variable('homes', {
      label,
      source,
      unit: 'household',
      over: ['area', 'tenure'],
      is: { buy: '0.6 * households', rent: '0.4 * households' },
    }),
  )

  it('holds every member in each year, the last dimension fastest', () => {
    expect([...totalsBy(run, 'homes', {}, ['tenure', 'area'])].slice(0, 4)).toEqual([
      30, 90, 20, 60,
    ])
    expect(totalsBy(run, 'homes', {}, ['tenure', 'area'])).toHaveLength(3 * 4)
  })

  it('totals what is neither asked for nor kept apart, each quantity in its own way', () => {
    for (const id of ['homes', 'people_a_home', 'density', 'households'])
      for (const area of [undefined, 0, 1]) {
        const where = area === undefined ? {} : { area }
        const course = [0, 1, 2].map((year) => totalAt(run, id, year, where))
        totalsBy(run, id, where, []).forEach((value, year) =>
          expect(value, id).toBeCloseTo(course[year]!, 9),
        )
      }
    expect([...totalsBy(run, 'people_a_home', {}, ['area'])].slice(0, 2)).toEqual([2, 2])
  })

  it('knows in which area a parcel lies', () => {
    expect([...totalsBy(run, 'site', {}, ['area'])].slice(0, 2)).toEqual([10, 50])
    expect([...totalsBy(run, 'site', { area: 1 }, ['parcel'])].slice(0, 3)).toEqual([NaN, 20, 30])
  })
})
