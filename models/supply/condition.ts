/**
 * @module
 * The stock by condition 住房存量按状况: sound homes wear, those in need are improved, and an improvement wears off.
 */
import { constant, variable } from '#models/engine/index'

const CONDITION =
  'Stock by condition of this model: before − lost + new homes ± what wears and what is restored = after; adds up to the floor area of all tenures'

const YEARS_AGO = {
  p0: '0',
  p1: 'one_year',
  p2: '2 * one_year',
  p3: '3 * one_year',
  p4: '4 * one_year',
  p5: '5 * one_year',
  p6: '6 * one_year',
  p7: '7 * one_year',
  p8: '8 * one_year',
  earlier: '9 * one_year',
  undated: '0',
}

export const condition = [
  constant('years_ago', {
    label: { zh: '距基年年数', en: 'Years before the base year' },
    unit: 'year',
    over: ['years_past'],
    is: YEARS_AGO,
    source:
      'The dimension’s own numbers; earlier ones count as nine years, those without a year as none',
  }),
  constant('restored_base', {
    label: { zh: '基年已改造面积', en: 'Floor area improved by the base year' },
    unit: 'm2',
    over: ['area'],
    is: 'min(sum(floor_area_given, tenure), sum(restored_share * sum(improved_before * (1 - one_year / improvement_life) ^ (years_ago / one_year), years_past), improvement_programme))',
    source: 'improvements.csv, rows up to the base year, less what has worn off since',
  }),
  variable('floor_area_added', {
    label: { zh: '新增住房建筑面积', en: 'Floor area added' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'sum(completed_area + (homes_converted + homes_from_city + homes_delivered) * floor_area_per_dwelling, tenure) + homesteads_kept * at(floor_area_per_dwelling, market_sale)',
    source: CONDITION,
  }),
  variable('loss_hazard', {
    label: { zh: '各状况的自然损耗率', en: 'Loss to age by condition' },
    unit: '1/year',
    over: ['condition'],
    total: 'none',
    is: {
      sound: 'ageing_hazard',
      needs_improvement: 'ageing_hazard',
      improved: 'improved_hazard_ratio * ageing_hazard',
    },
    source: 'What was improved is lost to age more slowly',
  }),
  variable('other_loss_rate', {
    label: { zh: '自然损耗之外的拆除率', en: 'Loss other than to age' },
    unit: '1/year',
    over: ['area'],
    total: 'none',
    is: '(sum(floor_area_lost, tenure) - sum(loss_hazard * previous(floor_area_by_condition), condition)) / max(sum(previous(floor_area_by_condition), condition), one_m2)',
    source: `${CONDITION}; policy and informal removal take all conditions alike`,
  }),
  variable('floor_area_surviving', {
    label: { zh: '年内留存的建筑面积', en: 'Floor area that survives the year' },
    unit: 'm2',
    over: ['area', 'condition'],
    is: 'previous(floor_area_by_condition) * (1 - (loss_hazard + other_loss_rate) * one_year)',
    source: CONDITION,
  }),
  variable('floor_area_restored', {
    label: { zh: '恢复完好的面积', en: 'Floor area restored' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'min(sum(restored_share * improved_area, improvement_programme), max(0, at(floor_area_surviving, needs_improvement)) / one_year)',
    source: `${CONDITION}; no more than is in need`,
  }),
  variable('floor_area_by_condition', {
    label: { zh: '住房建筑面积（按状况）', en: 'Floor area by condition' },
    unit: 'm2',
    over: ['area', 'condition'],
    indicator: true,
    initially: {
      sound: '(1 - needs_improvement_share) * (sum(floor_area_given, tenure) - restored_base)',
      needs_improvement:
        'needs_improvement_share * (sum(floor_area_given, tenure) - restored_base)',
      improved: 'restored_base',
    },
    is: {
      sound:
        'floor_area_surviving * (1 - deterioration_rate * one_year) + floor_area_added * one_year',
      needs_improvement:
        'floor_area_surviving + deterioration_rate * one_year * at(floor_area_surviving, sound) + one_year / improvement_life * at(floor_area_surviving, improved) - floor_area_restored * one_year',
      improved:
        'floor_area_surviving * (1 - one_year / improvement_life) + floor_area_restored * one_year',
    },
    source: CONDITION,
  }),
  variable('improved_stock_share', {
    label: { zh: '已改造住房占比', en: 'Share of floor area improved' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'at(floor_area_by_condition, improved) / max(sum(floor_area_by_condition, condition), one_m2)',
    source: CONDITION,
  }),
  variable('needing_stock_share', {
    label: { zh: '待改造住房占比', en: 'Share of floor area in need of improvement' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'at(floor_area_by_condition, needs_improvement) / max(sum(floor_area_by_condition, condition), one_m2)',
    source: CONDITION,
  }),
]
