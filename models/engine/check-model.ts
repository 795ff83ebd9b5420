/**
 * @module
 * What a book must not do that single equations can't show 全书检查.
 */
import type { Book } from './book.ts'
import type { Fault } from './fault.ts'
import { walk } from './node.ts'
import type { Rule } from './rule.ts'
import type { Known } from './vocabulary.ts'

/** A value that may be undefined must not flow on into others. */
export function checkUndefined(
  known: ReadonlyMap<string, Known>,
  rules: ReadonlyMap<string, { start: Rule; step?: Rule }>,
): Fault[] {
  const faults: Fault[] = []
  for (const [id, pair] of rules)
    for (const rule of [pair.start, ...(pair.step ? [pair.step] : [])])
      for (const node of rule.nodes)
        walk(node, (n) => {
          const k = n.op === 'read' ? known.get(n.id) : undefined
          if (k?.kind === 'variable' && k.entry.undefinedWhen)
            faults.push({
              kind: 'undefined',
              severity: 'fault',
              variable: id,
              message: {
                zh: `${id} 引用了可能无定义的 ${k.quantity.id}`,
                en: `${id} reads ${k.quantity.id}, which may be undefined`,
              },
            })
        })
  return faults
}

/** Blocks read only what exists. */
export function checkBlocks(book: Book, known: ReadonlyMap<string, Known>): Fault[] {
  return book.stages
    .flatMap((s) => s.entries)
    .flatMap((e) =>
      e.kind !== 'block'
        ? []
        : [...e.reads, ...e.previous, ...(e.readsInitially ?? [])]
            .filter((id) => !known.has(id))
            .map((id): Fault => ({
              kind: 'unknown-name',
              severity: 'fault',
              variable: e.id,
              found: id,
              message: {
                zh: `模块 ${e.id} 读取的 ${id} 不存在`,
                en: `block ${e.id} reads ${id}, which does not exist`,
              },
            })),
    )
}
