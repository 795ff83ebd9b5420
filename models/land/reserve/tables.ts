/**
 * @module
 * Land of the reserve known in sum 储备的数据: by its source and the step at which it stands.
 */
import { column } from '#models/scenario/parameter'

const SUM = { table: 'land', over: ['area'] } as const
const HOUSING = { ring: ['core', 'reserve'], use: ['residential', 'mixed'] }

/** What land.csv has of one source at one stage. */
const at = (source: string, stage: string, only: Readonly<Record<string, readonly string[]>>) =>
  column(`${source}_${stage}_given`, {
    label: { zh: `土地总量：${source} ${stage}`, en: `Land in sum: ${source}, ${stage}` },
    unit: 'm2',
    ...SUM,
    column: 'site_area',
    only: { ...HOUSING, ...only, stage: [stage] },
  })

const NEW = { condition: ['', 'new'] }
const SOURCES: readonly (readonly [string, Readonly<Record<string, readonly string[]>>])[] = [
  ['idle', { condition: ['vacant', 'inefficient'] }],
  ['core', { ...NEW, ring: ['core'] }],
  ['reserve', { ...NEW, ring: ['reserve'] }],
]

export const reserveColumns = [
  ...SOURCES.flatMap(([source, only]) =>
    ['planned', 'acquired', 'prepared', 'listed'].map((stage) => at(source, stage, only)),
  ),
  column('plots_given', {
    label: { zh: '非具名用地宗数', en: 'Plots of land known in sum' },
    unit: '1',
    ...SUM,
    column: 'plots',
    only: { ...HOUSING, stage: ['planned', 'acquired', 'prepared', 'listed'] },
  }),
  column('other_uses_given', {
    label: { zh: '非住宅储备用地', en: 'Land of the reserve for other uses' },
    unit: 'm2',
    ...SUM,
    column: 'site_area',
    only: {
      ring: ['core', 'reserve'],
      use: ['commercial', 'industrial', 'public'],
      stage: ['acquired', 'prepared', 'listed'],
    },
  }),
  column('merged_villages_quota', {
    label: { zh: '迁村并点节余指标', en: 'Quota from merged villages' },
    unit: 'm2/year',
    table: 'quotas',
    column: 'hectares',
    years: 'every',
    only: { kind: ['merged_villages'] },
  }),
]
