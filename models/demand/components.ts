/**
 * @module
 * Components of demand 需求构成: who wants to buy or is displaced, in households and homes a year.
 */
import { variable } from '#models/engine/index'

const LTHS =
  'HKSAR Transport and Housing Bureau, Long Term Housing Strategy (2014), demand components, gross'
const MODEL = 'Model of this project'

const displaced = [
  variable('renters_at_start', {
    label: { zh: '年初租住户', en: 'Renting households at the start of the year' },
    unit: 'household',
    over: ['area', 'status'],
    is: 'max(0, previous(housed_households) - previous(owner_households))',
    source: MODEL,
  }),
  variable('demolitions', {
    label: { zh: '拆除住房', en: 'Homes demolished' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: '(ageing_hazard + demolition_rate) * previous(dwellings_by_tenure) + informal_removal_rate * previous(informal_dwellings)',
    source:
      'Need-methods 6.3: policy demolition apart from ageing; informal homes have their own path',
  }),
  variable('owners_displaced', {
    label: { zh: '被拆迁有房户', en: 'Owners displaced' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: '(ageing_hazard + demolition_rate) * previous(owner_households)',
    source: LTHS,
  }),
  variable('tenants_displaced', {
    label: { zh: '被拆迁租住户', en: 'Tenants displaced' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: '(ageing_hazard + demolition_rate) * renters_at_start + sum(informal_removal_rate * previous(informal_dwellings), tenure) * max(0, 1 - max(0, previous(vacancy_share))) / homes_per_household * renters_at_start / max(sum(renters_at_start, status), one_household)',
    source: `${LTHS}; tenants of homes removed go through the ladder`,
  }),
  variable('displaced_in_kind', {
    label: { zh: '实物安置户', en: 'Displaced, rehoused in kind' },
    unit: 'household/year',
    over: ['area'],
    indicator: true,
    is: 'compensation_in_kind_share * sum(owners_displaced, status)',
    source: MODEL,
  }),
  variable('displaced_cash', {
    label: { zh: '货币和房票安置户', en: 'Displaced, paid in cash or vouchers' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: '(1 - compensation_in_kind_share) * owners_displaced',
    source: `${MODEL}: they buy`,
  }),
]

const buyers = [
  variable('deciding_households', {
    label: { zh: '当年作住房选择的家庭户', en: 'Households that decide this year' },
    unit: 'household/year',
    over: ['area', 'status'],
    is: 'tenure_system_share * new_households + review_rate * renters_at_start + tenants_displaced',
    source: `${MODEL}: owners do not go through the ladder again`,
  }),
  variable('first_time_buyers', {
    label: { zh: '首次购房户', en: 'First-time buyers' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'first_purchase_factor * deciding_households * buy_share',
    source: MODEL,
  }),
  variable('upgrading_households', {
    label: { zh: '换房户', en: 'Upgrading households' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'initial(can_upgrade) > 0 ? upgrade_rate * previous(owner_households) * min(2, can_upgrade / initial(can_upgrade)) : 0',
    source: MODEL,
  }),
  variable('owner_households_dissolved', {
    label: { zh: '消失的有房户', en: 'Owner households dissolved' },
    unit: 'household/year',
    over: ['area', 'status'],
    is: 'tenure_system_share * households_dissolved * min(1, previous(owner_households) / max(previous(housed_households), one_household))',
    source: MODEL,
  }),
  variable('renter_growth', {
    label: { zh: '租住户增量', en: 'Growth of renting households' },
    unit: 'household/year',
    over: ['area'],
    is: 'max(0, sum(tenure_system_share * net_household_formation, status) - previous(owner_growth))',
    source: MODEL,
  }),
  variable('rental_purchases', {
    label: { zh: '投资出租购房', en: 'Purchases for letting' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'investor_share * let_share * min(2, exp(yield_elasticity * log(previous(rent) / previous(price) / initial(rent / price)))) * (homes_per_household * renter_growth + max(0, initial(vacancy_share) - previous(vacancy_share)) * previous(dwellings) / vacancy_years)',
    source: `${MODEL}: most renters live in privately owned flats; purchases to let follow the yield`,
  }),
  variable('other_purchases', {
    label: { zh: '其他购房（非本地等）', en: 'Other purchases, by non-locals and others' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'non_local_purchases + other_purchases_base * max(0, 1 - years_since_base / other_demand_fade_years)',
    source: LTHS,
  }),
  variable('years_since_base', {
    label: { zh: '距基年年数', en: 'Years since the base year' },
    unit: 'year',
    total: 'none',
    initially: '0',
    is: 'previous(years_since_base) + one_year',
    source: MODEL,
  }),
  variable('purchases_wanted', {
    label: { zh: '购房意愿', en: 'Purchases wanted' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'homes_per_household * sum(first_time_buyers + upgrading_households + displaced_cash, status) + rental_purchases + other_purchases',
    source: LTHS,
  }),
]

export const components = [...displaced, ...buyers]
