/**
 * @module
 * What one row of renewal.csv takes and gives 更新项目的规模: its own figures, else the district's ratios.
 */
import { variable } from '#models/engine/index'

const GIVEN = 'renewal.csv; where a row leaves it open, the ratio of the district'
const TIME = 'Mean time of the step less what is cut of its approval'
const UNIT = ['renewal_unit']

function ofUnit(id: string, zh: string, en: string, unit: string, is: string) {
  return variable(id, { label: { zh, en }, unit, over: UNIT, is, source: GIVEN })
}

const REBUILT = 'renewal_kind == 0'

export const renewalTimes = [
  variable('renewal_time_left', {
    label: { zh: '更新各环节时间（压缩后）', en: 'Time of a step of renewal, with cuts' },
    unit: 'year',
    over: ['renewal_step'],
    total: 'none',
    indicator: true,
    is: 'max(0, renewal_step_time - renewal_approval_time * renewal_time_cut)',
    source: TIME,
  }),
  variable('renewal_time_left_clear', {
    label: {
      zh: '权属清晰项目各环节时间（压缩后）',
      en: 'Time of a step with clear titles, with cuts',
    },
    unit: 'year',
    over: ['renewal_step'],
    total: 'none',
    is: 'max(0, renewal_step_time - renewal_approval_time * (1 - (1 - renewal_time_cut) * (1 - parallel_approval_cut)))',
    source: TIME,
  }),
  ofUnit(
    'renewal_short_area',
    '所在片区配套短缺',
    'Lies in an area short of facilities',
    '1',
    'at_area(short_area)',
  ),
  ofUnit(
    'renewal_held_share',
    '有未签约户的比例',
    'Share with hold-outs',
    '1',
    'renewal_share_signed >= 0 ? 1 - renewal_share_signed : holdout_share',
  ),
]

export const renewalQuantities = [
  ofUnit(
    'renewal_own_site',
    '本行自有用地',
    'Site that the parts of the row leave',
    'm2',
    'renewal_site * renewal_own_share',
  ),
  ofUnit(
    'renewal_handed_over',
    '移交用地',
    'Land handed over',
    'm2',
    `renewal_handed_over_given >= 0 ? renewal_handed_over_given * renewal_own_share : ${REBUILT} ? land_contribution_share * renewal_own_site : 0`,
  ),
  ofUnit(
    'renewal_demolished',
    '拆除建筑面积',
    'Floor area to demolish',
    'm2',
    `renewal_demolished_given >= 0 ? renewal_demolished_given * renewal_own_share : ${REBUILT} ? present_floor_area_ratio * renewal_own_site : 0`,
  ),
  variable('renewal_floor_area', {
    label: { zh: '规划建筑面积', en: 'Floor area planned' },
    unit: 'm2',
    over: ['renewal_unit', 'floor_area_use'],
    is: {
      residential: `renewal_residential_given >= 0 ? renewal_residential_given * renewal_own_share : ${REBUILT} and renewal_use_to < 2 ? renewal_floor_area_ratio * (1 + bonus_share) * renewal_own_site : 0`,
      commercial: `renewal_commercial_given >= 0 ? renewal_commercial_given * renewal_own_share : ${REBUILT} and renewal_use_to <= 2 ? renewal_floor_area_ratio * renewal_own_site : 0`,
      industrial: `renewal_industrial_given >= 0 ? renewal_industrial_given * renewal_own_share : ${REBUILT} ? renewal_floor_area_ratio * (1 + bonus_share) * renewal_own_site : 0`,
      public: `renewal_public_given >= 0 ? renewal_public_given * renewal_own_share : ${REBUILT} ? renewal_floor_area_ratio * renewal_own_site : 0`,
    },
    source: GIVEN,
  }),
  ofUnit(
    'renewal_affordable',
    '配建保障性住房',
    'Affordable floor area',
    'm2',
    'renewal_affordable_given >= 0 ? renewal_affordable_given * renewal_own_share : renewal_affordable_quota * at(renewal_floor_area, residential)',
  ),
  ofUnit(
    'renewal_innovative',
    '创新型产业用房',
    'Innovative industrial floor area',
    'm2',
    'renewal_innovative_given >= 0 ? renewal_innovative_given * renewal_own_share : innovative_quota * at(renewal_floor_area, industrial)',
  ),
  ofUnit(
    'renewal_households',
    '搬迁户',
    'Households to move',
    'household',
    'renewal_households_given >= 0 ? renewal_households_given * renewal_own_share : renewal_use_from == 2 ? 0 : present_residential_share * renewal_demolished / floor_area_per_moved_household',
  ),
  ofUnit(
    'renewal_informal_homes',
    '城中村出租房间',
    'Informal homes of an urban village',
    'dwelling',
    'renewal_use_from == 0 ? present_residential_share * renewal_demolished / at(at_area(floor_area_per_dwelling), market_rental) : 0',
  ),
  ofUnit(
    'renewal_resettlement',
    '回迁房',
    'Resettlement homes',
    'dwelling',
    'renewal_resettlement_given >= 0 ? renewal_resettlement_given * renewal_own_share : resettlement_homes_per_household * renewal_households',
  ),
  ofUnit(
    'renewal_school_need',
    '自身学位需求',
    'School places that its own homes need',
    '1',
    'school_places_per_home * at(renewal_floor_area, residential) / at(at_area(floor_area_per_dwelling), market_sale)',
  ),
  ofUnit(
    'renewal_school_places',
    '提供学位',
    'School places provided',
    '1',
    'renewal_school_places_given >= 0 ? renewal_school_places_given * renewal_own_share : renewal_school_ratio * renewal_school_need',
  ),
]
