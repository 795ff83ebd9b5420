import type { Text } from '#models/engine/text'
import type { ResultColumn } from '#models/results/types'

/** Columns that stand under one heading, or alone. */
export type HeaderGroup = Readonly<{ label: Text | undefined; columns: readonly ResultColumn[] }>

export function headerGroups(columns: readonly ResultColumn[]): readonly HeaderGroup[] {
  const groups: { label: Text | undefined; columns: ResultColumn[] }[] = []
  for (const column of columns) {
    const last = groups.at(-1)
    if (last && column.group && last.label?.zh === column.group.zh) last.columns.push(column)
    else groups.push({ label: column.group, columns: [column] })
  }
  return groups
}

/** The different units of a table: a single one stands above it, several in the heads. */
export function unitsOf(columns: readonly ResultColumn[]): readonly Text[] {
  const units = new Map(
    columns.flatMap(({ shown }) => (shown ? [[shown.label.zh, shown.label] as const] : [])),
  )
  return [...units.values()]
}
