/**
 * @module
 * 城市更新: units, projects and contracts from listing to completion, what land they free, what they build, whom they move.
 */
import { stage } from '#models/engine/index'
import { renewalByArea } from './by-area.ts'
import { renewalGives } from './gives.ts'
import { renewalParameters } from './parameters.ts'
import { renewalQuantities, renewalTimes } from './quantities.ts'
import { renewalParts } from './parts.ts'
import { renewalQueue } from './queue.ts'
import { renewalRatios } from './ratio-parameters.ts'
import { renewalChecks, renewalShares } from './shares.ts'
import { renewalColumns } from './tables.ts'

export const renewal = stage(
  'renewal',
  { zh: '城市更新', en: 'Urban renewal' },
  [...renewalParameters, ...renewalRatios],
  renewalColumns,
  renewalTimes,
  [renewalParts],
  [renewalQueue],
  renewalQuantities,
  renewalByArea,
  renewalGives,
  renewalShares,
  renewalChecks,
)
