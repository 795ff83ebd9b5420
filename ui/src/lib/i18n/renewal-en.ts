/**
 * @module
 * Words of the Renewal & resettlement screen in English.
 */
import type { renewalZh } from './renewal-zh.ts'

export const renewalEn = {
  'renewal.title': 'Renewal & resettlement',
  'renewal.nothing':
    'The book has no indicators of renewal and resettlement: add renewal.csv to the pack.',
  'renewal.told.supplied': 'renewal land supplied',
  'renewal.told.task': 'of the task',
  'renewal.told.share': 'supplied of land listed',
  'renewal.told.red': 'land with a red card',
  'renewal.told.waiting': 'awaiting resettlement',
  'renewal.funnel': 'Renewal land by stage',
  'renewal.queues': 'Land that waits, by what for',
  'renewal.supply': 'Renewal land against the year’s task',
  'renewal.supply.planned': 'Projects of the plan',
  'renewal.supply.reserve': 'Reserve projects',
  'renewal.supply.short': 'Short of the task',
  'renewal.shares': 'Implementation shares, each with its own denominator',
  'renewal.share.listed': 'Supplied ÷ land listed',
  'renewal.share.planned': 'Supplied ÷ land with a unit plan',
  'renewal.share.units': 'Units wholly confirmed ÷ listed',
  'renewal.share.projects': 'Projects contracted ÷ projects',
  'renewal.cards': 'Land with a card',
  'renewal.cards.yellow': 'Yellow',
  'renewal.cards.red': 'Red',
  'renewal.housed': 'Owed in kind, and rehoused',
  'renewal.housed.owed': 'Owed in the year',
  'renewal.housed.housed': 'Rehoused in the year',
  'renewal.awaiting': 'Households awaiting resettlement',
  'renewal.awaiting.title': 'Households awaiting resettlement',
  'renewal.area': 'Area',
  'renewal.counts': 'Units, projects and contracts',
  'renewal.counts.caption': 'End of {year} · expected numbers, which may have decimals',
} satisfies Record<keyof typeof renewalZh, string>
