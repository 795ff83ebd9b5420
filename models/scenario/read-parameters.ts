/**
 * @module
 * Parameters as a pack gives them 情景包参数: nested in pack.yaml, or one number a row in parameters.csv.
 */
import { nearestName, type Place, type Report } from './faults.ts'
import type { AllMembers } from './members.ts'
import { nestPoint, readLeaf, readValue, type ValuePoint } from './parameter-values.ts'
import type { Force, Parameter } from './parameter.ts'
import type { GivenParameter, GivenValue, PackTable } from './types.ts'
import * as y from './yaml-node.ts'
import type { YamlNode } from './yaml-node.ts'

export type ParameterBook = ReadonlyMap<string, Parameter>

export const FORCES: readonly Force[] = [
  'binding',
  'guidance',
  'local',
  'practice',
  'statistic',
  'assumption',
]

/** A number with its place, before doubles are looked for. */
type Placed = Readonly<{ given: GivenParameter; point: ValuePoint; place: Place }>

/** What may stand around a value: `{ value: …, source: …, force: …, note: … }`. */
type Wrapping = Pick<GivenParameter, 'source' | 'force' | 'note'>

export function readParameters(
  node: YamlNode | undefined,
  table: PackTable | undefined,
  parameters: ParameterBook,
  members: AllMembers,
  report: Report,
): readonly GivenParameter[] {
  const placed = [
    ...fromYaml(node, parameters, members, report),
    ...fromTable(table, parameters, report),
  ]
  checkDoubles(placed, report)
  return placed.map((p) => p.given)
}

/** The parameter of a name; an unknown one is reported with the nearest. */
export function findParameter(
  id: string,
  parameters: ParameterBook,
  place: Place,
  report: Report,
): Parameter | undefined {
  const parameter = parameters.get(id)
  if (!parameter)
    report(place, {
      kind: 'unknown-parameter',
      found: id,
      says: { zh: `没有参数“${id}”`, en: `there is no parameter "${id}"` },
      nearest: nearestName(id, parameters.keys()),
      variable: id,
    })
  return parameter
}

function fromYaml(
  node: YamlNode | undefined,
  parameters: ParameterBook,
  members: AllMembers,
  report: Report,
): readonly Placed[] {
  return [...y.mapping(node, report)].flatMap(([id, item]) => {
    const parameter = findParameter(id, parameters, y.placeOf(item), report)
    if (!parameter) return []
    const leaves = new Map<string, { place: Place; wrapping: Wrapping }>()
    const value = unwrap(item, [], {}, leaves, report)
    const at = (path: readonly string[]) =>
      leaves.get(path.join('\n')) ?? { place: y.placeOf(item), wrapping: {} }
    const points = readValue(value, parameter, members, (path, finding) =>
      report(at(path).place, { variable: id, ...finding }),
    )
    return points.map((point) => {
      const { place, wrapping } = at(point.path ?? [])
      return { given: givenOf(parameter, point, place, wrapping), point, place }
    })
  })
}

/** The plain value under a node, without its wrappings; where each part stood is kept by its path. */
function unwrap(
  node: YamlNode,
  path: readonly string[],
  outer: Wrapping,
  leaves: Map<string, { place: Place; wrapping: Wrapping }>,
  report: Report,
): GivenValue {
  if (node.kind === 'map' && node.entries.has('value')) {
    const entries = y.record(node, ['value', 'source', 'force', 'note'], report)
    const source = y.string(entries.get('source'), report)
    const note = y.string(entries.get('note'), report)
    const force = y.choice(entries.get('force'), FORCES, report)
    const wrapping = {
      ...outer,
      ...(source === undefined ? {} : { source }),
      ...(force === undefined ? {} : { force }),
      ...(note === undefined ? {} : { note }),
    }
    return unwrap(entries.get('value')!, path, wrapping, leaves, report)
  }
  leaves.set(path.join('\n'), { place: y.placeOf(node), wrapping: outer })
  if (node.kind === 'map')
    return Object.fromEntries(
      [...node.entries].map(([key, below]) => [
        key,
        unwrap(below, [...path, key], outer, leaves, report),
      ]),
    )
  if (node.kind === 'scalar') return node.text
  report(y.placeOf(node), {
    kind: 'wrong-kind',
    says: {
      zh: '此处应为一个数，或按年份、成员分列',
      en: 'a number, or a mapping by year or member, should stand here',
    },
  })
  return {}
}

function fromTable(
  table: PackTable | undefined,
  parameters: ParameterBook,
  report: Report,
): readonly Placed[] {
  if (!table) return []
  return table.rows.flatMap(({ row, cells }) => {
    const place = { file: table.file, row }
    const parameter = findParameter(
      String(cells['parameter']),
      parameters,
      { ...place, column: 'parameter' },
      report,
    )
    if (!parameter) return []
    const where: Record<string, string> = {}
    let sound = true
    for (const dimension of ['area', 'tenure', 'status']) {
      const member = cells[dimension]
      if (member === undefined) continue
      if (parameter.over.includes(dimension)) where[dimension] = String(member)
      else {
        sound = false
        report(
          { ...place, column: dimension },
          {
            kind: 'unknown-member',
            found: String(member),
            says: {
              zh: `参数 ${parameter.id} 不按 ${dimension} 区分；请留空`,
              en: `${parameter.id} does not differ by ${dimension}; leave it empty`,
            },
            variable: parameter.id,
          },
        )
      }
    }
    const at = { ...place, column: 'value' }
    const leaf = readLeaf(cells['value'] ?? '', parameter, (finding) => report(at, finding))
    if (!leaf || !sound) return []
    const point: ValuePoint = {
      where,
      ...leaf,
      ...(cells['year'] === undefined ? {} : { year: Number(cells['year']) }),
    }
    const wrapping: Wrapping = {
      ...(cells['source'] === undefined ? {} : { source: String(cells['source']) }),
      ...(cells['note'] === undefined ? {} : { note: String(cells['note']) }),
    }
    return [{ given: givenOf(parameter, point, at, wrapping), point, place: at }]
  })
}

function givenOf(
  parameter: Parameter,
  point: ValuePoint,
  { file, row }: Place,
  wrapping: Wrapping,
): GivenParameter {
  return {
    id: parameter.id,
    value: nestPoint(point, parameter.over),
    point: {
      where: point.where,
      value: point.value,
      ...(point.year === undefined ? {} : { year: point.year }),
    },
    file: file ?? '',
    ...(row === undefined ? {} : { row }),
    ...(point.uncertain ? { uncertain: point.uncertain } : {}),
    ...wrapping,
  }
}

/** One place and year may be given once, and either for all years or year by year. */
function checkDoubles(placed: readonly Placed[], report: Report): void {
  const seen = new Map<string, Placed>()
  const styles = new Map<string, Placed>()
  for (const p of placed) {
    const where = `${p.given.id}\n${JSON.stringify(Object.entries(p.point.where).toSorted())}`
    const key = `${where}\n${p.point.year ?? ''}`
    const first = seen.get(key)
    const other = styles.get(where)
    const name = [p.given.id, ...Object.values(p.point.where), p.point.year]
      .filter((x) => x !== undefined)
      .join('.')
    if (first)
      report(p.place, {
        kind: 'duplicate',
        found: name,
        says: {
          zh: `${name} 已在 ${spot(first)} 给出`,
          en: `${name} is given already at ${spot(first)}`,
        },
        variable: p.given.id,
      })
    else if (other && (other.point.year === undefined) !== (p.point.year === undefined))
      report(p.place, {
        kind: 'mixed-level',
        found: name,
        says: {
          zh: `${name} 既有不分年份的值（或逐年的值，见 ${spot(other)}），只能取其一`,
          en: `${name} is given both for all years and by year (see ${spot(other)}); keep one`,
        },
        variable: p.given.id,
      })
    seen.set(key, first ?? p)
    styles.set(where, other ?? p)
  }
}

function spot({ place: { file, row } }: Placed): string {
  return `${file ?? ''}${row === undefined ? '' : `:${row}`}`
}
