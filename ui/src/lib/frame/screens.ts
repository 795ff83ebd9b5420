/**
 * @module
 * The screens that are built 页面, in the order of the rail.
 */
import type { WordKey } from '#lib/i18n/keys.ts'

export type Screen = Readonly<{
  id:
    | 'assumptions'
    | 'population'
    | 'demand'
    | 'market'
    | 'land'
    | 'parcels'
    | 'renewal'
    | 'plan'
    | 'compare'
  path: string
  name: WordKey
  /** One sign for the narrow rail. */
  sign: WordKey
  /** Stands in the bottom bar of a phone, which has room for five; the others are in the menu of the brand. */
  bar?: true
}>

export const SCREENS: readonly Readonly<{ group: WordKey; screens: readonly Screen[] }>[] = [
  {
    group: 'nav.account',
    screens: [
      {
        id: 'assumptions',
        path: '/assumptions',
        name: 'nav.assumptions',
        sign: 'nav.assumptions.sign',
        bar: true,
      },
    ],
  },
  {
    group: 'nav.project',
    screens: [
      {
        id: 'population',
        path: '/population',
        name: 'nav.population',
        sign: 'nav.population.sign',
      },
      {
        id: 'demand',
        path: '/demand',
        name: 'nav.demand',
        sign: 'nav.demand.sign',
      },
      {
        id: 'market',
        path: '/market',
        name: 'nav.market',
        sign: 'nav.market.sign',
      },
      {
        id: 'land',
        path: '/land',
        name: 'nav.land',
        sign: 'nav.land.sign',
        bar: true,
      },
      {
        id: 'parcels',
        path: '/parcels',
        name: 'nav.parcels',
        sign: 'nav.parcels.sign',
      },
      {
        id: 'renewal',
        path: '/renewal',
        name: 'nav.renewal',
        sign: 'nav.renewal.sign',
      },
    ],
  },
  {
    group: 'nav.decide',
    screens: [
      {
        id: 'plan',
        path: '/plan',
        name: 'nav.plan',
        sign: 'nav.plan.sign',
        bar: true,
      },
      {
        id: 'compare',
        path: '/compare',
        name: 'nav.compare',
        sign: 'nav.compare.sign',
        bar: true,
      },
    ],
  },
]
