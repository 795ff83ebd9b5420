import { describe, expect, it } from 'vitest'
import { asItRuns, importsOf, resolveImport, sources, type Source } from '#test/support/sources'

const libraries = /^(mathjs\/number|simple-statistics|zod|yaml|csv-parse(\/.*)?|fflate)$/

/** Folders of `models` that run the stages and read what comes out. */
const aroundStudies = [
  'study',
  'history',
  'decide',
  'schedule',
  'progress',
  'results',
  'compare',
  'book-text',
]

/** Folders of `models` that are no stage: the language, the packs, and what reads studies. */
const notStages = new Set(['engine', 'scenario', ...aroundStudies])

/** What the API and the page may use of the models: the public door, and what is printed and compared behind it. */
const door =
  /^models\/(index|study-types|history\/types|decide\/(types|gate-rule)|plan\/calendar-types|book-text|results\/[a-z/-]+|compare\/[a-z-]+|schedule\/[a-z-]+)\.ts$/

const models = sources(['.ts'], ['models'])

function folderOf({ path }: Source): string {
  return /^models\/([^/]+)\//.exec(path)?.[1] ?? ''
}

/** Imports of a file that none of the patterns allows. */
function outside(source: Source, ...allowed: readonly RegExp[]): readonly string[] {
  return importsOf(source)
    .map((specifier) => resolveImport(source.path, specifier))
    .filter((target) => !allowed.some((pattern) => pattern.test(target)))
}

const engine = /^models\/engine\//
const scenario = /^models\/scenario\//
/** Kinds of place and home that all stages share. */
const dimensions = /^models\/dimensions\.ts$/

describe('imports point one way: engine ← scenario ← stages ← index ← api, ui', () => {
  it.each(models.filter((file) => folderOf(file) === 'engine'))('$path', (file) => {
    expect(outside(file, engine, libraries), 'the engine knows nothing of housing').toEqual([])
  })

  it.each(models.filter((file) => folderOf(file) === 'scenario'))('$path', (file) => {
    const told = 'the reader of packs uses the engine only; pass the rest in as an argument'
    expect(outside(file, engine, scenario, libraries), told).toEqual([])
  })

  const stages = models.filter((file) => folderOf(file) !== '' && !notStages.has(folderOf(file)))
  it.each(stages)('$path', (file) => {
    const own = new RegExp(`^models/${folderOf(file)}/`)
    const told =
      'a stage names what it needs of other stages in an equation or in `reads`, never by import'
    expect(outside(file, engine, scenario, dimensions, own, libraries), told).toEqual([])
  })

  const atTheDoor = models.filter((file) => ['', ...aroundStudies].includes(folderOf(file)))
  it.each(atTheDoor)('$path', (file) => {
    const told =
      'models import nothing of api/ or ui/: move this there, or pass it in as an argument'
    expect(outside(file, /^models\//, libraries), told).toEqual([])
  })

  it.each(sources(['.ts'], ['api']))('$path', (file) => {
    const wrong = outside(file, door, /^api\//, /^(?!models\/|ui\/|test\/)/)
    expect(wrong, 'the API uses models/index.ts only: export there what it needs').toEqual([])
  })

  it.each(sources(['.ts', '.svelte'], ['ui/src']))('$path', (file) => {
    const wrong = outside(asItRuns(file), door, /^ui\/src\//, /^(?!models\/|api\/|test\/)/)
    const told = 'besides types, the page uses models/index.ts only: export there what it needs'
    expect(wrong, told).toEqual([])
  })
})

describe('modules form no cycle', () => {
  const files = sources(['.ts', '.svelte'], ['models', 'api', 'ui/src'])
  const paths = new Set(files.map(({ path }) => path))
  const graph = new Map(
    files.map((file) => {
      const targets = importsOf(asItRuns(file)).map((specifier) =>
        resolveImport(file.path, specifier),
      )
      return [file.path, targets.filter((target) => paths.has(target))]
    }),
  )

  /** The way round, if one leads from a file back to itself. */
  function cycleFrom(start: string): readonly string[] | undefined {
    const seen = new Set<string>()
    const ways = graph.get(start)!.map((target) => [start, target])
    while (ways.length > 0) {
      const way = ways.pop()!
      const last = way.at(-1)!
      if (last === start) return way
      if (seen.has(last)) continue
      seen.add(last)
      ways.push(...graph.get(last)!.map((target) => [...way, target]))
    }
    return undefined
  }

  it('in models, api and ui', () => {
    expect(files.map(({ path }) => cycleFrom(path)).filter(Boolean)).toEqual([])
  })
})
