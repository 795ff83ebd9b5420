/**
 * @module
 * Need 住房需要量: what would have to be built, whoever can pay; shown beside what the market wants.
 */
import { variable } from '#models/engine/index'

const LTHS =
  'HKSAR Transport and Housing Bureau, Long Term Housing Strategy (2014; progress report 2025)'

const need = [
  variable('net_requirement', {
    label: { zh: '净住房需要量', en: 'Net requirement before vacancy' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'max(0, homes_per_household * gross_demand - homes_released)',
    source: LTHS,
  }),
  variable('private_dwellings', {
    label: { zh: '商品与市场租赁住房', en: 'Private homes' },
    unit: 'dwelling',
    over: ['area'],
    is: 'at(dwellings_by_tenure, market_sale) + at(dwellings_by_tenure, market_rental)',
    source: `${LTHS}: vacancy is that of private homes`,
  }),
  variable('private_vacant', {
    label: { zh: '空置的商品与市场租赁住房', en: 'Vacant private homes' },
    unit: 'dwelling',
    over: ['area'],
    is: 'min(private_dwellings, max(0, vacancy_share) * dwellings)',
    source: `${LTHS}; homes of programmes are taken to be let`,
  }),
  variable('vacancy_adjustment', {
    label: { zh: '空置调整', en: 'Vacancy adjustment' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'vacancy_rule == 0 ? net_requirement * target_vacancy / (1 - target_vacancy) : (target_vacancy * (previous(private_dwellings) + vacancy_window * (1 - public_housing_share) * net_requirement) - previous(private_vacant)) / vacancy_window',
    source: `${LTHS}: over 1 − vacancy; or by stock, the vacant homes wanted at the end of the window less those there are`,
  }),
  variable('housing_requirement', {
    label: { zh: '住房需要量', en: 'Housing requirement' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'max(0, net_requirement + vacancy_adjustment)',
    source: `${LTHS}: net demand and the vacancy adjustment`,
  }),
]

const rounded = (amount: string, step: string) =>
  `(${step} > 0 ? round(${amount} / ${step}) * ${step} : ${amount})`

const target = [
  variable('housing_target', {
    label: { zh: '全区住房供应目标（取整后）', en: 'Housing target of the district, rounded' },
    unit: 'dwelling/year',
    indicator: true,
    is: 'target_rounding > 0 ? ceil(sum(housing_requirement, area) / target_rounding) * target_rounding : sum(housing_requirement, area)',
    source: `${LTHS}: rounded up since 2021`,
  }),
  variable('public_housing_target', {
    label: { zh: '其中保障性住房目标', en: 'Of which public homes' },
    unit: 'dwelling/year',
    indicator: true,
    is: rounded('public_housing_share * housing_target', 'split_rounding'),
    source: `${LTHS}: public 60 % until 2017, 70 % from 2018`,
  }),
  variable('private_housing_target', {
    label: { zh: '其中商品住房目标', en: 'Of which private homes' },
    unit: 'dwelling/year',
    indicator: true,
    is: 'housing_target - public_housing_target',
    source: LTHS,
  }),
  variable('public_rental_target', {
    label: { zh: '保障性住房中租赁目标', en: 'Of the public ones to let' },
    unit: 'dwelling/year',
    indicator: true,
    is: rounded('public_rental_share * public_housing_target', 'split_rounding'),
    source: `${LTHS}: public rental and green form 70 % until 2023, 60 % from 2024`,
  }),
  variable('public_sale_target', {
    label: { zh: '保障性住房中出售目标', en: 'Of the public ones for sale' },
    unit: 'dwelling/year',
    indicator: true,
    is: 'public_housing_target - public_rental_target',
    source: LTHS,
  }),
]

export const requirement = [...need, ...target]
