import { Unzip, UnzipInflate } from 'fflate'
import { fail, succeed, type Fault, type PackFiles, type Result, type Text } from '#models/index'
import { limits } from './limits.ts'

function zipFault(found: string, message: Text): Fault {
  return { kind: 'zip', severity: 'fault', found, message }
}

/** Thrown through the unpacker, which has no other way to be stopped. */
class Stop extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.message.en)
    this.fault = fault
  }
}

const tooLarge: Text = {
  zh: `解压后超过 ${limits.packBytes / 1024 / 1024} MB 或 ${limits.files} 个文件；请只放入情景包自己的文件。`,
  en: `Unpacked it holds more than ${limits.packBytes / 1024 / 1024} MB or ${limits.files} files; send only the pack’s own files.`,
}

const notAZip: Text = {
  zh: '这不是完整的 zip 文件；请把情景包文件夹重新压缩。',
  en: 'This is no whole zip file; compress the pack’s folder again.',
}

/** Files that programs leave behind, not part of a pack. */
export function isLitter(path: string): boolean {
  return path
    .split('/')
    .some((part) => part.startsWith('.') || part.startsWith('~$') || part === '__MACOSX')
}

/** Unpack piece by piece, so that a small zip of a huge file is stopped at the limit and not in memory. */
function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array[]>()
  const unfinished = new Set<string>()
  let size = 0
  const unzip = new Unzip((file) => {
    const path = file.name.replaceAll('\\', '/')
    if (path.startsWith('/') || path.split('/').includes('..') || files.has(path)) {
      throw new Stop(
        zipFault(path, {
          zh: `zip 内的路径 ${path} 越出文件夹或重复；请把情景包文件夹重新压缩。`,
          en: `The path ${path} in the zip leaves its folder or comes twice; compress the pack’s folder again.`,
        }),
      )
    }
    if (path.endsWith('/') || isLitter(path)) return
    const pieces: Uint8Array[] = []
    files.set(path, pieces)
    unfinished.add(path)
    if (files.size > limits.files) throw new Stop(zipFault(path, tooLarge))
    file.ondata = (error, piece, final) => {
      if (error) throw error
      size += piece.length
      if (size > limits.packBytes) throw new Stop(zipFault(path, tooLarge))
      pieces.push(piece)
      if (final) unfinished.delete(path)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  const step = 64 * 1024
  for (let at = 0; at < bytes.length; at += step) {
    unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  }
  if (unfinished.size > 0 || files.size === 0) throw new Stop(zipFault('', notAZip))
  return new Map([...files].map(([path, pieces]) => [path, Buffer.concat(pieces)]))
}

/** A zip usually holds the folder itself: take its name off, so that paths start inside the pack. */
function insideFolder(files: PackFiles): PackFiles {
  if (files.has('pack.yaml')) return files
  const folders = new Set([...files.keys()].map((path) => path.split('/')[0]!))
  const [only] = folders
  if (folders.size !== 1 || !files.has(`${only}/pack.yaml`)) return files
  return new Map([...files].map(([path, bytes]) => [path.slice(only!.length + 1), bytes]))
}

/** Files of a pack that was sent or kept as a zip 压缩包; bounded, whatever the zip says of itself. */
export function readZip(bytes: Uint8Array): Result<PackFiles> {
  try {
    return succeed(insideFolder(unpack(bytes)))
  } catch (error) {
    return fail([error instanceof Stop ? error.fault : zipFault('', notAZip)])
  }
}
