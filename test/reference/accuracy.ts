/**
 * @module
 * How far a run is from published figures, and whether that is too far.
 */
import type { Simulated } from './simulate.ts'
import type { Cell, Sex } from './un-tables.ts'

/** Relative errors, of the published figure: of all people, and the largest of five-year groups by sex at some ages. */
export type Errors = Readonly<{
  total: number
  under80: number
  from80: number
  from90: number
  from100: number
}>
export type Measure = keyof Errors

const BANDS: readonly (readonly [Measure, number, number])[] = [
  ['under80', 0, 79],
  ['from80', 80, 89],
  ['from90', 90, 99],
  ['from100', 100, 100],
]

const SEXES: readonly Sex[] = ['female', 'male']

/** Five-year groups 0–4 … 95–99, 100+, by their first age. */
export const GROUPS = Array.from({ length: 21 }, (_, i) => 5 * i)

/** Persons of a group, five years wide if nothing else is said, from cells of one year by single age or by group. */
export function personsIn(cells: readonly Cell[], sex: Sex, from: number, to = from + 4): number {
  return cells
    .filter((cell) => cell.sex === sex && cell.age >= from && cell.age <= to)
    .reduce((sum, cell) => sum + cell.value, 0)
}

/** The people of a year of the run as cells. */
export function peopleOf(run: Simulated, year: number): readonly Cell[] {
  return SEXES.flatMap((sex) =>
    Array.from({ length: 101 }, (_, age) => ({
      year,
      sex,
      age,
      value: run.persons(year, sex, age),
    })),
  )
}

export function errorsOf(found: readonly Cell[], published: readonly Cell[]): Errors {
  const all = (cells: readonly Cell[]) => cells.reduce((sum, { value }) => sum + value, 0)
  const worst = BANDS.map(([measure, from, to]) => {
    const errors = GROUPS.filter((start) => start >= from && start <= to).flatMap((start) =>
      SEXES.map((sex) =>
        Math.abs(errorOf(personsIn(found, sex, start), personsIn(published, sex, start))),
      ),
    )
    return [measure, Math.max(...errors)]
  })
  return { total: errorOf(all(found), all(published)), ...Object.fromEntries(worst) }
}

export function errorOf(found: number, published: number): number {
  return found / published - 1
}

/** What lies beyond its bound, in words. A figure that is none does. */
export function beyond<Name extends string>(
  errors: Readonly<Record<Name, number>>,
  bounds: Readonly<Record<Name, number>>,
  when: number | string,
): readonly string[] {
  return (Object.keys(bounds) as Name[])
    .filter((name) => !(Math.abs(errors[name]) <= bounds[name]))
    .map((name) => `${when} ${name}: ${percent(errors[name])}, bound ${percent(bounds[name])}`)
}

function percent(share: number): string {
  return `${(100 * share).toPrecision(3)} %`
}
