/**
 * @module
 * The tables of a scenario pack in the model book: every column that may be given.
 */
import type { ColumnSpec, TableSpec } from '#models/scenario/table-spec'
import { code, markdownTable, paragraphs } from './markdown.ts'
import { TYPES, words } from './words.ts'

type Lang = 'zh' | 'en'

export function packTablesText(tables: readonly TableSpec[], lang: Lang): string {
  return paragraphs(
    `## ${words.packTables[lang]}`,
    ...tables.map((table) => tableText(table, lang)),
  )
}

function tableText({ id, label, columns, key, needed }: TableSpec, lang: Lang): string {
  const header = [
    words.column,
    words.label,
    words.unit,
    words.type,
    words.possible,
    words.needed,
    words.whenBlank,
  ]
  return paragraphs(
    `### ${code(`${id}.csv`)} · ${label[lang]}${needed === true ? ` · ${words.needed[lang]}` : ''}`,
    `${words.key[lang]}${lang === 'zh' ? '：' : ': '}${key.map(code).join(' × ')}`,
    markdownTable(
      header.map((word) => word[lang]),
      columns.map((column) => [
        code(column.id),
        column.label[lang],
        column.unit === undefined ? '' : code(column.unit),
        typeText(column, lang),
        rangeText(column),
        column.needed === true ? '✓' : '',
        column.fill ?? '',
      ]),
    ),
  )
}

/** What a cell may hold: its words, where they are counted. */
function typeText({ type, words: choice, dimension, refersTo }: ColumnSpec, lang: Lang): string {
  const name = TYPES[type][lang]
  if (choice !== undefined)
    return `${name}${lang === 'zh' ? '：' : ': '}${choice.map((one) => `${code(one.id)} ${one.label.zh}`).join(' · ')}`
  if (dimension !== undefined) return `${name} ${code(dimension)}`
  return refersTo === undefined ? name : `${name} ${code(`${refersTo}.csv`)}`
}

function rangeText({ possible }: ColumnSpec): string {
  if (possible === undefined) return ''
  const [from, to] = possible.map((x) => (Number.isFinite(x) ? String(x) : x < 0 ? '−∞' : '∞'))
  return `${from} … ${to}`
}
