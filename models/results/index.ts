/**
 * @module
 * Results 结果: tables that the page shows and the files print, each figure from one place.
 */
export { csvText, writeCsv } from './csv.ts'
export { exportStudies, type ExportOptions } from './export.ts'
export { readerOf, type Reader } from './reader.ts'
export { displayed, unitText } from './shown.ts'
export { landPlanTable } from './tables/land-plan.ts'
export { supplyPlanTable } from './tables/supply-plan.ts'
export { tablesOf } from './tables/index.ts'
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
