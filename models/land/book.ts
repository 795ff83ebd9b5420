/**
 * @module
 * 地: how much land, where, when and at which price. The planner reads last year; the residual reads this year's price.
 */
import { stage } from '#models/engine/index'
import { auctionParameters } from './auction-parameters.ts'
import { calendarYear } from './calendar-year.ts'
import { capacity } from './capacity.ts'
import { capacityParameters } from './capacity-parameters.ts'
import { corridor } from './corridor.ts'
import { corridorParameters } from './corridor-parameters.ts'
import { equipFirst } from './equip-first.ts'
import { gate } from './gate.ts'
import { gateParameters } from './gate-parameters.ts'
import { gateTables } from './gate-tables.ts'
import { spendingYears } from './interest.ts'
import { parcelChoice } from './parcel-choice.ts'
import { parcelGateParameters } from './parcel-gate-parameters.ts'
import { parcelPrices } from './parcel-price.ts'
import { parcelResidual } from './parcel-residual.ts'
import { parcelSalePrice } from './parcel-sale-price.ts'
import { parcelSite } from './parcel-site.ts'
import { planner } from './planner.ts'
import { plannerParameters } from './planner-parameters.ts'
import { requirement } from './requirement.ts'
import { reserveAccount } from './reserve/account.ts'
import { reserveParameters } from './reserve/parameters.ts'
import { reserveSources } from './reserve/sources.ts'
import { reserveSteps } from './reserve/steps.ts'
import { reserveColumns } from './reserve/tables.ts'
import { residual } from './residual.ts'
import { residualParameters } from './residual-parameters.ts'
import { sequence } from './sequence.ts'
import { startGate } from './start-gate.ts'
import { suppliedLand } from './supplied.ts'
import { landColumns } from './tables.ts'

export const land = stage(
  'land',
  { zh: '土地', en: 'Land' },
  [
    ...plannerParameters,
    ...gateParameters,
    ...capacityParameters,
    ...parcelGateParameters,
    ...residualParameters,
    ...auctionParameters,
    ...corridorParameters,
    ...reserveParameters,
  ],
  [...landColumns, ...reserveColumns],
  gateTables,
  [calendarYear],
  planner,
  gate,
  sequence,
  requirement,
  capacity,
  spendingYears,
  residual,
  parcelSite,
  parcelSalePrice,
  parcelResidual,
  parcelPrices,
  corridor,
  equipFirst,
  [parcelChoice],
  startGate,
  suppliedLand,
  reserveSources,
  reserveSteps,
  reserveAccount,
)
