/**
 * @module
 * Where land of the reserve comes from 储备来源: idle land brought back, land cleared, land acquired.
 */
import { constant, variable } from '#models/engine/index'

const IDLE =
  'Seed 001：闲置低效用地盘活——协议收回、依法转让、储备盘活、协商共建；同年各方式合计不超过存量'

export const reserveSources = [
  constant('idle_given', {
    label: { zh: '基年待盘活的闲置低效用地', en: 'Idle land of the base year, to be brought back' },
    unit: 'm2',
    over: ['area'],
    is: 'idle_land_rule == 1 ? unnamed_idle_given : 0',
    source: IDLE,
  }),
  variable('idle_land_left', {
    label: { zh: '待盘活的闲置低效用地', en: 'Idle land not yet brought back' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    initially: 'idle_given',
    is: 'previous(idle_land_left) - sum(idle_recovered, recovery_way) * one_year',
    source: IDLE,
  }),
  variable('idle_recovered', {
    label: { zh: '盘活的闲置低效用地（按方式）', en: 'Idle land brought back, by way' },
    unit: 'm2/year',
    over: ['area', 'recovery_way'],
    indicator: true,
    initially: '0',
    is: 'idle_recovery_rate * previous(idle_land_left) / max(1, sum(idle_recovery_rate, recovery_way) * one_year)',
    source: IDLE,
  }),
  variable('reserve_from_clearance', {
    label: { zh: '征收腾地进入储备', en: 'Cleared land that enters the reserve' },
    unit: 'm2/year',
    over: ['area'],
    initially: '0',
    is: 'cleared_land_saleable_share * clearance_land_freed',
    source: '征收净地扣除公共设施用地',
  }),
  variable('reserve_entered', {
    label: { zh: '进入储备的土地（按来源）', en: 'Land that enters the reserve, by source' },
    unit: 'm2/year',
    over: ['area', 'reserve_source'],
    indicator: true,
    initially: '0',
    is: {
      acquisition: 'sum(land_acquired, land_source) + named_entering + unknown_entering',
      clearance: 'reserve_from_clearance',
      renewal: 'renewal_land_in + sum(handed_over_to_reserve, land_source)',
      agreement: 'at(idle_recovered, agreement)',
      transfer: 'at(idle_recovered, transfer)',
      reserve_use: 'at(idle_recovered, reserve_use)',
      co_building: 'at(idle_recovered, co_building)',
    },
    source: '土地储备：各来源分别计算，不作倒挤',
  }),
  variable('quota_from_merged_villages', {
    label: { zh: '迁村并点节余指标', en: 'Quota of new land from merged villages' },
    unit: 'm2/year',
    total: 'none',
    indicator: true,
    is: 'merged_villages_quota',
    source: '增减挂钩节余指标；已含在新增建设用地指标内（seed 001）',
  }),
]
