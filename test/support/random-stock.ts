/**
 * @module
 * Random packs of homes that stand and are built 随机住房存量情景包: informal homes, improvements that merge and make homes, programmes
 * of every channel, projects at every stage, and what drops out of them at each.
 */
import type { PackFiles } from '#models/index'
import { draws, tableText, type Random } from './random.ts'
import { A, B, C, smallPack, type District } from './small-pack.ts'

const TENURES = ['public_rental', 'affordable_rental', 'affordable_sale', 'market_rental']
const CHANNELS = [
  'new_land',
  'inclusionary',
  'conversion',
  'renewal',
  'purchase',
  'resettlement_surplus',
  'city',
]
const IMPROVEMENTS = [
  'flat_to_pitched',
  'unit_completion',
  'multi_storey',
  'high_rise',
  'renovation',
  'lift',
  'sanitary',
  '外墙清洗',
]
const STAGES = ['land_sold', 'started', 'presale']

export function randomStock(seed: number): PackFiles {
  const random = draws(seed)
  const sizes = Array.from({ length: random.whole(1, 3) }, () => random.between(0.2, 1))
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const district: District = {
    ...random.one([A, B, C]),
    id: 'random_stock',
    months: random.between(2, 45),
    areas: sizes.map((size, i) => [`area_${i}`, size / all, random.between(0.85, 1.15)] as const),
    more: rates(random),
  }
  const areas = district.areas!.map(([area]) => area)
  return smallPack(district, {
    'stock.csv': withInformal(random, smallPack(district).get('stock.csv')!),
    'improvements.csv': tableText(
      areas.flatMap((area) => improvementsOf(random, area, district.households / areas.length)),
    ),
    'programmes.csv': tableText(programmesOf(random, areas, district.households)),
    'pipeline.csv': tableText(
      Array.from({ length: random.whole(1, 12) }, (_, i) => ({
        project: `P${i}`,
        area: random.one(areas),
        tenure: random.one([...TENURES, 'market_sale', 'resettlement']),
        stage: random.one(STAGES),
        year: random.some(0.8) ? random.whole(2012, 2017) : '',
        floor_area: random.between(0, 400_000),
      })),
    ),
    'resettlement.csv': tableText(
      areas.map((area) => ({
        id: `R-${area}`,
        area,
        dwellings: random.whole(0, 3_000),
        households_owed: random.whole(0, 3_000),
      })),
    ),
  })
}

/** Anything from none to all of what is possible, more often what is likely. */
function rates(random: Random): readonly string[] {
  const one = (likely: number, possible: number) =>
    random.between(0, random.some(0.7) ? likely : possible)
  const byStage = ['awaiting_start', 'awaiting_presale', 'awaiting_completion'].map(
    (id) => `${id}: ${random.some(0.7) ? random.share() : 0}`,
  )
  return [
    `ageing_hazard: ${one(0.006, 0.1)}`,
    `demolition_rate: ${one(0.02, 0.5)}`,
    `informal_removal_rate: ${one(0.05, 1)}`,
    `compensation_in_kind_share: ${one(0.6, 1)}`,
    `deterioration_rate: ${one(0.03, 0.2)}`,
    `improvement_life: ${random.between(1, 30)}`,
    `needs_improvement_share: ${one(0.6, 1)}`,
    `improved_hazard_ratio: ${random.share()}`,
    `dropout_share: ${one(0.1, 0.9)}`,
    `dropout_by_stage: { ${byStage.join(', ')} }`,
    `purchase_limit_share: ${one(0.8, 1)}`,
  ]
}

/** The stock with any part of it informal. */
function withInformal(random: Random, stock: Uint8Array): string {
  const [, ...lines] = new TextDecoder().decode(stock).trim().split('\n')
  const rows = lines.map((line) => {
    const dwellings = Number(line.split(',')[2])
    const share = random.some(0.6) ? random.one([random.share(), 1]) : 0
    return `${line},${Math.floor(dwellings * share)}`
  })
  return ['area,tenure,dwellings,floor_area,informal', ...rows, ''].join('\n')
}

function improvementsOf(random: Random, area: string, homes: number) {
  const size = homes * 80
  return IMPROVEMENTS.filter(() => random.some(0.6))
    .concat('renovation')
    .filter((id, i, ids) => ids.indexOf(id) === i)
    .flatMap((programme) =>
      Array.from({ length: random.whole(1, 4) }, (_, i) => ({
        area,
        programme,
        year: 2014 + 3 * i + random.whole(0, 2),
        floor_area: random.between(0, random.one([0.02, 0.5])) * size,
        households: random.whole(0, 5_000),
        dwellings_change: random.some(0.5) ? random.whole(-0.01 * homes, 0.01 * homes) : '',
        cost: random.between(0, 1e8),
      })),
    )
}

function programmesOf(random: Random, areas: readonly string[], homes: number) {
  const rows = Array.from({ length: random.whole(4, 30) }, (_, i) => ({
    tenure: random.one(TENURES),
    year: 2018 + (i % 8),
    dwellings: Math.round(random.between(0, 0.01) * homes),
    channel: random.one(CHANNELS),
    area: random.some(0.5) ? random.one(areas) : '',
  }))
  // one row for each year, tenure, channel and area
  const key = (row: (typeof rows)[number]) => [row.tenure, row.year, row.channel, row.area].join()
  return [...new Map(rows.map((row) => [key(row), row])).values()]
}
