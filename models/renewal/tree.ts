/**
 * @module
 * Units, their projects and contracts as a tree 单元、项目、合同的层级: which rows come first when parts are added to wholes.
 */

export type Tree = Readonly<{
  /** Rows with the deepest first, so that each comes before the row that it is part of. */
  order: Int32Array
  /** 0 for a unit, 1 for a project, 2 for a contract. */
  depth: Uint8Array
}>

const DEEPEST = 2

/** @param parents place of the whole, from 1 on; 0 where there is none */
export function treeOf(parents: Float64Array): Tree {
  const rows = parents.length
  const depth = Uint8Array.from({ length: rows }, (_, row) => depthOf(parents, row))
  const order = new Int32Array(rows)
  let at = 0
  for (let level = DEEPEST; level >= 0; level--)
    for (let row = 0; row < rows; row++) if (depth[row] === level) order[at++] = row
  return { order, depth }
}

function depthOf(parents: Float64Array, row: number): number {
  const parent = parents[row]!
  if (parent <= 0) return 0
  return parents[parent - 1]! > 0 ? DEEPEST : 1
}
