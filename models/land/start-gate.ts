/**
 * @module
 * From the sale of land to the pipeline 供地到在途: parcels wait for their urban design and assessments, and land sold late
 * in a year comes later.
 */
import { variable } from '#models/engine/index'

const START = '城市设计批准、评估通过后方可开工；季度出让的宗地晚（季度 − 1）÷ 4 年进入在途'

const ASSESSMENTS = ['revenue', 'social', 'environmental'] as const
const count = (test: (assessment: string) => string) =>
  ASSESSMENTS.map((a) => test(`parcel_${a}_assessment`)).join(' + ')

export const startGate = [
  variable('parcel_assessments_passed', {
    label: { zh: '已通过的评估项数', en: 'Assessments passed' },
    unit: '1',
    over: ['parcel'],
    total: 'sum',
    indicator: true,
    is: count((a) => `max(0, ${a})`),
    source: START,
  }),
  variable('parcel_assessments_failed', {
    label: { zh: '未通过的评估项数', en: 'Assessments not passed' },
    unit: '1',
    over: ['parcel'],
    total: 'sum',
    indicator: true,
    is: count((a) => `(${a} == 0 ? 1 : 0)`),
    source: START,
    note: { zh: '空白为无数据，不作为未通过', en: 'A blank is no data and does not count' },
  }),
  variable('parcel_plan_in_force', {
    label: {
      zh: '控规生效年份（0 为无）',
      en: 'Year from which a detailed plan is in force (0 none)',
    },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_plan_year > 0 ? parcel_plan_year : plan_making_years > 0 ? initial(calendar_year) + plan_making_years / one_year : 0',
    source: '控规先行：无控规的宗地可自基年起编制',
  }),
  variable('parcel_may_start', {
    label: { zh: '可以开工（1 是）', en: 'May start (1 yes)' },
    unit: '1',
    over: ['parcel'],
    total: 'sum',
    is: '(design_gate == 1 and parcel_design_year > calendar_year) or (assessment_gate == 1 and parcel_assessments_failed > 0) ? 0 : 1',
    source: START,
  }),
  variable('parcel_entered', {
    label: { zh: '已转入在途（1 是）', en: 'Passed on to building (1 yes)' },
    unit: '1',
    over: ['parcel'],
    total: 'sum',
    initially: 'parcel_gone',
    is: 'max(previous(parcel_entered), parcel_gone * parcel_may_start)',
    source: START,
  }),
  variable('parcel_held', {
    label: { zh: '已供应而不能开工（1 是）', en: 'Supplied, may not start yet (1 yes)' },
    unit: '1',
    over: ['parcel'],
    total: 'sum',
    indicator: true,
    is: 'parcel_gone - parcel_entered',
    source: START,
  }),
  variable('parcel_late_share', {
    label: { zh: '次年转入的部分', en: 'Part that comes a year later' },
    unit: '1',
    over: ['parcel'],
    total: 'none',
    is: 'parcel_planned_quarter > 0 ? clamp((parcel_planned_quarter - 1) / 4, 0, 1) : 0',
    source: START,
  }),
  variable('land_held', {
    label: {
      zh: '已供地待设计、评估的面积',
      en: 'Floor area supplied that waits for design or assessments',
    },
    unit: 'm2',
    over: ['area', 'tenure'],
    indicator: true,
    is: 'sum(parcel_held * parcel_area_by_tenure, parcel)',
    source: START,
  }),
  variable('land_entering_late', {
    label: { zh: '次年转入在途的面积', en: 'Floor area that comes a year later' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    initially: '0',
    is: 'sum(change(parcel_entered) * parcel_late_share * parcel_area_by_tenure, parcel)',
    source: START,
  }),
  variable('land_entering_pipeline', {
    label: { zh: '转入在途的面积', en: 'Floor area that comes into the pipeline' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    indicator: true,
    initially: 'land_floor_area_sold',
    is: 'sum(change(parcel_entered) * parcel_area_by_tenure, parcel) - land_entering_late + previous(land_entering_late) + unnamed_floor_area_sold',
    source: START,
  }),
]
