/**
 * @module
 * What scenarios assume and decide differently, as rows of a table 输入差异.
 */
import { placesWithin } from '#lib/state/places.ts'
import type { DimensionRecord, ParameterRecord, Where } from '#models/index'

/** One parameter at one place: a course a scenario; undefined until the engine has answered. */
export type InputRow = Readonly<{
  parameter: ParameterRecord
  /** Empty where all places are alike. */
  place: Where
  courses: readonly (Float64Array | undefined)[]
}>

/** Most places of one parameter that are listed one by one. */
const MOST_PLACES = 60

export function inputRows(
  parameters: readonly ParameterRecord[],
  dimensions: readonly DimensionRecord[],
  scenarios: number,
  courseOf: (scenario: number, id: string, where: Where) => Float64Array | undefined,
): readonly InputRow[] {
  return parameters.flatMap((parameter) => {
    const places = placesWithin(parameter.over, {}, dimensions).slice(0, MOST_PLACES)
    const rows = places.map((place): InputRow => ({
      parameter,
      place,
      courses: Array.from({ length: scenarios }, (_, i) => courseOf(i, parameter.id, place)),
    }))
    const [first] = rows
    if (!first) return []
    const together = rows.every((row) =>
      row.courses.every((course, i) => alike(course, first.courses[i])),
    )
    return (together ? [{ ...first, place: {} }] : rows).filter(differs)
  })
}

function differs({ courses }: InputRow): boolean {
  return courses.some((course) => !alike(course, courses[0]))
}

export function alike(a: Float64Array | undefined, b: Float64Array | undefined): boolean {
  if (!a || !b) return a === b
  return a.length === b.length && a.every((value, i) => value === b[i])
}
