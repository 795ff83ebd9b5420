/**
 * @module
 * Renewal by area and year 更新的片区结果: land through the stages, what it gives, whom it moves.
 */
import { variable } from '#models/engine/index'

const ADDED = 'Rows of renewal.csv, added over the area: conserves land'
const TASK = '年度任务与完成；计划外项目单列（seed 002：28.9 ÷ 80 = 36 %）'

/** A flow of the year: a quantity of the rows that entered a stage. */
function flow(
  id: string,
  zh: string,
  en: string,
  unit: string,
  stage: string,
  quantity: string,
  over: readonly string[] = ['area'],
) {
  return variable(id, {
    label: { zh, en },
    unit: `${unit}/year`,
    over,
    indicator: true,
    is: `sum(at(renewal_entered, ${stage}) * ${quantity}, renewal_unit)`,
    source: ADDED,
  })
}

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

const given = [
  flow(
    'renewal_floor_area_approved',
    '新批规划建筑面积',
    'Floor area of plans approved',
    'm2',
    'plan_approved',
    'renewal_floor_area',
    ['area', 'floor_area_use'],
  ),
  flow(
    'renewal_floor_area_supplied',
    '已供更新用地建筑面积',
    'Floor area of renewal land supplied',
    'm2',
    'contracted',
    'renewal_floor_area',
    ['area', 'floor_area_use'],
  ),
  flow(
    'renewal_affordable_approved',
    '新批规划配建保障性住房',
    'Affordable floor area of plans approved',
    'm2',
    'plan_approved',
    'renewal_affordable',
  ),
  flow(
    'renewal_innovative_approved',
    '新批规划创新型产业用房',
    'Innovative industrial floor area of plans approved',
    'm2',
    'plan_approved',
    'renewal_innovative',
  ),
  flow(
    'renewal_school_balance',
    '新批规划学位净贡献',
    'School places of plans approved, less their own need',
    '1',
    'plan_approved',
    '(renewal_school_places - renewal_school_need)',
  ),
  flow(
    'renewal_homes_owed',
    '更新项目回迁房',
    'Resettlement homes of renewal, as building starts',
    'dwelling',
    'building',
    'renewal_resettlement',
  ),
  flow(
    'renewal_households_moved',
    '更新搬迁户',
    'Households moved by renewal',
    'household',
    'building',
    'renewal_households',
  ),
  flow(
    'renewal_village_owners',
    '城中村更新搬迁户',
    'Of which owners in urban villages',
    'household',
    'building',
    '(renewal_use_from == 0 ? renewal_households : 0)',
  ),
  flow(
    'renewal_homes_cleared',
    '更新拆除的正规住房',
    'Formal homes on renewal land that is cleared',
    'dwelling',
    'building',
    '(renewal_use_from == 0 ? 0 : renewal_households * one_dwelling / one_household)',
  ),
  flow(
    'renewal_informal_cleared',
    '更新拆除的非正规住房',
    'Informal homes on renewal land that is cleared',
    'dwelling',
    'building',
    'renewal_informal_homes',
  ),
  flow(
    'renewal_area_demolished',
    '更新拆除建筑面积',
    'Floor area demolished by renewal',
    'm2',
    'building',
    'renewal_demolished',
  ),
  flow(
    'renewal_area_built',
    '更新竣工建筑面积',
    'Floor area completed by renewal',
    'm2',
    'completed',
    'sum(renewal_floor_area, floor_area_use)',
  ),
  flow(
    'renewal_site_refurbished',
    '综合整治用地',
    'Land refurbished',
    'm2',
    'completed',
    '(renewal_kind == 1 ? renewal_own_site : 0)',
  ),
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

export const renewalByArea = [...land, ...task, ...given, ...contracted]
