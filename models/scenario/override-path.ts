import { fail, succeed, type Result } from '#models/engine/index'
import { faultOf, listOf, nearestName, type Finding } from './faults.ts'
import { plainWord } from './lexicon.ts'
import type { AllMembers } from './members.ts'
import { membersMeant } from './parameter-values.ts'
import type { Parameter } from './parameter.ts'
import type { Override } from './types.ts'

/** Where an override of a parameter points 参数路径: some of its places, and one year or all. */
export type ParameterPath = Readonly<{
  where: readonly Readonly<Record<string, string>>[]
  year?: number
}>

/** The parameter that a path starts with. */
export function pathHead(path: string): string {
  const dot = path.indexOf('.')
  return (dot < 0 ? path : path.slice(0, dot)).trim()
}

/**
 * Read what follows the parameter in `median_income.buji.registered.2017`: members in any order, `all` for all, and a
 * year at the end. A group of ages gives several places.
 */
export function readPath(
  path: string,
  parameter: Parameter,
  members: AllMembers,
  report: (finding: Finding) => void,
): ParameterPath | undefined {
  const segments = path
    .split('.')
    .slice(1)
    .map((s) => s.trim())
  const last = segments.at(-1)
  const year = last !== undefined && /^[12]\d{3}$/.test(last) ? Number(last) : undefined
  if (year !== undefined) segments.pop()
  let left = parameter.over
  let where: readonly Readonly<Record<string, string>>[] = [{}]
  for (const segment of segments) {
    if (['all', '全部'].includes(plainWord(segment))) continue
    const dimension = left.find((d) => membersMeant(segment, d, members).length > 0)
    if (dimension === undefined) {
      report(unknownSegment(segment, parameter, left, members))
      return undefined
    }
    const meant = membersMeant(segment, dimension, members)
    where = where.flatMap((w) => meant.map((id) => ({ ...w, [dimension]: id })))
    left = left.filter((d) => d !== dimension)
  }
  return year === undefined ? { where } : { where, year }
}

function unknownSegment(
  segment: string,
  { id, over }: Parameter,
  left: readonly string[],
  members: AllMembers,
): Finding {
  const wanted = left.flatMap((d) => (members.get(d) ?? []).map((m) => m.id))
  return {
    kind: 'unknown-member',
    found: segment,
    says: {
      zh: `参数 ${id} 的“${segment}”未知；${over.length > 0 ? `可用 ${listOf(wanted)}` : '它不分地区和类别'}，最后可加年份`,
      en: `"${segment}" of ${id} is not known; ${over.length > 0 ? `use ${listOf(wanted)}` : 'it has no places'}, with a year at the end if wanted`,
    },
    nearest: nearestName(segment, wanted),
    variable: id,
  }
}

/** Read `median_income.buji.registered.2017=150000` as the command line gives it. */
export function parseSet(text: string): Result<Override> {
  const sign = text.indexOf('=')
  const path = text.slice(0, sign).trim()
  const value = text.slice(sign + 1).trim()
  if (sign > 0 && path !== '' && value !== '')
    return succeed({
      kind: 'parameter',
      path,
      value: value !== '' && Number.isFinite(Number(value)) ? Number(value) : value,
    })
  return fail([
    faultOf(
      {},
      {
        kind: 'bad-set',
        found: text,
        says: {
          zh: `“${text}”应写成 参数=数值，如 mortgage_rate.2026=0.03`,
          en: `"${text}" should read parameter=value, such as mortgage_rate.2026=0.03`,
        },
      },
    ),
  ])
}
