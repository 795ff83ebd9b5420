/**
 * @module
 * The equation language 方程引擎: what the stages, the reader of packs and the public door may use of it.
 */
export type * from './book.ts'
export { block, constant, dimension, input, mean, output, stage, table, variable } from './book.ts'
export type { Cell } from './evaluate.ts'
export { equationText, openFigure, type Figure, type Opened } from './explain.ts'
export { printExpression } from './expression.ts'
export { fail, succeed, type Fault, type Result } from './fault.ts'
export { cellIndex, interpret } from './interpret.ts'
export { place } from './layout.ts'
export { buildModel, type Model, type Setting } from './model.ts'
export { nearest } from './nearest.ts'
export { isName, parseEquation } from './parse.ts'
export { plainText } from './plain-text.ts'
export { cellPlace } from './find-fault.ts'
export { createRun, type Pin, type Run } from './run.ts'
export type { Text } from './text.ts'
export { totalAt } from './totals.ts'
export { totalsBy } from './totals-by.ts'
export { BASE_UNITS, formatUnit, parseUnit, sameUnit, type Unit } from './units.ts'
export type { Known, Members } from './vocabulary.ts'
