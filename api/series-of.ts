import type { Query, Study, Where } from '#models/index'
import { finiteList } from './to-json.ts'

type Course = Readonly<{ where: Where; values: readonly (number | null)[] }>

/** What a question asks for: one value a year, for every combination of members that it keeps apart. */
export function seriesOf(
  study: Study,
  { by, ...query }: Query & Readonly<{ by: readonly string[] }>,
): readonly Course[] {
  const { where = {} } = query
  if (by.length === 0) return [{ where, values: finiteList(study.series(query)) }]
  const { dimensions } = study.catalogue
  const places = by.reduce<readonly Where[]>(
    (found, name) => {
      const members = dimensions.find(({ id }) => id === name)!.members
      return found.flatMap((place) => members.map(({ id }) => Object.assign({ [name]: id }, place)))
    },
    [where],
  )
  const cells = study.cells(query, by)
  const years = cells.length / places.length
  return places.map((place, i) => ({
    where: place,
    values: finiteList(
      Float64Array.from({ length: years }, (_, y) => cells[y * places.length + i]!),
    ),
  }))
}
