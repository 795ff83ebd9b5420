/**
 * @module
 * What the plan takes as given 计划的参数.
 */
import { parameter } from '#models/scenario/parameter'

export const planParameters = [
  parameter('delivery_confidence', {
    label: { zh: '按期交付的把握', en: 'Share of homes that must be there on time' },
    unit: '1',
    role: 'decision',
    range: [0.5, 0.95],
    possible: [0.05, 1],
    default: 0.8,
    force: 'assumption',
    source: 'Assumption: four homes in five by the end of the due year; the rest come later',
    note: {
      zh: '倒排供地：到期年末前应到位的套数比例，其余随后交付',
      en: 'Decide-by calendar: the share of wanted homes that must be there by the end of the due year',
    },
  }),
] as const
