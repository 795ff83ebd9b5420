import { describe, expect, it } from 'vitest'
import type { Study } from '#models/index'
import { B } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const PLACE = { ...B, areas: [['north', 1, 1]] as const }
const HOMES = 'dwellings_by_tenure'
const AREA = 'floor_area_by_tenure'

const at = (study: Study, indicator: string, year: number, tenure?: string) =>
  study.value({ indicator, where: tenure ? { tenure } : {} }, year)

const task = (tenure: string, dwellings: number, channel: string, year = 2018) =>
  `${tenure},${year},${dwellings},${channel}`

const programmes = (...lines: readonly string[]) => ({
  'programmes.csv': ['tenure,year,dwellings,channel', ...lines, ''].join('\n'),
})

/** How much more there is in 2018 with the programmes than without. */
function added(lines: readonly string[]) {
  const [plain, changed] = [openSmall(PLACE), openSmall(PLACE, [], programmes(...lines))]
  return (indicator: string, tenure?: string) =>
    at(changed, indicator, 2018, tenure) - at(plain, indicator, 2018, tenure)
}

describe('homes that change hands', () => {
  it('bought unsold leave market sale with the floor area that they have: none come or go', () => {
    const more = added([task('public_rental', 500, 'purchase')])
    expect(more(HOMES, 'market_sale')).toBeCloseTo(-500, 6)
    expect(more(HOMES, 'public_rental')).toBeCloseTo(500, 6)
    expect(more(HOMES)).toBeCloseTo(0, 6)
    // a market home of B has 85 m2
    expect(more(AREA, 'public_rental')).toBeCloseTo(500 * 85, 4)
    expect(more(AREA)).toBeCloseTo(0, 4)
  })

  it('are bought no more than stand among the market’s own, informal ones apart', () => {
    // all market homes are villagers’ own; what is unsold is not yet completed
    const stock =
      'area,tenure,dwellings,floor_area,informal\nnorth,market_sale,460000,39000000,460000\n'
    const study = openSmall(PLACE, [], {
      ...programmes(task('public_rental', 500, 'purchase')),
      'stock.csv': stock,
    })
    expect(at(study, 'homes_bought', 2018)).toBeCloseTo(0, 9)
    // what is built of the district's own tasks is all that it has
    expect(at(study, HOMES, 2018, 'public_rental')).toBeCloseTo(
      at(study, 'completions', 2018, 'public_rental'),
      9,
    )
  })

  it('made of shops and offices come from outside the stock, and the floor area that it takes is told', () => {
    const more = added([task('affordable_rental', 200, 'conversion')])
    expect(more(HOMES)).toBeCloseTo(200, 6)
    // 55 m2 an affordable home, of buildings of which four fifths become homes
    expect(more(AREA)).toBeCloseTo(200 * 55, 4)
    expect(more('commercial_area_converted')).toBeCloseTo((200 * 55) / 0.8, 6)
  })

  it('from the city come into the stock and take no building of the district', () => {
    const more = added([task('public_rental', 120, 'city')])
    expect(more(HOMES, 'public_rental')).toBeCloseTo(120, 6)
    expect(more('homes_added')).toBeCloseTo(120, 6)
    expect(more('commercial_area_converted')).toBe(0)
  })
})

describe('surplus resettlement homes', () => {
  /** 1,000 homes are completed in 2018, 300 households wait; nobody else is displaced. */
  const open = (wanted: number, overrides = [set('compensation_in_kind_share', 0)]) =>
    openSmall(PLACE, overrides, {
      ...programmes(task('public_rental', wanted, 'resettlement_surplus', 2019)),
      'pipeline.csv':
        'project,area,tenure,stage,year,floor_area\nR1,north,resettlement,presale,2010,85000\n',
      'resettlement.csv': 'id,area,dwellings,households_owed\nR1,north,1000,300\n',
    })
  const [none, some, all] = [0, 400, 5_000]

  it('pass to other tenures after those who are owed a home have one', () => {
    const [plain, used] = [open(none), open(some)]
    // what is on presale is beyond the stage at which land drops out
    expect(at(plain, 'completions', 2018, 'resettlement')).toBeCloseTo(1000, 6)
    expect(at(plain, 'resettlement_homes_left', 2018)).toBeCloseTo(700, 6)
    const more = (indicator: string, tenure?: string) =>
      at(used, indicator, 2019, tenure) - at(plain, indicator, 2019, tenure)
    expect(more(HOMES, 'public_rental')).toBeCloseTo(400, 6)
    expect(more(HOMES, 'resettlement')).toBeCloseTo(-400, 6)
    expect(more(HOMES)).toBeCloseTo(0, 6)
    expect(more(AREA)).toBeCloseTo(0, 4)
    expect(more('resettlement_homes_left')).toBeCloseTo(-400, 6)
  })

  it('are no more than are left over', () => {
    const greedy = open(all)
    expect(at(greedy, 'homes_from_surplus', 2019)).toBeCloseTo(700, 6)
    expect(at(greedy, 'resettlement_homes_left', 2019)).toBeCloseTo(0, 6)
  })

  it('are none while households still wait', () => {
    // half of those whose homes are demolished take a home in kind: more of them come every year than are built
    const owed = open(all, [set('demolition_rate', 0.02)])
    expect(at(owed, 'awaiting_resettlement', 2018)).toBeGreaterThan(0)
    expect(at(owed, 'homes_from_surplus', 2019)).toBe(0)
  })
})
