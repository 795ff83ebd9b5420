/**
 * @module
 * The head of pack.yaml 情景包设置: identity, years, areas, sources.
 */
import type { Text } from '#models/engine/index'
import type { Report } from './faults.ts'
import { plainWord } from './lexicon.ts'
import type { Area, Ring, Source } from './types.ts'
import * as y from './yaml-node.ts'
import type { YamlNode } from './yaml-node.ts'

/** The version of the pack format that this reader reads. */
export const FORMAT = 1

/**
 * Which homes count as inventory 库存口径: completed and unsold; with a permit to sell and unsold (the usual one); also
 * those under construction without a permit; also those on land sold and not started.
 */
export const INVENTORY_SCOPES = ['completed', 'permitted', 'started', 'land_sold'] as const

const RINGS: Readonly<Record<Ring, readonly string[]>> = {
  core: ['core', '核心', '核心区'],
  reserve: ['reserve', '储备', '储备区'],
  ecological: ['ecological', '生态', '生态区'],
}

/** The longest run, in years. */
export const LONGEST = 100

export type Settings = Readonly<{
  format: number
  id: string
  name: Text
  baseYear: number
  endYear: number
  planYear: number
  inventoryScope: string
  /** Path of the GeoJSON file inside the pack. */
  boundariesFile?: string
  notes?: Text
  areas: readonly Area[]
  /** Line of each area in pack.yaml. */
  areaRows: readonly number[]
  sources: readonly Source[]
}>

export function readSettings(
  root: ReadonlyMap<string, YamlNode>,
  top: YamlNode,
  report: Report,
): Settings {
  const need = <T>(key: string, value: T | undefined, fallback: T): T => {
    if (value === undefined && !(root.has(key) && !y.isBlank(root.get(key)!)))
      report(
        { ...y.placeOf(top), column: key },
        { kind: 'missing-key', says: { zh: `缺少 ${key}`, en: `${key} is missing` } },
      )
    return value ?? fallback
  }
  const whole = (key: string) => y.numeric(root.get(key), report, { whole: true })
  const format = need('format', whole('format'), FORMAT)
  if (format !== FORMAT)
    report(y.placeOf(root.get('format')!), {
      kind: 'format',
      found: String(format),
      says: {
        zh: `格式版本 ${format} 未知；本程序读取版本 ${FORMAT}`,
        en: `format ${format} is not known; this reader reads ${FORMAT}`,
      },
    })
  const baseYear = need('base_year', whole('base_year'), 2020)
  const endYear = need('end_year', whole('end_year'), baseYear + 1)
  const planYear = whole('plan_year') ?? baseYear + 1
  checkYears(root, baseYear, endYear, planYear, report)
  const id = need('id', y.string(root.get('id'), report), '')
  const { areas, areaRows } = readAreas(root, top, report)
  const boundariesFile = y.string(root.get('boundaries'), report)
  const notes = y.bilingual(root.get('notes'), report)
  return {
    format,
    id,
    name: need('name', y.bilingual(root.get('name'), report), { zh: id, en: id }),
    baseYear,
    endYear,
    planYear,
    inventoryScope: y.choice(root.get('inventory_scope'), INVENTORY_SCOPES, report) ?? 'permitted',
    areas,
    areaRows,
    sources: readSources(root.get('sources'), report),
    ...(boundariesFile === undefined ? {} : { boundariesFile }),
    ...(notes === undefined ? {} : { notes }),
  }
}

function checkYears(
  root: ReadonlyMap<string, YamlNode>,
  base: number,
  end: number,
  plan: number,
  report: Report,
): void {
  const refuse = (key: string, found: number, zh: string, en: string) => {
    const node = root.get(key)
    if (node)
      report(y.placeOf(node), { kind: 'impossible', found: String(found), says: { zh, en } })
  }
  if (base < 1900 || base > 2150)
    refuse('base_year', base, `base_year ${base} 不可能`, `base_year ${base} is impossible`)
  else if (end <= base || end > base + LONGEST)
    refuse(
      'end_year',
      end,
      `end_year ${end} 应在 base_year 之后，且不超过 ${LONGEST} 年`,
      `end_year ${end} should come after base_year, by at most ${LONGEST} years`,
    )
  else if (plan <= base || plan > end)
    refuse(
      'plan_year',
      plan,
      `plan_year ${plan} 应在 ${base + 1} 至 ${end} 之间`,
      `plan_year ${plan} should lie between ${base + 1} and ${end}`,
    )
}

const AREA_ID = /^[\p{L}_][\p{L}\p{N}_-]*$/u

function readAreas(root: ReadonlyMap<string, YamlNode>, top: YamlNode, report: Report) {
  const items = y.list(root.get('areas'), report)
  const areas: Area[] = []
  const areaRows: number[] = []
  const seen = new Set<string>()
  for (const [i, item] of items.entries()) {
    const entries = y.record(item, ['id', 'name', 'ring', 'sequence'], report)
    const id = readId(entries.get('id') ?? item, entries.get('id'), seen, report)
    if (id === undefined) continue
    areas.push({
      id,
      name: y.bilingual(entries.get('name'), report) ?? { zh: id, en: id },
      ring: readRing(entries.get('ring'), report) ?? 'core',
      sequence: y.numeric(entries.get('sequence'), report) ?? i + 1,
    })
    areaRows.push(item.row ?? 0)
  }
  if (items.length === 0)
    report(
      { ...y.placeOf(top), column: 'areas' },
      {
        kind: 'missing-key',
        says: { zh: '至少要有一个片区（areas）', en: 'areas needs at least one area' },
      },
    )
  return { areas, areaRows }
}

/** An id that no other entry of the list has. */
export function readId(
  at: YamlNode,
  node: YamlNode | undefined,
  seen: Set<string>,
  report: Report,
): string | undefined {
  const id = y.string(node, report)
  if (id === undefined || !AREA_ID.test(id) || id === 'all') {
    report(y.placeOf(at), {
      kind: 'bad-id',
      found: id ?? '',
      says: {
        zh:
          id === undefined
            ? '缺少 id'
            : `id“${id}”只能用字母、数字、_ 和 -，以字母开头，且不是 all`,
        en:
          id === undefined
            ? 'id is missing'
            : `id "${id}" may hold letters, digits, _ and - only, starts with a letter, and is not "all"`,
      },
    })
    return undefined
  }
  if (seen.has(id)) {
    report(y.placeOf(at), {
      kind: 'duplicate',
      found: id,
      says: { zh: `“${id}”出现两次`, en: `"${id}" is given twice` },
    })
    return undefined
  }
  seen.add(id)
  return id
}

function readRing(node: YamlNode | undefined, report: Report): Ring | undefined {
  const text = y.string(node, report)
  if (text === undefined) return undefined
  const found = (Object.keys(RINGS) as Ring[]).find((ring) => RINGS[ring].includes(plainWord(text)))
  return found ?? y.choice(node, Object.keys(RINGS) as Ring[], report)
}

function readSources(node: YamlNode | undefined, report: Report): readonly Source[] {
  return [...y.mapping(node, report)].map(([id, item]) => {
    if (item.kind === 'scalar') return { id, title: item.text }
    const entries = y.record(item, ['title', 'publisher', 'year', 'url', 'page', 'note'], report)
    const optional = (key: 'publisher' | 'url' | 'page' | 'note') => {
      const value = y.string(entries.get(key), report)
      return value === undefined ? {} : { [key]: value }
    }
    const year = y.numeric(entries.get('year'), report, { whole: true })
    return {
      id,
      title: y.string(entries.get('title'), report) ?? id,
      ...optional('publisher'),
      ...optional('url'),
      ...optional('page'),
      ...optional('note'),
      ...(year === undefined ? {} : { year }),
    }
  })
}
