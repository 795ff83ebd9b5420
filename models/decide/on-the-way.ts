/**
 * @module
 * What land sold before today still brings 在途交付: the queues of the pipeline moved on, with nothing new let in.
 */
import type { StageLags } from '#models/plan/calendar-types'
import { LAGS, passStage, STAGES } from '#models/supply/pipeline-queue'

/** Floor area of one place and tenure, m² in each year from today on. */
export type Coming = Readonly<{ presale: Float64Array; completed: Float64Array }>

/**
 * @param queue stage after stage what is due in 1, 2, 3 … years, at the year-end before today
 * @param sold m² that enter the queues in the first year, after the fall-out
 */
export function comingFrom(
  queue: Float64Array,
  sold: number,
  years: readonly number[],
  lagsOf: (year: number) => StageLags,
): Coming {
  const presale = new Float64Array(years.length)
  const completed = new Float64Array(years.length)
  let before: Float64Array = queue
  years.forEach((year, i) => {
    const after = new Float64Array(STAGES * LAGS)
    const lags = lagsOf(year)
    // land comes in the year after its sale: what starts after one year is due at once
    const starts = passStage(before, after, 0, shares(lags.start.slice(1)), i === 0 ? sold : 0)
    presale[i] = passStage(before, after, LAGS, shares(lags.presale), starts)
    completed[i] = passStage(before, after, 2 * LAGS, shares(lags.completion), presale[i]!)
    before = after
  })
  return { presale, completed }
}

function shares(of: readonly number[]): Float64Array {
  const all = new Float64Array(LAGS)
  all.set(of)
  return all
}
