/**
 * @module
 * An equation as written, cut at the names that can be opened 方程文本.
 */
import type { ExplainedInput } from '#models/index'

export type EquationPart = Readonly<{ text: string; input?: ExplainedInput }>

export function equationParts(
  equation: string,
  inputs: readonly ExplainedInput[],
): readonly EquationPart[] {
  const byId = new Map<string, ExplainedInput>()
  for (const input of inputs) if (!byId.has(input.id)) byId.set(input.id, input)
  const parts: { text: string; input?: ExplainedInput }[] = []
  for (const text of equation.split(/([A-Za-z_]\w*)/)) {
    const input = byId.get(text)
    const last = parts.at(-1)
    if (input) parts.push({ text, input })
    else if (last && !last.input) last.text += text
    else if (text !== '') parts.push({ text })
  }
  return parts
}
