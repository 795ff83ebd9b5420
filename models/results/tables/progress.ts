/**
 * @module
 * progress.csv 年度任务进度: the tasks of the plan year, what was done, what the year and the five years come to.
 */
import type { Text } from '#models/engine/index'
import type { Standing, TaskProgress } from '#models/progress/types'
import type { Study } from '#models/study-types'
import { makeTable, t, words, type ColumnOf } from '../make.ts'
import { placeText, type PlaceText } from '../place.ts'
import { unitText } from '../shown.ts'
import type { Cell, ResultTable } from '../types.ts'
import { quarterText } from './calendar.ts'

type Row = Readonly<{ place: PlaceText; of: TaskProgress }>

const STANDINGS: Readonly<Record<Standing, Text>> = {
  met: t('可完成', 'on course'),
  near: t('略有差距', 'near'),
  missed: t('预计未完成', 'behind'),
  unknown: t('无定义', 'unknown'),
}

/** Six significant digits, in the unit that the row names. */
const plain = (value: number): Cell =>
  Number.isFinite(value) ? Number(value.toPrecision(6)) : undefined

function figure(
  id: string,
  label: Text,
  about: Text,
  of: (progress: TaskProgress) => number | undefined,
): ColumnOf<Row> {
  return words(id, label, about, (row) => {
    const value = of(row.of)
    return value === undefined ? undefined : plain(value)
  })
}

const QUARTERS = ['一', '二', '三', '四'] as const

const COLUMNS: readonly ColumnOf<Row>[] = [
  words('year', t('年份', 'Year'), t('任务年度', 'The year of the task'), (r) => r.of.year),
  words('task', t('任务', 'Task'), t('任务名称', 'Name of the task'), (r) => r.of.task.label),
  words(
    'indicator',
    t('指标', 'Indicator'),
    t('所衡量的指标', 'The indicator that it measures'),
    (r) => r.of.task.indicator,
  ),
  words('area', t('片区', 'Area'), t('片区', 'Area'), (r) => r.place.area ?? t('全区', 'district')),
  words(
    'dimension',
    t('维度', 'Dimension'),
    t('其余维度的成员；空为合计', 'Members of the other dimensions; empty for their total'),
    (r) => r.place.dimension,
  ),
  words('unit', t('单位', 'Unit'), t('各数的单位', 'Unit of the figures'), (r) =>
    unitText(r.of.unit, r.of.shownAs),
  ),
  words('binding', t('属性', 'Binding'), t('约束性或预期性', 'Whether the task binds'), (r) =>
    r.of.task.binding ? t('约束性', 'yes') : t('预期性', 'no'),
  ),
  figure(
    'wanted',
    t('年度任务', 'Task'),
    t('全年应完成', 'To be done in the year'),
    (p) => p.wanted,
  ),
  ...QUARTERS.map((name, q) =>
    figure(
      `due_q${q + 1}`,
      t(`${name}季度末应完成`, `Due by the end of Q${q + 1}`),
      t('自年初累计', 'Cumulated from the beginning of the year'),
      (p) => p.due[q],
    ),
  ),
  words(
    'months',
    t('已报月数', 'Months reported'),
    t('自一月起连续有实绩的月数', 'Months from January on that actuals.csv has'),
    (r) => r.of.months.length,
  ),
  figure(
    'done',
    t('累计完成', 'Done'),
    t('已报各月合计', 'The months reported, added'),
    (p) => p.done,
  ),
  figure(
    'due_by_now',
    t('序时应完成', 'Due by now'),
    t('至已报月末应完成', 'Due by the end of the months reported'),
    (p) => p.dueByNow,
  ),
  figure(
    'projected',
    t('推演全年', 'Projected'),
    t('模型推演的全年数', 'What the run gives for the year'),
    (p) => p.projected,
  ),
  figure(
    'forecast',
    t('预计全年', 'Forecast'),
    t('已完成加余下：按进度与推演加权', 'Done, and the rest by pace and projection'),
    (p) => p.forecast,
  ),
  words(
    'standing',
    t('预计', 'Standing'),
    t('预计全年与任务相比', 'The forecast against the task'),
    (r) => STANDINGS[r.of.standing],
  ),
  words(
    'steps',
    t('倒排节点', 'Steps before it'),
    t('各前置环节的最晚季度', 'The last quarter for each step before it'),
    (r) =>
      r.of.steps.length === 0
        ? undefined
        : {
            zh: r.of.steps.map((s) => `${s.label.zh} ${quarterText(s.latest)}`).join('；'),
            en: r.of.steps.map((s) => `${s.label.en} ${quarterText(s.latest)}`).join('; '),
          },
  ),
  words(
    'period',
    t('五年期', 'Five years'),
    t('五年规划期', 'Years of the plan'),
    ({ of }) => of.period && `${of.period.from}–${of.period.to}`,
  ),
  figure(
    'period_wanted',
    t('五年任务', 'Task of the period'),
    t('规划期合计', 'Over the years of the plan'),
    (p) => p.period?.wanted,
  ),
  figure(
    'period_done',
    t('五年累计完成', 'Done in the period'),
    t('至今累计：实绩，无实绩的年份用推演', 'So far: measured, else as projected'),
    (p) => p.period?.done,
  ),
  figure(
    'period_forecast',
    t('五年预计', 'Forecast of the period'),
    t('累计完成加推演', 'Done, and the projection'),
    (p) => p.period?.forecast,
  ),
]

export function progressTable(study: Study): ResultTable {
  const { dimensions } = study.catalogue
  return makeTable({
    id: 'progress',
    title: t('年度任务进度', 'Progress in the year'),
    columns: COLUMNS,
    rows: study.progress().map((of): Row => ({ place: placeText(of.task.where, dimensions), of })),
  })
}
