/**
 * @module
 * A scenario pack 情景包 read from its files: pure, synchronous, the same in Node and browser.
 */
import { fail, succeed, type Fault, type Result } from '#models/engine/index'
import { applyTables } from './apply-tables.ts'
import { checkActuals } from './check-actuals.ts'
import { checkResettlement } from './check-resettlement.ts'
import { checkBaseYear, checkReferences, checkTable } from './check-table.ts'
import { decode } from './decode.ts'
import { collector, faultOf, listOf, nearestName, type Collector, type Place } from './faults.ts'
import { resolveInputs, type Before } from './inputs.ts'
import { lexicon } from './lexicon.ts'
import { allMembers, membersOf, namedMembers } from './members.ts'
import { packHash } from './pack-hash.ts'
import { readBoundaries } from './read-boundaries.ts'
import { readParameters } from './read-parameters.ts'
import { readScenarios, type PlacedScenario } from './read-scenarios.ts'
import { LONGEST, readSettings } from './read-settings.ts'
import { readTable } from './read-table.ts'
import { readTarget } from './read-targets.ts'
import { overridesOf } from './scenarios.ts'
import type { Schema } from './schema.ts'
import { findTable, TABLES } from './tables.ts'
import type { Override, Pack, PackFiles, PackTable } from './types.ts'
import { checkQueues, classesTable, readWaitingClasses } from './waiting-classes.ts'
import * as y from './yaml-node.ts'

const KEYS = [
  'format',
  'id',
  'name',
  'base_year',
  'end_year',
  'plan_year',
  'areas',
  'boundaries',
  'inventory_scope',
  'sources',
  'parameters',
  'targets',
  'waiting_classes',
  'scenarios',
  'notes',
]

/** Read a pack and check all of it, every scenario included. All faults come back together. */
export function readPack(given: PackFiles, schema: Schema): Result<Pack> {
  const all = collector()
  const files = atRoot(given)
  const main = files.get('pack.yaml')
  if (!main) return fail([noSettings(files)])
  const text = decode(main, { file: 'pack.yaml' }, all.report)
  const top = text === undefined ? undefined : y.readYaml(text, 'pack.yaml', all.report)
  const root = top ? y.record(top, KEYS, all.report) : new Map<string, y.YamlNode>()
  // Without its settings a pack has no areas to read the tables by; their form is still worth checking.
  if (!top) return fail([...all.faults(), ...tablesAlone(files, schema)])

  const settings = readSettings(root, top, all.report)
  const waitingClasses = readWaitingClasses(
    root.get('waiting_classes'),
    lexicon(schema.dimensions, {}),
    schema.dimensions.find((d) => d.id === 'tenure')?.members ?? [],
    all.report,
  )
  const named = { areas: settings.areas, waitingClasses }
  const words = lexicon(schema.dimensions, namedMembers(named))
  const tables = readTables(files, words, all)
  const places = settings.areas.map((a) => a.id)
  for (const spec of TABLES) {
    const table = tables.get(spec.id)
    if (spec.needed && table && table.rows.length > 0)
      checkBaseYear(table, spec, places, settings.baseYear, all.report)
  }
  checkQueues(tables.get('waiting'), waitingClasses, all.report)
  checkResettlement(tables.get('resettlement'), all.report)
  const members = membersOf(named, tables)
  const everyone = allMembers(schema.dimensions, members)
  const parameters = readParameters(
    root.get('parameters'),
    tables.get('parameters'),
    new Map(schema.parameters.map((p) => [p.id, p])),
    everyone,
    all.report,
  )
  const names = {
    lexicon: words,
    dimensions: [...new Set(['area', 'tenure', 'status', ...schema.dimensions.map((d) => d.id)])],
    indicators: schema.indicators,
    decisions: schema.decisions,
    equations: schema.equations,
  }
  checkActuals(tables.get('actuals'), names.dimensions, words, all.report)
  const targets = y
    .list(root.get('targets'), all.report)
    .flatMap((node) => readTarget(node, names, all.report) ?? [])
  const placed = readScenarios(root.get('scenarios'), names, all.report)
  const { areaRows, boundariesFile, ...head } = settings
  const boundaries = readBoundaries(
    root.get('boundaries'),
    boundariesFile,
    files,
    { area: everyone.get('area') ?? [], parcel: everyone.get('parcel') ?? [] },
    all.report,
  )
  const pack: Pack = {
    ...head,
    waitingClasses,
    parameters,
    tables: withAreas(tables, settings.areas, areaRows).set(
      'waiting_classes',
      classesTable(waitingClasses),
    ),
    targets,
    scenarios: placed.map((p) => p.scenario),
    ...(boundaries === undefined ? {} : { boundaries }),
    hash: packHash(files),
  }
  if (pack.endYear > pack.baseYear && pack.endYear - pack.baseYear <= LONGEST)
    checkScenarios(pack, placed, schema, all)
  return all.sound() ? succeed(pack, all.warnings()) : fail(all.faults())
}

/** A zip often holds the folder itself: then its one folder with a pack.yaml is the root. */
function atRoot(files: PackFiles): PackFiles {
  if (files.has('pack.yaml')) return files
  const mains = [...files.keys()].filter((path) => path.endsWith('/pack.yaml'))
  const [main] = mains
  if (main === undefined || mains.length > 1) return files
  const folder = main.slice(0, -'pack.yaml'.length)
  return new Map(
    [...files]
      .filter(([path]) => path.startsWith(folder))
      .map(([path, bytes]) => [path.slice(folder.length), bytes]),
  )
}

function noSettings(files: PackFiles) {
  const found = [...files.keys()]
  return faultOf(
    { file: 'pack.yaml' },
    {
      kind: 'missing-file',
      found: listOf(found),
      says: {
        zh: `没有 pack.yaml；找到的文件：${listOf(found) || '无'}`,
        en: `there is no pack.yaml; files found: ${listOf(found) || 'none'}`,
      },
      nearest: nearestName('pack.yaml', found),
    },
  )
}

/** Read every table that the pack has; name those that it must have and those that nobody knows. */
function readTables(
  files: PackFiles,
  words: ReturnType<typeof lexicon>,
  { report }: Collector,
): Map<string, PackTable> {
  const tables = new Map<string, PackTable>()
  for (const [path, bytes] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const name = /^([^/]+)\.csv$/i.exec(path)?.[1]?.toLowerCase()
    if (name === undefined) continue
    const spec = findTable(name)
    if (!spec) {
      const known = TABLES.map((t) => t.id)
      report(
        { file: path },
        {
          kind: 'unknown-table',
          found: name,
          says: {
            zh: `没有“${name}”这张表；可用 ${listOf(known, 40)}`,
            en: `there is no table "${name}"; known: ${listOf(known, 40)}`,
          },
          nearest: nearestName(name, known),
        },
      )
      continue
    }
    const text = decode(bytes, { file: path }, report)
    if (text === undefined) continue
    const table = readTable(text, spec, path, words, report)
    tables.set(spec.id, checkTable(table, spec, report))
  }
  for (const spec of TABLES) {
    const table = tables.get(spec.id)
    if (table) checkReferences(table, spec, tables, report)
    else if (
      spec.needed &&
      ![...files.keys()].some((path) => path.toLowerCase() === `${spec.id}.csv`)
    )
      report(
        { file: `${spec.id}.csv` },
        {
          kind: 'missing-file',
          says: {
            zh: `缺少必需的表 ${spec.id}.csv（${spec.label.zh}）`,
            en: `the needed table ${spec.id}.csv is missing`,
          },
        },
      )
  }
  return tables
}

function tablesAlone(files: PackFiles, schema: Schema) {
  const all = collector()
  readTables(files, lexicon(schema.dimensions, {}), all)
  return all.faults()
}

/** Areas stand among the tables too, so that columns may read their ring and sequence. */
function withAreas(
  tables: ReadonlyMap<string, PackTable>,
  areas: Pack['areas'],
  rows: readonly number[],
) {
  const table: PackTable = {
    id: 'areas',
    file: 'pack.yaml',
    rows: areas.map(({ id, name, ring, sequence }, i) => ({
      row: rows[i] ?? 0,
      cells: { area: id, name: name.zh, ring, sequence },
    })),
  }
  return new Map([...tables, ['areas', table]])
}

/** Apply each scenario's changes once, so that a wrong one is found when the pack is read and not when it is opened. */
function checkScenarios(
  pack: Pack,
  placed: readonly PlacedScenario[],
  schema: Schema,
  all: Collector,
): void {
  const places = new Map<Override, Place>()
  for (const { scenario, nodes } of placed)
    for (const [i, override] of scenario.overrides.entries())
      places.set(override, y.placeOf(nodes[i]!))
  const placeOf = (override: Override) => places.get(override) ?? {}
  const sound = all.sound()
  const told = new Set<string>()
  const tell = (faults: readonly Fault[]) => {
    for (const fault of faults) {
      // A parent's fault shows again in each of its children.
      if (!told.has(fault.message.en)) all.take(fault)
      told.add(fault.message.en)
    }
  }
  let before: Before | undefined
  for (const { scenario } of placed) {
    const overrides = overridesOf(pack, scenario.id)
    // In tables with faults a row may be missing for another reason.
    const tables = sound
      ? applyTables(pack, overrides, { dimensions: schema.dimensions, placeOf })
      : succeed(pack.tables)
    tell(tables.ok ? tables.warnings : tables.faults)
    if (!tables.ok) continue
    const members = membersOf(pack, tables.value)
    const inputs = resolveInputs(pack, tables.value, overrides, schema, members, before, placeOf)
    tell(inputs.ok ? inputs.value.warnings : inputs.faults)
    if (inputs.ok) before = { inputs: inputs.value, overrides, tables: tables.value, members }
  }
}
