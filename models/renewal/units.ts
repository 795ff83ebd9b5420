/**
 * @module
 * What the block reads and writes, under short names 更新模块的数组: looked up once a year, not once a row.
 */
import type { BlockIO } from '#models/engine/index'
import { DATES } from './stages.ts'

export type Units = Readonly<{
  year: number
  rows: number
  /** Years of the steps, in their order. */
  dates: readonly Float64Array[]
  /** Whether there are any. */
  anyDate: boolean
  capacity: Float64Array
  clearTitle: Float64Array
  contractsPerProject: Float64Array
  conversionCap: Float64Array
  counts: Float64Array
  deadline: Float64Array
  entered: Float64Array
  exitRate: Float64Array
  given: Float64Array
  held: Float64Array
  holdoutTime: Float64Array
  industryFirst: Float64Array
  kind: Float64Array
  left: Float64Array
  lead: Float64Array
  leadTime: Float64Array
  metro: Float64Array
  number: Float64Array
  own: Float64Array
  parent: Float64Array
  priority: Float64Array
  projectsPerUnit: Float64Array
  red: Float64Array
  redDelay: Float64Array
  reserve: Float64Array
  reserveLevel: Float64Array
  retender: Float64Array
  shortArea: Float64Array
  since: Float64Array
  site: Float64Array
  stages: Float64Array
  time: Float64Array
  timeClear: Float64Array
  useFrom: Float64Array
  useTo: Float64Array
  waiting: Float64Array
  yellow: Float64Array
}>

export function unitsOf({ now, year }: BlockIO): Units {
  const dates = DATES.map((id) => now[id]!)
  return {
    year,
    rows: now['renewal_site']!.length,
    dates,
    anyDate: dates.some(hasDate),
    capacity: now['renewal_capacity']!,
    clearTitle: now['renewal_clear_title']!,
    contractsPerProject: now['contracts_per_project']!,
    conversionCap: now['industrial_conversion_cap']!,
    counts: now['renewal_counts']!,
    deadline: now['clean_up_deadline']!,
    entered: now['renewal_entered']!,
    exitRate: now['exit_rate']!,
    given: now['renewal_stage_given']!,
    held: now['renewal_held_share']!,
    holdoutTime: now['holdout_time']!,
    industryFirst: now['industry_first']!,
    kind: now['renewal_kind']!,
    left: now['renewal_years_left']!,
    lead: now['renewal_lead']!,
    leadTime: now['government_lead_time']!,
    metro: now['renewal_metro']!,
    number: now['renewal_number']!,
    own: now['renewal_own_share']!,
    parent: now['renewal_parent']!,
    priority: now['renewal_priority']!,
    projectsPerUnit: now['projects_per_unit']!,
    red: now['renewal_red']!,
    redDelay: now['red_card_delay']!,
    reserve: now['renewal_reserve_project']!,
    reserveLevel: now['reserve_project_level']!,
    retender: now['retender_share']!,
    shortArea: now['renewal_short_area']!,
    since: now['renewal_stage_year']!,
    site: now['renewal_site']!,
    stages: now['renewal_in_stage']!,
    time: now['renewal_time_left']!,
    timeClear: now['renewal_time_left_clear']!,
    useFrom: now['renewal_use_from']!,
    useTo: now['renewal_use_to']!,
    waiting: now['renewal_waiting']!,
    yellow: now['renewal_yellow']!,
  }
}

function hasDate(column: Float64Array): boolean {
  for (let r = 0; r < column.length; r++) if (column[r]! > 0) return true
  return false
}
