import { describe, expect, it } from 'vitest'
import { exampleRun } from '#api/docs/example'
import { app, post } from '#test/support/longgang'

describe('the API', () => {
  it('is healthy', async () => {
    const response = await app.request('/api/health')
    expect(await response.json()).toEqual({ status: 'ok' })
  })

  it('describes all its addresses as OpenAPI 3.1', async () => {
    const document = await (await app.request('/api/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths).sort()).toEqual([
      '/calendars',
      '/check',
      '/explain',
      '/exports',
      '/health',
      '/packs',
      '/packs/{id}',
      '/packs/{id}/calibration',
      '/packs/{id}/files',
      '/progress',
      '/runs',
      '/schedules',
    ])
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(['Catalogue', 'Fault', 'Override', 'Problem', 'Run']),
    )
  })

  it('describes itself to people, with no file from elsewhere', async () => {
    const response = await app.request('/api')
    const html = await response.text()
    expect(html).toContain('/api/packs/{id}')
    expect(html).not.toMatch(/<script|<link|src=/)
    expect((await post('/api/runs', exampleRun)).status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each(['/api/', '/api/nothing', '/api/packs/longgang/nothing'])(
    '%s is a 404 with a problem',
    async (path) => {
      const response = await app.request(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      expect((await response.json()).type).toBe('/api#not-found')
    },
  )

  it('refuses a body larger than 32 MB', async () => {
    const response = await post('/api/runs', `{"pack":"${'x'.repeat(33 * 1024 * 1024)}"}`)
    expect(response.status).toBe(413)
    expect((await response.json()).type).toBe('/api#too-large')
  })

  it('tells browsers not to guess types and not to show it in a frame', async () => {
    const { headers } = await app.request('/api/health')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })
})
