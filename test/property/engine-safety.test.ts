import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dimension,
  input,
  variable,
  buildModel,
  createRun,
  parseEquation,
} from '#models/engine/index'
import { runs } from '#test/support/runs'

const label = { zh: '试', en: 'test' }

/** Pieces that a hostile or careless text may be made of. */
const pieces = fc.constantFrom(
  ...'x y z sum at previous initial since constructor __proto__ prototype this globalThis process require import eval'.split(
    ' ',
  ),
  ...'Function fetch window self M P T C bad toString valueOf cos map format help config createUnit derivative'.split(
    ' ',
  ),
  ...'( ) [ ] { } , ; : ? . .. => = == != < <= > >= + - * / ^ % ! & | && || ?? ?. ` \' " \\ # @ $ ~ \n \t'.split(
    ' ',
  ),
  '0',
  '1',
  '1e999',
  '-1e-999',
  '0x1f',
  '0b1',
  '1_000',
  'NaN',
  'Infinity',
  'i',
  'e',
  'pi',
  'end',
  'and',
  'or',
  'not',
  'to',
  'in',
  'mod',
  ' ',
  'area',
  'north',
  '${x}',
  '/*',
  '//',
  '\u2028',
  '变量',
  '\u0000',
  '\ud800',
)

const hostile = fc.oneof(
  { weight: 4, arbitrary: fc.array(pieces, { maxLength: 14 }).map((p) => p.join('')) },
  { weight: 2, arbitrary: fc.array(pieces, { maxLength: 14 }).map((p) => p.join(' ')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(pieces, fc.integer({ min: 1, max: 3000 }))
      .map(([p, n]) => p.repeat(n).slice(0, 4000)),
  },
)

/** What a text may have become: only these node kinds exist, so nothing but arithmetic can be said. */
const KINDS = new Set(['number', 'name', 'unary', 'binary', 'if', 'call'])

function kindsOf(tree: unknown): string[] {
  if (Array.isArray(tree)) return tree.flatMap(kindsOf)
  if (typeof tree !== 'object' || tree === null) return []
  return [...('kind' in tree ? [String(tree.kind)] : []), ...Object.values(tree).flatMap(kindsOf)]
}

describe('any text at all', () => {
  it('is read as arithmetic or refused, and never hangs or throws', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const result = parseEquation(text)
        if (result.ok) expect(kindsOf(result.value).every((k) => KINDS.has(k))).toBe(true)
        else expect(result.faults[0]!.message.en.length).toBeGreaterThan(5)
      }),
      { numRuns: runs(20_000, 1_000_000) },
    )
  }, 600_000)

  it('put in place of an equation, gives a finite number or a named fault', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const book = {
          stages: [
            {
              id: 'test',
              label,
              entries: [
                dimension('area', { label }),
                input('x', { label, unit: '1' }),
                input('y', { label, unit: '1', over: ['area'] }),
                variable('z', { label, unit: '1', is: 'x', source: 'test' }),
              ],
            },
          ],
        }
        const members = { area: { members: [{ id: 'north', label }] } }
        const model = buildModel(book, {
          firstYear: 2020,
          lastYear: 2021,
          members,
          equations: new Map([['z', text]]),
        })
        if (!model.ok) {
          expect(model.faults.length).toBeGreaterThan(0)
          return
        }
        const run = createRun(model.value)
        const fault = run.update(
          new Map([
            ['x', Float64Array.of(2, 3)],
            ['y', Float64Array.of(4, 5)],
          ]),
        )
        if (fault === undefined) expect(run.memory.every(Number.isFinite)).toBe(true)
        else expect(fault.variable).toBe('z')
      }),
      { numRuns: runs(3000, 100_000) },
    )
  }, 600_000)
})
