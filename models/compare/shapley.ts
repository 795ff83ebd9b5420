/**
 * @module
 * Exact attribution of a difference to what was changed: the value of Shapley (1953), "A value for n-person games",
 * in Contributions to the Theory of Games II, Princeton University Press, pp. 307–317.
 */

/** What a difference between two runs is made of. */
export type Attribution = Readonly<{
  /** The result with nothing changed, and with everything changed. */
  none: number
  all: number
  /** The share of each group, in the order given; together they are `all - none`. */
  shares: readonly Readonly<{ group: string; share: number }>[]
}>

/** Runs double with each group: 12 groups are 4,096 runs. */
export const MOST_GROUPS = 12

/**
 * Split a difference among groups of changes.
 * @param groups What was changed; at most MOST_GROUPS.
 * @param run The result when these groups alone are changed.
 * @throws RangeError when there are too many groups for an exact answer.
 */
export function shapley(
  groups: readonly string[],
  run: (changed: readonly string[]) => number,
): Attribution {
  const count = groups.length
  if (count > MOST_GROUPS) {
    throw new RangeError(`shapley takes at most ${MOST_GROUPS} groups, not ${count}`)
  }
  const values = Array.from({ length: 2 ** count }, (_, subset) =>
    run(groups.filter((_group, i) => has(subset, i))),
  )
  const weights = orderWeights(count)
  const shares = groups.map((group, i) => {
    let share = 0
    for (let subset = 0; subset < values.length; subset++) {
      if (has(subset, i)) continue
      share += weights[size(subset)]! * (values[subset | (1 << i)]! - values[subset]!)
    }
    return { group, share }
  })
  return { none: values[0]!, all: values.at(-1)!, shares }
}

function has(subset: number, i: number): boolean {
  return (subset & (1 << i)) !== 0
}

function size(subset: number): number {
  return subset === 0 ? 0 : (subset & 1) + size(subset >> 1)
}

/** s! (n − s − 1)! / n!: the chance that exactly a given set of s groups was changed before this one. */
function orderWeights(count: number): readonly number[] {
  const weights = [1 / count]
  for (let s = 1; s < count; s++) weights.push((weights[s - 1]! * s) / (count - s))
  return weights
}
