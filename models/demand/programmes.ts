/**
 * @module
 * Below buying 保障与租赁: programmes and market rent are tested in parallel, and places limit the programmes.
 */
import { variable } from '#models/engine/index'

const LADDER =
  'Ladder of this model below buying: programmes and rent in parallel, limited by places'

const CLASSES = ['area', 'status', 'household_class']

const incomesNeeded = [
  variable('rent_of_home', {
    label: {
      zh: '一套租赁住房的年租金（上年末）',
      en: 'Yearly rent of a home, at last year-end’s rent',
    },
    unit: 'CNY/household/year',
    over: ['area'],
    total: 'none',
    is: 'previous(rent) * at(floor_area_per_dwelling, market_rental) * homes_per_household',
    source: LADDER,
  }),
  variable('income_to_rent', {
    label: { zh: '市场租赁所需年收入', en: 'Income to rent in the market' },
    unit: 'CNY/household/year',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'rent_of_home / rent_payment_share',
    source: LADDER,
  }),
  variable('income_to_rent_affordable', {
    label: { zh: '保租房所需年收入', en: 'Income to rent an affordable home' },
    unit: 'CNY/household/year',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'affordable_rent_ratio * income_to_rent',
    source: LADDER,
  }),
  variable('income_to_rent_informal', {
    label: { zh: '租住非正规住房所需年收入', en: 'Income to rent an informal home' },
    unit: 'CNY/household/year',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'previous(informal_rent / rent) * income_to_rent',
    source: LADDER,
  }),
  variable('income_to_buy_affordable', {
    label: { zh: '配售型购房所需年收入', en: 'Income to buy an affordable-sale home' },
    unit: 'CNY/household/year',
    over: ['area', 'status'],
    total: 'none',
    indicator: true,
    is: 'affordable_sale_price_ratio * at(floor_area_per_dwelling, affordable_sale) / at(floor_area_per_dwelling, market_sale) * income_to_buy',
    source: LADDER,
  }),
]

const thresholds = [
  variable('rent_threshold', {
    label: { zh: '市场租赁收入门槛（标准化）', en: 'Threshold of market rent, standardised' },
    unit: '1',
    over: CLASSES,
    total: 'none',
    is: 'log(income_to_rent / income) / income_spread - class_lead',
    source: LADDER,
  }),
  variable('affordable_rent_threshold', {
    label: { zh: '保租房收入门槛（标准化）', en: 'Threshold of affordable rent, standardised' },
    unit: '1',
    over: CLASSES,
    total: 'none',
    is: 'log(income_to_rent_affordable / income) / income_spread - class_lead',
    source: LADDER,
  }),
  variable('informal_rent_threshold', {
    label: {
      zh: '非正规住房租金收入门槛（标准化）',
      en: 'Threshold of informal rent, standardised',
    },
    unit: '1',
    over: CLASSES,
    total: 'none',
    is: 'log(income_to_rent_informal / income) / income_spread - class_lead',
    source: LADDER,
  }),
  variable('affordable_buy_threshold', {
    label: { zh: '配售型购房收入门槛（标准化）', en: 'Threshold of affordable sale, standardised' },
    unit: '1',
    over: CLASSES,
    total: 'none',
    is: 'log(income_to_buy_affordable / income) / income_spread - class_lead',
    source: LADDER,
  }),
  variable('not_buying_share', {
    label: { zh: '不购房比例', en: 'Share that does not buy' },
    unit: '1',
    over: CLASSES,
    total: { mean: 'deciders_by_class' },
    is: '1 - buy_share',
    source: LADDER,
  }),
  variable('below_buy', {
    label: { zh: '买不起的比例', en: 'Share that cannot buy' },
    unit: '1',
    over: CLASSES,
    total: { mean: 'deciders_by_class' },
    is: 'min(not_buying_share, normal_cdf(buy_threshold))',
    source: `${LADDER}; who could and prefers not to has no claim on an affordable home`,
  }),
]

const bands = [
  variable('rent_capable', {
    label: {
      zh: '租得起市场住房而不购房的比例',
      en: 'Share that can rent in the market and does not buy',
    },
    unit: '1',
    over: CLASSES,
    total: { mean: 'deciders_by_class' },
    indicator: true,
    is: 'max(0, not_buying_share - normal_cdf(rent_threshold))',
    source: LADDER,
  }),
  variable('below_rent', {
    label: { zh: '低于市场租赁门槛的比例', en: 'Share below the threshold of rent' },
    unit: '1',
    over: CLASSES,
    total: { mean: 'deciders_by_class' },
    indicator: true,
    is: 'min(not_buying_share, normal_cdf(rent_threshold))',
    source: LADDER,
  }),
  variable('programme_band', {
    label: { zh: '处于收入段的比例', en: 'Share within the income band' },
    unit: '1',
    over: [...CLASSES, 'tenure'],
    total: { mean: 'deciders_by_class' },
    is: {
      market_sale: '0',
      market_rental: '0',
      public_rental: 'min(below_rent, normal_cdf(affordable_rent_threshold))',
      affordable_rental: 'max(0, below_rent - normal_cdf(affordable_rent_threshold))',
      affordable_sale: 'max(0, below_buy - normal_cdf(affordable_buy_threshold))',
      resettlement: '0',
    },
    source: LADDER,
  }),
  variable('programme_eligible', {
    label: { zh: '符合条件的比例', en: 'Share eligible' },
    unit: '1',
    over: [...CLASSES, 'tenure'],
    total: { mean: 'deciders_by_class' },
    is: 'programme_band * programme_eligible_share',
    source: LADDER,
  }),
  variable('new_eligible_by_status', {
    label: { zh: '新增符合条件户（分户籍）', en: 'Newly eligible households, by status' },
    unit: 'household/year',
    over: ['area', 'status', 'tenure'],
    is: {
      market_sale: '0',
      market_rental: '0',
      public_rental:
        'sum(programme_eligible * deciders_by_class, household_class) + backlog_to_programmes * programme_eligible_share',
      affordable_rental: 'sum(programme_eligible * deciders_by_class, household_class)',
      affordable_sale: 'sum(programme_eligible * deciders_by_class, household_class)',
      resettlement: '0',
    },
    source: `${LADDER}; the backlog goes straight to public rental unless it is sent through the ladder`,
  }),
  variable('new_eligible', {
    label: { zh: '新增符合条件户', en: 'Newly eligible households' },
    unit: 'household/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'sum(new_eligible_by_status, status)',
    source: LADDER,
  }),
]

const taken = [
  variable('allocation_ratio', {
    label: { zh: '配租配售户与新增符合条件户之比', en: 'Allocations to newly eligible households' },
    unit: '1',
    over: ['area', 'tenure'],
    total: 'none',
    is: 'new_eligible > 0 ? min(1, allocations / new_eligible) : 0',
    source: LADDER,
  }),
  variable('affordable_sale_overlap', {
    label: {
      zh: '配售型收入段中租得起者的比例',
      en: 'Share of the affordable-sale band that can rent',
    },
    unit: '1',
    over: CLASSES,
    total: 'none',
    is: 'below_buy > normal_cdf(affordable_buy_threshold) ? clamp((below_buy - normal_cdf(max(affordable_buy_threshold, rent_threshold))) / (below_buy - normal_cdf(affordable_buy_threshold)), 0, 1) : 0',
    source: LADDER,
  }),
  variable('market_rental_taken', {
    label: { zh: '进入市场租赁的比例', en: 'Share that rents in the market' },
    unit: '1',
    over: CLASSES,
    total: { mean: 'deciders_by_class' },
    indicator: true,
    is: 'max(0, rent_capable - affordable_sale_overlap * at(programme_eligible * allocation_ratio, affordable_sale))',
    source: LADDER,
  }),
  variable('unmet_share', {
    label: { zh: '未满足比例', en: 'Share in unmet need' },
    unit: '1',
    over: CLASSES,
    total: { mean: 'deciders_by_class' },
    indicator: true,
    is: 'max(0, not_buying_share - market_rental_taken - sum(programme_eligible * allocation_ratio, tenure))',
    source: LADDER,
  }),
  variable('unmet_need', {
    label: { zh: '未满足的住房需要', en: 'Unmet need' },
    unit: 'household/year',
    over: ['area'],
    indicator: true,
    is: 'sum(sum(unmet_share * deciders_by_class, household_class), status)',
    source: LADDER,
    note: {
      zh: '租金超出承受能力或合住的当年决策户',
      en: 'Deciders who rent above their means or share',
    },
  }),
  variable('unmet_in_informal', {
    label: { zh: '其中租得起非正规住房的', en: 'Of which can pay the rent of an informal home' },
    unit: 'household/year',
    over: ['area'],
    indicator: true,
    is: 'sum(sum(deciders_by_class * min(unmet_share, max(0, below_rent - normal_cdf(informal_rent_threshold))), household_class), status)',
    source: LADDER,
    note: {
      zh: '城中村、违建的租金低于市场：未满足的需要中靠它们落脚的部分',
      en: 'Villages and unauthorised homes are cheaper than the market: the part of unmet need that they take in',
    },
  }),
]

export const programmes = [...incomesNeeded, ...thresholds, ...bands, ...taken]
