/**
 * @module
 * A model as a list of actions for t0 and for each later year.
 */
import type { Block } from './book.ts'
import { exp, log, pow } from './elementary.ts'
import { clamp, lookupTable, normalCdf, normalQuantile, stepTable } from './functions.ts'
import { generateChunk } from './generate.ts'
import type { Model, Step } from './model.ts'
import type { Rule } from './rule.ts'

/** V8 optimises small functions well and large ones badly. */
const RULES_A_CHUNK = 20

/** Fills its rules for a year; 0, or NaN when a value is not finite. */
export type ChunkFunction = (
  memory: Float64Array,
  pinned: Float64Array,
  flags: Uint8Array,
  year: number,
) => number

export type Action =
  | Readonly<{ kind: 'rules'; rules: readonly Rule[]; fill: ChunkFunction }>
  | Readonly<{ kind: 'block'; block: Block }>

export type Program = Readonly<{ start: readonly Action[]; step: readonly Action[] }>

const compiled = new WeakMap<Model, Program>()

/** The program of a model; made once, shared by all its runs. */
export function compile(model: Model): Program {
  const found = compiled.get(model) ?? {
    start: actions(model, model.start),
    step: actions(model, model.step),
  }
  compiled.set(model, found)
  return found
}

function actions(model: Model, steps: readonly Step[]): readonly Action[] {
  const found: Action[] = []
  let rules: Rule[] = []
  const close = () => {
    if (rules.length > 0) found.push({ kind: 'rules', rules, fill: compileChunk(model, rules) })
    rules = []
  }
  for (const step of steps) {
    if ('block' in step) {
      close()
      found.push({ kind: 'block', block: step.block })
    } else {
      rules.push(step.rule)
      if (rules.length === RULES_A_CHUNK) close()
    }
  }
  close()
  return found
}

/** Which members lie in which: parent of each, and the members of each parent one after another. */
function childLists(model: Model) {
  return [...model.vocabulary.dimensions.values()].map(({ dimension, members, parents }) => {
    const count = dimension.within === undefined ? 0 : model.space.size(dimension.within)
    const byParent = Array.from({ length: count }, (_, p) =>
      members.flatMap((_m, i) => (parents[i] === p ? [i] : [])),
    )
    const start = new Int32Array(count + 1)
    byParent.forEach((list, p) => (start[p + 1] = start[p]! + list.length))
    return { parents, start, member: Int32Array.from(byParent.flat()) }
  })
}

function compileChunk(model: Model, rules: readonly Rule[]): ChunkFunction {
  // oxlint-disable-next-line no-implied-eval -- the source comes from checked nodes only, see generate.ts
  const make = new Function(
    'exp',
    'log',
    'pow',
    'clamp',
    'normalCdf',
    'normalQuantile',
    'stepTable',
    'lookupTable',
    'T',
    'C',
    `"use strict"; return function (M, P, F, y) {\n${generateChunk(model, rules)}\n}`,
  )
  return make(
    exp,
    log,
    pow,
    clamp,
    normalCdf,
    normalQuantile,
    stepTable,
    lookupTable,
    [...model.tables.values()],
    childLists(model),
  ) as ChunkFunction
}
