/**
 * @module
 * Parameters, columns and tables in the model book: one row each.
 */
import type { Input, Table } from '#models/engine/index'
import type { Column, Parameter, ParameterValue } from '#models/scenario/parameter'
import { code, codeBlock, markdownTable, paragraphs } from './markdown.ts'
import { BETWEEN, FORCES, ROLES, words, YEARS } from './words.ts'

type Lang = 'zh' | 'en'

export function isParameter(entry: Input): entry is Parameter {
  return 'origin' in entry && entry.origin === 'parameter'
}

export function isColumn(entry: Input): entry is Column {
  return 'origin' in entry && entry.origin === 'column'
}

export function parametersText(parameters: readonly Parameter[], lang: Lang): string {
  const w = headed(lang)
  const rows = parameters.map((p) => [
    code(p.id),
    p.label[lang],
    unitText(p, lang),
    overText(p.over, lang),
    ROLES[p.role][lang],
    isLong(p) ? w('below') : valueText(p.default),
    rangeText(p.range),
    rangeText(p.possible),
    BETWEEN[p.between][lang],
    FORCES[p.force][lang],
    p.source,
    [
      p.codes?.map((word, i) => `${i} ${code(word)} ${p.choices?.[i]?.[lang] ?? ''}`).join(' · '),
      p.note?.[lang],
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
  ])
  const header = [
    w('id'),
    w('label'),
    w('unit'),
    w('over'),
    w('role'),
    w('default'),
    w('range'),
    w('possible'),
    w('between'),
    w('force'),
    w('source'),
    w('note'),
  ]
  return paragraphs(
    markdownTable(header, rows),
    ...parameters
      .filter(isLong)
      .map((p) => paragraphs(`${w('default')} ${code(p.id)}`, codeBlock(valueText(p.default)))),
  )
}

/** Whether a default is too long for a cell: a schedule by age, say. */
function isLong(parameter: Parameter): boolean {
  return valueText(parameter.default).length > 160
}

export function columnsText(columns: readonly Column[], lang: Lang): string {
  const w = headed(lang)
  return markdownTable(
    [
      w('id'),
      w('label'),
      w('table'),
      w('column'),
      w('unit'),
      w('over'),
      w('years'),
      w('missing'),
      w('note'),
    ],
    columns.map((c) => [
      code(c.id),
      c.label[lang],
      `${c.table}.csv`,
      code(c.column),
      unitText(c, lang),
      overText(c.over, lang),
      YEARS[c.years][lang],
      Number.isNaN(c.missing) ? words.none[lang] : String(c.missing),
      c.note?.[lang] ?? '',
    ]),
  )
}

/** Inputs of a book that knows no packs. */
export function inputsText(inputs: readonly Input[], lang: Lang): string {
  const w = headed(lang)
  return markdownTable(
    [w('id'), w('label'), w('unit'), w('over'), w('source'), w('note')],
    inputs.map((i) => [
      code(i.id),
      i.label[lang],
      unitText(i, lang),
      overText(i.over, lang),
      i.source ?? '',
      i.note?.[lang] ?? '',
    ]),
  )
}

export function tableText(table: Table, lang: Lang): string {
  const w = headed(lang)
  return paragraphs(
    `#### ${code(table.id)} · ${table.label[lang]}`,
    markdownTable(
      [`${w('at')} (${table.argument})`, `${w('value')} (${table.unit})`],
      table.rows.map(({ at, value, edge }) => [
        `${edge === 'above' ? '>' : '≥'} ${at}`,
        String(value),
      ]),
    ),
    `${w('source')}${lang === 'zh' ? '：' : ': '}${table.source}`,
  )
}

export function overText(over: readonly string[], lang: Lang): string {
  return over.length === 0 ? words.whole[lang] : over.map(code).join(' × ')
}

/** The base unit, and what people read where that says little. */
export function unitText({ unit, shownAs }: Pick<Input, 'unit' | 'shownAs'>, lang: Lang): string {
  return shownAs === undefined ? code(unit) : `${code(unit)} (${shownAs[lang]})`
}

/** A number, a path by year or a tree by member, in the form in which a pack writes it. */
function valueText(value: ParameterValue): string {
  if (typeof value === 'number') return String(value)
  const parts = Object.entries(value).map(([key, inner]) => `${key}: ${valueText(inner)}`)
  return `{${parts.join(', ')}}`
}

function rangeText([from, to]: readonly [number, number]): string {
  const end = (x: number) => (Number.isFinite(x) ? String(x) : x < 0 ? '−∞' : '∞')
  return `${end(from)} … ${end(to)}`
}

function headed(lang: Lang): (word: keyof typeof words) => string {
  return (word) => words[word][lang]
}
