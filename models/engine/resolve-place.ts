/**
 * @module
 * Forms of place and kind: `at`, `sum`, `mean`, and `at_area` for whatever lies within areas.
 */
import { nearest } from './nearest.ts'
import type { Node } from './node.ts'
import { counts, didYouMean, nothing, union, wordAt, type Call } from './resolve-context.ts'
import { multiplyUnits } from './units.ts'

/** `at(x, member)`: the value at one member of one of x's dimensions. */
export function resolveAt(call: Call): Node {
  const { expression: written, resolver, place, inner, blame } = call
  if (!counts(call, 2)) return nothing(written)
  const { dimensions } = resolver.vocabulary
  const word = wordAt(call, 1)
  const candidates = [...dimensions].flatMap(([dimension, { members }]) => {
    const member = members.findIndex((m) => m.id === word)
    return member < 0 ? [] : [{ dimension, member }]
  })
  const given = new Set([...place.given, ...candidates.map((c) => c.dimension)])
  const body = inner(written.arguments[0]!, { given })
  const hit = candidates.find((c) => body.over.includes(c.dimension))
  if (hit) {
    const over = body.over.filter((d) => d !== hit.dimension)
    return { op: 'pick', ...hit, body, unit: body.unit, truth: body.truth, over, written }
  }
  const all = body.over.flatMap((d) => dimensions.get(d)!.members.map((m) => m.id))
  const hint = didYouMean(nearest(word, all))
  return blame(
    'member',
    `${word || '第 2 个参数'} 不是它的维度成员${hint.zh}`,
    `${word || 'argument 2'} is not a member of its dimensions${hint.en}`,
    hint.nearest,
  )
}

/**
 * `sum(x, dimension)` and `mean(x, dimension, weight)`. Where the place around is given (an equation over area),
 * a sum over what lies within it (parcels) adds that place's own members.
 */
export function resolveSum(call: Call): Node {
  const { expression: written, resolver, place, inner, number } = call
  if (!counts(call, written.name === 'sum' ? 2 : 3)) return nothing(written)
  const dimension = dimensionAt(call, 1)
  if (dimension === undefined) return nothing(written)
  const parent = resolver.vocabulary.dimensions.get(dimension)!.dimension.within
  const within = parent !== undefined && place.given.has(parent) ? parent : undefined
  const given = new Set([...place.given, dimension])
  const part = (i: number) => number(inner(written.arguments[i]!, { given }))
  const body = part(0)
  if (written.name === 'sum') return addUp(call, body, dimension, within)
  const weight = part(2)
  const product: Node = {
    op: 'binary',
    operator: '*',
    left: body,
    right: weight,
    unit: multiplyUnits(body.unit, weight.unit),
    truth: false,
    over: union(body.over, weight.over),
    written,
  }
  const left = addUp(call, product, dimension, within)
  const right = addUp(call, weight, dimension, within)
  const over = union(left.over, right.over)
  return { op: 'binary', operator: '/', left, right, unit: body.unit, truth: false, over, written }
}

function addUp(
  { expression: written, blame }: Call,
  body: Node,
  dimension: string,
  within: string | undefined,
): Node {
  if (!body.over.includes(dimension))
    return blame(
      'dimension',
      `它不随 ${dimension} 变化，不能按 ${dimension} 相加`,
      `it does not vary over ${dimension}, so it cannot be added over ${dimension}`,
    )
  const rest = body.over.filter((d) => d !== dimension)
  const common = { op: 'sum', dimension, body, unit: body.unit, truth: false, written } as const
  return within === undefined
    ? { ...common, over: rest }
    : { ...common, within, over: union(rest, [within]) }
}

function dimensionAt(call: Call, i: number): string | undefined {
  const { dimensions } = call.resolver.vocabulary
  const word = wordAt(call, i)
  if (dimensions.has(word)) return word
  const hint = didYouMean(nearest(word, dimensions.keys()))
  call.blame(
    'dimension',
    `第 ${i + 1} 个参数要维度${hint.zh}`,
    `argument ${i + 1} must be a dimension${hint.en}`,
    hint.nearest,
  )
  return undefined
}

/** `at_area(x)`: the value of the area in which the present parcel or project lies. Undefined for any other name. */
export function resolveParent(call: Call): Node | undefined {
  const { expression: written, resolver, place, inner, blame } = call
  const inside = [...resolver.vocabulary.dimensions.values()]
    .map(({ dimension }) => dimension)
    .filter(({ within }) => within !== undefined && written.name === `at_${within}`)
  if (inside.length === 0) return undefined
  const parent = inside[0]!.within!
  if (!counts(call, 1)) return nothing(written)
  const child = inside.find(({ id }) => place.given.has(id))?.id
  if (child === undefined)
    return blame(
      'dimension',
      `这里没有位于 ${parent} 之内的维度`,
      `nothing here lies within ${parent}`,
    )
  const body = inner(written.arguments[0]!, { given: new Set([...place.given, parent]) })
  if (!body.over.includes(parent))
    return blame(
      'dimension',
      `它不随 ${parent} 变化，直接写即可`,
      `it does not vary over ${parent}; write it plainly`,
    )
  const over = union(
    body.over.filter((d) => d !== parent),
    [child],
  )
  return { op: 'parent', child, parent, body, unit: body.unit, truth: body.truth, over, written }
}
