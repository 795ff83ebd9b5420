/**
 * @module
 * What the charts of the Population screen put together 人口各图, as far as the open book has it.
 */
import { partsOf, type Setting, type Wanted } from '#lib/state/chart-parts.ts'
import type { Part } from '#lib/state/part.ts'
import type { Catalogue } from '#models/index'

/** What adds stands above nothing, what takes away below; each side goes from dark to light. */
const CHANGE: readonly Wanted[] = [
  { indicator: 'population_growth', word: 'population.net', as: 'line' },
  { indicator: 'births', word: 'population.births', as: 'bar', colour: 'seq-1' },
  { indicator: 'in_migrants', word: 'population.in', as: 'bar', colour: 'seq-2' },
  { indicator: 'deaths', word: 'population.deaths', as: 'bar', colour: 'seq-1', less: true },
  { indicator: 'out_migrants', word: 'population.out', as: 'bar', colour: 'seq-2', less: true },
]
/** Moves between areas cancel out over the district. */
const MOVES: readonly Wanted[] = [
  { indicator: 'moved_in', word: 'population.moved-in', as: 'bar', colour: 'seq-3' },
  { indicator: 'moved_out', word: 'population.moved-out', as: 'bar', colour: 'seq-3', less: true },
]
/** Changes of status cancel out over all of them. */
const STATUS: readonly Wanted[] = [
  { indicator: 'status_changes', word: 'population.status-changes', as: 'bar', colour: 'seq-4' },
]

/** Components of change 人口变动. */
export function changeParts(setting: Setting): readonly Part[] {
  const { known, where } = setting
  if (!known('population_growth')) return []
  const moves = where['area'] === undefined ? [] : MOVES
  const status = where['status'] === undefined ? [] : STATUS
  return partsOf([...CHANGE, ...moves, ...status], setting)
}

/** Ageing 老龄化与抚养比. */
export function ageingParts(setting: Setting): readonly Part[] {
  return partsOf(
    [
      { indicator: 'old_age_share', word: 'population.old-share', as: 'line' },
      {
        indicator: 'child_dependency_ratio',
        word: 'population.child-ratio',
        as: 'line',
        colour: 'seq-2',
      },
      {
        indicator: 'old_age_dependency_ratio',
        word: 'population.old-ratio',
        as: 'line',
        colour: 'ink',
      },
    ],
    setting,
  )
}

const SCHOOLS = [
  ['kindergarten', 'population.kindergarten'],
  ['primary', 'population.primary'],
  ['junior', 'population.junior'],
  ['senior', 'population.senior'],
] as const

/** Children by age of school 学龄人口. */
export function schoolParts(setting: Setting): readonly Part[] {
  const wanted = SCHOOLS.map(([id, word], i): Wanted => ({
    indicator: 'population_by_age_group',
    word,
    as: 'bar',
    colour: `seq-${i + 1}`,
    member: { dimension: 'age_group', id },
  }))
  return partsOf(wanted, setting)
}

/** Urbanisation and registration as shares 城镇化与户籍占比; the path that is planned stands beside what comes of it. */
export function shareParts(setting: Setting): readonly Part[] {
  const urban: readonly Wanted[] = [
    { indicator: 'urban_share', word: 'population.urban-share', as: 'line', colour: 'ink' },
    { indicator: 'urbanisation_path', word: 'population.urban-path', as: 'path', colour: 'missed' },
  ]
  return partsOf(
    [
      { indicator: 'registered_share', word: 'population.registered-share', as: 'line' },
      ...(setting.known('urban_share') ? urban : []),
    ],
    setting,
  )
}

/** Who gets a registration in the city 落户, a year. */
export function registrationParts(setting: Setting): readonly Part[] {
  return partsOf(
    [
      {
        indicator: 'registrations',
        word: 'population.registrations',
        as: 'bar',
        colour: 'seq-1',
      },
      {
        indicator: 'rural_transfers',
        word: 'population.rural-transfers',
        as: 'bar',
        colour: 'seq-3',
      },
    ],
    setting,
  )
}

/** Moves from area to area 片区间迁移, and the dimension of their destinations: areas under another name. */
export function movesOf({ indicators, dimensions, pack }: Catalogue) {
  const record = indicators.find(({ id }) => id === 'moves')
  const destination = dimensions.find(
    ({ id, members }) =>
      id !== 'area' &&
      record?.over.includes(id) &&
      members.length === pack.areas.length &&
      members.every((member, i) => member.id === pack.areas[i]!.id),
  )
  return record && destination ? { record, destination: destination.id } : undefined
}
