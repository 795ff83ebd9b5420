import { createRoute } from '@hono/zod-openapi'
import { checkQuery } from '#api/check-query'
import { chooseStudy, refuse } from '#api/choose'
import { explainTree } from '#api/explain-tree'
import type { Library } from '#api/packs/library'
import { answer, body, refusal, router } from '#api/router'
import { explanation } from '#api/schemas/explanation'
import { explainRequest } from '#api/schemas/study'

const postExplain = createRoute({
  method: 'post',
  path: '/explain',
  tags: ['studies'],
  summary: '解释一个数：方程、代入值、来源 · Explain a figure: equation, values, sources',
  request: { body: body(explainRequest) },
  responses: {
    200: answer('解释 · The explanation', explanation),
    400: refusal('请求内容有误 · The body is not what is wanted'),
    422: refusal('输入有问题 · The input has faults'),
  },
})

/** 解释 */
export function explainRoutes(library: Library) {
  return router().openapi(postExplain, (c) => {
    const request = c.req.valid('json')
    const study = chooseStudy(library, request)
    if (!study.ok) return refuse(c, study.faults)
    const { indicator, where, year, depth } = request
    const faults = checkQuery(study.value.catalogue, { indicator, where }, year)
    if (faults.length > 0) return refuse(c, faults)
    return c.json(explainTree(study.value, indicator, where, year, depth), 200)
  })
}
