/**
 * @module
 * One input of a run 单个输入: its values, where each was read, and what is to be said of it.
 */
import type { AllMembers } from './members.ts'
import type { Place, Report } from './faults.ts'
import { readPath } from './override-path.ts'
import { readValue, type ValuePoint } from './parameter-values.ts'
import type { Column, Parameter } from './parameter.ts'
import { resolveColumn, type LeftOut } from './resolve-column.ts'
import {
  resolveParameter,
  type Layer,
  type Resolved,
  type SourcedPoint,
  type Span,
} from './resolve-parameter.ts'
import { findTable } from './tables.ts'
import type { GivenParameter, Origin, Override, PackTable, Stamp } from './types.ts'

export type ParameterOverride = Extract<Override, { kind: 'parameter' }>

export type InputPart = Readonly<{
  values: Float64Array
  origin: (cell: number, year: number) => Origin
}>

/** All that an input is made in. */
export type Ground = Readonly<{ members: AllMembers; span: Span; report: Report }>

export function parameterPart(
  parameter: Parameter,
  given: readonly GivenParameter[],
  overrides: readonly ParameterOverride[],
  { members, span, report }: Ground,
  placeOf: (override: Override) => Place,
): InputPart {
  const origins: Origin[] = []
  const sourced = (points: readonly ValuePoint[], origin: Origin): readonly SourcedPoint[] => {
    const at = origins.push(origin) - 1
    return points.map((point) => ({ ...point, origin: at }))
  }
  const { id, source, force } = parameter
  const byDefault = readValue(parameter.default, parameter, members, (_path, finding) => {
    // An unusual default is the book's own business; a wrong one is a fault of the book.
    if (finding.severity !== 'warning') report({}, { ...finding, variable: id })
  })
  const byPack = given.flatMap((g) => sourced([g.point], packOrigin(g)))
  const layers: Layer[] = [
    { joins: false, points: sourced(byDefault, { kind: 'default', source, force }) },
    { joins: false, points: byPack },
  ]
  for (const override of overrides) {
    const tell = (finding: Parameters<Report>[1]) =>
      report(placeOf(override), { ...finding, variable: id })
    const read = readOverride(parameter, override, members, tell)
    if (!read) continue
    const stamp = stampOf(override)
    layers.push({
      joins: read.joins,
      points: sourced(read.points, { kind: 'override', ...(stamp ? { stamp } : {}) }),
    })
  }
  const resolved = resolveParameter(parameter, layers, members, span)
  if (layers.length > 2 && !parameter.describesBase)
    keepBaseYear(resolved, resolveParameter(parameter, layers.slice(0, 2), members, span))
  return part(resolved, span, (at) => origins[at]!)
}

/** The base year is what was: a scenario acts from the year after it. */
function keepBaseYear({ values, origins, size }: Resolved, ofPack: Resolved): void {
  values.set(ofPack.values.subarray(0, size))
  origins.set(ofPack.origins.subarray(0, size))
}

/** An override's numbers at the places that its path names; a path that ends in a year joins what is there. */
function readOverride(
  parameter: Parameter,
  { path, value }: ParameterOverride,
  members: AllMembers,
  tell: (finding: Parameters<Report>[1]) => void,
): { points: readonly ValuePoint[]; joins: boolean } | undefined {
  const target = readPath(path, parameter, members, tell)
  if (!target) return undefined
  const named = Object.keys(target.where[0] ?? {})
  const rest = { ...parameter, over: parameter.over.filter((d) => !named.includes(d)) }
  const points = readValue(value, rest, members, (below, finding) =>
    tell({ ...finding, found: finding.found ?? below.join('.') }),
  )
  const { year } = target
  if (year !== undefined && points.some((p) => p.year !== undefined)) {
    tell({
      kind: 'mixed-level',
      found: path,
      says: {
        zh: `路径 ${path} 已有年份，值中不能再分年份`,
        en: `the path ${path} ends in a year, so its value may not have years`,
      },
    })
    return undefined
  }
  return {
    joins: year !== undefined,
    points: target.where.flatMap((where) =>
      points.map((p) => ({
        ...p,
        where: { ...p.where, ...where },
        ...(year === undefined ? {} : { year }),
      })),
    ),
  }
}

function packOrigin({ file, row, source, force }: GivenParameter): Origin {
  return {
    kind: 'pack',
    file,
    ...(row === undefined ? {} : { row }),
    ...(source === undefined ? {} : { source }),
    ...(force === undefined ? {} : { force }),
  }
}

function stampOf({ author, time, reason }: Stamp): Stamp | undefined {
  if (author === undefined && time === undefined && reason === undefined) return undefined
  return {
    ...(author === undefined ? {} : { author }),
    ...(time === undefined ? {} : { time }),
    ...(reason === undefined ? {} : { reason }),
  }
}

export function columnPart(
  column: Column,
  table: PackTable | undefined,
  { members, span, report }: Ground,
  elsewhere: Readonly<{ blank: boolean; future: boolean }>,
): InputPart {
  const spec = findTable(column.table)
  if (!spec)
    throw new RangeError(`column ${column.id} reads ${column.table}, which is no table of a pack`)
  const resolved = resolveColumn(column, spec, table, members, span)
  for (const { reason, row, count } of resolved.leftOut)
    if (!((reason === 'blank' || reason === 'future') && elsewhere[reason]))
      report({ ...(table ? { file: table.file } : {}), row }, leftOutFinding(reason, count))
  return part(resolved, span, (at) => {
    const row = at > 0 ? table?.rows[at - 1] : undefined
    if (!table || !row) return { kind: 'missing' }
    const stamp = row.stamps?.[column.column] ?? row.stamps?.['']
    const { source } = row.cells
    return {
      kind: stamp ? 'override' : 'table',
      file: table.file,
      ...(row.row > 0 ? { row: row.row } : {}),
      column: column.column,
      ...(source === undefined ? {} : { source: String(source) }),
      ...(stamp ? { stamp } : {}),
    }
  })
}

function leftOutFinding(reason: LeftOut['reason'], count: number): Parameters<Report>[1] {
  const says = {
    blank: {
      zh: `${count} 行未注明片区或类别，未计入`,
      en: `${count} rows name no area or kind and are left out`,
    },
    after: {
      zh: `${count} 行在推演期之后，未计入`,
      en: `${count} rows lie after the last year of the run and are left out`,
    },
    late: {
      zh: `${count} 处只有基年之后的数据，按缺失处理`,
      en: `${count} places have rows after the base year only and count as missing`,
    },
    future: {
      zh: `${count} 行的年份在基年之后，基年尚未到该阶段，未计入`,
      en: `${count} rows are dated after the base year, when they had not got there, and are left out`,
    },
  }[reason]
  return { kind: 'left-out', severity: 'warning', says }
}

function part(
  { values, origins, size }: Resolved,
  { firstYear }: Span,
  at: (origin: number) => Origin,
): InputPart {
  const fixed = values.length === size
  return {
    values,
    origin: (cell, year) => at(origins[(fixed ? 0 : year - firstYear) * size + cell] ?? 0),
  }
}
