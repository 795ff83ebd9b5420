/**
 * @module
 * The pack's own boundaries 边界（GeoJSON，RFC 7946）: of every area and of as many parcels as the file has, in longitude
 * and latitude. Nothing is drawn that the file does not hold.
 */
import type { Member } from '#models/engine/index'
import { decode } from './decode.ts'
import { listOf, nearestName, type Finding, type Place, type Report } from './faults.ts'
import { plainWord } from './lexicon.ts'
import type { Boundaries, PackFiles, Position, Shape } from './types.ts'
import { placeOf, type YamlNode } from './yaml-node.ts'

type Known = Readonly<{ area: readonly Member[]; parcel: readonly Member[] }>
type Json = Readonly<Record<string, unknown>>

/** Where a feature may say whose outline it is, the first that is there. */
const NAMES = ['area', 'parcel', 'id', 'name'] as const

/** Read the file that `boundaries` names. Faults give `undefined`; without the key there are no boundaries. */
export function readBoundaries(
  node: YamlNode | undefined,
  path: string | undefined,
  files: PackFiles,
  known: Known,
  report: Report,
): Boundaries | undefined {
  if (node === undefined || path === undefined) return undefined
  const bytes = files.get(path)
  if (!bytes) {
    const others = [...files.keys()]
    report(placeOf(node), {
      kind: 'missing-file',
      found: path,
      says: {
        zh: `情景包里没有 ${path}；请补上该文件，或删去 boundaries`,
        en: `the pack has no file ${path}; add it, or take boundaries out`,
      },
      nearest: nearestName(path, others),
    })
    return undefined
  }
  const features = featuresOf(bytes, path, report)
  if (!features) return undefined
  const shapes = shapesOf(features, path, known, report)
  const drawn = new Set(shapes.flatMap(({ kind, id }) => (kind === 'area' ? [id] : [])))
  const missing = known.area.filter(({ id }) => !drawn.has(id)).map(({ id }) => id)
  if (missing.length > 0)
    report(
      { file: path },
      {
        kind: 'missing-feature',
        found: listOf(missing),
        says: {
          zh: `片区 ${listOf(missing)} 没有图形；请为每个片区给出一个 Feature，properties.area 写片区 id`,
          en: `areas ${listOf(missing)} have no feature; give each area one, with its id as properties.area`,
        },
      },
    )
  return { file: path, shapes }
}

function featuresOf(bytes: Uint8Array, file: string, report: Report) {
  const text = decode(bytes, { file }, report)
  if (text === undefined) return undefined
  let read: unknown
  try {
    read = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    report(placeIn(text, reason, file), {
      kind: 'not-json',
      says: { zh: `不是 JSON：${reason}`, en: `this is not JSON: ${reason}` },
    })
    return undefined
  }
  const features = isObject(read) && read['type'] === 'FeatureCollection' ? read['features'] : []
  if (Array.isArray(features) && features.length > 0) return features as readonly unknown[]
  report(
    { file },
    {
      kind: 'not-geojson',
      says: {
        zh: '应为 GeoJSON 的 FeatureCollection，其中至少一个 Feature',
        en: 'this should be a GeoJSON FeatureCollection with at least one feature',
      },
    },
  )
  return undefined
}

/** The row at which JSON breaks off, as far as the parser says where. */
function placeIn(text: string, reason: string, file: string): Place {
  const line = /line (\d+)/.exec(reason)?.[1]
  if (line !== undefined) return { file, row: Number(line) }
  const position = /position (\d+)/.exec(reason)?.[1]
  if (position === undefined) return { file }
  return { file, row: text.slice(0, Number(position)).split('\n').length }
}

function shapesOf(
  features: readonly unknown[],
  file: string,
  known: Known,
  report: Report,
): readonly Shape[] {
  const seen = new Set<string>()
  return features.flatMap((feature, i) => {
    const place = { file, column: `features[${i + 1}]` }
    const whose = ownerOf(feature, known)
    if ('says' in whose) {
      report(place, whose)
      return []
    }
    const { kind, id } = whose
    if (seen.has(`${kind} ${id}`)) {
      report(place, {
        kind: 'duplicate',
        found: id,
        says: {
          zh: `“${id}”出现两次；几块分开的图形请合为一个 MultiPolygon`,
          en: `"${id}" is given twice; put separate pieces into one MultiPolygon`,
        },
      })
      return []
    }
    seen.add(`${kind} ${id}`)
    const polygons = polygonsOf((feature as Json)['geometry'])
    if (!('says' in polygons)) return [{ kind, id, polygons }]
    report({ file, column: `features[${i + 1}] ${id}` }, polygons)
    return []
  })
}

function ownerOf(feature: unknown, known: Known): Pick<Shape, 'kind' | 'id'> | Finding {
  const properties = isObject(feature) && isObject(feature['properties']) ? feature.properties : {}
  const given: Json = {
    ...(isObject(feature) ? { id: feature['id'] } : {}),
    ...dropEmpty(properties),
  }
  const name = NAMES.map((key) => given[key]).find((value) => value !== undefined && value !== null)
  const word = plainWord(String(name ?? ''))
  for (const kind of ['area', 'parcel'] as const)
    for (const { id, label } of known[kind])
      if (word !== '' && [id, label.zh, label.en].some((text) => plainWord(text) === word))
        return { kind, id }
  const all = [...known.area, ...known.parcel].map(({ id }) => id)
  return {
    kind: 'unknown-feature',
    found: String(name ?? ''),
    says: {
      zh:
        word === ''
          ? '没有 properties.area 或 properties.parcel'
          : `没有片区或宗地“${String(name)}”`,
      en:
        word === ''
          ? 'there is no properties.area or properties.parcel'
          : `there is no area or parcel "${String(name)}"`,
    },
    nearest: nearestName(String(name ?? ''), all),
  }
}

function dropEmpty(properties: Json): Json {
  return Object.fromEntries(Object.entries(properties).filter(([, v]) => v !== '' && v !== null))
}

/** The rings of a Polygon or MultiPolygon, or the first thing that is wrong with them. */
function polygonsOf(geometry: unknown): Shape['polygons'] | Finding {
  const { type, coordinates } = isObject(geometry) ? geometry : {}
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return bad(
      String(type ?? ''),
      '图形应为 Polygon 或 MultiPolygon',
      'the geometry should be a Polygon or MultiPolygon',
    )
  const given = type === 'Polygon' ? [coordinates] : coordinates
  if (!Array.isArray(given) || given.length === 0) return noRings()
  for (const polygon of given) {
    if (!Array.isArray(polygon) || polygon.length === 0) return noRings()
    for (const ring of polygon) {
      const wrong = Array.isArray(ring) ? ringFault(ring) : noRings()
      if (wrong) return wrong
    }
  }
  return (given as Position[][][]).map((polygon) =>
    polygon.map((ring) => ring.map(([x, y]): Position => [x, y])),
  )
}

function ringFault(ring: readonly unknown[]): Finding | undefined {
  for (const position of ring) {
    const [x, y] = Array.isArray(position) ? (position as unknown[]) : []
    const found = JSON.stringify(position) ?? ''
    if (!isDegree(x) || !isDegree(y))
      return bad(found, `坐标 ${found} 不是两个数`, `the position ${found} is not two numbers`)
    if (Math.abs(x) > 180 || Math.abs(y) > 90)
      return bad(
        found,
        `坐标 ${found} 不是经纬度（经度 −180 至 180，纬度 −90 至 90）；请把平面坐标换算为经纬度`,
        `the position ${found} is no longitude and latitude (−180 to 180, −90 to 90); convert plane coordinates first`,
      )
  }
  const [first, last] = [ring[0], ring.at(-1)].map((position) => JSON.stringify(position))
  // RFC 7946 §3.1.6: a ring has four positions or more and ends where it began
  if (ring.length >= 4 && first === last) return undefined
  return bad(
    `${ring.length}`,
    '边界线应首尾相接，至少四个坐标',
    'a ring should end where it began, with at least four positions',
  )
}

function noRings(): Finding {
  return bad('', '图形没有坐标', 'the geometry has no coordinates')
}

function bad(found: string, zh: string, en: string): Finding {
  return { kind: 'bad-geometry', ...(found === '' ? {} : { found }), says: { zh, en } }
}

function isDegree(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
