import { zipSync } from 'fflate'
import { openStudy, type Pack } from '#models/index'
import { exportStudies } from '#models/results/index'
import { rootOf } from './root.ts'
import type { ExportRequest } from './messages.ts'

/** A zip keeps times; the same files are to give the same bytes. */
const TIME_IN_ZIP = new Date(2000, 0, 1)

/** The whole set of files of some scenarios 全套文件: what `simulate --all` writes, as a zip. */
export function exportZip(
  pack: Pack,
  { scenarios, language, time }: ExportRequest,
): Uint8Array<ArrayBuffer> {
  const root = rootOf(pack)
  const runs = scenarios.map(({ scenario, fromRoot }) => {
    const study = openStudy(
      pack,
      fromRoot ? { scenario: root, overrides: fromRoot } : { scenario: scenario.id },
    )
    if (!study.ok) throw new Error(study.faults[0]?.message[language] ?? scenario.id)
    return { scenario, study: study.value, pack }
  })
  const baseline = openStudy(pack, { scenario: root })
  const files = exportStudies(runs, {
    lang: language,
    full: false,
    all: true,
    time,
    ...(baseline.ok ? { baseline: baseline.value } : {}),
  })
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(sorted), { mtime: TIME_IN_ZIP, level: 6 })
}
