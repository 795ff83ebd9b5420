/**
 * @module
 * What the population stage reads from the pack's tables 人口的数据表.
 */
import { column } from '#models/scenario/parameter'

const CELLS = ['area', 'status', 'sex', 'age']

/** In, out and net migrants; rows that name no status are kept apart, and count as registered. */
function migrants(word: 'in' | 'out' | 'net', zh: string, en: string) {
  const common = {
    unit: 'person/year',
    table: 'migration',
    column: word,
    years: 'each',
    groups: 'divide',
  } as const
  return [
    column(`migrants_${word}`, {
      label: { zh, en },
      over: CELLS,
      ...common,
      blank: 'repeat',
      only: { status: ['registered', 'migrant', 'rural'] },
    }),
    column(`migrants_${word}_unspecified`, {
      label: {
        zh: `${zh}（未注明户籍状态，计为户籍）`,
        en: `${en}, of no stated status (counted as registered)`,
      },
      over: ['area', 'sex', 'age'],
      ...common,
      only: { status: [''] },
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
]
