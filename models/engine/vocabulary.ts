/**
 * @module
 * What the names in equations can mean: quantities, dimensions and their members, tables, unit constants.
 */
import type {
  Book,
  BlockOutput,
  Constant,
  Dimension,
  Entry,
  Input,
  Member,
  Quantity,
  Table,
  Variable,
} from './book.ts'
import { fail, succeed, type Fault, type Result } from './fault.ts'
import { isName } from './parse.ts'
import { FUNCTIONS } from './functions.ts'
import { formatUnit, parseUnit, type Unit } from './units.ts'

/** Constants that carry a unit: 1 year, a month of 1/12 year, 1 household … */
export const UNIT_CONSTANTS: ReadonlyMap<string, Readonly<{ value: number; unit: Unit }>> = new Map(
  (
    [
      ['one_year', 1, 'year'],
      ['one_month', 1 / 12, 'year'],
      ['one_person', 1, 'person'],
      ['one_household', 1, 'household'],
      ['one_dwelling', 1, 'dwelling'],
      ['one_m2', 1, 'm2'],
      ['one_yuan', 1, 'CNY'],
    ] as const
  ).map(([name, value, unit]) => [name, { value, unit: parseUnit(unit)! }]),
)

/** Words with a meaning of their own in the language, apart from `FUNCTIONS`. */
export const FORMS: ReadonlySet<string> = new Set([
  'previous',
  'change',
  'initial',
  'since',
  'at',
  'sum',
  'mean',
  'step',
  'lookup',
])

/** A quantity with all that checking it needs. */
export type Known = Readonly<{
  quantity: Quantity
  unit: Unit
  /** One value for all years: a fixed input or a constant. */
  timeless: boolean
  stage: string
}> &
  Readonly<
    | { kind: 'input'; entry: Input }
    | { kind: 'constant'; entry: Constant }
    | { kind: 'variable'; entry: Variable }
    | { kind: 'output'; entry: BlockOutput; block: string }
  >

export type KnownDimension = Readonly<{
  dimension: Dimension
  members: readonly Member[]
  parents: Int32Array
}>

export type Vocabulary = Readonly<{
  known: ReadonlyMap<string, Known>
  dimensions: ReadonlyMap<string, KnownDimension>
  tables: ReadonlyMap<string, Table>
  size: (over: readonly string[]) => number
}>

/** Members of the dimensions that only the data know, and for each member its parent's index. */
export type Members = Readonly<
  Record<string, Readonly<{ members: readonly Member[]; parents?: readonly number[] }>>
>

function bookFault(kind: string, variable: string, zh: string, en: string): Fault {
  return {
    kind,
    severity: 'fault',
    message: { zh: `${variable}：${zh}`, en: `${variable}: ${en}` },
    variable,
  }
}

function knownOf(entry: Entry, stage: string, faults: Fault[]): Known[] {
  const unitOf = (q: Quantity): Unit => {
    const unit = parseUnit(q.unit)
    if (!unit)
      faults.push(
        bookFault(
          'unit',
          q.id,
          `单位 ${q.unit} 读不懂`,
          `the unit ${q.unit} is not made of base units`,
        ),
      )
    return unit ?? parseUnit('1')!
  }
  const common = (q: Quantity) => ({ quantity: q, unit: unitOf(q), stage })
  switch (entry.kind) {
    case 'input':
      return [{ ...common(entry), kind: 'input', entry, timeless: entry.fixed === true }]
    case 'constant':
      return [{ ...common(entry), kind: 'constant', entry, timeless: true }]
    case 'variable':
      return [{ ...common(entry), kind: 'variable', entry, timeless: false }]
    case 'block':
      return entry.writes.map((w) => ({
        ...common(w),
        kind: 'output',
        entry: w,
        block: entry.id,
        timeless: false,
      }))
    default:
      return []
  }
}

/** Gather all names of a book, with the members that the data give; every clash and unknown dimension is a fault. */
export function gatherVocabulary(book: Book, given: Members): Result<Vocabulary> {
  const faults: Fault[] = []
  const known = new Map<string, Known>()
  const dimensions = new Map<string, KnownDimension>()
  const tables = new Map<string, Table>()
  const taken = new Set<string>([...UNIT_CONSTANTS.keys(), ...FUNCTIONS.keys(), ...FORMS])
  const claim = (id: string) => {
    if (!isName(id)) faults.push(bookFault('name', id, '不是合法的名称', 'is not a legal name'))
    if (taken.has(id)) faults.push(bookFault('name', id, '名称重复', 'this name is taken twice'))
    taken.add(id)
  }
  for (const stage of book.stages)
    for (const entry of stage.entries) {
      if (entry.kind === 'dimension') {
        claim(entry.id)
        const data = given[entry.id]
        const members = entry.members ?? data?.members ?? []
        dimensions.set(entry.id, {
          dimension: entry,
          members,
          parents: Int32Array.from(data?.parents ?? []),
        })
      } else if (entry.kind === 'table') {
        claim(entry.id)
        if (!parseUnit(entry.unit) || !parseUnit(entry.argument) || entry.rows.length === 0)
          faults.push(
            bookFault(
              'table',
              entry.id,
              '分段表没有行或单位不对',
              'the table has no rows or a wrong unit',
            ),
          )
        tables.set(entry.id, entry)
      } else {
        for (const k of knownOf(entry, stage.id, faults)) {
          claim(k.quantity.id)
          known.set(k.quantity.id, k)
        }
        if (entry.kind === 'block') claim(entry.id)
      }
    }
  for (const { quantity } of known.values())
    for (const d of quantity.over)
      if (!dimensions.has(d))
        faults.push(
          bookFault('dimension', quantity.id, `没有维度 ${d}`, `there is no dimension ${d}`),
        )
  if (faults.length > 0) return fail(faults)
  const size = (over: readonly string[]) =>
    over.reduce((product, d) => product * dimensions.get(d)!.members.length, 1)
  return succeed({ known, dimensions, tables, size })
}

/** What a person reads beside a value when nothing better is said. */
export function unitLabel(known: Known): string {
  return formatUnit(known.unit)
}
