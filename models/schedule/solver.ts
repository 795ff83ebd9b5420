/**
 * @module
 * The solver 求解器, handed in from outside: HiGHS of the page or of Node. Only what is used of it is named here.
 */
import type { Program } from './program.ts'

type Callbacks = Readonly<{
  mipImprovingSolution: number
  mipLogging: number
  mipInterrupt: number
}>
type Event = Readonly<{
  data: Readonly<{ mip_solution?: Float64Array; mip_gap?: number; running_time?: number }>
  interrupt?: () => void
}>

type HighsModel = {
  options: { set: (options: Readonly<Record<string, string | number | boolean>>) => unknown }
  info: { get: (name: string) => unknown }
  setSolution: (solution: { colValue: Float64Array }) => unknown
  run: (callbacks: Readonly<Record<number, (event: Event) => undefined>>) => unknown
  getModelStatus: () => number
  getSolution: () => { colValue: Float64Array }
  dispose: () => void
}

/** HiGHS once it is loaded. */
export type Highs = Readonly<{
  createModel: (data: unknown) => unknown
  constants: unknown
}>

export type Solved = Readonly<{
  values: Float64Array
  /** Proven to be the best. */
  optimal: boolean
  /** Relative distance to the best bound that was proven. */
  gap: number
}>

export type Watch = Readonly<{
  seconds: number
  /** A better solution was found. */
  onBetter?: (values: Float64Array, gap: number) => void
  /** Asked again and again while it runs. */
  stop?: () => boolean
}>

/** HiGHS model status: optimal. */
const OPTIMAL = 7

/** Solve a program from a first solution on. */
export function solve(highs: Highs, program: Program, first: Float64Array, watch: Watch): Solved {
  const { mipImprovingSolution, mipInterrupt } = (highs.constants as { callbackType: Callbacks })
    .callbackType
  const model = highs.createModel({
    numCols: program.columns,
    numRows: program.rowLower.length,
    colCost: program.cost,
    colLower: new Float64Array(program.columns),
    colUpper: program.upper,
    rowLower: program.rowLower,
    rowUpper: program.rowUpper,
    integrality: program.integer,
    matrix: {
      format: 'csr',
      numRows: program.rowLower.length,
      numCols: program.columns,
      starts: program.starts,
      indices: program.indices,
      values: program.values,
    },
  }) as HighsModel
  try {
    model.options.set({ output_flag: false, time_limit: watch.seconds, mip_rel_gap: 1e-6 })
    model.setSolution({ colValue: first })
    model.run({
      [mipImprovingSolution]: ({ data }) => {
        if (data.mip_solution) watch.onBetter?.(data.mip_solution, data.mip_gap ?? Infinity)
        return undefined
      },
      [mipInterrupt]: ({ interrupt }) => {
        if (watch.stop?.()) interrupt?.()
        return undefined
      },
    })
    const optimal = model.getModelStatus() === OPTIMAL
    const values = model.getSolution().colValue
    const found = values.length === program.columns && values.every(Number.isFinite)
    return {
      values: found ? values : first,
      optimal,
      gap: optimal ? 0 : Number(model.info.get('mip_gap')),
    }
  } finally {
    model.dispose()
  }
}
