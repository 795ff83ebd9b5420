import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  openStudy,
  readPack,
  type Override,
  type Pack,
  type PackFiles,
  type Result,
  type Study,
} from '#models/index'
import { listFiles, readPackFiles } from './read-folder.ts'
import { remember } from './remember.ts'

/** The packs of one folder, as the API offers them. */
export type Library = Readonly<{
  /** Folder names of the packs, in order. */
  ids: () => readonly string[]
  /** The files of a pack; `undefined` when there is no such pack. */
  files: (id: string) => Result<PackFiles> | undefined
  /** The pack, read again only when one of its files changed. */
  open: (id: string) => Result<Pack> | undefined
}>

/** What changes whenever a file of the folder does. */
function signature(folder: string): string {
  return listFiles(folder)
    .map((path) => {
      const { size, mtimeMs } = statSync(join(folder, path))
      return `${path} ${size} ${mtimeMs}`
    })
    .join('\n')
}

function hasPack(folder: string): boolean {
  return statSync(join(folder, 'pack.yaml'), { throwIfNoEntry: false })?.isFile() ?? false
}

/** Offer the packs that stand in a folder, one folder each. */
export function openLibrary(packs: string): Library {
  const opened = remember<Result<Pack>>(16)

  function ids(): readonly string[] {
    return readdirSync(packs, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && hasPack(join(packs, entry.name)))
      .map((entry) => entry.name)
      .sort()
  }

  /** Only names that `ids` lists are joined to the path, so that no name leads out of the folder. */
  function folderOf(id: string): string | undefined {
    return ids().includes(id) ? join(packs, id) : undefined
  }

  return {
    ids,
    files: (id) => {
      const folder = folderOf(id)
      return folder === undefined ? undefined : readPackFiles(folder)
    },
    open: (id) => {
      const folder = folderOf(id)
      if (folder === undefined) return undefined
      return opened(`${id}\n${signature(folder)}`, () => openFiles(readPackFiles(folder)))
    },
  }
}

/** Read a pack from files, if there are any. */
export function openFiles(files: Result<PackFiles>): Result<Pack> {
  return files.ok ? readPack(files.value) : files
}

const studies = remember<Result<Study>>(8)

/** A study of a pack at a scenario with changes on top, kept for the next question about the same. */
export function studyOf(
  pack: Pack,
  scenario: string | undefined,
  overrides: readonly Override[],
): Result<Study> {
  return studies(JSON.stringify([pack.hash, scenario, overrides]), () =>
    openStudy(pack, { ...(scenario === undefined ? {} : { scenario }), overrides: [...overrides] }),
  )
}
