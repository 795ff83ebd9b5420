/**
 * @module
 * The residual method 剩余法 in closed form, for the typical land of an area: what land is worth once homes, costs, interest,
 * taxes and profit are taken off. Interest and profit on the land itself stand in the divisor.
 */
import { variable } from '#models/engine/index'
import { costInterest, interest } from './interest.ts'

export const RESIDUAL = 'GB/T 18508-2014 剩余法；地价含自身利息与利润，解为闭式'

export const residual = [
  variable('cost_index', {
    label: { zh: '成本指数', en: 'Index of costs' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: '(income_of_area / initial(income_of_area)) ^ cost_income_elasticity',
    source: 'Costs follow incomes with an elasticity (assumption)',
  }),
  variable('area_target_price', {
    label: { zh: '测算用售价（不超过调控目标）', en: 'Sale price for the cap, within the target' },
    unit: 'CNY/m2',
    over: ['area'],
    total: 'none',
    is: 'min(price, price_control_target)',
    source: '片区目标到宗地控价：参考价不高于片区调控目标',
  }),
  variable('area_value', {
    label: { zh: '每平方米建筑面积的开发价值', en: 'Value of development per m² of floor area' },
    unit: 'CNY/m2',
    over: ['area'],
    total: 'none',
    is: 'saleable_share * (area_residential_share * ((1 - area_affordable_share) * area_target_price + area_affordable_share * affordable_buyback_price) + (1 - area_residential_share) * (commercial_price > 0 ? commercial_price : commercial_price_ratio * area_target_price))',
    source: RESIDUAL,
  }),
  variable('area_bid_value', {
    label: { zh: '按市价的开发价值', en: 'Value of development at the market price' },
    unit: 'CNY/m2',
    over: ['area'],
    total: 'none',
    is: 'saleable_share * (area_residential_share * ((1 - area_affordable_share) * price + area_affordable_share * affordable_buyback_price) + (1 - area_residential_share) * (commercial_price > 0 ? commercial_price : commercial_price_ratio * price))',
    source: RESIDUAL,
  }),
  variable('area_cost', {
    label: { zh: '每平方米开发成本', en: 'Cost of development per m² of floor area' },
    unit: 'CNY/m2',
    over: ['area'],
    total: 'none',
    is: 'cost_index * (construction_cost * (1 + professional_fee_share) * (1 + contingency_share) * (1 + management_fee_share) + site_works_cost)',
    source: RESIDUAL,
  }),
  variable('land_interest', {
    label: { zh: '土地占用利息系数', en: 'Interest on land over the period' },
    unit: '1',
    total: 'none',
    is: interest('development_interest_rate', 'interest_form', 'development_years'),
    source: RESIDUAL,
  }),
  ...costInterest({
    id: 'cost_interest',
    label: { zh: '成本占用利息系数', en: 'Interest on costs over the period' },
    over: [],
    rate: 'development_interest_rate',
    form: 'interest_form',
    years: 'development_years',
    profile: 'spending_profile',
    spending: 'spending_in_year',
  }),
  variable('value_kept', {
    label: {
      zh: '扣除销售费用、税费与利润后的价值比例',
      en: 'Share of value left after selling, taxes and profit',
    },
    unit: '1',
    total: 'none',
    is: '1 - selling_cost_share - sales_tax_share - (profit_basis == 1 ? developer_profit_share : 0)',
    source: RESIDUAL,
  }),
  variable('cost_multiple', {
    label: { zh: '成本倍数（含利息与利润）', en: 'Costs with interest and profit' },
    unit: '1',
    total: 'none',
    is: '1 + cost_interest + (profit_basis == 1 ? 0 : developer_profit_share)',
    source: RESIDUAL,
  }),
  variable('land_multiple', {
    label: { zh: '地价倍数（含取得税费、利息与利润）', en: 'Land with taxes, interest and profit' },
    unit: '1',
    total: 'none',
    is: '(1 + acquisition_tax_share) * (1 + land_interest + (profit_basis == 1 ? 0 : developer_profit_share))',
    source: RESIDUAL,
  }),
  variable('floor_price_cap', {
    label: { zh: '楼面地价上限', en: 'Floor price cap' },
    unit: 'CNY/m2',
    over: ['area'],
    total: { mean: 'available_area' },
    indicator: true,
    is: 'max(0, (area_value * value_kept - area_cost * cost_multiple - cost_index * other_cost) / land_multiple)',
    source: RESIDUAL,
    note: {
      zh: '片区典型地块，每平方米建筑面积',
      en: 'Of the area’s typical land, per m² of floor area',
    },
  }),
  variable('floor_price_bid', {
    label: { zh: '按市价的楼面地价', en: 'Floor price at the market price' },
    unit: 'CNY/m2',
    over: ['area'],
    total: { mean: 'available_area' },
    indicator: true,
    is: 'max(0, (area_bid_value * value_kept - area_cost * cost_multiple - cost_index * other_cost) / land_multiple)',
    source: RESIDUAL,
  }),
  variable('floor_price_expected', {
    label: { zh: '预计成交楼面地价', en: 'Floor price expected' },
    unit: 'CNY/m2',
    over: ['area'],
    total: { mean: 'available_area' },
    indicator: true,
    is: 'auction_rule == 0 ? floor_price_bid : min(floor_price_cap, floor_price_bid)',
    source: 'Where caps bind the hammer price stays under the cap',
  }),
  variable('land_to_price_ratio', {
    label: { zh: '地房比', en: 'Land-to-house price ratio' },
    unit: '1',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'floor_price_cap / price',
    source: '楼面地价 ÷ 房价；深圳、广州公开地块 37–53 %',
  }),
  variable('reserve_floor_cost', {
    label: { zh: '每平方米建筑面积的收储整备成本', en: 'Cost of the land per m² of floor area' },
    unit: 'CNY/m2',
    over: ['area'],
    total: 'none',
    is: 'site_cost / area_floor_area_ratio',
    source: '收储成本与整备成本',
  }),
  variable('site_cost', {
    label: { zh: '每平方米用地的收储整备成本', en: 'Cost of the land per m² of site' },
    unit: 'CNY/m2',
    over: ['area'],
    total: 'none',
    is: 'cost_index * ((land_acquisition_cost_given >= 0 ? land_acquisition_cost_given : land_acquisition_cost) + (land_preparation_cost_given >= 0 ? land_preparation_cost_given : land_preparation_cost))',
    source: '收储成本与整备成本',
  }),
  variable('sold_share', {
    label: { zh: '推出土地的成交比例', en: 'Share of land offered that sells' },
    unit: '1',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'reserve_floor_cost > 0 ? clamp((floor_price_bid / reserve_floor_cost - failed_sale_floor) / (1 - failed_sale_floor), 0, 1) : 1',
    source:
      'Failed sales of this model: none from reserve cost up, all under half of it; a step would make cycles (assumption)',
  }),
]
