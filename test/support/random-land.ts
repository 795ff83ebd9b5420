/**
 * @module
 * Random packs of land 随机土地情景包: one of the three stylised districts with areas of any size and rank, land known in sum and
 * parcels of every stage, density and share, under any version of the gate. `cut` gives the same pack with its first area in
 * two identical halves, each parcel and each row of land among them; `density` multiplies every floor-area ratio.
 */
import type { PackFiles } from '#models/index'
import { draws, tableText, type Random } from './random.ts'
import { A, B, C, smallPack, type District } from './small-pack.ts'

type Options = Readonly<{ cut?: boolean; density?: number }>
type Row = Readonly<Record<string, string | number>>

const STAGES = ['planned', 'acquired', 'prepared', 'listed', 'sold']
const RULES = ['in_force', 'none', 'rule_2017', 'rule_2019', 'rule_2024']
/** Columns of amounts, which halve with their area. */
const AMOUNTS = new Set([
  'site_area',
  'red',
  'yellow',
  'green',
  'blue',
  'acquisition_cost',
  'start_price',
])
/** Amounts of land.csv; its costs are for each m² of site. */
const LAND_AMOUNTS = new Set(['site_area'])

/** Names of the areas of a random pack, the halves of the first apart. */
export const TWIN = 'area_0_twin'

export function randomLand(seed: number, { cut = false, density = 1 }: Options = {}): PackFiles {
  const random = draws(seed)
  const sizes = Array.from({ length: random.whole(1, 3) }, () => random.between(0.2, 1))
  const all = sizes.reduce((s, v) => s + v, 0)
  const areas = sizes.map(
    (size, i) => [`area_${i}`, size / all, random.between(0.85, 1.15), random.whole(1, 3)] as const,
  )
  const base = random.one([A, B, C])
  const lines = [`gate_rule: ${random.one(RULES)}`]
  if (random.some(0.5))
    lines.push(
      `city_destocking_months: { 2017: ${random.one([8, 15, 25, 40])}, 2027: ${random.one([8, 15, 25, 40])} }`,
    )
  const district: District = {
    ...base,
    id: 'random_land',
    months: random.between(2, 45),
    floorAreaRatio: base.floorAreaRatio * density,
    more: lines,
    areas: cut
      ? areas.flatMap(([id, share, ...more], i) =>
          i === 0
            ? [[id, share / 2, ...more] as const, [TWIN, share / 2, ...more] as const]
            : [[id, share, ...more] as const],
        )
      : areas,
  }
  const names = areas.map(([id]) => id)
  const land = areas.flatMap(([area, share]) => [
    landRow(random, area, share, base, density),
    ...(random.some(0.4) ? [otherLand(random, area, share, base, density)] : []),
  ])
  const hectares = random.between(0.1, 1.5) * (base.sales / base.floorAreaRatio / 1e4)
  const parcels = Array.from({ length: random.whole(1, 12) }, (_, i) =>
    parcelRow(random, `P-${i}`, random.one(names), base, density),
  )
  return smallPack(district, {
    'land.csv': tableText(cut ? halved(land, LAND_AMOUNTS) : land),
    'parcels.csv': tableText(cut ? halved(parcels, AMOUNTS) : parcels),
    ...(random.some(0.5)
      ? {
          'quotas.csv': tableText(
            Array.from({ length: 8 }, (_, i) => ({
              year: 2018 + i,
              kind: 'new_construction_land',
              hectares: hectares * random.between(0.5, 1.5),
            })),
          ),
        }
      : {}),
  })
}

function landRow(
  random: Random,
  area: string,
  share: number,
  base: District,
  density: number,
): Row {
  // from a year of what the base year's sales need, which runs out, to more than the horizon
  const years = random.one([1, 10, 40, 80]) * random.between(0.8, 1.2)
  return {
    area,
    ring: 'core',
    stage: random.one(STAGES.slice(0, 4)),
    use: random.one(['residential', 'mixed']),
    condition: random.one(['', 'new', 'vacant', 'inefficient']),
    site_area: (years * share * base.sales) / base.floorAreaRatio,
    floor_area_ratio: base.floorAreaRatio * random.between(0.6, 1.4) * density,
    residential_share: random.between(0.5, 1),
    affordable_share: random.one([0, 0.05, 0.2]),
    acquisition_cost: base.land * random.between(0.5, 1.5),
  }
}

/** More land of an area: of its reserve, or of the ecological ring, where none is ever sold. */
function otherLand(...given: Parameters<typeof landRow>): Row {
  return { ...landRow(...given), ring: given[0].one(['reserve', 'ecological']) }
}

function parcelRow(random: Random, id: string, area: string, base: District, density: number): Row {
  const site = random.between(5_000, 90_000)
  const year = (chance: number) => (random.some(chance) ? random.whole(2016, 2026) : '')
  const line = () => (random.some(0.2) ? site * random.between(0, 0.1) : 0)
  return {
    id,
    area,
    use: random.one(['residential', 'residential', 'mixed', 'commercial']),
    site_area: site,
    floor_area_ratio: base.floorAreaRatio * random.between(0.4, 1.6) * density,
    residential_share: random.between(0.5, 1),
    affordable_share: random.one([0, 0.1, 0.3, 1]),
    stage: random.one(STAGES),
    ready_year: year(0.6),
    facilities_ready_year: year(0.5),
    regulatory_plan_year: random.some(0.85) ? random.whole(2012, 2024) : '',
    planned_year: year(0.5),
    planned_quarter: random.some(0.4) ? random.whole(1, 4) : '',
    condition: random.one(['', 'new', 'vacant']),
    urban_design_year: year(0.3),
    revenue_assessment: random.one(['', 'yes', 'yes', 'no']),
    red: line(),
    yellow: line(),
    green: line(),
    purple: random.some(0.1) ? '' : 0,
    blue: random.some(0.1) ? site * random.between(0, 0.5) : 0,
    acquisition_cost: random.some(0.7) ? site * base.land * random.between(0.3, 1.2) : '',
    start_price: random.some(0.2) ? site * base.land : '',
  }
}

/** Rows of the first area twice, each with half of its amounts. */
function halved(rows: readonly Row[], amounts: ReadonlySet<string>): readonly Row[] {
  return rows.flatMap((row) => {
    if (row['area'] !== 'area_0') return [row]
    const half = Object.fromEntries(
      Object.entries(row).map(([id, v]) => [
        id,
        amounts.has(id) && typeof v === 'number' ? v / 2 : v,
      ]),
    )
    const twin = row['id'] === undefined ? {} : { id: `${row['id']}-twin` }
    return [half, { ...half, ...twin, area: TWIN }]
  })
}
