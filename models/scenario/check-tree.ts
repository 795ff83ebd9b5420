import type { Text } from '#models/engine/index'
import type { Report } from './faults.ts'
import type { TableSpec, Tree } from './table-spec.ts'
import type { PackTable, TableRow } from './types.ts'

/** Rounding of areas that people add up by hand. */
const NEAR = 1e-6

/**
 * Rows that are parts of others 上下级检查: each level under the one above, never in a circle, in the same place, at a
 * stage in which it can exist, and no larger together than the whole. A parent that no row has is found by the references.
 */
export function checkTree(table: PackTable, spec: TableSpec, tree: Tree, report: Report): void {
  const byId = new Map(table.rows.map((r) => [String(r.cells['id']), r]))
  const words = (id: string) => spec.columns.find((c) => c.id === id)!.words ?? []
  const labelOf = (id: string, word: string) => words(id).find((w) => w.id === word)?.label
  const stages = words(tree.stage).map((w) => w.id)
  const say = ({ row }: TableRow, column: string, kind: string, found: string, says: Text) =>
    report({ file: table.file, row, column }, { kind, found, says })
  const parentOf = (row: TableRow) => byId.get(String(row.cells[tree.parent] ?? ''))

  const parts = new Map<TableRow, number>()
  for (const row of table.rows) {
    const id = String(row.cells['id'])
    const depth = depthOf(row, parentOf, tree.levels.length)
    if (depth === undefined) {
      say(row, tree.parent, 'circle-of-parents', String(row.cells[tree.parent]), {
        zh: `${id} 的上级成环，或超过 ${tree.levels.length} 级`,
        en: `the parents of ${id} go in a circle, or deeper than ${tree.levels.length} levels`,
      })
      continue
    }
    const given = row.cells[tree.level]
    const named = row.cells[tree.parent] !== undefined
    const level = String(given ?? tree.levels[depth])
    const due = tree.levels.indexOf(level)
    // a parent that is not in the table is the references' fault, not one of the level
    if (due !== depth && (parentOf(row) || !named)) {
      const [own, above] = [
        labelOf(tree.level, level)!,
        labelOf(tree.level, tree.levels[due - 1] ?? ''),
      ]
      say(row, named ? tree.level : tree.parent, 'level-without-parent', level, {
        zh: above ? `${own.zh}须有上级${above.zh}` : `${own.zh}没有上级`,
        en: above
          ? `a ${level} needs a ${tree.levels[due - 1]} as its parent`
          : `a ${level} has no parent`,
      })
    }
    const first = tree.from[level]
    const stage = String(row.cells[tree.stage])
    if (first !== undefined && stages.indexOf(stage) < stages.indexOf(first))
      say(row, tree.stage, 'stage-before-its-level', stage, {
        zh: `${labelOf(tree.level, level)!.zh}至少处于“${labelOf(tree.stage, first)!.zh}”阶段`,
        en: `a ${level} is at least at the stage "${first}"`,
      })
    const parent = parentOf(row)
    if (!parent) continue
    if (row.cells[tree.same] !== parent.cells[tree.same])
      say(row, tree.same, 'not-where-its-parent-is', String(row.cells[tree.same]), {
        zh: `与上级 ${String(parent.cells['id'])} 不在同一片区（${String(parent.cells[tree.same])}）`,
        en: `its parent ${String(parent.cells['id'])} lies in ${String(parent.cells[tree.same])}`,
      })
    parts.set(parent, (parts.get(parent) ?? 0) + Number(row.cells[tree.part] ?? 0))
  }
  for (const [row, sum] of parts) {
    const whole = Number(row.cells[tree.part] ?? 0)
    if (sum <= whole * (1 + NEAR)) continue
    say(row, tree.part, 'parts-above-the-whole', String(whole), {
      zh: `下级合计 ${sum}，大于 ${whole}`,
      en: `its parts add up to ${sum}, more than ${whole}`,
    })
  }
}

/** How many rows stand above one; undefined in a circle, or deeper than there are levels. */
function depthOf(
  row: TableRow,
  parentOf: (row: TableRow) => TableRow | undefined,
  levels: number,
): number | undefined {
  let depth = 0
  for (let above = parentOf(row); above; above = parentOf(above))
    if (++depth >= levels) return undefined
  return depth
}
