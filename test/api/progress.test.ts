import { describe, expect, it } from 'vitest'
import { post } from '#test/support/longgang'

type Progress = Readonly<{
  task: { id: string; indicator: string; binding: boolean }
  year: number
  wanted: number
  due: readonly number[]
  months: readonly number[]
  done: number
}>

const ask = async (request: object) => {
  const response = await post('/api/progress', { pack: 'longgang', ...request })
  expect(response.status).toBe(200)
  return (await response.json()) as readonly Progress[]
}

describe('POST /api/progress', () => {
  it('gives the tasks of the plan year, or of the year asked, each due in full by its end', async () => {
    for (const [request, year] of [
      [{}, 2018],
      [{ year: 2021 }, 2021],
    ] as const) {
      const tasks = await ask(request)
      expect(tasks.length).toBeGreaterThan(1)
      for (const task of tasks) {
        expect(task.year).toBe(year)
        expect(task.due.at(-1)).toBeCloseTo(task.wanted, 6)
      }
    }
  })

  it('counts a month that a change adds', async () => {
    const add = { year: 2018, month: 1, indicator: 'renewal_land_supplied', value: 30_000 }
    const tasks = await ask({ overrides: [{ kind: 'row', table: 'actuals', add }] })
    const land = tasks.find(({ task }) => task.indicator === 'renewal_land_supplied')!
    expect(land.months).toEqual([30_000])
    expect(land.done).toBe(30_000)
  })

  it('refuses a year that is none', async () => {
    const response = await post('/api/progress', { pack: 'longgang', year: 'soon' })
    expect(response.status).toBe(400)
  })
})
