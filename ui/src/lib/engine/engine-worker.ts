/**
 * @module
 * The engine in its own thread. Its file is served with a policy of its own, under which equations may be compiled.
 */
import { expose, transfer } from 'comlink'
import { unzipSync } from 'fflate'
import { scheduleProblem } from '#models/schedule/from-study'
import type { Engine, RunRequest } from './messages.ts'
import { exportZip } from './export-zip.ts'
import { planTables } from './plan-tables.ts'
import { Studies } from './studies.ts'

const studies = new Studies()

const engine: Engine = {
  open: (zip) => studies.open(new Map(Object.entries(unzipSync(zip)))),
  answer(requests: readonly RunRequest[]) {
    const answer = studies.answer(requests)
    return transfer(
      answer,
      answer.runs.flatMap(({ values }) => values.map((array) => array.buffer as ArrayBuffer)),
    )
  },
  explain: (run, query, year) => studies.study(run).explain(query, year),
  actuals: (queries) => queries.map((query) => studies.root.actuals(query)),
  calibration: () => studies.root.calibration(),
  marketHistory: () => studies.root.marketHistory(),
  calendar: (run, question) => studies.study(run).calendar(question),
  progress: (run, year) => studies.study(run).progress(year),
  targets: (run) => studies.study(run).targets(),
  notes: (run) => studies.study(run).notes(),
  scheduleProblem: (run, choice) => scheduleProblem(studies.study(run), choice),
  planTables: (run, year, area) => planTables(studies.study(run), year, area),
  exportAll(request) {
    const zip = exportZip(studies.pack, request)
    return transfer(zip, [zip.buffer as ArrayBuffer])
  },
}

expose(engine)
