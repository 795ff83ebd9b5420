/**
 * @module
 * What the population stage reads from the pack's tables 人口的数据表.
 */
import { column } from '#models/scenario/parameter'

const CELLS = ['area', 'status', 'sex', 'age']

/** In, out and net migrants of an area; rows that name no area are the district's, and kept apart. */
function migrants(word: 'in' | 'out' | 'net', zh: string, en: string) {
  const common = {
    unit: 'person/year',
    table: 'migration',
    column: word,
    years: 'each',
    groups: 'divide',
  } as const
  return [
    column(`migrants_${word}`, { label: { zh, en }, over: CELLS, ...common, blank: 'skip' }),
    column(`migrants_${word}_district`, {
      label: { zh: `全区${zh}（未分片区）`, en: `${en} of the district, of no stated area` },
      over: ['status', 'sex', 'age'],
      ...common,
      only: { area: [''] },
    }),
  ]
}

export const populationColumns = [
  column('population_base', {
    label: { zh: '基年人口', en: 'Base population' },
    unit: 'person',
    over: CELLS,
    table: 'population',
    column: 'persons',
    blank: 'skip',
    groups: 'divide',
  }),
  ...migrants('in', '迁入人数', 'In-migrants'),
  ...migrants('out', '迁出人数', 'Out-migrants'),
  ...migrants('net', '净迁入人数', 'Net migrants'),
  column('death_rate', {
    label: { zh: '死亡率 m(x)', en: 'Death rate m(x)' },
    unit: '1/year',
    over: ['sex', 'age'],
    table: 'mortality',
    column: 'rate',
    years: 'each',
    several: 'last',
  }),
  column('survival_given', {
    label: { zh: '存活比（表）', en: 'Survival ratio as given' },
    unit: '1',
    over: ['sex', 'age'],
    table: 'survival',
    column: 'ratio',
    years: 'each',
    several: 'last',
  }),
  column('fertility_given', {
    label: { zh: '分年龄生育率（表）', en: 'Births per woman-year as given' },
    unit: '1/year',
    over: ['age'],
    table: 'fertility',
    column: 'rate',
    years: 'each',
    several: 'last',
  }),
  column('jobs_given', {
    label: { zh: '就业岗位（表）', en: 'Jobs as given' },
    unit: 'person',
    over: ['area'],
    table: 'jobs',
    column: 'jobs',
    years: 'each',
    several: 'last',
  }),
  column('move_rate_given', {
    label: { zh: '区内迁居率（表）', en: 'Rate of moves as given' },
    unit: '1/year',
    over: ['area', 'destination'],
    table: 'moves',
    column: 'rate',
  }),
]
