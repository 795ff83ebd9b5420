/**
 * @module
 * A place in words for people and in ids for programs.
 */
import type { Member, Text } from '#models/engine/index'
import type { DimensionRecord, Where } from '#models/study-types'

/** The area that a place is or lies in, and its other members: 住房类型=商品住房 or `tenure=market_sale`. */
export type PlaceText = Readonly<{ area: Member | undefined; dimension: Text }>

export function placeText(where: Where, dimensions: readonly DimensionRecord[]): PlaceText {
  const areas = dimensions.find(({ id }) => id === 'area')?.members ?? []
  let areaId = where['area']
  const zh: string[] = []
  const en: string[] = []
  for (const [id, member] of Object.entries(where)) {
    if (id === 'area') continue
    const dimension = dimensions.find((one) => one.id === id)
    const index = dimension?.members.findIndex((one) => one.id === member) ?? -1
    en.push(`${id}=${member}`)
    zh.push(`${dimension?.label.zh ?? id}=${dimension?.members[index]?.label.zh ?? member}`)
    if (dimension?.within === 'area') areaId = dimension.parents?.[index] ?? areaId
  }
  const dimension = { zh: zh.join('；'), en: en.join(';') }
  return { area: areas.find(({ id }) => id === areaId), dimension }
}
