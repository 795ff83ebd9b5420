/**
 * @module
 * Small made-up packs 构造的小情景包: three stylised districts of three areas, for tests of how the chain behaves.
 *
 * Levels are those of the three districts with which the equations were first tried: a fast growing one of migrants (A), an old
 * core (B), a shrinking one with a glut (C). They are stylised, not measured.
 */
import type { PackFiles } from '#models/index'

/** Id, share of people and homes, price against the district's, rank in the sequence (1 unless given). */
type AreaShare = readonly [string, number, number, number?]

export type District = Readonly<{
  id: string
  /** Other areas than the usual three. */
  areas?: readonly AreaShare[]
  households: number
  /** Persons per household. */
  size: number
  /** Share of people who are registered; the rest are migrants. */
  registered: number
  /** CNY/m2, m2, CNY/m2/month. */
  price: number
  home: number
  rent: number
  income: Readonly<{ registered: number; migrant: number }>
  owners: Readonly<{ registered: number; migrant: number }>
  /** m2 a year. */
  sales: number
  /** Months of sales that stand unsold. */
  months: number
  vacancy: number
  secondHand: number
  /** Migrants who come a year, and the share who leave, by status. */
  come: Readonly<{ registered: number; migrant: number }>
  leave: Readonly<{ registered: number; migrant: number }>
  openingGrowth: number
  incomeGrowth: Readonly<Record<number, number>>
  /** CNY/m2 of floor area; CNY/m2 of site. */
  cost: number
  land: number
  floorAreaRatio: number
  /** Homes of the programmes a year. */
  tasks: Readonly<Record<string, number>>
  /** Further lines of `parameters` of pack.yaml. */
  more?: readonly string[]
}>

export const A: District = {
  id: 'district_a',
  households: 1_445_000,
  size: 2.2,
  registered: 0.25,
  price: 43_000,
  home: 85,
  rent: 48,
  income: { registered: 150_000, migrant: 115_000 },
  owners: { registered: 0.75, migrant: 0.12 },
  sales: 1_250_000,
  months: 10,
  vacancy: 0.074,
  secondHand: 0.45,
  come: { registered: 6_000, migrant: 72_000 },
  leave: { registered: 0.004, migrant: 0.03 },
  openingGrowth: 0.08,
  incomeGrowth: { 2017: 0.1, 2037: 0.03 },
  cost: 4_000,
  land: 6_000,
  floorAreaRatio: 4.3,
  tasks: {
    market_rental: 3_000,
    public_rental: 2_500,
    affordable_rental: 5_000,
    affordable_sale: 2_000,
  },
}

export const B: District = {
  id: 'district_b',
  households: 435_000,
  size: 2.5,
  registered: 0.76,
  price: 34_000,
  home: 85,
  rent: 50,
  income: { registered: 95_000, migrant: 80_000 },
  owners: { registered: 0.78, migrant: 0.25 },
  sales: 330_000,
  months: 12,
  vacancy: 0.077,
  secondHand: 0.5,
  come: { registered: 4_000, migrant: 22_000 },
  leave: { registered: 0.004, migrant: 0.05 },
  openingGrowth: 0.08,
  incomeGrowth: { 2017: 0.1, 2037: 0.03 },
  cost: 2_500,
  land: 8_000,
  floorAreaRatio: 2.4,
  tasks: { public_rental: 800, affordable_rental: 1_000, affordable_sale: 600 },
}

export const C: District = {
  id: 'district_c',
  households: 660_000,
  size: 2.75,
  registered: 0.93,
  price: 6_300,
  home: 112,
  rent: 12,
  income: { registered: 82_000, migrant: 65_000 },
  owners: { registered: 0.88, migrant: 0.45 },
  sales: 2_200_000,
  months: 38,
  vacancy: 0.156,
  secondHand: 0.25,
  come: { registered: 8_000, migrant: 4_000 },
  leave: { registered: 0.006, migrant: 0.03 },
  openingGrowth: -0.02,
  incomeGrowth: { 2017: 0.06, 2037: 0.03 },
  cost: 2_100,
  land: 900,
  floorAreaRatio: 2.2,
  tasks: { public_rental: 300 },
  more: ['gate_rule: rule_2024'],
}

/** The usual areas. */
export const AREAS: readonly AreaShare[] = [
  ['north', 0.5, 1.05],
  ['south', 0.3, 1],
  ['east', 0.2, 0.9],
]

const TENURES = [
  'market_sale',
  'market_rental',
  'public_rental',
  'affordable_rental',
  'affordable_sale',
  'resettlement',
]

/** Share of people by five-year age group, both sexes: a town of workers, or an older one. */
const AGES = {
  young: [5, 5, 4, 4, 12, 16, 14, 11, 9, 7, 5, 3, 2, 1.2, 0.8, 0.5, 0.3, 0.2],
  old: [4.5, 4.5, 4.5, 4.5, 5.5, 7, 8.5, 8, 7.5, 8, 8, 8, 7, 6, 4, 2.5, 1.3, 0.7],
}
const GROUPS = AGES.young.map((_, i) => (i === 17 ? '85+' : `${5 * i}-${5 * i + 4}`))

function areasOf(d: District): readonly AreaShare[] {
  return d.areas ?? AREAS
}

function table(header: string, rows: readonly (readonly (string | number)[])[]): Uint8Array {
  return new TextEncoder().encode([header, ...rows.map((r) => r.join(','))].join('\n') + '\n')
}

/** The pack as files. Tables given in `tables` are added or take the place of its own. */
export function smallPack(d: District, tables: Readonly<Record<string, string>> = {}): PackFiles {
  const files = new Map<string, Uint8Array>([
    ['pack.yaml', new TextEncoder().encode(settings(d))],
    ['population.csv', population(d)],
    [
      'households.csv',
      table(
        'area,households',
        areasOf(d).map(([a, share]) => [a, d.households * share]),
      ),
    ],
    ['stock.csv', stock(d)],
    ['market.csv', market(d)],
  ])
  for (const [name, text] of Object.entries(tables)) files.set(name, new TextEncoder().encode(text))
  return files
}

function settings(d: District): string {
  const byStatus = (v: { registered: number; migrant: number }, rural: number) =>
    `{ registered: ${v.registered}, migrant: ${v.migrant}, rural: ${rural} }`
  const shares = (v: { registered: number; migrant: number }) =>
    `{ ${areasOf(d)
      .map(
        ([a, share]) =>
          `${a}: ${byStatus({ registered: v.registered * share, migrant: v.migrant * share }, 0)}`,
      )
      .join(', ')} }`
  const path = Object.entries(d.incomeGrowth).map(([year, v]) => `${year}: ${v}`)
  return [
    'format: 1',
    `id: ${d.id}`,
    `name: { zh: 构造区, en: ${d.id} }`,
    'base_year: 2017',
    'end_year: 2037',
    'inventory_scope: permitted',
    'areas:',
    ...areasOf(d).map(
      ([a, , , rank = 1]) =>
        `  - { id: ${a}, name: { zh: 片区${a}, en: ${a} }, ring: core, sequence: ${rank} }`,
    ),
    'parameters:',
    `  median_income: ${byStatus(d.income, 60_000)}`,
    `  owner_share: ${byStatus(d.owners, 1)}`,
    `  income_growth: { ${path.join(', ')} }`,
    `  in_migration: ${shares(d.come)}`,
    `  out_migration_rate: ${byStatus(d.leave, 0)}`,
    `  opening_price_growth: ${d.openingGrowth}`,
    `  construction_cost: ${d.cost}`,
    `  land_acquisition_cost: ${d.land}`,
    `  typical_floor_area_ratio: ${d.floorAreaRatio}`,
    `  affordable_task: { ${TENURES.map((id) => `${id}: ${d.tasks[id] ?? 0}`).join(', ')} }`,
    `  floor_area_per_dwelling: { market_sale: ${d.home}, market_rental: ${Math.round(d.home * 0.6)}, public_rental: 50, affordable_rental: 55, affordable_sale: 75, resettlement: ${d.home} }`,
    '  settlement_rate: 0',
    '  headship_drift: 0.005',
    ...(d.more ?? []).map((line) => `  ${line}`),
    '',
  ].join('\n')
}

function population(d: District): Uint8Array {
  const people = d.households * d.size
  const rows = areasOf(d).flatMap(([area, share]) =>
    (['registered', 'migrant'] as const).flatMap((status) => {
      const of = status === 'registered' ? d.registered : 1 - d.registered
      const ages = status === 'migrant' ? AGES.young : AGES.old
      const all = ages.reduce((s, v) => s + v, 0)
      return ['female', 'male'].flatMap((sex) =>
        GROUPS.map((age, i) => [
          area,
          status,
          sex,
          age,
          (people * share * of * ages[i]!) / all / 2,
        ]),
      )
    }),
  )
  return table('area,status,sex,age,persons', rows)
}

function stock(d: District): Uint8Array {
  const homes = d.households / (1 - d.vacancy)
  const owned = d.registered * d.owners.registered + (1 - d.registered) * d.owners.migrant
  const rows = areasOf(d).flatMap(([area, share]) => {
    const sale = homes * share * Math.min(0.95, owned + 0.1)
    const rental = homes * share * 0.985 - sale
    return [
      [area, 'market_sale', sale, sale * d.home],
      [area, 'market_rental', rental, rental * d.home * 0.6],
      [area, 'public_rental', homes * share * 0.015, homes * share * 0.015 * 50],
    ]
  })
  return table('area,tenure,dwellings,floor_area', rows)
}

function market(d: District): Uint8Array {
  const rows = areasOf(d).map(([area, share, factor]) => {
    const sales = d.sales * share
    const second = ((sales / d.home) * d.secondHand * d.home) / (1 - d.secondHand)
    return [area, 2017, d.price * factor, d.rent * factor, sales, (sales * d.months) / 12, second]
  })
  return table('area,year,price,rent,sales_area,inventory_area,second_hand_area', rows)
}
