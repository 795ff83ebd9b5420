/**
 * @module
 * The schema of a scenario pack 情景包: reading it, its scenarios, and the inputs that a run takes from it.
 */
export type * from './types.ts'
export type { Schema } from './schema.ts'
export type { ColumnSpec, ColumnType, TableSpec, Word } from './table-spec.ts'
export type { Distribution } from './uncertain.ts'
export { applyTables, type ApplyOptions } from './apply-tables.ts'
export { checkSchema } from './check-schema.ts'
export { resolveInputs, type Before } from './inputs.ts'
export { membersOf } from './members.ts'
export { parseSet } from './override-path.ts'
export { readPack } from './read-pack.ts'
export { readPlace } from './read-place.ts'
export { rowId } from './row-id.ts'
export { ancestryOf, findScenario, overridesOf } from './scenarios.ts'
export { sha256 } from './sha256.ts'
export { splitAges, type AgeCount } from './split-ages.ts'
export { AREAS_TABLE, findColumn, findTable, TABLES } from './tables.ts'
export { interval90, median, readUncertain } from './uncertain.ts'
