/**
 * @module
 * What land sold before today still brings 在途交付: the queues of the pipeline moved on, with only that land let in.
 */
import { LAGS, passStage, STAGES } from '#models/supply/pipeline-queue'
import type { BuildingRules } from './building-rules.ts'

/** Floor area of one place and tenure, m² in each year from today on. */
export type Coming = Readonly<{ presale: Float64Array; completed: Float64Array }>

/**
 * @param queue stage after stage what is due in 1, 2, 3 … years, at the year-end before today
 * @param entering m² that enter the queues, in each year from today on
 */
export function comingFrom(
  queue: Float64Array,
  entering: ArrayLike<number>,
  years: readonly number[],
  rulesOf: (year: number) => BuildingRules,
): Coming {
  const presale = new Float64Array(years.length)
  const completed = new Float64Array(years.length)
  let before: Float64Array = queue
  years.forEach((year, i) => {
    const after = new Float64Array(STAGES * LAGS)
    const { lags, dropping } = rulesOf(year)
    // land comes in the year after its sale: what starts after one year is due at once
    const sinceLastYear = shares(lags.start.slice(1))
    const started =
      passStage(before, after, 0, sinceLastYear, entering[i] ?? 0) * (1 - dropping[0]!)
    const launched =
      passStage(before, after, LAGS, shares(lags.presale), started) * (1 - dropping[1]!)
    const built = passStage(before, after, 2 * LAGS, shares(lags.completion), launched)
    presale[i] = launched
    completed[i] = built * (1 - dropping[2]!)
    before = after
  })
  return { presale, completed }
}

function shares(of: readonly number[]): Float64Array {
  const all = new Float64Array(LAGS)
  all.set(of)
  return all
}
