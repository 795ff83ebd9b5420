/**
 * @module
 * The destocking gate 去化周期供地限制, and how what it allows is shared among areas.
 */
import { variable } from '#models/engine/index'

const GATE = '去化周期供地规则（2017、2019、2024 年版本），执行单位为城市'
const SEQUENCE = '区域发展时序：先满足前一档，同档按需求比例'

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
    is: 'gate_in_use == 0 ? 0 : gate_in_use == 1 ? step(gate_months, gate_2017) : gate_in_use == 2 ? step(gate_months, gate_2019) : step(gate_months, gate_2024)',
    source: GATE,
    note: {
      zh: '0 不限；1 持平；2 适当减少；3 减少；4 盘活多少、供应多少；5 停止',
      en: '0 no cap; 1 hold; 2 reduce moderately; 3 reduce; 4 only what was brought back into use; 5 stop',
    },
  }),
  variable('recent_land_supply', {
    label: { zh: '近五年平均供地面积', en: 'Land supply, mean of five years' },
    unit: 'm2/year',
    is: '(sum(previous(at(land_floor_area_sold, market_sale)), area) + sum(previous(at(land_floor_area_sold, market_sale), 2), area) + sum(previous(at(land_floor_area_sold, market_sale), 3), area) + sum(previous(at(land_floor_area_sold, market_sale), 4), area) + sum(previous(at(land_floor_area_sold, market_sale), 5), area)) / 5',
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
  variable('revitalised_area', {
    label: {
      zh: '盘活的存量商品住房用地（建筑面积）',
      en: 'Land brought back into use, in floor area',
    },
    unit: 'm2/year',
    indicator: true,
    is: 'sum(previous(at(completed_area, market_sale) + reclaimed_area), area)',
    source: '盘活＝年内竣工＋收回的存量商品住宅用地（2024-04-29 通知）；取上年数',
  }),
  variable('gate_allowance', {
    label: { zh: '限制内的商品住房供地面积', en: 'Market floor area within the gate' },
    unit: 'm2/year',
    indicator: true,
    is: 'min(sum(market_floor_area_required, area), gate_class == 0 ? sum(market_floor_area_required, area) : gate_class == 1 ? recent_land_supply : gate_class == 2 ? gate_moderate_factor * recent_land_supply : gate_class == 3 ? gate_reduce_factor * recent_land_supply : gate_class == 4 ? revitalised_area : 0)',
    source: GATE,
  }),
  variable('in_rank', {
    label: { zh: '片区所属时序档', en: 'Rank that the area belongs to' },
    unit: '1',
    over: ['area', 'sequence_rank'],
    total: 'none',
    is: {
      rank_1: 'area_sequence <= 1 ? 1 : 0',
      rank_2: 'area_sequence == 2 ? 1 : 0',
      rank_3: 'area_sequence > 2 ? 1 : 0',
    },
    source: SEQUENCE,
  }),
  variable('required_in_rank', {
    label: { zh: '各档需供地面积', en: 'Floor area required by rank' },
    unit: 'm2/year',
    over: ['sequence_rank'],
    is: 'sum(in_rank * market_floor_area_required, area)',
    source: SEQUENCE,
  }),
  variable('allowed_in_rank', {
    label: { zh: '各档可供地面积', en: 'Floor area allowed by rank' },
    unit: 'm2/year',
    over: ['sequence_rank'],
    is: {
      rank_1: 'min(gate_allowance, required_in_rank)',
      rank_2: 'clamp(gate_allowance - at(required_in_rank, rank_1), 0, required_in_rank)',
      rank_3:
        'clamp(gate_allowance - at(required_in_rank, rank_1) - at(required_in_rank, rank_2), 0, required_in_rank)',
    },
    source: SEQUENCE,
  }),
  variable('market_floor_area_allowed', {
    label: {
      zh: '限制内片区商品住房供地面积',
      en: 'Market floor area of the area within the gate',
    },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'market_floor_area_required * sum(in_rank * allowed_in_rank / max(required_in_rank, one_m2 / one_year), sequence_rank)',
    source: SEQUENCE,
  }),
]
