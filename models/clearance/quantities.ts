/**
 * @module
 * What one row of clearance.csv takes and frees 征收项目的规模: its own figures, else the district's ratios.
 */
import { variable } from '#models/engine/index'

const GIVEN = 'clearance.csv; where a row leaves it open, the ratio of the district'

function ofProject(id: string, zh: string, en: string, unit: string, is: string) {
  return variable(id, { label: { zh, en }, unit, over: ['clearance_project'], is, source: GIVEN })
}

export const clearanceQuantities = [
  ofProject(
    'clearance_willing',
    '一次征询同意率（项目）',
    'Share willing in the first round, of a project',
    '1',
    'at_area(clearance_willingness)',
  ),
  ofProject(
    'clearance_signed_first',
    '签约率（项目）',
    'Share that signs, of a project',
    '1',
    'clearance_signed_given >= 0 ? clearance_signed_given : at_area(clearance_signed_share)',
  ),
  ofProject(
    'clearance_signed_again',
    '重新征询的签约率',
    'Share that signs when asked again',
    '1',
    'max(clearance_signed_first, at_area(clearance_signed_share))',
  ),
  ofProject(
    'clearance_rank',
    '征收次序',
    'Rank in the order of clearance',
    '1',
    'at_area(area_sequence)',
  ),
  ofProject(
    'clearance_site_area',
    '征收建筑面积（项目）',
    'Floor area of a project',
    'm2',
    'clearance_area_given >= 0 ? clearance_area_given : clearance_households * clearance_area_per_household',
  ),
  ofProject(
    'clearance_site',
    '腾出土地（项目）',
    'Land that a project frees',
    'm2',
    'clearance_land_given >= 0 ? clearance_land_given : clearance_site_area / present_floor_area_ratio',
  ),
  ofProject(
    'clearance_budget',
    '征收费用（项目）',
    'Cost of a project',
    'CNY',
    'clearance_cost_given >= 0 ? clearance_cost_given : clearance_households * clearance_cost_per_household',
  ),
  ofProject(
    'clearance_rooms',
    '征收城中村的出租房间',
    'Rooms to let in a village to be cleared',
    'dwelling',
    'clearance_kind_given == 2 ? present_residential_share * clearance_site_area / at(at_area(floor_area_per_dwelling), market_rental) : 0',
  ),
]
