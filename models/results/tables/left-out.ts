/**
 * @module
 * left-out.csv: every record that a rule leaves out of the run, with the reason.
 */
import type { Fault, Text } from '#models/engine/index'
import { REASONS } from '#models/land/parcel-order'
import { makeTable, t, words, type ColumnOf } from '../make.ts'
import { spans } from '../paths.ts'
import { placeText } from '../place.ts'
import type { Reader } from '../reader.ts'
import type { Cell, ResultTable } from '../types.ts'

type Row = Readonly<{ file: string; record: Cell; area: Cell; from: Cell; to: Cell; reason: Text }>

const ALL = t('全部', 'all')
const NONE = t('', '')
/** What `parcel_reason` says of a parcel that is sold. */
const SOLD = 1

const COLUMNS: readonly ColumnOf<Row>[] = [
  words('file', t('文件', 'File'), t('记录所在的数据表', 'Table of the pack'), (r) => r.file),
  words(
    'record',
    t('记录', 'Record'),
    t('宗地编号，或数据表的行号', 'Parcel, or row of the table'),
    (r) => r.record,
  ),
  words('area', t('片区', 'Area'), t('所在片区', 'Area'), (r) => r.area),
  words(
    'from_year',
    t('起始年', 'From year'),
    t('首个未列入的年份', 'First year in which it is left out'),
    (r) => r.from,
  ),
  words(
    'to_year',
    t('终止年', 'To year'),
    t('最后未列入的年份', 'Last year in which it is left out'),
    (r) => r.to,
  ),
  words('reason', t('原因', 'Reason'), t('未列入的原因', 'Why it is left out'), (r) => r.reason),
]

export function leftOutTable(reader: Reader): ResultTable {
  return makeTable({
    id: 'left-out',
    title: t('未列入的记录', 'Records left out'),
    columns: COLUMNS,
    rows: [...reader.study.warnings().filter(isLeftOut).map(rowOfTable), ...parcelRows(reader)],
  })
}

/** Warnings that say that a rule leaves a record out. */
export function isLeftOut({ kind }: Fault): boolean {
  return kind === 'left-out'
}

function rowOfTable({ file, row, message }: Fault): Row {
  const record = row === undefined ? NONE : t(`第 ${row} 行`, `row ${row}`)
  return { file: file ?? '', record, area: NONE, from: ALL, to: ALL, reason: message }
}

/** The parcels that are not sold in the years after the base year, a row for each reason in turn. */
function parcelRows(reader: Reader): readonly Row[] {
  const { dimensions, pack } = reader.study.catalogue
  return reader.members('parcel').flatMap(({ id }) => {
    const where = { parcel: id }
    const reasons = reader.series('parcel_reason', where)
    const area = placeText(where, dimensions).area ?? NONE
    return REASONS.flatMap((reason, code) => {
      if (code === SOLD) return []
      const years = reader.years.filter((year, i) => year > pack.baseYear && reasons[i] === code)
      return spans(years).map(([from, to]): Row => ({
        file: 'parcels.csv',
        record: id,
        area,
        from,
        to,
        reason,
      }))
    })
  })
}
