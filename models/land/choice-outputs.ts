/**
 * @module
 * What the choice of parcels writes 宗地选择的结果.
 */
import { output, type BlockOutput } from '#models/engine/index'
import { REASONS } from './parcel-order.ts'

/** The outputs of the block, with its source. */
export function choiceOutputs(source: string): readonly BlockOutput[] {
  const site = (
    id: string,
    zh: string,
    en: string,
    unit: string,
    over: string[],
    more: Partial<BlockOutput> = {},
  ) => output(id, { label: { zh, en }, unit, over, source, ...more })

  return [
    output('parcel_sold', {
      label: { zh: '当年供应（1 是）', en: 'Supplied this year (1 yes)' },
      unit: '1/year',
      over: ['parcel'],
      total: 'sum',
      indicator: true,
      source,
    }),
    output('parcel_gone', {
      label: { zh: '已供应（1 是）', en: 'Supplied by the end of the year (1 yes)' },
      unit: '1',
      over: ['parcel'],
      total: 'sum',
      source,
      state: true,
    }),
    output('parcel_reason', {
      label: { zh: '未供应原因', en: 'Why not supplied' },
      unit: '1',
      over: ['parcel'],
      total: 'none',
      indicator: true,
      source,
      note: {
        zh: REASONS.map((r, i) => `${i} ${r.zh}`).join('；'),
        en: REASONS.map((r, i) => `${i} ${r.en}`).join('; '),
      },
    }),
    site(
      'named_site_sold',
      '具名宗地供应用地',
      'Site area of parcels supplied',
      'm2/year',
      ['area', 'tenure'],
      { indicator: true },
    ),
    site(
      'unnamed_site_sold',
      '非具名用地供应',
      'Unnamed land supplied',
      'm2/year',
      ['area', 'tenure'],
      { indicator: true },
    ),
    site(
      'unnamed_site_failed',
      '非具名用地流拍',
      'Unnamed land offered that found no buyer',
      'm2/year',
      ['area'],
      { indicator: true },
    ),
    site('named_site_left', '未供应具名宗地用地', 'Site area of parcels left', 'm2', ['area'], {
      indicator: true,
    }),
    site(
      'named_site_next',
      '次年具备条件的宗地用地',
      'Site area of parcels that can be supplied next year',
      'm2',
      ['area'],
    ),
    site('named_new_next', '其中新增建设用地', 'Of which new construction land', 'm2', ['area']),
    site(
      'unnamed_left_by_source',
      '非具名用地余量（分来源）',
      'Unnamed land left, by source',
      'm2',
      ['area', 'land_source'],
      {
        state: true,
        indicator: true,
        note: {
          zh: '未给土地总量时不设上限',
          en: 'Without a table of land in sum there is no limit',
        },
      },
    ),
    site(
      'unnamed_sold_by_source',
      '非具名用地供应（分来源）',
      'Unnamed land supplied, by source',
      'm2/year',
      ['area', 'land_source'],
      { indicator: true },
    ),
    site('unnamed_site_left', '非具名用地余量', 'Unnamed land left', 'm2', ['area'], {
      indicator: true,
      note: {
        zh: '未给土地总量时不设上限',
        en: 'Without a table of land in sum there is no limit',
      },
    }),
    site(
      'land_carried',
      '结转的商品住宅宗地差额',
      'Difference of market parcels carried on',
      'm2',
      ['area'],
      { state: true },
    ),
    site(
      'allocated_carried',
      '结转的划拨宗地差额',
      'Difference of allocated parcels carried on',
      'm2',
      ['area'],
      { state: true },
    ),
    site('land_short', '未能供应的用地', 'Land target not met', 'm2/year', ['area', 'tenure'], {
      indicator: true,
    }),
  ]
}
