import { cellPlace, place } from '#models/engine/index'
import type { Note } from '../study-types.ts'
import type { State } from './state.ts'

/** Values that are undefined, each with its reason 无定义的值: they have no row in the results. */
export function notesOf({ run: { model, memory } }: State): readonly Note[] {
  const notes: Note[] = []
  for (const known of model.vocabulary.known.values()) {
    if (known.kind !== 'variable' || known.entry.undefinedWhen === undefined) continue
    const { id, over } = known.quantity
    const slot = model.layout.slots.get(id)!
    for (let y = 0; y < model.layout.years; y++)
      for (let cell = 0; cell < slot.size; cell++)
        if (!Number.isFinite(memory[place(slot, y) + cell]!))
          notes.push({
            indicator: id,
            where: cellPlace(model, over, cell),
            year: model.space.firstYear + y,
            reason: known.entry.undefinedWhen,
          })
  }
  return notes
}
