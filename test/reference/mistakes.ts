/**
 * @module
 * Wrong conventions that a pack can be made with, and what each was found to cost by an independent program on the same
 * tables of China from 2024: the worst of 2035 and 2050, in per cent as printed, of all people and of the five-year
 * group by sex under 80 that is furthest off.
 */
import { fromMidYear } from './conventions.ts'
import type { Cell, Country } from './un-tables.ts'
import { packTables, type MortalityBy, type PackTables } from './write-pack.ts'

type Make = (country: Country, base: number, end: number) => PackTables

export type Mistake = Readonly<{ mistake: string; make: Make; total: string; under80: string }>

/** Tables of calendar years changed before they are used as they should be. */
function withChanged(change: (country: Country) => Partial<Country>, by: MortalityBy): Make {
  return (country, base, end) =>
    packTables(fromMidYear({ ...country, ...change(country) }, base, end), by)
}

/** Survival ratios changed at some ages. */
function withSurvival(change: (cell: Cell, rate: number) => number): Make {
  return withChanged(
    ({ survival, mortality }) => ({
      survival: survival.map((cell, i) => ({ ...cell, value: change(cell, mortality[i]!.value) })),
    }),
    'survival',
  )
}

/** Rates of which calendar year: 1 is the one that the step starts in, 0 the one that it ends in. */
function withWeight(weight: number): Make {
  return (country, base, end) => packTables(fromMidYear(country, base, end, weight), 'mortality')
}

export const mistakes: readonly Mistake[] = [
  {
    mistake: 'rates and migrants of calendar year t only',
    make: withWeight(1),
    total: '-0.20',
    under80: '0.68',
  },
  {
    mistake: 'rates and migrants of calendar year t + 1 only',
    make: withWeight(0),
    total: '0.19',
    under80: '0.72',
  },
  {
    mistake: 'no migrants',
    make: withChanged(
      ({ migration }) => ({ migration: migration.map((cell) => ({ ...cell, value: 0 })) }),
      'mortality',
    ),
    total: '0.62',
    under80: '3.9',
  },
  {
    mistake: '1.05 boys per girl in every year',
    make: withChanged(
      ({ boysPerGirl }) => ({
        boysPerGirl: new Map([...boysPerGirl.keys()].map((y) => [y, 1.05])),
      }),
      'mortality',
    ),
    total: '0.00',
    under80: '1.84',
  },
  {
    mistake: 'p(x) of the age reached, not L(x) ÷ L(x − 1)',
    // of the newborn those who die in the first year live about 0.14 of it
    make: withSurvival(({ age, value }, rate) =>
      age === 100 ? value : 1 - rate / (1 + rate * (age === 0 ? 0.86 : 0.5)),
    ),
    total: '-0.75',
    under80: '1.8',
  },
  {
    mistake: 'no deaths of the newborn',
    make: withSurvival(({ age, value }) => (age === 0 ? 1 : value)),
    total: '0.06',
    under80: '0.52',
  },
]
