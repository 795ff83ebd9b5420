/**
 * @module
 * How sizes of homes spread 户型面积的参数.
 */
import { parameter } from '#models/scenario/parameter'

export const homeSizeParameters = [
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
