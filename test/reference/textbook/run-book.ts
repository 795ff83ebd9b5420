/**
 * A published model written as a small book 教科书模型: its units checked by the engine, run compiled, and run once more
 * by the plain interpreter, which must agree to 1e-12.
 *
 * Expected values are the published ones of each model. Grades, in the comments beside them: S read in the source named,
 * C computed from such numbers by hand, R recalled and not read.
 */
import {
  buildModel,
  createRun,
  input,
  interpret,
  variable,
  type Entry,
  type Equation,
  type Text,
} from '#models/engine/index'

/** A number that the model is given: one for all years, or by the year from which it is in force. */
export type Given = number | Readonly<Record<number, number>>

export type Textbook = Readonly<{
  /** Unit of each given quantity, and its value. */
  given: Readonly<Record<string, readonly [unit: string, value: Given]>>
  entries: readonly Entry[]
  /** Years after the first, 0. */
  years?: number
}>

/** An equation of the model. */
export function equation(
  id: string,
  label: Text,
  unit: string,
  is: Equation,
  source: string,
  initially?: Equation,
): Entry {
  const record = { label, unit, is, source }
  return variable(id, initially === undefined ? record : { ...record, initially })
}

/** Run the model; the answer reads a quantity in a year, the last one unless said. */
export function runBook({ given, entries, years = 0 }: Textbook) {
  const inputs = Object.entries(given).map(([id, [unit]]) =>
    input(id, { label: { zh: id, en: id }, unit }),
  )
  const stages = [{ id: 'textbook', label: { zh: '教科书', en: 'Textbook' } }]
  const book = { stages: stages.map((s) => ({ ...s, entries: [...inputs, ...entries] })) }
  const built = buildModel(book, { firstYear: 0, lastYear: years, members: {} })
  if (!built.ok) throw new Error(built.faults.map((f) => f.message.en).join('\n'))
  const values = new Map(
    Object.entries(given).map(([id, [, value]]) => [id, pathOf(value, years + 1)]),
  )
  const run = createRun(built.value)
  const fault = run.update(values)
  if (fault) throw new Error(fault.message.en)
  interpret(built.value, values).forEach((walked, i) => {
    const compiled = run.memory[i]!
    if (!(Math.abs(compiled - walked) <= 1e-12 * Math.max(1, Math.abs(walked))))
      throw new Error(`compiled ${compiled}, interpreted ${walked}, at place ${i}`)
  })
  return (id: string, year = years) => run.memory[built.value.layout.slots.get(id)!.offset + year]!
}

function pathOf(value: Given, years: number): Float64Array {
  if (typeof value === 'number') return new Float64Array(years).fill(value)
  let now = value[0]!
  return Float64Array.from({ length: years }, (_, year) => (now = value[year] ?? now))
}
