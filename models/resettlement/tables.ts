/**
 * @module
 * What the resettlement stage reads from resettlement.csv 安置的数据表, project by project.
 */
import { column, type Column } from '#models/scenario/parameter'

function given(
  id: string,
  columnId: string,
  unit: string,
  zh: string,
  en: string,
  more: Partial<Pick<Column, 'missing' | 'codes' | 'names'>> = {},
) {
  return column(id, {
    label: { zh, en },
    unit,
    over: ['resettlement_project'],
    table: 'resettlement',
    column: columnId,
    ...more,
  })
}

/** A blank cell is not nothing: the step before stands in. */
const NOT_GIVEN = { missing: -1 }

const homes = (id: string, columnId: string, zh: string, en: string) =>
  given(id, columnId, 'dwelling', zh, en, NOT_GIVEN)

export const resettlementColumns = [
  given('resettlement_homes', 'dwellings', 'dwelling', '安置房套数', 'Homes of a project'),
  given(
    'resettlement_owed',
    'households_owed',
    'household',
    '待安置户数',
    'Households owed a home',
  ),
  given('resettlement_parent', 'parent', '1', '上级项目', 'Whole of the project', {
    names: 'resettlement_project',
  }),
  given('resettlement_stage_given', 'stage', '1', '安置项目阶段', 'Stage of the project', {
    codes: ['signed', 'building', 'completed', 'moved_in'],
    ...NOT_GIVEN,
  }),
  given('resettlement_start_year', 'start_year', '1', '开工年份', 'Year of the start'),
  given('resettlement_completed_year', 'completed_year', '1', '竣工年份', 'Year of completion'),
  homes('resettlement_chosen_given', 'chosen', '已选房套数', 'Homes chosen'),
  homes('resettlement_moved_given', 'moved_in', '已回迁套数', 'Homes moved into'),
  homes('resettlement_settled_given', 'settled', '已结算套数', 'Accounts settled'),
  homes('resettlement_titled_given', 'titled', '已办证套数', 'Deeds issued'),
  homes('resettlement_surplus_given', 'surplus', '剩余套数', 'Surplus homes'),
  given('resettlement_surplus_use', 'surplus_use', '1', '剩余去向', 'Use of the surplus', {
    codes: ['other_projects', 'public_rental', 'directed_sale', 'open_sale'],
    ...NOT_GIVEN,
  }),
  given(
    'resettlement_transition_given',
    'monthly_transition_cost',
    'CNY/year',
    '月过渡费（折年）',
    'Transition cost, a year',
  ),
]
