/**
 * @module
 * What land was supplied, in site and floor area 供地结果, and renewal's part in it.
 */
import { variable } from '#models/engine/index'

const SUPPLY = 'Parcels sold whole and unnamed land at the area’s typical density'
const renewal = [
  variable('renewal_land_in', {
    label: { zh: '更新转入的住宅用地', en: 'Residential land from renewal' },
    unit: 'm2/year',
    over: ['area'],
    indicator: true,
    is: 'at(renewal_floor_area_supplied, residential) / homes_per_site',
    source:
      '已供更新用地的住宅建筑面积，按片区典型密度折成住宅用地 · residential floor area of renewal land supplied, in land of the area’s typical density',
  }),
]

const supplied = [
  variable('land_supplied', {
    label: { zh: '实际供地', en: 'Land supplied' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    indicator: true,
    initially: 'land_floor_area_sold / homes_per_site',
    is: 'named_site_sold + unnamed_site_sold',
    source: SUPPLY,
  }),
  variable('unnamed_floor_area_sold', {
    label: { zh: '非具名用地可建住宅面积', en: 'Residential floor area of unnamed land supplied' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    initially: '0',
    is: {
      market_sale: 'unnamed_site_sold * homes_per_site * (1 - area_affordable_share)',
      ...Object.fromEntries(
        [
          'market_rental',
          'public_rental',
          'affordable_rental',
          'affordable_sale',
          'resettlement',
        ].map((tenure) => [
          tenure,
          '(unnamed_site_sold + inclusionary_split * at(unnamed_site_sold, market_sale) * area_affordable_share) * homes_per_site',
        ]),
      ),
    },
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
    is: 'sum(parcel_sold * parcel_area_by_tenure, parcel) + unnamed_floor_area_sold',
    source: SUPPLY,
  }),
  variable('inclusionary_area', {
    label: { zh: '配建住房面积', en: 'Inclusionary floor area' },
    unit: 'm2/year',
    over: ['area', 'tenure'],
    indicator: true,
    initially: '0',
    is: 'inclusionary_split * (sum(parcel_sold * parcel_residential_area * (1 - parcel_allocated) * parcel_affordable_share, parcel) + at(unnamed_site_sold, market_sale) * homes_per_site * area_affordable_share)',
    source: '配建：商品住宅用地按比例配建保障性住房',
  }),
]

export const suppliedLand = [...renewal, ...supplied]
