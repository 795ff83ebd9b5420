/**
 * @module
 * What the land stage reads from the pack's tables 土地的数据表: areas, parcels, land known in sum, quotas.
 */
import { column } from '#models/scenario/parameter'
import { parcelColumns } from './parcel-columns.ts'

const LAND = {
  table: 'land',
  over: ['area'],
  only: {
    ring: ['core', 'reserve'],
    use: ['residential', 'mixed'],
    stage: ['planned', 'acquired', 'prepared', 'listed'],
  },
} as const

const NEW_LAND = { condition: ['', 'new'] }

/** Residential land known in sum, of one kind. */
function unnamed(
  id: string,
  zh: string,
  en: string,
  only: Readonly<Record<string, readonly string[]>>,
) {
  return column(id, {
    label: { zh: `可供住宅用地（非具名）：${zh}`, en: `Residential land known in sum, ${en}` },
    unit: 'm2',
    over: LAND.over,
    table: LAND.table,
    column: 'site_area',
    only,
  })
}

export const landColumns = [
  ...parcelColumns,
  column('area_sequence', {
    label: { zh: '区域发展时序', en: 'Rank of the area in the sequence' },
    unit: '1',
    over: ['area'],
    table: 'areas',
    column: 'sequence',
    missing: 1,
  }),
  column('area_ring', {
    label: { zh: '圈层', en: 'Ring of the area' },
    unit: '1',
    over: ['area'],
    table: 'areas',
    column: 'ring',
    codes: ['core', 'reserve', 'ecological'],
  }),
  unnamed('unnamed_idle_given', '闲置与低效用地', 'vacant and inefficient', {
    ...LAND.only,
    condition: ['vacant', 'inefficient'],
  }),
  unnamed('unnamed_core_given', '核心圈层新增用地', 'new, of the core ring', {
    ...LAND.only,
    ...NEW_LAND,
    ring: ['core'],
  }),
  unnamed('unnamed_reserve_given', '储备圈层新增用地', 'new, of the reserve ring', {
    ...LAND.only,
    ...NEW_LAND,
    ring: ['reserve'],
  }),
  unnamed('ecological_site_given', '生态圈层用地', 'of the ecological ring, closed', {
    ...LAND.only,
    ring: ['ecological'],
  }),
  column('land_quota', {
    label: {
      zh: '新增建设用地指标（−1 为不限）',
      en: 'Quota of new construction land (−1: no limit)',
    },
    unit: 'm2/year',
    table: 'quotas',
    column: 'hectares',
    years: 'every',
    missing: -1,
    only: { kind: ['new_construction_land', 'merged_villages'] },
  }),
  column('land_floor_area_ratio_given', {
    label: { zh: '土地总量表的容积率', en: 'Floor-area ratio of land in sum' },
    unit: '1',
    column: 'floor_area_ratio',
    several: 'last',
    ...LAND,
  }),
  column('land_residential_share_given', {
    label: { zh: '土地总量表的住宅占比', en: 'Residential share of land in sum' },
    unit: '1',
    column: 'residential_share',
    several: 'last',
    ...LAND,
  }),
  column('land_affordable_share_given', {
    label: { zh: '土地总量表的配建比例', en: 'Affordable share of land in sum' },
    unit: '1',
    column: 'affordable_share',
    several: 'last',
    missing: -1,
    ...LAND,
  }),
  column('land_acquisition_cost_given', {
    label: { zh: '土地总量表的收储成本', en: 'Acquisition cost of land in sum' },
    unit: 'CNY/m2',
    column: 'acquisition_cost',
    several: 'last',
    missing: -1,
    ...LAND,
  }),
  column('land_preparation_cost_given', {
    label: { zh: '土地总量表的整备成本', en: 'Preparation cost of land in sum' },
    unit: 'CNY/m2',
    column: 'preparation_cost',
    several: 'last',
    missing: -1,
    ...LAND,
  }),
  column('reclaimed_site_recorded', {
    label: { zh: '基年收回用地面积', en: 'Recorded site area taken back' },
    unit: 'm2/year',
    over: ['area'],
    table: 'market',
    column: 'reclaimed_site_area',
    years: 'base_year',
  }),
]
