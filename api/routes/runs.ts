import { createRoute } from '@hono/zod-openapi'
import { checkBy, checkQuery } from '#api/check-query'
import { chooseStudy, refuse } from '#api/choose'
import type { Library } from '#api/packs/library'
import { answer, body, refusal, router } from '#api/router'
import { run, runRequest } from '#api/schemas/study'
import { seriesOf } from '#api/series-of'

const postRun = createRoute({
  method: 'post',
  path: '/runs',
  tags: ['studies'],
  summary: '推演一个情景，取若干指标的逐年值 · Run a scenario and read indicators year by year',
  request: { body: body(runRequest) },
  responses: {
    200: answer('逐年值 · One value a year', run),
    400: refusal('请求内容有误 · The body is not what is wanted'),
    422: refusal('输入有问题 · The input has faults'),
  },
})

/** 推演 */
export function runRoutes(library: Library) {
  return router().openapi(postRun, (c) => {
    const request = c.req.valid('json')
    const opened = chooseStudy(library, request)
    if (!opened.ok) return refuse(c, opened.faults)
    const study = opened.value
    const { catalogue } = study
    const indicators = catalogue.indicators.filter(({ indicator }) => indicator)
    const queries =
      request.queries ?? indicators.map(({ id }) => ({ indicator: id, where: {}, by: [] }))
    const faults = [
      ...queries.flatMap((query) => checkQuery(catalogue, query)),
      ...checkBy(catalogue, queries),
    ]
    if (faults.length > 0) return refuse(c, faults)
    const units = new Map(
      [...catalogue.parameters, ...catalogue.indicators].map(({ id, unit }) => [id, unit]),
    )
    const series = queries.flatMap((query) =>
      seriesOf(study, query).map(({ where, values }) => ({
        indicator: query.indicator,
        where,
        unit: units.get(query.indicator) ?? '',
        values,
      })),
    )
    const { pack, engine, years, scenarios } = catalogue
    return c.json(
      {
        pack: { id: pack.id, hash: pack.hash },
        scenario: request.scenario ?? scenarios[0]!.id,
        engine,
        years,
        series,
        notes: study.notes(),
        warnings: study.warnings(),
      },
      200,
    )
  })
}
