/**
 * @module
 * The site of a parcel 宗地用地: the five control lines, what they leave, and the verdict.
 */
import { variable } from '#models/engine/index'

const LINES =
  '控制线：红线（道路）、黄线（基础设施）扣除；绿线扣除或占补平衡；紫线（历史文化）、蓝线（水体）不得占压；−1 为无数据，不等于不涉及'

/** The five lines 五线, as columns of parcels.csv name them. */
export const CONTROL_LINES = ['red', 'yellow', 'green', 'purple', 'blue'] as const

const lines = [
  variable('parcel_deducted_area', {
    label: { zh: '红黄绿线扣除面积', en: 'Deducted: red, yellow and green lines' },
    unit: 'm2',
    over: ['parcel'],
    total: 'sum',
    indicator: true,
    is: 'max(0, parcel_red) + max(0, parcel_yellow) + (green_swap == 1 ? 0 : max(0, parcel_green))',
    source: LINES,
  }),
  variable('parcel_forbidden_area', {
    label: { zh: '紫线蓝线占压面积', en: 'Within the purple and blue lines' },
    unit: 'm2',
    over: ['parcel'],
    total: 'sum',
    indicator: true,
    is: 'max(0, parcel_purple) + max(0, parcel_blue)',
    source: LINES,
  }),
  variable('parcel_unchecked_lines', {
    label: { zh: '无数据的控制线条数', en: 'Control lines without data' },
    unit: '1',
    over: ['parcel'],
    total: 'sum',
    indicator: true,
    is: `${CONTROL_LINES.map((line) => `(parcel_${line} < 0 ? 1 : 0)`).join(' + ')}`,
    source: LINES,
  }),
  variable('parcel_net_site', {
    label: { zh: '宗地净用地面积', en: 'Net site of the parcel' },
    unit: 'm2',
    over: ['parcel'],
    total: 'sum',
    indicator: true,
    is: 'max(0, parcel_site_area - parcel_deducted_area - (redraw_boundaries == 1 ? parcel_forbidden_area : 0))',
    source: LINES,
    note: {
      zh: '调整边界时紫线、蓝线占压部分划出宗地',
      en: 'Where boundaries are redrawn, what lies within purple and blue lines is left out of the parcel',
    },
  }),
  variable('parcel_verdict', {
    label: { zh: '控制线检查结论', en: 'Verdict of the control lines' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    indicator: true,
    is: 'parcel_forbidden_area > redraw_limit * parcel_site_area or parcel_site_area - parcel_deducted_area - parcel_forbidden_area < least_net_share * parcel_site_area ? 2 : parcel_forbidden_area > 0 ? 1 : parcel_unchecked_lines > 0 ? 3 : 0',
    source: LINES,
    note: {
      zh: '0 可供；1 需调整边界；2 不可供；3 数据不全（有控制线未核）',
      en: '0 can be supplied; 1 boundary must be redrawn; 2 cannot be supplied; 3 lines without data',
    },
  }),
]

const areas = [
  variable('parcel_floor_area', {
    label: { zh: '宗地计容建筑面积', en: 'Floor area of the parcel' },
    unit: 'm2',
    over: ['parcel'],
    total: 'sum',
    indicator: true,
    is: 'parcel_net_site * parcel_floor_area_ratio',
    source: '净用地面积 × 容积率',
  }),
  variable('parcel_residential_area', {
    label: { zh: '宗地住宅建筑面积', en: 'Residential floor area of the parcel' },
    unit: 'm2',
    over: ['parcel'],
    total: 'sum',
    is: 'parcel_floor_area * parcel_residential_share',
    source: '计容建筑面积 × 住宅占比',
  }),
  variable('parcel_cost', {
    label: { zh: '宗地收储整备成本', en: 'Cost of acquiring and preparing the parcel' },
    unit: 'CNY',
    over: ['parcel'],
    total: 'sum',
    is: 'parcel_acquisition_cost < 0 and parcel_preparation_cost < 0 ? at_area(site_cost) * parcel_site_area : max(0, parcel_acquisition_cost) + max(0, parcel_preparation_cost)',
    source: '收储成本与整备成本',
  }),
]

const homes = [
  variable('parcel_allocated', {
    label: { zh: '划拨供应（1 是）', en: 'Allocated, not sold (1 yes)' },
    unit: '1',
    over: ['parcel'],
    total: 'sum',
    is: 'parcel_affordable_share >= 1 ? 1 : 0',
    source: '全部建设保障性住房的宗地以划拨方式供应，不参加竞买',
  }),
  variable('parcel_area_by_tenure', {
    label: { zh: '宗地分类型住宅面积', en: 'Residential floor area by tenure' },
    unit: 'm2',
    over: ['parcel', 'tenure'],
    is: {
      market_sale: 'parcel_residential_area * (1 - parcel_affordable_share)',
      market_rental: 'inclusionary_split * parcel_residential_area * parcel_affordable_share',
      public_rental: 'inclusionary_split * parcel_residential_area * parcel_affordable_share',
      affordable_rental: 'inclusionary_split * parcel_residential_area * parcel_affordable_share',
      affordable_sale: 'inclusionary_split * parcel_residential_area * parcel_affordable_share',
      resettlement: 'inclusionary_split * parcel_residential_area * parcel_affordable_share',
    },
    source: '配建：商品住宅用地按比例配建保障性住房；划拨宗地全部为保障性住房',
  }),
]

export const parcelSite = [...lines, ...areas, ...homes]
