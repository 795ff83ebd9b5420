/**
 * @module
 * What the renewal stage reads from renewal.csv 城市更新的数据表: units, their projects and contracts, row by row.
 */
import { column, type Column } from '#models/scenario/parameter'

type More = Partial<Pick<Column, 'missing' | 'codes' | 'names'>>

/** A column of renewal.csv. */
function given(
  id: string,
  columnId: string,
  unit: string,
  zh: string,
  en: string,
  more: More = {},
) {
  return column(id, {
    label: { zh, en },
    unit,
    over: ['renewal_unit'],
    table: 'renewal',
    column: columnId,
    ...more,
  })
}

/** Without a cell the model's own ratios stand in. */
const NOT_GIVEN = { missing: -1 }

const amount = (id: string, columnId: string, unit: string, zh: string, en: string) =>
  given(id, columnId, unit, zh, en, NOT_GIVEN)

export const renewalColumns = [
  given('renewal_stage_given', 'stage', '1', '更新阶段', 'Stage of the unit', {
    codes: [
      'proposed',
      'listed',
      'plan_approved',
      'implementer_confirmed',
      'contracted',
      'building',
      'completed',
      'withdrawn',
    ],
  }),
  given('renewal_site', 'site_area', 'm2', '更新用地', 'Site of the unit'),
  given('renewal_parent', 'parent', '1', '上级', 'Parent of the unit', { names: 'renewal_unit' }),
  given('renewal_number', 'count', '1', '代表个数', 'How many the row stands for', { missing: 1 }),
  given('renewal_kind', 'kind', '1', '更新方式', 'Kind of renewal', {
    codes: ['rebuild', 'refurbish'],
  }),
  given('renewal_use_from', 'use_from', '1', '现状用途', 'Present use of the unit', {
    codes: ['village', 'residential', 'industrial', 'commercial', 'mixed'],
  }),
  given('renewal_use_to', 'use_to', '1', '规划用途', 'Future use of the unit', {
    codes: ['residential', 'mixed', 'commercial', 'industrial_m1', 'industrial_m0', 'public'],
  }),
  given('renewal_lead', 'lead', '1', '主导方', 'Who leads the unit', {
    codes: ['market', 'government'],
  }),
  given('renewal_stage_year', 'stage_year', '1', '进入阶段年份', 'Year of its stage'),
  given('renewal_listing_year', 'listing_year', '1', '列入计划年份', 'Year of listing'),
  given('renewal_plan_year', 'plan_approval_year', '1', '规划批准年份', 'Year of plan approval'),
  given(
    'renewal_confirmation_year',
    'confirmation_year',
    '1',
    '实施主体确认年份',
    'Year of confirmation',
  ),
  given('renewal_contract_year', 'contract_year', '1', '签订合同年份', 'Year of contract'),
  given('renewal_start_year', 'start_year', '1', '开工年份', 'Year of start'),
  given('renewal_completion_year', 'completion_year', '1', '竣工年份', 'Year of completion'),
  given('renewal_priority', 'priority', '1', '优先级', 'Priority class of the unit', {
    missing: 9,
  }),
  given('renewal_reserve_project', 'reserve_project', '1', '计划外储备项目', 'Reserve project'),
  given('renewal_clear_title', 'clear_title', '1', '权属清晰', 'Clear title'),
  given('renewal_metro', 'metro_500m', '1', '地铁500米内', 'Metro within 500 m'),
  amount('renewal_share_signed', 'share_signed', '1', '签约率', 'Share signed'),
  amount('renewal_handed_over_given', 'land_handed_over', 'm2', '移交用地', 'Land handed over'),
  amount(
    'renewal_demolished_given',
    'demolished_floor_area',
    'm2',
    '拆除建筑面积',
    'Floor area demolished',
  ),
  amount(
    'renewal_residential_given',
    'floor_area_residential',
    'm2',
    '规划居住建筑面积',
    'Residential floor area planned',
  ),
  amount(
    'renewal_commercial_given',
    'floor_area_commercial',
    'm2',
    '规划商业建筑面积',
    'Commercial floor area planned',
  ),
  amount(
    'renewal_industrial_given',
    'floor_area_industrial',
    'm2',
    '规划产业建筑面积',
    'Industrial floor area planned',
  ),
  amount(
    'renewal_public_given',
    'floor_area_public',
    'm2',
    '规划公共设施建筑面积',
    'Public floor area planned',
  ),
  amount(
    'renewal_affordable_given',
    'affordable_floor_area',
    'm2',
    '配建保障性住房面积',
    'Affordable floor area planned',
  ),
  amount(
    'renewal_innovative_given',
    'innovative_floor_area',
    'm2',
    '创新型产业用房面积',
    'Innovative industrial floor area planned',
  ),
  amount(
    'renewal_resettlement_given',
    'resettlement_dwellings',
    'dwelling',
    '回迁房',
    'Resettlement homes planned',
  ),
  amount('renewal_households_given', 'households', 'household', '搬迁户', 'Households to move'),
  amount('renewal_school_places_given', 'school_places', '1', '提供学位', 'School places planned'),
]
