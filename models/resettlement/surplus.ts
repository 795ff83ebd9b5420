/**
 * @module
 * What becomes of resettlement homes that nobody is owed 剩余安置房处置.
 */
import { variable } from '#models/engine/index'

const USE =
  '剩余安置房处置：先安置后调用，以年初未分配安置房超出待安置户的部分为限；年度计划调用在先，其余按比例处置'

const planned =
  'surplus_planned * min(1, surplus_free / max(sum(surplus_planned, tenure), one_dwelling / one_year))'

export const resettlementSurplus = [
  variable('surplus_free', {
    label: { zh: '年初可处置的剩余安置房', en: 'Surplus at the start of the year' },
    unit: 'dwelling/year',
    over: ['area'],
    initially: '0',
    is: 'max(0, previous(resettlement_homes_left) - homes_per_household * previous(resettlement_unchosen)) / one_year',
    source: USE,
  }),
  variable('surplus_decided', {
    label: { zh: '已定去向而未处置的剩余安置房', en: 'Surplus whose use is settled, not yet used' },
    unit: 'dwelling',
    over: ['area', 'surplus_use'],
    initially: 'surplus_use_base',
    is: '0',
    source: 'resettlement.csv: in the year after the base year',
  }),
  variable('surplus_wanted', {
    label: { zh: '拟处置剩余安置房', en: 'Surplus to be disposed of' },
    unit: 'dwelling/year',
    over: ['area', 'surplus_use'],
    initially: '0',
    is: 'previous(surplus_decided) / one_year + surplus_use_share * surplus_free * one_year',
    source: USE,
  }),
  variable('surplus_offered', {
    label: { zh: '可处置剩余安置房（按去向）', en: 'Surplus at disposal, by use' },
    unit: 'dwelling/year',
    over: ['area', 'surplus_use'],
    initially: '0',
    is: `surplus_wanted * min(1, max(0, surplus_free - sum(${planned}, tenure)) / max(sum(surplus_wanted, surplus_use), one_dwelling / one_year))`,
    source: USE,
  }),
  variable('surplus_used', {
    label: { zh: '处置的剩余安置房', en: 'Surplus disposed of' },
    unit: 'dwelling/year',
    over: ['area', 'surplus_use'],
    indicator: true,
    initially: '0',
    is: {
      other_projects: 'homes_per_household * rehoused_from_elsewhere',
      public_rental: `surplus_offered + at(${planned}, public_rental)`,
      directed_sale: `surplus_offered + at(${planned}, affordable_sale) + at(${planned}, affordable_rental) + at(${planned}, market_rental)`,
      open_sale: `surplus_offered + at(${planned}, market_sale)`,
    },
    source: USE,
    note: {
      zh: '含年度计划调用的套数',
      en: 'With what the programmes of the year call on',
    },
  }),
  variable('homes_from_surplus', {
    label: { zh: '剩余安置房转用', en: 'Surplus resettlement homes used' },
    unit: 'dwelling/year',
    over: ['area', 'tenure'],
    indicator: true,
    initially: '0',
    is: {
      market_sale: `${planned} + at(surplus_offered, open_sale)`,
      market_rental: planned,
      public_rental: `${planned} + at(surplus_offered, public_rental)`,
      affordable_rental: planned,
      affordable_sale: `${planned} + at(surplus_offered, directed_sale)`,
      resettlement: planned,
    },
    source: USE,
  }),
  variable('resettlement_surplus', {
    label: { zh: '剩余安置房', en: 'Surplus resettlement homes' },
    unit: 'dwelling',
    over: ['area'],
    indicator: true,
    is: 'max(0, resettlement_homes_left - homes_per_household * resettlement_unchosen)',
    source: '总套数 = 已安置 + 预留 + 剩余',
  }),
  variable('surplus_sale_income', {
    label: { zh: '剩余安置房销售收入', en: 'Income of surplus homes sold' },
    unit: 'CNY/year',
    over: ['area'],
    indicator: true,
    is: 'sum(surplus_used * surplus_sale_price_ratio, surplus_use) * at(floor_area_per_dwelling, resettlement) * previous(price)',
    source: USE,
  }),
]
