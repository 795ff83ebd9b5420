/**
 * @module
 * Scenarios 情景 as pack.yaml gives them: a parent and a list of changes.
 */
import type { Equation } from '#models/engine/index'
import { nearestName, type Report } from './faults.ts'
import { readNumber } from './numbers.ts'
import { checkName, readTarget, readWhere, type TargetNames } from './read-targets.ts'
import type { GivenValue, Override, Scenario, Stamp } from './types.ts'
import * as y from './yaml-node.ts'
import type { YamlNode } from './yaml-node.ts'

export type OverrideNames = TargetNames &
  Readonly<{ decisions?: readonly string[] | undefined; equations?: readonly string[] | undefined }>

/** A scenario with the lines of its overrides, so that what is wrong with one can be found. */
export type PlacedScenario = Readonly<{ scenario: Scenario; nodes: readonly YamlNode[] }>

export const BASELINE: Scenario = {
  id: 'baseline',
  name: { zh: '基准', en: 'Baseline' },
  overrides: [],
}

export function readScenarios(
  node: YamlNode | undefined,
  names: OverrideNames,
  report: Report,
): readonly PlacedScenario[] {
  const found = [...y.mapping(node, report)].map(([id, item]) => ({
    item,
    ...readScenario(id, item, names, report),
  }))
  if (found.length === 0) return [{ scenario: BASELINE, nodes: [] }]
  const byId = new Map(found.map(({ scenario }) => [scenario.id, scenario]))
  for (const { scenario, item } of found) checkParent(scenario, item, byId, report)
  return found
}

function readScenario(
  id: string,
  item: YamlNode,
  names: OverrideNames,
  report: Report,
): PlacedScenario {
  const entries = y.record(item, ['name', 'parent', 'note', 'overrides'], report)
  const parent = y.string(entries.get('parent'), report)
  const note = y.bilingual(entries.get('note'), report)
  const overrides: Override[] = []
  const nodes: YamlNode[] = []
  for (const node of y.list(entries.get('overrides'), report)) {
    const override = readOverride(node, names, report)
    if (!override) continue
    overrides.push(override)
    nodes.push(node)
  }
  const scenario: Scenario = {
    id,
    name:
      y.bilingual(entries.get('name'), report) ??
      (id === BASELINE.id ? BASELINE.name : { zh: id, en: id }),
    ...(parent === undefined ? {} : { parent }),
    ...(note === undefined ? {} : { note }),
    overrides,
  }
  return { scenario, nodes }
}

function checkParent(
  scenario: Scenario,
  item: YamlNode,
  byId: ReadonlyMap<string, Scenario>,
  report: Report,
): void {
  if (scenario.parent === undefined) return
  if (!byId.has(scenario.parent)) {
    report(y.placeOf(item), {
      kind: 'unknown-scenario',
      found: scenario.parent,
      says: {
        zh: `上级情景“${scenario.parent}”不存在`,
        en: `its parent "${scenario.parent}" is no scenario of this pack`,
      },
      nearest: nearestName(scenario.parent, byId.keys()),
    })
    return
  }
  const path = [scenario.id]
  for (
    let at = byId.get(scenario.parent);
    at && path.length <= byId.size;
    at = byId.get(at.parent ?? '')
  ) {
    path.push(at.id)
    if (at.id !== scenario.id) continue
    report(y.placeOf(item), {
      kind: 'cycle',
      found: path.join(' → '),
      says: {
        zh: `情景互为上级：${path.join(' → ')}`,
        en: `scenarios descend from each other: ${path.join(' → ')}`,
      },
    })
    return
  }
}

const KINDS = ['set', 'equation', 'cell', 'row', 'pin', 'target', 'indicator'] as const
const STAMP = ['author', 'time', 'reason'] as const

/** Read one change 改动; which kind it is shows in its first key. */
export function readOverride(
  node: YamlNode,
  names: OverrideNames,
  report: Report,
): Override | undefined {
  const entries = y.mapping(node, report)
  const kinds = KINDS.filter((kind) => entries.has(kind))
  const kind = kinds[0]
  if (kind === undefined || kinds.length > 1) {
    report(y.placeOf(node), {
      kind: 'bad-override',
      ...(kinds.length > 1 ? { found: kinds.join(', ') } : {}),
      says: {
        zh: `一项改动只能是以下之一：${KINDS.join('、')}`,
        en: `a change has exactly one of ${KINDS.join(', ')}`,
      },
    })
    return undefined
  }
  return readers[kind](node, stampOf(entries, report), names, report)
}

function stampOf(entries: ReadonlyMap<string, YamlNode>, report: Report): Stamp {
  return Object.fromEntries(
    STAMP.flatMap((key) => {
      const text = y.string(entries.get(key), report)
      return text === undefined ? [] : [[key, text]]
    }),
  )
}

type Reader = (
  node: YamlNode,
  stamp: Stamp,
  names: OverrideNames,
  report: Report,
) => Override | undefined

const readers: Readonly<Record<(typeof KINDS)[number], Reader>> = {
  set: (node, stamp, _names, report) => {
    const [entries, path] = head(node, 'set', ['value'], report)
    const value = entries.get('value')
    if (!value) return lacking(node, 'value', report)
    return path === undefined
      ? undefined
      : { kind: 'parameter', path, value: plainValue(value), ...stamp }
  },
  equation: (node, stamp, names, report) => {
    const [entries, variable] = head(node, 'equation', ['is'], report)
    const is = readEquation(entries.get('is'), report)
    if (variable === undefined || is === undefined) return lacking(node, 'is', report)
    checkName(variable, names.equations, y.placeOf(entries.get('equation')!), report)
    return { kind: 'equation', variable, is, ...stamp }
  },
  cell: (node, stamp, _names, report) => {
    const [entries, path = ''] = head(node, 'cell', ['value'], report)
    const value = entries.get('value')
    const parts = path.split('.')
    if (!value || value.kind !== 'scalar' || parts.length < 3) {
      report(y.placeOf(node), {
        kind: 'bad-override',
        found: path,
        says: {
          zh: 'cell 应写成 表.行.列，如 parcels.P-012.planned_year，并给出 value',
          en: 'cell should read table.row.column, such as parcels.P-012.planned_year, with a value',
        },
      })
      return undefined
    }
    const [table = ''] = parts
    return {
      kind: 'cell',
      table,
      row: parts.slice(1, -1).join('.'),
      column: parts.at(-1)!,
      value: value.text,
      ...stamp,
    }
  },
  row: (node, stamp, _names, report) => {
    const [entries, table] = head(node, 'row', ['add', 'remove'], report)
    const add = entries.get('add')
    const remove = y.string(entries.get('remove'), report)
    if (table === undefined || (add === undefined) === (remove === undefined))
      return lacking(node, 'add / remove', report)
    if (!add) return { kind: 'row', table, remove: remove!, ...stamp }
    const cells = [...y.mapping(add, report)].map(
      ([id, cell]) => [id, y.string(cell, report) ?? ''] as const,
    )
    return { kind: 'row', table, add: Object.fromEntries(cells), ...stamp }
  },
  pin: (node, stamp, names, report) => {
    const [entries, variable] = head(node, 'pin', ['year', 'value', ...names.dimensions], report)
    const year = y.numeric(entries.get('year'), report, { whole: true })
    const value = y.numeric(entries.get('value'), report)
    if (variable === undefined || year === undefined || value === undefined)
      return lacking(node, 'year, value', report)
    checkName(variable, names.decisions, y.placeOf(entries.get('pin')!), report)
    return {
      kind: 'pin',
      variable,
      where: readWhere(entries, names, report),
      year,
      value,
      ...stamp,
    }
  },
  target: (node, stamp, names, report) => {
    const entries = y.record(node, ['target', ...STAMP], report)
    const target = readTarget(entries.get('target')!, names, report)
    return target && { kind: 'target', target, ...stamp }
  },
  indicator: (node, stamp, _names, report) => {
    const [entries, id] = head(node, 'indicator', ['label', 'unit', 'over', 'is', 'total'], report)
    const is = readEquation(entries.get('is'), report)
    if (id === undefined || is === undefined) return lacking(node, 'is', report)
    const over = y.list(entries.get('over'), report).flatMap((d) => y.string(d, report) ?? [])
    const total = readTotal(entries.get('total'), report)
    return {
      kind: 'indicator',
      id,
      label: y.bilingual(entries.get('label'), report) ?? { zh: id, en: id },
      unit: y.string(entries.get('unit'), report) ?? '1',
      is,
      ...(over.length > 0 ? { over } : {}),
      ...(total === undefined ? {} : { total }),
      ...stamp,
    }
  },
}

type IndicatorTotal = NonNullable<Extract<Override, { kind: 'indicator' }>['total']>

function readTotal(node: YamlNode | undefined, report: Report): IndicatorTotal | undefined {
  if (node?.kind !== 'map') return y.choice(node, ['sum', 'ratio', 'none'] as const, report)
  const mean = y.string(y.record(node, ['mean'], report).get('mean'), report)
  return mean === undefined ? undefined : { mean }
}

function head(node: YamlNode, kind: string, keys: readonly string[], report: Report) {
  const entries = y.record(node, [kind, ...keys, ...STAMP], report)
  return [entries, y.string(entries.get(kind), report)] as const
}

function lacking(node: YamlNode, what: string, report: Report): undefined {
  report(y.placeOf(node), {
    kind: 'bad-override',
    says: { zh: `这项改动缺少或写错了 ${what}`, en: `this change lacks ${what}, or has it wrong` },
  })
}

function readEquation(node: YamlNode | undefined, report: Report): Equation | undefined {
  if (node?.kind !== 'map') return y.string(node, report)
  return Object.fromEntries(
    [...node.entries].map(([member, text]) => [member, y.string(text, report) ?? '']),
  )
}

/** The value of a `set`: numbers as numbers, other texts as written. */
function plainValue(node: YamlNode): GivenValue {
  if (node.kind === 'map')
    return Object.fromEntries([...node.entries].map(([key, below]) => [key, plainValue(below)]))
  if (node.kind === 'list')
    return node.items.map((i) => (i.kind === 'scalar' ? i.text : '…')).join(', ')
  return readNumber(node.text) ?? node.text
}
