/**
 * @module
 * Outlines of a pack as paths of a drawing 图形路径. A district is small: longitude shortened by the cosine of its middle
 * latitude is as true as any projection at this size.
 */
import type { Boundaries, Shape } from '#models/index'

export type Outline = Readonly<{
  kind: Shape['kind']
  id: string
  /** SVG path; holes are cut out by the even-odd rule. */
  path: string
  /** Where a label stands: the middle of the largest outer ring. */
  x: number
  y: number
}>
export type Drawing = Readonly<{ width: number; height: number; outlines: readonly Outline[] }>

type Point = readonly [number, number]

/** Fit all shapes into a drawing of this width; its height follows. */
export function outlinesOf({ shapes }: Boundaries, width: number): Drawing {
  const points = shapes.flatMap(({ polygons }) => polygons.flat(2))
  if (points.length === 0) return { width, height: 0, outlines: [] }
  const [west, east] = range(points.map(([x]) => x))
  const [south, north] = range(points.map(([, y]) => y))
  const shorter = Math.cos(((south + north) / 2) * (Math.PI / 180))
  const span = Math.max((east - west) * shorter, 1e-9)
  const scale = width / span
  const height = Math.max(1, (north - south) * scale)
  const place = ([x, y]: Point): Point => [(x - west) * shorter * scale, (north - y) * scale]
  const outlines = shapes.map(({ kind, id, polygons }): Outline => {
    const rings = polygons.map((polygon) => polygon.map((ring) => ring.map(place)))
    const largest = rings
      .map(([outer = []]) => ({ outer, size: Math.abs(measure(outer).area) }))
      .reduce((a, b) => (b.size > a.size ? b : a))
    const { x, y } = measure(largest.outer)
    return { kind, id, path: rings.flat().map(pathOf).join(''), x, y }
  })
  return { width, height, outlines }
}

/** Of many numbers: spreading them into one call would overflow the stack. */
function range(values: readonly number[]): Point {
  return values.reduce<Point>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  )
}

function pathOf(ring: readonly Point[]): string {
  const open = ring.slice(0, -1)
  return `M${open.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
}

/** Area (signed) and centroid of a closed ring, by the shoelace formula; of a flat one the mean of its points. */
export function measure(ring: readonly Point[]): { area: number; x: number; y: number } {
  let [area, x, y] = [0, 0, 0]
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i]!, ring[i + 1]!]
    const cross = ax * by - bx * ay
    area += cross / 2
    x += ((ax + bx) * cross) / 6
    y += ((ay + by) * cross) / 6
  }
  if (Math.abs(area) > 1e-12) return { area, x: x / area, y: y / area }
  const mean = (of: 0 | 1) => ring.reduce((sum, point) => sum + point[of], 0) / (ring.length || 1)
  return { area: 0, x: mean(0), y: mean(1) }
}
