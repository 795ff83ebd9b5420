/**
 * @module
 * Hidden variables behind `since(x)` 累计量: last year's total and this year's flow.
 */
import type { Node } from './node.ts'
import type { Rule } from './rule.ts'
import { multiplyUnits, parseUnit, type Unit } from './units.ts'
import type { Known } from './vocabulary.ts'

/** Hidden running totals that `since(x)` stands for. */
export class RunningTotals {
  readonly rules = new Map<string, { start: Rule; step: Rule }>()
  readonly #known: Map<string, Known>
  constructor(known: Map<string, Known>) {
    this.#known = known
  }

  add(body: Node, stage: string): string {
    const id = `$since_${this.rules.size + 1}`
    const unit = multiplyUnits(body.unit, parseUnit('year')!) as Unit
    const name = { kind: 'name', name: id } as const
    const plain = { truth: false, over: body.over, unit, written: name } as const
    const zero: Node = {
      op: 'number',
      value: 0,
      unit: 'any',
      truth: false,
      over: [],
      written: { kind: 'number', value: 0 },
    }
    const before: Node = { ...plain, op: 'read', id, lag: 1 }
    // one year of the flow: the factor is 1, its unit the year
    const total: Node = {
      ...plain,
      op: 'binary',
      operator: '+',
      left: before,
      right: { ...body, unit },
    }
    const text = { zh: '累计', en: 'running total' }
    const quantity = { id, label: text, unit: '1', over: body.over }
    this.#known.set(id, {
      quantity,
      unit,
      timeless: false,
      stage,
      kind: 'output',
      block: id,
      entry: { ...quantity, total: 'sum', indicator: false, source: '', state: true },
    })
    const rule = (node: Node): Rule => ({ id, over: body.over, by: undefined, nodes: [node] })
    this.rules.set(id, { start: rule(zero), step: rule(total) })
    return id
  }
}
