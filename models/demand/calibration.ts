/**
 * @module
 * What is set once, on the base year's own figures 基年校准: closed forms, no iteration, drivers of t0 only.
 */
import { constant } from '#models/engine/index'

const CALIBRATION = 'Calibration of this model: closed form on the base year’s drivers'

export const calibration = [
  constant('owner_share_base', {
    label: { zh: '基年自有住房户占比', en: 'Share of owners in the base year' },
    unit: '1',
    over: ['area', 'status'],
    is: 'clamp(owner_share_given > 0 ? owner_share_given : owner_share, 0, 1)',
    source: CALIBRATION,
  }),
  constant('buy_share_base', {
    label: { zh: '基年决策户购房比例', en: 'Share of deciders that bought in the base year' },
    unit: '1',
    over: ['area', 'status'],
    is: 'clamp(deciding_households > 0 ? owner_share_base * new_households * tenure_system_share / deciding_households : 0, least_share, 1 - least_share)',
    source: `${CALIBRATION}: the share that keeps the share of owners as it is`,
  }),
  constant('able_share_base', {
    label: {
      zh: '基年决策户中买得起的比例',
      en: 'Share of deciders that could buy in the base year',
    },
    unit: '1',
    over: ['area', 'status'],
    is: 'clamp(buyer_share_of_able > 0 ? buy_share_base / buyer_share_of_able : 0, least_share, 1 - least_share)',
    source: `${CALIBRATION}: those who bought, and the able who may not or would rather rent`,
  }),
  constant('own_cover', {
    label: { zh: '自身承担房价比例', en: 'Share of the price that a household covers itself' },
    unit: '1',
    over: ['area', 'status'],
    is: 'income * exp(income_spread * buy_threshold_base) / (home_value * burden)',
    source: `${CALIBRATION}: the ladder returns the base year’s share of buyers`,
    note: {
      zh: '小于1的部分由家庭支持；大于1表示买的人少于买得起的人',
      en: 'Under 1 the family covers the rest; over 1 fewer buy than could',
    },
  }),
  constant('sales_base', {
    label: {
      zh: '基年新房成交面积（记录或推算）',
      en: 'Sales of new homes in the base year, recorded or estimated',
    },
    unit: 'm2/year',
    over: ['area'],
    is: 'sales_recorded > 0 ? sales_recorded : sum(sales_recorded, area) * sum(housed_households, status) / max(sum(sum(housed_households, status), area), one_household)',
    source: `${CALIBRATION}: an area without recorded sales takes the district’s per household`,
  }),
  constant('second_hand_share_given', {
    label: { zh: '基年二手房成交占比', en: 'Share of second-hand sales in the base year' },
    unit: '1',
    over: ['area'],
    is: 'clamp(second_hand_recorded > 0 ? second_hand_recorded / (second_hand_recorded + sales_base) : second_hand_share_base, least_share, 1 - least_share)',
    source: CALIBRATION,
  }),
  constant('purchases_base', {
    label: { zh: '基年购房总套数', en: 'Purchases in the base year' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'sales_base / at(floor_area_per_dwelling, market_sale) / (1 - second_hand_share_given)',
    source: CALIBRATION,
  }),
  constant('first_purchases_base', {
    label: { zh: '基年首次购房推算套数', en: 'First purchases that formation implies' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'homes_per_household * sum(sum(deciders_by_class * buy_share, household_class), status)',
    source: CALIBRATION,
  }),
  constant('purchases_to_explain', {
    label: { zh: '扣除货币安置与投资后的购房', en: 'Purchases beside displaced and investors' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'max(0, purchases_base - homes_per_household * sum(displaced_cash, status) - rental_purchases)',
    source: CALIBRATION,
  }),
  constant('owners_base', {
    label: { zh: '基年自有住房户', en: 'Owners in the base year' },
    unit: 'household',
    over: ['area'],
    is: 'max(one_household, sum(owner_share_base * housed_households, status))',
    source: CALIBRATION,
  }),
  constant('upgrade_rate', {
    label: { zh: '换房率', en: 'Upgrade rate' },
    unit: '1/year',
    over: ['area'],
    is: 'clamp((purchases_to_explain - first_purchases_base) / (homes_per_household * owners_base), least_upgrade_rate, most_upgrade_rate)',
    source: CALIBRATION,
  }),
  constant('first_purchase_factor', {
    label: { zh: '首次购房调整系数', en: 'Factor on first purchases' },
    unit: '1',
    over: ['area'],
    is: 'first_purchases_base > 0 ? clamp((purchases_to_explain - homes_per_household * least_upgrade_rate * owners_base) / first_purchases_base, least_first_purchase_factor, 1) : 1',
    source: CALIBRATION,
    note: {
      zh: '小于0.5表示成交记录与立户数据矛盾',
      en: 'Under 0.5 recorded sales and household formation contradict each other',
    },
  }),
  constant('other_purchases_base', {
    label: { zh: '基年其他购房', en: 'Other purchases in the base year' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'max(0, purchases_to_explain - first_purchases_base - homes_per_household * most_upgrade_rate * owners_base)',
    source: CALIBRATION,
  }),
]
