/**
 * @module
 * Comparison of scenarios 情景比较: what differs in assumptions and decisions, what differs in results, and why.
 */
export { leverDifferences, lineage, otherDifferences, type LeverDifference } from './levers.ts'
export { compareSeries, difference, referenceOf, type Compared } from './results.ts'
export { MOST_GROUPS, shapley, type Attribution } from './shapley.ts'
export { compareColumns, compareTable, compareText } from './table.ts'
