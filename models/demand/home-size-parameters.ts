/**
 * @module
 * Bounds of the size classes and how sizes spread 户型面积段的参数.
 */
import { parameter } from '#models/scenario/parameter'

const BOUNDS =
  '面积段：公租房 40 ㎡、60 ㎡，保租房 70 ㎡（国办发〔2021〕22号），中小套型 90 ㎡（国办发〔2006〕37号），其余为统计惯用'

export const homeSizeParameters = [
  parameter('home_size_lower', {
    label: { zh: '面积段下限', en: 'Lower bound of a size class' },
    unit: 'm2/dwelling',
    over: ['home_size'],
    role: 'decision',
    range: [0, 200],
    possible: [0, 1_000],
    default: { s40: 0, s60: 40, s70: 60, s90: 70, s120: 90, more: 120 },
    describesBase: true,
    force: 'practice',
    source: BOUNDS,
  }),
  parameter('home_size_upper', {
    label: { zh: '面积段上限（0为无）', en: 'Upper bound of a size class (0: none)' },
    unit: 'm2/dwelling',
    over: ['home_size'],
    role: 'decision',
    range: [0, 200],
    possible: [0, 1_000],
    default: { s40: 40, s60: 60, s70: 70, s90: 90, s120: 120, more: 0 },
    describesBase: true,
    force: 'practice',
    source: BOUNDS,
  }),
  parameter('home_size_spread', {
    label: { zh: '套型面积对数标准差', en: 'Spread of log sizes of homes' },
    unit: '1',
    over: ['tenure'],
    role: 'decision',
    range: [0.05, 0.5],
    possible: [0.01, 2],
    default: {
      market_sale: 0.3,
      market_rental: 0.3,
      public_rental: 0.15,
      affordable_rental: 0.2,
      affordable_sale: 0.15,
      resettlement: 0.2,
    },
    force: 'assumption',
    source:
      'Assumption: market homes vary more than those of programmes, whose sizes are capped; no distribution of a district is at hand',
  }),
] as const
