/**
 * @module
 * The block that turns what a pack knows of mortality into survival ratios 存活比模块.
 */
import { block, output, type BlockIO } from '#models/engine/index'
import {
  AGES,
  bendSurvivalRatios,
  fitLifeExpectancy,
  lifeExpectancy,
  survivalRatios,
  survivors,
  yearsLived,
} from './life-table.ts'

const source =
  'United Nations (2024), World Population Prospects, methodology: S(x) = L(x)/L(x−1); a(0) of Andreev & Kingkade (2015); without rates, Brass (1971) relational logit on a standard'

export const survival = block('survival', {
  label: { zh: '生命表', en: 'Life table' },
  source,
  reads: [
    'death_rate',
    'survival_given',
    'standard_mortality',
    'life_expectancy',
    'life_expectancy_gain',
  ],
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
        const gain = now['life_expectancy_gain']![sex]!
        if (given[1]! > 0) {
          ratio.set(given)
          if (gain !== 0) bendSurvivalRatios(ratio, gain, alive)
          now['expectation_of_life']![sex] = yearsLived(ratio)
          continue
        }
        const own = rates[LAST]! > 0
        const table = own ? rates : of('standard_mortality')
        const [first, last, female] = [table[0]!, table[LAST]!, sex === 0]
        survivors(table, female, alive)
        const wanted = own
          ? lifeExpectancy(alive, first, last, female)
          : now['life_expectancy']![sex]!
        if (!own || gain !== 0) fitLifeExpectancy(alive, first, last, female, wanted + gain)
        now['expectation_of_life']![sex] = survivalRatios(alive, first, last, female, ratio)
      }
    }
    return { start: fill, step: fill }
  },
})

const LAST = AGES - 1
