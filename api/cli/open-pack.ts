import { resolve } from 'node:path'
import type { Pack } from '#models/index'
import { openFiles } from '#api/packs/library'
import { readPackFiles } from '#api/packs/read-folder'
import { must, printFaults, UsageError, type Lang } from './command.ts'

/** Read the pack at a path that was typed; its faults end the command, its warnings are printed. */
export function openPack(path: string, lang: Lang): Pack {
  if (/\.xlsx$/i.test(path)) {
    throw new UsageError({
      zh: `还不能读取 ${path}：请把各工作表另存为 CSV，放入情景包文件夹。`,
      en: `${path} can’t be read yet: save its sheets as CSV files in a pack folder.`,
    })
  }
  const result = openFiles(readPackFiles(resolve(path)))
  const pack = must(result)
  if (result.ok) printFaults(result.warnings, lang)
  return pack
}
