/**
 * @module
 * What the demand stage reads from the pack's tables 需求的数据表.
 */
import { column } from '#models/scenario/parameter'

/** One figure of the market in the base year. Months of a flow add up; of a level, the last one counts. */
function market(id: string, columnId: string, unit: string, zh: string, en: string) {
  const several = unit.endsWith('m2/year') && !unit.startsWith('CNY') ? 'add' : 'last'
  return column(id, {
    label: { zh, en },
    unit,
    over: ['area'],
    table: 'market',
    column: columnId,
    years: 'base_year',
    several,
  })
}

export const demandColumns = [
  column('median_income_given', {
    label: { zh: '家庭收入中位数（表）', en: 'Median income as given' },
    unit: 'CNY/household/year',
    over: ['area', 'status'],
    table: 'income',
    column: 'median',
    years: 'each',
    several: 'last',
  }),
  column('mean_income_given', {
    label: { zh: '家庭平均收入（表）', en: 'Mean income as given' },
    unit: 'CNY/household/year',
    over: ['area', 'status'],
    table: 'income',
    column: 'mean',
    years: 'each',
    several: 'last',
  }),
  ...[1, 2, 3, 4, 5].map((k) =>
    column(`income_fifth_${k}`, {
      label: { zh: `五等份家庭收入${k}（表）`, en: `Income of fifth ${k} as given` },
      unit: 'CNY/household/year',
      over: ['area', 'status'],
      table: 'income',
      column: `q${k}`,
      years: 'each',
      several: 'last',
    }),
  ),
  column('income_gini_given', {
    label: { zh: '基尼系数（表）', en: 'Gini as given' },
    unit: '1',
    over: ['area', 'status'],
    table: 'income',
    column: 'gini',
    years: 'each',
    several: 'last',
  }),
  column('owner_share_given', {
    label: { zh: '自有住房户占比（表）', en: 'Share of owners as given' },
    unit: '1',
    over: ['area', 'status'],
    table: 'occupancy',
    column: 'share',
    only: { class: ['owned_new', 'owned_second_hand', 'owned_legacy'] },
  }),
  column('public_tenant_share_given', {
    label: { zh: '公租房住户占比（表）', en: 'Share in public rental as given' },
    unit: '1',
    over: ['area', 'status'],
    table: 'occupancy',
    column: 'share',
    only: { class: ['public_rental'] },
  }),
  column('affordable_tenant_share_given', {
    label: { zh: '保租房住户占比（表）', en: 'Share in affordable rental as given' },
    unit: '1',
    over: ['area', 'status'],
    table: 'occupancy',
    column: 'share',
    only: { class: ['affordable_rental'] },
  }),
  market(
    'sales_recorded',
    'sales_area',
    'm2/year',
    '基年新房成交面积',
    'Recorded sales of new homes',
  ),
  market(
    'second_hand_recorded',
    'second_hand_area',
    'm2/year',
    '基年二手房成交面积',
    'Recorded second-hand sales',
  ),
  market('price_recorded', 'price', 'CNY/m2', '基年房价', 'Recorded price'),
  market('rent_recorded', 'rent', 'CNY/m2/year', '基年租金', 'Recorded rent'),
  market('inventory_recorded', 'inventory_area', 'm2', '基年库存面积', 'Recorded inventory'),
]
