/**
 * @module
 * Campuses 校园人口: students who stay as old as they are, because others take their places every year.
 *
 * They are taken out before a year and put back after it, at the number given for that year; only the change of that
 * number is migration. Local projections in practice treat students, soldiers and prisoners so, as special populations.
 */
import { AREA_CELLS, SEXES, STATUS_CELLS, STATUSES } from './cohort-step.ts'
import { AGES } from './life-table.ts'

export class Campus {
  /** Students per student given, by cell; of the base year's people, whatever their status and sex. */
  readonly #shape: Float64Array
  readonly #without: Float64Array

  constructor(areas: number) {
    this.#shape = new Float64Array(areas * AREA_CELLS)
    this.#without = new Float64Array(areas * AREA_CELLS)
  }

  /** Find among the base year's people who the students are: no more than there are of an age. */
  settle(people: Float64Array, students: Float64Array, profile: Float64Array): void {
    const ages = profile.reduce((s, v) => s + v, 0)
    students.forEach((given, area) => {
      const from = area * AREA_CELLS
      let most = Infinity
      for (let x = 0; x < AGES; x++)
        if (profile[x]! > 0)
          most = Math.min(most, (personsOfAge(people, from, x) * ages) / profile[x]!)
      const found = given > 0 && most > 0 ? Math.min(1, most / given) : given > 0 ? 0 : 1
      for (let c = 0; c < AREA_CELLS; c++) {
        const x = c % AGES
        const all = personsOfAge(people, from, x)
        // where nobody is of that age the students to come are migrants, as many women as men
        const part = all > 0 ? people[from + c]! / all : isMigrant(c) ? 1 / SEXES : 0
        this.#shape[from + c] = ages > 0 ? (found * profile[x]! * part) / ages : 0
      }
    })
  }

  /** The people without the students of that year; the same array where there are none. */
  takeOut(people: Float64Array, students: Float64Array): Float64Array {
    if (!students.some((n) => n > 0)) return people
    this.#without.set(people)
    this.#add(this.#without, students, -1)
    return this.#without
  }

  /** Put the students of that year in. */
  putIn(people: Float64Array, students: Float64Array): void {
    if (students.some((n) => n > 0)) this.#add(people, students, 1)
  }

  /** Students by area, status and age. */
  count(students: Float64Array, into: Float64Array): void {
    into.fill(0)
    students.forEach((n, area) => {
      if (!(n > 0)) return
      for (let c = 0; c < AREA_CELLS; c++) {
        const group = area * STATUSES + Math.floor(c / STATUS_CELLS)
        into[group * AGES + (c % AGES)]! += n * this.#shape[area * AREA_CELLS + c]!
      }
    })
  }

  /** More students have come, fewer have gone: by area and status. */
  addChange(before: Float64Array, now: Float64Array, came: Float64Array, left: Float64Array): void {
    now.forEach((n, area) => {
      const more = n - before[area]!
      if (more === 0) return
      for (let status = 0; status < STATUSES; status++) {
        let persons = 0
        for (let i = 0; i < STATUS_CELLS; i++)
          persons += more * this.#shape[area * AREA_CELLS + status * STATUS_CELLS + i]!
        if (persons > 0) came[area * STATUSES + status]! += persons
        else left[area * STATUSES + status]! -= persons
      }
    })
  }

  #add(people: Float64Array, students: Float64Array, sign: number): void {
    students.forEach((n, area) => {
      if (!(n > 0)) return
      for (let c = area * AREA_CELLS; c < (area + 1) * AREA_CELLS; c++)
        // rounding must not leave less than nobody
        people[c] = Math.max(people[c]! + sign * n * this.#shape[c]!, 0)
    })
  }
}

function personsOfAge(people: Float64Array, from: number, x: number): number {
  let persons = 0
  for (let c = x; c < AREA_CELLS; c += AGES) persons += people[from + c]!
  return persons
}

function isMigrant(cell: number): boolean {
  return Math.floor(cell / STATUS_CELLS) === 1
}
