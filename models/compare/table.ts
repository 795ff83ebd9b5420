/**
 * @module
 * compare.csv, and the table of differences of the Compare screen.
 */
import type { Text } from '#models/engine/index'
import type { Collection } from '#models/results/collect'
import { csvCells, csvLine, headerTexts, NOT_APPLICABLE } from '#models/results/csv'
import { placeText } from '#models/results/place'
import { unitText } from '#models/results/shown'
import type { Cell, Lang, ResultColumn, ResultTable, ScenarioRun } from '#models/results/types'
import type { Where } from '#models/study-types'
import { compareSeries, difference, referenceOf } from './results.ts'

type Pair = Readonly<{ base: number; other: number }>

/** The indicators at one place and year, a row each: for a screen. */
export function compareTable(
  runs: readonly ScenarioRun[],
  at: Readonly<{ year: number; where?: Where; indicators?: readonly string[] }>,
): ResultTable {
  const first = runs[0]
  const { where = {} } = at
  const records = (first?.study.catalogue.indicators ?? []).filter(
    ({ id, indicator, over }) =>
      (at.indicators?.includes(id) ?? indicator) &&
      Object.keys(where).every((dimension) => over.includes(dimension)),
  )
  return {
    id: 'compare',
    title: { zh: '情景比较', en: 'Comparison' },
    columns: [INDICATOR, LABEL, UNIT, ...scenarioColumns(runs)],
    rows: records.map((record) => {
      const values = runs.map(({ study }) => study.value({ indicator: record.id, where }, at.year))
      const figure = (value: number): Cell =>
        Number.isNaN(value)
          ? undefined
          : { value, year: at.year, from: [{ indicator: record.id, where }] }
      return {
        total: false,
        cells: [
          record.id,
          record.label,
          unitText(record.unit, record.shownAs),
          ...values.map(figure),
          ...pairs(runs).map(({ base, other }) => figure(values[other]! - values[base]!)),
        ],
      }
    }),
    notes: [],
  }
}

/** Every indicator, place and year: a column a scenario, then the differences. */
export function compareText(collections: readonly Collection[], lang: Lang): string {
  const runs = collections.map(({ run }) => run)
  const first = runs[0]
  if (first === undefined) return ''
  const { years, dimensions } = first.study.catalogue
  const columns = compareColumns(runs)
  const lines = [csvLine(headerTexts(columns, lang))]
  const shown = (value: number) => (Number.isNaN(value) ? NOT_APPLICABLE[lang] : String(value))
  for (const { record, spot, series } of compareSeries(collections)) {
    const differences = pairs(runs).map(({ base, other }) =>
      difference(series[base]!, series[other]!),
    )
    const { area, dimension } = placeText(spot.where, dimensions)
    const place = lang === 'en' ? spot.area : (area?.label.zh ?? '全区')
    const unit = unitText(record.unit, record.shownAs)[lang]
    const words = csvCells([place, dimension[lang], record.id, record.label[lang], unit])
    years.forEach((year, i) => {
      if (series.every((values) => Number.isNaN(values[i]))) return
      const figures = [...series, ...differences].map((values) => shown(values[i]!))
      lines.push(`${year},${words},${figures.join(',')}\n`)
    })
  }
  return lines.join('')
}

/** The columns of compare.csv. */
export function compareColumns(runs: readonly ScenarioRun[]): readonly ResultColumn[] {
  return [YEAR, AREA, DIMENSION, INDICATOR, LABEL, UNIT, ...scenarioColumns(runs)]
}

function scenarioColumns(runs: readonly ScenarioRun[]): readonly ResultColumn[] {
  return [
    ...runs.map(({ scenario }) => ({
      id: scenario.id,
      label: scenario.name,
      about: {
        zh: `情景“${scenario.name.zh}”的值，全精度`,
        en: `Value in the scenario "${scenario.name.en}", every digit`,
      },
    })),
    ...pairs(runs).map(({ base, other }) => {
      const [a, b] = [runs[base]!.scenario, runs[other]!.scenario]
      return {
        id: `${b.id}_less_${a.id}`,
        label: { zh: `${b.name.zh}减${a.name.zh}`, en: `${b.name.en} less ${a.name.en}` },
        about: {
          zh: `“${b.name.zh}”减“${a.name.zh}”；相同者恰为 0`,
          en: `"${b.name.en}" less "${a.name.en}"; exactly 0 where they are the same`,
        },
      }
    }),
  ]
}

/** Each run with the one it is compared with, by place in the list. */
function pairs(runs: readonly ScenarioRun[]): readonly Pair[] {
  return runs.flatMap((run, other) => {
    const reference = referenceOf(run, runs)
    return reference === undefined ? [] : [{ base: runs.indexOf(reference), other }]
  })
}

const YEAR = column('year', { zh: '年份', en: 'Year' }, { zh: '公历年', en: 'Calendar year' })
const AREA = column(
  'area',
  { zh: '片区', en: 'Area' },
  { zh: '片区；全区为各片区合计', en: 'Area id; empty for the district' },
)
const DIMENSION = column(
  'dimension',
  { zh: '维度', en: 'Dimension' },
  { zh: '其余维度的成员；空为合计', en: 'Members of the other dimensions; empty for their total' },
)
const INDICATOR = column(
  'indicator',
  { zh: '指标', en: 'Indicator' },
  { zh: '指标代码，与方程书同名', en: 'Indicator id, as in the model book' },
)
const LABEL = column(
  'label',
  { zh: '名称', en: 'Label' },
  { zh: '指标名称', en: 'Name of the indicator' },
)
const UNIT = column('unit', { zh: '单位', en: 'Unit' }, { zh: '基本单位', en: 'Base unit' })

function column(id: string, label: Text, about: Text): ResultColumn {
  return { id, label, about }
}
