/**
 * @module
 * Demand by tenure 分类型住房需求: which kind of home each household of the year needs, were there places enough.
 *
 * What is really had is less where places are short: the waiting list allots them, and what stays is unmet need.
 */
import { variable } from '#models/engine/index'

const LADDER =
  'Ladder of this model with unlimited places: buy, else affordable sale, market rent, affordable and public rental by income and eligibility'
const CLASSES = ['area', 'status', 'household_class']

const shares = [
  variable('left_below_rent', {
    label: {
      zh: '租不起市场住房且不购配售型的比例',
      en: 'Share below market rent that buys no affordable home',
    },
    unit: '1',
    over: CLASSES,
    total: { mean: 'deciders_by_class' },
    is: 'max(0, below_rent - (1 - affordable_sale_overlap) * at(programme_eligible, affordable_sale))',
    source: LADDER,
  }),
  variable('tenure_need_share', {
    label: { zh: '各类住房需要比例', en: 'Share that needs each tenure' },
    unit: '1',
    over: [...CLASSES, 'tenure'],
    total: { mean: 'deciders_by_class' },
    indicator: true,
    is: {
      market_sale: 'buy_share',
      market_rental:
        'max(0, rent_capable - affordable_sale_overlap * at(programme_eligible, affordable_sale))',
      public_rental: 'below_rent > 0 ? programme_eligible * left_below_rent / below_rent : 0',
      affordable_rental: 'below_rent > 0 ? programme_eligible * left_below_rent / below_rent : 0',
      affordable_sale: 'programme_eligible',
      resettlement: '0',
    },
    source: LADDER,
  }),
  variable('ineligible_share', {
    label: { zh: '租不起又无资格的比例', en: 'Share that cannot pay rent and has no claim' },
    unit: '1',
    over: CLASSES,
    total: { mean: 'deciders_by_class' },
    indicator: true,
    is: 'max(0, 1 - sum(tenure_need_share, tenure))',
    source: `${LADDER}; they rent above their means or share`,
  }),
]

const households = [
  variable('demand_by_tenure', {
    label: { zh: '分类型住房需求', en: 'Demand by tenure' },
    unit: 'household/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: {
      market_sale:
        'sum(sum(tenure_need_share * deciders_by_class, household_class), status) + sum(upgrading_households + displaced_cash, status) + other_purchases / homes_per_household',
      market_rental: 'sum(sum(tenure_need_share * deciders_by_class, household_class), status)',
      public_rental:
        'sum(sum(tenure_need_share * deciders_by_class, household_class) + backlog_to_programmes * programme_eligible_share, status)',
      affordable_rental: 'sum(sum(tenure_need_share * deciders_by_class, household_class), status)',
      affordable_sale: 'sum(sum(tenure_need_share * deciders_by_class, household_class), status)',
      resettlement: 'displaced_in_kind',
    },
    source: LADDER,
    note: {
      zh: '首次购房未乘校准系数；投资出租购房另计',
      en: 'First purchases before the calibration’s factor; purchases for letting apart',
    },
  }),
  variable('demand_of_new_households', {
    label: { zh: '其中新立户的需求', en: 'Of which by new households' },
    unit: 'household/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'sum(at(tenure_need_share * deciders_by_class, new), status)',
    source: LADDER,
  }),
  variable('demand_of_existing_households', {
    label: { zh: '其中已有家庭户的需求', en: 'Of which by existing households' },
    unit: 'household/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'demand_by_tenure - demand_of_new_households',
    source: LADDER,
  }),
  variable('demand_by_tenure_group', {
    label: { zh: '租购保三类需求', en: 'Demand to buy, to rent, and affordable' },
    unit: 'household/year',
    over: ['area', 'tenure_group'],
    indicator: true,
    is: {
      buy: 'at(demand_by_tenure, market_sale)',
      rent: 'at(demand_by_tenure, market_rental)',
      affordable:
        'at(demand_by_tenure, public_rental) + at(demand_by_tenure, affordable_rental) + at(demand_by_tenure, affordable_sale) + at(demand_by_tenure, resettlement)',
    },
    source: 'For leaders: buy = market sale; rent = market rental; affordable = the rest',
  }),
]

export const byTenure = [...shares, ...households]
