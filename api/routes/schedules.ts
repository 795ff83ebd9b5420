import { createRoute } from '@hono/zod-openapi'
import { chooseStudy, refuse } from '#api/choose'
import type { Library } from '#api/packs/library'
import { problem as refuseWith } from '#api/problem'
import { answer, body, refusal, router } from '#api/router'
import { schedule, scheduleRequest } from '#api/schemas/schedule'
import { openSearches, type Searches } from '#api/searches'
import { scheduleJson } from '#api/to-json'
import { scheduleProblem } from '#models/schedule/from-study'

const postSchedule = createRoute({
  method: 'post',
  path: '/schedules',
  tags: ['studies'],
  summary:
    '宗地最优出让时序：先依次选地，再求优 · The best years of sale of all parcels, from the greedy choice on',
  request: { body: body(scheduleRequest) },
  responses: {
    200: answer('时序 · The schedule', schedule),
    400: refusal('请求内容有误 · The body is not what is wanted'),
    422: refusal('输入有问题 · The input has faults'),
    503: refusal('求解器都在用，请稍后再试 · All solvers are taken; try again later'),
  },
})

/** 宗地时序 */
export function scheduleRoutes(library: Library, searches: Searches = openSearches()) {
  return router().openapi(postSchedule, async (c) => {
    const { unmetPrice, fiscalFloor, fiscalPrice, seconds, ...request } = c.req.valid('json')
    const opened = chooseStudy(library, request)
    if (!opened.ok) return refuse(c, opened.faults)
    const wanted = scheduleProblem(opened.value, { unmetPrice, fiscalFloor, fiscalPrice })
    const search = searches.start(wanted, seconds, c.req.raw.signal)
    if (search === undefined) {
      c.header('Retry-After', String(Math.ceil(seconds)))
      return refuseWith(c, 'busy', [])
    }
    return c.json(scheduleJson(await search), 200)
  })
}
