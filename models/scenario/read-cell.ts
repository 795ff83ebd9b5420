import type { Text } from '#models/engine/index'
import { LAST_AGE, readAge } from './ages.ts'
import { listOf, type Finding } from './faults.ts'
import { plainWord, wordBook, type Lexicon, type WordBook } from './lexicon.ts'
import { numberAdvice, readNumber, readPercent } from './numbers.ts'
import type { ColumnSpec } from './table-spec.ts'
import { readUnit, type WrittenUnit } from './unit-words.ts'

/** The cells of a row while it is being read. */
export type Cells = Record<string, string | number>

/** Reads one cell that is not blank into `cells`, and gives what is wrong with it: a fault, a warning or nothing. */
export type CellReader = (raw: string, cells: Cells) => Finding | undefined

const ALL = new Set(['all', '全部', '全区', '合计', '*'])
const YES = new Set(['yes', 'y', 'true', '1', '是', '√', '有'])
const NO = new Set(['no', 'n', 'false', '0', '否', '×', '无'])

/** A reader for one column; `unit` is the header's own, when it names one. */
export function cellReader(spec: ColumnSpec, lexicon: Lexicon, unit?: WrittenUnit): CellReader {
  switch (spec.type) {
    case 'number':
    case 'integer':
      return numberReader(spec, unit)
    case 'year':
      return yearReader(spec)
    case 'age':
      return ageReader(spec)
    case 'yes_no':
      return yesNoReader(spec)
    case 'member':
      return wordReader(spec, lexicon(spec.dimension ?? spec.id), true)
    case 'word':
      return wordReader(
        spec,
        wordBook(spec.words ?? []),
        spec.dimension !== undefined && !spec.needed,
      )
    case 'open':
      return openReader(spec, wordBook(spec.words ?? []))
    case 'id':
    case 'text':
    case 'value':
      return (raw, cells) => {
        cells[spec.id] = raw.trim()
        return undefined
      }
  }
}

function numberReader(spec: ColumnSpec, unit?: WrittenUnit): CellReader {
  const own = readUnit(spec.unit ?? '1')!
  const factor = (unit ?? own).factor
  // A percentage is plain where the column is a share or a rate whose header names no other scale.
  const percents = factor === 1 && [...own.powers].every(([u, power]) => u === 'year' && power < 0)
  const range = rangeCheck(spec, own.factor)
  return (raw, cells) => {
    const named = spec.stands?.[plainWord(raw)]
    const given = named ?? readNumber(raw) ?? (percents ? readPercent(raw) : undefined)
    if (given === undefined) return notANumber(raw)
    const value = given * factor
    const wrong = range(value, raw)
    if (wrong && wrong.severity !== 'warning') return wrong
    if (spec.type === 'integer' && !Number.isInteger(value))
      return {
        kind: 'not-whole',
        found: raw,
        says: { zh: `“${raw}”不是整数`, en: `"${raw}" is not a whole number` },
        wanted: { zh: '整数', en: 'a whole number' },
      }
    cells[spec.id] = value
    return wrong
  }
}

export function notANumber(raw: string): Finding {
  const wanted = numberAdvice(raw)
  return {
    kind: 'not-a-number',
    found: raw,
    says: { zh: `“${raw}”不是数；${wanted.zh}`, en: `"${raw}" is not a number; ${wanted.en}` },
    wanted,
  }
}

/** Refuses what is impossible, flags what is implausible. Ranges are in the column's unit, values in base units. */
function rangeCheck(
  spec: ColumnSpec,
  factor: number,
): (value: number, raw: string) => Finding | undefined {
  const [low, high] = spec.possible ?? [-Infinity, Infinity]
  const [from, to] = spec.plausible ?? [-Infinity, Infinity]
  const unit = spec.unit && spec.unit !== '1' ? ` ${spec.unit}` : ''
  const between = (a: number, b: number): Text => ({
    zh: b === Infinity ? `不小于 ${a}${unit}` : `${a} 至 ${b}${unit}`,
    en: b === Infinity ? `at least ${a}${unit}` : `${a} to ${b}${unit}`,
  })
  return (value, raw) => {
    if (value < low * factor || value > high * factor) {
      const wanted = between(low, high)
      return {
        kind: 'impossible',
        found: raw,
        says: {
          zh: `“${raw}”不可能；应为${wanted.zh}`,
          en: `"${raw}" is impossible; it must be ${wanted.en}`,
        },
        wanted,
      }
    }
    if (value !== 0 && (value < from * factor || value > to * factor)) {
      const wanted = between(from, to)
      return {
        kind: 'implausible',
        severity: 'warning',
        found: raw,
        says: {
          zh: `“${raw}”不常见；通常为${wanted.zh}`,
          en: `"${raw}" is unusual; it is usually ${wanted.en}`,
        },
        wanted,
      }
    }
    return undefined
  }
}

function yearReader(spec: ColumnSpec): CellReader {
  const range = rangeCheck(spec, 1)
  return (raw, cells) => {
    const year = readNumber(raw.normalize('NFKC').trim().replace(/年$/, ''))
    if (year === undefined || !Number.isInteger(year))
      return {
        kind: 'not-a-year',
        found: raw,
        says: {
          zh: `“${raw}”不是年份；请写如 2024`,
          en: `"${raw}" is not a year; write one such as 2024`,
        },
        wanted: { zh: '年份，如 2024', en: 'a year such as 2024' },
      }
    const wrong = range(year, raw)
    if (wrong && wrong.severity !== 'warning') return wrong
    cells[spec.id] = year
    return wrong
  }
}

function ageReader(spec: ColumnSpec): CellReader {
  // `age_from` has its upper end in a column of its own.
  const apart = spec.id !== 'age'
  return (raw, cells) => {
    const group = readAge(raw)
    if (
      group === undefined ||
      group === 'date' ||
      (apart && group.to !== group.from && !group.open)
    ) {
      const wanted = {
        zh: `0 至 ${LAST_AGE}，或 0-4、85+ 这样的年龄组`,
        en: `0 to ${LAST_AGE}, or a group such as 0-4 or 85+`,
      }
      const excel =
        group === 'date'
          ? {
              zh: '；表格软件把年龄组改成了日期，请写成“5至9”',
              en: '; a spreadsheet made a date of an age group: write "5至9" or "5~9"',
            }
          : { zh: '', en: '' }
      return {
        kind: 'not-an-age',
        found: raw,
        says: {
          zh: `“${raw}”不是年龄；应为 ${wanted.zh}${excel.zh}`,
          en: `"${raw}" is not an age; write ${wanted.en}${excel.en}`,
        },
        wanted,
      }
    }
    cells[spec.id] = group.from
    if (group.to !== group.from && cells['age_to'] === undefined) cells['age_to'] = group.to
    return undefined
  }
}

function yesNoReader(spec: ColumnSpec): CellReader {
  return (raw, cells) => {
    const word = plainWord(raw)
    if (!YES.has(word) && !NO.has(word))
      return {
        kind: 'unknown-word',
        found: raw,
        says: { zh: `“${raw}”应为“是”或“否”`, en: `"${raw}" should be yes or no` },
        wanted: { zh: '是、否', en: 'yes or no' },
      }
    cells[spec.id] = YES.has(word) ? 1 : 0
    return undefined
  }
}

function wordReader(spec: ColumnSpec, book: WordBook | undefined, allowAll: boolean): CellReader {
  const known = new Map<string, string>()
  return (raw, cells) => {
    const seen = known.get(raw)
    if (seen !== undefined) {
      cells[spec.id] = seen
      return undefined
    }
    if (allowAll && !spec.needed && ALL.has(plainWord(raw))) return undefined
    if (!book) {
      cells[spec.id] = raw.trim()
      return undefined
    }
    const id = book.find(raw)
    if (id === undefined) {
      const wanted = { zh: listOf(book.ids), en: listOf(book.ids) }
      return {
        kind: 'unknown-word',
        found: raw,
        says: {
          zh: `${spec.label.zh}“${raw}”未知；可用 ${wanted.zh}`,
          en: `${spec.id} "${raw}" is not known; use ${wanted.en}`,
        },
        wanted,
        nearest: book.nearest(raw),
      }
    }
    known.set(raw, id)
    cells[spec.id] = id
    return undefined
  }
}

/** A known word becomes its id; any other stands as written. */
function openReader(spec: ColumnSpec, book: WordBook): CellReader {
  return (raw, cells) => {
    cells[spec.id] = book.find(raw) ?? raw.trim()
    return undefined
  }
}
