/**
 * @module
 * Births to women by age 生育率: the table where one is given, else a total rate times a pattern.
 */
import { variable } from '#models/engine/index'
import { METHOD } from './method.ts'

export const fertility = [
  variable('fertility_by_age', {
    label: { zh: '分年龄生育率', en: 'Fertility by age' },
    unit: '1/year',
    over: ['age'],
    total: 'none',
    initially:
      'sum(fertility_given, age) > 0 ? fertility_given : total_fertility_rate * fertility_pattern / sum(fertility_pattern, age) / one_year',
    is: 'total_fertility_level * (sum(fertility_given, age) > 0 ? fertility_given : total_fertility_rate * fertility_pattern / sum(fertility_pattern, age) / one_year)',
    source: METHOD,
    note: {
      zh: '有分年龄表用表，否则用总和生育率乘年龄模式',
      en: 'The table by age where one is given, else the total rate times a pattern',
    },
  }),
  variable('total_fertility', {
    label: { zh: '总和生育率', en: 'Total fertility rate' },
    unit: '1',
    total: 'none',
    indicator: true,
    is: 'sum(fertility_by_age, age) * one_year',
    source: METHOD,
  }),
]
