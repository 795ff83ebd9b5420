/**
 * @module
 * 计划: the columns of the Ministry's land table 附表1, and homes by tenure.
 */
import { stage, variable, type Entry } from '#models/engine/index'
import { planParameters } from './parameters.ts'
import { taskQuarters } from './quarters.ts'

const TABLE = '自然资源部住宅用地供应计划示范文本附表1：总量 = 产权小计 + 租赁小计 + 其他'

function line(id: string, zh: string, en: string, is: string): Entry {
  return variable(id, {
    label: { zh, en },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is,
    source: TABLE,
  })
}

const landTable = [
  line(
    'plan_land_commodity',
    '商品住宅用地',
    'Land for market housing',
    'at(land_supply_target, market_sale)',
  ),
  line(
    'plan_land_shared',
    '共有产权住宅用地',
    'Land for shared ownership and affordable sale',
    'at(land_supply_target, affordable_sale)',
  ),
  line(
    'plan_land_ownership',
    '产权住宅用地小计',
    'Land for ownership',
    'plan_land_commodity + plan_land_shared',
  ),
  line(
    'plan_land_guaranteed_rental',
    '保障性租赁住宅用地',
    'Land for public and affordable rental',
    'at(land_supply_target, public_rental) + at(land_supply_target, affordable_rental)',
  ),
  line(
    'plan_land_market_rental',
    '市场化租赁住宅用地',
    'Land for market rental',
    'at(land_supply_target, market_rental)',
  ),
  line(
    'plan_land_rental',
    '租赁住宅用地小计',
    'Land for rental',
    'plan_land_guaranteed_rental + plan_land_market_rental',
  ),
  line(
    'plan_land_other',
    '其他住宅用地',
    'Land for other housing',
    'at(land_supply_target, resettlement)',
  ),
  line(
    'plan_land_total',
    '住宅用地总量',
    'Land for housing',
    'plan_land_ownership + plan_land_rental + plan_land_other',
  ),
]

const homes = [
  variable('plan_homes', {
    label: { zh: '计划供地可建住房', en: 'Homes that the land of the plan carries' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: {
      market_sale:
        'land_supply_target * homes_per_site * (1 - area_affordable_share) / floor_area_per_dwelling',
      market_rental:
        '(land_supply_target + at(land_supply_target, market_sale) * area_affordable_share * inclusionary_split) * homes_per_site / floor_area_per_dwelling',
      public_rental:
        '(land_supply_target + at(land_supply_target, market_sale) * area_affordable_share * inclusionary_split) * homes_per_site / floor_area_per_dwelling',
      affordable_rental:
        '(land_supply_target + at(land_supply_target, market_sale) * area_affordable_share * inclusionary_split) * homes_per_site / floor_area_per_dwelling',
      affordable_sale:
        '(land_supply_target + at(land_supply_target, market_sale) * area_affordable_share * inclusionary_split) * homes_per_site / floor_area_per_dwelling',
      resettlement:
        '(land_supply_target + at(land_supply_target, market_sale) * area_affordable_share * inclusionary_split) * homes_per_site / floor_area_per_dwelling',
    },
    source: '用地面积 × 容积率 × 住宅占比 ÷ 套均面积',
  }),
  variable('plan_land_total_of_district', {
    label: { zh: '全区住宅用地总量', en: 'Land for housing of the district' },
    unit: 'm2/year',
    indicator: true,
    is: 'sum(plan_land_total, area)',
    source: TABLE,
  }),
]

export const plan = stage(
  'plan',
  { zh: '计划', en: 'Plan' },
  [...planParameters],
  landTable,
  homes,
  taskQuarters,
)
