/**
 * @module
 * Price-control targets of areas 片区房价调控目标.
 */
import { variable } from '#models/engine/index'

const TARGET = '片区房价调控目标（因城施策，城市主体责任）'

export const targets = [
  variable('price_control_target', {
    label: { zh: '片区房价调控目标', en: 'Price-control target' },
    unit: 'CNY/m2',
    over: ['area'],
    total: { mean: 'dwellings' },
    indicator: true,
    decision: true,
    initially: 'price_target > 0 ? price_target : price',
    is: 'price_target > 0 ? price_target : previous(price_control_target) * (1 + price_target_growth * one_year)',
    source: TARGET,
  }),
  variable('price_over_target', {
    label: { zh: '房价超出调控目标', en: 'Price over target' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'price / price_control_target - 1',
    source: TARGET,
  }),
]
