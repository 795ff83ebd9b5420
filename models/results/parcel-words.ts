/**
 * @module
 * What the codes of a parcel say in words 宗地代码的文字: for tables and for the page, without the engine behind them.
 */
import type { Text } from '#models/engine/index'

export { REASONS as PARCEL_REASONS } from '#models/land/parcel-order'

/** By number: what `parcel_verdict` says of the control lines. */
export const PARCEL_VERDICTS: readonly Text[] = [
  { zh: '可供', en: 'can be supplied' },
  { zh: '需调整边界', en: 'boundary must be redrawn' },
  { zh: '不可供', en: 'cannot be supplied' },
  { zh: '数据不全', en: 'data missing' },
]
