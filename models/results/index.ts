/**
 * @module
 * Results 结果: tables that the page shows and the files print, each figure from one place.
 */
export { csvText, writeCsv } from './csv.ts'
export { exportStudies, type ExportOptions } from './export.ts'
export { displayed, unitText } from './shown.ts'
export type {
  Cell,
  Figure,
  Lang,
  ResultColumn,
  ResultRow,
  ResultTable,
  ScenarioRun,
  Shown,
} from './types.ts'
