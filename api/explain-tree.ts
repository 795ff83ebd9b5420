import type { ExplainedInput, Explanation, Study, Where } from '#models/index'

/** JSON has no NaN: an undefined figure is null. */
type Shown<T extends { value: number }> = Readonly<Omit<T, 'value'> & { value: number | null }>

type Input = Shown<ExplainedInput> & Readonly<{ explanation?: ExplainedTree }>

/** A figure opened, and what it is made from opened in turn. */
export type ExplainedTree = Omit<Shown<Explanation>, 'inputs'> &
  Readonly<{ inputs: readonly Input[] }>

/** No reader needs more figures; a tree that would have more stays closed beyond. */
const most = 2000

function finite<T extends { value: number }>(shown: T): Shown<T> {
  return { ...shown, value: Number.isFinite(shown.value) ? shown.value : null }
}

/**
 * Open a figure to a depth 逐层展开, level by level. A figure that stands at several places is opened at the first,
 * the one nearest to the top; the others name it only.
 */
export function explainTree(
  study: Study,
  indicator: string,
  where: Where,
  year: number,
  depth: number,
): ExplainedTree {
  const { inputs, ...top } = finite(study.explain({ indicator, where }, year))
  const tree = { ...top, inputs: inputs.map(finite) as Input[] }
  const seen = new Set<string>()
  let level = [tree]
  for (let below = 1; below < depth; below++) {
    const next: (typeof tree)[] = []
    for (const node of level) {
      node.inputs = node.inputs.map((input) => {
        const key = JSON.stringify([input.id, input.where, input.year])
        if (!input.opens || seen.has(key) || seen.size >= most) return input
        seen.add(key)
        const opened = finite(
          study.explain({ indicator: input.id, where: input.where }, input.year),
        )
        const explanation = { ...opened, inputs: opened.inputs.map(finite) as Input[] }
        next.push(explanation)
        return { ...input, explanation }
      })
    }
    level = next
  }
  return tree
}
