/**
 * @module
 * 房（需）: who wants which home, and can pay for it. Reads last year's prices and rents.
 */
import { stage } from '#models/engine/index'
import { calibration } from './calibration.ts'
import { components } from './components.ts'
import { incomes } from './income.ts'
import { ladder } from './ladder.ts'
import { needParameters } from './need-parameters.ts'
import { demandParameters } from './parameters.ts'
import { programmeParameters } from './programme-parameters.ts'
import { programmes } from './programmes.ts'
import { requirement } from './requirement.ts'
import { demandColumns } from './tables.ts'
import { tenureParameters } from './tenure-parameters.ts'
import { waiting } from './waiting.ts'
import { waitingClasses } from './waiting-classes.ts'
import { waitingColumns } from './waiting-columns.ts'
import { waitingParameters } from './waiting-parameters.ts'

export const demand = stage(
  'demand',
  { zh: '需求', en: 'Demand' },
  [
    ...demandParameters,
    ...tenureParameters,
    ...programmeParameters,
    ...waitingParameters,
    ...needParameters,
  ],
  [...demandColumns, ...waitingColumns],
  incomes,
  ladder,
  calibration,
  components,
  programmes,
  waitingClasses,
  waiting,
  requirement,
)
