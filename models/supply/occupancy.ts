/**
 * @module
 * Who owns and who waits to be rehoused 居住状况: households by what they live in at the end of the year.
 */
import { variable } from '#models/engine/index'

const OWNERS =
  'Owner households of this model: before + bought + allocated + rehoused − ended − displaced, and those who change status'

export const occupancy = [
  variable('owners_reclassified', {
    label: { zh: '户籍状态变动的有房户', en: 'Owners who changed status' },
    unit: 'household/year',
    over: ['area', 'status'],
    is: 'tenure_system_share * households_reclassified * min(1, at(previous(owner_households), migrant) / max(at(previous(housed_households), migrant), one_household))',
    source: OWNERS,
  }),
  variable('owners_gained', {
    label: { zh: '新增有房户', en: 'Households that became owners' },
    unit: 'household/year',
    over: ['area', 'status'],
    indicator: true,
    is: '(first_time_buyers + displaced_cash) * served_share + at(allocations, affordable_sale) * buyer_mix + resettled_owners * owner_mix',
    source: OWNERS,
  }),
  variable('buyer_mix', {
    label: { zh: '配售对象构成', en: 'Statuses of those allocated affordable sale' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    is: 'at(new_eligible, affordable_sale) > 0 ? at(new_eligible_by_status, affordable_sale) / at(new_eligible, affordable_sale) : 0',
    source: OWNERS,
  }),
  variable('owner_mix', {
    label: { zh: '有房户构成', en: 'Statuses of owners' },
    unit: '1',
    over: ['area', 'status'],
    total: 'none',
    is: 'previous(owner_households) / max(sum(previous(owner_households), status), one_household)',
    source: OWNERS,
  }),
  variable('owner_households', {
    label: { zh: '自有住房户', en: 'Owner households' },
    unit: 'household',
    over: ['area', 'status'],
    indicator: true,
    initially: 'owner_share_base * housed_households',
    is: 'clamp(previous(owner_households) + (owners_gained + owners_reclassified - owner_households_dissolved - owners_displaced) * one_year, 0, housed_households)',
    source: OWNERS,
  }),
  variable('owner_growth', {
    label: { zh: '有房户增量', en: 'Growth of owners' },
    unit: 'household/year',
    over: ['area'],
    initially: 'sum(owner_share_base * tenure_system_share * net_household_formation, status)',
    is: 'change(sum(owner_households, status))',
    source: OWNERS,
  }),
  variable('ownership_share', {
    label: { zh: '自有住房率', en: 'Share of owners' },
    unit: '1',
    over: ['area', 'status'],
    total: 'ratio',
    indicator: true,
    is: 'owner_households / max(housed_households, one_household)',
    source: OWNERS,
  }),
]
