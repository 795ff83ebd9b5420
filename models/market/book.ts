/**
 * @module
 * 价: prices, rents, and how far incomes reach. Comes after supply, so that no year runs in a circle.
 */
import { constant, stage, variable } from '#models/engine/index'
import { marketParameters } from './parameters.ts'
import { targets } from './targets.ts'

const PRICE =
  'Error-correction form around an inverted demand (Chow & Niu; MHCLG 2018), with momentum and months of inventory; real roots at the defaults'
const RENT = 'Rent of this model: level form towards a target by income and vacancy'

const bases = [
  constant('price_base', {
    label: {
      zh: '基年房价（记录或全区平均）',
      en: 'Price of the base year, recorded or the district’s mean',
    },
    unit: 'CNY/m2',
    over: ['area'],
    is: 'price_recorded > 0 ? price_recorded : sum(price_recorded, area) / max(sum(price_recorded > 0 ? 1 : 0, area), 1)',
    source: 'market.csv',
  }),
  constant('rent_base', {
    label: { zh: '基年租金（记录或推算）', en: 'Rent of the base year, recorded or estimated' },
    unit: 'CNY/m2/year',
    over: ['area'],
    is: 'rent_recorded > 0 ? rent_recorded : price_base * standard_rental_yield',
    source: 'market.csv',
  }),
]

const prices = [
  variable('income_of_area', {
    label: { zh: '片区家庭收入（基年户数加权）', en: 'Income of the area, at the base year’s mix' },
    unit: 'CNY/household/year',
    over: ['area'],
    total: 'none',
    is: 'sum(initial(housed_households), status) > 0 ? mean(income, status, initial(housed_households)) : at(income, registered)',
    source: 'Mean of medians with fixed weights: a change of mix is no growth of income',
  }),
  variable('fundamental_index', {
    label: { zh: '基本面房价指数', en: 'Index of the fundamental price' },
    unit: '1',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'exp(-opening_overvaluation - rate_semi_elasticity * (mortgage_rate - initial(mortgage_rate))) * (income_of_area / initial(income_of_area)) ^ fundamental_income_elasticity * (max(sum(housed_households, status), one_household) / initial(max(sum(housed_households, status), one_household))) ^ fundamental_household_elasticity * (max(dwellings, one_dwelling) / initial(max(dwellings, one_dwelling))) ^ -fundamental_stock_elasticity',
    source: PRICE,
  }),
  variable('price_pressure', {
    label: { zh: '房价涨幅（不受备案价限制）', en: 'Growth of prices, were there no ceiling' },
    unit: '1/year',
    over: ['area'],
    total: { mean: 'dwellings' },
    initially: 'opening_price_growth',
    is: 'clamp(momentum * previous(price_pressure) + (1 - momentum) * log(fundamental_index / previous(fundamental_index)) / one_year - error_correction * log(previous(price_uncapped) / initial(price_uncapped) / previous(fundamental_index)) - inventory_sensitivity * log(clamp(destocking_months, least_price_months, most_price_months) / neutral_months) + price_shock, least_price_growth, most_price_growth)',
    source: PRICE,
  }),
  variable('price_uncapped', {
    label: { zh: '新房价格（不受备案价限制）', en: 'Price of new homes, were there no ceiling' },
    unit: 'CNY/m2',
    over: ['area'],
    total: { mean: 'dwellings' },
    indicator: true,
    initially: 'price_base',
    is: 'previous(price_uncapped) * exp(price_pressure * one_year)',
    source: PRICE,
  }),
  variable('price', {
    label: { zh: '新房价格', en: 'Price of new homes' },
    unit: 'CNY/m2',
    over: ['area'],
    total: { mean: 'dwellings' },
    indicator: true,
    initially: 'price_base',
    is: 'recorded_price_ceiling > 0 ? min(price_uncapped, recorded_price_ceiling) : price_uncapped',
    source: `${PRICE}; a recorded-price ceiling 备案价 holds it down where there is one`,
  }),
  variable('price_growth', {
    label: { zh: '房价涨幅（对数）', en: 'Growth of prices, log' },
    unit: '1/year',
    over: ['area'],
    total: { mean: 'dwellings' },
    indicator: true,
    initially: 'opening_price_growth',
    is: 'price < price_uncapped or previous(price) < previous(price_uncapped) ? log(price / previous(price)) / one_year : price_pressure',
    source: PRICE,
  }),
  variable('suppressed_price_gap', {
    label: { zh: '被备案价压低的幅度', en: 'Gap that the price ceiling suppresses' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'price_uncapped / price - 1',
    source: 'Recorded-price ceiling 备案价: where the market would stand over the price recorded',
  }),
  variable('overvaluation', {
    label: { zh: '房价偏离基本面', en: 'Price over fundamental' },
    unit: '1',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'price / initial(price) / fundamental_index - 1',
    source: PRICE,
  }),
  variable('long_run_inventory_effect', {
    label: { zh: '去化周期对房价的长期效应', en: 'Long-run effect of inventory on prices' },
    unit: '1',
    total: 'none',
    indicator: true,
    is: 'error_correction > 0 ? inventory_sensitivity / error_correction : 0',
    source:
      'Long run of the price equation: ln(price ÷ fundamental) = −(inventory_sensitivity ÷ error_correction) · ln(months ÷ neutral_months)',
    note: {
      zh: '去化周期长期翻倍，房价低 1 − 2^(−该值)；误差修正为 0 时没有长期关系',
      en: 'Months doubled for ever lower prices by 1 − 2^(−this); without error correction there is no long run',
    },
  }),
  variable('root_margin', {
    label: { zh: '房价不振荡余量', en: 'Margin before prices oscillate' },
    unit: '1/year',
    total: 'none',
    indicator: true,
    is: '(1 - sqrt(momentum)) ^ 2 / one_year - error_correction',
    source:
      'Real roots of the price equation need error_correction <= (1 - sqrt(momentum))^2; below 0 it oscillates',
  }),
]

const rents = [
  variable('rent_target', {
    label: { zh: '目标租金', en: 'Rent aimed at' },
    unit: 'CNY/m2/year',
    over: ['area'],
    total: 'none',
    initially: 'rent_base',
    is: 'initial(rent) * (income_of_area / initial(income_of_area)) ^ rent_income_elasticity * exp(-rent_vacancy_sensitivity * (max(-1, vacancy_share) - initial(max(-1, vacancy_share))))',
    source: RENT,
  }),
  variable('rent', {
    label: { zh: '租金', en: 'Rent' },
    unit: 'CNY/m2/year',
    over: ['area'],
    total: { mean: 'dwellings' },
    indicator: true,
    initially: 'rent_base',
    is: 'previous(rent) * exp(clamp(rent_speed * one_year * log(rent_target / previous(rent)), -rent_step_limit, rent_step_limit))',
    source: RENT,
  }),
  variable('informal_rent', {
    label: { zh: '非正规住房租金', en: 'Rent of informal homes' },
    unit: 'CNY/m2/year',
    over: ['area'],
    total: { mean: 'dwellings' },
    indicator: true,
    is: 'informal_rent_ratio * rent',
    source: 'Village rooms and unauthorised homes, in proportion to the market’s rent',
  }),
]

const ratios = [
  variable('rental_yield', {
    label: { zh: '租金回报率', en: 'Rental yield' },
    unit: '1/year',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'rent / price',
    source: 'Yearly rent over price',
  }),
  variable('price_to_income', {
    label: { zh: '房价收入比', en: 'Price-to-income ratio' },
    unit: '1',
    over: ['area'],
    total: { mean: 'dwellings' },
    indicator: true,
    is: 'price * at(floor_area_per_dwelling, market_sale) * homes_per_household / (income_of_area * one_year)',
    source: '套均总价 ÷ 家庭年收入中位数',
  }),
  variable('rent_to_income', {
    label: { zh: '租金收入比', en: 'Rent-to-income ratio' },
    unit: '1',
    over: ['area'],
    total: { mean: 'dwellings' },
    indicator: true,
    is: 'rent * at(floor_area_per_dwelling, market_rental) * homes_per_household / income_of_area',
    source: 'Yearly rent of a rental home over household income',
  }),
]

export const market = stage(
  'market',
  { zh: '市场', en: 'Market' },
  [...marketParameters],
  bases,
  prices,
  rents,
  ratios,
  targets,
)
