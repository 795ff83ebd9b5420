/**
 * @module
 * The tables of a run for people, in the order in which data flow.
 */
import type { Study } from '#models/study-types'
import type { Collection } from '../collect.ts'
import { readerOf } from '../reader.ts'
import type { ResultTable } from '../types.ts'
import { assumptionsTable } from './assumptions.ts'
import { calibrationTable } from './calibration.ts'
import { calendarTable } from './calendar.ts'
import { clearanceTable } from './clearance.ts'
import { demandTable } from './demand.ts'
import { facilitiesTable } from './facilities.ts'
import { financeTable } from './finance.ts'
import { landPlan } from './land-plan.ts'
import { landReserveTable } from './land-reserve.ts'
import { leftOutTable } from './left-out.ts'
import { marketTable } from './market.ts'
import { notesTable } from './notes.ts'
import { parcelsTable } from './parcels.ts'
import { populationTable } from './population.ts'
import { progressTable } from './progress.ts'
import { renewalTable } from './renewal.ts'
import { resettlementTable } from './resettlement.ts'
import { supplyPlan } from './supply-plan.ts'
import { targetsTable } from './targets.ts'

/** Each becomes a file of the scenario's folder. */
export function tablesOf(collection: Collection, baseline?: Study): readonly ResultTable[] {
  const { study } = collection.run
  const reader = readerOf(study)
  return [
    populationTable(reader),
    demandTable(reader),
    supplyPlan(reader),
    marketTable(reader),
    calibrationTable(study),
    landPlan(reader),
    landReserveTable(reader),
    calendarTable(study),
    parcelsTable(reader),
    renewalTable(reader),
    clearanceTable(reader),
    resettlementTable(reader),
    financeTable(reader),
    facilitiesTable(reader),
    progressTable(study),
    targetsTable(study),
    assumptionsTable(study, baseline),
    leftOutTable(reader),
    notesTable(collection),
  ]
}
