/**
 * @module
 * What households live in 居住类型: all of them by tenure, at the end of the year.
 *
 * Tenure of occupation is not tenure of production: most renters live in privately owned flats and village rooms, and
 * count as market rental here whoever owns their home.
 */
import { constant, variable } from '#models/engine/index'

const TENANTS =
  'Tenants of programmes of this model: before + allocated − moved out − demolished; in the base year as occupancy.csv has it, else one household a home'
const TENURES = 'Households of this model by what they live in'

const AFTER =
  'max(0, previous(programme_tenants) * max(0, 1 - (ageing_rate + policy_demolition_rate) * one_year) + (allocations - tenants_moved_out) * one_year)'

const tenants = [
  constant('tenants_base', {
    label: { zh: '基年保障租赁住户', en: 'Tenants of programmes in the base year' },
    unit: 'household',
    over: ['area', 'tenure'],
    is: {
      market_sale: '0',
      market_rental: '0',
      public_rental:
        'sum(sum(owner_share_given, status), area) > 0 ? sum(public_tenant_share_given * housed_households, status) : dwellings_given / homes_per_household',
      affordable_rental:
        'sum(sum(owner_share_given, status), area) > 0 ? sum(affordable_tenant_share_given * housed_households, status) : dwellings_given / homes_per_household',
      affordable_sale: '0',
      resettlement: '0',
    },
    source: TENANTS,
  }),
  variable('tenants_moved_out', {
    label: { zh: '腾退的保障租赁住户', en: 'Tenants of programmes who move out' },
    unit: 'household/year',
    over: ['area', 'tenure'],
    is: 'relet_rate * previous(programme_tenants)',
    source: TENANTS,
  }),
  variable('programme_tenants', {
    label: { zh: '保障租赁住户', en: 'Tenants of programmes' },
    unit: 'household',
    over: ['area', 'tenure'],
    indicator: true,
    initially: 'tenants_base',
    is: {
      market_sale: '0',
      market_rental: '0',
      public_rental: AFTER,
      affordable_rental: AFTER,
      affordable_sale: '0',
      resettlement: '0',
    },
    source: TENANTS,
  }),
]

const tenures = [
  variable('owners_all', {
    label: { zh: '全部自有住房户', en: 'All owners' },
    unit: 'household',
    over: ['area'],
    is: 'sum(owner_households, status)',
    source: TENURES,
  }),
  variable('owners_in_affordable', {
    label: { zh: '配售型住房户', en: 'Owners of affordable-sale homes' },
    unit: 'household',
    over: ['area'],
    is: 'clamp((at(dwellings_by_tenure, affordable_sale) - at(places_left, affordable_sale)) / homes_per_household, 0, owners_all)',
    source: TENURES,
  }),
  variable('owners_in_resettlement', {
    label: { zh: '安置房住户', en: 'Owners of resettlement homes' },
    unit: 'household',
    over: ['area'],
    is: 'clamp((at(dwellings_by_tenure, resettlement) - resettlement_homes_left) / homes_per_household, 0, owners_all - owners_in_affordable)',
    source: TENURES,
  }),
  variable('renters_all', {
    label: { zh: '全部租住户', en: 'All renters' },
    unit: 'household',
    over: ['area'],
    is: 'max(0, sum(housed_households, status) - owners_all)',
    source: TENURES,
  }),
  variable('renters_in_programmes', {
    label: { zh: '保障租赁住户计入比例', en: 'Share of programme tenants that count' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    is: 'sum(programme_tenants, tenure) > 0 ? min(1, renters_all / sum(programme_tenants, tenure)) : 1',
    source: `${TENURES}; no more tenants of programmes than there are renters`,
  }),
  variable('households_by_tenure', {
    label: { zh: '分居住类型家庭户', en: 'Households by tenure' },
    unit: 'household',
    over: ['area', 'tenure'],
    indicator: true,
    is: {
      market_sale: 'owners_all - owners_in_affordable - owners_in_resettlement',
      market_rental: 'renters_all - renters_in_programmes * sum(programme_tenants, tenure)',
      public_rental: 'renters_in_programmes * programme_tenants',
      affordable_rental: 'renters_in_programmes * programme_tenants',
      affordable_sale: 'owners_in_affordable',
      resettlement: 'owners_in_resettlement',
    },
    source: TENURES,
    note: {
      zh: '自建、房改等历史来源计入商品住房；城中村、单位宿舍计入市场租赁',
      en: 'Self-built and former public homes count as market sale; village rooms and employers’ homes as market rental',
    },
  }),
  variable('tenure_share', {
    label: { zh: '居住类型构成', en: 'Share of households in each tenure' },
    unit: '1',
    over: ['area', 'tenure'],
    total: 'ratio',
    indicator: true,
    is: 'households_by_tenure / max(sum(housed_households, status), one_household)',
    source: TENURES,
  }),
  variable('households_by_tenure_group', {
    label: { zh: '租购保三类家庭户', en: 'Households that own, rent, or have an affordable home' },
    unit: 'household',
    over: ['area', 'tenure_group'],
    indicator: true,
    is: {
      buy: 'at(households_by_tenure, market_sale)',
      rent: 'at(households_by_tenure, market_rental)',
      affordable:
        'at(households_by_tenure, public_rental) + at(households_by_tenure, affordable_rental) + at(households_by_tenure, affordable_sale) + at(households_by_tenure, resettlement)',
    },
    source: 'For leaders: buy = market sale; rent = market rental; affordable = the rest',
  }),
]

export const tenureStock = [...tenants, ...tenures]
