/**
 * @module
 * Homes for those who are owed one 选房与回迁: delivered, chosen, moved into; who still waits.
 */
import { variable } from '#models/engine/index'

const CHOICE =
  'Homes are chosen as they are there and owed (选房), and moved into by the mean time (回迁); what is left over waits'
const ELSEWHERE = '调剂其他项目：剩余房源安置其他片区的待安置户'

/** What passes a step in a year, so that in a steady flow the stock that waits is the flow times the mean time. */
export const passing = (waiting: string, entering: string, time: string) =>
  `(previous(${waiting}) / one_year + ${entering}) / (1 + ${time} / one_year)`

export const resettlementHomes = [
  variable('homes_delivered', {
    label: { zh: '安置项目交付', en: 'Homes that resettlement projects deliver' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    initially: '0',
    is: {
      market_sale: '0',
      market_rental: '0',
      public_rental: '0',
      affordable_rental: '0',
      affordable_sale: '0',
      resettlement:
        'sum(resettlement_due_year > calendar_year - 1 and resettlement_due_year <= calendar_year ? resettlement_homes : 0, resettlement_project) / one_year',
    },
    source:
      'resettlement.csv: projects in building deliver in their year; the homes of those without a year come by the pipeline, which must not name the others again',
  }),
  variable('resettlement_homes_new', {
    label: { zh: '新增安置房源', en: 'Resettlement homes that became there to choose' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'at(homes_added, resettlement) - sum(homes_from_surplus, tenure)',
    source: CHOICE,
  }),
  variable('resettlement_unchosen', {
    label: { zh: '尚未选房的待安置户', en: 'Households owed that have not chosen' },
    unit: 'household',
    over: ['area'],
    is: 'max(0, awaiting_resettlement - resettlement_to_move / homes_per_household)',
    source: CHOICE,
  }),
  variable('homes_chosen', {
    label: { zh: '当年选房', en: 'Homes chosen' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'min(resettlement_homes_new + previous(resettlement_homes_left) / one_year, homes_per_household * (previous(resettlement_unchosen) / one_year + displaced_in_kind + rehoused_from_elsewhere - rehoused_elsewhere)) / (1 + at(resettlement_step_time, chosen) / one_year)',
    source: CHOICE,
  }),
  variable('resettlement_to_move', {
    label: { zh: '已选房待回迁', en: 'Homes chosen, not yet moved into' },
    unit: 'dwelling',
    over: ['area'],
    initially: 'resettlement_chosen_base - resettlement_moved_base',
    is: 'previous(resettlement_to_move) + (homes_chosen - homes_moved_into) * one_year',
    source: CHOICE,
  }),
  variable('homes_moved_into', {
    label: { zh: '当年回迁套数', en: 'Homes moved into' },
    unit: 'dwelling/year',
    over: ['area'],
    is: passing('resettlement_to_move', 'homes_chosen', 'at(resettlement_step_time, moved_in)'),
    source: CHOICE,
  }),
  variable('resettled_owners', {
    label: { zh: '回迁安置户', en: 'Owners rehoused' },
    unit: 'household/year',
    over: ['area'],
    indicator: true,
    is: 'homes_moved_into / homes_per_household',
    source: CHOICE,
  }),
  variable('resettlement_homes_left', {
    label: { zh: '未分配安置房', en: 'Resettlement homes not yet given' },
    unit: 'dwelling',
    over: ['area'],
    indicator: true,
    initially: 'resettlement_completed_base - resettlement_chosen_base',
    is: 'previous(resettlement_homes_left) + (resettlement_homes_new - homes_chosen) * one_year',
    source: CHOICE,
  }),
  variable('awaiting_resettlement', {
    label: { zh: '待安置户', en: 'Households awaiting resettlement' },
    unit: 'household',
    over: ['area'],
    indicator: true,
    initially: 'awaiting_resettlement_base',
    is: 'previous(awaiting_resettlement) + (displaced_in_kind + rehoused_from_elsewhere - rehoused_elsewhere - resettled_owners) * one_year',
    source: CHOICE,
  }),
]

export const rehousedElsewhere = [
  variable('homes_lacking', {
    label: { zh: '年初安置房缺口', en: 'Homes lacking for those owed, at the start of the year' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'max(0, homes_per_household * previous(resettlement_unchosen) - previous(resettlement_homes_left)) / one_year',
    source: ELSEWHERE,
  }),
  variable('homes_lent', {
    label: { zh: '调剂给其他片区的安置房', en: 'Surplus homes that house others' },
    unit: 'dwelling/year',
    is: 'min(sum(at(surplus_offered, other_projects), area), sum(homes_lacking, area))',
    total: 'none',
    source: ELSEWHERE,
  }),
  variable('rehoused_from_elsewhere', {
    label: { zh: '接收其他片区待安置户', en: 'Households of other areas taken in' },
    unit: 'household/year',
    over: ['area'],
    indicator: true,
    initially: '0',
    is: 'homes_lent * at(surplus_offered, other_projects) / max(sum(at(surplus_offered, other_projects), area), one_dwelling / one_year) / homes_per_household',
    source: ELSEWHERE,
  }),
  variable('rehoused_elsewhere', {
    label: { zh: '转往其他片区安置的户', en: 'Households rehoused in other areas' },
    unit: 'household/year',
    over: ['area'],
    indicator: true,
    initially: '0',
    is: 'homes_lent * homes_lacking / max(sum(homes_lacking, area), one_dwelling / one_year) / homes_per_household',
    source: ELSEWHERE,
  }),
]
