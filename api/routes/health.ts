import { createRoute, z } from '@hono/zod-openapi'
import { answer, router } from '#api/router'

const health = createRoute({
  method: 'get',
  path: '/health',
  tags: ['health'],
  summary: '服务是否正常 · Whether the server works',
  responses: { 200: answer('正常 · It does', z.object({ status: z.literal('ok') })) },
})

/** 健康检查 */
export const healthRoutes = router().openapi(health, (c) => c.json({ status: 'ok' } as const, 200))
