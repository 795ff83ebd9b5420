import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fail, succeed, type Fault, type PackFiles, type Result, type Text } from '#models/index'
import { limits } from './limits.ts'
import { isLitter, readZip } from './read-zip.ts'

function pathFault(kind: string, path: string, message: Text): Fault {
  return { kind, severity: 'fault', file: path, message }
}

/** Files under a folder, by their path inside it with `/`, in a fixed order. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !isLitter(path))
    .sort()
}

function readFiles(folder: string): Result<PackFiles> {
  const paths = listFiles(folder)
  const size = paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
  if (paths.length > limits.files || size > limits.packBytes) {
    return fail([
      pathFault('too-large', folder, {
        zh: `${folder} 有 ${paths.length} 个文件，不像一个情景包；请给出含有 pack.yaml 的文件夹。`,
        en: `${folder} holds ${paths.length} files and is no pack; name the folder that holds pack.yaml.`,
      }),
    ])
  }
  return succeed(new Map(paths.map((path) => [path, readFileSync(join(folder, path))])))
}

/** Files of a pack on disk: its folder, or a `.zip` of it 情景包文件夹或压缩包. */
export function readPackFiles(path: string): Result<PackFiles> {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory()) return readFiles(path)
  if (found?.isFile() && /\.zip$/i.test(path)) return readZip(readFileSync(path))
  if (found === undefined) {
    return fail([
      pathFault('not-found', path, {
        zh: `没有 ${path}；请给出情景包的文件夹或 .zip 文件，例如 scenarios/longgang。`,
        en: `There is no ${path}; name a pack’s folder or .zip file, such as scenarios/longgang.`,
      }),
    ])
  }
  return fail([
    pathFault('not-a-pack', path, {
      zh: `${path} 不是情景包；请给出含有 pack.yaml 的文件夹，或它的 .zip 文件。`,
      en: `${path} is no pack; name a folder that holds pack.yaml, or a .zip of it.`,
    }),
  ])
}
