/**
 * @module
 * What land was supplied, in site and floor area 供地结果, and renewal's part in it.
 */
import { variable } from '#models/engine/index'

const SUPPLY = 'Parcels sold whole and unnamed land at the area’s typical density'
const RENEWAL = '更新实施率 = 已签用地合同的用地 ÷ 列入计划的用地（按用地面积）'

const renewal = [
  variable('renewal_contracted', {
    label: { zh: '更新已签约用地', en: 'Renewal land contracted' },
    unit: 'm2',
    over: ['area'],
    indicator: true,
    initially: 'min(renewal_contracted_site, renewal_listed_site)',
    is: 'previous(renewal_contracted) + renewal_contract_rate * (renewal_listed_site - previous(renewal_contracted)) * one_year',
    source: `${RENEWAL}；固定年签约率`,
  }),
  variable('implementation_share', {
    label: {
      zh: '更新实施率（签约用地占列入计划用地）',
      en: 'Renewal implemented: contracted over listed site area',
    },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'renewal_contracted / max(renewal_listed_site, one_m2)',
    source: RENEWAL,
  }),
  variable('renewal_land_in', {
    label: { zh: '更新转入的住宅用地', en: 'Residential land from renewal' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'renewal_residential_share * change(renewal_contracted)',
    source: RENEWAL,
  }),
]

const supplied = [
  variable('allocated_area', {
    label: { zh: '划拨宗地的住宅面积', en: 'Floor area of parcels allocated' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    indicator: true,
    initially: '0',
    is: 'inclusionary_split * sum(parcel_sold * parcel_residential_area * parcel_allocated, parcel)',
    source: SUPPLY,
  }),
  variable('land_supplied', {
    label: { zh: '实际供地', en: 'Land supplied' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    indicator: true,
    initially: 'land_floor_area_sold / homes_per_site',
    is: 'named_site_sold + unnamed_site_sold',
    source: SUPPLY,
  }),
  variable('land_floor_area_sold', {
    label: { zh: '供地可建住宅面积', en: 'Residential floor area of land supplied' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    indicator: true,
    initially: {
      market_sale:
        'land_sold_recorded > 0 ? land_sold_recorded : building_flow_base / (1 - dropout_to_presale)',
      market_rental: 'building_flow_base / (1 - dropout_to_presale)',
      public_rental: 'building_flow_base / (1 - dropout_to_presale)',
      affordable_rental: 'building_flow_base / (1 - dropout_to_presale)',
      affordable_sale: 'building_flow_base / (1 - dropout_to_presale)',
      resettlement: 'building_flow_base / (1 - dropout_to_presale)',
    },
    is: {
      market_sale:
        'sum(parcel_sold * parcel_residential_area * (1 - parcel_affordable_share), parcel) + unnamed_site_sold * homes_per_site * (1 - area_affordable_share)',
      market_rental: 'allocated_area + unnamed_site_sold * homes_per_site + inclusionary_area',
      public_rental: 'allocated_area + unnamed_site_sold * homes_per_site + inclusionary_area',
      affordable_rental: 'allocated_area + unnamed_site_sold * homes_per_site + inclusionary_area',
      affordable_sale: 'allocated_area + unnamed_site_sold * homes_per_site + inclusionary_area',
      resettlement: 'allocated_area + unnamed_site_sold * homes_per_site + inclusionary_area',
    },
    source: SUPPLY,
  }),
]

export const suppliedLand = [...renewal, ...supplied]
