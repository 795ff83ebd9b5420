/**
 * @module
 * A pack with one parcel 单宗地情景包, for valuations: every term of the residual method stands in the parcel's own row.
 */
import type { Study } from '#models/index'
import { A } from './small-pack.ts'
import { openSmall } from './small-study.ts'

export type Terms = Readonly<Record<string, number | string>>

/** A parcel all of housing for sale at a price of its own, with nothing charged. Cases add what they charge. */
const BARE: Terms = {
  area: 'south',
  regulatory_plan_year: 2016,
  residential_share: 1,
  affordable_share: 0,
  saleable_share: 1,
  construction_cost: 0,
  professional_fee_share: 0,
  contingency_share: 0,
  management_fee_share: 0,
  site_works_cost: 0,
  other_cost: 0,
  selling_cost_share: 0,
  sales_tax_share: 0,
  acquisition_tax_share: 0,
  developer_profit_share: 0,
  profit_basis: 'cost',
  development_interest_rate: 0,
  interest_form: 'compound',
  development_years: 2,
  spending_profile: 0.5,
  net_rent: 0,
  acquisition_cost: 0,
  preparation_cost: 0,
  benchmark_price: 0,
}

/** The pack opened. The market of its area is dear enough for every sale price that a row caps. */
export function openParcel(terms: Terms): Study {
  const row: Terms = { id: 'P', ...BARE, ...terms }
  const table = [Object.keys(row), Object.values(row)].map((cells) => cells.join(',')).join('\n')
  return openSmall({ ...A, price: 120_000 }, [], { 'parcels.csv': `${table}\n` })
}

/** Some quantities of the parcel in the first year of the projection. */
export function valueParcel(terms: Terms) {
  const study = openParcel(terms)
  return (indicator: string) => study.value({ indicator, where: { parcel: 'P' } }, 2018)
}
