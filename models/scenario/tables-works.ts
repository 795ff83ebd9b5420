/**
 * @module
 * Tables of public works 更新、征收、安置、配套与实际值表: renewal, clearance, resettlement, facilities and actual figures.
 */
import * as t from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'
import { CLEARANCE_TABLE } from './tables-clearance.ts'
import { RENEWAL_TABLE } from './tables-renewal.ts'
import { RESETTLEMENT_TABLE } from './tables-resettlement.ts'

const { AREA, YEAR, amount, balance, name, needed, tableSpec, text, whole, yesNo } = t

const FACILITIES = t.words(
  'kindergarten 幼儿园',
  'primary 小学',
  'junior 初中',
  'clinic 社区卫生服务中心|社康中心|卫生站',
  'hospital 医院',
  'elderly 养老设施|养老',
  'culture 文化设施|文化',
  'market 菜市场|农贸市场',
  'bus 公交场站|公交',
  'park 公园|公园绿地',
)

const area = (id: string, zh: string, en: string) => amount(id, zh, en, 'm2')

export const WORKS_TABLES: readonly TableSpec[] = [
  RENEWAL_TABLE,
  CLEARANCE_TABLE,
  RESETTLEMENT_TABLE,
  tableSpec(
    'facilities',
    '公共设施',
    'Facilities',
    [
      needed(AREA),
      t.open('kind', '设施类型', 'Kind', FACILITIES, {
        needed: true,
        dimension: 'facility_kind',
        also: ['类型'],
      }),
      amount('places', '容量', 'Places', '1', { also: ['学位', '床位', '学位数'] }),
      area('floor_area', '建筑面积', 'Floor area'),
      area('site_area', '用地面积', 'Site area'),
    ],
    { key: ['area', 'kind'] },
  ),
  tableSpec(
    'actuals',
    '实际值',
    'Actual figures',
    [
      needed(YEAR),
      name('indicator', '指标', 'Indicator', { needed: true }),
      balance('value', '数值', 'Value', '1', { needed: true, also: ['值'] }),
      whole('month', '月份', 'Month', { possible: [1, 12], also: ['月'] }),
      AREA,
      text('dimension', '维度', 'Dimension', { also: ['成员'] }),
      yesNo('pin', '本年预计', 'Pin'),
    ],
    { key: ['year', 'month', 'indicator', 'area', 'dimension', 'pin'] },
  ),
]
