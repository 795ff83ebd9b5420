/**
 * @module
 * The first value of an action that is not finite, told with its place and year.
 */
import type { Action } from './compile.ts'
import type { Fault } from './fault.ts'
import { place } from './layout.ts'
import type { Model } from './model.ts'

export function findFault(
  model: Model,
  action: Action,
  memory: Float64Array,
  yearIndex: number,
): Fault {
  const ids =
    action.kind === 'rules' ? action.rules.map((r) => r.id) : action.block.writes.map((w) => w.id)
  for (const id of ids) {
    const slot = model.layout.slots.get(id)!
    const known = model.vocabulary.known.get(id)!
    if (known.kind === 'variable' && known.entry.undefinedWhen) continue
    const from = place(slot, yearIndex)
    const cell = memory.subarray(from, from + slot.size).findIndex((v) => !Number.isFinite(v))
    if (cell < 0) continue
    const where = cellPlace(model, known.quantity.over, cell)
    const year = model.space.firstYear + yearIndex
    const spot = Object.values(where).join('·')
    const { label } = known.quantity
    return {
      kind: 'not-finite',
      severity: 'fault',
      variable: id,
      where,
      year,
      found: String(memory[from + cell]),
      message: {
        zh: `${label.zh}（${id}）在 ${year} 年${spot ? `、${spot}` : ''} 算不出有限的数`,
        en: `${label.en} (${id}) has no finite value in ${year}${spot ? ` at ${spot}` : ''}`,
      },
    }
  }
  throw new Error('a chunk reported a value that is not finite, but none was found')
}

/** The members that a cell stands for. */
export function cellPlace(
  model: Model,
  over: readonly string[],
  cell: number,
): Record<string, string> {
  const where: Record<string, string> = {}
  let rest = cell
  for (const d of over.toReversed()) {
    const members = model.space.members(d)
    where[d] = members[rest % members.length]!
    rest = Math.floor(rest / members.length)
  }
  return Object.fromEntries(over.map((d) => [d, where[d]!]))
}
