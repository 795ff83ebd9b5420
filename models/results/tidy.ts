/**
 * @module
 * results.csv: every indicator at every place and year, one value a row, with every digit.
 */
import { csvCells, csvLine } from './csv.ts'
import type { Collection } from './collect.ts'
import { unitText } from './shown.ts'
import type { Lang, ResultColumn } from './types.ts'

/** The header is the same in both languages: outside programs read this file. */
export const TIDY_COLUMNS: readonly ResultColumn[] = [
  column('scenario', '情景', 'Scenario', '情景代码', 'Scenario id'),
  column('year', '年份', 'Year', '公历年', 'Calendar year'),
  column('area', '片区', 'Area', '片区代码；空为全区', 'Area id; empty for the district'),
  column(
    'dimension',
    '维度',
    'Dimension',
    '其余维度的成员，如 tenure=market_sale；空为合计',
    'Members of the other dimensions, such as tenure=market_sale; empty for their total',
  ),
  column(
    'indicator',
    '指标',
    'Indicator',
    '指标代码，与方程书同名',
    'Indicator id, as in the model book',
  ),
  column('label', '名称', 'Label', '指标名称', 'Name of the indicator'),
  column('unit', '单位', 'Unit', '基本单位', 'Base unit'),
  column(
    'value',
    '值',
    'Value',
    '全精度；无定义者无行，见 notes.csv',
    'Every digit; an undefined value has no row, see notes.csv',
  ),
]

function column(
  id: string,
  zh: string,
  en: string,
  aboutZh: string,
  aboutEn: string,
): ResultColumn {
  return { id, label: { zh, en }, about: { zh: aboutZh, en: aboutEn } }
}

export function tidyText({ run, series }: Collection, lang: Lang): string {
  const { years } = run.study.catalogue
  const scenario = csvCells([run.scenario.id])
  const lines = [csvLine(TIDY_COLUMNS.map(({ id }) => id))]
  for (const { record, spot, values } of series) {
    const unit = unitText(record.unit, record.shownAs)[lang]
    const words = csvCells([spot.area, spot.dimension, record.id, record.label[lang], unit])
    values.forEach((value, i) => {
      if (!Number.isNaN(value)) lines.push(`${scenario},${years[i]},${words},${value}\n`)
    })
  }
  return lines.join('')
}
