/**
 * @module
 * Households in transition and what they are paid 过渡户与过渡费.
 */
import { variable } from '#models/engine/index'

const COST = '过渡费 = Σ户 面积 × 标准 ×（期内 + 倍数 × 超期）；先到先安置，等得最久的先走'

/**
 * Households that have waited longer than a time of up to four years: all who wait, less those who came since. Who came
 * before the base year is taken to have come as evenly as in it.
 */
function waitedLonger(time: string): string {
  const years = [
    'displaced_in_kind',
    'previous(displaced_in_kind)',
    'previous(displaced_in_kind, 2)',
    'previous(displaced_in_kind, 3)',
  ]
  const since = years.map(
    (arrivals, ago) => `clamp((${time}) / one_year - ${ago}, 0, 1) * ${arrivals} * one_year`,
  )
  return `max(0, awaiting_resettlement - ${since.join(' - ')})`
}

export const transition = [
  variable('households_in_transition', {
    label: { zh: '在外过渡户', en: 'Households in transition' },
    unit: 'household',
    over: ['area'],
    indicator: true,
    is: 'awaiting_resettlement',
    source: COST,
  }),
  variable('waited_beyond', {
    label: { zh: '过渡超过各档期限的户', en: 'Households that have waited beyond each mark' },
    unit: 'household',
    over: ['area', 'overdue_band'],
    total: 'none',
    is: {
      up_to_half: waitedLonger('transition_term'),
      half_to_one: waitedLonger('transition_term + one_year / 2'),
      over_one: waitedLonger('transition_term + one_year'),
    },
    source: COST,
  }),
  variable('overdue_households', {
    label: { zh: '超期过渡户', en: 'Households overdue' },
    unit: 'household',
    over: ['area'],
    indicator: true,
    is: 'at(waited_beyond, up_to_half)',
    source: COST,
  }),
  variable('overdue_by_band', {
    label: { zh: '超期过渡户（按超期时间）', en: 'Households overdue, by how long' },
    unit: 'household',
    over: ['area', 'overdue_band'],
    indicator: true,
    is: {
      up_to_half: 'waited_beyond - at(waited_beyond, half_to_one)',
      half_to_one: 'waited_beyond - at(waited_beyond, over_one)',
      over_one: 'waited_beyond',
    },
    source: COST,
  }),
  variable('transition_pay', {
    label: { zh: '每户年过渡费', en: 'Transition pay of a household, a year' },
    unit: 'CNY/household/year',
    over: ['area'],
    total: 'ratio',
    is: 'transition_given_base > 0 ? transition_given_base / max(households_owed_base, one_household) : transition_rate * max(transition_least_area, at(floor_area_per_dwelling, resettlement) * homes_per_household)',
    source: `${COST}; as given in resettlement.csv, else by the rate`,
  }),
  variable('transition_cost', {
    label: { zh: '过渡费', en: 'Transition cost' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'transition_pay * (households_in_transition - overdue_households + sum(overdue_by_band * overdue_multiple, overdue_band)) + sum(displaced_cash, status) * transition_rate * max(transition_least_area, at(floor_area_per_dwelling, resettlement) * homes_per_household) * cash_transition_time',
    source: `${COST}; of those who wait at the end of the year, and once to those who take cash or vouchers`,
  }),
  variable('resettlement_buyback_cost', {
    label: {
      zh: '更新配建安置房回购费用',
      en: 'Cost of buying back resettlement homes of renewal',
    },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'renewal_homes_owed * at(floor_area_per_dwelling, resettlement) * resettlement_buyback_price',
    source: '政府按照成本价回购安置用房（seed 002）',
  }),
]
