/** The body of a request that the documentation shows; a test sends it. */
export const exampleRun = {
  pack: 'longgang',
  scenario: 'baseline',
  overrides: [{ kind: 'parameter', path: 'mortgage_rate.2025', value: 0.04 }],
  queries: [{ indicator: 'population' }, { indicator: 'price', where: { area: 'pinghu' } }],
}
