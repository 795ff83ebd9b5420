/**
 * @module
 * What one list of overrides makes of a pack 状态: tables, inputs and a run, made anew only as far as needed.
 */
import {
  buildModel,
  createRun,
  fail,
  succeed,
  type Equation,
  type Fault,
  type Members,
  type Model,
  type Result,
  type Run,
} from '#models/engine/index'
import {
  applyTables,
  membersOf,
  resolveInputs,
  type Inputs,
  type Override,
  type Pack,
  type PackTable,
} from '#models/scenario/index'
import { book, schema } from '../book.ts'
import { gateEcho } from './gate-echo.ts'
import { withOwnIndicators } from './own-indicators.ts'
import { openingNotes } from './opening-notes.ts'
import { oscillation } from './oscillation.ts'
import { pinsOf } from './pins.ts'
import { targetAtEdge } from './target-at-edge.ts'

export type State = Readonly<{
  overrides: readonly Override[]
  tables: ReadonlyMap<string, PackTable>
  members: Members
  /** Equations that the scenario puts in place of the book's. */
  equations: ReadonlyMap<string, Equation>
  inputs: Inputs
  run: Run
  warnings: readonly Fault[]
  /** What decides whether a run can be kept: members, equations, own indicators. */
  shape: string
}>

/** Make the state of a list of overrides; where `before` has the same shape, only what changed is run again. */
export function makeState(
  pack: Pack,
  overrides: readonly Override[],
  before?: State,
): Result<State> {
  const tables = applyTables(pack, overrides)
  if (!tables.ok) return fail(tables.faults)
  const members = membersOf(pack, tables.value)
  const inputs = resolveInputs(pack, tables.value, overrides, schema, members, before)
  if (!inputs.ok) return fail(inputs.faults)
  const equations = new Map(
    overrides.flatMap((o) => (o.kind === 'equation' ? [[o.variable, o.is] as const] : [])),
  )
  const own = overrides.filter((o) => o.kind === 'indicator')
  const shape = JSON.stringify([members, [...equations], own])
  const made =
    before?.shape === shape ? succeed(before.run) : newRun(pack, shape, members, equations, own)
  if (!made.ok) return fail(made.faults)
  const run = made.value
  const pins = pinsOf(run.model, overrides)
  if (!pins.ok) return fail(pins.faults)
  const kept = run === before?.run
  const changed = kept ? changedValues(before.inputs, inputs.value) : inputs.value.values
  const fault = run.update(changed, pins.value)
  if (fault) {
    // put back what was there, so that a refused change leaves nothing behind
    const pinned = kept ? pinsOf(run.model, before.overrides) : undefined
    if (kept && pinned?.ok) run.update(before.inputs.values, pinned.value)
    return fail([fault])
  }
  const warnings: readonly Fault[] = [
    ...tables.warnings,
    ...inputs.warnings,
    ...oscillation(run, pack.baseYear),
    ...gateEcho(run, pack.baseYear),
    ...targetAtEdge(run, pack.baseYear),
    ...openingNotes(run),
  ]
  return succeed({
    overrides,
    tables: tables.value,
    members,
    equations,
    inputs: inputs.value,
    run,
    warnings,
    shape,
  })
}

/** Models already built, by years and shape: what differs in numbers alone shares one, and its compiled code. */
const MODELS_KEPT = 12
const built = new Map<string, Model>()

function newRun(
  pack: Pack,
  shape: string,
  members: Members,
  equations: ReadonlyMap<string, Equation>,
  own: Parameters<typeof withOwnIndicators>[1],
): Result<Run> {
  const key = `${pack.baseYear}–${pack.endYear} ${shape}`
  const found = built.get(key)
  if (found) {
    // the one used last goes last
    built.delete(key)
    built.set(key, found)
    return succeed(createRun(found))
  }
  const setting = { firstYear: pack.baseYear, lastYear: pack.endYear, members, equations }
  const model = buildModel(withOwnIndicators(book, own), setting)
  if (!model.ok) return fail(model.faults)
  if (built.size >= MODELS_KEPT) built.delete(built.keys().next().value!)
  built.set(key, model.value)
  return succeed(createRun(model.value))
}

/** Inputs whose values are not the same arrays as before. */
function changedValues(before: Inputs, now: Inputs): ReadonlyMap<string, Float64Array> {
  return new Map([...now.values].filter(([id, values]) => before.values.get(id) !== values))
}
