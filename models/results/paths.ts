/** Whether two paths by year are the same to the last digit. */
export function same(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i] || Object.is(value, b[i]))
}

/** Whether a path has one value in all years. */
export function isSteady(path: Float64Array): boolean {
  return path.every((value) => value === path[0])
}

/** Neighbouring years in one span: 2018, 2019, 2021 → 2018–2019, 2021–2021. */
export function spans(years: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = []
  for (const year of years) {
    const last = found.at(-1)
    if (last !== undefined && last[1] === year - 1) last[1] = year
    else found.push([year, year])
  }
  return found
}
