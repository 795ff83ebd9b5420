/**
 * @module
 * What the parts of a row leave of it 本行自有用地: units without the projects, projects without the contracts, listed below them.
 */
import { block, output, type BlockIO } from '#models/engine/index'

const SOURCE =
  'renewal.csv: the site of a row less the sites of the rows that name it as their whole'

export const renewalParts = block('renewal_parts', {
  label: { zh: '更新项目的层级', en: 'Wholes and parts of renewal' },
  source: SOURCE,
  reads: ['renewal_site', 'renewal_parent'],
  writes: [
    output('renewal_own_share', {
      label: { zh: '本行自有用地比例', en: 'Share of the row that its parts leave' },
      unit: '1',
      over: ['renewal_unit'],
      total: 'none',
      source: SOURCE,
    }),
  ],
  prepare: () => ({ start: ownShares, step: ownShares }),
})

function ownShares({ now }: BlockIO): void {
  const site = now['renewal_site']!
  const parents = now['renewal_parent']!
  const own = now['renewal_own_share']!
  own.fill(0)
  parents.forEach((parent, row) => {
    if (parent > 0) own[parent - 1]! += site[row]!
  })
  for (let row = 0; row < own.length; row++)
    own[row] = site[row]! > 0 ? Math.max(0, 1 - own[row]! / site[row]!) : 0
}
