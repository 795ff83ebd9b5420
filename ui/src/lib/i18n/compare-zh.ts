/**
 * @module
 * Words of the Compare screen in Chinese 比较页的中文文案.
 */
export const compareZh = {
  'compare.sentence': '{count} 个情景同轴，差别只来自假设与决策',
  'compare.choose': '选择情景（最多 {most} 个）',
  'compare.which': '并列比较的情景（2–6 个）',
  'compare.multiples': '各情景图',
  'compare.running': '正在推演各情景…',
  'compare.unchanged': '与上级相同',
  'compare.world': '外部 {count}',
  'compare.decision': '决策 {count}',
  'compare.other': '其他 {count}',
  'compare.reading': '数字为 {year} 年值，其右为与上级情景之差 · 虚线 = 上级情景 · 红虚线 = 目标',
  'compare.inputs': '输入差异',
  'compare.inputs-caption': '{year} 年 · {count} 项不同；着色 = 与首列不同',
  'compare.results': '结果差异',
  'compare.results-caption': '{year} 年；小字 = 与 {letter} 之差',
  'compare.no-inputs': '各情景输入相同，结果也相同。在“假设”页移动滑杆即可分出差别。',
  'compare.parameter': '参数',
  'compare.indicator': '指标',
  'compare.role': '角色',
  'compare.unit': '单位',
  'compare.less': '与 {letter} 之差',
}
