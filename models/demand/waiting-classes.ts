/**
 * @module
 * Who belongs to which class of the waiting list 轮候类别, and by which numbers a class moves.
 */
import { constant, variable } from '#models/engine/index'

const CLASSES =
  'Waiting classes of the pack: those eligible for the tenure, of the class’s status, under its income ceiling, less those with a home'

/** A number of the class's own, else its tenure's. */
function ofClass(
  id: string,
  unit: string,
  given: string,
  parameter: string,
  zh: string,
  en: string,
) {
  return variable(id, {
    label: { zh, en },
    unit,
    over: ['waiting_class'],
    total: 'none',
    is: `${given} >= 0 ? ${given} : sum(class_of_tenure * ${parameter}, tenure)`,
    source: `${CLASSES}; what a class leaves out is its tenure’s`,
  })
}

const rules = [
  constant('class_of_tenure', {
    label: { zh: '类别轮候的住房类型', en: 'Tenure that a class waits for' },
    unit: '1',
    over: ['waiting_class', 'tenure'],
    is: 'class_tenure > 0 ? 1 : 0',
    source: CLASSES,
  }),
  constant('class_open_to', {
    label: { zh: '类别面向的户籍状态', en: 'Statuses that a class is open to' },
    unit: '1',
    over: ['waiting_class', 'status'],
    is: 'sum(class_status, status) > 0 ? (class_status > 0 ? 1 : 0) : 1',
    source: CLASSES,
  }),
  ofClass(
    'class_exit_rate',
    '1/year',
    'class_exit',
    'waiting_exit_rate',
    '类别年退出率',
    'Share of a class that gives up, a year',
  ),
  ofClass(
    'class_refusal_share',
    '1',
    'class_refusal',
    'offer_refusal_share',
    '类别放弃选房比例',
    'Share of offers that a class turns down',
  ),
]

const reach = [
  variable('programme_floor', {
    label: { zh: '收入段下沿以下的比例', en: 'Share below the income band' },
    unit: '1',
    over: ['area', 'status', 'household_class', 'tenure'],
    total: 'none',
    is: {
      market_sale: '0',
      market_rental: '0',
      public_rental: '0',
      affordable_rental: 'normal_cdf(affordable_rent_threshold)',
      affordable_sale: 'normal_cdf(affordable_buy_threshold)',
      resettlement: '0',
    },
    source: CLASSES,
  }),
  variable('class_ceiling_share', {
    label: { zh: '收入线以下的比例', en: 'Share under a class’s income ceiling' },
    unit: '1',
    over: ['area', 'status', 'household_class', 'waiting_class'],
    total: 'none',
    is: 'class_income_ceiling > 0 ? normal_cdf(log(class_income_ceiling / income) / income_spread - class_lead) : 1',
    source: `${CLASSES}; incomes lognormal`,
  }),
  variable('class_band', {
    label: { zh: '类别所轮候住房的收入段', en: 'Income band of the homes that a class waits for' },
    unit: '1',
    over: ['area', 'status', 'household_class', 'waiting_class'],
    total: 'none',
    is: 'sum(class_of_tenure * programme_band, tenure)',
    source: CLASSES,
  }),
  variable('class_band_under_ceiling', {
    label: { zh: '其中收入线以下', en: 'The part of it under the ceiling' },
    unit: '1',
    over: ['area', 'status', 'household_class', 'waiting_class'],
    total: 'none',
    is: 'clamp(class_ceiling_share - sum(class_of_tenure * programme_floor, tenure), 0, class_band)',
    source: CLASSES,
  }),
  variable('class_reach', {
    label: { zh: '符合类别条件的比例', en: 'Share of the eligible that meet a class’s rules' },
    unit: '1',
    over: ['area', 'status', 'waiting_class'],
    total: 'none',
    is: 'class_open_to * class_no_home_share * (class_income_ceiling > 0 ? (sum(class_band * deciders_by_class, household_class) > 0 ? sum(class_band_under_ceiling * deciders_by_class, household_class) / sum(class_band * deciders_by_class, household_class) : 0) : 1)',
    source: `${CLASSES}; of all who decide, and of the backlog alike`,
  }),
]

export const waitingClasses = [...rules, ...reach]
