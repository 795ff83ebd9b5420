/**
 * @module
 * What the opening pipeline stands on 基年在途的说明: projects that are overdue, and places without a record of any.
 */
import { place, type Fault, type Run } from '#models/engine/index'

/** The code of `pipeline_basis` for a pipeline that was filled as a steady flow leaves it. */
const STEADY = 3

/** Warnings on the base year's pipeline, each once for the district. */
export function openingNotes({ model, memory }: Run): readonly Fault[] {
  const base = (id: string) => {
    const slot = model.layout.slots.get(id)
    return slot ? memory.subarray(place(slot, 0), place(slot, 0) + slot.size) : new Float64Array()
  }
  const overdue = base('pipeline_overdue').reduce((sum, area) => sum + area, 0)
  const steady = base('pipeline_basis').filter((basis) => basis === STEADY).length
  const notes: Fault[] = []
  if (overdue > 0)
    notes.push({
      kind: 'overdue',
      severity: 'warning',
      file: 'pipeline.csv',
      variable: 'pipeline_overdue',
      message: {
        zh: `在途项目中有 ${Math.round(overdue)} ㎡ 按间隔分布早应进入下一阶段，视为次年即进入`,
        en: `${Math.round(overdue)} m² of projects should have moved on by the lags; they are due at once`,
      },
    })
  if (steady > 0)
    notes.push({
      kind: 'steady-state',
      severity: 'warning',
      variable: 'pipeline_basis',
      message: {
        zh: `${steady} 处（片区 × 住房类型）没有在途项目或历年供地的数据，基年在途按稳态推算`,
        en: `${steady} places (area by tenure) have neither projects nor past land sales; their opening pipeline is the steady state`,
      },
    })
  return notes
}
