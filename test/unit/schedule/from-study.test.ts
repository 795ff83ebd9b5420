import { describe, expect, it } from 'vitest'
import { loadHighs } from '#api/highs'
import { openStudy } from '#models/index'
import { asOverrides } from '#models/schedule/as-overrides'
import { scheduleProblem } from '#models/schedule/from-study'
import { optimise } from '#models/schedule/optimise'
import { scheduleOf } from '#models/schedule/schedule'
import { readShipped } from '#test/support/shipped'

const highs = await loadHighs()
const pack = readShipped('longgang')
const study = openStudy(pack)
if (!study.ok) throw new Error('no study')
const problem = scheduleProblem(study.value, {
  unmetPrice: 10_000,
  fiscalFloor: 0,
  fiscalPrice: 1,
  years: 8,
})
const parcel = (id: string) => problem.parcels.find((p) => p.id === id)!

describe('the schedule of a pack', () => {
  it('requires what the run requires, from the plan year on', () => {
    expect(problem.years[0]).toBe(2018)
    const area = problem.areas.findIndex(({ id }) => id === 'pinghu')
    const where = { area: 'pinghu', tenure: 'market_sale' }
    expect(problem.areas[area]!.required[0]![2]).toBe(
      study.value.value({ indicator: 'land_requirement', where }, 2020),
    )
  })

  it('opens a parcel once its plan, its land and its facilities are ready', () => {
    // parcels.csv: ready 2020, detailed plan 2018, facilities 2021
    expect(parcel('BX-03').open).toEqual([false, false, false, true, true, true, true, true])
    // within the purple line: only where boundaries are redrawn
    expect(parcel('BJ-06').open).not.toContain(true)
    expect(parcel('BJ-06').reason).toBe(3)
  })

  it('has a cap in the years in which the gate acts, and the quotas of the pack', () => {
    expect(problem.caps.map(({ year }) => problem.years[year])).toEqual([2022, 2023, 2024, 2025])
    expect(problem.quotas[0]).toBe(800_000)
  })

  it('goes into the scenario: the run then sells each parcel in its year', () => {
    const schedule = scheduleOf(problem, optimise(highs, problem, { seconds: 5 }))
    const changed = openStudy(pack, { overrides: asOverrides(schedule) })
    if (!changed.ok) throw new Error(changed.faults.map((f) => f.message.en).join('\n'))
    const years = changed.value.catalogue.years
    const kept = schedule.parcels.filter(({ id, year, gone }) => {
      if (gone) return false
      const sold = changed.value
        .series({ indicator: 'parcel_sold', where: { parcel: id } })
        .findIndex((v) => v > 0.5)
      return (sold < 0 ? undefined : years[sold]) === year
    })
    // prices answer to what is sold, and the run shares the gate out by area: a few parcels have to wait
    expect(kept.length).toBeGreaterThan(0.75 * schedule.parcels.length)
    for (const { year, quarter } of schedule.parcels)
      expect(year === undefined ? quarter === 0 : quarter >= 1 && quarter <= 4).toBe(true)
  })
})
