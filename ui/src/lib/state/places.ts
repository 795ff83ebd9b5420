/**
 * @module
 * The places of a parameter 参数的对象: every combination of members of its dimensions, and how a path names one.
 */
import type { ParameterValue } from '#models/scenario/parameter'
import type { DimensionRecord, Where } from '#models/index'

/** More places than a hand can move together: schedules by age are opened one by one. */
export const MOST_TOGETHER = 60

/** All places of a parameter that lie within a choice of members; `''` leaves a dimension open. */
export function placesWithin(
  over: readonly string[],
  chosen: Where,
  dimensions: readonly DimensionRecord[],
): readonly Where[] {
  return over.reduce<readonly Where[]>(
    (places, id) => {
      const member = chosen[id]
      const members = member
        ? [member]
        : (dimensions.find((dimension) => dimension.id === id)?.members.map((m) => m.id) ?? [])
      return places.flatMap((place) => members.map((one) => ({ ...place, [id]: one })))
    },
    [{}],
  )
}

/** `median_income` at a place → `median_income.buji.registered`. */
export function pathAt(id: string, over: readonly string[], place: Where): string {
  return [id, ...over.map((dimension) => place[dimension]!)].join('.')
}

/** Values of several places as one nested value, the members of each dimension in turn. */
export function nested(
  over: readonly string[],
  values: readonly Readonly<{ place: Where; value: ParameterValue }>[],
): ParameterValue {
  const [dimension, ...rest] = over
  if (dimension === undefined) return values[0]!.value
  const members = [...new Set(values.map(({ place }) => place[dimension]!))]
  return Object.fromEntries(
    members.map((member) => [
      member,
      nested(
        rest,
        values.filter(({ place }) => place[dimension] === member),
      ),
    ]),
  )
}
