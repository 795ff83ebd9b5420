/**
 * @module
 * From calendar years to the years of a pack, in which rates of year t carry the people of t − 1 to those of t.
 */
import { inYear, type Cell, type Country } from './un-tables.ts'

/** What a pack is to hold: the people of its base year, and the rates and flows of the years after it. */
export type Projection = Readonly<{ base: number; end: number; given: Country }>

/**
 * Reference day 1 January: the people of 1 January t are those of 31 December t − 1, and calendar years stay as they
 * are. Tables of the United Nations' own engine are of this kind.
 */
export function fromNewYear(country: Country): Projection {
  const first = Math.min(...country.population.map(({ year }) => year))
  const base = first - 1
  const population = inYear(country.population, first).map((cell) => ({ ...cell, year: base }))
  const end = Math.max(...country.boysPerGirl.keys())
  return { base, end, given: { ...country, population } }
}

/**
 * Reference day 1 July: the year t + 1 of the pack runs from 1 July t to 1 July t + 1 and takes the mean of the calendar
 * years t and t + 1. World Population Prospects are of this kind. `weight` is the part of calendar year t: ½, but for
 * tests of what another one costs.
 */
export function fromMidYear(country: Country, base: number, end: number, weight = 0.5): Projection {
  const mean = (cells: readonly Cell[]) => meanOfYears(cells, weight)
  const ratios = [...country.boysPerGirl].map(([year, value]) => ({ year, age: 0, value }))
  return {
    base,
    end,
    given: {
      population: inYear(country.population, base),
      survival: mean(country.survival),
      mortality: mean(country.mortality),
      fertility: mean(country.fertility),
      migration: mean(country.migration),
      boysPerGirl: new Map(mean(ratios).map(({ year, value }) => [year, value])),
    },
  }
}

/** Each value with the one of the year before. */
function meanOfYears(cells: readonly Cell[], weight: number): readonly Cell[] {
  const key = ({ sex, age }: Cell, year: number) => `${year} ${sex} ${age}`
  const known = new Map(cells.map((cell) => [key(cell, cell.year), cell.value]))
  return cells.flatMap((cell) => {
    const before = known.get(key(cell, cell.year - 1))
    return before === undefined
      ? []
      : [{ ...cell, value: weight * before + (1 - weight) * cell.value }]
  })
}
