import { describe, expect, it } from 'vitest'
import type { Study } from '#models/index'
import { B, smallPack } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const PLACE = { ...B, areas: [['north', 1, 1]] as const }
const at = (study: Study, indicator: string, year: number, where = {}) =>
  study.value({ indicator, where }, year)

/** The stock of the pack, of whose rental homes 60,000 are village rooms. */
const VILLAGES = (() => {
  const text = new TextDecoder().decode(smallPack(PLACE).get('stock.csv'))
  const [, ...lines] = text.trim().split('\n')
  return [
    'area,tenure,dwellings,floor_area,informal',
    ...lines.map((line) => `${line},${line.includes('market_rental') ? 60_000 : 0}`),
    '',
  ].join('\n')
})()
const villages = (overrides: Parameters<typeof openSmall>[1] = []) =>
  openSmall(PLACE, overrides, { 'stock.csv': VILLAGES })

describe('informal homes', () => {
  const [kept, removed] = [0, 0.1].map((rate) => villages([set('informal_removal_rate', rate!)]))
  const more = (indicator: string, year = 2018, where = {}) =>
    at(removed!, indicator, year, where) - at(kept!, indicator, year, where)

  it('leave the stock once, in the year in which they are removed', () => {
    expect(at(kept!, 'informal_dwellings', 2017)).toBe(60_000)
    expect(more('informal_removed')).toBeCloseTo(6_000, 6)
    expect(more('demolitions')).toBeCloseTo(6_000, 6)
    expect(more('dwellings')).toBeCloseTo(-6_000, 6)
    expect(more('informal_dwellings')).toBeCloseTo(-6_000, 6)
    // homes removed take their floor area with them: that of a rental home of the area
    const size =
      at(kept!, 'floor_area_by_tenure', 2017, { tenure: 'market_rental' }) /
      at(kept!, 'dwellings_by_tenure', 2017, { tenure: 'market_rental' })
    expect(more('floor_area_by_tenure')).toBeCloseTo(-6_000 * size, 2)
  })

  it('send their tenants to the ladder once', () => {
    const tenants = 6_000 * (1 - at(kept!, 'vacancy_share', 2017))
    expect(more('tenants_displaced')).toBeCloseTo(tenants, 6)
    const displaced = { household_class: 'displaced' }
    expect(more('deciders_by_class', 2018, displaced)).toBeCloseTo(tenants, 6)
    expect(more('deciding_households')).toBeCloseTo(tenants, 6)
    // owners are none of theirs
    expect(more('owners_displaced')).toBe(0)
  })

  it('fall by age, policy and removal together', () => {
    const rates = at(removed!, 'ageing_rate', 2018) + 0.0035 + 0.1
    expect(at(removed!, 'informal_dwellings', 2018)).toBeCloseTo(60_000 * (1 - rates), 6)
  })

  it('are removed no more than there are: other homes of their tenure stay', () => {
    const study = villages([set('informal_removal_rate', 1), set('demolition_rate', 0.3)])
    const ageing = at(study, 'ageing_rate', 2018)
    expect(at(study, 'informal_removed', 2018)).toBeCloseTo(60_000 * (1 - 0.3 - ageing), 6)
    expect(at(study, 'informal_dwellings', 2018)).toBeCloseTo(0, 6)
    const rental = { tenure: 'market_rental' }
    const others = at(study, 'dwellings_by_tenure', 2017, rental) - 60_000
    const left =
      at(study, 'dwellings_by_tenure', 2018, rental) - at(study, 'homes_added', 2018, rental)
    expect(left).toBeCloseTo(others * (1 - 0.3 - ageing), 4)
  })

  it('have a rent of their own', () => {
    const study = villages([set('informal_rent_ratio', 0.5)])
    for (const year of [2018, 2025])
      expect(at(study, 'informal_rent', year)).toBeCloseTo(at(study, 'rent', year) / 2, 9)
  })

  it('take in a part of unmet need: none at the market’s rent, more the cheaper they are', () => {
    const taken = [1, 0.8, 0.5, 0.3].map((ratio) => {
      const study = villages([set('informal_rent_ratio', { 2017: ratio, 2018: ratio })])
      const part = at(study, 'unmet_in_informal', 2020)
      expect(part).toBeLessThanOrEqual(at(study, 'unmet_need', 2020) + 1e-9)
      return part
    })
    expect(taken[0]).toBeCloseTo(0, 9)
    expect(taken.toSorted((a, b) => a - b)).toEqual(taken)
    expect(taken[3]).toBeGreaterThan(0)
  })
})

describe('a villager’s homestead', () => {
  const population = [
    'area,status,sex,age,persons',
    ...['registered', 'rural'].flatMap((status) =>
      ['female', 'male'].flatMap((sex) =>
        ['0-14', '15-29', '30-49', '50-69', '70+'].map(
          (age) => `north,${status},${sex},${age},40000`,
        ),
      ),
    ),
    '',
  ].join('\n')
  const [gone, half, whole] = [0, 0.5, 1].map((share) =>
    openSmall(PLACE, [set('homestead_kept_share', share), set('villagers_registered', 1_000)], {
      'population.csv': population,
    }),
  )

  it('stays in the stock when he becomes a townsman', () => {
    const households = at(whole!, 'households_transferred', 2018)
    expect(households).toBeGreaterThan(0)
    expect(at(whole!, 'homesteads_kept', 2018)).toBeCloseTo(households, 9)
    const dwellings = [gone, half, whole].map((study) => at(study!, 'dwellings', 2018))
    expect(dwellings[2]! - dwellings[0]!).toBeCloseTo(households, 6)
    expect(dwellings[1]! - dwellings[0]!).toBeCloseTo(households / 2, 6)
  })
})
