/**
 * @module
 * Accounts and deeds 结算与办证, and each step’s backlog and wait.
 */
import { variable } from '#models/engine/index'
import { passing } from './homes.ts'

const STEPS = '选房 → 回迁 → 结算 → 办证：按各环节平均时间；办证另受年度能力限制'
const LITTLE = "Little's law: those who wait, over those who pass in a year"

const DEED_TIME = 'at(resettlement_step_time, titled) * (1 - deed_fast_track)'

const after = [
  variable('homes_settled', {
    label: { zh: '当年结算', en: 'Accounts settled' },
    unit: 'dwelling/year',
    over: ['area'],
    is: passing(
      'resettlement_to_settle',
      'homes_moved_into',
      'at(resettlement_step_time, settled)',
    ),
    source: STEPS,
  }),
  variable('resettlement_to_settle', {
    label: { zh: '已回迁待结算', en: 'Moved into, accounts open' },
    unit: 'dwelling',
    over: ['area'],
    initially: 'resettlement_moved_base - resettlement_settled_base',
    is: 'previous(resettlement_to_settle) + (homes_moved_into - homes_settled) * one_year',
    source: STEPS,
  }),
  variable('deeds_ready', {
    label: { zh: '可办证', en: 'Deeds that could be issued' },
    unit: 'dwelling/year',
    over: ['area'],
    is: passing('resettlement_to_title', 'homes_settled', DEED_TIME),
    source: STEPS,
  }),
  variable('homes_titled', {
    label: { zh: '当年办证', en: 'Deeds issued' },
    unit: 'dwelling/year',
    over: ['area'],
    is: 'deeds_ready * (deed_capacity < 0 ? 1 : min(1, deed_capacity / max(sum(deeds_ready, area), one_dwelling / one_year)))',
    source: STEPS,
  }),
  variable('resettlement_to_title', {
    label: { zh: '已结算待办证', en: 'Accounts settled, no deed yet' },
    unit: 'dwelling',
    over: ['area'],
    initially: 'resettlement_settled_base - resettlement_titled_base',
    is: 'previous(resettlement_to_title) + (homes_settled - homes_titled) * one_year',
    source: STEPS,
  }),
]

const BY_STEP = ['area', 'resettlement_step']

const told = [
  variable('resettlement_completed', {
    label: { zh: '累计竣工安置房', en: 'Resettlement homes completed in all' },
    unit: 'dwelling',
    over: ['area'],
    indicator: true,
    initially: 'resettlement_completed_base',
    is: 'previous(resettlement_completed) + at(homes_added, resettlement) * one_year',
    source: STEPS,
  }),
  variable('resettlement_passed', {
    label: { zh: '当年办结（按环节）', en: 'Homes that passed a step' },
    unit: 'dwelling/year',
    over: BY_STEP,
    indicator: true,
    is: {
      chosen: 'homes_chosen',
      moved_in: 'homes_moved_into',
      settled: 'homes_settled',
      titled: 'homes_titled',
    },
    source: STEPS,
  }),
  variable('resettlement_done', {
    label: { zh: '累计办结（按环节）', en: 'Homes that have passed a step in all' },
    unit: 'dwelling',
    over: BY_STEP,
    indicator: true,
    initially: {
      chosen: 'resettlement_chosen_base',
      moved_in: 'resettlement_moved_base',
      settled: 'resettlement_settled_base',
      titled: 'resettlement_titled_base',
    },
    is: 'previous(resettlement_done) + resettlement_passed * one_year',
    source: STEPS,
  }),
  variable('resettlement_backlog', {
    label: { zh: '积压（按环节）', en: 'Homes that wait for a step' },
    unit: 'dwelling',
    over: BY_STEP,
    indicator: true,
    is: {
      chosen: 'resettlement_homes_left - resettlement_surplus',
      moved_in: 'resettlement_to_move',
      settled: 'resettlement_to_settle',
      titled: 'resettlement_to_title',
    },
    source: STEPS,
  }),
  variable('resettlement_wait', {
    label: { zh: '平均等待（按环节）', en: 'Mean wait for a step' },
    unit: 'year',
    over: BY_STEP,
    total: 'ratio',
    indicator: true,
    is: 'resettlement_passed > 0 ? resettlement_backlog / resettlement_passed : 0',
    source: LITTLE,
    note: {
      zh: '年末积压 ÷ 当年办结；当年无办结为 0',
      en: 'Backlog at the end of the year over what passed in it; 0 where nothing passed',
    },
  }),
  variable('deed_share', {
    label: { zh: '办证率（已办证÷已回迁）', en: 'Deeds issued, of homes moved into' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'at(resettlement_done, titled) / max(at(resettlement_done, moved_in), one_dwelling)',
    source: '天津：1,069 套，已办理 1,016 套 = 95 %',
  }),
]

export const resettlementSteps = [...after, ...told]
