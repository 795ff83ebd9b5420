import type { Pack } from '#models/index'
import { openFiles } from '#api/packs/library'
import { readPackFiles } from '#api/packs/read-folder'
import { must, UsageError, type Call } from './command.ts'

/** Read the pack that the first argument names; its faults end the command, its warnings are printed. */
export function openPack({ positionals, path, warn }: Call): Pack {
  const typed = positionals[0]!
  if (/\.xlsx$/i.test(typed)) {
    throw new UsageError({
      zh: `还不能读取 ${typed}：请把各工作表另存为 CSV，放入情景包文件夹。`,
      en: `${typed} can’t be read yet: save its sheets as CSV files in a pack folder.`,
    })
  }
  const result = openFiles(readPackFiles(path(typed)))
  const pack = must(result)
  if (result.ok) warn(result.warnings)
  return pack
}
