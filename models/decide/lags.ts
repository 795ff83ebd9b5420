/**
 * @module
 * Durations of building as a run has them 建设各阶段间隔, year by year.
 */
import type { StageLags } from '#models/plan/calendar-types'
import type { Study } from '#models/study-types'
import { LAGS, normalise } from '#models/supply/pipeline-queue'

/** Lags of a year; before and after the run those of its first and last year. */
export function lagsOfRun(study: Study): (year: number) => StageLags {
  const { years } = study.catalogue
  // nothing starts in the year in which its land is sold
  const [start, presale, completion] = [
    sharesByYear(study, 'start_lag', 1),
    sharesByYear(study, 'presale_lag', 0),
    sharesByYear(study, 'completion_lag', 0),
  ]
  const all = years.map((_, i): StageLags => ({
    start: start[i]!,
    presale: presale[i]!,
    completion: completion[i]!,
  }))
  return (year) => all[Math.min(Math.max(year - years[0]!, 0), all.length - 1)]!
}

/** Shares of the durations of a stage that add up to 1, year after year; earlier ones than `least` count as that. */
function sharesByYear(study: Study, id: string, least: number): readonly (readonly number[])[] {
  const paths = Array.from({ length: LAGS }, (_, lag) =>
    study.parameterPath(id, { years_on: `y${lag}` }),
  )
  return study.catalogue.years.map((_, i) => {
    const shares = new Float64Array(LAGS)
    normalise(
      Float64Array.from(paths, (path) => path[i]!),
      least,
      shares,
    )
    return [...shares]
  })
}

export function meanYears(shares: readonly number[]): number {
  return shares.reduce((sum, share, years) => sum + share * years, 0)
}
