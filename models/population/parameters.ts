/**
 * @module
 * Births and deaths as given 生育与死亡的参数.
 */
import { parameter } from '#models/scenario/parameter'
import { STANDARD_FERTILITY, STANDARD_MORTALITY } from './standard-rates.ts'

const WPP = 'United Nations, World Population Prospects 2024, medium variant, China (CC BY 3.0 IGO)'
const LEVER = 'A lever: 1 leaves the tables and parameters as given'

export const populationParameters = [
  parameter('total_fertility_level', {
    label: { zh: '生育水平倍数', en: 'Level of fertility' },
    unit: '1',
    role: 'world',
    range: [0.7, 1.5],
    possible: [0, 5],
    default: 1,
    force: 'assumption',
    source: LEVER,
  }),
  parameter('total_fertility_rate', {
    label: {
      zh: '总和生育率（无分年龄生育率表时）',
      en: 'Total fertility rate, where no table by age is given',
    },
    unit: '1',
    role: 'world',
    range: [0.7, 2.5],
    possible: [0, 10],
    default: {
      2020: 1.2357,
      2025: 1.0209,
      2030: 1.0612,
      2035: 1.0969,
      2040: 1.1309,
      2045: 1.1584,
      2050: 1.1842,
    },
    force: 'statistic',
    source: WPP,
  }),
  parameter('fertility_pattern', {
    label: { zh: '生育年龄模式', en: 'Births by age of mother' },
    unit: '1',
    over: ['age'],
    role: 'world',
    range: [0, 0.1],
    possible: [0, 1],
    default: STANDARD_FERTILITY,
    force: 'statistic',
    source: `${WPP}, pattern of 2026`,
  }),
  parameter('sex_ratio_at_birth', {
    label: { zh: '出生性别比（男/女）', en: 'Boys per girl at birth' },
    unit: '1',
    role: 'world',
    range: [1.03, 1.2],
    possible: [0.8, 1.5],
    default: {
      2020: 1.112,
      2023: 1.108,
      2026: 1.093,
      2030: 1.076,
      2035: 1.067,
      2040: 1.063,
      2050: 1.061,
    },
    force: 'statistic',
    source: WPP,
  }),
  parameter('life_expectancy', {
    label: {
      zh: '出生时预期寿命（无死亡率表时）',
      en: 'Life expectancy at birth, where no mortality table is given',
    },
    unit: 'year',
    over: ['sex'],
    role: 'world',
    range: [65, 95],
    possible: [25, 110],
    default: {
      female: {
        2020: 80.9992,
        2025: 81.2464,
        2030: 82.4066,
        2035: 83.1663,
        2040: 83.8829,
        2045: 84.5775,
        2050: 85.2573,
      },
      male: {
        2020: 75.245,
        2025: 75.6515,
        2030: 77.3004,
        2035: 78.4508,
        2040: 79.5541,
        2045: 80.5831,
        2050: 81.5435,
      },
    },
    force: 'statistic',
    source: WPP,
  }),
  parameter('life_expectancy_gain', {
    label: { zh: '预期寿命增减', en: 'Life expectancy longer or shorter by' },
    unit: 'year',
    over: ['sex'],
    role: 'world',
    range: [-2, 3],
    possible: [-20, 20],
    default: 0,
    force: 'assumption',
    source:
      'A lever: 0 leaves the table as given; any other value bends it (Brass 1971, relational logit)',
  }),
  parameter('standard_mortality', {
    label: { zh: '标准死亡率', en: 'Standard death rates' },
    unit: '1/year',
    over: ['sex', 'age'],
    role: 'world',
    range: [0, 1],
    possible: [0, 3],
    default: STANDARD_MORTALITY,
    force: 'statistic',
    source: `${WPP}, 2026`,
  }),
] as const
