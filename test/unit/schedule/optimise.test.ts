import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadHighs } from '#api/highs'
import { greedy } from '#models/schedule/greedy'
import { atLeastAsGood, broken, scoreOf, type Score } from '#models/schedule/objective'
import { optimise, type Candidate } from '#models/schedule/optimise'
import { emptyPlan, type ScheduleProblem } from '#models/schedule/problem'
import { randomSchedule } from '#test/support/random-schedule'
import { runs } from '#test/support/runs'

const highs = await loadHighs()

/** The best of all plans of parcels, tried one after another. Without unnamed land nothing else is to be chosen. */
function exhaustive(problem: ScheduleProblem): Score {
  const plan = emptyPlan(problem)
  let best: Score | undefined
  const go = (i: number) => {
    if (i === problem.parcels.length) {
      if (broken(problem, plan).length > 0) return
      const score = scoreOf(problem, plan)
      const better =
        best === undefined ||
        score.shortfall < best.shortfall - 1 ||
        (score.shortfall <= best.shortfall + 1 && score.cost < best.cost)
      if (better) best = score
      return
    }
    for (let year = -1; year < problem.years.length; year++) {
      plan.year[i] = year
      go(i + 1)
    }
    plan.year[i] = -1
  }
  go(0)
  return best!
}

describe('the best schedule', () => {
  it('of few parcels is what trying every plan finds', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const problem = randomSchedule(seed, { parcels: 6, years: 3, areas: 2 }, { unnamed: false })
        const found = optimise(highs, problem, { seconds: 20 })
        const wanted = exhaustive(problem)
        expect(found.status).toBe('optimal')
        expect(found.best.score.shortfall / 1e6).toBeCloseTo(wanted.shortfall / 1e6, 2)
        expect(found.best.score.cost / 1e6).toBeCloseTo(wanted.cost / 1e6, 2)
      }),
      { numRuns: runs(12, 200) },
    )
  })

  it('is never worse than the greedy one, and breaks no limit', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 60 }), (seed, parcels) => {
        const problem = randomSchedule(seed, { parcels, years: 5, areas: 3 })
        const found = optimise(highs, problem, { seconds: 2 })
        expect(broken(problem, found.greedy.plan)).toEqual([])
        expect(broken(problem, found.best.plan)).toEqual([])
        expect(atLeastAsGood(found.best.score, found.greedy.score)).toBe(true)
      }),
      { numRuns: runs(8, 200) },
    )
  })

  it('gives way to one that is better, and tells of each', () => {
    const problem = randomSchedule(7, { parcels: 40, years: 5, areas: 3 })
    const better: Candidate[] = []
    const found = optimise(highs, problem, { seconds: 5, onBetter: (one) => better.push(one) })
    expect(better.length).toBeGreaterThan(0)
    expect(better.at(-1)!.score).toEqual(found.best.score)
    for (const [i, { score }] of better.entries())
      if (i > 0) expect(atLeastAsGood(score, better[i - 1]!.score)).toBe(true)
  })

  it('stops when it is told to, with the best that it has', () => {
    const problem = randomSchedule(3, { parcels: 200, years: 10, areas: 6 })
    const found = optimise(highs, problem, { seconds: 60, stop: () => true })
    expect(found.status).toBe('limited')
    expect(atLeastAsGood(found.best.score, found.greedy.score)).toBe(true)
  })

  it('of nothing is nothing', () => {
    const none = optimise(highs, randomSchedule(1, { parcels: 0, years: 3, areas: 1 }), {
      seconds: 1,
    })
    expect(none.best.plan.year).toHaveLength(0)
    const never = randomSchedule(1, { parcels: 4, years: 2, areas: 1 }, { unnamed: false })
    const closed = {
      ...never,
      parcels: never.parcels.map((p) => ({ ...p, open: p.open.map(() => false) })),
    }
    const found = optimise(highs, closed, { seconds: 1 })
    expect([...found.best.plan.year]).toEqual([-1, -1, -1, -1])
    expect(found.best.score.unmet.length).toBeGreaterThan(0)
  })
})

describe('the greedy schedule', () => {
  const one: ScheduleProblem = {
    ...randomSchedule(1, { parcels: 0, years: 2, areas: 1 }, { unnamed: false }),
    caps: [],
    quotas: [undefined, undefined],
    fiscalFloor: -1e12,
    parcels: [],
  }
  const parcel = (id: string, site: number, more = {}) => ({
    id,
    area: 0,
    kind: 0 as const,
    site,
    floorArea: 3 * site,
    newLand: true,
    open: [true, true],
    cost: [site * 10, site * 10],
    income: [0, 0],
    quarter: undefined,
    plannedYear: undefined,
    readyYear: 2026,
    reason: 0,
    ...more,
  })
  const required = (market: number[]) => [{ ...one.areas[0]!, required: [market, [0, 0]] }]

  it('takes parcels in order until the year is met, and what is over counts for the next', () => {
    const problem = {
      ...one,
      areas: required([50_000, 50_000]),
      parcels: [parcel('late', 30_000), parcel('first', 60_000, { plannedYear: 2026 })],
    }
    expect([...greedy(problem).year]).toEqual([1, 0])
  })

  it('keeps within the cap and the quota', () => {
    const problem = {
      ...one,
      areas: required([50_000, 50_000]),
      parcels: [parcel('a', 30_000), parcel('b', 20_000)],
      caps: [{ year: 0, area: undefined, floorArea: 60_000 }],
      quotas: [undefined, 25_000],
    }
    // 90,000 m² of the first would be over the cap; in the second year its 30,000 m² of site over the quota
    expect([...greedy(problem).year]).toEqual([-1, 0])
  })
})
