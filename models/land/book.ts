/**
 * @module
 * 地: how much land, where, when and at which price. The planner reads last year; the residual reads this year's price.
 */
import { stage } from '#models/engine/index'
import { gateTables } from './gate-tables.ts'
import { gate } from './gate.ts'
import { landParameters } from './parameters.ts'
import { parcelChoice } from './parcel-choice.ts'
import { parcelPrices } from './parcel-price.ts'
import { parcelResidual } from './parcel-residual.ts'
import { planner } from './planner.ts'
import { requirement } from './requirement.ts'
import { residualParameters } from './residual-parameters.ts'
import { residual } from './residual.ts'
import { suppliedLand } from './supplied.ts'
import { landColumns } from './tables.ts'

export const land = stage(
  'land',
  { zh: '土地', en: 'Land' },
  [...landParameters, ...residualParameters],
  landColumns,
  gateTables,
  planner,
  gate,
  requirement,
  residual,
  parcelResidual,
  parcelPrices,
  [parcelChoice],
  suppliedLand,
)
