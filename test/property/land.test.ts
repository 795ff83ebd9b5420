import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { totalAt, type Run } from '#models/engine/index'
import { readPack, type Override, type PackFiles } from '#models/index'
import { randomLand } from '#test/support/random-land'
import { runs } from '#test/support/runs'
import { byArea, moveTo, openShipped, valuesAt } from '#test/support/shipped'

// Laws of land over random packs with parcels: nothing is sold twice, in part, or from nowhere; a tighter gate never adds land
// at a given state; neither the cut of a map nor the unit of density changes a total.

function open(files: PackFiles) {
  const pack = readPack(files)
  if (!pack.ok)
    throw new Error(pack.faults.map((f) => `${f.file} ${f.row}: ${f.message.en}`).join('\n'))
  return { pack: pack.value, state: openShipped(pack.value) }
}

const seeds = fc.integer({ min: 1, max: 2_000_000_000 })
/** Packs are opened anew each time, which costs far more than their run. */
const tries = { numRuns: runs(12, 2_000), seed: 20_261_126, endOnFailure: true }
const patience = runs(60_000, 3_600_000)

const close = (a: number, b: number, scale: number, what: string) => {
  if (!(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(scale))))
    throw new Error(`${what}: ${a} and ${b}`)
}

/** What a parcel adds to its area, summed over parcels sold in a year. */
function ofSold(run: Run, year: number, each: string): Float64Array {
  const sum = new Float64Array(run.model.space.size('area'))
  const parents = run.model.space.parents('parcel')
  const [sold, amount] = [valuesAt(run, 'parcel_sold', year), valuesAt(run, each, year)]
  sold.forEach((v, p) => (sum[parents[p]!]! += v * amount[p]!))
  return sum
}

function checkParcels(run: Run): void {
  const gone = valuesAt(run, 'parcel_gone', 0).slice()
  for (let year = 1; year < run.model.layout.years; year++) {
    const [sold, now] = ['parcel_sold', 'parcel_gone'].map((id) => valuesAt(run, id, year))
    sold!.forEach((v, p) => {
      if (v !== 0 && v !== 1) throw new Error(`parcel ${p} sold in part: ${v}, year ${year}`)
      if (v + gone[p]! > 1) throw new Error(`parcel ${p} sold again in year ${year}`)
      gone[p]! += v
      expect(now![p], `parcel ${p} gone in year ${year}`).toBe(gone[p])
    })
  }
}

function checkSites(run: Run): void {
  for (let year = 1; year < run.model.layout.years; year++) {
    const at = (id: string, y = year) => byArea(run, id, y)
    const whole = ofSold(run, year, 'parcel_net_site')
    at('named_site_left').forEach((left, a) => {
      const before = at('named_site_left', year - 1)[a]!
      close(left, before - whole[a]!, before, `named land left, area ${a}, year ${year}`)
      close(
        at('named_site_sold')[a]!,
        whole[a]!,
        before,
        `named land sold, area ${a}, year ${year}`,
      )
    })
    at('unnamed_site_left').forEach((left, a) => {
      const before = at('unnamed_site_left', year - 1)[a]!
      const come = before + at('renewal_land_in')[a]!
      close(left, come - at('unnamed_site_sold')[a]!, come, `unnamed land, area ${a}, year ${year}`)
    })
    at('land_supplied').forEach((supplied, a) =>
      close(
        supplied,
        at('named_site_sold')[a]! + at('unnamed_site_sold')[a]!,
        supplied,
        `land supplied, area ${a}, year ${year}`,
      ),
    )
  }
}

/** Over all years: given = sold + left. */
function checkGiven(run: Run): void {
  const last = run.model.layout.years - 1
  const sum = (id: string) =>
    Array.from({ length: last }, (_, y) => totalAt(run, id, y + 1, {})).reduce((s, v) => s + v, 0)
  const at = (id: string, year: number) => totalAt(run, id, year, {})
  const given = at('unnamed_given_by_source', 0) + at('named_site_left', 0) + sum('renewal_land_in')
  const left = at('unnamed_site_left', last) + at('named_site_left', last)
  close(sum('land_supplied') + left, given, given, 'land given = sold + left')
}

function checkFloorArea(run: Run): void {
  for (let year = 1; year < run.model.layout.years; year++) {
    const homes = ofSold(run, year, 'parcel_residential_area')
    const density = valuesAt(run, 'homes_per_site', year)
    const sites = byArea(run, 'unnamed_site_sold', year)
    byArea(run, 'land_floor_area_sold', year).forEach((sold, a) => {
      const wanted = homes[a]! + sites[a]! * density[a]!
      close(sold, wanted, wanted, `floor area sold, area ${a}, year ${year}`)
    })
  }
}

/** From the sale to completion: what waits for its design, what comes late, what is built; less what drops out. */
function checkPipeline(run: Run): void {
  const kept = 1 - valuesAt(run, 'dropout_share', 0)[0]!
  const at = (id: string, year: number) => byArea(run, id, year)
  const onItsWay = (year: number) => {
    // in the base year the queues hold what was sold up to it
    const entering = year > 0 ? at('land_entering_pipeline', year) : at('land_held', 0).fill(0)
    const [held, late] = [at('land_held', year), at('land_entering_late', year)]
    return at('pipeline_area', year).map((v, a) => v + kept * (held[a]! + late[a]! + entering[a]!))
  }
  let before = onItsWay(0)
  for (let year = 1; year < run.model.layout.years; year++) {
    const [sold, completed] = [at('land_floor_area_sold', year), at('completed_area', year)]
    const now = onItsWay(year)
    now.forEach((v, a) =>
      close(
        v,
        before[a]! + kept * sold[a]! - completed[a]!,
        before[a]!,
        `floor area on its way, area ${a}, year ${year}`,
      ),
    )
    before = now
  }
}

function checkQuota(run: Run): void {
  for (let year = 1; year < run.model.layout.years; year++) {
    const [quota, used] = ['land_quota', 'new_land_sold'].map((id) => totalAt(run, id, year, {}))
    if (quota! >= 0 && used! > quota! * (1 + 1e-9))
      throw new Error(`new land ${used} over the quota ${quota}, year ${year}`)
  }
}

describe('random packs with parcels', () => {
  it(
    'sell no parcel twice or in part, and site and floor area add up in every area and year',
    () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { run } = open(randomLand(seed)).state
          checkParcels(run)
          checkSites(run)
          checkGiven(run)
          checkFloorArea(run)
          checkPipeline(run)
          checkQuota(run)
        }),
        tries,
      )
    },
    patience,
  )

  it(
    'a tighter gate never adds market land in the first year, when all that came before is the same',
    () => {
      // from the loosest at these months to the tightest; the rules of 2017 and 2019 differ by the factor of each class
      const at = (rule: string, months: number): Override[] => [
        { kind: 'parameter', path: 'gate_rule', value: rule },
        { kind: 'parameter', path: 'city_destocking_months', value: months },
      ]
      const ladder = [
        at('none', 25),
        at('rule_2019', 15),
        at('rule_2017', 15),
        at('rule_2017', 25),
        at('rule_2017', 37),
      ]
      let least = Infinity
      fc.assert(
        fc.property(seeds, (seed) => {
          const { pack, state } = open(randomLand(seed))
          let now = state
          let before = Infinity
          for (const overrides of ladder) {
            now = moveTo(pack, now, overrides)
            const land = totalAt(now.run, 'land_supplied', 1, { tenure: 0 })
            if (land > before * (1 + 1e-12))
              throw new Error(`${JSON.stringify(overrides)}: ${land} after ${before}`)
            if (before > 0 && before < Infinity) least = Math.min(least, land / before)
            before = land
          }
          expect(before).toBe(0)
          // the areas' own classes on top of the city's
          for (const rule of ['rule_2017', 'rule_2019', 'rule_2024']) {
            const basis: Override = { kind: 'parameter', path: 'gate_basis', value: 'areas' }
            now = moveTo(pack, now, at(rule, 15))
            const city = byArea(now.run, 'market_floor_area_allowed', 1).slice()
            now = moveTo(pack, now, [...at(rule, 15), basis])
            byArea(now.run, 'market_floor_area_allowed', 1).forEach((m2, a) =>
              expect(m2).toBeLessThanOrEqual(city[a]! * (1 + 1e-12)),
            )
          }
          // the rule of 2024 against none
          for (const months of [25, 36, 37]) {
            now = moveTo(pack, now, at('none', months))
            const free = totalAt(now.run, 'land_supplied', 1, { tenure: 0 })
            now = moveTo(pack, now, at('rule_2024', months))
            expect(totalAt(now.run, 'land_supplied', 1, { tenure: 0 })).toBeLessThanOrEqual(
              free * (1 + 1e-12),
            )
          }
        }),
        { ...tries, numRuns: runs(8, 1_000) },
      )
      expect(least).toBe(0)
    },
    patience,
  )

  it(
    'an area cut in two identical halves, its land and parcels with it, changes no total',
    () => {
      const INDICATORS = [
        'households',
        'sales',
        'inventory',
        'price',
        'market_floor_area_allowed',
        'land_requirement',
        'land_supply_target',
        'land_supplied',
        'named_site_left',
        'unnamed_site_left',
        'land_floor_area_sold',
        'land_income',
        'waiting_people',
      ]
      let compared = 0
      fc.assert(
        fc.property(seeds, (seed) => {
          const whole = open(randomLand(seed)).state.run
          const halves = open(randomLand(seed, { cut: true })).state.run
          // an area that sells next to nothing stands on the least amount of the model, 1 m² a year, which does not halve
          const alive = Array.from({ length: whole.model.layout.years }, (_, y) =>
            byArea(whole, 'sales', y).every((m2) => m2 > 100),
          )
          const years = alive.includes(false) ? alive.indexOf(false) : alive.length
          compared += years
          for (const id of INDICATORS)
            for (let y = 0; y < years; y++) {
              const [one, two] = [totalAt(whole, id, y, {}), totalAt(halves, id, y, {})]
              close(two, one, one, `${id} in year ${y}`)
            }
        }),
        { ...tries, numRuns: runs(8, 1_000) },
      )
      // of 21 years a pack; where land runs out, markets end
      expect(compared).toBeGreaterThan(10 * runs(8, 1_000))
    },
    patience,
  )

  it(
    'double floor-area ratio, half the land required',
    () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const [one, two] = [1, 2].map((density) => open(randomLand(seed, { density })).state.run)
          for (let tenure = 0; tenure < 6; tenure++) {
            const [single, double] = [one!, two!].map((run) =>
              totalAt(run, 'land_requirement', 1, { tenure }),
            )
            close(double!, single! / 2, single!, `land required of tenure ${tenure}`)
          }
        }),
        { ...tries, numRuns: runs(8, 1_000) },
      )
    },
    patience,
  )
})
