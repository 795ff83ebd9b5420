import { describe, expect, it } from 'vitest'
import { dealQuarters } from '#models/schedule/quarters'
import { randomSchedule } from '#test/support/random-schedule'

const sizes = [50, 40, 30, 20, 10, 10]
const base = randomSchedule(1, { parcels: sizes.length, years: 1, areas: 1 })
const problem = {
  ...base,
  parcels: base.parcels.map((p, i) => ({ ...p, site: sizes[i]!, plannedYear: 2026 })),
}
const plan = { year: new Int16Array(sizes.length), unnamed: new Float64Array() }

describe('quarters', () => {
  it('bring about as much land each: the largest first to the emptiest', () => {
    // 50 | 40 | 30 + 10 | 20 + 10: none is more than the largest parcel over another
    expect([...dealQuarters(problem, plan)]).toEqual([1, 2, 3, 4, 4, 3])
  })

  it('that the bureau fixed stay, and the others go around them', () => {
    const fixed = {
      ...problem,
      parcels: problem.parcels.map((p, i) => (i === 5 ? { ...p, quarter: 1 } : p)),
    }
    const dealt = dealQuarters(fixed, plan)
    expect(dealt[5]).toBe(1)
    expect(dealt[0]).not.toBe(1)
  })

  it('are none for parcels that are not sold', () => {
    expect([...dealQuarters(problem, { ...plan, year: new Int16Array(6).fill(-1) })]).toEqual([
      0, 0, 0, 0, 0, 0,
    ])
  })
})
