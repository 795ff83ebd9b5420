import { place, type Fault, type Run } from '#models/engine/index'

/**
 * Months from which a target lies so near the gate's own 18 that small changes of sales shut it: aimed at 18, an old core
 * district was limited in four years of twenty (measured in three stylised districts).
 */
const NEAR_THE_GATE = 17

/** A target of inventory on the edge of the destocking gate 目标去化周期贴近供地限制线, in the first year in which a rule is in use. */
export function targetAtEdge({ model, memory }: Run, firstYear: number): readonly Fault[] {
  const [target, rule] = ['target_months', 'gate_in_use'].map((id) => model.layout.slots.get(id))
  if (!target || !rule) return []
  const year = Array.from(
    { length: rule.years },
    (_, y) => memory[place(rule, y)]! > 0 && memory[place(target, y)]! >= NEAR_THE_GATE,
  ).indexOf(true)
  if (year < 0) return []
  return [
    {
      kind: 'implausible',
      severity: 'warning',
      variable: 'target_months',
      year: firstYear + year,
      message: {
        zh: `规划目标去化周期不低于${NEAR_THE_GATE}个月，贴着18个月的供地限制线：销售稍弱即受限供地`,
        en: `a target of ${NEAR_THE_GATE} destocking months or more lies on the edge of the gate at 18: slightly weaker sales limit land`,
      },
    },
  ]
}
