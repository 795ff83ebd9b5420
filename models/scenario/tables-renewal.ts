/**
 * @module
 * Table of urban renewal 城市更新表: units, their projects and contracts.
 */
import * as t from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const { AREA, amount, calendarYear, name, needed, tableSpec, text, whole, word, yesNo } = t

const RENEWAL_STAGES = t.words(
  'proposed 拟列入计划|储备|拟列',
  'listed 列入计划|已列入计划|计划',
  'plan_approved 单元规划批准|规划已批|单元规划已批',
  'implementer_confirmed 实施主体确认',
  'contracted 已签用地合同|用地批复|已签合同',
  'building 在建|建设中',
  'completed 竣工|已竣工',
  'withdrawn 清退|已清退|调出',
)

const RENEWAL_LEVELS = t.words(
  'unit 更新单元|单元',
  'project 更新项目|项目|期',
  'contract 用地合同|合同',
)

const PRESENT_USES = t.words(
  'village 城中村|旧屋村|旧村',
  'residential 旧住宅区|居住|住宅',
  'industrial 旧工业区|工业',
  'commercial 旧商业区|商业',
  'mixed 混合',
)

const FUTURE_USES = t.words(
  'residential 居住|住宅|居',
  'mixed 商住|居住商业混合',
  'commercial 商业|商业办公|商',
  'industrial_m1 普通工业M1|工业|M1',
  'industrial_m0 新型产业M0|新型产业|M0',
  'public 公共设施|公共利益',
)

const area = (id: string, zh: string, en: string) => amount(id, zh, en, 'm2')
const homes = (id: string, zh: string, en: string) => amount(id, zh, en, 'dwelling')

export const RENEWAL_TABLE: TableSpec = tableSpec(
  'renewal',
  '城市更新',
  'Urban renewal',
  [
    name('id', '编号', 'Unit', {
      needed: true,
      dimension: 'renewal_unit',
      also: ['更新单元编号', '项目编号'],
    }),
    needed(AREA),
    word('stage', '阶段', 'Stage', RENEWAL_STAGES, { needed: true, dimension: 'renewal_stage' }),
    amount('site_area', '用地面积', 'Site area', 'm2', {
      needed: true,
      also: ['拆除用地面积', '更新用地面积'],
    }),
    name('parent', '上级编号', 'Parent', { refersTo: 'renewal', also: ['所属单元'] }),
    whole('count', '个数', 'Count', { also: ['项目数'] }),
    text('name', '名称', 'Name', { also: ['单元名称', '项目名称'] }),
    word('kind', '类型', 'Kind', t.words('rebuild 拆除重建', 'refurbish 综合整治'), {
      also: ['更新方式'],
    }),
    word('use_from', '现状用途', 'Present use', PRESENT_USES),
    word('use_to', '规划用途', 'Future use', FUTURE_USES),
    word('lead', '主导方', 'Lead', t.words('government 政府|政府主导', 'market 市场|市场主导')),
    yesNo('metro_500m', '地铁500米内', 'Metro within 500 m'),
    word('level', '层级', 'Level', RENEWAL_LEVELS),
    calendarYear('stage_year', '进入阶段年份', 'Stage year'),
    calendarYear('listing_year', '列入计划年份', 'Year of listing'),
    calendarYear('plan_approval_year', '单元规划批准年份', 'Year of plan approval'),
    calendarYear('confirmation_year', '实施主体确认年份', 'Year of confirmation'),
    calendarYear('contract_year', '签订用地合同年份', 'Year of contract'),
    calendarYear('start_year', '开工年份', 'Start year'),
    calendarYear('completion_year', '竣工年份', 'Completion year'),
    whole('priority', '优先级', 'Priority class', { possible: [1, 9] }),
    yesNo('reserve_project', '计划外储备项目', 'Reserve project'),
    yesNo('clear_title', '权属清晰', 'Clear title'),
    t.share('share_signed', '签约率', 'Share signed'),
    area('land_handed_over', '移交用地面积', 'Land handed over'),
    area('demolished_floor_area', '拆除建筑面积', 'Demolished floor area'),
    area('floor_area_residential', '住宅建筑面积', 'Residential floor area'),
    area('floor_area_commercial', '商业建筑面积', 'Commercial floor area'),
    area('floor_area_industrial', '工业建筑面积', 'Industrial floor area'),
    area('floor_area_public', '公共设施建筑面积', 'Public floor area'),
    area('innovative_floor_area', '创新型产业用房建筑面积', 'Innovative industrial floor area'),
    area('affordable_floor_area', '保障性住房建筑面积', 'Affordable floor area'),
    homes('resettlement_dwellings', '回迁房套数', 'Resettlement dwellings'),
    amount('households', '户数', 'Households', 'household'),
    amount('school_places', '学位数', 'School places', '1', { also: ['学位'] }),
  ],
  {
    key: ['id'],
    defines: 'renewal_unit',
    inOrder: [
      [
        'stage_year',
        'listing_year',
        'plan_approval_year',
        'confirmation_year',
        'contract_year',
        'start_year',
        'completion_year',
      ],
    ],
    tree: {
      parent: 'parent',
      level: 'level',
      levels: ['unit', 'project', 'contract'],
      stage: 'stage',
      from: { project: 'plan_approved', contract: 'implementer_confirmed' },
      same: 'area',
      part: 'site_area',
    },
  },
)
