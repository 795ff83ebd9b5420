import { describe, expect, it } from 'vitest'
import { bookText } from '#models/book-text'
import {
  block,
  constant,
  dimension,
  input,
  output,
  stage,
  table,
  variable,
  type Book,
} from '#models/engine/index'
import { column, parameter } from '#models/scenario/parameter'
import { TABLES } from '#models/scenario/tables'

const t = (zh: string, en: string) => ({ zh, en })

const book: Book = {
  stages: [
    stage('people', t('人口', 'People'), [
      dimension('kind', {
        label: t('类别', 'Kind'),
        members: [{ id: 'old', label: t('旧', 'Old') }],
      }),
      dimension('area', { label: t('片区', 'Area') }),
      dimension('plot', { label: t('宗地', 'Plot'), within: 'area' }),
      parameter('growth_rate', {
        label: t('增长率', 'Growth rate'),
        unit: '1/year',
        over: ['area'],
        role: 'world',
        range: [-0.01, 0.05],
        possible: [-1, 1],
        default: { 2017: 0.01, 2020: 0.02 },
        force: 'assumption',
        source: 'Assumed for | this test',
        note: t('说明一', 'note one'),
      }),
      column('people_given', {
        label: t('人口', 'People'),
        unit: 'person',
        over: ['area'],
        table: 'population',
        column: 'persons',
        years: 'base_year',
      }),
      input('wind', { label: t('风', 'Wind'), unit: '1', source: 'no pack knows it' }),
      table('gate', {
        label: t('闸门', 'Gate'),
        unit: '1',
        argument: '1',
        source: 'Notice of 2024',
        rows: [
          { at: 0, value: 1, edge: 'from' },
          { at: 36, value: 0, edge: 'above' },
        ],
      }),
      constant('start', {
        label: t('起点', 'Start'),
        unit: 'person',
        over: ['area'],
        is: 'people_given * 1',
        source: 'S0',
      }),
      variable('people', {
        label: t('人口数', 'People counted'),
        unit: 'person',
        over: ['area'],
        indicator: true,
        decision: true,
        initially: 'start',
        is: 'previous(people) * (1 + growth_rate * one_year)',
        source: 'S1',
        undefinedWhen: t('没有人', 'there is nobody'),
      }),
      variable('share', {
        label: t('占比', 'Share'),
        unit: '1',
        over: ['kind'],
        total: { mean: 'people' },
        is: { old: 'people / 2' },
        source: 'S2',
      }),
      block('queue', {
        label: t('队列', 'Queue'),
        source: 'S3',
        reads: ['people'],
        previous: ['share'],
        writes: [
          output('waiting', {
            label: t('等待', 'Waiting'),
            unit: 'household',
            source: 'S4',
            total: 'none',
          }),
        ],
        prepare: () => ({ start: () => {}, step: () => {} }),
      }),
    ]),
  ],
}

describe('the model book', () => {
  const en = bookText(book, 'en')
  const zh = bookText(book, 'zh')

  it('prints an equation with unit, dimensions, total and source', () => {
    expect(en).toContain('#### `people` · People counted')
    expect(en).toContain(
      'Unit `person` · Over `area` · Total sum · indicator · may be pinned by a plan',
    )
    expect(en).toContain('```text\nprevious(people) * (1 + growth_rate * one_year)\n```')
    expect(en).toContain('```text\nstart\n```')
    expect(en).toContain('May be undefined: there is nobody')
    expect(en).toContain('Source: S1')
    expect(en).toContain('old: people / 2')
    expect(en).toContain('mean weighted by `people`')
    expect(en).toContain('```text\npeople_given * 1\n```')
  })

  it('prints a parameter with all that its record says', () => {
    const line = en.split('\n').find((one) => one.includes('`growth_rate`'))!
    for (const part of [
      '`1/year`',
      '`area`',
      'world',
      '{2017: 0.01, 2020: 0.02}',
      '-0.01 … 0.05',
      '-1 … 1',
      'straight line',
      'assumption',
      'Assumed for \\| this test',
      'note one',
    ]) {
      expect(line).toContain(part)
    }
  })

  it('prints columns, tables, blocks, plain inputs and dimensions', () => {
    expect(en).toContain('| population.csv | `persons` | `person` |')
    expect(en).toContain('| > 36 | 0 |')
    expect(en).toContain(
      '| `waiting` | Waiting | `household` | district | has no meaning, not made | S4 |',
    )
    expect(en).toContain('Reads of the year before: `share`')
    expect(en).toContain('no pack knows it')
    expect(en).toContain('`old` Old')
    expect(en).toContain('Plot (within `area`)')
  })

  it('prints every column of every table of a pack', () => {
    for (const { id, columns } of TABLES) {
      const from = en.indexOf(`### \`${id}.csv\``)
      expect(from).toBeGreaterThan(0)
      for (const one of columns) expect(en.indexOf(`| \`${one.id}\` |`, from)).toBeGreaterThan(from)
    }
  })

  it('speaks Chinese', () => {
    for (const word of [
      '## 1 人口',
      '### 1.1 参数',
      '外部假设',
      '直线内插',
      '来源：S1',
      '| `growth_rate` | 增长率 |',
    ]) {
      expect(zh).toContain(word)
    }
  })

  it('is the same text every time', () => {
    expect(bookText(book, 'zh')).toBe(zh)
  })
})
