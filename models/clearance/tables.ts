/**
 * @module
 * What the clearance stage reads from clearance.csv 征收的数据表, project by project.
 */
import { column, type Column } from '#models/scenario/parameter'
import { KINDS } from './stages.ts'

function given(
  id: string,
  columnId: string,
  unit: string,
  zh: string,
  en: string,
  more: Partial<Pick<Column, 'missing' | 'codes'>> = {},
) {
  return column(id, {
    label: { zh, en },
    unit,
    over: ['clearance_project'],
    table: 'clearance',
    column: columnId,
    ...more,
  })
}

/** Without a cell the model's own ratio stands in. */
const NOT_GIVEN = { missing: -1 }

export const clearanceColumns = [
  given('clearance_kind_given', 'kind', '1', '征收类型', 'Kind of clearance', { codes: KINDS }),
  given('clearance_households', 'households', 'household', '征收户数', 'Households to move'),
  given('clearance_round_1_year', 'round_1_year', '1', '一次征询年份', 'Year of the first round'),
  given('clearance_round_2_year', 'round_2_year', '1', '二次征询年份', 'Year of the second round'),
  given('clearance_cleared_year', 'cleared_year', '1', '净地年份', 'Year cleared'),
  given('clearance_signed_given', 'share_signed', '1', '签约率', 'Share signed', NOT_GIVEN),
  given('clearance_firms', 'firms', '1', '征收单位数', 'Firms to move'),
  given('clearance_area_given', 'floor_area', 'm2', '征收建筑面积', 'Floor area', NOT_GIVEN),
  given('clearance_land_given', 'land_freed', 'm2', '腾出土地', 'Land to be freed', NOT_GIVEN),
  given('clearance_cost_given', 'cost', 'CNY', '征收费用', 'Cost of clearance', NOT_GIVEN),
]
