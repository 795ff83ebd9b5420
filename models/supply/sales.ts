/**
 * @module
 * Sales of new homes and what stays unsold 新房成交与库存.
 */
import { constant, variable } from '#models/engine/index'

const SALES =
  'Sales of this model: demand, at most a share of what is on offer; unmet buyers spill to areas that still have homes'

const selling = [
  constant('inventory_base', {
    label: {
      zh: '基年库存（记录或推算）',
      en: 'Inventory of the base year, recorded or estimated',
    },
    unit: 'm2',
    over: ['area'],
    is: 'inventory_recorded > 0 ? inventory_recorded : sales_base * standard_inventory_years',
    source: SALES,
  }),
  variable('sellable', {
    label: { zh: '当年最多可售出面积', en: 'Most that can be sold in the year' },
    unit: 'm2/year',
    over: ['area'],
    is: 'sell_through * available_area / one_year',
    source: SALES,
  }),
  variable('own_sales', {
    label: { zh: '本片区购房者成交面积', en: 'Sales to the area’s own buyers' },
    unit: 'm2/year',
    over: ['area'],
    is: 'min(new_home_demand, sellable)',
    source: SALES,
  }),
  variable('spare', {
    label: { zh: '仍可售出面积', en: 'Still to be sold' },
    unit: 'm2/year',
    over: ['area'],
    is: 'sellable - own_sales',
    source: SALES,
  }),
  variable('spill', {
    label: { zh: '跨片区成交面积', en: 'Sales across areas' },
    unit: 'm2/year',
    indicator: true,
    is: 'min(spill_share * sum(new_home_demand - own_sales, area), sum(spare, area))',
    source: SALES,
  }),
  variable('sales', {
    label: { zh: '新房成交面积', en: 'Sales of new homes' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    initially: 'sales_base',
    is: 'own_sales + spill * spare / max(sum(spare, area), one_m2 / one_year)',
    source: SALES,
  }),
  variable('bought_ratio', {
    label: { zh: '收购完成比例', en: 'Share of planned purchases made' },
    unit: '1',
    over: ['area'],
    total: 'none',
    initially: '0',
    is: 'min(1, min(purchase_limit_share * (available_area - sales * one_year), at(formal_dwellings_left * floor_area_per_dwelling, market_sale)) / max(sum(purchases_planned * at(floor_area_per_dwelling, market_sale), tenure) * one_year, one_m2))',
    source: '收购以未售面积的一定比例为限，不多于商品住房存量（非正规除外）',
  }),
  variable('inventory', {
    label: { zh: '新房库存面积', en: 'Inventory of new homes' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    initially: 'inventory_base',
    is: 'available_area - sales * one_year - sum(homes_bought, tenure) * at(floor_area_per_dwelling, market_sale) * one_year',
    source: SALES,
    note: { zh: '口径同 market.csv 的库存', en: 'Of the scope of market.csv’s inventory' },
  }),
]

const months = [
  variable('scoped_inventory', {
    label: { zh: '所选口径的库存面积', en: 'Inventory of the chosen scope' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: 'inventory + (destocking_scope == 0 ? 0 : at(awaiting_presale_area, market_sale) + (destocking_scope == 1 ? 0 : at(awaiting_start_area, market_sale)))',
    source: '去化周期口径：统计狭义、统计广义、行业狭义、行业中口径、行业广义',
  }),
  variable('inventory_by_scope', {
    label: { zh: '各口径库存面积', en: 'Inventory by scope' },
    unit: 'm2',
    over: ['area', 'inventory_scope'],
    total: 'ratio',
    indicator: true,
    is: {
      completed:
        'inventory * exp(-mean(lag_years, years_on, completion_lag) * sales / max(inventory, one_m2))',
      permitted: 'inventory',
      started: 'inventory + at(awaiting_presale_area, market_sale)',
      land_sold:
        'inventory + at(awaiting_presale_area, market_sale) + at(awaiting_start_area, market_sale)',
    },
    source:
      '去化周期口径：统计狭义（现房）、行业狭义（已取证未售，即统计广义）、行业中口径、行业广义',
    note: {
      zh: '以 market.csv 的库存为已取证未售；现房为推算：按等概率出售，到竣工仍未售出的部分',
      en: 'Takes the inventory of market.csv as permitted and unsold; of it the part that a constant chance of sale leaves unsold until completion is taken as completed',
    },
  }),
  variable('destocking_months_by_scope', {
    label: { zh: '各口径去化周期', en: 'Destocking months by scope' },
    unit: '1',
    shownAs: { zh: '月', en: 'months' },
    over: ['area', 'inventory_scope'],
    total: 'ratio',
    indicator: true,
    is: '12 * inventory_by_scope / max(sales, inventory_by_scope / longest_time, one_m2 / one_year) / one_year',
    source: '去化周期（月）= 期末库存面积 ÷ 最近12个月月均销售面积',
  }),
  variable('awaiting_start_area', {
    label: { zh: '已供地未开工面积', en: 'Floor area sold, not started' },
    unit: 'm2',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'sum(at(pipeline_queue, awaiting_start), years_on)',
    source: SALES,
  }),
  variable('awaiting_presale_area', {
    label: { zh: '已开工未预售面积', en: 'Floor area started, not on presale' },
    unit: 'm2',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'sum(at(pipeline_queue, awaiting_presale), years_on)',
    source: SALES,
  }),
  variable('destocking_time', {
    label: { zh: '去化时间', en: 'Time to sell the inventory' },
    unit: 'year',
    over: ['area'],
    total: 'ratio',
    is: 'scoped_inventory / max(sales, scoped_inventory / longest_time, one_m2 / one_year)',
    source: '去化周期 = 期末库存面积 ÷ 最近12个月月均销售面积；以上限年数为限',
  }),
  variable('destocking_months', {
    label: { zh: '去化周期', en: 'Destocking months' },
    unit: '1',
    shownAs: { zh: '月', en: 'months' },
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: '12 * destocking_time / one_year',
    source: '去化周期（月）= 期末库存面积 ÷ 最近12个月月均销售面积',
  }),
  variable('gate_months_of_district', {
    label: { zh: '全区去化周期', en: 'Destocking months of the district' },
    unit: '1',
    shownAs: { zh: '月', en: 'months' },
    total: 'none',
    is: '12 * sum(scoped_inventory, area) / max(sum(sales, area), sum(scoped_inventory, area) / longest_time, one_m2 / one_year) / one_year',
    source: '去化周期（月）= 期末库存面积 ÷ 最近12个月月均销售面积，全区合计',
  }),
]

const buyers = [
  variable('spilled_buyers_area', {
    label: { zh: '跨片区购房者的面积', en: 'Floor area that the area’s buyers bought elsewhere' },
    unit: 'm2/year',
    over: ['area'],
    is: 'spill * (new_home_demand - own_sales) / max(sum(new_home_demand - own_sales, area), one_m2 / one_year)',
    source: SALES,
  }),
  variable('purchases_served', {
    label: { zh: '购得住房', en: 'Purchases made' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'second_hand_sales + (own_sales + spilled_buyers_area) / at(floor_area_per_dwelling, market_sale)',
    source: SALES,
  }),
  variable('served_share', {
    label: { zh: '购房意愿实现比例', en: 'Share of buyers served' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'purchases_wanted > 0 ? min(1, purchases_served / purchases_wanted) : 1',
    source: SALES,
  }),
  variable('unserved_buyers', {
    label: { zh: '未购得的购房户', en: 'Unserved buyers' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'purchases_wanted * (1 - served_share)',
    source: `${SALES}; they stay renters and review again`,
  }),
]

export const sales = [...selling, ...months, ...buyers]
