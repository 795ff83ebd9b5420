/**
 * @module
 * Words of the Demand screen in English.
 */
import type { demandZh } from './demand-zh.ts'

export const demandEn = {
  'demand.components': 'Components of demand',
  'demand.net': 'Net',
  'demand.formation': 'Formation',
  'demand.displaced': 'Displaced',
  'demand.backlog': 'Backlog',
  'demand.upgrading': 'Upgrading',
  'demand.other': 'Other',
  'demand.released-dissolution': 'Released, dissolved',
  'demand.released-upgrading': 'Released, upgraded',
  'demand.requirement': 'Requirement and market',
  'demand.required': 'Homes required',
  'demand.wanted': 'Purchases wanted',
  'demand.area-check': 'Check by floor area',
  'demand.area-population': 'Population',
  'demand.area-upgrading': 'Area a person',
  'demand.area-replacement': 'Replacement',
  'demand.area-need': 'Sum of the three',
  'demand.area-required': 'Requirement',
  'demand.tenures': 'Tenures',
  'demand.measure': 'Households or shares',
  'demand.households': 'Households',
  'demand.shares': 'Shares',
  'demand.market-sale': 'Market sale',
  'demand.market-rental': 'Market rental',
  'demand.public-rental': 'Public rental',
  'demand.affordable-rental': 'Affordable rental',
  'demand.affordable-sale': 'Affordable sale',
  'demand.resettlement': 'Resettlement',
  'demand.by-area': 'Buy, rent, affordable',
  'demand.buy': 'Buy',
  'demand.rent': 'Rent',
  'demand.affordable': 'Affordable',
  'demand.sizes': 'Homes wanted by size',
  'demand.waiting': 'Waiting',
  'demand.wait': 'Wait',
  'demand.wait-median': 'Median',
  'demand.wait-p90': 'Nine in ten',
  'demand.keep-target': 'Homes to keep the wait',
  'demand.classes': 'Waiting by class',
  'demand.tenure': 'Tenure',
  'demand.area': 'Area',
  'demand.status': 'Status',
  'demand.told.gross': 'gross demand',
  'demand.told.unmet': 'unmet',
  'demand.told.suppressed': 'suppressed households',
  'demand.empty':
    'This pack has no indicators of demand. Open another pack, or look at the stages that it has under Assumptions.',

  'demand.ladder': 'Affordability ladder',
  'demand.ladder.buys': '{year}: {share} buy',
  'demand.ladder.heights': '% of households per {unit}',
  'demand.ladder.handle': 'Threshold: {name}; moves “{lever}”',
  'demand.ladder.stands': '{value}; {lever} {shown}',
  'demand.ladder.hint':
    'Drag a threshold, or use the arrow keys, to move its lever. Shares are the model’s: they count who may buy and wants to.',
  'demand.ladder.settled':
    'The base year is what it was: choose a later year to drag. Shares are the model’s: they count who may buy and wants to.',
  'demand.ladder.none':
    'No such households here in this year: choose another area, status or year.',
  'demand.ladder.what': 'What',
  'demand.ladder.unit': 'Unit',
  'demand.ladder.summary':
    '{title}, {place}, {year}: median income {median}; thresholds {rungs}; {shares}; difference of the share that buys from {baseline}: {change}.',
  'demand.rung.buy': 'Buy',
  'demand.rung.buy-affordable': 'Affordable sale',
  'demand.rung.rent': 'Market rent',
  'demand.rung.rent-affordable': 'Affordable rent',
  'demand.band.buy': 'Buys',
  'demand.band.rent': 'Can rent, does not buy',
  'demand.band.below': 'Below rent',

  'demand.rows.total': 'Total',
  'demand.rows.summary':
    '{title}, {year}: {total} in all; {rows} ({unit}); difference of the total from {baseline}: {change}.',
} as const satisfies Record<keyof typeof demandZh, string>
