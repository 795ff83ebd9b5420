/**
 * @module
 * Interest in the residual method 利息: on land over the whole period, on costs from the moment they are spent.
 *
 * Costs are spent evenly around a mean moment (`spending_profile`), or in given shares a year, each at one moment of its
 * year (`spending_moment`): Σ share · [(1 + r)^(n − t) − 1], in simple interest Σ share · r · (n − t).
 */
import { constant, variable } from '#models/engine/index'
import type { Text } from '#models/engine/index'

const SOURCE = 'GB/T 18508-2014 剩余法：土地全期计息，成本自投入时点计息'

/** Interest on 1 over some years, compound or simple (form 1). */
export function interest(rate: string, form: string, years: string): string {
  return `${form} == 1 ? ${rate} * ${years} : exp(${years} / one_year * log(1 + ${rate} * one_year)) - 1`
}

/** Interest on 1 of costs until the end of the period, and in given years its part by year of spending. */
export function costInterest(terms: {
  id: string
  label: Text
  over: readonly string[]
  rate: string
  form: string
  years: string
  profile: string
  /** Shares by year of development; all 0 where the profile holds. */
  spending: string
}) {
  const { id, label, over, rate, form, years, profile, spending } = terms
  return [
    variable(`${id}_by_year`, {
      label: { zh: `${label.zh}（分年投入）`, en: `${label.en}, by year of spending` },
      unit: '1',
      over: [...over, 'spending_year'],
      total: 'none',
      is: interest(
        rate,
        form,
        `max(0, ${years} - years_before_spending - spending_moment * one_year)`,
      ),
      source: SOURCE,
    }),
    variable(id, {
      label,
      unit: '1',
      over: [...over],
      total: 'none',
      is: `sum(${spending}, spending_year) > 0 ? sum(${spending} * ${id}_by_year, spending_year) / sum(${spending}, spending_year) : ${form} == 1 ? ${rate} * ${years} * ${profile} : exp(${profile} * ${years} / one_year * log(1 + ${rate} * one_year)) - 1`,
      source: SOURCE,
    }),
  ]
}

export const spendingYears = [
  constant('years_before_spending', {
    label: { zh: '该年次之前的年数', en: 'Years before the year of spending begins' },
    unit: 'year',
    over: ['spending_year'],
    is: {
      year_1: '0',
      year_2: 'one_year',
      year_3: '2 * one_year',
      year_4: '3 * one_year',
      year_5: '4 * one_year',
    },
    source: 'The dimension’s own numbers',
  }),
]
