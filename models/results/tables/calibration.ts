/**
 * @module
 * calibration.csv: how the price equation's momentum would have projected the pack's own history 校准与回测.
 */
import type { Text } from '#models/engine/index'
import type { AreaCalibration, ForecastMethod, ForecastScore } from '#models/history/types'
import type { Study } from '#models/study-types'
import { makeTable, t, words, type ColumnOf } from '../make.ts'
import { SHARE } from '../shown.ts'
import type { ResultTable } from '../types.ts'

type Row = Readonly<{ name: Text; of: AreaCalibration; score: ForecastScore }>

const METHODS: Readonly<Record<ForecastMethod, Text>> = {
  momentum: t('惯性', 'momentum'),
  drift: t('带漂移的随机游走', 'random walk with drift'),
  no_change: t('不变', 'no change'),
}

function share(id: string, zh: string, en: string, about: Text, of: (s: ForecastScore) => number) {
  const column: ColumnOf<Row> = {
    id,
    label: t(zh, en),
    about,
    shown: SHARE,
    value: ({ score }) => of(score),
  }
  return column
}

const COLUMNS: readonly ColumnOf<Row>[] = [
  words('area', t('片区', 'Area'), t('片区；全区为合计', 'Area, or the district'), (r) => r.name),
  words('every', t('频率', 'Every'), t('历史的频率', 'Step of the history'), ({ of }) =>
    of.every === 'month' ? t('月', 'month') : t('年', 'year'),
  ),
  words('from', t('起', 'From'), t('历史的起点', 'First point of the history'), (r) => r.of.from),
  words('to', t('止', 'To'), t('历史的终点', 'Last point of the history'), (r) => r.of.to),
  words(
    'fitted_until',
    t('拟合至', 'Fitted until'),
    t('其后为预测检验', 'What follows was projected'),
    (r) => r.of.fittedUntil,
  ),
  words(
    'momentum',
    t('惯性系数', 'Momentum'),
    t('每步惯性的估计', 'Momentum a step, as fitted'),
    (r) => Number(r.of.fit.momentum.toPrecision(6)),
  ),
  words(
    'momentum_error',
    t('标准误', 'Standard error'),
    t('惯性系数的标准误', 'Standard error of the momentum'),
    (r) => Number(r.of.fit.momentumError.toPrecision(6)),
  ),
  words(
    'method',
    t('方法', 'Method'),
    t('预测方法', 'Way to project'),
    (r) => METHODS[r.score.method],
  ),
  words(
    'distance',
    t('前瞻步数', 'Distance'),
    t('向前的月数或年数', 'Months or years ahead'),
    (r) => r.score.distance,
  ),
  words(
    'forecasts',
    t('预测次数', 'Forecasts'),
    t('可与实际比较的预测', 'Forecasts that could be compared'),
    (r) => r.score.count,
  ),
  share(
    'error',
    '平均误差',
    'Mean error',
    t('|预测÷实际−1| 的平均', 'Mean of |forecast ÷ outcome − 1|'),
    (s) => s.error,
  ),
  share(
    'inside_80',
    '80 %区间内',
    'Inside 80 %',
    t('落在 80 % 区间内的比例', 'Share of outcomes inside the band'),
    (s) => s.inside80,
  ),
  share(
    'inside_95',
    '95 %区间内',
    'Inside 95 %',
    t('落在 95 % 区间内的比例', 'Share of outcomes inside the band'),
    (s) => s.inside95,
  ),
  words(
    'finding',
    t('结论', 'Finding'),
    t('比较的结论', 'What the comparison says'),
    (r) => r.of.finding,
  ),
]

export function calibrationTable(study: Study): ResultTable {
  const names = new Map(study.catalogue.pack.areas.map(({ id, name }) => [id, name]))
  const report = study.calibration()
  return makeTable({
    id: 'calibration',
    title: t('校准与回测', 'Calibration and back-test'),
    columns: COLUMNS,
    rows: report.areas.flatMap((of) =>
      of.scores.map((score) => ({ name: names.get(of.area) ?? t('全区', 'district'), of, score })),
    ),
    notes: [...(report.advice ? [report.advice] : []), ...report.unidentified],
  })
}
