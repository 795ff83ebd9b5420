/**
 * @module
 * The waiting classes of a pack 轮候类别: `waiting_classes` of pack.yaml read by the columns of their table, and one class
 * for each programme that the pack names none for.
 */
import type { Member } from '#models/engine/index'
import { listOf, nearestName, type Report } from './faults.ts'
import type { Lexicon } from './lexicon.ts'
import { cellReader, type Cells } from './read-cell.ts'
import { readId } from './read-settings.ts'
import { WAITING_CLASSES_TABLE } from './tables-homes.ts'
import type { PackTable, WaitingClass } from './types.ts'
import * as y from './yaml-node.ts'
import type { YamlNode } from './yaml-node.ts'

/** Tenures that are given out by a waiting list. */
const QUEUES = ['public_rental', 'affordable_rental', 'affordable_sale']

/** What a class may say besides its id and its name. */
const RULES = WAITING_CLASSES_TABLE.columns.filter(
  ({ id }) => !['class', 'source', 'note'].includes(id),
)

/** The classes that the pack names, in its order, and after them those of the tenures that have none. */
export function readWaitingClasses(
  node: YamlNode | undefined,
  words: Lexicon,
  tenures: readonly Member[],
  report: Report,
): readonly WaitingClass[] {
  const seen = new Set<string>()
  const quotas = new Map<string, number>()
  const named = y.list(node, report).flatMap((item) => {
    const read = readClass(item, seen, words, report)
    return read ? [{ ...read, item }] : []
  })
  for (const { item, tenure, cells } of named) {
    const quota = (quotas.get(tenure) ?? 0) + Number(cells['quota'] ?? 0)
    quotas.set(tenure, quota)
    if (quota > 1 + 1e-9) refuseQuota(item, tenure, quota, report)
  }
  const without = QUEUES.filter((tenure) => named.every((c) => c.tenure !== tenure))
  for (const tenure of without) {
    const taken = named.find(({ id }) => id === tenure)
    if (taken) refuseName(taken.item, tenure, taken.tenure, report)
  }
  const labels = new Map(tenures.map((m) => [m.id, m.label]))
  return [
    ...named.map(({ item, ...one }) => ({
      ...one,
      ...(item.row === undefined ? {} : { row: item.row }),
    })),
    ...without
      .filter((tenure) => named.every(({ id }) => id !== tenure))
      .map((id) => ({
        id,
        tenure: id,
        name: labels.get(id) ?? { zh: id, en: id },
        cells: { class: id, tenure: id },
      })),
  ]
}

function readClass(
  item: YamlNode,
  seen: Set<string>,
  words: Lexicon,
  report: Report,
): WaitingClass | undefined {
  const entries = y.record(item, ['id', 'name', ...RULES.map((c) => c.id)], report)
  const id = readId(entries.get('id') ?? item, entries.get('id'), seen, report)
  const cells: Cells = { class: id ?? '' }
  for (const rule of RULES) {
    const node = entries.get(rule.id)
    const text = y.string(node, report)
    if (node === undefined || text === undefined) {
      if (rule.needed)
        report(
          { ...y.placeOf(node ?? item), column: rule.id },
          { kind: 'missing-key', says: { zh: `缺少 ${rule.id}`, en: `${rule.id} is missing` } },
        )
      continue
    }
    const wrong = cellReader(rule, words)(text, cells)
    if (wrong) report(y.placeOf(node), wrong)
  }
  const tenure = cells['tenure']
  if (tenure !== undefined && !QUEUES.includes(String(tenure)))
    report(y.placeOf(entries.get('tenure')!), {
      kind: 'unknown-member',
      found: String(tenure),
      says: {
        zh: `“${tenure}”不轮候；可用 ${listOf(QUEUES)}`,
        en: `"${tenure}" has no waiting list; use ${listOf(QUEUES)}`,
      },
      wanted: { zh: listOf(QUEUES), en: listOf(QUEUES) },
      nearest: nearestName(String(tenure), QUEUES),
    })
  if (id === undefined || tenure === undefined) return undefined
  const name = y.bilingual(entries.get('name'), report) ?? { zh: id, en: id }
  return { id, name, tenure: String(tenure), cells }
}

function refuseQuota(item: YamlNode, tenure: string, quota: number, report: Report): void {
  const found = String(Math.round(quota * 1e6) / 1e6)
  report(
    { ...y.placeOf(item), column: 'quota' },
    {
      kind: 'impossible',
      found,
      says: {
        zh: `${tenure} 各类别的定向房源比例合计 ${found}，不能超过 1`,
        en: `the quotas of ${tenure} add up to ${found}; they may not exceed 1`,
      },
    },
  )
}

function refuseName(item: YamlNode, id: string, tenure: string, report: Report): void {
  report(
    { ...y.placeOf(item), column: 'id' },
    {
      kind: 'bad-id',
      found: id,
      says: {
        zh: `${tenure} 的类别不能叫“${id}”：这是 ${id} 自己的缺省类别`,
        en: `a class of ${tenure} may not be called "${id}": that is the class of ${id} itself`,
      },
    },
  )
}

/** Classes stand among the tables too, so that columns may read their rules. */
export function classesTable(classes: readonly WaitingClass[]): PackTable {
  return {
    id: 'waiting_classes',
    file: 'pack.yaml',
    rows: classes.map(({ row, cells }) => ({ row: row ?? 0, cells })),
  }
}

/** A row of waiting.csv names a class of its own tenure. */
export function checkQueues(
  table: PackTable | undefined,
  classes: readonly WaitingClass[],
  report: Report,
): void {
  const tenures = new Map(classes.map(({ id, tenure }) => [id, tenure]))
  for (const { row, cells } of table?.rows ?? []) {
    const wanted = tenures.get(String(cells['class']))
    const found = String(cells['tenure'])
    if (table && wanted !== undefined && wanted !== found)
      report(
        { file: table.file, row, column: 'tenure' },
        {
          kind: 'unknown-member',
          found,
          says: {
            zh: `类别“${cells['class']}”属于 ${wanted}，不属于 ${found}`,
            en: `class "${cells['class']}" is of ${wanted}, not of ${found}`,
          },
          wanted: { zh: wanted, en: wanted },
        },
      )
  }
}
