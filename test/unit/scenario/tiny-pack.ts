import { dimension, type Fault, type Result } from '#models/engine/index'
import { membersOf, overridesOf, readPack, resolveInputs } from '#models/scenario/index'
import type { Inputs, Pack, PackFiles, Schema } from '#models/scenario/index'
import { column, parameter } from '#models/scenario/parameter'

const text = (en: string) => ({ zh: en, en })
const member = (id: string, zh = id) => ({ id, label: { zh, en: id } })

/** A book of inputs small enough to see through. */
export const schema: Schema = {
  dimensions: [
    dimension('area', { label: text('Area') }),
    dimension('parcel', { label: text('Parcel'), within: 'area' }),
    dimension('sex', {
      label: text('Sex'),
      members: [member('female', '女'), member('male', '男')],
    }),
    dimension('status', {
      label: text('Status'),
      members: [member('registered', '户籍城镇'), member('migrant', '非户籍常住')],
    }),
    dimension('tenure', {
      label: text('Tenure'),
      members: [member('market_sale', '商品住房'), member('public_rental', '公租房')],
    }),
    dimension('age', {
      label: text('Age'),
      members: Array.from({ length: 101 }, (_, a) => member(`a${a}`)),
    }),
  ],
  parameters: [
    parameter('mortgage_rate', {
      label: text('Mortgage rate'),
      unit: '1/year',
      role: 'world',
      range: [0.01, 0.1],
      possible: [0, 0.5],
      default: 0.04,
      force: 'statistic',
      source: 'a book',
    }),
    parameter('median_income', {
      label: text('Median income'),
      unit: 'CNY/household/year',
      over: ['area', 'status'],
      role: 'world',
      range: [10_000, 1_000_000],
      possible: [0, 1e8],
      default: { all: 50_000 },
      force: 'assumption',
      source: 'a book',
    }),
    parameter('gate_months', {
      label: text('Gate'),
      unit: '1',
      role: 'decision',
      range: [0, 60],
      default: { 2017: 30, 2024: 36 },
      between: 'in_force',
      force: 'binding',
      source: 'a rule',
    }),
    parameter('profit_basis', {
      label: text('Profit basis'),
      unit: '1',
      role: 'world',
      range: [0, 1],
      default: 0,
      codes: ['cost', 'sales'],
      force: 'practice',
      source: 'a book',
    }),
  ],
  columns: [
    column('population_base', {
      label: text('Population'),
      unit: 'person',
      over: ['area', 'sex', 'age', 'status'],
      table: 'population',
      column: 'persons',
      groups: 'divide',
    }),
    column('rent', {
      label: text('Rent'),
      unit: 'CNY/m2/year',
      over: ['area'],
      table: 'market',
      column: 'rent',
      years: 'base_year',
      several: 'last',
      missing: -1,
    }),
    column('price', {
      label: text('Price'),
      unit: 'CNY/m2',
      over: ['area'],
      table: 'market',
      column: 'price',
      years: 'each',
      several: 'last',
    }),
    column('planned', {
      label: text('Planned year'),
      unit: '1',
      over: ['parcel'],
      table: 'parcels',
      column: 'planned_year',
    }),
    column('auction', {
      label: text('Auction rule'),
      unit: '1',
      over: ['parcel'],
      table: 'parcels',
      column: 'auction_rule',
      codes: ['none', 'cap_lottery', 'average_bid'],
      missing: -1,
    }),
    column('jobs', {
      label: text('Jobs'),
      unit: 'person',
      over: ['area'],
      table: 'jobs',
      column: 'jobs',
      years: 'every',
      missing: -1,
    }),
    column('headship', {
      label: text('Headship'),
      unit: '1',
      over: ['status', 'age'],
      table: 'headship',
      column: 'rate',
      several: 'last',
    }),
  ],
}

export const MAIN = `format: 1
id: tiny
name: { zh: 小区, en: Tiny }
base_year: 2017
end_year: 2020
areas:
  - { id: buji, name: { zh: 布吉, en: Buji }, ring: core, sequence: 1 }
  - { id: pinghu, name: { zh: 平湖, en: Pinghu }, ring: reserve }
`

const PEOPLE = ['buji', 'pinghu']
  .flatMap((area) =>
    ['female', 'male'].flatMap((sex) => [
      `${area},${sex},0-4,100`,
      `${area},${sex},5-84,1600`,
      `${area},${sex},85+,40`,
    ]),
  )
  .join('\n')

export const TABLES: Readonly<Record<string, string>> = {
  'population.csv': `area,sex,age,persons\n${PEOPLE}\n`,
  'stock.csv':
    'area,tenure,dwellings,floor_area\nbuji,market_sale,1000,90000\npinghu,market_sale,500,40000\n',
  'market.csv':
    'area,year,price,rent\nbuji,2017,40000,50\npinghu,2017,30000,40\npinghu,2018,33000,41\n',
  'parcels.csv':
    'id,area,site_area,floor_area_ratio,planned_year,auction_rule\nP-001,buji,20000,3,2018,cap_lottery\nP-002,pinghu,30000,2.5,,\n',
}

/** Files of the tiny pack: more YAML after its head, and tables that replace its own (`undefined` takes one away). */
export function filesOf(
  more = '',
  tables: Readonly<Record<string, string | Uint8Array | undefined>> = {},
  main = MAIN,
): PackFiles {
  const all: Record<string, string | Uint8Array | undefined> = {
    'pack.yaml': main + more,
    ...TABLES,
    ...tables,
  }
  return new Map(
    Object.entries(all).flatMap(([path, content]) =>
      content === undefined
        ? []
        : [
            [
              path,
              typeof content === 'string' ? new TextEncoder().encode(content) : content,
            ] as const,
          ],
    ),
  )
}

export function faultsOf(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.faults
}

/** The faults of a pack with one table or some YAML changed. */
export function faults(
  tables: Readonly<Record<string, string | Uint8Array | undefined>>,
  more = '',
): readonly Fault[] {
  return faultsOf(readPack(filesOf(more, tables), schema))
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.faults.map((f) => f.message.en).join('\n'))
  return result.value
}

export function packOf(more = '', tables: Readonly<Record<string, string | undefined>> = {}): Pack {
  return valueOf(readPack(filesOf(more, tables), schema))
}

export function inputsOf(pack: Pack, scenario = pack.scenarios[0]!.id): Inputs {
  return valueOf(
    resolveInputs(
      pack,
      pack.tables,
      overridesOf(pack, scenario),
      schema,
      membersOf(pack, pack.tables),
    ),
  )
}
