import type { Text, Total } from '#models/engine/index'
import type { Force, Role } from '#models/scenario/parameter'
import type { ColumnType } from '#models/scenario/table-spec'

/** Words of the model book. */
export const words = {
  title: { zh: '安居 · 方程书', en: 'Anju · the model book' },
  intro: {
    zh: '模型的每一个方程、参数和数据列。时间 t 为公历年；存量为 12 月 31 日的数，流量为全年的数；单位为基本单位（人、户、套、㎡、元、年），展示单位只是换算。',
    en: 'Every equation, parameter and data column of the model. Time t is a calendar year; stocks stand at 31 December, flows run over the year; units are base units (person, household, dwelling, m2, CNY, year), display units are conversions only.',
  },
  contents: { zh: '目录', en: 'Contents' },
  counts: {
    zh: '方程 {v} 个 · 参数 {p} 个 · 数据列 {c} 个 · 模块 {b} 个',
    en: '{v} equations · {p} parameters · {c} table columns · {b} blocks',
  },
  dimensions: { zh: '维度', en: 'Dimensions' },
  members: { zh: '成员', en: 'Members' },
  fromData: { zh: '由数据给出', en: 'given by the data' },
  within: { zh: '属于', en: 'within' },
  parameters: { zh: '参数', en: 'Parameters' },
  columns: { zh: '数据列', en: 'Table columns' },
  inputs: { zh: '输入', en: 'Inputs' },
  constants: { zh: '常数（基年一次算定）', en: 'Constants (computed once, at the base year)' },
  equations: { zh: '方程', en: 'Equations' },
  tables: { zh: '分段表', en: 'Tables' },
  blocks: { zh: '模块', en: 'Blocks' },
  packTables: { zh: '情景包的表', en: 'Tables of a pack' },
  id: { zh: '代码', en: 'Id' },
  label: { zh: '名称', en: 'Label' },
  unit: { zh: '单位', en: 'Unit' },
  over: { zh: '维度', en: 'Over' },
  role: { zh: '角色', en: 'Role' },
  range: { zh: '有据范围', en: 'Documented range' },
  possible: { zh: '可能范围', en: 'Possible range' },
  default: { zh: '缺省值', en: 'Default' },
  between: { zh: '年份之间', en: 'Between years' },
  force: { zh: '效力', en: 'Force' },
  source: { zh: '来源', en: 'Source' },
  note: { zh: '说明', en: 'Note' },
  table: { zh: '表', en: 'Table' },
  column: { zh: '列', en: 'Column' },
  years: { zh: '年份', en: 'Years' },
  missing: { zh: '缺值时', en: 'When missing' },
  at: { zh: '自变量', en: 'At' },
  value: { zh: '值', en: 'Value' },
  argument: { zh: '自变量单位', en: 'Unit of the argument' },
  is: { zh: '方程', en: 'Is' },
  initially: { zh: '基年', en: 'Initially' },
  total: { zh: '合计', en: 'Total' },
  undefinedWhen: { zh: '可能无定义', en: 'May be undefined' },
  indicator: { zh: '指标', en: 'indicator' },
  decision: { zh: '可由计划指定', en: 'may be pinned by a plan' },
  reads: { zh: '读取', en: 'Reads' },
  previous: { zh: '读取上年', en: 'Reads of the year before' },
  initiallyReads: { zh: '基年读取', en: 'Reads at the base year' },
  writes: { zh: '写出', en: 'Writes' },
  none: { zh: '无', en: 'none' },
  below: { zh: '见表下', en: 'below' },
  key: { zh: '行的识别列', en: 'Columns that name a row' },
  type: { zh: '内容', en: 'Holds' },
  needed: { zh: '必填', en: 'Needed' },
  whenBlank: { zh: '空白时', en: 'When blank' },
  whole: { zh: '全区', en: 'district' },
} as const satisfies Record<string, Text>

export const ROLES: Readonly<Record<Role, Text>> = {
  world: { zh: '外部假设', en: 'world' },
  decision: { zh: '决策', en: 'decision' },
}

export const FORCES: Readonly<Record<Force, Text>> = {
  binding: { zh: '强制', en: 'binding' },
  guidance: { zh: '指导', en: 'guidance' },
  local: { zh: '地方规定', en: 'local' },
  practice: { zh: '通行做法', en: 'practice' },
  statistic: { zh: '统计', en: 'statistic' },
  assumption: { zh: '假设', en: 'assumption' },
}

export const BETWEEN: Readonly<Record<'linear' | 'in_force', Text>> = {
  linear: { zh: '直线内插', en: 'straight line' },
  in_force: { zh: '施行至下一版', en: 'in force until the next' },
}

export const YEARS: Readonly<Record<'base_year' | 'each' | 'every' | 'none', Text>> = {
  base_year: { zh: '基年', en: 'base year' },
  each: { zh: '各年，年间直线内插', en: 'each year, straight lines between' },
  every: { zh: '各年，无行即缺值', en: 'each year, missing where no row stands' },
  none: { zh: '不分年', en: 'no year' },
}

/** How the district figure is made. */
export function totalText(total: Total): Text {
  if (typeof total === 'object') {
    return { zh: `按 \`${total.mean}\` 加权平均`, en: `mean weighted by \`${total.mean}\`` }
  }
  return {
    sum: { zh: '相加', en: 'sum' },
    ratio: { zh: '用各项合计重算', en: 'the same equation on the totals of its inputs' },
    none: { zh: '无意义，不合计', en: 'has no meaning, not made' },
  }[total]
}

/** What a cell of a pack's table holds. */
export const TYPES: Readonly<Record<ColumnType, Text>> = {
  text: { zh: '文字', en: 'text' },
  id: { zh: '代码', en: 'id' },
  number: { zh: '数', en: 'number' },
  integer: { zh: '整数', en: 'whole number' },
  year: { zh: '年份', en: 'year' },
  age: { zh: '年龄或年龄组', en: 'age or group of ages' },
  member: { zh: '成员', en: 'member of' },
  word: { zh: '其一', en: 'one of' },
  open: { zh: '常用词或其他', en: 'one of these or another word' },
  yes_no: { zh: '是或否', en: 'yes or no' },
  value: { zh: '数或不确定值', en: 'number or uncertain value' },
}
