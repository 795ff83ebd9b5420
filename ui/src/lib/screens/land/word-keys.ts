/**
 * @module
 * Which words the Land screen has for what its figures stand for 土地页各项的词.
 */
import type { WordKey } from '#lib/i18n/keys.ts'
import type { CalendarRow } from '#models/plan/calendar-types'
import type { Show } from './calendar-rows.ts'
import type { CalendarColumn } from './calendar-table.ts'
import type { OpeningKind } from './openings.ts'
import type { Ring } from './reserve-rows.ts'

export const OPENINGS: Readonly<Record<OpeningKind, WordKey>> = {
  open: 'land.opening.open',
  capped: 'land.opening.capped',
  'capped-throughout': 'land.opening.capped-throughout',
  stopped: 'land.opening.stopped',
  'stopped-throughout': 'land.opening.stopped-throughout',
}

export const RINGS: Readonly<Record<Ring, WordKey>> = {
  core: 'land.ring.core',
  reserve: 'land.ring.reserve',
  ecological: 'land.ring.ecological',
}

export const SHOWS: Readonly<Record<Show, WordKey>> = {
  near: 'land.cal.show.near',
  late: 'land.cal.show.late',
  all: 'land.cal.show.all',
}

export const MILESTONES: Readonly<Record<CalendarRow['milestone'], WordKey>> = {
  presale: 'land.cal.milestone.presale',
  completed: 'land.cal.milestone.completed',
}

export const CALENDAR_HEADS: Readonly<Record<CalendarColumn, WordKey>> = {
  tenure: 'land.cal.col.tenure',
  due: 'land.cal.col.due',
  milestone: 'land.cal.col.milestone',
  wanted: 'land.cal.col.wanted',
  fromStock: 'land.cal.col.stock',
  onTheWay: 'land.cal.col.way',
  missing: 'land.cal.col.missing',
  latest: 'land.cal.col.latest',
  siteArea: 'land.cal.col.site',
  quartersLate: 'land.cal.col.late',
  lost: 'land.cal.col.lost',
  drawn: 'land.cal.col.drawn',
  bought: 'land.cal.col.bought',
  converted: 'land.cal.col.converted',
  open: 'land.cal.col.open',
}
