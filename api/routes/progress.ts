import { createRoute } from '@hono/zod-openapi'
import { chooseStudy, refuse } from '#api/choose'
import type { Library } from '#api/packs/library'
import { answer, body, refusal, router } from '#api/router'
import { list } from '#api/schemas/common'
import { progressRequest, taskProgress } from '#api/schemas/progress'

const postProgress = createRoute({
  method: 'post',
  path: '/progress',
  tags: ['studies'],
  summary:
    '年度任务进度、倒排节点与年末预计 · Tasks of the year, steps before them, and what the year comes to',
  request: { body: body(progressRequest) },
  responses: {
    200: answer('年度任务进度 · Progress of the tasks', list(taskProgress)),
    400: refusal('请求内容有误 · The body is not what is wanted'),
    422: refusal('输入有问题 · The input has faults'),
  },
})

/** 年度任务进度 */
export function progressRoutes(library: Library) {
  return router().openapi(postProgress, (c) => {
    const { year, ...request } = c.req.valid('json')
    const opened = chooseStudy(library, request)
    if (!opened.ok) return refuse(c, opened.faults)
    return c.json(opened.value.progress(year), 200)
  })
}
