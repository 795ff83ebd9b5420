/**
 * @module
 * Words of the schedule search in English 时序优化的英文文案.
 */
export const scheduleEn = {
  'schedule.title': 'Best schedule',
  'schedule.caption':
    'Whole parcels to years, even over quarters; least shortfall first, then least cost; within gate, quota and fiscal floor',
  'schedule.start': 'Search',
  'schedule.stop': 'Stop',
  'schedule.adopt': 'Adopt in this scenario',
  'schedule.adopted': 'Adopted',
  'schedule.running': 'Searching for {seconds} s; this is the best schedule so far',
  'schedule.loading': 'Getting the solver ready…',
  'schedule.stopped': 'Stopped; this was the best schedule by then',
  'schedule.optimal': 'Proven to be the best',
  'schedule.limited':
    'The best within the time, not proven; gaps: shortfall {shortfall}, cost {cost}',
  'schedule.failed': 'The search failed: {reason}',
  'schedule.old': 'The scenario has changed: search again before you adopt',
  'schedule.empty':
    'After a search the greedy choice and the best schedule stand here side by side.',
  'schedule.figures': 'Schedules compared',
  'schedule.measure': 'Measure',
  'schedule.greedy': 'Greedy',
  'schedule.best': 'Best',
  'schedule.missing': 'Missing at the end (ha)',
  'schedule.fiscal': 'Under the fiscal floor (100 million CNY)',
  'schedule.shortfall': 'Shortfall, priced (100 million CNY)',
  'schedule.cost':
    'Still to be spent, and interest on the reserve, present value (100 million CNY)',
  'schedule.supplied': 'Land supplied (ha)',
  'schedule.named': 'Of which parcels (ha)',
  'schedule.moved': 'Parcels that change their year',
  'schedule.parcel': 'Parcel',
  'schedule.before': 'Planned',
  'schedule.after': 'Best',
  'schedule.why': 'Why',
  'schedule.same': 'All parcels keep their years',
  'schedule.none': 'not supplied',
  'schedule.not-needed': 'not needed in the period',
  'schedule.unmet': 'Land required and not met',
  'schedule.place': 'Area',
  'schedule.year': 'Year',
  'schedule.hectares': 'ha',
  'schedule.kind.market': 'market homes',
  'schedule.kind.affordable': 'affordable and resettlement',
  'schedule.unmet.gate': 'destocking gate',
  'schedule.unmet.quota': 'quota of new land',
  'schedule.unmet.land': 'no land left',
  'schedule.seconds': 's',
  'schedule.refused': 'Write a number from {low} to {high}',
}
