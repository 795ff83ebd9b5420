/**
 * @module
 * Inputs and columns that change no indicator, each with the reason. A list that should only grow shorter.
 */

const bound = 'a bound that keeps extreme values plausible; no shipped pack comes near it'

/** Input id → why a tenth more of it moves nothing in the shipped packs and the test's own situations. */
export const UNCONNECTED_INPUTS: Readonly<Record<string, string>> = {
  delivery_confidence:
    'read by the decide-by calendar, which is no indicator: test/unit/decide moves it',
  task_quarter_share:
    'shares of a year: all four moved alike are the same shares; test/unit/progress moves one',
  least_heads: bound,
  least_first_purchase_factor: bound,
  parcel_benchmark_price:
    'a floor of the start price; Longgang’s constructed parcels all start above it',
  land_sold_in_year:
    'fills the opening pipeline where no projects are named; Longgang names its own (tested in blocks/pipeline.test.ts)',
  most_price_months: bound,
  least_price_growth: bound,
  most_price_growth: bound,
  rent_step_limit: bound,
  max_gearing: bound,
}

/** `table.column` → why no input reads it. */
export const UNCONNECTED_COLUMNS: Readonly<Record<string, string>> = {
  'actuals.value': 'drawn as history and compared with the run, not an input of it',
  'programmes.binding':
    'sets binding tasks apart in the progress of the year; changes no number of the run',
}
