import { parseSet, type Override } from '#models/index'
import { UsageError } from './command.ts'

/** `--set owner_share=0.5` as a change of the scenario. */
export function readSet(text: string): Override {
  const override = parseSet(text)
  if (!override.ok) throw new UsageError(override.faults[0]!.message)
  return override.value
}
