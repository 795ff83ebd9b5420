/**
 * @module
 * The account of the reserve 储备账: opening + in − sold = closing, each item counted on its own.
 */
import { constant, variable } from '#models/engine/index'

const ACCOUNT = '年初 + 进入 − 供出 = 年末：各项分别计算'
const NAMED = '具名宗地：规划中的在具备条件之年进入储备，其余自基年在库'
const COST = '收储成本与整备成本，按当年进入各环节的用地'

const IN_RESERVE = (year: string) => `parcel_stage > 0 or parcel_ready_year <= ${year} ? 1 : 0`

export const reserveAccount = [
  constant('land_known', {
    label: { zh: '有土地总量（1 是）', en: 'Land is known in sum (1 yes)' },
    unit: '1',
    is: 'sum(unnamed_idle_given + unnamed_core_given + unnamed_reserve_given, area) > 0 ? 1 : 0',
    source: 'Without land.csv unnamed land has no limit and no account',
  }),
  variable('parcel_in_reserve', {
    label: { zh: '宗地在储备（1 是）', en: 'Parcel is in the reserve (1 yes)' },
    unit: '1',
    over: ['parcel'],
    total: 'sum',
    is: `parcel_gone == 1 ? 0 : ${IN_RESERVE('calendar_year')}`,
    source: NAMED,
  }),
  variable('parcel_into_reserve', {
    label: { zh: '宗地当年进入储备（1 是）', en: 'Parcel enters the reserve (1 yes)' },
    unit: '1/year',
    over: ['parcel'],
    total: 'sum',
    initially: '0',
    is: 'parcel_stage == 0 and parcel_ready_year > calendar_year - 1 and parcel_ready_year <= calendar_year and previous(parcel_gone) == 0 ? 1 / one_year : 0',
    source: NAMED,
  }),
  variable('named_entering', {
    label: { zh: '进入储备的具名宗地', en: 'Parcels that enter the reserve' },
    unit: 'm2/year',
    over: ['area'],
    initially: '0',
    is: 'sum(parcel_into_reserve * parcel_net_site, parcel)',
    source: NAMED,
  }),
  variable('unknown_entering', {
    label: { zh: '总量未知时供出的用地', en: 'Land sold of an unknown stock' },
    unit: 'm2/year',
    over: ['area'],
    initially: '0',
    is: 'land_known == 1 ? 0 : sum(unnamed_sold_by_source, land_source) - renewal_land_in',
    source: 'Without land.csv: acquired as it is sold; renewal brings its own',
  }),
  variable('land_reserve', {
    label: { zh: '土地储备（按环节）', en: 'Land reserve by step' },
    unit: 'm2',
    over: ['area', 'reserve_step'],
    indicator: true,
    is: {
      acquired:
        'sum(reserve_acquired, land_source) + sum((parcel_stage < 2 and parcel_ready_year > calendar_year ? parcel_in_reserve : 0) * parcel_net_site, parcel)',
      prepared:
        'sum(reserve_prepared, land_source) + sum((parcel_stage >= 2 and parcel_ready_year > calendar_year ? parcel_in_reserve : 0) * parcel_net_site, parcel)',
      in_store:
        '(land_known == 1 ? unnamed_site_left : 0) + sum((parcel_ready_year <= calendar_year ? parcel_in_reserve : 0) * parcel_net_site, parcel)',
    },
    source: ACCOUNT,
  }),
  variable('reserve_closing', {
    label: { zh: '年末储备', en: 'Reserve at the end of the year' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: 'sum(land_reserve, reserve_step)',
    source: ACCOUNT,
  }),
  variable('reserve_opening', {
    label: { zh: '年初储备', en: 'Reserve at the start of the year' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: 'previous(reserve_closing)',
    source: ACCOUNT,
  }),
  variable('reserve_in', {
    label: { zh: '当年进入储备', en: 'Land that entered the reserve' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'sum(reserve_entered, reserve_source)',
    source: ACCOUNT,
  }),
  variable('reserve_sold', {
    label: { zh: '当年供出储备', en: 'Land of the reserve that was sold' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    initially: '0',
    is: 'sum(parcel_sold * parcel_net_site, parcel) + sum(unnamed_sold_by_source, land_source)',
    source: ACCOUNT,
  }),
  variable('reserve_cover', {
    label: { zh: '储备可供年数', en: 'Years of sale that the reserve covers' },
    unit: 'year',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'reserve_sold > 0 ? reserve_closing / reserve_sold : 0',
    source: '年末储备 ÷ 当年供出；当年未供为 0',
  }),
  variable('reserve_plots', {
    label: { zh: '非具名储备宗数', en: 'Plots of unnamed land in the reserve' },
    unit: '1',
    over: ['area'],
    indicator: true,
    is: 'land_known == 1 ? plots_given * (unnamed_site_left + sum(planned_left + reserve_acquired + reserve_prepared, land_source)) / max(unnamed_idle_given + unnamed_core_given + unnamed_reserve_given, one_m2) : 0',
    source: '宗数按剩余面积折算',
  }),
  variable('reserve_of_other_uses', {
    label: { zh: '非住宅储备用地', en: 'Reserve for other uses' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    is: 'other_uses_given',
    source: 'land.csv; commercial, industrial and public land has no plan of sale here',
  }),
  variable('reserve_moved', {
    label: { zh: '进入各环节的储备土地', en: 'Land that entered a step of the reserve' },
    unit: 'm2/year',
    over: ['area', 'reserve_step'],
    indicator: true,
    initially: '0',
    is: {
      acquired: 'sum(entering_reserve, land_source)',
      prepared: 'sum(land_prepared + handed_over_to_reserve, land_source)',
      in_store: 'sum(reserve_arrivals, land_source)',
    },
    source: ACCOUNT,
  }),
  variable('reserve_cost', {
    label: { zh: '储备投入（按环节）', en: 'Cost of the reserve by step' },
    unit: 'CNY/year',
    over: ['area', 'reserve_step'],
    indicator: true,
    initially: '0',
    is: {
      acquired:
        'cost_index * (land_acquisition_cost_given >= 0 ? land_acquisition_cost_given : land_acquisition_cost) * sum(land_acquired, land_source) + clearance_cost',
      prepared:
        'cost_index * (land_preparation_cost_given >= 0 ? land_preparation_cost_given : land_preparation_cost) * sum(land_prepared, land_source)',
      in_store: '0',
    },
    source: `${COST}；征收费用计入收储；出让时结转的成本另见资金`,
  }),
]
