/**
 * @module
 * 房（需）: who wants which home, and can pay for it. Reads last year's prices and rents.
 */
import { stage } from '#models/engine/index'
import { buyerParameters } from './buyer-parameters.ts'
import { buying } from './buyers.ts'
import { byTenure } from './by-tenure.ts'
import { calibration } from './calibration.ts'
import { displaced } from './displaced.ts'
import { gross } from './gross.ts'
import { hnda } from './hnda.ts'
import { homeSizeParameters } from './home-size-parameters.ts'
import { homeSizes } from './home-sizes.ts'
import { identity } from './identity.ts'
import { incomes } from './income.ts'
import { ladder } from './ladder.ts'
import { needParameters } from './need-parameters.ts'
import { demandParameters } from './parameters.ts'
import { programmeParameters } from './programme-parameters.ts'
import { programmes } from './programmes.ts'
import { requirement } from './requirement.ts'
import { demandColumns } from './tables.ts'
import { tenureParameters } from './tenure-parameters.ts'
import { buyThreshold } from './threshold.ts'
import { userCost } from './user-cost.ts'
import { waitingBlock } from './waiting-block.ts'
import { waitingClasses } from './waiting-classes.ts'
import { waitingColumns } from './waiting-columns.ts'
import { waitingParameters } from './waiting-parameters.ts'
import { waiting } from './waiting.ts'

export const demand = stage(
  'demand',
  { zh: '需求', en: 'Demand' },
  [
    ...demandParameters,
    ...buyerParameters,
    ...tenureParameters,
    ...programmeParameters,
    ...waitingParameters,
    ...needParameters,
    ...homeSizeParameters,
  ],
  [...demandColumns, ...waitingColumns],
  incomes,
  ladder,
  userCost,
  hnda,
  [buyThreshold],
  calibration,
  displaced,
  buying,
  programmes,
  waitingClasses,
  waiting,
  [waitingBlock],
  byTenure,
  homeSizes,
  gross,
  requirement,
  identity,
)
