/**
 * @module
 * Targets judged 目标评判: met, near or missed, year by year.
 */
import type { Override, Pack, Target } from '#models/scenario/index'
import type { Study, TargetResult } from '../study-types.ts'

type Judgement = TargetResult['years'][number]['judgement']

export function judgeTargets(
  pack: Pack,
  overrides: readonly Override[],
  study: Study,
): readonly TargetResult[] {
  return targetsOf(pack, overrides).map((target) => {
    const record = study.catalogue.indicators.find((i) => i.id === target.indicator)
    const values = study.series({ indicator: target.indicator, where: target.where })
    const valueIn = target.over
      ? sumOver(study, target, values)
      : (year: number, i: number) => values[i]!
    return {
      target,
      label: target.label ?? record?.label ?? { zh: target.indicator, en: target.indicator },
      unit: record?.unit ?? '1',
      ...(record?.shownAs === undefined ? {} : { shownAs: record.shownAs }),
      years: study.catalogue.years.flatMap((year, i) => {
        const bounds = boundsIn(target, year)
        if (bounds === undefined) return []
        const value = valueIn(year, i)
        return [
          {
            year,
            value,
            wanted: wantedText(target, bounds),
            judgement: judge(value, bounds, target.near),
          },
        ]
      }),
    }
  })
}

/** Those of the pack and of the scenario; a scenario's own takes the place of one with the same id. */
export function targetsOf(pack: Pack, overrides: readonly Override[]): readonly Target[] {
  const own = overrides.flatMap((o) => (o.kind === 'target' ? [o.target] : []))
  const replaced = new Set(own.map((t) => t.id))
  return [...pack.targets.filter((t) => !replaced.has(t.id)), ...own]
}

type Bounds = readonly [number, number]

/** A flow summed over the target's years: as measured where there is a figure, else as the run has it. */
function sumOver(study: Study, { indicator, where, over }: Target, values: Float64Array) {
  const { years } = study.catalogue
  const measured = new Map(
    study.actuals({ indicator, where }).map(({ year, value }) => [year, value]),
  )
  return (): number => {
    let sum = 0
    for (let year = over![0]; year <= over![1]; year++)
      sum += measured.get(year) ?? (year > years[0]! ? values[year - years[0]!]! : NaN)
    return sum
  }
}

/**
 * What the target asks in a year; undefined before its first year, and but for the last of those that it sums.
 * A path holds until its next year.
 */
function boundsIn({ op, value, over }: Target, year: number): Bounds | undefined {
  if (over && year !== over[1]) return undefined
  if (op === 'in') return value as Bounds
  let wanted: number | undefined
  if (typeof value === 'number') wanted = value
  else
    for (const [y, v] of Object.entries(value as Record<string, number>).sort(
      ([a], [b]) => Number(a) - Number(b),
    ))
      if (Number(y) <= year) wanted = v
  if (wanted === undefined) return undefined
  return op === '<=' ? [-Infinity, wanted] : [wanted, Infinity]
}

/**
 * A bound is a decimal that people wrote, the value a binary sum: 19.8 − 18 comes out above 18 × 0.1. What stands on
 * the bound up to such rounding stands on it; no figure on a screen or in a file has as many digits.
 */
const ROUNDING = 1e-9

function judge(value: number, [low, high]: Bounds, near: number): Judgement {
  if (!Number.isFinite(value)) return 'unknown'
  const wanted = value < low ? low : high
  const beyond = Math.max(low - value, value - high)
  const within = (share: number) => beyond <= (share + ROUNDING) * Math.abs(wanted)
  return within(0) ? 'met' : within(near) ? 'near' : 'missed'
}

function wantedText({ op }: Target, [low, high]: Bounds): string {
  return op === 'in' ? `${low}–${high}` : op === '<=' ? `≤ ${high}` : `≥ ${low}`
}
