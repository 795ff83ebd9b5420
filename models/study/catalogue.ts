/**
 * @module
 * What can be picked and moved in an open pack 目录: dimensions, indicators, levers.
 */
import type { Model } from '#models/engine/index'
import type { Pack } from '#models/scenario/index'
import type { Parameter } from '#models/scenario/parameter'
import type { Catalogue, IndicatorRecord, ParameterRecord } from '../study-types.ts'
import { book, schema } from '../book.ts'
import { ENGINE_VERSION } from '../version.ts'

export function makeCatalogue(pack: Pack, model: Model): Catalogue {
  const stageOf = new Map(book.stages.flatMap((s) => s.entries.map((e) => [e.id, s.id] as const)))
  const { id, name, baseYear, endYear, planYear, areas, hash, sources, targets, boundaries } = pack
  const years = Array.from({ length: endYear - baseYear + 1 }, (_, i) => baseYear + i)
  return {
    pack: {
      id,
      name,
      baseYear,
      endYear,
      planYear,
      areas,
      hash,
      sources,
      targets,
      ...(boundaries === undefined ? {} : { boundaries }),
    },
    scenarios: pack.scenarios,
    years,
    engine: ENGINE_VERSION,
    stages: book.stages
      .filter((s) => s.entries.some((e) => e.kind !== 'dimension'))
      .map((s) => ({ id: s.id, label: s.label })),
    dimensions: [...model.vocabulary.dimensions.values()].map(
      ({ dimension, members, parents }) => ({
        id: dimension.id,
        label: dimension.label,
        members,
        ...(dimension.within === undefined
          ? {}
          : {
              within: dimension.within,
              parents: [...parents].map((p) => model.space.members(dimension.within!)[p]!),
            }),
      }),
    ),
    indicators: indicatorsOf(model),
    parameters: schema.parameters.map((p) => parameterRecord(p, stageOf.get(p.id)!)),
    tables: [...model.vocabulary.tables.values()].map(
      ({ id: table, label, unit, rows, source }) => ({ id: table, label, unit, rows, source }),
    ),
  }
}

/** Every variable that can be asked for; hidden running totals and inputs left out. */
function indicatorsOf(model: Model): readonly IndicatorRecord[] {
  return [...model.vocabulary.known.values()].flatMap((known) => {
    if (known.kind !== 'variable' && known.kind !== 'output') return []
    const { id, label, unit, over, shownAs, note } = known.quantity
    if (id.startsWith('$')) return []
    return [
      {
        id,
        label,
        unit,
        over,
        stage: known.stage,
        total: known.entry.total,
        indicator: known.entry.indicator,
        decision: known.kind === 'variable' && known.entry.decision,
        source: known.entry.source,
        ...(shownAs === undefined ? {} : { shownAs }),
        ...(note === undefined ? {} : { note }),
      },
    ]
  })
}

function parameterRecord(p: Parameter, stage: string): ParameterRecord {
  const { id, label, unit, role, over, range, possible, between, force, source, shownAs, note } = p
  return {
    id,
    label,
    unit,
    role,
    stage,
    over,
    range,
    possible,
    between,
    default: p.default,
    force,
    source,
    ...(shownAs === undefined ? {} : { shownAs }),
    ...(note === undefined ? {} : { note }),
    ...(p.codes === undefined ? {} : { codes: p.codes }),
    ...(p.choices === undefined ? {} : { choices: p.choices }),
    ...(p.describesBase ? { describesBase: true } : {}),
  }
}
