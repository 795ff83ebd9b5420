/**
 * @module
 * The stock of homes 住房存量, by area and tenure, in dwellings and floor area; informal homes are a part of it.
 */
import { variable } from '#models/engine/index'

const STOCK = 'Stock identity: before + completed + converted − demolished = after'

export const stock = [
  variable('completions', {
    label: { zh: '竣工套数', en: 'Completions' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'completed_area / floor_area_per_dwelling',
    source: STOCK,
  }),
  variable('homes_bought', {
    label: { zh: '收购存量商品住房', en: 'Unsold homes bought for programmes' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'purchases_planned * bought_ratio',
    source: '收购存量商品住房用作保障性住房：以未售面积的一定比例为限',
  }),
  variable('homes_added', {
    label: { zh: '新增房源', en: 'Homes added' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'completions + homes_converted + homes_bought',
    source: STOCK,
  }),
  variable('dwellings_by_tenure', {
    label: { zh: '住房套数', en: 'Dwellings' },
    unit: 'dwelling',
    over: ['area', 'tenure'],
    indicator: true,
    initially: 'dwellings_given',
    is: {
      market_sale:
        'max(0, previous(dwellings_by_tenure) + (homes_added - demolitions - sum(homes_bought, tenure)) * one_year)',
      market_rental: 'previous(dwellings_by_tenure) + (homes_added - demolitions) * one_year',
      public_rental: 'previous(dwellings_by_tenure) + (homes_added - demolitions) * one_year',
      affordable_rental: 'previous(dwellings_by_tenure) + (homes_added - demolitions) * one_year',
      affordable_sale: 'previous(dwellings_by_tenure) + (homes_added - demolitions) * one_year',
      resettlement: 'previous(dwellings_by_tenure) + (homes_added - demolitions) * one_year',
    },
    source: STOCK,
  }),
  variable('informal_dwellings', {
    label: { zh: '其中非正规住房', en: 'Of which informal homes' },
    unit: 'dwelling',
    over: ['area', 'tenure'],
    indicator: true,
    initially: 'min(informal_given, dwellings_given)',
    is: 'previous(informal_dwellings) * max(0, 1 - (ageing_hazard + demolition_rate + informal_removal_rate) * one_year)',
    source: 'Urban villages and unauthorised building: no new ones, a removal path of their own',
  }),
  variable('floor_area_by_tenure', {
    label: { zh: '住房建筑面积', en: 'Floor area' },
    unit: 'm2',
    over: ['area', 'tenure'],
    indicator: true,
    initially: 'floor_area_given',
    is: 'previous(floor_area_by_tenure) * max(0, 1 - demolitions * one_year / max(previous(dwellings_by_tenure), one_dwelling)) + (completed_area + (homes_converted + homes_bought) * floor_area_per_dwelling) * one_year',
    source: STOCK,
  }),
  variable('dwellings', {
    label: { zh: '住房总套数', en: 'All dwellings' },
    unit: 'dwelling',
    over: ['area'],
    indicator: true,
    is: 'sum(dwellings_by_tenure, tenure)',
    source: STOCK,
  }),
  variable('completion_rate', {
    label: { zh: '竣工率', en: 'Completions, of the homes that stand' },
    unit: '1/year',
    over: ['area'],
    total: 'ratio',
    is: 'sum(completions, tenure) / max(dwellings, one_dwelling)',
    source: STOCK,
  }),
  variable('vacancy_share', {
    label: { zh: '空置率', en: 'Vacancy' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: '1 - homes_per_household * sum(housed_households, status) / max(dwellings, one_dwelling)',
    source: 'Homes less households, over homes; unsold completed homes count as vacant',
  }),
  variable('vacancy_gap', {
    label: { zh: '空置率与基年记录之差', en: 'Vacancy over the base year’s record' },
    unit: '1',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'vacancy_share - (sum(vacant_given, tenure) > 0 ? sum(vacant_given, tenure) / max(initial(dwellings), one_dwelling) : initial(vacancy_share))',
    source: 'Check of the data: in the base year it should be near 0',
  }),
]
