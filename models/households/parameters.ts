/**
 * @module
 * What the households stage takes as given 家庭户的参数与数据表.
 */
import { column, parameter } from '#models/scenario/parameter'
import { STANDARD_HEADSHIP } from './standard-headship.ts'

export const householdParameters = [
  parameter('standard_headship', {
    label: { zh: '标准户主率', en: 'Standard headship rates' },
    unit: '1',
    over: ['age'],
    role: 'world',
    range: [0, 0.7],
    possible: [0, 1],
    default: STANDARD_HEADSHIP,
    force: 'assumption',
    source:
      'Estimated shape, scaled to the 494.16 million family households of the 2020 census; rescaled to the district’s own count',
  }),
  parameter('headship_drift', {
    label: { zh: '户主率年漂移（对数优势）', en: 'Yearly drift of headship, on the logit' },
    unit: '1/year',
    role: 'world',
    range: [-0.02, 0.03],
    possible: [-0.2, 0.2],
    default: 0.005,
    force: 'assumption',
    source:
      'Assumption: smaller households go on; mean family household 3.10 (census 2010), 2.62 (census 2020), of which ageing explains a part',
  }),
  parameter('standard_household_size', {
    label: { zh: '户均人口（无家庭户表时）', en: 'Persons per household, where no table is given' },
    unit: 'person/household',
    role: 'world',
    range: [1.8, 4],
    possible: [1, 10],
    default: 2.62,
    force: 'statistic',
    source: '第七次全国人口普查（2020）：平均每个家庭户 2.62 人',
  }),
  parameter('least_heads', {
    label: {
      zh: '单独校准所需最少户主数',
      en: 'Heads that an area needs for a calibration of its own',
    },
    unit: 'person',
    role: 'world',
    range: [10, 1_000],
    possible: [0, 100_000],
    default: 50,
    force: 'assumption',
    source: 'Assumption: an area with fewer takes the district’s figures',
  }),
  parameter('tenure_system_share', {
    label: { zh: '城镇住房体系内家庭户占比', en: 'Share of households within the six tenures' },
    unit: '1',
    over: ['status'],
    role: 'world',
    range: [0, 1],
    possible: [0, 1],
    default: { registered: 1, migrant: 1, rural: 0 },
    describesBase: true,
    force: 'assumption',
    source:
      'Convention of the model: rural households live outside the six tenures until reclassified',
  }),
  parameter('death_dissolution_share', {
    label: { zh: '户主死亡致户消失的比例', en: 'Share of heads’ deaths that end a household' },
    unit: '1',
    role: 'world',
    range: [0.2, 0.9],
    possible: [0, 1],
    default: 0.5,
    force: 'assumption',
    source: 'Assumption: half of those who die as heads leave somebody who keeps the household',
  }),
  parameter('vacancy_floor', {
    label: { zh: '最低空置率', en: 'Least vacancy' },
    unit: '1',
    role: 'world',
    range: [0.01, 0.03],
    possible: [0, 0.3],
    default: 0.02,
    force: 'assumption',
    source: 'Assumption: some homes always stand empty between two households',
  }),
  parameter('backlog_clearance_years', {
    label: { zh: '住房困难消化年限', en: 'Years to clear the backlog' },
    unit: 'year',
    role: 'decision',
    range: [3, 15],
    possible: [1, 50],
    default: 10,
    force: 'practice',
    source:
      'Hong Kong Long Term Housing Strategy (2014): a ten-year supply window; the Scottish HNDA tool commonly uses 5',
  }),
] as const

export const householdColumns = [
  column('headship_given', {
    label: { zh: '户主率（表）', en: 'Headship rates as given' },
    unit: '1',
    over: ['status', 'age'],
    table: 'headship',
    column: 'rate',
    blank: 'repeat',
    several: 'last',
  }),
  column('households_given', {
    label: { zh: '基年家庭户', en: 'Base households' },
    unit: 'household',
    over: ['area'],
    table: 'households',
    column: 'households',
  }),
  column('inadequately_housed_given', {
    label: { zh: '基年住房困难户', en: 'Base-year inadequately housed' },
    unit: 'household',
    over: ['area'],
    table: 'households',
    column: 'inadequately_housed',
  }),
  column('collective_persons', {
    label: { zh: '集体户人口', en: 'Persons in collective households' },
    unit: 'person',
    over: ['area'],
    table: 'households',
    column: 'collective_persons',
  }),
]
