/**
 * @module
 * Which levers are listed 筛选.
 */
import type { Role } from '#models/scenario/parameter'
import type { ParameterRecord } from '#models/index'

export type LeverFilter = Readonly<{ text: string; onlyChanged: boolean; roles: readonly Role[] }>

export function listed(
  parameter: ParameterRecord,
  { text, onlyChanged, roles }: LeverFilter,
  changed: ReadonlySet<string>,
): boolean {
  return (
    (!onlyChanged || changed.has(parameter.id)) &&
    (roles.length === 0 || roles.includes(parameter.role)) &&
    found(parameter, text)
  )
}

/** Every word must stand somewhere in the names, in either language. */
function found({ id, label }: ParameterRecord, text: string): boolean {
  const names = `${id} ${label.zh} ${label.en}`.toLowerCase()
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => names.includes(word))
}
