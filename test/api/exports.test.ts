import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { post } from '#test/support/longgang'

describe('POST /api/exports', () => {
  it('sends all files of some scenarios as a zip', async () => {
    const response = await post('/api/exports', {
      pack: 'puyang',
      scenarios: ['baseline', 'sell_land'],
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/zip')
    const files = Object.keys(unzipSync(new Uint8Array(await response.arrayBuffer())))
    expect(files).toEqual(expect.arrayContaining(['run.json', 'compare.csv', 'columns.csv']))
    expect(files.filter((path) => path.endsWith('/results.csv'))).toEqual([
      'baseline/results.csv',
      'sell_land/results.csv',
    ])
  })

  it('sends one file', async () => {
    const request = { pack: 'longgang', scenarios: ['baseline'], file: 'baseline/results.csv' }
    const response = await post('/api/exports', request)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(await response.text()).toMatch(
      /^\uFEFF?scenario,year,area,dimension,indicator,label,unit,value\n/,
    )
  })

  it('names the files there are when another is asked for', async () => {
    const request = { pack: 'longgang', scenarios: ['baseline'], file: 'baseline/everything.csv' }
    const response = await post('/api/exports', request)
    expect(response.status).toBe(422)
    expect((await response.json()).detail).toContain('results.csv')
  })

  it('refuses an unknown scenario', async () => {
    const response = await post('/api/exports', {
      pack: 'longgang',
      scenarios: ['baseline', 'utopia'],
    })
    expect(response.status).toBe(422)
    expect((await response.json()).faults).toHaveLength(1)
  })
})
