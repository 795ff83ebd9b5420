/**
 * @module
 * notes.csv: what has no value and why, what the reader of the pack warned of, and the pack's own notes.
 */
import type { Text } from '#models/engine/index'
import type { Fault } from '#models/engine/index'
import type { Collected, Collection } from '../collect.ts'
import { makeTable, t, words, type ColumnOf } from '../make.ts'
import { spans } from '../paths.ts'
import { placeText, type PlaceText } from '../place.ts'
import type { Cell, ResultTable } from '../types.ts'
import { isLeftOut } from './left-out.ts'

type Row = Readonly<{
  kind: Text
  subject: string
  label: Text
  place: PlaceText
  from: Cell
  to: Cell
  note: Text
}>

const NOWHERE: PlaceText = { area: undefined, dimension: t('', '') }
const ALL = t('全部', 'all')
const DISTRICT = t('全区', 'district')

const COLUMNS: readonly ColumnOf<Row>[] = [
  words(
    'kind',
    t('类别', 'Kind'),
    t('无定义、提示或说明', 'undefined, warning or note'),
    (r) => r.kind,
  ),
  words(
    'subject',
    t('对象', 'Subject'),
    t('指标、参数或文件的代码', 'Id of the indicator or parameter, or the file'),
    (r) => r.subject,
  ),
  words('label', t('名称', 'Label'), t('对象的名称', 'Name of the subject'), (r) => r.label),
  words(
    'area',
    t('片区', 'Area'),
    t('片区；全区为合计', 'Area; the district for its total'),
    (r) => r.place.area ?? DISTRICT,
  ),
  words(
    'dimension',
    t('维度', 'Dimension'),
    t('其余维度的成员', 'Members of the other dimensions'),
    (r) => r.place.dimension,
  ),
  words(
    'from_year',
    t('起始年', 'From year'),
    t('首个年份', 'First year concerned'),
    (r) => r.from,
  ),
  words('to_year', t('终止年', 'To year'), t('最后年份', 'Last year concerned'), (r) => r.to),
  words('note', t('说明', 'Note'), t('原因或提示', 'The reason, or the warning'), (r) => r.note),
]

export function notesTable({ run, series }: Collection): ResultTable {
  const { study, pack } = run
  const { dimensions, years } = study.catalogue
  const reasons = new Map(study.notes().map(({ indicator, reason }) => [indicator, reason]))
  const undefinedRows = series.flatMap(({ record, spot, values }: Collected) =>
    spans(years.filter((_, i) => Number.isNaN(values[i]))).map(([from, to]): Row => ({
      kind: t('无定义', 'undefined'),
      subject: record.id,
      label: record.label,
      place: placeText(spot.where, dimensions),
      from,
      to,
      note:
        reasons.get(record.id) ??
        t(
          '该处无可计算的对象（如分母为 0）',
          'nothing to compute it from here (such as a divisor of 0)',
        ),
    })),
  )
  const warnings = study
    .warnings()
    .filter((fault) => !isLeftOut(fault))
    .map((fault): Row => warningRow(fault))
  const own: readonly Row[] =
    pack.notes === undefined
      ? []
      : [
          {
            kind: t('说明', 'note'),
            subject: pack.id,
            label: pack.name,
            place: NOWHERE,
            from: ALL,
            to: ALL,
            note: pack.notes,
          },
        ]
  return makeTable({
    id: 'notes',
    title: t('说明与提示', 'Notes and warnings'),
    columns: COLUMNS,
    rows: [...own, ...warnings, ...undefinedRows],
  })

  function warningRow({ message, variable, file, row, column, where = {}, year }: Fault): Row {
    const cell = [file, row === undefined ? undefined : `row ${row}`, column].filter(
      (part) => part !== undefined,
    )
    const subject = variable ?? cell.join(' ')
    return {
      kind: t('提示', 'warning'),
      subject,
      label: labelOf(variable) ?? t(cell.join(' '), cell.join(' ')),
      place: placeText(where, dimensions),
      from: year ?? ALL,
      to: year ?? ALL,
      note: message,
    }
  }

  function labelOf(id: string | undefined): Text | undefined {
    const { indicators, parameters } = study.catalogue
    return [...indicators, ...parameters].find((record) => record.id === id)?.label
  }
}
