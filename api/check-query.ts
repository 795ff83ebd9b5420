import { book, nearest, type Catalogue, type Fault, type Query, type Text } from '#models/index'

function fault(kind: string, found: string, wanted: readonly string[], message: Text): Fault {
  const close = nearest(found, wanted)
  return { kind, severity: 'fault', found, message, ...(close && { nearest: close }) }
}

/** The end of a sentence that names what would do. */
function instead(found: string, wanted: readonly string[]): Text {
  const close = nearest(found, wanted)
  const few = wanted.slice(0, 12).join('、')
  const more = wanted.length > 12 ? '…' : ''
  return close === undefined
    ? { zh: `可用：${few}${more}`, en: `Known: ${few.replaceAll('、', ', ')}${more}` }
    : { zh: `最接近的是 ${close}`, en: `The nearest is ${close}` }
}

function unknown(what: Text, found: string, wanted: readonly string[]): Fault {
  const end = instead(found, wanted)
  return fault('unknown-name', found, wanted, {
    zh: `没有${what.zh} ${found}。${end.zh}。`,
    en: `There is no ${what.en} ${found}. ${end.en}.`,
  })
}

type Named = Readonly<{ id: string; over: readonly string[] }>

/** Everything that can be asked for: indicators and other variables, parameters, table columns and constants. */
function quantitiesOf({ indicators, parameters }: Catalogue): readonly Named[] {
  const entries = book.stages.flatMap((stage) => stage.entries)
  return [
    ...indicators,
    ...parameters,
    ...entries.filter((entry) => entry.kind === 'input' || entry.kind === 'constant'),
  ]
}

/** Dimensions that a question about it may name: its own, and those in which these lie (an area of parcels). */
function dimensionsOf({ over }: Named, { dimensions }: Catalogue): readonly string[] {
  return over.flatMap((name) => {
    const within = dimensions.find(({ id }) => id === name)?.within
    return within === undefined ? [name] : [name, within]
  })
}

/** All that is wrong with a question about a study: unknown indicator, dimension, member or year. */
export function checkQuery(catalogue: Catalogue, query: Query, year?: number): readonly Fault[] {
  const quantities = quantitiesOf(catalogue)
  const quantity = quantities.find(({ id }) => id === query.indicator)
  const faults: Fault[] = []
  if (quantity === undefined) {
    const ids = quantities.map(({ id }) => id)
    faults.push(unknown({ zh: '指标', en: 'indicator' }, query.indicator, ids))
  }
  for (const [name, member] of Object.entries(query.where ?? {})) {
    const over = quantity === undefined ? [name] : dimensionsOf(quantity, catalogue)
    if (!over.includes(name)) {
      const what = {
        zh: `可用于 ${query.indicator} 的维度`,
        en: `dimension of ${query.indicator} called`,
      }
      faults.push(unknown(what, name, over))
      continue
    }
    const dimension = catalogue.dimensions.find(({ id }) => id === name)
    const members = dimension?.members.map(({ id }) => id) ?? []
    if (dimension !== undefined && !members.includes(member)) {
      const what = { zh: dimension.label.zh, en: dimension.label.en.toLowerCase() }
      faults.push(unknown(what, member, members))
    }
  }
  if (year !== undefined && !catalogue.years.includes(year)) {
    const [first, last] = [catalogue.years[0]!, catalogue.years.at(-1)!]
    faults.push({
      kind: 'year',
      severity: 'fault',
      found: String(year),
      message: {
        zh: `${year} 年不在推演年份内；请取 ${first} 至 ${last} 年。`,
        en: `The year ${year} is not in the run; take one from ${first} to ${last}.`,
      },
    })
  }
  return faults
}

/** Most series in one answer: a run by single year of age is 606 of them. */
const MOST_SERIES = 20_000

type SplitQuery = Query & Readonly<{ by: readonly string[] }>

/** All that is wrong with what questions keep apart: a dimension that is not there or already closed, or too many. */
export function checkBy(catalogue: Catalogue, queries: readonly SplitQuery[]): readonly Fault[] {
  const quantities = quantitiesOf(catalogue)
  const faults = queries.flatMap(({ indicator, where = {}, by }) => {
    const quantity = quantities.find(({ id }) => id === indicator)
    if (quantity === undefined) return []
    const open = dimensionsOf(quantity, catalogue).filter((name) => where[name] === undefined)
    return by.flatMap((name, i) => {
      if (open.includes(name) && by.indexOf(name) === i) return []
      const what = { zh: `${indicator} 可分列的维度`, en: `dimension of ${indicator} left open,` }
      return [unknown(what, name, open)]
    })
  })
  if (faults.length > 0) return faults
  const sizes = new Map(catalogue.dimensions.map(({ id, members }) => [id, members.length]))
  const wanted = queries.reduce(
    (sum, { by }) => sum + by.reduce((size, name) => size * (sizes.get(name) ?? 1), 1),
    0,
  )
  if (wanted <= MOST_SERIES) return []
  const message = {
    zh: `一次最多取 ${MOST_SERIES} 条，这里要 ${wanted} 条；请分几次取。`,
    en: `One answer holds at most ${MOST_SERIES} series; this asks for ${wanted}. Ask in parts.`,
  }
  return [{ kind: 'too-many', severity: 'fault', found: String(wanted), message }]
}
