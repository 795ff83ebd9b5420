/**
 * @module
 * What the bureau typed into the plan 指定值: cells of variables that may be decided.
 */
import { fail, succeed, type Fault, type Model, type Pin, type Result } from '#models/engine/index'
import type { Override } from '#models/scenario/index'
import { toCell } from './cell.ts'

type PinOverride = Extract<Override, { kind: 'pin' }>

/** The pins among some overrides. Only a decision can be pinned, at one cell and year: never a subtotal. */
export function pinsOf(model: Model, overrides: readonly Override[]): Result<readonly Pin[]> {
  const faults: Fault[] = []
  const pins: Pin[] = []
  for (const o of overrides) {
    if (o.kind !== 'pin') continue
    const refusal = refuse(model, o)
    if (refusal) {
      const { variable, year, where } = o
      const message = { zh: `${variable}：${refusal.zh}`, en: `${variable}: ${refusal.en}` }
      faults.push({
        kind: 'pin',
        severity: 'fault',
        variable,
        year,
        where,
        found: String(o.value),
        message,
      })
      continue
    }
    const { over } = model.vocabulary.known.get(o.variable)!.quantity
    const place = toCell(model, o.variable, o.where)
    const cell = over.reduce((index, d) => index * model.space.size(d) + place[d]!, 0)
    pins.push({ variable: o.variable, year: o.year, value: o.value, cell })
  }
  return faults.length > 0 ? fail(faults) : succeed(pins)
}

function refuse(model: Model, { variable, where, year }: PinOverride) {
  const known = model.vocabulary.known.get(variable)
  if (known?.kind !== 'variable' || !known.entry.decision)
    return { zh: '不是可以直接指定的决策量', en: 'is not a quantity that can be decided directly' }
  const { over } = known.quantity
  const missing = over.filter((d) => where[d] === undefined)
  if (missing.length > 0)
    return { zh: `要说明 ${missing.join('、')}`, en: `say which ${missing.join(', ')}` }
  const wrong = over.filter((d) => !model.space.members(d).includes(where[d]!))
  if (wrong.length > 0)
    return { zh: `没有 ${where[wrong[0]!]}`, en: `there is no ${where[wrong[0]!]}` }
  const { firstYear, lastYear } = model.space
  if (year < firstYear || year > lastYear)
    return { zh: '年份在推演期之外', en: 'the year is outside the run' }
  return undefined
}
