import type { Column } from './parameter.ts'
import type { Where } from './row-places.ts'
import { splitAges, type AgeCount } from './split-ages.ts'
import type { TableSpec } from './table-spec.ts'
import type { TableRow } from './types.ts'

/** Rows of age groups that belong to one distribution. */
type Distribution = {
  where: readonly Where[]
  base: number
  blanks: number
  groups: (AgeCount & { at: number })[]
}

/** Gathers rows of age groups, and gives them out by single age. */
export class AgeSplitter {
  readonly age: number
  readonly #hidden: readonly string[]
  readonly #distributions = new Map<string, Distribution>()

  constructor(column: Column, spec: TableSpec) {
    this.age = column.over.indexOf('age')
    this.#hidden = spec.key.filter((id) => id !== 'age' && id !== 'age_from')
  }

  /** Whether the row can be split by a curve with its neighbours; a negative number can't. */
  take(
    { cells }: TableRow,
    where: readonly Where[],
    base: number,
    at: number,
    value: number,
    blanks: number,
  ): boolean {
    const ages = where[this.age]!
    if (typeof ages === 'string' || value < 0) return false
    const key = this.#hidden.map((id) => cells[id] ?? '').join('\n')
    const found = this.#distributions.get(key) ?? { where, base, blanks, groups: [] }
    found.groups.push({ from: ages[0], to: ages[1], persons: value, at })
    this.#distributions.set(key, found)
    return true
  }

  finish(
    give: (
      where: readonly Where[],
      base: number,
      value: number,
      at: number,
      blanks: number,
    ) => void,
  ): void {
    for (const { where, base, blanks, groups } of this.#distributions.values()) {
      const ages = splitAges(groups)
      for (const { from, to, at } of groups)
        for (let age = from; age <= to; age++)
          give(where.with(this.age, [age, age]), base, ages[age]!, at, blanks)
    }
  }
}
