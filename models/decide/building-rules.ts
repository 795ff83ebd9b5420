/**
 * @module
 * How long building takes and how much of it drops out 建设间隔与退出, as a run has it year by year.
 */
import type { Milestone, StageLags } from '#models/plan/calendar-types'
import type { Study } from '#models/study-types'
import { fallOut, LAGS, normalise, STAGES } from '#models/supply/pipeline-queue'

export type BuildingRules = Readonly<{
  lags: StageLags
  /** Share that drops out of what gets to the end of each stage. */
  dropping: Float64Array
}>

/** Rules of a year; before and after the run those of its first and last year. */
export function buildingRules(study: Study): (year: number) => BuildingRules {
  const { years, dimensions } = study.catalogue
  // nothing starts in the year in which its land is sold
  const [start, presale, completion] = [
    sharesByYear(study, 'start_lag', 1),
    sharesByYear(study, 'presale_lag', 0),
    sharesByYear(study, 'completion_lag', 0),
  ]
  const stages = dimensions.find(({ id }) => id === 'building_stage')!.members
  const dropout = study.parameterPath('dropout_share')
  const byStage = stages.map(({ id }) =>
    study.parameterPath('dropout_by_stage', { building_stage: id }),
  )
  const all = years.map((_, i): BuildingRules => {
    const dropping = new Float64Array(STAGES)
    const parts = Float64Array.from(byStage, (path) => path[i]!)
    fallOut(dropout[i]!, parts, dropping)
    return {
      lags: { start: start[i]!, presale: presale[i]!, completion: completion[i]! },
      dropping,
    }
  })
  return (year) => all[Math.min(Math.max(year - years[0]!, 0), all.length - 1)]!
}

/** Share of land sold that never gets to a milestone. */
export function dropoutTo(milestone: Milestone, { dropping }: BuildingRules): number {
  const stages = milestone === 'presale' ? dropping.subarray(0, 2) : dropping
  return 1 - stages.reduce((left, share) => left * (1 - share), 1)
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
