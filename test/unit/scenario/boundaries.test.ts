import { describe, expect, it } from 'vitest'
import { readPack } from '#models/scenario/index'
import { faults, filesOf, schema } from './tiny-pack.ts'

const square = (x: number, y: number) => [
  [
    [x, y],
    [x + 0.1, y],
    [x + 0.1, y + 0.1],
    [x, y + 0.1],
    [x, y],
  ],
]
const feature = (properties: object, coordinates: unknown, type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
})
const buji = feature({ area: 'buji' }, square(114.1, 22.6))
const pinghu = feature({ name: '平湖' }, [square(114.1, 22.7), square(114.3, 22.7)], 'MultiPolygon')
const parcel = feature({ parcel: 'P-001' }, square(114.12, 22.62))

const file = (...features: readonly unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features })
const key = 'boundaries: areas.geojson\n'
const faultsOf = (text: string) => faults({ 'areas.geojson': text }, key)

describe('boundaries', () => {
  it('are read by the ids or names of areas and parcels, and let be without the key', () => {
    const files = { 'areas.geojson': file(buji, pinghu, parcel) }
    const read = readPack(filesOf(key, files), schema)
    if (!read.ok) throw new Error(read.faults.map(({ message }) => message.en).join('\n'))
    const { boundaries } = read.value
    expect(boundaries?.file).toBe('areas.geojson')
    expect(boundaries?.shapes.map(({ kind, id, polygons }) => [kind, id, polygons.length])).toEqual(
      [
        ['area', 'buji', 1],
        ['area', 'pinghu', 2],
        ['parcel', 'P-001', 1],
      ],
    )
    expect(boundaries?.shapes[0]!.polygons[0]![0]![0]).toEqual([114.1, 22.6])
    const without = readPack(filesOf('', files), schema)
    expect(without.ok && without.value.boundaries).toBe(undefined)
  })

  it('name the file that is not there', () => {
    expect(faults({ 'area.geojson': '{}' }, key)).toMatchObject([
      { kind: 'missing-file', file: 'pack.yaml', row: 9, nearest: 'area.geojson' },
    ])
  })

  it('say where JSON breaks off', () => {
    const [fault] = faultsOf(`${file(buji, pinghu).slice(0, -1)}\n  x }`)
    expect(fault).toMatchObject({ kind: 'not-json', file: 'areas.geojson', row: 2 })
  })

  it.each([['[]'], ['{"type":"Topology"}'], ['{"type":"FeatureCollection","features":[]}']])(
    'refuse %s',
    (text) => {
      expect(faultsOf(text)).toMatchObject([{ kind: 'not-geojson', file: 'areas.geojson' }])
    },
  )

  it('list areas without a feature, and features of nobody with the nearest name', () => {
    expect(faultsOf(file(buji, feature({ area: 'pinhu' }, square(114, 22))))).toMatchObject([
      { kind: 'unknown-feature', column: 'features[2]', found: 'pinhu', nearest: 'pinghu' },
      { kind: 'missing-feature', found: 'pinghu' },
    ])
    expect(faultsOf(file(buji, pinghu, feature({}, square(114, 22))))).toMatchObject([
      { kind: 'unknown-feature', column: 'features[3]' },
    ])
    expect(faultsOf(file(buji, pinghu, buji))).toMatchObject([{ kind: 'duplicate', found: 'buji' }])
  })

  it.each([
    ['words for numbers', [[['114', '22.6']]], '["114","22.6"]'],
    ['too few numbers', [[[114]]], '[114]'],
    ['plane coordinates', square(2_504_000, 506_000), '[2504000,506000]'],
    ['a latitude past the pole', square(114, 90.5), '[114,90.5]'],
    ['a longitude past the date line', square(180.05, 22), '[180.05,22]'],
    ['an open ring', [square(114, 22)[0]!.slice(0, 4)], '4'],
  ])('refuse %s', (_, coordinates, found) => {
    const wrong = feature({ area: 'pinghu' }, coordinates)
    expect(faultsOf(file(buji, wrong))[0]).toMatchObject({
      kind: 'bad-geometry',
      file: 'areas.geojson',
      column: 'features[2] pinghu',
      found,
    })
  })

  it('refuse points, lines and empty geometries', () => {
    for (const [type, coordinates] of [
      ['Point', [114, 22]],
      ['Polygon', []],
      ['MultiPolygon', [[]]],
      ['Polygon', 7],
    ] as const) {
      const [fault] = faultsOf(file(buji, feature({ area: 'pinghu' }, coordinates, type)))
      expect(fault).toMatchObject({ kind: 'bad-geometry', column: 'features[2] pinghu' })
    }
  })
})
