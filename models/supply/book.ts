/**
 * @module
 * 房（供）: what stands, what is being built, what is sold and who moves in.
 */
import { stage } from '#models/engine/index'
import { condition } from './condition.ts'
import { improvementParameters } from './improvement-parameters.ts'
import { improvementColumns, improvements } from './improvements.ts'
import { informal } from './informal.ts'
import { occupancy } from './occupancy.ts'
import { openings } from './opening.ts'
import { supplyParameters } from './parameters.ts'
import { pipeline } from './pipeline.ts'
import { programmes } from './programmes.ts'
import { raised } from './raised.ts'
import { sales } from './sales.ts'
import { secondHand } from './second-hand.ts'
import { stock } from './stock.ts'
import { supplyColumns } from './tables.ts'
import { tenureStock } from './tenure-stock.ts'

export const supply = stage(
  'supply',
  { zh: '供给', en: 'Supply' },
  [...supplyParameters, ...improvementParameters],
  [...supplyColumns, ...improvementColumns],
  programmes,
  openings,
  [pipeline],
  improvements,
  informal,
  stock,
  condition,
  secondHand,
  sales,
  raised,
  occupancy,
  tenureStock,
)
