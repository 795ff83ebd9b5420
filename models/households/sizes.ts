/**
 * @module
 * Households by how many live in them 户规模: a standard distribution tilted until its mean is the district’s.
 *
 * Each size's share is multiplied by e^(tilt × size). That family has one member for each mean (exponential tilting);
 * two steps of Newton's method find it, whose derivative is the variance.
 */
import { constant, variable } from '#models/engine/index'

const TILT =
  'Exponential tilting of a standard distribution to a given mean: of all with that mean the nearest in relative entropy (Kullback 1959, Information Theory and Statistics)'
const MEAN = (weight: string) =>
  `sum(${weight} * standard_size_persons, household_size) / sum(${weight}, household_size)`
const VARIANCE = (weight: string, mean: string) =>
  `sum(${weight} * (standard_size_persons - ${mean}) ^ 2, household_size) / sum(${weight}, household_size)`

export const sizes = [
  constant('standard_size_mean', {
    label: { zh: '标准户规模均值', en: 'Mean of the standard distribution of sizes' },
    unit: '1',
    is: MEAN('standard_size_share'),
    source: TILT,
  }),
  constant('standard_size_variance', {
    label: { zh: '标准户规模方差', en: 'Variance of the standard distribution of sizes' },
    unit: '1',
    is: VARIANCE('standard_size_share', 'standard_size_mean'),
    source: TILT,
  }),
  variable('size_wanted', {
    label: { zh: '片区户均人口', en: 'Persons per household of the area' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: 'sum(persons_in_households, status) / max(sum(households, status), one_household) * one_household / one_person',
    source: TILT,
  }),
  variable('size_tilt_near', {
    label: { zh: '户规模倾斜（初值）', en: 'Tilt of sizes, first step' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: 'clamp((size_wanted - standard_size_mean) / standard_size_variance, -most_size_tilt, most_size_tilt)',
    source: TILT,
  }),
  variable('size_weight_near', {
    label: { zh: '户规模权重（初值）', en: 'Weight of a size, first step' },
    unit: '1',
    over: ['area', 'household_size'],
    total: 'none',
    is: 'standard_size_share * exp(size_tilt_near * standard_size_persons)',
    source: TILT,
  }),
  variable('size_mean_near', {
    label: { zh: '户规模均值（初值）', en: 'Mean size, first step' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: MEAN('size_weight_near'),
    source: TILT,
  }),
  variable('size_tilt', {
    label: { zh: '户规模倾斜', en: 'Tilt of sizes' },
    unit: '1',
    over: ['area'],
    total: 'none',
    is: `clamp(size_tilt_near + (size_wanted - size_mean_near) / (${VARIANCE('size_weight_near', 'size_mean_near')}), -most_size_tilt, most_size_tilt)`,
    source: TILT,
  }),
  variable('size_weight', {
    label: { zh: '户规模权重', en: 'Weight of a size' },
    unit: '1',
    over: ['area', 'household_size'],
    total: 'none',
    is: 'standard_size_share * exp(size_tilt * standard_size_persons)',
    source: TILT,
  }),
  variable('households_by_size', {
    label: { zh: '分规模家庭户', en: 'Households by size' },
    unit: 'household',
    over: ['area', 'household_size'],
    indicator: true,
    is: 'sum(households, status) * size_weight / sum(size_weight, household_size)',
    source: TILT,
  }),
]
