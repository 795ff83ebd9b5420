/** Letters beyond F take the colours of B to F again; the letter tells them apart. */
export function colourOf(letter: string): string {
  const place = letter.charCodeAt(0) - 65
  return `s-${'abcdef'[place < 6 ? place : 1 + ((place - 1) % 5)] ?? 'a'}`
}

/** `7 3` of a token → [7, 3]; solid where there is none. */
export function dashOf(token: string | undefined): readonly number[] | undefined {
  const numbers = token?.match(/[\d.]+/g)?.map(Number)
  return numbers && numbers.length > 0 ? numbers : undefined
}
