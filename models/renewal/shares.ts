/**
 * @module
 * Shares of renewal, each with its denominator 更新实施率与底线检查: 40 of 127, 88 of 198, 549.58 of 1,171 are different things.
 */
import { variable } from '#models/engine/index'

const FLOOR_RULES =
  '住房和城乡建设部 建科〔2021〕63号《关于在实施城市更新行动中防止大拆大建问题的通知》'

function share(id: string, zh: string, en: string, is: string) {
  return variable(id, {
    label: { zh, en },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is,
    source: '更新实施率，分子、分母见名称',
  })
}

const COUNT = (kind: string) => `at(renewal_counts, ${kind})`

export const renewalShares = [
  share(
    'implementation_share',
    '更新实施率（已供地÷列入计划用地）',
    'Renewal implemented: land supplied over land listed',
    'renewal_contracted / max(renewal_listed, one_m2)',
  ),
  share(
    'implementation_share_of_planned',
    '更新实施率（已供地÷规划批准用地）',
    'Renewal implemented: land supplied over land with a unit plan',
    'renewal_contracted / max(renewal_planned, one_m2)',
  ),
  share(
    'implementation_share_of_units',
    '更新实施率（全部确认单元÷列入计划单元）',
    'Renewal implemented: units wholly confirmed over units listed',
    `${COUNT('units_listed')} > 0 ? ${COUNT('units_wholly_confirmed')} / ${COUNT('units_listed')} : 0`,
  ),
  share(
    'implementation_share_of_projects',
    '更新实施率（已签合同项目÷全部项目）',
    'Renewal implemented: projects with a contract over projects',
    `${COUNT('projects')} > 0 ? ${COUNT('projects_contracted')} / ${COUNT('projects')} : 0`,
  ),
  share(
    'confirmation_share_of_projects',
    '实施主体确认率（已确认项目÷全部项目）',
    'Implementers confirmed: projects confirmed over projects',
    `${COUNT('projects')} > 0 ? ${COUNT('projects_confirmed')} / ${COUNT('projects')} : 0`,
  ),
]

/** How far a floor rule of the ministry is kept; below 0 it is broken. */
function margin(id: string, zh: string, en: string, is: string) {
  return variable(id, {
    label: { zh, en },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is,
    source: FLOOR_RULES,
    note: { zh: '负值为超出底线', en: 'Below 0 the rule is broken' },
  })
}

export const renewalChecks = [
  variable('build_ratio', {
    label: { zh: '拆建比（新建÷拆除）', en: 'New over demolished floor area' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'sum(sum(renewal_floor_area * at(renewal_entered, building), floor_area_use), renewal_unit) / max(renewal_area_demolished, one_m2 / one_year)',
    source: FLOOR_RULES,
  }),
  variable('rehoused_nearby_share', {
    label: { zh: '就地就近安置率', en: 'Homes rehoused nearby, per household moved' },
    unit: '1',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'min(1, renewal_homes_owed * one_household / (one_dwelling * max(renewal_households_moved, one_household / one_year)))',
    source: FLOOR_RULES,
  }),
  variable('demolished_share', {
    label: {
      zh: '拆除占现状住房建筑面积',
      en: 'Demolished by renewal, of the floor area of homes',
    },
    unit: '1/year',
    over: ['area'],
    total: 'ratio',
    indicator: true,
    is: 'renewal_area_demolished / max(sum(previous(floor_area_by_tenure), tenure), one_m2)',
    source: FLOOR_RULES,
    note: {
      zh: '规则以更新单元现状总建筑面积为分母；此处分母为全片区住房建筑面积',
      en: 'The rule’s denominator is the unit’s own present floor area; here it is all homes of the area',
    },
  }),
  margin(
    'build_ratio_margin',
    '拆建比余量',
    'Build ratio: what the rule leaves',
    'renewal_area_demolished > 0 ? most_build_ratio - build_ratio : most_build_ratio',
  ),
  margin(
    'rehoused_nearby_margin',
    '就近安置率余量',
    'Rehoused nearby, above the least share',
    'renewal_households_moved > 0 ? rehoused_nearby_share - least_rehoused_share : 1 - least_rehoused_share',
  ),
  margin(
    'demolished_share_margin',
    '拆除占比余量',
    'Demolished share: what the rule leaves',
    'most_demolished_share - demolished_share * one_year',
  ),
  margin(
    'rent_growth_margin',
    '租金涨幅余量',
    'Growth of rents: what the rule leaves',
    'most_rent_growth - (rent / previous(rent) - 1)',
  ),
]
