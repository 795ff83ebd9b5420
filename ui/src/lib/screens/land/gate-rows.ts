/**
 * @module
 * The rows of the gate matrix 去化闸门矩阵: the city, which the rule reads, then the district and its areas. Each year
 * stands with the months that its rule reads, those of the year-end before.
 */
import { bandAt } from '#lib/screens/market/gate.ts'
import type { Query, TableRecord } from '#models/index'

export type GateRowKind = 'city' | 'district' | 'area'

export type GateRow = Readonly<{
  id: string
  kind: GateRowKind
  /** Empty for the city and the whole district. */
  area: string
  /** One a year. A year without a rule has no class: NaN. */
  months: readonly number[]
  classes: readonly number[]
}>

/** One value a year each, as the engine has them. */
export type GateCourses = Readonly<{
  /** `gate_months` and `gate_class`: of the city, or of the district that stands in. */
  city: ArrayLike<number>
  cityClass: ArrayLike<number>
  /** `gate_months_of_district`, at year-ends. */
  district: ArrayLike<number>
  areas: readonly Readonly<{
    id: string
    months: ArrayLike<number>
    gateClass: ArrayLike<number>
  }>[]
}>

type Rule = Pick<TableRecord, 'rows'> | undefined

export function gateRows(courses: GateCourses, rules: readonly Rule[]): readonly GateRow[] {
  const yearly = (of: (year: number) => number) => rules.map((_, i) => of(i))
  const classOf = (values: ArrayLike<number>) =>
    yearly((i) => (rules[i] ? (values[i] ?? NaN) : NaN))
  const district = yearly((i) => toOneDecimal(courses.district[endBefore(i)] ?? NaN))
  return [
    {
      id: 'city',
      kind: 'city',
      area: '',
      months: yearly((i) => courses.city[i] ?? NaN),
      classes: classOf(courses.cityClass),
    },
    {
      id: 'district',
      kind: 'district',
      area: '',
      months: district,
      classes: yearly((i) => {
        const rule = rules[i]
        return rule ? (bandAt(rule, district[i]!)?.class ?? NaN) : NaN
      }),
    },
    ...courses.areas.map(({ id, months, gateClass }): GateRow => ({
      id,
      kind: 'area',
      area: id,
      months: yearly((i) => months[i] ?? NaN),
      classes: classOf(gateClass),
    })),
  ]
}

/** Where a figure of the matrix comes from. */
export function gateQuery(
  { kind, area }: Pick<GateRow, 'kind' | 'area'>,
  i: number,
  years: readonly number[],
): Readonly<{ query: Query; year: number }> {
  if (kind === 'district')
    return {
      query: { indicator: 'gate_months_of_district', where: {} },
      year: years[endBefore(i)]!,
    }
  const query =
    kind === 'city'
      ? { indicator: 'gate_months', where: {} }
      : { indicator: 'gate_months_of_area', where: { area } }
  return { query, year: years[i]! }
}

/** The year-end that a year reads; the base year, which has none before it, reads its own. */
function endBefore(i: number): number {
  return Math.max(0, i - 1)
}

/** As the rule reads months. */
function toOneDecimal(months: number): number {
  return Math.round(10 * months) / 10
}
