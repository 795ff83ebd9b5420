/**
 * @module
 * The stock of homes 住房存量, by area and tenure, in dwellings and floor area.
 */
import { constant, variable } from '#models/engine/index'

const STOCK =
  'Stock identity: before + completed + converted + from elsewhere ± passed between tenures ± merged − demolished = after'

/** Homes of any tenure at the end of the year, before what this tenure gives up to others. */
const AFTER =
  'previous(dwellings_by_tenure) + (homes_added + improvement_homes_change - demolitions) * one_year'

/** Floor area likewise: homes passed on keep the size that they had. */
const AREA_AFTER =
  'previous(floor_area_by_tenure) - floor_area_lost * one_year + (completed_area + (homes_converted + homes_from_city + homes_delivered) * floor_area_per_dwelling + homes_bought * at(floor_area_per_dwelling, market_sale) + homes_from_surplus * at(floor_area_per_dwelling, resettlement)) * one_year'

const added = [
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
    is: 'completions + homes_converted + homes_from_city + homes_bought + homes_from_surplus + homes_delivered',
    source: STOCK,
  }),
]

const homes = [
  constant('dwellings_base', {
    label: {
      zh: '基年住房套数（含安置台账多出的）',
      en: 'Base-year dwellings, with what the register of resettlement has more',
    },
    unit: 'dwelling',
    over: ['area', 'tenure'],
    is: {
      market_sale: 'dwellings_given',
      market_rental: 'dwellings_given',
      public_rental: 'dwellings_given',
      affordable_rental: 'dwellings_given',
      affordable_sale: 'dwellings_given',
      resettlement: 'max(dwellings_given, resettlement_completed_base)',
    },
    source: 'stock.csv; resettlement homes as resettlement.csv has them where those are more',
  }),
  variable('dwellings_by_tenure', {
    label: { zh: '住房套数', en: 'Dwellings' },
    unit: 'dwelling',
    over: ['area', 'tenure'],
    indicator: true,
    initially: 'dwellings_base',
    is: {
      market_sale: `max(0, ${AFTER} + (homesteads_kept - sum(homes_bought, tenure)) * one_year)`,
      market_rental: AFTER,
      public_rental: AFTER,
      affordable_rental: AFTER,
      affordable_sale: AFTER,
      resettlement: `max(0, ${AFTER} - sum(homes_from_surplus, tenure) * one_year)`,
    },
    source: STOCK,
  }),
  variable('floor_area_lost', {
    label: { zh: '拆除建筑面积', en: 'Floor area demolished' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'previous(floor_area_by_tenure) * min(1 / one_year, demolitions / max(previous(dwellings_by_tenure), one_dwelling))',
    source: STOCK,
  }),
  variable('floor_area_by_tenure', {
    label: { zh: '住房建筑面积', en: 'Floor area' },
    unit: 'm2',
    over: ['area', 'tenure'],
    indicator: true,
    initially: 'floor_area_given + (dwellings_base - dwellings_given) * floor_area_per_dwelling',
    is: {
      market_sale: `max(0, ${AREA_AFTER} + (homesteads_kept - sum(homes_bought, tenure)) * floor_area_per_dwelling * one_year)`,
      market_rental: AREA_AFTER,
      public_rental: AREA_AFTER,
      affordable_rental: AREA_AFTER,
      affordable_sale: AREA_AFTER,
      resettlement: `max(0, ${AREA_AFTER} - sum(homes_from_surplus, tenure) * floor_area_per_dwelling * one_year)`,
    },
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
]

const vacancy = [
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

export const stock = [...added, ...homes, ...vacancy]
