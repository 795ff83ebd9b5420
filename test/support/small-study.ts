/**
 * @module
 * A small made-up pack opened, with changes.
 */
import {
  openStudy,
  readPack,
  type Equation,
  type Override,
  type ParameterValue,
  type Study,
} from '#models/index'
import { smallPack, type District } from './small-pack.ts'

/** Change one parameter, by its path. */
export function set(path: string, value: ParameterValue | string): Override {
  return { kind: 'parameter', path, value }
}

/** Put another equation in place of the book's. */
export function replace(variable: string, is: Equation): Override {
  return { kind: 'equation', variable, is }
}

export function openSmall(
  district: District,
  overrides: readonly Override[] = [],
  tables: Readonly<Record<string, string>> = {},
): Study {
  const pack = readPack(smallPack(district, tables))
  if (!pack.ok)
    throw new Error(pack.faults.map((f) => `${f.file} ${f.row}: ${f.message.en}`).join('\n'))
  const study = openStudy(pack.value, { overrides })
  if (!study.ok) throw new Error(study.faults.map((f) => f.message.en).join('\n'))
  return study.value
}
