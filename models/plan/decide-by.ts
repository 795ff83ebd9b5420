/**
 * @module
 * The decide-by calendar 倒排供地: from homes wanted by a year back through the lags and the fall-out to the last quarter,
 * and the site area, of the sale of land. Fed forward through the pipeline again it meets the target.
 */
import type {
  CalendarInput,
  CalendarRow,
  Milestone,
  Quarter,
  StageLags,
  TenureWish,
} from './calendar-types.ts'

const QUARTERS = 4
/** Sums of shares that make 1 may miss it by rounding. */
const ROUNDING = 1e-12
/** Fewer homes than this are none. */
const LEAST_HOMES = 0.5

/**
 * Share of the homes on land sold at the beginning of a year that are there at the end of the due year 已交付比例, of those
 * that are built at all: the durations of the stages one after another, each as it is in the year in which it begins.
 */
export function deliveredShare(
  lagsOf: (year: number) => StageLags,
  milestone: Milestone,
  sold: number,
  due: number,
): number {
  let there = 0
  lagsOf(sold + 1).start.forEach((start, toStart) => {
    const started = sold + toStart
    if (!(start > 0) || started > due) return
    lagsOf(started).presale.forEach((presale, toPresale) => {
      const launched = started + toPresale
      if (launched > due) return
      if (milestone === 'presale') {
        there += start * presale
        return
      }
      lagsOf(launched).completion.forEach((completion, toCompletion) => {
        if (launched + toCompletion <= due) there += start * presale * completion
      })
    })
  })
  return there
}

/** The same of land sold in a quarter: it sets out (q − 1)/4 of a year later, so that this share of it is a year behind. */
export function deliveredOfQuarter(
  lagsOf: (year: number) => StageLags,
  milestone: Milestone,
  { year, quarter }: Quarter,
  due: number,
): number {
  const behind = (quarter - 1) / QUARTERS
  const inTime = (1 - behind) * deliveredShare(lagsOf, milestone, year, due)
  return behind > 0 ? inTime + behind * deliveredShare(lagsOf, milestone, year + 1, due) : inTime
}

/** The last quarter of which at least this share is there at the end of the due year 最晚供地季度. */
export function latestQuarter(
  lagsOf: (year: number) => StageLags,
  milestone: Milestone,
  confidence: number,
  due: number,
): Quarter {
  const { start, presale, completion } = lagsOf(due)
  const first = due - start.length - presale.length - completion.length
  for (let at = indexOf({ year: due, quarter: QUARTERS }); ; at--) {
    const quarter = quarterAt(at)
    const share = deliveredOfQuarter(lagsOf, milestone, quarter, due)
    // before that all has been built
    if (share >= confidence - ROUNDING || quarter.year < first) return quarter
  }
}

/** One row for each tenure and due year, in the order of the wishes. */
export function decideBy(input: CalendarInput): readonly CalendarRow[] {
  const latest = new Map<string, Quarter>()
  const last = (milestone: Milestone, due: number) => {
    const key = `${milestone} ${due}`
    const found = latest.get(key) ?? latestQuarter(input.lagsOf, milestone, input.confidence, due)
    latest.set(key, found)
    return found
  }
  const rows = input.wishes.flatMap((wish) => tenureRows(input, wish, last))
  return shareOut(input, rows)
}

/** What is at hand or on its way comes first; what a year has too much of serves the next. */
function tenureRows(
  input: CalendarInput,
  wish: TenureWish,
  last: (milestone: Milestone, due: number) => Quarter,
): readonly CalendarRow[] {
  const { tenure, milestone, floorAreaPerSite } = wish
  let [stock, early] = [wish.inStock, 0]
  return wish.years.map(({ due, wanted, onTheWay: coming, homeArea }) => {
    const fromStock = Math.min(stock, wanted)
    const onTheWay = Math.min(early + coming, wanted - fromStock)
    stock -= fromStock
    early += coming - onTheWay
    const lack = wanted - fromStock - onTheWay
    const missing = lack < LEAST_HOMES ? 0 : lack
    const row = { tenure, milestone, due, wanted, fromStock, onTheWay, missing }
    if (missing === 0) return { ...row, ...NOTHING }
    const quarter = last(milestone, due)
    const today = { year: input.today, quarter: 1 }
    const quartersLate = Math.max(0, indexOf(today) - indexOf(quarter))
    const there = deliveredOfQuarter(input.lagsOf, milestone, today, due)
    return {
      ...row,
      ...NOTHING,
      latest: quarter,
      siteArea: (missing * homeArea) / (1 - input.dropout[milestone]) / floorAreaPerSite,
      quartersLate,
      lost: quartersLate > 0 ? missing * Math.max(0, input.confidence - there) : 0,
    }
  })
}

const NOTHING = {
  siteArea: 0,
  quartersLate: 0,
  lost: 0,
  drawn: 0,
  bought: 0,
  converted: 0,
  open: 0,
}

/**
 * Homes lost come from stock that was to be kept, else unsold ones are bought, as far as there are any and alike for all
 * tenures of a year; for rentals other buildings may be converted.
 */
function shareOut(input: CalendarInput, rows: readonly CalendarRow[]): readonly CalendarRow[] {
  const wishes = new Map(input.wishes.map((wish) => [wish.tenure, wish]))
  const kept = new Map(input.wishes.map(({ tenure, kept: homes }) => [tenure, homes]))
  const lost = new Map<number, number>()
  for (const row of rows)
    if (wishes.get(row.tenure)!.purchase) lost.set(row.due, (lost.get(row.due) ?? 0) + row.lost)
  return rows.map((row) => {
    if (row.lost === 0) return row
    const { purchase, conversion } = wishes.get(row.tenure)!
    const stock = kept.get(row.tenure)!
    const drawn = Math.min(stock, row.lost)
    kept.set(row.tenure, stock - drawn)
    const bought = purchase
      ? row.lost * Math.min(1, Math.max(0, input.purchasable(row.due)) / lost.get(row.due)!)
      : 0
    const left = row.lost - drawn - bought
    return { ...row, drawn, bought, converted: conversion ? left : 0, open: conversion ? 0 : left }
  })
}

/** Rows of several places added up; they hold the same tenures and years in the same order. */
export function addPlaces(places: readonly (readonly CalendarRow[])[]): readonly CalendarRow[] {
  return (places[0] ?? []).map((_, i) => places.map((rows) => rows[i]!).reduce(addRows))
}

function addRows(a: CalendarRow, b: CalendarRow): CalendarRow {
  const latest = a.latest ?? b.latest
  const sum = (of: (row: CalendarRow) => number) => of(a) + of(b)
  return {
    tenure: a.tenure,
    milestone: a.milestone,
    due: a.due,
    wanted: sum((r) => r.wanted),
    fromStock: sum((r) => r.fromStock),
    onTheWay: sum((r) => r.onTheWay),
    missing: sum((r) => r.missing),
    ...(latest ? { latest } : {}),
    siteArea: sum((r) => r.siteArea),
    quartersLate: Math.max(a.quartersLate, b.quartersLate),
    lost: sum((r) => r.lost),
    drawn: sum((r) => r.drawn),
    bought: sum((r) => r.bought),
    converted: sum((r) => r.converted),
    open: sum((r) => r.open),
  }
}

/** Quarters counted through the years, and back. */
export function indexOf({ year, quarter }: Quarter): number {
  return year * QUARTERS + quarter - 1
}

export function quarterAt(index: number): Quarter {
  const year = Math.floor(index / QUARTERS)
  return { year, quarter: index - year * QUARTERS + 1 }
}
