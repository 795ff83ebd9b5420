/**
 * @module
 * The whole set of files that a run gives 输出文件: path → bytes, the same bytes wherever they are made.
 */
import { compareColumns, compareText } from '#models/compare/table'
import type { Override } from '#models/scenario/types'
import type { Study } from '#models/study-types'
import { collect, type Collection } from './collect.ts'
import { columnsTable } from './columns.ts'
import { BOM, encode, writeCsv } from './csv.ts'
import { runJson } from './run-json.ts'
import { tablesOf } from './tables/index.ts'
import { TIDY_COLUMNS, tidyText } from './tidy.ts'
import type { Lang, ResultColumn, ScenarioRun } from './types.ts'

export type ExportOptions = Readonly<{
  lang: Lang
  /** Every variable in results.csv, not the indicators alone. */
  full: boolean
  /** Whether all scenarios of the pack were asked for: said in run.json. */
  all: boolean
  /** Written into run.json as given; models have no clock. */
  time?: string
  /** Changes on top of each scenario, such as `--set`: said in run.json. */
  overrides?: readonly Override[]
  /** The pack's first scenario as it stands, for assumptions.csv, when it is not among the runs. */
  baseline?: Study
}>

/** `<scenario>/results.csv` and the tables for people, and at the top compare.csv, columns.csv and run.json. */
export function exportStudies(
  runs: readonly ScenarioRun[],
  options: ExportOptions,
): ReadonlyMap<string, Uint8Array> {
  const { lang, full } = options
  const baseline =
    options.baseline ?? runs.find(({ scenario }) => scenario.parent === undefined)?.study
  const files = new Map<string, Uint8Array>()
  const described = new Map<string, readonly ResultColumn[]>()
  const compared: Collection[] = []
  for (const run of runs) {
    const collection = collect(run, full)
    const folder = folderOf(run)
    files.set(`${folder}/results.csv`, encode(tidyText(collection, lang)))
    for (const table of tablesOf(collection, baseline)) {
      described.set(`${table.id}.csv`, table.columns)
      files.set(`${folder}/${table.id}.csv`, writeCsv(table, lang))
    }
    // What the equations pass among themselves is not compared, and would not fit in memory.
    compared.push({ run, series: collection.series.filter(({ record }) => record.indicator) })
  }
  if (runs.length > 1) files.set('compare.csv', encode(BOM + compareText(compared, lang)))
  const columns = [
    { file: 'results.csv', columns: TIDY_COLUMNS, bareIds: true },
    ...[...described].map(([file, of]) => ({ file, columns: of })),
    ...(runs.length > 1 ? [{ file: 'compare.csv', columns: compareColumns(runs) }] : []),
  ]
  files.set('columns.csv', writeCsv(columnsTable(columns, lang), lang))
  files.set('run.json', encode(runJson(runs, options)))
  return files
}

/** A scenario's folder: its id, with nothing that could lead out of the place where the set is written. */
function folderOf({ scenario }: ScenarioRun): string {
  return scenario.id.replaceAll(/[^\p{L}\p{N}_-]/gu, '_')
}
