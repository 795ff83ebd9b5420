/**
 * @module
 * Improvement of homes that stand 既有住房改造: floor area, households, homes merged or made, and cost, by programme.
 */
import { variable } from '#models/engine/index'
import { column } from '#models/scenario/parameter'

const RECORDED = 'improvements.csv, by the level of each programme'
const PROGRAMME = ['area', 'improvement_programme']

function given(id: string, columnId: string, unit: string, zh: string, en: string) {
  return column(id, {
    label: { zh, en },
    unit,
    over: PROGRAMME,
    table: 'improvements',
    column: columnId,
    years: 'every',
  })
}

export const improvementColumns = [
  given('improvement_area_task', 'floor_area', 'm2/year', '改造面积任务', 'Floor area to improve'),
  given(
    'improvement_household_task',
    'households',
    'household/year',
    '改造涉及户数（给定）',
    'Households of the improvements, as given',
  ),
  given(
    'improvement_homes_task',
    'dwellings_change',
    'dwelling/year',
    '改造引起的套数变化（给定）',
    'Change of homes by improvement, as given',
  ),
  given('improvement_cost_given', 'cost', 'CNY/year', '改造费用（给定）', 'Cost as given'),
  column('improved_before', {
    label: { zh: '基年及以前已改造面积', en: 'Floor area improved up to the base year' },
    unit: 'm2',
    over: [...PROGRAMME, 'years_past'],
    table: 'improvements',
    column: 'floor_area',
  }),
]

const flow = (id: string, zh: string, en: string, unit: string, is: string) =>
  variable(id, {
    label: { zh, en },
    unit,
    over: PROGRAMME,
    indicator: true,
    is,
    source: RECORDED,
  })

export const improvements = [
  flow(
    'improved_area',
    '改造面积',
    'Floor area improved',
    'm2/year',
    'improvement_level * improvement_area_task',
  ),
  flow(
    'improved_households',
    '改造涉及户数',
    'Households whose homes are improved',
    'household/year',
    'improvement_level * improvement_household_task',
  ),
  flow(
    'improvement_cost',
    '改造费用',
    'Cost of improvement',
    'CNY/year',
    'improvement_level * improvement_cost_given',
  ),
  variable('improved_area_since', {
    label: { zh: '累计改造面积', en: 'Floor area improved since the base year' },
    unit: 'm2',
    over: PROGRAMME,
    indicator: true,
    is: 'since(improved_area)',
    source: RECORDED,
  }),
  variable('improved_households_since', {
    label: {
      zh: '累计改造涉及户数',
      en: 'Households whose homes were improved since the base year',
    },
    unit: 'household',
    over: PROGRAMME,
    indicator: true,
    is: 'since(improved_households)',
    source: RECORDED,
  }),
  variable('formal_dwellings_at_start', {
    label: { zh: '年初正规住房', en: 'Homes at the start of the year, informal ones apart' },
    unit: 'dwelling',
    over: ['area', 'tenure'],
    is: 'max(0, previous(dwellings_by_tenure - informal_dwellings))',
    source: 'Homes less informal ones',
  }),
  variable('improvement_homes_change', {
    label: { zh: '改造引起的套数变化', en: 'Homes made or merged by improvement' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'max(sum(improvement_level * improvement_homes_task, improvement_programme), -max(0, 1 / one_year - ageing_rate - policy_demolition_rate) * sum(formal_dwellings_at_start, tenure)) * formal_dwellings_at_start / max(sum(formal_dwellings_at_start, tenure), one_dwelling)',
    source: `${RECORDED}; shared out over the tenures by their homes, informal ones apart; no more are merged than are left`,
    note: {
      zh: '成套改造并户为负，建筑面积不变',
      en: 'Below 0 where units are merged into self-contained ones; floor area stays',
    },
  }),
  variable('formal_dwellings_left', {
    label: {
      zh: '正规住房留存',
      en: 'Homes of the start of the year that are left, informal ones apart',
    },
    unit: 'dwelling',
    over: ['area', 'tenure'],
    is: 'max(0, formal_dwellings_at_start * (1 - (ageing_rate + policy_demolition_rate) * one_year) + improvement_homes_change * one_year)',
    source: 'Less what age and policy take, and with what improvement makes or merges',
  }),
]
