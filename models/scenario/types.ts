/**
 * @module
 * What a scenario pack 情景包 is once it has been read and found good.
 */
import type { Equation, Fault, Text, Total } from '#models/engine/index'
import type { Force, ParameterValue } from './parameter.ts'
import type { Distribution } from './uncertain.ts'

/** Path inside the pack's folder → its bytes: `pack.yaml`, `population.csv`. */
export type PackFiles = ReadonlyMap<string, Uint8Array>

export type Ring = 'core' | 'reserve' | 'ecological'

/** A planning area 片区 of the district. */
export type Area = Readonly<{ id: string; name: Text; ring: Ring; sequence: number }>

/** Where a published number comes from 来源. */
export type Source = Readonly<{
  id: string
  title: string
  publisher?: string
  year?: number
  url?: string
  page?: string
}>

/** Who changed something, when and why. Times are given, never read from a clock. */
export type Stamp = Readonly<{ author?: string; time?: string; reason?: string }>

/** A parameter's value as people write it: a leaf may be an uncertain text such as `5 to 9`, or a word of a choice. */
export type GivenValue = number | string | Readonly<{ [key: string]: GivenValue }>

/** One change of a scenario against its parent 改动. Undo, the link, autosave and comparison come from a list of these. */
export type Override = Stamp &
  (
    | Readonly<{ kind: 'parameter'; path: string; value: GivenValue }>
    | Readonly<{ kind: 'equation'; variable: string; is: Equation }>
    | Readonly<{ kind: 'cell'; table: string; row: string; column: string; value: string | number }>
    | Readonly<{
        kind: 'row'
        table: string
        add?: Readonly<Record<string, string | number>>
        remove?: string
      }>
    | Readonly<{
        kind: 'pin'
        variable: string
        where: Readonly<Record<string, string>>
        year: number
        value: number
      }>
    | Readonly<{ kind: 'target'; target: Target }>
    | Readonly<{
        kind: 'indicator'
        id: string
        label: Text
        unit: string
        over?: readonly string[]
        is: Equation
        total?: Total
      }>
  )

export type Scenario = Readonly<{
  id: string
  name: Text
  /** The scenario that it descends from; none for the root. */
  parent?: string
  note?: Text
  overrides: readonly Override[]
}>

/** An aim that the plan is measured by 目标: met, near or missed by year. */
export type Target = Readonly<{
  id: string
  label?: Text
  /** The indicator that it looks at; the target's own id when it has an expression of its own. */
  indicator: string
  /** An expression over indicators in place of a named one. */
  is?: Equation
  where: Readonly<Record<string, string>>
  op: '<=' | '>=' | 'in'
  value: number | readonly [number, number] | Readonly<Record<string, number>>
  /** The flow is summed over these years, first and last, and judged in the last. */
  over?: readonly [number, number]
  /** Share of the target within which a miss counts as near. */
  near: number
  binding: boolean
}>

/** One row of a table as read. Numbers stand in base units: a rent of 40 元/㎡/月 as 480 CNY/m2/year. */
export type TableRow = Readonly<{
  /** Row in the file as a person counts it: the header is row 1. */
  row: number
  /** By column id; a blank or missing cell has no key. Ages of a group stand as `age` and `age_to`. */
  cells: Readonly<Record<string, string | number>>
  /** Who changed a cell (by column id) or added the row (`''`), when an override did. */
  stamps?: Readonly<Record<string, Stamp>>
}>

export type PackTable = Readonly<{ id: string; file: string; rows: readonly TableRow[] }>

/**
 * One number of a parameter as the pack gives it, nested by its place and year, with where it was read.
 * A parameter given for ten areas has ten of these.
 */
export type GivenParameter = Readonly<{
  id: string
  value: ParameterValue
  /** The same taken apart: its place (a dimension not named means all), its year if it has one, its number. */
  point: Readonly<{ where: Readonly<Record<string, string>>; year?: number; value: number }>
  /** What the number is the median of, when it was given as uncertain. */
  uncertain?: Distribution
  note?: string
  file: string
  row?: number
  source?: string
  force?: Force
}>

/**
 * A class of households in the waiting list 轮候类别. Its rules stand in `cells` by the columns of the table of classes;
 * what is absent is left to the book's own parameters.
 */
export type WaitingClass = Readonly<{
  id: string
  name: Text
  tenure: string
  cells: TableRow['cells']
  /** Line in pack.yaml; none for a class that the pack does not name. */
  row?: number
}>

/** Longitude and latitude in degrees. */
export type Position = readonly [number, number]

/** Outline of an area or a parcel 图形: polygons, each an outer ring and its holes. */
export type Shape = Readonly<{
  kind: 'area' | 'parcel'
  id: string
  polygons: readonly (readonly (readonly Position[])[])[]
}>

/** What a GeoJSON file of the pack's folder holds 边界. */
export type Boundaries = Readonly<{ file: string; shapes: readonly Shape[] }>

export type Pack = Readonly<{
  /** Version of the format of the pack's files. */
  format: number
  id: string
  name: Text
  baseYear: number
  endYear: number
  planYear: number
  areas: readonly Area[]
  inventoryScope: string
  sources: readonly Source[]
  parameters: readonly GivenParameter[]
  tables: ReadonlyMap<string, PackTable>
  targets: readonly Target[]
  scenarios: readonly Scenario[]
  waitingClasses: readonly WaitingClass[]
  /** Outlines of the areas, and of parcels where the file has them; without it areas are labelled tiles. */
  boundaries?: Boundaries
  notes?: Text
  /** SHA-256 of the files, so that a run can say which pack it was. */
  hash: string
}>

/** Where a number of a run was read 出处: shown at the end of every explanation. */
export type Origin = Readonly<{
  kind: 'default' | 'pack' | 'table' | 'override' | 'missing'
  file?: string
  row?: number
  column?: string
  source?: string
  force?: Force
  stamp?: Stamp
}>

/** Values of every input of the book over its cells and years, and where each was read. */
export type Inputs = Readonly<{
  /** Input id → years × cells (a fixed input: cells). */
  values: ReadonlyMap<string, Float64Array>
  /** Where the value of a cell in a year was read. */
  origin: (input: string, cell: number, year: number) => Origin
  warnings: readonly Fault[]
  /** The same by input, so that what is kept keeps its own. */
  warningsOf: ReadonlyMap<string, readonly Fault[]>
}>
