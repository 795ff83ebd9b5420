import type { Remote } from 'comlink'
import type { Text } from '#models/engine/text'
import type {
  Actual,
  Catalogue,
  IndicatorRecord,
  Override,
  ParameterRecord,
  Query,
  Where,
} from '#models/index'
import type { Engine } from '#lib/engine/messages.ts'
import { words } from '#lib/i18n/words.svelte.ts'
import type { Draft, ScenarioRecord } from './draft.svelte.ts'
import { Actuals } from './actuals.svelte.ts'
import { describeChange } from './describe-change.ts'
import { Explaining } from './explain.svelte.ts'
import { writeFragment, writeQuery, type CarriedScenario, type Choices, type Link } from './link.ts'
import { Live } from './live.svelte.ts'
import { placesWithin } from './places.ts'
import { runAsItStands, runAsSaved, ScenarioList } from './scenario-list.svelte.ts'
import { MOST_COMPARED, View } from './view.svelte.ts'

const TOTALS = { sum: 'total.sum', ratio: 'total.ratio', none: 'total.none' } as const

export type SessionSeed = Readonly<{
  engine: Remote<Engine>
  catalogue: Catalogue
  /** Folder of the pack, by which the server knows it. */
  folder: string
  /** The pack's files, to be opened once more for work that takes long. */
  zip: Uint8Array
  kept: readonly ScenarioRecord[]
  choices: Partial<Choices>
  carried: readonly CarriedScenario[]
  onFailure: (reason: unknown) => void
}>

/** One open pack with everything that the screens work on 会话. */
export class Session {
  readonly catalogue: Catalogue
  readonly folder: string
  readonly zip: Uint8Array
  readonly engine: Remote<Engine>
  readonly live: Live
  readonly list: ScenarioList
  readonly view: View
  readonly explaining: Explaining
  readonly #actuals: Actuals
  /** A lever is in the hand: axes keep still and nothing is announced. */
  dragging = $state(false)
  current: Draft = $derived.by(() => this.list.get(this.view.scenario) ?? this.list.drafts[0]!)
  baseline: Draft = $derived.by(() => this.list.baselineOf(this.current))
  #indicators: ReadonlyMap<string, IndicatorRecord>
  #parameters: ReadonlyMap<string, ParameterRecord>

  constructor({ engine, catalogue, folder, zip, kept, choices, carried, onFailure }: SessionSeed) {
    this.engine = engine
    this.catalogue = catalogue
    this.folder = folder
    this.zip = zip
    this.live = new Live(engine, onFailure)
    this.list = new ScenarioList(catalogue.scenarios, kept)
    this.view = new View(catalogue, this.list.root)
    this.#actuals = new Actuals(engine)
    this.explaining = new Explaining(engine, (run) => this.live.settle(run), onFailure)
    this.#indicators = new Map(catalogue.indicators.map((record) => [record.id, record]))
    this.#parameters = new Map(catalogue.parameters.map((record) => [record.id, record]))
    this.#choose(choices, carried)
    this.syncRuns()
  }

  indicator(id: string): IndicatorRecord | undefined {
    return this.#indicators.get(id)
  }

  parameter(id: string): ParameterRecord | undefined {
    return this.#parameters.get(id)
  }

  /** A member of a dimension as people name it. */
  memberName(dimension: string, member: string): string {
    const record = this.catalogue.dimensions.find(({ id }) => id === dimension)
    const found = record?.members.find(({ id }) => id === member)
    return found ? words.text(found.label) : member
  }

  /** Members of a place as people name them; empty for the whole district. */
  placeName(where: Where): string {
    return Object.entries(where)
      .map(([dimension, member]) => this.memberName(dimension, member))
      .join(' · ')
  }

  /** How the figure of a district comes from those of its places. */
  describeTotal(id: string): string {
    const total = this.indicator(id)?.total ?? 'sum'
    if (typeof total === 'string') return words.say(TOTALS[total])
    const weight = this.indicator(total.mean)?.label
    return words.say('total.mean', { weight: weight ? words.text(weight) : total.mean })
  }

  /** One place of a parameter, to open it at when all places are alike. */
  firstPlace({ over }: ParameterRecord): Where {
    return placesWithin(over, {}, this.catalogue.dimensions)[0] ?? {}
  }

  /** A change that is no parameter, in words. */
  describe(change: Override): string {
    return describeChange(change, (id) => {
      const label = this.indicator(id)?.label
      return label ? words.text(label) : id
    })
  }

  /** History of an indicator; empty until it has come. */
  actuals(query: Query): readonly Actual[] {
    return this.#actuals.of(query)
  }

  /** Run of the scenario on the screen, and of the one that stands faintly behind. */
  get run(): string {
    return runAsItStands(this.current.id)
  }

  get ghost(): string {
    return runAsSaved(this.baseline.id)
  }

  /** The root as it ships is its own baseline: there is nothing to draw behind it. */
  get alone(): boolean {
    return this.baseline === this.current && !this.current.unsaved
  }

  /** Scenarios that Compare lays side by side: those chosen, else the first ones with the current among them. */
  get compared(): readonly Draft[] {
    const chosen = this.view.compared.flatMap((id) => this.list.get(id) ?? [])
    if (chosen.length >= 2) return chosen.slice(0, MOST_COMPARED)
    const first = this.list.drafts.slice(0, 4)
    return first.includes(this.current) ? first : [...first.slice(0, 3), this.current]
  }

  /** Tell the live run what each scenario stands for; called whenever a list of changes does. */
  syncRuns(): void {
    for (const draft of this.list.drafts) {
      this.live.setRun(runAsItStands(draft.id), this.list.fromRoot(draft))
      if (!draft.own) this.live.setRun(runAsSaved(draft.id), this.list.savedFromRoot(draft.id))
    }
  }

  /** The scenarios that a link must carry, because the pack does not have them as they stand. */
  carried(onCompare: boolean): readonly CarriedScenario[] {
    const seen = onCompare ? [this.current, ...this.compared] : [this.current]
    return [...new Set(seen)].filter((draft) => draft.unsaved).map((draft) => draft.carried())
  }

  /** What reopens exactly this. */
  link(onCompare: boolean): Link {
    const { area, year, scenario } = this.view
    const compared = onCompare ? this.compared.map((draft) => draft.id) : []
    return {
      query: writeQuery({
        pack: this.folder,
        scenario,
        area,
        year,
        language: words.language,
        compared,
      }),
      fragment: writeFragment(this.carried(onCompare)),
    }
  }

  /** Keep the present changes as a scenario of one's own and go on with it. */
  saveAs(name: Text): void {
    const used = new Set(this.list.drafts.map((draft) => draft.id))
    let n = 1
    while (used.has(`own-${n}`)) n++
    const draft = this.list.copy(this.current, `own-${n}`, name)
    this.view.scenario = draft.id
  }

  #choose(choices: Partial<Choices>, carried: readonly CarriedScenario[]): void {
    this.list.take(carried)
    const { years, pack } = this.catalogue
    const { scenario, area, year, compared } = choices
    if (scenario !== undefined && this.list.get(scenario)) this.view.scenario = scenario
    if (area !== undefined && pack.areas.some(({ id }) => id === area)) this.view.area = area
    if (year !== undefined && years.includes(year)) this.view.year = year
    if (compared) this.view.compared = compared
  }
}
