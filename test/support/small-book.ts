/**
 * @module
 * A book of a few equations over two areas, two tenures and three parcels, for tests of the language.
 */
import {
  buildModel,
  constant,
  createRun,
  dimension,
  input,
  mean,
  table,
  variable,
  type Entry,
  type Fault,
  type Model,
  type Run,
} from '#models/engine/index'

export const label = { zh: '试', en: 'test' }
export const source = 'test'
const member = (id: string) => ({ id, label })

const GROUND: readonly Entry[] = [
  dimension('area', { label }),
  dimension('tenure', { label, members: ['buy', 'rent'].map(member) }),
  dimension('parcel', { label, within: 'area' }),
  input('persons', { label, unit: 'person', over: ['area'] }),
  input('size', { label, unit: 'person/household' }),
  input('site', { label, unit: 'm2', over: ['parcel'], fixed: true }),
  table('bands', {
    label,
    unit: '1',
    argument: '1',
    source,
    rows: [
      { at: 0, value: 2, edge: 'from' },
      { at: 18, value: 1, edge: 'above' },
      { at: 36, value: 0, edge: 'above' },
    ],
  }),
  variable('households', {
    label,
    unit: 'household',
    over: ['area'],
    is: 'persons / size',
    source,
  }),
  variable('formation', {
    label,
    unit: 'household/year',
    over: ['area'],
    is: 'change(households)',
    source,
  }),
  variable('people_a_home', {
    label,
    unit: 'person/household',
    over: ['area'],
    is: 'persons / households',
    source,
    total: 'ratio',
  }),
  variable('density', {
    label,
    unit: 'person/m2',
    over: ['area'],
    is: 'persons / sum(site, parcel)',
    source,
    total: mean('persons'),
  }),
  constant('opening', { label, unit: 'person', over: ['area'], is: 'persons', source }),
]

const MEMBERS = {
  area: { members: ['north', 'south'].map(member) },
  parcel: { members: ['p1', 'p2', 'p3'].map(member), parents: [0, 1, 1] },
}

/** The small book with further entries; persons 100 and 300 growing by 10 a year, 2 to a household, 2020 to 2022. */
export function smallRun(...more: Entry[]): Run {
  const run = createRun(smallModel(...more))
  const fault = run.update(
    new Map([
      ['persons', Float64Array.of(100, 300, 110, 310, 120, 320)],
      ['size', Float64Array.of(2, 2, 2)],
      ['site', Float64Array.of(10, 20, 30)],
    ]),
  )
  if (fault) throw new Error(fault.message.en)
  return run
}

function build(more: readonly Entry[]) {
  const book = { stages: [{ id: 'test', label, entries: [...GROUND, ...more] }] }
  return buildModel(book, { firstYear: 2020, lastYear: 2022, members: MEMBERS })
}

export function smallModel(...more: Entry[]): Model {
  const built = build(more)
  if (!built.ok) throw new Error(built.faults.map((f) => f.message.en).join('\n'))
  return built.value
}

export function faultsOf(...more: Entry[]): readonly Fault[] {
  const built = build(more)
  return built.ok ? [] : built.faults
}

/** The faults of one more equation. */
export function faultsOfEquation(
  is: string,
  record: { unit?: string; over?: readonly string[] } = {},
): readonly Fault[] {
  return faultsOf(
    variable('tried', {
      label,
      source,
      unit: record.unit ?? '1',
      over: record.over ?? ['area'],
      is,
    }),
  )
}

/** The values of a variable in a year. */
export function valuesOf(run: Run, id: string, year: number): number[] {
  const { offset, size } = run.model.layout.slots.get(id)!
  return [...run.memory.subarray(offset + (year - 2020) * size, offset + (year - 2019) * size)]
}
