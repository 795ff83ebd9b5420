/**
 * @module
 * Land through the steps of the reserve 收储 → 整备 → 入库, by where it comes from.
 */
import { constant, variable } from '#models/engine/index'

const CHAIN = '收储 → 前期开发 → 入库：按各环节平均时间，稳态下在办量 = 流量 × 时间'
const OVER = ['area', 'land_source']

const given = (id: string, zh: string, en: string, stage: string) =>
  constant(id, {
    label: { zh, en },
    unit: 'm2',
    over: OVER,
    is: Object.fromEntries(
      ['idle', 'core', 'reserve'].map((source) => [
        source,
        `${source === 'idle' ? 'idle_land_rule == 0 and ' : ''}initial(reserve_rule) == 1 ? ${source}_${stage}_given : 0`,
      ]),
    ),
    source: 'land.csv by stage, where land goes by steps',
  })

/** What passes a step in a year, so that in a steady flow the land that waits is the flow times the mean time. */
const passing = (stock: string, entering: string, step: string) =>
  `(previous(${stock}) / one_year + ${entering}) / (1 + at(reserve_step_time, ${step}) / one_year)`

export const reserveSteps = [
  given('planned_given', '基年规划用地', 'Planned land of the base year', 'planned'),
  given('acquired_given', '基年已收储用地', 'Acquired land of the base year', 'acquired'),
  given('prepared_given', '基年已整备用地', 'Prepared land of the base year', 'prepared'),
  variable('planned_left', {
    label: { zh: '尚未收储的规划用地', en: 'Planned land not yet acquired' },
    unit: 'm2',
    over: OVER,
    initially: 'planned_given',
    is: 'previous(planned_left) - land_acquired * one_year',
    source: CHAIN,
  }),
  variable('land_to_acquire', {
    label: { zh: '拟收储用地', en: 'Planned land to be acquired' },
    unit: 'm2/year',
    over: OVER,
    initially: '0',
    is: 'reserve_acquisition_rate * previous(planned_left)',
    source: CHAIN,
  }),
  variable('land_acquired', {
    label: { zh: '收储的规划用地', en: 'Planned land acquired' },
    unit: 'm2/year',
    over: OVER,
    initially: '0',
    is: 'land_to_acquire * (reserve_acquisition_capacity < 0 ? 1 : min(1, reserve_acquisition_capacity / max(sum(sum(land_to_acquire, land_source), area), one_m2 / one_year)))',
    source: CHAIN,
  }),
  variable('entering_reserve', {
    label: { zh: '当年收储', en: 'Land that enters the reserve to be prepared' },
    unit: 'm2/year',
    over: OVER,
    initially: '0',
    is: {
      idle: 'land_acquired + reserve_from_clearance + sum(idle_recovered, recovery_way)',
      core: 'land_acquired',
      reserve: 'land_acquired',
    },
    source: CHAIN,
  }),
  variable('land_prepared', {
    label: { zh: '当年整备完成', en: 'Land prepared' },
    unit: 'm2/year',
    over: OVER,
    initially: '0',
    is: passing('reserve_acquired', 'entering_reserve', 'acquired'),
    source: CHAIN,
  }),
  variable('reserve_acquired', {
    label: { zh: '已收储待整备', en: 'Acquired, being prepared' },
    unit: 'm2',
    over: OVER,
    initially: 'acquired_given',
    is: 'previous(reserve_acquired) + (entering_reserve - land_prepared) * one_year',
    source: CHAIN,
  }),
  variable('handed_over_to_reserve', {
    label: { zh: '更新移交入库待供用地', en: 'Land handed over by renewal that will be sold' },
    unit: 'm2/year',
    over: OVER,
    initially: '0',
    is: {
      idle: 'handed_over_saleable_share * renewal_land_handed_over',
      core: '0',
      reserve: '0',
    },
    source: '移交用地为净地，直接待入库',
  }),
  variable('reserve_arrivals', {
    label: { zh: '当年入库', en: 'Land that comes in store' },
    unit: 'm2/year',
    over: OVER,
    initially: '0',
    is: passing('reserve_prepared', '(land_prepared + handed_over_to_reserve)', 'prepared'),
    source: CHAIN,
  }),
  variable('reserve_prepared', {
    label: { zh: '已整备待入库', en: 'Prepared, not yet in store' },
    unit: 'm2',
    over: OVER,
    initially: 'prepared_given',
    is: 'previous(reserve_prepared) + (land_prepared + handed_over_to_reserve - reserve_arrivals) * one_year',
    source: CHAIN,
  }),
]
