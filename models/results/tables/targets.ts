/**
 * @module
 * targets.csv: each target year by year, what was wanted, what came out, and the judgement.
 */
import type { Text } from '#models/engine/index'
import type { Study, TargetResult } from '#models/study-types'
import { makeTable, t, words, type ColumnOf } from '../make.ts'
import { placeText, type PlaceText } from '../place.ts'
import { unitText } from '../shown.ts'
import type { ResultTable } from '../types.ts'

type Year = TargetResult['years'][number]
type Row = Readonly<{ result: TargetResult; place: PlaceText; of: Year }>

const DISTRICT = t('全区', 'district')

const JUDGEMENTS: Readonly<Record<Year['judgement'], Text>> = {
  met: t('达成', 'met'),
  near: t('接近', 'near'),
  missed: t('未达', 'missed'),
  unknown: t('无定义', 'unknown'),
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  words('target', t('目标', 'Target'), t('目标代码', 'Target id'), (r) => r.result.target.id),
  words('label', t('名称', 'Label'), t('目标名称', 'Name of the target'), (r) => r.result.label),
  words(
    'indicator',
    t('指标', 'Indicator'),
    t('所衡量的指标', 'The indicator that it measures'),
    (r) => r.result.target.indicator,
  ),
  words('area', t('片区', 'Area'), t('片区', 'Area'), (r) => r.place.area ?? DISTRICT),
  words(
    'dimension',
    t('维度', 'Dimension'),
    t('其余维度的成员；空为合计', 'Members of the other dimensions; empty for their total'),
    (r) => r.place.dimension,
  ),
  words('year', t('年份', 'Year'), t('公历年', 'Calendar year'), (r) => r.of.year),
  words(
    'wanted',
    t('目标值', 'Wanted'),
    t('该年要求的界限', 'The bound of that year'),
    (r) => r.of.wanted,
  ),
  words(
    'value',
    t('测算值', 'Value'),
    t('推演得出的值，六位有效数字', 'What came out, to six significant digits'),
    (r) => (Number.isNaN(r.of.value) ? undefined : Number(r.of.value.toPrecision(6))),
  ),
  words('unit', t('单位', 'Unit'), t('两值的单位', 'Unit of both'), (r) =>
    unitText(r.result.unit, r.result.shownAs),
  ),
  words(
    'judgement',
    t('评判', 'Judgement'),
    t(
      '达成；接近（差距在目标所定的范围内）；未达',
      'met; near (within the share that the target names); missed',
    ),
    (r) => JUDGEMENTS[r.of.judgement],
  ),
  words('binding', t('属性', 'Binding'), t('约束性或预期性', 'Whether the target binds'), (r) =>
    r.result.target.binding ? t('约束性', 'yes') : t('预期性', 'no'),
  ),
]

export function targetsTable(study: Study): ResultTable {
  const { dimensions } = study.catalogue
  return makeTable({
    id: 'targets',
    title: t('目标完成情况', 'Targets'),
    columns: COLUMNS,
    rows: study.targets().flatMap((result) => {
      const place = placeText(result.target.where, dimensions)
      return result.years.map((of): Row => ({ result, place, of }))
    }),
  })
}
