/**
 * @module
 * Random problems of the parcel schedule 随机时序问题, small enough to try every plan, or as large as wanted.
 */
import type { ScheduleProblem } from '#models/schedule/problem'
import { generator } from './random.ts'

export type Size = Readonly<{ parcels: number; years: number; areas: number }>

export function randomSchedule(seed: number, size: Size, { unnamed = true } = {}): ScheduleProblem {
  const next = generator(seed)
  const between = (low: number, high: number) => low + (high - low) * next()
  const years = Array.from({ length: size.years }, (_, y) => 2026 + y)
  const perArea = (size.parcels / size.areas / size.years) * 30_000
  return {
    years,
    areas: Array.from({ length: size.areas }, (__, a) => ({
      id: `area_${a}`,
      required: [
        years.map(() => between(0.3, 1.2) * perArea),
        years.map(() => between(0, 0.3) * perArea),
      ],
      unnamed: [
        years.map((year) => (unnamed ? (year - 2025) * 0.2 * perArea : 0)),
        years.map(() => (unnamed ? 0.5 * perArea : 0)),
      ],
      density: years.map(() => 3),
      cost: years.map(() => between(4_000, 12_000)),
      income: years.map(() => between(5_000, 30_000)),
    })),
    parcels: Array.from({ length: size.parcels }, (__, i) => {
      const site = between(10_000, 60_000)
      const first = Math.floor(next() * size.years)
      const kind = next() < 0.15 ? 1 : 0
      const price = between(4_000, 15_000)
      return {
        id: `p${i}`,
        area: Math.floor(next() * size.areas),
        kind,
        site,
        floorArea: kind === 0 ? 3.2 * site : 0,
        newLand: next() < 0.7,
        open: years.map((year) => year - 2026 >= first && next() < 0.95),
        cost: years.map((year) => site * price * 1.02 ** (year - 2026)),
        outlay: years.map(
          (year) => site * price * (next() < 0.5 ? 1 : 0.1) * 1.02 ** (2026 - year),
        ),
        unsold: site * price * 0.1 * next(),
        income: years.map(() => (kind === 0 ? site * between(8_000, 30_000) : 0)),
        quarter: undefined,
        plannedYear: next() < 0.5 ? 2026 + Math.floor(next() * size.years) : undefined,
        readyYear: 2026 + first,
        reason: 0,
      } as const
    }),
    caps: years.flatMap((_, year) =>
      next() < 0.4
        ? [{ year, area: undefined, floorArea: between(0, 1) * perArea * size.areas * 3 }]
        : [],
    ),
    quotas: years.map(() => (next() < 0.3 ? between(0.3, 1) * perArea * size.areas : undefined)),
    fiscalFloor: next() < 0.5 ? 0 : between(0, 1) * perArea * 5_000,
    unmetPrice: 10_000,
    fiscalPrice: 1,
    interest: 0.04,
  }
}
