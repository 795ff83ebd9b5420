/**
 * @module
 * Areas of land and floor in words 用地与建筑面积的显示.
 */
import { FLOOR_AREA, HECTARES } from '#lib/screens/parcels/show-parcel.ts'
import { shownNumber, shownUnit, shownValue } from '#lib/state/show.ts'

/** Less than this, in m2, is rounding. */
const LEAST = 0.5
const clean = (m2: number) => (Math.abs(m2) < LEAST ? 0 : m2)

/** `3.40 公顷`, and the figure alone. */
export function inHectares(m2: number): string {
  return shownValue(clean(m2), HECTARES)
}
export function inHectaresAlone(m2: number): string {
  return shownNumber(clean(m2), HECTARES)
}
export function hectares(): string {
  return shownUnit(HECTARES)
}

/** Floor area, the figure alone: `29.24`. */
export function inFloorArea(m2: number): string {
  return shownNumber(clean(m2), FLOOR_AREA)
}
export function floorUnit(): string {
  return shownUnit(FLOOR_AREA)
}
