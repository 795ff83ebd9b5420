/**
 * @module
 * 征收: from the first round of asking to cleared land; whom it moves, what it frees and costs.
 */
import { stage } from '#models/engine/index'
import { clearanceByArea } from './by-area.ts'
import { clearanceParameters } from './parameters.ts'
import { clearanceQuantities } from './quantities.ts'
import { clearanceRounds } from './rounds.ts'
import { clearanceColumns } from './tables.ts'

export const clearance = stage(
  'clearance',
  { zh: '征收', en: 'Clearance' },
  [...clearanceParameters],
  clearanceColumns,
  clearanceQuantities,
  [clearanceRounds],
  clearanceByArea,
)
