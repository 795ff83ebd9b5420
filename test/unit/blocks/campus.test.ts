import { describe, expect, it } from 'vitest'
import { openStudy, readPack, type Override } from '#models/index'
import { C, smallPack } from '#test/support/small-pack'

function study(...overrides: Override[]) {
  const pack = readPack(smallPack(C))
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  const opened = openStudy(pack.value, { overrides })
  if (!opened.ok) throw new Error(opened.faults.map((f) => f.message.en).join('\n'))
  return opened.value
}

const set = (path: string, value: number | Readonly<Record<string, number>>): Override => ({
  kind: 'parameter',
  path,
  value,
})
const aged = (s: ReturnType<typeof study>, age: string) =>
  s.series({ indicator: 'population_by_age', where: { area: 'north', age } })

describe('a campus', () => {
  const without = study()
  const constant = study(set('campus_students.north', 20_000))

  it('of constant size keeps its ages: those who would have aged out are not there at 25', () => {
    const [plain, held] = [aged(without, 'a25'), aged(constant, 'a25')]
    expect(held[0]).toBe(plain[0])
    // eight years on those of 25 were 17: no student yet; four years on they were 21, a quarter of the students
    expect(plain[4]! - held[4]!).toBeGreaterThan(0.8 * 5_000)
    expect(plain[4]! - held[4]!).toBeLessThan(1.2 * 5_000)
  })

  it('is no migration while its size stays, and only its change is', () => {
    const grown = study(set('campus_students.north', { 2017: 20_000, 2020: 20_000, 2021: 23_000 }))
    const came = (s: ReturnType<typeof study>) =>
      s.series({ indicator: 'in_migrants', where: { area: 'north' } })
    const year = 2021 - 2017
    expect(came(grown)[year]! - came(constant)[year]!).toBeCloseTo(3_000, 3)
    expect(came(grown)[year - 1]).toBe(came(constant)[year - 1])
    expect(
      grown.value({ indicator: 'campus_population', where: { area: 'north' } }, 2021),
    ).toBeCloseTo(23_000, 6)
  })

  it('forms no households', () => {
    const households = (s: ReturnType<typeof study>) =>
      s.value({ indicator: 'persons_in_households', where: { area: 'north' } }, 2017)
    expect(households(without) - households(constant)).toBeCloseTo(20_000, 4)
  })

  it('holds no more than there are of an age', () => {
    const crowded = study(set('campus_students.north', 1e7))
    const population = crowded.value({ indicator: 'population', where: { area: 'north' } }, 2017)
    expect(population).toBe(
      without.value({ indicator: 'population', where: { area: 'north' } }, 2017),
    )
    expect(
      crowded.value({ indicator: 'campus_population', where: { area: 'north' } }, 2017),
    ).toBeLessThan(population)
  })
})
