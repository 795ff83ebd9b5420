/**
 * @module
 * Tables of renewal, clearance, resettlement, facilities and actual figures 更新、征收、安置、配套与实际值表.
 */
import * as t from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const {
  AREA,
  YEAR,
  amount,
  balance,
  calendarYear,
  name,
  needed,
  share,
  tableSpec,
  text,
  whole,
  word,
  yesNo,
} = t

const RENEWAL_STAGES = t.words(
  'listed 列入计划|已列入计划|计划',
  'plan_approved 单元规划批准|规划已批|单元规划已批',
  'implementer_confirmed 实施主体确认',
  'contracted 已签用地合同|用地批复|已签合同',
  'building 在建|建设中',
  'completed 竣工|已竣工',
  'withdrawn 清退|已清退|调出',
)

const CLEARANCE_KINDS = t.words(
  'old_area 旧改|旧区改造|旧城区改建',
  'shanty 棚改|棚户区改造',
  'village 城中村|城中村改造',
  'public_works 公共工程|市政征收|重大工程',
)

const FACILITIES = t.words(
  'kindergarten 幼儿园',
  'primary 小学',
  'junior 初中',
  'clinic 社区卫生服务中心|社康中心|卫生站',
  'hospital 医院',
  'elderly 养老设施|养老',
  'culture 文化设施|文化',
  'market 菜市场|农贸市场',
  'bus 公交场站|公交',
  'park 公园|公园绿地',
)

const area = (id: string, zh: string, en: string) => amount(id, zh, en, 'm2')
const homes = (id: string, zh: string, en: string) => amount(id, zh, en, 'dwelling')

export const WORKS_TABLES: readonly TableSpec[] = [
  tableSpec(
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
      text('use_from', '现状用途', 'Present use'),
      text('use_to', '规划用途', 'Future use'),
      word('lead', '主导方', 'Lead', t.words('government 政府|政府主导', 'market 市场|市场主导')),
      yesNo('metro_500m', '地铁500米内', 'Metro within 500 m'),
      calendarYear('stage_year', '进入阶段年份', 'Stage year'),
      area('land_handed_over', '移交用地面积', 'Land handed over'),
      area('demolished_floor_area', '拆除建筑面积', 'Demolished floor area'),
      area('floor_area_residential', '住宅建筑面积', 'Residential floor area'),
      area('floor_area_commercial', '商业建筑面积', 'Commercial floor area'),
      area('floor_area_industrial', '工业建筑面积', 'Industrial floor area'),
      area('floor_area_public', '公共设施建筑面积', 'Public floor area'),
      area('affordable_floor_area', '保障性住房建筑面积', 'Affordable floor area'),
      homes('resettlement_dwellings', '回迁房套数', 'Resettlement dwellings'),
      amount('households', '户数', 'Households', 'household'),
      amount('school_places', '学位数', 'School places', '1', { also: ['学位'] }),
    ],
    { key: ['id'], defines: 'renewal_unit' },
  ),
  tableSpec(
    'clearance',
    '征收',
    'Clearance',
    [
      name('id', '编号', 'Project', {
        needed: true,
        dimension: 'clearance_project',
        also: ['项目编号'],
      }),
      needed(AREA),
      word('kind', '类型', 'Kind', CLEARANCE_KINDS, { needed: true, dimension: 'clearance_kind' }),
      amount('households', '户数', 'Households', 'household', { needed: true, also: ['征收户数'] }),
      text('name', '名称', 'Name', { also: ['项目名称'] }),
      calendarYear('round_1_year', '一次征询年份', 'First round'),
      calendarYear('round_2_year', '二次征询年份', 'Second round'),
      share('share_signed', '签约率', 'Share signed'),
      calendarYear('cleared_year', '净地年份', 'Cleared year', { also: ['完成年份'] }),
      amount('firms', '单位数', 'Firms', '1', { also: ['企业数', '企事业单位数'] }),
      area('floor_area', '建筑面积', 'Floor area'),
      area('land_freed', '腾出土地面积', 'Land freed'),
      amount('cost', '费用', 'Cost', 'CNY', { also: ['征收成本'] }),
    ],
    { key: ['id'], defines: 'clearance_project' },
  ),
  tableSpec(
    'resettlement',
    '安置',
    'Resettlement',
    [
      name('id', '编号', 'Project', {
        needed: true,
        dimension: 'resettlement_project',
        also: ['项目编号'],
      }),
      needed(AREA),
      amount('dwellings', '安置房套数', 'Dwellings', 'dwelling', { needed: true, also: ['套数'] }),
      amount('households_owed', '待安置户数', 'Households owed', 'household', { needed: true }),
      t.open(
        'stage',
        '阶段',
        'Stage',
        t.words(
          'signed 已签约|签约',
          'building 在建|建设中',
          'completed 竣工|已竣工',
          'moved_in 已回迁|回迁',
        ),
      ),
      calendarYear('start_year', '开工年份', 'Start year'),
      calendarYear('completed_year', '竣工年份', 'Completed year'),
      homes('chosen', '已选房套数', 'Homes chosen'),
      homes('moved_in', '已回迁套数', 'Moved in'),
      homes('settled', '已结算套数', 'Accounts settled'),
      homes('titled', '已办证套数', 'Deeds issued'),
      homes('surplus', '剩余套数', 'Surplus'),
      t.open(
        'surplus_use',
        '剩余去向',
        'Use of the surplus',
        t.words(
          'other_projects 其他项目',
          'public_rental 公租房',
          'directed_sale 定向销售',
          'open_sale 公开销售',
        ),
      ),
      amount('monthly_transition_cost', '月过渡费', 'Monthly transition cost', 'CNY/month', {
        also: ['过渡费'],
      }),
    ],
    { key: ['id'], defines: 'resettlement_project' },
  ),
  tableSpec(
    'facilities',
    '公共设施',
    'Facilities',
    [
      needed(AREA),
      t.open('kind', '设施类型', 'Kind', FACILITIES, {
        needed: true,
        dimension: 'facility_kind',
        also: ['类型'],
      }),
      amount('places', '容量', 'Places', '1', { also: ['学位', '床位', '学位数'] }),
      area('floor_area', '建筑面积', 'Floor area'),
      area('site_area', '用地面积', 'Site area'),
    ],
    { key: ['area', 'kind'] },
  ),
  tableSpec(
    'actuals',
    '实际值',
    'Actual figures',
    [
      needed(YEAR),
      name('indicator', '指标', 'Indicator', { needed: true }),
      balance('value', '数值', 'Value', '1', { needed: true, also: ['值'] }),
      whole('month', '月份', 'Month', { possible: [1, 12], also: ['月'] }),
      AREA,
      yesNo('pin', '本年预计', 'Pin'),
    ],
    { key: ['year', 'month', 'indicator', 'area', 'pin'] },
  ),
]
