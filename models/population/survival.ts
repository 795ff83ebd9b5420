/**
 * @module
 * The block that turns what a pack knows of mortality into survival ratios 存活比模块.
 */
import { block, output, type BlockIO } from '#models/engine/index'
import { AGES, fitLifeExpectancy, survivalRatios, survivors } from './life-table.ts'

const source =
  'United Nations (2024), World Population Prospects, methodology: S(x) = L(x)/L(x−1); a(0) of Andreev & Kingkade (2015); without rates, Brass (1971) relational logit on a standard'

export const survival = block('survival', {
  label: { zh: '生命表', en: 'Life table' },
  source,
  reads: ['death_rate', 'survival_given', 'standard_mortality', 'life_expectancy'],
  writes: [
    output('survival_ratio', {
      label: { zh: '存活比（按到达年龄）', en: 'Survival ratio, by age reached' },
      unit: '1',
      over: ['sex', 'age'],
      total: 'none',
      source,
      state: true,
    }),
    output('expectation_of_life', {
      label: { zh: '出生时预期寿命', en: 'Life expectancy at birth' },
      unit: 'year',
      over: ['sex'],
      total: 'none',
      indicator: true,
      source,
    }),
  ],
  prepare: () => {
    const alive = new Float64Array(AGES)
    const fill = ({ now }: BlockIO) => {
      for (let sex = 0; sex < 2; sex++) {
        const from = sex * AGES
        const of = (id: string) => now[id]!.subarray(from, from + AGES)
        const [given, rates, ratio] = [of('survival_given'), of('death_rate'), of('survival_ratio')]
        if (given[1]! > 0) {
          ratio.set(given)
          now['expectation_of_life']![sex] = yearsLived(given)
          continue
        }
        const table = rates[LAST]! > 0 ? rates : of('standard_mortality')
        const female = sex === 0
        survivors(table, female, alive)
        if (table !== rates)
          fitLifeExpectancy(alive, table[0]!, table[LAST]!, female, now['life_expectancy']![sex]!)
        now['expectation_of_life']![sex] = survivalRatios(
          alive,
          table[0]!,
          table[LAST]!,
          female,
          ratio,
        )
      }
    }
    return { start: fill, step: fill }
  },
})

const LAST = AGES - 1

/** Life expectancy from survival ratios: L(x) is the running product; the open group is a geometric series. */
function yearsLived(ratio: Float64Array): number {
  let lived = ratio[0]!
  let years = lived
  for (let x = 1; x < LAST; x++) {
    lived *= ratio[x]!
    years += lived
  }
  return years + (lived * ratio[LAST]!) / Math.max(1 - ratio[LAST]!, 1e-9)
}
