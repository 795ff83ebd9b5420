import { listOf, nearestName, type Place, type Report } from './faults.ts'
import type { Lexicon } from './lexicon.ts'
import type { Target } from './types.ts'
import * as y from './yaml-node.ts'
import type { YamlNode } from './yaml-node.ts'

/** Names that a target may use, when the book is known. */
export type TargetNames = Readonly<{
  indicators?: readonly string[] | undefined
  lexicon: Lexicon
  dimensions: readonly string[]
}>

const OPS = ['<=', '>=', 'in'] as const

/** Read one target 目标: `{ id, indicator or is, area?, tenure?, op, value, over: [2011, 2015], near: 10%, binding: yes }`. */
export function readTarget(node: YamlNode, names: TargetNames, report: Report): Target | undefined {
  const places = names.dimensions
  const entries = y.record(
    node,
    ['id', 'label', 'indicator', 'is', 'op', 'value', 'over', 'near', 'binding', ...places],
    report,
  )
  const id = y.string(entries.get('id'), report)
  const indicator = y.string(entries.get('indicator'), report)
  const is = y.string(entries.get('is'), report)
  const op = y.choice(entries.get('op'), OPS, report)
  const lacks = [
    ...(id === undefined ? ['id'] : []),
    ...(indicator === undefined && is === undefined ? ['indicator'] : []),
    ...(op === undefined && !entries.has('op') ? ['op'] : []),
    ...(entries.has('value') ? [] : ['value']),
  ]
  if (lacks.length > 0)
    report(y.placeOf(node), {
      kind: 'missing-key',
      says: { zh: `目标缺少 ${lacks.join('、')}`, en: `the target lacks ${lacks.join(', ')}` },
    })
  if (indicator !== undefined)
    checkName(indicator, names.indicators, y.placeOf(entries.get('indicator')!), report)
  const value = entries.has('value')
    ? readTargetValue(entries.get('value')!, op, report)
    : undefined
  const label = y.bilingual(entries.get('label'), report)
  const where = readWhere(entries, names, report)
  const near = y.numeric(entries.get('near'), report, { percent: true })
  const binding = readYesNo(entries.get('binding'), report)
  const over = readOver(entries.get('over'), value, report)
  if (id === undefined || op === undefined || value === undefined || lacks.length > 0)
    return undefined
  return {
    id,
    indicator: indicator ?? id,
    ...(is === undefined ? {} : { is }),
    ...(label === undefined ? {} : { label }),
    where,
    op,
    value,
    ...(over === undefined ? {} : { over }),
    near: near ?? 0.1,
    binding: binding ?? false,
  }
}

/** A name that must be one of the known; nothing is checked when the book is not there. */
export function checkName(
  name: string,
  known: readonly string[] | undefined,
  place: Place,
  report: Report,
): void {
  if (!known || known.includes(name)) return
  report(place, {
    kind: 'unknown-name',
    found: name,
    says: { zh: `没有“${name}”`, en: `"${name}" is not known` },
    nearest: nearestName(name, known),
  })
}

function readTargetValue(
  node: YamlNode,
  op: Target['op'] | undefined,
  report: Report,
): Target['value'] | undefined {
  if (op === 'in' || node.kind === 'list') {
    const bounds = y.list(node, report).map((item) => y.numeric(item, report, { percent: true }))
    const [low, high] = bounds
    if (
      op === 'in' &&
      bounds.length === 2 &&
      low !== undefined &&
      high !== undefined &&
      low <= high
    )
      return [low, high]
    report(y.placeOf(node), {
      kind: 'wrong-kind',
      says: {
        zh: 'op: in 要写 [下限, 上限]；其他要写一个数',
        en: 'op: in takes [low, high]; the others take one number',
      },
    })
    return undefined
  }
  if (node.kind === 'scalar') return y.numeric(node, report, { percent: true })
  const byYear: Record<string, number> = {}
  for (const [year, item] of y.mapping(node, report)) {
    if (!/^[12]\d{3}$/.test(year))
      report(y.placeOf(item), {
        kind: 'not-a-year',
        found: year,
        says: { zh: `“${year}”不是年份`, en: `"${year}" is not a year` },
      })
    const value = y.numeric(item, report, { percent: true })
    if (value !== undefined) byYear[year] = value
  }
  return byYear
}

/** `over: [2011, 2015]`: the years that one sum is asked of. */
function readOver(
  node: YamlNode | undefined,
  value: Target['value'] | undefined,
  report: Report,
): readonly [number, number] | undefined {
  if (!node) return undefined
  const [from, to, ...more] = y.list(node, report).map((item) => y.numeric(item, report))
  const years = [from, to].every((year) => Number.isInteger(year) && year! > 999 && year! < 3000)
  if (
    years &&
    from! <= to! &&
    more.length === 0 &&
    (value === undefined || typeof value === 'number')
  )
    return [from!, to!]
  report(y.placeOf(node), {
    kind: 'wrong-kind',
    says: {
      zh: 'over 要写 [起始年, 截止年]，value 是这些年合计的一个数',
      en: 'over takes [first year, last year], and value is one number for the sum of these years',
    },
  })
  return undefined
}

/** Members named beside a target or pin: `area: buji, tenure: public_rental`. */
export function readWhere(
  entries: ReadonlyMap<string, YamlNode>,
  { lexicon, dimensions }: Pick<TargetNames, 'lexicon' | 'dimensions'>,
  report: Report,
): Readonly<Record<string, string>> {
  const where: Record<string, string> = {}
  for (const dimension of dimensions) {
    const text = y.string(entries.get(dimension), report)
    if (text === undefined || text === 'all') continue
    const book = lexicon(dimension)
    const id = book ? book.find(text) : text
    if (id !== undefined) where[dimension] = id
    else
      report(y.placeOf(entries.get(dimension)!), {
        kind: 'unknown-member',
        found: text,
        says: {
          zh: `“${text}”未知；可用 ${listOf(book!.ids)}`,
          en: `"${text}" is not known; use ${listOf(book!.ids)}`,
        },
        nearest: book!.nearest(text),
      })
  }
  return where
}

export function readYesNo(node: YamlNode | undefined, report: Report): boolean | undefined {
  const text = y.string(node, report)?.toLowerCase()
  if (text === undefined) return undefined
  if (['yes', 'true', '是'].includes(text)) return true
  if (['no', 'false', '否'].includes(text)) return false
  report(y.placeOf(node!), {
    kind: 'unknown-word',
    found: text,
    says: { zh: `“${text}”应为 yes 或 no`, en: `"${text}" should be yes or no` },
  })
  return undefined
}
