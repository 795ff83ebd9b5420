/**
 * @module
 * The whole book 方程书: stages in the order in which data flow, people → homes → land → money.
 */
import type { Book } from '#models/engine/index'
import { schemaOf } from './schema-of.ts'
import { clearance } from './clearance/book.ts'
import { demand } from './demand/book.ts'
import { finance } from './finance/book.ts'
import { households } from './households/book.ts'
import { land } from './land/book.ts'
import { market } from './market/book.ts'
import { plan } from './plan/book.ts'
import { population } from './population/book.ts'
import { renewal } from './renewal/book.ts'
import { resettlement } from './resettlement/book.ts'
import { supply } from './supply/book.ts'

export const book: Book = {
  stages: [
    population,
    households,
    renewal,
    clearance,
    demand,
    supply,
    resettlement,
    market,
    land,
    finance,
    plan,
  ],
}

/** Inputs and dimensions of the book, by which a pack is read. */
export const schema = schemaOf(book)
