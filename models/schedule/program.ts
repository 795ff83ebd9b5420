/**
 * @module
 * The schedule as a mixed-integer program 混合整数规划: whole parcels to years, unnamed land and shortfalls in any amount. In
 * hectares, millions of CNY and 10,000 m² of floor area, so that numbers are of one size.
 */
import { scoreOf, type Score } from './objective.ts'
import {
  emptyPlan,
  KINDS,
  SOURCES,
  unnamedAt,
  type SchedulePlan,
  type ScheduleProblem,
} from './problem.ts'

const HECTARE = 10_000
const MILLION = 1e6

/** Columns and rows of a program, sparse by row. */
export type Program = Readonly<{
  columns: number
  cost: Float64Array
  upper: Float64Array
  integer: Int32Array
  rowLower: readonly number[]
  rowUpper: readonly number[]
  starts: readonly number[]
  indices: readonly number[]
  values: readonly number[]
}>

/** What is made as small as can be: the shortfall, or the cost at no more shortfall than this. */
export type Aim = 'shortfall' | Readonly<{ shortfallAtMost: number }>

export type Layout = Readonly<{
  program: Program
  toPlan: (values: Float64Array) => SchedulePlan
  fromPlan: (plan: SchedulePlan) => Float64Array
}>

export function programOf(problem: ScheduleProblem, aim: Aim): Layout {
  const { areas, caps, parcels, quotas, years } = problem
  const sold: { parcel: number; year: number; at: number }[] = []
  parcels.forEach((p, parcel) =>
    p.open.forEach((open, year) => {
      if (open) sold.push({ parcel, year, at: sold.length })
    }),
  )
  const unnamedFrom = sold.length
  const unnamedCount = emptyPlan(problem).unnamed.length
  const behindFrom = unnamedFrom + unnamedCount
  const behindAt = (kind: number, area: number, year: number) =>
    behindFrom + (kind * areas.length + area) * years.length + year
  const fiscalFrom = behindFrom + KINDS.length * areas.length * years.length
  const columns = fiscalFrom + years.length
  const unnamed = (kind: number, area: number, year: number, source: number) =>
    unnamedFrom + unnamedAt(problem, kind, area, year, source)

  const shortfallCost = new Float64Array(columns)
  const landCost = new Float64Array(columns)
  const worth = (year: number) => (1 + problem.interest) ** -year
  for (const { parcel, year, at } of sold)
    landCost[at] = (parcels[parcel]!.cost[year]! * worth(year)) / MILLION
  eachUnnamed((kind, a, year, source) => {
    landCost[unnamed(kind, a, year, source)] =
      (areas[a]!.cost[year]! * HECTARE * worth(year)) / MILLION
  })
  shortfallCost.fill((problem.unmetPrice * HECTARE) / MILLION, behindFrom, fiscalFrom)
  shortfallCost.fill(problem.fiscalPrice, fiscalFrom, columns)

  const rows = new Rows()
  parcels.forEach((_, parcel) => {
    const own = sold.filter((s) => s.parcel === parcel)
    if (own.length > 1)
      rows.add(
        -Infinity,
        1,
        own.map(({ at }) => [at, 1] as const),
      )
  })
  // what came up to the end of the year, and what is behind, cover what was required up to then
  KINDS.forEach((_, kind) =>
    areas.forEach((area, a) => {
      const own = sold.filter(
        ({ parcel }) => parcels[parcel]!.area === a && parcels[parcel]!.kind === kind,
      )
      let required = 0
      years.forEach((__, year) => {
        required += area.required[kind]![year]! / HECTARE
        rows.add(required, Infinity, [
          ...own
            .filter((s) => s.year <= year)
            .map(({ parcel, at }) => [at, parcels[parcel]!.site / HECTARE] as const),
          ...years
            .slice(0, year + 1)
            .flatMap((___, y) =>
              SOURCES.map((____, source) => [unnamed(kind, a, y, source), 1] as const),
            ),
          [behindAt(kind, a, year), 1],
        ])
      })
    }),
  )
  areas.forEach((area, a) =>
    SOURCES.forEach((_, source) =>
      years.forEach((__, year) =>
        rows.add(
          -Infinity,
          area.unnamed[source]![year]! / HECTARE,
          years
            .slice(0, year + 1)
            .flatMap((___, y) =>
              KINDS.map((____, kind) => [unnamed(kind, a, y, source), 1] as const),
            ),
        ),
      ),
    ),
  )
  for (const { year, area, floorArea } of caps) {
    const within = (a: number) => area === undefined || a === area
    rows.add(-Infinity, floorArea / HECTARE, [
      ...sold
        .filter(
          ({ parcel, year: y }) =>
            y === year && parcels[parcel]!.kind === 0 && within(parcels[parcel]!.area),
        )
        .map(({ parcel, at }) => [at, parcels[parcel]!.floorArea / HECTARE] as const),
      ...areas.flatMap(({ density }, a) =>
        within(a)
          ? SOURCES.map((_, source) => [unnamed(0, a, year, source), density[year]!] as const)
          : [],
      ),
    ])
  }
  quotas.forEach((quota, year) => {
    if (quota === undefined) return
    rows.add(-Infinity, quota / HECTARE, [
      ...sold
        .filter(({ parcel, year: y }) => y === year && parcels[parcel]!.newLand)
        .map(({ parcel, at }) => [at, parcels[parcel]!.site / HECTARE] as const),
      ...areas.flatMap((_, a) => KINDS.map((__, kind) => [unnamed(kind, a, year, 1), 1] as const)),
    ])
  })
  years.forEach((_, year) =>
    rows.add(problem.fiscalFloor / MILLION, Infinity, [
      ...sold
        .filter((s) => s.year === year)
        .map(({ parcel, at }) => {
          const { income, cost } = parcels[parcel]!
          return [at, (income[year]! - cost[year]!) / MILLION] as const
        }),
      ...areas.flatMap((area, a) =>
        KINDS.flatMap((__, kind) =>
          SOURCES.map((___, source) => {
            const income = kind === 0 ? area.income[year]! : 0
            return [
              unnamed(kind, a, year, source),
              ((income - area.cost[year]!) * HECTARE) / MILLION,
            ] as const
          }),
        ),
      ),
      [fiscalFrom + year, 1],
    ]),
  )
  if (aim !== 'shortfall')
    rows.add(
      -Infinity,
      aim.shortfallAtMost / MILLION,
      Array.from(
        { length: columns - behindFrom },
        (_, i) => [behindFrom + i, shortfallCost[behindFrom + i]!] as const,
      ),
    )

  const upper = new Float64Array(columns).fill(Infinity)
  upper.fill(1, 0, unnamedFrom)
  const integer = new Int32Array(columns)
  integer.fill(1, 0, unnamedFrom)
  return {
    program: {
      columns,
      cost: aim === 'shortfall' ? shortfallCost : landCost,
      upper,
      integer,
      ...rows.all(),
    },
    toPlan: (values) => {
      const plan = emptyPlan(problem)
      for (const { parcel, year, at } of sold) if (values[at]! > 0.5) plan.year[parcel] = year
      plan.unnamed.forEach((_, i) => {
        plan.unnamed[i] = Math.max(0, values[unnamedFrom + i]!) * HECTARE
      })
      return plan
    },
    fromPlan: (plan) => {
      const values = new Float64Array(columns)
      for (const { parcel, year, at } of sold) if (plan.year[parcel] === year) values[at] = 1
      plan.unnamed.forEach((site, i) => (values[unnamedFrom + i] = site / HECTARE))
      const score: Score = scoreOf(problem, plan)
      for (const { kind, area, year, site } of score.unmet)
        values[behindAt(kind, area, year)] = site / HECTARE
      score.fiscalShort.forEach((short, year) => (values[fiscalFrom + year] = short / MILLION))
      return values
    },
  }

  function eachUnnamed(
    visit: (kind: number, area: number, year: number, source: number) => void,
  ): void {
    KINDS.forEach((_, kind) =>
      areas.forEach((__, a) =>
        years.forEach((___, year) =>
          SOURCES.forEach((____, source) => visit(kind, a, year, source)),
        ),
      ),
    )
  }
}

/** Rows as they are added. */
class Rows {
  readonly #lower: number[] = []
  readonly #upper: number[] = []
  readonly #starts: number[] = [0]
  readonly #indices: number[] = []
  readonly #values: number[] = []

  add(lower: number, upper: number, terms: readonly (readonly [number, number])[]): void {
    for (const [column, value] of terms) {
      if (value === 0) continue
      this.#indices.push(column)
      this.#values.push(value)
    }
    this.#starts.push(this.#indices.length)
    this.#lower.push(lower)
    this.#upper.push(upper)
  }

  all() {
    return {
      rowLower: this.#lower,
      rowUpper: this.#upper,
      starts: this.#starts,
      indices: this.#indices,
      values: this.#values,
    }
  }
}
