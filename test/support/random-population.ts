/**
 * @module
 * Random packs of people 随机人口情景包: every way of giving a population, its deaths, births, migrants and moves, as files
 * that a bureau might send. `cut` gives the same pack with its first area in two identical halves.
 */
import type { PackFiles } from '#models/index'
import { generator } from './random.ts'

export const FIRST = 2020
export const LAST = 2025

type Row = readonly (string | number)[]

const SEXES = ['female', 'male']
const GROUPS = ['0-4', '5-14', '15-29', '30-44', '45-64', '65-84', '85+']

function text(head: string, rows: readonly Row[]): Uint8Array {
  return new TextEncoder().encode([head, ...rows.map((r) => r.join(','))].join('\n') + '\n')
}

export function randomPopulation(seed: number, cut = false): PackFiles {
  const random = generator(seed)
  const some = (share: number) => random() < share
  const whole = Array.from({ length: 1 + Math.floor(random() * 3) }, (_, i) => `area_${i}`)
  /** Rows of amounts: those of the first area once for each half. */
  const halved = (rows: readonly Row[], at = 0, amounts = 1): Row[] =>
    cut
      ? rows.flatMap((r) => {
          if (r[at] !== whole[0]) return [r]
          const half = r.map((v, i) => (i >= r.length - amounts ? Number(v) / 2 : v))
          return [half, half.with(at, 'twin')]
        })
      : [...rows]
  const areas = cut ? ['twin', ...whole] : whole
  const statuses = ['registered', 'migrant', 'rural'].filter((s) => s === 'registered' || some(0.7))
  const files = new Map<string, Uint8Array>()

  const people = whole.flatMap((area) =>
    statuses.flatMap((status) =>
      SEXES.flatMap((sex) =>
        GROUPS.map((age) => [area, status, sex, age, some(0.1) ? 0 : random() * 1e5]),
      ),
    ),
  )
  files.set('population.csv', text('area,status,sex,age,persons', halved(people)))
  const ages = Array.from({ length: 101 }, (_, x) => x)
  const deaths = random()
  if (deaths < 0.3)
    files.set(
      'mortality.csv',
      text(
        'year,sex,age,rate',
        SEXES.flatMap((sex) =>
          ages.map((x) => [FIRST, sex, x, 0.0003 * Math.exp(x / 12) * (0.5 + random())]),
        ),
      ),
    )
  else if (deaths < 0.6)
    files.set(
      'survival.csv',
      text(
        'year,sex,age,ratio',
        SEXES.flatMap((sex) => ages.map((x) => [FIRST, sex, x, 1 - random() * 0.004 * (1 + x)])),
      ),
    )
  if (some(0.5))
    files.set(
      'fertility.csv',
      text(
        'year,age,rate',
        ages.slice(14, 51).map((x) => [FIRST, x, random() * 0.15]),
      ),
    )
  if (some(0.7)) {
    const byArea = some(0.6)
    const balance = some(0.5)
    const flows = (byArea ? whole : ['']).flatMap((area) =>
      statuses.flatMap((status) =>
        SEXES.flatMap((sex) =>
          GROUPS.map((age) => [
            area,
            status,
            FIRST,
            sex,
            age,
            ...(balance ? [(random() - 0.5) * 4e4] : [random() * 2e4, random() * 3e4]),
          ]),
        ),
      ),
    )
    files.set(
      'migration.csv',
      text(
        `area,status,year,sex,age,${balance ? 'net' : 'in,out'}`,
        halved(flows, 0, balance ? 1 : 2),
      ),
    )
  }
  const moves = whole.flatMap((from) =>
    whole.flatMap((to) => (from !== to && some(0.6) ? [[from, to, random() * 0.2] as const] : [])),
  )
  if (moves.length > 0)
    files.set('moves.csv', text('from,to,rate', cut ? cutMoves(moves, whole[0]!) : moves))

  const settings = [
    ['settlement_rate', random() * 0.2],
    ['urbanisation_speed', random() * 0.2],
    ['in_migration_rate', random() * 0.1],
    ['out_migration_rate', random() * 0.3],
    ['life_expectancy_gain', some(0.3) ? random() * 6 - 3 : 0],
    ['settlement_rule', some(0.5) ? 'rate' : 'eligibility'],
  ] as const
  const students = some(0.4) ? random() * 3e4 : 0
  const onCampus = areas.map((area) => {
    const share = cut && (area === 'twin' || area === whole[0]) ? 0.5 : 1
    return `${area}: { ${FIRST}: ${students * share}, ${LAST}: ${students * share * 1.3} }`
  })
  files.set(
    'pack.yaml',
    new TextEncoder().encode(
      [
        'format: 1',
        'id: random',
        'name: { zh: 随机, en: Random }',
        `base_year: ${FIRST}`,
        `end_year: ${LAST}`,
        'inventory_scope: permitted',
        'areas:',
        ...areas.map(
          (a) => `  - { id: ${a}, name: { zh: ${a}, en: ${a} }, ring: core, sequence: 1 }`,
        ),
        'parameters:',
        ...settings.map(([id, value]) => `  ${id}: ${value}`),
        `  campus_students: { ${onCampus.join(', ')} }`,
        '',
      ].join('\n'),
    ),
  )
  const homes = whole.map((a) => [a, 'market_sale', 200_000, 20_000_000])
  files.set('stock.csv', text('area,tenure,dwellings,floor_area', halved(homes, 0, 2)))
  const market = whole.map((a) => [a, FIRST, 20_000, 300_000, 300_000])
  files.set('market.csv', text('area,year,price,sales_area,inventory_area', halved(market, 0, 2)))
  return files
}

/** Both halves send out at the rate of the whole, and each takes half of those who came to it. */
function cutMoves(moves: readonly (readonly [string, string, number])[], first: string): Row[] {
  return moves.flatMap(([from, to, rate]) =>
    from === first
      ? [
          [from, to, rate],
          ['twin', to, rate],
        ]
      : to === first
        ? [
            [from, to, rate / 2],
            [from, 'twin', rate / 2],
          ]
        : [[from, to, rate]],
  )
}
