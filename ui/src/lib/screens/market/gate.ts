/**
 * @module
 * The destocking rule behind the months of inventory 去化周期供地规则: its classes and their edges, read from the book's
 * dated tables, year by year as the rule in use changes.
 */
import type { Era } from '#lib/charts/line-spec.ts'
import type { WordKey } from '#lib/i18n/keys.ts'
import type { Catalogue, TableRecord } from '#models/index'

/** One class of a rule, and the months at which it holds. */
export type Band = Readonly<{
  class: number
  from: number
  /** The highest class has no end. */
  to: number
  /** `≤ 12`, `12–18`, `> 36`: as the edges of the table have it. */
  range: string
}>

type Look = Readonly<{ word: WordKey; ground: string; strength: number; hatch?: string }>

/** What each class means, and how strongly it is shaded. */
const LOOKS: Readonly<Record<number, Look>> = {
  0: { word: 'market.class.open', ground: 'gate-open', strength: 0 },
  1: { word: 'market.class.hold', ground: 'gate-limited', strength: 0.3 },
  2: { word: 'market.class.moderate', ground: 'gate-limited', strength: 0.55 },
  3: { word: 'market.class.reduce', ground: 'gate-limited', strength: 1 },
  4: { word: 'market.class.revitalised', ground: 'gate-limited', strength: 1 },
  5: {
    word: 'market.class.stop',
    ground: 'gate-stop',
    strength: 1,
    hatch: 'gate-stop-line',
  },
}

export function lookOf(gateClass: number): Look | undefined {
  return LOOKS[gateClass]
}

/** The table of a version of the rule, by the code of that version: `rule_2024` is read in `gate_2024`. */
export function ruleOf(
  { parameters, tables }: Pick<Catalogue, 'parameters' | 'tables'>,
  version: number,
): TableRecord | undefined {
  const code = parameters.find(({ id }) => id === 'gate_version')?.codes?.[version]
  const name = code?.replace(/^rule_/, 'gate_')
  return tables.find(({ id }) => id === name)
}

export function bandsOf({ rows }: Pick<TableRecord, 'rows'>): readonly Band[] {
  return rows.map(({ at, value, edge }, i) => {
    const next = rows[i + 1]
    return { class: value, from: at, to: next?.at ?? Infinity, range: range(at, edge, next) }
  })
}

type Row = TableRecord['rows'][number]

function range(at: number, edge: Row['edge'], next: Row | undefined): string {
  if (!next) return `${edge === 'from' ? '≥' : '>'} ${at}`
  if (at === 0) return `${next.edge === 'above' ? '≤' : '<'} ${next.at}`
  return `${at}–${next.at}`
}

/** The class that so many months fall in; an edge belongs to the class that its row says. */
export function bandAt(table: Pick<TableRecord, 'rows'>, months: number): Band | undefined {
  const reached = table.rows.findLastIndex(({ at, edge }) =>
    edge === 'from' ? months >= at : months > at,
  )
  return bandsOf(table)[reached]
}

/** Years that follow one another under the same rule are one era; years without a rule are none. */
export function erasOf(
  rules: readonly (TableRecord | undefined)[],
  years: readonly number[],
  say: (word: WordKey) => string,
  text: (label: TableRecord['label']) => string,
): readonly Era[] {
  const eras: Era[] = []
  rules.forEach((rule, i) => {
    if (!rule) return
    const year = years[i]!
    if (i > 0 && rules[i - 1] === rule) {
      eras.push({ ...eras.pop()!, last: year })
      return
    }
    eras.push({
      first: year,
      last: year,
      label: text(rule.label),
      short: rule.id.replace(/^\D+/, ''),
      bands: bandsOf(rule).flatMap(({ from, to, range: months, ...band }) => {
        const look = lookOf(band.class)
        if (!look) return []
        const { word, ...ground } = look
        return [{ from, to, label: `${say(word)} ${months}`, ...ground }]
      }),
    })
  })
  return eras
}
