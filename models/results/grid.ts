/**
 * @module
 * Every place at which results.csv gives an indicator: its cells, its totals, and the totals by one dimension.
 */
import type { DimensionRecord, IndicatorRecord, Where } from '#models/study-types'
import { placeText } from './place.ts'

/** A place as the tidy table writes it: `area` empty for the district, `dimension` such as `tenure=market_sale`. */
export type Spot = Readonly<{ area: string; dimension: string; where: Where }>

/**
 * Places of a variable in a fixed order: the district, then each area; at each the total of the other dimensions,
 * then their members, then (where there are several dimensions) their crossings. Parcels come after the totals of
 * their areas. Where totals have no meaning, the crossings alone.
 */
export function spotsOf(
  { over, total }: Pick<IndicatorRecord, 'over' | 'total'>,
  dimensions: readonly DimensionRecord[],
): readonly Spot[] {
  const own = over.map((id) => dimensions.find((dimension) => dimension.id === id)!)
  const others = own.filter(({ id }) => id !== 'area')
  const crossed = crossings(others)
  const areas = dimensions.filter(({ id }) => id === 'area')
  const isOverArea = over.includes('area')
  const at = (where: Where): Spot => {
    const { area, dimension } = placeText(where, dimensions)
    return { area: area?.id ?? '', dimension: dimension.en, where }
  }
  if (total === 'none') {
    return crossings(isOverArea ? areas : []).flatMap((area) =>
      crossed.map((one) => at({ ...area, ...one })),
    )
  }
  const single = others.length > 1 ? others.flatMap((one) => crossings([one])) : []
  const kinds = others.length > 0 ? [{}, ...single, ...crossed] : [{}]
  if (isOverArea) {
    return [{}, ...crossings(areas)].flatMap((area) =>
      kinds.map((kind) => at({ ...area, ...kind })),
    )
  }
  const isInArea = others.some(({ within }) => within === 'area')
  return [{}, ...(isInArea ? crossings(areas) : []), ...kinds.slice(1)].map(at)
}

/** Every combination of the members of some dimensions; of none, the one empty combination. */
export function crossings(dimensions: readonly DimensionRecord[]): readonly Where[] {
  return dimensions.reduce<readonly Where[]>(
    (found, { id, members }) =>
      found.flatMap((where) => members.map((member) => ({ ...where, [id]: member.id }))),
    [{}],
  )
}
