import type { Catalogue, Where } from '#models/index'

/** Most scenarios that one screen lays side by side. */
export const MOST_COMPARED = 6

/** What the reader looks at 视图: area, year, scenario, and those compared. Together with screen and language, the link. */
export class View {
  /** Empty for the whole district. */
  area = $state('')
  year = $state(0)
  scenario = $state('')
  /** A parcel that another screen pointed at, to be opened on the Parcels screen. */
  parcel = $state<string>()
  compared = $state.raw<readonly string[]>([])

  constructor(catalogue: Catalogue, scenario: string) {
    this.year = catalogue.pack.planYear
    this.scenario = scenario
  }

  /** Where a figure is asked for, as far as its quantity spreads over areas. */
  where(over: readonly string[]): Where {
    return this.area !== '' && over.includes('area') ? { area: this.area } : {}
  }
}
