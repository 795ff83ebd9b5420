/**
 * @module
 * columns.csv: the meaning and unit of every column of every file, printed from the records that made them.
 */
import { headerTexts } from './csv.ts'
import { makeTable, t, words, type ColumnOf } from './make.ts'
import type { Lang, ResultColumn, ResultTable } from './types.ts'

type Row = Readonly<{ file: string; header: string; column: ResultColumn }>

const COLUMNS: readonly ColumnOf<Row>[] = [
  words('file', t('文件', 'File'), t('文件名', 'Name of the file'), (r) => r.file),
  words('column', t('列', 'Column'), t('表头原文', 'The header as written'), (r) => r.header),
  words('id', t('代码', 'Id'), t('英文表的表头', 'Header of the English file'), (r) => r.column.id),
  words(
    'unit',
    t('单位', 'Unit'),
    t('数值的单位；空为文字、代码或年份', 'Unit of the figures; empty for words, ids and years'),
    (r) => r.column.shown?.label ?? '',
  ),
  words(
    'meaning',
    t('含义', 'Meaning'),
    t('列的含义', 'What the column means'),
    (r) => r.column.about,
  ),
]

/** Files of several scenarios have the same columns: each is described once. */
export function columnsTable(
  files: readonly Readonly<{ file: string; columns: readonly ResultColumn[]; bareIds?: boolean }>[],
  lang: Lang,
): ResultTable {
  const all = [...files, { file: 'columns.csv', columns: COLUMNS }]
  return makeTable({
    id: 'columns',
    title: t('列说明', 'Columns'),
    columns: COLUMNS,
    rows: all.flatMap(({ file, columns, ...rest }) => {
      const bareIds = 'bareIds' in rest && rest.bareIds === true
      const headers = headerTexts(columns, bareIds ? 'en' : lang)
      return columns.map((column, i) => ({ file, header: headers[i]!, column }))
    }),
  })
}
