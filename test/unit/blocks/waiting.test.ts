import { describe, expect, it } from 'vitest'
import { openStudy, readPack, type Pack, type Study } from '#models/index'
import { B, smallPack } from '#test/support/small-pack'
import { openSmall, replace, set } from '#test/support/small-study'

const where = { area: 'north', tenure: 'public_rental' }
const EVEN = [
  replace('application_pool', '1000 * one_household / one_year'),
  replace('places', '600 * one_household / one_year'),
  set('waiting_exit_rate', 0.08),
]

describe('the waiting list', () => {
  // arrivals 1,000, places 600, 8 % give up: the queue is 5,000, and those housed have waited 6.12 years
  const study = openSmall(B, EVEN)
  const at = (indicator: string, year: number) => study.value({ indicator, where }, year)

  it('stands still where those who come balance those who go', () => {
    for (const year of [2017, 2025, 2037]) expect(at('waiting_people', year)).toBeCloseTo(5000, 6)
    expect(at('allocations', 2025)).toBeCloseTo(600, 9)
    expect(at('waiting_exits', 2025)).toBeCloseTo(400, 6)
  })

  it('says the wait of those housed, not queue over places', () => {
    for (const year of [2017, 2018, 2030])
      expect(at('waiting_mean_years', year)).toBeCloseTo(6.12, 2)
  })

  it('never gives a home to more than wait, and keeps what is not taken', () => {
    const few = openSmall(B, [
      replace('application_pool', '10 * one_household / one_year'),
      set('waiting_exit_rate', 0),
    ])
    const v = (indicator: string, year: number) => few.value({ indicator, where }, year)
    for (const year of [2018, 2026, 2037]) {
      expect(v('waiting_people', year)).toBeGreaterThanOrEqual(0)
      expect(v('places_left', year)).toBeCloseTo(v('places', year) - v('allocations', year), 6)
    }
  })

  it('loses nobody: before + new − housed − gave up = after', () => {
    const full = openSmall(B)
    for (const tenure of ['public_rental', 'affordable_rental', 'affordable_sale'])
      for (let year = 2018; year <= 2037; year++) {
        const v = (id: string, y = year) => full.value({ indicator: id, where: { tenure } }, y)
        const after =
          v('waiting_people', year - 1) + v('applications') - v('allocations') - v('waiting_exits')
        expect(Math.abs(v('waiting_people') - after)).toBeLessThan(1e-9 * Math.max(1, after))
      }
  })

  it('with the homes that keep the target, nobody waits longer than it; with fewer, some do', () => {
    const rest = [EVEN[0]!, EVEN[2]!, set('target_wait_years', 4)]
    const left = (places: string) =>
      openSmall(B, [...rest, replace('places', places)]).value(
        { indicator: 'homes_to_keep_target', where },
        2018,
      )
    const even = '600 * one_household / one_year'
    const more = left(even)
    expect(more).toBeGreaterThan(100)
    const plus = (homes: number) =>
      `${even} + (years_since_base == one_year ? ${homes} * one_dwelling / one_year / homes_per_household : 0)`
    expect(left(plus(more))).toBeCloseTo(0, 6)
    expect(left(plus(0.99 * more))).toBeCloseTo(0.01 * more, 6)
  })
})

describe('who applies', () => {
  it('is the share of the newly eligible that applies, where the pack names no classes', () => {
    const study = openSmall(B, [set('application_share', 0.4)])
    for (const area of ['north', 'south', 'east'])
      for (const tenure of ['public_rental', 'affordable_rental', 'affordable_sale']) {
        const v = (indicator: string) => study.value({ indicator, where: { area, tenure } }, 2022)
        expect(v('new_eligible')).toBeGreaterThan(0)
        expect(v('applications') / v('new_eligible')).toBeCloseTo(0.4, 9)
        const byClass = {
          indicator: 'applications_by_class',
          where: { area, waiting_class: tenure },
        }
        expect(study.value(byClass, 2022)).toBeCloseTo(v('applications'), 9)
      }
  })

  it('is of the badly housed those who do not wait for public rental yet', () => {
    const sent = (rows: readonly string[]) =>
      openSmall(B, [], {
        'households.csv':
          'area,households,inadequately_housed\nnorth,217500,6000\nsouth,130500,4000\neast,87000,0\n',
        'waiting.csv': ['tenure,class,applicants,years_waited', ...rows, ''].join('\n'),
      }).value({ indicator: 'backlog_to_programmes', where: {} }, 2018)
    const sale = 'affordable_sale,affordable_sale,9000,1'
    const all = sent([sale])
    expect(all).toBeGreaterThan(0)
    // 3,000 and 1,000 of the 10,000 wait already; then more than there are
    const some = sent([
      sale,
      'public_rental,public_rental,3000,2',
      'public_rental,public_rental,1000,',
    ])
    expect(some / all).toBeCloseTo(0.6, 9)
    expect(sent(['public_rental,public_rental,12000,0'])).toBe(0)
  })
})

describe('a wait of the district', () => {
  const wait = (study: Study, place: Readonly<Record<string, string>>) =>
    study.value(
      { indicator: 'waiting_mean_years', where: { tenure: 'public_rental', ...place } },
      2025,
    )

  it('is the mean over those given a home, wherever they live', () => {
    const study = openSmall(B)
    const allocated = (area: string) =>
      study.value({ indicator: 'allocations', where: { ...where, area } }, 2025)
    const areas = ['north', 'south', 'east']
    const all = areas.reduce((sum, area) => sum + allocated(area), 0)
    const years = areas.reduce((sum, area) => sum + allocated(area) * wait(study, { area }), 0)
    expect(wait(study, {})).toBeCloseTo(years / all, 9)
  })

  it('is the longest time where nobody is given one, and none where nobody waits', () => {
    const none = replace('places', '0')
    expect(wait(openSmall(B, [none, set('longest_time', 90)]), {})).toBe(90)
    expect(wait(openSmall(B, [none, replace('application_pool', '0')]), {})).toBe(0)
  })
})

/** A pack whose public rental is waited for by several classes. */
function withClasses(classes: readonly string[], rows = ''): ReturnType<typeof readPack> {
  const files = new Map(smallPack(B, rows === '' ? {} : { 'waiting.csv': rows }))
  const settings = new TextDecoder().decode(files.get('pack.yaml'))
  const list = ['waiting_classes:', ...classes.map((c) => `  - { ${c} }`), ''].join('\n')
  files.set('pack.yaml', new TextEncoder().encode(`${settings}\n${list}`))
  return readPack(files)
}

function opened(classes: readonly string[], rows = ''): Study {
  const pack = withClasses(classes, rows)
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  return openPack(pack.value)
}

describe('classes of a pack', () => {
  const POOR =
    'id: poor, name: { zh: 低保低收入, en: Poor }, tenure: public_rental, status: registered, income_ceiling: 30000, guaranteed: yes'
  const OTHERS = 'id: others, name: { zh: 其他, en: Others }, tenure: public_rental'

  it('share the applicants: who meets the narrower one stands there, and nobody twice', () => {
    const [one, two] = [openSmall(B), opened([POOR, OTHERS])]
    const apply = (s: Study) => s.value({ indicator: 'applications', where }, 2020)
    expect(apply(two)).toBeCloseTo(apply(one), 6)
    const of = (waiting_class: string) =>
      two.value(
        { indicator: 'applications_by_class', where: { area: 'north', waiting_class } },
        2020,
      )
    expect(of('poor')).toBeGreaterThan(0)
    expect(of('poor') + of('others')).toBeCloseTo(apply(two), 6)
  })

  it('that are guaranteed do not wait while others do', () => {
    const study = opened([POOR, OTHERS])
    const mean = (waiting_class: string) =>
      study.value(
        { indicator: 'waiting_mean_by_class', where: { area: 'north', waiting_class } },
        2025,
      )
    expect(mean('poor')).toBe(0)
    expect(mean('others')).toBeGreaterThan(0.5)
  })

  it('begin with those who wait already, by the years that they have waited', () => {
    const rows =
      'tenure,class,applicants,years_waited\npublic_rental,poor,200,0\npublic_rental,others,500,3\npublic_rental,others,300,\n'
    const study = opened([POOR, OTHERS], rows)
    const people = (waiting_class: string) =>
      study.value({ indicator: 'waiting_by_class', where: { waiting_class } }, 2017)
    expect([people('poor'), people('others')].map(Math.round)).toEqual([200, 800])
    const queue = study.value(
      {
        indicator: 'waiting_queue',
        where: { area: 'north', waiting_class: 'others', years_waited: 'w3' },
      },
      2017,
    )
    expect(queue).toBeGreaterThanOrEqual(250)
  })

  it('differ by every rule that they may have', () => {
    const YOUNG =
      'id: young, name: { zh: 青年, en: Young }, tenure: public_rental, income_ceiling: 60000'
    const young = (more: string, others = '') =>
      opened([`${YOUNG}${more}`, `${OTHERS}${others}`]).value(
        { indicator: 'waiting_by_class', where: { waiting_class: 'young' } },
        2025,
      )
    const plain = young('')
    // more homes, fewer who wait; who refuses stays in the list; fewer who meet the rule, fewer who apply
    expect(young(', quota: 0.8')).toBeLessThan(plain)
    expect(young(', guaranteed: yes')).toBeLessThan(plain)
    expect(young(', priority: 1', ', priority: 2')).toBeLessThan(plain)
    expect(young(', exit: 0.3')).toBeLessThan(plain)
    expect(young(', refusal: 0.4')).toBeGreaterThan(plain)
    expect(young(', no_home_share: 0.5')).toBeLessThan(plain)
  })

  it('are found by the narrower rule in whichever order they are written', () => {
    const NEW = 'id: new, name: { zh: 新市民, en: New }, tenure: public_rental, status: migrant'
    for (const classes of [
      [NEW, OTHERS],
      [OTHERS, NEW],
    ]) {
      const study = opened(classes)
      const apply = (waiting_class: string) =>
        study.value({ indicator: 'applications_by_class', where: { waiting_class } }, 2020)
      const eligible = (status: string) =>
        study.value(
          { indicator: 'new_eligible_by_status', where: { status, tenure: 'public_rental' } },
          2020,
        )
      const [registered, migrant] = [eligible('registered'), eligible('migrant')]
      expect(apply('new') / apply('others')).toBeCloseTo(migrant / registered, 6)
    }
  })

  it('are told apart from mistakes, all at once', () => {
    const bad = withClasses([
      'id: a, tenure: market_sale',
      'id: b, tenure: public_rental, priority: first, quota: 0.7',
      'id: c, tenure: public_rental, refusal: 1.7, quota: 0.6',
      'id: c, tenure: public_rental, colour: red',
    ])
    expect(bad.ok).toBe(false)
    if (bad.ok) return
    const said = bad.faults.map(({ file, row, message }) => `${file}:${row} ${message.en}`)
    expect(said.every((text) => /^pack\.yaml:\d+ /.test(text))).toBe(true)
    const text = said.join('\n')
    for (const part of ['market_sale', 'first', '1.7', 'colour', 'quota'])
      expect(text).toContain(part)
  })
})

function openPack(pack: Pack): Study {
  const study = openStudy(pack, {})
  if (!study.ok) throw new Error(study.faults.map((f) => f.message.en).join('\n'))
  return study.value
}
