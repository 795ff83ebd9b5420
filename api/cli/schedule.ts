/** `npm run schedule -- <pack>`: the best years of sale of all parcels, searched by HiGHS from the greedy choice on. */
import { writeFileSync } from 'node:fs'
import { openStudy, type Text } from '#models/index'
import { PARCEL_REASONS } from '#models/results/parcel-words'
import { scheduleProblem } from '#models/schedule/from-study'
import { SCHEDULE_TERMS } from '#models/schedule/problem'
import type { Schedule, ScheduleFigures } from '#models/schedule/schedule'
import { search } from '#models/schedule/search'
import type { Highs } from '#models/schedule/solver'
import { command, must, UsageError, type Lang } from './command.ts'
import { openPack } from './open-pack.ts'
import { readSet } from './set-option.ts'
import { packArgument } from './words.ts'

const HEAD: Text = {
  zh: '宗地编号,片区,类别,净用地面积(公顷),原计划年份,优化年份,季度,未列入原因',
  en: 'parcel,area,kind,site_ha,planned_year,year,quarter,reason',
}
const KINDS = { market: '商品住宅', affordable: '保障与安置' }

/** The command, with the solver that it uses. */
export function schedule(highs: Highs) {
  return command({
    usage: {
      zh: `用法: npm run schedule -- <情景包文件夹或 .zip> [选项]
  --scenario ID      缺省为第一个情景
  --set 参数=值      改动参数，可重复
  --seconds 秒       求解时间上限，缺省为 30
  --out 文件         把宗地时序写成 CSV（缺省打印）
  --lang zh|en       语言，缺省为 zh`,
      en: `Usage: npm run schedule -- <pack folder or .zip> [options]
  --scenario ID      the first one by default
  --set PARAM=VALUE  change a parameter, may be repeated
  --seconds N        time to solve at most, 30 by default
  --out FILE         write the schedule as CSV (printed by default)
  --lang zh|en       language, zh by default`,
    },
    options: {
      scenario: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
      seconds: { type: 'string', default: '30' },
      out: { type: 'string' },
    },
    wants: [packArgument],
    run: (call) => {
      const { values, lang } = call
      const seconds = secondsOf(values.seconds)
      const pack = openPack(call)
      const study = must(
        openStudy(pack, {
          ...(values.scenario === undefined ? {} : { scenario: values.scenario }),
          overrides: values.set.map(readSet),
        }),
      )
      const terms = Object.fromEntries(SCHEDULE_TERMS.map((term) => [term.id, term.default]))
      const problem = scheduleProblem(study, {
        unmetPrice: terms['unmetPrice']!,
        fiscalFloor: terms['fiscalFloor']!,
        fiscalPrice: terms['fiscalPrice']!,
      })
      const found = search(highs, problem, seconds)
      const csv = `${[HEAD[lang], ...found.parcels.filter(({ gone }) => !gone).map((p) => row(p, lang))].join('\n')}\n`
      if (values.out === undefined) call.print(csv.trimEnd())
      else writeFileSync(call.path(values.out), `\uFEFF${csv}`)
      call.print(summary(found)[lang])
    },
  })
}

function secondsOf(text: string): number {
  const seconds = Number(text)
  if (!(seconds >= 1 && seconds <= 600))
    throw new UsageError({
      zh: `--seconds 应为 1 到 600；得到的是 ${text}`,
      en: `--seconds is from 1 to 600; this was ${text}`,
    })
  return seconds
}

function row(p: Schedule['parcels'][number], lang: Lang): string {
  const why = p.year === undefined && p.reason > 0 ? PARCEL_REASONS[p.reason]?.[lang] : ''
  const cells = [
    p.id,
    p.area,
    lang === 'zh' ? KINDS[p.kind] : p.kind,
    (p.site / 10_000).toFixed(4),
    p.before ?? '',
    p.year ?? '',
    p.year === undefined ? '' : p.quarter,
    why ?? '',
  ]
  return cells
    .map(String)
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')
}

function summary({ status, shortfallGap, costGap, greedy, best, unmet }: Schedule): Text {
  const gap = (value: number) => (Number.isFinite(value) ? `${(100 * value).toFixed(2)} %` : '?')
  const of = (f: ScheduleFigures, lang: Lang) =>
    lang === 'zh'
      ? `期末未供 ${(f.missing / 10_000).toFixed(2)} 公顷，成本现值 ${(f.cost / 1e8).toFixed(2)} 亿元`
      : `${(f.missing / 10_000).toFixed(2)} ha missing at the end, cost ${(f.cost / 1e8).toFixed(2)} hundred million CNY`
  const proof = {
    zh:
      status === 'optimal'
        ? '已证明最优'
        : `未证明最优，差距：缺口 ${gap(shortfallGap)}，成本 ${gap(costGap)}`,
    en:
      status === 'optimal'
        ? 'proven optimal'
        : `not proven; gaps: shortfall ${gap(shortfallGap)}, cost ${gap(costGap)}`,
  }
  return {
    zh: `依次选地：${of(greedy, 'zh')}。优化：${of(best, 'zh')}（${proof.zh}；未满足 ${unmet.length} 处）。`,
    en: `Greedy: ${of(greedy, 'en')}. Best: ${of(best, 'en')} (${proof.en}; ${unmet.length} places unmet).`,
  }
}
