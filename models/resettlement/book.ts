/**
 * @module
 * 安置: homes for those whose homes were taken, from choice to deed; what waiting costs, and what is left over.
 */
import { stage } from '#models/engine/index'
import { rehousedElsewhere, resettlementHomes } from './homes.ts'
import { resettlementOpening } from './opening.ts'
import { resettlementParameters } from './parameters.ts'
import { resettlementParts } from './parts.ts'
import { resettlementSteps } from './steps.ts'
import { resettlementSurplus } from './surplus.ts'
import { resettlementColumns } from './tables.ts'
import { transition } from './transition.ts'

export const resettlement = stage(
  'resettlement',
  { zh: '安置', en: 'Resettlement' },
  [...resettlementParameters],
  resettlementColumns,
  [resettlementParts],
  resettlementOpening,
  resettlementSurplus,
  rehousedElsewhere,
  resettlementHomes,
  resettlementSteps,
  transition,
)
