/**
 * @module
 * Old-housing programmes of one district over two five-year plans 旧住房综合改造, as its 十二五 plan of housing and construction
 * (徐汇区, 2012) reports and plans them, through a small pack: each figure stands under the id that the checklist of that plan
 * gives it.
 */
import { describe, expect, it } from 'vitest'
import { openStudy, readPack, type Study } from '#models/index'
import { B, smallPack } from '#test/support/small-pack'

type Figure = Readonly<{
  id: string
  /** As improvements.csv names the programme. */
  word: string
  programme: string
  /** 万㎡, or households. */
  amount: number
}>

/** 2006–2010, reported. */
const REPORTED: readonly Figure[] = [
  { id: 'S003-009', word: '平改坡', programme: 'flat_to_pitched', amount: 690 },
  { id: 'S003-010', word: '多层综合整治', programme: 'multi_storey', amount: 90 },
  { id: 'S003-011', word: '高层综合整治', programme: 'high_rise', amount: 217 },
  { id: 'S003-012', word: '二次供水设施改造', programme: 'water_supply', amount: 660 },
  { id: 'S003-013', word: '既有住宅节能改造', programme: 'energy_saving', amount: 108 },
  { id: 'S003-015', word: '成套改造', programme: 'unit_completion', amount: 11 },
  { id: 'S003-016', word: '优秀历史建筑修缮', programme: 'heritage', amount: 10 },
]
/** Counted in households only. */
const SANITARY = { id: 'S003-014', word: '卫生设施改造', programme: 'sanitary', amount: 6234 }

/** 2011–2015, planned. */
const PLANNED: readonly Figure[] = [
  { id: 'S003-027', word: '平改坡', programme: 'flat_to_pitched', amount: 410 },
  { id: 'S003-028', word: '多层综合整治', programme: 'multi_storey', amount: 53 },
  { id: 'S003-029', word: '高层综合整治', programme: 'high_rise', amount: 30.5 },
  { id: 'S003-030', word: '二次供水设施改造', programme: 'water_supply', amount: 341 },
  { id: 'S003-031', word: '成套改造', programme: 'unit_completion', amount: 30 },
]

/** The improvements as the district would write them: in 万㎡, a fifth of the plan a year. */
function improvements(): string {
  const fifths = (first: number, { word, amount }: Figure) =>
    [0, 1, 2, 3, 4].map((i) => `north,${word},${first + i},${amount / 5},`)
  const lines = [
    ...REPORTED.flatMap((figure) => fifths(2006, figure)),
    ...PLANNED.flatMap((figure) => fifths(2011, figure)),
    // whole households: five years of 1,247, less one
    ...[1247, 1247, 1247, 1247, 1246].map((n, i) => `north,${SANITARY.word},${2006 + i},,${n}`),
  ]
  return ['片区,改造类型,年份,建筑面积(万㎡),户数', ...lines, ''].join('\n')
}

/** The stylised old core, of one area, that begins at the end of 2005. */
function open(): Study {
  const place = { ...B, areas: [['north', 1, 1]] as const }
  const decoder = new TextDecoder()
  const files = new Map(
    [...smallPack(place, { 'improvements.csv': improvements() })].map(([name, bytes]) => {
      if (name !== 'pack.yaml' && name !== 'market.csv') return [name, bytes]
      const earlier = decoder
        .decode(bytes)
        .replace('base_year: 2017', 'base_year: 2005')
        .replace('end_year: 2037', 'end_year: 2016')
        .replaceAll(',2017,', ',2005,')
      return [name, new TextEncoder().encode(earlier)]
    }),
  )
  const pack = readPack(files)
  if (!pack.ok) throw new Error(pack.faults.map((f) => f.message.en).join('\n'))
  const study = openStudy(pack.value)
  if (!study.ok) throw new Error(study.faults.map((f) => f.message.en).join('\n'))
  return study.value
}

describe('old-housing programmes of 徐汇区', () => {
  const study = open()
  const at = (indicator: string, programme: string, year: number) =>
    study.value({ indicator, where: { improvement_programme: programme } }, year)

  it.each(REPORTED)('$id: $word, $amount 万㎡ in 2006–2010', ({ programme, amount }) => {
    expect(at('improved_area_since', programme, 2010)).toBeCloseTo(amount * 1e4, 4)
  })

  it.each(PLANNED)('$id: $word, $amount 万㎡ in 2011–2015', ({ programme, amount }) => {
    const [before, after] = [2010, 2015].map((year) => at('improved_area_since', programme, year))
    expect(after! - before!).toBeCloseTo(amount * 1e4, 4)
    // and nothing after the plan
    expect(at('improved_area_since', programme, 2016)).toBeCloseTo(after!, 4)
  })

  it(`${SANITARY.id}: ${SANITARY.word}, 6,234 households in 2006–2010`, () => {
    const households = at('improved_households_since', SANITARY.programme, 2010)
    expect(households).toBeCloseTo(SANITARY.amount, 6)
    expect(at('improved_area_since', SANITARY.programme, 2010)).toBe(0)
  })

  it('no row is left out', () => {
    expect(study.warnings().filter((w) => w.kind === 'left-out')).toEqual([])
  })
})
