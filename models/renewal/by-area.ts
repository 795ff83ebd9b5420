/**
 * @module
 * Renewal by area and year 更新的片区结果: land through the stages, and the year's task.
 */
import { variable } from '#models/engine/index'
import { ADDED, flow } from './flow.ts'

const TASK = '年度任务与完成；计划外项目单列（seed 002：28.9 ÷ 80 = 36 %）'

const REBUILT = '(renewal_kind == 0 ? renewal_own_site : 0)'

const land = [
  variable('renewal_land_by_stage', {
    label: { zh: '更新用地（按阶段）', en: 'Renewal land by stage' },
    unit: 'm2',
    over: ['area', 'renewal_stage'],
    indicator: true,
    is: 'sum(renewal_in_stage * renewal_own_site, renewal_unit)',
    source: ADDED,
  }),
  flow(
    'renewal_land_listed',
    '新列计划用地',
    'Renewal land listed',
    'm2',
    'listed',
    'renewal_own_site',
  ),
  flow(
    'renewal_land_approved',
    '新批规划用地',
    'Renewal land whose unit plan was approved',
    'm2',
    'plan_approved',
    'renewal_own_site',
  ),
  flow(
    'renewal_land_confirmed',
    '新确认实施主体用地',
    'Renewal land whose implementer was confirmed',
    'm2',
    'implementer_confirmed',
    'renewal_own_site',
  ),
  flow(
    'renewal_land_supplied',
    '更新土地供应',
    'Renewal land supplied',
    'm2',
    'contracted',
    'renewal_own_site',
  ),
  flow(
    'renewal_land_supplied_reserve',
    '其中计划外项目供应',
    'Of which by reserve projects',
    'm2',
    'contracted',
    'renewal_own_site * renewal_reserve_project',
  ),
  flow(
    'renewal_land_handed_over',
    '移交入库用地',
    'Land handed over to the reserve',
    'm2',
    'contracted',
    'renewal_handed_over',
  ),
  flow(
    'renewal_handed_over_approved',
    '新批规划的移交用地',
    'Land to hand over, of plans approved',
    'm2',
    'plan_approved',
    'renewal_handed_over',
  ),
  flow(
    'renewal_land_withdrawn',
    '清退用地',
    'Renewal land taken out of the plan',
    'm2',
    'withdrawn',
    'renewal_own_site',
  ),
  variable('renewal_contribution', {
    label: { zh: '新批规划土地贡献率', en: 'Land contribution of plans approved' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'renewal_handed_over_approved / max(renewal_land_approved, one_m2 / one_year)',
    source: '土地贡献率 = 移交用地 ÷ 规划批准用地',
  }),
  variable('renewal_land_near_metro', {
    label: { zh: '地铁500米内更新用地', en: 'Renewal land within 500 m of a metro station' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: 'sum(renewal_metro * renewal_own_site * (1 - at(renewal_in_stage, withdrawn)), renewal_unit)',
    source: ADDED,
  }),
  variable('renewal_land_waiting', {
    label: { zh: '等待各环节的更新用地', en: 'Renewal land that waits, by what for' },
    unit: 'm2',
    over: ['area', 'renewal_queue'],
    indicator: true,
    is: 'sum(sum(renewal_waiting, years_in_stage) * renewal_own_site, renewal_unit)',
    source: ADDED,
  }),
  variable('renewal_land_yellow', {
    label: { zh: '黄牌更新用地', en: 'Renewal land with a yellow card' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: 'sum(renewal_yellow * renewal_own_site, renewal_unit)',
    source: '“121”清理情形：到期为黄牌，再过规定时间为红牌',
  }),
  variable('renewal_land_red', {
    label: { zh: '红牌更新用地', en: 'Renewal land with a red card' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: 'sum(renewal_red * renewal_own_site, renewal_unit)',
    source: '“121”清理情形：到期为黄牌，再过规定时间为红牌',
  }),
]

const task = [
  variable('renewal_task_share', {
    label: { zh: '更新供地任务完成比例', en: 'Renewal land supplied, of the year’s task' },
    unit: '1',
    total: 'none',
    indicator: true,
    is: 'renewal_land_task > 0 ? sum(renewal_land_supplied, area) / max(renewal_land_task, one_m2 / one_year) : 0',
    source: TASK,
    note: {
      zh: '分母：renewal_land_task；未定任务为 0',
      en: 'Over renewal_land_task; 0 without a task',
    },
  }),
  variable('renewal_land_short', {
    label: { zh: '更新供地任务缺口', en: 'Renewal land short of the year’s task' },
    unit: 'm2/year',
    total: 'none',
    indicator: true,
    initially: '0',
    is: 'max(0, renewal_land_task - sum(renewal_land_supplied, area))',
    source: TASK,
  }),
  variable('renewal_land_supplied_in_task', {
    label: { zh: '其中计划内项目供应', en: 'Of which by projects of the plan' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'renewal_land_supplied - renewal_land_supplied_reserve',
    source: TASK,
  }),
  variable('over_programming_share', {
    label: { zh: '计划外项目占年度任务比例', en: 'Reserve projects, of the year’s task' },
    unit: '1',
    total: 'none',
    indicator: true,
    is: 'renewal_land_task > 0 ? sum(renewal_land_supplied_reserve, area) / max(renewal_land_task, one_m2 / one_year) : 0',
    source: TASK,
  }),
]

const contracted = [
  variable('renewal_contracted', {
    label: { zh: '更新已供地累计', en: 'Renewal land supplied in all' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: `sum((at(renewal_in_stage, contracted) + at(renewal_in_stage, building) + at(renewal_in_stage, completed)) * ${REBUILT}, renewal_unit)`,
    source: ADDED,
  }),
  variable('renewal_planned', {
    label: { zh: '更新规划批准用地累计', en: 'Renewal land with a unit plan in all' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: `renewal_contracted + sum((at(renewal_in_stage, plan_approved) + at(renewal_in_stage, implementer_confirmed)) * ${REBUILT}, renewal_unit)`,
    source: ADDED,
  }),
  variable('renewal_listed', {
    label: { zh: '更新列入计划用地累计', en: 'Renewal land listed in all' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: `renewal_planned + sum(at(renewal_in_stage, listed) * ${REBUILT}, renewal_unit)`,
    source: ADDED,
  }),
]

export const renewalByArea = [...land, ...task, ...contracted]
