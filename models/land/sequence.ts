/**
 * @module
 * The sequence of areas 区域发展时序: what the gate allows goes to the first rank, then the next; areas of one rank share pro
 * rata.
 */
import { variable } from '#models/engine/index'

const SEQUENCE = '区域发展时序：先满足前一档，同档按需求比例'

const RANKS = [1, 2, 3, 4, 5, 6] as const
const byRank = (equation: (rank: number) => string) =>
  Object.fromEntries(RANKS.map((rank) => [`rank_${rank}`, equation(rank)]))

export const sequence = [
  variable('sequence_in_year', {
    label: { zh: '片区当年时序档', en: 'Rank of the area in the year' },
    unit: '1',
    over: ['area'],
    total: 'none',
    indicator: true,
    is: 'sequence_rank_given > 0 ? sequence_rank_given : area_sequence',
    source: SEQUENCE,
  }),
  variable('in_rank', {
    label: { zh: '片区所属时序档', en: 'Rank that the area belongs to' },
    unit: '1',
    over: ['area', 'sequence_rank'],
    total: 'none',
    is: byRank((rank) =>
      rank === 1
        ? 'sequence_in_year <= 1 ? 1 : 0'
        : rank === RANKS.length
          ? 'sequence_in_year > 5 ? 1 : 0'
          : `sequence_in_year > ${rank - 1} and sequence_in_year <= ${rank} ? 1 : 0`,
    ),
    source: SEQUENCE,
  }),
  variable('required_in_rank', {
    label: { zh: '各档需供地面积', en: 'Floor area required by rank' },
    unit: 'm2/year',
    over: ['sequence_rank'],
    is: 'sum(in_rank * market_floor_area_required, area)',
    source: SEQUENCE,
  }),
  variable('allowed_in_rank', {
    label: { zh: '各档可供地面积', en: 'Floor area allowed by rank' },
    unit: 'm2/year',
    over: ['sequence_rank'],
    is: byRank((rank) => {
      const before = RANKS.filter((other) => other < rank)
      const used = before.map((other) => ` - at(required_in_rank, rank_${other})`).join('')
      return `clamp(gate_allowance${used}, 0, required_in_rank)`
    }),
    source: SEQUENCE,
  }),
  variable('market_floor_area_allowed', {
    label: {
      zh: '限制内片区商品住房供地面积',
      en: 'Market floor area of the area within the gate',
    },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'min(area_gate_allowance, market_floor_area_required * sum(in_rank * allowed_in_rank / max(required_in_rank, one_m2 / one_year), sequence_rank))',
    source: SEQUENCE,
  }),
]
