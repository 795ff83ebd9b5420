import { words } from '#lib/i18n/words.svelte.ts'
import type { Override } from '#models/scenario/types'

/** A change that is no parameter, in words 其他改动. */
export function describeChange(change: Override, nameOf: (id: string) => string): string {
  switch (change.kind) {
    case 'parameter':
      return `${nameOf(change.path)} = ${JSON.stringify(change.value)}`
    case 'equation':
      return words.say('change.equation', { name: nameOf(change.variable) })
    case 'cell': {
      const { table, row, column, value } = change
      return words.say('change.cell', { table, row, column, value })
    }
    case 'row':
      return change.remove === undefined
        ? words.say('change.row-added', {
            table: change.table,
            row: Object.entries(change.add ?? {})
              .map(([column, value]) => `${column} ${value}`)
              .join(', '),
          })
        : words.say('change.row-removed', { table: change.table, row: change.remove })
    case 'pin': {
      const { variable, where, year, value } = change
      const place = Object.values(where).join(' ')
      return words.say('change.pin', { name: nameOf(variable), place, year, value })
    }
    case 'target':
      return words.say('change.target', {
        name: words.text(change.target.label ?? { zh: change.target.id, en: change.target.id }),
      })
    case 'indicator':
      return words.say('change.indicator', { name: words.text(change.label) })
    default:
      return change satisfies never
  }
}
