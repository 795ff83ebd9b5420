/**
 * @module
 * Projects that are sums of others 安置项目的层级: what its parts say counts, a row that others name as their whole does not.
 */
import { block, output, type BlockIO } from '#models/engine/index'

const SOURCE = 'resettlement.csv: a row that others name as their whole is their sum'

export const resettlementParts = block('resettlement_parts', {
  label: { zh: '安置项目的层级', en: 'Wholes and parts of resettlement' },
  source: SOURCE,
  reads: ['resettlement_parent'],
  writes: [
    output('resettlement_counts', {
      label: { zh: '计入（1 是；有下级的为 0）', en: 'Counts (1 yes; 0 for a sum of others)' },
      unit: '1',
      over: ['resettlement_project'],
      total: 'none',
      source: SOURCE,
    }),
  ],
  prepare: () => ({ start: leaves, step: leaves }),
})

function leaves({ now }: BlockIO): void {
  const counts = now['resettlement_counts']!
  counts.fill(1)
  for (const parent of now['resettlement_parent']!) if (parent > 0) counts[parent - 1] = 0
}
