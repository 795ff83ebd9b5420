/**
 * Five-year groups with an open 85+ split to single ages, against the published single ages that they were added up
 * from: what share of the people stands at a wrong age (half the sum of all differences), and what an even split of each
 * group would give. Kinks such as the small cohorts of 1959–1961 lie inside groups: no curve through groups finds them.
 */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { splitAges } from '#models/scenario/index'
import { china } from './china-2024.ts'
import { isMissing, unEngineCanada, wppChina } from './reference-data.ts'
import { readRows } from './rows.ts'
import { cellsOf, type Cell } from './un-tables.ts'

const OPEN = 85
const FIVES = Array.from({ length: OPEN / 5 }, (_, i) => ({ from: 5 * i, to: 5 * i + 4 }))

/** Persons by single age, of one sex and year. */
type Ages = Float64Array

function agesOf(cells: readonly Cell[]): Ages {
  const ages = new Float64Array(101)
  for (const { age, value } of cells) ages[age] = value
  return ages
}

function sum(ages: Ages, from = 0, to = 100): number {
  return ages.slice(from, to + 1).reduce((all, persons) => all + persons, 0)
}

function groupsOf(published: Ages) {
  return [...FIVES, { from: OPEN, to: 100 }].map((group) => ({
    ...group,
    persons: sum(published, group.from, group.to),
  }))
}

function evenly(published: Ages): Ages {
  const ages = new Float64Array(101)
  for (const { from, to, persons } of groupsOf(published))
    ages.fill(persons / (to - from + 1), from, to + 1)
  return ages
}

/** Share of people at a wrong age, from an age on. */
function misplaced(found: Ages, published: Ages, from = 0): number {
  const off = found.map((persons, age) => Math.abs(persons - published[age]!))
  return sum(off, from) / 2 / sum(published, from)
}

type Bounds = Readonly<{ all: number; open: number }>

/** Each sex and year within the bounds, of all people and of those over 85; an even split is beyond them. */
function expectNear(cells: readonly Cell[], { all, open }: Bounds): void {
  const kinds = new Set(cells.map(({ year, sex }) => `${year} ${sex}`))
  expect(kinds.size).toBeGreaterThan(1)
  for (const kind of kinds) {
    const published = agesOf(cells.filter(({ year, sex }) => `${year} ${sex}` === kind))
    const [split, even] = [splitAges(groupsOf(published)), evenly(published)]
    expect(misplaced(split, published), kind).toBeLessThan(all)
    expect(misplaced(split, published, OPEN), kind).toBeLessThan(open)
    expect(misplaced(even, published), kind).toBeGreaterThan(all)
    expect(misplaced(even, published, OPEN), kind).toBeGreaterThan(open)
  }
}

describe('five-year groups of China, split: 1.3 to 2.3 % at a wrong age, evenly 3.4 to 4.1 %', () => {
  // 1 to 11 % of those over 85, evenly 34 to 47 %
  const bounds = { all: 0.025, open: 0.12 }

  it('of 2024', () => expectNear(china.population, bounds))

  describe.skipIf(isMissing(wppChina))('where the whole table is', () => {
    it('of each fifth year from 2020 to 2050', () => {
      const rows = readRows(join(wppChina, 'population_by_age_sex.csv'))
      expectNear(
        cellsOf(rows, 'population').filter(({ year }) => year % 5 === 0),
        bounds,
      )
    })
  })
})

describe.skipIf(isMissing(unEngineCanada))(
  'five-year groups of Canada, split: 0.3 to 0.9 % at a wrong age, evenly 1.7 to 2.1 %',
  () => {
    it('of 1951 and each fifth year to 2020', () => {
      const rows = readRows(join(unEngineCanada, 'expected_population.csv'))
      // 2 to 14 % of those over 85, evenly 27 to 46 %
      expectNear(cellsOf(rows, 'population'), { all: 0.01, open: 0.15 })
    })
  },
)
