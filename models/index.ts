/**
 * @module
 * The public door of the simulator 模型入口: read a pack, open a study, ask it.
 *
 * @example
 * const pack = readPack(files)              // Result<Pack>: all faults at once
 * const study = openStudy(pack.value, { scenario: 'baseline' })
 * study.value.series({ indicator: 'population' })
 */
import type { Result } from '#models/engine/index'
import { readPack as readWith, type Pack, type PackFiles } from '#models/scenario/index'
import { schema } from './book.ts'

export type * from '#models/engine/index'
export type * from '#models/scenario/index'
export type * from '#models/scenario/parameter'
export type * from './study-types.ts'
export { fail, nearest, succeed } from '#models/engine/index'
export { findScenario, parseSet } from '#models/scenario/index'
export { book, schema } from './book.ts'
export { openStudy, type StudyOptions } from './study/study.ts'
export { plainText } from '#models/engine/index'
export { ENGINE_VERSION } from './version.ts'

/** Read a scenario pack 情景包 from its files. */
export function readPack(files: PackFiles): Result<Pack> {
  return readWith(files, schema)
}
export type * from './history/types.ts'
export type * from './decide/types.ts'
export type * from './plan/calendar-types.ts'
