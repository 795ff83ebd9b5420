/**
 * @module
 * Demolition and whom it displaces 拆除与被拆迁户: owners paid in kind, cash or vouchers, and tenants.
 */
import { variable } from '#models/engine/index'

const LTHS =
  'HKSAR Transport and Housing Bureau, Long Term Housing Strategy (2014), demand components, gross'
const MODEL = 'Model of this project'
const LOST =
  'Need-methods 6.3: policy demolition apart from ageing; informal homes have their own path'

export const displaced = [
  variable('renters_at_start', {
    label: { zh: '年初租住户', en: 'Renting households at the start of the year' },
    unit: 'household',
    over: ['area', 'status'],
    is: 'max(0, previous(housed_households) - previous(owner_households))',
    source: MODEL,
  }),
  variable('ageing_rate', {
    label: { zh: '住房自然损耗率（计入改造）', en: 'Homes lost to age, with what was improved' },
    unit: '1/year',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'ageing_hazard * (1 - (1 - improved_hazard_ratio) * previous(improved_stock_share))',
    source: `${LOST}; what was improved is lost more slowly`,
  }),
  variable('policy_demolition_rate', {
    label: {
      zh: '政策性拆除率（含更新、征收）',
      en: 'Homes demolished by policy, renewal, clearance',
    },
    unit: '1/year',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'min(demolition_rate + (renewal_homes_cleared + clearance_homes_cleared) / max(sum(previous(dwellings_by_tenure - informal_dwellings), tenure), one_dwelling), max(0, 1 / one_year - ageing_rate))',
    source: `${LOST}; homes on land of renewal and clearance are taken from all formal homes of the area alike`,
  }),
  variable('informal_clearance_rate', {
    label: {
      zh: '更新、征收拆除非正规住房的比例',
      en: 'Informal homes cleared by renewal and clearance',
    },
    unit: '1/year',
    over: ['area'],
    total: 'ratio',
    is: '(renewal_informal_cleared + clearance_rooms_cleared) / max(sum(previous(informal_dwellings), tenure), one_dwelling)',
    source: LOST,
  }),
  variable('village_owner_rate', {
    label: { zh: '城中村更新、征收搬迁的有房户比例', en: 'Owners moved from villages' },
    unit: '1/year',
    over: ['area'],
    total: 'ratio',
    is: 'min((renewal_village_owners + clearance_village_owners) / max(sum(previous(owner_households), status), one_household), max(0, 1 / one_year - ageing_rate - policy_demolition_rate))',
    source: `${LOST}; owners in urban villages lose their houses, whose rooms are informal homes`,
  }),
  variable('demolished_by_age', {
    label: { zh: '因老化灭失的住房', en: 'Homes lost to age' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'ageing_rate * previous(dwellings_by_tenure)',
    source: LOST,
  }),
  variable('demolished_by_policy', {
    label: { zh: '政策性拆除住房', en: 'Homes demolished by policy' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'policy_demolition_rate * previous(dwellings_by_tenure)',
    source: LOST,
  }),
  variable('informal_removed', {
    label: { zh: '拆除非正规住房', en: 'Informal homes removed' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'min(informal_removal_rate + informal_clearance_rate, max(0, 1 / one_year - ageing_rate - policy_demolition_rate)) * previous(informal_dwellings)',
    source: `${LOST}; over and above what age and policy take of them, and no more than is left`,
  }),
  variable('demolitions', {
    label: { zh: '拆除住房', en: 'Homes demolished' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'demolished_by_age + demolished_by_policy + informal_removed',
    source: LOST,
  }),
  variable('owners_displaced', {
    label: { zh: '被拆迁有房户', en: 'Owners displaced' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: '(ageing_rate + policy_demolition_rate + village_owner_rate) * previous(owner_households)',
    source: LTHS,
  }),
  variable('tenants_displaced', {
    label: { zh: '被拆迁租住户', en: 'Tenants displaced' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: '(ageing_rate + policy_demolition_rate) * renters_at_start + sum(informal_removed, tenure) * max(0, 1 - max(0, previous(vacancy_share))) / homes_per_household * renters_at_start / max(sum(renters_at_start, status), one_household)',
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
  variable('displaced_voucher', {
    label: { zh: '其中房票安置户', en: 'Of which paid in vouchers' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: 'min(compensation_voucher_share, 1 - compensation_in_kind_share) * owners_displaced',
    source: '房票：限于购买新建商品住房，地方做法',
  }),
]
