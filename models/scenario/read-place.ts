/**
 * @module
 * Members named in one cell 维度写法: `tenure=public_rental;floor_area_use=residential`, as results.csv writes them.
 */

/** The member of each dimension named; undefined where the text is none of that form. */
export function readPlace(text: string): Readonly<Record<string, string>> | undefined {
  const place: Record<string, string> = {}
  for (const part of text.split(/[;；]/)) {
    const [dimension = '', member = '', ...more] = part.split('=').map((side) => side.trim())
    if (dimension === '' || member === '' || more.length > 0) return undefined
    place[dimension] = member
  }
  return place
}
