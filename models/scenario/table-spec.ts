/**
 * @module
 * How the schema of a pack's table is written 表结构: columns with their names, units, types and ranges.
 */
import type { Text } from '#models/engine/index'

/**
 * `member`: a member of a dimension · `word`: one of a list · `open`: a word of the list or any other · `age`: one age
 * or a group · `value`: a number or an uncertain text · `id`: a name that other tables may refer to.
 */
export type ColumnType =
  | 'text'
  | 'id'
  | 'number'
  | 'integer'
  | 'year'
  | 'age'
  | 'member'
  | 'word'
  | 'open'
  | 'yes_no'
  | 'value'

/** A word of a closed list: its id, both spellings, and others that people use. */
export type Word = Readonly<{ id: string; label: Text; also?: readonly string[] }>

export type ColumnSpec = Readonly<{
  id: string
  label: Text
  type: ColumnType
  /** What a number without a unit in its header is in; the reader turns it into base units (`CNY/m2/month` × 12). */
  unit?: string
  needed?: boolean
  /** Outside it the value is refused. In the column's own unit. */
  possible?: readonly [number, number]
  /** Outside it the value is flagged. In the column's own unit. */
  plausible?: readonly [number, number]
  /** The dimension along which this column places a row. */
  dimension?: string
  words?: readonly Word[]
  /** For a column of numbers: words that stand for one. */
  stands?: Readonly<Record<string, number>>
  /** What a blank cell or a missing column means. */
  fill?: string
  /** Other header names. */
  also?: readonly string[]
  /** The table whose `id` column the cell must name. */
  refersTo?: string
}>

/** How rows of a table are parts of others 上下级: `parent` names the row above; the parts of one add up to no more than it. */
export type Tree = Readonly<{
  parent: string
  /** The column that says the level; a row that leaves it blank has the level of its depth. */
  level: string
  /** From the top down. */
  levels: readonly string[]
  /** The column of the stage, and the first stage in which there can be a row of a level. */
  stage: string
  from: Readonly<Record<string, string>>
  /** A column in which a row agrees with its parent. */
  same: string
  /** An amount of which the parts have no more than the whole. */
  part: string
}>

export type TableSpec = Readonly<{
  id: string
  label: Text
  columns: readonly ColumnSpec[]
  /** Columns that together name a row: two rows alike are a fault, and overrides name rows by them. */
  key: readonly string[]
  /** A pack without it is no pack. */
  needed?: boolean
  /** The dimension whose members are this table's rows, by its `id` column. */
  defines?: string
  /** Years must follow one another without a gap, within rows that agree in these columns. */
  series?: readonly string[]
  /** Ages of rows that agree in the other key columns: none missing, or only none twice. */
  ages?: 'complete' | 'apart'
  /** Numbers or years of one row that may not fall from left to right; blank cells are passed over. */
  inOrder?: readonly (readonly string[])[]
  /** Rows that are parts of other rows. */
  tree?: Tree
  /** Each row gives all columns of one of these sets. */
  oneOf?: readonly (readonly string[])[]
}>

type More = Omit<Partial<ColumnSpec>, 'id' | 'label' | 'type' | 'unit'>

const ANY: readonly [number, number] = [-Infinity, Infinity]
const NOT_NEGATIVE: readonly [number, number] = [0, Infinity]

/** A number that cannot be negative. */
export function amount(
  id: string,
  zh: string,
  en: string,
  unit: string,
  more: More = {},
): ColumnSpec {
  return { id, label: { zh, en }, type: 'number', unit, possible: NOT_NEGATIVE, ...more }
}

/** A number of either sign. */
export function balance(
  id: string,
  zh: string,
  en: string,
  unit: string,
  more: More = {},
): ColumnSpec {
  return { ...amount(id, zh, en, unit, more), possible: more.possible ?? ANY }
}

/** A number from 0 to 1. */
export function share(id: string, zh: string, en: string, more: More = {}): ColumnSpec {
  return { id, label: { zh, en }, type: 'number', unit: '1', possible: [0, 1], ...more }
}

export function whole(id: string, zh: string, en: string, more: More = {}): ColumnSpec {
  return { id, label: { zh, en }, type: 'integer', unit: '1', possible: NOT_NEGATIVE, ...more }
}

export function calendarYear(id: string, zh: string, en: string, more: More = {}): ColumnSpec {
  return {
    id,
    label: { zh, en },
    type: 'year',
    possible: [1900, 2200],
    plausible: [1949, 2100],
    ...more,
  }
}

export function member(
  id: string,
  zh: string,
  en: string,
  dimension: string,
  more: More = {},
): ColumnSpec {
  return { id, label: { zh, en }, type: 'member', dimension, ...more }
}

export function word(
  id: string,
  zh: string,
  en: string,
  list: readonly Word[],
  more: More = {},
): ColumnSpec {
  return { id, label: { zh, en }, type: 'word', words: list, ...more }
}

export function open(
  id: string,
  zh: string,
  en: string,
  list: readonly Word[],
  more: More = {},
): ColumnSpec {
  return { id, label: { zh, en }, type: 'open', words: list, ...more }
}

export function text(id: string, zh: string, en: string, more: More = {}): ColumnSpec {
  return { id, label: { zh, en }, type: 'text', ...more }
}

export function name(id: string, zh: string, en: string, more: More = {}): ColumnSpec {
  return { id, label: { zh, en }, type: 'id', ...more }
}

export function yesNo(id: string, zh: string, en: string, more: More = {}): ColumnSpec {
  return { id, label: { zh, en }, type: 'yes_no', ...more }
}

/** Words from `id 中文 English words|other|spellings` lines. */
export function words(...lines: readonly string[]): readonly Word[] {
  return lines.map((line) => {
    const [head = '', ...also] = line.split('|')
    const [id = '', zh = '', ...en] = head.trim().split(' ')
    return { id, label: { zh, en: en.join(' ') || id.replaceAll('_', ' ') }, also }
  })
}

/** Columns that many tables share. */
export const AREA = member('area', '片区', 'Area', 'area', {
  also: ['区域', '街道', '分区', 'sub-area', 'subdistrict'],
})
export const STATUS = member('status', '户籍状态', 'Status', 'status', {
  also: ['人口类型', '户籍类型', '户籍'],
})
export const TENURE = member('tenure', '住房类型', 'Tenure', 'tenure', {
  also: ['房屋类型', '保障类型', '供应类型'],
})
export const SEX = member('sex', '性别', 'Sex', 'sex')
export const YEAR = calendarYear('year', '年份', 'Year', { also: ['年', '年度'] })
export const AGE: ColumnSpec = {
  id: 'age',
  label: { zh: '年龄', en: 'Age' },
  type: 'age',
  dimension: 'age',
  also: ['年龄组', '年龄段', 'age group'],
}
export const SOURCE = text('source', '来源', 'Source', { also: ['出处', '数据来源'] })
export const NOTE = text('note', '备注', 'Note', { also: ['说明', '注', 'remarks', 'notes'] })

/** Rings of an area 圈层. */
export const RING = words(
  'core 核心|核心区|核心圈层',
  'reserve 储备|储备区|后备|储备圈层',
  'ecological 生态|生态区|生态圈层',
)

export function needed(column: ColumnSpec): ColumnSpec {
  return { ...column, needed: true }
}

/** A table's schema; every table may carry a source and a note. */
export function tableSpec(
  id: string,
  zh: string,
  en: string,
  columns: readonly ColumnSpec[],
  more: Omit<TableSpec, 'id' | 'label' | 'columns'>,
): TableSpec {
  const have = new Set(columns.map((c) => c.id))
  return {
    id,
    label: { zh, en },
    columns: [...columns, ...[SOURCE, NOTE].filter((c) => !have.has(c.id))],
    ...more,
  }
}
