/**
 * @module
 * 人: how many people live where, and what changes their number.
 */
import { stage } from '#models/engine/index'
import { dimensions } from '../dimensions.ts'
import { cohorts } from './cohorts.ts'
import { fertility } from './fertility.ts'
import { migration } from './migration.ts'
import { migrationParameters } from './migration-parameters.ts'
import { populationParameters } from './parameters.ts'
import { registration } from './registration.ts'
import { results } from './results.ts'
import { statusParameters } from './status-parameters.ts'
import { survival } from './survival.ts'
import { populationColumns } from './tables.ts'
import { urbanisation } from './urbanisation.ts'

export const population = stage(
  'population',
  { zh: '人口', en: 'Population' },
  [...dimensions],
  [...populationParameters, ...migrationParameters, ...statusParameters],
  populationColumns,
  fertility,
  migration,
  urbanisation,
  registration,
  [survival, cohorts],
  results,
)
