/**
 * @module
 * The tables of a run for people, in the order in which data flow.
 */
import type { Study } from '#models/study-types'
import type { Collection } from '../collect.ts'
import type { ResultTable } from '../types.ts'
import { assumptionsTable } from './assumptions.ts'
import { notesTable } from './notes.ts'
import { targetsTable } from './targets.ts'

/** Each becomes a file of the scenario's folder. */
export function tablesOf(collection: Collection, baseline?: Study): readonly ResultTable[] {
  const { study } = collection.run
  return [targetsTable(study), assumptionsTable(study, baseline), notesTable(collection)]
}
