/**
 * @module
 * Flows of renewal by area 更新年度流量: what the rows that entered a stage come to.
 */
import { variable } from '#models/engine/index'

export const ADDED = 'Rows of renewal.csv, added over the area: conserves land'

/** A flow of the year: a quantity of the rows that entered a stage. */
export function flow(
  id: string,
  zh: string,
  en: string,
  unit: string,
  stage: string,
  quantity: string,
  over: readonly string[] = ['area'],
) {
  return variable(id, {
    label: { zh, en },
    unit: `${unit}/year`,
    over,
    indicator: true,
    is: `sum(at(renewal_entered, ${stage}) * ${quantity}, renewal_unit)`,
    source: ADDED,
  })
}
