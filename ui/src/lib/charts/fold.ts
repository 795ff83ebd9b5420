/**
 * @module
 * A label that is too long for its room 标签折行: two lines, broken where words end, the rest left out with an ellipsis.
 */

/** A break may come before a space or an opening bracket, and between two Han characters. */
const BREAKS = /(?=[\s（(])|(?<=\p{Script=Han})(?=\p{Script=Han})/gu

const BRACKET = /\s*(?=[（(])/u

/** Each line fits into `room` as far as `widthOf` can tell; what stands in brackets is kept together where it can be. */
export function fold(
  text: string,
  room: number,
  widthOf: (text: string) => number,
): readonly string[] {
  if (widthOf(text) <= room) return [text]
  const halves = text.split(BRACKET)
  if (halves.length === 2 && halves.every((half) => widthOf(half) <= room)) return halves
  const pieces = text.split(BREAKS)
  const first = longest(pieces, (kept) => widthOf(kept.join('')) <= room)
  if (first.length === 0) return [cut(text, room, widthOf)]
  const rest = pieces.slice(first.length).join('').trim()
  return [first.join('').trim(), ...(rest === '' ? [] : [cut(rest, room, widthOf)])]
}

/** As many lines as the text needs; only what does not fit into a line of its own is cut. */
export function wrap(
  text: string,
  room: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const [first = '', second] = fold(text, room, widthOf)
  if (second === undefined || !text.startsWith(first)) return [first]
  return [first, ...wrap(text.slice(first.length).trim(), room, widthOf)]
}

function cut(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text
  return `${longest([...text], (kept) => widthOf(`${kept.join('')}…`) <= room).join('')}…`
}

/** As many of the first ones as fit. */
function longest(
  pieces: readonly string[],
  fits: (kept: readonly string[]) => boolean,
): readonly string[] {
  let count = 0
  while (count < pieces.length && fits(pieces.slice(0, count + 1))) count++
  return pieces.slice(0, count)
}
