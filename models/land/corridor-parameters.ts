/**
 * @module
 * Whom a price cap is to serve 限价走廊的参数.
 */
import { parameter } from '#models/scenario/parameter'

export const corridorParameters = [
  parameter('corridor_buyer_level', {
    label: {
      zh: '目标家庭范围（买得起者占比相对基年）',
      en: 'Whom homes are for: share that can buy, relative to the base year',
    },
    unit: '1',
    role: 'decision',
    range: [0.5, 1.5],
    possible: [0.05, 5],
    default: 1,
    force: 'practice',
    source:
      'A goal of the bureau: 1 keeps as large a share of households able to buy as in the base year',
  }),
] as const
