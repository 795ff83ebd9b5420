import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pipeline } from '#models/supply/pipeline'
import { meanLag, normalise } from '#models/supply/pipeline-queue'
import { of, runBlock, spaceOf, total, type Values } from './block-bench.ts'

const LAGS = {
  start_lag: of(0, 0.7, 0.3, 0),
  presale_lag: of(0.4, 0.5, 0.1, 0),
  completion_lag: of(0, 0.25, 0.6, 0.15),
}
/** Base year, 1 … 8 years before, earlier, no year given. */
const PASTS = 11
const STAGES = 3
const YEARS_ON = 4

/** Floor area by the years before the base year in which it got there; `undated` for the last place. */
type ByYear = Readonly<Record<number, number>> & Readonly<{ undated?: number }>

function byYear({ undated = 0, ...dated }: ByYear, none = 0): Float64Array {
  const values = new Float64Array(PASTS).fill(none)
  for (const [past, area] of Object.entries(dated)) values[Number(past)] = area
  values[PASTS - 1] = undated
  return values
}

type Opening = Readonly<{
  flow?: number
  projects?: readonly [ByYear, ByYear, ByYear]
  landSold?: ByYear
  lags?: Values
  dropout?: number
  byStage?: readonly [number, number, number]
}>

/** One area, one tenure. */
function open({
  flow = 0,
  projects = [{}, {}, {}],
  landSold = {},
  lags = LAGS,
  dropout = 0.05,
  byStage = [1, 0, 0],
}: Opening) {
  const run = runBlock(
    pipeline,
    spaceOf({ area: 1, tenure: 1, building_stage: STAGES, years_on: YEARS_ON, years_past: PASTS }),
    {
      ...lags,
      dropout_share: of(dropout),
      dropout_by_stage: of(...byStage),
      building_flow_base: of(flow),
      completions_base: of(flow),
      land_sold_history: byYear(landSold, -1),
      opening_sold: byYear(projects[0]),
      opening_started: byYear(projects[1]),
      opening_presold: byYear(projects[2]),
    },
  )
  return { run, step: (sold: number) => run.step({ land_entering_pipeline: of(sold) }) }
}

/** What waits at each stage. */
function waiting(now: Values): number[] {
  return Array.from({ length: STAGES }, (_, s) =>
    total(now['pipeline_queue']!.subarray(s * YEARS_ON, (s + 1) * YEARS_ON)),
  )
}

const undated = (sold: number, started: number, presold: number) =>
  [{ undated: sold }, { undated: started }, { undated: presold }] as const

describe('the pipeline', () => {
  it('stays as it is when as much land is sold as has been', () => {
    const { run, step } = open({ flow: 1000 })
    // the mean times of the stages: 1.3 + 0.7 + 1.9 years; what drops out waits for its start as well
    expect(total(run.now['pipeline_queue']!)).toBeCloseTo(1000 * (1.3 / 0.95 + 0.7 + 1.9), 8)
    expect(run.now['pipeline_to_presale']![0]).toBeCloseTo(2000, 8)
    expect(run.now['pipeline_area']![0]).toBeCloseTo(3900, 8)
    for (let year = 0; year < 8; year++) {
      const now = step(1000 / 0.95)
      expect(now['launches_area']![0]).toBeCloseTo(1000, 8)
      expect(now['completed_area']![0]).toBeCloseTo(1000, 8)
      expect(now['dropped_area']![0]).toBeCloseTo(1000 * (0.05 / 0.95), 8)
    }
  })

  it('launches land of year t as the shares say, the first part a year later', () => {
    const { step } = open({})
    step(0)
    const launched = [1000, 0, 0, 0, 0, 0].map((sold) => step(sold)['launches_area']![0]!)
    // sold in the year before the first of these: starts .7 then .3; presale .4, .5, .1 of each
    const convolved = [0.28, 0.35 + 0.12, 0.07 + 0.15, 0.03, 0, 0]
    launched.forEach((v, i) => expect(v).toBeCloseTo(950 * convolved[i]!, 8))
  })

  it('lets nothing start in the year of the sale, and scales shares to one', () => {
    const into = new Float64Array(4)
    normalise(of(2, 1, 1, 0), 1, into)
    expect([...into]).toEqual([0, 0.75, 0.25, 0])
    normalise(of(0, 0, 0, 0), 1, into)
    expect([...into]).toEqual([0, 1, 0, 0])
    expect(meanLag(of(0, 0.25, 0.6, 0.15))).toBeCloseTo(1.9, 12)
  })

  it('works with stages that take no time', () => {
    const { step } = open({
      lags: { ...LAGS, presale_lag: of(1, 0, 0, 0), completion_lag: of(1, 0, 0, 0) },
    })
    step(0)
    const now = step(1000)
    expect(now['completed_area']![0]).toBeCloseTo(950 * 0.7, 8)
    expect(total(now['pipeline_queue']!)).toBeCloseTo(1000 * 0.3, 8)
  })
})

describe('what drops out', () => {
  it('is the share of land sold that is never built, dealt to the stages as the shares say', () => {
    const { step } = open({ dropout: 0.2, byStage: [2, 1, 1] })
    step(0)
    const years = [1000, 0, 0, 0, 0, 0, 0, 0, 0].map((sold) => {
      const now = step(sold)
      return [...now['dropped_by_stage']!, now['completed_area']![0]!, now['dropped_area']![0]!]
    })
    const sums = Array.from({ length: 5 }, (_, i) => total(Float64Array.from(years, (y) => y[i]!)))
    // of 1000: 200 are never built, 100 of them never started, 50 started and never on presale, 50 never completed
    ;[100, 50, 50, 800, 200].forEach((wanted, i) => expect(sums[i]).toBeCloseTo(wanted, 8))
  })

  it('is not counted by the planner, which looks at what will get to presale', () => {
    const { run } = open({
      dropout: 0.2,
      byStage: [1, 1, 0],
      projects: [{ 0: 1000 }, { 0: 600 }, {}],
    })
    // .9 of land sold starts, .8 gets to presale: 800 of it, and 600 × .8 ÷ .9 of what has started
    expect(run.now['pipeline_to_presale']![0]).toBeCloseTo(800 + 600 * (0.8 / 0.9), 8)
  })

  it('is all at the start where no stage has a share', () => {
    const { run } = open({ dropout: 0.1, byStage: [0, 0, 0], projects: [{ 0: 1000 }, {}, {}] })
    expect(run.now['pipeline_to_presale']![0]).toBeCloseTo(900, 8)
  })

  it('leaves every account closed: opening + in = on + dropped out + left, at each stage', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const area = fc.double({ min: 0, max: 1e7, noNaN: true })
    const lag = fc.array(share, { minLength: 4, maxLength: 4 }).map((v) => of(...v))
    const aged = fc.array(area, { minLength: PASTS, maxLength: PASTS }).map((v) => ({
      ...Object.fromEntries(v.slice(0, -1).map((x, i) => [i, x])),
      undated: v.at(-1)!,
    }))
    fc.assert(
      fc.property(
        fc.record({
          lags: fc.record({ start_lag: lag, presale_lag: lag, completion_lag: lag }),
          dropout: fc.double({ min: 0, max: 0.9, noNaN: true }),
          byStage: fc.tuple(share, share, share),
          projects: fc.tuple(aged, aged, aged),
        }),
        fc.array(area, { minLength: 6, maxLength: 6 }),
        (opening, sales) => {
          const { run, step } = open(opening)
          let before = waiting(run.now)
          before.forEach((left, s) => {
            const given = Object.values(opening.projects[s]!).reduce((sum, v) => sum + v, 0)
            expect(Math.abs(left - given)).toBeLessThanOrEqual(1e-9 * Math.max(1, given))
          })
          sales.forEach((sold, i) => {
            const now = step(sold)
            const after = waiting(now)
            const dropped = now['dropped_by_stage']!
            const [starts, launches, completed] = [
              'starts_area',
              'launches_area',
              'completed_area',
            ].map((id) => now[id]![0]!)
            // what was sold in the base year stands in the opening queue
            const came = [i === 0 ? 0 : sold, starts!, launches!]
            const went = [starts!, launches!, completed!]
            for (let s = 0; s < STAGES; s++) {
              const [into, out] = [before[s]! + came[s]!, went[s]! + dropped[s]! + after[s]!]
              expect(Math.abs(into - out)).toBeLessThanOrEqual(1e-9 * Math.max(1, into))
            }
            expect(now['dropped_area']![0]).toBe(total(dropped))
            before = after
          })
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('projects of the base year', () => {
  const startsOf = (projects: NonNullable<Opening['projects']>) => {
    const { step } = open({ dropout: 0, projects })
    return [0, 0, 0].map(() => step(0)['starts_area']![0]!)
  }

  it('start as the lags say, given how long they have waited', () => {
    // sold in the base year: .7 a year later, .3 two years later
    expect(startsOf([{ 0: 100 }, {}, {}])).toEqual([70, 30, 0])
    // sold a year before and still waiting: those that take two years
    expect(startsOf([{ 1: 100 }, {}, {}])).toEqual([100, 0, 0])
  })

  it('are completed by what is left of a longer lag', () => {
    const { step } = open({ dropout: 0, projects: [{}, {}, { 1: 750 }] })
    // on presale for a year: of .75 that take longer, .6 take two years and .15 three
    const completed = [0, 0, 0].map(() => step(0)['completed_area']![0]!)
    ;[600, 150, 0].forEach((wanted, i) => expect(completed[i]).toBeCloseTo(wanted, 9))
  })

  it('that should long have moved on are due at once, and counted', () => {
    const { run } = open({ projects: [{ 2: 40, 9: 60 }, { 1: 10 }, {}] })
    expect(run.now['pipeline_overdue']![0]).toBe(100)
    expect(startsOf([{ 2: 40, 9: 60 }, {}, {}])).toEqual([100, 0, 0])
  })

  it('without a year are spread as a steady flow leaves them', () => {
    // of each year's flow all wait a year for their start and .3 a second one: 1 to .3
    startsOf(undated(130, 0, 0)).forEach((v, i) => expect(v).toBeCloseTo([100, 30, 0][i]!, 9))
  })
})

describe('land sales of past years', () => {
  it('fill the queues where no project is named', () => {
    // Longgang's README: 10,000 m2 a year, 2012 to 2017, and what they leave at each stage by hand
    const [p5, p4, p3, p2, p1, p0] = [115, 120, 120, 125, 130, 135]
    const { run } = open({ landSold: { 0: p0!, 1: p1!, 2: p2!, 3: p3!, 4: p4!, 5: p5! } })
    const started = (one: number, two: number) => 0.95 * (0.7 * one + 0.3 * two)
    const [s0, s1, s2] = [started(130, 125), started(125, 120), started(120, 120)]
    const s3 = started(120, 115)
    const [l0, l1] = [0.4 * s0 + 0.5 * s1 + 0.1 * s2, 0.4 * s1 + 0.5 * s2 + 0.1 * s3]
    const [sold, building, presold] = waiting(run.now)
    expect(sold).toBeCloseTo(135 + 0.3 * 130, 9)
    expect(building).toBeCloseTo(0.6 * s0 + 0.1 * s1, 9)
    // the README's 118.9 + .75 × 115.2 + .15 × 112.8; the last one needs a year before 2012
    expect(l0).toBeCloseTo(118.9, 1)
    expect(l1).toBeCloseTo(115.2, 0)
    expect(presold).toBeCloseTo(118.9 + 0.75 * 115.2 + 0.15 * 112.8, 0)
    expect(run.now['pipeline_basis']![0]).toBe(2)
  })

  it('of one year alone do not, and the steady state stands in', () => {
    const { run } = open({ flow: 1000, landSold: { 0: 5000 } })
    expect(run.now['pipeline_basis']![0]).toBe(3)
    expect(run.now['pipeline_to_presale']![0]).toBeCloseTo(2000, 8)
  })

  it('yield to projects', () => {
    const { run } = open({ projects: [{ 0: 70 }, {}, {}], landSold: { 0: 500, 1: 500 } })
    expect(run.now['pipeline_basis']![0]).toBe(1)
    expect(total(run.now['pipeline_queue']!)).toBeCloseTo(70, 9)
  })
})
