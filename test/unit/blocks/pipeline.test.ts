import { describe, expect, it } from 'vitest'
import { pipeline } from '#models/supply/pipeline'
import { meanLag, normalise } from '#models/supply/pipeline-queue'
import { of, runBlock, spaceOf, total } from './block-bench.ts'

const LAGS = {
  start_lag: of(0, 0.7, 0.3, 0),
  presale_lag: of(0.4, 0.5, 0.1, 0),
  completion_lag: of(0, 0.25, 0.6, 0.15),
}

/** One area, one tenure. */
function open(flow: number, opening: readonly [number, number, number] = [0, 0, 0], lags = LAGS) {
  const inputs = {
    ...lags,
    dropout_share: of(0.05),
    building_flow_base: of(flow),
    completions_base: of(flow),
    opening_sold: of(opening[0]),
    opening_started: of(opening[1]),
    opening_presold: of(opening[2]),
  }
  const run = runBlock(
    pipeline,
    spaceOf({ area: 1, tenure: 1, building_stage: 3, years_on: 4 }),
    inputs,
  )
  return {
    run,
    step: (sold: number) => run.step({ land_entering_pipeline: of(sold), dropout_share: of(0.05) }),
  }
}

describe('the pipeline', () => {
  it('stays as it is when as much land is sold as has been', () => {
    const { run, step } = open(1000)
    const before = total(run.now['pipeline_queue']!)
    // the mean times of the stages: 1.3 + 0.7 + 1.9 years
    expect(before).toBeCloseTo(1000 * 3.9, 8)
    expect(run.now['pipeline_to_presale']![0]).toBeCloseTo(2000, 8)
    for (let year = 0; year < 8; year++) {
      const now = step(1000 / 0.95)
      expect(now['launches_area']![0]).toBeCloseTo(1000, 8)
      expect(now['completed_area']![0]).toBeCloseTo(1000, 8)
    }
  })

  it('conserves floor area in every year and stage', () => {
    const { run, step } = open(800, [500, 300, 900])
    let queue = total(run.now['pipeline_queue']!)
    expect(queue).toBeCloseTo(1700, 8)
    ;[1000, 0, 5000, 300, 0, 0, 2500].forEach((sold, i) => {
      const now = step(sold)
      // what was sold in the base year stands in the opening queue
      const came = i === 0 ? 0 : sold * 0.95
      const after = total(now['pipeline_queue']!)
      expect(after).toBeCloseTo(queue + came - now['completed_area']![0]!, 8)
      queue = after
    })
  })

  it('launches land of year t as the shares say, the first part a year later', () => {
    const { step } = open(0)
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
    const { step } = open(0, [0, 0, 0], {
      ...LAGS,
      presale_lag: of(1, 0, 0, 0),
      completion_lag: of(1, 0, 0, 0),
    })
    step(0)
    const now = step(1000)
    expect(now['completed_area']![0]).toBeCloseTo(950 * 0.7, 8)
    expect(total(now['pipeline_queue']!)).toBeCloseTo(950 * 0.3, 8)
  })
})
