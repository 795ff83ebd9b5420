/**
 * @module
 * How a table is stated: its columns as records that say how to fill themselves, and the rows to fill.
 */
import type { Member, Text } from '#models/engine/index'
import type { Where } from '#models/study-types'
import type { Reader } from './reader.ts'
import type { Cell, ResultColumn, ResultTable, Shown } from './types.ts'

/** A column and how a row fills it. */
export type ColumnOf<Row> = ResultColumn & Readonly<{ value: (row: Row) => Cell }>

/** A year at a place: a member of each dimension that the table spreads; the whole district without. */
export type Place = Readonly<{
  year: number
  total: boolean
  area?: Member
  where: Where
}>

/** Fill the columns row by row. */
export function makeTable<Row extends object>(record: {
  id: string
  title: Text
  columns: readonly ColumnOf<Row>[]
  rows: readonly Row[]
  notes?: readonly Text[]
}): ResultTable {
  const { id, title, columns, rows, notes = [] } = record
  return {
    id,
    title,
    columns: columns.map(plainColumn),
    rows: rows.map((row) => ({
      total: 'total' in row && row.total === true,
      cells: columns.map((column) => column.value(row)),
    })),
    notes,
  }
}

/** What a column says of itself, without the means to fill it. */
function plainColumn({ id, label, about, shown, group }: ResultColumn): ResultColumn {
  return {
    id,
    label,
    about,
    ...(shown === undefined ? {} : { shown }),
    ...(group === undefined ? {} : { group }),
  }
}

/** A column of words, ids, years or plain numbers. */
export function words<Row>(
  id: string,
  label: Text,
  about: Text,
  value: (row: Row) => Cell,
): ColumnOf<Row> {
  return { id, label, about, value }
}

export const WHOLE_DISTRICT: Text = { zh: '合计', en: 'total' }

export const yearColumn: ColumnOf<Readonly<{ year: number }>> = words(
  'year',
  { zh: '年份', en: 'Year' },
  {
    zh: '公历年：存量为该年 12 月 31 日的数，流量为全年的数',
    en: 'Calendar year: a stock stands at 31 December, a flow runs over the year',
  },
  (row) => row.year,
)

export const areaColumn: ColumnOf<Readonly<{ area?: Member }>> = words(
  'area',
  { zh: '片区', en: 'Area' },
  {
    zh: '片区名称；合计为全区（中文表才有合计行）',
    en: 'Area id; total rows, for the whole district, stand in the Chinese files only',
  },
  (row) => row.area ?? WHOLE_DISTRICT,
)

/** What a table may say of an indicator in its own words. */
export type Naming = Readonly<{ id?: string; label?: Text; group?: Text; where?: Where }>

/** A figure of the book: the indicator at the row's place, in the unit that people read. */
export function indicatorColumn(
  reader: Reader,
  indicator: string,
  shown: Shown,
  naming: Naming = {},
): ColumnOf<Place> {
  const { label, over, note } = reader.record(indicator)
  const { where = {}, ...own } = naming
  const about = {
    zh: `${label.zh}（指标 ${indicator}）${note === undefined ? '' : `：${note.zh}`}`,
    en: `${label.en} (indicator ${indicator})${note === undefined ? '' : `: ${note.en}`}`,
  }
  return {
    id: indicator,
    label,
    about,
    shown,
    ...own,
    value(row) {
      const asked: Where = { ...row.where, ...where }
      // A figure of the whole district has no value of an area.
      if (Object.keys(asked).some((dimension) => !over.includes(dimension))) return undefined
      return reader.figure(indicator, asked, row.year)
    },
  }
}

/** The same for a list of indicators. */
export function indicatorColumns(
  reader: Reader,
  figures: readonly (readonly [indicator: string, shown: Shown, naming: Naming])[],
): readonly ColumnOf<Place>[] {
  return figures.map(([indicator, shown, naming]) =>
    indicatorColumn(reader, indicator, shown, naming),
  )
}

/** One column for each member of a dimension. */
export function byMember(
  reader: Reader,
  indicator: string,
  dimension: string,
  shown: Shown,
  group: Naming['group'],
): readonly (readonly [string, Shown, Naming])[] {
  return reader.members(dimension).map((member) => [
    indicator,
    shown,
    {
      id: `${indicator}_${member.id}`,
      label: member.label,
      where: { [dimension]: member.id },
      ...(group ? { group } : {}),
    },
  ])
}

/** Each year at each area, then the whole district. */
export function yearsByArea(reader: Reader, years: readonly number[]): readonly Place[] {
  const areas = reader.members('area')
  return years.flatMap((year) => [
    ...areas.map((area) => ({ year, total: false, area, where: { area: area.id } })),
    { year, total: true, where: {} },
  ])
}

/** Both languages of a word. */
export function t(zh: string, en: string): Text {
  return { zh, en }
}
