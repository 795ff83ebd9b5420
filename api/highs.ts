/** HiGHS for Node: its type says a module where its default export is a function. */
import highs from 'highs'
import type { Highs } from '#models/schedule/solver'

export const loadHighs = highs as unknown as () => Promise<Highs>
