/**
 * @module
 * The five components of gross demand 住房总需求的五个构成, and what those who move or end release.
 */
import { variable } from '#models/engine/index'

const LTHS =
  'HKSAR Transport and Housing Bureau, Long Term Housing Strategy (2014), demand components, gross'

function part(id: string, zh: string, en: string, is: string) {
  return variable(id, {
    label: { zh, en },
    unit: 'household/year',
    over: ['area'],
    indicator: true,
    is,
    source: LTHS,
  })
}

export const gross = [
  part(
    'demand_from_formation',
    '新立户需求',
    'Demand: new households',
    'sum(tenure_system_share * new_households, status)',
  ),
  part(
    'demand_from_displaced',
    '拆迁安置需求',
    'Demand: displaced households',
    'sum(owners_displaced + tenants_displaced, status)',
  ),
  part('demand_from_backlog', '住房困难户需求', 'Demand: backlog cleared', 'backlog_cleared'),
  part(
    'demand_from_upgrading',
    '换房需求',
    'Demand: upgrading households',
    'sum(upgrading_households, status)',
  ),
  part(
    'demand_from_other',
    '其他需求（非本地、学生、第二居所）',
    'Demand: non-locals, students, second homes',
    'other_purchases / homes_per_household',
  ),
  part(
    'gross_demand',
    '住房总需求',
    'Gross demand',
    'demand_from_formation + demand_from_displaced + demand_from_backlog + demand_from_upgrading + demand_from_other',
  ),
  part(
    'released_by_dissolution',
    '消失户腾出',
    'Released by households that end',
    'sum(tenure_system_share * households_dissolved, status)',
  ),
  part(
    'released_by_upgrading',
    '换房户腾出',
    'Released by upgrading households',
    'sum(upgrading_households, status)',
  ),
  part(
    'net_demand',
    '净住房需求',
    'Net demand',
    'gross_demand - released_by_dissolution - released_by_upgrading',
  ),
  variable('homes_released', {
    label: { zh: '需求方释放的住房', en: 'Homes released by those who move or end' },
    unit: 'dwelling/year',
    over: ['area'],
    indicator: true,
    is: 'homes_per_household * (released_by_dissolution + released_by_upgrading)',
    source: LTHS,
  }),
]
