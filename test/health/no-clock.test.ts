import { describe, expect, it } from 'vitest'
import { sources, withoutComments } from '#test/support/sources'

/** What would make two runs of the same input differ, or reach outside. */
const forbidden = [
  { name: 'the clock', pattern: /\bDate\.now\b|\bnew Date\(|\bperformance\.|\bTemporal\./ },
  { name: 'chance', pattern: /\bMath\.random\b|\bgetRandomValues\b|\brandomUUID\b/ },
  { name: 'the machine', pattern: /\bprocess\.|\bglobalThis\.process\b|['"]node:/ },
  { name: 'the console', pattern: /\bconsole\./ },
  { name: 'the network', pattern: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/ },
  { name: 'timers', pattern: /\bsetTimeout\(|\bsetInterval\(/ },
]

describe('models know no clock, no chance and no machine', () => {
  const models = sources(['.ts'], ['models'])
  it.each(forbidden)('$name', ({ pattern }) => {
    const found = models
      .filter(({ text }) => pattern.test(withoutComments(text)))
      .map(({ path }) => path)
    expect(found, 'pass it in as an argument from api/ or ui/').toEqual([])
  })
})
