/**
 * @module
 * The few pieces of Markdown that the model book is set in.
 */

/** A table; a bar inside a cell is escaped, a line break becomes a space. */
export function markdownTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

export function cellText(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
}

export function code(text: string): string {
  return `\`${text}\``
}

/** An equation as it is written, set off from the text. */
export function codeBlock(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``
}

/** Paragraphs with one empty line between them; empty ones vanish. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n')
}
