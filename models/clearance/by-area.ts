/**
 * @module
 * Clearance by area and year 征收的片区结果: households and land through the stages, whom it moves and what it frees.
 */
import { variable } from '#models/engine/index'
import { KINDS } from './stages.ts'

const ADDED = 'Rows of clearance.csv, added over the area: conserves households and land'
const TAKEN = 'Renewal taken out of the plan that government clears: by the mean times of the steps'

const byStage = (id: string, zh: string, en: string, unit: string, quantity: string) =>
  variable(id, {
    label: { zh, en },
    unit,
    over: ['area', 'clearance_stage'],
    indicator: true,
    is: `sum(clearance_in_stage * ${quantity}, clearance_project)`,
    source: ADDED,
  })

/** What came free in the year, of the rows and of what was taken over from renewal. */
const freed = (id: string, zh: string, en: string, unit: string, row: string, taken = '') =>
  variable(id, {
    label: { zh, en },
    unit: `${unit}/year`,
    over: ['area'],
    indicator: true,
    is: `sum(clearance_left * ${row}, clearance_project)${taken}`,
    source: ADDED,
  })

const stocks = [
  variable('clearance_counts', {
    label: { zh: '征收项目数（按阶段）', en: 'Clearance projects by stage' },
    unit: '1',
    over: ['area', 'clearance_stage'],
    indicator: true,
    is: 'sum(clearance_in_stage, clearance_project)',
    source: ADDED,
  }),
  byStage(
    'clearance_households_by_stage',
    '征收户（按阶段）',
    'Households of clearance by stage',
    'household',
    'clearance_households',
  ),
  byStage(
    'clearance_land_by_stage',
    '征收土地（按阶段）',
    'Land of clearance by stage',
    'm2',
    'clearance_site',
  ),
  variable('clearance_holdouts', {
    label: { zh: '未签约户', en: 'Hold-outs' },
    unit: 'household',
    over: ['area'],
    indicator: true,
    is: 'sum(clearance_held * clearance_households, clearance_project)',
    source: ADDED,
  }),
]

const takenOver = [
  variable('clearance_taking_over', {
    label: { zh: '更新清退转征收户', en: 'Households of renewal taken over for clearance' },
    unit: 'household/year',
    over: ['area'],
    indicator: true,
    is: 'exit_to_clearance_share * renewal_households_withdrawn',
    source: TAKEN,
  }),
  variable('clearance_taken_over', {
    label: { zh: '待征收的清退更新户', en: 'Households taken over and not yet moved' },
    unit: 'household',
    over: ['area'],
    indicator: true,
    initially: '0',
    is: 'previous(clearance_taken_over) + (clearance_taking_over - clearance_taken_over_moved) * one_year',
    source: TAKEN,
  }),
  variable('clearance_taken_over_moved', {
    label: { zh: '清退更新户的搬迁', en: 'Households taken over that moved' },
    unit: 'household/year',
    over: ['area'],
    initially: '0',
    is: 'previous(clearance_taken_over) / max(one_year, sum(clearance_step_time, clearance_step))',
    source: TAKEN,
  }),
  variable('clearance_taken_over_land', {
    label: { zh: '待征收的清退更新用地', en: 'Land taken over and not yet free' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    initially: '0',
    is: 'previous(clearance_taken_over_land) + (exit_to_clearance_share * renewal_land_withdrawn - clearance_taken_over_freed) * one_year',
    source: TAKEN,
  }),
  variable('clearance_taken_over_freed', {
    label: { zh: '清退更新用地的腾出', en: 'Land taken over that came free' },
    unit: 'm2/year',
    over: ['area'],
    initially: '0',
    is: 'previous(clearance_taken_over_land) / max(one_year, sum(clearance_step_time, clearance_step))',
    source: TAKEN,
  }),
]

const flows = [
  variable('clearance_households_signed', {
    label: { zh: '征收签约户', en: 'Households that signed' },
    unit: 'household/year',
    over: ['area'],
    indicator: true,
    is: 'sum(clearance_signed * clearance_households, clearance_project)',
    source: ADDED,
  }),
  freed(
    'clearance_households_moved',
    '征收搬迁户',
    'Households moved by clearance',
    'household',
    'clearance_households',
    ' + clearance_taken_over_moved',
  ),
  variable('clearance_households_by_kind', {
    label: { zh: '征收搬迁户（按类型）', en: 'Households moved by clearance, by kind' },
    unit: 'household/year',
    over: ['area', 'clearance_kind'],
    indicator: true,
    is: Object.fromEntries(
      KINDS.map((kind, code) => [
        kind,
        `sum((clearance_kind_given == ${code} ? clearance_left : 0) * clearance_households, clearance_project)`,
      ]),
    ),
    source: ADDED,
  }),
  freed(
    'clearance_firms_moved',
    '征收搬迁单位',
    'Firms moved by clearance',
    '1',
    'clearance_firms',
  ),
  freed(
    'clearance_floor_area',
    '征收拆除建筑面积',
    'Floor area demolished by clearance',
    'm2',
    'clearance_site_area',
  ),
  freed(
    'clearance_land_freed',
    '征收腾出土地',
    'Land freed by clearance',
    'm2',
    'clearance_site',
    ' + clearance_taken_over_freed',
  ),
  freed(
    'clearance_cost',
    '征收费用',
    'Cost of clearance',
    'CNY',
    'clearance_budget',
    ' + clearance_taken_over_moved * clearance_cost_per_household',
  ),
  freed(
    'clearance_village_owners',
    '征收搬迁的城中村有房户',
    'Owners in villages moved by clearance',
    'household',
    '(clearance_kind_given == 2 ? clearance_households : 0)',
  ),
  freed(
    'clearance_homes_cleared',
    '征收拆除的正规住房',
    'Formal homes cleared',
    'dwelling',
    '(clearance_kind_given == 2 ? 0 : clearance_households * one_dwelling / one_household)',
    ' + clearance_taken_over_moved * one_dwelling / one_household',
  ),
  freed(
    'clearance_rooms_cleared',
    '征收拆除的城中村出租房间',
    'Rooms in villages cleared',
    'dwelling',
    'clearance_rooms',
  ),
]

export const clearanceByArea = [...stocks, ...takenOver, ...flows]
