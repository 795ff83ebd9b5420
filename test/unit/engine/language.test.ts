import { describe, expect, it } from 'vitest'
import { variable } from '#models/engine/index'
import {
  faultsOf,
  faultsOfEquation,
  label,
  smallRun,
  source,
  valuesOf,
} from '#test/support/small-book'

const value = (is: string, unit = '1') =>
  valuesOf(smallRun(variable('tried', { label, source, unit, is })), 'tried', 2021)[0]

describe('what an equation can say', () => {
  it.each([
    ['1 + 2 * 3 ^ 2 ^ 0 - 4 / 2', 5],
    ['-2 ^ 2', -4],
    ['not (1 > 2) and (2 >= 2 or 1 != 1) ? 7 : 8', 7],
    ['clamp(5, 0, 3) + floor(2.7) + ceil(2.1) + round(2.5) + abs(-1) + sqrt(9)', 15],
    ['max(1, 2, 3) - min(4, 5) + exp(0) + log(1)', 0],
    ['1e3 / .5', 2000],
    ['step(36, bands) * 10 + step(36.1, bands)', 10],
    ['step(18, bands) * 10 + step(18.1, bands)', 21],
    ['lookup(9, bands)', 1.5],
    ['lookup(-5, bands) + lookup(99, bands)', 2],
    ['one_year / one_month', 12],
  ])('%s = %d', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12)
  })

  it('looks back, to t0, and adds up over years and places', () => {
    expect(value('at(persons, south) - previous(at(persons, south))', 'person')).toBe(10)
    expect(value('sum(persons - initial(persons), area)', 'person')).toBe(20)
    expect(value('sum(previous(persons, 2), area)', 'person')).toBe(400)
    expect(value('sum(change(households), area)', 'household/year')).toBe(10)
    expect(value('sum(since(formation), area)', 'household')).toBe(10)
    expect(value('mean(people_a_home, area, persons)', 'person/household')).toBe(2)
    expect(value('sum(site, parcel)', 'm2')).toBe(60)
    expect(value('sum(site * at_area(persons), parcel)', 'm2*person')).toBe(10 * 110 + 50 * 310)
  })

  it('adds an area its own parcels only', () => {
    const run = smallRun(
      variable('land', { label, source, unit: 'm2', over: ['area'], is: 'sum(site, parcel)' }),
    )
    expect(valuesOf(run, 'land', 2020)).toEqual([10, 50])
  })

  it('takes one text a member', () => {
    const run = smallRun(
      variable('homes', {
        label,
        source,
        unit: 'household',
        over: ['area', 'tenure'],
        is: { buy: '0.6 * households', rent: '0.4 * households' },
      }),
    )
    expect(valuesOf(run, 'homes', 2020)).toEqual([30, 20, 90, 60])
  })
})

describe('what is refused, and what the message says', () => {
  it.each([
    ['2 persons', 'write the multiplication sign'],
    ['persons.site', 'column 8|not part of the language'],
    ['x = 1', 'not part of the language'],
    ['"text"', 'no meaning in an equation'],
    ['5 %', 'no meaning in an equation'],
    ['1 < 2 < 3', 'not part of the language'],
    ['pi * 2', 'not a name'],
    ['1e999', 'not a finite number'],
    ['1 +', 'column'],
    ['cos(1)', 'there is no function cos'],
    ['householdz / households', 'did you mean households?'],
    ['size + 1', 'the units differ: person/household and 1'],
    ['log(persons)', 'takes pure numbers'],
    ['persons ^ size', 'the exponent has a unit'],
    ['max(1)', 'takes 2–16 arguments, not 1'],
    ['at(persons, west)', 'is not a member'],
    ['sum(persons, areaa)', 'did you mean area?'],
    ['sum(size, area)', 'does not vary over area'],
    ['site / one_m2', 'still varies over parcel'],
    ['persons > initial(persons)', 'write condition ? 1 : 0'],
    ['persons', 'the equation gives person, but the unit declared is 1'],
    ['area', 'is a dimension, not a quantity'],
    ['previous(size, 0)', 'a whole number from 1 to 100'],
    ['step(1, bandz)', 'did you mean bands?'],
    ['('.repeat(65) + '1' + ')'.repeat(65), 'more than 64 deep'],
    ['1' + ' + 1'.repeat(600), 'at most 2000'],
  ])('%s', (text, message) => {
    const [fault] = faultsOfEquation(text)
    expect(fault?.message.en).toMatch(new RegExp(message.replace(/[?()^]/g, '\\$&')))
    expect(fault?.message.zh).toMatch(/[一-鿿]/)
    expect(fault?.variable).toBe('tried')
  })

  it('a literal 0 fits any unit', () => {
    expect(faultsOfEquation('persons > 0 ? max(persons, 0) : 0', { unit: 'person' })).toEqual([])
  })

  it('a cycle inside a year is told as the path of names', () => {
    const make = (id: string, is: string) => variable(id, { label, source, unit: '1', is })
    const faults = faultsOf(
      make('first', 'second + 1'),
      make('second', 'third'),
      make('third', '2 * first'),
    )
    expect(faults.map((f) => f.kind)).toEqual(['cycle', 'cycle'])
    expect(faults[0]!.expression).toMatch(/^(first|second|third)( → (first|second|third)){3}$/)
    expect(faultsOf(make('grown', '1.1 * previous(grown)'))[0]!.message.en).toContain(
      'give initially',
    )
  })

  it('a member without its equation, and a wrong member, are named', () => {
    const homes = (is: Record<string, string>) =>
      faultsOf(variable('homes', { label, source, unit: '1', over: ['tenure'], is }))[0]!.message.en
    expect(homes({ buy: '1' })).toContain('no equation for rent')
    expect(homes({ buy: '1', rentt: '1' })).toContain('did you mean rent?')
  })

  it('nothing may read a value that may be undefined', () => {
    const odd = variable('odd', { label, source, unit: '1', is: '0 / 0', undefinedWhen: label })
    expect(faultsOf(odd)).toEqual([])
    expect(
      faultsOf(odd, variable('next', { label, source, unit: '1', is: 'odd + 1' }))[0]!.kind,
    ).toBe('undefined')
  })

  it('two quantities of one name are a fault', () => {
    expect(
      faultsOf(variable('persons', { label, source, unit: 'person', is: '0' }))[0]!.message.en,
    ).toContain('taken twice')
  })
})

describe('a run', () => {
  it('stops at a value that is not finite and says which, where and when', () => {
    const bad = variable('bad', {
      label,
      source,
      unit: '1',
      over: ['area'],
      is: '1 / (persons / one_person - 310)',
    })
    expect(() => smallRun(bad)).toThrow('test (bad) has no finite value in 2021 at south')
  })
})
