/**
 * @module
 * Informal homes 非正规住房 (城中村、违建): a part of the stock with a removal path of its own, and homesteads that stay.
 */
import { variable } from '#models/engine/index'

export const informal = [
  variable('homesteads_kept', {
    label: {
      zh: '农转城后保留的宅基地住房',
      en: 'Homesteads kept by villagers who become townspeople',
    },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'homestead_kept_share * homes_per_household * max(0, at(tenure_system_share, registered) - at(tenure_system_share, rural)) * households_transferred',
    source:
      'A villager’s homestead goes on standing when he becomes a townsman, and comes into the stock with his household; self-built homes count as market sale',
  }),
  variable('informal_dwellings', {
    label: { zh: '其中非正规住房', en: 'Of which informal homes' },
    unit: 'dwelling',
    over: ['area', 'tenure'],
    indicator: true,
    initially: 'min(informal_given, dwellings_given)',
    is: 'max(0, previous(informal_dwellings) * (1 - (ageing_rate + policy_demolition_rate) * one_year) - informal_removed * one_year)',
    source: 'Urban villages and unauthorised building: no new ones, a removal path of their own',
  }),
  variable('informal_share', {
    label: { zh: '非正规住房占比', en: 'Share of homes that are informal' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'sum(informal_dwellings, tenure) / max(dwellings, one_dwelling)',
    source: 'Informal homes over all homes',
  }),
]
