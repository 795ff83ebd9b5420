import { indexOf, type AllMembers } from './members.ts'

/** How the cells of a quantity are laid out 单元格排布: row-major over its dimensions, the last one fastest. */
export type CellGrid = Readonly<{
  over: readonly string[]
  sizes: readonly number[]
  strides: readonly number[]
  /** Number of cells. */
  size: number
  index: readonly ReadonlyMap<string, number>[]
}>

export function cellGrid(over: readonly string[], members: AllMembers): CellGrid {
  const lists = over.map((d) => members.get(d) ?? [])
  const sizes = lists.map((l) => l.length)
  const strides = sizes.map((_, d) => sizes.slice(d + 1).reduce((product, n) => product * n, 1))
  return {
    over,
    sizes,
    strides,
    size: sizes.reduce((product, n) => product * n, 1),
    index: lists.map(indexOf),
  }
}
