/**
 * @module
 * What the supply stage takes as given 供给的参数.
 */
import { parameter } from '#models/scenario/parameter'

const TESTED = 'Assumption, kept because no oscillation appeared in three stylised districts'
const LAGS = 'One year from land sale to start, 2.5–3 from start to completion as recalled; the spread is assumed'

export const supplyParameters = [
  parameter('start_lag', {
    label: { zh: '供地到开工的间隔分布', en: 'Years from land sale to start' },
    unit: '1', over: ['years_on'], role: 'world', range: [0, 1], possible: [0, 1],
    default: { y0: 0, y1: 0.7, y2: 0.3, y3: 0 }, force: 'assumption', source: LAGS,
    note: { zh: '当年（y0）不能开工，计入一年后；各项按比例归一', en: 'None starts in the year of sale: y0 counts as one year; shares are scaled to 1' },
  }),
  parameter('presale_lag', {
    label: { zh: '开工到预售的间隔分布', en: 'Years from start to presale' },
    unit: '1', over: ['years_on'], role: 'world', range: [0, 1], possible: [0, 1],
    default: { y0: 0.4, y1: 0.5, y2: 0.1, y3: 0 }, force: 'assumption', source: LAGS,
  }),
  parameter('completion_lag', {
    label: { zh: '预售到竣工的间隔分布', en: 'Years from presale to completion' },
    unit: '1', over: ['years_on'], role: 'world', range: [0, 1], possible: [0, 1],
    default: { y0: 0, y1: 0.25, y2: 0.6, y3: 0.15 }, force: 'assumption', source: LAGS,
  }),
  parameter('dropout_share', {
    label: { zh: '供地后未实施的比例', en: 'Share of land sold that is never built' },
    unit: '1', role: 'world', range: [0.02, 0.1], possible: [0, 0.9], default: 0.05, force: 'assumption', source: TESTED,
  }),
  parameter('sell_through', {
    label: { zh: '当年可售面积的最高去化比例', en: 'Largest share of what is on offer that sells in a year' },
    unit: '1', role: 'world', range: [0.6, 0.95], possible: [0.05, 0.99], default: 0.85, force: 'assumption', source: `${TESTED}; keeps at least 2.1 months`,
  }),
  parameter('spill_share', {
    label: { zh: '未购得者转往其他片区的比例', en: 'Share of unserved buyers that go to another area' },
    unit: '1', role: 'world', range: [0.25, 0.75], possible: [0, 1], default: 0.5, force: 'assumption', source: TESTED,
  }),
  parameter('keep_share', {
    label: { zh: '换房后保留旧房的比例', en: 'Old homes kept after an upgrade' },
    unit: '1', role: 'world', range: [0.1, 0.3], possible: [0, 1], default: 0.2, force: 'assumption', source: TESTED,
  }),
  parameter('inherit_keep_share', {
    label: { zh: '继承住房自留的比例', en: 'Inherited homes kept' },
    unit: '1', role: 'world', range: [0.15, 0.45], possible: [0, 1], default: 0.3, force: 'assumption', source: TESTED,
  }),
  parameter('listing_withdraw_rate', {
    label: { zh: '挂牌撤回率', en: 'Listings withdrawn, a year' },
    unit: '1/year', role: 'world', range: [0.08, 0.25], possible: [0, 0.95], default: 0.15, force: 'assumption', source: TESTED,
  }),
  parameter('relist_rate', {
    label: { zh: '多余空置房重新挂牌率', en: 'Excess vacant homes listed again, a year' },
    unit: '1/year', role: 'world', range: [0.08, 0.25], possible: [0, 1], default: 0.15, force: 'assumption', source: TESTED,
  }),
  parameter('second_hand_sell_through', {
    label: { zh: '当年二手房最高成交比例', en: 'Largest share of second-hand homes on offer that sells in a year' },
    unit: '1', role: 'world', range: [0.6, 0.95], possible: [0.05, 1], default: 0.9, force: 'assumption', source: TESTED,
  }),
  parameter('purchase_limit_share', {
    label: { zh: '收购占未售面积的上限', en: 'Largest share of unsold homes that is bought' },
    unit: '1', role: 'decision', range: [0.1, 0.8], possible: [0, 1], default: 0.5, force: 'assumption', source: 'Assumption: sellers keep at least half',
  }),
  parameter('standard_inventory_years', {
    label: { zh: '基年库存相当于成交的年数（无库存数据时）', en: 'Inventory in years of sales, where none is recorded' },
    unit: 'year', role: 'world', range: [0.5, 3], possible: [0.1, 20], default: 1.1667, force: 'practice', source: '合理去化周期 12–18 个月，易居 12–14 个月：取 14 个月',
  }),
  parameter('destocking_scope', {
    label: { zh: '去化周期口径', en: 'Scope of destocking months' },
    unit: '1', role: 'decision', codes: ['recorded', 'with_started', 'with_land'], range: [0, 2], possible: [0, 2], default: 0, force: 'practice',
    source: '统计狭义、统计广义、行业狭义（已取证未售）、行业中口径（加已开工未取证）、行业广义（再加已出让未开工）',
    note: {
      zh: 'recorded 按 market.csv 库存原口径；with_started 加已开工未预售；with_land 再加已出让未开工',
      en: 'recorded takes the inventory of market.csv as it is; with_started adds what is started, with_land also land sold',
    },
  }),
  parameter('programme_level', {
    label: { zh: '保障性住房任务倍数', en: 'Level of the programmes' },
    unit: '1', over: ['tenure'], role: 'decision', range: [0, 3], possible: [0, 20], default: 1, force: 'assumption', source: 'A lever: 1 leaves programmes.csv as given',
  }),
  parameter('affordable_task', {
    label: { zh: '年度保障性住房任务（全区，另加）', en: 'Yearly task of the district, besides programmes.csv' },
    unit: 'dwelling/year', over: ['tenure'], role: 'decision', range: [0, 20_000], possible: [0, 1e6], default: 0, force: 'assumption', source: 'None unless the pack or a scenario gives it',
  }),
  parameter('inclusionary_split', {
    label: { zh: '配建住房的类型构成', en: 'Tenures of inclusionary homes' },
    unit: '1', over: ['tenure'], role: 'decision', range: [0, 1], possible: [0, 1],
    default: { market_sale: 0, market_rental: 0, public_rental: 0.3, affordable_rental: 0.7, affordable_sale: 0, resettlement: 0 },
    force: 'assumption', source: 'Assumption; the contract of sale says which',
  }),
] as const
