/**
 * @module
 * 户: how many households people make, what ends them, and how many have no proper home.
 */
import { constant, stage, variable } from '#models/engine/index'
import { formation } from './formation.ts'
import { latent } from './latent.ts'
import { householdColumns, householdParameters } from './parameters.ts'
import { sizes } from './sizes.ts'

const HEADSHIP =
  'Headship-rate method: UN Manual VII (1973), Methods of Projecting Households and Families'

const headship = [
  variable('persons_by_age', {
    label: { zh: '分年龄人口（两性合计，不含校园）', en: 'Persons by age, without campuses' },
    unit: 'person',
    over: ['area', 'status', 'age'],
    is: 'sum(population_by_age, sex) - campus_by_age',
    source: HEADSHIP,
  }),
  variable('headship_shift', {
    label: { zh: '户主率累计漂移', en: 'Drift of headship since the base year' },
    unit: '1',
    total: 'none',
    initially: '0',
    is: 'previous(headship_shift) + headship_drift * one_year',
    source: HEADSHIP,
  }),
  constant('headship_base', {
    label: { zh: '基年户主率', en: 'Headship rates of the base year' },
    unit: '1',
    over: ['status', 'age'],
    is: 'sum(headship_given, age) > 0 ? headship_given : standard_headship',
    source: HEADSHIP,
  }),
  variable('headship_rate', {
    label: { zh: '户主率', en: 'Headship rate' },
    unit: '1',
    over: ['status', 'age'],
    total: 'none',
    is: 'headship_base * exp(headship_shift) / (1 - headship_base + headship_base * exp(headship_shift))',
    source: `${HEADSHIP}; drift on the logit`,
  }),
  constant('collective_share', {
    label: { zh: '集体户人口占比', en: 'Share of people in collective households' },
    unit: '1',
    over: ['area'],
    is: 'population_total > campus_population ? clamp((collective_persons - campus_population) / (population_total - campus_population), 0, 1) : 0',
    source: HEADSHIP,
    note: {
      zh: '校园之外的集体户；校园人口已另行扣除',
      en: 'Other than campuses, whose people are taken out by age',
    },
  }),
  constant('household_heads_base', {
    label: { zh: '基年户主数（未调整）', en: 'Heads in the base year before scaling' },
    unit: 'person',
    over: ['area'],
    is: '(1 - collective_share) * sum(sum(persons_by_age * headship_rate, age), status)',
    source: HEADSHIP,
  }),
  constant('households_base', {
    label: {
      zh: '基年家庭户（给定或推算）',
      en: 'Households of the base year, given or estimated',
    },
    unit: 'household',
    over: ['area'],
    is: 'households_given > 0 ? households_given : (1 - collective_share) * (population_total - campus_population) / standard_household_size',
    source: HEADSHIP,
  }),
  constant('headship_scale', {
    label: { zh: '户主率调整系数', en: 'Scale of headship to the district’s own count' },
    unit: 'household/person',
    over: ['area'],
    is: 'household_heads_base > least_heads ? households_base / household_heads_base : sum(households_base, area) / max(sum(household_heads_base, area), one_person)',
    source: `${HEADSHIP}; an area with too few people takes the district’s`,
  }),
]

const counts = [
  variable('households_desired', {
    label: { zh: '应有家庭户（未受房源约束）', en: 'Households before the limit of homes' },
    unit: 'household',
    over: ['area', 'status'],
    is: 'headship_scale * (1 - collective_share) * sum(persons_by_age * headship_rate, age)',
    source: HEADSHIP,
  }),
  variable('suppressed_households', {
    label: { zh: '被抑制的家庭户', en: 'Suppressed households' },
    unit: 'household',
    over: ['area'],
    indicator: true,
    initially: '0',
    is: 'max(0, sum(households_desired * tenure_system_share, status) - previous(dwellings) * (1 - min(vacancy_floor, initial(vacancy_share))) / homes_per_household)',
    source:
      'Housing closure of this model: households cannot exceed homes beyond the base year’s own crowding; people then share',
  }),
  variable('suppressed_share', {
    label: { zh: '被抑制户占比', en: 'Suppressed share' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    initially: '0',
    is: 'suppressed_households / max(sum(households_desired * tenure_system_share, status), one_household)',
    source: 'Housing closure of this model',
  }),
  variable('households', {
    label: { zh: '家庭户', en: 'Households' },
    unit: 'household',
    over: ['area', 'status'],
    indicator: true,
    is: 'households_desired * (1 - suppressed_share * tenure_system_share)',
    source: HEADSHIP,
  }),
  variable('housed_households', {
    label: { zh: '城镇住房体系内家庭户', en: 'Households within the six tenures' },
    unit: 'household',
    over: ['area', 'status'],
    is: 'households * tenure_system_share',
    source: HEADSHIP,
  }),
  variable('persons_in_households', {
    label: { zh: '家庭户人口', en: 'Persons in households' },
    unit: 'person',
    over: ['area', 'status'],
    indicator: true,
    is: '(1 - collective_share) * sum(persons_by_age, age)',
    source: HEADSHIP,
  }),
  variable('mean_household_size', {
    label: { zh: '户均人口', en: 'Mean household size' },
    unit: 'person/household',
    over: ['area', 'status'],
    total: 'ratio',
    indicator: true,
    is: 'persons_in_households / max(households, one_household)',
    source: HEADSHIP,
  }),
]

const housing = [
  constant('homes_per_household', {
    label: { zh: '每户住房套数', en: 'Homes per household' },
    unit: 'dwelling/household',
    is: 'one_dwelling / one_household',
    source: 'Convention of the model: a household lives in one home',
  }),
  constant('inadequately_housed_base', {
    label: {
      zh: '基年住房困难户（给定或按人均面积推算）',
      en: 'Inadequately housed in the base year, given or by floor area per person',
    },
    unit: 'household',
    over: ['area'],
    is: 'sum(inadequately_housed_given, area) > 0 ? inadequately_housed_given : sum(floor_area_given, tenure) > 0 and overcrowding_floor_area > 0 ? sum(housed_households, status) * normal_cdf(log(overcrowding_floor_area * max(population_total, one_person) / sum(floor_area_given, tenure)) / floor_area_spread) : 0',
    source:
      'Share of a lognormal distribution of floor area per person below the standard of overcrowding, where the pack counts none',
    note: {
      zh: '只按拥挤推算：合住、无独用厨卫者须由表给出',
      en: 'By crowding only: those who share, or have no kitchen and toilet of their own, must be given by the table',
    },
  }),
  variable('inadequately_housed', {
    label: { zh: '住房困难户', en: 'Inadequately housed' },
    unit: 'household',
    over: ['area'],
    indicator: true,
    initially: 'inadequately_housed_base',
    is: 'previous(inadequately_housed) - backlog_cleared * one_year',
    source:
      'Hong Kong Long Term Housing Strategy (2014), component of inadequately housed households',
  }),
  variable('backlog_cleared', {
    label: { zh: '消化的住房困难户', en: 'Backlog cleared' },
    unit: 'household/year',
    over: ['area'],
    indicator: true,
    is: 'min(initial(inadequately_housed) / backlog_clearance_years, previous(inadequately_housed) / one_year)',
    source: 'Scottish HNDA tool: existing need divided by the years to clear it',
  }),
]

export const households = stage(
  'households',
  { zh: '家庭户', en: 'Households' },
  [...householdParameters],
  householdColumns,
  headship,
  counts,
  formation,
  latent,
  housing,
  sizes,
)
