/**
 * @module
 * The destocking gate 去化周期供地限制: how much market land the rule lets a district sell in a year. The city is the legal
 * unit; the classes of areas are indicative unless the bureau applies them too.
 */
import { variable } from '#models/engine/index'

const GATE = '去化周期供地规则（2017、2019、2024 年版本），执行单位为城市'

/** Class of the rule in use at some months: 0 no cap … 5 stop. */
const classAt = (months: string) =>
  `gate_in_use == 0 ? 0 : gate_in_use == 1 ? step(${months}, gate_2017) : gate_in_use == 2 ? step(${months}, gate_2019) : step(${months}, gate_2024)`

const CLASSES = {
  zh: '0 不限；1 持平；2 适当减少；3 减少；4 盘活多少、供应多少；5 停止',
  en: '0 no cap; 1 hold; 2 reduce moderately; 3 reduce; 4 only what was brought back into use; 5 stop',
}

/** What a class lets be sold: of the requirement, of recent supply, or of what was brought back. */
const allowance = (of: { class: string; required: string; recent: string; revitalised: string }) =>
  `min(${of.required}, ${of.class} == 0 ? ${of.required} : ${of.class} == 1 ? ${of.recent} : ${of.class} == 2 ? gate_moderate_factor * ${of.recent} : ${of.class} == 3 ? gate_reduce_factor * ${of.recent} : ${of.class} == 4 ? ${of.revitalised} : 0)`

const fiveYears = (x: string) =>
  `(previous(${x}) + previous(${x}, 2) + previous(${x}, 3) + previous(${x}, 4) + previous(${x}, 5)) / 5`

export const gate = [
  variable('gate_months', {
    label: { zh: '规则所用去化周期', en: 'Destocking months that the rule reads' },
    unit: '1',
    shownAs: { zh: '月', en: 'months' },
    total: 'none',
    indicator: true,
    is: 'city_destocking_months > 0 ? city_destocking_months : previous(gate_months_of_district)',
    source: GATE,
    note: {
      zh: '未给全市数据时以本区上年末合计代替',
      en: 'Without a figure of the city, the district’s of last year-end stands in',
    },
  }),
  variable('gate_in_use', {
    label: { zh: '适用的规则版本', en: 'Version of the rule in use' },
    unit: '1',
    total: 'none',
    indicator: true,
    is: 'gate_rule == 0 ? gate_version : gate_rule - 1',
    source: GATE,
    note: {
      zh: '0 无；1 2017年；2 2019年；3 2024年',
      en: '0 none; 1 of 2017; 2 of 2019; 3 of 2024',
    },
  }),
  variable('gate_class', {
    label: { zh: '供地限制档次', en: 'Class of the gate' },
    unit: '1',
    total: 'none',
    indicator: true,
    is: classAt('gate_months'),
    source: GATE,
    note: CLASSES,
  }),
  variable('gate_months_of_area', {
    label: {
      zh: '片区去化周期（上年末，指示性）',
      en: 'Destocking months of the area, last year-end',
    },
    unit: '1',
    shownAs: { zh: '月', en: 'months' },
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'previous(destocking_months)',
    source: GATE,
  }),
  variable('area_gate_class', {
    label: { zh: '片区供地档次（指示性）', en: 'Class of the area, indicative' },
    unit: '1',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: classAt('gate_months_of_area'),
    source: GATE,
    note: CLASSES,
  }),
  variable('recent_land_supply_of_area', {
    label: { zh: '片区近五年平均供地面积', en: 'Land supply of the area, mean of five years' },
    unit: 'm2/year',
    over: ['area'],
    is: fiveYears('at(land_floor_area_sold, market_sale)'),
    source: '与近五年平均供应量比较',
  }),
  variable('recent_land_supply', {
    label: { zh: '近五年平均供地面积', en: 'Land supply, mean of five years' },
    unit: 'm2/year',
    is: 'sum(recent_land_supply_of_area, area)',
    source: '与近五年平均供应量比较',
  }),
  variable('reclaimed_area', {
    label: { zh: '收回的商品住房用地（建筑面积）', en: 'Market land taken back, in floor area' },
    unit: 'm2/year',
    over: ['area'],
    initially: 'at(dropped_area, market_sale) + reclaimed_site_recorded * area_floor_area_ratio',
    is: 'at(dropped_area, market_sale)',
    source: '闲置满两年依法收回：供地后未实施的部分',
  }),
  variable('revitalised_area_of_area', {
    label: {
      zh: '片区盘活的存量商品住房用地（建筑面积）',
      en: 'Land of the area brought back into use, in floor area',
    },
    unit: 'm2/year',
    over: ['area'],
    is: 'previous(at(completed_area, market_sale) + reclaimed_area)',
    source: '盘活＝年内竣工＋收回的存量商品住宅用地（2024-04-29 通知）；取上年数',
  }),
  variable('revitalised_area', {
    label: {
      zh: '盘活的存量商品住房用地（建筑面积）',
      en: 'Land brought back into use, in floor area',
    },
    unit: 'm2/year',
    indicator: true,
    is: 'sum(revitalised_area_of_area, area)',
    source: '盘活＝年内竣工＋收回的存量商品住宅用地（2024-04-29 通知）；取上年数',
  }),
  variable('gate_allowance', {
    label: { zh: '限制内的商品住房供地面积', en: 'Market floor area within the gate' },
    unit: 'm2/year',
    indicator: true,
    is: allowance({
      class: 'gate_class',
      required: 'sum(market_floor_area_required, area)',
      recent: 'recent_land_supply',
      revitalised: 'revitalised_area',
    }),
    source: GATE,
  }),
  variable('area_gate_allowance', {
    label: { zh: '按片区从严时的供地面积', en: 'Market floor area within the area’s own class' },
    unit: 'm2/year',
    over: ['area'],
    is: allowance({
      class: '(gate_basis == 1 ? area_gate_class : 0)',
      required: 'market_floor_area_required',
      recent: 'recent_land_supply_of_area',
      revitalised: 'revitalised_area_of_area',
    }),
    source: GATE,
  }),
  variable('gate_echo', {
    label: { zh: '停供后的回响（1 是）', en: 'Echo after a stop (1 yes)' },
    unit: '1',
    total: 'none',
    indicator: true,
    is: 'gate_class == 4 and max(previous(gate_class), previous(gate_class, 2), previous(gate_class, 3)) == 5 and revitalised_area < sum(market_floor_area_required, area) ? 1 : 0',
    source: '停供两三年后竣工骤减，“盘活多少、供应多少”几乎不放行，库存会低于目标：宜收回闲置用地',
    note: {
      zh: '三年内曾停供，且当年盘活少于所需',
      en: 'Land was stopped within three years, and what is brought back is less than what is required',
    },
  }),
]
