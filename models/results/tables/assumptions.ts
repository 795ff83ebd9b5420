/**
 * @module
 * assumptions.csv: every parameter as the run has it beside the baseline, with its source.
 */
import type { Text } from '#models/engine/index'
import type { Origin } from '#models/scenario/types'
import type { ParameterRecord, Study } from '#models/study-types'
import { crossings } from '../grid.ts'
import { makeTable, t, words, type ColumnOf } from '../make.ts'
import { isSteady, same } from '../paths.ts'
import { placeText, type PlaceText } from '../place.ts'
import { unitText } from '../shown.ts'
import type { Cell, ResultTable } from '../types.ts'

type Row = Readonly<{
  record: ParameterRecord
  place: PlaceText
  /** Without it, the same in all years. */
  year: number | undefined
  baseline: Cell
  value: Cell
  source: Cell
  reason: string
}>

const ALL = t('全部', 'all')

const ROLES: Readonly<Record<ParameterRecord['role'], Text>> = {
  world: t('外部假设', 'world'),
  decision: t('决策', 'decision'),
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  words(
    'parameter',
    t('参数', 'Parameter'),
    t('参数代码，--set 用同一名称', 'Id, as --set takes it'),
    (r) => r.record.id,
  ),
  words('label', t('名称', 'Label'), t('参数名称', 'Name of the parameter'), (r) => r.record.label),
  words(
    'role',
    t('角色', 'Role'),
    t(
      '外部假设：可能发生的；决策：由我们定的',
      'world: may happen to us; decision: ours to decide',
    ),
    (r) => ROLES[r.record.role],
  ),
  words('unit', t('单位', 'Unit'), t('基本单位', 'Base unit'), (r) =>
    unitText(r.record.unit, r.record.shownAs),
  ),
  words(
    'area',
    t('片区', 'Area'),
    t('片区；全部为各片区相同', 'Area; all: the same in each'),
    (r) => r.place.area ?? ALL,
  ),
  words(
    'dimension',
    t('维度', 'Dimension'),
    t('其余维度的成员；空为全部', 'Members of the other dimensions; empty for all'),
    (r) => r.place.dimension,
  ),
  words(
    'year',
    t('年份', 'Year'),
    t('公历年；全部为各年相同', 'Calendar year; all: the same in each'),
    (r) => r.year ?? ALL,
  ),
  words(
    'baseline',
    t('基准', 'Baseline'),
    t('基准情景的值', 'Value in the baseline'),
    (r) => r.baseline,
  ),
  words('value', t('本情景', 'Value'), t('本情景的值', 'Value in this scenario'), (r) => r.value),
  words(
    'source',
    t('来源', 'Source'),
    t('数值的出处', 'Where the number comes from'),
    (r) => r.source,
  ),
  words(
    'reason',
    t('理由', 'Reason'),
    t('改动的理由；未改或未说明为空', 'Why it was changed; empty where it was not, or not said'),
    (r) => r.reason,
  ),
]

/** Every parameter; a row a place or year only where it differs by them. */
export function assumptionsTable(study: Study, baseline?: Study): ResultTable {
  const { parameters } = study.catalogue
  return makeTable({
    id: 'assumptions',
    title: t('参数与假设', 'Parameters and assumptions'),
    columns: COLUMNS,
    rows: parameters.flatMap((record) => rowsOf(study, baseline, record)),
  })
}

function rowsOf(
  study: Study,
  baseline: Study | undefined,
  record: ParameterRecord,
): readonly Row[] {
  const { years, dimensions } = study.catalogue
  const own = record.over.map((id) => dimensions.find((dimension) => dimension.id === id)!)
  const places = crossings(own).map((where) => ({
    where,
    path: study.parameterPath(record.id, where),
    base: (baseline ?? study).parameterPath(record.id, where),
  }))
  const [first] = places
  if (first === undefined) return []
  const isAlike = places.every(({ path, base }) => same(path, first.path) && same(base, first.base))
  return (isAlike ? [first] : places).flatMap(({ where, path, base }) => {
    const shown = isSteady(path) && isSteady(base) ? [0] : years.map((_, i) => i)
    return shown.map((i): Row => {
      const { origin } = study.explain({ indicator: record.id, where }, years[i]!)
      return {
        record,
        place: placeText(isAlike ? {} : where, dimensions),
        year: shown.length === 1 ? undefined : years[i]!,
        baseline: baseline === undefined ? undefined : valueCell(record, base[i]!),
        value: valueCell(record, path[i]!),
        source: sourceText(study, record, origin),
        reason: origin?.stamp?.reason ?? '',
      }
    })
  })
}

/** A choice is shown by its word, as a pack writes it. */
function valueCell(record: ParameterRecord & { codes?: readonly string[] }, value: number): Cell {
  return record.codes?.[value] ?? value
}

function sourceText(
  { catalogue }: Study,
  record: ParameterRecord,
  origin: Origin | undefined,
): Cell {
  if (origin === undefined || origin.kind === 'default') return record.source
  const named = catalogue.pack.sources.find(({ id }) => id === origin.source)
  if (named !== undefined) return named.title
  if (origin.source !== undefined) return origin.source
  if (origin.kind === 'override') return t('情景改动', 'override of the scenario')
  if (origin.file === undefined) return record.source
  const row = origin.row === undefined ? t('', '') : t(` 第 ${origin.row} 行`, ` row ${origin.row}`)
  return t(`${origin.file}${row.zh}`, `${origin.file}${row.en}`)
}
