import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fail, succeed, type Fault, type Result, type Text } from '#models/index'

function outFault(path: string, message: Text): Fault {
  return { kind: 'out', severity: 'fault', file: path, message }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way.startsWith('..') || resolve(way) === way)
}

/** A file in a folder that `writeFolder` did not write: the folder is then somebody's, and not replaced. */
function foreignFile(folder: string): string | undefined {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  if (files.length === 0) return undefined
  if (!files.includes('run.json')) return files[0]
  return files.find((path) => path !== 'run.json' && !path.endsWith('.csv'))
}

function whyNot(folder: string, keep: readonly string[]): Fault | undefined {
  const kept = keep.find((path) => isInside(folder, path) || isInside(path, folder))
  if (kept !== undefined) {
    return outFault(folder, {
      zh: `不能把结果写到 ${folder}：它与情景包 ${kept} 重叠；请换一个文件夹。`,
      en: `Results can’t be written to ${folder}: it overlaps the pack ${kept}; choose another folder.`,
    })
  }
  const foreign = existsSync(folder) ? foreignFile(folder) : undefined
  if (foreign === undefined) return undefined
  return outFault(folder, {
    zh: `${folder} 里有别的文件（${foreign}），不会覆盖；请给出新的或空的文件夹。`,
    en: `${folder} holds other files (${foreign}) and is not replaced; name a new or an empty folder.`,
  })
}

/**
 * Write files into a folder, whole or not at all 整体写入: beside it first, then in its place by a rename.
 * An earlier output is replaced; a folder with anything else in it is refused, and so is one that overlaps `keep`.
 */
export function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  keep: readonly string[] = [],
): Result<undefined> {
  const reason = whyNot(folder, keep)
  if (reason !== undefined) return fail([reason])
  const beside = join(dirname(folder), `.${basename(folder)}-${process.pid}`)
  const old = `${beside}-old`
  try {
    for (const [path, content] of files) {
      mkdirSync(dirname(join(beside, path)), { recursive: true })
      writeFileSync(join(beside, path), content)
    }
    if (existsSync(folder)) renameSync(folder, old)
    renameSync(beside, folder)
    return succeed(undefined)
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder)
    return fail([cannotWrite(folder, error as Error)])
  } finally {
    rmSync(beside, { recursive: true, force: true })
    rmSync(old, { recursive: true, force: true })
  }
}

/** Write one file, whole or not at all. */
export function writeWhole(path: string, content: string): Result<undefined> {
  const beside = join(dirname(path), `.${basename(path)}-${process.pid}`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, content)
    renameSync(beside, path)
    return succeed(undefined)
  } catch (error) {
    rmSync(beside, { force: true })
    return fail([cannotWrite(path, error as Error)])
  }
}

function cannotWrite(path: string, { message }: Error): Fault {
  return outFault(path, {
    zh: `写不了 ${path}：${message}；请换一个位置或检查权限。`,
    en: `${path} can’t be written: ${message}; choose another place or check its permissions.`,
  })
}
