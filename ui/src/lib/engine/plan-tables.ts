import type { Study } from '#models/index'
import { landPlanTable } from '#models/results/tables/land-plan'
import { supplyPlanTable } from '#models/results/tables/supply-plan'
import type { ResultTable } from '#models/results/types'

/** The tables that an annual plan publishes 年度计划表, for one year. */
export function planTables(
  study: Study,
  year: number,
  area: string | undefined,
): readonly ResultTable[] {
  return [landPlanTable(study, year), supplyPlanTable(study, year, area)]
}
