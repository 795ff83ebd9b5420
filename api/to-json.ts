import type { CalibrationReport, Catalogue } from '#models/index'
import { asOverrides } from '#models/schedule/as-overrides'
import type { Schedule } from '#models/schedule/schedule'

/** JSON has no NaN and no Infinity: an undefined or boundless number becomes null. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

export function finiteList(values: Iterable<number>): readonly (number | null)[] {
  return Array.from(values, finite)
}

/** The catalogue of a study as JSON can hold it. */
export function catalogueJson(catalogue: Catalogue) {
  return {
    ...catalogue,
    parameters: catalogue.parameters.map((parameter) => {
      const [low, high] = parameter.possible
      return { ...parameter, possible: [finite(low), finite(high)] as const }
    }),
  }
}

/** The same of a back-test: a slope through points that do not move has no bound of error. */
export function calibrationJson(report: CalibrationReport) {
  return {
    ...report,
    areas: report.areas.map((area) => ({
      ...area,
      fit: { ...area.fit, momentumError: finite(area.fit.momentumError) },
    })),
    suggested: report.suggested.map((one) => ({
      ...one,
      standardError: finite(one.standardError),
    })),
  }
}

/** A schedule with the changes that adopt it; a gap that is not known has no number. */
export function scheduleJson(found: Schedule) {
  return {
    ...found,
    shortfallGap: finite(found.shortfallGap),
    costGap: finite(found.costGap),
    overrides: asOverrides(found),
  }
}
