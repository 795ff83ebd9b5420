import { describe, expect, it } from 'vitest'
import { openStudy, readPack, type Override, type Study } from '#models/index'
import type { Target } from '#models/scenario/types'
import { readShipped } from '#test/support/shipped'
import { C, smallPack } from '#test/support/small-pack'
import { openSmall, set } from '#test/support/small-study'

const HECTARE = 10_000

/** 80 ha of renewal land a year, with so many hectares done in the first months of 2018. */
function withMonths(...hectares: readonly number[]): Study {
  const rows = hectares.map((ha, i) => `2018,renewal_land_supplied,${ha * HECTARE},${i + 1}`)
  return openSmall(C, [set('renewal_land_task', 80 * HECTARE)], {
    'actuals.csv': ['year,indicator,value,month', ...rows, ''].join('\n'),
  })
}

const land = (study: Study, year?: number) =>
  study.progress(year).find(({ task }) => task.indicator === 'renewal_land_supplied')!

describe('renewal land against its yearly task', () => {
  it('adds the months, sets them against what is due by now, and foresees the year', () => {
    // 5 + 5 + 8 = 18 ha in the first quarter, of 20 due; a district without renewal projects has no further land
    const now = land(withMonths(5, 5, 8))
    expect(now.months).toEqual([5, 5, 8].map((ha) => ha * HECTARE))
    expect(now.done).toBe(18 * HECTARE)
    expect(now.dueByNow).toBeCloseTo(20 * HECTARE, 6)
    expect(now.projected).toBe(0)
    // a quarter past: for the rest the pace of 72 counts a quarter, the run's nothing the rest: 18 + 0.75 × 0.25 × 72
    expect(now.forecast).toBeCloseTo(31.5 * HECTARE, 6)
    expect(now.standing).toBe('missed')
    expect(now.task.binding).toBe(true)
  })

  it('has the year when all twelve months are in', () => {
    const done = land(withMonths(...Array.from({ length: 12 }, () => 7)))
    expect(done.forecast).toBe(84 * HECTARE)
    expect(done.standing).toBe('met')
  })

  it('takes the quarters as the bureau sets them', () => {
    const study = openSmall(C, [
      set('renewal_land_task', 80 * HECTARE),
      ...[0.1, 0.2, 0.3, 0.4].map((share, q) => set(`task_quarter_share.q${q + 1}`, share)),
    ])
    expect(land(study).due.map((m2) => m2 / HECTARE)).toEqual([8, 24, 48, 80])
    const third = { indicator: 'renewal_task_due', where: { quarter: 'q3' } }
    expect(study.value(third, 2018) / HECTARE).toBeCloseTo(48, 9)
  })

  it('is no task without one', () => {
    expect(land(openSmall(C))).toBeUndefined()
  })

  it('goes back through the steps of renewal by their mean times', () => {
    const open = openStudy(readShipped('longgang'))
    if (!open.ok) throw new Error('longgang')
    const { steps, year } = land(open.value)
    const time = (step: string) =>
      open.value.value({ indicator: 'renewal_time_left', where: { renewal_step: step } }, year)
    // confirmed before the contract, planned before that, listed before that
    expect(steps.map(({ id }) => id)).toEqual(['implementer', 'unit_plan', 'listing'])
    expect(steps[0]!.lead).toBeCloseTo(4 * time('land'), 9)
    expect(steps[1]!.lead - steps[0]!.lead).toBeCloseTo(4 * time('implementer'), 9)
    expect(steps[2]!.lead - steps[1]!.lead).toBeCloseTo(4 * time('unit_plan'), 9)
    // what is in hand adds up from the contract backwards, to all land that is listed and not yet supplied
    const standing = (stage: string) =>
      open.value.value(
        { indicator: 'renewal_land_by_stage', where: { renewal_stage: stage } },
        year - 1,
      )
    const confirmed = standing('implementer_confirmed')
    expect(steps.map(({ inHand }) => inHand)).toEqual([
      confirmed,
      confirmed + standing('plan_approved'),
      confirmed + standing('plan_approved') + standing('listed'),
    ])
  })
})

describe('homes to be raised', () => {
  const programmes = (...rows: readonly string[]) => ({
    'programmes.csv': ['tenure,year,dwellings,channel,binding', ...rows, ''].join('\n'),
  })
  const raised = (tables: Readonly<Record<string, string>>) =>
    openSmall(C, [], tables)
      .progress()
      .filter(({ task }) => task.indicator === 'homes_raised')

  it('is one task a tenure, binding where all its rows are, two where some are', () => {
    const some = raised(
      programmes(
        'public_rental,2018,300,conversion,yes',
        'affordable_rental,2018,200,conversion,yes',
        'affordable_rental,2018,100,city,no',
        'affordable_sale,2018,50,city,no',
        'affordable_sale,2019,70,city,yes',
      ),
    )
    expect(some.map(({ task, wanted }) => [task.where['tenure'], wanted, task.binding])).toEqual([
      ['public_rental', 300, true],
      ['affordable_rental', 200, true],
      ['affordable_rental', 300, false],
      ['affordable_sale', 50, false],
    ])
  })

  it('counts what is converted and what the city gives in the year', () => {
    const [conversion, city] = raised(
      programmes('public_rental,2018,300,conversion,yes', 'affordable_sale,2018,50,city,yes'),
    )
    expect(conversion!.projected).toBeGreaterThanOrEqual(300)
    expect(city!.projected).toBeGreaterThanOrEqual(50)
  })

  it('takes months by tenure', () => {
    const [only] = raised({
      ...programmes('public_rental,2018,300,conversion,yes'),
      'actuals.csv':
        'year,indicator,value,month,dimension\n2018,homes_raised,40,1,tenure=public_rental\n2018,homes_raised,999,1,tenure=affordable_sale\n',
    })
    expect(only!.months).toEqual([40])
  })
})

describe('a target that sums several years', () => {
  const target = (over: readonly [number, number], value: number): Override => {
    const births: Target = {
      id: 'births_sum',
      indicator: 'births',
      where: {},
      op: '>=',
      value,
      over,
      near: 0.1,
      binding: false,
    }
    return { kind: 'target', target: births }
  }

  it('is judged in its last year by the sum', () => {
    const study = openSmall(C, [target([2018, 2020], 1)])
    const sum = [2018, 2019, 2020].reduce(
      (all, year) => all + study.value({ indicator: 'births' }, year),
      0,
    )
    const judged = study.targets().find((one) => one.target.id === 'births_sum')!
    expect(judged.years).toHaveLength(1)
    expect(judged.years[0]!.year).toBe(2020)
    expect(judged.years[0]!.value).toBeCloseTo(sum, 6)
    expect(judged.years[0]!.judgement).toBe('met')
  })

  it('takes measured years for measured, and the rest of the task in equal parts', () => {
    const study = openSmall(C, [target([2016, 2020], 50_000)], {
      'actuals.csv': 'year,indicator,value\n2016,births,8000\n2017,births,12000\n',
    })
    const task = study.progress(2018).find((one) => one.task.id === 'births_sum')!
    // 50,000 less 20,000 that is done, over three years
    expect(task.wanted).toBeCloseTo(10_000, 9)
    const births = (year: number) => study.value({ indicator: 'births' }, year)
    expect(task.period).toMatchObject({ from: 2016, to: 2020, wanted: 50_000 })
    expect(task.period!.done).toBeCloseTo(20_000, 6)
    expect(task.period!.forecast).toBeCloseTo(
      20_000 + births(2018) + births(2019) + births(2020),
      6,
    )
  })

  it('has no figure where a year before the base year was not measured', () => {
    const study = openSmall(C, [target([2016, 2020], 50_000)])
    expect(study.targets().find((one) => one.target.id === 'births_sum')!.years[0]!.judgement).toBe(
      'unknown',
    )
    expect(study.progress(2018).find((one) => one.task.id === 'births_sum')!.period).toBeUndefined()
  })
})

describe('faults of months and sums', () => {
  const faultsOf = (tables: Readonly<Record<string, string>>) => {
    const read = readPack(smallPack(C, tables))
    return read.ok ? [] : read.faults
  }

  it('names the month before which one is missing', () => {
    const rows = ['2018,births,900,1', '2018,births,900,2', '2018,births,900,4']
    expect(
      faultsOf({ 'actuals.csv': ['year,indicator,value,month', ...rows, ''].join('\n') }),
    ).toMatchObject([{ kind: 'missing-months', file: 'actuals.csv', row: 4, column: 'month' }])
  })

  it('names dimensions and members that there are not', () => {
    const rows = ['2018,births,900,tenur=x', '2018,births,900,sex', '2018,births,9,sex=man']
    const wrong = faultsOf({
      'actuals.csv': ['year,indicator,value,dimension', ...rows, ''].join('\n'),
    })
    expect(wrong.map(({ kind, row, column }) => [kind, row, column])).toEqual([
      ['unknown-name', 2, 'dimension'],
      ['unreadable', 3, 'dimension'],
      ['unknown-member', 4, 'dimension'],
    ])
  })

  it.each(['2018', '[2020, 2018]', '[2018, 2019, 2020]', '[a, b]'])(
    'over: %s is no two years',
    (over) => {
      const files = new Map(smallPack(C, {}))
      const text = Buffer.from(files.get('pack.yaml')!).toString()
      const asked = `{ id: t, indicator: births, op: '>=', value: 5, over: ${over} }`
      files.set('pack.yaml', Buffer.from(`${text}\ntargets:\n  - ${asked}\n`))
      const read = readPack(files)
      expect(read.ok).toBe(false)
      expect(read.ok ? [] : read.faults.map(({ file }) => file)).toContain('pack.yaml')
    },
  )
})
