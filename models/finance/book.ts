/**
 * @module
 * 钱: what land brings in, what it costs, what must be set aside, and what is left.
 */
import { stage, variable } from '#models/engine/index'
import { financeParameters } from './parameters.ts'

const INCOME = '土地出让收入按合同分期缴入，区级按分成比例取得'
const DEDUCTION =
  '财综〔2011〕62号：净收益 = 出让收入 − 征收补偿 − 土地开发 − 农业土地开发资金 − 业务费等；净收益不足则不提'
const AFFORDABLE = '保障性住房建设与收购支出，扣除租金净收入'

const income = [
  variable('land_sales_contracted', {
    label: { zh: '土地出让合同价款', en: 'Land sales contracted' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    initially:
      'sum(land_supplied * land_price_ratio, tenure) * area_floor_area_ratio * floor_price_expected',
    is: 'sum(parcel_sold * expected_land_price, parcel) + sum(unnamed_site_sold * land_price_ratio, tenure) * area_floor_area_ratio * floor_price_expected',
    source: INCOME,
  }),
  variable('land_income', {
    label: { zh: '区级土地出让收入', en: 'Land income of the district' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'district_revenue_share * (at(instalment_share, y0) * land_sales_contracted + at(instalment_share, y1) * previous(land_sales_contracted) + at(instalment_share, y2) * previous(land_sales_contracted, 2) + at(instalment_share, y3) * previous(land_sales_contracted, 3)) / sum(instalment_share, years_on)',
    source: INCOME,
  }),
  variable('land_cost', {
    label: { zh: '收储整备支出', en: 'Cost of acquiring and preparing land' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    initially: 'sum(land_supplied, tenure) * site_cost',
    is: 'sum(parcel_sold * parcel_cost, parcel) + sum(unnamed_site_sold, tenure) * site_cost',
    source: '土地储备：出让当年结转收储与整备成本',
  }),
  variable('reserve_interest', {
    label: { zh: '储备资金利息', en: 'Interest on reserve land' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'land_cost * reserve_interest_rate * reserve_years',
    source: '土地储备：收储至出让的资金占用',
  }),
]

const deductions = [
  variable('land_business_fee', {
    label: { zh: '土地出让业务费', en: 'Fee of land sales' },
    unit: 'CNY/year',
    over: ['area'],
    is: 'land_business_fee_share * land_income',
    source: DEDUCTION,
  }),
  variable('agricultural_fund', {
    label: { zh: '农业土地开发资金', en: 'Agricultural land fund' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'agricultural_fund_share * agricultural_fund_rate * at(land_supplied, market_sale)',
    source: '出让面积 × 平均纯收益征收标准 × 计提比例',
  }),
  variable('net_land_income', {
    label: { zh: '土地出让净收益', en: 'Net land income' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'land_income - land_cost - reserve_interest - land_business_fee - agricultural_fund',
    source: DEDUCTION,
  }),
  variable('education_fund', {
    label: { zh: '教育资金', en: 'Education fund' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'education_share * max(0, net_land_income)',
    source: '财综〔2011〕62号',
  }),
  variable('farmland_water_fund', {
    label: { zh: '农田水利资金', en: 'Farmland water fund' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'farmland_water_share * max(0, net_land_income)',
    source: '财综〔2011〕48号',
  }),
  variable('affordable_fund', {
    label: { zh: '保障性安居工程资金', en: 'Affordable housing fund' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'affordable_fund_share * max(0, net_land_income)',
    source: '净收益不低于 10 %',
  }),
  variable('state_land_fund', {
    label: { zh: '国有土地收益基金', en: 'State land revenue fund' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'min(state_land_fund_share * land_income, max(0, net_land_income - education_fund - farmland_water_fund - affordable_fund))',
    source: '按出让总收入计提，不使净收益为负',
  }),
]

const spending = [
  variable('affordable_building_cost', {
    label: { zh: '保障性住房建设支出', en: 'Public cost of building' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'sum(public_cost_share * starts_area, tenure) * area_cost',
    source: AFFORDABLE,
  }),
  variable('purchase_cost', {
    label: { zh: '收购存量商品住房支出', en: 'Cost of buying unsold homes' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'sum(homes_bought, tenure) * at(floor_area_per_dwelling, market_sale) * purchase_price_ratio * price',
    source: AFFORDABLE,
  }),
  variable('rent_income', {
    label: { zh: '公租房租金净收入', en: 'Net rents of public homes' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: '(1 - rent_upkeep_share) * public_rent_ratio * rent * at(floor_area_by_tenure, public_rental)',
    source: AFFORDABLE,
  }),
  variable('affordable_cost', {
    label: { zh: '保障性住房净支出', en: 'Net cost of affordable housing' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'affordable_building_cost + purchase_cost - rent_income',
    source: AFFORDABLE,
  }),
]

const balance = [
  variable('fund_balance', {
    label: { zh: '资金平衡', en: 'Fund balance' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'net_land_income - education_fund - farmland_water_fund - state_land_fund - max(affordable_fund, affordable_cost)',
    source: '收支总体平衡；保障性安居工程资金先用于保障性住房净支出',
  }),
  variable('fund_balance_cumulated', {
    label: { zh: '累计资金平衡', en: 'Fund balance, cumulated' },
    unit: 'CNY',
    over: ['area'],
    indicator: true,
    is: 'since(fund_balance)',
    source: '收支总体平衡，自基年次年累计',
  }),
]

export const finance = stage(
  'finance',
  { zh: '资金', en: 'Finance' },
  [...financeParameters],
  income,
  deductions,
  spending,
  balance,
)
