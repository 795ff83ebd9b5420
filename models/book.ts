/**
 * @module
 * The whole book 全书: the stages in the order in which data flow.
 */
import { stage, variable, type Book } from '#models/engine/index'
import { schemaOf } from './schema-of.ts'
import { demand } from './demand/book.ts'
import { households } from './households/book.ts'
import { market } from './market/book.ts'
import { population } from './population/book.ts'
import { supply } from './supply/book.ts'

const landFirst = stage('land', { zh: '土地', en: 'Land' }, [
  variable('land_floor_area_sold', {
    label: { zh: '供地面积', en: 'Floor area of land sold' },
    unit: 'm2/year', over: ['area', 'tenure'], indicator: true,
    is: 'building_flow_base / (1 - dropout_share)',
    source: 'steady',
  }),
])
export const book: Book = { stages: [population, households, demand, supply, market, landFirst] }

/** Inputs and dimensions of the book, by which a pack is read. */
export const schema = schemaOf(book)
