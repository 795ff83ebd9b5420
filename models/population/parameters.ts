/**
 * @module
 * What the population stage takes as given 人口的参数.
 */
import { parameter } from '#models/scenario/parameter'
import {
  STANDARD_FERTILITY,
  STANDARD_MIGRATION,
  STANDARD_MORTALITY,
} from './standard-rates.ts'

const WPP = 'United Nations, World Population Prospects 2024, medium variant, China (CC BY 3.0 IGO)'
const LEVER = 'A lever: 1 leaves the tables and parameters as given'

export const populationParameters = [
  parameter('in_migration_level', {
    label: { zh: '迁入水平倍数', en: 'Level of in-migration' },
    unit: '1', role: 'world', range: [0.5, 2], possible: [0, 10], default: 1, force: 'assumption', source: LEVER,
    note: { zh: '自基年次年起作用', en: 'Acts from the year after the base year' },
  }),
  parameter('out_migration_level', {
    label: { zh: '迁出水平倍数', en: 'Level of out-migration' },
    unit: '1', role: 'world', range: [0.5, 2], possible: [0, 10], default: 1, force: 'assumption', source: LEVER,
    note: { zh: '自基年次年起作用', en: 'Acts from the year after the base year' },
  }),
  parameter('in_migration', {
    label: { zh: '年迁入人数（分年龄表之外）', en: 'In-migrants a year, besides the table by age' },
    unit: 'person/year', over: ['area', 'status'], role: 'world', range: [0, 200_000], possible: [0, 1e7],
    default: 0, force: 'assumption', source: 'None unless the pack gives it',
  }),
  parameter('out_migration_rate', {
    label: { zh: '迁出率（分年龄表之外）', en: 'Out-migration rate, besides the table by age' },
    unit: '1/year', over: ['area', 'status'], role: 'world', range: [0, 0.15], possible: [0, 1],
    default: 0, force: 'assumption', source: 'None unless the pack gives it',
  }),
  parameter('in_migration_price_elasticity', {
    label: { zh: '迁入对房价收入比的弹性', en: 'Elasticity of in-migration to the price-to-income ratio' },
    unit: '1', role: 'world', range: [-1, 0], possible: [-5, 5], default: 0, force: 'assumption',
    source: 'Off by default: no estimate for a Chinese district is at hand',
  }),
  parameter('migration_profile', {
    label: { zh: '迁移年龄模式', en: 'Migrants by age' },
    unit: '1', over: ['age'], role: 'world', range: [0, 0.06], possible: [0, 1], default: STANDARD_MIGRATION,
    force: 'statistic', source: 'Rogers & Castro (1981), IIASA RR-81-30: schedule with its fundamental values',
  }),
  parameter('migrant_female_share', {
    label: { zh: '迁移人口中女性占比', en: 'Women among migrants' },
    unit: '1', role: 'world', range: [0.4, 0.55], possible: [0, 1], default: 0.48, force: 'assumption',
    source: 'Assumption: slightly fewer women than men move',
  }),
  parameter('total_fertility_level', {
    label: { zh: '生育水平倍数', en: 'Level of fertility' },
    unit: '1', role: 'world', range: [0.7, 1.5], possible: [0, 5], default: 1, force: 'assumption', source: LEVER,
  }),
  parameter('total_fertility_rate', {
    label: { zh: '总和生育率（无分年龄生育率表时）', en: 'Total fertility rate, where no table by age is given' },
    unit: '1', role: 'world', range: [0.7, 2.5], possible: [0, 10],
    default: { 2020: 1.2357, 2025: 1.0209, 2030: 1.0612, 2035: 1.0969, 2040: 1.1309, 2045: 1.1584, 2050: 1.1842 },
    force: 'statistic', source: WPP,
  }),
  parameter('fertility_pattern', {
    label: { zh: '生育年龄模式', en: 'Births by age of mother' },
    unit: '1', over: ['age'], role: 'world', range: [0, 0.1], possible: [0, 1], default: STANDARD_FERTILITY,
    force: 'statistic', source: `${WPP}, pattern of 2026`,
  }),
  parameter('sex_ratio_at_birth', {
    label: { zh: '出生性别比（男/女）', en: 'Boys per girl at birth' },
    unit: '1', role: 'world', range: [1.03, 1.2], possible: [0.8, 1.5],
    default: { 2020: 1.112, 2023: 1.108, 2026: 1.093, 2030: 1.076, 2035: 1.067, 2040: 1.063, 2050: 1.061 },
    force: 'statistic', source: WPP,
  }),
  parameter('life_expectancy', {
    label: { zh: '出生时预期寿命（无死亡率表时）', en: 'Life expectancy at birth, where no mortality table is given' },
    unit: 'year', over: ['sex'], role: 'world', range: [65, 95], possible: [25, 110],
    default: {
      female: { 2020: 80.9992, 2025: 81.2464, 2030: 82.4066, 2035: 83.1663, 2040: 83.8829, 2045: 84.5775, 2050: 85.2573 },
      male: { 2020: 75.245, 2025: 75.6515, 2030: 77.3004, 2035: 78.4508, 2040: 79.5541, 2045: 80.5831, 2050: 81.5435 },
    },
    force: 'statistic', source: WPP,
  }),
  parameter('standard_mortality', {
    label: { zh: '标准死亡率', en: 'Standard death rates' },
    unit: '1/year', over: ['sex', 'age'], role: 'world', range: [0, 1], possible: [0, 3],
    default: STANDARD_MORTALITY, force: 'statistic', source: `${WPP}, 2026`,
  }),
  parameter('settlement_rate', {
    label: { zh: '年落户率（非户籍转户籍）', en: 'Migrants registered a year' },
    unit: '1/year', over: ['area'], role: 'decision', range: [0, 0.1], possible: [0, 1], default: 0.01,
    force: 'assumption', source: 'Assumption: one migrant in a hundred a year',
  }),
] as const
