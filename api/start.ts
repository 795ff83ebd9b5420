/**
 * @module
 * `npm start`: build the page if needed, write the files of the shipped district into `out/`, serve until stopped.
 */
import { join } from 'node:path'
import { openFiles } from './packs/library.ts'
import { readPackFiles } from './packs/read-folder.ts'
import { buildPageIfStale } from './page/build.ts'
import { exportPack } from './export-pack.ts'
import { places } from './places.ts'
import { writeFolder } from './write-whole.ts'

/** Write the CSV files of the shipped district; what stands in the way is said, and does not stop the page. */
function writeResults(): void {
  const pack = openFiles(readPackFiles(join(places.packs, 'longgang')))
  const files = pack.ok
    ? exportPack(pack.value, { scenarios: 'all', overrides: [], language: 'zh', full: false })
    : pack
  const written = files.ok ? writeFolder(join(places.root, 'out'), files.value) : files
  if (written.ok && files.ok) {
    console.log(
      `结果文件已写入 out/（${files.value.size} 个）。 · ${files.value.size} files written to out/.`,
    )
  } else if (!written.ok) {
    for (const { message } of written.faults) console.error(`${message.zh} · ${message.en}`)
  }
}

buildPageIfStale()
writeResults()
await import('./server.ts')
