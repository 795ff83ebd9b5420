/**
 * @module
 * The gate of a study 去化闸门: the city or what stands in for it, the district and its areas, with the rule of each year.
 */
import type { Study } from '#models/study-types'
import { ruleOf } from './gate-rule.ts'
import { openingsOf, type MonthsOfYear } from './openings.ts'
import type { GateOpening } from './types.ts'

/** The unit that the rule reads first, then the district and the areas on their own months. */
export function gateOpenings(study: Study, from: number): readonly GateOpening[] {
  const { years, pack, dimensions } = study.catalogue
  const series = (indicator: string, where = {}) => study.series({ indicator, where })
  const district = yearEnds(years, series('gate_months_of_district'))
  const city = study.parameterPath('city_destocking_months')
  const versions = series('gate_in_use')
  const rules = [...versions].map((version) => ruleOf(study.catalogue, version))
  const rule = (year: number) => rules[year - pack.baseYear]
  const legal = district.map((own, i): MonthsOfYear => {
    if (!(city[i]! > 0)) return own
    const next = city[Math.min(i + 1, city.length - 1)]!
    return { year: own.year, before: city[i]!, after: next > 0 ? next : own.after }
  })
  const areas = dimensions.find(({ id }) => id === 'area')!.members
  return [
    { area: '', legal: true, ...openingsOf(legal, from, rule) },
    { area: '', legal: false, ...openingsOf(district, from, rule) },
    ...areas.map(({ id }) => {
      const own = yearEnds(years, series('destocking_months', { area: id }))
      return { area: id, legal: false, ...openingsOf(own, from, rule) }
    }),
  ]
}

/** The base year has no year-end before it: its own stands in. */
function yearEnds(years: readonly number[], months: Float64Array): readonly MonthsOfYear[] {
  return years.map((year, i) => ({
    year,
    before: months[Math.max(0, i - 1)]!,
    after: months[i]!,
  }))
}
