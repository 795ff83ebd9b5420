import { describe, expect, it } from 'vitest'
import { readPack } from '#models/index'
import { C, smallPack, type District } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const HEAD =
  'id,area,parent,dwellings,households_owed,stage,start_year,completed_year,chosen,moved_in,settled,titled,surplus,surplus_use,monthly_transition_cost'
const table = (...rows: readonly string[]) => ({
  'resettlement.csv': [HEAD, ...rows, ''].join('\n'),
})
/** Nobody else is displaced, nothing else is built, so that what stands in the table is all there is. */
const QUIET: District = {
  ...C,
  more: [
    ...(C.more ?? []),
    'compensation_in_kind_share: 0',
    'demolition_rate: 0',
    'ageing_hazard: 0',
  ],
}
const open = (rows: readonly string[], more: readonly ReturnType<typeof set>[] = []) =>
  openSmall(QUIET, more, table(...rows))
type Study = ReturnType<typeof open>
const at = (study: Study, indicator: string, year: number, where: Record<string, string> = {}) =>
  study.value({ indicator, where: { area: 'north', ...where } }, year)
const step = (study: Study, indicator: string, year: number) =>
  ['chosen', 'moved_in', 'settled', 'titled'].map((resettlement_step) =>
    at(study, indicator, year, { resettlement_step }),
  )

describe('the steps of resettlement', () => {
  /** 1,000 homes completed: 800 chosen, 700 moved into, 500 settled, 300 with a deed; 150 households are owed one. */
  const ROW = 'R1,north,,1000,150,completed,,2016,800,700,500,300,50,,'

  it('stand in the base year as the register has them', () => {
    const study = open([ROW])
    expect(step(study, 'resettlement_done', 2017)).toEqual([800, 700, 500, 300])
    // of 200 homes not chosen 50 are owed to those who have not chosen: 150 waiting less 100 who have chosen
    expect(step(study, 'resettlement_backlog', 2017)).toEqual([50, 100, 200, 200])
    expect(at(study, 'resettlement_surplus', 2017)).toBe(150)
    expect(at(study, 'resettlement_completed', 2017)).toBe(1000)
    expect(at(study, 'deed_share', 2017)).toBeCloseTo(3 / 7, 12)
  })

  it('pass by their mean times: with a year each, half of what waits and comes', () => {
    const year = ['chosen', 'moved_in', 'settled', 'titled'].map((one) =>
      set(`resettlement_step_time.${one}`, 1),
    )
    const study = open([ROW], year)
    // chosen: 50 owed, half of them; moved: (100 + 25)/2; settled: (200 + 62.5)/2; titled: (200 + 131.25)/2
    expect(step(study, 'resettlement_passed', 2018)).toEqual([25, 62.5, 131.25, 165.625])
    expect(step(study, 'resettlement_backlog', 2018)).toEqual([25, 62.5, 131.25, 165.625])
    expect(step(study, 'resettlement_wait', 2018)).toEqual([1, 1, 1, 1])
  })

  it('issue no more deeds than can be handled, more with the fast track', () => {
    const deeds = (more: readonly ReturnType<typeof set>[]) =>
      at(open([ROW], more), 'resettlement_passed', 2018, { resettlement_step: 'titled' })
    expect(deeds([set('deed_capacity', 40)])).toBeCloseTo(40, 9)
    expect(deeds([set('deed_fast_track', 0.5)])).toBeGreaterThan(deeds([]))
  })

  it('take a project in building into the stock in its year, once', () => {
    const study = open(['R1,north,,600,400,building,2017,2019,,,,,,,'])
    const delivered = [2018, 2019, 2020].map((year) =>
      at(study, 'homes_delivered', year, { tenure: 'resettlement' }),
    )
    expect(delivered).toEqual([0, 600, 0])
    expect(at(study, 'awaiting_resettlement', 2018)).toBe(400)
    expect(at(study, 'awaiting_resettlement', 2019)).toBe(0)
    expect(at(study, 'resettlement_surplus', 2019)).toBe(200)
    const stock = (year: number) =>
      at(study, 'dwellings_by_tenure', year, { tenure: 'resettlement' })
    expect(stock(2019) - stock(2018)).toBeCloseTo(600, 6)
  })

  it('builds in its mean time where a project in building names no year', () => {
    const study = open(['R1,north,,600,400,building,2016,,,,,,,,'])
    expect(at(study, 'homes_delivered', 2019, { tenure: 'resettlement' })).toBe(600)
  })
})

describe('homes left over', () => {
  const LEFT = 'R1,north,,1000,0,completed,,2016,600,600,600,600,400,,'
  const uses = ['other_projects', 'public_rental', 'directed_sale', 'open_sale']
  const used = (study: Study, year: number) =>
    uses.map((surplus_use) => at(study, 'surplus_used', year, { surplus_use }))

  it('stay as they are unless somebody decides', () => {
    const study = open([LEFT])
    expect(used(study, 2018)).toEqual([0, 0, 0, 0])
    expect(at(study, 'resettlement_surplus', 2025)).toBe(400)
  })

  it('go where the register says in the next year, and out of the surplus into their tenure', () => {
    const study = open([LEFT.replace('400,,', '400,public_rental,')])
    expect(used(study, 2018)).toEqual([0, 400, 0, 0])
    expect(at(study, 'resettlement_surplus', 2018)).toBe(0)
    const stock = (tenure: string, year: number) =>
      at(study, 'dwellings_by_tenure', year, { tenure })
    expect(stock('resettlement', 2018) - stock('resettlement', 2017)).toBeCloseTo(-400, 6)
    const plain = open([LEFT])
    const more =
      stock('public_rental', 2018) -
      at(plain, 'dwellings_by_tenure', 2018, { tenure: 'public_rental' })
    expect(more).toBeCloseTo(400, 6)
  })

  it('are shared out by the shares that the district decides', () => {
    const study = open(
      [LEFT],
      [set('surplus_use_share.public_rental', 0.25), set('surplus_use_share.open_sale', 0.5)],
    )
    expect(used(study, 2018)).toEqual([0, 100, 0, 200])
    expect(used(study, 2019)).toEqual([0, 25, 0, 50])
  })

  it('house those who are owed a home elsewhere', () => {
    const study = open(
      [LEFT, 'R2,south,,0,150,signed,,,,,,,,,'],
      [set('surplus_use_share.other_projects', 1)],
    )
    expect(at(study, 'rehoused_from_elsewhere', 2018)).toBeCloseTo(150, 9)
    expect(study.value({ indicator: 'awaiting_resettlement' }, 2018)).toBeCloseTo(0, 9)
    expect(at(study, 'resettlement_surplus', 2018)).toBeCloseTo(250, 9)
  })
})

describe('transition', () => {
  it('pays by the month, twice when overdue', () => {
    // 100 households owed since long before: all are beyond two years; 15 CNY × 50 m² × 12 months
    const study = open(
      ['R1,north,,0,100,signed,,,,,,,,,'],
      [set('transition_rate', 180), set('transition_least_area', 200)],
    )
    expect(at(study, 'overdue_households', 2018)).toBe(100)
    expect(at(study, 'transition_cost', 2018)).toBeCloseTo(100 * 200 * 180 * 2, 3)
  })

  it('has the ladder of half a year, a year and more', () => {
    const ladder = [
      ['up_to_half', 1.5],
      ['half_to_one', 2],
      ['over_one', 3],
    ] as const
    const study = open(
      ['R1,north,,0,100,signed,,,,,,,,,'],
      [
        set('transition_rate', 180),
        set('transition_least_area', 200),
        ...ladder.map(([band, multiple]) => set(`overdue_multiple.${band}`, multiple)),
      ],
    )
    expect(at(study, 'transition_cost', 2018)).toBeCloseTo(100 * 200 * 180 * 3, 3)
  })

  it('begins with the pay that the register gives', () => {
    const study = open(['R1,north,,0,100,signed,,,,,,,,,200000'])
    // 200,000 a month for 100 households, all overdue: twice
    expect(at(study, 'transition_cost', 2017)).toBeCloseTo(2 * 12 * 200_000, 3)
  })

  it('counts as overdue those who came before the term, oldest first', () => {
    const study = openSmall(C, [set('transition_term', 2)], table('R1,north,,0,0,signed,,,,,,,,,'))
    const get = (id: string, year: number) => at(study, id, year)
    const year = 2024
    const recent = get('displaced_in_kind', year) + get('displaced_in_kind', year - 1)
    expect(get('overdue_households', year)).toBeCloseTo(
      Math.max(0, get('awaiting_resettlement', year) - recent),
      6,
    )
  })
})

describe('published registers', () => {
  const warningsOf = (...rows: readonly string[]) => {
    const read = readPack(smallPack(C, table(...rows)))
    if (!read.ok) throw new Error(read.faults.map((f) => f.message.en).join('\n'))
    return read.warnings ?? []
  }

  it('Chengdu: 7,311 homes in all, 6,205 given, 1,106 left; seven parts add up to 7,271', () => {
    // the seven parts stand in the source by name; what matters here is their sum
    const parts = [1000, 1000, 1000, 1000, 1000, 1000, 1271].map(
      (homes, i) => `P${i},north,W,${homes},0,completed,,2016,,,,,,,`,
    )
    const warnings = warningsOf('W,north,,7311,0,completed,,2016,6205,,,,1106,,', ...parts)
    expect(warnings).toMatchObject([
      {
        kind: 'parts-differ',
        file: 'resettlement.csv',
        row: 2,
        column: 'dwellings',
        found: '7311',
      },
    ])
    expect(warnings[0]!.message.en).toContain('7271')
    expect(warnings[0]!.message.en).toContain('40 less')
  })

  it('Chengdu: 7,311 − 6,205 = 1,106 raises nothing; one more would', () => {
    expect(warningsOf('W,north,,7311,0,completed,,2016,6205,,,,1106,,')).toEqual([])
    expect(warningsOf('W,north,,7311,0,completed,,2016,6205,,,,1107,,')).toMatchObject([
      { kind: 'more-than-left', column: 'surplus' },
    ])
  })

  it('Tianjin: 1,016 deeds for 1,069 homes are 95 %', () => {
    const study = open(['T,north,,1069,0,completed,,2016,1069,1069,1069,1016,,,'])
    expect(Math.round(100 * at(study, 'deed_share', 2017))).toBe(95)
    expect(step(study, 'resettlement_backlog', 2017)).toEqual([0, 0, 0, 53])
  })

  it('a project that is the sum of others counts by its parts', () => {
    const study = open([
      'W,north,,1000,0,completed,,2016,1000,1000,1000,1000,,,',
      'A,north,W,400,0,completed,,2016,400,400,400,100,,,',
      'B,north,W,500,0,completed,,2016,500,500,500,200,,,',
    ])
    expect(at(study, 'resettlement_completed', 2017)).toBe(900)
    expect(step(study, 'resettlement_done', 2017)).toEqual([900, 900, 900, 300])
  })
})

describe('homes and households', () => {
  it('are all somewhere: completed = waiting for each step + left over + with a deed + used otherwise', () => {
    const study = openSmall(
      C,
      [set('surplus_use_share.public_rental', 0.3), set('surplus_use_share.open_sale', 0.1)],
      table(
        'R1,north,,3000,400,completed,,2016,2200,2000,1500,900,700,directed_sale,',
        'R2,south,,2000,1500,building,2017,2020,,,,,,,',
      ),
    )
    for (const area of ['north', 'south', 'east']) {
      const get = (id: string, year: number, where = {}) =>
        study.value({ indicator: id, where: { area, ...where } }, year)
      let [used, waited] = [0, get('awaiting_resettlement', 2017)]
      for (let year = 2018; year <= 2035; year++) {
        for (const tenure of ['market_sale', 'public_rental', 'affordable_sale'])
          used += get('homes_from_surplus', year, { tenure })
        const backlog = get('resettlement_backlog', year)
        const titled = get('resettlement_done', year, { resettlement_step: 'titled' })
        const all = backlog + get('resettlement_surplus', year) + titled + used
        expect(all / Math.max(1, get('resettlement_completed', year))).toBeCloseTo(1, 9)
        waited +=
          get('displaced_in_kind', year) +
          get('rehoused_from_elsewhere', year) -
          get('rehoused_elsewhere', year) -
          get('resettled_owners', year)
        expect(get('awaiting_resettlement', year)).toBeCloseTo(waited, 6)
        // deeds ≤ settled ≤ moved in ≤ chosen ≤ completed
        const done = ['titled', 'settled', 'moved_in', 'chosen'].map((one) =>
          get('resettlement_done', year, { resettlement_step: one }),
        )
        const chain = [...done, get('resettlement_completed', year)]
        chain.slice(1).forEach((one, i) => expect(one).toBeGreaterThanOrEqual(chain[i]! - 1e-6))
      }
    }
  })
})
