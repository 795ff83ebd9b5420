/**
 * @module
 * Who wants to buy 购房需求: households that decide, those that upgrade, investors and others, in homes a year.
 */
import { constant, variable } from '#models/engine/index'

const LTHS =
  'HKSAR Transport and Housing Bureau, Long Term Housing Strategy (2014), demand components, gross'
const MODEL = 'Model of this project'

const deciders = [
  constant('backlog_not_waiting', {
    label: {
      zh: '住房困难户中尚未轮候公租房的比例',
      en: 'Share of the backlog not yet on the list',
    },
    unit: '1',
    is: 'sum(inadequately_housed_base, area) > 0 ? max(0, 1 - sum((sum(applicants_given, years_waited) + applicants_given_undated) * at(class_of_tenure, public_rental), waiting_class) / sum(inadequately_housed_base, area)) : 1',
    source: `${MODEL}: who waits for public rental already is part of the backlog, and does not apply twice`,
  }),
  variable('backlog_by_status', {
    label: { zh: '消化的住房困难户（分户籍）', en: 'Backlog cleared, by status' },
    unit: 'household/year',
    over: ['area', 'status'],
    is: 'backlog_cleared * housed_households / max(sum(housed_households, status), one_household)',
    source: `${MODEL}: shared out by households, where the table does not say whose`,
  }),
  variable('backlog_to_programmes', {
    label: { zh: '直接进入保障的住房困难户', en: 'Backlog sent straight to programmes' },
    unit: 'household/year',
    over: ['area', 'status'],
    is: 'backlog_rule == 0 ? backlog_not_waiting * backlog_by_status : 0',
    source: 'Scottish HNDA tool: existing need goes straight to social need, or through the ladder',
  }),
  variable('deciders_by_class', {
    label: { zh: '当年作住房选择的家庭户（分类别）', en: 'Households that decide, by class' },
    unit: 'household/year',
    over: ['area', 'status', 'household_class'],
    is: {
      new: 'tenure_system_share * new_households',
      renting: 'review_rate * renters_at_start',
      displaced: 'tenants_displaced',
      inadequate: 'backlog_rule == 1 ? backlog_by_status : 0',
    },
    source: `${MODEL}: owners do not go through the ladder again`,
  }),
  variable('deciding_households', {
    label: { zh: '当年作住房选择的家庭户', en: 'Households that decide this year' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'sum(deciders_by_class, household_class)',
    source: `${MODEL}: owners do not go through the ladder again`,
  }),
]

const buyers = [
  variable('first_time_buyers', {
    label: { zh: '首次购房户', en: 'First-time buyers' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'first_purchase_factor * sum(deciders_by_class * buy_share, household_class)',
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
    is: 'other_purchase_eligible_share * investor_share * let_share * min(2, exp(yield_elasticity * log(previous(rent) / previous(price) / initial(rent / price)))) * (homes_per_household * renter_growth + max(0, initial(vacancy_share) - previous(vacancy_share)) * previous(dwellings) / vacancy_years)',
    source: `${MODEL}: most renters live in privately owned flats; purchases to let follow the yield`,
  }),
  variable('other_purchases', {
    label: { zh: '其他购房（非本地等）', en: 'Other purchases, by non-locals and others' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'other_purchase_eligible_share / initial(other_purchase_eligible_share) * (non_local_purchases + student_homes + second_home_purchases + other_purchases_base * max(0, 1 - years_since_base / other_demand_fade_years))',
    source: LTHS,
    note: {
      zh: '非本地购房者、住校外的非本地学生、第二居所，加基年未能解释的成交（逐年消退）',
      en: 'Non-locals, students from elsewhere, second homes, and the base year’s unexplained sales, which fade',
    },
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

export const buying = [...deciders, ...buyers]
