/**
 * @module
 * A parameter's value taken apart 参数取值: numbers with their place and year, however they were nested.
 */
import type { Member } from '#models/engine/index'
import { LAST_AGE, readAge } from './ages.ts'
import { listOf, nearestName, type Finding } from './faults.ts'
import { plainWord } from './lexicon.ts'
import { indexOf, type AllMembers } from './members.ts'
import { numberAdvice, readNumber, readPercent } from './numbers.ts'
import type { Parameter, ParameterValue } from './parameter.ts'
import type { GivenValue } from './types.ts'
import { median, readUncertain, type Distribution } from './uncertain.ts'

/** One number of a parameter; a dimension that `where` does not name means all of its members. */
export type ValuePoint = Readonly<{
  where: Readonly<Record<string, string>>
  year?: number
  value: number
  uncertain?: Distribution
  /** The keys under which it stood. */
  path?: readonly string[]
}>

/** What is wrong, and under which keys. */
export type ValueReport = (path: readonly string[], finding: Finding) => void

/** No value is nested deeper than its dimensions, a year and some `all`. */
const DEEPEST = 12

const YEAR = /^[12]\d{3}$/
const ALL = new Set(['all', '全部', '全区'])

/** Every number in a value. The keys of a level are all years, or all members of one dimension, or `all`. */
export function readValue(
  value: GivenValue,
  parameter: Parameter,
  members: AllMembers,
  report: ValueReport,
): readonly ValuePoint[] {
  const points: ValuePoint[] = []
  const walk = (
    node: GivenValue,
    where: Record<string, string>,
    left: readonly string[],
    path: readonly string[],
    year?: number,
  ) => {
    // Overrides may come from outside, where a value may be anything that JSON holds.
    if (typeof node !== 'object' || node === null || path.length > DEEPEST) {
      const leaf = readLeaf(typeof node === 'number' ? node : String(node), parameter, (finding) =>
        report(path, { ...finding, where, ...(year === undefined ? {} : { year }) }),
      )
      if (leaf) points.push({ where, path, ...leaf, ...(year === undefined ? {} : { year }) })
      return
    }
    const keys = Object.keys(node)
    if (year !== undefined || keys.length === 0) {
      report(path, {
        kind: 'not-a-number',
        says: { zh: '此处应为一个数', en: 'a number should stand here' },
      })
      return
    }
    const level = readLevel(keys, parameter, left, members)
    if ('wrong' in level) {
      for (const { key, finding } of level.wrong) report([...path, key], finding)
      return
    }
    for (const key of keys) {
      const next = [...path, key]
      const below = node[key]!
      if (level.years) walk(below, where, left, next, Number(key))
      else if (ALL.has(plainWord(key)) || level.dimension === undefined)
        walk(
          below,
          where,
          left.filter((d) => d !== level.dimension),
          next,
        )
      else
        for (const id of membersMeant(key, level.dimension, members))
          walk(
            below,
            { ...where, [level.dimension]: id },
            left.filter((d) => d !== level.dimension),
            next,
          )
    }
  }
  walk(value, {}, parameter.over, [])
  return points
}

type Level =
  | { years: true }
  | { years: false; dimension: string | undefined }
  | { wrong: readonly { key: string; finding: Finding }[] }

/** What the keys of a level are. */
export function readLevel(
  keys: readonly string[],
  parameter: Parameter,
  left: readonly string[],
  members: AllMembers,
): Level {
  const years = keys.filter((key) => YEAR.test(key))
  if (years.length === keys.length) return { years: true }
  if (years.length > 0)
    return {
      wrong: years.map((key) => ({
        key,
        finding: {
          kind: 'mixed-level',
          found: key,
          says: {
            zh: `同一层不能既有年份又有其他键（${listOf(keys)}）`,
            en: `years and other keys stand at one level (${listOf(keys)}); put the years below the places`,
          },
        },
      })),
    }
  const names = keys.filter((key) => !ALL.has(plainWord(key)))
  if (names.length === 0) return { years: false, dimension: undefined }
  const unknown = (dimension: string) =>
    names.filter((key) => membersMeant(key, dimension, members).length === 0)
  const [best] = left
    .map((dimension) => ({ dimension, unknown: unknown(dimension) }))
    .toSorted((a, b) => a.unknown.length - b.unknown.length)
  if (best && best.unknown.length === 0) return { years: false, dimension: best.dimension }
  const wanted = left.flatMap((d) => (members.get(d) ?? []).map((m) => m.id))
  return {
    wrong: (best?.unknown ?? names).map((key) => ({
      key,
      finding: {
        kind: 'unknown-member',
        found: key,
        says: best
          ? {
              zh: `“${key}”不是 ${left.join('、')} 的成员；可用 ${listOf(wanted)}，或年份、all`,
              en: `"${key}" is no member of ${left.join(', ')}; use ${listOf(wanted)}, or years, or all`,
            }
          : {
              zh: `${parameter.id} ${parameter.over.length > 0 ? '的各维度都已给出' : '不分地区和类别'}，“${key}”多余；此处只能是年份或一个数`,
              en: `${parameter.id} ${parameter.over.length > 0 ? 'has no further dimension' : 'has no places'}: "${key}" does not belong here; write years or a number`,
            },
        nearest: best ? nearestName(key, wanted) : undefined,
      },
    })),
  }
}

/** The members that a key means: one by id or label; of ages also `25` and `25-29`. */
export function membersMeant(
  key: string,
  dimension: string,
  members: AllMembers,
): readonly string[] {
  const list = members.get(dimension) ?? []
  if (indexOf(list).has(key)) return [key]
  if (dimension === 'age') {
    const ages = readAge(key)
    if (!ages || ages === 'date') return []
    return Array.from(
      { length: Math.min(ages.to, LAST_AGE) - ages.from + 1 },
      (_, i) => `a${ages.from + i}`,
    )
  }
  const word = plainWord(key)
  const found: Member | undefined = list.find((m) =>
    [m.id, m.label.zh, m.label.en].some((w) => plainWord(w) === word),
  )
  return found ? [found.id] : []
}

/** A number, an uncertain text at its median, or a word of a choice; impossible values are refused, unusual ones flagged. */
export function readLeaf(
  leaf: number | string,
  parameter: Parameter,
  report: (finding: Finding) => void,
): Pick<ValuePoint, 'value' | 'uncertain'> | undefined {
  const found = String(leaf)
  const { codes } = parameter
  if (codes && typeof leaf === 'string' && readNumber(leaf) === undefined) {
    const place = codes.findIndex((code) => plainWord(code) === plainWord(leaf))
    if (place >= 0) return { value: place }
    report({
      kind: 'unknown-word',
      found,
      says: {
        zh: `“${leaf}”未知；可用 ${listOf(codes)}`,
        en: `"${leaf}" is not known; use ${listOf(codes)}`,
      },
      wanted: { zh: listOf(codes), en: listOf(codes) },
      nearest: nearestName(leaf, codes),
      variable: parameter.id,
    })
    return undefined
  }
  const uncertain = typeof leaf === 'string' ? readUncertain(leaf) : undefined
  const value = uncertain
    ? median(uncertain)
    : typeof leaf === 'number'
      ? leaf
      : number(leaf, parameter)
  if (value === undefined || !Number.isFinite(value)) {
    const advice = numberAdvice(found)
    report({
      kind: 'not-a-number',
      found,
      says: {
        zh: `“${found}”不是数；${advice.zh}，或写不确定值如 5 to 9`,
        en: `"${found}" is not a number; ${advice.en}, or an uncertain value such as 5 to 9`,
      },
      wanted: advice,
      variable: parameter.id,
    })
    return undefined
  }
  if (!checkRange(value, found, parameter, report)) return undefined
  return uncertain ? { value, uncertain } : { value }
}

/** A percentage is plain where the unit is a pure number or a rate. */
function number(text: string, { unit }: Parameter): number | undefined {
  return readNumber(text) ?? (unit === '1' || unit === '1/year' ? readPercent(text) : undefined)
}

function checkRange(
  value: number,
  found: string,
  parameter: Parameter,
  report: (finding: Finding) => void,
): boolean {
  const unit = parameter.unit === '1' ? '' : ` ${parameter.unit}`
  const [low, high] = parameter.codes ? [0, parameter.codes.length - 1] : parameter.possible
  const variable = parameter.id
  if (value < low || value > high) {
    const wanted = `${low} … ${high}${unit}`
    report({
      kind: 'impossible',
      found,
      says: {
        zh: `${found} 不可能；应在 ${wanted} 之内`,
        en: `${found} is impossible; it must lie within ${wanted}`,
      },
      wanted: { zh: wanted, en: wanted },
      variable,
    })
    return false
  }
  const [from, to] = parameter.range
  if (value < from || value > to) {
    const wanted = `${from} … ${to}${unit}`
    report({
      kind: 'implausible',
      severity: 'warning',
      found,
      says: {
        zh: `${found} 超出通常范围 ${wanted}`,
        en: `${found} is outside the documented range ${wanted}`,
      },
      wanted: { zh: wanted, en: wanted },
      variable,
    })
  }
  return true
}

/** A point back as a nested value: `{ buji: { registered: { 2017: 150000 } } }`. */
export function nestPoint(
  { where, year, value }: ValuePoint,
  over: readonly string[],
): ParameterValue {
  let nested: ParameterValue = year === undefined ? value : { [year]: value }
  for (const dimension of over.toReversed())
    if (where[dimension] !== undefined) nested = { [where[dimension]]: nested }
  return nested
}
