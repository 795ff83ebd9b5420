import type { Report } from './faults.ts'
import type { TableSpec } from './table-spec.ts'
import type { PackTable } from './types.ts'

/** Cells of one row that must not fall from left to right 行内次序: dates of stages, or counts of which each holds the one before. */
export function checkOrder(table: PackTable, spec: TableSpec, report: Report): void {
  const label = (id: string) => spec.columns.find((c) => c.id === id)!.label
  for (const columns of spec.inOrder ?? [])
    for (const { row, cells } of table.rows) {
      let before: string | undefined
      for (const id of columns) {
        if (cells[id] === undefined) continue
        if (before !== undefined && Number(cells[id]) < Number(cells[before])) {
          const [least, above] = [String(cells[before]), label(before)]
          report(
            { file: table.file, row, column: id },
            {
              kind: 'out-of-order',
              found: String(cells[id]),
              says: {
                zh: `${label(id).zh} ${String(cells[id])} 小于${above.zh} ${least}；不得小于`,
                en: `${String(cells[id])} is below "${above.en}" of the same row (${least}); it can be no less`,
              },
              wanted: { zh: `≥ ${least}`, en: `≥ ${least}` },
            },
          )
        }
        before = id
      }
    }
}
